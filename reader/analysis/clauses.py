"""Clauses without a parser: whether words hold a finite verb, and which part of a sentence nobody is cited for.

Closed classes decide (`resources/lexicons/finite_verbs.toml`) together with the endings -ed and -s. That is enough to
tell a statement from a heading, a fragment or a command; it is not a syntactic analysis.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reader import lexicons
from reader.analysis.overlap import within
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

_WORD = re.compile(r"[^\W_]+(?:[’'\-‑.][^\W_]+)*")
_SHORTEST_STATEMENT = 5
_SHORTEST_PART = 6
_SHORTEST_WITHOUT_STOP = 12
_LONGEST_SMALL_WORD = 3

_OPENER = re.compile(
    r"\W{0,9}(?:(?:and|but|so|yet|or|nor|however|meanwhile|moreover|furthermore|still|also|besides|in addition|"
    r"nevertheless|nonetheless)\b,?\s*)+",
    re.IGNORECASE,
)
_SUBORDINATOR = re.compile(
    r"\W{0,9}(?:(?:and|but|yet|after|as|while|when|because|since|although|though|even though|before|until|once|whereas|"
    r"given that|where|just as|a \w+ after|\w+ (?:days|weeks|months|years|hours) after)\s+){1,3}",
    re.IGNORECASE,
)
_CLOSER = re.compile(r"\s(?:and|but|while|as|though|although|when|where|yet|so)$", re.IGNORECASE)
_STOPS = " \t\xa0,;:—–.!…-"
_JOINT = re.compile(r",\s+(?:and|but|yet)\s+", re.IGNORECASE)
_COMES_AFTER = re.compile(
    r"[^,;:]{3,60}\b(?:comes?|came|follow(?:s|ed)) (?:shortly )?(?:after|as|just as|amid)\s+", re.IGNORECASE
)
_ENDS_CLAUSE = re.compile(
    r"(?:[,;—–]|\s-)\s*(?:(?:and|but|while|as|though|although|when|where|yet|so)\s+)?$|\s(?:and|but|while)\s+$",
    re.IGNORECASE,
)
_OPENS_CLAUSE = re.compile(r"\W{0,9}(?:;|—|–|,\s*(?=(?:but|though|although|while|whereas|yet)\b))\s*", re.IGNORECASE)
_NOT_BEFORE_VERB = frozenset(
    ["a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those", "no", "any", "of"]
) | frozenset(["by", "with", "to", "for", "in", "on", "at", "from", "into"])
_LAST_WORDS = 20
"""Characters at the end of a clause that hold the conjunction after it."""

_PIECES_OF_A_PHRASE = 3
_WHAT = re.compile(r"\bwhat\s+$", re.IGNORECASE)
_ITS = re.compile(r"(?:its|his|her|their)\s", re.IGNORECASE)
_ADJUNCT = re.compile(r"\W{0,9}(?:despite|following|after|since|in|with|amid|because of|on|during)\s", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:who|whom|whose|which|where|when|as|that|many|some|most|all|both)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\W{0,9}\w+(?:ed|ing)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Verbs:
    auxiliaries: frozenset[str]
    contractions: frozenset[str]
    finite: frozenset[str]
    base: frozenset[str]
    third_person: frozenset[str]
    not_past: frozenset[str]
    commands: frozenset[str]
    after_command: frozenset[str]


def is_statement(text: str, span: Span) -> bool:
    """Whether the words are a declarative clause: no question, command, heading or fragment without a finite verb."""
    words = _words(text, span)
    ending = span.of(text).rstrip("”\"’') ")[-1:]
    if len(words) < _SHORTEST_STATEMENT or ending == "?" or words[0] in _verbs().auxiliaries or _is_command(words):
        return False
    if _is_set_as_title(span.of(text)):
        return False
    ends_line = text[span.end : span.end + 1] in ("", "\n") and ending not in (".", "!", "…")
    return (not ends_line or len(words) >= _SHORTEST_WITHOUT_STOP) and has_finite_verb(text, span)


def has_finite_verb(text: str, span: Span) -> bool:
    """Whether the words hold a finite verb that is not the first word, or begin with one and its subject ("It's")."""
    words = _words(text, span)
    if words and words[0] in _verbs().contractions:
        return True
    return any(_is_finite(before, word) for before, word in pairwise(words))


def may_be_finite(word: str) -> bool:
    """Whether the word, in lower case, can be a finite verb."""
    verbs = _verbs()
    past = word.endswith("ed") and word not in verbs.not_past
    return past or word in verbs.finite or word in verbs.third_person


def own_voice(text: str, sentence: Span, covered: Sequence[Span], begins_citing: Container[int]) -> Span | None:
    """The part of a sentence that no attribution or quotation covers, if it is a clause of its own.

    Args:
        text: the article's text.
        sentence: the sentence.
        covered: merged stretches that are attributed or quoted.
        begins_citing: offsets at which a source or cue begins; words right before one can be a clause of their own.

    Returns:
        The clause without leading conjunction and final stop, or None. Where the only attribution stands inside a
        phrase with *what* ("against what are said to be pirates"), the whole sentence is the article's own.
    """
    inside = within(sentence, covered)
    if not inside or _is_embedded(text, sentence, inside):
        return _bare(text, sentence, _OPENER)
    before = Span(sentence.start, inside[0].start)
    if _stands_alone(text, before) and before.end in begins_citing:
        part = _bare(text, before, _SUBORDINATOR)
        if _is_clause(text, part):
            return part
    after = Span(inside[-1].end, sentence.end)
    if _opens_anew(text, before, after):
        part = _bare(text, Span(after.start + 1, after.end), _SUBORDINATOR)
        if _is_clause(text, part):
            return part
    return None


def coordinated(text: str, clause: Span) -> list[Span]:
    """The clauses of `clause` that ", and" or ", but" joins, where each could stand alone; else the clause itself."""
    for joint in _JOINT.finditer(text, clause.start, clause.end):
        first, second = Span(clause.start, joint.start()), Span(joint.end(), clause.end)
        if _is_clause(text, first) and _is_clause(text, second) and not _RELATIVE.match(text, second.start):
            return [first, second]
    return [clause]


def _stands_alone(text: str, before: Span) -> bool:
    """Whether words before a source are a clause of their own, and not what it says ("The pier fell, he said")."""
    words = before.of(text)
    last = words[-_LAST_WORDS:]
    if not _ENDS_CLAUSE.search(last) or _PARTICIPLE.match(words):
        return False
    return bool(_CLOSER.search(last.rstrip()) or _SUBORDINATOR.match(words) or _RELATIVE.match(text, before.end))


def _opens_anew(text: str, before: Span, after: Span) -> bool:
    """Whether words after what is cited begin a clause: "; the pier fell", or the main one of "Despite his plea,"."""
    if _OPENS_CLAUSE.match(text, after.start, after.end):
        return True
    return _ADJUNCT.match(before.of(text)) is not None and text.startswith(",", after.start)


def _is_embedded(text: str, sentence: Span, inside: Sequence[Span]) -> bool:
    """Whether what is cited is only a phrase in the article's own clause: "what are said to be", "its declared aim"."""
    before, cited = text[sentence.start : inside[0].start], text[inside[0].start : sentence.end]
    if len(inside) > _PIECES_OF_A_PHRASE:
        return False
    return _WHAT.search(before[-_LAST_WORDS:]) is not None or (
        len(before.split()) >= _SHORTEST_PART and _ITS.match(cited) is not None
    )


