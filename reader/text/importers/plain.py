"""Plain text: paragraphs are lines, or lines joined again where a program had broken them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.importers.canonical import NEWLINES, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIXES = (".txt", ".text")

_LINE_END = re.compile(f"\r\n|[{NEWLINES}]")
_LIST_ITEM = re.compile(r"[-*•–]\s|\(?\d{1,3}[.)]\s")
_WIDEST = 100
_NARROWEST = 40
_MOST = 0.7
"""At least this share of the lines of a hard-wrapped text is full ..."""
_MANY = 0.4
"""... and at least this share of the lines after them starts within a sentence."""


def pieces(text: str) -> Iterator[Piece]:
    """Yield the paragraphs of a plain text.

    A line is a paragraph, unless the whole text is hard-wrapped: then lines are joined up to the next empty line.
    """
    groups = _groups(with_plain_newlines(text).split("\n"))
    width = _wrap_width(groups)
    for group in groups:
        paragraph = group[0]
        for previous, line in pairwise(group):
            if width and _was_broken(previous, line, width):
                paragraph = _joined(paragraph, line)
            else:
                yield Piece(paragraph)
                paragraph = line
        yield Piece(paragraph)


def with_plain_newlines(text: str) -> str:
    """The text with one newline character for every kind of line end."""
    return _LINE_END.sub("\n", text)


def _groups(lines: list[str]) -> list[list[str]]:
    """Runs of lines with nothing empty between them."""
    groups: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            groups[-1].append(line.rstrip())
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _wrap_width(groups: list[list[str]]) -> int:
    """The line length at which the text was wrapped, or 0 if it was not."""
    pairs = [pair for group in groups for pair in pairwise(group) if not _is_new(*pair)]
    width = max((len(line) for group in groups for line in group if " " in line.strip()), default=0)
    if not pairs or not _NARROWEST <= width <= _WIDEST:
        return 0
    broken = sum(_was_broken(line, following, width) for line, following in pairs)
    within = sum(not following.lstrip()[0].isupper() for _, following in pairs)
    return width if broken >= _MOST * len(pairs) and within >= _MANY * len(pairs) else 0


def _was_broken(line: str, following: str, width: int) -> bool:
    """Whether `following` goes on where `line` was full: its first word would not have fitted."""
    return not _is_new(line, following) and len(line) + 1 + len(following.split(maxsplit=1)[0]) > width


def _is_new(line: str, following: str) -> bool:
    """Whether `following` starts a list item or is indented as a new paragraph."""
    return _LIST_ITEM.match(following.lstrip()) is not None or _indent(following) > _indent(line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(paragraph: str, line: str) -> str:
    line = line.lstrip()
    hyphenated = len(paragraph) > 1 and paragraph[-1] == "-" and paragraph[-2].isalpha() and line[0].islower()
    return paragraph + ("" if hyphenated else " ") + line
