"""Small words after passages of the text, as “both” or “set only”: painted, never part of the text.

Room for them is made by spacing after the last letter of a passage, so that no position in the text moves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextCursor

from reader.ui import fonts
from reader.ui.article.geometry import is_bidirectional

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextDocument

    from reader.ui.article.positions import Positions
    from reader.ui.theme import Theme

_SIZE = 11
_HEIGHT = 16
_INSIDE = 5
_BEFORE = 4
_AFTER = 2


@dataclass(frozen=True, slots=True)
class Chip:
    """Words that stand after a passage, whose last character is the one before `end`, in code points of the text."""

    end: int
    words: str


def make_room(document: QTextDocument, positions: Positions, chips: Iterable[Chip]) -> dict[int, float]:
    """Space the text so that the chips fit in; nothing happens where letters of a word are written joined.

    Returns:
        the room after each character that has some, in pixels, by the position behind it in UTF-16 units.
    """
    rooms: dict[int, float] = {}
    for chip in chips:
        end = positions.to_qt(chip.end)
        if not is_bidirectional(document.findBlock(end - 1)):
            rooms[end] = rooms.get(end, 0.0) + _width(chip.words)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for end, room in rooms.items():
        _space(cursor, end, room)
    cursor.endEditBlock()
    return rooms


def take_room_back(document: QTextDocument, rooms: Iterable[int]) -> None:
    """Set the text as it was before `make_room` gave these rooms."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for end in rooms:
        _space(cursor, end, 0.0)
    cursor.endEditBlock()


def paint_chips(painter: QPainter, words: Iterable[str], left: float, line: QRectF, theme: Theme) -> None:
    """Paint chips one after the other.

    Args:
        painter: in document coordinates.
        words: of each chip.
        left: where the passage ends.
        line: the box of its last letter, for the height.
        theme: colours.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setFont(_font())
    top = line.center().y() - _HEIGHT / 2 + 1
    for one in words:
        width = _width(one)
        box = QRectF(left + _BEFORE + 0.5, round(top) + 0.5, width - _BEFORE - _AFTER - 1, _HEIGHT - 1)
        painter.setBrush(QColor(theme.page))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, one)
        left += width
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _space(cursor: QTextCursor, end: int, room: float) -> None:
    cursor.setPosition(end - 1)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    spacing = QTextCharFormat()
    spacing.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    spacing.setFontLetterSpacing(cursor.block().charFormat().fontLetterSpacing() + room)
    cursor.mergeCharFormat(spacing)


def _width(words: str) -> float:
    return float(round(QFontMetricsF(_font()).horizontalAdvance(words))) + 2 * _INSIDE + _BEFORE + _AFTER


def _font() -> QFont:
    font = QFont(fonts.INTERFACE)
    font.setPixelSize(_SIZE)
    font.setWeight(QFont.Weight.DemiBold)
    return font
