"""Boxes: they lie around the words they are asked for, and around nothing else."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt

from reader.text.importers import article_from_text
from reader.text.spans import Span
from reader.ui.article_document import Typography, build_document, text_width
from reader.ui.geometry import line_boxes
from reader.ui.positions import Positions
from reader.ui.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = "the harbour of Selm"
LONG = "Nobody at the port office of Selm could say on Monday how many ferries had left before the gate was closed. "
HEBREW = "שלום עולם"

# What moves or hides a position: wide characters, combining marks, no-break spaces, other directions.
DIFFICULT = st.lists(
    st.sampled_from(
        [
            "😀 ",
            "👩\u200d🚀 ",
            "🇳🇴",
            "cafe\u0301 ",
            "n\u0303\u0327 ",
            "10\u00a0000\u00a0km ",
            "a\u202fb ",
            "Kesten, ",
            LONG,
            "“",
            "𐐷",
        ]
    ),
    max_size=8,
).map("".join)
TWO_DIRECTIONS = st.lists(
    st.sampled_from([f"{HEBREW} ", "بوّابة ", "אָ, ", "😀 ", "Kesten, ", "10\u00a0000 ", LONG]), max_size=8
).map("".join)


class Page:
    """A laid-out text in which words can be looked up."""

    def __init__(self, text: str) -> None:
        self.article = article_from_text(text)
        self.positions = Positions(self.article.text)
        self.document = build_document(self.article, Typography(), LIGHT)
        self.document.setTextWidth(text_width(Typography()))

    def boxes(self, span: Span) -> list[QRectF]:
        start, end = self.positions.to_qt(span.start), self.positions.to_qt(span.end)
        block = self.document.findBlock(start)
        origin = self.document.documentLayout().blockBoundingRect(block).topLeft()
        return list(line_boxes(block, origin, start, end))

    def character_in(self, box: QRectF) -> int:
        """The position of the character in the middle of a box; -1 where there is none."""
        unit = self.document.documentLayout().hitTest(box.center(), Qt.HitTestAccuracy.ExactHit)
        return self.positions.from_qt(unit) if unit >= 0 else -1

    def span_of(self, words: str) -> Span:
        start = self.article.text.rindex(words)
        return Span(start, start + len(words))

    def line_count(self) -> int:
        return sum(self.document.findBlockByNumber(n).layout().lineCount() for n in range(self.document.blockCount()))


@given(DIFFICULT)
@example("😀" * 40)
@example(LONG * 3)
@settings(deadline=None)
def test_each_box_of_marked_words_has_one_of_their_characters_in_its_middle(before):
    page = Page(f"{before}{WORDS} was closed, 😀 they said.")
    span = page.span_of(WORDS)
    boxes = page.boxes(span)
    assert boxes
    for box in boxes:
        assert span.start <= page.character_in(box) < span.end


@given(DIFFICULT)
@settings(deadline=None)
def test_the_box_of_each_letter_has_that_letter_in_its_middle(before):
    page = Page(f"{before}{WORDS} was closed.")
    span = page.span_of(WORDS)
    for position in range(span.start, span.end):
        if page.article.text[position].isspace():
            continue
        (box,) = page.boxes(Span(position, position + 1))
        assert page.character_in(box) == position


@given(TWO_DIRECTIONS, st.sampled_from([WORDS, HEBREW, f"{HEBREW} Kesten {HEBREW}"]), TWO_DIRECTIONS)
@example("", HEBREW, "")
@example(f"{HEBREW} ", WORDS, f" {HEBREW}")
@settings(deadline=None)
def test_words_between_text_of_another_direction_are_boxed_and_nothing_else(before, words, after):
    page = Page(f"{before}| {words} | {after}")
    start = page.article.text.index("|") + 2
    span = Span(start, start + len(words))
    boxes = page.boxes(span)
    assert boxes
    for box in boxes:
        assert span.start <= page.character_in(box) < span.end


@given(TWO_DIRECTIONS)
@settings(deadline=None)
def test_each_letter_between_text_of_another_direction_is_inside_the_boxes_of_its_words(before):
    page = Page(f"{before}| {WORDS} | {HEBREW}")
    span = page.span_of(WORDS)
    boxes = [box.adjusted(-0.5, 0, 0.5, 0) for box in page.boxes(span)]
    for position in range(span.start, span.end):
        if not page.article.text[position].isspace():
            (letter,) = page.boxes(Span(position, position + 1))
            assert any(box.contains(letter.center()) for box in boxes)


@given(DIFFICULT, st.integers(0, 3))
@settings(deadline=None)
def test_words_over_several_lines_have_one_box_a_line_inside_the_column(before, times):
    page = Page(f"{before}x {LONG * times}{WORDS}")
    boxes = page.boxes(Span(0, len(page.article.text)))
    assert len(boxes) == page.line_count()
    assert [box.top() for box in boxes] == sorted(box.top() for box in boxes)
    assert all(0 <= box.left() < box.right() <= page.document.textWidth() + 1 for box in boxes)


@given(st.integers(1, 30))
@settings(deadline=None)
def test_a_mark_stops_before_the_space_at_the_end_of_a_line(words):
    page = Page("harbour " * words + "x")
    trailing = page.document.firstBlock().layout()
    for number in range(trailing.lineCount()):
        line = trailing.lineAt(number)
        text = page.article.text[line.textStart() : line.textStart() + line.textLength()]
        (with_space,) = page.boxes(Span(line.textStart(), line.textStart() + len(text)))
        (without,) = page.boxes(Span(line.textStart(), line.textStart() + len(text.rstrip())))
        assert with_space == without


def test_nothing_but_space_has_no_box():
    page = Page("Selm   Varrow")
    assert page.boxes(Span(4, 7)) == []


def test_an_empty_span_has_no_box():
    assert Page("Selm").boxes(Span(2, 2)) == []


def test_boxes_of_neighbouring_lines_do_not_overlap():
    page = Page(LONG * 4)
    boxes = page.boxes(Span(0, len(page.article.text)))
    assert len(boxes) > 3
    assert all(upper.bottom() <= lower.top() for upper, lower in pairwise(boxes))


def test_a_span_over_two_blocks_is_boxed_in_each_of_them():
    page = Page("The gate was closed.\n\nNobody knew why.")
    first, second = (page.document.findBlockByNumber(number) for number in (0, 1))
    layout = page.document.documentLayout()
    start, end = page.positions.to_qt(4), page.positions.to_qt(len(page.article.text) - 4)
    (upper,) = line_boxes(first, layout.blockBoundingRect(first).topLeft(), start, end)
    (lower,) = line_boxes(second, layout.blockBoundingRect(second).topLeft(), start, end)
    assert page.character_in(upper) < 20 < page.character_in(lower)
