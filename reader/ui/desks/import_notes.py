"""What a person does to take notes from elsewhere into the library: choose a file, see what is in it, decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressDialog

from reader.errors import UserError
from reader.export.notes_file import read_notes_file
from reader.export.strict_json import LARGEST
from reader.messages import say
from reader.storage import backups, merging
from reader.storage.library import Library
from reader.storage.merging import Incoming
from reader.storage.records import Note, OwnMark
from reader.ui import messages
from reader.ui.dialogs.import_notes import Import, ImportDialog
from reader.ui.file_work import FileWork

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.export.incoming import NotesFile
    from reader.storage.merging import Comparison, Record
    from reader.ui.theme import Theme


_SHOWN_AFTER = 400
"""Milliseconds; a file that is read faster than this needs no word about it."""


@dataclass(frozen=True, slots=True)
class _Look:
    """A file that was read, and what it is beside the library."""

    what: Import
    incoming: Incoming


class ImportDesk(QObject):
    """Opens the dialog and carries out what is decided there; reading and writing are done in a thread.

    Signals:
        imported(str): records were written into the library; what to say, in a sentence.
        failed(str): a sentence for the person; nothing was changed.
    """

    imported = Signal(str)
    failed = Signal(str)

    def __init__(self, path: Path, window: QWidget) -> None:
        """Prepare for imports into the notes file at `path`."""
        super().__init__(window)
        self._path, self._window = path, window
        self._dialog: ImportDialog | None = None
        self._reading: QProgressDialog | None = None
        self._theme: Theme | None = None
        self._look: _Look | None = None
        self._work = FileWork(self)
        self._work.failed.connect(self._not_done)

    def ask(self, folder: str, theme: Theme) -> None:
        """Let the person choose a file, and show what is in it; what was typed into a note has to be saved before."""
        file = messages.ask_for_notes(self._window, folder)
        if file is not None:
            self.read(file, theme)

    def read(self, file: Path, theme: Theme) -> None:
        """Show what is in a file; what was typed into a note has to be saved before."""
        self._theme = theme
        self._show_reading(file)
        self._work.start(partial(look, self._path, file), partial(self._looked, self._reading))

    def _show_reading(self, file: Path) -> None:
        """Nobody shall type, or choose another file, where the dialog will open in a moment."""
        self._stop_reading()
        label = self.tr("Reading “{name}” …").format(name=file.name)
        reading = self._reading = QProgressDialog(label, self.tr("Cancel"), 0, 0, self._window)
        reading.setWindowTitle(self.tr("Import notes"))
        reading.setWindowModality(Qt.WindowModality.WindowModal)
        reading.setMinimumDuration(_SHOWN_AFTER)
        for given_up in (reading.canceled, reading.rejected):  # Esc gives one or the other
            given_up.connect(self._stop_reading)

    @Slot()
    def _stop_reading(self) -> None:
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.reset()
            reading.deleteLater()

    def _looked(self, reading: QProgressDialog | None, found: _Look) -> None:
        if self._theme is None or reading is not self._reading or reading is None:
            return  # it was given up
        self._stop_reading()
        self._look = found
        dialog = self._dialog = ImportDialog(found.what, self._theme, self._window)
        dialog.accepted_with.connect(self._take_in)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot(bool)
    def _take_in(self, replace_other: bool) -> None:
        if self._look is not None:
            work = partial(take_in, self._path, self._look.incoming, replace_other=replace_other)
            self._work.start(work, partial(self._taken_in, self._look.what.name, replace_other))

    def _taken_in(self, name: str, replaced: bool, found: Comparison) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.imported.emit(self._result(name, found, replaced=replaced))

    def _result(self, name: str, found: Comparison, *, replaced: bool) -> str:
        parts = [self.tr("From “{name}”: {n} added.").format(name=name, n=len(found.new) + len(found.articles))]
        if found.other and replaced:
            parts.append(self.tr("Replaced: {n}.").format(n=len(found.other)))
        elif found.other:
            parts.append(self.tr("Left as you have them: {n}.").format(n=len(found.other)))
        if found.without_article:
            parts.append(
                self.tr("Left out, because their articles are not here: {n}.").format(n=len(found.without_article))
            )
        parts.append(self.tr("A backup from before is on the page of the notes file."))
        return " ".join(parts)

    @Slot(str)
    def _not_done(self, words: str) -> None:
        self._stop_reading()
        if self._dialog is not None:
            self._dialog.say(words)
        else:
            self.failed.emit(words)

    @Slot()
    def _closed(self) -> None:
        self._dialog = self._look = None


def look(path: Path, file: Path) -> _Look:
    """Read a file of notes and compare it with the notes file at `path`; nothing is written.

    Raises:
        UserError: the file cannot be read, or holds no notes.
    """
    found = _read(file)
    incoming = Incoming(
        articles=found.articles, notes=found.notes, own_marks=found.own_marks, responses=found.responses
    )
    with Library.open(path) as library:
        comparison = merging.compare(library, incoming)
        titles = {**found.titles, **{article.sha256: article.title for article in found.articles}}
        titles |= {article.sha256: article.title for article in library.articles()}
        mine = tuple(_mine(library, record) for record in comparison.other)
    return _Look(Import(name=file.name, file=found, found=comparison, mine=mine, titles=titles), incoming)


def take_in(path: Path, incoming: Incoming, *, replace_other: bool) -> Comparison:
    """Make a backup of the notes file, then merge the records into it.

    Raises:
        UserError: one of the two failed; then of the records none was written.
    """
    backups.make_backup(path, now=datetime.now(UTC))
    with Library.open(path) as library:
        return merging.merge(library, incoming, replace_other=replace_other)


def _read(file: Path) -> NotesFile:
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise UserError(
            say("The file “{name}” cannot be read: {why}.", name=file.name, why=error.strerror or error)
        ) from error
    return read_notes_file(data)


def _mine(library: Library, record: Record) -> Record | None:
    """The record of the library in whose place the other one would come."""
    if isinstance(record, Note):
        return library.notes.get(record.id)
    if isinstance(record, OwnMark):
        return next((mark for mark in library.own_marks.of(record.article) if mark.id == record.id), None)
    return library.responses(record.article).get(record.mark)
