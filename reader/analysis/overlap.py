"""Stretches of text that cover one another: join them, ask whether a span touches them, find what they leave free."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same stretches in reading order, those that touch or overlap joined; empty ones are left out.

    >>> merged([Span(4, 9), Span(0, 5), Span(12, 14)])
    [Span(start=0, end=9), Span(start=12, end=14)]
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if span.start >= span.end:
            continue
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def within(span: Span, stretches: Sequence[Span]) -> list[Span]:
    """Those of the merged `stretches` that share a character with `span`, cut to it."""
    first = bisect_right(stretches, span.start, key=lambda stretch: stretch.end)
    last = bisect_left(stretches, span.end, key=lambda stretch: stretch.start)
    return [Span(max(span.start, s.start), min(span.end, s.end)) for s in stretches[first:last]]


def touches(span: Span, stretches: Sequence[Span]) -> bool:
    """Whether `span` shares a character with any of the merged `stretches`."""
    first = bisect_right(stretches, span.start, key=lambda stretch: stretch.end)
    return first < len(stretches) and stretches[first].start < span.end
