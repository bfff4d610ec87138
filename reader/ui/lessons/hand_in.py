"""Handing in: says in plain words what the file holds, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout

from reader.lessons.response import contents_in_words
from reader.ui.controls import heading, link_button, quiet_label, text_label
from reader.ui.language import listed, shown
from reader.ui.names import quoted, short
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.lessons.records import Prompt
    from reader.lessons.response import Response


class HandInDialog(QDialog):
    """Nothing is written before its button is pressed.

    Signals:
        hand_in_wanted(object): write into the folder at this `Path`.
        folder_wanted(): choose another folder.
    """

    hand_in_wanted = Signal(object)
    folder_wanted = Signal()

    def __init__(self, response: Response, unanswered: Sequence[Prompt], folder: Path, parent: QWidget) -> None:
        """Make the dialog.

        Args:
            response: as it would be handed in now.
            unanswered: questions that want an answer and have none.
            folder: where it would go.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("handInDialog")
        self.setWindowTitle(self.tr("Hand in"))
        self.setMinimumWidth(560)
        self._folder = folder
        self.contents = text_label("\n".join(f"•  {shown(line)}" for line in contents_in_words(response)))
        self.open_questions = text_label()
        self._where = quiet_label()
        self._problem = text_label()
        self._problem.hide()
        self.save = QPushButton(self.tr("Hand in"))
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        self.save.clicked.connect(self._hand_in)
        cancel = QPushButton(self.tr("Not yet"))
        cancel.setProperty("choice", True)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.choose = link_button(self.tr("Choose another folder …"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.folder_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(text_label(self.tr("This is what your teacher gets:")))
        layout.addWidget(self._scrolled())
        layout.addWidget(self.open_questions)
        layout.addWidget(self._where)
        layout.addWidget(self.choose, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.save)
        layout.addLayout(row)
        self._show_unanswered(unanswered)
        self.show_folder(folder)
        self.save.setFocus()

    def _scrolled(self) -> QScrollArea:
        box = QFrame()
        box.setObjectName("card")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.addWidget(self.contents)
        inner.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What is in the file"))
        area.setMinimumHeight(270)
        area.setWidget(box)
        return area

    def _show_unanswered(self, unanswered: Sequence[Prompt]) -> None:
        questions = listed(quoted(short(prompt.text, 50)) for prompt in unanswered[:3])
        words = self.tr("Still without an answer: {questions}. You can hand in all the same, and again later.")
        self.open_questions.setText(words.format(questions=questions))
        self.open_questions.setVisible(bool(unanswered))

    def show_folder(self, folder: Path) -> None:
        """Hand in there."""
        self._folder = folder
        words = self.tr("Two files are written into “{folder}”: one for your teacher, and a copy that you can read.")
        self._where.setText(words.format(folder=folder))

    def say(self, problem: str) -> None:
        """Say why it could not be written."""
        self._problem.setText(problem)
        self._problem.show()

    @Slot()
    def _hand_in(self) -> None:
        self.hand_in_wanted.emit(self._folder)
