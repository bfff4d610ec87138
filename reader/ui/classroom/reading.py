"""Reading a folder of hand-ins in a process of its own: hostile files stop that process, and it can be given up."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from reader.lessons.hand_in_files import FileRow, Listing, list_folder
from reader.ui.classroom.kept import Gathered, Search, Some, put_together, read_some
from reader.ui.tasks import Tasks
from reader.worker import Outcome, WorkerProcess

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_AT_ONCE: Final = 20
"""Files that are read before it is said how far reading is."""


class Reading(QObject):
    """Reads one folder at a time.

    Signals:
        progressed(int, int): how many files are read, and how many there are.
        finished(object): the `Collection`.
        failed(str): a sentence for the person.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._search: Search | None = None
        self._files: tuple[Path, ...] = ()
        self._done = 0
        self._rows: list[FileRow] = []
        self._closed: tuple[FileRow, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._tasks is not None

    def start(self, search: Search) -> None:
        """Read; `finished` or `failed` follows, or neither after `stop`."""
        self.stop()
        self._search, self._files, self._done = search, (), 0
        self._rows, self._closed = [], ()
        self._tasks = Tasks(WorkerProcess(reads_only=True), self)
        self._tasks.finished.connect(self._ended)
        self._tasks.submit(list_folder, search.folder)

    @Slot()
    def stop(self) -> None:
        """Give up what is being read."""
        if self._tasks is not None:
            self._tasks.stop()
            self._tasks.deleteLater()
            self._tasks = None

    @Slot(int, object)
    def _ended(self, _number: int, outcome: Outcome) -> None:
        result = outcome.result
        if result is None:
            self.stop()
            if outcome.crash:
                log.error("Hand-ins could not be read: %s", outcome.crash)
            self.failed.emit(outcome.error or self.tr("These files could not be read; the log says why."))
        elif isinstance(result, Listing):
            self._files, self._closed = result.files, result.closed
            self._read_on()
        elif isinstance(result, tuple):
            self._rows += result
            self._done = min(self._done + _AT_ONCE, len(self._files))
            self._read_on()
        else:
            self.stop()
            self.finished.emit(result)

    def _read_on(self) -> None:
        """Read the next files; after the last, put everything together."""
        self.progressed.emit(self._done, len(self._files))
        if self._tasks is None or self._search is None:  # given up by whoever heard how far it is
            return
        files = self._files[self._done : self._done + _AT_ONCE]
        if files:
            self._tasks.submit(read_some, Some(folder=self._search.folder, files=files))
        else:
            rows = (*self._rows, *self._closed)
            self._tasks.submit(put_together, Gathered(search=self._search, rows=rows))