def _is_clause(text: str, part: Span) -> bool:
    words = _words(text, part)
    return len(words) >= _SHORTEST_PART and words[0] not in _verbs().finite | {"not"} and has_finite_verb(text, part)


def _bare(text: str, span: Span, opener: re.Pattern[str]) -> Span:
    """The span without an opening conjunction, without the stop at its end, and without what says "comes after"."""
    span = span.trimmed(text)
    opening = opener.match(text, span.start, span.end)
    start = opening.end() if opening else span.start
    later = _COMES_AFTER.match(text, start, span.end)
    if later and has_finite_verb(text, Span(later.end(), span.end)):
        start = later.end()
    start += len(text[start : span.end]) - len(text[start : span.end].lstrip(_STOPS))
    words = text[start : span.end].rstrip(_STOPS)
    closing = _CLOSER.search(words, max(0, len(words) - _LAST_WORDS))
    return Span(start, start + len(words[: closing.start()].rstrip(_STOPS) if closing else words))


def _is_set_as_title(words: str) -> bool:
    """Whether every longer word begins with a capital, as in a headline."""
    return all(word[0].isupper() for word in _WORD.findall(words) if len(word) > _LONGEST_SMALL_WORD)


def _is_command(words: Sequence[str]) -> bool:
    verbs = _verbs()
    return words[0] == "please" or (words[0] in verbs.commands and words[1] in verbs.after_command)


def _is_finite(before: str, word: str) -> bool:
    verbs = _verbs()
    if word in verbs.finite:
        return True
    if before in _NOT_BEFORE_VERB:
        return False
    if word.endswith("ed") and "-" not in word:
        return word not in verbs.not_past
    return word in verbs.third_person or word in verbs.base


def _words(text: str, span: Span) -> list[str]:
    """The words in lower case with straight apostrophes; abbreviations keep their capitals ("IS" is no verb)."""
    words = _WORD.findall(text, span.start, span.end)
    return [word if word.isupper() and len(word) > 1 else word.lower().replace("’", "'") for word in words]


@cache
def _verbs() -> _Verbs:
    lists = lexicons.load("finite_verbs")
    base = frozenset(lists["base_forms"])
    return _Verbs(
        auxiliaries=frozenset(lists["auxiliaries"]),
        contractions=frozenset(lists["contractions"]),
        finite=frozenset([*lists["auxiliaries"], *lists["contractions"], *lists["irregular_pasts"]]),
        base=base,
        third_person=frozenset(_third_person(word) for word in base),
        not_past=frozenset(lists["not_past"]),
        commands=frozenset(lists["commands"]),
        after_command=frozenset(lists["after_command"]),
    )


def _third_person(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"
