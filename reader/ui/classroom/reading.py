"""Reading a folder of hand-ins in a process of its own: hostile files stop that process, and it can be given up."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.ui.classroom.kept import Search, read_collection
from reader.ui.tasks import Tasks
from reader.worker import Outcome, WorkerProcess

if TYPE_CHECKING:
    from reader.ui.classroom.collection import Collection

log = logging.getLogger(__name__)


class Reading(QObject):
    """Reads one folder at a time.

    Signals:
        finished(object): the `Collection`.
        failed(str): a sentence for the person.
    """

    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._tasks is not None

    def start(self, search: Search) -> None:
        """Read; `finished` or `failed` follows, or neither after `stop`."""
        self.stop()
        self._tasks = Tasks(WorkerProcess(reads_only=True), self)
        self._tasks.finished.connect(self._ended)
        self._tasks.submit(read_collection, search)

    @Slot()
    def stop(self) -> None:
        """Give up what is being read."""
        if self._tasks is not None:
            self._tasks.stop()
            self._tasks.deleteLater()
            self._tasks = None

    @Slot(int, object)
    def _ended(self, _number: int, outcome: Outcome) -> None:
        self.stop()
        found: Collection | None = outcome.result
        if found is not None:
            self.finished.emit(found)
            return
        if outcome.crash:
            log.error("Hand-ins could not be read: %s", outcome.crash)
        self.failed.emit(outcome.error or self.tr("These files could not be read; the log says why."))
