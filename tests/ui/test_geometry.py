"""Boxes: they lie around the words they are asked for, and around nothing else."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication

from reader.analysis.findings import Layer
from reader.text.importers import article_from_text
from reader.text.spans import Span
from reader.ui.article.document import Typography, build_document, text_width
from reader.ui.article.geometry import line_boxes
from reader.ui.article.highlights import Mark, Role
from reader.ui.article.positions import Positions
from reader.ui.article.view import ArticleView
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


@pytest.fixture
def view(qtbot) -> ArticleView:
    shown = ArticleView()
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    return shown


def show(view: ArticleView, text: str) -> None:
    view.show_article(article_from_text(text), typography=Typography(), theme=LIGHT, opened=())


def span_in(view: ArticleView, words: str) -> Span:
    start = view.article.text.rindex(words)
    return Span(start, start + len(words))


def centres_in_view(view: ArticleView, span: Span) -> list[QPoint]:
    """The middles of the boxes of a span, in the viewport, after it was brought into view."""
    view.reveal(span)
    scroll = view.verticalScrollBar().value()
    return [box.center().toPoint() - QPoint(0, scroll) for box in view.boxes(span)]


@given(DIFFICULT, st.integers(0, 60))
@example("😀 ", 200)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mark_is_found_under_the_pointer_where_it_is_drawn(view, before, paragraphs):
    show(view, f"{LONG * 2}\n\n" * paragraphs + f"{before}x {WORDS} was closed.\n\n" + f"{LONG}\n\n" * 5)
    span = span_in(view, f"x {WORDS}")
    view.set_marks([Mark("it", Layer.HEDGE, Role.HEDGE, span)])
    centres = centres_in_view(view, span)
    assert centres
    for centre in centres:
        assert view.viewport().rect().contains(centre)
        assert view.findings_at(centre) == ["it"]


def test_beside_a_mark_there_is_none(view):
    show(view, f"😀 {WORDS} was closed.")
    view.set_marks([Mark("it", Layer.HEDGE, Role.HEDGE, span_in(view, WORDS))])
    for words in ("😀", "was", "closed"):
        (centre,) = centres_in_view(view, span_in(view, words))
        assert view.findings_at(centre) == []


def test_of_two_marks_on_the_same_words_the_narrower_one_comes_first(view):
    show(view, f"{WORDS} was closed.")
    wide = Mark("wide", Layer.UNSOURCED, Role.UNSOURCED, Span(0, len(view.article.text)))
    narrow = Mark("narrow", Layer.HEDGE, Role.HEDGE, span_in(view, "harbour"))
    view.set_marks([wide, narrow])
    (centre,) = centres_in_view(view, narrow.span)
    assert view.findings_at(centre) == ["narrow", "wide"]


def test_words_stay_under_their_boxes_when_the_window_becomes_narrower(view, qtbot):
    show(view, f"{LONG * 2}\n\n" * 20 + f"😀 {WORDS} was closed.")
    span = span_in(view, WORDS)
    view.set_marks([Mark("it", Layer.HEDGE, Role.HEDGE, span)])
    for width in (700, 420, 1200):
        view.resize(width, 600)
        QApplication.processEvents()
        for centre in centres_in_view(view, span):
            assert view.findings_at(centre) == ["it"]


def test_the_place_in_the_text_is_kept_when_the_letters_become_larger(view):
    paragraphs = "\n\n".join(f"Paragraph {number}. {LONG}" for number in range(80))
    show(view, paragraphs)
    place = span_in(view, "Paragraph 40").start
    view.scroll_to(place)
    assert view.top_position() == place
    view.show_article(view.article, typography=Typography(size=28), theme=LIGHT, opened=())
    assert view.top_position() == place


@given(st.text(alphabet="ab 😀\u0301\u00a0אב", min_size=3, max_size=60), st.data())
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_selected_words_are_those_that_were_asked_for(view, text, data):
    show(view, f"x{text}x")
    length = len(view.article.text)
    start = data.draw(st.integers(0, length - 1))
    span = Span(start, data.draw(st.integers(start + 1, length)))
    view.select(span)
    trimmed = span.trimmed(view.article.text)
    assert view.selected_span() == (trimmed if trimmed.start < trimmed.end else None)
