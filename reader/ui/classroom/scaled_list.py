"""The list of rows in a type that can be made larger, for a class that looks at it from the last row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader.ui import fonts
from reader.ui.direction import mirrored
from reader.ui.models.rows import ROW, Row, Style, Text
from reader.ui.panels.row_list import RowDelegate, RowList, place_line, wrapping

_PADDING, _GAP, _BAR = 10, 3, 5
_LEADING = 1.4
_FONTS = {
    Style.TITLE: (22, QFont.Weight.DemiBold, "text"),
    Style.STRONG: (13, QFont.Weight.DemiBold, "text"),
    Style.PLAIN: (13, QFont.Weight.Normal, "secondary"),
    Style.QUIET: (12, QFont.Weight.Normal, "muted"),
    Style.EYEBROW: (12, QFont.Weight.DemiBold, "muted"),
    Style.SERIF: (17, QFont.Weight.Normal, "text"),
}


class Paragraph:
    """Wrapped words in one of the styles, at a scale; words of an article begin where they do in an article."""

    def __init__(self, words: str, style: Style, width: float, scale: float, *, article: bool = False) -> None:
        pixels, weight, self.colour = _FONTS[style]
        font = QFont(fonts.SERIF if style in (Style.SERIF, Style.TITLE) else fonts.INTERFACE)
        font.setPixelSize(round(pixels * scale))
        font.setWeight(weight)
        self.layout = QTextLayout(words, font)
        option = wrapping()
        if article:
            option.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.layout.setTextOption(option)
        leading = pixels * scale * (1.55 if style is Style.SERIF else _LEADING)
        self.layout.beginLayout()
        self.height = 0.0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(max(40.0, width))
            place_line(line, top=self.height, font=font)
            self.height += leading
        self.layout.endLayout()


class ScaledDelegate(RowDelegate):
    """Draws a `Row` at a scale: a card where it is chosen, or everywhere with `cards`; plain elsewhere."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self.view = view
        self.scale = 1.0
        self.cards = False

    def paragraphs(self, row: Row, width: float) -> list[Paragraph]:
        """The lines of a row as they wrap in this width."""
        room = width - 2 * _PADDING
        return [Paragraph(text.words, text.style, room, self.scale) for text in row.texts if text.words]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the wrapped lines need."""
        row: Row = index.data(ROW)
        width = self.view.viewport().width()
        height = sum(one.height + _GAP for one in self.paragraphs(row, width))
        padding = _PADDING + 2 if row.record is None else 2 * _PADDING
        return QSize(width, round(height + padding + (_BAR + 6 if row.share is not None else 0)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background by state, then the lines and the bar."""
        row: Row = index.data(ROW)
        box = QRectF(option.rect).adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        if row.record is not None:
            self.paint_background(painter, option, box)
        y = box.top() + _PADDING - 1
        shown = [text for text in row.texts if text.words]
        for text, paragraph in zip(shown, self.paragraphs(row, box.width()), strict=True):
            painter.setPen(QColor(getattr(self.theme, text.colour or paragraph.colour)))
            paragraph.layout.draw(painter, QPointF(box.left() + _PADDING, y))
            y += paragraph.height + _GAP
        if row.share is not None:
            self.paint_bar(painter, row.share, QRectF(box.left() + _PADDING, y + 2, box.width() - 2 * _PADDING, _BAR))
        painter.restore()

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        """A card where the row is chosen, a tint where the pointer is."""
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QColor(self.theme.accent if focused else self.theme.border))
            painter.setBrush(QColor(self.theme.page))
        elif self.cards:
            painter.setPen(QColor(self.theme.border))
            painter.setBrush(QColor(self.theme.page))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
        else:
            return
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def paint_bar(self, painter: QPainter, share: float, box: QRectF, colour: str = "quote_line") -> None:
        """A bar of which `share` is filled."""
        radius = box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.border))
        painter.drawRoundedRect(box, radius, radius)
        if share > 0:
            filled = QRectF(box.left(), box.top(), max(box.height(), box.width() * share), box.height())
            painter.setBrush(QColor(getattr(self.theme, colour)))
            painter.drawRoundedRect(mirrored(filled, box), radius, radius)


class ScaledList(RowList):
    """A list of rows whose type can be made larger. Arrow keys step over its headings.

    Signals:
        current_changed(object): the record of the row that is chosen now.
    """

    current_changed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, cards: bool = False) -> None:
        super().__init__(name, parent)
        self._draw_with(ScaledDelegate(self))
        self._scaled.cards = cards
        self.selectionModel().currentChanged.connect(self._moved)

    def _draw_with(self, delegate: ScaledDelegate) -> None:
        self.delegate = self._scaled = delegate
        self.setItemDelegate(delegate)

    @property
    def record(self) -> object:
        """The record of the chosen row; None where none is chosen."""
        row = self.rows.row(self.currentIndex())
        return row.record if row is not None else None

    def choose_first(self) -> None:
        """Choose the first row that can be, unless one is chosen already."""
        first = next((row.record for row in self.rows.rows if row.record is not None), None)
        if self.record is None and first is not None:
            self.mark_current(first, scroll=False)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        row = self.rows.row(current)
        if row is not None and row.record is None and previous.isValid():
            beyond = current.siblingAtRow(current.row() + (1 if current.row() > previous.row() else -1))
            self.setCurrentIndex(beyond if beyond.isValid() else previous)
        elif row is not None:
            self.current_changed.emit(row.record)

    @property
    def scale(self) -> float:
        """How many times the usual size the type has."""
        return self._scaled.scale

    def set_scale(self, scale: float) -> None:
        """Set the type so many times its usual size."""
        self._scaled.scale = scale
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def heading(words: str, style: Style = Style.EYEBROW) -> Row:
    """A row that is read and not chosen."""
    return Row((Text(words, style),))
