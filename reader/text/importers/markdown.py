"""Markdown: read by Python-Markdown, then turned into our own blocks.

HTML inside the Markdown is never passed on: scripts, styles and comments go, other tags go and their text stays.
Python-Markdown takes quadratic time on long runs of brackets and recurses into nested quotations, so a text beyond
the limits below is read as plain text instead.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from markdown import Markdown

from reader.messages import say
from reader.text.article import Article, BlockKind, Link, Region
from reader.text.furniture import Label
from reader.text.importers import plain
from reader.text.importers.canonical import Piece, compose
from reader.text.importers.front_matter import split_front_matter
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = (".md", ".markdown")

AS_PLAIN_TEXT = say("The Markdown is too tangled or too long to be laid out, so it is shown as plain text.")

_MAX_LENGTH = 2_000_000
_MAX_PARAGRAPH = 50_000
_MAX_PARAGRAPHS = 20_000
_MAX_LINES = 1_000
_MARKS = "[]*_`<&\\"
_MAX_MARKS = 20_000
_MAX_MARKS_NEAR = 200
_MAX_DEPTH = 12

_HIDDEN = re.compile(r"<!--|<(script|style|template|noscript|svg|iframe)(?=[\s>])", re.IGNORECASE)
_BLOCK_TAG = re.compile(
    r"</?(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html"
    r"|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>\n]{0,500}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,1000})?/?>", re.IGNORECASE)
_LINE_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
_NESTING = re.compile(r"^[ \t>]*(?:[-*+>][ \t]*)*", re.MULTILINE)
_LONG_NUMBER = re.compile(r"&#x?[0-9a-f]{8}", re.IGNORECASE)
"""No character has such a number, and Python refuses to read one of thousands of digits."""

_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")


def article(text: str) -> Article:
    """The article in a Markdown text; as plain text with a warning where it is beyond the limits."""
    text = plain.with_plain_newlines(text)
    metadata, content, warnings = split_front_matter(text)
    content = _without_html(content)
    pieces = _pieces(content) if _is_tame(content) else None
    if pieces is None:
        return compose(plain.pieces(content), metadata, (*warnings, AS_PLAIN_TEXT))
    return compose(pieces, metadata, warnings)


def _pieces(content: str) -> list[Piece] | None:
    converter = Markdown(extensions=["tables", "sane_lists"])
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    builder = _BlockBuilder()
    try:
        builder.feed(converter.convert(content))
    except RecursionError:
        return None
    builder.close()
    builder.finish_block()
    return builder.pieces


def _is_tame(content: str) -> bool:
    """Whether Python-Markdown reads the text in time that grows with its length only."""
    if len(content) > _MAX_LENGTH or sum(content.count(mark) for mark in _MARKS) > _MAX_MARKS:
        return False
    if _LONG_NUMBER.search(content):
        return False
    paragraphs = _PARAGRAPH_END.split(content)
    return len(paragraphs) <= _MAX_PARAGRAPHS and all(_is_tame_paragraph(paragraph) for paragraph in paragraphs)


def _is_tame_paragraph(paragraph: str) -> bool:
    if len(paragraph) > _MAX_PARAGRAPH or paragraph.count("\n") > _MAX_LINES:
        return False
    if any(paragraph.count(mark) > _MAX_MARKS_NEAR for mark in _MARKS) or _bracket_depth(paragraph) > _MAX_DEPTH:
        return False
    return all(
        sum(nesting.count(mark) for mark in ">-*+") <= _MAX_DEPTH and len(nesting.expandtabs(4)) <= 5 * _MAX_DEPTH
        for nesting in _NESTING.findall(paragraph)
    )


def _bracket_depth(paragraph: str) -> int:
    """How many brackets are open at once; those that nothing closes add up."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]]", paragraph):
        depth = depth + 1 if bracket == "[" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


def _without_html(content: str) -> str:
    """The Markdown without tags; what scripts, styles and comments held is no text."""
    if "<" not in content:
        return content
    return _TAG.sub("", _BLOCK_TAG.sub("\n\n", _LINE_TAG.sub("  \n", "".join(_shown_parts(content)))))


def _shown_parts(content: str) -> Iterator[str]:
    """Yield what lies outside scripts, styles and comments. One that is never closed hides the rest."""
    position = 0
    while hidden := _HIDDEN.search(content, position):
        yield content[position : hidden.start()]
        end = re.compile(rf"</{hidden[1]}\s*>" if hidden[1] else "-->", re.IGNORECASE).search(content, hidden.end())
        if end is None:
            return
        position = end.end()
    yield content[position:]


class _BlockBuilder(HTMLParser):
    """Collects the pieces of what Python-Markdown wrote; tags that set no block are passed over."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self._text = ""
        self._has_words = False
        self._links: list[Link] = []
        self._open: list[str] = []
        self._address = ""
        self._link_start = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block or a link; an image gives its description, a line break ends a line."""
        given = {name: value or "" for name, value in attrs}
        if tag == "a":
            self._address, self._link_start = given.get("href", ""), len(self._text)
        elif tag == "img":
            self._text += given.get("alt", "")
        elif tag in ("td", "th"):
            self._text += " " if self._text else ""
        elif tag == "br":
            self.finish_block()
        elif tag in _BLOCK_TAGS:
            self.finish_block()
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a block or a link."""
        if tag == "a" and self._address:
            self._links.append(Link(Span(self._link_start, len(self._text)), self._address))
            self._address = ""
        elif tag in self._open:
            self.finish_block()
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Take the words, but not the line ends between the cells of a table."""
        if self._open[-1:] == ["tr"] and data == "\n":
            return
        self._text += data
        self._has_words = self._has_words or not data.isspace()

    def finish_block(self) -> None:
        """Keep what was collected as a piece and begin the next."""
        if self._text.strip():
            kind, level = self._kind()
            lines = self._text.split("\n") if "pre" in self._open else [self._text]
            links = tuple(self._links) if len(lines) == 1 else ()
            label = None if self._has_words else Label(Region.CAPTION, say("describes a picture"))
            self.pieces += [Piece(line, kind, level, links, label) for line in lines]
        self._text, self._has_words, self._links, self._link_start = "", False, [], 0

    def _kind(self) -> tuple[BlockKind, int]:
        for tag in reversed(self._open):
            if tag in _HEADINGS:
                return BlockKind.HEADING, int(tag[1])
            if tag == "li":
                return BlockKind.LIST_ITEM, self._open.count("li")
        return (BlockKind.QUOTATION if "blockquote" in self._open else BlockKind.PARAGRAPH), 0


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCK_TAGS = _HEADINGS | {"p", "li", "ul", "ol", "blockquote", "pre", "tr", "table", "hr", "div"}
