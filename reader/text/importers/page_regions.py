"""Regions of a web page: what the extraction, the markup and the words say about each block, weighed.

A label is given only where the markup decides. Blocks of the article stay without one, so that the rules for plain
text (`reader.text.regions`) tell headline, subheadings and captions among them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.messages import say
from reader.text.article import BlockKind, Region
from reader.text.furniture import Label, furniture
from reader.text.importers.page_body import body_indexes, unboxed_prose, void_zones, zone_of
from reader.text.left_out import WITHIN
from reader.text.lines import is_name, is_prose, is_stopped, word_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.text.importers.page_blocks import PageBlock

_LINKED = 0.85
_HALF = 0.5
_LINK_LEAST_WORDS = 3
_STANDFIRST_WORDS = 70
_STANDFIRST_LEAST_WORDS = 6
_NEAR = 4
_LONGEST_QUOTED = 40
_SAID_OFTEN = 3

_HEADLINE = Label(Region.HEADLINE, say("is the title of the page"))
_STANDFIRST = Label(Region.STANDFIRST, say("stands between headline and first paragraph"))
_LINK = Label(Region.RELATED, say("is nothing but a link to another page"))
_ABOVE = Label(Region.SITE, say("stands above the article and is not set as part of it"))
_BELOW = Label(Region.SITE, say("stands after the article and is not set as part of it"))
_REPEATED = Label(Region.SITE, say("is said several times on the page"))
_PICTURE_LINK = Label(Region.RELATED, say("is a picture that leads to another page"))
_TIME = Label(Region.SITE, say("is a time and nothing else"))


@dataclass(frozen=True, slots=True)
class Judged:
    """What is known about the blocks of a page.

    Attributes:
        labels: for each block its region where the page decides it, else nothing.
        body: the numbers of the blocks of the article, in order.
        left_out: the numbers of paragraphs between them about which only the extraction spoke.
        headline: the number of the block that is the title, if there is one.
        sure: whether the article was told from the rest; otherwise it is all prose outside of other parts.
    """

    labels: tuple[Label | None, ...]
    body: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()
    headline: int | None = None
    sure: bool = False


def judge(blocks: Sequence[PageBlock], markup: str, title: str) -> Judged:
    """Weigh what is said about each block of a page.

    Args:
        blocks: the blocks of the page.
        markup: the same page, for the extraction.
        title: the title that the page gives in its head; empty where it gives none.
    """
    repeated = _repeated(blocks)
    extracted = body_indexes(blocks, markup) - repeated
    found = extracted or unboxed_prose(blocks) - repeated
    if not found:
        return Judged((None,) * len(blocks))
    page = _Page(blocks, found, title, repeated=repeated)
    labels = page.labels()
    left_out = [
        index for index in range(page.first, page.last) if labels[index] is WITHIN and is_prose(blocks[index].text)
    ]
    return Judged(tuple(labels), tuple(sorted(page.body)), tuple(left_out), page.headline, found is extracted)


class _Page:
    """The blocks of a page, where its article begins and ends, and where its headline is."""

    def __init__(self, blocks: Sequence[PageBlock], found: set[int], title: str, *, repeated: set[int]) -> None:
        self.blocks, self.repeated = blocks, repeated
        self.void = void_zones(blocks, found)
        self.first, self.last = self._extent(found)
        self.body = {index for index in found if self.first <= index <= self.last}
        self.headline = self._headline(" ".join(title.split()).casefold())
        self.links_of_pictures = self._links_of_pictures()

    def _extent(self, found: set[int]) -> tuple[int, int]:
        """From the first to the last sentence that was found, with short sentences and items of lists beside them."""
        prose = [index for index in sorted(found) if self._is_paragraph(index)]
        if self._length(prose) < _HALF * self._length(found):
            prose = sorted(found)
        first, last = prose[0], prose[-1]
        while first - 1 in found and self._goes_along(first - 1):
            first -= 1
        while last + 1 in found and self._goes_along(last + 1):
            last += 1
        return first, last

    def _is_paragraph(self, index: int) -> bool:
        words = self.blocks[index].text.strip()
        return not self._is_heading(index) and is_prose(words) and furniture(words) is None

    def _length(self, indexes: Iterable[int]) -> int:
        return sum(len(self.blocks[index].text) for index in indexes)

    def _goes_along(self, index: int) -> bool:
        block = self.blocks[index]
        stopped = block.kind is not BlockKind.HEADING and is_stopped(block.text.rstrip())
        return (stopped or block.kind is BlockKind.LIST_ITEM) and block.linked < _HALF

    def labels(self) -> list[Label | None]:
        """The label of each block, or nothing where the rules for plain text shall tell."""
        labels: list[Label | None] = []
        opened: tuple[Label, PageBlock] | None = None
        for index, block in enumerate(self.blocks):
            label = self._label(index)
            by_words = self._by_words(block) if label and label.region is Region.SITE else None
            if by_words:
                opened = (_under(by_words, block), block) if by_words.opens else opened
                label = replace(by_words, opens=False)
            elif not label or label.region is not Region.SITE or block.kind is BlockKind.HEADING:
                opened = None
            elif opened and (label in (_ABOVE, WITHIN, _BELOW) or block.zones == opened[1].zones):
                label = opened[0]
            labels.append(label)
        return labels

    def _by_words(self, block: PageBlock) -> Label | None:
        """What the words of a block of the site say; a link to a notice of the site is no such notice."""
        label = furniture(block.text.strip())
        is_link = label is not None and label.region not in (Region.SITE, Region.RELATED) and block.linked > _HALF
        return None if is_link else label

    def _label(self, index: int) -> Label | None:
        block = self.blocks[index]
        if index == self.headline:
            return _HEADLINE
        if index in self.repeated:
            return _REPEATED
        zone = zone_of(block, self.void)
        if zone and zone.number in self.links_of_pictures:
            return _PICTURE_LINK
        sums_up = zone is not None and zone.hint.region is Region.STANDFIRST
        if index in self.body:
            if zone and sums_up and zone.hint.strong and index == self.first:
                return Label(zone.hint.region, zone.hint.reason)
            return _LINK if self._is_only_link(block) else None
        if zone and (self._is_below_headline(index) or not sums_up):
            is_time = zone.hint.region is Region.BYLINE and not any(map(str.isalpha, block.text))
            return _TIME if is_time and index > self.first else Label(zone.hint.region, zone.hint.reason)
        if self._is_below_headline(index) and self._sums_up(index):
            return _STANDFIRST
        if self._is_below_headline(index) and is_name(block.text.strip()):
            return Label(Region.BYLINE, say("is a name alone under the headline"))
        return _ABOVE if index < self.first else WITHIN if index < self.last else _BELOW

    def _links_of_pictures(self) -> set[int]:
        """The zones of captions beyond the article that are links to other pages."""
        beyond = [*self.blocks[: self.first], *self.blocks[self.last + 1 :]]
        linked = [zone_of(block, self.void) for block in beyond if block.linked >= _HALF]
        return {zone.number for zone in linked if zone and zone.hint.region is Region.CAPTION}

    def _headline(self, title: str) -> int | None:
        """The block that is the title: as the head of the page has it, else the main heading above the article."""
        reach = range(min(self.first + _NEAR, len(self.blocks)))
        candidates = [index for index in reach if self._may_be_headline(index)]
        same = [index for index in candidates if title and _plain(self.blocks[index]) == title]
        within = [index for index in candidates if self._is_within(index, title)]
        for named in (same, within):
            if named:
                return next((index for index in reversed(named) if self._is_heading(index)), named[-1])
        headings = [index for index in candidates if self._is_heading(index)]
        highest = min((self.blocks[index].level for index in headings), default=0)
        return next((index for index in reversed(headings) if self.blocks[index].level == highest), None)

    def _is_within(self, index: int, title: str) -> bool:
        return word_count(self.blocks[index].text) >= _LINK_LEAST_WORDS and _plain(self.blocks[index]) in title

    def _is_heading(self, index: int) -> bool:
        return self.blocks[index].kind is BlockKind.HEADING

    def _may_be_headline(self, index: int) -> bool:
        block = self.blocks[index]
        zone = zone_of(block, self.void)
        if zone and zone.hint.strong and zone.hint.region is not Region.BYLINE:
            return False
        if index > self.first:
            return self._is_heading(index) and block.level == 1
        return block.kind is not BlockKind.LIST_ITEM and word_count(block.text) <= _STANDFIRST_WORDS

    def _is_below_headline(self, index: int) -> bool:
        return self.headline is not None and self.headline < index < self.first

    def _sums_up(self, index: int) -> bool:
        """Whether the block is a first sentence or two right under the headline."""
        block = self.blocks[index]
        near = self.headline is not None and index - self.headline <= _NEAR
        long_enough = _STANDFIRST_LEAST_WORDS <= word_count(block.text) <= _STANDFIRST_WORDS
        return near and long_enough and block.linked < _HALF and furniture(block.text.strip()) is None

    @staticmethod
    def _is_only_link(block: PageBlock) -> bool:
        if block.kind is BlockKind.HEADING or block.linked < _LINKED:
            return False
        return word_count(block.text) >= _LINK_LEAST_WORDS and not is_stopped(block.text.rstrip())


def _repeated(blocks: Sequence[PageBlock]) -> set[int]:
    """Paragraphs that a page says again and again, such as an appeal for money."""
    said = Counter(block.text for block in blocks if is_prose(block.text))
    return {index for index, block in enumerate(blocks) if said[block.text] >= _SAID_OFTEN}


def _plain(block: PageBlock) -> str:
    return " ".join(block.text.split()).casefold()


def _under(heading: Label, block: PageBlock) -> Label:
    words = block.text.strip()
    shown = words if len(words) <= _LONGEST_QUOTED else words[: _LONGEST_QUOTED - 1] + "…"
    return Label(heading.region, say("stands under “{words}”", words=shown))
