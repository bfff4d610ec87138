"""EPUB books (W3C EPUB 3.3): the chapters in the order of the spine, as one article or as one article each."""

from __future__ import annotations

import posixpath
import re
import textwrap
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader.errors import UserError
from reader.messages import say
from reader.text.article import BlockKind, Metadata, Region
from reader.text.furniture import Label
from reader.text.importers import plain, web_page
from reader.text.importers.archive import entries, parse_xml
from reader.text.importers.canonical import MOST_BLOCKS, Piece, compose
from reader.text.importers.decoding import decode
from reader.text.importers.guard import TooComplexError, plain_text, safe_html
from reader.text.importers.page_blocks import page_blocks
from reader.text.importers.xml_names import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from reader.text.article import Article

MIMETYPE = b"application/epub+zip"
DAMAGED = say("This book is damaged, so it cannot be opened.")
LOCKED = say("This book is locked to one program, so it cannot be opened here.")
AS_PLAIN_TEXT = say("A chapter is too tangled to be laid out, so it is shown as plain text.")

_WANTED = (".xhtml", ".html", ".htm", ".xml", ".opf")
_CONTENTS = Label(Region.SITE, say("is the table of contents"))
_TEXT = re.compile(r"x?html")
_LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Chapter:
    """One of the documents of a book.

    Attributes:
        name: of its file in the book.
        title: its first heading, else its first words.
        words: how many it has.
    """

    name: str
    title: str
    words: int


def article(data: bytes, *, chapter: str | None = None) -> Article:
    """The whole book as one article, or one of its chapters.

    Raises:
        UserError: it is damaged, locked, or packed to do harm, or has no such chapter.
    """
    files, path, package = _opened(data)
    pieces: list[Piece] = []
    warnings: dict[str, None] = {}
    for name, label in _chapters(files, path, package).items():
        if chapter in (None, name) and len(pieces) <= MOST_BLOCKS:
            found, tangled = _chapter(files[name], label)
            pieces += found
            warnings.update(dict.fromkeys([AS_PLAIN_TEXT] if tangled else []))
    if not pieces:
        raise UserError(DAMAGED)
    metadata = _metadata(package)
    if chapter is not None:
        metadata = replace(metadata, title=_title(pieces), outlet=metadata.outlet or metadata.title)
    return compose(pieces, metadata, warnings)


def chapters(data: bytes) -> tuple[Chapter, ...]:
    """The chapters that hold words, without the table of contents.

    Raises:
        UserError: see `article`.
    """
    found = []
    files, path, package = _opened(data)
    for name, label in _chapters(files, path, package).items():
        pieces = [] if label else _chapter(files[name], None)[0]
        words = sum(len(piece.text.split()) for piece in pieces)
        if words:
            found.append(Chapter(name, _title(pieces), words))
    return tuple(found)


def _opened(data: bytes) -> tuple[dict[str, bytes], str, _Element]:
    """The files of a book that is not locked, the path of its package document, and that document."""
    files = entries(data, wanted=lambda name: name.lower().endswith(_WANTED))
    path, package = _package(files)
    if "META-INF/encryption.xml" in files and _locked(files, path, package):
        raise UserError(LOCKED)
    return files, path, package


def _chapters(files: dict[str, bytes], path: str, package: _Element) -> dict[str, Label | None]:
    """The chapters that are there, each once, however often it is named."""
    return {name: label for name, label in dict(_spine(path, package)).items() if name in files}


def _title(pieces: list[Piece]) -> str:
    texts = [piece for piece in pieces if piece.text.strip()]
    words = next((piece.text for piece in texts if piece.kind is BlockKind.HEADING), texts[0].text if texts else "")
    return textwrap.shorten(words, _LONGEST_TITLE, placeholder=" …")


def _package(files: dict[str, bytes]) -> tuple[str, _Element]:
    """The path of the package document and its root."""
    container = files.get("META-INF/container.xml")
    roots = [item for item in parse_xml(container).iter() if name_of(item) == "rootfile"] if container else []
    path = next((root.get("full-path", "") for root in roots), "")
    if path not in files:
        raise UserError(DAMAGED)
    return path, parse_xml(files[path])


def _spine(path: str, package: _Element) -> Iterator[tuple[str, Label | None]]:
    """Yield the paths of the chapters in reading order, each with a label where it is no chapter."""
    items = {item.get("id", ""): item for item in package.iter() if name_of(item) == "item"}
    for reference in package.iter():
        item = items.get(reference.get("idref", "")) if name_of(reference) == "itemref" else None
        if item is not None and _TEXT.search(item.get("media-type", "")):
            yield _path(path, item.get("href", "")), _CONTENTS if "nav" in item.get("properties", "").split() else None


def _path(package: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(package), unquote(address.partition("#")[0])))


def _locked(files: dict[str, bytes], path: str, package: _Element) -> bool:
    """Whether a chapter is encrypted; fonts often are, and do not matter."""
    encrypted = {
        unquote(item.get("URI", "")) for item in parse_xml(files["META-INF/encryption.xml"]).iter() if item.get("URI")
    }
    return any(name in encrypted for name, _ in _spine(path, package))


def _chapter(data: bytes, label: Label | None) -> tuple[list[Piece], bool]:
    """The blocks of a chapter, and whether it had to be read as plain text."""
    markup = decode(data, declared=web_page.declared_encoding(data)).text
    try:
        safe = safe_html(markup)
    except TooComplexError:
        return list(plain.pieces(plain_text(markup))), True
    return [web_page.piece(block, label) for block in page_blocks(web_page.tree(safe))], False


def _metadata(package: _Element) -> Metadata:
    found: dict[str, list[str]] = {}
    for element in package.iter():
        if name_of(element) in ("title", "creator", "publisher", "date") and element.text:
            found.setdefault(name_of(element), []).append(" ".join(element.text.split()))
    return Metadata(
        title=next(iter(found.get("title", ())), ""),
        outlet=next(iter(found.get("publisher", ())), ""),
        author=", ".join(found.get("creator", ())),
        date=next(iter(found.get("date", ())), "")[:10],
    )
