"""The window with what a class did: articles on the left, sentences in the middle, reasons on the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader.lessons.report import with_conclusions
from reader.ui import actions
from reader.ui.announcing import announce
from reader.ui.classroom import words
from reader.ui.classroom.article_page import ArticlePage
from reader.ui.classroom.details import Details
from reader.ui.classroom.files_page import FilesPage
from reader.ui.classroom.foot import Foot
from reader.ui.classroom.passages import passages
from reader.ui.classroom.people_page import PeoplePage
from reader.ui.classroom.scaled_list import ScaledList, heading
from reader.ui.classroom.start_page import StartPage
from reader.ui.classroom.top_bar import TopBar
from reader.ui.controls import name_for_style
from reader.ui.desks.pictures import PictureDesk
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.notice_bar import NoticeBar
from reader.ui.theme import LIGHT, Size, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from reader.lessons.report import ArticleReport, ClassReport
    from reader.ui.classroom.collection import Collection
    from reader.ui.classroom.kept import Kept
    from reader.ui.classroom.passages import Passage

_FILES, _PEOPLE = "files", "people"
_LARGE = 1.4
_LEFT, _RIGHT = 214, 336


class ClassWindow(QMainWindow):
    """Shows one `Collection`; whoever made it listens to the signals of the parts and gives it another one.

    Signals:
        folder_dropped(object): the path of a folder to collect from.
    """

    folder_dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Class view – Lateral Reader"))
        self.setMinimumSize(920, 480)
        self.resize(1366, 768)
        self.setAcceptDrops(True)
        self.theme: Theme = LIGHT
        self.collection: Collection | None = None
        self.conclusions: dict[str, str] = {}
        self._passages: tuple[Passage, ...] = ()
        self.top_bar, self.notice = TopBar(), NoticeBar()
        self.start, self.files, self.people = StartPage(), FilesPage(), PeoplePage()
        self.article, self.details, self.foot = ArticlePage(), Details(), Foot()
        self.contents = ScaledList(self.tr("Articles, files and people"))
        self._whole, self._left = QWidget(), QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()
        self.pictures = PictureDesk(self.notice, self)
        self.pictures.offer(self.article.strip, self.article.picture)
        self.pictures.failed.connect(self.say)
        self._show_page(self.start)

    def _lay_out(self) -> None:
        name_for_style(self._left, "chrome")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.contents)
        for page in (self.start, self.files, self.people, self.article):
            self._stack.addWidget(page)
        self._left.setFixedWidth(_LEFT)
        self.details.setFixedWidth(_RIGHT)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._left)
        body.addWidget(self._stack, 1)
        body.addWidget(self.details)
        name_for_style(self._whole, "chrome")
        layout = QVBoxLayout(self._whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.notice)
        layout.addLayout(body, 1)
        layout.addWidget(self.foot)
        self.setCentralWidget(self._whole)

    def _wire(self) -> None:
        self.contents.current_changed.connect(self._go)
        self.files.class_wanted.connect(self._go_to_class)
        self.article.passage_changed.connect(self.details.show_passage)
        self.top_bar.order_changed.connect(self._show_order)
        self.top_bar.names_switched.connect(self._names_switched)
        self.top_bar.projecting_switched.connect(self._projecting_switched)
        self.top_bar.step.connect(self._step)
        self.foot.advanced_switched.connect(self._advanced_switched)
        slots: dict[str, Callable[[], object]] = {
            "class_next_pane": self._next_pane,
            "class_project": self._switch_projecting,
            "class_undo": self._undo,
            "class_leave": self._leave,
            "class_close": self.close,
        }
        actions.connect(actions.create(self, actions.CLASS_ACTIONS), slots)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a folder."""
        if _folder_in(event.mimeData()) is not None and not self.start.stop_button.isVisible():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Collect from the folder that is dropped."""
        folder = _folder_in(event.mimeData())
        if folder is not None:
            event.acceptProposedAction()
            self.folder_dropped.emit(folder)

    # What is shown

    @property
    def report(self) -> ClassReport | None:
        """The report as it is shown, with or without names."""
        if self.collection is None:
            return None
        report = self.collection.nameless_report if self.names_hidden else self.collection.report
        return with_conclusions(report, self.conclusions)

    @property
    def names_hidden(self) -> bool:
        """Whether names are off."""
        return self.top_bar.names_off.isChecked() or self.projecting

    @property
    def projecting(self) -> bool:
        """Whether the type is large, and names are off with it."""
        return self.top_bar.project.isChecked()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.theme = theme
        for part in (self.contents, self.files.list, self.people.list, self.start.kept_list):
            part.set_theme(theme)
        self.article.set_theme(theme)
        self.details.set_theme(theme)

    def show_start(self, kept: Sequence[Kept], *, anything: bool) -> None:
        """Ask for a folder; what was shown is gone."""
        self.details.conclusion.flush()
        self.details.conclusion.forget()
        self.collection, self._passages = None, ()
        for part in (self.contents, self.files.list, self.people.list, self.article.list, *self.details.lists):
            part.set_rows(())  # nobody who was deleted stays in a list that is not seen
        self.article.strip.show_passages((), readers=0)
        self._show_names()
        self.start.show_kept(kept, anything=anything)
        self._show_page(self.start)
        self.start.folder_button.setFocus()

    def show_reading(self, sentence: str) -> None:
        """Say that something is read; what was collected before is kept until it is."""
        self.start.set_busy(sentence)
        self._show_page(self.start)
        self.start.stop_button.setFocus()
        self.announce(sentence)

    def end_reading(self) -> None:
        """Back to where one was before."""
        self.start.set_busy("")
        if self.collection is None:
            self.start.folder_button.setFocus()
        else:
            self._go(self.contents.record)

    def show_collection(self, collection: Collection, *, fresh: bool = False) -> None:
        """Show what was collected: its files where it was just read, else what is shown already."""
        self.collection = collection
        if fresh:
            self._show_names()
            self.details.conclusion.forget()
        self.files.show_collection(collection)
        self.people.show_collection(collection)
        self._refill()
        if fresh:
            self.contents.mark_current(_FILES)
            self._go(_FILES)
            self.files.list.setFocus()
            said = [words.files_head(collection), words.files_line(collection)]
            self.announce(". ".join(part for part in said if part))

    def say(self, sentence: str) -> None:
        """Say one sentence, also to screen readers."""
        if self.collection is None:
            self.start.say(sentence)
        else:
            self.notice.show_error(sentence)
        self.announce(sentence)

    def announce(self, sentence: str) -> None:
        """Let a screen reader say something."""
        if sentence:
            announce(self, sentence)

    def _refill(self) -> None:
        """Fill everything anew; the page stays where it still exists."""
        report = self.report
        if report is None:
            return
        record = self.contents.record
        self.contents.set_rows(list(self._contents_rows(report)))
        if self.contents.rows.find(record).isValid():
            self._go(record)
        else:
            self.contents.choose_first()

    def _contents_rows(self, report: ClassReport) -> Iterator[Row]:
        yield heading(self.tr("Articles"))
        for article in report.articles:
            title = article.title or self.tr("Article")
            yield Row(
                (Text(title, colour="text"), Text(words.readers_line(article), Style.QUIET)), record=article.article
            )
        if self.collection is not None and report.names_shown:
            yield heading(self.tr("Class"))
            yield Row(
                (
                    Text(self.tr("Files"), colour="text"),
                    Text(words.files_head(self.collection), Style.QUIET),
                ),
                record=_FILES,
            )
            offers = len(self.collection.offers)
            perhaps = self.tr("perhaps the same person: {count}").format(count=offers) if offers else ""
            yield Row(
                (
                    Text(self.tr("People"), colour="text"),
                    Text(words.hand_ins(report.handed_in), Style.QUIET),
                    Text(perhaps, Style.QUIET),
                ),
                record=_PEOPLE,
            )

    @Slot(object)
    def _go(self, record: object) -> None:
        if record in (_FILES, _PEOPLE):
            self._show_page(self.files if record == _FILES else self.people)
            return
        article = self._article(record)
        if article is not None and self.collection is not None:
            self._passages = passages(self.collection, article, names=not self.names_hidden)
            self.article.show_article(article, self._passages, self.top_bar.chosen_order)
            self.details.show_article(article)
            prompts = self.report.prompts if self.report else ()
            self.details.show_questions(*self.collection.prompts_of(article.article, prompts))
            self.foot.show_article(article, self._passages)
            self._show_page(self.article)

    def _article(self, sha256: object) -> ArticleReport | None:
        articles = self.report.articles if self.report else ()
        return next((article for article in articles if article.article == sha256), None)

    def _show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        at_class = self.collection is not None and page is not self.start
        self._left.setVisible(at_class and not self.projecting)
        self.details.setVisible(page is self.article)
        self.foot.setVisible(page in (self.article, self.people))
        self.foot.set_about_article(page is self.article)
        self.top_bar.set_state(title=self._title(), at_class=at_class, projecting=self.projecting)
        self.top_bar.order.setVisible(page is self.article)
        self.notice.hide()

    def _title(self) -> str:
        report = self.report
        if report is None:
            return self.tr("Class view")
        return " · ".join(part for part in (report.set_title, words.hand_ins(report.handed_in)) if part)

    # What the person does

    @Slot()
    def _go_to_class(self) -> None:
        report = self.report
        if report is not None and report.articles:
            self.contents.mark_current(report.articles[0].article)
            self.contents.scrollToTop()
            self.article.list.setFocus()

    @Slot()
    def _show_order(self) -> None:
        article = self._article(self.contents.record)
        if article is not None:
            self.article.show_article(article, self._passages, self.top_bar.chosen_order)
            self.announce(words.order_name(self.top_bar.chosen_order))

    @Slot()
    def _names_switched(self) -> None:
        self._refill()
        self.announce(
            self.tr("Names are off, and groups under five are hidden.")
            if self.names_hidden
            else self.tr("Names are on.")
        )

    @Slot()
    def _projecting_switched(self) -> None:
        self._scale()
        self._refill()
        self.announce(
            self.tr("Projecting: names are off and the type is large.")
            if self.projecting
            else self.tr("No longer projecting.")
        )

    @Slot(bool)
    def _advanced_switched(self, advanced: bool) -> None:
        self.people.set_advanced(advanced)
        if self.collection is not None:
            self.people.show_collection(self.collection)

    def _show_names(self) -> None:
        self.top_bar.project.setChecked(False)
        self.top_bar.names_off.setChecked(False)
        self._scale()

    def _scale(self) -> None:
        scale = _LARGE if self.projecting else 1.0
        self.article.set_scale(scale)
        self.details.set_scale(scale)
        self.details.setFixedWidth(round(_RIGHT * (1.15 if self.projecting else 1.0)))
        self._whole.setStyleSheet(f"* {{ font-size: {round(Size.NORMAL * scale)}px; }}" if self.projecting else "")

    @Slot(int)
    def _step(self, by: int) -> None:
        articles = [article.article for article in self.report.articles] if self.report else []
        if self.contents.record in articles:
            place = articles.index(self.contents.record) + by
            self.contents.mark_current(articles[min(max(place, 0), len(articles) - 1)])

    @Slot()
    def _leave(self) -> None:
        """Back from the wall to the room, or stop reading."""
        if self.projecting:
            self.top_bar.project.click()
        elif self.start.stop_button.isVisible():
            self.start.stop_wanted.emit()

    @Slot()
    def _switch_projecting(self) -> None:
        if self.top_bar.project.isVisible():
            self.top_bar.project.click()

    @Slot()
    def _undo(self) -> None:
        self.people.undo_wanted.emit()

    @Slot()
    def _next_pane(self) -> None:
        panes: list[tuple[QWidget, QWidget]] = [
            (self._left, self.contents),
            (self.start, self.start.folder_button),
            (self.files, self.files.list),
            (self.people, self.people.list),
            (self.article, self.article.list),
            (self.details, self.details.tabs),
        ]
        shown = [(pane, target) for pane, target in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, (pane, _) in enumerate(shown) if focus and pane.isAncestorOf(focus)), -1)
        shown[(here + 1) % len(shown)][1].setFocus(Qt.FocusReason.TabFocusReason)


def _folder_in(data: QMimeData) -> Path | None:
    """The folder that is dragged; None where it is anything else, or several."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].is_dir() else None
