"""HTML cut into tags and text in one pass whose time grows with the length only.

The pieces follow the tokenizer of the HTML standard (html.spec.whatwg.org, 13.2.5) closely enough to know where a tag
ends. Everything that a page does not show as its own text is passed over here: comments, document types, and the
elements in `NOT_SHOWN` with all that they hold.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_SHOWN = frozenset(
    {
        *("applet", "audio", "canvas", "datalist", "embed", "frameset", "iframe", "math", "noembed", "noframes"),
        *("noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video"),
    }
)

_MARKUP = re.compile(
    r"""<(?:
        !--(?:-?>|.*?(?:--!?>|\Z))
      | [!?][^>]*+(?:>|\Z)
      | /[^>A-Za-z][^>]*+(?:>|\Z)
      | (?P<slash>/?)(?P<name>[A-Za-z][^\s/>]*+)
        (?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?)*+)(?:>|\Z)
    )""",
    re.VERBOSE | re.DOTALL,
)
"""From a `<` that opens a tag a match always succeeds, if need be up to the end, so no character is read twice."""

_ATTRIBUTE = re.compile(r"""([^\s=/]++)(?:\s*+=\s*+(?:"([^"]*+)"?|'([^']*+)'?|(\S++)))?""")
_LONG_NUMBER = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});?")


class Token(NamedTuple):
    """A tag or the text between two tags.

    Attributes:
        tag: name in lower case; empty for text.
        closes: whether it is an end tag.
        content: the text, or the attributes of the tag, as they stand in the markup.
    """

    tag: str
    closes: bool
    content: str


def tokens(markup: str) -> Iterator[Token]:
    """Yield the tags and texts of `markup` in order, without what is not shown."""
    position = 0
    never_closed: set[str] = set()
    while found := _MARKUP.search(markup, position):
        if found.start() > position:
            yield Token("", False, markup[position : found.start()])
        position = found.end()
        tag = (found["name"] or "").lower()
        if not tag or (tag in NOT_SHOWN and found["slash"]):
            continue
        if tag in NOT_SHOWN and tag not in never_closed:
            end = _end_of(tag).search(markup, position)
            position = end.end() if end else position
            if end is None:
                never_closed.add(tag)
        elif tag not in NOT_SHOWN:
            yield Token(tag, bool(found["slash"]), found["attributes"])
    if position < len(markup):
        yield Token("", False, markup[position:])


def attributes(content: str) -> Iterator[tuple[str, str]]:
    """Yield the names in lower case and the values, entities not decoded, of the attributes of one tag."""
    for found in _ATTRIBUTE.finditer(content):
        yield found[1].lower(), found[2] or found[3] or found[4] or ""


def decoded(text: str) -> str:
    """The text with its entities decoded once.

    >>> decoded("caf&eacute; &amp;lt; &#8220;")
    'café &lt; “'
    """
    return unescape(_LONG_NUMBER.sub("\ufffd", text))


def _end_of(tag: str) -> re.Pattern[str]:
    return re.compile(rf"</{tag}(?=[\s/>])[^>]*+(?:>|\Z)", re.IGNORECASE)
