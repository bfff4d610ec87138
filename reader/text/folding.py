"""Text made comparable: what looks the same becomes the same, and every place maps back exactly."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from unicodedata import combining, is_normalized, normalize

from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EDGE = "\x00"
"""Stands before the first and after the last character, so that the edge of a text is something to compare."""

_SAME = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‟": '"'}
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("\t\n\v\f\r\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " ")
    | dict.fromkeys("\u2009\u200a\u2028\u2029\u202f\u205f\u3000", " ")
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]")
# An ASCII character may be the base of the first mark; none is ever joined to what stands before it.
_RUN = re.compile("[\x00-\x7f]?[^\x00-\x7f]+")
# Scripts without spaces count every character as a word.
_WORD = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\\W\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Change:
    """Characters whose number changed in folding: `inner` in the folded text, `outer` in the original."""

    inner: Span
    outer: Span


@dataclass(frozen=True)
class Folded:
    """A folded text that knows where each of its characters came from.

    Attributes:
        text: the folded text between two `EDGE` characters; its offsets are *inner* ones.
        size: code points of the original, whose offsets are *outer* ones.
        changes: in order; between two of them the texts run in parallel.
    """

    text: str
    size: int
    changes: tuple[Change, ...]

    def outer(self, inner: Span) -> Span:
        """The smallest span of the original that holds everything folded into `inner`."""
        start = self._outer(inner.start)[0]
        end = self._outer(inner.end - 1)[1] if inner.end > inner.start else start
        return Span(min(start, self.size), min(max(start, end), self.size))

    def _outer(self, place: int) -> tuple[int, int]:
        """Where the character at an inner place begins and ends in the original."""
        number = bisect_right(self._starts, place) - 1
        if number < 0:
            return max(0, place - 1), max(0, place)
        change = self.changes[number]
        if place < change.inner.end:
            return change.outer
        start = change.outer.end + place - change.inner.end
        return start, start + 1

    @cached_property
    def _starts(self) -> list[int]:
        return [change.inner.start for change in self.changes]

    @cached_property
    def words(self) -> dict[str, list[int]]:
        """The inner places of every word, in order."""
        found: dict[str, list[int]] = {}
        for place, word in words(self.text):
            found.setdefault(word, []).append(place)
        return found

    def places(self, needle: str, most: int | None = None) -> list[int]:
        """Where `needle` begins, in order, copies that overlap included; no more than `most` and one."""
        found: list[int] = []
        place = self.text.find(needle) if needle else -1
        while place >= 0 and (most is None or len(found) <= most):
            found.append(place)
            place = self.text.find(needle, place + 1)
        return found


def words(text: str) -> Iterator[tuple[int, str]]:
    """The words of a folded text, each with the place where it begins."""
    return ((match.start(), match.group()) for match in _WORD.finditer(text))


def nearest(places: Sequence[int], to: int) -> int:
    """The one of some ordered places that is nearest to another."""
    number = bisect_left(places, to)
    return min(places[max(0, number - 1) : number + 1], key=lambda place: abs(place - to))


def folded(text: str) -> str:
    r"""Text in the form in which two texts are compared.

    Canonically equivalent characters become one (NFC, Unicode Standard Annex 15), curly quotation marks straight,
    dashes hyphens, every white space one space each; soft hyphens, joiners and variation selectors go.

    >>> folded("“Selm’s cafe\u0301”\u00a0– 1954")
    '"Selm\'s café" - 1954'
    """
    return normalize("NFC", _UNSEEN.sub("", text.translate(_SAME)))


def fold(text: str) -> Folded:
    r"""The folded text with its way back; see `folded` for what becomes the same.

    >>> fold("cafe\u0301 d").outer(Span(4, 5))
    Span(start=3, end=5)
    """
    plain = text.translate(_SAME)
    if is_normalized("NFC", plain) and not _UNSEEN.search(plain):
        return Folded(f"{EDGE}{plain}{EDGE}", len(text), ())
    parts, changes, done, place = [EDGE], [], 0, 1
    for cluster in _clusters(plain):
        form = folded(cluster.of(plain))
        parts += [plain[done : cluster.start], form]
        inner = place + cluster.start - done
        changes.append(Change(Span(inner, inner + len(form)), cluster))
        done, place = cluster.end, inner + len(form)
    return Folded("".join([*parts, plain[done:], EDGE]), len(text), tuple(changes))


def _clusters(text: str) -> Iterator[Span]:
    """The pieces of `text` that folding makes shorter or longer, or writes with other characters."""
    for run in _RUN.finditer(text):
        if is_normalized("NFC", run.group()) and not _UNSEEN.search(run.group()):
            continue
        start = run.start()
        for place in range(start + 1, run.end() + 1):
            if place == run.end() or not _joined(text, Span(start, place)):
                if folded(text[start:place]) != text[start:place]:
                    yield Span(start, place)
                start = place


def _joined(text: str, cluster: Span) -> bool:
    """Whether the character after a cluster belongs to it: a mark, something unseen, a part of a syllable."""
    following = text[cluster.end]
    if combining(following) or _UNSEEN.match(following):
        return True
    return folded(cluster.of(text) + following) != folded(cluster.of(text)) + folded(following)
