"""The sentences of an article as a list: what was marked, and beside it a bar with how many did."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextLine

from reader.storage.records import OwnLayer
from reader.ui.article.highlights import LOOKS, OWN_ROLES, Look, draw_line
from reader.ui.article.positions import Positions
from reader.ui.classroom import words
from reader.ui.classroom.passages import Order, Passage, ordered
from reader.ui.classroom.scaled_list import Paragraph, ScaledDelegate, ScaledList, heading
from reader.ui.models.rows import ROW, Row, Style, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

_WIDEST, _LEAST_TEXT = 830, 260
_NUMBER, _SIDE, _BETWEEN, _MARGIN = 44, 172, 20, 14
_ABOVE, _BAR, _GAP = 9, 8, 5
"""Measures of a row at the usual size, in pixels."""


def look_of(layer: str) -> Look | None:
    """How marks of a layer are drawn; None for none."""
    return LOOKS[OWN_ROLES[OwnLayer(layer)]] if layer else None


class SentenceDelegate(ScaledDelegate):
    """Draws a `Passage`: its paragraph, its words with what was marked in them, and how many did."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the sentence, or what stands beside it."""
        row: Row = index.data(ROW)
        width = self.view.viewport().width()
        if not isinstance(row.record, Passage):
            own = super().sizeHint(option, index)
            return QSize(own.width(), own.height() + round(8 * self.scale))
        text, side = self._parts(row, width)
        beside = (7 + _BAR + _GAP) * self.scale + sum(one.height for one in side)
        height = text.height + beside if self._is_narrow(width) else max(text.height, beside)
        return QSize(width, round(height + 2 * _ABOVE * self.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row from left to right; a heading stands over its words, with air above."""
        row: Row = index.data(ROW)
        box = QRectF(option.rect)
        left, width = self._column(box.width())
        if not isinstance(row.record, Passage):
            title = Paragraph(row.texts[0].words, row.texts[0].style, width - 2 * _MARGIN, self.scale)
            painter.setPen(QColor(self.theme.text))
            title.layout.draw(painter, QPointF(box.left() + left + _MARGIN, box.bottom() - title.height - 6))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        self.paint_background(painter, option, QRectF(box.left() + left, box.top() + 1, width, box.height() - 2))
        text, side = self._parts(row, box.width())
        top = box.top() + _ABOVE * self.scale
        start = box.left() + left + _MARGIN
        self._paint_sentence(painter, row.record, text, QPointF(start, top))
        if self._is_narrow(box.width()):
            under = QPointF(start + _NUMBER * self.scale, top + text.height)
        else:
            under = QPointF(box.left() + left + width - _MARGIN - _SIDE * self.scale, top)
        self._paint_side(painter, row, side, under)
        painter.restore()

    def _column(self, width: float) -> tuple[float, float]:
        used = min(width, _WIDEST * max(1.0, self.scale))
        return (width - used) / 2, used

    def _is_narrow(self, width: float) -> bool:
        """Whether what stands beside a sentence has to stand under it."""
        _, used = self._column(width)
        return used - 2 * _MARGIN - (_NUMBER + _SIDE + _BETWEEN) * self.scale < _LEAST_TEXT * self.scale

    def _parts(self, row: Row, width: float) -> tuple[Paragraph, list[Paragraph]]:
        _, used = self._column(width)
        beside = 0 if self._is_narrow(width) else _SIDE + _BETWEEN
        room = used - 2 * _MARGIN - (_NUMBER + beside) * self.scale
        text = Paragraph(row.texts[0].words, Style.SERIF, room, self.scale, article=True)
        side = [Paragraph(one.words, one.style, _SIDE * self.scale, self.scale) for one in row.texts[1:]]
        return text, side

    def _paint_sentence(self, painter: QPainter, passage: Passage, text: Paragraph, place: QPointF) -> None:
        painter.setPen(QColor(self.theme.muted))
        number = Paragraph(words.place(passage), Style.QUIET, _NUMBER * self.scale, self.scale, article=True)
        number.layout.draw(painter, place + QPointF(0, 4 * self.scale))
        start = place + QPointF(_NUMBER * self.scale, 0)
        look = look_of(passage.layer)
        boxes = [box.translated(start) for box in _boxes(text.layout, passage)]
        if look is not None and look.tint:
            for box in boxes:
                painter.fillRect(box, QColor(getattr(self.theme, look.tint)))
        painter.setPen(QColor(self.theme.text))
        text.layout.draw(painter, start)
        if look is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            for box in boxes:
                draw_line(painter, box, _under(look), self.theme)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)

    def _paint_side(self, painter: QPainter, row: Row, side: Sequence[Paragraph], place: QPointF) -> None:
        passage: Passage = row.record
        look = look_of(passage.layer)
        bar = QRectF(place.x(), place.y() + 7 * self.scale, _SIDE * self.scale, _BAR * self.scale)
        share = passage.row.marked.share if passage.row.marked else 0.0
        self.paint_bar(painter, share, bar, look.colour if look else "muted")
        y = bar.bottom() + _GAP * self.scale
        for paragraph in side:
            painter.setPen(QColor(getattr(self.theme, paragraph.colour)))
            paragraph.layout.draw(painter, QPointF(place.x(), y))
            y += paragraph.height


def _in_qt(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the marked words start in Qt's units, and how long they are; spaces at the ends are left out."""
    text = passage.row.text
    positions = Positions(text)
    for span in passage.spans:
        piece = text[span.start : span.end]
        start = span.start + len(piece) - len(piece.lstrip())
        end = span.start + len(piece.rstrip())
        if end > start:
            yield positions.to_qt(start), positions.to_qt(end) - positions.to_qt(start)


def _boxes(layout: QTextLayout, passage: Passage) -> Iterator[QRectF]:
    """The boxes of the marked words, one for each line of text."""
    for start, length in _in_qt(passage):
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(start + length, line.textStart() + line.textLength())
            while last > first and layout.text()[last - 1].isspace():  # Qt's units; a space is never half a character
                last -= 1
            if last > first:
                left, right = _x(line, first), _x(line, last)
                yield QRectF(min(left, right), line.y(), abs(right - left), line.height() + 2)


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _under(look: Look) -> Look:
    """The same line under the words: here are no marks of the program that it has to leave room for."""
    return Look(look.tint, look.colour, look.line)


class SentenceList(ScaledList):
    """The sentences of an article in an order.

    Signals:
        passage_changed(object): the `Passage` that is chosen now, or None.
    """

    passage_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Sentences and how many marked them"))
        self._draw_with(SentenceDelegate(self))
        self.current_changed.connect(self.passage_changed)

    def show_passages(self, found: Sequence[Passage], order: Order, *, readers: int) -> None:
        """List these sentences; the first one is chosen."""
        rows: list[Row] = []
        for group, members in ordered(found, order):
            rows.append(heading(words.group_name(group), Style.TITLE))
            rows += [_row(passage, order, readers) for passage in members]
        self.rows.set_rows(rows)
        first = next((row.record for row in rows if row.record is not None), None)
        if first is None:
            self.passage_changed.emit(None)
        else:
            self.mark_current(first)
        self.scrollToTop()

    @property
    def passages(self) -> list[Passage]:
        """The sentences as they are listed."""
        return [row.record for row in self.rows.rows if isinstance(row.record, Passage)]

    @property
    def passage(self) -> Passage | None:
        """The chosen one."""
        return self.record if isinstance(self.record, Passage) else None

    def choose_number(self, number: int) -> None:
        """Choose the sentence with this number, if it is listed."""
        found = next((passage for passage in self.passages if passage.row.number == number), None)
        if found is not None:
            self.mark_current(found)


def _row(passage: Passage, order: Order, readers: int) -> Row:
    lines = words.side_lines(passage, readers, order)
    texts = (Text(" ".join(passage.row.text.split("\n")), Style.SERIF), *(Text(line, Style.QUIET) for line in lines))
    return Row(texts, record=passage, accessible=words.spoken(passage, readers, order))
