"""The pane on the left: the library, and in its place the search over everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.ui.panel_help import Topic

if TYPE_CHECKING:
    from reader.ui.panels.library_panel import LibraryPanel
    from reader.ui.panels.search_panel import SearchPanel

_LEAST_FOR_LIBRARY, _LEAST_FOR_SEARCH = 190, 300


class LeftPane(QStackedWidget):
    """Shows one of the two. The search takes the room that its snippets need; the library gives it back."""

    def __init__(self, library: LibraryPanel, search: SearchPanel) -> None:
        super().__init__()
        self._library, self._search = library, search
        self.addWidget(library)
        self.addWidget(search)
        self.setMinimumWidth(_LEAST_FOR_LIBRARY)

    @property
    def searching(self) -> bool:
        """Whether the search stands in the place of the library."""
        return self.currentWidget() is self._search

    @property
    def topic(self) -> Topic:
        """What the panel in front is about."""
        return Topic.SEARCH if self.searching else Topic.LIBRARY

    @property
    def target(self) -> QWidget:
        """What takes the focus when somebody comes to this pane."""
        return self._search.line if self.searching else self._library.list

    def show_search(self) -> None:
        """Put the search in the place of the library."""
        self.setCurrentWidget(self._search)
        self.setMinimumWidth(_LEAST_FOR_SEARCH)

    def show_library(self) -> None:
        """Put the library back."""
        self.setCurrentWidget(self._library)
        self.setMinimumWidth(_LEAST_FOR_LIBRARY)
