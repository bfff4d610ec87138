"""Making an exported file: missing marks in a process of its own, text and disk in a thread, pages between events."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.errors import UserError
from reader.export.files import write_file
from reader.export.formats import written
from reader.ui.file_work import FileWork
from reader.ui.language import shown
from reader.ui.tasks import Tasks
from reader.worker import Outcome, WorkerProcess, analyse_article

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from reader.export.dossier import Dossier
    from reader.ui.export_ways import Way

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What shall be made of which articles, and where it goes; `load` gets them and is called in a thread."""

    way: Way
    load: Callable[[], Sequence[Dossier]]
    author: str
    path: Path


class ExportWork(QObject):
    """Makes one file at a time. Until the last moment, when it is written at once, it can be given up without a trace.

    Signals:
        progressed(int, int, str): so many of so many articles have their marks, and the title of the next one.
        finished(object, int): the path, and how many articles got no marks because their analysis failed.
        failed(str): a sentence for the person; what was at the path is as it was.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object, int)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._order: Order | None = None
        self._dossiers: list[Dossier] = []
        self._missing: list[int] = []
        self._unmarked = 0
        self._tasks: Tasks | None = None
        self._files = self._new_thread()
        self._pages: Generator[None, None, bytes] | None = None
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._next_page)

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self._order is not None

    def start(self, order: Order) -> None:
        """Make a file; `finished` or `failed` follows, or neither after `cancel`."""
        self.cancel()
        self._order, self._unmarked = order, 0
        self._files.start(order.load, partial(self._loaded, order))

    @Slot()
    def cancel(self) -> None:
        """Give up; what is written already stays, and it is whole."""
        if self._order is None:
            return
        self._order, self._dossiers = None, []
        self._files.failed.disconnect(self._fail)  # what was given up may still fail, and nobody wants to know
        self._files.deleteLater()
        self._files = self._new_thread()
        self._step.stop()
        self._pages = None
        self._stop_tasks()

    def _new_thread(self) -> FileWork:
        files = FileWork(self)
        files.failed.connect(self._fail)
        return files

    def _stop_tasks(self) -> None:
        if self._tasks is not None:
            self._tasks.stop()
            self._tasks.deleteLater()
            self._tasks = None

    # Marks

    def _loaded(self, order: Order, dossiers: Sequence[Dossier]) -> None:
        if order is self._order:
            self._dossiers = list(dossiers)
            self._missing = [n for n, one in enumerate(dossiers) if order.way.needs_report and one.report is None]
            self._next_report()

    def _next_report(self) -> None:
        order = self._order
        if order is None:
            return
        if not self._missing:
            self._stop_tasks()
            self._make(order)
            return
        article = self._dossiers[self._missing[0]].article
        self.progressed.emit(len(self._dossiers) - len(self._missing), len(self._dossiers), article.title)
        if self._tasks is None:
            self._tasks = Tasks(WorkerProcess(), self)
            self._tasks.finished.connect(self._report_made)
        self._tasks.submit(analyse_article, article)

    @Slot(int, object)
    def _report_made(self, _number: int, outcome: Outcome) -> None:
        if self._order is None:
            return
        place = self._missing.pop(0)
        if outcome.result is None:
            log.error("Exported without marks: %s", outcome.crash or outcome.error)
            self._unmarked += 1
        self._dossiers[place] = replace(self._dossiers[place], report=outcome.result)
        self._next_report()

    # The file

    def _make(self, order: Order) -> None:
        dossiers = self._dossiers
        self.progressed.emit(len(dossiers), len(dossiers), "")
        if order.way.form is None:
            from reader.ui.printing import pdf_by_steps  # the printer is not needed before

            self._pages = pdf_by_steps(dossiers, worksheet=order.way.worksheet)
            self._step.start()
        else:
            work = partial(written, dossiers, order.way.form, author=order.author if order.way.named else "")
            self._files.start(work, partial(self._write, order))

    @Slot()
    def _next_page(self) -> None:
        order = self._order
        if order is None or self._pages is None:
            return
        try:
            next(self._pages)
        except StopIteration as end:
            self._step.stop()
            self._pages = None
            self._write(order, end.value)
        except UserError as error:
            self._fail(shown(error))
        except Exception:
            self._fail(self.tr("Something went wrong inside the program."))
            raise

    def _write(self, order: Order, content: str | bytes) -> None:
        if order is self._order:
            self._files.start(partial(write_file, order.path, content), partial(self._written, order))

    def _written(self, order: Order, _nothing: None) -> None:
        if order is self._order:
            unmarked = self._unmarked
            self.cancel()
            self.finished.emit(order.path, unmarked)

    @Slot(str)
    def _fail(self, words: str) -> None:
        if self.busy:
            self.cancel()
            self.failed.emit(words)
