"""The source strip over the article: what the page says about its own origin."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.text.article import Article, Region
from reader.text.invisible import with_signs
from reader.text.provenance import provenance
from reader.ui.direction import isolated
from reader.ui.language import shown

if TYPE_CHECKING:
    from reader.text.provenance import Fact
    from reader.ui.theme import Theme


class PageHeader(QWidget):
    """The source strip, and the title where the text itself has no headline.

    Signals:
        fact_clicked(object): the `Span` of the words that a fact stands on.
    """

    fact_clicked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[Fact, ...] = ()
        self._strip = QLabel(wordWrap=True)
        self._strip.setObjectName("sourceStrip")
        self._strip.setTextFormat(Qt.TextFormat.RichText)
        self._strip.setContentsMargins(12, 8, 12, 8)
        self._strip.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._strip.linkActivated.connect(self._follow)
        self._title = QLabel(wordWrap=True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addWidget(self._strip)
        layout.addWidget(self._title)

    def show_article(self, article: Article, theme: Theme, *, family: str, size: int) -> None:
        """Say where `article` says that it comes from."""
        self._facts = provenance(article)
        parts = [self._part(number, fact, theme) for number, fact in enumerate(self._facts)]
        self._strip.setText(f" <span style='color:{theme.muted}'>·</span> ".join(parts))
        needs_title = bool(article.metadata.title) and not article.blocks_in(Region.HEADLINE)
        self._title.setVisible(needs_title)
        self._title.setText(with_signs(article.metadata.title))
        self._title.setStyleSheet(f"font-family: '{family}'; font-size: {round(size * 1.58)}px; font-weight: 700;")
        self.updateGeometry()

    def _part(self, number: int, fact: Fact, theme: Theme) -> str:
        words = escape(self._date(fact.words) if fact.label == "Date" else isolated(with_signs(fact.words)))
        if fact.span is not None:
            words = f"<a href='{number}' style='color:{theme.accent}; text-decoration:none'>{words}</a>"
        elif _is_absent(fact):
            words = escape(shown(fact.words))
        else:
            words = f"<span style='color:{theme.text}'>{words}</span>"
        label = "" if _is_absent(fact) else self._label(fact)
        return f"{escape(label)} {words}".strip()

    def _label(self, fact: Fact) -> str:
        return {
            "Published by": self.tr("Published by"),
            "Author": self.tr("by"),
            "Source line": self.tr("last line:"),
            "About the author": self.tr("about the author:"),
            "Disclaimer": self.tr("notice:"),
        }.get(fact.label, "")

    def _date(self, words: str) -> str:
        """A date of the metadata as people write it; other words as they are."""
        date = QDate.fromString(words[:10], Qt.DateFormat.ISODate)
        if not date.isValid():
            return shown(words)
        return QLocale().toString(date, self.tr("d MMMM yyyy", "how a date is written"))

    def _follow(self, number: str) -> None:
        self.fact_clicked.emit(self._facts[int(number)].span)


def _is_absent(fact: Fact) -> bool:
    """Whether the fact is that the article does not say it."""
    return fact.span is None and fact.words in ("no author named", "no date given")
