"""The window: wires the panes to the session and carries out the actions; keeps no article of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.settings import comfort_of, for_person, with_comfort
from reader.text.article import Article
from reader.text.invisible import with_signs
from reader.ui import actions, messages, theme
from reader.ui.announcing import Saves, announce
from reader.ui.article.navigator import Navigator
from reader.ui.classroom.opening import Classroom
from reader.ui.controls import name_for_style
from reader.ui.desks.anchors import AnchorDesk
from reader.ui.desks.comfort import ComfortDesk, typography
from reader.ui.desks.encoding import EncodingDesk
from reader.ui.desks.export import ExportDesk
from reader.ui.desks.help import HelpDesk
from reader.ui.desks.import_notes import ImportDesk
from reader.ui.desks.library import LibraryDesk
from reader.ui.desks.marks import MarkDesk
from reader.ui.desks.note_lists import NoteLists
from reader.ui.desks.notes import NoteDesk
from reader.ui.desks.own_marks import OwnMarkDesk
from reader.ui.desks.pictures import PictureDesk
from reader.ui.desks.regions import RegionDesk
from reader.ui.desks.search import SearchDesk
from reader.ui.desks.speech import SpeechDesk
from reader.ui.desks.versions import VersionDesk
from reader.ui.dialogs.language import LanguageDialog
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
from reader.ui.panels.selection_bar import MARK_ACTIONS
from reader.ui.panels.side_pane import SidePane
from reader.ui.panels.sources_panel import SourcesPanel
from reader.ui.panels.state_bar import StateBar
from reader.ui.panels.top_bar import TopBar
from reader.ui.style_sheet import style_sheet
from reader.ui.workshop.desk import WorkshopDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from reader.lessons.records import LessonSet
    from reader.settings import Comfort, Settings
    from reader.storage.records import Note
    from reader.ui.session import Session

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
        self.settings = settings
        self._theme: theme.Theme | None = None
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
        self.desk = NoteDesk(session, self.navigator, self.notes, self.page, self)
        self.marker = OwnMarkDesk(session, self.navigator, self.notes, self.page, self.actions_by_id, self)
        self.anchors = AnchorDesk(session, self.notes, self.view, self)
        self.lists = NoteLists(session.notebook, self)
        self.shelf = LibraryDesk(session, self.library, self.top_bar.recent_menu, self.page.notice, self)
        self.finder = SearchDesk(session, self.search, self.left, self.view, pane_shown=self.actions_by_id["library"])
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
        notes = (self.desk, self.notes)
        self.lessons = LessonParts(session, self.navigator, self.page, notes, self.actions_by_id, self)
        panels = {self.tr("Notes"): self.notes, self.tr("Findings"): self.findings, self.tr("Sources"): self.sources}
        topics = (Topic.NOTES, Topic.FINDINGS, Topic.SOURCES, Topic.SET)
        self.side = SidePane(panels | {self.tr("Set"): self.lessons.panel}, topics)
        self.help.watch(self.left, self.side)
        self.speech = SpeechDesk(session, self.navigator, self.page, self.actions_by_id, self)
        session.may_leave = self._may_leave
        actions.connect(self.actions_by_id, self._slots())
        self._lay_out()
        self._wire()
        self._restore(settings)
        self._apply_look()
        self.shelf.refresh()
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

    def _slots(self) -> Mapping[str, Callable[[], object]]:
        return {
            **self.marks.slots(),
            **self.help.slots(),
            **self.speech.slots(),
            **self.comfort.slots(),
            **self.lessons.slots(),
            **self.workshop.slots(),
            "set_tab": self._go_to_set,
            "open": self.shelf.ask,
            "open_folder": self.shelf.ask_for_folder,
            "paste": self.shelf.paste,
            "paste_text": self.shelf.paste_text,
            "part_of_article": self.regions.put_in,
            "no_part_of_article": self.regions.leave_out,
            "encoding": self.encodings.ask,
            "sample": self.shelf.open_sample_set,
            "export": self._export,
            "print": self._print,
            "pictures": self.pictures.choose,
            "import_notes": self._import_notes,
            "collect": self._collect,
            "notes_file": self._open_notes_file,
            "remove": self.shelf.remove_open,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "copy": self._copy,
            "note": self._write_note,
            "note_on_article": self.desk.write_note_on_article,
            "note_more": self.desk.toggle_more,
            "look_up_list": self._look_up_list,
            "trash": self._trash,
            "find": self._find,
            "search": self.finder.open,
            "find_next": self.page.find_bar.next,
            "find_previous": self.page.find_bar.previous,
            "agree": self.desk.agree,
            "disagree": self.desk.disagree,
            "not_sure": self.desk.not_sure,
            "mark_attribution": self.marker.mark_attribution,
            "mark_hedge": self.marker.mark_hedge,
            "mark_unsourced": self.marker.mark_unsourced,
            "mark_highlight": self.marker.mark_highlight,
            "widen": self.marker.widen,
            "delete_mark": self.marker.delete,
            "own_marks": self.marker.show_or_hide,
            "library": self._panes_changed,
            "side_panel": self._panes_changed,
            "left_out": self._left_out,
            "language": self._ask_for_language,
            "notes_tab": self._show_notes,
            "findings_tab": self._show_findings,
            "sources_tab": self._show_sources,
            "next_pane": self._next_pane,
            "back": self._back,
        }

    def _wire(self) -> None:
        session = self.session
        session.article_opened.connect(self._article_opened)
        session.report_ready.connect(self._report_ready)
        session.failed.connect(self.show_error)
        session.busy_changed.connect(self.state_bar.show_busy)
        session.history.group.undoTextChanged.connect(self._name_undo)
        session.history.group.redoTextChanged.connect(self._name_undo)
        self.state_bar.cancel.clicked.connect(session.cancel)
        session.article_closed.connect(self._article_closed)
        self.saves.said.connect(self.announce)
        session.saved.connect(self.saves.heard)
        self.shelf.set_wanted.connect(self.lessons.desk.open_file)
        self.shelf.notes_wanted.connect(self._import_file)
        self.lessons.panel_wanted.connect(self._show_set)
        self.lessons.note_wanted.connect(self._write_note)
        self.lessons.person_changed.connect(self._person_changed)
        self.lessons.said.connect(self.announce)
        self.closed.connect(self.lessons.stop)
        self.marks.switched.connect(self._switched)
        self.marks.said.connect(self.announce)
        self.speech.said.connect(self.announce)
        self.speech.failed.connect(self.show_error)
        self.speech.setting_changed.connect(self._setting_changed)
        self.closed.connect(self.speech.stop)
        for pane in (self.library, self.search, self.side):
            pane.help_wanted.connect(self.help.show_panel)
        self.desk.panel_wanted.connect(self._show_notes)
        self.marker.said.connect(self.announce)
        self.marker.lost_mark_chosen.connect(self._show_notes)
        self.marker.lost_mark_chosen.connect(self.notes.lost_marks.chosen)
        self.notes.unfolded.connect(self._note_unfolded)
        self.lists.note_chosen.connect(self._open_note)
        self.lists.failed.connect(self.show_error)
        self.finder.note_chosen.connect(self.desk.open_note)
        self.finder.said.connect(self.announce)
        self.versions.said.connect(self.announce)
        self.exports.setting_changed.connect(self._setting_changed)
        self.exports.failed.connect(self.show_error)
        self.pictures.done.connect(self.announce)
        self.pictures.failed.connect(self.show_error)
        self._offer_pictures()
        self.imports.imported.connect(self._imported)
        self.imports.failed.connect(self.show_error)
        self.view.menu_requested.connect(self._article_menu)
        self.view.fold_toggled.connect(self._fold_toggled)
        self.findings.own_mark_chosen.connect(self.marker.choose)
        self.findings.note_chosen.connect(self.desk.open_note)
        self.marker.mark_shown.connect(self.findings.mark_current)
        self.shelf.said.connect(self.show_error)
        self.actions_by_id["hide_marks"].toggled.connect(self.state_bar.show_hidden)
        self.page.tour.finished.connect(self._tour_finished)
        self.closed.connect(self.classroom.close)
        self.workshop.changed.connect(self._workshop_changed)
        self.workshop.said.connect(self.announce)
        self.workshop.preview_wanted.connect(self._preview)
        self.closed.connect(self.workshop.stop)
        self.comfort.chosen.connect(self._read_like)
        for changed in theme.desktop_changes():
            changed.connect(self._apply_look)

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
        self.shelf.open_path(path)

    def open_stored(self, sha256: str) -> None:
        """Open an article of the library."""
        self.shelf.open_stored(sha256)

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
        saved = self.desk.leave() and self.lessons.flush() and self.workshop.flush()
        if saved and self.session.article is not None:
            self.session.remember_place(self.view.top_position())
        return saved

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        take = self.workshop.drop if self.workshop.is_shown else self.shelf.drop
        take(event.mimeData())
        event.acceptProposedAction()

    @Slot()
    def _article_opened(self) -> None:
        article = self.session.article
        if article is None:
            return
        self.page.notice.hide()
        self.navigator.set_report(None)
        self.marker.article_opened()
        self.page.show_article(article, position=self.session.place())
        self.desk.article_opened()
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
        self._keep(replace(self.settings, last_article=article.sha256))

    @Slot()
    def _article_closed(self) -> None:
        self.navigator.set_report(None)
        self.marker.article_opened()
        self.desk.article_opened()
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
        self._name_undo()

    @Slot(tuple, bool)
    def _switched(self, layers: tuple[str, ...], show_all: bool) -> None:
        self._keep(replace(self.settings, layers=layers, show_all=show_all))

    # Notes

    @Slot()
    def _write_note(self) -> None:
        self.actions_by_id["side_panel"].setChecked(True)
        self._panes_changed()
        self.desk.write_note()

    @Slot()
    def _look_up_list(self) -> None:
        self._saved_first(lambda: self.lists.show_look_up(self.view.theme))

    @Slot()
    def _trash(self) -> None:
        self.lists.show_trash(self.view.theme)

    # Out and in

    @Slot()
    def _export(self) -> None:
        self._saved_first(lambda: self.exports.ask(self.settings, self.view.theme))

    @Slot()
    def _print(self) -> None:
        self._saved_first(self.exports.print_article)

    @Slot()
    def _import_notes(self) -> None:
        self._saved_first(lambda: self.imports.ask(self.settings.export_folder, self.view.theme))

    @Slot(object)
    def _import_file(self, file: Path) -> None:
        self._saved_first(lambda: self.imports.read(file, self.view.theme))

    @Slot()
    def _collect(self) -> None:
        self.classroom.open(self.view.theme)

    @Slot(str)
    def _imported(self, words: str) -> None:
        self.desk.flush()  # what was typed meanwhile meets what came in as it would from another window
        self.page.notice.show_done(words, self.tr("Notes file …"), self._open_notes_file)
        self.session.reload()

    @Slot()
    def _open_notes_file(self) -> None:
        self.notes_file_wanted.emit(self.view.theme)

    @Slot(object)
    def _open_note(self, note: Note) -> None:
        self.open_stored(note.article)
        self.desk.open_note(note.id)

    @Slot(bool, tuple)
    def _note_unfolded(self, unfolded: bool, parts: tuple[str, ...]) -> None:
        self._keep(replace(self.settings, note_unfolded=unfolded, note_parts=parts))

    @Slot()
    def _undo(self) -> None:
        if self.workshop.is_shown:
            self.workshop.undo()
        else:
            self._saved_first(self.session.history.undo)

    @Slot()
    def _redo(self) -> None:
        if self.workshop.is_shown:
            self.workshop.redo()
        else:
            self._saved_first(self.session.history.redo)

    def _saved_first(self, then: Callable[[], object]) -> None:
        """Save what was typed, then do something that needs it; where it cannot be saved, say so and do nothing."""
        if self.session.is_saved(self.tr("What you typed is not saved, so this was not done.")):
            then()

    @Slot()
    def _name_undo(self) -> None:
        steps = self.workshop.undo_stack or self.session.history.group
        for name, label, what in (
            ("undo", self.tr("Undo"), steps.undoText()),
            ("redo", self.tr("Redo"), steps.redoText()),
        ):
            self.actions_by_id[name].setText(f"{label}: {what}" if what else label)

    @Slot()
    def _workshop_changed(self) -> None:
        self._name_undo()
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

    @Slot()
    def _copy(self) -> None:
        span = self.view.selected_span()
        if span is not None and self.session.article is not None:
            QGuiApplication.clipboard().setText(span.of(self.session.article.text))

    @Slot(QPoint)
    def _article_menu(self, place: QPoint) -> None:
        self.regions.point_at(place)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("note", "copy", *MARK_ACTIONS.values(), "widen", "delete_mark"):
            menu.addAction(self.actions_by_id[name])
        menu.addSeparator()
        for name in ("agree", "disagree", "not_sure", "part_of_article", "no_part_of_article", "find", "left_out"):
            menu.addAction(self.actions_by_id[name])
        menu.popup(place)

    # View

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

    @Slot()
    def _apply_look(self) -> None:
        settings = self.settings
        chosen = theme.choose(settings.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication) and chosen is not self._theme:
            self._theme = chosen
            application.setPalette(theme.qt_palette(chosen))
            sheet = style_sheet(chosen)
            if application.styleSheet() != sheet:  # setting the same one again styles every widget anew
                application.setStyleSheet(sheet)
            panels = (self.library, self.search, self.findings, self.sources, self.lessons, self.classroom)
            for part in (self.top_bar, *panels, self.state_bar, self.shelf.adding, self.desk, self.marker):
                part.set_theme(chosen)
            self.workshop.set_theme(chosen)
        self.comfort.set_page(settings, chosen)
        self.workshop.set_typography(typography(comfort_of(settings)))
        self.speech.restore(settings.speech_rate)

    def change_settings(self, settings: Settings) -> None:
        """Use these preferences from now on and keep them."""
        self._keep(settings)
        self._apply_look()

    def _keep(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.settings_changed.emit(settings)

    @Slot()
    def _panes_changed(self) -> None:
        self.left.setVisible(self.actions_by_id["library"].isChecked())
        self.side.setVisible(self.actions_by_id["side_panel"].isChecked())

    @Slot()
    def _left_out(self) -> None:
        self.view.open_all_folds(opened=self.actions_by_id["left_out"].isChecked())

    @Slot(int)
    def _fold_toggled(self, _first_block: int) -> None:
        self.actions_by_id["left_out"].setChecked(self.view.all_folds_open())

    def _show_panel(self, panel: QWidget) -> None:
        self.actions_by_id["side_panel"].setChecked(True)
        self._panes_changed()
        self.side.show_panel(panel)

    @Slot()
    def _show_notes(self) -> None:
        self._show_panel(self.notes)

    @Slot()
    def _show_findings(self) -> None:
        self._show_panel(self.findings)
        self.findings.list.setFocus()

    @Slot()
    def _show_sources(self) -> None:
        self._show_panel(self.sources)
        self.sources.list.setFocus()

    @Slot()
    def _show_set(self) -> None:
        self._show_panel(self.lessons.panel)

    @Slot()
    def _go_to_set(self) -> None:
        self._show_set()
        self.lessons.panel.go_to_step()

    @Slot(str, str)
    def _person_changed(self, person: str, name: str) -> None:
        known = {one.id for one in self.session.library.lesson_people.all()}
        self.change_settings(for_person(self.settings, person, name, known=known))

    @Slot()
    def _next_pane(self) -> None:
        if self.workshop.is_shown:
            self.workshop.next_pane()
            return
        panes: list[tuple[QWidget, QWidget]] = [
            (self.left, self.left.target),
            (self.page, self.view),
            (self.lessons.pane, self.lessons.pane.list),
            (self.side, self.side.tabs),
        ]
        shown = [(pane, target) for pane, target in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, (pane, _) in enumerate(shown) if focus and pane.isAncestorOf(focus)), -1)
        shown[(here + 1) % len(shown)][1].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _back(self) -> None:
        if self.workshop.is_shown:
            self.workshop.back()
        elif self.finder.has_focus:
            self.finder.close()
        elif self.page.find_bar.isVisible():
            self.page.find_bar.close_bar()
        elif self.lessons.references.has_focus:
            self.lessons.references.close()
            self.page.go_to_text()
        elif not self.view.hasFocus():
            self.desk.flush()
            self.page.go_to_text()
        else:
            self.desk.let_go()

    @Slot()
    def _find(self) -> None:
        if self.session.article is not None:
            span = self.view.selected_span()
            words = span.of(self.session.article.text) if span else ""
            self.page.find_bar.open_bar(self.session.article.text, words)

    @Slot()
    def _ask_for_language(self) -> None:
        dialog = LanguageDialog(self.settings.language, self)
        dialog.chosen.connect(self._use_language)
        dialog.open()

    @Slot(str)
    def _use_language(self, language: str) -> None:
        self._keep(replace(self.settings, language=language))

    @Slot(object)
    def _read_like(self, comfort: Comfort) -> None:
        self.change_settings(with_comfort(self.settings, comfort))

    @Slot(str, object)
    def _setting_changed(self, name: str, value: object) -> None:
        change: dict[str, Any] = {name: value}
        self.change_settings(replace(self.settings, **change))

    @Slot()
    def _tour_finished(self) -> None:
        self._keep(replace(self.settings, tour_done=True))
        self.view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed, the place in the text and the shape of the window."""
        if not self._may_leave() and not messages.close_without_saving(self):
            event.ignore()
            return
        self.finder.close()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        sizes = tuple(self._splitter.sizes()) if self.left.isVisible() and self.side.isVisible() else None
        self._keep(replace(self.settings, geometry=geometry, panel_sizes=sizes or self.settings.panel_sizes))
        self.shelf.adding.stop()
        self.closed.emit()
        super().closeEvent(event)
