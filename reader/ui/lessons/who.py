"""Asks for a name or a number: whose work this is. No password, and nothing leaves the computer with it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from reader.ui.controls import heading, link_button, quiet_label, text_label
from reader.ui.panels.fields import field_label
from reader.ui.panels.line_button import LineButton
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

LONGEST = 60


class WhoDialog(QDialog):
    """A line to type into, and a way to go on without.

    Signals:
        chosen(str): the name; empty for a guest.
        other_chosen(str): somebody else works now: the id of their profile, empty for somebody new.
        clear_wanted(): delete everything on this computer.
    """

    chosen = Signal(str)
    other_chosen = Signal(str)
    clear_wanted = Signal()

    def __init__(self, name: str, parent: QWidget, *, known: bool, others: Mapping[str, str]) -> None:
        """Make the dialog.

        Args:
            name: as it is now; may be empty.
            parent: the window.
            known: whether somebody was asked before, so that there may be something to delete.
            others: the names of others who work on this computer, by the ids of their profiles.
        """
        super().__init__(parent)
        self.setObjectName("whoDialog")
        self.setWindowTitle(self.tr("Who are you?"))
        self.setMinimumWidth(460)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("For example: Kim, or 17"))
        label = field_label(self.tr("Your name or number"), self.name)
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setProperty("primary", True)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._take)
        self.guest = QPushButton(self.tr("Go on as a guest"))
        self.guest.setProperty("choice", True)
        self.guest.setAutoDefault(False)
        self.guest.clicked.connect(self._be_guest)
        self.clear = link_button(self.tr("Clear this PC …"))
        self.clear.setAutoDefault(False)
        self.clear.setVisible(known)
        self.clear.clicked.connect(self.clear_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.clear)
        buttons.addStretch()
        buttons.addWidget(self.guest)
        buttons.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        words = self.tr(
            "Your teacher sees this when you hand in. There is no password. It stays on this computer until you hand in"
            " a file."
        )
        for part in (text_label(words), label, self.name):
            layout.addWidget(part)
        layout.addWidget(quiet_label(self.tr("A guest hands in without a name.")))
        if known or others:
            layout.addWidget(heading(self.tr("Does somebody else work here now?"), kind="line"))
            layout.addWidget(quiet_label(self.tr("Your work is put away, and is back when you choose your name.")))
            new = {"": self.tr("Somebody new")} if known else {}
            for one, words in {**others, **new}.items():
                layout.addWidget(self._other(one, words or self.tr("Guest")))
        layout.addLayout(buttons)
        self.name.textChanged.connect(self._enable)
        self.name.setFocus()
        self._enable()

    def _other(self, one: str, words: str) -> LineButton:
        button = LineButton((words,))
        button.setProperty("record", one)
        button.setAutoDefault(False)
        button.clicked.connect(self._choose_other)
        return button

    @Slot()
    def _choose_other(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.reject()
            self.other_chosen.emit(button.property("record"))

    @Slot()
    def _enable(self) -> None:
        self.go_on.setEnabled(bool(_clean(self.name.text())))

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(_clean(self.name.text()))
        self.accept()

    @Slot()
    def _be_guest(self) -> None:
        self.chosen.emit("")
        self.accept()


def _clean(name: str) -> str:
    return "".join(sign for sign in " ".join(name.split()) if sign.isprintable())
