"""The direction of the interface: what begins at the left in English begins at the right in Arabic."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget


def from_right() -> bool:
    """Whether the interface runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def beginning() -> Qt.AlignmentFlag:
    """The side where lines of the interface begin; lines of another direction stand there too, so that rows align."""
    return Qt.AlignmentFlag.AlignRight if from_right() else Qt.AlignmentFlag.AlignLeft


def mirrored(box: QRectF, inside: QRectF) -> QRectF:
    """`box` where it lies, or as a mirror shows it within another box if the interface runs from right to left."""
    return box.translated(inside.left() + inside.right() - box.left() - box.right(), 0) if from_right() else box


def isolated(words: str) -> str:
    """Words that keep their order and their punctuation inside a sentence from right to left.

    Other interfaces show them as they are. The characters are the isolates of the Unicode Bidirectional Algorithm
    (UAX #9), whose direction is that of the first letter between them.
    """
    return f"\u2068{words}\u2069" if from_right() else words


def isolated_key(key: str) -> str:
    """The name of a key, such as “Ctrl++”, which runs from left to right in every language."""
    return f"\u2066{key}\u2069" if from_right() and key else key


class KeyMenu(QMenu):
    """A menu whose keys can be read from left to right, such as “Ctrl++”."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """What the style draws: the words of the action, a tab, and its key."""
        super().initStyleOption(option, action)
        words, tab, key = option.text.partition("\t")
        option.text = f"{words}{tab}{isolated_key(key)}"
