"""From pieces of text with their places on a printed page to paragraphs in reading order.

Columns are found by recursive cuts through white space (Nagy and Seth, “Hierarchical representation of optically
scanned documents”, ICPR 1984): first from top to bottom between columns, else from side to side at the widest gap.
Lengths are in points, the origin is at the lower left, as in a PDF.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from reader.text.lines import is_name, is_stopped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SOFT_HYPHEN = "\u00ad"

_HYPHENATED = re.compile(rf"([^\W\d_]+)[-‐{SOFT_HYPHEN}]$")
_LONGEST_WORD = 100
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_DEEPEST = 40
_MOST_FRAGMENTS = 4_000
_GUTTER = 0.7
_COLUMN_LINES = 3
_COLUMN_CHARACTERS = 12
_PARAGRAPH_GAP = 1.45
_INDENT = 0.7
_SHORT = 0.88
_SPACED = 2
"""With so many gaps between paragraphs, a short line is no sign of their end."""

_LARGER = 1.15
_SAME_LINE = 0.5


@dataclass(frozen=True, slots=True)
class Fragment:
    """Characters that stand side by side on one page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """From the lowest to the highest that a letter reaches."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, with the height of their letters."""

    text: str
    height: float


def lines_in_order(fragments: Sequence[Fragment]) -> list[list[Fragment]]:
    """The lines of a page, column after column; each list is a part of the page without columns in it."""
    if len(fragments) > _MOST_FRAGMENTS:
        return [_lines(fragments)]
    return [_lines(part) for part in _cut(list(fragments), 0)]


def _cut(part: list[Fragment], depth: int) -> Iterator[list[Fragment]]:
    if len(part) < 2 * _COLUMN_LINES or depth > _DEEPEST:
        yield part
        return
    halves = _at_gutter(part) or _at_gap(part)
    if halves is None:
        yield part
        return
    for half in halves:
        yield from _cut(half, depth + 1)


def _at_gutter(part: list[Fragment]) -> tuple[list[Fragment], list[Fragment]] | None:
    """Left and right of the widest white strip that goes all the way down between two columns."""
    height = median(fragment.height for fragment in part)
    strips: list[tuple[float, float]] = []
    reach = float("-inf")
    for fragment in sorted(part, key=lambda fragment: fragment.left):
        if reach > float("-inf") and fragment.left - reach >= _GUTTER * height:
            strips.append((fragment.left - reach, fragment.left))
        reach = max(reach, fragment.right)
    for _, edge in sorted(strips, reverse=True):
        left = [fragment for fragment in part if fragment.left < edge]
        right = [fragment for fragment in part if fragment.left >= edge]
        if _is_column(left) and _is_column(right):
            return left, right
    return None


def _is_column(part: list[Fragment]) -> bool:
    lines = _lines(part)
    return len(lines) >= _COLUMN_LINES and median(len(line.text) for line in lines) >= _COLUMN_CHARACTERS


def _at_gap(part: list[Fragment]) -> tuple[list[Fragment], list[Fragment]] | None:
    """Above and below the widest white strip from side to side, if one side of it may have columns."""
    strips: list[tuple[float, float]] = []
    reach = float("inf")
    for fragment in sorted(part, key=lambda fragment: -fragment.top):
        if reach < float("inf") and fragment.top < reach:
            strips.append((reach - fragment.top, fragment.top))
        reach = min(reach, fragment.bottom)
    if not strips or not _has_rows(part):
        return None
    _, edge = max(strips)
    above = [fragment for fragment in part if fragment.top > edge]
    return above, [fragment for fragment in part if fragment.top <= edge]


def _has_rows(part: list[Fragment]) -> bool:
    """Whether anything stands side by side here; otherwise the order from the top is all there is to know."""
    return len(_lines(part)) < len(part)


def _lines(part: Iterable[Fragment]) -> list[Fragment]:
    """The fragments from the top, those side by side joined."""
    lines: list[list[Fragment]] = []
    for fragment in sorted(part, key=lambda fragment: (-fragment.top, fragment.left)):
        if lines and _beside(lines[-1][0], fragment):
            lines[-1].append(fragment)
        else:
            lines.append([fragment])
    return [_joined(sorted(line, key=lambda fragment: fragment.left)) for line in lines]


