"""A line around what has the focus, for a part of the page that shows its own focus nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.theme import LIGHT

if TYPE_CHECKING:
    from reader.ui.theme import Theme

_WIDTH = 2
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusFrame(QStackedWidget):
    """Draws its line when somebody came to the watched widget with the keyboard: a pointer shows where it is itself."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._shown = False
        self.setContentsMargins(_WIDTH, _WIDTH, _WIDTH, _WIDTH)

    def watch(self, widget: QWidget) -> None:
        """Show the focus of a widget that stands in here."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw or remove the line; another window in between changes nothing."""
        if isinstance(event, QFocusEvent) and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._shown = event.gotFocus() and event.reason() in _BY_KEYBOARD
            self._update_line()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, in the margin that is left for it."""
        if self._shown:
            with QPainter(self) as painter:
                for edge in self._edges():
                    painter.fillRect(edge, QColor(self.theme.accent))

    def _update_line(self) -> None:
        for edge in self._edges():
            self.update(edge)

    def _edges(self) -> tuple[QRect, ...]:
        width, height = self.width(), self.height()
        return (
            QRect(0, 0, width, _WIDTH),
            QRect(0, height - _WIDTH, width, _WIDTH),
            QRect(0, 0, _WIDTH, height),
            QRect(width - _WIDTH, 0, _WIDTH, height),
        )
