"""OpenDocument texts (ISO/IEC 26300): the XML in a zip file. Tracked deletions and annotations are no text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.text.article import BlockKind, Metadata, Region
from reader.text.furniture import Label
from reader.text.importers.archive import entries, parse_xml
from reader.text.importers.canonical import Piece, compose
from reader.text.importers.words import Words
from reader.text.importers.xml_names import attribute_of, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reader.text.article import Article

MIMETYPE = b"application/vnd.oasis.opendocument.text"

_CONTENT = "content.xml"
_META = "meta.xml"
_NOT_SHOWN = frozenset({"tracked-changes", "annotation", "annotation-end", "note-citation", "sequence-decls", "forms"})
_NOTE = Label(Region.SITE, say("is a footnote"))
_MOST_SPACES = 1_000


def article(data: bytes) -> Article:
    """The article in an OpenDocument text.

    Raises:
        UserError: it is damaged, protected, or packed to do harm.
    """
    parts = entries(data, wanted=lambda name: name in (_CONTENT, _META))
    if _CONTENT not in parts:
        raise UserError(say("This OpenDocument text is damaged, so it cannot be opened."))
    reader = _Reader()
    for body in parse_xml(parts[_CONTENT]):
        if name_of(body) == "body":
            reader.read(body)
    return compose([*reader.pieces, *reader.notes], Metadata(title=_title(parts)))


@dataclass(slots=True)
class _Reader:
    """Collects the paragraphs, and apart from them the footnotes, while the document is walked."""

    pieces: list[Piece] = field(default_factory=list)
    notes: list[Piece] = field(default_factory=list)

    def read(self, element: _Element, depth: int = 0, label: Label | None = None) -> None:
        """Take all paragraphs inside `element`, in order; `depth` counts the lists around it."""
        for child in element:
            tag = name_of(child)
            if tag in ("h", "p"):
                self._paragraph(child, depth, label)
            elif tag == "table-row":
                self._row(child, label)
            elif tag not in _NOT_SHOWN:
                self.read(child, depth + (tag == "list"), label)

    def _paragraph(self, paragraph: _Element, depth: int, label: Label | None) -> None:
        words = Words()
        boxes = self._inline(paragraph, words)
        kept = self.notes if label is _NOTE else self.pieces
        kept.append(words.piece(*_setting(paragraph, depth), label))
        for box in boxes:
            self.read(box, 0, label)

    def _row(self, row: _Element, label: Label | None) -> None:
        """One block for a row of short cells; the paragraphs of longer ones stand alone."""
        cells = [
            [child for child in cell if name_of(child) != "annotation"] for cell in row if name_of(cell) == "table-cell"
        ]
        if not all(len(cell) <= 1 and all(name_of(child) == "p" for child in cell) for cell in cells):
            self.read(row, 0, label)
            return
        words = Words()
        for cell in cells:
            for paragraph in cell:
                if words.length:
                    words.add(" ")
                self._inline(paragraph, words)
        self.pieces.append(words.piece(label=label))

    def _inline(self, element: _Element, words: Words) -> list[_Element]:
        """Take the words of a paragraph; the text boxes that hang on it are given back."""
        boxes: list[_Element] = []
        words.add(element.text or "")
        for child in element:
            tag = name_of(child)
            if tag == "s":
                words.add(" " * _count(child))
            elif tag in ("tab", "line-break"):
                words.add(" ")
            elif tag == "note":
                self.read(child, 0, _NOTE)
            elif tag == "text-box":
                boxes.append(child)
            elif tag not in _NOT_SHOWN:
                start = words.length
                boxes += self._inline(child, words)
                if tag == "a":
                    words.link(start, attribute_of(child, "href"))
            words.add(child.tail or "")
        return boxes


def _setting(paragraph: _Element, depth: int) -> tuple[BlockKind, int]:
    if name_of(paragraph) == "h":
        level = attribute_of(paragraph, "outline-level")
        return BlockKind.HEADING, min(int(level), 6) if level.isdecimal() and len(level) < 3 and level != "0" else 1
    style = attribute_of(paragraph, "style-name")
    if style == "Title":
        return BlockKind.HEADING, 1
    if style in ("Quotations", "Quote"):
        return BlockKind.QUOTATION, 0
    return (BlockKind.LIST_ITEM, depth) if depth else (BlockKind.PARAGRAPH, 0)


def _count(spaces: _Element) -> int:
    given = attribute_of(spaces, "c")
    return min(int(given), _MOST_SPACES) if given.isdecimal() and len(given) < 6 else 1


def _title(parts: dict[str, bytes]) -> str:
    if _META not in parts:
        return ""
    found = (element.text or "" for element in parse_xml(parts[_META]).iter() if name_of(element) == "title")
    return " ".join(next(found, "").split())
