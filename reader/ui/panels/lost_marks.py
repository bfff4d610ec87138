"""A person's own marks whose words were not surely found again, and what can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.text.anchors import AnchorState
from reader.ui.names import own_layer_name, quoted, short
from reader.ui.note_names import anchor_name
from reader.ui.panels.anchor_box import AnchorBox
from reader.ui.panels.line_button import LineButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.storage.records import OwnMark


class LostMarks(QWidget):
    """A list, with the box about the mark in hand under it; nothing is shown where all marks have their place.

    Signals:
        chosen(str): id of a mark.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.in_hand: OwnMark | None = None
        self.anchor = AnchorBox()
        self._title = QLabel(self.tr("Your marks that were not found for sure"))
        self._title.setProperty("section", True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addLayout(self._rows)
        layout.addWidget(self.anchor)
        self.hide()

    def show_marks(self, marks: Sequence[OwnMark]) -> None:
        """List those of these marks that have no sure place."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lost = [mark for mark in marks if mark.anchor in (AnchorState.UNSURE, AnchorState.ORPHAN)]
        for mark in lost:
            self._rows.addWidget(self._item(mark))
        self.setVisible(bool(lost))
        if self.in_hand not in lost:
            self.show_in_hand(None)

    def show_in_hand(self, mark: OwnMark | None, *, now: str = "") -> None:
        """Ask about this mark; `now` are the words that may be its own in the text as it is."""
        self.in_hand = mark
        self.anchor.show_item(mark, now=now)

    def _item(self, mark: OwnMark) -> LineButton:
        state = f"{own_layer_name(mark.layer)} · {anchor_name(mark.anchor)}"
        item = LineButton((state, quoted(short(mark.quote.exact, 60)), short(mark.reason, 80)))
        item.setProperty("mark", mark.id)
        item.clicked.connect(self._item_clicked)
        return item

    @Slot()
    def _item_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.chosen.emit(button.property("mark"))
