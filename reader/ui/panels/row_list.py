"""The list that the panels share: wrapped, styled rows drawn from the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui import fonts
from reader.ui.article.highlights import draw_line
from reader.ui.article.positions import Positions
from reader.ui.direction import beginning, mirrored
from reader.ui.models.rows import ROW, Planned, Row, RowsModel, Style, Text
from reader.ui.theme import LIGHT, Size, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_PADDING = 10
_GAP = 3
_INDENT = 12
_SWATCH = 22
_BAR = 4

_FONTS = {
    Style.TITLE: (Size.NORMAL, QFont.Weight.Normal, "text"),
    Style.STRONG: (Size.NORMAL, QFont.Weight.DemiBold, "text"),
    Style.PLAIN: (Size.NORMAL, QFont.Weight.Normal, "secondary"),
    Style.QUIET: (Size.SMALL, QFont.Weight.Normal, "muted"),
    Style.EYEBROW: (Size.SMALL, QFont.Weight.DemiBold, "muted"),
    Style.SERIF: (Size.LARGE, QFont.Weight.Normal, "text"),
}


class RowList(QListView):
    """A list of rows.

    Signals:
        chosen(object): the record of a row that was clicked or opened with Enter.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.delegate = RowDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def set_rows(self, rows: Sequence[Row | Planned]) -> None:
        """Show these rows; the chosen record stays chosen and the scroll place is kept."""
        current = self.rows.row(self.currentIndex())
        place = self.verticalScrollBar().value()
        self.rows.set_rows(rows)
        if current is not None and current.record is not None:
            self.mark_current(current.record, scroll=False)
        self.verticalScrollBar().setValue(place)

    def mark_current(self, record: object, *, scroll: bool = True) -> None:
        """Choose the row of this record, or none."""
        index = self.rows.find(record)
        self.setCurrentIndex(index)
        if scroll and index.isValid():
            self.scrollTo(index)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew where the width changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a row that the keys begin with and that a screen reader says."""
        super().focusInEvent(event)
        by_pointer = event.reason() is Qt.FocusReason.MouseFocusReason
        if not by_pointer and not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectionModel().setCurrentIndex(self.rows.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows; where the focus is on none of them, a line around all of it."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            with QPainter(self.viewport()) as painter:
                paint_focus(painter, QRectF(self.viewport().rect()), self.delegate.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if row is not None and row.record is not None:
            self.chosen.emit(row.record)


class RowDelegate(QStyledItemDelegate):
    """Draws a `Row`: a card where it is chosen, plain elsewhere."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view
        self.theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the wrapped lines need."""
        width = self._view.viewport().width()
        return QSize(width, _height(index.data(ROW), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background by state, then the lines."""
        row: Row = index.data(ROW)
        whole = QRectF(option.rect)
        box = mirrored(whole.adjusted(row.indent * _INDENT, 1, 0, -1), whole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        if row.record is not None:
            self._paint_background(painter, option, box)
        if option.state & QStyle.StateFlag.State_HasFocus and not option.state & QStyle.StateFlag.State_Selected:
            paint_focus(painter, box, self.theme)
        y = box.top() + (3 if row.record is None else _PADDING - 1)
        for number, text in enumerate(row.texts):
            before = _before(row, number)
            paragraph = _Paragraph(text, box.width() - 2 * _PADDING - before, tint=self.theme.find_tint)
            painter.setPen(QColor(getattr(self.theme, text.colour or _FONTS[text.style][2])))
            line = QRectF(box.left() + _PADDING, y, box.width() - 2 * _PADDING, paragraph.height)
            paragraph.draw(painter, mirrored(line.adjusted(before, 0, 0, 0), line).topLeft())
            if before and row.look is not None:
                self._paint_swatch(painter, row, mirrored(QRectF(line.left(), y + 1, _SWATCH - 8, 13), line))
            y += paragraph.height + _GAP
        if row.share is not None:
            self._paint_bar(painter, row.share, QRectF(box.left() + _PADDING, y + 3, box.width() - 2 * _PADDING, _BAR))
        painter.restore()

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen:
            painter.setPen(QColor(self.theme.accent if focused else self.theme.border))
            painter.setBrush(QColor(self.theme.page))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
        else:
            return
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_swatch(self, painter: QPainter, row: Row, box: QRectF) -> None:
        look = row.look
        if look is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if look.tint:
            painter.fillRect(box, QColor(getattr(self.theme, look.tint)))
        draw_line(painter, box, look, self.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)

    def _paint_bar(self, painter: QPainter, share: float, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.border))
        painter.drawRoundedRect(box, 2, 2)
        painter.setBrush(QColor(self.theme.quote_line))
        filled = QRectF(box.left(), box.top(), max(_BAR, box.width() * share), box.height())
        painter.drawRoundedRect(mirrored(filled, box), 2, 2)


