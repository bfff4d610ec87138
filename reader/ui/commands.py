"""What can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from reader.errors import UserError
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable


class Change(QUndoCommand):
    """A change from one state of a record to another; where it cannot be written, it never happened."""

    def __init__(
        self, text: str, *, forward: Callable[[], None], backward: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Describe a change.

        Args:
            text: what it does, for “Undo: …”.
            forward: writes the new state; may raise `UserError`.
            backward: writes the old one again; may raise `UserError`.
            failed: takes the words of such an error.
        """
        super().__init__(text)
        self._forward, self._backward, self._failed = forward, backward, failed

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
            self._failed(shown(error))
