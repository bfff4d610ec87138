"""Opening articles: the registry of formats and the only way in.

A format is a module with a function that makes an `Article`; `FORMATS` names it once, with its file name endings. What
a file is, its first bytes say; the ending decides where they do not.
"""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.text.importers import docx, epub, markdown, mhtml, odt, pdf, plain, web_page
from reader.text.importers.archive import entries
from reader.text.importers.canonical import compose, with_encoding
from reader.text.importers.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.text.article import Article
    from reader.text.importers.decoding import Decoded
    from reader.text.importers.epub import Chapter

MAX_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class _File:
    """What was read from a file: its bytes, what to call it, and the encoding that a person chose for it."""

    data: bytes
    name: str
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be opened.

    Attributes:
        name: what people call it.
        suffixes: its file name endings, in lower case with their dot.
        read: makes the article.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[_File], Article]


def _plain(file: _File) -> Article:
    decoded = _decoded(file)
    return with_encoding(compose(plain.pieces(decoded.text), warnings=decoded.warnings), decoded)


def _markdown(file: _File) -> Article:
    decoded = _decoded(file)
    article = markdown.article(decoded.text)
    return with_encoding(replace(article, warnings=decoded.warnings + article.warnings), decoded)


def _web_page(file: _File) -> Article:
    decoded = _decoded(file, web_page.declared_encoding(file.data))
    return with_encoding(web_page.article(decoded.text, warnings=decoded.warnings), decoded)


_PLAIN = Format(say("Plain text"), plain.SUFFIXES, _plain)
_MARKDOWN = Format("Markdown", markdown.SUFFIXES, _markdown)
_WEB_PAGE = Format(say("Web page"), (".html", ".htm", ".xhtml"), _web_page)
_WEB_ARCHIVE = Format(say("Web archive"), (".mhtml", ".mht"), lambda file: mhtml.article(file.data, file.encoding))
_PDF = Format("PDF", (".pdf",), lambda file: pdf.article(file.data))
_WORD = Format(say("Word document"), (".docx",), lambda file: docx.article(file.data))
_OPEN_DOCUMENT = Format(say("OpenDocument text"), (".odt",), lambda file: odt.article(file.data))
_BOOK = Format(say("EPUB book"), (".epub",), lambda file: epub.article(file.data))

FORMATS = (_PLAIN, _MARKDOWN, _WEB_PAGE, _WEB_ARCHIVE, _PDF, _WORD, _OPEN_DOCUMENT, _BOOK)
"""Every kind of file that can be opened, in the order of a file dialog."""

SUFFIXES = tuple(suffix for kind in FORMATS for suffix in kind.suffixes)
"""File name endings of the formats that can be opened, in lower case with their dot."""

_BY_BYTES = frozenset({_PDF, _WORD, _OPEN_DOCUMENT, _BOOK})
"""Formats that their first bytes show without fail."""

_ZIP = b"PK\x03\x04"

_START = 8_000
"""Bytes that show which format a file has."""

_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0",
        say("This older Word format cannot be opened; save it as .docx, or copy the article’s text and paste it."),
    ),
    (
        b"{\\rtf",
        say("RTF files cannot be opened; save it as .docx, or copy the article’s text and paste it."),
    ),
)


def read_article(path: Path, *, encoding: str | None = None) -> Article:
    """Open the file at `path`: by its first bytes, by its ending, or as plain text where neither is known.

    Args:
        path: the file.
        encoding: the name of the encoding that a person chose for it; see `decoding.ENCODINGS`.

    Raises:
        UserError: it is missing, a folder, a device, not readable, too large, empty, damaged, or not text.
    """
    file = _File(_read(path), f"“{path.name}”", encoding)
    article = _format(file, path.suffix.lower()).read(file)
    if not article.blocks:
        raise UserError(say("There is no text to read."))
    return _with_hash(article, file.data)


def book_chapters(path: Path) -> tuple[Chapter, ...]:
    """The chapters of the book at `path`, in order; none where it is another kind of file.

    Raises:
        UserError: see `read_article`.
    """
    file = _File(_read(path), f"“{path.name}”")
    return epub.chapters(file.data) if _format(file, path.suffix.lower()) is _BOOK else ()


def read_chapter(path: Path, name: str) -> Article:
    """One chapter of the book at `path` as an article, by its `Chapter.name`.

    Raises:
        UserError: see `read_article`; or there is no such chapter.
    """
    return _with_hash(epub.article(data := _read(path), chapter=name), data)


