"""The article: one canonical text, cut into blocks that each lie in one region."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.text.spans import Span


class Region(StrEnum):
    """What a block of a page is. Only prose is analysed; the rest is dimmed, never dropped."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    BODY = "body"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    RELATED = "related"
    SOURCE_LINE = "source_line"
    AUTHOR_BIO = "author_bio"
    DISCLAIMER = "disclaimer"
    COMMENT = "comment"
    SITE = "site"


PROSE = frozenset({Region.HEADLINE, Region.STANDFIRST, Region.BODY})
"""Regions in which attributions and hedges are marked."""

ARTICLE = PROSE | {Region.SUBHEADING, Region.BYLINE}
"""Regions that are shown as the article itself, not dimmed."""


class BlockKind(StrEnum):
    """How a block is set on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item.

    Attributes:
        span: its characters in `Article.text`, without the newline that ends it.
        region: what it is.
        reason: one plain clause that says why it lies in that region ("stands under “Related news”").
        kind: how it is set.
        level: of a heading 1 to 6; of a list item its depth from 1; otherwise 0.
        chosen: whether a person said so; then no rule and no other reading of the file says otherwise.
    """

    span: Span
    region: Region = Region.BODY
    reason: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that carried a link in the original; the address is text and is never followed."""

    span: Span
    url: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is said about the article outside its prose; an empty string where nothing is.

    `file_sha256` is the hash of the file that was opened, byte by byte, as 64 hexadecimal digits: the evidence of what
    was read, where the article’s own hash is that of its text. `encoding` is the name of the encoding in which it was
    read, where that was a guess or chosen by a person, so that another one may be wanted.
    """

    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    language: str = ""
    file_sha256: str = field(default="", compare=False)
    encoding: str = field(default="", compare=False)


@dataclass(frozen=True)
class Article:
    """A text to read. Equal text means the same article, wherever its file lies.

    Attributes:
        text: canonical text. Blocks are separated by one newline and hold none; every other character of the
            original except white space at block edges is kept, in order. All offsets in the program count
            code points of this string.
        blocks: in order, not overlapping, covering every character that is not white space.
        metadata: title, outlet, author, date, address, language.
        links: words that were links.
        warnings: plain sentences about what was hard to read in the file ("read as Windows-1252").
    """

    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    links: tuple[Link, ...] = ()
    warnings: tuple[str, ...] = ()

    @cached_property
    def sha256(self) -> str:
        """Hash of `text` in UTF-8 as 64 hexadecimal digits: the identity of the article."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def title(self) -> str:
        """The title for lists and window titles: from the metadata, else the headline, else the first words."""
        if self.metadata.title:
            return self.metadata.title
        for block in self.blocks:
            if block.region is Region.HEADLINE:
                return block.span.of(self.text)
        first = self.text.partition("\n")[0]
        return first if len(first) <= 80 else first[:79].rsplit(" ", 1)[0] + "…"

    def paragraph_number(self, position: int) -> int | None:
        """The number, from 1, of the body paragraph that holds a character; None outside the body."""
        number = bisect_right(self._body, position, key=lambda span: span.start)
        return number if number and position < self._body[number - 1].end else None

    @cached_property
    def _body(self) -> tuple[Span, ...]:
        return tuple(block.span for block in self.blocks if block.region is Region.BODY)

    def blocks_in(self, *regions: Region) -> tuple[Block, ...]:
        """The blocks that lie in any of `regions`, in order."""
        return tuple(block for block in self.blocks if block.region in regions)
