"""Jobs for the worker process, seen from the window: numbered, limited in time, never blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.worker import A, Outcome, WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Callable

READ_LIMIT = 10_000
"""Milliseconds that reading one file may take."""

_LOOK_EVERY = 8
_TRIES = 2


class Tasks(QObject):
    """Sends jobs to the worker and reports their ends.

    At most one job runs; a new one, or `cancel`, ends the last by ending its process. While a job runs, a timer looks
    for its answer: a thread that waits would have to be waited for when the process is replaced.

    Signals:
        finished(int, object): number of the job and its `Outcome`.
    """

    finished = Signal(int, object)

    def __init__(
        self,
        worker: WorkerProcess,
        parent: QObject | None = None,
        *,
        start: Callable[[], WorkerProcess] | None = None,
    ) -> None:
        """Take over a running process.

        Args:
            worker: the process.
            parent: owner of this object.
            start: starts another one in its place.
        """
        super().__init__(parent)
        self._worker = worker
        self._start = start or WorkerProcess
        self._number = 0
        self._running: int | None = None
        self._request: tuple[Callable[[Any], object], Any] | None = None
        self._tries = 0
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._too_long)
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._look_for_answer)

    def submit(self, job: Callable[[A], object], argument: A, *, limit: int | None = None) -> int:
        """Start a job and return its number; an unfinished one is given up.

        Args:
            job: a function of `reader.worker`.
            argument: its argument, sent to the other process.
            limit: milliseconds after which it is ended, or None.
        """
        self.cancel()
        self._number += 1
        self._running = self._number
        self._request = (job, argument)
        self._tries = 0
        self._send()
        if limit is not None and self.busy:
            self._limit.start(limit)
        return self._number

    def cancel(self) -> None:
        """Give up the running job, if there is one. `finished` is not emitted for it."""
        if self._running is not None:
            self._forget()
            self._restart()

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._running is not None

    @Slot()
    def stop(self) -> None:
        """End the process; nothing more is reported."""
        self._forget()
        self._worker.stop()

    def _send(self) -> None:
        """Send the job, to a fresh process where this one is gone; some kill whatever reads them, so not for ever."""
        while self._running is not None and self._request is not None and self._tries < _TRIES:
            self._tries += 1
            try:
                self._worker.send(self._running, *self._request)
            except OSError:
                self._restart()
            else:
                self._look.start()
                return
        self._end(Outcome(error=self.tr("This text could not be read: reading it broke off.")))

    @Slot()
    def _look_for_answer(self) -> None:
        try:
            while self._running is not None and self._worker.connection.poll():
                number, outcome = self._worker.connection.recv()
                if number == self._running:
                    self._end(outcome)
        except (EOFError, OSError):  # the process ended without an answer
            self._restart()
            self._send()

    @Slot()
    def _too_long(self) -> None:
        self._restart()
        self._end(Outcome(error=self.tr("Reading this file took too long, so it was given up.")))

    def _restart(self) -> None:
        self._worker.kill()
        self._worker = self._start()

    def _end(self, outcome: Outcome) -> None:
        number = self._running
        self._forget()
        if number is not None:
            self.finished.emit(number, outcome)

    def _forget(self) -> None:
        self._running = self._request = None
        self._limit.stop()
        self._look.stop()
