"""Web archives (MHTML, RFC 2557): one message whose parts are the page and what it shows; only the page is read."""

from __future__ import annotations

import email
import re
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.text.importers import web_page
from reader.text.importers.canonical import with_encoding
from reader.text.importers.decoding import decode

if TYPE_CHECKING:
    from email.message import Message

    from reader.text.article import Article

NO_PAGE = say("This web archive holds no page.")

_HEADERS = re.compile(rb"(?:[A-Za-z-]{2,40}:[^\n]{0,1000}\n|[ \t][^\n]{0,1000}\n)+")
_LONG_TYPE = re.compile(rb"^content-type:(?:[^\r\n]|\r?\n[ \t]){2000}", re.IGNORECASE | re.MULTILINE)
"""The standard library takes quadratic time for its parameters."""

_RELATED = re.compile(rb"^content-type:\s*multipart/(?:related|mixed|alternative)", re.IGNORECASE | re.MULTILINE)


def is_archive(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a message in parts."""
    headers = _HEADERS.match(data[:8_000].lstrip())
    return headers is not None and _RELATED.search(headers[0]) is not None


def article(data: bytes, encoding: str | None = None) -> Article:
    """The article on the page in a web archive.

    Raises:
        UserError: there is no page in it.
    """
    if _LONG_TYPE.search(data):
        raise UserError(NO_PAGE)
    try:
        page = _page(email.message_from_bytes(data))
        content = page.get_payload(decode=True) if page else None
    except (RecursionError, LookupError, ValueError) as error:
        raise UserError(NO_PAGE) from error
    if page is None or not isinstance(content, bytes):
        raise UserError(NO_PAGE)
    declared = page.get_content_charset() or web_page.declared_encoding(content)
    decoded = decode(content, declared=declared, encoding=encoding)
    return with_encoding(web_page.article(decoded.text, _address(page), decoded.warnings), decoded)


def _page(message: Message) -> Message | None:
    """The first part that is HTML: the page itself; others are frames in it."""
    return next((part for part in message.walk() if part.get_content_type() in _PAGES), None)


_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def _address(page: Message) -> str:
    address = str(page.get("Content-Location", ""))
    return address if address.startswith(("http://", "https://")) else ""
