"""Word documents: the XML of ECMA-376 (Office Open XML) in a zip file.

Tracked deletions and field codes are no text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.text.article import BlockKind, Metadata, Region
from reader.text.furniture import Label
from reader.text.importers.archive import entries, parse_xml
from reader.text.importers.canonical import Piece, compose
from reader.text.importers.words import Words
from reader.text.importers.xml_names import attribute_of, child_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from reader.text.article import Article

DOCUMENT = "word/document.xml"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_WANTED = re.compile(
    r"word/(?:document|styles|footnotes|endnotes|header\d*|footer\d*|_rels/document\.xml)\.(?:xml|rels)|docProps/core\.xml"
)
_NOT_SHOWN = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "annotationRef", "pict"})
_INSTEAD = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": " "}
_HEADING = re.compile(r"heading\s*([1-6])", re.IGNORECASE)
_QUOTES = frozenset({"quote", "intense quote", "block text", "quotations"})
_DEEPEST_HEADING = 6
_NOTE = Label(Region.SITE, say("is a footnote"))
_HEAD = Label(Region.SITE, say("is set as the head of every page"))
_FOOT = Label(Region.SITE, say("is set as the foot of every page"))


@dataclass(frozen=True, slots=True)
class _Style:
    """How paragraphs of a style are set."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Document:
    """What the paragraphs refer to."""

    styles: dict[str, _Style]
    addresses: dict[str, str]


def article(data: bytes) -> Article:
    """The article in a Word document.

    Raises:
        UserError: it is damaged, protected, or packed to do harm.
    """
    parts = entries(data, wanted=lambda name: _WANTED.fullmatch(name) is not None)
    if DOCUMENT not in parts:
        raise UserError(say("This Word document is damaged, so it cannot be opened."))
    document = _Document(_styles(parts), _addresses(parts))
    heads = sorted(name for name in parts if name.startswith("word/header"))
    feet = sorted(name for name in parts if name.startswith("word/footer"))
    pieces = [
        *_labelled(document, parts, heads, _HEAD),
        *_pieces(document, parse_xml(parts[DOCUMENT])),
        *_labelled(document, parts, ["word/footnotes.xml", "word/endnotes.xml"], _NOTE),
        *_labelled(document, parts, feet, _FOOT),
    ]
    return compose(pieces, Metadata(title=_title(parts)))


def _labelled(document: _Document, parts: dict[str, bytes], names: list[str], label: Label) -> Iterator[Piece]:
    """The paragraphs of the parts, each text once."""
    seen: set[str] = set()
    for name in names:
        for piece in _pieces(document, parse_xml(parts[name])) if name in parts else ():
            if piece.text not in seen:
                seen.add(piece.text)
                yield Piece(piece.text, piece.kind, piece.level, piece.links, label)


def _pieces(document: _Document, root: _Element) -> Iterator[Piece]:
    reader = _Reader(document)
    reader.read(root)
    yield from reader.pieces


@dataclass(slots=True)
class _Reader:
    """Collects the paragraphs while the document is walked."""

    document: _Document
    pieces: list[Piece] = field(default_factory=list)

    def read(self, element: _Element) -> None:
        """Take all paragraphs and tables inside `element`, in order."""
        for child in element:
            tag = name_of(child)
            if tag == "p":
                self._paragraph(child)
            elif tag == "tbl":
                self._table(child)
            elif tag not in _NOT_SHOWN:
                self.read(child)

    def _paragraph(self, paragraph: _Element) -> None:
        style = self._style(paragraph)
        words = Words()
        boxes = self._inline(paragraph, words)
        self.pieces.append(words.piece(style.kind, style.level))
        for box in boxes:
            self.read(box)

    def _inline(self, element: _Element, words: Words) -> list[_Element]:
        """Take the words of a paragraph; the text boxes that hang on it are given back."""
        boxes: list[_Element] = []
        for child in element:
            tag = name_of(child)
            if tag == "t":
                words.add(child.text or "")
            elif tag in _INSTEAD:
                words.add(_INSTEAD[tag])
            elif tag == "txbxContent":
                boxes.append(child)
            elif tag not in _NOT_SHOWN:
                start = words.length
                boxes += self._inline(child, words)
                if tag == "hyperlink":
                    words.link(start, self.document.addresses.get(attribute_of(child, "id"), ""))
        return boxes

    def _table(self, table: _Element) -> None:
        """One block for a row of short cells; the paragraphs of longer ones stand alone."""
        for row in (child for child in table.iter() if name_of(child) == "tr" and _owner(child, "tbl") is table):
            cells = [cell for cell in row if name_of(cell) == "tc"]
            paragraphs = [[child for child in cell if name_of(child) in ("p", "tbl")] for cell in cells]
            if all(len(cell) == 1 and name_of(cell[0]) == "p" for cell in paragraphs):
                self._row([cell[0] for cell in paragraphs])
            else:
                for cell in cells:
                    self.read(cell)

    def _row(self, paragraphs: list[_Element]) -> None:
        words = Words()
        boxes: list[_Element] = []
        for paragraph in paragraphs:
            if words.length:
                words.add(" ")
            boxes += self._inline(paragraph, words)
        self.pieces.append(words.piece())
        for box in boxes:
            self.read(box)

    def _style(self, paragraph: _Element) -> _Style:
        properties = child_of(paragraph, "pPr")
        if properties is None:
            return _Style()
        named = self.document.styles.get(_value(properties, "pStyle"), _Style())
        outline = _value(properties, "outlineLvl")
        if outline.isdecimal() and int(outline) < _DEEPEST_HEADING:
            return _Style(BlockKind.HEADING, int(outline) + 1)
        numbering = child_of(properties, "numPr")
        if numbering is not None and named.kind is not BlockKind.HEADING and _value(numbering, "numId") != "0":
            depth = _value(numbering, "ilvl")
            return _Style(BlockKind.LIST_ITEM, int(depth) + 1 if depth.isdecimal() and len(depth) < 3 else 1)
        return named


def _styles(parts: dict[str, bytes]) -> dict[str, _Style]:
    if "word/styles.xml" not in parts:
        return {}
    found = [style for style in parse_xml(parts["word/styles.xml"]) if name_of(style) == "style"]
    return {attribute_of(style, "styleId"): _named_style(style) for style in found}


def _named_style(style: _Element) -> _Style:
    name = _value(style, "name").lower()
    heading = _HEADING.fullmatch(name)
    if name == "title" or heading:
        return _Style(BlockKind.HEADING, int(heading[1]) if heading else 1)
    if name.startswith(("list bullet", "list number")):
        return _Style(BlockKind.LIST_ITEM, 1)
    return _Style(BlockKind.QUOTATION) if name in _QUOTES else _Style()


def _addresses(parts: dict[str, bytes]) -> dict[str, str]:
    """The addresses of links by the names that the document gives them."""
    name = "word/_rels/document.xml.rels"
    relations = parse_xml(parts[name]) if name in parts else ()
    return {relation.get("Id", ""): relation.get("Target", "") for relation in relations}


def _title(parts: dict[str, bytes]) -> str:
    if "docProps/core.xml" not in parts:
        return ""
    found = (element.text or "" for element in parse_xml(parts["docProps/core.xml"]) if name_of(element) == "title")
    return " ".join(next(found, "").split())


def _value(element: _Element, name: str) -> str:
    child = child_of(element, name)
    return attribute_of(child, "val") if child is not None else ""


def _owner(element: _Element, name: str) -> _Element | None:
    return next((parent for parent in element.iterancestors() if name_of(parent) == name), None)
