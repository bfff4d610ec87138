"""The bar beside selected words: mark them as something, take the whole sentence, write a note."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QGridLayout, QToolButton, QWidget

from reader.storage.records import OwnLayer
from reader.ui.actions import with_key
from reader.ui.article.highlights import LOOKS, OWN_ROLES, draw_bracket, draw_line
from reader.ui.names import own_layer_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from reader.ui.theme import Theme

MARK_ACTIONS = {
    OwnLayer.ATTRIBUTION: "mark_attribution",
    OwnLayer.HEDGE: "mark_hedge",
    OwnLayer.UNSOURCED: "mark_unsourced",
    OwnLayer.HIGHLIGHT: "mark_highlight",
}
"""The action that marks the words in hand as a layer."""

_ICON = QSize(18, 15)
_MARGIN = 8
_SCROLLING = 30
"""Pixels at the right edge of the page that belong to the overview and the scroll bar."""


class SelectionBar(QFrame):
    """Follows its actions; stands over the selected words, or under them where there is no room."""

    def __init__(self, actions: Mapping[str, QAction], page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("selectionBar")
        self.setAccessibleName(self.tr("What to do with the selected words"))
        self._marks = {layer: _button(actions[name], own_layer_name(layer)) for layer, name in MARK_ACTIONS.items()}
        others = [_button(actions["widen"], self.tr("Sentence")), _button(actions["note"], self.tr("Note"))]
        self._buttons = [*self._marks.values(), *others]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 4, 4, 4)
        self._grid.setSpacing(2)
        self._arrange(0)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=16, offset=QPointF(0, 2))
        shadow.setColor(QColor(0, 0, 0, 50))
        self.setGraphicsEffect(shadow)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        for layer, button in self._marks.items():
            button.setIcon(_mark_icon(layer, theme, self.devicePixelRatioF()))

    def show_beside(self, words: QRect) -> None:
        """Show the bar at the box of the selected words in the page, inside of it."""
        page = self.parentWidget()
        if page is None:
            return
        room = page.width() - 2 * _MARGIN - _SCROLLING
        size = self._arrange(room)
        self.resize(size)
        for before, button in pairwise([page, *self._buttons]):
            QWidget.setTabOrder(before, button)  # one press of Tab leads from the text to the bar
        left = max(_MARGIN, min(words.left(), _MARGIN + room - size.width()))
        top = words.top() - size.height() - 6
        if top < _MARGIN:
            top = min(words.bottom() + _MARGIN, page.height() - size.height() - _MARGIN)
        self.move(left, top)
        self.show()
        self.raise_()

    def _arrange(self, room: int) -> QSize:
        """Put the buttons into as few rows as the room allows; returns what that needs."""
        for columns in (len(self._buttons), len(self._marks), 2):
            for number, button in enumerate(self._buttons):
                self._grid.addWidget(button, number // columns, number % columns)
            if self._grid.sizeHint().width() <= room:
                break
        return self._grid.sizeHint()


def _button(action: QAction, words: str) -> QToolButton:
    """A button that never takes the focus from the text when it is clicked."""
    button = QToolButton()
    button.setText(words)
    button.setIconSize(_ICON)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    button.setToolTip(with_key(action))
    button.clicked.connect(action.trigger)
    return button


def _mark_icon(layer: OwnLayer, theme: Theme, ratio: float) -> QIcon:
    """How words look that are marked as `layer`."""
    look = LOOKS[OWN_ROLES[layer]]
    pixmap = QPixmap(_ICON * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    box = QRectF(2, 0, _ICON.width() - 4, _ICON.height() - 1)
    painter = QPainter(pixmap)
    painter.fillRect(box, QColor(getattr(theme, look.tint)))
    draw_line(painter, box, look, theme)
    for left in (True, False):
        draw_bracket(painter, box, look, theme, left=left)
    painter.end()
    return QIcon(pixmap)
