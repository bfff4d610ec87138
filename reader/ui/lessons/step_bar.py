"""The steps of a lesson set over the article, and the way to hand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QToolButton

from reader.lessons.lesson_work import Step
from reader.ui.actions import with_key
from reader.ui.controls import choice_button, name_for_style
from reader.ui.lessons.words import step_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QWidget

_GAP = 6


class StepBar(QFrame):
    """A button for each step; hidden where the article belongs to no set.

    Where there is little room, what is beside the steps goes under them, and then only the current step keeps its name.

    Signals:
        chosen(object): a `Step`.
    """

    chosen = Signal(object)

    def __init__(self, references: QAction, hand_in: QAction) -> None:
        super().__init__()
        name_for_style(self, "articleNotice")
        self.buttons: dict[Step, QPushButton] = {}
        self._texts: dict[QPushButton, tuple[str, str]] = {}
        steps, beside = QHBoxLayout(), QHBoxLayout()
        for step in Step:
            button = self.buttons[step] = choice_button(step_name(step))
            button.setProperty("step", step.value)
            button.clicked.connect(self._clicked)
            steps.addWidget(button)
        steps.addStretch()
        beside.addStretch()
        self._beside = [_button(action) for action in (references, hand_in)]
        for tool in self._beside:
            beside.addWidget(tool)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(14, 6, 10, 6)
        self._layout.addLayout(steps)
        self._layout.addLayout(beside, 1)
        for row in (self._layout, steps, beside):
            row.setSpacing(_GAP)
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
            self._texts[button] = (f"{number} {step_name(step)}{tick}", f"{number}{tick}")
            state = self.tr("finished") if tick else self.tr("after the marks are shown") if step in locked else ""
            button.setAccessibleName(self.tr("Step {number}: {name}").format(number=number, name=step_name(step)))
            button.setAccessibleDescription(state)
            button.setToolTip(state or step_name(step))
            button.setChecked(step is current)
            button.setEnabled(step not in locked)
        self._fit()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [button for button in self._texts if not button.isHidden()]
        for button in shown:
            button.setText(self._texts[button][0])
        room = (
            self.contentsRect().width() - self._layout.contentsMargins().left() - self._layout.contentsMargins().right()
        )
        fits = _width([*shown, *self._beside]) <= room
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(way)
        if _width(shown) > room:
            for button in shown:
                button.setText(self._texts[button][0 if button.isChecked() else 1])

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(Step(button.property("step")))


def _width(parts: Sequence[QWidget]) -> int:
    return sum(part.sizeHint().width() + _GAP for part in parts)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setText(action.text())
    button.setToolTip(with_key(action))
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
