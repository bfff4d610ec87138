"""Help: the pages about marks, keys, this computer and the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtWidgets import QApplication

from reader.ui import computer
from reader.ui.dialogs import pages
from reader.ui.dialogs.about import About
from reader.ui.dialogs.check_pc import CheckPc
from reader.ui.dialogs.marks_help import MarksHelp
from reader.ui.panel_help import Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.panels.left_pane import LeftPane
    from reader.ui.panels.side_pane import SidePane
    from reader.ui.session import Session

_SMALL = QSize(520, 380)


class HelpDesk(QObject):
    """Opens the pages of the help menu."""

    def __init__(self, session: Session, page: ArticlePage, notes_file: Path, window: QWidget) -> None:
        """Connect everything.

        Args:
            session: what is open.
            page: shows the tour, and knows the theme.
            notes_file: where the notes are.
            window: the parent of dialogs.
        """
        super().__init__(window)
        self._session, self._page, self._notes_file, self._window = session, page, notes_file, window
        self._panes: tuple[LeftPane | SidePane, ...] = ()

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "marks_help": self._marks,
            "panel_help": self._panel_here,
            "shortcuts": self._shortcuts,
            "tour": self._page.tour.start,
            "check_pc": self._check_pc,
            "about": self._about,
        }

    @Slot()
    def _marks(self) -> None:
        MarksHelp(self._page.view.theme, self._window).open()

    @Slot()
    def _shortcuts(self) -> None:
        hidden = [action.objectName() for action in self._window.actions() if not action.isVisible()]
        pages.show_page(self._window, self.tr("Keyboard shortcuts"), pages.shortcuts_html(without=hidden))

    @Slot()
    def _check_pc(self) -> None:
        version = self._session.report.analysis_version if self._session.report else ""
        checks = computer.checks(self._notes_file, analysis_version=version)
        CheckPc(checks, self._page.view.theme, self._window).open()

    @Slot()
    def _about(self) -> None:
        About(str(self._notes_file), self._page.view.theme, self._window).open()

    def watch(self, *panes: LeftPane | SidePane) -> None:
        """Help on these panes too; elsewhere it is about the article."""
        self._panes = panes

    @Slot()
    def _panel_here(self) -> None:
        focus = QApplication.focusWidget()
        topics = (pane.topic for pane in self._panes if focus is not None and pane.isAncestorOf(focus))
        self.show_panel(next(topics, Topic.ARTICLE))

    @Slot(object)
    def show_panel(self, topic: Topic) -> None:
        """Open the help on one panel."""
        pages.show_page(self._window, topic.question, pages.panel_html(topic), size=_SMALL)
