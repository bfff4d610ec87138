"""What a person says of the parts of a page: this belongs to the article, this does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from reader.text.article import ARTICLE
from reader.text.left_out import left_out, left_out_warning

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.session import Session

LINE = "left out"
PART, NO_PART = "part_of_article", "no_part_of_article"


class RegionDesk(QObject):
    """Carries out the two actions, and asks about paragraphs that were left out between others."""

    def __init__(self, session: Session, page: ArticlePage, actions: Mapping[str, QAction], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._page, self._actions = session, page, actions
        self._pointed: tuple[int, ...] = ()
        session.article_opened.connect(self._ask)
        session.blocks_changed.connect(self._changed)
        page.view.span_selected.connect(self._enable)
        self._enable()

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "part_of_article": self.put_in,
            "no_part_of_article": self.leave_out,
        }

    def point_at(self, place: QPoint) -> None:
        """The next action is about the paragraphs, or the fold, at this place of the screen, if none are selected."""
        view = self._page.view
        self._pointed = view.blocks_at(view.viewport().mapFromGlobal(place))
        self._enable()

    @Slot()
    def put_in(self) -> None:
        """The chosen paragraphs are part of the article."""
        self._choose(part=True)

    @Slot()
    def leave_out(self) -> None:
        """The chosen paragraphs are no part of the article."""
        self._choose(part=False)

    def _choose(self, *, part: bool) -> None:
        numbers = self._numbers(part=not part)
        self._page.view.clear_selection()
        self._pointed = ()
        if numbers:
            self._session.choose_blocks(numbers, part=part)
        self._enable()

    def _numbers(self, *, part: bool) -> Collection[int]:
        """The chosen blocks that are shown as part of the article, or those that are not."""
        article, view = self._session.article, self._page.view
        if article is None:
            return ()
        span = view.selected_span()
        numbers = self._pointed if span is None else view.blocks_of(span)
        return [n for n in numbers if n < len(article.blocks) and (article.blocks[n].region in ARTICLE) is part]

    @Slot()
    def _enable(self) -> None:
        self._actions[PART].setEnabled(bool(self._numbers(part=False)))
        self._actions[NO_PART].setEnabled(bool(self._numbers(part=True)))

    @Slot()
    def _changed(self) -> None:
        if self._session.article is not None:
            self._page.change_blocks(self._session.article)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._pointed = ()
        self._enable()
        article = self._session.article
        numbers = left_out(article) if article else ()
        actions = {
            self.tr("Show"): self._show,
            self.tr("Put back"): self._put_back,
            self.tr("That is right"): self._agree,
        }
        self._page.notices.show_line(LINE, left_out_warning(len(numbers)) if numbers else "", actions)

    def _show(self) -> None:
        article = self._session.article
        numbers = left_out(article) if article else ()
        if article is not None and numbers:
            for number in numbers:
                self._page.view.open_fold_of(number)
            self._page.view.reveal(article.blocks[numbers[0]].span)

    def _put_back(self) -> None:
        self._decide(part=True)

    def _agree(self) -> None:
        self._decide(part=False)

    def _decide(self, *, part: bool) -> None:
        if self._session.article is not None:
            self._session.choose_blocks(left_out(self._session.article), part=part)
