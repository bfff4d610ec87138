"""About words that were not surely found again: what they were, and what a person can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.storage.records import OwnMark
from reader.text.anchors import AnchorState
from reader.ui.actions import key_of
from reader.ui.controls import choice_button, quiet_label, text_label
from reader.ui.names import quoted, short

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from reader.storage.records import Note

_LONGEST = 160


class AnchorBox(QFrame):
    """Asks “Still here?” of unsure words, and offers another place for those that are no longer found.

    Signals:
        confirmed(): the note or mark is about the words where they were found.
        words_wanted(): words are to be selected in the text.
        put_wanted(): it is about the words that are selected now.
        whole_article_wanted(): the note is about the whole article from now on.
        delete_wanted(): the mark is to go.
    """

    confirmed = Signal()
    words_wanted = Signal()
    put_wanted = Signal()
    whole_article_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("anchorBox")
        self._item: Note | OwnMark | None = None
        self._now = ""
        self._choosing = False
        self._title = QLabel()
        self._title.setStyleSheet("font-weight: 600;")
        self._before, self._there, self._help = text_label(), text_label(), quiet_label()
        self._there.setStyleSheet("font-weight: 600;")
        yes = _button(self.tr("Yes, here"), self.confirmed)
        no = _button(self.tr("No, elsewhere"), self._choose_words)
        other = _button(self.tr("Choose other words"), self._choose_words)
        self._put = _button(self.tr("Put it here"), self.put_wanted)
        whole = _button(self.tr("Make it a note on the whole article"), self.whole_article_wanted)
        delete = _button(self.tr("Delete your mark"), self.delete_wanted)
        leave = _button(self.tr("Leave it for now"), self.stop_choosing)
        self._unsure = _row(yes, no)
        self._orphan = _row(other)
        self._whole, self._delete = _row(whole), _row(delete)
        self._placing = _row(self._put, leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(11, 9, 11, 10)
        layout.setSpacing(6)
        words = (self._title, self._before, self._there, self._help)
        for part in (*words, self._unsure, self._orphan, self._whole, self._delete, self._placing):
            layout.addWidget(part)
        self.hide()

    @property
    def is_choosing(self) -> bool:
        """Whether words that are selected now are for what is asked about."""
        return self._choosing

    def show_item(self, item: Note | OwnMark | None, *, now: str = "") -> None:
        """Show what is to be decided about the words of a note or an own mark, if anything is.

        Args:
            item: the one in hand.
            now: the words that may be its own in the text as it is.
        """
        before = self._item
        if item is None or before is None or (item.id, item.anchor) != (before.id, before.anchor):
            self._choosing = False
        self._item, self._now = item, now
        self._refresh()

    def set_selected(self, *, selected: bool) -> None:
        """Say whether there are words to put it on."""
        self._put.setEnabled(selected)

    @Slot()
    def stop_choosing(self) -> None:
        """Leave it as it is."""
        self._choosing = False
        self._refresh()

    @Slot()
    def _choose_words(self) -> None:
        self._choosing = True
        self._put.setEnabled(False)
        self._refresh()
        self.words_wanted.emit()

    def _refresh(self) -> None:
        item = self._item
        quote = item.quote if item else None
        unsure = item is not None and item.anchor is AnchorState.UNSURE
        orphan = item is not None and item.anchor is AnchorState.ORPHAN
        is_mark = isinstance(item, OwnMark)
        self.setVisible(quote is not None and (unsure or orphan))
        if quote is None:
            return
        same = " ".join(self._now.split()) == " ".join(quote.exact.split())
        self._title.setText(self.tr("Still here?") if unsure else self.tr("No longer found in the text"))
        self._before.setText(self.tr("Before: {words}").format(words=quoted(short(quote.exact, _LONGEST))))
        self._there.setText(self.tr("Now: {words}").format(words=quoted(short(self._now, _LONGEST))))
        self._there.setVisible(unsure and not same and not self._choosing)
        self._help.setText(self._advice(same=same))
        self._help.setVisible(self._choosing or (unsure and same))
        self._unsure.setVisible(unsure and not self._choosing)
        self._orphan.setVisible(orphan and not self._choosing)
        self._whole.setVisible(orphan and not is_mark and not self._choosing)
        self._delete.setVisible(is_mark and not self._choosing)
        self._placing.setVisible(self._choosing)

    def _advice(self, *, same: bool) -> str:
        if self._choosing:
            words = self.tr("Select the words in the text, then put it there: here or with {key}.")
            return words.format(key=key_of("note"))
        return self.tr("The same words, but what stands around them has changed.") if same else ""


def _button(words: str, slot: Callable[[], object] | SignalInstance) -> QPushButton:
    button = choice_button(words)
    button.setCheckable(False)
    button.setProperty("compact", True)
    button.setStyleSheet("padding-left: 9px; padding-right: 9px;")
    button.clicked.connect(slot)
    return button


def _row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for button in buttons:
        layout.addWidget(button)
    layout.addStretch()
    return row
