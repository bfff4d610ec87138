"""What is painted over and under the text of an article. The document itself never changes: a toggle is a repaint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPainterPath, QPen

from reader.text.spans import Span
from reader.ui.article.chips import Chip, paint_chips
from reader.ui.article.geometry import is_bidirectional
from reader.ui.article.highlights import LOOKS, PLAIN_OWN, Look, Mark, Role, draw_bracket, draw_line
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QWidget

    from reader.ui.article.folding import Fold
    from reader.ui.article.highlights import MarkIndex
    from reader.ui.theme import Theme

# Where marks overlap, the line of the later role replaces that of the earlier.
_ABOVE = {
    Role.CONTENT: (Role.UNSOURCED, Role.SOURCE, Role.CUE, Role.HEDGE),
    Role.UNSOURCED: (Role.SOURCE, Role.CUE, Role.HEDGE),
    Role.SOURCE: (Role.HEDGE,),
    Role.CUE: (Role.HEDGE,),
}


class _Page(Protocol):
    """What the overlay needs to know of the page under it; spans count code points of the article's text."""

    theme: Theme
    index: MarkIndex

    @property
    def opened(self) -> frozenset[int]: ...
    def viewport(self) -> QWidget: ...
    def font(self) -> QFont: ...
    def block_span(self, block: QTextBlock) -> Span: ...
    def boxes(self, span: Span) -> Iterator[QRectF]: ...
    def boxes_in(self, block: QTextBlock, span: Span) -> Sequence[QRectF]: ...
    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QRectF]]: ...
    def visible_folds(self) -> Iterator[tuple[Fold, QRectF]]: ...


