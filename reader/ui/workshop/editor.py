"""A lesson set in the hands of a teacher: every change can be undone, and is saved to its draft a moment later."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.errors import UserError
from reader.lessons.records import Key, Lesson
from reader.ui.language import shown
from reader.ui.panels.fields import AUTOSAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.lessons.drafts import Drafts
    from reader.lessons.records import LessonArticle, LessonSet

_TYPING = 0x1E55
"""Id of the undo commands that may merge: any number does that no other command of the stack has."""


class LessonEditor(QObject):
    """The set that is being written. Records are frozen, so a change is a whole new `Lesson`, and undo the old one.

    Signals:
        changed(): `lesson` is another one now.
        saved(): the draft is on the disk as it is here.
        failed(str): it could not be saved; what was changed is still here, and the next change tries again.
    """

    changed = Signal()
    saved = Signal()
    failed = Signal(str)

    def __init__(self, lesson: Lesson, drafts: Drafts, parent: QObject | None = None) -> None:
        """Take a set in hand, which is in `drafts` or will be there after the first change."""
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.lesson = lesson
        self._drafts = drafts
        self._stored = lesson
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._autosave.timeout.connect(self.flush)

    @property
    def drafts(self) -> Drafts:
        """Where the set is saved."""
        return self._drafts

    @property
    def set(self) -> LessonSet:
        """The set."""
        return self.lesson.set

    @property
    def key(self) -> Key:
        """Its key; an empty one where there is none."""
        return self.lesson.key or Key()

    def article(self, article_id: str) -> LessonArticle:
        """The article with this `LessonArticle.id`."""
        return self.set.article_by_id[article_id]

    def change(self, text: str, lesson: Lesson, *, merge: str = "") -> None:
        """Change the set.

        Args:
            text: what is done, for “Undo: …”, in the language of the interface.
            lesson: the set and its key as they are to be.
            merge: changes one after the other with the same words here are undone as one, as the letters of a field.
        """
        if lesson != self.lesson:
            self.stack.push(_Replace(text, self.lesson, lesson, put=self._put, merge=merge))

    def change_set(self, text: str, *, merge: str = "", **fields: object) -> None:
        """Change fields of the set; see `change`."""
        values: dict[str, Any] = fields
        self.change(text, replace(self.lesson, set=replace(self.set, **values)), merge=merge)

    def change_article(self, article_id: str, text: str, *, merge: str = "", **fields: object) -> None:
        """Change fields of one article of the set; see `change`."""
        values: dict[str, Any] = fields
        articles = tuple(replace(one, **values) if one.id == article_id else one for one in self.set.articles)
        self.change_set(text, merge=merge, articles=articles)

    def change_key(self, text: str, key: Key, *, merge: str = "") -> None:
        """Change the key; see `change`. An empty one is none."""
        self.change(text, replace(self.lesson, key=None if key.is_empty else key), merge=merge)

    @property
    def is_saved(self) -> bool:
        """Whether the draft on the disk is as it is here."""
        return self._stored == self.lesson

    @Slot()
    def flush(self) -> bool:
        """Save now what is not saved; false where that failed."""
        self._autosave.stop()
        if self.is_saved:
            return True
        try:
            self._drafts.save(self.lesson)
        except UserError as error:
            self.failed.emit(shown(error))
            return False
        self._stored = self.lesson
        self.saved.emit()
        return True

    def _put(self, lesson: Lesson) -> None:
        self.lesson = lesson
        self._autosave.start()
        self.changed.emit()


class _Replace(QUndoCommand):
    """One lesson in the place of another."""

    def __init__(self, text: str, before: Lesson, after: Lesson, *, put: Callable[[Lesson], None], merge: str) -> None:
        super().__init__(text)
        self.before, self.after, self.merge = before, after, merge
        self._put = put

    def redo(self) -> None:
        self._put(self.after)

    def undo(self) -> None:
        self._put(self.before)

    def id(self) -> int:
        return _TYPING if self.merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Replace) or other.merge != self.merge:
            return False
        self.after = other.after
        return True
