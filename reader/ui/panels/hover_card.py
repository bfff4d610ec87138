"""The card of a mark beside the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QTimer, Slot
from PySide6.QtGui import QColor, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QGraphicsDropShadowEffect

from reader.ui.panels.mark_card import MarkCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 370
_GRACE = 280


class HoverCard(MarkCard):
    """Stays while the pointer is on the words or on the card."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(name="hoverCard", parent=page)
        self.setFixedWidth(_WIDTH)
        self.setLayoutDirection(QGuiApplication.layoutDirection())  # the page under it has that of the article
        shadow = QGraphicsDropShadowEffect(self, blurRadius=24, offset=QPointF(0, 4))
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        self._leave = QTimer(self, singleShot=True, interval=_GRACE)
        self._leave.timeout.connect(self.hide)
        self.hide()

    def show_beside(self, words: QRect) -> None:
        """Show the card under the words, or over them where there is no room, inside the page."""
        self._leave.stop()
        page = self.parentWidget()
        if page is None:
            return
        self.adjustSize()
        self.resize(_WIDTH, self.heightForWidth(_WIDTH) if self.hasHeightForWidth() else self.sizeHint().height())
        left = min(max(8, words.left()), page.width() - _WIDTH - 8)
        top = words.bottom() + 8
        if top + self.height() > page.height() - 8:
            top = max(8, words.top() - self.height() - 8)
        self.move(left, top)
        self.show()
        self.raise_()

    @Slot()
    def leave_soon(self) -> None:
        """Hide, unless the pointer comes onto the card."""
        self._leave.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay."""
        self._leave.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go."""
        self.leave_soon()
        super().leaveEvent(event)
