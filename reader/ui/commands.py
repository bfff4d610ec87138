"""What can be undone: edits of notes and answers to marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from reader.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.storage.records import Note
    from reader.ui.session import Response, Session


class Change(QUndoCommand):
    """A change from one state of a record to another; where it cannot be written, it never happened."""

    def __init__(self, text: str, forward: Callable[[], None], backward: Callable[[], None], session: Session) -> None:
        super().__init__(text)
        self._forward, self._backward, self._session = forward, backward, session

    def redo(self) -> None:
        """Do it, now or again."""
        self._run(self._forward)

    def undo(self) -> None:
        """Take it back."""
        self._run(self._backward)

    def _run(self, step: Callable[[], None]) -> None:
        try:
            step()
        except UserError as error:
            self.setObsolete(True)
            self._session.failed.emit(str(error))


def add_note(session: Session, note: Note) -> Change:
    """Add a new note."""
    text = QCoreApplication.translate("commands", "write a note")
    return Change(text, lambda: session.put_note(note), lambda: session.drop_note(note), session)


def edit_note(session: Session, before: Note, after: Note) -> Change:
    """Change the words or the status of a note."""
    text = QCoreApplication.translate("commands", "change the note")
    return Change(text, lambda: session.put_note(after), lambda: session.put_note(before), session)


def delete_note(session: Session, note: Note) -> Change:
    """Delete a note."""
    text = QCoreApplication.translate("commands", "delete the note")
    return Change(text, lambda: session.drop_note(note), lambda: session.put_note(note), session)


def answer_mark(session: Session, before: Response, after: Response) -> Change:
    """Answer a mark, or take the answer back."""
    text = QCoreApplication.translate("commands", "answer the mark")
    return Change(text, lambda: session.put_response(after), lambda: session.put_response(before), session)
