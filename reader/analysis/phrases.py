"""Phrases that mean something only in their context, as rules read from a lexicon.

A lexicon holds `[[rule]]` tables. A rule lists `words` (whole words, any case; the longest phrase at a place is tried
first) or one `pattern` (a regular expression, whose group `mark` is what counts, else all of it), a `label`, and the
context it needs: regular expressions that must (`before`, `after`, `near`) or must not (`not_before`, `not_after`,
`not_near`) hold right before the words, right after them, or anywhere around them in the same sentence. `{name}` in
an expression stands for an entry of the lexicon's `[shared]` table. Every rule carries `marks` (example sentences
with the marked words in square brackets) and `leaves` (sentences in which it marks nothing).

Every context is looked for in a window of fixed size, so the time grows with the length of the text alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from reader import lexicons
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_WORD = re.compile(r"[^\W_]+(?:[’'\-‑][^\W_]+)*")
_WINDOW = 120
_SIDES = ("before", "after", "near")


@dataclass(frozen=True, slots=True)
class Context:
    """An expression and where it is looked for; `wanted` is whether it must hold or must not."""

    side: str
    expression: re.Pattern[str]
    wanted: bool

    def holds(self, text: str, words: Span, sentence: Span) -> bool:
        """Whether the surroundings of `words` are as wanted."""
        start, end = max(sentence.start, words.start - _WINDOW), min(sentence.end, words.end + _WINDOW)
        if self.side == "before":
            found = self.expression.search(text[start : words.start])
        elif self.side == "after":
            found = self.expression.match(text[words.end : end])
        else:
            found = self.expression.search(text[start:end])
        return (found is not None) is self.wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Words with the context in which they count.

    Attributes:
        label: what the words mean, for example the kind of a hedge.
        words: phrases in lower case with straight apostrophes; empty for a rule with a `pattern`.
        lower_case: whether a capital letter followed by small ones rules the words out ("May").
        options: what else the lexicon says about the rule.
        marks, leaves: examples.
    """

    label: str
    words: tuple[str, ...]
    pattern: re.Pattern[str] | None
    contexts: tuple[Context, ...]
    lower_case: bool
    options: Mapping[str, Any]
    marks: tuple[str, ...]
    leaves: tuple[str, ...]

    def holds(self, text: str, words: Span, sentence: Span) -> bool:
        """Whether `words`, which the rule lists, count at this place."""
        if self.lower_case and words.of(text).istitle():
            return False
        return all(context.holds(text, words, sentence) for context in self.contexts)


@dataclass(frozen=True, slots=True)
class Match:
    """Words of a text and the rule that they follow."""

    span: Span
    rule: Rule


@dataclass(frozen=True)
class Phrases:
    """The rules of one lexicon, ready to search with."""

    rules: tuple[Rule, ...]
    by_first_word: Mapping[str, tuple[tuple[tuple[str, ...], Rule], ...]]

    def find(self, text: str, sentence: Span) -> Iterator[Match]:
        """Yield what the rules mark in one sentence, in reading order; marks of phrases do not overlap each other."""
        found = [*self._find_words(text, sentence), *self._find_patterns(text, sentence)]
        end = sentence.start
        for match in sorted(found, key=lambda match: (match.span.start, -match.span.end)):
            if match.span.start >= end:
                yield match
                end = match.span.end

    def _find_words(self, text: str, sentence: Span) -> Iterator[Match]:
        found = list(_WORD.finditer(text, sentence.start, sentence.end))
        words = [token.group().lower().replace("’", "'") for token in found]
        end = sentence.start
        for number, word in enumerate(words):
            phrases = self.by_first_word.get(word)
            if phrases is None or found[number].start() < end:
                continue
            for phrase, rule in phrases:
                last = number + len(phrase) - 1
                if tuple(words[number : last + 1]) != phrase:
                    continue
                span = Span(found[number].start(), found[last].end())
                if _only_spaces_between(text, found[number : last + 1]) and rule.holds(text, span, sentence):
                    yield Match(span, rule)
                    end = span.end
                    break

    def _find_patterns(self, text: str, sentence: Span) -> Iterator[Match]:
        for rule in self.rules:
            if rule.pattern is None:
                continue
            for found in rule.pattern.finditer(sentence.of(text)):
                span = Span(*found.span("mark" if "mark" in rule.pattern.groupindex else 0)).shifted(sentence.start)
                if rule.holds(text, span, sentence):
                    yield Match(span, rule)


@cache
def load(name: str) -> Phrases:
    """The rules of the lexicon `resources/lexicons/{name}.toml`."""
    tables = lexicons.load(name)
    return with_rules(_rule(table, tables.get("shared", {})) for table in tables["rule"])


def with_rules(rules: Iterable[Rule]) -> Phrases:
    """Make `rules` ready to search with."""
    rules = tuple(rules)
    index: dict[str, list[tuple[tuple[str, ...], Rule]]] = {}
    for rule in rules:
        for words in rule.words:
            phrase = tuple(words.split())
            index.setdefault(phrase[0], []).append((phrase, rule))
    longest_first = {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in index.items()
    }
    return Phrases(rules, longest_first)


def _rule(table: Mapping[str, Any], shared: Mapping[str, str]) -> Rule:
    contexts = [
        Context(side, _compile(expression, shared, side), wanted)
        for side in _SIDES
        for key, wanted in ((side, True), (f"not_{side}", False))
        if (expression := table.get(key))
    ]
    pattern = table.get("pattern")
    return Rule(
        label=table["label"],
        words=tuple(table.get("words", ())),
        pattern=_compile(pattern, shared, "pattern") if pattern else None,
        contexts=tuple(contexts),
        lower_case=table.get("lower_case", False),
        options=table,
        marks=tuple(table["marks"]),
        leaves=tuple(table["leaves"]),
    )


def _compile(expression: str, shared: Mapping[str, str], side: str) -> re.Pattern[str]:
    for name, value in shared.items():
        expression = expression.replace(f"{{{name}}}", f"(?:{value})")
    if side == "before":
        expression = rf"(?:{expression})\s*$"
    elif side == "after":
        expression = rf"\s*(?:{expression})"
    return re.compile(expression, re.IGNORECASE)


def _only_spaces_between(text: str, tokens: Sequence[re.Match[str]]) -> bool:
    return all(text[a.end() : b.start()].isspace() for a, b in pairwise(tokens))