def is_text(path: Path) -> bool:
    """Whether the file at `path` is plain text or Markdown, by its name and its first bytes, or is no file at all."""
    if path.suffix.lower() not in (*plain.SUFFIXES, *markdown.SUFFIXES):
        return False
    try:
        if not path.is_file():
            return True
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return True
    return not (start.startswith(_ZIP) or pdf.is_pdf(start) or web_page.is_page(start) or mhtml.is_archive(start))


def article_from_text(text: str, *, markdown: bool = False) -> Article:
    """The article in pasted or typed `text`.

    Raises:
        UserError: there is nothing but white space, or more than a file may hold.
    """
    _check_pasted(text)
    return _not_empty(_from_markdown(text) if markdown else compose(plain.pieces(text)))


def article_from_html(markup: str) -> Article:
    """The article in pasted HTML, as other programs put it on the clipboard.

    Raises:
        UserError: there is no text in it, or more than a file may hold.
    """
    _check_pasted(markup)
    return _not_empty(web_page.article(markup))


def _from_markdown(text: str) -> Article:
    return markdown.article(text)


def _check_pasted(text: str) -> None:
    if not text.strip():
        raise UserError(say("There is no text to read."))
    if len(text) > MAX_BYTES:
        raise UserError(say("The text has {count} characters; the limit is {limit}.", count=len(text), limit=MAX_BYTES))


def _not_empty(article: Article) -> Article:
    if not article.blocks:
        raise UserError(say("There is no text to read."))
    return article


def _with_hash(article: Article, data: bytes) -> Article:
    return replace(article, metadata=replace(article.metadata, file_sha256=hashlib.sha256(data).hexdigest()))


def _decoded(file: _File, declared: str | None = None) -> Decoded:
    decoded = decode(file.data, name=file.name, declared=declared, encoding=file.encoding)
    if not decoded.text.strip():
        raise UserError(say("{name} is empty.", name=file.name))
    return decoded


def _format(file: _File, suffix: str) -> Format:
    """What kind of file it is."""
    by_suffix = next((kind for kind in FORMATS if suffix in kind.suffixes), _PLAIN)
    if not file.data:
        raise UserError(say("{name} is empty.", name=file.name))
    for signature, sentence in _REFUSED:
        if file.data.startswith(signature):
            raise UserError(sentence)
    if file.data.startswith(_ZIP):
        return _packed(file)
    if pdf.is_pdf(file.data):
        return _PDF
    if by_suffix is _MARKDOWN:
        return by_suffix
    if web_page.is_page(file.data):
        return _WEB_PAGE
    if mhtml.is_archive(file.data):
        return _WEB_ARCHIVE
    if by_suffix in _BY_BYTES:
        raise UserError(
            say("{name} is damaged, or it is no {format} in spite of its name.", name=file.name, format=by_suffix.name)
        )
    return _PLAIN if by_suffix is _WEB_ARCHIVE else by_suffix


def _packed(file: _File) -> Format:
    """Which of the formats that are zip files it is."""
    names: set[str] = set()

    def is_type(name: str) -> bool:
        names.add(name)
        return name == "mimetype"

    given = entries(file.data, wanted=is_type).get("mimetype", b"").strip()
    if docx.DOCUMENT in names:
        return _WORD
    if given == epub.MIMETYPE or "META-INF/container.xml" in names:
        return _BOOK
    if given.startswith(odt.MIMETYPE):
        return _OPEN_DOCUMENT
    raise UserError(say("{name} is an archive without a document that can be opened.", name=file.name))


def _read(path: Path) -> bytes:
    try:
        _check_kind(path)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise UserError(say("There is no file “{path}”.", path=path)) from error
    except PermissionError as error:
        raise UserError(say("“{name}” cannot be opened, because you may not read it.", name=path.name)) from error
    except OSError as error:
        raise UserError(say("“{name}” cannot be read ({why}).", name=path.name, why=error.strerror or error)) from error
    if len(data) > MAX_BYTES:
        raise UserError(
            say("“{name}” is too large; the limit is {limit}.", name=path.name, limit=_megabytes(MAX_BYTES))
        )
    return data


def _check_kind(path: Path) -> None:
    """Refuse what is no file or too large before opening it: a pipe would wait, and a device may have no end."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise UserError(say("“{name}” is a folder, not a file.", name=path.name))
    if not stat.S_ISREG(status.st_mode):
        raise UserError(say("“{name}” is a device or a pipe, not a file that can be opened.", name=path.name))
    if status.st_size > MAX_BYTES:
        raise UserError(
            say(
                "“{name}” has {size}; the limit is {limit}.",
                name=path.name,
                size=_megabytes(status.st_size),
                limit=_megabytes(MAX_BYTES),
            )
        )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
