"""Font, size, spacing, width, colours and reading aids, with the article beside it as the preview."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
)

from reader.settings import Comfort, FontChoice, LineFocus, Ruler, ThemeChoice
from reader.ui.controls import choice_button, heading, link_button, quiet_label
from reader.ui.theme import DIALOG_MARGINS, Space

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from PySide6.QtWidgets import QWidget

_tr = QCoreApplication.translate

_COLUMNS = 2
_CONTROL_WIDTH = 200


class ReadingDialog(QDialog):
    """Changes are seen at once; the window stays usable, so that one can scroll and try them.

    Signals:
        changed(str, object): name of a field of `Comfort` and its new value.
        reset_wanted(): everything as it comes with the program.
    """

    changed = Signal(str, object)
    reset_wanted = Signal()

    def __init__(self, comfort: Comfort, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("readingDialog")
        self.setWindowTitle(self.tr("Font, size and colours"))
        self._font = _choices({choice: choice.value for choice in FontChoice})
        self._size = _Scale("text_size", 1, self.tr("{value} px"))
        self._line = _Scale("line_height", 20, self.tr("× {value}"))
        self._letters = _Scale("letter_spacing", 100, self.tr("× {value}"))
        self._words = _Scale("word_spacing", 50, self.tr("× {value}"))
        self._paragraphs = _Scale("paragraph_spacing", 20, self.tr("× {value}"))
        self._measure = _Scale("measure", 1, self.tr("{value} characters"))
        self._scales = (self._size, self._line, self._letters, self._words, self._paragraphs, self._measure)
        self._focus = _choices(_focus_names())
        self._ruler = _choices(_ruler_names())
        self._numbers = QCheckBox(self.tr("Show paragraph numbers"))
        self._themes = QButtonGroup(self)
        self._reset = link_button(self.tr("Reset to default"))
        self._reset.setAutoDefault(False)
        self._lay_out()
        self.show_comfort(comfort)
        self._wire()

    def show_comfort(self, comfort: Comfort) -> None:
        """Show what is chosen now."""
        blockers = [QSignalBlocker(part) for part in (self._font, self._focus, self._ruler, self._numbers)]
        for scale in self._scales:
            scale.show_value(getattr(comfort, scale.field))
        for box, value in ((self._font, comfort.font), (self._focus, comfort.line_focus), (self._ruler, comfort.ruler)):
            box.setCurrentIndex(box.findData(value.value))
        self._numbers.setChecked(comfort.paragraph_numbers)
        for button in self._themes.buttons():
            button.setChecked(button.property("theme") == comfort.theme.value)
        for blocker in blockers:
            blocker.unblock()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.MEDIUM)
        grid.setColumnMinimumWidth(1, _CONTROL_WIDTH)
        controls: tuple[tuple[str, QWidget, QWidget | None], ...] = (
            (self.tr("Font"), self._font, None),
            (self.tr("Size"), self._size, self._size.words),
            (self.tr("Line height"), self._line, self._line.words),
            (self.tr("Space between letters"), self._letters, self._letters.words),
            (self.tr("Space between words"), self._words, self._words.words),
            (self.tr("Space between paragraphs"), self._paragraphs, self._paragraphs.words),
            (self.tr("Line width"), self._measure, self._measure.words),
            (self.tr("Line focus"), self._focus, None),
            (self.tr("Reading ruler"), self._ruler, None),
        )
        for row, (label, control, words) in enumerate(controls):
            name = QLabel(label)
            name.setBuddy(control)
            control.setAccessibleName(label)
            grid.addWidget(name, row, 0)
            grid.addWidget(control, row, 1)
            if words is not None:
                grid.addWidget(words, row, 2)
        grid.addWidget(self._numbers, len(controls), 1)
        grid.addWidget(QLabel(self.tr("Colours")), len(controls) + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._lay_out_themes(), len(controls) + 1, 1, 1, 2)
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self._reset)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(Space.LARGE)
        layout.addWidget(heading(self.windowTitle()))
        layout.addLayout(grid)
        layout.addWidget(quiet_label(self.tr("Line focus and ruler follow the pointer, and the keys Up and Down.")))
        layout.addLayout(buttons)

    def _lay_out_themes(self) -> QGridLayout:
        themes = QGridLayout()
        themes.setSpacing(Space.SMALL)
        for number, (choice, words) in enumerate(_theme_names().items()):
            button = choice_button(words)
            button.setProperty("theme", choice.value)
            button.setAutoDefault(False)
            self._themes.addButton(button)
            themes.addWidget(button, *divmod(number, _COLUMNS))
        return themes

    def _wire(self) -> None:
        for scale in self._scales:
            scale.chosen.connect(self.changed)
        self._font.currentIndexChanged.connect(self._font_chosen)
        self._focus.currentIndexChanged.connect(self._focus_chosen)
        self._ruler.currentIndexChanged.connect(self._ruler_chosen)
        self._numbers.toggled.connect(self._numbers_chosen)
        self._themes.buttonClicked.connect(self._theme_chosen)
        self._reset.clicked.connect(self.reset_wanted)

    @Slot()
    def _font_chosen(self) -> None:
        self.changed.emit("font", FontChoice(self._font.currentData()))

    @Slot()
    def _focus_chosen(self) -> None:
        self.changed.emit("line_focus", LineFocus(self._focus.currentData()))

    @Slot()
    def _ruler_chosen(self) -> None:
        self.changed.emit("ruler", Ruler(self._ruler.currentData()))

    @Slot(bool)
    def _numbers_chosen(self, shown: bool) -> None:
        self.changed.emit("paragraph_numbers", shown)

    @Slot(QAbstractButton)
    def _theme_chosen(self, button: QAbstractButton) -> None:
        self.changed.emit("theme", ThemeChoice(button.property("theme")))


class _Scale(QSlider):
    """A slider over the values of one field of `Comfort`, with its value in words beside it.

    Signals:
        chosen(str, object): the field and its new value.
    """

    chosen = Signal(str, object)

    def __init__(self, field: str, steps: int, words: str) -> None:
        """Make the slider.

        Args:
            field: of `Comfort`, with limits.
            steps: how many there are from one whole number to the next.
            words: how a value is shown.
        """
        super().__init__(Qt.Orientation.Horizontal)
        self.field = field
        self.words = quiet_label()
        self.words.setWordWrap(False)
        self._steps, self._format = steps, words
        described = next(item for item in fields(Comfort) if item.name == field)
        least, most = described.metadata["limits"]
        self.setRange(round(least * steps), round(most * steps))
        self.words.setMinimumWidth(max(self._width(value) for value in (least, most, most - 1 / steps)))
        self.valueChanged.connect(self._value_changed)

    def show_value(self, value: float) -> None:
        """Show a value that was chosen elsewhere."""
        blocker = QSignalBlocker(self)
        self.setValue(round(value * self._steps))
        blocker.unblock()
        self._say()

    def _value(self) -> float:
        return self.value() if self._steps == 1 else round(self.value() / self._steps, 2)

    def _width(self, value: float) -> int:
        return self.words.fontMetrics().horizontalAdvance(self._format.format(value=round(value, 2))) + 4

    def _say(self) -> None:
        words = self._format.format(value=self.locale().toString(self._value()))
        self.words.setText(words)
        self.setAccessibleDescription(words)

    @Slot()
    def _value_changed(self) -> None:
        self._say()
        self.chosen.emit(self.field, self._value())


def _choices(names: Mapping[StrEnum, str]) -> QComboBox:
    box = QComboBox()
    for choice, words in names.items():
        box.addItem(words, choice.value)
    return box


def _theme_names() -> dict[ThemeChoice, str]:
    return {
        ThemeChoice.SYSTEM: _tr("reading", "Follow the system"),
        ThemeChoice.LIGHT: _tr("reading", "Light"),
        ThemeChoice.SEPIA: _tr("reading", "Sepia"),
        ThemeChoice.DARK: _tr("reading", "Dark"),
        ThemeChoice.CONTRAST_LIGHT: _tr("reading", "High contrast, light"),
        ThemeChoice.CONTRAST_DARK: _tr("reading", "High contrast, dark"),
    }


def _focus_names() -> dict[StrEnum, str]:
    return {
        LineFocus.OFF: _tr("reading", "Off"),
        LineFocus.ONE_LINE: _tr("reading", "One line"),
        LineFocus.THREE_LINES: _tr("reading", "Three lines"),
        LineFocus.PARAGRAPH: _tr("reading", "One paragraph"),
    }


def _ruler_names() -> dict[StrEnum, str]:
    return {
        Ruler.OFF: _tr("reading", "Off"),
        Ruler.LINE: _tr("reading", "A line under the words"),
        Ruler.BAND: _tr("reading", "A band behind the words"),
    }
