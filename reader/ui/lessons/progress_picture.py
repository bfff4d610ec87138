"""How far a person is in a lesson set, as a picture: a bar of all articles, and a line for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.ui.pictures import paint_words
from reader.ui.theme import Size, Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.theme import Theme

_LINE, _HEAD, _BAR, _BOX = 40, 46, 12, 16


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article of the set in the list: its id in the set, its title, and how far it is."""

    id: str
    title: str
    state: str
    is_open: bool
    is_finished: bool


def height_of(lines: Sequence[ArticleLine]) -> int:
    """The height of the picture in pixels."""
    return _HEAD + _LINE * len(lines)


def paint(progress: str, lines: Sequence[ArticleLine], painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the bar, `progress` in words, and a line with a box for each article, ticked where it is finished."""
    step = box.width() / len(lines)
    for place, line in enumerate(lines):
        part = QRectF(box.left() + place * step, box.top(), step - 2, _BAR)
        painter.fillRect(part, QColor(theme.accent if line.is_finished else theme.border))
    words = QRectF(box.left(), box.top() + _BAR + Space.TIGHT, box.width(), 20)
    paint_words(painter, words, progress, theme.secondary)
    for place, line in enumerate(lines):
        top = box.top() + _HEAD + place * _LINE
        _paint_tick(painter, QRectF(box.left() + 1, top + 2, _BOX, _BOX), theme, finished=line.is_finished)
        words = QRectF(box.left() + _BOX + Space.MEDIUM, top, box.width() - _BOX - Space.MEDIUM, 20)
        paint_words(painter, words, f"{place + 1}. {line.title}", theme.text, strong=True)
        paint_words(painter, words.translated(0, 18), line.state, theme.muted, size=Size.SMALL)


def _paint_tick(painter: QPainter, box: QRectF, theme: Theme, *, finished: bool) -> None:
    painter.setPen(QPen(QColor(theme.strong_border), 1))
    painter.drawRect(box)
    if finished:
        painter.setPen(QPen(QColor(theme.accent), 2.4))
        at = (QPointF(3, 8), QPointF(7, 12), QPointF(13, 4))
        painter.drawPolyline(QPolygonF([box.topLeft() + point for point in at]))
