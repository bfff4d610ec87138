"""Read the corpora and turn them into windows with labels."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.analysis.windows import Window, windows
from reader.text.spans import Span

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from tokenizers import Tokenizer

ROLES = ("source", "cue", "content")
"""In this order; where roles overlap the later one holds."""

HEDGE_CORPORA = ("hedge_wiki", "hedge_bioscope")


@dataclass(frozen=True, slots=True)
class Gold:
    """An attribution of a corpus: the spans of its source, its cue and its content."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One annotated text; `hedges` or `attributions` is None where the corpus does not annotate them."""

    name: str
    text: str
    attributions: tuple[Gold, ...] | None = None
    hedges: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True)
class Linked:
    """An attribution inside one window, as half-open ranges of its words."""

    source: tuple[tuple[int, int], ...]
    cue: tuple[int, int] | None
    content: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A window with its labels, one for each word: 0 outside, then first and further word of each role."""

    window: Window
    roles: tuple[int, ...] | None
    hedges: tuple[int, ...] | None
    links: tuple[Linked, ...]


def read(path: Path) -> list[Document]:
    """The documents of a corpus file, one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        return [_document(json.loads(line)) for line in lines if line.strip()]


def paragraphs(text: str) -> list[Span]:
    """The lines of a text that hold more than white space."""
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        span = Span(start, start + len(line)).trimmed(text)
        if span.start < span.end:
            found.append(span)
        start += len(line)
    return found


def examples(document: Document, tokenizer: Tokenizer) -> list[Example]:
    """The windows of a document with their labels."""
    cut = windows(document.text, paragraphs(document.text), tokenizer)
    return [_example(document, window) for window in cut]


def straightened(document: Document) -> Document:
    """The same document with straight quotation marks, so that the model learns both habits."""
    return Document(document.name, document.text.translate(_STRAIGHT), document.attributions, document.hedges)


def batches(items: Sequence[Example], *, pieces: int, rng: random.Random) -> Iterator[list[Example]]:
    """All `items` once, in random batches of windows of like length with at most about `pieces` pieces each."""
    shuffled = list(items)
    rng.shuffle(shuffled)
    made: list[list[Example]] = []
    for start in range(0, len(shuffled), 512):
        part = sorted(shuffled[start : start + 512], key=lambda item: len(item.window.pieces))
        made.extend(_filled(part, pieces))
    rng.shuffle(made)
    yield from made


_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def _filled(items: Iterable[Example], pieces: int) -> Iterator[list[Example]]:
    batch: list[Example] = []
    for item in items:
        if batch and (len(batch) + 1) * len(item.window.pieces) > pieces:
            yield batch
            batch = []
        batch.append(item)
    if batch:
        yield batch


def _document(line: dict[str, Any]) -> Document:
    attributions = hedges = None
    if "attributions" in line:
        given = [{role: _spans(item.get(role) or []) for role in ROLES} for item in line["attributions"]]
        attributions = tuple(Gold(**item) for item in given if item["content"])
    if line.get("hedges") is not None:
        hedges = tuple(Span(*hedge["span"]) for hedge in line["hedges"])
    return Document(line["id"], line["text"], attributions, hedges)


def _spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(sorted(Span(*pair) for pair in pairs))


def _example(document: Document, window: Window) -> Example:
    place = _Place([word.start for word in window.words], [word.end for word in window.words])
    roles = hedges = None
    links: tuple[Linked, ...] = ()
    if document.attributions is not None:
        links = tuple(_linked(gold, place) for gold in document.attributions)
        links = tuple(link for link in links if link.content or link.cue)
        roles = _roles(links, len(window.words))
    if document.hedges is not None:
        hedges = _labels(place.ranges(document.hedges), len(window.words), 1)
    return Example(window, roles, hedges, links)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the words of a window start and end."""

    starts: list[int]
    ends: list[int]

    def ranges(self, spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
        """The ranges of words that overlap each span; a span outside the window has none."""
        found = ((bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)) for span in spans)
        return tuple((start, end) for start, end in found if start < end)


def _linked(gold: Gold, place: _Place) -> Linked:
    cue = place.ranges(gold.cue)
    return Linked(place.ranges(gold.source), cue[0] if cue else None, place.ranges(gold.content))


def _roles(links: Iterable[Linked], words: int) -> tuple[int, ...]:
    labels = [0] * words
    links = list(links)
    for number, role in enumerate(ROLES):
        for link in links:
            ranges = (link.cue,) if role == "cue" else getattr(link, role)
            for found in ranges:
                if found:
                    _mark(labels, found, 1 + 2 * number)
    return tuple(labels)


def _labels(ranges: Iterable[tuple[int, int]], words: int, first: int) -> tuple[int, ...]:
    labels = [0] * words
    for found in ranges:
        _mark(labels, found, first)
    return tuple(labels)


def _mark(labels: list[int], found: tuple[int, int], first: int) -> None:
    start, end = found
    labels[start:end] = [first] + [first + 1] * (end - start - 1)