def paint_focus(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A line in the colour of the focus around what is in `box`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(QColor(theme.accent))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


@lru_cache(maxsize=40_000)
def _height(row: Row, width: int) -> int:
    room = width - 2 * _PADDING - row.indent * _INDENT
    height = sum(_Paragraph(text, room - _before(row, i)).height + _GAP for i, text in enumerate(row.texts))
    padding = 5 if row.record is None else 2 * _PADDING
    return round(height + padding + (_BAR + 6 if row.share is not None else 0))


def _before(row: Row, line: int) -> int:
    return _SWATCH if row.look is not None and line == 0 else 0


def wrapping() -> QTextOption:
    """How lines break and where they begin; their words run as their first letter does."""
    option = QTextOption()
    option.setAlignment(beginning())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def place_line(line: QTextLine, *, top: float, font: QFont) -> None:
    """Put a line where its font alone would stand: letters of another font in it must not move its baseline."""
    line.setPosition(QPointF(0, top + QFontMetricsF(font).ascent() - line.ascent()))


class _Paragraph:
    """Words wrapped to a width, at most so many lines, the last one elided; `tint` lies under found words."""

    def __init__(self, text: Text, width: float, *, tint: str = "") -> None:
        pixels, weight, _ = _FONTS[text.style]
        self._font = QFont(fonts.SERIF if text.style is Style.SERIF else fonts.INTERFACE)
        self._font.setPixelSize(pixels)
        self._font.setWeight(weight)
        self._width, self._lines, self._leading = max(40.0, width), text.lines, pixels * 1.38
        formats = _formats(text, tint)
        self._layout = self._lay_out(text.words, formats)
        if self._layout.lineCount() > text.lines:
            self._layout = self._lay_out(self._elided(text), formats)
        self.height = min(self._layout.lineCount(), text.lines) * self._leading

    def _lay_out(self, words: str, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
        """The lines of these words, with one more where they are too many."""
        layout = QTextLayout(words, self._font)
        layout.setTextOption(wrapping())
        layout.setFormats(formats)
        layout.beginLayout()
        for number in range(self._lines + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            place_line(line, top=number * self._leading, font=self._font)
        layout.endLayout()
        return layout

    def _elided(self, text: Text) -> str:
        """The words as far as they have room; those before the last line tell its direction, so they stay."""
        widest = QFont(self._font)
        if text.found:
            widest.setWeight(QFont.Weight.Bold)
        in_qt = text.words.encode("utf-16-le")
        start = self._layout.lineAt(self._lines - 1).textStart() * 2
        rest = in_qt[start:].decode("utf-16-le", "replace")
        room = self._width - 1  # measured and laid out, words differ by less
        cut = QFontMetricsF(widest).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        return in_qt[:start].decode("utf-16-le", "replace") + cut

    def draw(self, painter: QPainter, place: QPointF) -> None:
        """Draw with the pen of `painter`, the top left corner at `place`."""
        for number in range(min(self._layout.lineCount(), self._lines)):
            self._layout.lineAt(number).draw(painter, place)


def _formats(text: Text, tint: str) -> list[QTextLayout.FormatRange]:
    """Found words are bold, so that they can be told without colour too."""
    positions, formats = Positions(text.words), []
    for span in text.found:
        one = QTextLayout.FormatRange()
        one.start = positions.to_qt(span.start)
        one.length = positions.to_qt(span.end) - one.start
        one.format = QTextCharFormat()
        one.format.setFontWeight(QFont.Weight.Bold)
        if tint:
            one.format.setBackground(QColor(tint))
        formats.append(one)
    return formats
