"""Walking through the marks that are in view."""

import pytest

from reader.analysis.findings import (
    Confidence,
    Explanation,
    Hedge,
    HedgeKind,
    Layer,
    QuoteUnclear,
    Report,
    Unsourced,
    UnsourcedKind,
)
from reader.text.spans import Span
from reader.ui.article.navigator import Navigator

EXPLANATION = Explanation(reason="It says so.", question="Who counted?", maybe_fine="It is a summary.")


def hedge(name: str, start: int) -> Hedge:
    return Hedge(
        id=name,
        span=Span(start, start + 5),
        kind=HedgeKind.MODAL,
        in_quote=False,
        confidence=Confidence.HIGH,
        explanation=EXPLANATION,
    )


def unsourced(name: str, start: int, *, shown: bool = True) -> Unsourced:
    return Unsourced(
        id=name,
        span=Span(start, start + 9),
        kind=UnsourcedKind.EVENT,
        strength=2,
        shown=shown,
        confidence=Confidence.HIGH,
        explanation=EXPLANATION,
    )


FINDINGS = (
    hedge("first", 0),
    unsourced("second", 10),
    unsourced("weak", 20, shown=False),
    QuoteUnclear(id="third", span=Span(30, 31), reason="The closing mark is missing."),
    hedge("fourth", 40),
)


@pytest.fixture
def navigator(qapp) -> Navigator:
    walker = Navigator()
    walker.set_report(Report(analysis_version="1", sentences=(), findings=FINDINGS, sources=()))
    return walker


def walk(navigator: Navigator, direction: int, steps: int, position: int = 0) -> list[str]:
    names = []
    for _ in range(steps):
        navigator.step(direction, position)
        names.append(navigator.current.id)
    return names


def test_next_goes_through_the_marks_in_reading_order_and_begins_again(navigator):
    assert walk(navigator, 1, 5) == ["first", "second", "third", "fourth", "first"]


def test_previous_goes_backwards_and_goes_on_at_the_end(navigator):
    assert walk(navigator, -1, 5) == ["fourth", "third", "second", "first", "fourth"]


def test_next_begins_at_the_place_one_is_reading(navigator):
    assert walk(navigator, 1, 2, position=15) == ["third", "fourth"]


def test_previous_begins_before_the_place_one_is_reading(navigator):
    assert walk(navigator, -1, 2, position=15) == ["second", "first"]


def test_a_mark_at_the_very_place_is_the_next_one(navigator):
    assert walk(navigator, 1, 1, position=10) == ["second"]


def test_a_layer_that_is_off_is_stepped_over(navigator):
    navigator.layers = {Layer.HEDGE}
    navigator.refresh()
    assert walk(navigator, 1, 3) == ["first", "fourth", "first"]


def test_unclear_quotation_marks_go_with_the_attributions(navigator):
    navigator.layers = {Layer.ATTRIBUTION}
    navigator.refresh()
    assert walk(navigator, 1, 2) == ["third", "third"]


def test_weaker_marks_are_walked_when_all_are_shown(navigator):
    navigator.show_all = True
    navigator.refresh()
    assert "weak" in walk(navigator, 1, 5)


def test_a_mark_that_goes_out_of_view_loses_the_focus(navigator, qtbot):
    navigator.focus("first")
    navigator.layers = {Layer.UNSOURCED}
    with qtbot.waitSignal(navigator.focused) as lost:
        navigator.refresh()
    assert lost.args == [None]
    assert navigator.current is None


def test_a_mark_that_stays_in_view_keeps_the_focus(navigator):
    navigator.focus("first")
    navigator.layers = {Layer.HEDGE}
    navigator.refresh()
    assert navigator.current.id == "first"


def test_stepping_where_nothing_is_in_view_does_nothing(navigator):
    navigator.layers = set()
    navigator.refresh()
    navigator.step(1, 0)
    assert navigator.current is None


def test_a_new_report_takes_the_focus_away(navigator):
    navigator.focus("first")
    navigator.set_report(None)
    assert navigator.current is None
    assert list(navigator.findings) == []


def test_a_finding_that_is_not_in_view_gets_no_focus(navigator):
    navigator.layers = {Layer.HEDGE}
    navigator.refresh()
    navigator.focus("second")
    assert navigator.current is None


def test_a_finding_that_does_not_exist_gets_no_focus(navigator):
    navigator.focus("gone")
    assert navigator.current is None


def test_overlapping_marks_are_cycled(navigator):
    navigator.focus("first", among=("first", "second", "fourth"))
    assert navigator.place() == (1, 3)
    names = []
    for _ in range(3):
        navigator.cycle()
        names.append(navigator.current.id)
    assert names == ["second", "fourth", "first"]
    assert navigator.place() == (1, 3)


def test_a_mark_alone_at_its_place_cannot_be_cycled(navigator):
    navigator.focus("first")
    navigator.cycle()
    assert navigator.current.id == "first"
    assert navigator.place() == (1, 1)


def test_every_change_of_focus_is_told_once(navigator, qtbot):
    heard = []
    navigator.focused.connect(heard.append)
    navigator.focus("first")
    navigator.focus(None)
    navigator.focus(None)
    assert [finding and finding.id for finding in heard] == ["first", None]


def test_hidden_marks_are_not_painted_and_still_counted(navigator):
    navigator.hidden = True
    navigator.refresh()
    assert list(navigator.marks()) == []
    assert navigator.counts()[Layer.HEDGE] == 2


def test_counts_do_not_depend_on_the_switches(navigator):
    before = dict(navigator.counts())
    navigator.layers = set()
    navigator.refresh()
    assert dict(navigator.counts()) == before == {Layer.HEDGE: 2, Layer.UNSOURCED: 1, Layer.QUOTE_UNCLEAR: 1}


def test_weaker_marks_are_counted_when_all_are_shown(navigator):
    navigator.show_all = True
    assert navigator.counts()[Layer.UNSOURCED] == 2
