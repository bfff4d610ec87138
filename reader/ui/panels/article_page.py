"""The middle of the window: the article with everything that lies on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.actions import key_of
from reader.ui.article.document import Typography
from reader.ui.article.gutter import Gutter
from reader.ui.article.highlights import marks_of
from reader.ui.article.reading_aid import ReadingAid
from reader.ui.article.view import ArticleView
from reader.ui.controls import name_for_style
from reader.ui.panels.article_notices import ArticleNotices
from reader.ui.panels.find_bar import FindBar
from reader.ui.panels.focus_frame import FocusFrame
from reader.ui.panels.hover_card import HoverCard
from reader.ui.panels.notice_bar import NoticeBar
from reader.ui.panels.overview import Overview
from reader.ui.panels.page_header import PageHeader
from reader.ui.panels.tour import Tour
from reader.ui.panels.version_notice import VersionNotice
from reader.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from reader.analysis.findings import Finding
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.article.navigator import Navigator


class ArticlePage(QWidget):
    """Article, source strip, margin, overview, find bar, notices and the card beside the pointer.

    Signals:
        card_wanted(str): id of the finding under the pointer; the owner fills `hover_card` and calls `show_hover`.
    """

    card_wanted = Signal(str)

    def __init__(self, navigator: Navigator) -> None:
        super().__init__()
        name_for_style(self, "page")
        self._navigator = navigator
        self._theme: Theme = LIGHT
        self._typography = Typography()
        self._hover_box = QRect()
        self.view = ArticleView()
        self.header = PageHeader()
        self.view.set_header(self.header)
        self.gutter = Gutter(self.view)
        self.overview = Overview(self.view)
        self.aid = ReadingAid(self.view)
        self.hover_card = HoverCard(self.view)
        self.find_bar = FindBar()
        self.notice = NoticeBar()
        self.version_notice = VersionNotice()
        self.notices = ArticleNotices()
        self.tour = Tour()
        self._stack = FocusFrame()
        self._stack.addWidget(self._build_empty())
        self._stack.addWidget(self.view)
        self._stack.watch(self.view)
        self._bars = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bars)
        for part in (self.notice, self.version_notice, self.notices, self.tour, self.find_bar):
            layout.addWidget(part)
        layout.addWidget(self._stack, 1)
        self._wire()

    def _build_empty(self) -> QWidget:
        label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        label.setProperty("quiet", True)
        label.setText(
            self.tr("Open articles with {open}, drop files or a folder here, or paste a text with {paste}.").format(
                open=key_of("open"), paste=key_of("paste")
            )
            + "\n\n"
            + self.tr("The sample set is in the menu under File.")
        )
        return label

    def _wire(self) -> None:
        self.find_bar.found.connect(self._found)
        self.find_bar.closed.connect(self.go_to_text)
        self.header.fact_clicked.connect(self.view.reveal)
        self.view.mark_hovered.connect(self._hovered)
        self.view.verticalScrollBar().valueChanged.connect(self.hover_card.hide)
        self._navigator.view_changed.connect(self._marks_changed)
        self._navigator.focused.connect(self._focused)

    @Slot()
    def go_to_text(self) -> None:
        """Put the focus on the article for somebody who works with keys."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar over everything else on the page."""
        self._bars.addWidget(bar)

    def set_look(self, theme: Theme, typography: Typography) -> None:
        """Set the page in these colours and this type."""
        changed = (theme, typography) != (self._theme, self._typography)
        self._theme, self._typography = theme, typography
        self.view.theme = self._stack.theme = theme
        if changed and self.view.article.blocks:
            self._set_page(self.view.article, self.view.opened)
        self.overview.update()

    def show_article(self, article: Article, *, position: int) -> None:
        """Show an article, without marks, from this character on."""
        self.hover_card.hide()
        self._set_page(article, frozenset())
        self.view.set_marks(self._navigator.marks())
        self._stack.setCurrentWidget(self.view)
        self.view.scroll_to(position)
        self.find_bar.set_text(article.text)

    def change_blocks(self, article: Article) -> None:
        """Show the same article with other regions; place, folds and marks stay."""
        self.hover_card.hide()
        self._set_page(article, self.view.opened)
        self.view.set_marks(self._navigator.marks())

    def show_nothing(self) -> None:
        """Say how to open something."""
        self._stack.setCurrentIndex(0)

    def show_hover(self) -> None:
        """Show the filled hover card at the words under the pointer."""
        self.hover_card.show_beside(self._hover_box)

    def _set_page(self, article: Article, opened: frozenset[int]) -> None:
        typography = self._typography
        self.header.show_article(article, self._theme, family=typography.family, size=typography.size)
        self.view.show_article(article, typography=typography, theme=self._theme, opened=opened)

    @Slot()
    def _marks_changed(self) -> None:
        self.hover_card.hide()
        self.view.set_marks(self._navigator.marks())

    @Slot(object)
    def _focused(self, finding: Finding | None) -> None:
        self.hover_card.hide()  # one card at a time
        self.view.set_ring([] if finding is None else [mark.span for mark in marks_of(finding)])
        if finding is not None:
            self.view.reveal(finding.span)
            self.aid.go_to(finding.span.start)

    @Slot(list, object)
    def _found(self, places: list[Span], current: Span | None) -> None:
        self.view.set_found(places)
        if current is not None:
            self.view.point_at(current)
            self.aid.go_to(current.start)

    @Slot(list, QRect)
    def _hovered(self, ids: list[str], box: QRect) -> None:
        if not ids or self.view.selected_span() is not None:
            self.hover_card.leave_soon()
            return
        self._hover_box = box.translated(self.view.viewport().pos())
        self.card_wanted.emit(ids[0])
