"""What was done in each article, so that it can be undone there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from reader.ui.commands import Change

if TYPE_CHECKING:
    from collections.abc import Callable


class History(QObject):
    """One stack of changes for each article; `group` undoes in the one that is open.

    Signals:
        failed(str): a change could not be written, in a sentence for the person; then it never happened.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.group = QUndoGroup(self)
        self._stacks: dict[str, QUndoStack] = {}

    def open(self, article: str) -> None:
        """Undo in the article with this `sha256` from now on."""
        if article not in self._stacks:
            self._stacks[article] = QUndoStack(self.group)
        self._stacks[article].setActive()

    def do(self, article: str, text: str, forward: Callable[[], None], backward: Callable[[], None]) -> None:
        """Carry out a change of an article that was open before, in a way that can be undone.

        Args:
            article: its `sha256`.
            text: what is done, for “Undo: …”.
            forward: writes the new state; may raise `UserError`.
            backward: writes the old one again; may raise `UserError`.
        """
        change = Change(text, forward=forward, backward=backward, failed=self.failed.emit)
        self._stacks[article].push(change)

    def forget(self, article: str) -> None:
        """Let nothing of the article be undone any more; also asked for from inside of a change."""
        if article in self._stacks:
            QTimer.singleShot(0, self._stacks[article].clear)
