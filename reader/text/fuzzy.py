"""Approximate matching: how much of a text must be inserted, deleted or replaced to make it into another.

The edit distance is computed for all characters of a pattern at once, in the bits of one integer: G. Myers, “A fast
bit-vector algorithm for approximate string matching based on dynamic programming” (Journal of the ACM 46(3), 1999), in
the form of H. Hyyrö, “A bit-vector algorithm for computing Levenshtein and Damerau edit distances” (Nordic Journal of
Computing 10(1), 2003).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

LONG = 2_000
"""Patterns of more characters are compared word by word, so that a pattern as long as an article takes no time."""

_BY_CHANCE = 0.4
# Scripts without spaces are compared by characters even then.
_TOKEN = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\\s\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")


class Match(NamedTuple):
    """The piece of a text that is most like a pattern, and the share of the pattern in which they differ."""

    span: Span
    difference: float


def difference(pattern: str, text: str) -> float:
    """The edits that make `pattern` into `text`, for each character of the pattern (for each word if it is `LONG`).

    >>> difference("breakwater", "breakwaters")
    0.1
    """
    by_words = len(pattern) > LONG
    units = _units(pattern, by_words=by_words)
    return _edits_at_ends(units, _units(text, by_words=by_words), anywhere=False)[-1] / max(1, len(units))


def search(pattern: str, text: str) -> Match:
    """The piece of `text` with the fewest edits from `pattern`, the first of several (Sellers 1980).

    >>> search("the breakwater here", "In Selm the breakwatershere are closed.").span
    Span(start=8, end=27)
    """
    by_words = len(pattern) > LONG
    units, others = _units(pattern, by_words=by_words), _units(text, by_words=by_words)
    ends = _edits_at_ends(units, others, anywhere=True)
    fewest = min(ends)
    end = ends.index(fewest)
    lengths = _edits_at_ends(units[::-1], others[:end][::-1], anywhere=False)
    found = Span(end - lengths.index(min(lengths)), end)
    return Match(_characters(found, text) if by_words else found, fewest / max(1, len(units)))


def likeness(context: str, following: str) -> float:
    """How far `following` begins like `context`: 1 if it begins with it, 0 if no more than any two texts are alike.

    Unrelated prose shares about four characters in ten by chance, so that this much counts as nothing.
    """
    if following.startswith(context):
        return 1.0
    reach = following[: len(context) + len(context) // 2]
    shared = 1 - min(_edits_at_ends(context, reach, anywhere=False)) / len(context)
    return max(0.0, (shared - _BY_CHANCE) / (1 - _BY_CHANCE))


def _units(text: str, *, by_words: bool) -> Sequence[str]:
    return _TOKEN.findall(text) if by_words else text


def _characters(found: Span, text: str) -> Span:
    """The characters of some words, which are given by their numbers."""
    spans = [match.span() for match in _TOKEN.finditer(text)][found.start : found.end]
    return Span(spans[0][0], spans[-1][1]) if spans else Span(0, 0)


def _edits_at_ends(pattern: Sequence[Hashable], text: Sequence[Hashable], *, anywhere: bool) -> list[int]:
    """For each end from 0 to `len(text)`, the edits from `pattern` to the text before it.

    Args:
        pattern: what is sought.
        text: where it is sought.
        anywhere: take the best piece that ends there, wherever it begins; else the piece from the very beginning.
    """
    if not pattern:
        return [0] * (len(text) + 1) if anywhere else list(range(len(text) + 1))
    everything, last, first = (1 << len(pattern)) - 1, 1 << (len(pattern) - 1), 0 if anywhere else 1
    places: dict[Hashable, int] = {}
    for number, unit in enumerate(pattern):
        places[unit] = places.get(unit, 0) | 1 << number
    # A bit of `more` or `fewer` says that the distance grows or falls by one from one row of the table to the next.
    more, fewer, distance = everything, 0, len(pattern)
    distances = [distance]
    for unit in text:
        equal = places.get(unit, 0)
        diagonal = (((equal & more) + more) ^ more) | equal | fewer
        right = fewer | ~(diagonal | more)
        left = more & diagonal
        if right & last:
            distance += 1
        elif left & last:
            distance -= 1
        distances.append(distance)
        right = right << 1 | first
        more = (left << 1 | ~(diagonal | right)) & everything
        fewer = right & diagonal & everything
    return distances
