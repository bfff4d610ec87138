"""Which words a selection stands for: whole words, without what merely surrounds them, or the whole sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.sentences import sentence_spans
from reader.text.spans import Span, hull

if TYPE_CHECKING:
    from reader.text.article import Article

# Scripts that are written without spaces between words: there each character may begin or end a selection.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_PART = rf"(?:[^\W{_UNSPACED}][\u0300-\u036f]*)+"
_WORD = re.compile(rf"{_PART}(?:(?:[-\u2010\u2011’'&/]|(?<=\d)[.,:](?=\d)|(?<=\b\w)\.(?=\w\b)){_PART})*")
_ABBREVIATION = re.compile(r"(?:\w\.)+\w$")
_STOPS = ".,;:!?…-–—"
_OPENERS = {"”": "“„", "“": "„", "’": "‘‚", "»": "«", "«": "»", ")": "(", "]": "[", '"': '"', "'": "'"}
_CLOSERS = {"“": "”", "„": "“”", "‘": "’", "‚": "’", "«": "»", "»": "«", "(": ")", "[": "]", '"': '"', "'": "'"}
"""For each closing and each opening sign those that may be its partner."""

_REACH = 200


def whole_words(text: str, span: Span) -> Span:
    """`span` made wider so that it begins and ends with whole words.

    >>> text = "the so-called Coastal Mission"
    >>> whole_words(text, Span(7, 16)).of(text)
    'so-called Coastal'
    """
    start, end = span
    for word in _WORD.finditer(text, max(0, span.start - _REACH), span.end + _REACH):
        if word.start() < span.start < word.end():
            start = word.start()
        if word.start() < span.end < word.end():
            end = word.end()
    return Span(start, end)


def marked_words(text: str, span: Span) -> Span | None:
    """The words that a selection means to mark; None where it holds no word.

    Whole words, without white space, stops and dashes at both ends, and without a quotation mark or bracket whose
    partner is not marked too. The stop of an abbreviation stays.

    >>> text = "He said: “It may rain,” and left the U.S. coast."
    >>> marked_words(text, Span(9, 24)).of(text), marked_words(text, Span(15, 23)).of(text)
    ('“It may rain,”', 'may rain')
    >>> marked_words(text, Span(38, 41)).of(text)
    'U.S.'
    """
    start, end = whole_words(text, span)
    while start < end and _is_loose(text[end - 1], text[start : end - 1], _OPENERS):
        end -= 1
        if text[end] == "." and _ABBREVIATION.search(text, max(start, end - 12), end):
            end += 1
            break
    while start < end and _is_loose(text[start], text[start + 1 : end], _CLOSERS):
        start += 1
    words = Span(start, end)
    return words if any(character.isalnum() for character in words.of(text)) else None


def _is_loose(edge: str, rest: str, partners: dict[str, str]) -> bool:
    """Whether a character at an edge of marked words does not belong to them."""
    if partners.get(edge) == edge:
        return rest.count(edge) % 2 == 0
    if edge in partners:
        return not any(partner in rest for partner in partners[edge])
    return edge.isspace() or edge in _STOPS or edge in _OPENERS or edge in _CLOSERS


def widened(article: Article, span: Span) -> Span:
    """The sentences that `span` touches, from the beginning of the first to the end of the last."""
    blocks = [block.span for block in article.blocks if block.span.overlaps(span)]
    sentences = [sentence for block in blocks for sentence in sentence_spans(article.text, block)]
    return hull([span, *(sentence for sentence in sentences if sentence.overlaps(span))])
