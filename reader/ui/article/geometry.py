"""Where words stand on the page: boxes of text ranges, line by line, in the coordinates of the document."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QTextBlock, QTextLine

_NO_ROOMS: Mapping[int, float] = MappingProxyType({})

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")


def is_bidirectional(block: QTextBlock) -> bool:
    """Whether a block has words that run from right to left."""
    return _RIGHT_TO_LEFT.search(block.text()) is not None


def line_boxes(
    block: QTextBlock, origin: QPointF, start: int, end: int, *, rooms: Mapping[int, float] = _NO_ROOMS
) -> Iterator[QRectF]:
    """Boxes around the text from `start` to `end`, one or more for each line of `block` that it touches.

    A box reaches from the ascent to the descent of the block's font and stops before white space at a line's end.

    Args:
        block: a laid-out block.
        origin: top left of its `blockBoundingRect`.
        start: first UTF-16 unit, counted from the start of the document.
        end: one past the last.
        rooms: what was added to the space after some characters, by the position behind each; it is in no box that
            ends there.
    """
    layout = block.layout()
    start, end = max(0, start - block.position()), end - block.position()
    ascent, descent = _ascent_and_descent(block.charFormat().font().toString())
    bidirectional = is_bidirectional(block)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        last = _before_trailing_space(block, first, last)
        if first >= last:
            continue
        top = origin.y() + line.y() + line.ascent() - ascent
        room = rooms.get(block.position() + last, 0.0)
        for left, right in _edges(line, first, last, bidirectional=bidirectional):
            right -= room
            if right > left:
                yield QRectF(origin.x() + left, top, right - left, ascent + descent)


def _edges(line: QTextLine, first: int, last: int, *, bidirectional: bool) -> Iterator[tuple[float, float]]:
    if bidirectional:
        # Words that follow each other may stand apart on the line: each run of glyphs has its own box.
        for run in line.glyphRuns(first, last - first):
            box = run.boundingRect()
            yield box.left(), box.right()
        return
    yield _x(line, first), _x(line, last)


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x


def _before_trailing_space(block: QTextBlock, first: int, last: int) -> int:
    document, offset = block.document(), block.position()
    while last > first and document.characterAt(offset + last - 1).isspace():
        last -= 1
    return last


@lru_cache(maxsize=64)
def _ascent_and_descent(font: str) -> tuple[float, float]:
    described = QFont()
    described.fromString(font)
    metrics = QFontMetricsF(described)
    # The full ascent of a text font leaves room for accents on capitals; a tint that high touches the line above.
    return metrics.ascent() * 0.97, metrics.descent() * 0.92
