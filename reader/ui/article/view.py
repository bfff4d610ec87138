"""The article on its page: the text, the marks painted over it, folds, focus and selection."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractSlider, QTextBrowser, QTextEdit, QWidget

from reader.text.article import Article
from reader.text.spans import Span
from reader.ui.article.chips import Chip, make_room, take_room_back
from reader.ui.article.document import FOLD_HEIGHT, Typography, apply_folds, build_document, text_width
from reader.ui.article.folding import Fold, folds
from reader.ui.article.geometry import line_boxes
from reader.ui.article.highlights import Mark, MarkIndex
from reader.ui.article.overlay import Overlay
from reader.ui.article.positions import Positions
from reader.ui.own_mark_words import whole_words
from reader.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_MIN_GUTTER = 86
_RIGHT_MARGIN = 40
_TOP = 22
_INSET = 6
_BOTTOM = 120
_HOVER_DELAY = 350

_LONG, _RESIZE_DELAY = 300_000, 120
"""Characters of a text that is laid out again only when the window has kept its size for so many milliseconds."""

_SCROLL = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_CARET = (*_SCROLL, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ArticleView(QTextBrowser):
    """Shows one article. All spans in its interface count code points of `Article.text`.

    Signals:
        mark_clicked(list): ids of the findings under the pointer, the narrowest first; empty for plain text.
        mark_hovered(list, QRect): the same while the pointer rests, with the box of the words in the viewport.
        span_selected(object): the selected `Span`, or None when nothing is selected any more.
        fold_toggled(int): number of the first block of a fold that was opened or closed.
        scrolled(): another part of the article is in view.
        contents_changed(): marks or layout are others now.
        fitted(): the view has another size, or the column another place in it.
        menu_requested(QPoint): the context menu is wanted at this place of the screen.
    """

    mark_clicked = Signal(list)
    mark_hovered = Signal(list, QRect)
    span_selected = Signal(object)
    fold_toggled = Signal(int)
    scrolled = Signal()
    contents_changed = Signal()
    fitted = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAcceptDrops(False)  # the window opens what is dropped
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # margin and overview have their places, so has the bar
        self.article = Article("", ())
        self.positions = Positions("")
        self.index = MarkIndex(())
        self.theme = LIGHT
        self.typography = Typography()
        self._folds: tuple[Fold, ...] = ()
        self._opened: set[int] = set()
        self._room_below = 0
        self._shown: Sequence[int] = ()
        self._shown_starts: Sequence[int] = ()
        self._shown_before: Sequence[int] = (0,)
        self._folds_after: dict[int, list[Fold]] = {}
        self._boxes: dict[tuple[int, Span], list[QRectF]] = {}
        self._rooms: dict[int, float] = {}
        self.overlay = Overlay(self)
        self._header: QWidget | None = None
        self._own_document: QTextDocument | None = None
        self._no_text = QTextDocument(self)
        self._hover = QTimer(self, singleShot=True, interval=_HOVER_DELAY)
        self._hover.timeout.connect(self._report_hover)
        self._resized = QTimer(self, singleShot=True, interval=_RESIZE_DELAY)
        self._resized.timeout.connect(self._fit_long)
        self.pointed_at: Span | None = None
        self._hover_point = QPoint()
        self.verticalScrollBar().valueChanged.connect(self._place_header)
        self.selectionChanged.connect(self._report_selection)

    # What is shown

    def set_header(self, header: QWidget) -> None:
        """Put a widget over the first line; it scrolls with the text."""
        self._header = header
        header.setParent(self.viewport())
        header.setLayoutDirection(QGuiApplication.layoutDirection())
        header.show()

    def show_article(self, article: Article, *, typography: Typography, theme: Theme, opened: Iterable[int]) -> None:
        """Show another article, or the same one set differently. Marks of the last one are gone.

        Args:
            article: what to show.
            typography: font and measures.
            theme: colours.
            opened: numbers of the first blocks of those folds that are open.
        """
        same = article.text == self.article.text
        place = self.top_position() if same else 0
        self.article, self.typography, self.theme = article, typography, theme
        if not same:
            self.positions = Positions(article.text)
            self.index = MarkIndex(())
            self.overlay.clear()
        self._folds = folds(article)
        self._opened = set(opened)
        document = build_document(article, typography, theme)
        self._rooms = make_room(document, self.positions, self.overlay.chips or ())
        self._room_below = apply_folds(document, article, typography, self._folds, self._opened)
        self._index_blocks()
        previous, self._own_document = self._own_document, document
        document.setParent(self)
        self.setDocument(self._no_text)  # or the last one is laid out anew for the new width
        # Before it is shown: then Qt lays out what is in view, and the rest step by step.
        self._fit(document)
        self.setDocument(document)
        if previous is not None:
            previous.deleteLater()
        document.documentLayout().documentSizeChanged.connect(self._layout_changed)
        self._layout_changed()
        self.scroll_to(place)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Paint these marks instead of the earlier ones; the text is not laid out again."""
        self.index = MarkIndex(marks)
        self.viewport().update()
        self.contents_changed.emit()

    def set_ring(self, spans: Sequence[Span]) -> None:
        """Draw the focus ring around these words, or nowhere."""
        self.overlay.ring = _merged(spans, self.article.text)
        self.viewport().update()

    def set_found(self, spans: Sequence[Span]) -> None:
        """Tint the places that a search found."""
        self.overlay.found = spans
        self.viewport().update()

    def set_noted(self, spans: Sequence[Span], *, doubtful: Sequence[Span] = ()) -> None:
        """Draw a bar beside passages that have a note, and dots around those that may be the wrong ones for theirs."""
        self.overlay.noted, self.overlay.doubtful = sorted(spans), sorted(doubtful)
        self.viewport().update()

    def set_spoken(self, span: Span | None) -> None:
        """Show the sentence that is read aloud, or none."""
        self.overlay.spoken = span
        self.viewport().update()

    def set_answered(self, marks: Sequence[Mark]) -> None:
        """Paint these passages, which answer a question, as own marks; they cannot be taken in hand."""
        self.overlay.answered = marks
        self.viewport().update()

    def set_chips(self, chips: Sequence[Chip] | None) -> None:
        """Compare one's own marks with the others: these words after passages; None ends that."""
        if chips == self.overlay.chips:
            return
        place, document = self.top_position(), self.document()
        self.overlay.chips = chips
        take_room_back(document, self._rooms)
        self._rooms = make_room(document, self.positions, chips or ())
        self._layout_changed()
        self.scroll_to(place)
        self.viewport().update()

    # Folds

    @property
    def opened(self) -> frozenset[int]:
        """Numbers of the first blocks of the open folds."""
        return frozenset(self._opened)

    def all_folds_open(self) -> bool:
        """Whether nothing that was left out of the body is folded."""
        return all(fold.first in self._opened for fold in self._folds)

    def toggle_fold(self, first_block: int) -> None:
        """Open or close the fold that begins with this block."""
        self._opened ^= {first_block}
        self._refold()
        self.fold_toggled.emit(first_block)

    def open_all_folds(self, *, opened: bool) -> None:
        """Open or close every fold."""
        self._opened = {fold.first for fold in self._folds} if opened else set()
        self._refold()

    def open_fold_of(self, number: int) -> None:
        """Open the fold that hides a block, if one does."""
        for fold in self._folds:
            if number in fold and fold.first not in self._opened:
                self.toggle_fold(fold.first)

    def blocks_of(self, span: Span) -> tuple[int, ...]:
        """Numbers of the blocks that have characters in `span`."""
        return tuple(number for number, block in enumerate(self.article.blocks) if block.span.overlaps(span))

    def blocks_at(self, point: QPoint) -> tuple[int, ...]:
        """Numbers of the blocks at a point of the viewport: those of the fold whose line it is, or the one there."""
        fold = self._fold_at(QPointF(point))
        if fold is not None:
            return tuple(range(fold.first, fold.last + 1))
        place = self._to_document(point)
        here = (block for block, box in self.visible_blocks() if box.top() <= place.y() <= box.bottom())
        return tuple(block.blockNumber() for block in here)

    def _refold(self) -> None:
        document = self.document()
        self._room_below = apply_folds(document, self.article, self.typography, self._folds, self._opened)
        self._index_blocks()
        self._fit(document)
        self._layout_changed()
        self.viewport().update()

    def reveal(self, span: Span) -> None:
        """Open the fold that hides `span`, if one does, and bring the words into view."""
        block = self.document().findBlock(self.positions.to_qt(span.start))
        if not block.isVisible():
            for fold in self._folds:
                if block.blockNumber() in fold:
                    self.toggle_fold(fold.first)
        boxes = list(self.boxes(span))
        if not boxes:
            return
        top, bottom = boxes[0].top(), boxes[-1].bottom()
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if top < bar.value() + 24 or bottom > bar.value() + height - 48:
            bar.setValue(round(top - height * 0.35))

    # Places

    def boxes(self, span: Span) -> Iterator[QRectF]:
        """Boxes of the visible words of `span`, line by line, in document coordinates."""
        end = self.positions.to_qt(span.end)
        block = self.document().findBlock(self.positions.to_qt(span.start))
        while block.isValid() and block.position() < end:
            if block.isVisible():
                yield from self.boxes_in(block, span)
            block = block.next()

    def boxes_in(self, block: QTextBlock, span: Span) -> Sequence[QRectF]:
        """Boxes of those words of `span` that stand in one visible block."""
        key = (block.blockNumber(), span)
        boxes = self._boxes.get(key)
        if boxes is None:
            start, end = self.positions.to_qt(span.start), self.positions.to_qt(span.end)
            boxes = self._boxes[key] = list(
                line_boxes(block, self._box(block).topLeft(), start, end, rooms=self._rooms)
            )
        return boxes

    def top_position(self) -> int:
        """The first character in view."""
        if self.verticalScrollBar().value() == 0:
            return 0
        return self.positions.from_qt(self.cursorForPosition(QPoint(0, 4)).position())

    def scroll_to(self, position: int) -> None:
        """Scroll so that the line with this character is the first in view."""
        if position <= 0:
            self.verticalScrollBar().setValue(0)
            return
        block = self.document().findBlock(self.positions.to_qt(position))
        if block.isValid() and block.isVisible():
            offset = self.positions.to_qt(position) - block.position()
            line = block.layout().lineForTextPosition(offset)
            top = self._box(block).top() + (line.y() if line.isValid() else 0)
            self.verticalScrollBar().setValue(round(top - 2))

    def selected_span(self) -> Span | None:
        """The selected words without white space around them, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self.positions.from_qt(cursor.selectionStart())
        end = self.positions.from_qt(cursor.selectionEnd())
        span = Span(start, end).trimmed(self.article.text)
        return span if span.start < span.end else None

    def select(self, span: Span) -> None:
        """Select the words of `span`."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.positions.to_qt(span.start))
        cursor.setPosition(self.positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def point_at(self, span: Span) -> None:
        """Show words that were looked for and select them; they are `pointed_at` until something else is selected."""
        self.pointed_at = span
        self.reveal(span)
        self.select(span)

    def clear_selection(self) -> None:
        """Select nothing, and stay where the reader is: setting a cursor scrolls to it."""
        bar = self.verticalScrollBar()
        place, cursor = bar.value(), self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        bar.setValue(place)

    def findings_at(self, point: QPoint) -> list[str]:
        """Ids of the findings under a point of the viewport, the narrowest first."""
        place = self.document().documentLayout().hitTest(self._to_document(point), Qt.HitTestAccuracy.ExactHit)
        if place < 0:
            return []
        position = self.positions.from_qt(place)
        marks = self.index.within(position, position + 1)
        marks.sort(key=lambda mark: mark.span.end - mark.span.start)
        return list(dict.fromkeys(mark.finding for mark in marks))

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Blocks in view with their boxes in document coordinates, from the top.

        Only the text down to the bottom of the view is laid out for this, so that a long one opens at once.
        """
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for number in self._shown[self._first_in_view(top) :]:
            block = self._block(number)
            box = self._box(block)
            if box.top() > bottom:
                return
            yield block, box

    def visible_folds(self) -> Iterator[tuple[Fold, QRectF]]:
        """Folds in view with the boxes of their lines in document coordinates."""
        top = self.verticalScrollBar().value()
        first = max(0, self._first_in_view(top) - 1)
        if first == 0:
            yield from self._boxes_of_folds(-1, self.document().rootFrame().frameFormat().topMargin() - 13)
        for number in self._shown[first:]:
            box = self._box(self._block(number))
            if box.top() > top + self.viewport().height():
                return
            yield from self._boxes_of_folds(number, box.bottom())

    def _boxes_of_folds(self, after: int, below: float) -> Iterator[tuple[Fold, QRectF]]:
        for place, fold in enumerate(self._folds_after.get(after, ())):
            top = below + 13 + place * FOLD_HEIGHT
            yield fold, QRectF(_INSET, top, self.viewport().width() - 2 * _INSET, FOLD_HEIGHT - 12)

    def _first_in_view(self, top: int) -> int:
        """Index in `_shown` of the first block that reaches below `top`."""
        place = self.document().documentLayout().hitTest(QPointF(_INSET, top), Qt.HitTestAccuracy.FuzzyHit)
        index = max(0, bisect_right(self._shown, self.document().findBlock(place).blockNumber()) - 1)
        # Hidden blocks have no place of their own, so the hit may be off by some blocks.
        while index > 0 and self._box(self._block(self._shown[index - 1])).bottom() >= top:
            index -= 1
        while index < len(self._shown) - 1 and self._box(self._block(self._shown[index])).bottom() < top:
            index += 1
        return index

    def visible_share(self, position: int) -> float:
        """How much of the shown text, from 0 to 1, stands before a character; needs no layout."""
        block = bisect_right(self._shown_starts, position) - 1
        if block < 0:
            return 0.0
        return (self._shown_before[block] + position - self._shown_starts[block]) / max(1, self._shown_before[-1])

    def position_at(self, share: float) -> int:
        """The character before which so much of the shown text stands: the other way of `visible_share`."""
        if not self._shown_starts:
            return 0
        before = share * self._shown_before[-1]
        block = min(bisect_right(self._shown_before, before), len(self._shown_starts)) - 1
        return self._shown_starts[block] + round(before - self._shown_before[block])

    def block_span(self, block: QTextBlock) -> Span:
        """The characters of one block of the document."""
        return self.article.blocks[block.blockNumber()].span

    def _block(self, number: int) -> QTextBlock:
        return self.document().findBlockByNumber(number)

    def _box(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _to_document(self, point: QPoint) -> QPointF:
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    # Layout

    def _fit(self, document: QTextDocument) -> None:
        """Centre the column; the text is laid out again only where the window is narrower than the measure."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        width = max(180, min(text_width(self.typography), room - _MIN_GUTTER - _RIGHT_MARGIN))
        left = max(_MIN_GUTTER, (room - width) // 2)
        # The text stands a little inside the viewport, so that the focus ring has room at both sides.
        self.setViewportMargins(left - _INSET, 0, max(0, room - width - left - _INSET), 0)
        top = _TOP
        if self._header is not None:
            height = self._header.heightForWidth(width) if self._header.hasHeightForWidth() else 0
            height = max(height, self._header.sizeHint().height()) if height <= 0 else height
            self._header.setFixedSize(width, height)
            top += height + 20
        frame = document.rootFrame()
        shape = frame.frameFormat()
        bottom = _BOTTOM + self._room_below
        if (shape.topMargin(), shape.bottomMargin(), shape.leftMargin()) != (top, bottom, _INSET):
            shape.setTopMargin(top)
            shape.setBottomMargin(bottom)
            shape.setLeftMargin(_INSET)
            shape.setRightMargin(_INSET)
            frame.setFrameFormat(shape)
        if self.lineWrapColumnOrWidth() != width + 2 * _INSET:  # Qt lays the whole text out again, even for the same
            self.setLineWrapColumnOrWidth(width + 2 * _INSET)
        self.fitted.emit()

    def _index_blocks(self) -> None:
        """Note which blocks are shown, and after which of them each fold stands."""
        hidden = {n for fold in self._folds if fold.first not in self._opened for n in range(fold.first, fold.last + 1)}
        self._shown = [number for number in range(len(self.article.blocks)) if number not in hidden]
        spans = [self.article.blocks[number].span for number in self._shown]
        self._shown_starts = [span.start for span in spans]
        self._shown_before = list(accumulate((span.end - span.start for span in spans), initial=0))
        self._folds_after = {}
        for fold in self._folds:
            before = bisect_left(self._shown, fold.first)
            after = self._shown[before - 1] if before else -1
            self._folds_after.setdefault(after, []).append(fold)

    def _layout_changed(self) -> None:
        self._boxes.clear()
        self._place_header()
        self.contents_changed.emit()

    def _place_header(self) -> None:
        if self._header is not None:
            self._header.move(_INSET, _TOP - self.verticalScrollBar().value())
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and the place in the text."""
        place = self.top_position()
        super().resizeEvent(event)
        if event.oldSize().width() == event.size().width():
            self.fitted.emit()
        elif len(self.article.text) > _LONG:
            self.fitted.emit()
            self._resized.start()
        else:
            self._fit_again(place)

    def _fit_long(self) -> None:
        place = self.top_position()
        self._fit(self.document())
        self._layout_changed()
        QTimer.singleShot(0, self, partial(self.scroll_to, place))  # lays out the rest down to there: another turn

    def _fit_again(self, place: int) -> None:
        self._fit(self.document())
        self._layout_changed()
        self.scroll_to(place)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tints under the text, then the text, then lines, folds and the focus ring."""
        scroll = -self.verticalScrollBar().value()
        visible = [block for block, _ in self.visible_blocks()]
        with QPainter(self.viewport()) as painter:
            painter.translate(0, scroll)
            self.overlay.paint_under(painter, visible)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.translate(0, scroll)
            self.overlay.paint_over(painter, visible)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain keys scroll; Shift with an arrow, and Left and Right, move a caret that selects words."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        action = _SCROLL.get(Qt.Key(event.key()))
        if action is not None and not shift and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.verticalScrollBar().triggerAction(action)
            return
        if Qt.Key(event.key()) in _CARET:
            self._show_caret()
        super().keyPressEvent(event)

    def _show_caret(self) -> None:
        """Show a caret, at the selection or in the first third of the view, until the next click."""
        flags = self.textInteractionFlags()
        if not flags & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            cursor = self.textCursor()
            if not cursor.hasSelection():
                cursor = self.cursorForPosition(QPoint(_INSET, self.viewport().height() // 3))
            self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
            self.setCursorWidth(2)
            self.setTextCursor(cursor)

    def _hide_caret(self) -> None:
        flags = self.textInteractionFlags()
        if flags & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            cursor = self.textCursor()
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setTextCursor(cursor)

    # Pointer

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Selected words are made whole; a click without a selection focuses the mark or turns the fold under it."""
        super().mouseReleaseEvent(event)
        self._hide_caret()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        selected = self.selected_span()
        if selected is not None:
            self.select(whole_words(self.article.text, selected))
        if self.textCursor().hasSelection():
            return
        fold = self._fold_at(event.position())
        if fold is not None:
            self.toggle_fold(fold.first)
        else:
            self.mark_clicked.emit(self.findings_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Wait for the pointer to rest before a card is shown."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        on_fold = self._fold_at(event.position()) is not None
        on_mark = not on_fold and bool(self.findings_at(point))
        shape = Qt.CursorShape.PointingHandCursor if on_fold or on_mark else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self._hover_point = point
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover.start()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere: no card."""
        super().leaveEvent(event)
        self._hover.stop()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The window offers what can be done with the words."""
        self.menu_requested.emit(event.globalPos())

    def _fold_at(self, point: QPointF) -> Fold | None:
        place = self._to_document(point.toPoint())
        return next((fold for fold, box in self.visible_folds() if box.contains(place)), None)

    def _report_hover(self) -> None:
        ids = self.findings_at(self._hover_point)
        box = QRect(self._hover_point, self._hover_point)
        if ids:
            first = next((mark for mark in self.index.marks if mark.finding == ids[0]), None)
            if first is not None:
                scroll = self.verticalScrollBar().value()
                around = [words.translated(0, -scroll).toRect() for words in self.boxes(first.span)]
                box = next((words for words in around if words.contains(self._hover_point)), box)
        self.mark_hovered.emit(ids, box)

    def _report_selection(self) -> None:
        span = self.selected_span()
        if span != self.pointed_at:
            self.pointed_at = None
        self.span_selected.emit(span)


def _merged(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Spans in order, those joined that have only white space between them."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and not text[result[-1].end : span.start].strip():
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)
