"""The guard before every parser: what is too tangled is read as plain text, and what is left is only structure.

`safe_html` first rewrites the markup in one linear pass, because the parsers behind it take minutes on some inputs
(100,000 nested `div`: 47 s): only the tags in `TAGS` are written again, every one closed, tables at most two deep,
nothing that moves text (no stray words between the rows of a table). Then nh3 cleans it once more.

What survives for the importers: `TAGS`; on each of them the attributes in `ATTRIBUTES`; on `a` also `href` where it is
http, https or mailto, or relative; `hidden` also stands for `style="display: none"` and `visibility: hidden`. What does
not: `head` with title, meta and JSON-LD (to be read from the raw markup), scripts, styles, fields to fill in, pictures,
SVG, frames, comments, other tags (their text stays), and addresses that begin with `file:`, `data:` or `javascript:`.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from typing import Final

from reader.text.importers.html_tokens import attributes, decoded, tokens

DEEPEST = 200
"""Elements inside each other."""

DEEPEST_TABLE = 2
MOST_ATTRIBUTES = 64
LONGEST_RUN = 5_000
"""Characters without white space."""

MOST_TAGS = 60_000
MOST_CHARACTERS = 4_000_000
"""Of the markup after the first pass."""

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SECTIONS: Final = frozenset({"table", "tbody", "tfoot", "thead", "tr"})
_CELLS: Final = frozenset({"caption", "td", "th"})
_TABLE: Final = _SECTIONS | _CELLS
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "cite", "code", "em", "i", "label", "q", "span", "strong", "sub", "sup", "time"}
)
_BLOCKS: Final = _HEADINGS | {
    *(
        "address",
        "article",
        "aside",
        "blockquote",
        "button",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
    ),
    *("footer", "form", "header", "hgroup", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "ul"),
}
_EMPTY: Final = frozenset({"br", "hr"})

TAGS = _BLOCKS | _INLINE | _TABLE | _EMPTY
"""The tags that `safe_html` keeps."""

ATTRIBUTES = frozenset(
    {
        *(
            "class",
            "content",
            "datetime",
            "dir",
            "hidden",
            "id",
            "itemprop",
            "itemscope",
            "itemtype",
            "lang",
            "property",
        ),
        *("rel", "role"),
    }
)
"""The attributes that `safe_html` keeps on every tag."""

_SCHEMES: Final = {"http", "https", "mailto"}
_LONGEST_VALUE: Final = 2_000
_ITS_OWN: Final = frozenset({"table"})
_CLOSED_BY: Final = {
    **dict.fromkeys(_HEADINGS, (_HEADINGS, _BLOCKS - _HEADINGS | _TABLE)),
    "a": (frozenset({"a"}), _CELLS | {"table"}),
    "button": (frozenset({"button"}), _CELLS | {"table"}),
    "li": (frozenset({"li"}), _BLOCKS - {"li", "p", "div", "address"} | _TABLE),
    "dt": (frozenset({"dt", "dd"}), _BLOCKS - {"dt", "dd", "p", "div", "address"} | _TABLE),
    "dd": (frozenset({"dt", "dd"}), _BLOCKS - {"dt", "dd", "p", "div", "address"} | _TABLE),
    "td": (_CELLS, _ITS_OWN),
    "th": (_CELLS, _ITS_OWN),
    **dict.fromkeys(("caption", "tbody", "tfoot", "thead"), (_TABLE - _ITS_OWN, _ITS_OWN)),
    "tr": (_CELLS | {"tr"}, _ITS_OWN),
}
"""For a start tag the open elements that it ends, and those through which it does not reach."""

_OPEN_PARAGRAPH: Final = (frozenset({"p"}), _CELLS | {"table", "button"})
_RUN: Final = re.compile(rf"(?<!\S)\S{{{LONGEST_RUN + 1}}}")
_NOT_SHOWN_STYLE: Final = re.compile(r"(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)\b", re.IGNORECASE)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_AROUND_ADDRESS: Final = "".join(map(chr, range(33)))


class TooComplexError(Exception):
    """The markup is beyond the limits; it is to be read with `plain_text`."""


def safe_html(markup: str) -> str:
    """The markup with nothing in it but text, links and harmless structure; see the head of this module.

    Raises:
        TooComplexError: it is too deep, too long, or has too many tags or attributes.
    """
    import nh3

    return nh3.clean(
        _rewritten(_SURROGATE.sub("\ufffd", markup)),
        tags=set(TAGS),
        attributes={"*": set(ATTRIBUTES), "a": {"href"}},
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def plain_text(markup: str) -> str:
    """The text of the markup without its tags, entities decoded once; a block begins a new line."""
    return "".join(
        _LINE_END if token.tag in _BREAKS else "" if token.tag else decoded(token.content) for token in tokens(markup)
    )


_LINE_END: Final = "\n"
_BREAKS: Final = TAGS - _INLINE


class _Writer:
    """Writes tags so that each is closed, and nothing stands in a table outside of its cells."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._length = 0
        self._tags = 0
        self._open: list[tuple[str, str]] = []
        self._counts: Counter[str] = Counter()

    def text(self, words: str) -> None:
        if _RUN.search(words):
            raise TooComplexError
        if not words.isspace():
            self._enter_cell()
        self._write(words.replace("<", "&lt;"))

    def start(self, tag: str, given: str) -> None:
        if tag == "form" and self._counts[tag]:
            return
        if tag not in _INLINE and tag != "br" and self._counts["p"]:
            self._close_to(*_OPEN_PARAGRAPH)
        if tag in _CLOSED_BY:
            self._close_to(*_CLOSED_BY[tag])
        if tag not in _TABLE or (tag == "table" and self._counts[tag]):
            self._enter_cell()
        self._begin(tag, given)

    def end(self, tag: str) -> None:
        if tag == "br":
            self.start(tag, "")
        elif tag in _INLINE:
            self._close_to({tag}, _BLOCKS | _TABLE)
        elif tag in _TABLE:
            self._close_to({tag}, _ITS_OWN if tag != "table" else frozenset())
        else:
            self._close_to(_HEADINGS if tag in _HEADINGS else {tag}, _CELLS | {"table"})

    def finish(self) -> str:
        while self._open:
            self._close()
        return "".join(self.parts)

    def _begin(self, tag: str, given: str) -> None:
        self._tags += 1
        if self._tags > MOST_TAGS or len(self._open) >= DEEPEST:
            raise TooComplexError
        tables = self._counts["table"] + (tag == "table")
        written = "div" if tag in _TABLE and not 1 <= tables <= DEEPEST_TABLE else tag
        self._write(f"<{written}{_attributes(tag, given) if given else ''}>")
        if tag not in _EMPTY:
            self._open.append((tag, written))
            self._counts[tag] += 1

    def _enter_cell(self) -> None:
        """Begin the cell that is missing where something follows a row or a table directly."""
        top = self._open[-1][1] if self._open else ""
        if top in _SECTIONS:
            if top != "tr":
                self._begin("tr", "")
            self._begin("td", "")

    def _close_to(self, tags: frozenset[str] | set[str], barriers: frozenset[str]) -> None:
        """Close the outermost of `tags` that is open within the nearest of `barriers`, and all in it."""
        if not any(self._counts[tag] for tag in tags):
            return
        place = None
        for index in range(len(self._open) - 1, -1, -1):
            tag = self._open[index][0]
            if tag in tags:
                place = index
                if len(tags) == 1:
                    break
            elif tag in barriers:
                break
        while place is not None and len(self._open) > place:
            self._close()

    def _close(self) -> None:
        tag, written = self._open.pop()
        self._counts[tag] -= 1
        self._write(f"</{written}>")

    def _write(self, part: str) -> None:
        self._length += len(part)
        if self._length > MOST_CHARACTERS:
            raise TooComplexError
        self.parts.append(part)


def _rewritten(markup: str) -> str:
    writer = _Writer()
    for tag, closes, content in tokens(markup):
        if not tag:
            writer.text(content)
        elif tag not in TAGS:
            continue
        elif closes:
            writer.end(tag)
        else:
            writer.start(tag, content)
    return writer.finish()


def _attributes(tag: str, content: str) -> str:
    kept: dict[str, str] = {}
    for number, (name, value) in enumerate(attributes(content)):
        if number == MOST_ATTRIBUTES:
            raise TooComplexError
        if name == "style" and _NOT_SHOWN_STYLE.search(value):
            kept.setdefault("hidden", "")
        elif len(value) <= _LONGEST_VALUE and (name in ATTRIBUTES or (name == "href" and tag == "a")):
            kept.setdefault(name, _address(value) if name == "href" else value)
    return "".join(f' {name}="{_quoted(value)}"' for name, value in kept.items())


def _quoted(value: str) -> str:
    return value.replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")


def _address(value: str) -> str:
    """The address as it stands, but never one that Windows or Qt could take for a file on another machine."""
    address = decoded(value).strip(_AROUND_ADDRESS)
    if re.match(r"[/\\]{2}", address):
        address = "https://" + address[2:]
    return html.escape(address, quote=False)
