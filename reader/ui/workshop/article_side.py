"""The panel beside an article that is being prepared: tabs over the review, making marks, the key, and the reading."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.ui.controls import name_for_style
from reader.ui.workshop.article_facts import ArticleFacts
from reader.ui.workshop.article_key import ArticleKeyPanel
from reader.ui.workshop.card_area import CardArea
from reader.ui.workshop.decision_card import DecisionCard
from reader.ui.workshop.review_list import ReviewList
from reader.ui.workshop.shape_card import ShapeCard

if TYPE_CHECKING:
    from reader.lessons.records import CuratedMark, LessonArticle
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor

_LEAST_WIDTH = 300


class Tab(StrEnum):
    """The tabs, in order."""

    REVIEW = "review"
    MARK = "mark"
    KEY = "key"
    READING = "reading"


class ArticleSide(QWidget):
    """Shows one panel at a time; the panels say what is wanted, and the section does it."""

    def __init__(self, editor: LessonEditor, theme: Theme, article_id: str) -> None:
        """Show what belongs to the article with this `LessonArticle.id`."""
        super().__init__()
        name_for_style(self, "sidePane")
        self.setMinimumWidth(_LEAST_WIDTH)
        self.review = ReviewList()
        self.card = DecisionCard()
        self.shape = ShapeCard()
        self.key = ArticleKeyPanel(editor, theme, article_id)
        self.facts = ArticleFacts(editor, theme, article_id)
        self._card_area = CardArea(self.card)
        self.tabs = QTabBar(expanding=False, drawBase=False)
        self.tabs.setAccessibleName(self.tr("Panels"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._stack = QStackedWidget()
        names = (self.tr("Review"), self.tr("Mark"), self.tr("Key"), self.tr("Reading"))
        panels = (_column(self.review, self._card_area), _column(CardArea(self.shape)), _column(self.key), self.facts)
        for name, panel in zip(names, panels, strict=True):
            self.tabs.addTab(name)
            self._stack.addWidget(panel)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 8, 0)
        row.addWidget(self.tabs)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)

    @property
    def front(self) -> Tab:
        """The tab in front."""
        return list(Tab)[self.tabs.currentIndex()]

    def bring(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(list(Tab).index(tab))

    def show_mark(self, mark: CuratedMark | None, lesson: LessonArticle, theme: Theme) -> None:
        """Show the mark in hand as it is now."""
        self._card_area.setVisible(mark is not None)
        if mark is not None:
            self.card.show_mark(mark, lesson.article, theme)
        else:
            self.card.clear()
        self.shape.show_mark(mark, lesson.article)

    def flush(self) -> None:
        """Send to the editor what was typed and not sent yet."""
        self.card.flush()
        self.key.flush()
        self.facts.flush()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.review.set_theme(theme)
        self.key.set_theme(theme)
        self.facts.set_theme(theme)


def _column(*parts: QWidget) -> QWidget:
    """A tab in which the first part takes the room that is left."""
    tab = QWidget()
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(14, 4, 8, 10)
    layout.setSpacing(10)
    for number, part in enumerate(parts):
        layout.addWidget(part, 0 if number else 1)
    return tab
