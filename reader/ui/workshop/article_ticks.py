"""To which articles of the set something belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.controls import quiet_label
from reader.ui.workshop.form import TickBox

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 90


class ArticleTicks(QWidget):
    """A box to tick for each article.

    Signals:
        edited(str, object): “articles”, and the ids of those with a tick.
    """

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.field = "articles"
        self.ticks: dict[str, TickBox] = {}
        self._titles: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._nothing = quiet_label(self.tr("There is no article in the set yet."))
        self._column.addWidget(self._nothing)

    def set_articles(self, titles: Mapping[str, str]) -> None:
        """Offer these articles, with their titles by id."""
        if dict(titles) == self._titles:
            return
        self._titles = dict(titles)
        while self.ticks:
            self.ticks.popitem()[1].deleteLater()
        for article, title in titles.items():
            words = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
            tick = TickBox(article, words.replace("&", "&&"))
            tick.setToolTip(title)
            tick.edited.connect(self._ticked)
            self.ticks[article] = tick
            self._column.addWidget(tick)
        self._nothing.setVisible(not titles)

    def show_value(self, articles: object) -> None:
        """Show which articles have a tick."""
        chosen = articles if isinstance(articles, tuple) else ()
        for article, tick in self.ticks.items():
            tick.show_value(article in chosen)

    @Slot(str, object)
    def _ticked(self, _article: str, _on: object) -> None:
        self.edited.emit(self.field, tuple(article for article, tick in self.ticks.items() if tick.isChecked()))
