"""Made-up documents of the formats that can be opened, as bytes."""

from __future__ import annotations

import base64
import zipfile
from io import BytesIO

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)

STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
</w:styles>"""


def packed(files: dict[str, str | bytes]) -> bytes:
    """A zip file; text is written as UTF-8."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word document with the XML inside `w:body`; other parts by the names of their files under `word/`."""
    document = f"<w:document {W} {R}><w:body>{body}</w:body></w:document>"
    more = {f"word/{name}.xml": content for name, content in parts.items() if name != "rels"}
    if "rels" in parts:
        more["word/_rels/document.xml.rels"] = parts["rels"]
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document, "word/styles.xml": STYLES, **more})


def p(text: str, style: str = "") -> str:
    """A paragraph of a Word document; `text` may hold runs of its own."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    runs = text if text.startswith("<") else f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p>{properties}{runs}</w:p>"


def odt(text: str, title: str = "") -> bytes:
    """An OpenDocument text with the XML inside `office:text`."""
    body = f"<office:body><office:text>{text}</office:text></office:body>"
    content = f"<office:document-content {OFFICE}>{body}</office:document-content>"
    inside = f"<office:meta><dc:title>{title}</dc:title></office:meta>"
    meta = f"<office:document-meta {OFFICE}>{inside}</office:document-meta>"
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "meta.xml": meta})


def epub(chapters: dict[str, str], *, metadata: str = "", **files: str) -> bytes:
    """A book of the chapters by file name, in reading order; a chapter is the inside of a body."""
    items = "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in chapters)
    spine = "".join(f'<itemref idref="{n}"/>' for n in chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    page = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{}</body></html>'
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": package,
            **{f"OEBPS/{n}.xhtml": page.format(inside) for n, inside in chapters.items()},
            **{name.replace("__", "/"): content for name, content in files.items()},
        }
    )


def mhtml(page: str, *, charset: str = "utf-8") -> bytes:
    """A web archive as browsers save it."""
    inside = base64.encodebytes(page.encode(charset)).decode()
    return (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/harbour\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----edge"\r\n\r\n'
        f"------edge\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n"
        f"Content-Location: https://example.org/harbour\r\n\r\n{inside}\r\n"
        "------edge\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------edge--\r\n"
    ).encode()


Placed = tuple[float, float, float, str]
"""A line of a PDF page: left, baseline and size in points, and the words."""


def pdf(*pages: list[Placed], extra: str = "", info: str = "") -> bytes:
    """A PDF in Helvetica."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(words)}) Tj ET" for x, y, size, words in lines)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {5 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(shown.encode('cp1252'))} >>\nstream\n{shown}\nendstream")
    if info:
        objects.append(f"<< {info} >>")
        extra += f" /Info {len(objects)} 0 R"
    return _file(objects, extra)


def _file(objects: list[str], extra: str) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {size} /Root 1 0 R{extra} >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + end.encode()


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def unpacked(data: bytes) -> dict[str, bytes]:
    """The files in a zip file."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
