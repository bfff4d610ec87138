"""How marks are found by place and how they are drawn."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from reader.analysis.findings import (
    Attribution,
    Confidence,
    Explanation,
    Form,
    Hedge,
    HedgeKind,
    Layer,
    QuoteUnclear,
    SourceKind,
    Unsourced,
    UnsourcedKind,
)
from reader.storage.records import OwnLayer
from reader.text.spans import Span
from reader.ui.article.highlights import (
    LAYER_LOOKS,
    LAYERS,
    LETTERS,
    LOOKS,
    OWN_ROLES,
    Line,
    Look,
    Mark,
    MarkIndex,
    Role,
    draw_bracket,
    draw_line,
    in_view,
    marks_of,
    switch_of,
)
from reader.ui.theme import THEMES, Theme

EXPLANATION = Explanation(reason="It says so.", question="Who counted?", maybe_fine="It is a summary.")
SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 25))
MARKS = st.lists(
    st.builds(Mark, st.uuids().map(str), st.sampled_from(Layer), st.sampled_from(Role), SPANS), max_size=20
)


@given(MARKS, SPANS)
def test_the_marks_within_a_place_are_those_that_overlap_it(marks, place):
    found = MarkIndex(marks).within(*place)
    assert {mark.finding for mark in found} == {mark.finding for mark in marks if mark.span.overlaps(place)}
    assert len(found) == len({mark.finding for mark in found})


@given(MARKS, SPANS)
def test_marks_are_found_in_reading_order_and_the_wider_one_first(marks, place):
    found = MarkIndex(marks).within(*place)
    order = [(mark.span.start, -mark.span.end) for mark in found]
    assert order == sorted(order)


@given(MARKS, st.integers(0, 90))
def test_between_two_characters_there_is_no_mark_to_find(marks, position):
    # An empty place shares no character with anything.
    assert all(mark.span.start < position < mark.span.end for mark in MarkIndex(marks).within(position, position))


def drawn(line: Line, theme: Theme, width: int) -> list[bool]:
    """Where there is ink when this line is drawn under a word, in grey."""
    image = QImage(width + 8, 32, QImage.Format.Format_ARGB32)
    image.fill(theme.page)
    painter = QPainter(image)
    draw_line(painter, QRectF(4, 4, width, 22), Look("", "quote_line", line), theme)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    page = grey.pixelColor(0, 0).value()
    return [abs(grey.pixelColor(x, y).value() - page) > 40 for y in range(grey.height()) for x in range(grey.width())]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("width", [14, 60])
def test_two_lines_differ_in_shape_without_any_colour(theme, width):
    pictures = {line: drawn(line, theme, width) for line in Line}
    for one, other in combinations(Line, 2):
        differing = sum(a != b for a, b in zip(pictures[one], pictures[other], strict=True))
        ink = min(sum(pictures[one]), sum(pictures[other]))
        assert differing >= ink / 4, f"{one} and {other} look alike"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("line", Line)
def test_a_line_stays_near_its_words(line):
    theme = THEMES["light"]
    image = QImage(80, 60, QImage.Format.Format_ARGB32)
    image.fill(theme.page)
    painter = QPainter(image)
    box = QRectF(20, 16, 40, 22)
    draw_line(painter, box, Look("", "quote_line", line), theme)
    painter.end()
    allowed = box.adjusted(-3, -1, 3, 4)
    page = image.pixelColor(0, 0)
    inked = [(x, y) for y in range(60) for x in range(80) if image.pixelColor(x, y) != page]
    assert inked
    assert all(allowed.contains(x, y) for x, y in inked)


def ink_of_rows(look: Look, theme: Theme) -> list[bool]:
    """In which rows of a word's box there is ink when the line of this look is drawn."""
    image = QImage(60, 30, QImage.Format.Format_ARGB32)
    image.fill(theme.page)
    painter = QPainter(image)
    draw_line(painter, QRectF(10, 2, 40, 24), look, theme)
    painter.end()
    page = image.pixelColor(0, 0)
    return [any(image.pixelColor(x, y) != page for x in range(60)) for y in range(30)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layer", OwnLayer)
def test_the_line_of_an_own_mark_lies_over_the_words_and_that_of_the_program_under_them(layer):
    rows = ink_of_rows(LOOKS[OWN_ROLES[layer]], THEMES["light"])
    assert any(rows[:10])
    assert not any(rows[10:])
    if layer is not OwnLayer.HIGHLIGHT:
        rows = ink_of_rows(LAYER_LOOKS[Layer(layer.value)], THEMES["light"])
        assert any(rows[18:])
        assert not any(rows[:18])


@pytest.mark.parametrize("layer", OwnLayer)
def test_an_own_mark_has_the_colours_and_the_shape_of_its_layer(layer):
    look = LOOKS[OWN_ROLES[layer]]
    if layer is OwnLayer.HIGHLIGHT:
        assert look.tint not in {other.tint for role, other in LOOKS.items() if role is not Role.OWN_HIGHLIGHT}
    else:
        programs = LAYER_LOOKS[Layer(layer.value)]
        assert (look.tint, look.colour, look.line) == (programs.tint, programs.colour, programs.line)


def test_the_tint_of_an_own_mark_hides_none_of_the_program():
    order = list(Role)
    last = max(order.index(role) for role in OWN_ROLES.values())
    assert all(order.index(role) > last for role in Role if role not in OWN_ROLES.values())


@pytest.mark.usefixtures("qapp")
def test_brackets_stand_at_the_ends_of_an_own_mark():
    theme, box = THEMES["light"], QRectF(10, 4, 40, 22)
    for left, x in ((True, 9), (False, 51)):
        image = QImage(60, 30, QImage.Format.Format_ARGB32)
        image.fill(theme.page)
        painter = QPainter(image)
        draw_bracket(painter, box, LOOKS[Role.OWN_HEDGE], theme, left=left)
        painter.end()
        page = image.pixelColor(0, 29)
        inked = [(x, y) for y in range(30) for x in range(60) if image.pixelColor(x, y) != page]
        assert all(abs(column - x) <= 6 for column, _ in inked)
        assert {row for _, row in inked} >= set(range(6, 24))


def test_every_role_has_a_look_and_a_line_of_its_own():
    assert set(LOOKS) == set(Role)
    assert len({(look.line, look.own) for look in LOOKS.values()}) == len(Role)


@pytest.mark.parametrize("layer", Layer)
def test_every_layer_has_a_look_a_switch_and_a_letter(layer):
    assert layer in LAYER_LOOKS
    assert switch_of(layer) in LAYERS
    assert LETTERS[switch_of(layer)]


def test_letters_of_layers_differ():
    assert len(set(LETTERS.values())) == len(LAYERS)


def test_an_attribution_is_drawn_piece_by_piece():
    attribution = Attribution(
        id="a",
        source=(Span(20, 24),),
        cue=(Span(14, 19),),
        content=(Span(0, 12), Span(26, 40)),
        form=Form.DIRECT,
        source_kind=SourceKind.NAMED_PERSON,
        confidence=Confidence.HIGH,
        explanation=EXPLANATION,
    )
    drawn_as = {(mark.role, mark.span) for mark in marks_of(attribution)}
    assert drawn_as == {
        (Role.CONTENT, Span(0, 12)),
        (Role.CONTENT, Span(26, 40)),
        (Role.SOURCE, Span(20, 24)),
        (Role.CUE, Span(14, 19)),
    }


def test_other_findings_are_drawn_as_one_piece():
    words = Span(3, 9)
    hedge = Hedge(
        id="h", span=words, kind=HedgeKind.MODAL, in_quote=False, confidence=Confidence.HIGH, explanation=EXPLANATION
    )
    unclear = QuoteUnclear(id="q", span=words, reason="The closing mark is missing.")
    assert list(marks_of(hedge)) == [Mark("h", Layer.HEDGE, Role.HEDGE, words)]
    assert list(marks_of(unclear)) == [Mark("q", Layer.QUOTE_UNCLEAR, Role.UNCLEAR, words)]


def test_a_weaker_unsourced_mark_is_in_view_only_when_all_are_wanted():
    weak = Unsourced(
        id="u",
        span=Span(0, 5),
        kind=UnsourcedKind.EVENT,
        strength=1,
        shown=False,
        confidence=Confidence.HIGH,
        explanation=EXPLANATION,
    )
    assert in_view(weak, show_all=True)
    assert not in_view(weak, show_all=False)
