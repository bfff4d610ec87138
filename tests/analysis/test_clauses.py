"""Clauses: what is a statement, and which part of a sentence nobody is cited for."""

import pytest

from reader.analysis.clauses import has_finite_verb, is_statement, own_voice
from reader.analysis.overlap import merged, touches, within
from reader.text.spans import Span


def whole(text):
    return Span(0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "The harbour burned for two days.",
        "They have no boats left at all.",
        "Two of the boats sank in the bay.",
        "It's the oldest boat in the bay.",
        "The towns rely on the old harbour.",
        "Support for the new pier has grown in Selm.",
    ],
)
def test_a_sentence_with_a_finite_verb_is_a_statement(text):
    assert is_statement(text, whole(text))


@pytest.mark.parametrize(
    "text",
    [
        "A fire in the old harbour of Selm.",
        "Why the old harbour of Selm burned?",
        "Check the list of boats in the harbour.",
        "Please send us the list of boats.",
        "The fire in the united towns of the bay.",
        "Opening remarks at the meeting of the IS group.",
        "Selm harbour burned down",
        "",
    ],
)
def test_fragments_questions_and_commands_are_no_statements(text):
    assert not is_statement(text, whole(text))


def test_a_first_word_alone_is_no_finite_verb():
    assert not has_finite_verb("Burned down by the guard", whole("Burned down by the guard"))


def test_a_sentence_without_citation_is_the_articles_own_as_a_whole():
    text = "And the harbour burned for two days."
    clause = own_voice(text, whole(text), [], frozenset())
    assert clause is not None
    assert clause.of(text) == "the harbour burned for two days"


def test_a_sentence_that_is_cited_as_a_whole_leaves_nothing():
    text = "The harbour burned for two days."
    assert own_voice(text, whole(text), [whole(text)], frozenset([0])) is None


def test_stretches_are_joined_where_they_touch_and_empty_ones_are_left_out():
    assert merged([Span(5, 9), Span(0, 5), Span(12, 12), Span(20, 22)]) == [Span(0, 9), Span(20, 22)]


def test_a_span_touches_only_what_shares_a_character_with_it():
    stretches = [Span(0, 4), Span(8, 12)]
    assert touches(Span(3, 5), stretches)
    assert touches(Span(0, 40), stretches)
    assert not touches(Span(4, 8), stretches)
    assert not touches(Span(12, 14), stretches)


def test_stretches_within_a_span_are_cut_to_it():
    assert within(Span(2, 10), [Span(0, 4), Span(8, 12), Span(20, 22)]) == [Span(2, 4), Span(8, 10)]
