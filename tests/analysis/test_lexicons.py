"""Every rule of a lexicon carries sentences that it marks and sentences that it leaves alone, and keeps its word."""

import re
from dataclasses import replace

import pytest

from reader import lexicons
from reader.analysis import phrases
from reader.analysis.findings import HedgeKind, UnsourcedKind
from reader.paths import resource
from reader.text.spans import Span

LEXICONS = ("hedges", "signs", "unsourced", "labels")
RULES = [
    pytest.param(rule, id=f"{name}-{number}-{rule.label}")
    for name in LEXICONS
    for number, rule in enumerate(phrases.load(name).rules)
]


def marked_by(rule, sentence):
    found = phrases.with_rules([rule]).find(sentence, Span(0, len(sentence)))
    return [match.span for match in found]


def without_brackets(example):
    """The sentence and the spans of the words that stood in brackets."""
    sentence, spans = "", []
    for part in re.split(r"(\[[^\]]*\])", example):
        if part.startswith("["):
            spans.append(Span(len(sentence), len(sentence) + len(part) - 2))
            part = part[1:-1]
        sentence += part
    return sentence, spans


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_marks_the_bracketed_words_of_its_examples(rule):
    assert rule.marks
    for example in rule.marks:
        sentence, expected = without_brackets(example)
        assert expected, f"nothing in brackets: {example}"
        assert marked_by(rule, sentence) == expected, example


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_leaves_its_counterexamples_alone(rule):
    assert rule.leaves
    for sentence in rule.leaves:
        assert marked_by(rule, sentence) == [], sentence


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_has_words_or_one_pattern_and_words_are_written_as_they_are_compared(rule):
    assert bool(rule.words) != bool(rule.pattern)
    assert len(set(rule.words)) == len(rule.words)
    for words in rule.words:
        assert words == words.lower()
        assert "’" not in words
        assert [found.span.of(words) for found in phrases.with_rules([alone(rule)]).find(words, Span(0, len(words)))]


def alone(rule):
    return replace(rule, contexts=(), lower_case=False)


def test_labels_are_the_kinds_of_the_findings():
    assert {rule.label for rule in phrases.load("hedges").rules} == set(HedgeKind)
    kinds = {rule.label for rule in phrases.load("unsourced").rules}
    assert kinds == {*UnsourcedKind, "harm"} - {UnsourcedKind.EVENT}


@pytest.mark.parametrize("name", [*LEXICONS, "finite_verbs"])
def test_the_head_of_each_lexicon_names_source_and_licence(name):
    head = resource("lexicons", f"{name}.toml").read_text(encoding="utf-8").partition("\n[")[0]
    assert "Written for this project (Apache-2.0)" in head


def test_no_finite_verb_form_is_listed_twice():
    for words in lexicons.load("finite_verbs").values():
        assert len(set(words)) == len(words)
