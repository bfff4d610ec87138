"""How much a person believes a claim: a slider that says its value in words, and can be left unanswered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from reader.ui.controls import link_button
from reader.ui.note_names import belief_name
from reader.ui.panels.fields import AUTOSAVE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

_MIDDLE = 50


class Belief(QWidget):
    """A number from 0 to 100, or None where it was not answered.

    Signals:
        edited(str, object): name of the field and its value.
    """

    edited = Signal(str, object)

    def __init__(self, field: str, name: str) -> None:
        super().__init__()
        self.field = field
        self._known: int | None = None
        self._value: int | None = None
        self._moved = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._moved.timeout.connect(self.flush)
        self.slider = _Slider()
        self.slider.setAccessibleName(name)
        self.slider.valueChanged.connect(self._set)
        self.slider.sliderPressed.connect(self._take)
        self.slider.taken.connect(self._take)
        self.slider.sliderReleased.connect(self.flush)
        self._words = QLabel()
        self._words.setProperty("quiet", True)
        title = QLabel(name)
        title.setProperty("field", True)
        self._clear = link_button(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear: {name}").format(name=name))
        self._clear.clicked.connect(self._unset)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self._words, 1)
        head.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.slider)
        self._show()

    def show_value(self, value: object) -> None:
        """Show what is stored; a slider in motion is left alone."""
        moving = self.is_unsaved()
        self._known = value if isinstance(value, int) else None
        if not moving:
            self._value = self._known
            self._show()

    def reset(self, value: object) -> None:
        """Show what is stored in another record."""
        self._moved.stop()
        self._value = self._known
        self.show_value(value)

    def is_unsaved(self) -> bool:
        """Whether the slider was moved and its place is not stored."""
        return self._value != self._known

    def value(self) -> int | None:
        """Where the slider stands; None where it was not answered."""
        return self._value

    @Slot()
    def flush(self) -> None:
        """Send a place that was not sent yet."""
        self._moved.stop()
        if self.is_unsaved():
            self.edited.emit(self.field, self._value)

    def _show(self) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(_MIDDLE if self._value is None else self._value)
        asked = self._value is not None
        words = self.tr("not answered yet")
        if self._value is not None:
            words = self.tr("{number}, {words}").format(number=self._value, words=belief_name(self._value))
        self._words.setText(words)
        self.slider.setAccessibleDescription(words)
        self.slider.setProperty("unasked", not asked)
        self.slider.style().unpolish(self.slider)
        self.slider.style().polish(self.slider)
        self._clear.setVisible(asked)

    @Slot(int)
    def _set(self, value: int) -> None:
        self._value = value
        self._show()
        if not self.slider.isSliderDown():
            self._moved.start()

    @Slot()
    def _take(self) -> None:
        self._set(self.slider.value())

    @Slot()
    def _unset(self) -> None:
        self._value = None
        self.slider.setFocus()
        self._show()
        self.flush()


class _Slider(QSlider):
    """The wheel scrolls the page, not the slider.

    Signals:
        taken(): its place is meant as it is.
    """

    taken = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setPageStep(10)
        self.setMinimumHeight(22)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter take the slider as it stands."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)
