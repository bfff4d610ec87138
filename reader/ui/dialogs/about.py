"""About the program: its version, where a person's work is, and the licence of every part it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader import __version__
from reader.ui.controls import quiet_label, text_label
from reader.ui.licences import Part, parts
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.row_list import RowList
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from reader.ui.theme import Theme


class About(QDialog):
    """The parts in a list, the licence text of the chosen one beside it."""

    def __init__(self, notes_file: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Lateral Reader"))
        self.resize(880, 620)
        self.list = RowList(self.tr("What the program is made of"))
        self.list.set_theme(theme)
        self.list.set_rows([_row(part) for part in parts()])
        self.list.setFixedWidth(290)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        made_of = QHBoxLayout()
        made_of.setSpacing(14)
        made_of.addWidget(self.list)
        made_of.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(8)
        heading = text_label(f"Lateral Reader {__version__}")
        heading.setProperty("heading", "title")
        layout.addWidget(heading)
        layout.addWidget(text_label(self.tr("Read the news and see where its statements come from.")))
        where = self.tr("Your notes are in this file, and nowhere else. The program opens no network connection.")
        layout.addWidget(text_label(f"{where}\n{notes_file}"))
        layout.addWidget(quiet_label(self.tr("It is made of these parts, each under its own licence:")))
        layout.addLayout(made_of, 1)
        layout.addWidget(buttons)
        self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.setFocus()

    @Slot(QModelIndex)
    def _show(self, index: QModelIndex) -> None:
        row = self.list.rows.row(index)
        if row is None:
            return
        part: Part = row.record
        named = self.tr("Licence: {licence}").format(licence=part.licence or self.tr("not named"))
        text = part.text() or self.tr("It brings no licence text along.")
        self.text.setAccessibleName(self.tr("Licence of {part}").format(part=part.name))
        self.text.setPlainText("\n\n".join(filter(None, (part.summary, named, text))))


def _row(part: Part) -> Row:
    name = f"{part.name} {part.version}".strip()
    return Row((Text(name, Style.STRONG, lines=2), Text(part.licence, Style.QUIET, lines=2)), record=part)
