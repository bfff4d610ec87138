"""What shall leave the program, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import announce
from reader.ui.controls import choice_button, heading, name_for_style, quiet_label, text_label
from reader.ui.export_ways import Way, ways
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import short
from reader.ui.panels.row_list import RowList
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.theme import Theme

_tr = QCoreApplication.translate

_LONGEST_NAME = 120
_BESIDE_TEXT = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """How much there is to export."""

    articles: int = 0
    notes: int = 0
    own_marks: int = 0
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a person wants: the open article or all, in which way, and with which name."""

    way: Way
    all_articles: bool
    author: str


class ExportDialog(QDialog):
    """Asks for a `Choice` and then shows how it is carried out.

    Signals:
        save_requested(object): the `Choice` that was made.
        stop_requested(): give up what is being made.
    """

    save_requested = Signal(object)
    stop_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        title: str,
        this: Holdings | None,
        noted: Holdings,
        library: Holdings,
        way: str,
        author: str,
    ) -> None:
        """Show the ways.

        Args:
            theme: the colours of the list.
            parent: the window.
            title: of the open article.
            this: what there is on the open article; None where none is open.
            noted: what there is on all articles on which something was written.
            library: what there is on all articles.
            way: `Way.id` to begin with.
            author: the name to begin with.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.resize(600, 660)
        self._title, self._this, self._noted, self._library = title, this, noted, library
        self._busy = False
        self.this_button, self.all_button = choice_button(self.tr("This article")), choice_button("")
        self._scope = QButtonGroup(self)
        self._scope.addButton(self.this_button)
        self._scope.addButton(self.all_button)
        self._scope.buttonClicked.connect(self._refresh)
        self.this_button.setEnabled(this is not None)
        (self.this_button if this is not None else self.all_button).setChecked(True)
        self.list = RowList(self.tr("As what"))
        self.list.set_theme(theme)
        self.list.set_rows(list(_rows()))
        self.author = QLineEdit(author)
        self.author.setMaxLength(_LONGEST_NAME)
        self.author.setPlaceholderText(self.tr("leave it empty to stay without a name"))
        self._holds, self._said = quiet_label(), text_label()
        self._author_row = self._named()
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.save_button, self.close_button = QPushButton(self.tr("Save as …")), QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._begin(way)

    def _named(self) -> QWidget:
        row = QWidget()
        label = QLabel(self.tr("Your name in the file"))
        label.setBuddy(self.author)
        self.author.setAccessibleName(label.text())
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.author, 1)
        return row

    def _lay_out(self) -> None:
        scope = QHBoxLayout()
        scope.setSpacing(8)
        scope.addWidget(self.this_button)
        scope.addWidget(self.all_button)
        scope.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        for button in (self.close_button, self.save_button):
            buttons.addWidget(button)
        self.close_button.setProperty("choice", True)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        self.list.selectionModel().currentChanged.connect(self._moved)
        name_for_style(self._said, "notice")
        self._said.setContentsMargins(12, 8, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(12)
        layout.addWidget(heading(self.windowTitle()))
        layout.addLayout(scope)
        layout.addWidget(self._holds)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._author_row)
        layout.addWidget(self._said)
        layout.addLayout(buttons)
        self.setTabOrder(self.this_button, self.all_button)
        self.setTabOrder(self.all_button, self.list)
        self.setTabOrder(self.list, self.author)
        self.setTabOrder(self.author, self.close_button)
        self.setTabOrder(self.close_button, self.save_button)

    def _begin(self, way_id: str) -> None:
        self.set_busy(False)
        self.say("")
        known = [way for _, group in ways() for way in group]
        self.list.mark_current(next((way for way in known if way.id == way_id), known[0]))
        self.list.setFocus()
        self._refresh()

    @property
    def way(self) -> Way | None:
        """The chosen way."""
        row = self.list.rows.row(self.list.currentIndex())
        return row.record if row is not None and isinstance(row.record, Way) else None

    @property
    def all_articles(self) -> bool:
        """Whether all articles are wanted."""
        return self.all_button.isChecked()

    def _chosen_holdings(self, way: Way) -> Holdings:
        if not self.all_articles:
            return self._this or Holdings()
        return self._library if way.whole_library else self._noted

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Step over headings: one of the ways is always the chosen one."""
        if self.way is None and current.isValid() and previous.isValid():
            beyond = current.siblingAtRow(current.row() + (1 if current.row() > previous.row() else -1))
            self.list.setCurrentIndex(beyond if beyond.isValid() else previous)
        else:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        way = self.way
        if way is None:
            self.save_button.setEnabled(False)
            return
        if way.one_article and self._this is not None:
            self.this_button.setChecked(True)
        many = self._library if way.whole_library else self._noted
        words = self.tr("All articles ({n})") if way.whole_library else self.tr("All articles with notes ({n})")
        self.all_button.setText(words.format(n=QLocale().toString(many.articles)))
        self.all_button.setEnabled(not self._busy and not way.one_article and many.articles > 0)
        for button in (self.this_button, self.all_button):
            button.setMinimumWidth(_bold_width(button))
        self._author_row.setVisible(way.named)
        held = self._chosen_holdings(way)
        about = [short(self._title, 70)] if held.articles and not self.all_articles else []
        about += [holdings_words(held, with_work=not way.worksheet)]
        self._holds.setText(" · ".join(words for words in about if words))
        fits = held.articles == 1 or (held.articles > 1 and not way.one_article)
        self.save_button.setEnabled(fits and not self._busy)

    @Slot()
    def _save(self) -> None:
        way = self.way
        if way is not None:
            self.say("")
            author = " ".join(self.author.text().split())
            self.save_requested.emit(Choice(way=way, all_articles=self.all_articles, author=author))

    def say(self, words: str) -> None:
        """Say one sentence, also to screen readers; nothing where it is empty."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        if words:
            announce(self, words)

    def set_busy(self, busy: bool) -> None:
        """While a file is made, nothing else can be asked for, and “Stop” gives it up."""
        self._busy = busy
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        for part in (self.list, self.author, self.all_button):
            part.setEnabled(not busy)
        self.this_button.setEnabled(not busy and self._this is not None)
        self.close_button.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        self._refresh()
        if busy:
            self.close_button.setFocus()

    @Slot(int, int, str)
    def show_progress(self, done: int, total: int, title: str) -> None:
        """Show which article is looked through; without one, the file is being written."""
        self.progress.setRange(0, total if title and total > 1 else 0)
        self.progress.setValue(done)
        looking = self.tr("Looking for marks: {title}").format(title=short(title, 60))
        self.say(looking if title else self.tr("Making the file …"))

    def reject(self) -> None:
        """Stop what is being made, or else close."""
        if self._busy:
            self.stop_requested.emit()
            self.set_busy(False)
            self.say(self.tr("Stopped. Nothing was saved."))
        else:
            super().reject()


def _bold_width(button: QPushButton) -> int:
    """The width of a button when it is chosen and so bold, which Qt does not reckon with."""
    font = QFont(button.font())
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(button.text()) + _BESIDE_TEXT


def holdings_words(held: Holdings, *, with_work: bool = True) -> str:
    """How much is there, in one line."""
    parts = [] if held.articles == 1 else [_tr("export", "articles: {n}").format(n=_number(held.articles))]
    counts = (
        (_tr("export", "notes: {n}"), held.notes),
        (_tr("export", "own marks: {n}"), held.own_marks),
        (_tr("export", "answers to marks: {n}"), held.answers),
    )
    if with_work:
        parts += [words.format(n=_number(count)) for words, count in counts if count]
        parts = parts or [_tr("export", "nothing written on it yet")]
    return " · ".join(parts)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _rows() -> Iterable[Row]:
    for name, group in ways():
        yield Row((Text(name, Style.EYEBROW),))
        for way in group:
            yield Row((Text(way.name, Style.STRONG), Text(way.says, Style.QUIET)), way)
