"""What was done in each article, so that it can be undone there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from reader.ui.commands import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class History(QObject):
    """One stack of changes for each article; `group` knows the one that is open.

    Signals:
        failed(str): a change could not be written, in a sentence for the person; then it never happened.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.group = QUndoGroup(self)
        self._stepping = False
        self._stacks: dict[str, QUndoStack] = {}

    def open(self, article: str) -> None:
        """Undo in the article with this `sha256` from now on."""
        if article not in self._stacks:
            self._stacks[article] = QUndoStack(self.group)
        self._stacks[article].setActive()

    def do(self, article: str, text: str, forward: Callable[[], None], backward: Callable[[], None]) -> None:
        """Carry out a change of an article that was open before, in a way that can be undone.

        Nothing is done while another change is undone or done again: what was typed then waits where it stands.

        Args:
            article: its `sha256`.
            text: what is done, for “Undo: …”.
            forward: writes the new state; may raise `UserError`.
            backward: writes the old one again; may raise `UserError`.
        """
        if not self._stepping:
            self._stacks[article].push(Change(text, forward=forward, backward=backward, failed=self.failed.emit))

    def undo(self) -> None:
        """Take back the last change of the open article."""
        with self._step():
            self.group.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        with self._step():
            self.group.redo()

    def forget_all(self) -> None:
        """Let nothing be undone any more."""
        for article in self._stacks:
            self.forget(article)

    def forget(self, article: str) -> None:
        """Let nothing of the article be undone any more; also asked for from inside of a change."""
        stack = self._stacks.get(article)
        if stack is not None and stack is self.group.activeStack():
            QTimer.singleShot(0, stack.clear)
        elif stack is not None:
            stack.clear()

    @contextmanager
    def _step(self) -> Iterator[None]:
        self._stepping = True
        try:
            yield
        finally:
            self._stepping = False
