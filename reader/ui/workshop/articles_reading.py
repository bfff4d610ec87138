"""Articles on their way into a set: read from their files, looked through for marks, and handed over one by one."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.errors import UserError
from reader.storage.records import StoredArticle
from reader.ui.language import shown
from reader.ui.tasks import READ_LIMIT
from reader.worker import Outcome, analyse_article, read_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.storage.library import Library
    from reader.text.article import Article
    from reader.ui.workshop.jobs import Jobs


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far adding is: `done` of `total` articles, and the name of the one in work."""

    done: int
    total: int
    name: str


class ArticlesReading(QObject):
    """Reads what is wanted, the first first. What is in work when it is cancelled never arrives.

    Signals:
        progressed(object): the `Progress`.
        arrived(object, object): an `Article` and its `Report`, which is None where its marks could not be made.
        finished(): nothing is left to read.
    """

    progressed = Signal(object)
    arrived = Signal(object, object)
    finished = Signal()

    def __init__(self, library: Library, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._jobs = library, jobs
        self._wanted: deque[Path | StoredArticle] = deque()
        self._job = self._done = 0
        self._name = ""
        self.failures: list[str] = []

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return bool(self._name)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Read these files."""
        self._add(paths)

    def add_stored(self, articles: Iterable[StoredArticle]) -> None:
        """Take these articles of the library, with the regions that they have there."""
        self._add(articles)

    @Slot()
    def cancel(self) -> None:
        """Read nothing more; what has arrived stays where it is."""
        if self.busy:
            self._wanted.clear()
            self._jobs.cancel(self._job)
            self._end()

    def _add(self, wanted: Iterable[Path | StoredArticle]) -> None:
        if not self.busy:
            self.failures, self._done = [], 0
        self._wanted.extend(wanted)
        if not self.busy:
            self._next()

    def _next(self) -> None:
        if not self._wanted:
            self._end()
            return
        wanted = self._wanted.popleft()
        self._name = wanted.title if isinstance(wanted, StoredArticle) else wanted.name
        self._say_progress()
        if isinstance(wanted, StoredArticle):
            self._take(wanted)
        else:
            self._job = self._jobs.start(read_file, wanted, self._read, limit=READ_LIMIT)

    def _take(self, stored: StoredArticle) -> None:
        try:
            article = self._library.article(stored.sha256)
        except (UserError, KeyError):
            self._fail(self.tr("It is no longer in the library."))
        else:
            self._look_for_marks(article)

    def _read(self, outcome: Outcome) -> None:
        if outcome.error:
            self._fail(shown(outcome.error))
        else:
            self._look_for_marks(outcome.result)

    def _look_for_marks(self, article: Article) -> None:
        self._name = article.title or self._name
        self._say_progress()
        self._job = self._jobs.start(analyse_article, article, partial(self._analysed, article))

    def _analysed(self, article: Article, outcome: Outcome) -> None:
        if outcome.error:
            self.failures.append(self.tr("{name}: its marks could not be made.").format(name=self._name))
        self._done += 1
        self.arrived.emit(article, outcome.result)
        self._next()

    def _fail(self, reason: str) -> None:
        self.failures.append(self.tr("{name}: {reason}").format(name=self._name, reason=reason))
        self._done += 1
        self._next()

    def _end(self) -> None:
        self._name = ""
        self.finished.emit()

    def _say_progress(self) -> None:
        self.progressed.emit(Progress(done=self._done, total=self._done + 1 + len(self._wanted), name=self._name))
