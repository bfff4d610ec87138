"""The question in which language the interface is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout

from reader.ui.controls import heading, quiet_label
from reader.ui.language import LANGUAGES
from reader.ui.theme import DIALOG_MARGINS, Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LanguageDialog(QDialog):
    """The languages by their own names, and that of the system.

    Signals:
        chosen(str): the code of the language; empty for that of the system.
    """

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget) -> None:
        """Ask, with this choice of `Settings.language` to begin with."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Language of the interface"))
        self.box = QComboBox()
        self.box.setAccessibleName(self.windowTitle())
        self.box.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            self.box.addItem(name, code)
        self.box.setCurrentIndex(max(0, self.box.findData(language)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(Space.LARGE)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(self.box)
        layout.addWidget(
            quiet_label(self.tr("It is used from the next start of the program. Articles stay as they are."))
        )
        layout.addWidget(buttons)

    @Slot()
    def accept(self) -> None:
        """Say which language is chosen, and close."""
        self.chosen.emit(self.box.currentData())
        super().accept()
