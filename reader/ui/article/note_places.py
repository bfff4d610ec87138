"""Where the words of a note or an own mark stand in the text that is open, as far as that is known."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.text.anchors import AnchorState, Quote, find_again
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.storage.records import Note, OwnMark

_AROUND = 2_000
"""Characters on each side of the place kept with an unsure note in which its words are looked for."""


def place_of_note(note: Note | OwnMark, text: str) -> Span | None:
    """The words that a note or own mark is about; None for the whole article and for words that are no longer found.

    Of unsure words it is the likeliest place: the note keeps the old words and where that place begins, and the words
    there may be longer or shorter.
    """
    quote = note.quote
    if quote is None or note.anchor is AnchorState.ORPHAN:
        return None
    if note.anchor is AnchorState.UNSURE:
        left = max(0, quote.start - _AROUND)
        return _likeliest(quote, text[left : quote.end + _AROUND], left)
    return Span(quote.start, min(quote.end, len(text)))


@lru_cache(maxsize=500)
def _likeliest(quote: Quote, around: str, left: int) -> Span:
    there = replace(quote, start=quote.start - left, end=quote.end - left)
    found = find_again(there, around).span or Span(there.start, min(there.end, len(around)))
    return found.shifted(left)
