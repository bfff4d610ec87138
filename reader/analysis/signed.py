"""Quotations that are signed: “We lost the harbour.” — Mira Fenn. The dash is their cue, the name their source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STATEMENT = re.compile(r"[.!?…][\"”»’']+$")
_SIGNATURE = re.compile(
    r"\s{0,4}(?P<cue>[―—–]|--?)\s?"
    r"(?P<source>[A-Z](?:\.|[\w’'-]*)(?: (?:(?:de|del|der|van|von|of|the|bin|al) ){0,2}[A-Z](?:\.|[\w’'-]*)){0,5})"
    r"(?:,[^\n.]{1,60})?\.?[^\S\n]*(?=\n|$)"
)


class Signature(NamedTuple):
    """A quotation with its marks, the dash after it, and the name after that."""

    quotation: Span
    cue: Span
    source: Span


def signatures(text: str, quotations: Sequence[Span]) -> Iterator[Signature]:
    """Whole statements in quotation marks after which nothing but a name stands in the line or the next one.

    Args:
        text: of the article.
        quotations: stretches in quotation marks, in reading order.
    """
    for quotation in quotations:
        found = _SIGNATURE.match(text, quotation.end)
        begins = not text[: quotation.start].rstrip(" \xa0").rpartition("\n")[2]
        if found and begins and _STATEMENT.search(text[quotation.start : quotation.end]):
            yield Signature(quotation, Span(*found.span("cue")), Span(*found.span("source")))
