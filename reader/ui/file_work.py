"""Work on the notes file that takes long: in a thread, one piece after the other, while the window stays awake.

A thread is enough: SQLite lets go of Python's lock while it reads, copies and checks. Each piece opens a connection of
its own, for a connection belongs to its thread.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.errors import UserError
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")

log = logging.getLogger(__name__)

_LOOK_EVERY = 40


class FileWork(QObject):
    """Runs functions in a thread and calls back in the window. What has begun is finished, also when the program quits.

    Signals:
        failed(str): a sentence for the person; also after a fault of the program, which is raised then.
        busy_changed(bool): whether something is being done.
    """

    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="notes-file")
        self._pending: list[tuple[Future[Any], Callable[[Any], object]]] = []
        # A signal from the thread could come when the window is gone; a timer goes with it.
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._look_for_results)

    @property
    def busy(self) -> bool:
        """Whether something is being done or waits for its turn."""
        return bool(self._pending)

    def start(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Run `work` in the thread, and `then` with what it returns in the window."""
        self._pending.append((self._pool.submit(work), then))
        self._look.start()
        self.busy_changed.emit(True)

    @Slot()
    def _look_for_results(self) -> None:
        while self._pending and self._pending[0][0].done():
            future, then = self._pending.pop(0)
            try:
                result = future.result()
            except UserError as error:
                log.warning("%s", error)
                self.failed.emit(shown(error))
            except Exception:
                self.failed.emit(self.tr("Something went wrong inside the program."))
                raise
            else:
                then(result)
        if not self._pending:
            self._look.stop()
            self.busy_changed.emit(False)
