"""What a person does with the workshop as a whole: enter it, choose or begin a set, go back to reading.

What it needs is loaded when somebody first asks for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup

from reader.errors import UserError
from reader.paths import sample_set
from reader.ui import messages
from reader.ui.actions import ACTIONS, Menu
from reader.ui.article.document import Typography
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtCore import QLockFile, QMimeData
    from PySide6.QtGui import QAction, QUndoStack
    from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

    from reader.analysis.findings import Report
    from reader.lessons.records import Lesson
    from reader.storage.records import StoredArticle
    from reader.text.article import Article
    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.session import Session
    from reader.ui.theme import Theme
    from reader.ui.workshop.articles_reading import ArticlesReading, Progress
    from reader.ui.workshop.jobs import Jobs
    from reader.ui.workshop.page import WorkshopPage
    from reader.ui.workshop.start import WorkshopStart
    from reader.worker import Outcome

_EVERYWHERE = frozenset(
    {"prepare_set", "collect", "notes_file", "quit", "undo", "redo", "next_pane", "back"}
    | {"reading", "larger", "smaller", "marks_help", "panel_help", "shortcuts", "check_pc", "about"}
)
"""Actions that make sense while a set is prepared; those that are local to one of its parts do too."""


class WorkshopDesk(QObject):
    """Shows the workshop in the place of the page for reading, and takes it away again.

    Signals:
        changed(): something else is shown, it is called otherwise, or there is something else to undo.
        preview_wanted(object, str): show this `LessonSet` as students will see it, at the article with this id.
        said(str): something for screen readers.
    """

    changed = Signal()
    preview_wanted = Signal(object, str)
    said = Signal(str)

    def __init__(
        self, session: Session, pages: QStackedWidget, actions: Mapping[str, QAction], menu: QMenu, window: QWidget
    ) -> None:
        """Connect everything.

        Args:
            session: what is open for reading.
            pages: of the window; the first one is for reading.
            actions: those of the window, by id.
            menu: with all of them.
            window: the parent of dialogs.
        """
        super().__init__(window)
        self._session, self._pages, self._actions, self._menu, self._window = session, pages, actions, menu, window
        self._theme: Theme | None = None
        self._typography = Typography()
        self.start: WorkshopStart | None = None
        self.page: WorkshopPage | None = None
        self.adding: ArticlesReading | None = None
        self._jobs: Jobs | None = None
        self._lock: QLockFile | None = None
        self._batch = 0
        self._folder = ""
        self._for_reading = QActionGroup(self)
        self._for_reading.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for spec in ACTIONS:
            if not spec.local and spec.id not in _EVERYWHERE:
                self._for_reading.addAction(actions[spec.id])
        for name in _local_actions():
            actions[name].setEnabled(False)
        session.article_opened.connect(self._article_opened)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of the workshop."""
        return {"prepare_set": self.open, **{name: partial(self._do, name) for name in _local_actions()}}

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self._theme = theme
        for part in (self.start, self.page):
            if part is not None:
                part.set_theme(theme)

    def set_typography(self, typography: Typography) -> None:
        """Set articles as the person reads them."""
        self._typography = typography
        if self.page is not None:
            self.page.set_typography(typography)

    @property
    def is_shown(self) -> bool:
        """Whether a person is in the workshop, not reading."""
        return self.start is not None or self.page is not None

    @property
    def title(self) -> str:
        """What the window is called while the workshop is shown; empty while somebody reads."""
        if self.page is not None and self.page.editor.set.title:
            return self.page.editor.set.title
        return self.tr("Prepare a lesson set") if self.is_shown else ""

    @property
    def undo_stack(self) -> QUndoStack | None:
        """What undo and redo act on while the workshop is shown."""
        if self.page is not None:
            return self.page.editor.stack
        return self.start.stack if self.start is not None else None

    @property
    def notice(self) -> NoticeBar | None:
        """Where the workshop says what went wrong; None while somebody reads."""
        part = self.page or self.start
        return part.notice if part is not None else None

    # In and out

    @Slot()
    def open(self) -> None:
        """Show the drafts; a set that is being written is saved first, and stays where that fails."""
        if self._theme is None or not self._close_page():
            return
        from reader.lessons.drafts import Drafts
        from reader.ui.workshop.articles_reading import ArticlesReading
        from reader.ui.workshop.jobs import Jobs
        from reader.ui.workshop.start import WorkshopStart

        self._close_start()
        if self._jobs is None:
            self._jobs = Jobs(self)
            self.adding = ArticlesReading(self._session.library, self._jobs, self)
            self.adding.progressed.connect(self._progressed)
            self.adding.arrived.connect(self._arrived)
            self.adding.finished.connect(self._all_arrived)
        self._drafts = Drafts(self._session.library.path.parent)
        start = self.start = WorkshopStart(self._drafts, self._theme, self._menu)
        start.back_wanted.connect(self.leave)
        start.new_wanted.connect(self._begin_new)
        start.collection_wanted.connect(self._begin_with_collection)
        start.sample_wanted.connect(self._begin_with_sample)
        start.file_wanted.connect(self._ask_for_file)
        start.folder_wanted.connect(self._ask_for_folder)
        start.draft_wanted.connect(self.open_draft)
        start.stop_wanted.connect(self._stop_reading)
        self._name_steps(start.stack)
        collection = self._collection()
        start.show_collection(collection[0].collection if collection else "", len(collection))
        self._show(start)
        start.go()

    @Slot()
    def leave(self) -> bool:
        """Go back to reading; false where the set could not be saved, so that it stays."""
        if not self.is_shown:
            return True
        if not self._close_page():
            return False
        self._close_start()
        if self._jobs is not None:
            self._jobs.stop()
        self._pages.setCurrentIndex(0)
        self._for_reading.setEnabled(True)
        self.changed.emit()
        return True

    def flush(self) -> bool:
        """Save what was typed; false where that failed, which the page says."""
        return self.page is None or self.page.flush()

    @Slot()
    def stop(self) -> None:
        """The window closes: end what runs, and let another window have the draft."""
        if self._jobs is not None:
            self._jobs.stop()
        self._unlock()

    @Slot()
    def _article_opened(self) -> None:
        self.leave()  # somebody opened it from outside of the workshop

    def _show(self, part: QWidget) -> None:
        self._pages.addWidget(part)
        self._pages.setCurrentWidget(part)
        self._for_reading.setEnabled(False)
        self.changed.emit()

    def _name_steps(self, stack: QUndoStack) -> None:
        stack.undoTextChanged.connect(self.changed)
        stack.redoTextChanged.connect(self.changed)

    def _close_page(self) -> bool:
        page = self.page
        if page is None:
            return True
        if not page.flush():
            return False
        if self.adding is not None:
            self.adding.cancel()
        self.page = None
        page.let_go()
        self._remove(page)
        self._unlock()
        return True

    def _close_start(self) -> None:
        start, self.start = self.start, None
        if start is not None:
            self._remove(start)

    def _remove(self, part: QWidget) -> None:
        self._pages.removeWidget(part)
        part.hide()
        part.deleteLater()

    def _unlock(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.unlock()

    # A set to write

    @Slot()
    def _begin_new(self) -> None:
        from reader.lessons.drafts import new_lesson

        self._edit(new_lesson())

    @Slot()
    def _begin_with_collection(self) -> None:
        from reader.lessons.drafts import new_lesson

        articles = self._collection()
        if articles and self._edit(new_lesson(title=articles[0].collection)) and self.page is not None:
            self.page.go_to("articles")
            self._add_stored(articles)

    def _collection(self) -> list[StoredArticle]:
        """The articles of the library that belong to the set or folder of the open one; of none, that one alone."""
        opened = self._session.article
        try:
            stored = self._session.library.articles()
        except UserError as error:
            self._session.failed.emit(shown(error))
            return []
        own = next((one for one in stored if opened is not None and one.sha256 == opened.sha256), None)
        if own is None:
            return []
        together = [one for one in stored if own.collection and one.collection == own.collection]
        return sorted(together, key=lambda one: one.position) or [own]

    @Slot(str)
    def open_draft(self, set_id: str) -> None:
        """Go on with a draft."""
        try:
            lesson = self._drafts.open(set_id)
        except UserError as error:
            self._say(shown(error))
        else:
            self._edit(lesson)

    @Slot()
    def _begin_with_sample(self) -> None:
        self._read_folder(sample_set(), self.tr("Making the sample set. This takes a moment."))

    @Slot()
    def _ask_for_file(self) -> None:
        path = messages.ask_for_set(self._window, self._folder)
        if path is not None:
            self.open_file(path)

    @Slot()
    def _ask_for_folder(self) -> None:
        path = messages.ask_for_folder(self._window, self._folder)
        if path is not None:
            self._folder = str(path)
            self._read_folder(path, self.tr("Making the set of the folder “{name}”.").format(name=path.name))

    def open_file(self, path: Path) -> None:
        """Read the file of a set, which becomes a draft."""
        from reader.lessons.package import read_lesson

        self._folder = str(path.parent)
        self._read(read_lesson, path, self.tr("Opening “{name}”").format(name=path.name))

    def _read_folder(self, folder: Path, words: str) -> None:
        from reader.lessons.folder import build

        self._read(build, folder, words)

    def _read(self, job: Callable[[Path], Lesson], path: Path, words: str) -> None:
        if self.start is not None and self._jobs is not None:
            self.start.notice.hide()
            self.start.set_busy(words)
            self._jobs.start(job, path, self._set_read)

    @Slot()
    def _stop_reading(self) -> None:
        if self.start is not None and self._jobs is not None:
            self._jobs.cancel()
            self.start.set_busy("")
            self.start.go()

    def _set_read(self, outcome: Outcome) -> None:
        if self.start is None:
            return
        self.start.set_busy("")
        if outcome.error:
            self._say(shown(outcome.error))
        else:
            self._take_in(outcome.result)

    def _take_in(self, lesson: Lesson) -> None:
        """Make a draft of a set that was read; where there is one of the same set, the person says which to keep."""
        from reader.lessons.records import Edition

        if lesson.set.edition is Edition.STUDENT:
            words = self.tr(
                "This is the student edition of a set. Open the teacher’s edition: only that can be changed."
            )
            self._say(words)
            return
        if not self._drafts.has(lesson.set.id):
            self._edit(lesson, fresh=True)
            return
        draft_wanted = messages.keep_draft(self._window, lesson.set.title)
        if draft_wanted:
            self.open_draft(lesson.set.id)
        elif draft_wanted is not None:
            self._edit(lesson, fresh=True)

    def _edit(self, lesson: Lesson, *, fresh: bool = False) -> bool:
        """Show a set to be written; a `fresh` one takes the place of its draft. False where another window has it."""
        from reader.ui.workshop import draft_lock

        try:
            lock = draft_lock.take(self._drafts, lesson.set.id)
        except UserError as error:
            self._say(shown(error))
            return False
        try:
            self._put_in_place(lesson, fresh=fresh)
        except UserError as error:
            lock.unlock()
            self._say(shown(error))
            return False
        self._lock = lock
        self._show_page(lesson)
        return True

    def _put_in_place(self, lesson: Lesson, *, fresh: bool) -> None:
        if fresh:
            if self._drafts.has(lesson.set.id):
                self._drafts.delete(lesson.set.id)
            self._drafts.save(lesson)

    def _show_page(self, lesson: Lesson) -> None:
        from reader.ui.workshop.editor import LessonEditor
        from reader.ui.workshop.page import WorkshopPage

        if self._theme is None:
            return
        editor = LessonEditor(lesson, self._drafts)
        page = self.page = WorkshopPage(editor, self._theme, self._actions, self._menu, analyse=self._analyse)
        editor.setParent(page)
        page.back_wanted.connect(self.leave)
        page.preview_wanted.connect(self._preview)
        page.said.connect(self.said)
        page.titled.connect(self.changed)
        self._name_steps(editor.stack)
        page.set_typography(self._typography)
        page.articles.library_wanted.connect(self._ask_for_stored)
        page.articles.files_wanted.connect(self._ask_for_files)
        page.articles.cancel_wanted.connect(self._cancel_adding)
        self._show(page)
        self._close_start()
        page.go_to("articles" if lesson.set.articles else "set")

    def _say(self, words: str) -> None:
        if self.notice is not None:
            self.notice.show_error(words)

    # Adding articles

    @Slot()
    def _ask_for_stored(self) -> None:
        from reader.ui.workshop.articles_chooser import ArticlesChooser

        if self.page is None:
            return
        try:
            articles = self._session.library.articles()
        except UserError as error:
            self._say(shown(error))
            return
        dialog = ArticlesChooser(articles, set(self.page.editor.set.article_by_sha256), self._window)
        dialog.chosen.connect(self._add_stored)
        dialog.open()

    @Slot()
    def _ask_for_files(self) -> None:
        paths = messages.ask_for_files(self._window, self._folder)
        if paths:
            self._folder = str(paths[0].parent)
            self.add_files(paths)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add the articles of these files to the set that is being written."""
        if self.page is not None and self.adding is not None:
            self._begin_batch()
            self.adding.add_files(paths)

    @Slot(list)
    def _add_stored(self, articles: Sequence[StoredArticle]) -> None:
        if self.page is not None and self.adding is not None:
            self._begin_batch()
            self.adding.add_stored(articles)

    def _begin_batch(self) -> None:
        if self.adding is not None and not self.adding.busy:
            self._batch += 1

    @Slot()
    def _cancel_adding(self) -> None:
        if self.adding is not None:
            self.adding.cancel()

    def _analyse(self, article: Article, then: Callable[[Report], None]) -> None:
        """Look anew for the marks of an article of the set, as when the teacher changes its regions."""
        from reader.worker import analyse_article

        if self._jobs is not None:
            self._jobs.start(analyse_article, article, partial(self._analysed, then))

    def _analysed(self, then: Callable[[Report], None], outcome: Outcome) -> None:
        if outcome.error:
            self._say(shown(outcome.error))
        else:
            then(outcome.result)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if self.page is not None:
            self.page.articles.show_progress(progress)

    @Slot(object, object)
    def _arrived(self, article: Article, report: Report | None) -> None:
        if self.page is not None:
            self.page.articles.add(article, report, batch=self._batch)

    @Slot()
    def _all_arrived(self) -> None:
        if self.page is None or self.adding is None:
            return
        self.page.articles.show_progress(None)
        if self.adding.failures:
            self.page.notice.show_error(" ".join(self.adding.failures))

    def drop(self, data: QMimeData) -> None:
        """Take files that were dropped: articles into the set, or the file of a set to be opened."""
        from pathlib import Path

        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if self.page is not None and paths:
            self.page.go_to("articles")
            self.add_files(paths)
        elif self.start is not None and len(paths) == 1:
            self._read_folder(paths[0], paths[0].name) if paths[0].is_dir() else self.open_file(paths[0])

    # In the workshop

    def undo(self) -> None:
        """Take back the last change of the set, or bring back a draft; what is still being added is given up first."""
        if self.page is not None:
            self._cancel_adding()
            self.page.undo()
        elif self.start is not None:
            self.start.stack.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.page is not None:
            self.page.redo()
        elif self.start is not None:
            self.start.stack.redo()

    def next_pane(self) -> None:
        """Take the focus to the next part of the page."""
        if self.page is not None:
            self.page.next_pane()
        elif self.start is not None:
            self.start.focusNextChild()

    def back(self) -> None:
        """One step out, in the end to reading."""
        if self.page is not None:
            self.page.back()
        else:
            self.leave()

    def _do(self, action: str) -> None:
        if self.page is not None:
            self.page.do(action)

    @Slot()
    def _preview(self) -> None:
        if self.page is not None and self.page.flush():
            self.preview_wanted.emit(self.page.editor.set, self.page.place.id)


def _local_actions() -> list[str]:
    """The actions that are local to a part of a set."""
    return [spec.id for spec in ACTIONS if spec.local and spec.menu is Menu.SET]
