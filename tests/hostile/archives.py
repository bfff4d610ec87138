"""Documents in zip files that are packed to do harm: too large, too many, too deep, or named to lead elsewhere."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS = "The harbour of Selm will close, the mayor said."

_WORD_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="{path}" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>{items}</manifest>'
    "<spine>{refs}</spine></package>"
)
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
LAUGHING = f'<!DOCTYPE x [<!ENTITY l0 "Ha.">{_LAUGHS}]>'
"""A document type in which `&l9;` stands for a thousand million words (“billion laughs”)."""


def packed(files: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def word(body: str = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>", head: str = "") -> str:
    """The main part of a DOCX."""
    return f"{head}<w:document {_WORD_SPACE}><w:body>{body}</w:body></w:document>"


def docx(document: str | bytes | None = None, more: Mapping[str, str | bytes] | None = None) -> bytes:
    """A DOCX with this main part, and more parts."""
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document or word(), **(more or {})})


def epub(chapter: str | bytes = f"<html><body><p>{WORDS}</p></body></html>", **changes: str) -> bytes:
    """An EPUB with one chapter; `path`, `items` and `refs` change the container and the package."""
    items = changes.get("items", '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>')
    refs = changes.get("refs", '<itemref idref="c"/>')
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER.format(path=changes.get("path", "p.opf")),
            "p.opf": changes.get("head", "") + _PACKAGE.format(items=items, refs=refs),
            "c.xhtml": chapter,
        }
    )


def odt(body: str) -> bytes:
    """An ODT with this body."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "text", "table")
    )
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    return packed(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content + "</office:document-content>"}
    )


def zeros(size: int) -> bytes:
    """A DOCX whose main part is so many spaces."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(size // 1_000_000):
            part.write(b" " * 1_000_000)
    return out.getvalue()


def lying_about_its_size() -> bytes:
    """A DOCX whose directory says that 100 MB are 10 bytes."""
    data = bytearray(zeros(100_000_000))
    for signature, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = data.index(signature) + place
        data[start : start + 4] = struct.pack("<I", 10)
    return bytes(data)


def overlapping(entries: int = 2_000, size: int = 10_000_000) -> bytes:
    """An EPUB in which every chapter is the same compressed bytes (after David Fifield, “A better zip bomb”, 2019)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    compressed = packer.compress(b"a" * size) + packer.flush()
    checksum = zlib.crc32(b"a" * size)
    sizes = struct.pack("<III", checksum, len(compressed), size)
    local = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 0) + sizes + struct.pack("<HH", 5, 0) + b"a.htm"
    names = [f"{number}.htm".encode() for number in range(entries)]
    directory = b"".join(
        b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0) + sizes
        + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
        for name in names
    )  # fmt: skip
    start = len(local) + len(compressed)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, entries, entries, len(directory), start, 0)
    return local + compressed + directory + end


def marked_encrypted() -> bytes:
    """A DOCX whose parts are said to be encrypted."""
    data = bytearray(docx())
    for signature, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        start = data.find(signature)
        while start >= 0:
            data[start + place] |= 1
            start = data.find(signature, start + 4)
    return bytes(data)


def twice(name: str, *contents: str) -> bytes:
    """A zip file with the same name more than once."""
    parts = packed({f"{name[:-1]}{number}": content for number, content in enumerate(contents)})
    for number in range(len(contents)):
        parts = parts.replace(f"{name[:-1]}{number}".encode(), name.encode())
    return parts
