"""The blocks of a web page: every word that stands in it, in order, with what the markup around it says.

Nothing is judged here. Scripts, styles and templates are no text; everything else is kept, also what a browser hides.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.messages import say
from reader.text.article import BlockKind, Link, Region
from reader.text.importers.page_hints import Hint, hint, tag_of
from reader.text.spans import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHITE = re.compile(r"[ \t\n\r\f]+")
_DROPPED = frozenset({"script", "style", "template", "head", "title"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = frozenset({"td", "th"})
INLINE = frozenset(
    {"a", "abbr", "b", "br", "cite", "code", "em", "i", "label", "q", "span", "strong", "sub", "sup", "time"}
)
"""Elements that stand within a line."""

_PARTS = frozenset({"a", "cite", "span", "time"})
"""Elements of which an author line is put together, often with nothing but style between them."""

_BY = re.compile(r"(?:written |posted |story )?by\b", re.IGNORECASE)
_AUTHOR_LINE = Hint(Region.BYLINE, say("is put together like a line about author or date"), strong=False)
_LONGEST_BYLINE = 200
_LONGEST_CELL = 200
_NEAR = 40
_MOSTLY = 0.8
_SCHEMES = ("http://", "https://", "mailto:")


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the page that its markup says something about; two zones are equal where they are the same part."""

    number: int
    hint: Hint


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of a web page.

    Attributes:
        text: its words, white space as a browser shows it.
        kind: how it is set.
        level: of a heading or list item, as in `Block`.
        links: words of `text` that were links, offsets into `text`.
        zones: the parts of the page around it, from the outermost.
        box: a number that blocks directly inside the same element share.
        linked: the share of its characters that are links of any kind.
        seams: where a part of an author line ends and the next begins, offsets into `text`.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    links: tuple[Link, ...] = ()
    zones: tuple[Zone, ...] = ()
    box: int = 0
    linked: float = 0.0
    seams: tuple[int, ...] = ()


def page_blocks(root: _Element) -> list[PageBlock]:
    """The blocks of a page or of a part of one, in document order."""
    from lxml import etree

    walk = _Walk()
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walk.leave(element)
        elif not walk.enter(element):
            steps.skip_subtree()
    walk.finish()
    return walk.blocks


@dataclass(slots=True)
class _Frame:
    """An element whose end has not come: what stands inside is set and placed so."""

    tag: str
    breaks: bool
    box: int = 0
    zone: Zone | None = None
    start: int = 0
    row: bool = False


