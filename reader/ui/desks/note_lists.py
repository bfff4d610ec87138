"""The lists of notes over all articles: what to look up later, and the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.errors import UserError
from reader.ui.dialogs.look_up_list import LookUpList
from reader.ui.dialogs.trash import Trash
from reader.ui.language import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.storage.records import Note
    from reader.ui.notebook import Notebook
    from reader.ui.theme import Theme


class NoteLists(QObject):
    """Opens the lists and does what is asked for there.

    Signals:
        note_chosen(object): the `Note` to open, of any article.
        failed(str): a sentence for the person; nothing was changed.
    """

    note_chosen = Signal(object)
    failed = Signal(str)

    def __init__(self, notebook: Notebook, window: QWidget) -> None:
        super().__init__(window)
        self._notebook, self._window = notebook, window
        self._trash: Trash | None = None

    def show_look_up(self, theme: Theme) -> None:
        """Open the list of what to look up later."""
        try:
            notes = self._notebook.to_look_up()
        except UserError as error:
            self.failed.emit(shown(error))
            return
        dialog = LookUpList(notes, self._notebook.title_of, theme, self._window)
        dialog.note_chosen.connect(self.note_chosen)
        dialog.open()

    def show_trash(self, theme: Theme) -> None:
        """Open the trash."""
        dialog = self._trash = Trash(self._notebook.title_of, theme, self._window)
        dialog.bring_back_requested.connect(self._bring_back)
        dialog.erase_requested.connect(self._erase)
        dialog.finished.connect(self._trash_closed)
        self._refill()
        dialog.open()

    @Slot(object)
    def _bring_back(self, note: Note) -> None:
        try:
            self._notebook.bring_back(note)
        except UserError as error:
            self.failed.emit(shown(error))
        self._refill()

    @Slot(object)
    def _erase(self, note: Note) -> None:
        try:
            self._notebook.erase([note])
        except UserError as error:
            self.failed.emit(shown(error))
        self._refill()

    def _refill(self) -> None:
        if self._trash is not None:
            try:
                self._trash.show_notes(self._notebook.trash())
            except UserError as error:
                self.failed.emit(shown(error))

    @Slot()
    def _trash_closed(self) -> None:
        self._trash = None
