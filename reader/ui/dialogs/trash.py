"""Deleted notes: bring them back, or delete them for good."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reader.storage.notes import TRASH_DAYS
from reader.ui import messages
from reader.ui.controls import heading, text_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import quoted, short
from reader.ui.panels.row_list import RowList
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.storage.records import Note
    from reader.ui.theme import Theme


class Trash(QDialog):
    """The notes that were deleted in the last days.

    Signals:
        bring_back_requested(object): the `Note` that is wanted again.
        erase_requested(object): the `Note` that is not wanted any more; the person was asked.
    """

    bring_back_requested = Signal(object)
    erase_requested = Signal(object)

    def __init__(self, title_of: Callable[[str], str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Deleted notes"))
        self.resize(620, 520)
        self._title_of = title_of
        self._notes: dict[str, Note] = {}
        self._told = text_label()
        self.list = RowList(self.windowTitle())
        self.list.set_theme(theme)
        self.list.selectionModel().currentChanged.connect(self._enable)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back_button = buttons.addButton(self.tr("Bring back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.erase_button = buttons.addButton(self.tr("Delete for good"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.back_button, self.erase_button):
            button.setProperty("choice", True)
        self.back_button.clicked.connect(self._bring_back)
        self.erase_button.clicked.connect(self._erase)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(self._told)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.setFocus()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """List these deleted notes."""
        self._notes = {note.id: note for note in notes}
        self._told.setText(
            self.tr("A deleted note stays here for %n days.", "", TRASH_DAYS)
            if notes
            else self.tr("Nothing here. A note that you delete stays here for %n days.", "", TRASH_DAYS)
        )
        self.list.set_rows([self._row(note) for note in notes])
        if notes and self._chosen() is None:
            self.list.mark_current(notes[0].id)
        self._enable()

    def _row(self, note: Note) -> Row:
        words = short(note.body or note.claim, 160) or self.tr("No text")
        quote = quoted(short(note.quote.exact, 90)) if note.quote else self.tr("The whole article")
        about = f"{self._title_of(note.article)} · {quote}"
        return Row(
            (
                Text(words, Style.STRONG, lines=2),
                Text(about, Style.QUIET, lines=2),
                Text(self._left(note), Style.QUIET),
            ),
            record=note.id,
        )

    def _left(self, note: Note) -> str:
        since = (datetime.now(UTC) - note.deleted_at).days if note.deleted_at else 0
        left = max(0, TRASH_DAYS - since)
        return self.tr("%n days left", "", left)

    def _chosen(self) -> Note | None:
        row = self.list.rows.row(self.list.currentIndex())
        return self._notes.get(row.record) if row is not None else None

    @Slot()
    def _enable(self) -> None:
        for button in (self.back_button, self.erase_button):
            button.setEnabled(self._chosen() is not None)

    @Slot()
    def _bring_back(self) -> None:
        note = self._chosen()
        if note is not None:
            self.bring_back_requested.emit(note)

    @Slot()
    def _erase(self) -> None:
        note = self._chosen()
        if note is not None and messages.erase_for_good(self):
            self.erase_requested.emit(note)