@dataclass(slots=True)
class _Line:
    """The words collected since the last block ended."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    linked: int = 0
    links: list[Link] = field(default_factory=list)
    zones: list[tuple[Zone, int]] = field(default_factory=list)
    seams: list[int] = field(default_factory=list)
    ends_white: bool = True

    def add(self, words: str) -> None:
        self.parts.append(words)
        self.length += len(words)
        self.ends_white = words[-1] in " \n"

    def link(self, start: int, address: str) -> None:
        """Say that everything since `start` was a link."""
        if start < self.length:
            self.linked += self.length - start
            if address.lower().startswith(_SCHEMES):
                self.links.append(Link(Span(start, self.length), address))


class _Walk:
    """Collects blocks while a tree is walked."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self._frames: list[_Frame] = []
        self._line = _Line()
        self._boxes = 0
        self._anchors: list[tuple[str, int]] = []
        self._broken = False
        self._after_link = False
        self._after_part: _Frame | None = None

    def enter(self, element: _Element) -> bool:
        """Begin an element; false where nothing inside it is text."""
        tag = tag_of(element)
        if tag in _DROPPED:
            self._frames.append(_Frame(tag, breaks=False))
            return False
        in_row = tag in _CELLS and any(frame.row for frame in self._frames[-_NEAR:])
        breaks = tag not in INLINE and not in_row
        found = hint(element)
        if breaks:
            self.finish()
        elif self._is_seam(element, found):
            self._space()
            self._line.seams.append(self._line.length)
            self._after_part = None
        elif in_row or found or (tag == "a" and self._after_link):
            self._space()
        self._boxes += 1
        zone = Zone(self._boxes, found) if found else None
        row = tag == "tr" and _is_row(element)
        self._frames.append(_Frame(tag, breaks, self._boxes, zone, self._line.length, row))
        self._after_link = False
        if tag == "br":
            self._break()
        elif tag == "a" and element.get("href") is not None:
            self._anchors.append((element.get("href", ""), self._line.length))
        self._take(element.text)
        return True

    def leave(self, element: _Element) -> None:
        """End an element and take the words after it."""
        frame = self._frames[-1]
        if frame.tag == "a" and self._anchors and element.get("href") is not None:
            address, start = self._anchors.pop()
            self._line.link(start, address)
        if frame.breaks:
            self.finish()
        elif frame.zone:
            self._line.zones.append((frame.zone, self._line.length - frame.start))
        self._frames.pop()
        self._after_link = frame.tag == "a"
        if self._line.length > frame.start:
            # The large first letter of a word is no part of a line.
            self._after_part = frame if frame.tag in _PARTS and self._line.length - frame.start > 1 else None
        if self._frames:
            if self._after_part is frame and _is_byline(frame) and (element.tail or " ")[0].isupper():
                self._space()
            self._take(element.tail)

    def _is_seam(self, element: _Element, found: Hint | None) -> bool:
        """Whether a part of an author line begins right after another: “By Ada Orell”, “Harbour reporter”, a date."""
        if self._after_part is None or tag_of(element) not in _PARTS or self._line.length > _LONGEST_BYLINE:
            return False
        first = next(element.itertext(), "").lstrip()[:1]
        if not first.isalnum():
            return False
        if (found and found.region is Region.BYLINE) or any(
            map(_is_byline, (self._after_part, *self._frames[-_NEAR:]))
        ):
            return True
        return not first.islower() and _BY.match("".join(self._line.parts[:2])) is not None

    def _space(self) -> None:
        if not self._line.ends_white:
            self._line.add(" ")

    def _take(self, text: str | None) -> None:
        if not text:
            return
        if self._is_set_as_it_is():
            self._line.add(text.replace("\r", "\n"))
            return
        words = _WHITE.sub(" ", text)
        if self._line.ends_white:
            words = words.lstrip(" ")
        if not words:
            return
        if self._broken:
            self._after_break(words)
        self._line.add(words)
        self._after_link = False
        if words.strip():
            self._after_part = None

    def _break(self) -> None:
        if self._broken:
            self.finish()
        elif self._line.length:
            self._broken = True

    def _after_break(self, words: str) -> None:
        """One line break ends a block, except in a heading and where the sentence plainly goes on."""
        self._broken = False
        before = "".join(self._line.parts[-3:]).rstrip()
        heading = any(frame.tag in _HEADINGS for frame in self._frames)
        if heading or (words[0].islower() and before[-1:] not in '.!?:…”"'):
            self._space()
        else:
            self.finish()

    def _is_set_as_it_is(self) -> bool:
        return any(frame.tag == "pre" for frame in self._frames)

    def finish(self) -> None:
        """Keep what was collected as a block and begin the next."""
        line, self._line, self._broken = self._line, _Line(), False
        for address, start in self._anchors:
            line.link(start, address)
        self._anchors = [(address, 0) for address, _ in self._anchors]
        if any(part.strip() for part in line.parts):
            self.blocks += self._made(line)
        for frame in self._frames:
            frame.start = 0

    def _made(self, line: _Line) -> list[PageBlock]:
        """The line as a block, or each of its lines as one where the page sets them so."""
        kind, level = self._kind()
        boxes = [frame.box for frame in self._frames if frame.breaks]
        box = boxes[-2] if len(boxes) > 1 else 0
        text = "".join(line.parts)
        zones, linked = self._zones(line), line.linked / line.length
        if line.seams and _BY.match(text) and line.length <= _LONGEST_BYLINE:
            zones = (*zones, Zone(0, _AUTHOR_LINE))
        block = PageBlock(text, kind, level, tuple(line.links), zones, box, linked, tuple(line.seams))
        if "\n" not in text:
            return [block]
        return [replace(block, text=part, links=(), seams=()) for part in text.split("\n") if part.strip()]

    def _zones(self, line: _Line) -> tuple[Zone, ...]:
        """The zones around the line, then those of words that are nearly all of it."""
        around = [frame.zone for frame in self._frames if frame.zone and (frame.breaks or not frame.start)]
        covered: Counter[Region] = Counter()
        for zone, length in line.zones:
            covered[zone.hint.region] += length
        return (*around, *(zone for zone, _ in line.zones if covered[zone.hint.region] >= _MOSTLY * line.length))

    def _kind(self) -> tuple[BlockKind, int]:
        for frame in reversed(self._frames):
            if frame.tag in _HEADINGS:
                return BlockKind.HEADING, _HEADINGS[frame.tag]
            if frame.tag == "li":
                return BlockKind.LIST_ITEM, sum(other.tag == "li" for other in self._frames)
            if frame.tag == "blockquote":
                return BlockKind.QUOTATION, 0
        return BlockKind.PARAGRAPH, 0


def _is_byline(frame: _Frame) -> bool:
    return frame.zone is not None and frame.zone.hint.region is Region.BYLINE


def _is_row(row: _Element) -> bool:
    """Whether a row of a table holds short words and figures only, and so is read as one line."""
    cells = [cell for cell in row if tag_of(cell) in _CELLS]
    return len(cells) > 1 and all(_is_short(cell) for cell in cells)


def _is_short(cell: _Element) -> bool:
    length = 0
    for element in cell.iter():
        if element is not cell and tag_of(element) not in INLINE:
            return False
        length += len(element.text or "") + len(element.tail or "")
        if length > _LONGEST_CELL:
            return False
    return True
