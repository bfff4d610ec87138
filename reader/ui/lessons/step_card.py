"""The card of one step: what to do, and what it takes to do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from reader.lessons.lesson_work import Step
from reader.ui.controls import heading, quiet_label, text_label
from reader.ui.lessons.compare_card import CompareCard
from reader.ui.lessons.prompts import PromptList
from reader.ui.lessons.words import step_title
from reader.ui.panels.belief import Belief

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.lessons.records import Prompt
    from reader.storage.lesson_work import StoredAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """What the card of a step shows.

    Attributes:
        words: what to do.
        status: how far that is; may be empty.
        reveal: what stands on the button that shows the marks; empty where there is none.
        reveal_now: whether that button can be used.
        belief: 0 to 100, or None; shown at the first and the last step where `asks_belief`.
        belief_open: whether it may still be changed.
        compares: whether marks are compared here.
        next_step: what stands on the button that goes on; empty where there is none.
    """

    step: Step
    words: str
    status: str = ""
    reveal: str = ""
    reveal_now: bool = False
    asks_belief: bool = False
    belief: int | None = None
    belief_open: bool = True
    compares: bool = False
    prompts: tuple[Prompt, ...] = ()
    answers: Mapping[str, StoredAnswer]
    titles: Mapping[str, str]
    next_step: str = ""


class StepCard(QFrame):
    """Shows a `StepView`.

    Signals:
        belief_said(object): 0 to 100 or None.
        reveal_wanted(): the marks of the set are to be shown.
        note_wanted(): a note on the words in hand is to be written.
        references_wanted(): the reference pack is to be shown.
        next_wanted(): go on.
    """

    belief_said = Signal(object)
    reveal_wanted = Signal()
    note_wanted = Signal()
    references_wanted = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._step: Step | None = None
        self._title = heading(kind="part")
        self._words = text_label()
        self._status = quiet_label()
        self.belief = Belief("belief", self.tr("I believe it"))
        self.belief.edited.connect(self._belief_edited)
        self.reveal = self._button("", self.reveal_wanted, primary=True)
        self.compare = CompareCard()
        self.note = self._button(self.tr("Write a note on a claim"), self.note_wanted)
        self.references = self._button(self.tr("Open the references"), self.references_wanted)
        self.prompts = PromptList()
        self.next = self._button("", self.next_wanted, primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 13, 15, 13)
        layout.setSpacing(10)
        for part in (self._title, self._words, self.belief, self._status):
            layout.addWidget(part)
        for button in (self.reveal, self.note, self.references):
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.compare)
        layout.addWidget(self.prompts)
        layout.addWidget(self.next, alignment=Qt.AlignmentFlag.AlignLeft)

    @staticmethod
    def _button(words: str, wanted: object, *, primary: bool = False) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("primary" if primary else "choice", True)
        button.clicked.connect(wanted)
        return button

    def show_step(self, view: StepView) -> None:
        """Show a step, or how far it is now; what is being typed is left alone."""
        another, self._step = view.step is not self._step, view.step
        self._title.setText(step_title(view.step))
        self._words.setText(view.words)
        self._status.setText(view.status)
        self._status.setVisible(bool(view.status))
        self.belief.setVisible(view.asks_belief)
        self.belief.setEnabled(view.belief_open)
        if another:
            self.belief.reset(view.belief)
        else:
            self.belief.show_value(view.belief)
        self.reveal.setText(view.reveal)
        self.reveal.setVisible(bool(view.reveal))
        self.reveal.setEnabled(view.reveal_now)
        self.compare.setVisible(view.compares)
        for button in (self.note, self.references):
            button.setVisible(view.step is Step.CHECK)
        self.prompts.show_prompts(view.prompts, view.answers, view.titles)
        self.next.setText(view.next_step)
        self.next.setVisible(bool(view.next_step))

    def forget(self) -> None:
        """The next step is one of another article."""
        self.flush()
        self._step = None

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        for part in (self.belief, self.compare, self.prompts):
            part.flush()

    def is_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return any(part.is_unsaved() for part in (self.belief, self.compare, self.prompts))

    def _belief_edited(self, _field: str, value: object) -> None:
        self.belief_said.emit(value)
