"""The options of a choice: their words, their order, and which of them the key takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui.controls import quiet_label
from reader.ui.panels.fields import TextField
from reader.ui.workshop.form import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.lessons.records import Option, Prompt, PromptKey

BEST, AS_GOOD = "answers", "alternatives"
"""Fields of `PromptKey` that hold the ids of options."""


class OptionText(TextField):
    """The words of one option.

    Signals:
        move_wanted(int): one place up (-1) or down (1).
        next_wanted(): go on with the next option, which is made where this is the last.
    """

    move_wanted = Signal(int)
    next_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and the arrows move the option, Enter goes on with the next."""
        key = event.key()
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)


class OptionsForm(QWidget):
    """A row for each option.

    Signals:
        edited(str, object): the id of an option and its words.
        judged(str, str, bool): the id of an option, a field of the key, and whether it is in it now.
        moved(str, int): the id of an option, and one place up or down.
        removed(str): the id of an option.
        add_wanted(): one more.
    """

    edited = Signal(str, object)
    judged = Signal(str, str, bool)
    moved = Signal(str, int)
    removed = Signal(str)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, OptionText] = {}
        self.ticks: dict[tuple[str, str], TickBox] = {}
        self._rows = QWidget()
        self.add_button = QPushButton(self.tr("Add an option"))
        self.add_button.setProperty("choice", True)
        self.add_button.clicked.connect(self.add_wanted)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._rows)
        column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_options(self, prompt: Prompt, key: PromptKey) -> None:
        """Show the options of a choice, and what the key takes; words being typed are left alone."""
        if list(self.texts) != [option.id for option in prompt.options]:
            self._build(prompt.options)
        for option in prompt.options:
            self.texts[option.id].show_value(option.text)
            for field in (BEST, AS_GOOD):
                self.ticks[option.id, field].show_value(option.id in getattr(key, field))

    def flush(self) -> None:
        """Send what was typed."""
        for text in list(self.texts.values()):
            text.flush()

    def go_to(self, option: str) -> None:
        """Put the focus on the words of an option."""
        if option in self.texts:
            self.texts[option].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, options: tuple[Option, ...]) -> None:
        focused = next((name for name, text in self.texts.items() if text.hasFocus()), "")
        before, self._rows = self._rows, QWidget()
        self.texts, self.ticks = {}, {}
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for column, words in ((1, self.tr("Best")), (2, self.tr("As good"))):
            head = quiet_label(words)
            head.setWordWrap(False)
            grid.addWidget(head, 0, column)
        for number, option in enumerate(options, 1):
            self._build_row(grid, number, option)
        self._column.replaceWidget(before, self._rows)
        before.deleteLater()
        before.hide()
        self._rows.show()
        self.go_to(focused)

    def _build_row(self, grid: QGridLayout, number: int, option: Option) -> None:
        name = self.tr("Option {number}").format(number=number)
        text = OptionText(option.id, name, hint=name, lines=(1, 3))
        text.edited.connect(self.edited)
        text.move_wanted.connect(self._move)
        text.next_wanted.connect(self._next)
        self.texts[option.id] = text
        grid.addWidget(text, number, 0)
        names = {BEST: self.tr("One of the best answers"), AS_GOOD: self.tr("As good as the best answers")}
        for column, (field, words) in enumerate(names.items(), 1):
            tick = TickBox(field, "")
            tick.setAccessibleName(f"{name}: {words}")
            tick.setToolTip(words)
            tick.edited.connect(self._judge)
            self.ticks[option.id, field] = tick
            grid.addWidget(tick, number, column, alignment=Qt.AlignmentFlag.AlignCenter)
        remove = QToolButton()
        remove.setText("✕")
        remove.setAccessibleName(self.tr("Remove option {number}").format(number=number))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(lambda: self.removed.emit(option.id))
        grid.addWidget(remove, number, 3)

    @Slot(str, object)
    def _judge(self, field: str, chosen: object) -> None:
        option = next(option for (option, _), tick in self.ticks.items() if tick is self.sender())
        self.judged.emit(option, field, bool(chosen))

    @Slot(int)
    def _move(self, step: int) -> None:
        option = next(name for name, text in self.texts.items() if text is self.sender())
        self.flush()
        self.moved.emit(option, step)

    @Slot()
    def _next(self) -> None:
        names = list(self.texts)
        place = next(place for place, name in enumerate(names) if self.texts[name] is self.sender())
        if place + 1 < len(names):
            self.go_to(names[place + 1])
        else:
            self.flush()
            self.add_wanted.emit()
