"""The window: wires the panes to the session and carries out the actions; keeps no article of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.settings import comfort_of
from reader.text.article import Article
from reader.text.invisible import with_signs
from reader.ui import actions, messages
from reader.ui.announcing import Saves, announce
from reader.ui.article.navigator import Navigator
from reader.ui.classroom.opening import Classroom
from reader.ui.controls import name_for_style
from reader.ui.desks.anchors import AnchorDesk
from reader.ui.desks.comfort import ComfortDesk, typography
from reader.ui.desks.encoding import EncodingDesk
from reader.ui.desks.exchange import ExchangeDesk
from reader.ui.desks.export import ExportDesk
from reader.ui.desks.help import HelpDesk
from reader.ui.desks.import_notes import ImportDesk
from reader.ui.desks.library import LibraryDesk
from reader.ui.desks.marks import MarkDesk
from reader.ui.desks.note_lists import NoteLists
from reader.ui.desks.notes import NoteDesk
from reader.ui.desks.own_marks import OwnMarkDesk
from reader.ui.desks.panes import PaneDesk, Panes
from reader.ui.desks.pictures import PictureDesk
from reader.ui.desks.regions import RegionDesk
from reader.ui.desks.search import SearchDesk
from reader.ui.desks.settings import SettingsDesk
from reader.ui.desks.speech import SpeechDesk
from reader.ui.desks.text import TextDesk
from reader.ui.desks.undo import UndoDesk
from reader.ui.desks.versions import VersionDesk
from reader.ui.language import shown
from reader.ui.lessons.parts import LessonParts
from reader.ui.panel_help import Topic
from reader.ui.panels.article_notices import other_warnings
from reader.ui.panels.article_page import ArticlePage
from reader.ui.panels.findings_panel import FindingsPanel
from reader.ui.panels.left_pane import LeftPane
from reader.ui.panels.library_panel import LibraryPanel
from reader.ui.panels.note_panel import NotePanel
from reader.ui.panels.search_panel import SearchPanel
from reader.ui.panels.side_pane import SidePane
from reader.ui.panels.sources_panel import SourcesPanel
from reader.ui.panels.state_bar import StateBar
from reader.ui.panels.top_bar import TopBar
from reader.ui.workshop.desk import WorkshopDesk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from reader.lessons.records import LessonSet
    from reader.settings import Settings
    from reader.storage.records import Note
    from reader.ui.session import Session
    from reader.ui.theme import Theme

_LEAST_WIDTHS = (190, 420, 300)


class MainWindow(QMainWindow):
    """Everything that a person sees.

    Signals:
        settings_changed(object): the `Settings` to keep.
        marks_shown(): the open article is on the page with its marks.
        notes_file_wanted(object): open the page about the notes file in this `Theme`.
        preview_wanted(object, object, str): show this `LessonSet` with these `Settings`, at the article with this id.
        closed(): everything is saved and the window is gone.
    """

    settings_changed = Signal(object)
    closed = Signal()
    marks_shown = Signal()
    notes_file_wanted = Signal(object)
    preview_wanted = Signal(object, object, str)

    def __init__(self, session: Session, settings: Settings, *, notes_file: Path) -> None:
        super().__init__()
        self.session = session
        self.settings_desk = SettingsDesk(settings, session.library, self)
        self.navigator = Navigator(self)
        self.saves = Saves(self)
        self.actions_by_id = actions.create(self)
        self.top_bar = TopBar(self.actions_by_id)
        self.library = LibraryPanel()
        self.search = SearchPanel()
        self.left = LeftPane(self.library, self.search)
        self.page = ArticlePage(self.navigator)
        self.view = self.page.view
        self.notes = NotePanel()
        self.findings = FindingsPanel()
        self.sources = SourcesPanel()
        self.state_bar = StateBar()
        self.marks = MarkDesk(
            session,
            self.navigator,
            self.view,
            (self.findings, self.sources, self.top_bar),
            self.actions_by_id,
            self,
        )
        self.note_desk = NoteDesk(session, self.navigator, self.notes, self.page, self)
        self.own_marks = OwnMarkDesk(session, self.navigator, self.notes, self.page, self.actions_by_id, self)
        self.anchors = AnchorDesk(session, self.notes, self.view, self)
        self.lists = NoteLists(session.notebook, self)
        self.library_desk = LibraryDesk(session, self.library, self.top_bar.recent_menu, self.page.notice, self)
        self.search_desk = SearchDesk(
            session, self.search, self.left, self.view, pane_shown=self.actions_by_id["library"]
        )
        self.versions = VersionDesk(session, self.page.version_notice, self)
        self.exports = ExportDesk(session, self.page.notice, self)
        self.pictures = PictureDesk(self.page.notice, self)
        self.imports = ImportDesk(session.library.path, self)
        self.regions = RegionDesk(session, self.page, self.actions_by_id, self)
        self.encodings = EncodingDesk(session, self.page.notices, self.library.article, self)
        self.comfort = ComfortDesk(self.page, settings, self)
        self.help = HelpDesk(session, self.page, notes_file, self)
        self.classroom = Classroom(session.library, self)
        self.pages = QStackedWidget()
        menu = self.top_bar.menu_button.menu()
        self.workshop = WorkshopDesk(session, self.pages, self.actions_by_id, menu, self)
        notes = (self.note_desk, self.notes)
        self.lessons = LessonParts(session, self.navigator, self.page, notes, self.actions_by_id, self)
        panels = {self.tr("Notes"): self.notes, self.tr("Findings"): self.findings, self.tr("Sources"): self.sources}
        topics = (Topic.NOTES, Topic.FINDINGS, Topic.SOURCES, Topic.SET)
        self.side = SidePane(panels | {self.tr("Set"): self.lessons.panel}, topics)
        panes = Panes(self.left, self.page, self.lessons, self.side, self.notes, self.findings, self.sources)
        desks = (self.note_desk, self.search_desk, self.workshop)
        self.panes = PaneDesk(panes, self.actions_by_id, desks, self)
        self.text_desk = TextDesk(session, self.page, self.regions, self.actions_by_id, self)
        self.undo_desk = UndoDesk(session, self.workshop, self.actions_by_id, self._saved_first, self)
        dialogs = (self.exports, self.imports, self.lists, self.classroom)
        self.exchange = ExchangeDesk(
            session, self.page, self.settings_desk, self.note_desk, dialogs, self._saved_first, self
        )
        self.help.watch(self.left, self.side)
        self.speech = SpeechDesk(session, self.navigator, self.page, self.actions_by_id, self)
        session.may_leave = self._may_leave
        actions.connect(self.actions_by_id, self._slots())
        self._lay_out()
        self._wire()
        self._restore(settings)
        self._colour()
        self.settings_desk.apply()
        self.library_desk.refresh()
        self._show_nothing()

    def _lay_out(self) -> None:
        self.setWindowTitle("Lateral Reader")
        self.setMinimumSize(920, 480)
        self.setAcceptDrops(True)
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        reading = QSplitter()
        reading.setHandleWidth(1)
        reading.setChildrenCollapsible(False)
        reading.addWidget(self.page)
        reading.addWidget(self.lessons.pane)
        for pane, least in zip((self.left, reading, self.side), _LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(1, 1)
        whole = QWidget()
        name_for_style(whole, "chrome")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.state_bar)
        self.pages.addWidget(whole)
        self.setCentralWidget(self.pages)

    def _slots(self) -> dict[str, Callable[[], object]]:
        reading = (self.note_desk, self.own_marks, self.marks, self.text_desk, self.regions, self.comfort, self.speech)
        bringing = (self.library_desk, self.search_desk, self.exchange, self.encodings, self.pictures)
        whole = (self.lessons, self.workshop, self.panes, self.undo_desk, self.settings_desk, self.help)
        slots: dict[str, Callable[[], object]] = {"quit": self.close}
        for desk in (*reading, *bringing, *whole):
            slots |= desk.slots()
        return slots

    def _wire(self) -> None:
        session = self.session
        session.article_opened.connect(self._article_opened)
        session.report_ready.connect(self._report_ready)
        session.failed.connect(self.show_error)
        session.busy_changed.connect(self.state_bar.show_busy)
        self.state_bar.cancel.clicked.connect(session.cancel)
        session.article_closed.connect(self._article_closed)
        self.saves.said.connect(self.announce)
        session.saved.connect(self.saves.heard)
        self.library_desk.set_wanted.connect(self.lessons.desk.open_file)
        self.library_desk.notes_wanted.connect(self.exchange.import_file)
        self.lessons.panel_wanted.connect(self.panes.show_set)
        self.lessons.note_wanted.connect(self.panes.write_note)
        self.lessons.person_changed.connect(self.settings_desk.use_person)
        self.lessons.said.connect(self.announce)
        self.closed.connect(self.lessons.stop)
        self.marks.switched.connect(self.settings_desk.keep_layers)
        self.marks.said.connect(self.announce)
        self.speech.said.connect(self.announce)
        self.speech.failed.connect(self.show_error)
        self.speech.setting_changed.connect(self.settings_desk.change_one)
        self.closed.connect(self.speech.stop)
        for pane in (self.library, self.search, self.side):
            pane.help_wanted.connect(self.help.show_panel)
        self.note_desk.panel_wanted.connect(self.panes.show_notes)
        self.own_marks.said.connect(self.announce)
        self.own_marks.lost_mark_chosen.connect(self.panes.show_notes)
        self.own_marks.lost_mark_chosen.connect(self.notes.lost_marks.chosen)
        self.notes.unfolded.connect(self.settings_desk.keep_note)
        self.lists.note_chosen.connect(self._open_note)
        self.lists.failed.connect(self.show_error)
        self.search_desk.note_chosen.connect(self.note_desk.open_note)
        self.search_desk.said.connect(self.announce)
        self.versions.said.connect(self.announce)
        self.exports.setting_changed.connect(self.settings_desk.change_one)
        self.exports.failed.connect(self.show_error)
        self.pictures.done.connect(self.announce)
        self.pictures.failed.connect(self.show_error)
        self._offer_pictures()
        self.imports.failed.connect(self.show_error)
        self.exchange.notes_file_wanted.connect(self.notes_file_wanted)
        self.findings.own_mark_chosen.connect(self.own_marks.choose)
        self.findings.note_chosen.connect(self.note_desk.open_note)
        self.own_marks.mark_shown.connect(self.findings.mark_current)
        self.library_desk.said.connect(self.show_error)
        self.actions_by_id["hide_marks"].toggled.connect(self.state_bar.show_hidden)
        self.page.tour.finished.connect(self._tour_finished)
        self.closed.connect(self.classroom.close)
        self.workshop.changed.connect(self._workshop_changed)
        self.workshop.said.connect(self.announce)
        self.workshop.preview_wanted.connect(self._preview)
        self.closed.connect(self.workshop.stop)
        self.comfort.chosen.connect(self.settings_desk.read_like)
        self.settings_desk.changed.connect(self.settings_changed)
        self.settings_desk.applied.connect(self._apply)

    def _offer_pictures(self) -> None:
        """Let whatever is drawn be taken out of the program."""
        pictures = self.pictures
        pictures.offer(self.state_bar, lambda: self.state_bar.picture(self._title()))
        pictures.offer(self.page.overview, lambda: self.page.overview.picture(self._title()))
        pictures.offer(self.sources.list, lambda: self.sources.picture(self._title()))
        pictures.offer(self.lessons.panel.bar, self.lessons.panel.picture)

    def _title(self) -> str:
        return with_signs(self.session.article.title) if self.session.article is not None else ""

    # Opening

    def open_path(self, path: Path) -> None:
        """Open a file; the article that is open stays until the other one is read."""
        self.library_desk.open_path(path)

    def open_stored(self, sha256: str) -> None:
        """Open an article of the library."""
        self.library_desk.open_stored(sha256)

    def show_error(self, words: str) -> None:
        """Say what went wrong, on the page and to screen readers."""
        (self.workshop.notice or self.page.notice).show_error(words)

    def announce(self, words: str) -> None:
        """Let a screen reader say something."""
        announce(self, words)

    def start_tour(self) -> None:
        """Show the three steps of the first start."""
        self.page.tour.start()

    def _may_leave(self) -> bool:
        """Save what was typed and the reading place; false where the text could not be saved, so it must stay."""
        saved = self.note_desk.leave() and self.lessons.flush() and self.workshop.flush()
        if saved and self.session.article is not None:
            self.session.remember_place(self.view.top_position())
        return saved

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        take = self.workshop.drop if self.workshop.is_shown else self.library_desk.drop
        take(event.mimeData())
        event.acceptProposedAction()

    @Slot()
    def _article_opened(self) -> None:
        article = self.session.article
        if article is None:
            return
        self.page.notice.hide()
        self.navigator.set_report(None)
        self.own_marks.article_opened()
        self.page.show_article(article, position=self.session.place())
        self.note_desk.article_opened()
        title = with_signs(article.title)
        self.top_bar.set_title(title)
        self._name_window()
        self.state_bar.show_report(None)
        self.sources.show_report(None)
        self.actions_by_id["left_out"].setChecked(False)
        self._enable()
        self.page.notices.show_line("article", other_warnings(article))
        self.page.notices.show_line("report", "")
        self.announce(self.tr("Opened: {title}").format(title=article.title))
        self.view.setFocus()
        self.settings_desk.keep_article(article.sha256)

    @Slot()
    def _article_closed(self) -> None:
        self.navigator.set_report(None)
        self.own_marks.article_opened()
        self.note_desk.article_opened()
        self.findings.show_report(Article("", ()), None, (), (), {})
        self._report_ready()
        self._name_window()
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.page.show_nothing()
        self.top_bar.set_title("")
        self.top_bar.set_counts(None)
        self._enable()

    @Slot()
    def _report_ready(self) -> None:
        report = self.session.report
        self.navigator.set_report(report)
        unread = report is not None and bool(report.warnings) and not report.findings and not report.sources
        self.state_bar.show_report(None if unread else report)
        self.sources.show_report(report)
        self.page.notices.show_line("report", " ".join(map(shown, report.warnings)) if report else "")
        self.marks_shown.emit()

    def _enable(self) -> None:
        opened = self.session.article is not None
        for name in (
            "note",
            "note_on_article",
            "note_more",
            "print",
            "find",
            "next_mark",
            "previous_mark",
            "read_aloud",
            "remove",
            "left_out",
        ):
            self.actions_by_id[name].setEnabled(opened)
        self.actions_by_id["encoding"].setEnabled(self.encodings.can_change)
        self.marks.mark_focused(self.navigator.current)
        self.undo_desk.refresh()

    @Slot(object)
    def _open_note(self, note: Note) -> None:
        self.open_stored(note.article)
        self.note_desk.open_note(note.id)

    def _saved_first(self, then: Callable[[], object]) -> None:
        """Save what was typed, then do something that needs it; where it cannot be saved, say so and do nothing."""
        if self.session.is_saved(self.tr("What you typed is not saved, so this was not done.")):
            then()

    @Slot()
    def _workshop_changed(self) -> None:
        self._name_window()
        if not self.workshop.is_shown:
            self.page.go_to_text()

    @Slot(object, str)
    def _preview(self, lesson: LessonSet, article: str) -> None:
        self.preview_wanted.emit(lesson, self.settings, article)

    def _name_window(self) -> None:
        article = self.session.article
        title = self.workshop.title or (with_signs(article.title) if article else "")
        self.setWindowTitle(f"{title} – Lateral Reader" if title else "Lateral Reader")

    # View

    @property
    def settings(self) -> Settings:
        """The settings that are in use."""
        return self.settings_desk.current

    def _colour(self) -> None:
        panels = (self.library, self.search, self.findings, self.sources, self.lessons, self.classroom)
        desks = (self.library_desk.adding, self.note_desk, self.own_marks, self.workshop)
        self.settings_desk.colour(self.top_bar, *panels, self.state_bar, *desks)

    def _restore(self, settings: Settings) -> None:
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        else:
            self.resize(1366, 768)
        self._splitter.setSizes(list(settings.panel_sizes))
        self.marks.restore(settings)
        for name in ("library", "side_panel", "own_marks"):
            self.actions_by_id[name].setChecked(True)
        self.notes.set_unfolded(settings.note_unfolded, settings.note_parts)
        self.lessons.handing_in.set_person(settings.person, settings.person_name)

    @Slot(object, object)
    def _apply(self, settings: Settings, chosen: Theme) -> None:
        self.comfort.set_page(settings, chosen)
        self.workshop.set_typography(typography(comfort_of(settings)))
        self.speech.restore(settings.speech_rate)

    @Slot()
    def _tour_finished(self) -> None:
        self.settings_desk.keep_tour_done()
        self.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed, the place in the text and the shape of the window."""
        if not self._may_leave() and not messages.close_without_saving(self):
            event.ignore()
            return
        self.search_desk.close()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        sizes = tuple(self._splitter.sizes()) if self.left.isVisible() and self.side.isVisible() else None
        self.settings_desk.keep_window(geometry, sizes)
        self.library_desk.adding.stop()
        self.closed.emit()
        super().closeEvent(event)
