"""Adding many articles: files and folders are read one after the other in a process of their own."""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.errors import UserError
from reader.ui.language import shown
from reader.ui.tasks import READ_LIMIT, Tasks
from reader.worker import Outcome, WorkerProcess, find_articles, read_chapter, read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.storage.library import Library
    from reader.text.article import Article
    from reader.text.importers.epub import Chapter
    from reader.text.importers.folders import Found

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One article to read: a job of `reader.worker` with its argument, and the article’s place in the library."""

    job: Callable[[Any], object]
    argument: Any
    path: Path
    name: str
    collection: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or folder that was not added, and why, in one sentence."""

    name: str
    reason: str


@dataclass(slots=True)
class Tally:
    """What came of it so far.

    Attributes:
        added: `Article.sha256` of each article that is new in the library.
        known: of each that was there already, by its text.
        failures: what could not be added.
        others: how many files of the folders are in no format that can be opened.
        total: how many articles there are to read, as far as is known.
        stopped: why nothing more was read; empty where all was.
    """

    added: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    others: int = 0
    total: int = 0
    stopped: str = ""

    @property
    def done(self) -> int:
        """How many were read, well or badly."""
        return len(self.added) + len(self.known) + len(self.failures)


class Adding(QObject):
    """Reads what is wanted and puts it into the library; each article is written whole or not at all.

    Signals:
        progressed(str): name of the file or folder that is read now; `tally` has the numbers.
        finished(): nothing is left to read, or it was cancelled.
    """

    progressed = Signal(str)
    finished = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.tally = Tally()
        self._folders: deque[Path] = deque()
        self._wanted: deque[Wanted] = deque()
        self._now: Wanted | Path | None = None
        self._tasks: Tasks | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._tasks is not None

    def add(self, paths: Iterable[Path]) -> None:
        """Read these files, and the files in these folders; a lesson set in its own order."""
        from reader.lessons.folder import LESSON_FILE  # knows the analysis, which is heavy

        self._begin()
        for path in paths:
            if not path.is_dir():
                self._want([path])
            elif (path / LESSON_FILE).is_file():
                self._add_lesson(path)
            else:
                self._folders.append(path)
        self._go_on()

    def add_chapters(self, book: Path, chapters: Sequence[Chapter], *, title: str) -> None:
        """Read these chapters of a book, each as one article."""
        self._begin()
        for number, chapter in enumerate(chapters):
            one = Wanted(read_chapter, (book, chapter.name), book, chapter.title, collection=title, position=number)
            self._wanted.append(one)
        self.tally.total += len(chapters)
        self._go_on()

    @Slot()
    def cancel(self) -> None:
        """Read nothing more; what was added stays."""
        if self.busy:
            self._end(self.tr("Cancelled. What was added before stays in the library."))

    @Slot()
    def stop(self) -> None:
        """End the process; nothing more is said."""
        tasks, self._tasks = self._tasks, None
        if tasks is not None:
            tasks.stop()

    def _begin(self) -> None:
        if self._tasks is None:
            self.tally = Tally()
            start = partial(WorkerProcess, reads_only=True)
            self._tasks = Tasks(start(), self, start=start)
            self._tasks.finished.connect(self._read)

    def _add_lesson(self, folder: Path) -> None:
        from reader.lessons.folder import read_lesson_folder

        try:
            lesson = read_lesson_folder(folder)
        except UserError as error:
            self.tally.total += 1
            self.tally.failures.append(Failure(folder.name, shown(error)))
        else:
            self._want(lesson.files, collection=lesson.title)

    def _want(self, files: Iterable[Path], *, collection: str = "", below: Path | None = None) -> None:
        before = len(self._wanted)
        for number, path in enumerate(files):
            name = str(path.relative_to(below)) if below else path.name
            self._wanted.append(Wanted(read_file, path, path, name, collection=collection, position=number))
        self.tally.total += len(self._wanted) - before

    def _go_on(self) -> None:
        """Read the next one when the event loop comes round, unless one is read already."""
        if self._now is None:
            QTimer.singleShot(0, self, self._read_next)

    @Slot()
    def _read_next(self) -> None:
        if self._tasks is None or self._now is not None:
            return
        if self._folders:
            self._now = self._folders.popleft()
            self.progressed.emit(self._now.name)
            self._tasks.submit(find_articles, self._now)
        elif self._wanted:
            self._now = self._wanted.popleft()
            self.progressed.emit(self._now.name)
            self._tasks.submit(self._now.job, self._now.argument, limit=READ_LIMIT)
        else:
            self._end()

    @Slot(int, object)
    def _read(self, _number: int, outcome: Outcome) -> None:
        now, self._now = self._now, None
        if outcome.crash:
            log.error("A job failed in the worker process:\n%s", outcome.crash)
        reason = shown(outcome.error) or (self.tr("Something went wrong inside the program.") if outcome.crash else "")
        if reason and now is not None:
            self.tally.total += isinstance(now, Path)
            self.tally.failures.append(Failure(now.name, reason))
        elif isinstance(now, Path):
            self._found(outcome.result, now)
        elif now is not None:
            self._put(outcome.result, now)
        self._go_on()

    def _found(self, found: Found, folder: Path) -> None:
        self.tally.others += found.others
        self._want(found.files, collection=folder.resolve().name, below=folder)
        if not found.complete:
            self.tally.total += 1
            reason = self.tr("It holds more than {most} files, so only these are read.").format(most=len(found.files))
            self.tally.failures.append(Failure(folder.name, reason))

    def _put(self, article: Article, wanted: Wanted) -> None:
        try:
            if self._library.has(article.sha256):
                self.tally.known.append(article.sha256)
                return
            self._library.add_article(
                article, path=wanted.path.resolve(), collection=wanted.collection, position=wanted.position
            )
        except UserError as error:  # the next one could not be written either
            self.tally.failures.append(Failure(wanted.name, shown(error)))
            self._end(shown(error))
        else:
            self.tally.added.append(article.sha256)

    def _end(self, stopped: str = "") -> None:
        tasks, self._tasks, self._now = self._tasks, None, None
        self._folders.clear()
        self._wanted.clear()
        self.tally.stopped = stopped
        if tasks is not None:
            tasks.stop()
            tasks.deleteLater()
        self.finished.emit()
