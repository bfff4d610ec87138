"""Files that are archives: DOCX and EPUB are zip files of XML. What comes from a stick is not trusted.

Nothing is written to the disk, and nothing is unpacked that was not asked for. Sizes are counted while unpacking,
because what an archive says of itself may be wrong. The XML is read without entities, document types and network.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lxml.etree import _Element

MOST_ENTRIES = 5_000
LARGEST_ENTRY = 20_000_000
LARGEST_TOTAL = 60_000_000
"""Bytes after unpacking, of one entry and of all that are wanted."""

HIGHEST_RATIO = 250
"""Deflate reaches 1,030 on zeros and about 30 on the XML of a long text."""

DEEPEST = 200
"""Elements inside each other."""

DAMAGED = say("This file is damaged, so it cannot be opened.")
TOO_LARGE = say("This file grows too large when it is unpacked, so it was not opened.")
UNSAFE = say("This file is packed in a way that no word processor uses, so it was not opened.")
LOCKED = say("This file is protected with a password, so it cannot be opened.")
NOT_XML = say("A part of this file is damaged, so it cannot be opened.")
ODD_XML = say("A part of this file is built in a way that no word processor uses, so it was not opened.")

_SMALL: Final = 1_000_000
_CHUNK: Final = 1 << 16
_DIRECTORY_ENTRY: Final = b"PK\x01\x02"
_ARCHIVES: Final = (b"PK\x03\x04", b"PK\x05\x06")
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED: Final = 0x1
_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""All that `zipfile` raises at broken archives."""

_MOST_MARKS: Final = 2_000_000
_MARKUP_DECLARATION: Final = re.compile(r"<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)|<!DOCTYPE[^<>\[]*\[")
_DECLARATION: Final = re.compile(r"\s*<\?xml\b[^<>]*\?>")


def entries(data: bytes, *, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Unpack an archive.

    Args:
        data: the whole archive.
        wanted: whether the entry of this name is needed; the others are not unpacked.

    Returns:
        the contents of the wanted entries by their names, in the order of the archive.

    Raises:
        UserError: it is damaged, too large, protected with a password, or packed to do harm.
    """
    if data.count(_DIRECTORY_ENTRY) > MOST_ENTRIES:  # before `zipfile` makes a record of each
        raise UserError(TOO_LARGE)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            listed = archive.infolist()
            _check_names(listed)
            return _unpacked(archive, [entry for entry in listed if not entry.is_dir() and wanted(entry.filename)])
    except _FAULTS as error:
        raise UserError(DAMAGED) from error


def parse_xml(data: bytes) -> _Element:
    """The root element of an XML text in UTF-8 or UTF-16.

    Entities other than the five of XML, document types with declarations, and addresses are never looked up.

    Raises:
        UserError: it is not XML, declares entities, or is too deep or too large.
    """
    from lxml import etree

    text = _xml_text(data)
    if _MARKUP_DECLARATION.search(text) or text.count("<") + text.count("=") > _MOST_MARKS:
        raise UserError(ODD_XML)
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError(NOT_XML) from error
    _check_depth(root)
    return root


def _check_names(listed: Iterable[zipfile.ZipInfo]) -> None:
    """Refuse names that lead out of the archive, that two programs would read differently, or that stand twice."""
    seen: set[str] = set()
    for entry in listed:
        name = entry.orig_filename
        parts = re.split(r"[/\\]", name)
        if "\0" in name or not parts[0] or re.match(r"[A-Za-z]:", name) or ".." in parts or name in seen:
            raise UserError(UNSAFE)
        seen.add(name)


def _unpacked(archive: zipfile.ZipFile, chosen: Iterable[zipfile.ZipInfo]) -> dict[str, bytes]:
    unpacked: dict[str, bytes] = {}
    room = LARGEST_TOTAL
    for entry in chosen:
        if entry.flag_bits & _ENCRYPTED:
            raise UserError(LOCKED)
        if entry.compress_type not in _METHODS:
            raise UserError(UNSAFE)
        content = _content(archive, entry, most=min(room, LARGEST_ENTRY))
        if content.startswith(_ARCHIVES):
            raise UserError(UNSAFE)
        room -= len(content)
        unpacked[entry.filename] = content
    return unpacked


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *, most: int) -> bytes:
    most = min(most, max(_SMALL, HIGHEST_RATIO * entry.compress_size))
    content = bytearray()
    with archive.open(entry) as file:
        while chunk := file.read(_CHUNK):
            content += chunk
            if len(content) > most:
                raise UserError(TOO_LARGE)
    return bytes(content)


def _xml_text(data: bytes) -> str:
    """The text without its declaration: an encoding named there could hide what we look for."""
    try:
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(NOT_XML) from error
    return _DECLARATION.sub("", text, count=1) if _DECLARATION.match(text) else text


def _check_depth(root: _Element) -> None:
    level = [root]
    for _ in range(DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return
    raise UserError(ODD_XML)
