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
    pairs = [pair for group in groups for pair in pairwise(group)]
    width = max((len(line) for group in groups for line in group if " " in line.strip()), default=0)
    if len(pairs) < 3 or not _NARROWEST <= width <= _WIDEST:
        return 0
    broken = sum(_was_broken(*pair, width) for pair in pairs)
    return width if broken >= 0.7 * len(pairs) else 0


def _was_broken(line: str, following: str, width: int) -> bool:
    """Whether `following` goes on where `line` was full: its first word would not have fitted."""
    if _LIST_ITEM.match(following.lstrip()) or _indent(following) > _indent(line):
        return False
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) > width


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(paragraph: str, line: str) -> str:
    line = line.lstrip()
    hyphenated = len(paragraph) > 1 and paragraph[-1] == "-" and paragraph[-2].isalpha() and line[0].islower()
    return paragraph + ("" if hyphenated else " ") + line
