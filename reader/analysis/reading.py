"""A sentence as the rules read it, and the content that a cue in it can have.

Content is looked for after the cue (a complement up to the end of its clause), before it (a statement or quotation up
to the comma), and after an interruption ("A," he said, "B"). A quotation is always taken whole, even where it began
or ends in another sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.grammar import clause_end, is_adverb, noun_phrase_before, skip_back
from reader.analysis.verbs import Ending, members, verb_forms
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.tokens import Token

Range = tuple[int, int]
"""Tokens of one sentence, from the first up to but not including the second."""

SURE, LIKELY, GUESS = 0.9, 0.7, 0.45
"""Scores of links, by how often such a reading is right."""

_EDGES = frozenset(',—–-”»"')
_NOT_RESUMED = frozenset(
    {"to", "who", "which", "while", "but", "as", "when", "a", "an", "according", "though", "although"}
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One reading of a cue: source and cue as tokens, content as characters, since it may leave the sentence."""

    source: Range | None
    cue: Range
    content: tuple[Span, ...]
    score: float


@dataclass(frozen=True)
class Sentence:
    """A sentence with its tokens and the quotations that overlap it."""

    span: Span
    tokens: list[Token]
    quotations: Sequence[Span]

    def part(self, tokens: Range) -> Span:
        """The characters of a range of tokens."""
        return Span(self.tokens[tokens[0]].start, self.tokens[tokens[1] - 1].end)

    def quotation_at(self, token: int) -> Span | None:
        """The quotation in which a token lies."""
        index = self.tokens[token].quotation if 0 <= token < len(self.tokens) else -1
        return self.quotations[index] if index >= 0 else None

    @cached_property
    def next_cues(self) -> frozenset[int]:
        """Tokens at which a second cue with the same subject begins: "and suggested that", "but added"."""
        tokens = self.tokens
        return frozenset(
            at
            for at in range(1, len(tokens) - 2)
            if tokens[at].quotation < 0
            and tokens[at].lower in {"and", "but", "while"}
            and _reports(tokens, at + 1 + is_adverb(tokens[at + 1]))
        )

    @cached_property
    def reporting_commas(self) -> frozenset[int]:
        """Commas at which a reporting clause begins that ends a statement: ", he added." or ", the mayor said “"."""
        tokens = self.tokens
        found = set()
        for at in range(2, len(tokens)):
            comma = _reporting_comma(tokens, at)
            if comma is not None:
                found.add(comma)
        return frozenset(found)


def forward(sentence: Sentence, start: int, *, in_relative: bool = False) -> tuple[Span, ...]:
    """The statement that begins at token `start`; empty where there is none.

    Args:
        sentence: where it begins.
        start: its first token.
        in_relative: whether the cue stands in a relative clause between commas.
    """
    tokens = sentence.tokens
    if [token.text for token in tokens[start : start + 2]] == ["that", ","] and sentence.quotation_at(start + 2):
        start += 2
    end = clause_end(tokens, start, cuts=sentence.next_cues | sentence.reporting_commas, in_relative=in_relative)
    return (_with_quotations(sentence, start, end),) if end > start else ()


def backward(sentence: Sentence, end: int, earlier: Sequence[Clause], *, shortest: int = 2) -> tuple[Span, ...]:
    """The statement that ends before token `end`; empty where it would have fewer than `shortest` tokens.

    Args:
        sentence: where it ends.
        end: the token after it, commas and dashes included.
        earlier: readings of cues further left, which it does not reach over.
        shortest: how many tokens make a statement.
    """
    tokens = sentence.tokens
    while end > 0 and tokens[end - 1].quotation < 0 and tokens[end - 1].text in _EDGES:
        end -= 1
    start = _after_earlier(sentence, end, earlier) if earlier and end > 0 else 0
    return (_with_quotations(sentence, start, end),) if end - start >= shortest else ()


def resumed(sentence: Sentence, at: int) -> tuple[Span, ...]:
    """The second half of a statement that a cue interrupts ("A," he said, "B"), looked for from token `at`."""
    tokens = sentence.tokens
    while at < len(tokens) and tokens[at].quotation < 0 and tokens[at].text not in {",", ";", "—", "."}:
        at += 1
    if at + 2 >= len(tokens) or tokens[at].text in {".", ";"}:
        return ()
    if tokens[at].quotation >= 0:
        return forward(sentence, at)
    following = tokens[at + 1]
    if following.quotation < 0 and (following.lower.endswith("ing") or following.lower in _NOT_RESUMED):
        return ()
    return forward(sentence, at + 1)


def _with_quotations(sentence: Sentence, start: int, end: int) -> Span:
    """The characters of the tokens, and all of a quotation that they begin or end in."""
    part = sentence.part((start, end))
    first, last = sentence.quotation_at(start), sentence.quotation_at(end - 1)
    begins = first is not None and (start == 0 or sentence.tokens[start - 1].end <= first.start)
    return Span(first.start if first is not None and begins else part.start, last.end if last is not None else part.end)


def _after_earlier(sentence: Sentence, end: int, earlier: Sequence[Clause]) -> int:
    tokens = sentence.tokens
    quotation = sentence.quotation_at(end - 1)
    if quotation is not None:
        start = end - 1
        while start > 0 and tokens[start - 1].start >= quotation.start:
            start -= 1
        return start
    last = earlier[-1]
    if last.content and last.content[-1].end == tokens[end - 1].end and last.source != (0, end):
        return _start_of_statement(sentence, last)
    start = min(last.cue[1], end)
    while start < end and (tokens[start].text == "," or tokens[start].lower in {"and", "but"}):
        start += 1
    return start


def _start_of_statement(sentence: Sentence, inner: Clause) -> int:
    """The first token of a statement that holds the cue `inner` and all it reports."""
    first = min(inner.source[0] if inner.source else inner.cue[0], inner.cue[0])
    begins = min(span.start for span in inner.content)
    while first > 0 and sentence.tokens[first - 1].start >= begins:
        first -= 1
    return first


def _reporting_comma(tokens: Sequence[Token], at: int) -> int | None:
    """The comma before the subject of the verb at `at`, where a statement ends there or a quotation follows."""
    verb = verb_forms().get(tokens[at].lower)
    if verb is None or tokens[at].quotation >= 0 or not verb.frames >= {"end", "quote"}:
        return None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if verb.ending not in {Ending.PAST, Ending.THIRD_PERSON} or not (
        following is None or following.quotation >= 0 or following.text == "." or _quotes(tokens, at + 1)
    ):
        return None
    subject = noun_phrase_before(tokens, skip_back(tokens, at))
    if subject is None or not subject[0] or tokens[subject[0]].lower in {"which", "who", "that"}:
        return None
    comma = subject[0] - 1
    return comma if tokens[comma].text == "," and tokens[comma].quotation < 0 else None


def _quotes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma or colon and a quotation stand at `at`."""
    return tokens[at].text in {",", ":"} and at + 1 < len(tokens) and tokens[at + 1].quotation >= 0


def _reports(tokens: Sequence[Token], at: int) -> bool:
    verb = verb_forms().get(tokens[at].lower)
    if verb is None or tokens[at].quotation >= 0 or verb.lemma in members("noun_like") | members("measuring"):
        return False
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return verb.ending not in {Ending.BASE, Ending.PARTICIPLE} and following not in {"by", ".", ","}
