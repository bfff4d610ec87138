"""Jobs for the worker process, seen from the window: numbered, limited in time, never blocking."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.worker import A, Outcome, WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Callable
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
    _answered = Signal(object, int, object)
    _died = Signal(object)

    def __init__(self, worker: WorkerProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._number = 0
        self._running: int | None = None
        self._stopping = False
        self._alive = True
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._too_long)
        self._answered.connect(self._deliver)
        self._died.connect(self._worker_died)
        self._listen()

    def submit(self, job: Callable[[A], object], argument: A, *, limit: int | None = None) -> int:
        """Start a job and return its number; an unfinished one is given up.

        Args:
            job: a function of `reader.worker`.
            argument: its argument, sent to the other process.
            limit: milliseconds after which it is ended, or None.
        """
        self.cancel()
        if not self._alive:
            self._restart()
        self._number += 1
        self._running = self._number
        try:
            self._worker.send(self._number, job, argument)
        except OSError:  # it died between two jobs: a fresh one gets the job
            self._restart()
            self._worker.send(self._number, job, argument)
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
        self._alive = True
        self._listen()

    def _listen(self) -> None:
        self._listener = threading.Thread(target=self._receive, args=(self._worker.connection,), daemon=True)
        self._listener.start()

    def _receive(self, connection: Connection) -> None:
        """Runs in its own thread and only waits; the signals cross over to the window's thread."""
        try:
            while True:
                self._answered.emit(connection, *connection.recv())
        except (EOFError, OSError, TypeError):  # the process ended, or our end was closed under us
            if not self._stopping:
                self._died.emit(connection)

    @Slot(object, int, object)
    def _deliver(self, connection: Connection, number: int, outcome: Outcome) -> None:
        if connection is self._worker.connection and number == self._running:
            self._end(outcome)

    @Slot(object)
    def _worker_died(self, connection: Connection) -> None:
        if connection is self._worker.connection and not self._stopping:
            self._alive = False  # the next job starts another one
            self._end(Outcome(error=self.tr("This text could not be read: reading it broke off.")))

    @Slot()
    def _too_long(self) -> None:
        self._restart()
        self._end(Outcome(error=self.tr("Reading this file took too long, so it was given up.")))

    def _end(self, outcome: Outcome) -> None:
        number, self._running = self._running, None
        self._limit.stop()
        if number is not None:
            self.finished.emit(number, outcome)
