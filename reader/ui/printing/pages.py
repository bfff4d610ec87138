"""The pages of a printed document: what stays together on one, and what is drawn on and beside its text.

Lines under marked words also tell the roles apart in grey.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QPen,
    QTextCursor,
    QTextFormat,
)

from reader.export.marks import NO_MARK, Role
from reader.ui import fonts
from reader.ui.article import highlights
from reader.ui.article.geometry import line_boxes
from reader.ui.language import shown
from reader.ui.printing.writer import FILL_IN_STOPS, LINE, UNIT, Sheet, print_font
from reader.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtGui import QTextBlock

_tr = QCoreApplication.translate

_MILLIMETRE = 72 / 25.4 * UNIT
_LEFT, _TOP, _RIGHT, _BOTTOM = (millimetres * _MILLIMETRE for millimetres in (24, 24, 24, 20))
_GREY, _RULE = QColor("#5b564d"), QColor("#777777")
_OWN_LINE, _NOTE_LINE, _OWN_TINT = QColor("#5f3d94"), QColor("#6b5a00"), QColor("#efe7fa")

_OUTER_FIRST = list(Role)

_LINE_SCALE = 2.6
"""Units for one pixel of a line in the window."""

_BELOW = {Role.SOURCE: 5.0, Role.CUE: 5.0, Role.HEDGE: 6.0, Role.UNSOURCED: 11.0}
"""Units by which a line lies deeper than that of a statement, so that the lines of overlapping marks all show."""

_SHORT = 6
"""Lines of a paragraph that is moved as a whole before its last one stands alone on the next page."""

_TALLEST_GROUP = 0.7
"""Share of a page beyond which a group of blocks is let run over its end."""


def cut_by_steps(sheet: Sheet, paper: QSizeF) -> Generator[None, None, int]:
    """Cut the document into pages of a paper, in units, a step for each page; returns how many there are."""
    sheet.document.setPageSize(QSizeF(paper.width() - _LEFT - _RIGHT, paper.height() - _TOP - _BOTTOM))
    yield
    yield from _Breaks(sheet).place()
    return sheet.document.pageCount()


class _Breaks:
    """Moves what shall not be cut to the next page. QTextDocument itself only keeps lines whole."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._document = sheet.document
        self._page = sheet.document.pageSize().height()

    def place(self) -> Iterator[None]:
        """Go through the blocks once, from the first page to the last: what moves, moves only what comes later.

        After each move the document is laid out anew, which takes a while, so each is a step.
        """
        groups = dict(self._sheet.together)
        block = self._document.begin().next()
        while block.isValid():
            number = block.blockNumber()
            last = self._document.findBlockByNumber(groups.get(number, number))
            if self._cut(block, last) and not self._starts_page(block):
                self._break_before(self._with_headings(block))
                yield
            block = block.next()
        self._document.markContentsDirty(0, self._document.characterCount())

    def _cut(self, first: QTextBlock, last: QTextBlock) -> bool:
        """Whether a group that fits on a page would be torn apart, or the first or last line of a paragraph off it."""
        top, bottom = self._line_top(first, 0), self._line_top(last, -1)
        if first != last and bottom - top < _TALLEST_GROUP * self._page:
            return self._on(top) != self._on(bottom)
        if first.blockNumber() in self._sheet.headings:
            following = first.next()
            return following.isValid() and self._on(top) != self._on(self._line_top(following, 0))
        lines = first.layout().lineCount()
        if 1 < lines <= _SHORT and self._on(self._line_top(first, -2)) != self._on(bottom):
            return True
        return lines > 1 and self._on(top) != self._on(self._line_top(first, 1))

    def _with_headings(self, block: QTextBlock) -> QTextBlock:
        while block.previous().isValid() and block.previous().blockNumber() in self._sheet.headings:
            block = block.previous()
        return block

    def _break_before(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(shape)
        # Laid out from here only, Qt puts later blocks over each other.
        before = block.previous().previous()
        start = before.position() if before.isValid() else 0
        self._document.markContentsDirty(start, self._document.characterCount() - start)

    def _starts_page(self, block: QTextBlock) -> bool:
        return self._line_top(self._with_headings(block), 0) % self._page < block.layout().lineAt(0).height()

    def _line_top(self, block: QTextBlock, line: int) -> float:
        box = self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        number = line if line >= 0 else layout.lineCount() + line
        return box.top() + (layout.lineAt(number).y() if layout.lineCount() else 0.0)

    def _on(self, y: float) -> int:
        return int(y // self._page)


@dataclass(frozen=True, slots=True)
class Canvas:
    """Draws the pages of one document."""

    painter: QPainter
    sheet: Sheet
    paper: QSizeF

    @property
    def _text(self) -> QSizeF:
        return self.sheet.document.pageSize()

    def draw(self, page: int) -> None:
        """Tints, text, lines and margins of one page."""
        painter, height = self.painter, self._text.height()
        painter.save()
        painter.setClipRect(QRectF(0, _TOP - 2 * UNIT, self.paper.width(), height + 6 * UNIT))
        painter.translate(_LEFT, _TOP - page * height)
        seen = QRectF(-_LEFT, page * height, self.paper.width(), height)
        outer_first = sorted(self.sheet.marked, key=lambda one: _OUTER_FIRST.index(one.role))
        marked = [(one.role, box) for one in outer_first for box in self._boxes(one.start, one.end, seen)]
        for role, box in marked:
            tint = _tint(role)
            if tint:
                painter.fillRect(box, tint)
        self._draw_text(seen)
        for role, box in marked:
            _draw_line(painter, role, box)
        self._draw_beside(seen)
        self._draw_groups(seen)
        painter.restore()

    def draw_frame(self, number: int, count: int, *, first: bool) -> None:
        """Head and foot of a page; the first page of an article has its title already."""
        painter = self.painter
        font = print_font(fonts.INTERFACE, 8)
        painter.setFont(font)
        painter.setPen(_GREY)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        box = QRectF(_LEFT, 0, self._text.width(), 12 * UNIT)
        if not first:
            head = box.translated(0, _TOP - 24 * UNIT)
            metrics = QFontMetricsF(font)
            outlet = self.sheet.outlet
            room = head.width() - metrics.horizontalAdvance(outlet) - 12 * UNIT
            title = metrics.elidedText(self.sheet.title, Qt.TextElideMode.ElideRight, room)
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft, title)
            painter.drawText(head, Qt.AlignmentFlag.AlignRight, outlet)
            painter.setPen(QPen(_RULE, 0.5 * UNIT))
            painter.drawLine(head.bottomLeft(), head.bottomRight())
            painter.setPen(_GREY)
        foot = box.translated(0, self.paper.height() - _BOTTOM + 20 * UNIT)
        if self.sheet.marked:
            painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, shown(NO_MARK))
        words = _tr("print", "Page {number} of {count}").format(number=number, count=count)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, words)

    def _boxes(self, start: int, end: int, seen: QRectF) -> Iterator[QRectF]:
        block = self.sheet.document.findBlock(start)
        while block.isValid() and block.position() < end:
            box = self._box(block)
            if box.intersects(seen):
                yield from (one for one in line_boxes(block, box.topLeft(), start, end) if one.intersects(seen))
            block = block.next()

    def _draw_text(self, seen: QRectF) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor("#111111"))
        context.palette = palette
        context.clip = seen
        self.sheet.document.documentLayout().draw(self.painter, context)

    def _draw_beside(self, seen: QRectF) -> None:
        self.painter.setFont(print_font(fonts.INTERFACE, 7.5))
        self.painter.setPen(_GREY)
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for number, (left, right) in self.sheet.beside.items():
            line = self._first_line(self.sheet.document.findBlockByNumber(number))
            if seen.contains(line.center()):
                outer = QRectF(-12 * _MILLIMETRE, line.top(), 9 * _MILLIMETRE, line.height())
                self.painter.drawText(outer, Qt.AlignmentFlag.AlignRight | upright, left)
                outer = QRectF(self._text.width() + 4 * _MILLIMETRE, line.top(), 18 * _MILLIMETRE, line.height())
                self.painter.drawText(outer, Qt.AlignmentFlag.AlignLeft | upright, right)

    def _draw_groups(self, seen: QRectF) -> None:
        painter = self.painter
        for group in self.sheet.barred:
            box = self._group(group) & seen
            if box.height() > 0:
                painter.fillRect(QRectF(-8 * UNIT, box.top(), 1.4 * UNIT, box.height()), _NOTE_LINE)
        painter.setPen(QPen(_RULE, 0.6 * UNIT))
        for group in self.sheet.boxed:
            box = self._group(group)
            if box.intersects(seen):
                painter.drawRoundedRect(box.adjusted(0, -6 * UNIT, 0, 8 * UNIT), 4 * UNIT, 4 * UNIT)
        for number in self.sheet.ruled | self.sheet.filled_in:
            block = self.sheet.document.findBlockByNumber(number)
            if self._box(block).intersects(seen):
                self._draw_rules(block, filled_in=number in self.sheet.filled_in)

    def _draw_rules(self, block: QTextBlock, *, filled_in: bool) -> None:
        """Lines to write on: under each part of a line to fill in, else one between the margins of the block."""
        box, shape, width = self._box(block), block.blockFormat(), self._text.width()
        starts = [stop * LINE * UNIT for stop in FILL_IN_STOPS] if filled_in else [shape.leftMargin()]
        ends = [*(start - 14 * UNIT for start in starts[1:]), width - shape.rightMargin()]
        below = box.bottom() + (4 * UNIT if filled_in else 0)
        for start, end in zip(starts, ends, strict=True):
            if block.textDirection() is Qt.LayoutDirection.RightToLeft:
                start, end = width - end, width - start
            self.painter.drawLine(QPointF(start, below), QPointF(end, below))

    def _group(self, group: tuple[int, int]) -> QRectF:
        first, last = (self._box(self.sheet.document.findBlockByNumber(number)) for number in group)
        top = self._first_line(self.sheet.document.findBlockByNumber(group[0])).top()
        return QRectF(0, top, self._text.width(), max(last.bottom(), first.bottom()) - top)

    def _first_line(self, block: QTextBlock) -> QRectF:
        box, layout = self._box(block), block.layout()
        return layout.lineAt(0).rect().translated(box.topLeft()) if layout.lineCount() else box

    def _box(self, block: QTextBlock) -> QRectF:
        return self.sheet.document.documentLayout().blockBoundingRect(block)


def _tint(role: Role) -> QColor | None:
    if role is Role.NOTE:
        return None
    if role is Role.OWN:
        return _OWN_TINT
    tint = highlights.LOOKS[highlights.Role(role.value)].tint
    return QColor(getattr(LIGHT, tint)) if tint else None


def _draw_line(painter: QPainter, role: Role, box: QRectF) -> None:
    if role in (Role.NOTE, Role.OWN):
        painter.setPen(QPen(_NOTE_LINE if role is Role.NOTE else _OWN_LINE, 0.9 * UNIT))
        painter.drawLine(box.topLeft(), box.topRight())
        if role is Role.OWN:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        return
    painter.save()
    painter.scale(_LINE_SCALE, _LINE_SCALE)
    box = box.adjusted(0, 0, 0, _BELOW.get(role, 0.0))
    small = QRectF(box.topLeft() / _LINE_SCALE, box.size() / _LINE_SCALE)
    highlights.draw_line(painter, small, highlights.LOOKS[highlights.Role(role.value)], LIGHT)
    painter.restore()
