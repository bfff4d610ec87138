"""The notes of the article in the notes panel: those whose words are lost first, then the others as in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.text.anchors import AnchorState
from reader.ui.names import quoted, short
from reader.ui.note_names import note_sign, note_state
from reader.ui.panels.line_button import LineButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.storage.records import Note


class NoteList(QWidget):
    """Shows a button for each note.

    Signals:
        note_chosen(str): id of a note.
    """

    note_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def show_notes(self, notes: Sequence[Note], *, title: str) -> None:
        """List these notes, those that are placed in the text under `title`."""
        self._clear()
        lost = [note for note in notes if note.anchor is AnchorState.ORPHAN]
        self._add(self.tr("No longer found in the text"), lost)
        self._add(title, [note for note in notes if note not in lost])
        self.setVisible(bool(notes))

    def _clear(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, title: str, notes: Sequence[Note]) -> None:
        if not notes:
            return
        label = QLabel(title)
        label.setProperty("section", True)
        self._rows.addWidget(label)
        for note in notes:
            self._rows.addWidget(self._item(note))

    def _item(self, note: Note) -> LineButton:
        words = quoted(short(note.quote.exact, 60)) if note.quote else self.tr("The whole article")
        body = short(note.body or note.claim, 80) or self.tr("No text yet")
        item = LineButton((f"{note_sign(note)}  {note_state(note)}", words, body))
        item.setProperty("note", note.id)
        item.clicked.connect(self._item_clicked)
        return item

    @Slot()
    def _item_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.note_chosen.emit(button.property("note"))
