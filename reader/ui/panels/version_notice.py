"""A line over the article that asks whether notes on an earlier version come along, and says how that went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from reader.ui.controls import link_button, name_for_style, text_label


class VersionNotice(QFrame):
    """Stays until it is answered or dismissed.

    Signals:
        take_along_wanted(): the notes should come along.
        keep_apart_wanted(): both articles should stay as they are.
        undo_wanted(): the notes should go back.
    """

    take_along_wanted = Signal()
    keep_apart_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "notice")
        self.words = text_label()
        self._take = link_button(self.tr("Take the notes along"))
        self._keep = link_button(self.tr("Keep as two articles"))
        self._undo = link_button(self.tr("Undo"))
        self._dismiss = link_button(self.tr("Dismiss"))
        self._take.clicked.connect(self.take_along_wanted)
        self._keep.clicked.connect(self.keep_apart_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(14)
        layout.addWidget(self.words, 1)
        for button in (self._take, self._keep, self._undo, self._dismiss):
            layout.addWidget(button)
        self.hide()

    def ask(self, words: str) -> None:
        """Ask whether the notes come along."""
        self._show(words, asking=True)

    def tell(self, words: str) -> None:
        """Say how that went."""
        self._show(words, asking=False)

    def offer_undo(self, *, offered: bool) -> None:
        """Offer to take it back, as long as nothing else was done since."""
        self._undo.setVisible(offered)

    def _show(self, words: str, *, asking: bool) -> None:
        self.words.setText(words)
        for button in (self._take, self._keep):
            button.setVisible(asking)
        self._dismiss.setVisible(not asking)
        self._undo.hide()
        self.show()
