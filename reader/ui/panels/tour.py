"""The tour of the first start: three steps, skipped with one click."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from reader.ui.actions import key_of
from reader.ui.controls import link_button, name_for_style, quiet_label


class Tour(QFrame):
    """A card over the article.

    Signals:
        finished(): seen to the end or skipped.
    """

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "notice")
        self._step = 0
        self._words = QLabel(wordWrap=True)
        self._place = quiet_label()
        self._next = QPushButton()
        self._next.setProperty("primary", True)
        self._next.clicked.connect(self._go_on)
        skip = link_button(self.tr("Skip"))
        skip.clicked.connect(self._end)
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(skip)
        row.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._words)
        layout.addLayout(row)
        self.hide()

    def start(self) -> None:
        """Begin with the first step."""
        self._step = 0
        self._show_step()
        self.show()

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Marks show where a statement comes from: blue for what somebody said, yellow for cautious words, a"
                " dotted line where no source is named. They never say whether it is right."
            ),
            self.tr(
                "Press {key} to go from mark to mark. On the right you read why it is there and what to ask next;"
                " agree or disagree with it."
            ).format(key=key_of("next_mark")),
            self.tr(
                "Press {key} to write a note about a mark or about words you selected. It is saved as you type, in a"
                " file on this computer only."
            ).format(key=key_of("note")),
        )

    def _show_step(self) -> None:
        steps = self._steps()
        self._words.setText(steps[self._step])
        self._place.setText(self.tr("{number} of {count}").format(number=self._step + 1, count=len(steps)))
        last = self._step == len(steps) - 1
        self._next.setText(self.tr("Start reading") if last else self.tr("Next"))

    @Slot()
    def _go_on(self) -> None:
        self._step += 1
        if self._step < len(self._steps()):
            self._show_step()
        else:
            self._end()

    @Slot()
    def _end(self) -> None:
        self.hide()
        self.finished.emit()
