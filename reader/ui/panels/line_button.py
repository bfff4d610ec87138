"""A button that stands for a record in a narrow list: lines of words, cut where they do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_PADDING = 24


class LineButton(QPushButton):
    """Shows each line as far as it fits, and all of them as its tool tip and to screen readers."""

    def __init__(self, lines: Sequence[str] = ()) -> None:
        super().__init__()
        self._lines: tuple[str, ...] = ()
        self.setProperty("choice", True)
        self.setProperty("lines", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_lines(lines)

    def set_lines(self, lines: Sequence[str]) -> None:
        """Show these lines; empty ones are left out."""
        self._lines = tuple(line for line in lines if line)
        self.setAccessibleName(". ".join(self._lines))
        self.setToolTip("\n".join(self._lines))
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the lines anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - _PADDING
        cut = (self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room) for line in self._lines)
        text = "\n".join(cut).replace("&", "&&")
        if text != self.text():
            self.setText(text)
