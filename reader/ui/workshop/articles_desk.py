"""How articles come into a set: chosen in the library or as files, read, and looked through for marks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reader.errors import UserError
from reader.ui import messages
from reader.ui.language import shown
from reader.ui.workshop.articles_chooser import ArticlesChooser
from reader.ui.workshop.articles_reading import ArticlesReading
from reader.worker import analyse_article

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.analysis.findings import Report
    from reader.storage.library import Library
    from reader.storage.records import StoredArticle
    from reader.text.article import Article
    from reader.ui.workshop.articles_reading import Progress
    from reader.ui.workshop.jobs import Jobs
    from reader.ui.workshop.page import WorkshopPage
    from reader.worker import Outcome


class ArticlesDesk(QObject):
    """Adds articles to the set of the page that is in use."""

    def __init__(self, library: Library, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._jobs, self._window = library, jobs, window
        self._page: WorkshopPage | None = None
        self._batch = 0
        self._folder = ""
        self.reading = ArticlesReading(library, jobs, self)
        self.reading.progressed.connect(self._progressed)
        self.reading.arrived.connect(self._arrived)
        self.reading.finished.connect(self._finished)

    def use(self, page: WorkshopPage) -> None:
        """Add to the set of this page from now on."""
        self._page = page
        page.articles.library_wanted.connect(self._ask_for_stored)
        page.articles.files_wanted.connect(self._ask_for_files)
        page.articles.cancel_wanted.connect(self.reading.cancel)

    def let_go(self) -> None:
        """Add nothing more; the page is left."""
        self.reading.cancel()
        self._page = None

    @Slot()
    def _ask_for_stored(self) -> None:
        if self._page is None:
            return
        try:
            articles = self._library.articles()
        except UserError as error:
            self._page.notice.show_error(shown(error))
            return
        dialog = ArticlesChooser(articles, set(self._page.editor.set.article_by_sha256), self._window)
        dialog.chosen.connect(self.add_stored)
        dialog.open()

    @Slot()
    def _ask_for_files(self) -> None:
        paths = messages.ask_for_files(self._window, self._folder)
        if paths:
            self._folder = str(paths[0].parent)
            self.add_files(paths)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add the articles of these files."""
        self._begin_batch()
        self.reading.add_files(paths)

    @Slot(list)
    def add_stored(self, articles: Sequence[StoredArticle]) -> None:
        """Add these articles of the library."""
        self._begin_batch()
        self.reading.add_stored(articles)

    def _begin_batch(self) -> None:
        self._batch += not self.reading.busy

    def before_undo(self) -> None:
        """What is taken back because it was just added does not go on arriving."""
        if self._page is not None and self._page.articles.added_last:
            self.reading.cancel()

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if self._page is not None:
            self._page.articles.show_progress(progress)

    @Slot(object, object)
    def _arrived(self, article: Article, report: Report | None) -> None:
        if self._page is not None:
            self._page.articles.add(article, report, batch=self._batch)

    @Slot()
    def _finished(self) -> None:
        if self._page is not None:
            self._page.articles.show_progress(None)
            if self.reading.failures:
                self._page.notice.show_error(" ".join(self.reading.failures))

    def analyse(self, article: Article, then: Callable[[Report], None]) -> None:
        """Look anew for the marks of an article of the set, as when the teacher changes its regions."""
        self._jobs.start(analyse_article, article, partial(self._analysed, then))

    def _analysed(self, then: Callable[[Report], None], outcome: Outcome) -> None:
        if not outcome.error:
            then(outcome.result)
        elif self._page is not None:
            self._page.notice.show_error(shown(outcome.error))
