"""Jobs of the workshop: one after the other in a worker process of their own, which starts with the first."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from reader.ui.tasks import Tasks
from reader.worker import A, Outcome, WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    job: Callable[[Any], object]
    argument: Any
    limit: int | None
    then: Callable[[Outcome], None]


class Jobs(QObject):
    """A queue before `Tasks`, which runs one job at a time and knows none after it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._queue: deque[_Job] = deque()
        self._now: _Job | None = None
        self._last = 0

    def start(
        self, job: Callable[[A], object], argument: A, then: Callable[[Outcome], None], *, limit: int | None = None
    ) -> int:
        """Run a job when those before it are done, and return its number.

        Args:
            job: a function of a module; the other process imports it.
            argument: its argument.
            then: gets its outcome, in which a fault of the program is a sentence like any other error.
            limit: milliseconds after which it is given up; see `Tasks.submit`.
        """
        self._last += 1
        self._queue.append(_Job(self._last, job, argument, limit, then))
        self._go_on()
        return self._last

    def cancel(self, number: int) -> None:
        """Give up a job, also one that is running; nobody hears of it. One that is over stays so."""
        self._queue = deque(one for one in self._queue if one.number != number)
        if self._now is not None and self._now.number == number and self._tasks is not None:
            self._now = None
            self._tasks.cancel()
            self._go_on()

    @Slot()
    def stop(self) -> None:
        """Give up everything and end the process; the next job starts another one."""
        self._queue.clear()
        self._now = None
        tasks, self._tasks = self._tasks, None
        if tasks is not None:
            tasks.stop()
            tasks.deleteLater()

    def _go_on(self) -> None:
        if self._now is None and self._queue:
            if self._tasks is None:
                self._tasks = Tasks(WorkerProcess(), self)
                self._tasks.finished.connect(self._finished)
            self._now = self._queue.popleft()
            self._tasks.submit(self._now.job, self._now.argument, limit=self._now.limit)

    @Slot(int, object)
    def _finished(self, _number: int, outcome: Outcome) -> None:
        ended, self._now = self._now, None
        if outcome.crash:
            log.error("A job failed in the worker process:\n%s", outcome.crash)
            outcome = Outcome(error=self.tr("Something went wrong inside the program."))
        if ended is not None:
            ended.then(outcome)
        self._go_on()
