"""Font, size, spacing, width and colours of the page, with the article itself as the preview."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QSlider

from reader.settings import FontChoice, Settings, ThemeChoice
from reader.ui.controls import choice_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZES = (14, 32)
_LINE_HEIGHTS = (120, 220)
_MEASURES = (45, 90)


class ReadingDialog(QDialog):
    """Changes are seen at once.

    Signals:
        changed(object): the new `Settings`.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(self.tr("Font, size and colours"))
        self._settings = settings
        self._font = QComboBox()
        for choice in FontChoice:
            self._font.addItem(choice.value)
        self._font.setCurrentText(settings.font.value)
        self._font.currentIndexChanged.connect(self._report)
        self._size = self._slider(SIZES, settings.text_size)
        self._line = self._slider(_LINE_HEIGHTS, round(settings.line_height * 100))
        self._measure = self._slider(_MEASURES, settings.measure)
        self._themes = QButtonGroup(self)
        self._lay_out()

    def _slider(self, limits: tuple[int, int], value: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*limits)
        slider.setValue(value)
        slider.valueChanged.connect(self._report)
        return slider

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
            button.setChecked(choice is self._settings.theme)
            self._themes.addButton(button)
            themes.addWidget(button)
        self._themes.buttonClicked.connect(self._report)
        layout.addWidget(QLabel(self.tr("Colours")), len(controls), 0)
        layout.addLayout(themes, len(controls), 1)

    @Slot()
    def _report(self) -> None:
        button = self._themes.checkedButton()
        self._settings = replace(
            self._settings,
            font=FontChoice(self._font.currentText()),
            text_size=self._size.value(),
            line_height=self._line.value() / 100,
            measure=self._measure.value(),
            theme=ThemeChoice(button.property("theme")) if button else self._settings.theme,
        )
        self.changed.emit(self._settings)
