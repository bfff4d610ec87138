"""Sort the mistakes of a reading by what went wrong, and show examples to a person who reads them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.training.evaluate import right_links

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.analysis.attribution import Link, Tags
    from reader.text.spans import Span
    from reader.training.data import Document, Gold

NOT_FOUND = "attribution not found"
NOT_ANNOTATED = "marked where the annotator marked nothing"
OTHER_CUE = "content found with another cue"
CUT = "content found in part"
JOINED = "content found with more than belongs to it"
NO_SOURCE = "source not found"
OTHER_SOURCE = "another source, or one where the annotator named none"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One annotated attribution that was not found as it is, or one found that was not annotated."""

    document: str
    cause: str
    gold: Gold | None
    found: Link | None


def mistakes(documents: Sequence[Document], readings: Sequence[Tags]) -> Iterator[Mistake]:
    """Every mistake in reading order of the documents; a found link counts once, with the attribution it missed."""
    for document, reading in zip(documents, readings, strict=True):
        right = right_links(document, reading.links)
        wrong = [link for number, link in enumerate(reading.links) if number not in right]
        matched = [link for number, link in enumerate(reading.links) if number in right]
        blamed: list[Link] = []
        for gold in document.attributions or ():
            if any(_same_cue(gold, link) and _shared(gold.content, link.content) for link in matched):
                continue
            found = _nearest(gold, wrong)
            if found is not None:
                blamed.append(found)
            yield Mistake(document.name, _cause(gold, found), gold, found)
        for link in wrong:
            if link not in blamed:
                yield Mistake(document.name, NOT_ANNOTATED, None, link)


def causes(found: Iterable[Mistake]) -> list[tuple[str, int]]:
    """How often each cause occurs, the most frequent first."""
    return Counter(mistake.cause for mistake in found).most_common()


def _nearest(gold: Gold, links: Iterable[Link]) -> Link | None:
    near = [link for link in links if _same_cue(gold, link) or _shared(gold.content, link.content)]
    return max(near, key=lambda link: (_same_cue(gold, link), _shared(gold.content, link.content)), default=None)


def _cause(gold: Gold, found: Link | None) -> str:
    if found is None:
        return NOT_FOUND
    if not _same_cue(gold, found):
        return OTHER_CUE
    shared = _shared(gold.content, found.content)
    own, theirs = _length(gold.content), _length(found.content)
    if 2 * shared < own + theirs - shared:
        return CUT if theirs < own else JOINED
    return OTHER_SOURCE if found.source else NO_SOURCE


def _same_cue(gold: Gold, link: Link) -> bool:
    return _shared(gold.cue, link.cue) > 0


def _shared(spans: Iterable[Span], others: Sequence[Span]) -> int:
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in spans for b in others)


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)
