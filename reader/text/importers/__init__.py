"""Opening articles: the registry of formats and the only way in.

A format is a module with `SUFFIXES` and a function from text to an `Article`; `_FORMATS` names it once.
"""

from __future__ import annotations

import stat
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.text.importers import markdown, plain
from reader.text.importers.canonical import compose
from reader.text.importers.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.text.article import Article

MAX_BYTES = 20_000_000


def _plain_article(text: str) -> Article:
    return compose(plain.pieces(text))


_FORMATS: tuple[tuple[tuple[str, ...], Callable[[str], Article]], ...] = (
    (plain.SUFFIXES, _plain_article),
    (markdown.SUFFIXES, markdown.article),
)

SUFFIXES = tuple(suffix for suffixes, _ in _FORMATS for suffix in suffixes)
"""File name endings of the formats that can be opened, in lower case with their dot."""

_SIGNATURES = (
    (b"%PDF-", "PDF files cannot be opened yet; copy the article’s text and paste it instead."),
    (
        b"PK\x03\x04",
        "Word, OpenDocument and EPUB files cannot be opened yet; copy the article’s text and paste it instead.",
    ),
    (b"\xd0\xcf\x11\xe0", "Word files cannot be opened yet; copy the article’s text and paste it instead."),
)


def read_article(path: Path) -> Article:
    """Open the file at `path`: by its ending, or as plain text where the ending is unknown.

    Raises:
        UserError: it is missing, a folder, a device, not readable, too large, empty, or not text.
    """
    decoded = decode(_read(path), name=f"“{path.name}”")
    if not decoded.text.strip():
        raise UserError(f"“{path.name}” is empty.")
    article = _article(decoded.text, path.suffix)
    return replace(article, warnings=decoded.warnings + article.warnings)


def article_from_text(text: str, *, markdown: bool = False) -> Article:
    """The article in pasted or typed `text`.

    Raises:
        UserError: there is nothing but white space, or more than a file may hold.
    """
    if not text.strip():
        raise UserError("There is no text to read.")
    if len(text) > MAX_BYTES:
        raise UserError(f"The text has {len(text):,} characters; the limit is {MAX_BYTES:,}.")
    return _article(text, ".md" if markdown else ".txt")


def _article(text: str, suffix: str) -> Article:
    importer = next((read for suffixes, read in _FORMATS if suffix.lower() in suffixes), _plain_article)
    article = importer(text)
    if not article.blocks:
        raise UserError("There is no text to read.")
    return article


def _read(path: Path) -> bytes:
    try:
        _check_kind(path)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise UserError(f"There is no file “{path}”.") from error
    except PermissionError as error:
        raise UserError(f"“{path.name}” cannot be opened, because you may not read it.") from error
    except OSError as error:
        raise UserError(f"“{path.name}” cannot be read ({error.strerror or error}).") from error
    if len(data) > MAX_BYTES:
        raise UserError(f"“{path.name}” is too large; the limit is {_megabytes(MAX_BYTES)}.")
    for signature, sentence in _SIGNATURES:
        if data.startswith(signature):
            raise UserError(sentence)
    return data


def _check_kind(path: Path) -> None:
    """Refuse what is no file or too large before opening it: a pipe would wait, and a device may have no end."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise UserError(f"“{path.name}” is a folder, not a file.")
    if not stat.S_ISREG(status.st_mode):
        raise UserError(f"“{path.name}” is a device or a pipe, not a file that can be opened.")
    if status.st_size > MAX_BYTES:
        raise UserError(f"“{path.name}” has {_megabytes(status.st_size)}; the limit is {_megabytes(MAX_BYTES)}.")


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
