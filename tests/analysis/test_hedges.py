"""Hedges: what is marked, what is left alone, and why."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.attribution import HedgeCue
from reader.analysis.findings import Attribution, Confidence, Explanation, Form, HedgeKind, SourceKind
from reader.analysis.hedges import find_hedges
from reader.text.article import Article, Block
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

NOTHING_TO_SAY = Explanation(reason="", question="", maybe_fine="")


def article_of(text):
    blocks = tuple(Block(Span(*found.span())) for found in re.finditer(r"[^\n]+", text))
    return Article(text, blocks)


def sentences_of(article):
    return [span for block in article.blocks for span in sentence_spans(article.text, block.span)]


def quotations_of(text):
    return [Span(*found.span()) for found in re.finditer(r"“[^“”]*”", text)]


def said(text, *, source, cue, content):
    """An attribution whose parts are found in `text` by their words."""

    def at(words):
        start = text.index(words)
        return (Span(start, start + len(words)),)

    return Attribution(
        id="",
        source=at(source),
        cue=at(cue),
        content=at(content),
        form=Form.DIRECT,
        source_kind=SourceKind.NAMED_PERSON,
        confidence=Confidence.HIGH,
        explanation=NOTHING_TO_SAY,
    )


def hedges_in(text, attributions=()):
    article = article_of(text)
    return find_hedges(article, sentences_of(article), quotations_of(text), attributions)


def words_and_kinds(text, attributions=()):
    return [(hedge.span.of(text), str(hedge.kind)) for hedge in hedges_in(text, attributions)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry may stop in winter.", [("may", "modal")]),
        ("The mayor might resign, and the harbour could close.", [("might", "modal"), ("could", "modal")]),
        ("The harbour would likely be dredged.", [("would likely", "modal")]),
        ("The owners seem to have left.", [("seem", "verb")]),
        ("The pump appears to have failed.", [("appears", "verb")]),
        ("The tracks suggest that two people came.", [("suggest", "verb")]),
        ("The crew is believed to be safe.", [("believed", "verb")]),
        ("The ring is thought to be very old.", [("thought", "verb")]),
        ("The boat reportedly sank at night.", [("reportedly", "adverb")]),
        ("Perhaps the lamp was out.", [("Perhaps", "adverb")]),
        ("Rain is likely on Sunday.", [("likely", "adverb")]),
        ("The alleged theft took place in March.", [("alleged", "adjective_noun")]),
        ("It is possible that the roof leaked.", [("possible", "adjective_noun")]),
        ("It is unclear who opened the gate.", [("unclear", "adjective_noun")]),
        ("About 40 people came.", [("About", "approximator")]),
        ("Some 200 boats left.", [("Some", "approximator")]),
        ("The fire destroyed more than 30 barns.", [("more than", "approximator")]),
        ("It cost between 40 and 60 crowns.", [("between 40 and 60", "approximator")]),
        ("The pier has been largely rebuilt.", [("largely", "approximator")]),
        ("The so-called reform begins in June.", [("so-called", "distancing")]),
        ("He resigned over what he called a plot.", [("what he called", "distancing")]),
        ("They fired at what are said to be pirates.", [("what are said to be", "distancing")]),
        ("They shut the gate under the pretext of safety.", [("under the pretext of", "distancing")]),
        ("Critics say the wall is useless.", [("Critics", "distancing")]),
        ("If the wind turns, the boats stay in.", [("If", "conditional")]),
        ("The council will borrow money if necessary.", [("if necessary", "conditional")]),
        ("The bridge stays shut unless the river falls.", [("unless", "conditional")]),
    ],
)
def test_words_that_hedge_are_marked(text, expected):
    assert words_and_kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The fair opens on May 4.",  # the month
        "Since May the harbour has been shut.",
        "Visitors may not enter the yard after six.",  # permission
        "As a boy he could swim across the bay.",  # ability
        "The mayor could not be reached.",
        "The ministry would not comment.",
        "She told a story about two brothers.",  # topic
        "They spoke about 40 years of marriage.",
        "He walked around the lake.",  # place
        "They flew over the bay.",
        "Some boats left early.",  # a number of, nobody speaks
        "Many came by train.",
        "He appeared at the harbour on Monday.",  # showed up
        "Police arrested a suspect near the mill.",  # a person
        "The minister said that the boat would leave at noon.",  # future told later
        "The school will open and everyone can come.",
        "She asked if the shop was open.",  # whether
        "He spoke as if he owned the place.",
        "Come as soon as possible.",
        "The loan made the trip possible.",
        "The coach saw her potential.",
        "They had not considered a bridge.",
        "She gave it some careful thought.",
        "She was more than happy.",
        "He lived there between 1911 and 1920.",
    ],
)
def test_the_same_words_in_another_meaning_are_left_alone(text):
    assert words_and_kinds(text) == []


def test_a_short_quotation_that_is_nobodys_statement_keeps_its_distance():
    text = "The council's “reform package” begins in June."
    assert words_and_kinds(text) == [("reform package", "distancing")]
    assert hedges_in(text)[0].confidence is Confidence.LOW


@pytest.mark.parametrize(
    "text",
    [
        "She read “The Long Winter” twice.",  # a title
        "The dog is called “good boy” by all.",  # a word that is named
        "“We have never in our lives seen such a storm,” the man at the gate told us.",
    ],
)
def test_titles_names_and_statements_are_no_scare_quotes(text):
    assert words_and_kinds(text) == []


def test_a_short_quotation_inside_a_statement_belongs_to_the_speaker():
    text = "Ada Brook described the plan as “pure theft” and left."
    statement = said(text, source="Ada Brook", cue="described", content="the plan as “pure theft”")
    assert words_and_kinds(text, [statement]) == []


def test_a_hedge_inside_quotation_marks_is_the_speakers():
    text = "“The boat may sink before noon today,” said Ada Brook, who might know."
    inside, outside = hedges_in(text)
    assert (inside.in_quote, outside.in_quote) == (True, False)
    assert "the person quoted" in inside.explanation.reason
    assert "the article" in outside.explanation.reason


def test_offsets_count_code_points():
    text = "🚢 The ferry may stop."
    (hedge,) = hedges_in(text)
    assert hedge.span.of(text) == "may"


def test_hedges_come_in_reading_order_and_do_not_overlap():
    text = "Perhaps about 40 boats may leave if the so-called “winter pause” seems to end. Some say it could rain."
    spans = [hedge.span for hedge in hedges_in(text)]
    assert spans == sorted(spans)
    assert not any(a.overlaps(b) for a, b in pairwise(spans))


def test_only_the_given_sentences_are_searched():
    text = "The ferry may stop.\nThe ferry may start."
    article = article_of(text)
    (hedge,) = find_hedges(article, sentences_of(article)[1:], [], [])
    assert hedge.span.start > text.index("\n")


MODALS = ["may", "May", "if", "would", "should", "seems", "to", "be", "possible", "some", "say", "the", "he", "called"]
OTHERS = ["about", "40", "$3", "between", "and", "so-called", "what", "“", "”", '"', "'", ".", ",", "é", "🚢", "\n"]
WORDS = st.sampled_from(MODALS + OTHERS)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join)))
def test_any_text_gives_hedges_in_range_and_always_the_same(text):
    found = hedges_in(text)
    assert found == hedges_in(text)
    assert all(0 <= hedge.span.start < hedge.span.end <= len(text) for hedge in found)


def f1(documents, kinds):
    hit = found = wanted = 0
    for document in documents:
        expected = {tuple(hedge["span"]) for hedge in document["hedges"]}
        marked = {tuple(hedge.span) for hedge in hedges_in(document["text"]) if hedge.kind in kinds}
        hit, found, wanted = hit + len(expected & marked), found + len(marked), wanted + len(expected)
    return 2 * hit / (found + wanted)


CUES = frozenset(HedgeKind) - {HedgeKind.APPROXIMATOR, HedgeKind.DISTANCING}


@pytest.mark.parametrize(("name", "least"), [("hedge_wiki.dev.jsonl", 0.75), ("hedge_bioscope.dev.jsonl", 0.80)])
def test_cues_of_a_corpus_are_found_exactly(corpus, name, least):
    assert f1(corpus(name), CUES) >= least


def test_hedges_of_the_annotated_articles_are_found(corpus):
    documents = corpus("articles.gold.jsonl")
    assert f1(documents, frozenset(HedgeKind)) >= 0.8


def test_words_that_somebody_is_said_to_have_used_are_no_scare_quote():
    assert words_and_kinds("It urged all sides to return “without conditions.”") == []
    assert words_and_kinds("Nor could the Selm Post confirm it.") == []
    assert words_and_kinds("Who fired is not known and the place is unknown.") == []


def hedges_with_cues(text, *cues):
    """The hedges of `text` where a trained tagger found `cues`, pairs of words and score."""
    article = article_of(text)
    given_cues = [HedgeCue(Span(text.index(words), text.index(words) + len(words)), score) for words, score in cues]
    found = find_hedges(article, sentences_of(article), [], [], cues=given_cues)
    return [hedge.span.of(text) for hedge in found]


def test_the_trained_tagger_decides_about_words_with_other_meanings():
    text = "He claimed to be a captain, and about 40 boats could leave."
    assert hedges_with_cues(text) == ["about", "could"]
    assert hedges_with_cues(text, ("claimed", 0.6)) == ["claimed", "about", "could"]


def test_the_trained_tagger_says_where_a_hedge_ends():
    text = "The records indicate that the pier is old."
    assert hedges_with_cues(text, ("indicate", 0.9)) == ["indicate"]


def test_without_a_trained_tagger_the_rules_decide():
    article = article_of("He claimed to be a captain.")
    assert [h.span.of(article.text) for h in find_hedges(article, sentences_of(article), [], [])] == ["claimed"]


@pytest.mark.parametrize("words", ["Critics", "Some experts", "Many"])
def test_those_who_speak_are_marked_as_the_source_and_not_as_a_hedge_too(words):
    text = f"{words} say the wall is useless."
    attribution = said(text, source=words, cue="say", content="the wall is useless")
    assert words_and_kinds(text) == [(words, "distancing")]
    assert words_and_kinds(text, [attribution]) == []


def test_a_word_that_doubts_the_source_stays_a_hedge():
    text = "The so-called experts said the wall is useless."
    attribution = said(text, source="The so-called experts", cue="said", content="the wall is useless")
    assert ("so-called", "distancing") in words_and_kinds(text, [attribution])
