"""Font, size, spacing, width and colours of the page, with the article itself as the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
)

from reader.settings import LINE_HEIGHTS, MEASURES, SIZES, FontChoice, Settings, ThemeChoice
from reader.ui.controls import choice_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LINE_STEPS = 20


class ReadingDialog(QDialog):
    """Changes are seen at once.

    Signals:
        changed(str, object): name of a field of `Settings` and its new value.
    """

    changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(self.tr("Font, size and colours"))
        self._theme = settings.theme
        self._font = QComboBox()
        for choice in FontChoice:
            self._font.addItem(choice.value)
        self._font.setCurrentText(settings.font.value)
        self._font.currentTextChanged.connect(self._font_chosen)
        self._size = _slider(SIZES, settings.text_size)
        self._size.valueChanged.connect(self._size_chosen)
        self._line = _slider(LINE_HEIGHTS, settings.line_height, steps=_LINE_STEPS)
        self._line.valueChanged.connect(self._line_chosen)
        self._measure = _slider(MEASURES, settings.measure)
        self._measure.valueChanged.connect(self._measure_chosen)
        self._themes = QButtonGroup(self)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(12)
        controls = (
            (self.tr("Font"), self._font),
            (self.tr("Size"), self._size),
            (self.tr("Line height"), self._line),
            (self.tr("Line width"), self._measure),
        )
        for row, (label, control) in enumerate(controls):
            name = QLabel(label)
            name.setBuddy(control)
            control.setAccessibleName(label)
            control.setMinimumWidth(220)
            layout.addWidget(name, row, 0)
            layout.addWidget(control, row, 1)
        names = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        themes = QHBoxLayout()
        for choice, words in names.items():
            button = choice_button(words)
            button.setProperty("theme", choice.value)
            button.setChecked(choice is self._theme)
            self._themes.addButton(button)
            themes.addWidget(button)
        self._themes.buttonClicked.connect(self._theme_chosen)
        layout.addWidget(QLabel(self.tr("Colours")), len(controls), 0)
        layout.addLayout(themes, len(controls), 1)

    @Slot(str)
    def _font_chosen(self, family: str) -> None:
        self.changed.emit("font", FontChoice(family))

    @Slot(int)
    def _size_chosen(self, size: int) -> None:
        self.changed.emit("text_size", size)

    @Slot(int)
    def _line_chosen(self, height: int) -> None:
        self.changed.emit("line_height", height / _LINE_STEPS)

    @Slot(int)
    def _measure_chosen(self, measure: int) -> None:
        self.changed.emit("measure", measure)

    @Slot(QAbstractButton)
    def _theme_chosen(self, button: QAbstractButton) -> None:
        self.changed.emit("theme", ThemeChoice(button.property("theme")))


def _slider(limits: tuple[float, float], value: float, *, steps: int = 1) -> QSlider:
    """A slider over whole numbers; a value with decimals is multiplied by `steps` first."""
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(round(limits[0] * steps), round(limits[1] * steps))
    slider.setValue(round(value * steps))
    return slider
