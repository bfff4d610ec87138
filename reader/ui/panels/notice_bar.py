"""A quiet line over the article for what went wrong or can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from reader.ui.announcing import announce
from reader.ui.controls import link_button, name_for_style, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

_STAYS = 9_000


class NoticeBar(QFrame):
    """Shows one sentence at a time; an error stays until it is dismissed."""

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "notice")
        self._then: Callable[[], None] | None = None
        self.words = text_label()
        self.action = link_button()
        self.action.clicked.connect(self._act)
        dismiss = link_button(self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.action)
        layout.addWidget(dismiss)
        self.hide()

    def show_error(self, words: str) -> None:
        """Say what happened and what was kept."""
        self._show(words, "", None)
        self._timer.stop()

    def show_done(self, words: str, label: str = "", then: Callable[[], None] | None = None) -> None:
        """Say what was done and offer to take it back, or what may come next."""
        self._show(words, label, then)
        self._timer.start()

    def show_offer(self, words: str, label: str, then: Callable[[], None]) -> None:
        """Say what was done and what may come next, until the person has chosen."""
        self._show(words, label, then)
        self._timer.stop()

    def _show(self, words: str, label: str, then: Callable[[], None] | None) -> None:
        self._then = then
        self.words.setText(words)
        self.action.setText(label)
        self.action.setVisible(then is not None)
        self.show()
        announce(self.window(), words)

    @Slot()
    def _act(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
