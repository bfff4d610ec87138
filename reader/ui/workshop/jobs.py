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

    def start(
        self, job: Callable[[A], object], argument: A, then: Callable[[Outcome], None], *, limit: int | None = None
    ) -> None:
        """Run a function of a module in the other process, when those before it are done; see `Tasks.submit`."""
        self._queue.append(_Job(job, argument, limit, then))
        self._go_on()

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._now is not None or bool(self._queue)

    @Slot()
    def cancel(self) -> None:
        """Give up what runs and what waits; nobody hears of it."""
        self._queue.clear()
        self._now = None
        if self._tasks is not None:
            self._tasks.cancel()

    @Slot()
    def stop(self) -> None:
        """Give up everything and end the process."""
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
