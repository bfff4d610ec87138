"""Jobs for the worker process, seen from the window: numbered, limited in time, never blocking."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.worker import Job, Outcome, WorkerProcess

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

READ_LIMIT = 10_000
"""Milliseconds that reading one file may take."""


class Tasks(QObject):
    """Sends jobs to the worker and reports their ends.

    At most one job runs; a new one, or `cancel`, ends the last by ending its process.

    Signals:
        finished(int, object): number of the job and its `Outcome`.
    """

    finished = Signal(int, object)
    _answered = Signal(int, object)

    def __init__(self, worker: WorkerProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._number = 0
        self._running: int | None = None
        self._stopping = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._too_long)
        self._answered.connect(self._deliver)
        self._listen()

    def submit(self, job: Job, *arguments: object, limit: int | None = None) -> int:
        """Start a job and return its number; an unfinished one is given up.

        Args:
            job: what to do.
            arguments: its arguments, sent to the other process.
            limit: milliseconds after which it is ended, or None.
        """
        self.cancel()
        self._number += 1
        self._running = self._number
        try:
            self._worker.send(self._number, job, arguments)
        except OSError:  # it died between two jobs: a fresh one gets the job
            self._restart()
            self._worker.send(self._number, job, arguments)
        if limit is not None:
            self._limit.start(limit)
        return self._number

    def cancel(self) -> None:
        """Give up the running job, if there is one. `finished` is not emitted for it."""
        self._limit.stop()
        if self._running is not None:
            self._running = None
            self._restart()

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._running is not None

    @Slot()
    def stop(self) -> None:
        """End the process; nothing more is reported."""
        self._stopping = True
        self._running = None
        self._limit.stop()
        self._worker.stop()
        self._listener.join(5)

    def _restart(self) -> None:
        self._worker.stop()
        self._listener.join(5)
        self._worker = WorkerProcess()
        self._listen()

    def _listen(self) -> None:
        self._listener = threading.Thread(target=self._receive, args=(self._worker.connection,), daemon=True)
        self._listener.start()

    def _receive(self, connection: Connection) -> None:
        """Runs in its own thread and only waits; the signal crosses over to the window's thread."""
        try:
            while True:
                self._answered.emit(*connection.recv())
        except (EOFError, OSError, TypeError):  # the process ended, or our end was closed under us
            if not self._stopping and connection is self._worker.connection:
                self._answered.emit(0, None)

    @Slot(int, object)
    def _deliver(self, number: int, outcome: Outcome | None) -> None:
        if outcome is None:
            number, outcome = (
                self._running or 0,
                Outcome(error=self.tr("The text could not be read: it needs too much.")),
            )
            if self._running is not None:
                self._restart()
        if number == self._running:
            self._running = None
            self._limit.stop()
            self.finished.emit(number, outcome)

    @Slot()
    def _too_long(self) -> None:
        number = self._running
        if number is None:
            return
        self._running = None
        self._restart()
        self.finished.emit(number, Outcome(error=self.tr("Reading this file took too long, so it was given up.")))
