"""The steps of a lesson set over the article, and the way to hand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from reader.lessons.lesson_work import Step
from reader.ui.controls import choice_button, name_for_style
from reader.ui.lessons.words import step_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QAction


class StepBar(QFrame):
    """A button for each step; hidden where the article belongs to no set.

    Signals:
        chosen(object): a `Step`.
    """

    chosen = Signal(object)

    def __init__(self, references: QAction, hand_in: QAction) -> None:
        super().__init__()
        name_for_style(self, "articleNotice")
        self.buttons: dict[Step, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(6)
        for step in Step:
            button = self.buttons[step] = choice_button(step_name(step))
            button.setProperty("step", step.value)
            button.clicked.connect(self._clicked)
            layout.addWidget(button)
        layout.addStretch()
        for action in (references, hand_in):
            layout.addWidget(_button(action))
        self.hide()

    def show_steps(
        self, steps: Sequence[Step], *, done: Collection[Step], current: Step | None, locked: Collection[Step]
    ) -> None:
        """Show these steps.

        Args:
            steps: of the article, in order.
            done: those that are finished.
            current: the one whose card is shown.
            locked: those that cannot be chosen yet.
        """
        for step, button in self.buttons.items():
            button.setVisible(step in steps)
            number = steps.index(step) + 1 if step in steps else 0
            tick = " ✓" if step in done else ""
            button.setText(f"{number} {step_name(step)}{tick}")
            state = self.tr("finished") if tick else self.tr("after the marks are shown") if step in locked else ""
            button.setAccessibleName(self.tr("Step {number}: {name}").format(number=number, name=step_name(step)))
            button.setAccessibleDescription(state)
            button.setToolTip(state)
            button.setChecked(step is current)
            button.setEnabled(step not in locked)
        self.show()

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(Step(button.property("step")))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setText(action.text())
    shortcut = action.shortcut().toString()
    button.setToolTip(f"{action.text()} ({shortcut})" if shortcut else action.text())
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
