"""The search over everything: one box, what to look among, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.storage.search import MOST, Filters
from reader.ui.controls import link_button, quiet_label
from reader.ui.language import listed
from reader.ui.panel_help import Topic
from reader.ui.panels.help_button import HelpButton
from reader.ui.panels.search_filters import SearchFilters
from reader.ui.panels.search_results import SearchResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.storage.search import Hit
    from reader.ui.theme import Theme

_PAUSE = 60
"""Milliseconds without a key before the search begins."""


class SearchPanel(QWidget):
    """Asks for a search a moment after typing, and shows what it is given.

    Signals:
        wanted(str, object): look for these words with these `Filters`.
        hit_chosen(object): open this `Hit`.
        closed(): the search is over for now.
        help_wanted(object): help on this `Topic`.
    """

    wanted = Signal(str, object)
    hit_chosen = Signal(object)
    closed = Signal()
    help_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, Filters] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.line = QLineEdit(placeholderText=self.tr("Words in notes and articles"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Search in everything"))
        self.line.textChanged.connect(self.refresh)
        self.filters = SearchFilters()
        self.filters.changed.connect(self._ask)
        self._told = quiet_label()
        self._everywhere = link_button(self.tr("Look everywhere"))
        self._everywhere.clicked.connect(self._drop_filters)
        self.results = SearchResults(self.tr("What was found"))
        self.results.chosen.connect(self.hit_chosen)
        self.results.left_above.connect(self.go)
        self._lay_out()
        self.show_hits("", ())

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Search in everything"))
        title.setProperty("section", True)
        close = link_button(self.tr("Close"))
        close.clicked.connect(self.closed)
        about = HelpButton(Topic.SEARCH)
        about.wanted.connect(self.help_wanted)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        head.addWidget(about)
        controls = QVBoxLayout()
        controls.setContentsMargins(10, 0, 10, 0)
        controls.setSpacing(8)
        controls.addLayout(head)
        for part in (self.line, self.filters, self._told, self._everywhere):
            controls.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 12, 4, 8)
        layout.setSpacing(6)
        layout.addLayout(controls)
        layout.addWidget(self.results, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.results.set_theme(theme)

    @property
    def told(self) -> str:
        """How much was found, or what may be typed."""
        return self._told.text()

    def open(self, words: str = "") -> None:
        """Type here, at first over `words`, or over those of the last search."""
        if words:
            self.line.setText(words)
        self.go()
        self._ask()

    @Slot()
    def go(self) -> None:
        """Take the focus to the box."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    @Slot()
    def refresh(self) -> None:
        """Look in a moment, also again: notes or articles have changed."""
        self._pause.start()

    def rest(self) -> None:
        """Look for nothing until somebody comes back."""
        self._pause.stop()

    def show_hits(self, words: str, hits: Sequence[Hit]) -> None:
        """Show what was found for `words`."""
        asked = (words, self.filters.filters)
        self.results.show_hits(hits, keep_place=asked == self._shown)
        self._shown = asked
        self._everywhere.setVisible(bool(words) and not hits and self.filters.filters != Filters())
        if not words:
            self._told.setText(self.tr("Type a word, or words in quotation marks for those that stand together."))
        elif not hits:
            self._told.setText(self.tr("Nothing found for “{words}”.").format(words=words))
        else:
            self._told.setText(self._count(hits))

    def show_failed(self, why: str) -> None:
        """Say why nothing could be looked for."""
        self.results.show_hits((), keep_place=False)
        self._everywhere.hide()
        self._told.setText(why)

    def _count(self, hits: Sequence[Hit]) -> str:
        notes = sum(hit.note is not None for hit in hits)
        articles = len(hits) - notes
        of_notes, of_articles = self.tr("%n notes", "", notes), self.tr("%n articles", "", articles)
        if notes == MOST:
            of_notes = self.tr("the best %n notes", "", notes)
        if articles == MOST:
            of_articles = self.tr("the best %n articles", "", articles)
        parts = [of_notes if notes else "", of_articles if articles else ""]
        words = listed(parts)
        return words[:1].upper() + words[1:]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is chosen, Down goes to the list, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._ask()
            self.results.open_current()
        elif event.key() == Qt.Key.Key_Down and self.results.hits:
            self.results.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _ask(self) -> None:
        self._pause.stop()
        self.wanted.emit(self.line.text().strip(), self.filters.filters)

    @Slot()
    def _drop_filters(self) -> None:
        self.filters.show_filters(Filters())
        self._ask()
        self.go()
