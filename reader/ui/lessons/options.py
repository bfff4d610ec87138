"""Answers to choose from, one or several; long ones wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtGui import QMouseEvent


class Options(QWidget):
    """A button and its words for each answer.

    Signals:
        chosen(tuple): ids of the answers that are chosen now.
    """

    chosen = Signal(tuple)

    def __init__(self, options: Mapping[str, str], *, several: bool) -> None:
        super().__init__()
        self.buttons: dict[str, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for name, words in options.items():
            button: QAbstractButton = QCheckBox() if several else QRadioButton()
            button.setAccessibleName(words)
            button.clicked.connect(self._clicked)
            self._group.addButton(button)
            self.buttons[name] = button
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(_Words(words, button), 1)
            layout.addLayout(row)

    def show_chosen(self, names: Collection[str]) -> None:
        """Show which answers are chosen."""
        exclusive = self._group.exclusive()
        self._group.setExclusive(False)  # or the last chosen one could not be taken back
        for name, button in self.buttons.items():
            button.setChecked(name in names)
        self._group.setExclusive(exclusive)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(tuple(name for name, button in self.buttons.items() if button.isChecked()))


class _Words(QLabel):
    """The words beside a button; a click on them is one on the button."""

    def __init__(self, words: str, button: QAbstractButton) -> None:
        super().__init__(words, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(80)
        self._button = button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the answer."""
        if self.rect().contains(event.position().toPoint()):
            self._button.click()
