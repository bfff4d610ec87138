"""Keys that mean something else inside of a part of the window than elsewhere, as in the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.actions import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PLAIN = Qt.KeyboardModifier.KeypadModifier


def keys_of(name: str) -> tuple[str, ...]:
    """The keys of the action with this id."""
    return next(spec.keys for spec in ACTIONS if spec.id == name)


class LocalKeys:
    """Finds what a key does; a field in which somebody types takes its letters before they get here."""

    def __init__(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Take what to do for each key, as “Shift+F8”."""
        self._slots = {QKeySequence(key).toString(): slot for key, slot in slots.items()}

    def claims(self, event: QEvent) -> bool:
        """Whether this asks if a key here comes before the shortcut of the window with the same key, and it does."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        return self._slot(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key does; false where it does nothing here."""
        slot = self._slot(event)
        if slot is not None:
            slot()
        return slot is not None

    def _slot(self, event: QKeyEvent) -> Callable[[], object] | None:
        combination = QKeyCombination(event.modifiers() & ~_PLAIN, Qt.Key(event.key()))
        return self._slots.get(QKeySequence(combination).toString())
