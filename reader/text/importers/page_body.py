"""Which blocks of a web page are the article: trafilatura reads the page, and its text is found again in our blocks.

Barbaresi, “Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction”, ACL 2021. It
gives text, not places, so runs of words are compared (as duplicates are found by shingles: Broder, “On the resemblance
and containment of documents”, 1997). What it leaves out stays in our blocks.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.article import PROSE, BlockKind
from reader.text.importers.offline import no_sockets
from reader.text.importers.page_blocks import INLINE
from reader.text.lines import is_prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from reader.text.importers.page_blocks import PageBlock, Zone

_WORD = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\\W\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")
"""Scripts without spaces are compared by their characters."""

_RUN = 4
"""Words that are compared at once."""

_FOUND = 0.6
"""A block is found where so many of its runs are."""

_TOO_SHORT = 200
"""With fewer characters of body than this, what trafilatura is less sure of counts too."""

_MOST_TAGS = 40_000
_MOST_TAGS_IN_A_LINE = 4_000
"""Start and end tags together, on the page and within one line: trafilatura takes quadratic time over the latter."""

_END_OF_LINE = re.compile(rf"<(?!/?(?:{'|'.join(sorted(INLINE - {'br'}))})[ >])[^>]*>")

_REACH = 2
"""A short block is found only if one of so many neighbours on either side is."""

_VOID = 0.3
"""A part of the page that holds so much of the body is no box beside it, whatever it is called."""

_MOSTLY_LINKS = 0.5


def body_indexes(blocks: Sequence[PageBlock], markup: str) -> set[int]:
    """The numbers of the blocks that belong to the article.

    Args:
        blocks: the blocks of the page.
        markup: the same page; nothing that it names is fetched.
    """
    lines = _body_lines(markup)
    found = _aligned(blocks, lines)
    zones = void_zones(blocks, found)
    found = {index for index in found if not _is_boxed(blocks[index], zones)}
    return found | set(_siblings(blocks, found, zones))


def unboxed_prose(blocks: Sequence[PageBlock]) -> set[int]:
    """All prose that stands in no part of the page which its markup says is something else."""
    prose = {index for index, block in enumerate(blocks) if is_prose(block.text) and block.linked < _MOSTLY_LINKS}
    void = void_zones(blocks, prose)
    return {index for index in prose if not _is_boxed(blocks[index], void)}


def void_zones(blocks: Sequence[PageBlock], found: set[int]) -> set[int]:
    """The numbers of the zones that hold too much of the body to be what their names say."""
    held: Counter[int] = Counter()
    total = 0
    for index in found:
        total += len(blocks[index].text)
        held.update(dict.fromkeys((zone.number for zone in blocks[index].zones), len(blocks[index].text)))
    return {number for number, length in held.items() if length > _VOID * total}


def _is_boxed(block: PageBlock, void: set[int]) -> bool:
    return any(zone.hint.strong and zone.hint.region not in PROSE and zone.number not in void for zone in block.zones)


def _body_lines(markup: str) -> list[str]:
    """The blocks of the article as trafilatura gives them."""
    if _is_tangled(markup):
        return []
    lines = _extracted(markup, recall=False)
    if sum(map(len, lines)) < _TOO_SHORT:
        return max(lines, _extracted(markup, recall=True), key=lambda found: sum(map(len, found)))
    return lines


def _is_tangled(markup: str) -> bool:
    """Whether the page has more tags than trafilatura can bear."""
    if markup.count("<") > _MOST_TAGS:
        return True
    return any(line.count("<") > _MOST_TAGS_IN_A_LINE for line in _END_OF_LINE.split(markup))


def _extracted(markup: str, *, recall: bool) -> list[str]:
    with no_sockets():
        from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # a page without an article is no fault to report
    document = bare_extraction(markup, fast=True, favor_recall=recall, include_comments=False, with_metadata=False)
    body = getattr(document, "body", None)
    if body is None:
        return []
    return [line for element in body.iterchildren("*") for line in _lines(element)]


def _lines(element: _Element) -> list[str]:
    """The words of one part of what was extracted: rows of a table and items of a list apart."""
    if element.tag == "table":
        return [" ".join(map(_text, row)) for row in element.iter("row")]
    if element.tag == "list":
        return [_text(item) for item in element.iter("item")]
    return [_text(element)]


def _text(element: _Element) -> str:
    for line_break in element.iter("lb"):
        line_break.text = "\n"
    return "".join(map(str, element.itertext()))


def _aligned(blocks: Sequence[PageBlock], lines: Sequence[str]) -> set[int]:
    """The blocks whose words stand in the lines: long ones by their runs of words, short ones beside a long one."""
    runs = {run for line in lines for run in _runs(_words(line))}
    whole = {" ".join(_words(part)) for line in lines for part in (line, *line.split("\n"))}
    found: set[int] = set()
    short: list[int] = []
    for index, block in enumerate(blocks):
        words = _words(block.text)
        if len(words) >= 2 * _RUN:
            mine = list(_runs(words))
            if sum(run in runs for run in mine) >= _FOUND * len(mine):
                found.add(index)
        elif (words and (" ".join(words) in whole)) or (
            len(words) >= _RUN and all(run in runs for run in _runs(words))
        ):
            short.append(index)
    if not found:
        return set(short)
    for order in (short, short[::-1]):
        found |= _beside(found, order)
    return found


def _beside(found: set[int], short: list[int]) -> set[int]:
    reached = set(found)
    for index in short:
        if any(other in reached for other in range(index - _REACH, index + _REACH + 1)):
            reached.add(index)
    return reached


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("\u00ad", "").lower())


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[shift:] for shift in range(_RUN)), strict=False)


def _siblings(blocks: Sequence[PageBlock], found: set[int], void: set[int]) -> Iterator[int]:
    """Prose left out between two body blocks that stands directly in the same element as both."""
    for before, after in pairwise(sorted(found)):
        if blocks[before].box != blocks[after].box:
            continue
        for index in range(before + 1, after):
            block = blocks[index]
            same = block.box == blocks[before].box and block.kind is not BlockKind.HEADING
            if same and is_prose(block.text) and block.linked < _MOSTLY_LINKS and not _is_boxed(block, void):
                yield index


def zone_of(block: PageBlock, void: set[int]) -> Zone | None:
    """The part of the page that says most about the block: the innermost strong one, else the innermost."""
    open_zones = [zone for zone in block.zones if zone.number not in void]
    strong = [zone for zone in open_zones if zone.hint.strong]
    return next(iter(reversed(strong or open_zones)), None)
