"""What is open: the article, its report and the answers to its marks. The one place that changes them."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.errors import UserError
from reader.text.anchors import find_all_again
from reader.text.left_out import with_choice
from reader.ui.history import History
from reader.ui.language import shown
from reader.ui.notebook import Notebook
from reader.ui.own_marks import OwnMarkBook
from reader.ui.tasks import READ_LIMIT, Tasks
from reader.worker import A, Outcome, analyse_article, find_quotes, read_file, read_file_as, read_html, read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from reader.analysis.findings import Report
    from reader.storage.library import Library
    from reader.storage.records import Answer, MarkResponse, Note, StoredArticle
    from reader.text.anchors import Anchor, Quote
    from reader.text.article import Article, Block

log = logging.getLogger(__name__)

B = TypeVar("B")

_BUSY_AFTER = 400

_SHORT_TEXTS, _FEW_QUOTES = 60_000, 60
"""Characters of two texts, and quotes of one, that are compared before anybody notices."""


@dataclass(frozen=True, slots=True)
class Response:
    """An answer to one mark as a person left it; `answer` is None where there is none."""

    finding: str
    words: str
    answer: Answer | None
    why: str


@dataclass(frozen=True, slots=True)
class Given:
    """The marks that a lesson set gives an article in place of the analysis; None as long as it shows none."""

    report: Report | None


class Session(QObject):
    """The open article and everything that a person adds to it, backed by the library.

    `notebook` has the notes, `own_marks` the marks that the person made.

    `given_marks` is asked for the marks of an article, by its `Article.sha256`, before they are looked for; None where
    the article belongs to no lesson set.

    `may_leave` is asked before another article takes the place of the open one; it saves what was typed and says no
    where that failed.

    Signals:
        library_changed(): the list of articles, or the number of their notes.
        article_closed(): nothing is open any more.
        article_opened(): `article` is another one; its `report` is still None.
        file_opened(object): the open article was just read from the file at this `Path`.
        known_opened(): the open article was just read, and was in the library before.
        blocks_changed(): the same article has other regions; its report follows.
        report_ready(): `report` is there, or stays None because a lesson set does not show its marks yet.
        responses_changed(): answers to marks.
        saved(object): local time of the last save.
        failed(str): a sentence for the person; nothing was lost.
        crashed(): something went wrong that was not expected; the log has it, and nothing was lost.
        busy_changed(str): what is being done, if it takes long; empty when done.
    """

    library_changed = Signal()
    article_closed = Signal()
    article_opened = Signal()
    file_opened = Signal(object)
    known_opened = Signal()
    blocks_changed = Signal()
    report_ready = Signal()
    responses_changed = Signal()
    saved = Signal(object)
    failed = Signal(str)
    crashed = Signal()
    busy_changed = Signal(str)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.tasks = tasks
        self.article: Article | None = None
        self.report: Report | None = None
        self.responses: dict[str, MarkResponse] = {}
        self.history = History(self)
        self.notebook = Notebook(library, self.history, self)
        self.own_marks = OwnMarkBook(library, self.history, self)
        self._on_end: Callable[[Outcome], None] | None = None
        self._next: Callable[[], None] | None = None
        self._busy_text = self._failure = ""
        self.may_leave: Callable[[], bool] = lambda: True
        self.given_marks: Callable[[str], Given | None] = lambda _sha256: None
        self._given_taken = False
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._busy.timeout.connect(self._say_busy)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_next)
        tasks.finished.connect(self._task_finished)
        self.failed.connect(self._remember_failure)
        self.history.failed.connect(self.failed)
        self.notebook.saved.connect(self._written)
        self.own_marks.saved.connect(self._written)
        self.notebook.changed.connect(self.library_changed)

    @property
    def notes(self) -> list[Note]:
        """The notes of the open article, in the order of the text."""
        return self.notebook.notes

    # Opening

    def open_path(self, path: Path) -> None:
        """Read a file and open it; `article_opened` or `failed` follows."""
        label = self.tr("Opening “{name}”").format(name=path.name)
        self._start(label, lambda outcome: self._article_read(outcome, path), read_file, path, limit=READ_LIMIT)

    def open_text(self, text: str) -> None:
        """Open pasted text; `article_opened` or `failed` follows."""
        label = self.tr("Opening the pasted text")
        self._start(label, self._pasted_read, read_text, text, limit=READ_LIMIT)

    def open_html(self, markup: str, text: str) -> None:
        """Open what was copied as HTML and as text; `article_opened` or `failed` follows."""
        label = self.tr("Opening the pasted text")
        then = self._pasted_read
        self._start(label, then, read_html, (markup, text), limit=READ_LIMIT)

    def open_as(self, stored: StoredArticle, encoding: str) -> None:
        """Read the file of an article anew in another encoding, and put that in its place.

        What has notes, marks or answers in the text as it was stays in the library beside the new one.
        """
        path = Path(stored.path)
        label = self.tr("Opening “{name}”").format(name=path.name)
        then = partial(self._read_anew, stored)
        self._start(label, then, read_file_as, (path, encoding), limit=READ_LIMIT)

    def find_out(self, label: str, job: Callable[[A], B], argument: A, then: Callable[[B], None]) -> None:
        """Ask for something about a file; `then` gets it, or `failed` follows."""
        self._start(label, lambda outcome: then(outcome.result), job, argument, limit=READ_LIMIT)

    def open_stored(self, sha256: str) -> None:
        """Open an article of the library; one that is open already gets its marks if it has none yet."""
        if self.article is not None and self.article.sha256 == sha256:
            self._next = None
            self._analyse()
            return
        try:
            self._show(self.library.article(sha256))
        except KeyError:
            self.failed.emit(self.tr("This article is no longer in the library."))
        except UserError as error:
            self.failed.emit(shown(error))

    def close_article(self) -> None:
        """Show nothing any more, because the open article was taken out of the library."""
        if self.article is not None:
            self.history.forget(self.article.sha256)
        self.article, self.report, self.responses = None, None, {}
        self.cancel()
        self.notebook.close()
        self.own_marks.close()
        self.article_closed.emit()
        self.library_changed.emit()

    def reload(self) -> None:
        """Read anew what was written on the open article, because something else wrote into the library."""
        if self.article is not None:
            try:
                self.notebook.open(self.article)
                self.own_marks.open(self.article)
                self.responses = self.library.responses(self.article.sha256)
            except UserError as error:
                self.failed.emit(shown(error))
        self.notebook.changed.emit("")
        self.own_marks.changed.emit("")
        self.responses_changed.emit()
        self.library_changed.emit()

    def find_quotes(self, quotes: Sequence[Quote], *, old: str, then: Callable[[list[Anchor]], None]) -> None:
        """Find quotes of an old text in the open article, and hand the anchors to `then`; `failed` may follow instead.

        Args:
            quotes: what notes and marks in the old text are about.
            old: that text.
            then: called at once where the texts are short, else when the worker process is done.
        """
        text = self._open_article().text
        if len(old) + len(text) <= _SHORT_TEXTS and len(quotes) <= _FEW_QUOTES:
            then(find_all_again(quotes, text, old=old))
            return
        label = self.tr("Finding the words of your notes again")
        self._start(label, lambda outcome: then(outcome.result), find_quotes, (tuple(quotes), old, text))

    def cancel(self) -> None:
        """Give up what takes long. An article that is already shown stays; without marks if they were looked for."""
        looked_for = self._next is None and self._on_end in (None, self._analysed)
        self._give_up()
        if not looked_for:
            self._analyse()

    def _give_up(self) -> None:
        self.tasks.cancel()
        self._done()

    def _start(
        self,
        label: str,
        then: Callable[[Outcome], None],
        job: Callable[[A], object],
        argument: A,
        *,
        limit: int | None = None,
    ) -> None:
        self._on_end, self._next = then, None
        self._busy_text = label
        self._busy.start()
        self.tasks.submit(job, argument, limit=limit)

    def _pasted_read(self, outcome: Outcome) -> None:
        self._article_read(outcome, None)

    def _read_anew(self, before: StoredArticle, outcome: Outcome) -> None:
        path = Path(before.path)
        article = self._stored(outcome.result, path, collection=before.collection, position=before.position)
        self._show_soon(partial(self._show_anew, before, article, path))

    def _show_anew(self, before: StoredArticle, article: Article, path: Path) -> None:
        self._show_read(article, path)
        try:
            if self.article is article and article.sha256 != before.sha256 and not self._has_work(before.sha256):
                self.remove_articles([before])
        except UserError as error:
            self.failed.emit(shown(error))

    def _has_work(self, sha256: str) -> bool:
        """Whether a person wrote or marked something in an article."""
        library = self.library
        return any((library.notes.of(sha256), library.own_marks.of(sha256), library.responses(sha256)))

    def _article_read(self, outcome: Outcome, path: Path | None) -> None:
        known = self._is_known(outcome.result.sha256)
        self._show_soon(partial(self._show_read, self._stored(outcome.result, path), path, known=known))

    def _is_known(self, sha256: str) -> bool:
        try:
            return self.library.has(sha256)
        except UserError:  # said when it is to be stored
            return False

    def _stored(self, article: Article, path: Path | None, *, collection: str = "", position: int = 0) -> Article:
        try:
            self.library.add_article(
                article, path=path.resolve() if path else None, collection=collection, position=position
            )
            return self.library.article(article.sha256)  # with what a person said of its blocks
        except UserError as error:  # it can be read all the same
            self.failed.emit(shown(error))
            return article

    def _show_soon(self, show: Callable[[], None]) -> None:
        """Show what was just stored when nothing else waits; with a long text, each of the two takes long."""
        self._next = show
        self._soon.start()

    @Slot()
    def _show_next(self) -> None:
        show, self._next = self._next, None
        if show is not None:
            show()
            self._analyse()  # also of the old article, where that has to stay

    def _show_read(self, article: Article, path: Path | None, *, known: bool = False) -> None:
        self._show(article)
        if path is not None and self.article is article:
            self.file_opened.emit(path)
        if known and self.article is article:
            self.known_opened.emit()

    def _show(self, article: Article) -> None:
        """Put `article` in the place of the open one, unless something typed there could not be saved."""
        if not self.is_saved(self.tr("What you typed is not saved, so this article stays open.")):
            return
        try:
            responses = self.library.responses(article.sha256)
            self.notebook.open(article)
            self.own_marks.open(article)
        except UserError as error:
            self.failed.emit(shown(error))
            return
        try:
            self.library.touch(article.sha256)
        except (UserError, KeyError) as error:
            log.warning("Not recorded as opened: %s", error)
        self._give_up()  # the marks of the last article are not wanted any more
        self.article, self.report, self.responses = article, None, responses
        self._given_taken = False
        self.history.open(article.sha256)
        self.library_changed.emit()
        self.article_opened.emit()
        self._analyse()

    def is_saved(self, otherwise: str) -> bool:
        """Save what was typed; where that fails, say why, and with `otherwise` what is not done because of it."""
        self._failure = ""
        if self.may_leave():
            return True
        self.failed.emit(" ".join(filter(None, (self._failure, otherwise))))
        return False

    @Slot(str)
    def _remember_failure(self, words: str) -> None:
        self._failure = words

    def _analyse(self) -> None:
        """Look for the marks of the open article, unless they are there, looked for, or given by a lesson set."""
        if self.article is None or self.report is not None:
            return
        if self.given_marks(self.article.sha256) is not None:
            if not self._given_taken:
                self.take_given()
        elif not self.tasks.busy and self._next is None:
            self._start(self.tr("Looking for marks"), self._analysed, analyse_article, self.article)

    def take_given(self) -> None:
        """Show the marks that a lesson set gives the open article now."""
        given = self.given_marks(self.article.sha256) if self.article else None
        if given is not None:
            if self._on_end == self._analysed:
                self._give_up()
            self.report, self._given_taken = given.report, True
            self.report_ready.emit()

    def _analysed(self, outcome: Outcome) -> None:
        self.report = outcome.result
        self.report_ready.emit()

    @Slot(int, object)
    def _task_finished(self, _number: int, outcome: Outcome) -> None:
        then = self._on_end
        self._done()
        if outcome.crash:
            log.error("A job failed in the worker process:\n%s", outcome.crash)
            self.crashed.emit()
        elif outcome.error and then == self._analysed:
            self.failed.emit(self.tr("The marks of this article could not be made. Its text and your notes are here."))
        elif outcome.error:
            self.failed.emit(shown(outcome.error))
        elif then is not None:
            then(outcome)
        if then != self._analysed:
            self._analyse()  # reading another file, well or badly, gave up what was still looked for

    def _done(self) -> None:
        self._on_end = self._next = None
        self._busy.stop()
        self.busy_changed.emit("")

    @Slot()
    def _say_busy(self) -> None:
        self.busy_changed.emit(self._busy_text)

    # Regions

    def choose_blocks(self, numbers: Collection[int], *, part: bool) -> None:
        """Say of blocks of the open article that they are part of it, or that they are not. Can be undone."""
        article = self._open_article()
        before, after = article.blocks, with_choice(article, numbers, part=part)
        if after != before:
            self.history.do(
                article.sha256,
                self.tr("put it into the article") if part else self.tr("leave it out of the article"),
                lambda: self._put_blocks(article.sha256, after),
                lambda: self._put_blocks(article.sha256, before),
            )

    def _put_blocks(self, sha256: str, blocks: tuple[Block, ...]) -> None:
        with self._in_library():
            self.library.set_blocks(sha256, blocks)
        self.article, self.report = replace(self._open_article(), blocks=blocks), None
        self._given_taken = False
        self.blocks_changed.emit()
        if self._on_end == self._analysed:  # of the blocks as they were
            self._give_up()
        self._analyse()

    # Findings

    def answer(self, finding_id: str, words: str, answer: Answer | None, why: str = "") -> None:
        """Say something to a mark, or with `answer=None` take it back. Can be undone."""
        before = self.responses.get(finding_id)
        if (before is None and answer is None) or (before and (before.answer, before.why) == (answer, why)):
            return
        old = Response(finding_id, words, before.answer if before else None, before.why if before else "")
        new, sha256 = Response(finding_id, words, answer, why), self._open_article().sha256
        self.history.do(
            sha256,
            self.tr("answer the mark"),
            lambda: self._put_response(sha256, new),
            lambda: self._put_response(sha256, old),
        )
        self.responses_changed.emit()  # also where nothing was written: then the buttons go back

    # Writing

    def _put_response(self, sha256: str, response: Response) -> None:
        if response.answer is None:
            self.library.withdraw_response(sha256, response.finding)
        else:
            with self._in_library():
                self.library.respond(
                    sha256, response.finding, answer=response.answer, why=response.why, words=response.words
                )
        self.responses = self.library.responses(sha256)
        self.responses_changed.emit()
        self._written()

    @Slot()
    def _written(self) -> None:
        self.saved.emit(datetime.now().astimezone())

    @contextmanager
    def _in_library(self) -> Iterator[None]:
        try:
            yield
        except KeyError as error:
            words = self.tr("This article is not in the library, so it cannot have notes and answers.")
            raise UserError(words) from error

    def _open_article(self) -> Article:
        if self.article is None:
            raise UserError(self.tr("Open an article first."))
        return self.article

    # Reading place and removal

    def remember_place(self, position: int) -> None:
        """Keep the reading place of the open article; a failure is no reason to disturb anybody."""
        if self.article is None:
            return
        try:
            self.library.set_place(self.article.sha256, position)
        except (UserError, KeyError) as error:
            log.warning("The reading place was not saved: %s", error)

    def place(self) -> int:
        """The first character that was in view when the article was last closed."""
        try:
            place = self.library.place(self.article.sha256) if self.article else None
        except UserError as error:
            log.warning("The reading place is not known: %s", error)
            return 0
        return place.position if place else 0

    def remove_articles(self, articles: Sequence[StoredArticle]) -> bool:
        """Take articles out of the list; their notes are kept and they can be put back. False where that failed."""
        return self._change_library(lambda: self.library.remove_articles(article.sha256 for article in articles))

    def restore_articles(self, articles: Sequence[StoredArticle]) -> None:
        """Put removed articles back into the list."""
        self._change_library(lambda: self.library.restore_articles(article.sha256 for article in articles))

    def _change_library(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except UserError as error:
            self.failed.emit(shown(error))
            return False
        self.library_changed.emit()
        return True
