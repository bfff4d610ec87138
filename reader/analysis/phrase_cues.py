"""Cues that are no plain verb: "according to", nouns, adjectives, "seems", "asked whether", a name and a colon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.grammar import (
    AUXILIARIES,
    BE,
    CLAUSE_WORDS,
    PREPOSITIONS,
    WH_WORDS,
    noun_phrase_after,
    noun_phrase_before,
    skip_back,
)
from reader.analysis.reading import GUESS, LIKELY, SURE, Clause, Range, Sentence, backward, forward
from reader.analysis.verbs import complements, members
from reader.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.tokens import Token
    from reader.text.spans import Span

_POSSESSIVES = words("grammar", "possessives")
_LONGEST_NAME = 9
_SHORTEST_SPEECH = 6
_SHORTEST_AFTER_COLON = 4
_REACH_OF_OWNER = 4


def phrase_cue(sentence: Sentence, at: int) -> Clause | None:
    """The reading of a cue other than a verb that begins at token `at`."""
    return _adjective(sentence, at) or _noun(sentence, at)


def opening_cue(sentence: Sentence, at: int) -> Clause | None:
    """The reading of "according to", "asked whether" or "seems" at token `at`; to be tried before verbs."""
    return _according(sentence, at) or _asked(sentence, at) or _seeming(sentence, at)


def speaker_colon(sentence: Sentence, found: Sequence[Clause]) -> Clause | None:
    """The reading of a name and a colon at the start of a sentence, as in a transcript."""
    tokens = sentence.tokens
    colon = next((i for i, token in enumerate(tokens[:_LONGEST_NAME]) if token.text == ":"), 0)
    if not colon or colon + _SHORTEST_AFTER_COLON >= len(tokens) or any(clause.cue[0] <= colon for clause in found):
        return None
    named = all(token.is_capital or not token.is_word for token in tokens[:colon]) and tokens[0].is_capital
    if not named or any(token.quotation >= 0 or token.text == "/" for token in tokens[:colon]):
        return None
    return Clause((0, colon), (colon, colon + 1), forward(sentence, colon + 1), GUESS)


def _according(sentence: Sentence, at: int) -> Clause | None:
    tokens = sentence.tokens
    if tokens[at].lower != "according" or at + 2 >= len(tokens) or tokens[at + 1].lower != "to":
        return None
    end = noun_phrase_after(tokens, at + 2)
    if end <= at + 2:
        return None
    if at <= 1:
        comma = next((i for i in range(at + 2, len(tokens)) if tokens[i].text == ","), len(tokens))
        return Clause((at + 2, min(end, comma)), (at, at + 2), forward(sentence, comma + 1), SURE)
    content = backward(sentence, at, ())
    if end < len(tokens) and tokens[end].text == "," and len(tokens) - end > _SHORTEST_SPEECH - 2:
        content += forward(sentence, end + 1)
    return Clause((at + 2, end), (at, at + 2), content, SURE)


def _asked(sentence: Sentence, at: int) -> Clause | None:
    """Read “Asked whether ..., the mayor”: a question whose speaker is not named."""
    tokens = sentence.tokens
    if tokens[at].lower not in {"asked", "questioned"} or at > 2 or at + 2 >= len(tokens):
        return None
    opening = tokens[at + 1].lower
    if (at and tokens[at - 1].lower not in {"when", "if", "and", "but"}) or opening not in WH_WORDS | {"about", "to"}:
        return None
    start = at + 1 + (opening == "about")
    comma = next((i for i in range(start, len(tokens)) if tokens[i].text == "," and tokens[i].quotation < 0), start)
    return Clause(None, (at, start), (sentence.part((start, comma)),), LIKELY) if comma > start else None


def _seeming(sentence: Sentence, at: int) -> Clause | None:
    """Read “The plan seems sound”: all of it is how things look to whoever tells it."""
    tokens = sentence.tokens
    if tokens[at].lower not in members("seeming") or at + 1 >= len(tokens):
        return None
    following = tokens[at + 1]
    if following.lower in PREPOSITIONS - {"to", "like"} or not following.is_word:
        return None
    group = skip_back(tokens, at)
    subject = noun_phrase_before(tokens, group)
    content = forward(sentence, at + 1)
    if subject is None or not content:
        return None
    return Clause(None, (group, at + 1), (sentence.part(subject), *content), GUESS)


def _adjective(sentence: Sentence, at: int) -> Clause | None:
    """Read “is keen to” or “are confident that”."""
    tokens = sentence.tokens
    frames = complements("adjectives").get(tokens[at].lower)
    if frames is None or at + 1 >= len(tokens):
        return None
    group = skip_back(tokens, at)
    following = "that" if tokens[at + 1].lower in WH_WORDS else tokens[at + 1].lower
    if following not in frames or not any(token.lower in BE for token in tokens[group:at]):
        return None
    subject = noun_phrase_before(tokens, group)
    end = at + 1 + (following != "that")
    return Clause(subject, (group, end), forward(sentence, end), LIKELY) if subject else None


def _noun(sentence: Sentence, at: int) -> Clause | None:
    """Read “the mayor’s claim that” or “their announcement of”; without an owner only before “that”."""
    tokens = sentence.tokens
    frames = complements("nouns").get(tokens[at].lower)
    if frames is None or at + 1 >= len(tokens) or tokens[at + 1].lower not in frames:
        return None
    owner = _owner(sentence, at)
    if tokens[at + 1].lower == "that":
        return Clause(owner, (at, at + 1), forward(sentence, at + 1), LIKELY if owner else GUESS)
    return Clause(owner, (at, at + 1), _noun_complement(sentence, at + 1), LIKELY) if owner else None


def _noun_complement(sentence: Sentence, start: int) -> tuple[Span, ...]:
    """What follows "announcement of", up to the verb or mark that belongs to the clause around it."""
    tokens = sentence.tokens
    end = start
    while end < len(tokens) and (tokens[end].quotation >= 0 or not _leaves_phrase(tokens[end])):
        end += 1
    return (sentence.part((start, end)),) if end > start + 1 else ()


def _leaves_phrase(token: Token) -> bool:
    return token.lower in AUXILIARIES - {"'s", "be"} or token.text in {",", ".", ";", ":", "—", "?", "!"}


def _owner(sentence: Sentence, at: int) -> Range | None:
    """Whose claim it is: the possessor shortly before the noun."""
    tokens = sentence.tokens
    for back in range(at - 1, max(-1, at - 1 - _REACH_OF_OWNER), -1):
        token = tokens[back]
        if token.lower in _POSSESSIVES and token.quotation < 0:
            return back, back + 1
        if token.lower == "'s":
            phrase = noun_phrase_before(tokens, back)
            return (phrase[0], back) if phrase else None
        if token.quotation >= 0 or not token.is_word or token.lower in AUXILIARIES | PREPOSITIONS | CLAUSE_WORDS:
            return None
    return None
