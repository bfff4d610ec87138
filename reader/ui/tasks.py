"""Jobs for the worker process, seen from the window: numbered, limited in time, never blocking."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.worker import A, Outcome, Piece, WorkerProcess, put_together

if TYPE_CHECKING:
    from collections.abc import Callable

READ_LIMIT = 10_000
"""Milliseconds that reading one file may take, from when the worker has it."""

_LOOK_EVERY = 8
_TRIES = 2

_AT_ONCE = 0.02
"""Seconds for which answers are taken before the window has its turn again."""


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
        self._ready = False
        self._number = 0
        self._running: int | None = None
        self._request: tuple[Callable[[Any], object], Any] | None = None
        self._pieces: list[Piece] = []
        self._tries = 0
        self._limited = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._too_long)
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._look_for_answer)

    def submit(self, job: Callable[[A], object], argument: A, *, limit: int | None = None) -> int:
        """Start a job and return its number; an unfinished one is given up.

        Args:
            job: a function of `reader.worker`.
            argument: its argument, sent to the other process.
            limit: milliseconds after which it is ended, or None; they count when a process has begun with it.
        """
        self.cancel()
        self._number += 1
        self._running = self._number
        self._request = (job, argument)
        self._tries = 0
        self._limited = limit is not None
        self._limit.setInterval(limit or 0)
        self._look.start()
        if self._ready:
            self._send()
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
        """Send the job to a process that waits for one: nobody else would take a long text from the pipe."""
        if self._running is None or self._request is None:
            return
        try:
            self._worker.send(self._running, *self._request)
        except OSError:
            self._try_again()
        else:
            if self._limited:
                self._limit.start()

    @Slot()
    def _look_for_answer(self) -> None:
        until = time.monotonic() + _AT_ONCE
        try:
            while self._running is not None and time.monotonic() < until and self._worker.connection.poll():
                self._take(self._worker.connection.recv())
        except (EOFError, OSError):  # the process ended without an answer
            self._try_again()

    def _take(self, message: str | tuple[int, Piece | Outcome]) -> None:
        if isinstance(message, str):
            self._ready = True
            self._send()
            return
        number, answer = message
        if number != self._running:
            return
        if isinstance(answer, Piece):
            self._pieces.append(answer)
        else:
            self._end(put_together(self._pieces, answer))

    def _try_again(self) -> None:
        """Let a fresh process do the job; some kill whatever does them, so not for ever."""
        self._tries += 1
        self._pieces = []
        self._restart()
        if self._tries >= _TRIES:
            self._end(Outcome(error=self.tr("This text could not be read: reading it broke off.")))

    @Slot()
    def _too_long(self) -> None:
        self._restart()
        self._end(Outcome(error=self.tr("Reading this file took too long, so it was given up.")))

    def _restart(self) -> None:
        self._limit.stop()
        self._worker.kill()
        self._worker, self._ready = self._start(), False

    def _end(self, outcome: Outcome) -> None:
        number = self._running
        self._forget()
        if number is not None:
            self.finished.emit(number, outcome)

    def _forget(self) -> None:
        self._running = self._request = None
        self._pieces = []
        self._limit.stop()
        self._look.stop()
