"""What the class did with one article: the heat strip, and the sentences in an order to talk about them."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.lessons.projection import FEWEST
from reader.ui.classroom import words
from reader.ui.classroom.heat_strip import HeatStrip
from reader.ui.classroom.sentence_list import SentenceList
from reader.ui.controls import name_for_style, quiet_label, text_label
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.lessons.report import ArticleReport
    from reader.ui.classroom.passages import Order, Passage
    from reader.ui.pictures import Picture
    from reader.ui.theme import Theme


class ArticlePage(QWidget):
    """One article.

    Signals:
        passage_changed(object): the `Passage` that is looked at, or None.
    """

    passage_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "page")
        self._title = text_label()
        self._counts, self._legend, self._empty = quiet_label(), quiet_label(), quiet_label()
        self.strip = HeatStrip()
        self.list = SentenceList()
        self.list.passage_changed.connect(self._moved)
        self.strip.chosen.connect(self.list.choose_number)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(52, 16, 52, 6)
        head.setSpacing(6)
        for part in (self._title, self.strip, self._legend, self._counts):
            head.addWidget(part)
        sentences, nothing = QWidget(), QWidget()
        room = QVBoxLayout(sentences)
        room.setContentsMargins(38, 0, 26, 0)  # so that words begin under the title
        room.addWidget(self.list)
        column = QVBoxLayout(nothing)
        column.setContentsMargins(52, 20, 52, 20)
        column.addWidget(self._empty)
        column.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(sentences)
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        self.set_scale(1.0)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.list.set_theme(theme)
        self.strip.theme = theme
        self.strip.update()

    def set_scale(self, scale: float) -> None:
        """Set the type so many times its usual size."""
        self._title.setStyleSheet(f"font-size: {round(Size.TITLE * scale)}px; font-weight: 600;")
        self.list.set_scale(scale)

    def show_article(self, article: ArticleReport, passages: Sequence[Passage], order: Order) -> None:
        """Show what the class did with an article."""
        self._title.setText(article.title)
        self._counts.setText(" ".join(part for part in (words.alike_line(article), _beliefs(article)) if part))
        self._counts.setVisible(bool(self._counts.text()))
        self.strip.show_passages(passages, readers=article.readers)
        self._legend.setText(self._legend_words(article, passages))
        self._legend.setVisible(bool(passages))
        self._empty.setText(self._why_empty(article))
        self.list.show_passages(passages, order, readers=article.readers)
        self._stack.setCurrentIndex(0 if self.list.passages else 1)
        if not self.list.passages:
            self.passage_changed.emit(None)

    def picture(self) -> Picture | None:
        """The heat strip of the article that is shown; None where there is none."""
        return self.strip.picture(self._title.text(), self._legend.text())

    def _legend_words(self, article: ArticleReport, passages: Sequence[Passage]) -> str:
        lines = [
            self.tr("A column for each sentence: how many of {readers} marked it.").format(readers=article.readers)
        ]
        if any(passage.row.key for passage in passages):
            lines.append(self.tr("Square: the key marks it."))
        if any(passage.row.marked is None for passage in passages):
            lines.append(self.tr("Pale: fewer than {few} marked it.").format(few=FEWEST))
        return " ".join(lines)

    def _why_empty(self, article: ArticleReport) -> str:
        if article.readers == 0:
            return self.tr("Nobody has worked on this article yet.")
        if article.alike is None:
            return self.tr("Fewer than {few} people worked on this article, so nothing of it is shown.").format(
                few=FEWEST
            )
        return self.tr("Nobody marked anything in this article.")

    @Slot(object)
    def _moved(self, passage: Passage | None) -> None:
        self.strip.mark_current(passage.row.number if passage else 0)
        self.passage_changed.emit(passage)


def _beliefs(article: ArticleReport) -> str:
    before, after = article.beliefs_before, article.beliefs_after
    return words.belief_line(median(before) if before else None, median(after) if after else None)
