"""The article as students see it, with what the teacher said to each mark, and the passages of the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.lessons.records import Decision
from reader.ui.article.chips import Chip
from reader.ui.article.document import Typography
from reader.ui.article.gutter import Gutter
from reader.ui.article.highlights import OWN_ROLES, Mark, Role, in_view, marks_of
from reader.ui.article.view import ArticleView
from reader.ui.controls import name_for_style
from reader.ui.panels.overview import Overview
from reader.ui.panels.page_header import PageHeader
from reader.ui.workshop.key_marks import place
from reader.ui.workshop.mark_names import decision_chip, key_chip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.lessons.records import ArticleKey, CuratedMark, KeyMark, LessonArticle
    from reader.text.article import Article
    from reader.ui.theme import Theme

_KEY = "key:"
"""Stands before the ids of passages of the key, which so differ from those of marks."""


class MarkedArticle(QWidget):
    """Paints marks and passages; a click takes one in hand, and another click there the next one under it.

    Signals:
        mark_clicked(str): id of a mark.
        passage_clicked(str): id of a passage of the key.
        selected(object): the selected `Span`, or None.
        menu_requested(QPoint): the context menu is wanted at this place of the screen.
    """

    mark_clicked = Signal(str)
    passage_clicked = Signal(str)
    selected = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        name_for_style(self, "page")
        self._theme = theme
        self._typography = Typography()
        self._current = ""
        self._passages_first = False
        self.view = ArticleView()
        self.header = PageHeader()
        self.view.set_header(self.header)
        self.gutter = Gutter(self.view)
        self.overview = Overview(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.addWidget(self.view)
        self.header.fact_clicked.connect(self.view.reveal)
        self.view.mark_clicked.connect(self._clicked)
        self.view.span_selected.connect(self.selected)
        self.view.menu_requested.connect(self.menu_requested)

    def set_look(self, theme: Theme, typography: Typography) -> None:
        """Set the page in these colours and this type."""
        if (theme, typography) != (self._theme, self._typography):
            self._theme, self._typography = theme, typography
            self._set_page(self.view.article)

    @property
    def typography(self) -> Typography:
        """How the page is set."""
        return self._typography

    def show_article(
        self, lesson: LessonArticle, key: ArticleKey, hand: CuratedMark | None, passage: KeyMark | None
    ) -> None:
        """Show an article, or its new state; the place in the text stays.

        Args:
            lesson: the article.
            key: what students should mark in it.
            hand: the mark in hand.
            passage: the passage of the key in hand, which then has the ring.
        """
        if lesson.article.text != self.view.article.text or lesson.article.blocks != self.view.article.blocks:
            self._set_page(lesson.article)
        self.view.set_chips(list(_chips(lesson, key)))
        self.view.set_marks(_painted(lesson, key, hand))
        self._passages_first = passage is not None
        if passage is not None:
            self._current = _KEY + passage.id
            self.view.set_ring([place(passage)])
        else:
            self._current = hand.id if hand else ""
            self.view.set_ring([mark.span for mark in marks_of(hand.finding)] if hand else [])

    def _set_page(self, article: Article) -> None:
        opened = self.view.opened if article.text == self.view.article.text else frozenset[int]()
        look = self._typography
        self.header.show_article(article, self._theme, family=look.family, size=look.size)
        self.view.show_article(article, typography=look, theme=self._theme, opened=opened)

    @Slot(list)
    def _clicked(self, ids: Sequence[str]) -> None:
        if not ids:
            return
        ordered = sorted(ids, key=lambda name: name.startswith(_KEY) is not self._passages_first)
        number = ordered.index(self._current) + 1 if self._current in ids else 0
        name = ordered[number % len(ids)]
        if name.startswith(_KEY):
            self.passage_clicked.emit(name.removeprefix(_KEY))
        else:
            self.mark_clicked.emit(name)


def _painted(lesson: LessonArticle, key: ArticleKey, hand: CuratedMark | None) -> Iterator[Mark]:
    """What students see, and besides the rejected marks, the one in hand and the passages of the key."""
    for mark in lesson.marks:
        if mark.decision is Decision.REJECTED:
            yield from (Mark(one.finding, one.layer, Role.REJECTED, one.span) for one in marks_of(mark.finding))
        elif mark is hand or mark.decision is not Decision.OPEN or in_view(mark.finding, show_all=False):
            yield from marks_of(mark.finding)
    for passage in key.marks:
        yield Mark(_KEY + passage.id, None, OWN_ROLES[passage.label.layer], place(passage))


def _chips(lesson: LessonArticle, key: ArticleKey) -> Iterator[Chip]:
    for mark in lesson.marks:
        if mark.decision is not Decision.OPEN:
            yield Chip(mark.span.end, decision_chip(mark.decision))
    for passage in key.marks:
        yield Chip(passage.quote.end, key_chip(passage))
