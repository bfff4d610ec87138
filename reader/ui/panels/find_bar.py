"""Find in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from reader.text.spans import Span
from reader.ui.announcing import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_LIMIT = 2_000
_BESIDE = 40
"""Characters at both sides of a found place that are said with it."""


class FindBar(QWidget):
    """A line to type in; every place it finds is tinted, one of them is in view.

    Signals:
        found(list, object): all places, and the `Span` to bring into view or None.
        closed(): the search is over.
    """

    found = Signal(list, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._places: list[Span] = []
        self._current = -1
        self.line = QLineEdit(placeholderText=self.tr("Find in this article"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Find in this article"))
        self.line.textChanged.connect(self._search)
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._count)
        for label, slot in (
            (self.tr("Previous"), self.previous),
            (self.tr("Next"), self.next),
            (self.tr("Close"), self.close_bar),
        ):
            button = QPushButton(label)
            button.clicked.connect(slot)
            layout.addWidget(button)
        self.hide()

    def open_bar(self, text: str, words: str = "") -> None:
        """Search in `text`, at first for `words` if there are any."""
        self._text = text
        self.show()
        if words and "\n" not in words:
            with QSignalBlocker(self.line):
                self.line.setText(words)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._search()

    def set_text(self, text: str) -> None:
        """Go on in another article, without leaving the place where it is read."""
        self._text = text
        self._places, self._current = [], -1
        if self.isVisible():
            self._find()
            self._report(show=False)

    @Slot()
    def close_bar(self) -> None:
        """End the search."""
        if self.isVisible():
            self.hide()
            self._places, self._current = [], -1
            self.found.emit([], None)
            self.closed.emit()

    @Slot()
    def next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self._go(1)

    @Slot()
    def previous(self) -> None:
        """Go to the place before."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._go(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _search(self) -> None:
        self._find()
        self._report()

    def _find(self) -> None:
        words = self.line.text()
        # A straight quotation mark or apostrophe finds the typographic ones too.
        pattern = re.escape(words).replace("'", "['’‘]").replace('"', '["“”]').replace(r"\ ", r"\s")
        found = re.finditer(pattern, self._text, re.IGNORECASE) if words else ()
        self._places = [Span(*match.span()) for match, _ in zip(found, range(_LIMIT), strict=False)]
        self._current = 0 if self._places else -1

    def _go(self, step: int) -> None:
        if self._places:
            self._current = (self._current + step) % len(self._places)
            self._report()

    def _report(self, *, show: bool = True) -> None:
        if not self.line.text():
            self._count.setText("")
        elif not self._places:
            self._count.setText(self.tr("not found"))
        else:
            self._count.setText(
                self.tr("{number} of {count}").format(number=self._current + 1, count=len(self._places))
            )
        self.found.emit(list(self._places), self._places[self._current] if self._places and show else None)
        if show:
            announce(self.window(), f"{self._count.text()}. {self._around()}".strip(". "))

    def _around(self) -> str:
        """The found words with some of those beside them."""
        if not self._places:
            return ""
        place = self._places[self._current]
        return " ".join(self._text[max(0, place.start - _BESIDE) : place.end + _BESIDE].split())
