"""What is to be looked up later, over all articles, by the place to look: to copy, to print, and to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reader.errors import UserError
from reader.ui import messages
from reader.ui.controls import heading, text_label
from reader.ui.language import shown
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import quoted, short
from reader.ui.panels.row_list import RowList
from reader.ui.printing import draw_sheets
from reader.ui.printing.document import look_up_sheet
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.storage.records import Note
    from reader.ui.theme import Theme

    Titles = Callable[[str], str]
    Groups = Sequence[tuple[str, Sequence[Note]]]

_tr = QCoreApplication.translate


class LookUpList(QDialog):
    """One list to take along.

    Signals:
        note_chosen(object): the `Note` to open.
    """

    note_chosen = Signal(object)

    def __init__(self, notes: Sequence[Note], title_of: Titles, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("To look up later"))
        self.resize(620, 560)
        self._notes = {note.id: note for note in notes}
        self._groups, self._title_of = by_place(notes), title_of
        self.list = RowList(self.windowTitle())
        self.list.set_theme(theme)
        self.list.set_rows(list(self._rows()))
        self.list.chosen.connect(self._chosen)
        empty = self.tr("Nothing to look up. A note comes here when its status is “Look up later”.")
        told = self.tr("Click a question to open its note.") if notes else empty
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("Copy as text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button = buttons.addButton(self.tr("Print"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._print)
        for button in (self.copy_button, self.print_button):
            button.setProperty("choice", True)
            button.setEnabled(bool(notes))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(heading(self.windowTitle()))
        self._told = text_label(told)
        layout.addWidget(self._told)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.setFocus()

    def _rows(self) -> Iterable[Row]:
        for place, notes in self._groups:
            yield Row((Text(place, Style.EYEBROW),))
            for note in notes:
                about = Text(_about(note, self._title_of), Style.QUIET, lines=2)
                yield Row((Text(question_of(note), Style.STRONG), about), record=note.id)

    @Slot(object)
    def _chosen(self, note_id: str) -> None:
        self.accept()
        self.note_chosen.emit(self._notes[note_id])

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._groups, self._title_of))

    @Slot()
    def _print(self) -> None:
        printer = messages.ask_for_printer(self)
        if printer is None:
            return
        questions = [
            (place, [(question_of(note), _about(note, self._title_of)) for note in notes])
            for place, notes in self._groups
        ]
        try:
            draw_sheets(printer, [look_up_sheet(questions)])
        except UserError as error:
            self._told.setText(shown(error))


def by_place(notes: Iterable[Note]) -> Groups:
    """Notes under the places to look, in the order in which these first come; those without a place stand last."""
    groups: dict[str, tuple[str, list[Note]]] = {}
    for note in notes:
        place = " ".join(note.place_to_look.split())
        groups.setdefault(place.casefold(), (place, []))[1].append(note)
    without = groups.pop("", None)
    named = list(groups.values())
    return [*named, (_tr("look_up", "No place named yet"), without[1])] if without else named


def question_of(note: Note) -> str:
    """What is to be looked up: the question, or else what the note has."""
    words = note.question or note.claim or note.body or (note.quote.exact if note.quote else "")
    return short(words, 300) or _tr("look_up", "No question yet")


def as_text(groups: Groups, title_of: Titles) -> str:
    """The list as plain text, with a box to tick before each question."""
    parts = []
    for place, notes in groups:
        lines = [f"[ ] {question_of(note)}\n    {_about(note, title_of)}" for note in notes]
        parts.append("\n".join((place, *lines)))
    return "\n\n".join(parts) + "\n"


def _about(note: Note, title_of: Titles) -> str:
    words = quoted(short(note.quote.exact, 90)) if note.quote else ""
    return " · ".join(part for part in (title_of(note.article), words) if part)
