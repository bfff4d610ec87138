"""The page “Check this PC”: what the program needs, what it found, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reader.ui.announcing import announce
from reader.ui.computer import Check, State, as_text, summary
from reader.ui.controls import heading, quiet_label, text_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.row_list import RowList
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.theme import Theme

_COLOURS = {State.GOOD: "state_sourced", State.NOTE: "hedge_line", State.TO_DO: "unsourced_line"}


class CheckPc(QDialog):
    """A list of what was looked at, to read and to copy."""

    def __init__(self, checks: Sequence[Check], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check this PC"))
        self.setMinimumSize(480, 400)
        self.resize(640, 640)
        self._checks = checks
        self.list = RowList(self.windowTitle())
        self.list.set_theme(theme)
        self.list.set_rows([_row(check) for check in checks])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("Copy as text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setProperty("choice", True)
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self._told = quiet_label(self.tr("All of this was looked at on this computer, and nothing of it was sent."))
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(text_label(summary(checks)))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._told)
        layout.addWidget(buttons)
        self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._checks))
        self._told.setText(self.tr("The list is on the clipboard."))
        announce(self, self._told.text())


def _row(check: Check) -> Row:
    name = Text(f"{check.state.sign} {check.name}", Style.STRONG, colour=_COLOURS[check.state])
    accessible = f"{check.name}: {check.state.words}. {check.found}. {check.advice}"
    return Row((name, Text(check.found), Text(check.advice, Style.QUIET)), record=check, accessible=accessible)
