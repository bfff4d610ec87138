"""The library: sets and one's own articles."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.storage.records import NoteStatus
from reader.ui.controls import link_button
from reader.ui.models.rows import Row, Style, Text
from reader.ui.note_names import status_sign
from reader.ui.panels.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.storage.records import StoredArticle
    from reader.ui.theme import Theme


class LibraryPanel(QWidget):
    """The list of articles.

    Signals:
        article_chosen(str): `sha256` of an article.
        open_requested(): a file is to be chosen.
        menu_requested(object, QPoint): the context menu of a `StoredArticle` is wanted at this place of the screen.
    """

    article_chosen = Signal(str)
    open_requested = Signal()
    menu_requested = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._articles: dict[str, StoredArticle] = {}
        self.list = RowList(self.tr("Library"))
        self.list.chosen.connect(self._chosen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self._open = link_button(self.tr("Open, drop or paste a text"))
        self._open.clicked.connect(self.open_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 8)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.list.set_theme(theme)

    def show_articles(self, articles: Sequence[StoredArticle], current: str) -> None:
        """List the articles under their sets, own ones last."""
        self._articles = {article.sha256: article for article in articles}
        rows = []
        for collection, group in groupby(articles, key=lambda article: article.collection):
            rows.append(Row((Text(collection or self.tr("My articles"), Style.EYEBROW),)))
            rows += [self._row(article) for article in group]
        self.list.set_rows(rows)
        self.list.mark_current(current, scroll=False)

    def article(self, sha256: str) -> StoredArticle | None:
        """An article of the list."""
        return self._articles.get(sha256)

    def _row(self, article: StoredArticle) -> Row:
        others = article.note_count - article.to_check_count - article.checked_count
        counts = (
            (article.to_check_count, status_sign(NoteStatus.TO_CHECK), self.tr("{count} to check")),
            (article.checked_count, status_sign(NoteStatus.CHECKED), self.tr("{count} checked")),
            (others, "", self.tr("1 note") if others == 1 else self.tr("{count} notes")),
        )
        parts = [f"{sign} {words}".strip().format(count=count) for count, sign, words in counts if count]
        quiet = (article.outlet, " · ".join(parts))
        texts = (
            Text(article.title, Style.TITLE, lines=3),
            *(Text(words, Style.QUIET, lines=2) for words in quiet if words),
        )
        return Row(texts, record=article.sha256)

    @Slot(object)
    def _chosen(self, sha256: str) -> None:
        self.article_chosen.emit(sha256)

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        row = self.list.rows.row(self.list.indexAt(place))
        if row is not None and row.record in self._articles:
            self.menu_requested.emit(self._articles[row.record], self.list.viewport().mapToGlobal(place))
