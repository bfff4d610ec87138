"""What a person does with the text of the article: copy and find words, its menu, and what was left out of its body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.ui.panels.selection_bar import MARK_ACTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.desks.regions import RegionDesk
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.session import Session

_ON_WORDS = ("note", "copy", *MARK_ACTIONS.values(), "widen", "delete_mark")
_ON_TEXT = ("agree", "disagree", "not_sure", "part_of_article", "no_part_of_article", "find", "left_out")


class TextDesk(QObject):
    """Connects the session with the text on the page."""

    def __init__(
        self,
        session: Session,
        page: ArticlePage,
        regions: RegionDesk,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            page: the article.
            regions: is told where the menu was asked for.
            actions: those of the window, by id.
            window: the parent of the menu.
        """
        super().__init__(window)
        self._session, self._page, self._regions = session, page, regions
        self._actions, self._window = actions, window
        page.view.menu_requested.connect(self._open_menu)
        page.view.fold_toggled.connect(self._fold_toggled)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action on the text."""
        return {
            "copy": self._copy,
            "find": self._find,
            "find_next": self._page.find_bar.next,
            "find_previous": self._page.find_bar.previous,
            "left_out": self._left_out,
        }

    @Slot()
    def _copy(self) -> None:
        words = self._selected_words()
        if words:
            QGuiApplication.clipboard().setText(words)

    @Slot()
    def _find(self) -> None:
        if self._session.article is not None:
            self._page.find_bar.open_bar(self._session.article.text, self._selected_words())

    def _selected_words(self) -> str:
        span = self._page.view.selected_span()
        return span.of(self._session.article.text) if span is not None and self._session.article is not None else ""

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        self._regions.point_at(place)
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._actions[name] for name in _ON_WORDS])
        menu.addSeparator()
        menu.addActions([self._actions[name] for name in _ON_TEXT])
        menu.popup(place)

    @Slot()
    def _left_out(self) -> None:
        self._page.view.open_all_folds(opened=self._actions["left_out"].isChecked())

    @Slot(int)
    def _fold_toggled(self, _first_block: int) -> None:
        self._actions["left_out"].setChecked(self._page.view.all_folds_open())
