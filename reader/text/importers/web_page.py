"""Saved web pages: every visible word in order, the article told from what surrounds it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.text.article import Region
from reader.text.importers import plain
from reader.text.importers.canonical import Piece, compose
from reader.text.importers.guard import TooComplexError, plain_text, safe_html
from reader.text.importers.html_tokens import tokens
from reader.text.importers.page_blocks import PageBlock, page_blocks
from reader.text.importers.page_metadata import host_of, page_metadata, titled
from reader.text.importers.page_regions import judge
from reader.text.language import UNDETERMINED, detect
from reader.text.left_out import left_out_warning
from reader.text.lines import is_name

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reader.text.article import Article, Metadata
    from reader.text.furniture import Label
    from reader.text.importers.page_regions import Judged

AS_PLAIN_TEXT = say("The page is too tangled to be laid out, so all of its text is shown as plain text.")
NO_BODY = say(
    "The article could not be told from the rest of the page for sure, so more than the article may be shown."
)
BY_SCRIPT = say(
    "This page holds no text: a script puts it in when a browser shows it. Open the page in a browser,"
    " copy the article and paste it."
)

_LITTLE = 1_000
"""With fewer characters than this there is no rest of a page to tell it from."""

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_XML_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_MARKS = "\xef\xbb\xbf\xff\xfe \t\r\n\f"
_BY = re.compile(r"^(?:(?:written|posted|story) )?by:?\s+", re.IGNORECASE)
_FIRST_TAGS = frozenset({"html", "head", "body"})


def is_page(data: bytes) -> bool:
    """Whether the bytes begin as a web page does."""
    start = data[:8_000].replace(b"\0", b"").decode("latin-1").lstrip(_MARKS)
    if not start.startswith("<"):
        return False
    first = next((token for token in tokens(start) if token.tag or not token.content.isspace()), None)
    return first is not None and (first.tag in _FIRST_TAGS or (first.tag != "" and "<!doctype html" in start.lower()))


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page names in its first bytes, or nothing."""
    found = _XML_DECLARED.match(data[:200]) or _DECLARED.search(data[:8_000])
    return found[1].decode("ascii", "replace") if found else None


def article(markup: str, url: str = "", warnings: tuple[str, ...] = ()) -> Article:
    """The article on a web page, with everything else that the page shows around it.

    Args:
        markup: the page, decoded.
        url: where it was, if known from elsewhere; the page’s own word goes before.
        warnings: plain sentences about how the page was decoded.

    Raises:
        UserError: the page waits for a script to bring its text.
    """
    metadata = page_metadata(markup)
    metadata = replace(metadata, url=metadata.url or url)
    try:
        safe = safe_html(markup)
    except TooComplexError:
        return compose(plain.pieces(plain_text(markup)), metadata, (*warnings, AS_PLAIN_TEXT))
    blocks = page_blocks(tree(safe))
    if not blocks and "<script" in markup:
        raise UserError(BY_SCRIPT)
    judged = judge(blocks, f"<html><body>{safe}</body></html>", metadata.title)
    if judged.headline is not None:
        metadata = titled(metadata, blocks[judged.headline].text)
    outlet = metadata.outlet or host_of(metadata.url)
    author = metadata.author or _author(blocks, judged)
    metadata = replace(metadata, outlet=outlet, author=author, language=_language(metadata, blocks, judged))
    pieces = [piece(block, judged.labels[index]) for index, block in enumerate(blocks)]
    return compose(pieces, metadata, (*warnings, *_warnings(judged, sum(len(block.text) for block in blocks))))


def piece(block: PageBlock, label: Label | None = None) -> Piece:
    """The block as a piece of an article, with its region where that is known."""
    return Piece(block.text, block.kind, block.level, block.links, label)


def tree(safe: str) -> _Element:
    """The elements of markup that has passed the guard."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(f"<html><body>{safe}</body></html>".encode(), parser)


def _warnings(judged: Judged, length: int) -> tuple[str, ...]:
    if not judged.sure and length > _LITTLE:
        return (NO_BODY,)
    return (left_out_warning(len(judged.left_out)),) if judged.left_out else ()


def _author(blocks: list[PageBlock], judged: Judged) -> str:
    """The first name in a part of its own of an author line; beside it may stand what the author does."""
    for index, block in enumerate(blocks):
        label = judged.labels[index]
        if label and label.region is Region.BYLINE and block.seams:
            parts = (block.text[start:end] for start, end in pairwise((0, *block.seams, len(block.text))))
            named = (_BY.sub("", part.strip()).strip(" ,|·") for part in parts)
            return next(filter(is_name, named), "")
    return ""


def _language(metadata: Metadata, blocks: list[PageBlock], judged: Judged) -> str:
    """The language of the article’s words; what the page declares only where they do not tell."""
    found = detect("\n".join(blocks[index].text for index in judged.body))
    return metadata.language or found if found == UNDETERMINED else found
