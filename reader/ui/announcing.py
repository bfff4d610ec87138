"""Words for screen readers that no focus leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_REST = 1500
"""Milliseconds."""


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say something about a window or dialog when it has said what it is saying."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Saves(QObject):
    """Says that what was typed is saved, once, when nothing more is typed for a while: not in the midst of a sentence.

    Signals:
        said(str): words for screen readers.
    """

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._say)

    @Slot()
    def heard(self) -> None:
        """Something was saved."""
        self._rest.start()

    @Slot()
    def _say(self) -> None:
        self.said.emit(self.tr("Saved"))
