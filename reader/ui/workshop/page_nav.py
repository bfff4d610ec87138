"""The parts of a set, one under the other, with its articles: what is in each, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.text.invisible import with_signs
from reader.ui.controls import name_for_style
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.row_list import RowList
from reader.ui.workshop.words import guidance_name, guidance_short, reviewed_short, reviewed_words

if TYPE_CHECKING:
    from reader.lessons.records import LessonArticle
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor


_FEW = 4
"""Articles up to which a title has two lines; more would not stand on the page with the other parts."""


class Place(NamedTuple):
    """A part of the set by its name; `id` is that of an article where the name is “article”, else empty."""

    name: str
    id: str = ""


class PageNav(QWidget):
    """The list at the left.

    Signals:
        chosen(object): the `Place` to go to.
    """

    chosen = Signal(object)

    def __init__(self, editor: LessonEditor) -> None:
        super().__init__()
        name_for_style(self, "sidePane")
        self.setFixedWidth(220)
        self._editor = editor
        self.list = RowList(self.tr("Parts of the set"))
        self.list.chosen.connect(self._choose)
        self.setFocusProxy(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 6, 8)
        layout.addWidget(self.list)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.list.set_theme(theme)

    @Slot()
    def refresh(self) -> None:
        """Show the parts as they are now."""
        kept = self._editor.set
        lines = 2 if len(kept.articles) <= _FEW else 1
        rows = [
            self._row("set", self.tr("Set")),
            self._row("articles", self.tr("Articles"), len(kept.articles)),
            *(_article_row(number, article, lines=lines) for number, article in enumerate(kept.articles, 1)),
            self._row("prompts", self.tr("Prompts"), len(kept.prompts)),
            self._row("glossary", self.tr("Glossary"), len(kept.glossary)),
            self._row("pack", self.tr("Reference pack"), len((*kept.cards, *kept.documents, *kept.coverage))),
            self._row("key", self.tr("Key")),
            self._row("check", self.tr("Check and export")),
        ]
        if rows != self.list.rows.rows:
            self.list.set_rows(rows)

    def mark_current(self, place: Place) -> None:
        """Show which part is on the page."""
        self.list.mark_current(place)

    @property
    def has_focus(self) -> bool:
        """Whether the keys go to the list."""
        return self.list.hasFocus()

    def go(self) -> None:
        """Take the focus to the list."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, name: str, words: str, count: int = 0) -> Row:
        shown = f"{words} · {count}" if count else words
        return Row((Text(shown, Style.STRONG, lines=2),), record=Place(name), accessible=shown)

    @Slot(object)
    def _choose(self, place: Place) -> None:
        self.chosen.emit(place)


def _article_row(number: int, article: LessonArticle, *, lines: int) -> Row:
    title = with_signs(article.title)
    quiet = f"{guidance_name(article.guidance)} · {reviewed_short(article)}"
    spoken = f"{guidance_short(article.guidance)}. {reviewed_words(article)}"
    return Row(
        (Text(f"{number} {title}", Style.TITLE, lines=lines), Text(quiet, Style.QUIET, lines=1)),
        record=Place("article", article.id),
        accessible=f"{number}. {title}. {spoken}",
        indent=1,
    )
