"""Where the workshop begins: the drafts on this computer, and the ways to a new one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.text.invisible import with_signs
from reader.ui.commands import Change
from reader.ui.controls import link_button, menu_button, name_for_style, quiet_label, text_label
from reader.ui.icons import icon
from reader.ui.language import shown
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import quoted, short
from reader.ui.panels.notice_bar import NoticeBar
from reader.ui.workshop import draft_lock
from reader.ui.workshop.articles_list import DeletableList
from reader.ui.workshop.words import article_count, moment_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu

    from reader.lessons.drafts import DraftEntry, Drafts
    from reader.ui.theme import Theme

_WIDTH = 620
_MOST_ROWS = 6


class WorkshopStart(QWidget):
    """Drafts to go on with, and buttons for new ones. Deleting one can be undone as long as the page is there.

    Signals:
        back_wanted(): to reading.
        new_wanted(): an empty set.
        collection_wanted(): a set of the articles of the collection that is being read.
        sample_wanted(): the sample set.
        file_wanted(): choose the file of a set.
        folder_wanted(): choose a lesson folder.
        draft_wanted(str): open the draft of this set.
        stop_wanted(): give up what is being read.
    """

    back_wanted = Signal()
    new_wanted = Signal()
    collection_wanted = Signal()
    sample_wanted = Signal()
    file_wanted = Signal()
    folder_wanted = Signal()
    draft_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, drafts: Drafts, theme: Theme, menu: QMenu) -> None:
        super().__init__()
        name_for_style(self, "page")
        self.stack = QUndoStack(self)
        self._drafts = drafts
        self._entries: dict[str, DraftEntry] = {}
        self.notice = NoticeBar()
        self.menu_button = menu_button(self.tr("Menu"), menu)
        self.back_button = QPushButton(self.tr("‹ Back to reading"))
        self.back_button.clicked.connect(self.back_wanted)
        self._make_beginnings()
        self._make_list()
        self._lay_out()
        self.set_theme(theme)
        self.set_busy("")
        self.show_collection("", 0)
        self.refresh()

    def _make_beginnings(self) -> None:
        self.new_button = QPushButton(self.tr("New set"))
        self.new_button.setProperty("primary", True)
        self.collection_button = _choice_button("")
        self.file_button = link_button(self.tr("Open the file of a set …"))
        self.folder_button = link_button(self.tr("Open a lesson folder …"))
        self.sample_button = link_button(self.tr("Begin with the sample set"))
        self.stop_button = _choice_button(self.tr("Stop"))
        self.new_button.clicked.connect(self.new_wanted)
        self.collection_button.clicked.connect(self.collection_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._reading = quiet_label()

    def _make_list(self) -> None:
        self.list = DeletableList(self.tr("Drafts on this computer"))
        self.open_button = _choice_button(self.tr("Open the draft"))
        self.delete_button = _choice_button(self.tr("Delete the draft"))
        self._no_drafts = quiet_label(self.tr("No drafts yet. What you prepare is saved here as you write."))
        self.list.chosen.connect(self._open)
        self.list.delete_wanted.connect(self.delete)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.open_button.clicked.connect(self._open)
        self.delete_button.clicked.connect(self.delete)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._column())
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addLayout(middle, 1)

    def _bar(self) -> QWidget:
        bar = QWidget()
        name_for_style(bar, "topBar")
        bar.setFixedHeight(48)
        top = QHBoxLayout(bar)
        top.setContentsMargins(10, 0, 12, 0)
        top.setSpacing(6)
        top.addWidget(self.menu_button)
        top.addWidget(self.back_button)
        top.addStretch(1)
        return bar

    def _column(self) -> QWidget:
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 36, 0, 20)
        layout.setSpacing(10)
        layout.addWidget(text_label(self.tr("Prepare a lesson set"), style="font-size: 24px; font-weight: 600;"))
        layout.addWidget(
            text_label(
                self.tr(
                    "Choose articles, look at the marks that are least certain, ask your questions, and give the set"
                    " out on a stick. With fifteen minutes: take a collection, look at ten marks, export."
                )
            )
        )
        layout.addWidget(self.notice)
        layout.addLayout(_row(self.new_button, self.collection_button, stretch=True))
        layout.addLayout(_row(self.file_button, self.folder_button, self.sample_button, stretch=True, spacing=20))
        layout.addWidget(self._reading)
        layout.addLayout(_row(self.progress, self.stop_button))
        layout.addSpacing(14)
        layout.addWidget(text_label(self.tr("Drafts on this computer"), style="font-weight: 600;"))
        layout.addWidget(self._no_drafts)
        layout.addWidget(self.list)
        layout.addLayout(_row(self.open_button, self.delete_button, stretch=True))
        layout.addStretch(1)
        return column

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.menu_button.setIcon(icon("menu", theme.secondary))
        self.list.set_theme(theme)

    def show_collection(self, name: str, count: int) -> None:
        """Offer the articles of the collection that is being read; of none where `count` is 0."""
        title = quoted(short(with_signs(name), 40))
        words = self.tr("From the %n articles of {title}", "", count).format(title=title)
        self.collection_button.setText(words if name else self.tr("From the article that is open"))
        self.collection_button.setVisible(count > 0)

    @Slot()
    def refresh(self) -> None:
        """List the drafts anew, the last saved first."""
        entries = self._drafts.all()
        self._entries = {entry.id: entry for entry in entries}
        place = self.list.currentIndex().row()
        self.list.set_rows([self._draft_row(entry) for entry in entries])
        if entries and not self.list.currentIndex().isValid():
            self.list.mark_current(entries[min(max(place, 0), len(entries) - 1)].id)
        rows = range(min(len(entries), _MOST_ROWS))
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in rows) + 2)
        for part in (self.list, self.open_button, self.delete_button):
            part.setVisible(bool(entries))
        self._no_drafts.setVisible(not entries)
        self._enable()

    def _draft_row(self, entry: DraftEntry) -> Row:
        facts = (article_count(entry.articles), self.tr("saved {time}").format(time=moment_words(entry.modified)))
        below = shown(entry.problem) or " · ".join(facts)
        texts = (Text(self._title(entry), Style.STRONG, lines=1), Text(below, Style.QUIET, lines=2))
        return Row(texts, record=entry.id)

    def _title(self, entry: DraftEntry) -> str:
        return with_signs(entry.title) or self.tr("Set without a title")

    @property
    def entries(self) -> Sequence[DraftEntry]:
        """The drafts that are listed."""
        return tuple(self._entries.values())

    @property
    def _current(self) -> DraftEntry | None:
        row = self.list.rows.row(self.list.currentIndex())
        return self._entries.get(row.record) if row is not None else None

    def set_busy(self, what: str) -> None:
        """Say what is being read, and offer to stop; nothing is where it is empty."""
        busy = bool(what)
        for sign in (self._reading, self.progress, self.stop_button):
            sign.setVisible(busy)
        focus = QApplication.focusWidget()
        if busy and focus is not None and self.isAncestorOf(focus):  # its button has no use now
            self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.new_button, self.collection_button, self.file_button, self.folder_button):
            part.setEnabled(not busy)
        self.sample_button.setEnabled(not busy)
        self.list.setEnabled(not busy)
        self._reading.setText(what)

    def go(self) -> None:
        """Take the focus to the drafts, or to the first button where there are none."""
        (self.list if self._entries else self.new_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def delete(self) -> None:
        """Delete the chosen draft; the notice and undo bring it back."""
        entry = self._current
        if entry is None:
            return
        change = Change(
            self.tr("delete a draft"),
            forward=partial(self._take_away, entry.id),
            backward=partial(self._bring_back, entry.id),
            failed=self.notice.show_error,
        )
        self.stack.push(change)
        if entry.id not in self._entries:
            title = quoted(short(self._title(entry), 80))
            self.notice.show_done(
                self.tr("{title} was deleted.").format(title=title), self.tr("Bring it back"), self.stack.undo
            )
            (self.list if self._entries else self.notice.action).setFocus()

    def _take_away(self, name: str) -> None:
        lock = draft_lock.take(self._drafts, name)
        try:
            self._drafts.delete(name)
        finally:
            lock.unlock()
        self.refresh()

    def _bring_back(self, name: str) -> None:
        self._drafts.bring_back(name)
        self.notice.hide()
        self.refresh()
        self.list.mark_current(name)
        self.go()

    @Slot()
    def _open(self) -> None:
        entry = self._current
        if entry is not None and not entry.problem:
            self.draft_wanted.emit(entry.id)

    @Slot()
    def _enable(self) -> None:
        entry = self._current
        self.open_button.setEnabled(entry is not None and not entry.problem)
        self.delete_button.setEnabled(entry is not None)


def _choice_button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("choice", True)
    return button


def _row(*parts: QWidget, stretch: bool = False, spacing: int = 8) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return row
