"""What a mark says: three plain sentences built from the matched words."""

import pytest

from reader.analysis.findings import Form, HedgeKind, SourceKind, UnsourcedKind
from reader.analysis.reasons import (
    attribution_explanation,
    hedge_explanation,
    quote_unclear_reason,
    unsourced_explanation,
)

CLAUSE = "The fire destroyed 59 boats in the bay"


def attributed(source="Ada Brook", cue="said", kind=SourceKind.NAMED_PERSON, form=Form.INDIRECT, carried=None):
    return attribution_explanation(source=source, cue=cue, kind=kind, form=form, carried=carried)


EVERY = [
    *(attributed(kind=kind, form=form) for kind in SourceKind for form in Form),
    attributed(source=""),
    attributed(source="", cue="", carried="Ada Brook"),
    attributed(source="", cue=""),
    attributed(cue=""),
    *(hedge_explanation("may", kind, in_quote=quoted) for kind in HedgeKind for quoted in (True, False)),
    *(unsourced_explanation(CLAUSE, kind, "59", maybe_from=None) for kind in UnsourcedKind),
    *(unsourced_explanation(CLAUSE, kind, "", maybe_from="Ada Brook") for kind in UnsourcedKind),
]


@pytest.mark.parametrize("explanation", EVERY)
def test_each_line_is_one_plain_sentence(explanation):
    for line in (explanation.reason, explanation.maybe_fine):
        assert line.endswith(".")
    assert explanation.question.endswith("?")
    for line in (explanation.reason, explanation.question, explanation.maybe_fine):
        assert line[0].isupper() or line[0] == "“"
        assert "!" not in line
        assert '"' not in line
        assert "'" not in line
        assert ". " not in line
        assert len(line) <= 170


def test_an_attribution_names_source_and_cue_and_how_the_words_are_given():
    assert attributed().reason == "“said” shows that this comes from “Ada Brook”, retold in the writer’s words."
    assert attributed(form=Form.DIRECT).reason.endswith("in quoted words.")
    assert attributed(form=Form.MIXED).reason.endswith("partly quoted and partly retold.")


def test_an_attribution_without_a_source_says_that_nobody_is_named():
    reason = attributed(source="", cue="it is said", kind=SourceKind.VAGUE).reason
    assert reason == "“it is said” shows that somebody says or thinks this, and the text does not say who."


def test_a_continuing_quotation_names_the_speaker_before():
    assert attributed(source="", cue="", carried="Ada Brook").reason == "Goes on with what “Ada Brook” said before."


@pytest.mark.parametrize(
    ("kind", "asks"),
    [
        (SourceKind.NAMED_PERSON, "own words"),
        (SourceKind.NAMED_ORGANISATION, "interest"),
        (SourceKind.UNNAMED_PERSON, "why is no name given"),
        (SourceKind.VAGUE, "Who exactly"),
        (SourceKind.DOCUMENT, "open the document"),
        (SourceKind.OUTLET, "outlet"),
    ],
)
def test_the_question_depends_on_the_kind_of_source(kind, asks):
    assert asks in attributed(kind=kind).question


@pytest.mark.parametrize("kind", SourceKind)
def test_quoted_words_are_asked_about_otherwise_than_retold_ones(kind):
    assert attributed(kind=kind, form=Form.DIRECT).question != attributed(kind=kind).question


def test_each_kind_of_mark_has_its_own_lines():
    for kinds, explain in (
        (HedgeKind, lambda kind: hedge_explanation("may", kind, in_quote=False)),
        (UnsourcedKind, lambda kind: unsourced_explanation(CLAUSE, kind, "59", maybe_from=None)),
    ):
        explanations = [explain(kind) for kind in kinds]
        for line in ("reason", "question", "maybe_fine"):
            assert len({getattr(explanation, line) for explanation in explanations}) == len(explanations)


def test_a_hedge_says_who_chose_the_word():
    assert "“may”, the article says" in hedge_explanation("may", HedgeKind.MODAL, in_quote=False).reason
    assert "“may”, the person quoted says" in hedge_explanation("may", HedgeKind.MODAL, in_quote=True).reason


def test_a_figure_asks_who_counted():
    explanation = unsourced_explanation(CLAUSE, UnsourcedKind.NUMBER, "59", maybe_from=None)
    assert explanation.reason == "Gives a figure, “59”, and does not say who counted."
    assert explanation.question == "Who published this figure first, counting what?"


def test_an_event_is_told_by_its_words():
    assert CLAUSE in unsourced_explanation(CLAUSE, UnsourcedKind.EVENT, "", maybe_from=None).reason


def test_long_words_are_cut_at_a_word_and_put_on_one_line():
    long = "The fire\n destroyed " + "nine boats and " * 20
    reason = unsourced_explanation(long, UnsourcedKind.EVENT, "", maybe_from=None).reason
    assert "“The fire destroyed nine boats" in reason
    assert reason.endswith(" …”.")
    assert "\n" not in reason


def test_quotation_marks_inside_the_words_become_single():
    reason = unsourced_explanation("The “reform” of the bay", UnsourcedKind.EVENT, "", maybe_from=None).reason
    assert "“The ‘reform’ of the bay”" in reason


def test_an_unclear_quotation_mark_says_which_partner_is_missing():
    assert quote_unclear_reason("“", "closing").startswith("A quotation opens here with “ and no mark closes it")
    assert quote_unclear_reason("”", "opening").startswith("A quotation closes here with ” and no mark opens it")
