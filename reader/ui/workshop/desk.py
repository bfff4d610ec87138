"""What a person does with the workshop as a whole: enter it, choose or begin a set, go back to reading.

What it needs is loaded when somebody first asks for it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup

from reader.ui.actions import ACTIONS, Menu
from reader.ui.article.document import Typography

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QLockFile, QMimeData
    from PySide6.QtGui import QAction, QUndoStack
    from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

    from reader.lessons.records import Lesson
    from reader.storage.records import StoredArticle
    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.session import Session
    from reader.ui.theme import Theme
    from reader.ui.workshop.articles_desk import ArticlesDesk
    from reader.ui.workshop.drafts_desk import DraftsDesk
    from reader.ui.workshop.jobs import Jobs
    from reader.ui.workshop.page import WorkshopPage
    from reader.ui.workshop.start import WorkshopStart

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
        self._jobs: Jobs | None = None
        self._lock: QLockFile | None = None
        self.drafts: DraftsDesk | None = None
        self.adding: ArticlesDesk | None = None
        self.page: WorkshopPage | None = None
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

    # What is shown

    @property
    def start(self) -> WorkshopStart | None:
        """The page with the drafts, while it is shown."""
        return self.drafts.page if self.drafts is not None else None

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
        self._close_start()
        drafts = self.drafts or self._load()
        start = drafts.show(self._theme, self._menu)
        self._name_steps(start.stack)
        self._show(start)
        start.go()

    def _load(self) -> DraftsDesk:
        from reader.ui.workshop.articles_desk import ArticlesDesk
        from reader.ui.workshop.drafts_desk import DraftsDesk
        from reader.ui.workshop.jobs import Jobs

        self._jobs = Jobs(self)
        self.adding = ArticlesDesk(self._session.library, self._jobs, self._window)
        self.drafts = DraftsDesk(self._session, self._jobs, self._window)
        self.drafts.back_wanted.connect(self.leave)
        self.drafts.chosen.connect(self._edit)
        return self.drafts

    def open_draft(self, set_id: str) -> None:
        """Go on with a draft while the drafts are shown."""
        if self.drafts is not None:
            self.drafts.open_draft(set_id)

    @Slot(object, object, list)
    def _edit(self, lesson: Lesson, lock: QLockFile, articles: Sequence[StoredArticle]) -> None:
        from reader.ui.workshop.editor import LessonEditor
        from reader.ui.workshop.page import WorkshopPage

        if self._theme is None or self.adding is None or self.drafts is None:
            return
        self._lock = lock
        editor = LessonEditor(lesson, self.drafts.drafts)
        page = self.page = WorkshopPage(editor, self._theme, self._actions, self._menu, analyse=self.adding.analyse)
        editor.setParent(page)
        page.set_typography(self._typography)
        page.back_wanted.connect(self.leave)
        page.preview_wanted.connect(self._preview)
        page.said.connect(self.said)
        page.titled.connect(self.changed)
        self._name_steps(editor.stack)
        self._show(page)
        self._close_start()
        self.adding.use(page)
        page.go_to("articles" if lesson.set.articles or articles else "set")
        if articles:
            self.adding.add_stored(articles)

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
            self.adding.let_go()
        self.page = None
        page.let_go()
        self._remove(page)
        self._unlock()
        return True

    def _close_start(self) -> None:
        start = self.drafts.close() if self.drafts is not None else None
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

    # In the workshop

    def drop(self, data: QMimeData) -> None:
        """Take files that were dropped: articles into the set, or a set to be opened."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if self.page is not None and self.adding is not None and paths:
            self.page.go_to("articles")
            self.adding.add_files(paths)
        elif self.start is not None and self.drafts is not None and paths:
            self.drafts.open_file(paths[0])

    def undo(self) -> None:
        """Take back the last change of the set, or bring back a draft."""
        if self.page is not None and self.adding is not None:
            self.adding.before_undo()
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
    return [spec.id for spec in ACTIONS if spec.local and spec.menu is Menu.WORKSHOP]
