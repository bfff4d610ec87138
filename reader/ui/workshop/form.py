"""What the forms of the workshop are made of, beside the editors of single fields (`reader.ui.panels.fields`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui.controls import heading, quiet_label
from reader.ui.panels.fields import TextField, field_label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QLayout

_MOST_DIGITS = 3


class NumberField(TextField):
    """A whole number of at most three digits; nothing stands for 0."""

    def __init__(self, field: str, name: str, *, hint: str = "") -> None:
        super().__init__(field, name, hint=hint, lines=(1, 1), limit=_MOST_DIGITS)
        self.setFixedWidth(64)

    def words(self) -> str:
        """The digits of the number."""
        digits = "".join(letter for letter in self.toPlainText() if letter.isdecimal())[:_MOST_DIGITS]
        return str(int(digits)) if digits and int(digits) else ""

    def value(self) -> int:
        """The number."""
        return int(self.words() or 0)

    def _words_of(self, value: object) -> str:
        return str(value) if value else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and the keys that are no letters."""
        typed = event.text()
        if typed.isprintable() and typed and not typed.isdecimal():
            event.accept()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the digits of what was copied."""
        digits = "".join(letter for letter in source.text() if letter.isdecimal())
        self.insertPlainText(digits[: self._room()])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the number as it is stored."""
        super().focusOutEvent(event)
        if self.toPlainText() != self.words():
            self.reset(self.value())


class TickBox(QCheckBox):
    """A box to tick: a field that is yes or no, or one value of a field that has several.

    Signals:
        edited(str, object): name of the field and whether there is a tick; by the person only.
    """

    edited = Signal(str, object)

    def __init__(self, field: str, words: str) -> None:
        super().__init__(words)
        self.field = field
        self.clicked.connect(self._clicked)

    def show_value(self, value: object) -> None:
        """Show what is stored."""
        self.setChecked(bool(value))

    @Slot(bool)
    def _clicked(self, checked: bool) -> None:
        self.edited.emit(self.field, checked)


class TickLine(QWidget):
    """A box without words of its own, and beside it words that wrap where there is little room."""

    def __init__(self, box: TickBox, words: str) -> None:
        super().__init__()
        self._box = box
        box.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(QLabel(words, wordWrap=True), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words belong to the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()


class Form(QScrollArea):
    """A column of fields under each other that scrolls."""

    def __init__(self, *, width: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        """Make a column, at most `width` pixels wide; 0 for any width."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("scrolled")
        if width:
            inside.setMaximumWidth(width)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(4)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._keep_focus_in_view)

    @Slot()
    def _keep_focus_in_view(self) -> None:
        """A field that was just added gets the focus before it gets its place."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    def add(self, label: str, field: QWidget, help_words: str = "") -> None:
        """Add a field under its label, and over what students see of it."""
        self.column.addWidget(field_label(label, field))
        self.column.addWidget(field)
        self.add_help(help_words)

    def add_heading(self, words: str) -> None:
        """Add the title of a group of fields."""
        self.column.addSpacing(6)
        self.column.addWidget(heading(words, kind="line"))

    def add_help(self, words: str) -> None:
        """Add a line that says more about what stands over it, and the room after a field."""
        if words:
            self.column.addWidget(quiet_label(words))
        self.column.addSpacing(10)

    def add_row(self, row: QLayout) -> None:
        """Add controls that stand side by side."""
        self.column.addLayout(row)
