"""The list of findings: own marks in it, the order, and where a person sees it differently."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.analysis.findings import (
    Confidence,
    Explanation,
    Hedge,
    HedgeKind,
    Report,
    Sentence,
    State,
    Unsourced,
    UnsourcedKind,
    review_order,
)
from reader.paths import sample_set
from reader.storage.records import Answer, MarkResponse, OwnLayer, OwnMark
from reader.text.anchors import Quote
from reader.text.article import Article, Block
from reader.text.spans import Span
from reader.ui.own_mark_compare import own_only
from reader.ui.panels.findings_panel import FindingsPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Person

NOW = datetime(2024, 5, 14, tzinfo=UTC)
WHY = Explanation(reason="It says so.", question="Who counted?", maybe_fine="It is a summary.")
WORDS = "Some forty ferries went back to Varrow. "


def article_of(sentences: int) -> Article:
    text = (WORDS * sentences).rstrip()
    return Article(text, (Block(Span(0, len(text))),))


def sentence(number: int) -> Span:
    return Span(number * len(WORDS), (number + 1) * len(WORDS) - 1)


def hedge(number: int, confidence: Confidence = Confidence.HIGH) -> Hedge:
    """The word “Some” of a sentence."""
    start = sentence(number).start
    return Hedge(
        id=f"h{number}",
        span=Span(start, start + 4),
        kind=HedgeKind.APPROXIMATOR,
        in_quote=False,
        confidence=confidence,
        explanation=WHY,
    )


def unsourced(number: int, *, shown: bool = True) -> Unsourced:
    return Unsourced(
        id=f"u{number}",
        span=sentence(number),
        kind=UnsourcedKind.NUMBER,
        strength=3 if shown else 1,
        shown=shown,
        confidence=Confidence.HIGH,
        explanation=WHY,
    )


def own(article: Article, name: str, span: Span, layer: OwnLayer = OwnLayer.UNSOURCED, reason: str = "") -> OwnMark:
    return OwnMark(
        id=name,
        article=article.sha256,
        quote=Quote.of(article.text, span),
        layer=layer,
        reason=reason,
        created=NOW,
        modified=NOW,
        revision=1,
        deleted_at=None,
    )


def report_of(article: Article, *findings) -> Report:
    count = article.text.count(".")
    states = [State.UNSOURCED if number % 2 else State.SOURCED for number in range(count)]
    sentences = tuple(Sentence(sentence(number), state) for number, state in enumerate(states))
    return Report(analysis_version="1", sentences=sentences, findings=findings, sources=())


def response(mark: str, answer: Answer, why: str = "") -> MarkResponse:
    return MarkResponse(article="", mark=mark, answer=answer, why=why, words=f"words of {mark}", modified=NOW)


@pytest.fixture
def panel(qtbot: QtBot) -> FindingsPanel:
    made = FindingsPanel()
    qtbot.addWidget(made)
    return made


def choose(panel: FindingsPanel, what: str = "", *, least_certain: bool = False) -> None:
    panel._filter.setCurrentIndex(panel._filter.findData(what))
    panel._order.setCurrentIndex(panel._order.findData(least_certain))


def records(panel: FindingsPanel) -> list[object]:
    panel._fill()
    return [row.record for row in panel.list.rows.rows]


def heard(panel: FindingsPanel) -> list[str]:
    panel._fill()
    model = panel.list.model()
    roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
    indexes = [model.index(number, 0) for number in range(model.rowCount())]
    return [" ".join(filter(None, (index.data(role) for role in roles))) for index in indexes]


# Own marks


def test_own_marks_stand_between_the_others_in_their_sentence(panel: FindingsPanel) -> None:
    article = article_of(3)
    findings = (hedge(0), hedge(1))
    marks = [own(article, "mine", Span(sentence(1).start + 5, sentence(1).end))]
    panel.show_report(article, report_of(article, *findings), findings, [], {}, marks)
    assert records(panel) == [sentence(0), "h0", sentence(1), "h1", "mine", sentence(2)]


def test_an_own_mark_is_read_with_layer_words_and_reason(panel: FindingsPanel) -> None:
    article = article_of(1)
    mark = own(article, "mine", sentence(0), reason="Nobody counted them")
    panel.show_report(article, report_of(article), (), [], {}, [mark])
    choose(panel, "own_marks")
    (row,) = heard(panel)
    for words in ("Your mark", "No source named", WORDS.strip(), "Nobody counted them"):
        assert words in row


def test_choosing_an_own_mark_says_so(panel: FindingsPanel, qtbot: QtBot) -> None:
    article = article_of(1)
    panel.show_report(article, report_of(article), (), [], {}, [own(article, "mine", sentence(0))])
    panel._fill()
    with qtbot.assertNotEmitted(panel.finding_chosen), qtbot.waitSignal(panel.own_mark_chosen) as chosen:
        panel.list.chosen.emit("mine")
    assert chosen.args == ["mine"]


def test_without_own_marks_the_list_says_how_to_make_one(panel: FindingsPanel) -> None:
    article = article_of(1)
    panel.show_report(article, report_of(article), (), [], {})
    choose(panel, "own_marks")
    assert records(panel) == []
    assert "Select words" in panel._empty.text()


def test_own_marks_are_listed_before_the_program_has_found_anything(panel: FindingsPanel) -> None:
    article = article_of(1)
    panel.show_report(article, None, (), [], {}, [own(article, "mine", sentence(0))])
    choose(panel, "own_marks")
    assert records(panel) == ["mine"]


# Order


def test_the_least_certain_marks_come_first_on_demand(panel: FindingsPanel) -> None:
    article = article_of(5)
    findings = (
        hedge(0),
        unsourced(1, shown=False),
        hedge(2, Confidence.LOW),
        hedge(3, Confidence.MEDIUM),
        hedge(4, Confidence.LOW),
    )
    report = report_of(article, *findings)
    panel.show_report(article, report, findings, [], {})
    choose(panel, least_certain=True)
    listed = [record for record in records(panel) if record is not None]
    assert listed == [finding.id for finding in review_order(report)] == ["h2", "h4", "h3", "h0", "u1"]
    headings = [row.texts[0].words for row in panel.list.rows.rows if row.record is None]
    assert headings == ["The program is not sure", "Fairly sure", "Sure", "Weaker marks"]


def test_the_order_goes_with_the_choice_of_a_state(panel: FindingsPanel) -> None:
    article = article_of(4)
    findings = (hedge(0, Confidence.LOW), hedge(1), hedge(2), hedge(3, Confidence.LOW))
    panel.show_report(article, report_of(article, *findings), findings, [], {})
    choose(panel, State.UNSOURCED.value, least_certain=True)
    assert [record for record in records(panel) if record is not None] == ["h3", "h1"]


def test_marks_that_are_not_in_view_are_not_listed_in_either_order(panel: FindingsPanel) -> None:
    article = article_of(2)
    findings = (hedge(0), hedge(1))
    panel.show_report(article, report_of(article, *findings), findings[:1], [], {})
    for least_certain in (True, False):
        choose(panel, least_certain=least_certain)
        assert "h1" not in records(panel)


# Where one disagrees


def test_what_was_not_agreed_with_is_listed_with_the_reason(panel: FindingsPanel) -> None:
    article = article_of(4)
    findings = tuple(hedge(number) for number in range(4))
    responses = {
        "h3": response("h3", Answer.DISAGREE, "It is a plain number."),
        "h0": response("h0", Answer.DISAGREE),
        "h1": response("h1", Answer.AGREE),
        "h2": response("h2", Answer.NOT_SURE, "What is some?"),
    }
    panel.show_report(article, report_of(article, *findings), (), [], responses)
    choose(panel, "disagreements")
    assert records(panel) == [None, "h0", "h3", None, "h2"]
    said = heard(panel)
    assert said[0] == "You disagree · 2"
    assert "Disagree: It is a plain number." in said[2]
    assert "Not sure: What is some?" in said[4]


def test_an_answer_to_a_mark_that_is_not_made_any_more_keeps_its_words(panel: FindingsPanel) -> None:
    article = article_of(1)
    responses = {"gone": response("gone", Answer.DISAGREE, "No.")}
    panel.show_report(article, report_of(article), (), [], responses)
    choose(panel, "disagreements")
    assert "words of gone" in heard(panel)[1]
    assert records(panel) == [None, None]


def test_what_one_marked_and_the_program_did_not_is_listed(panel: FindingsPanel) -> None:
    article = article_of(3)
    findings = (hedge(0), unsourced(1), unsourced(2, shown=False))
    marks = [
        own(article, "other layer", Span(0, 4)),
        own(article, "same layer", Span(sentence(1).start + 5, sentence(1).end)),
        own(article, "weaker", sentence(2)),
        own(article, "highlight", sentence(0), OwnLayer.HIGHLIGHT),
        own(article, "nothing", Span(5, 10), OwnLayer.ATTRIBUTION),
    ]
    panel.show_report(article, report_of(article, *findings), findings, [], {}, marks)
    choose(panel, "disagreements")
    assert records(panel) == [None, "other layer", "weaker", "nothing"]
    said = heard(panel)
    assert "The program has here: Uncertain" in said[1]
    assert "weaker mark" in said[2]
    assert "no mark here" in said[3]


def test_where_nothing_is_seen_differently_the_list_says_so(panel: FindingsPanel) -> None:
    article = article_of(1)
    panel.show_report(article, report_of(article, hedge(0)), (hedge(0),), [], {})
    choose(panel, "disagreements")
    assert records(panel) == []
    assert not panel._empty.isHidden()


def test_an_answer_appears_in_the_open_list(person: Person) -> None:
    person.open_text("The gate may stay closed, said Lena Orel, the mayor of Selm. Forty ferries went back.")
    person.do("findings_tab")
    findings = person.window.findings
    choose(findings, "disagreements")
    person.do("next_mark")
    person.do("disagree")
    person.qtbot.waitUntil(lambda: len(findings.list.rows.rows) == 2, timeout=20_000)
    assert findings.list.rows.rows[1].record == person.window.navigator.current.id


def test_an_own_mark_is_reached_from_the_list(person: Person) -> None:
    person.open_text("The gate may stay closed, said Lena Orel, the mayor of Selm. Forty ferries went back.")
    person.select("Forty ferries")
    person.do("mark_highlight")
    person.press(Qt.Key.Key_Escape)
    person.do("own_marks")
    person.do("findings_tab")
    (mark,) = person.window.session.own_marks.marks
    person.window.findings.list.mark_current(mark.id)
    person.press(Qt.Key.Key_Return)
    assert person.window.navigator.own == mark
    assert person.window.actions_by_id["own_marks"].isChecked()


def test_a_weaker_mark_is_reached_from_the_list_though_it_is_not_shown(person: Person) -> None:
    person.open(sample_set() / "1-orvan-state-news.md")
    window = person.window
    weak = next(f for f in window.session.report.findings if isinstance(f, Unsourced) and not f.shown)
    window.session.answer(weak.id, "words", Answer.DISAGREE, "")
    window.findings.finding_chosen.emit(weak.id)
    assert window.navigator.current is weak
    assert window.actions_by_id["show_all"].isChecked()


# Size


def test_a_list_of_thousands_of_marks_is_made_at_once(panel: FindingsPanel) -> None:
    count = 2_500
    article = article_of(count)
    findings = tuple(hedge(number) for number in range(count))
    marks = [
        own(article, f"o{number}", Span(sentence(number).start + 5, sentence(number).end)) for number in range(count)
    ]
    report = report_of(article, *findings)
    panel.show_report(article, report, findings, [], {}, marks)
    for what, least_certain in (("", False), ("", True), ("own_marks", False), ("disagreements", False)):
        began = time.process_time()
        choose(panel, what, least_certain=least_certain)
        panel._fill()
        assert time.process_time() - began < 3
    assert len(own_only(report, marks)) == count