class Overlay:
    """Paints marks, found places, notes, folds and the focus ring of one view, in document coordinates.

    Attributes:
        ring: the focused words.
        found: places that a search found.
        noted: passages with a note.
        doubtful: those with a note that may be about other words.
        band: the line of the reading ruler, or None.
        spoken: the sentence that is read aloud, or None.
        answered: passages that answer a question, as own marks.
        chips: words after passages while own marks are compared with others and painted plainly; None otherwise.
    """

    def __init__(self, view: _Page) -> None:
        self._view = view
        self.clear()

    def clear(self) -> None:
        """Forget what belonged to another article."""
        self.ring: Sequence[Span] = ()
        self.found: Sequence[Span] = ()
        self.noted: Sequence[Span] = ()
        self.doubtful: Sequence[Span] = ()
        self.band: QRectF | None = None
        self.spoken: Span | None = None
        self.answered: Sequence[Mark] = ()
        self.chips: Sequence[Chip] | None = None

    def paint_under(self, painter: QPainter, blocks: Iterable[QTextBlock]) -> None:
        """Tints, before the text is drawn."""
        theme = self._view.theme
        if self.band is not None:
            painter.fillRect(self.band, QColor(theme.ruler))
        for block in blocks:
            span = self._view.block_span(block)
            by_role = self._marks_by_role(span)
            for role in (role for role in Role if self._look(role).tint and role in by_role):
                colour = QColor(getattr(theme, self._look(role).tint))
                for mark in by_role[role]:
                    for words in self._view.boxes_in(block, mark.span):
                        painter.fillRect(words, colour)
            if self.spoken is not None and self.spoken.overlaps(span):
                self._paint_spoken(painter, self._view.boxes_in(block, self.spoken))
            for found in self.found:
                if found.overlaps(span):
                    self._paint_found(painter, self._view.boxes_in(block, found))

    def paint_over(self, painter: QPainter, blocks: Iterable[QTextBlock]) -> None:
        """Lines, bars beside noted passages, folds and the ring, after the text is drawn."""
        for block in blocks:
            self._paint_lines(painter, block)
            self._paint_chips(painter, block)
        self._paint_noted(painter)
        for fold, box in self._view.visible_folds():
            self._paint_fold(painter, fold, box)
        self._paint_ring(painter)

    def _look(self, role: Role) -> Look:
        return PLAIN_OWN if self.chips is not None and LOOKS[role].own else LOOKS[role]

    def _marks_by_role(self, span: Span) -> dict[Role, list[Mark]]:
        result: dict[Role, list[Mark]] = {}
        answered = (mark for mark in self.answered if mark.span.overlaps(span))
        for mark in (*self._view.index.within(span.start, span.end), *answered):
            result.setdefault(mark.role, []).append(mark)
        return result

    def _paint_spoken(self, painter: QPainter, boxes: Iterable[QRectF]) -> None:
        """A tint in place of those of marks, whose lines stay, and a bar beside it for eyes that see no colours."""
        for words in boxes:
            painter.fillRect(words, QColor(self._view.theme.find_tint))
            painter.fillRect(QRectF(0, words.top(), 3, words.height()), QColor(self._view.theme.text))

    def _paint_found(self, painter: QPainter, boxes: Iterable[QRectF]) -> None:
        painter.setPen(QColor(self._view.theme.find_line))
        for words in boxes:
            painter.fillRect(words, QColor(self._view.theme.find_tint))
            painter.drawRect(words.adjusted(0, 0, -1, -1))

    def _paint_lines(self, painter: QPainter, block: QTextBlock) -> None:
        by_role = self._marks_by_role(self._view.block_span(block))
        for role, marks in by_role.items():
            above = [mark.span for other in _ABOVE.get(role, ()) for mark in by_role.get(other, ())]
            for mark in marks:
                for piece in _without(mark.span, above):
                    for words in self._view.boxes_in(block, piece):
                        draw_line(painter, words, self._look(role), self._view.theme)
                if self._look(role).own:
                    self._paint_brackets(painter, block, mark)

    def _paint_brackets(self, painter: QPainter, block: QTextBlock, mark: Mark) -> None:
        boxes, span = self._view.boxes_in(block, mark.span), self._view.block_span(block)
        from_left = block.textDirection() is not Qt.LayoutDirection.RightToLeft
        for box in boxes[:1] if mark.span.start >= span.start else ():
            draw_bracket(painter, box, LOOKS[mark.role], self._view.theme, left=from_left)
        for box in boxes[-1:] if mark.span.end <= span.end else ():
            draw_bracket(painter, box, LOOKS[mark.role], self._view.theme, left=not from_left)

    def _paint_chips(self, painter: QPainter, block: QTextBlock) -> None:
        if not self.chips or is_bidirectional(block):
            return
        span = self._view.block_span(block)
        here: dict[int, list[str]] = {}
        for chip in self.chips:
            if span.start < chip.end <= span.end:
                here.setdefault(chip.end, []).append(chip.words)
        for end, words in here.items():
            for box in self._view.boxes_in(block, Span(end - 1, end))[-1:]:
                paint_chips(painter, words, box.right(), box, self._view.theme)

    def _paint_noted(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._view.theme.note))
        edge = self._view.viewport().width() - 2
        for span in self.noted:
            boxes = list(self._view.boxes(span))
            if boxes:
                height = boxes[-1].bottom() - boxes[0].top()
                painter.drawRoundedRect(QRectF(edge, boxes[0].top(), 3, height), 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dots = QPen(QColor(self._view.theme.note), 1.6)
        dots.setCapStyle(Qt.PenCapStyle.FlatCap)
        dots.setDashPattern([1.2, 2.0])
        painter.setPen(dots)
        for span in self.doubtful:
            painter.drawPath(self._outline(span))

    def _paint_fold(self, painter: QPainter, fold: Fold, box: QRectF) -> None:
        view = self._view
        font = QFont(view.font())
        font.setPixelSize(Size.NORMAL)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(view.theme.border))
        opened = fold.first in view.opened
        action = QCoreApplication.translate("fold", "hide") if opened else QCoreApplication.translate("fold", "show")
        room = int(box.width()) - 30 - metrics.horizontalAdvance(action)
        label = metrics.elidedText(fold.label, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(view.theme.muted))
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        # The line begins where the article does, also where the interface runs from right to left.
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box.adjusted(16, 0, 0, 0), place, label)
        painter.setPen(QColor(view.theme.accent))
        left = 28 + metrics.horizontalAdvance(label)
        painter.drawText(box.adjusted(left, 0, 0, 0), place, action)

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(QPen(QColor(self._view.theme.ring), 2))
        for span in self.ring:
            painter.drawPath(self._outline(span))

    def _outline(self, span: Span) -> QPainterPath:
        """One line around the words of `span` in those paragraphs that are in view."""
        path = QPainterPath()
        for block, _ in self._view.visible_blocks():
            for box in self._view.boxes_in(block, span):
                around = QPainterPath()
                around.addRoundedRect(box.adjusted(-4, -2, 2, 3), 6, 6)
                path = path.united(around)
        return path


def _without(span: Span, holes: Collection[Span]) -> Iterator[Span]:
    """The parts of `span` that none of `holes` covers."""
    start = span.start
    for hole in sorted(hole for hole in holes if hole.overlaps(span)):
        if start < hole.start:
            yield Span(start, hole.start)
        start = max(start, hole.end)
    if start < span.end:
        yield Span(start, span.end)
