"""From the pieces an importer found to an article: one text, blocks with regions, metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.text.article import Article, Block, BlockKind, Link, Metadata
from reader.text.invisible import notices
from reader.text.language import detect
from reader.text.regions import with_regions
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.text.furniture import Label
    from reader.text.importers.decoding import Decoded

NEWLINES = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Every character that some program takes for the end of a line."""

LONGEST = 5_000
LONGEST_RUN = 2_000
"""The most characters of one block, and of one run without white space: Qt lays out whole blocks, many at a time."""

MOST_CHARACTERS = 1_250_000
"""More than 200,000 words; a longer text freezes the window, and takes minutes to analyse."""

MOST_BLOCKS = 25_000
"""More than any book has; a page of them freezes the window."""

_RUN = re.compile(rf"(?<!\S)\S{{{LONGEST_RUN + 1},}}")
_PART = re.compile(
    rf".{{1,{LONGEST}}}(?:$|(?<=[.!?…])(?=\s)|(?<=[.!?…][”’\"')])(?=\s))|.{{1,{LONGEST}}}(?=\s)|.{{{LONGEST}}}"
)
"""Up to the end of the last sentence that fits, else of the last word, else as much as fits."""

_BREAK = re.compile(f"[{NEWLINES}]")
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One block as an importer found it.

    Attributes:
        text: its characters; white space at the ends does not matter.
        kind: how it is set.
        level: of a heading or list item, as in `Block`.
        links: words of `text` that were links, offsets into `text`.
        label: its region where the format itself says so, as for the description of a picture.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    links: tuple[Link, ...] = ()
    label: Label | None = None


def compose(pieces: Iterable[Piece], metadata: Metadata | None = None, warnings: Iterable[str] = ()) -> Article:
    """Build the article: pieces trimmed, empty ones left out, one newline between two, a region for each.

    What no text can hold (the null character, half a surrogate pair) becomes U+FFFD.

    Raises:
        UserError: there is more than can be shown.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    offset = 0
    for piece in chain.from_iterable(map(_cut, pieces)):
        inner = Span(0, len(piece.text)).trimmed(piece.text)
        if inner.start == inner.end:
            continue
        if len(blocks) == MOST_BLOCKS:
            raise UserError(say("This text has more than {most} paragraphs, so it cannot be shown.", most=MOST_BLOCKS))
        words = inner.of(piece.text)
        shift = offset - inner.start
        whole = Span(offset, offset + len(words))
        blocks.append(_block(piece, whole))
        links += _placed(piece.links, shift, whole)
        parts.append(words)
        offset = whole.end + 1
    text = "\n".join(parts)
    notes = notices(text)
    if len(text) > MOST_CHARACTERS:
        raise UserError(
            say(
                "This text has {count} characters; the limit is {limit}. Please open a part of it.",
                count=len(text),
                limit=MOST_CHARACTERS,
            )
        )
    metadata = metadata or Metadata()
    if not metadata.language:
        metadata = replace(metadata, language=detect(text))
    return Article(text, tuple(with_regions(text, blocks, metadata)), metadata, tuple(links), (*warnings, *notes))


def with_encoding(article: Article, decoded: Decoded) -> Article:
    """The article with the encoding of its file, where another one may be wanted."""
    return replace(article, metadata=replace(article.metadata, encoding=decoded.open_to_change))


def _cut(piece: Piece) -> Iterator[Piece]:
    """The piece on one line, or in parts where it is longer than a page can show; links stay with the first."""
    flat = _NOT_TEXT.sub("\ufffd", _BREAK.sub(" ", piece.text))
    lines = _RUN.sub(_in_runs, flat).split("\n") if len(flat) > LONGEST_RUN else [flat]
    parts = [part for line in lines for part in (_PART.findall(line) if len(line) > LONGEST else [line])]
    for number, part in enumerate(parts):
        yield replace(piece, text=part, links=() if number else piece.links)


def _in_runs(run: re.Match[str]) -> str:
    return "\n".join(run[0][start : start + LONGEST_RUN] for start in range(0, len(run[0]), LONGEST_RUN))


def _block(piece: Piece, span: Span) -> Block:
    block = Block(span, kind=piece.kind, level=piece.level)
    return replace(block, region=piece.label.region, reason=piece.label.reason) if piece.label else block


def _placed(links: Iterable[Link], shift: int, whole: Span) -> list[Link]:
    placed = []
    for link in links:
        moved = link.span.shifted(shift)
        kept = Span(max(moved.start, whole.start), min(moved.end, whole.end))
        if kept.start < kept.end:
            placed.append(Link(kept, link.url))
    return placed
