"""The words of a cue: which of them belong to it, and whether they can report at all."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS, WH_WORDS, is_time
from reader.analysis.naming import is_speaker
from reader.analysis.tokens import tokens_of
from reader.analysis.verb_sense import head_noun
from reader.analysis.verbs import complements, members, verb_forms
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.attribution import Link
    from reader.analysis.tokens import Token

_UNKNOWN_FROM = 0.3
"""Below this score a cue without any word of the lexicon is wrong more often than right (counted in PolNeAR)."""

_EMPTY_FROM = 0.6
"""The same for a cue of nothing but prepositions and the like."""

_MARKS = frozenset("“”„«»\"‘’'")
_COUNTS = frozenset({"one", "two", "three", "last", "next", "earlier", "later", "ago"})
_SMALL = AUXILIARIES | PREPOSITIONS | DETERMINERS | WH_WORDS | {"not", "and", "as", "that", "n't"}


def trimmed_cue(text: str, cue: Sequence[Span]) -> tuple[Span, ...]:
    """The pieces of a cue without what does not report: quoted words, "in one line", "last"."""
    return tuple(piece for whole in cue for piece in _trimmed(text, whole))


def can_report(text: str, link: Link) -> bool:
    """Whether the words of a link's cue report; what a tagger is unsure of must be known words of reporting."""
    tokens = [token for piece in link.cue for token in tokens_of(text, piece)]
    if not tokens or any(token.lower in _reporting() for token in tokens):
        return True
    plain = {token.lower for token in tokens if token.is_word} <= _SMALL
    return link.score >= (_EMPTY_FROM if plain and all(token.is_word for token in tokens) else _UNKNOWN_FROM)


def shows_itself(text: str, link: Link, sentence: Span) -> bool:
    """Whether "shows" tells here what is seen ("the road shows signs of wear") and not what somebody found."""
    words = [token.lower for piece in link.cue for token in tokens_of(text, piece)]
    if not any(word in members("showing") for word in words) or not link.source:
        return False
    said = tokens_of(text, Span(link.content[0].start, min(link.content[0].end, sentence.end)))
    if not said or said[0].lower in WH_WORDS or any(token.quotation >= 0 for token in said):
        return False
    naming = tokens_of(text, link.source[0])
    head = head_noun(naming, len(naming))
    return not is_speaker(head, people_only=False) and not any(token.is_capital for token in naming[1:] or naming)


def _trimmed(text: str, whole: Span) -> list[Span]:
    tokens = tokens_of(text, whole)
    while tokens and tokens[0].text in _MARKS and len(tokens) > 1:
        tokens = tokens[1:]
    mark = next((at for at, token in enumerate(tokens) if at and token.text in _MARKS), len(tokens))
    kept = _without_setting(tokens[:mark])
    return [Span(kept[0].start, kept[-1].end)] if kept else []


def _without_setting(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens up to the last word of reporting where a number or a time stands after it: "in one line", "last"."""
    last = max((at for at, token in enumerate(tokens) if token.lower in _reporting()), default=len(tokens) - 1)
    rest = tokens[last + 1 :]
    if any(token.text.isdigit() or token.lower in _COUNTS or is_time(token) for token in rest):
        return tokens[: last + 1]
    return tokens


@cache
def _reporting() -> frozenset[str]:
    return (
        frozenset(verb_forms())
        | frozenset(complements("nouns"))
        | frozenset(complements("adjectives"))
        | members("passive")
        | members("seeming")
        | {"according"}
    )
