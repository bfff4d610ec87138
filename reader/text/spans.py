"""Half-open ranges of text, counted in Unicode code points."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(NamedTuple):
    """The characters from `start` up to but not including `end`, in code points of one text.

    >>> Span(0, 5).of("Selm harbour")
    'Selm '
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, offset: int) -> Span:
        """The same span counted from a text that begins `offset` characters earlier."""
        return Span(self.start + offset, self.end + offset)

    def trimmed(self, text: str) -> Span:
        """The span without white space at its two ends; empty where there is nothing else.

        >>> Span(0, 6).trimmed("  ab  ")
        Span(start=2, end=4)
        """
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.end - (len(words) - len(words.rstrip()))))


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span around all of `spans`.

    Raises:
        ValueError: there are none.
    """
    spans = list(spans)
    return Span(min(span.start for span in spans), max(span.end for span in spans))
