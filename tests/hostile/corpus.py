"""Files that are made to stop a reader, to fill its memory, or to make it open something else.

`corpus` makes each of them as bytes when it is asked for; nothing of it is kept in the repository. Some point at
a trap: a folder of files and the address of a listener, which nobody may open.
"""

from __future__ import annotations

import codecs
import json
import struct
import zipfile
import zlib
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING

from tests.hostile import archives, portable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

WORDS = archives.WORDS
SECRET = "the word that must not be read"
"""What stands in the file `secret.txt` of the trap."""


def corpus(folder: Path, host: str) -> Mapping[str, Callable[[], bytes]]:
    """All hostile files: for each file name what makes its content.

    Args:
        folder: of the files of the trap, with an absolute path.
        host: where the listener of the trap is.
    """
    return {**TEXTS, **MARKDOWN, **PAGES, **_pointing(folder, host), **MAIL, **ZIPPED, **PDFS}


def page(body: str, head: str = "") -> bytes:
    """A web page."""
    return f"<!DOCTYPE html><html><head>{head}</head><body><h1>Harbour to close</h1>{body}</body></html>".encode()


@cache
def png(width: int, height: int) -> bytes:
    """A picture of one colour, small as a file however large it is."""
    rows = zlib.compress((b"\0" + b"\0" * (width // 8 + 1)) * min(height, 60_000), 9)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    )


def _uses(depth: int = 12) -> str:
    """An SVG whose elements each use the one before ten times."""
    uses = "".join(f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, depth))
    return f'<svg xmlns="http://www.w3.org/2000/svg"><text id="g0">{WORDS}</text>{uses}</svg>'


def _formatting(marks: int, paragraphs: int) -> str:
    return "<div>" + "".join(f'<b id="{n}"><font size="{n}">' for n in range(marks)) + "</div>" + "<p>x" * paragraphs


TEXTS = {
    "one-line-of-10-mb.txt": lambda: b"word " * 2_000_000,
    "one-word-of-10-mb.txt": lambda: b"x" * 10_000_000,
    "words-of-4999.txt": lambda: (b"x" * 4_999 + b" ") * 1_000,
    "only-line-ends.txt": lambda: b"\n" * 6_000_000 + b"end",
    "million-lines.txt": lambda: b"a\n" * 3_000_000,
    "short-lines.txt": lambda: b"On Monday\n" * 100_000,
    "form-feeds.txt": lambda: b"page\x0c" * 300_000,
    "only-spaces.txt": lambda: b" " * 9_000_000 + b"end",
    "spaces-within.txt": lambda: b"Selm" + b" " * 10_000_000 + b"harbour",
    "ampersands.txt": lambda: b"&" * 1_000_000,
    "quotation-marks.txt": lambda: "“".encode() * 1_000_000,
    "full-stops.txt": lambda: b"A. " * 1_000_000,
    "digits.txt": lambda: b"9" * 4_000 + b" 1 2 3 4 ago" * 100_000,
    "dates.txt": lambda: b"Jan 1 2020 at 12:00 pm on Monday " * 60_000,
    "one-byte.txt": lambda: b"x",
    "nul.txt": lambda: b"Selm\0harbour\0" * 1_000,
    "nul-in-utf-16.txt": lambda: codecs.BOM_UTF16_LE + "Selm \0 harbour. ".encode("utf-16-le") * 1_000,
    "half-pairs.txt": lambda: b"Selm \xed\xa0\xbd harbour \xed\xb0\x80. " * 10_000,
    "half-pairs-in-utf-16.txt": lambda: codecs.BOM_UTF16_LE + b"\x3d\xd8\x41\x00" * 100_000,
    "bidi-controls.txt": lambda: "\u202e\u2066".encode() * 1_000_000,
    "turned-round.txt": lambda: "The mayor \u202esaid\u202c that “\u2067no\u2069” is \u200bno\u00ad. ".encode() * 50,
    "zero-width.txt": lambda: "S\u200be\u2060l\ufeffm ".encode() * 100_000,
    "joiners.txt": lambda: "\u200d".encode() * 1_000_000,
    "tags.txt": lambda: "\U000e0041".encode() * 100_000,
    "combining.txt": lambda: b"a" + "\u0301".encode() * 1_000_000,
    "noncharacters.txt": lambda: "\ufdd0\ufdd1\ufffe\uffff\U0001ffff".encode() * 20_000,
    "one-emoji-in-10-mb.txt": lambda: "\U0001f600".encode() + b"word " * 2_000_000,
    "wrong-mark.txt": lambda: codecs.BOM_UTF32_LE + b"Selm harbour" * 10_000,
    "stateful-encoding.txt": lambda: b"\x1b$B" + b"0!" * 200_000,
    "random-high-bytes.txt": lambda: bytes(range(128, 256)) * 20_000,
    "too-large.txt": lambda: b"x" * 20_000_001,
    "empty.txt": lambda: b"",
    "picture.png": lambda: png(60_000, 60_000),
    "use-bomb.svg": lambda: _uses().encode(),
    "laughs.svg": lambda: f"{archives.LAUGHING}<svg><text>&l9;</text></svg>".encode(),
    "old-word.doc": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100_000,
    "terminal.txt": lambda: b"\x1b]0;title\x07\x1b[2J Selm harbour \x9b31m words of an article. " * 20,
}

MARKDOWN = {
    "pictures-begun.md": lambda: b"![" * 50_000,
    "links-begun.md": lambda: b"[a](" * 50_000,
    "brackets.md": lambda: b"[" * 100_000 + b"]" * 100_000,
    "stars.md": lambda: b"*a **b " * 50_000,
    "underlines.md": lambda: b"_" * 200_000,
    "backticks.md": lambda: b"`" * 20_000 + b"`` ` " * 20_000,
    "quotations.md": lambda: b">" * 50_000 + b"words",
    "lists.md": lambda: b"".join(b" " * 2 * depth + b"- words\n" for depth in range(2_000)),
    "numbers.md": lambda: b"1. " * 50_000,
    "headings.md": lambda: b"# a\n" * 20_000,
    "underlined-headings.md": lambda: b"a\n=\n" * 50_000,
    "wide-table.md": lambda: b"|a" * 20_000 + b"\n" + b"|-" * 20_000 + b"\n" + b"|b" * 20_000,
    "long-table.md": lambda: b"|a|b|\n|-|-|\n" + b"|c|d|\n" * 50_000,
    "references.md": lambda: b"".join(b"[%d]: http://selm.example/%d\n" % (n, n) for n in range(50_000)),
    "reference-begun.md": lambda: b"[a]: " + b"(" * 100_000,
    "addresses-begun.md": lambda: b"<http://" * 50_000,
    "ampersands.md": lambda: b"&" * 1_000_000,
    "long-number.md": lambda: b"Selm &#" + b"9" * 10_000 + b"; harbour",
    "backslashes.md": lambda: b"\\" * 1_000_000,
    "tags-begun.md": lambda: b"<a " * 200_000,
    "comments-begun.md": lambda: b"<!--" * 200_000,
    "nested-divs.md": lambda: b"<div>" * 100_000 + b"words",
    "front-matter.md": lambda: b"---\n" + b"a: &a [*a,*a]\n" * 90 + b"---\nwords",
    "front-matter-begun.md": lambda: b"---\n" * 100_000,
    "long-front-matter.md": lambda: b"---\ntitle: " + b"x" * 5_000_000 + b"\n---\nwords",
    "indented.md": lambda: b" " * 4_000_000 + b"words",
    "data-picture.md": lambda: b"![A pier](data:image/png;base64," + b64encode(png(60_000, 60_000)) + b")\n\nThe end.",
}

PAGES = {
    "nested-divs.html": lambda: page("<div>" * 100_000 + WORDS),
    "nested-tables.html": lambda: page("<table><tr><td>" * 20 + WORDS),
    "very-nested-tables.html": lambda: page("<table><tr><td>" * 20_000 + WORDS),
    "nested-lists.html": lambda: page("<ul><li>" * 20_000 + WORDS),
    "nested-links.html": lambda: page("<a href='http://selm.example/'>x" * 50_000),
    "nested-forms.html": lambda: page("<form><button>x" * 20_000),
    "nested-frames.html": lambda: page("<iframe srcdoc='" * 50_000),
    "formatting.html": lambda: page(_formatting(500, 5_000)),
    "less-formatting.html": lambda: page(_formatting(90, 20_000)),
    "words-between-rows.html": lambda: page("<table>" + "x<tr><td>y" * 20_000),
    "rows-without-table.html": lambda: page("<tr><td>x</div></table>" * 10_000),
    "paragraphs.html": lambda: page("<p>x" * 300_000),
    "spans.html": lambda: page("<p>" + "<span>x</span>" * 20_000),
    "links.html": lambda: page("<p>" + f"<a href='https://selm.example/'>{WORDS}</a> " * 18_000),
    "line-breaks.html": lambda: page("x<br>" * 55_000),
    "end-tags.html": lambda: page("</p></div></br>" * 200_000 + WORDS),
    "attributes.html": lambda: page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + f">{WORDS}"),
    "long-attribute.html": lambda: page(f"<p class='{'a ' * 4_000_000}'>{WORDS}"),
    "tags-begun.html": lambda: page("<a " * 1_000_000),
    "less-thans.html": lambda: page("<" * 1_000_000),
    "quotation-begun.html": lambda: page(f"<p>{WORDS}</p>" + '<a href="' * 300_000),
    "comments-begun.html": lambda: page(f"<p>{WORDS}</p>" + "<!--" * 500_000),
    "scripts-begun.html": lambda: page(f"<p>{WORDS}</p>" + "<script>" * 300_000),
    "drawings-begun.html": lambda: page(f"<p>{WORDS}</p>" + "<svg>" * 300_000),
    "sections-begun.html": lambda: page("<![CDATA[" * 300_000),
    "choices.html": lambda: page("<select>" + "<option>x" * 100_000),
    "ampersands.html": lambda: page("&" * 1_000_000),
    "names-begun.html": lambda: page("&notanentity " * 100_000),
    "long-number.html": lambda: page(f"<p>{WORDS} &#{'9' * 10_000};"),
    "long-number-in-title.html": lambda: page(f"<p>{WORDS}", f"<title>&#{'9' * 10_000};</title>"),
    "half-pairs.html": lambda: page(f"<p>{WORDS} &#xD83D; &#xDE00;"),
    "nul.html": lambda: page(f"<p>{WORDS}</p>").replace(b"Selm", b"S\0lm"),
    "use-bomb.html": lambda: page(f"<p>{WORDS}</p>{_uses()}"),
    "laughs.html": lambda: (archives.LAUGHING + f"<html><body><p>{WORDS} &l9;").encode(),
    "data-picture.html": lambda: page(
        f"<p>{WORDS}<img src='data:image/png;base64,{b64encode(png(60_000, 60_000)).decode()}'>"
    ),
    "deep-json.html": lambda: page(f"<p>{WORDS}", f"<script type='application/ld+json'>{'[' * 100_000}</script>"),
    "large-json.html": lambda: page(
        f"<p>{WORDS}", f'<script type=\'application/ld+json\'>{{"datePublished": {"9" * 10_000}, "a": NaN}}</script>'
    ),
    "wrong-json.html": lambda: page(
        f"<p>{WORDS}",
        "<script type='application/ld+json'>"
        + json.dumps({"@graph": [[], 1, None, {"@type": {}, "headline": [{}], "author": [[["x"]]]}]})
        + "</script>",
    ),
    "many-json.html": lambda: page(f"<p>{WORDS}", "<script type='application/ld+json'>{}</script>" * 50_000),
    "meta.html": lambda: page(f"<p>{WORDS}", "<meta property='og:title' content='x'>" * 100_000),
    "odd-charset.html": lambda: page(f"<p>{WORDS} caf", "<meta charset='zlib'>") + b"\xe9",
    "idna-charset.html": lambda: page("<p>" + "x" * 4_000 + " caf", "<meta charset='punycode'>") + b"\xe9" * 10_000,
    "one-run.html": lambda: page(f"<p>{'x' * 3_000_000}"),
    "titles.html": lambda: page(f"<p>{WORDS}", f"<title>{'Harbour ' * 500_000}</title>"),
    "plaintext.html": lambda: page("<plaintext>" * 100_000),
    "templates.html": lambda: page("<template><div>" * 50_000 + WORDS),
    "same-paragraph.html": lambda: page(f"<p>{WORDS}</p>" * 6_000),
}


def _pointing(folder: Path, host: str) -> dict[str, Callable[[], bytes]]:
    """Files that name the trap in every way that their format knows."""
    file = folder.as_uri()
    tags = "".join(
        f"<img src='{to}/picture.png' srcset='{to}/picture.png 2x'>"
        f"<p background='{to}/p'><a href='{to}/page.html'>{WORDS}</a>"
        f"<iframe src='{to}/page.html'></iframe><object data='{to}/page.html'></object><embed src='{to}/page.html'>"
        f"<video poster='{to}/picture.png'><source src='{to}/x'></video>"
        f"<form action='{to}/x'><input type=image src='{to}/x'></form>"
        f"<div style=\"background: url('{to}/picture.png')\">x</div><svg><image href='{to}/picture.png'/></svg>"
        for to in (
            f"http://{host}",
            f"//{host}",
            file,
            str(folder),
            f"\\\\{host}\\share",
            "file://localhost" + str(folder),
        )
    )
    head = (
        f"<base href='{file}/'><link rel=stylesheet href='style.css'><link rel=preload href='http://{host}/x'>"
        f"<meta http-equiv=refresh content='0; url={file}/page.html'><style>@import '{file}/style.css';</style>"
        f"<script src='http://{host}/x.js'></script>"
    )
    outside = (
        f'<!DOCTYPE x [<!ENTITY secret SYSTEM "{file}/secret.txt"><!ENTITY web SYSTEM "http://{host}/x">'
        f'<!ENTITY % more SYSTEM "{file}/page.html"> %more;]>'
    )
    outside_only = f'<!DOCTYPE x SYSTEM "{file}/page.html">'
    inclusion = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{file}/secret.txt" parse="text"/>'
    style = f'<?xml-stylesheet href="{file}/style.css"?>'
    template = f'<Relationships><Relationship Id="r1" TargetMode="External" Target="{file}/page.html"/></Relationships>'
    words = f"<w:p><w:r><w:t>{WORDS} &secret; &web;</w:t></w:r></w:p>"
    return {
        "pointing.html": lambda: page(tags, head),
        "pointing.md": lambda: (
            f"![a]({file}/picture.png) ![b](//{host}/p) [c]({file}/page.html) {tags}\n\n{WORDS}".encode()
        ),
        "pointing.txt": lambda: f"{WORDS} {file}/page.html http://{host}/x {folder}/picture.png".encode(),
        "pointing-entity.html": lambda: f"{outside}<html><body><p>{WORDS} &secret; &web;".encode(),
        "pointing-entity.svg": lambda: f"{outside}<svg><text>&secret;</text></svg>".encode(),
        "pointing-entity.xhtml": lambda: (
            f"{outside}<html xmlns='http://www.w3.org/1999/xhtml'><p>{WORDS} &secret;".encode()
        ),
        "pointing-entity.docx": lambda: archives.docx(archives.word(words, outside)),
        "pointing-doctype.docx": lambda: archives.docx(archives.word(head=outside_only)),
        "pointing-inclusion.docx": lambda: archives.docx(archives.word(inclusion, style)),
        "pointing-utf-7.docx": lambda: archives.docx(
            b'<?xml version="1.0" encoding="UTF-7"?>' + archives.word(words, outside).replace("<", "+ADw-").encode()
        ),
        "pointing-utf-16.docx": lambda: archives.docx(archives.word(words, outside).encode("utf-16")),
        "pointing-relation.docx": lambda: archives.docx(more={"word/_rels/document.xml.rels": template}),
        "pointing-entity.epub": lambda: archives.epub(
            f"{outside}<html><body><p>{WORDS} &secret; &web;</p></body></html>"
        ),
        "pointing-package.epub": lambda: archives.epub(head=outside, items="&secret;"),
        "pointing-chapter.epub": lambda: archives.epub(f"<html><head>{head}</head><body>{tags}</body></html>"),
        "pointing-path.epub": lambda: archives.epub(path=f"{file}/page.html"),
        "pointing-item.epub": lambda: archives.epub(
            items=f'<item id="c" href="{file}/secret.txt" media-type="application/xhtml+xml"/>'
        ),
        "pointing-up.epub": lambda: archives.epub(
            items=f'<item id="c" href="{"../" * 30}{folder}/secret.txt" media-type="application/xhtml+xml"/>'
        ),
        "pointing.mhtml": lambda: mail(
            f"Content-Type: text/html\nContent-Location: {file}/page.html\n\n".encode() + page(tags, head),
            f"Content-Type: message/external-body; access-type=local-file; name={folder}/secret.txt\n\n".encode(),
        ),
        "pointing.pdf": lambda: portable.acts(str(folder), host),
    }


def mail(*parts: bytes, boundary: bytes = b"b") -> bytes:
    """A web archive of these parts."""
    head = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=" + boundary + b"\n\n"
    return head + b"".join(b"--" + boundary + b"\n" + part + b"\n" for part in parts) + b"--" + boundary + b"--\n"


def _nested_mail(depth: int) -> bytes:
    return (
        b"".join(
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b%d\n\n--b%d\n" % (n, n)
            for n in range(depth)
        )
        + b"Content-Type: text/html\n\n<p>words"
    )


MAIL = {
    "nested.mhtml": lambda: _nested_mail(3_000),
    "many-parts.mhtml": lambda: mail(*[b"Content-Type: text/plain\n\nx"] * 40_000),
    "no-boundary.mhtml": lambda: b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n" + b"--\n" * 100_000,
    "long-header.mhtml": lambda: mail(b"Content-Type: text/html; " + b"a=b; " * 200_000 + b"\n\n" + page(WORDS)),
    "long-location.mhtml": lambda: mail(
        b"Content-Type: text/html\nContent-Location: =?utf-8?q?" + b"=41" * 500_000 + b"?=\n\n" + page(f"<p>{WORDS}")
    ),
    "odd-charset.mhtml": lambda: mail(b"Content-Type: text/html; charset=zlib\n\n" + page(f"<p>{WORDS} caf") + b"\xe9"),
    "wrong-base64.mhtml": lambda: mail(
        b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + b"=A*" * 1_000_000
    ),
    "quoted.mhtml": lambda: mail(
        b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>" + b"=3D=\n" * 1_000_000
    ),
    "uu.mhtml": lambda: mail(
        b"Content-Type: text/html\nContent-Transfer-Encoding: x-uuencode\n\nbegin 600 x\n" + b"M" * 500_000
    ),
}

_PARAGRAPH = "<w:p><w:r><w:t>x</w:t></w:r></w:p>"

ZIPPED = {
    "bomb.docx": lambda: archives.zeros(200_000_000),
    "lying.docx": archives.lying_about_its_size,
    "overlapping.epub": archives.overlapping,
    "bomb-of-paragraphs.docx": lambda: archives.docx(archives.word(_PARAGRAPH * 400_000)),
    "bomb-of-elements.docx": lambda: archives.docx(archives.word("<w:p/>" * 2_500_000)),
    "bomb-of-attributes.docx": lambda: archives.docx(
        archives.word("<a " + " ".join(f'b{n}=""' for n in range(500_000)) + "/>")
    ),
    "bomb-of-chapters.epub": lambda: archives.epub(refs='<itemref idref="c"/>' * 100_000),
    "bomb-of-items.epub": lambda: archives.epub(
        items="".join(f'<item id="c{n}" href="c.xhtml" media-type="text/html"/>' for n in range(100_000)),
        refs="".join(f'<itemref idref="c{n}"/>' for n in range(100_000)),
    ),
    "long-chapter-often.epub": lambda: archives.epub(
        f"<html><body>{f'<p>{WORDS}</p>' * 10_000}</body></html>", refs='<itemref idref="c"/>' * 1_000
    ),
    "chapters.epub": lambda: archives.epub("<div>" * 100_000 + WORDS),
    "many-entries.docx": lambda: archives.docx(more={f"x/{n}": "" for n in range(50_000)}),
    "slip.docx": lambda: archives.docx(more={"../../slip.txt": "x"}),
    "slip.epub": lambda: archives.packed({"/slip.txt": "x", "META-INF/container.xml": "<a/>"}),
    "backslash.docx": lambda: archives.docx(more={"..\\..\\slip.txt": "x", "C:\\slip.txt": "x"}),
    "twice.docx": lambda: archives.twice("word/document.xml", archives.word(), archives.word(_PARAGRAPH)),
    "nested.docx": lambda: archives.docx(archives.docx()),
    "encrypted.docx": archives.marked_encrypted,
    "lzma.docx": lambda: archives.packed({"word/document.xml": archives.word()}, zipfile.ZIP_LZMA),
    "truncated.docx": lambda: archives.docx()[:300],
    "no-directory.docx": lambda: b"PK\x03\x04" + b"\0" * 1_000_000,
    "signatures.docx": lambda: b"PK\x03\x04" + b"PK\x05\x06" * 1_000_000,
    "not-xml.docx": lambda: archives.docx("Selm harbour"),
    "empty.docx": lambda: archives.docx(archives.word("")),
    "deep.docx": lambda: archives.docx(archives.word("<a>" * 100_000 + "</a>" * 100_000)),
    "laughs.docx": lambda: archives.docx(archives.word("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", archives.LAUGHING)),
    "laughs-in-attribute.docx": lambda: archives.docx(archives.word('<w:p w:a="&l9;"/>', archives.LAUGHING)),
    "laughs.epub": lambda: archives.epub(f"{archives.LAUGHING}<html><body><p>{WORDS} &l9;</p></body></html>"),
    "laughs-in-package.epub": lambda: archives.epub(head=archives.LAUGHING, items="&l9;"),
    "tables.docx": lambda: archives.docx(
        archives.word("<w:tbl><w:tr><w:tc>" * 40 + _PARAGRAPH + "</w:tc></w:tr></w:tbl>" * 40)
    ),
    "spaces.odt": lambda: archives.odt(f'<text:p>{WORDS}<text:s text:c="2000000000"/></text:p>'),
    "many-spaces.odt": lambda: archives.odt('<text:p>x<text:s text:c="1000"/></text:p>' * 20_000),
    "rows.odt": lambda: archives.odt(
        '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell '
        f'table:number-columns-repeated="1000000000"><text:p>{WORDS}</text:p></table:table-cell></table:table-row></table:table>'
    ),
    "deep.odt": lambda: archives.odt(f"<text:p>{'<text:span>' * 180}{WORDS}{'</text:span>' * 180}</text:p>"),
    "unknown.zip": lambda: archives.packed({"a.exe": b"MZ"}),
}

PDFS = {
    "truncated.pdf": portable.truncated,
    "encrypted.pdf": portable.encrypted,
    "ring.pdf": portable.pages_in_a_ring,
    "unpacks-for-ever.pdf": portable.unpacks_for_ever,
    "draws-itself.pdf": portable.draws_itself,
    "draws-and-draws.pdf": portable.draws_and_draws,
    "many-words.pdf": portable.many_words,
    "words-in-a-column.pdf": lambda: portable.many_words(14_000),
    "words-over-each-other.pdf": lambda: portable.many_words(50_000),
    "deep.pdf": portable.deep,
    "endless-history.pdf": portable.endless_history,
    "only-a-head.pdf": lambda: b"%PDF-1.7\n" + b"obj " * 1_000_000,
    "text-named.pdf": lambda: b"Selm harbour.\n" * 100,
}
