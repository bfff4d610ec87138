"""What a teacher decided stays when the analysis or the text changes, as long as the words are there."""

from dataclasses import replace

import pytest

from reader.analysis.findings import Layer, QuoteUnclear, UnsourcedKind
from reader.errors import UserError
from reader.lessons.curation import in_review_order, made_mark, revealed, with_kind, with_marks, with_report
from reader.lessons.objects import from_object, to_object
from reader.lessons.records import Citation, CuratedMark, Decision, Gate, LessonArticle, PromptKey
from reader.text.anchors import Quote
from reader.text.importers import article_from_text
from reader.text.spans import Span
from tests.lessons.workshop import FERRY, built, by_rules


@pytest.fixture
def ferry(tmp_path):
    return built(tmp_path / "set").set.articles[0]


def again(article, text):
    """The article with another text, analysed anew."""
    newer = article_from_text(text)
    return with_report(replace(article, article=newer), by_rules(newer))


def decisions(article):
    return {(mark.decision, mark.quote.exact) for mark in article.marks if mark.decision is not Decision.OPEN}


def test_a_new_analysis_of_the_same_text_changes_nothing(ferry):
    assert with_report(ferry, by_rules(ferry.article)) == ferry


def test_decisions_go_with_their_words_into_a_longer_text(ferry):
    longer = again(ferry, FERRY.replace("Harbour master", "It rained all day, she said.\n\nHarbour master", 1))
    kept = {
        (decision, words) for decision, words in decisions(ferry) if decision in (Decision.ACCEPTED, Decision.REJECTED)
    }
    assert kept <= decisions(longer)
    for mark in longer.marks:
        assert mark.quote == Quote.of(longer.article.text, mark.span)


def test_a_decision_goes_when_its_words_go(ferry):
    shorter = again(ferry, FERRY.replace("Some 400 passengers", "Passengers"))
    assert Decision.REJECTED not in {mark.decision for mark in shorter.marks}


def test_a_mark_that_the_teacher_made_stays_where_the_text_is_the_same(ferry):
    bare = replace(ferry, marks=tuple(mark for mark in ferry.marks if mark.decision is Decision.ADDED))
    kept = with_report(bare, by_rules(ferry.article))
    assert (Decision.ADDED, "the town is angry") in decisions(kept)


def test_the_least_certain_marks_are_looked_at_first(ferry):
    order = [getattr(mark.finding, "confidence", "low") for mark in in_review_order(ferry)]
    assert order == sorted(order, key=["low", "medium", "high"].index)
    assert not [mark for mark in in_review_order(ferry) if mark.decision is Decision.ADDED]


def test_a_decision_can_be_taken_back(ferry):
    rejected = next(mark for mark in ferry.marks if mark.layer is Layer.ATTRIBUTION)
    others = [mark for mark in ferry.marks if mark is not rejected]
    without = with_marks(ferry, [*others, replace(rejected, decision=Decision.REJECTED)])
    assert len(revealed(without).findings) == len(revealed(ferry).findings) - 1
    assert with_marks(without, [*others, rejected]) == ferry


def test_a_mark_can_be_of_every_kind_of_its_layer(ferry):
    text = ferry.article.text
    for layer, kind in ((Layer.HEDGE, "modal"), (Layer.UNSOURCED, "cause"), (Layer.ATTRIBUTION, "vague")):
        made = made_mark(text, name="own", layer=layer, kind=kind, content=Span(0, 5))
        assert (made.id, made.layer, made.decision) == ("own", layer, Decision.ADDED)
        assert made.finding.explanation.reason
    unsourced = made_mark(text, name="own", layer=Layer.UNSOURCED, kind="cause", content=Span(0, 5))
    assert with_kind(text, unsourced, "trend").finding.kind is UnsourcedKind.TREND
    attribution = next(mark for mark in ferry.marks if mark.layer is Layer.ATTRIBUTION)
    vague = with_kind(text, attribution, "vague")
    assert vague.span == attribution.span
    assert vague.finding.explanation != attribution.finding.explanation


@pytest.mark.parametrize(("layer", "kind"), [(Layer.HEDGE, "cause"), (Layer.QUOTE_UNCLEAR, ""), (Layer.UNSOURCED, "")])
def test_a_kind_that_a_layer_has_not_is_told(layer, kind):
    with pytest.raises(UserError, match="has one of these kinds"):
        made_mark("The ferry", name="own", layer=layer, kind=kind, content=Span(0, 3))


def test_a_lone_quotation_mark_is_shown_with_the_words_of_the_teacher():
    finding = QuoteUnclear(id="q", span=Span(0, 1), reason="No mark closes it.")
    mark = CuratedMark(finding=finding, quote=Quote.of("“Ferry", Span(0, 1)), reason="Look for its end.")
    article = LessonArticle(id="a", article=article_from_text("“Ferry"), marks=(mark,))
    assert revealed(article).findings[0].reason == "Look for its end."


# Records as objects


def test_every_record_comes_back_from_its_object(ferry):
    for record in (*ferry.marks, *ferry.sources, *ferry.sentences, ferry.gate, Citation(title="Minutes")):
        assert from_object(type(record), to_object(record)) == record


def test_fields_that_are_missing_are_as_in_a_new_record():
    assert from_object(Gate, {"marks": 5}) == Gate(marks=5)


@pytest.mark.parametrize(
    ("kind", "given", "words"),
    [
        (Gate, {"marks": "5"}, "its field “marks”: it is not a whole number"),
        (Gate, {"marks": True}, "its field “marks”"),
        (Gate, {"looked": 1}, "its field “looked”: it is not a yes or no"),
        (Gate, {"open": True}, "a field that this program does not know, “open”"),
        (Gate, [], "it is not an object"),
        (PromptKey, {}, "its field “prompt” is missing"),
        (PromptKey, {"prompt": "a", "answers": ["b", 3]}, "its field “answers”: entry 2: it is not text"),
        (CuratedMark, {"finding": {"layer": "other"}}, "its field “finding”: it is not a mark"),
    ],
)
def test_an_object_that_is_none_of_ours_is_told_with_its_place(kind, given, words):
    with pytest.raises(ValueError) as refused:
        from_object(kind, given)
    assert words in str(refused.value)