def _beside(first: Fragment, second: Fragment) -> bool:
    shared = min(first.top, second.top) - max(first.bottom, second.bottom)
    return shared > _SAME_LINE * min(first.height, second.height)


def _joined(line: list[Fragment]) -> Fragment:
    words = " ".join(fragment.text.strip() for fragment in line)
    return replace(
        max(line, key=lambda fragment: len(fragment.text)),
        text=words,
        left=min(fragment.left for fragment in line),
        right=max(fragment.right for fragment in line),
    )


def paragraphs(lines: Sequence[Fragment], vocabulary: frozenset[str]) -> list[Paragraph]:
    """The paragraphs in one part of a page without columns.

    Args:
        lines: its lines from the top.
        vocabulary: the words of the whole document in lower case, to tell hyphens at line ends from those of words.
    """
    if not lines:
        return []
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    leadings = _leadings(lines)
    spaced = sum(_is_gap(*pair, leadings) for pair in pairwise(lines)) >= _SPACED
    found = [Paragraph(lines[0].text, lines[0].height)]
    for above, below in pairwise(lines):
        ended = found[-1].text == above.text and _is_byline(above, below, left, right)
        if ended or _is_gap(above, below, leadings) or _begins(above, below, left, left if spaced else right):
            found.append(Paragraph(below.text, below.height))
        else:
            found[-1] = replace(found[-1], text=continued(found[-1].text, below.text, vocabulary))
    return found


def _leadings(lines: Sequence[Fragment]) -> dict[int, float]:
    """How far lines stand apart within paragraphs, by the height of their letters.

    The lower quarter of all distances: with short paragraphs more than half of them are gaps.
    """
    distances: dict[int, list[float]] = {}
    for above, below in pairwise(lines):
        if round(above.height) == round(below.height):
            distances.setdefault(round(below.height), []).append(above.bottom - below.bottom)
    return {height: sorted(found)[len(found) // 4] for height, found in distances.items()}


def _is_gap(above: Fragment, below: Fragment, leadings: dict[int, float]) -> bool:
    leading = leadings.get(round(below.height), 0.0)
    return above.bottom - below.bottom > _PARAGRAPH_GAP * max(leading, below.height)


def _is_byline(above: Fragment, below: Fragment, left: float, right: float) -> bool:
    """Whether a line names an author and ends before the edge: “By Ada Orell, Harbour reporter”."""
    by, *named = above.text.split()[:3]
    short = above.right - left < _SHORT * (right - left)
    return by.lower() == "by" and is_name(" ".join(named).rstrip(",;|")) and short and not below.text[:1].islower()


def _begins(above: Fragment, below: Fragment, left: float, right: float) -> bool:
    """Whether a new paragraph begins below without a gap: other letters, an indent, or a last line that is short."""
    larger, smaller = max(above.height, below.height), min(above.height, below.height)
    if larger > _LARGER * smaller:
        return True
    if _hyphenated(above.text) or below.text.lstrip()[:1].islower():
        return False
    indented = below.left - left > _INDENT * below.height and above.left - left <= _INDENT * below.height
    short = above.right - left < _SHORT * (right - left)
    return (indented or short) and is_stopped(above.text)


def _hyphenated(text: str) -> re.Match[str] | None:
    """The last word of the text where a hyphen ends it."""
    return _HYPHENATED.search(text[-_LONGEST_WORD:])


def continued(text: str, line: str, vocabulary: frozenset[str]) -> str:
    """The text with the line that follows it, and no hyphen where only the end of the line had made one."""
    line = line.lstrip()
    hyphenated = _hyphenated(text)
    following = _FIRST_WORD.match(line)
    if hyphenated is None or following is None:
        return f"{text.rstrip()} {line}"
    if text[-1] == SOFT_HYPHEN:
        return text[:-1] + line
    joined = (hyphenated[1] + following[0]).lower()
    with_hyphen = f"{hyphenated[1]}-{following[0]}".lower()
    if not following[0][0].islower() or (with_hyphen in vocabulary and joined not in vocabulary):
        return text + line
    return text[:-1] + line
