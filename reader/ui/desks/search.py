"""The search over everything: asks the library, opens what is chosen, and goes back to where one was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from reader.errors import UserError
from reader.text.spans import Span
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from reader.storage.search import Filters, Hit
    from reader.ui.article.view import ArticleView
    from reader.ui.panels.left_pane import LeftPane
    from reader.ui.panels.search_panel import SearchPanel
    from reader.ui.session import Session

_LONGEST = 80
"""Characters of selected words that are taken as what to look for."""


class SearchDesk(QObject):
    """Connects the session with the search panel.

    Signals:
        note_chosen(str): id of a note of the article that is open now.
        said(str): how much was found, for screen readers.
    """

    note_chosen = Signal(str)
    said = Signal(str)

    def __init__(
        self, session: Session, panel: SearchPanel, pane: LeftPane, view: ArticleView, *, pane_shown: QAction
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            panel: where one types.
            pane: where the panel stands.
            view: shows the places found in articles.
            pane_shown: the action that shows and hides the pane.
        """
        super().__init__(panel)
        self._session, self._panel, self._pane, self._view = session, panel, pane, view
        self._pane_shown = pane_shown
        self._came_from: QWidget | None = None
        self._hide_after = False
        self._width = 0
        self._told = ""
        panel.wanted.connect(self._look)
        panel.hit_chosen.connect(self._open)
        panel.closed.connect(self.close)
        session.library_changed.connect(self._changed)
        session.article_opened.connect(self._article_opened)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "search": self.open,
        }

    @property
    def has_focus(self) -> bool:
        """Whether somebody is searching just now."""
        focus = QApplication.focusWidget()
        return focus is not None and self._panel.isVisible() and self._panel.isAncestorOf(focus)

    @Slot()
    def open(self) -> None:
        """Show the search, with the selected words or those of the last time."""
        if not self.has_focus:
            self._came_from = QApplication.focusWidget()
        if not self._pane.searching:
            self._hide_after = not self._pane_shown.isChecked()
            self._width = self._pane.width()
        if not self._pane_shown.isChecked():
            self._pane_shown.trigger()
        self._pane.show_search()
        self._offer()
        span = self._view.selected_span()
        words = span.of(self._view.article.text) if span else ""
        self._panel.open(words if len(words) <= _LONGEST and "\n" not in words else "")

    @Slot()
    def close(self) -> None:
        """Show the library again and go back to where one was; words and filters stay for the next time."""
        if not self._pane.searching:
            return
        had_focus = self.has_focus
        self._panel.rest()
        self._pane.show_library()
        self._give_room_back()
        if self._hide_after and self._pane_shown.isChecked():
            self._pane_shown.trigger()
        target = self._came_from if self._came_from is not None and self._came_from.isVisible() else self._view
        self._came_from = None
        if had_focus:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_room_back(self) -> None:
        splitter = self._pane.parentWidget()
        if isinstance(splitter, QSplitter) and self._width:
            sizes = splitter.sizes()
            splitter.setSizes([self._width, sizes[1] + sizes[0] - self._width, *sizes[2:]])

    def _offer(self) -> None:
        article, library = self._session.article, self._session.library
        try:
            collections = dict.fromkeys(stored.collection for stored in library.articles())
            self._panel.filters.offer(
                article=article.sha256 if article else "",
                collections=list(collections),
                authors=library.search.authors(),
            )
        except UserError as error:
            self._panel.show_failed(shown(error))

    @Slot(str, object)
    def _look(self, words: str, filters: Filters) -> None:
        try:
            hits = self._session.library.search.find(words, filters=filters)
        except UserError as error:
            self._panel.show_failed(shown(error))
        else:
            self._panel.show_hits(words, hits)
        if self._panel.told != self._told:
            self._told = self._panel.told
            self.said.emit(self._told)

    @Slot()
    def _changed(self) -> None:
        if self._panel.isVisible():
            self._panel.refresh()

    @Slot()
    def _article_opened(self) -> None:
        if self._pane.searching:
            self._offer()

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        self._session.open_stored(hit.article)
        article = self._session.article
        if article is None or article.sha256 != hit.article:
            return
        if hit.note is not None:
            self.note_chosen.emit(hit.note)
            return
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        span = place_of(hit, article.text)
        if span is not None:
            self._view.point_at(span)


def place_of(hit: Hit, text: str) -> Span | None:
    """Where the first words that were found stand in the text of an article; None where they stand outside of it."""
    if not hit.matches:
        return None
    first = hit.matches[0]
    start = text.find(hit.snippet.removeprefix("…").removesuffix("…"))
    if start >= 0:
        return first.shifted(start - hit.snippet.startswith("…"))
    found = re.search(re.escape(first.of(hit.snippet)), text, re.IGNORECASE)
    return Span(*found.span()) if found else None
