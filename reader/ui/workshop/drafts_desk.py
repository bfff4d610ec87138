"""How a person comes to a set to write: a draft, a new one, one from a file or a folder."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.errors import UserError
from reader.lessons.drafts import Drafts, new_lesson
from reader.lessons.folder import build
from reader.lessons.package import read_lesson
from reader.lessons.records import Edition
from reader.paths import sample_set
from reader.ui import messages
from reader.ui.language import shown
from reader.ui.workshop import draft_lock
from reader.ui.workshop.start import WorkshopStart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMenu, QWidget

    from reader.lessons.records import Lesson
    from reader.storage.records import StoredArticle
    from reader.ui.session import Session
    from reader.ui.theme import Theme
    from reader.ui.workshop.jobs import Jobs
    from reader.worker import Outcome


class DraftsDesk(QObject):
    """Shows the drafts, and makes one of what the person chooses.

    Signals:
        chosen(object, object, list): a `Lesson` to write, the lock of its draft, and the `StoredArticle`s to add to it.
        back_wanted(): to reading.
    """

    chosen = Signal(object, object, list)
    back_wanted = Signal()

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._jobs, self._window = session, jobs, window
        self.drafts = Drafts(session.library.path.parent)
        self.page: WorkshopStart | None = None
        self._folder = ""
        self._reading = 0

    def show(self, theme: Theme, menu: QMenu) -> WorkshopStart:
        """A new page with the drafts as they are now."""
        page = self.page = WorkshopStart(self.drafts, theme, menu)
        page.back_wanted.connect(self.back_wanted)
        page.new_wanted.connect(self._begin_new)
        page.collection_wanted.connect(self._begin_with_collection)
        page.sample_wanted.connect(self._begin_with_sample)
        page.file_wanted.connect(self._ask_for_file)
        page.folder_wanted.connect(self._ask_for_folder)
        page.draft_wanted.connect(self.open_draft)
        page.stop_wanted.connect(self._stop)
        collection = self._collection()
        page.show_collection(collection[0].collection if collection else "", len(collection))
        return page

    def close(self) -> WorkshopStart | None:
        """Give up what is being read, and return the page, which is shown no longer."""
        self._jobs.cancel(self._reading)
        page, self.page = self.page, None
        return page

    # A set that is here

    @Slot(str)
    def open_draft(self, set_id: str) -> None:
        """Go on with a draft."""
        try:
            lesson = self.drafts.open(set_id)
        except UserError as error:
            self._say(shown(error))
        else:
            self._choose(lesson)

    @Slot()
    def _begin_new(self) -> None:
        self._choose(new_lesson())

    @Slot()
    def _begin_with_collection(self) -> None:
        articles = self._collection()
        if articles:
            self._choose(new_lesson(title=articles[0].collection), articles=articles)

    def _collection(self) -> list[StoredArticle]:
        """The articles of the library that belong to the set or folder of the open one; of none, that one alone."""
        opened = self._session.article
        try:
            stored = self._session.library.articles()
        except UserError as error:
            self._say(shown(error))
            return []
        own = next((one for one in stored if opened is not None and one.sha256 == opened.sha256), None)
        if own is None:
            return []
        together = [one for one in stored if own.collection and one.collection == own.collection]
        return sorted(together, key=lambda one: one.position) or [own]

    # A set from elsewhere

    @Slot()
    def _begin_with_sample(self) -> None:
        self._read(build, sample_set(), self.tr("Making the sample set. This takes a moment."))

    @Slot()
    def _ask_for_file(self) -> None:
        path = messages.ask_for_set(self._window, self._folder)
        if path is not None:
            self.open_file(path)

    @Slot()
    def _ask_for_folder(self) -> None:
        path = messages.ask_for_folder(self._window, self._folder)
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Read the file of a set, or a lesson folder; it becomes a draft."""
        self._folder = str(path.parent)
        if path.is_dir():
            self._read(build, path, self.tr("Making the set of the folder “{name}”").format(name=path.name))
        else:
            self._read(read_lesson, path, self.tr("Opening “{name}”").format(name=path.name))

    def _read(self, job: Callable[[Path], Lesson], path: Path, words: str) -> None:
        if self.page is not None:
            self.page.notice.hide()
            self.page.set_busy(words)
            self._reading = self._jobs.start(job, path, self._set_read)

    @Slot()
    def _stop(self) -> None:
        self._jobs.cancel(self._reading)
        if self.page is not None:
            self.page.set_busy("")
            self.page.go()

    def _set_read(self, outcome: Outcome) -> None:
        if self.page is None:
            return
        self.page.set_busy("")
        if outcome.error:
            self._say(shown(outcome.error))
        else:
            self._take_in(outcome.result)

    def _take_in(self, lesson: Lesson) -> None:
        """Make a draft of a set; where there is one of the same set, the person says which to go on with."""
        if lesson.set.edition is Edition.STUDENT:
            words = self.tr(
                "This is the student edition of a set. Open the teacher’s edition: only that can be changed."
            )
            self._say(words)
            return
        draft_wanted = self.drafts.has(lesson.set.id) and messages.keep_draft(self._window, lesson.set.title)
        if draft_wanted:
            self.open_draft(lesson.set.id)
        elif draft_wanted is not None:
            self._choose(lesson, before=partial(self._put_in_place, lesson))

    def _put_in_place(self, lesson: Lesson) -> None:
        replaced = self.drafts.has(lesson.set.id)
        if replaced:
            self.drafts.delete(lesson.set.id)
        try:
            self.drafts.save(lesson)
        except UserError:
            if replaced:
                self.drafts.bring_back(lesson.set.id)
            raise

    def _choose(
        self, lesson: Lesson, *, before: Callable[[], None] | None = None, articles: Sequence[StoredArticle] = ()
    ) -> None:
        """Hand over a set that no other window has; `before` is done first, while it is locked."""
        try:
            lock = draft_lock.take(self.drafts, lesson.set.id)
        except UserError as error:
            self._say(shown(error))
            return
        try:
            if before is not None:
                before()
        except UserError as error:
            lock.unlock()
            self._say(shown(error))
        else:
            self.chosen.emit(lesson, lock, list(articles))

    def _say(self, words: str) -> None:
        if self.page is not None:
            self.page.notice.show_error(words)
