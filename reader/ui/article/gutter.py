"""The margin left of the text: paragraph numbers for class talk, and a letter for each layer in a paragraph.

The letters of own marks stand under those of the program's, each in a filled box.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui import fonts
from reader.ui.article.highlights import LAYER_LOOKS, LETTERS, LOOKS, OWN_LETTERS, Role, switch_of
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.ui.article.view import ArticleView

_BOX = 14
_ROW = 15


class Gutter(QWidget):
    """Follows an `ArticleView` and lies in its left margin."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._numbers = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.scrolled.connect(self.update)
        view.contents_changed.connect(self.update)
        view.fitted.connect(self._follow)
        self._follow()

    def show_numbers(self, shown: bool) -> None:
        """Show the numbers of paragraphs, or not; the letters stay."""
        self._numbers = shown
        self.update()

    @Slot()
    def _follow(self) -> None:
        """Keep to the left edge of the text when it moves."""
        viewport = self._view.viewport().geometry()
        self.setGeometry(0, viewport.top(), viewport.left(), viewport.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number and letters stand on the first line of their paragraph."""
        view = self._view
        with QPainter(self) as painter:
            painter.translate(0, -view.verticalScrollBar().value())
            plain, bold = QFont(fonts.INTERFACE), QFont(fonts.INTERFACE)
            plain.setPixelSize(Size.SIGN)
            bold.setPixelSize(Size.SIGN)
            bold.setWeight(QFont.Weight.DemiBold)
            metrics = QFontMetricsF(bold)
            for block, box in view.visible_blocks():
                line = block.layout().lineAt(0)
                baseline = box.top() + line.y() + line.ascent() - 1
                number = view.article.paragraph_number(view.block_span(block).start)
                if number is not None and self._numbers:
                    painter.setFont(plain)
                    painter.setPen(QColor(view.theme.muted))
                    painter.drawText(QPointF(self.width() - 78, baseline), str(number))
                marks = view.index.within(*view.block_span(block))
                self._paint_own(painter, bold, baseline + _ROW, {mark.role for mark in marks if mark.layer is None})
                present = {switch_of(mark.layer) for mark in marks if mark.layer is not None}
                letters = [layer for layer in LETTERS if layer in present]
                painter.setFont(bold)
                right = self.width() - 8.0
                for layer in reversed(letters):
                    right -= metrics.horizontalAdvance(LETTERS[layer]) + 1.5
                    painter.setPen(QColor(getattr(view.theme, LAYER_LOOKS[layer].colour)))
                    painter.drawText(QPointF(right, baseline), LETTERS[layer])

    def _paint_own(self, painter: QPainter, font: QFont, baseline: float, roles: Collection[Role]) -> None:
        theme, right = self._view.theme, self.width() - 7.0
        painter.setFont(font)
        for role in reversed([role for role in OWN_LETTERS if role in roles]):
            box = QRectF(right - _BOX, baseline - 11, _BOX, _BOX)
            painter.fillRect(box, QColor(getattr(theme, LOOKS[role].colour)))
            painter.setPen(QColor(theme.page))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, OWN_LETTERS[role])
            right -= _BOX + 2
