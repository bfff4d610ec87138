"""The place of a card in a side panel: as high as the card wants it, and where there is less room it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST = 120


class CardArea(QScrollArea):
    """Holds one card."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.addWidget(card)
        self._column.addStretch()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """As high as the card is at this width."""
        width = self.viewport().width()
        height = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
        return QSize(width, max(height, self._column.totalMinimumSize().height()) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """A part of the card is enough."""
        return QSize(0, min(_LEAST, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another card, or more words on it, want another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew where the width changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
