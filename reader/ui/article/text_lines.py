"""The lines of the text one by one: where each stands, which is near a place, and which come before and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

    from reader.ui.article.view import ArticleView


class TextLine(NamedTuple):
    """A line by the number of its block in the document and its own in the block, both from 0."""

    block: int = 0
    line: int = 0


def line_box(document: QTextDocument, place: TextLine) -> QRectF:
    """From the left to the right edge of the text, as high as the lines stand apart, in document coordinates."""
    block = document.findBlockByNumber(place.block)
    whole = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineAt(min(place.line, block.layout().lineCount() - 1))
    height = block.blockFormat().lineHeight() or line.height()
    middle = whole.top() + line.y() + line.ascent() - (line.ascent() - line.descent()) / 2
    return QRectF(whole.left(), middle - height / 2, whole.width(), height)


def paragraph_box(document: QTextDocument, place: TextLine) -> QRectF:
    """The box around all lines of the block in which the line stands."""
    last = document.findBlockByNumber(place.block).layout().lineCount() - 1
    return line_box(document, TextLine(place.block, 0)).united(line_box(document, TextLine(place.block, last)))


def line_near(view: ArticleView, y: float) -> TextLine | None:
    """The visible line nearest to a height in document coordinates; None where there is no text."""
    nearest, least = None, float("inf")
    for block, _ in view.visible_blocks():
        for number in range(block.layout().lineCount()):
            place = TextLine(block.blockNumber(), number)
            distance = abs(line_box(view.document(), place).center().y() - y)
            if distance < least:
                nearest, least = place, distance
    return nearest


def line_of(view: ArticleView, position: int) -> TextLine:
    """The line in which a character stands, counted in code points of the article."""
    place = view.positions.to_qt(position)
    block = view.document().findBlock(place)
    line = block.layout().lineForTextPosition(place - block.position())
    return TextLine(block.blockNumber(), line.lineNumber() if line.isValid() else 0)


def neighbour(document: QTextDocument, place: TextLine, step: int) -> TextLine:
    """The line before (`step` -1) or after (1) this one, past what is folded; the same one at the end of the text."""
    block = document.findBlockByNumber(place.block)
    if 0 <= place.line + step < block.layout().lineCount():
        return TextLine(place.block, place.line + step)
    other = _shown(block, step)
    if other is None:
        return place
    document.documentLayout().blockBoundingRect(other)  # lays it out
    return TextLine(other.blockNumber(), 0 if step > 0 else other.layout().lineCount() - 1)


def _shown(block: QTextBlock, step: int) -> QTextBlock | None:
    other = block.next() if step > 0 else block.previous()
    while other.isValid():
        if other.isVisible():
            return other
        other = other.next() if step > 0 else other.previous()
    return None
