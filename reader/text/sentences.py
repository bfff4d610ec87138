"""Sentence boundaries by rule: a stop ends a sentence unless an abbreviation or the next word speaks against it.

The approach is that of Grefenstette and Tapanainen, “What is a word, what is a sentence?” (1994): candidate stops,
an abbreviation list in three classes, and the shape of the neighbouring words.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reader.lexicons import words
from reader.text.spans import Span

# Possessive runs after a look-behind, so that ten thousand dots are read once.
_STOP = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]++)(?P<close>[\"'”’»)\]]*+)(?=\s|(?<=[a-z][.?!])[A-Z“]|(?<=[.?!][”\"])[A-Z])"
)
_NEXT_WORD = re.compile(r"[^\W\d_]+|\d+")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_SPEAKER = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,4}(?:said|says|asked|asks|added|wrote|writes|tweeted|replied|told|shouted|cried)\b"
)
_DASH = re.compile(r"\s+[-–—]+\s")
_QUOTES = "\"'”’»"
_REACH = 80


def sentence_spans(text: str, within: Span) -> list[Span]:
    """The sentences of `text[within]` in order, without white space at their ends.

    Args:
        text: the whole text; the spans count its code points.
        within: the part to cut, for example a block. A newline inside it always ends a sentence.

    >>> sentence_spans("Mr. Orel left. “Why?” he asked.", Span(0, 31))
    [Span(start=0, end=14), Span(start=15, end=31)]
    """
    spans: list[Span] = []
    start = within.start
    for line in within.of(text).split("\n"):
        end = start + len(line)
        spans += _sentences(text, Span(start, end))
        start = end + 1
    return spans


def _sentences(text: str, line: Span) -> list[Span]:
    spans: list[Span] = []
    for start, end in pairwise([line.start, *_boundaries(text, line), line.end]):
        piece = Span(start, end).trimmed(text)
        if spans and not any(character.isalnum() for character in piece.of(text)):
            piece = Span(spans.pop().start, max(piece.end, start))
        if piece.start < piece.end:
            spans.append(piece.trimmed(text))
    return spans


def _boundaries(text: str, line: Span) -> list[int]:
    return [stop.end() for stop in _STOP.finditer(text, line.start, line.end) if _ends_sentence(text, line, stop)]


def _ends_sentence(text: str, line: Span, stop: re.Match[str]) -> bool:
    following = text[stop.end() : min(line.end, stop.end() + _REACH)]
    next_word = _NEXT_WORD.search(following)
    if next_word is None:
        return stop.end() + len(following) < line.end
    if following[next_word.start()].islower():
        return False
    before = text[max(line.start, stop.start() - _REACH) : stop.start()]
    word = before.split()[-1].lstrip("(\"'“‘«[") if before and not before[-1].isspace() else ""
    if stop["stop"] == "." and _DASH.match(following):
        return False
    glued = not following[0].isspace()
    if glued:
        return len(word) > 2 and "." not in word and "/" not in word
    if stop["stop"] == ".":
        return _full_stop_ends(word, next_word.group(), enumerates=before.strip() == word)
    if set(stop["stop"]) <= {".", "…"}:
        return word != "" and not word.endswith(",")
    quoted = stop["close"] != "" and stop["close"][0] in _QUOTES
    return not (quoted and _SPEAKER.match(following.lstrip()))


def _full_stop_ends(word: str, next_word: str, *, enumerates: bool) -> bool:
    lowered = word.rpartition("-")[2].lower()
    starts = next_word.lower() in words("abbreviations", "starters")
    if lowered in words("abbreviations", "never_last"):
        return False
    if len(word) == 1 and word.isupper():
        return starts
    if lowered in words("abbreviations", "before_figure"):
        return not next_word.isdigit()
    if lowered in words("abbreviations", "may_be_last") or _DOTTED.fullmatch(word):
        return starts
    return not (enumerates and (word.isdigit() or len(word) == 1))
