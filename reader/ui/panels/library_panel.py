"""The library: sets, folders and one's own articles, each group under a heading that folds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.storage.records import NoteFinding, NoteStatus
from reader.text.invisible import with_signs
from reader.ui.controls import link_button
from reader.ui.language import listed
from reader.ui.models.rows import Row, Style, Text
from reader.ui.note_names import finding_name, finding_sign, status_sign
from reader.ui.panel_help import Topic
from reader.ui.panels.help_button import HelpButton
from reader.ui.panels.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.storage.records import StoredArticle
    from reader.ui.theme import Theme


_TOGETHER = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Group:
    """The articles of one set or folder; those that belong to none where `name` is empty."""

    name: str


class LibraryPanel(QWidget):
    """The list of articles.

    Signals:
        article_chosen(str): `sha256` of an article.
        open_requested(): files are to be chosen.
        menu_requested(object, QPoint): the context menu of a `StoredArticle`, or of a list of those of a group, is
            wanted at this place of the screen.
        help_wanted(object): help on this `Topic`.
    """

    article_chosen = Signal(str)
    open_requested = Signal()
    menu_requested = Signal(object, QPoint)
    help_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._articles: dict[str, StoredArticle] = {}
        self._groups: dict[str, list[StoredArticle]] = {}
        self._closed: set[str] = set()
        self._known: dict[tuple[StoredArticle, bool], Row] = {}
        self._current = ""
        self.list = RowList(self.tr("Library"))
        self.list.chosen.connect(self._chosen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self._open = link_button(self.tr("Open, drop or paste a text"))
        self._open.clicked.connect(self.open_requested)
        about = HelpButton(Topic.LIBRARY)
        about.wanted.connect(self.help_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self._open, 1)
        foot.addWidget(about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 8)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.list.set_theme(theme)

    def show_articles(self, articles: Sequence[StoredArticle], current: str) -> None:
        """List the articles under their sets, own ones last; another article that is opened shows its group."""
        self._articles = {article.sha256: article for article in articles}
        self._groups = {name: list(group) for name, group in groupby(articles, key=lambda article: article.collection)}
        opened = current in self._articles and current != self._current
        if opened:
            self._closed.discard(self._articles[current].collection)
        self._current = current
        self._show()
        self.list.mark_current(current, scroll=opened)

    def article(self, sha256: str) -> StoredArticle | None:
        """An article of the list."""
        return self._articles.get(sha256)

    def neighbour(self, sha256: str, *, without: Collection[str]) -> str:
        """The article to show in place of another: the next of the list, else the one before; empty for none."""
        names = list(self._articles)
        at = names.index(sha256) if sha256 in names else 0
        return next((name for name in (*names[at + 1 :], *reversed(names[:at])) if name not in without), "")

    def _show(self) -> None:
        rows: list[Row] = []
        known = {}
        titles = Counter(article.title for article in self._articles.values())
        for name, group in self._groups.items():
            rows.append(self._heading(name, len(group)))
            for article in group if name not in self._closed else ():
                one = article, titles[article.title] > 1
                row = known[one] = self._known.get(one) or self._row(*one)
                rows.append(row)
        self._known = known
        if rows != self.list.rows.rows:
            self.list.set_rows(rows)

    def _heading(self, name: str, count: int) -> Row:
        words = with_signs(name) or self.tr("My articles")
        sign, state = ("▸", self.tr("closed")) if name in self._closed else ("▾", self.tr("open"))
        spoken = self.tr("{group}, %n articles, {state}", "", count).format(group=words, state=state)
        return Row((Text(f"{sign} {words} · {count}", Style.EYEBROW, lines=2),), record=Group(name), accessible=spoken)

    def _row(self, article: StoredArticle, has_twin: bool) -> Row:
        signs, spoken = self._progress(article)
        file = (Path(article.path).name or self.tr("pasted")) if has_twin else ""
        quiet = (with_signs(" · ".join(filter(None, (article.outlet, file)))), signs)
        texts = (
            Text(with_signs(article.title), Style.TITLE, lines=3),
            *(Text(words, Style.QUIET, lines=2) for words in quiet if words),
        )
        said = ". ".join(filter(None, (article.title, article.outlet, file, spoken)))
        return Row(texts, record=article.sha256, accessible=said)

    def _progress(self, article: StoredArticle) -> tuple[str, str]:
        """How far the notes are and what they came to: as signs with few words, and in words alone."""
        others = article.note_count - article.to_check_count - article.checked_count
        parts = (
            (
                status_sign(NoteStatus.TO_CHECK),
                article.to_check_count,
                self.tr("%n to check", "", article.to_check_count),
            ),
            (status_sign(NoteStatus.CHECKED), article.checked_count, self.tr("%n checked", "", article.checked_count)),
            ("", others, self.tr("%n notes", "", others)),
            ("", article.lost_count, self.tr("%n to place", "", article.lost_count)),
        )
        said = [(sign, words) for sign, count, words in parts if count]
        spoken = [words for _, words in said]
        found = Counter(article.findings)
        said += [(finding_sign(finding), str(found[finding])) for finding in NoteFinding if finding in found]
        shown = [f"{sign}{_TOGETHER}{words}" if sign else words for sign, words in said]
        spoken += [f"{found[finding]} {finding_name(finding)}" for finding in NoteFinding if finding in found]
        return " · ".join(shown), listed(spoken)

    @Slot(object)
    def _chosen(self, record: str | Group) -> None:
        if isinstance(record, Group):
            self._closed ^= {record.name}
            self._show()
        else:
            self.article_chosen.emit(record)

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        row = self.list.rows.row(self.list.indexAt(place))
        record = row.record if row is not None else None
        wanted = self._groups.get(record.name) if isinstance(record, Group) else self._articles.get(record or "")
        if wanted is not None:
            self.menu_requested.emit(wanted, self.list.viewport().mapToGlobal(place))
