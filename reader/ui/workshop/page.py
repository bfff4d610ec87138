"""The page of the workshop: a bar, the parts of the set at the left, and the part that is being worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.article.document import Typography
from reader.ui.controls import name_for_style
from reader.ui.language import shown
from reader.ui.panels.notice_bar import NoticeBar
from reader.ui.workshop.article_section import ArticleSection
from reader.ui.workshop.articles import ArticlesSection
from reader.ui.workshop.check_section import CheckSection
from reader.ui.workshop.glossary_section import GlossarySection
from reader.ui.workshop.key_section import KeySection
from reader.ui.workshop.pack_section import PackSection
from reader.ui.workshop.page_bar import PageBar
from reader.ui.workshop.page_nav import PageNav, Place
from reader.ui.workshop.prompts_section import PromptsSection
from reader.ui.workshop.set_section import SetSection

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from reader.analysis.findings import Report
    from reader.text.article import Article
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor
    from reader.ui.workshop.section import Section

    Analyse = Callable[[Article, Callable[[Report], None]], None]


_PARTS: dict[str, Callable[[LessonEditor, Theme], Section]] = {
    "set": SetSection,
    "prompts": PromptsSection,
    "glossary": GlossarySection,
    "pack": PackSection,
    "key": KeySection,
    "check": CheckSection,
}
"""The parts by their names, beside those that the page keeps otherwise."""


class WorkshopPage(QWidget):
    """A set that is being written.

    Signals:
        back_wanted(): to reading.
        preview_wanted(): see the set as students will.
        said(str): something for screen readers.
        titled(): the set has another title.
    """

    back_wanted = Signal()
    preview_wanted = Signal()
    said = Signal(str)
    titled = Signal()

    def __init__(
        self, editor: LessonEditor, theme: Theme, actions: Mapping[str, QAction], menu: QMenu, *, analyse: Analyse
    ) -> None:
        """Show a set.

        Args:
            editor: has the set.
            theme: colours.
            actions: those of the window, by id.
            menu: that of the window.
            analyse: looks for the marks of an article and later hands over the report.
        """
        super().__init__()
        name_for_style(self, "chrome")
        self.editor, self._theme, self._actions = editor, theme, actions
        self._sections: dict[Place, Section] = {}
        self._title = editor.set.title
        self._failed = False
        self._analyse = analyse
        self._typography = Typography()
        self.place = Place("")
        self.bar = PageBar(actions, menu, editor.stack)
        self.nav = PageNav(editor)
        self.notice = NoticeBar()
        self.notice.setStyleSheet("#notice { margin-top: 10px; }")
        self._stack = QStackedWidget()
        self.articles = ArticlesSection(editor, theme)
        self.articles.removed.connect(self._offer_undo)
        self._take_in(Place("articles"), self.articles)
        self.bar.back_wanted.connect(self.back_wanted)
        self.bar.preview_wanted.connect(self.preview_wanted)
        self.bar.export_wanted.connect(self._show_check)
        self.nav.chosen.connect(self._chosen)
        editor.changed.connect(self._changed)
        editor.saved.connect(self._saved)
        editor.stack.indexChanged.connect(self._withdraw_offer)
        editor.failed.connect(self._not_saved)
        self._lay_out()
        self.set_theme(theme)
        self._changed()

    def _lay_out(self) -> None:
        main = QWidget()
        name_for_style(main, "page")
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(24, 0, 24, 0)
        notices.addWidget(self.notice)
        column.addLayout(notices)
        column.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.nav)
        below.addWidget(main, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(below, 1)

    # Parts

    @Slot(object)
    def show_place(self, place: Place, item: str = "") -> None:
        """Show a part of the set, and one thing in it where `item` names one."""
        if place.name == "article" and place.id not in self.editor.set.article_by_id:
            return
        before = self.current
        if before is not None and place != self.place:
            before.flush()
            self._enable(before, enabled=False)
        section = self._sections.get(place) or self._take_in(place, self._made(place))
        self.place = place
        self._stack.setCurrentWidget(section)
        self.nav.mark_current(place)
        self._enable(section, enabled=True)
        if place.name == "article":
            self._let_go_of_others(place)
        if item:
            section.show_item(item)

    @Slot(object)
    def _chosen(self, place: Place) -> None:
        self.show_place(place)
        if place.name == "article":  # its letters are commands, in the list they would look for a part
            self._focus_section()

    @Slot(str, str)
    def go_to(self, name: str, item: str = "") -> None:
        """Show a part by its name, and what `item` is the id of; the focus goes there."""
        article, _, inside = item.partition("/")
        if name == "article":
            self.show_place(Place(name, article), inside)
        else:
            self.show_place(Place(name), item)
        self._focus_section()

    @property
    def current(self) -> Section | None:
        """The part that is on the page."""
        return self._sections.get(self.place)

    def _made(self, place: Place) -> Section:
        if place.name == "article":
            section = ArticleSection(self.editor, self._theme, place.id)
            section.analyse = self._analyse
            section.set_typography(self._typography)
            return section
        return _PARTS[place.name](self.editor, self._theme)

    def _take_in(self, place: Place, section: Section) -> Section:
        self._sections[place] = section
        self._stack.addWidget(section)
        section.said.connect(self.said)
        section.failed.connect(self.notice.show_error)
        section.go_to.connect(self.go_to)
        for name in section.slots():
            section.addAction(self._actions[name])
        return section

    def _let_go_of_others(self, place: Place) -> None:
        """Keep one article: each holds a whole text with its marks, and would follow every change."""
        for other in [one for one in self._sections if one.name == "article" and one != place]:
            self._let_go(other)

    def _let_go(self, place: Place) -> None:
        section = self._sections.pop(place)
        self.editor.changed.disconnect(section.refresh)
        self._stack.removeWidget(section)
        section.deleteLater()

    def do(self, action: str) -> None:
        """Carry out an action that is local to the part on the page."""
        slots = self.current.slots() if self.current is not None else {}
        if action in slots:
            slots[action]()

    def _enable(self, section: Section, *, enabled: bool) -> None:
        for name in section.slots():
            self._actions[name].setEnabled(enabled)

    @Slot()
    def _show_check(self) -> None:
        self.go_to("check")

    # Changes

    @Slot()
    def _changed(self) -> None:
        kept = self.editor.set
        gone = [one for one in self._sections if one.name == "article" and one.id not in kept.article_by_id]
        if self.place in gone:
            self.show_place(Place("articles"))
        for place in gone:
            self._let_go(place)
        self.bar.set_title(kept.title)
        self.nav.refresh()
        self.nav.mark_current(self.place)
        if kept.title != self._title:
            self._title = kept.title
            self.titled.emit()

    @Slot(str)
    def _offer_undo(self, words: str) -> None:
        self.notice.show_done(words, self.tr("Undo"), self._take_offer)

    def _take_offer(self) -> None:
        self.undo()
        self._focus_section()

    @Slot()
    def _withdraw_offer(self) -> None:
        if not self.notice.action.isHidden():  # it would take back something else now
            self.notice.hide()

    def let_go(self) -> None:
        """The page goes: none of its parts has keys any more."""
        if self.current is not None:
            self._enable(self.current, enabled=False)

    def flush(self) -> bool:
        """Send what was typed and save it; false where that failed, which the page says."""
        self._flush_sections()
        return self.editor.flush()

    def _flush_sections(self) -> None:
        for section in list(self._sections.values()):
            section.flush()

    def undo(self) -> None:
        """Take back the last change."""
        self._flush_sections()
        self._step(self.tr("Undone: {what}").format(what=self.editor.stack.undoText()), self.editor.stack.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._flush_sections()
        self._step(self.tr("Done again: {what}").format(what=self.editor.stack.redoText()), self.editor.stack.redo)

    def _step(self, words: str, step: Callable[[], None]) -> None:
        before = self.editor.lesson
        step()
        if self.editor.lesson is not before:
            self.said.emit(words)

    @Slot()
    def _saved(self) -> None:
        self.bar.show_saved()
        if self._failed:
            self._failed = False
            self.notice.hide()

    @Slot(str)
    def _not_saved(self, words: str) -> None:
        self._failed = True
        self.bar.show_not_saved()
        self.notice.show_error(
            self.tr("{problem} Nothing is lost as long as this stays open.").format(problem=shown(words))
        )

    # Focus and looks

    def next_pane(self) -> None:
        """Take the focus from the list of parts to the part, and back."""
        if self.nav.has_focus:
            self._focus_section()
        else:
            self.nav.go()

    def back(self) -> None:
        """One step out: from the part to the list of parts, from there to reading."""
        if self.nav.has_focus:
            self.back_wanted.emit()
        else:
            self.nav.go()

    def _focus_section(self) -> None:
        section, focus = self.current, QApplication.focusWidget()
        if section is None or (focus is not None and section.isAncestorOf(focus)):
            return
        if section.focusProxy() is not None:
            section.setFocus(Qt.FocusReason.TabFocusReason)
            return
        widget = section.nextInFocusChain()
        while widget is not None and section.isAncestorOf(widget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()

    def set_typography(self, typography: Typography) -> None:
        """Set articles as the person reads them."""
        self._typography = typography
        if isinstance(self.current, ArticleSection):
            self.current.set_typography(typography)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self._theme = theme
        self.bar.set_theme(theme)
        self.nav.set_theme(theme)
        for section in self._sections.values():
            section.set_theme(theme)
