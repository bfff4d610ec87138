"""Editors for fields that hold one of a few values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSizePolicy, QWidget

from reader.ui import fonts
from reader.ui.controls import choice_button
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent, QWheelEvent

_GAP = 6
_PADDING = 8
_ANY_WIDTH = 10_000


class _Place(NamedTuple):
    row: int
    column: int
    span: int


class Choices(QWidget):
    """Buttons of which one or none is chosen.

    Signals:
        edited(str, object): name of the field and the value of a button; None where it was taken back.
    """

    edited = Signal(str, object)

    def __init__(
        self, field: str, name: str, options: Mapping[Any, str], *, columns: int, needed: bool = False
    ) -> None:
        """Make the buttons.

        Args:
            field: name of the field in the record.
            name: what it is called in the interface.
            options: what is on the button of each value.
            columns: how many stand side by side where there is room.
            needed: whether one of them is always chosen.
        """
        super().__init__()
        self.field = field
        self._needed = needed
        self._value: object = None
        self.setAccessibleName(name)
        self._buttons: dict[object, QPushButton] = {}
        self._columns = columns
        self._layout_now: list[_Place] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        for value, words in options.items():
            button = choice_button(words)
            button.setProperty("compact", True)
            button.setAccessibleDescription(name)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._clicked)
            self._buttons[value] = button
        self._lay_out(self._places(columns, _ANY_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each button room for its words: a row of its own, or fewer columns where that takes fewer rows."""
        super().resizeEvent(event)
        width = event.size().width()
        layouts = [self._places(columns, width) for columns in range(self._columns, 0, -1)]
        self._lay_out(min(layouts, key=lambda places: places[-1].row))

    def _places(self, columns: int, width: int) -> list[_Place]:
        """Where the buttons stand in a grid of so many columns; one that is too wide for a column takes the row."""
        room = (width - (columns - 1) * _GAP) // columns
        places, number = [], 0
        for button in self._buttons.values():
            wide = _width_of(button) > room
            number += -number % columns if wide else 0
            places.append(_Place(number // columns, number % columns, columns if wide else 1))
            number += columns if wide else 1
        return places

    def _lay_out(self, places: list[_Place]) -> None:
        if places == self._layout_now:
            return
        self._layout_now = places
        for button, place in zip(self._buttons.values(), places, strict=True):
            self._grid.addWidget(button, place.row, place.column, 1, place.span)
        last = max(place.column + place.span for place in places)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < last else 0)

    def go(self) -> None:
        """Take the focus to the button that is chosen, else to the first."""
        chosen = self._buttons.get(self._value) or next(iter(self._buttons.values()))
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_value(self, value: object) -> None:
        """Show what is stored."""
        self._value = value
        for one, button in self._buttons.items():
            button.setChecked(one == value)

    @Slot()
    def _clicked(self) -> None:
        chosen = next(value for value, button in self._buttons.items() if button is self.sender())
        if chosen != self._value:
            self.edited.emit(self.field, chosen)
        elif not self._needed:
            self.edited.emit(self.field, None)
        else:
            self._buttons[chosen].setChecked(True)


class ChoiceBox(QComboBox):
    """A list that opens, of which one entry is chosen. The wheel scrolls the page, not the choice.

    Signals:
        edited(str, object): name of the field and the value of the entry.
    """

    edited = Signal(str, object)

    def __init__(self, field: str, name: str) -> None:
        super().__init__()
        self.field = field
        self._value: object = None
        self._values: list[object] = []
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # Linux says the chosen entry in place of the name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._chosen)

    def set_options(self, options: Mapping[Any, str]) -> None:
        """Offer these values with these words."""
        self._values = list(options)
        if [self.itemText(number) for number in range(self.count())] != list(options.values()):
            self.clear()
            self.addItems(list(options.values()))
        self.show_value(self._value)

    def show_value(self, value: object) -> None:
        """Show what is stored."""
        self._value = value
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    @Slot(int)
    def _chosen(self, number: int) -> None:
        if self._values[number] != self._value:
            self.edited.emit(self.field, self._values[number])


def _width_of(button: QPushButton) -> float:
    """What the words of a button need when it is chosen, and so set in bold."""
    font = QFont(fonts.INTERFACE)
    font.setPixelSize(Size.SMALL)
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetricsF(font).horizontalAdvance(button.text()) + _PADDING
