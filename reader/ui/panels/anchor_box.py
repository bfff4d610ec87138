"""In a note whose words were not surely found again: the old words, and what a person can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.text.anchors import AnchorState
from reader.ui.controls import choice_button, quiet_label, text_label
from reader.ui.names import short

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton

    from reader.storage.records import Note

_LONGEST = 160


class AnchorBox(QFrame):
    """Asks “Still here?” of unsure words, and offers another place for those that are no longer found.

    Signals:
        confirmed(): the note is about the words where they were found.
        words_wanted(): words are to be selected in the text.
        put_wanted(): the note is about the words that are selected now.
        whole_article_wanted(): it is about the whole article from now on.
    """

    confirmed = Signal()
    words_wanted = Signal()
    put_wanted = Signal()
    whole_article_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("anchorBox")
        self._note: Note | None = None
        self._now = ""
        self._choosing = False
        self._title = QLabel()
        self._title.setStyleSheet("font-weight: 600;")
        self._before, self._there, self._help = text_label(), text_label(), quiet_label()
        self._there.setStyleSheet("font-weight: 600;")
        yes = _button(self.tr("Yes, here"), self.confirmed.emit)
        no = _button(self.tr("No, elsewhere"), self._choose_words)
        other = _button(self.tr("Choose other words"), self._choose_words)
        self._put = _button(self.tr("Put it here"), self.put_wanted.emit)
        whole = _button(self.tr("Make it a note on the whole article"), self.whole_article_wanted.emit)
        leave = _button(self.tr("Leave it for now"), self.stop_choosing)
        self._unsure = _row(yes, no)
        self._orphan = _row(other)
        self._whole = _row(whole)
        self._placing = _row(self._put, leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(11, 9, 11, 10)
        layout.setSpacing(6)
        words = (self._title, self._before, self._there, self._help)
        for part in (*words, self._unsure, self._orphan, self._whole, self._placing):
            layout.addWidget(part)
        self.hide()

    @property
    def is_choosing(self) -> bool:
        """Whether words that are selected now are for the note in hand."""
        return self._choosing

    def show_note(self, note: Note | None, *, now: str = "") -> None:
        """Show what is to be decided about the words of a note, if anything is.

        Args:
            note: the one in hand.
            now: the words that may be its own in the text as it is.
        """
        if note is None or self._note is None or note.id != self._note.id or note.anchor is not self._note.anchor:
            self._choosing = False
        self._note, self._now = note, now
        self._refresh()

    def set_selected(self, *, selected: bool) -> None:
        """Say whether there are words to put the note on."""
        self._put.setEnabled(selected)

    @Slot()
    def stop_choosing(self) -> None:
        """Leave the note as it is."""
        self._choosing = False
        self._refresh()

    @Slot()
    def _choose_words(self) -> None:
        self._choosing = True
        self._put.setEnabled(False)
        self._refresh()
        self.words_wanted.emit()

    def _refresh(self) -> None:
        note = self._note
        quote = note.quote if note else None
        unsure = note is not None and note.anchor is AnchorState.UNSURE
        orphan = note is not None and note.anchor is AnchorState.ORPHAN
        self.setVisible(quote is not None and (unsure or orphan))
        if quote is None:
            return
        same = " ".join(self._now.split()) == " ".join(quote.exact.split())
        self._title.setText(self.tr("Still here?") if unsure else self.tr("No longer found in the text"))
        self._before.setText(self.tr("Before: “{words}”").format(words=short(quote.exact, _LONGEST)))
        self._there.setText(self.tr("Now: “{words}”").format(words=short(self._now, _LONGEST)))
        self._there.setVisible(unsure and not same)
        self._help.setText(self._advice(same=same))
        self._help.setVisible(self._choosing or (unsure and same))
        self._unsure.setVisible(unsure and not self._choosing)
        self._orphan.setVisible(orphan and not self._choosing)
        self._whole.setVisible(orphan and not self._choosing)
        self._placing.setVisible(self._choosing)

    def _advice(self, *, same: bool) -> str:
        if self._choosing:
            return self.tr("Select the words in the text, then put the note on them.")
        return self.tr("The same words, but what stands around them has changed.") if same else ""


def _button(words: str, slot: Callable[[], object]) -> QPushButton:
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
