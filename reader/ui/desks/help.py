"""Help: the pages about marks, keys, this computer and the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reader.ui import computer
from reader.ui.dialogs import pages
from reader.ui.dialogs.check_pc import CheckPc
from reader.ui.dialogs.marks_help import MarksHelp

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.session import Session


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

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "marks_help": self._marks,
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
        pages.show_page(self._window, self.tr("Keyboard shortcuts"), pages.shortcuts_html())

    @Slot()
    def _check_pc(self) -> None:
        version = self._session.report.analysis_version if self._session.report else ""
        checks = computer.checks(self._notes_file, analysis_version=version)
        CheckPc(checks, self._page.view.theme, self._window).open()

    @Slot()
    def _about(self) -> None:
        pages.show_page(self._window, self.tr("About Lateral Reader"), pages.about_html(str(self._notes_file)))
