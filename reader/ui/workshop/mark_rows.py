"""The list of marks or passages that the panels of an article share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot

from reader.ui.panels.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from reader.ui.models.rows import Row

_HEIGHT = 110


class MarkRows(RowList):
    """What is current is in hand at once; letters are commands of the page, not a search in the list.

    Signals:
        taken(object): the record of the row that arrows or a click went to.
    """

    taken = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._filling = False
        self.selectionModel().currentChanged.connect(self._moved)

    def sizeHint(self) -> QSize:
        """A little is enough; where there is more room, it is taken."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def show_rows(self, rows: Sequence[Row], current: object) -> None:
        """Show these rows, and this record as the current one; nothing is sent for that."""
        self._filling = True
        if list(rows) != list(self.rows.rows):
            self.set_rows(rows)
        self.mark_current(current)
        self._filling = False

    def show_current(self, record: object) -> None:
        """Show this record as the current one; nothing is sent for that."""
        self._filling = True
        if not self.currentIndex().isValid() or self.rows.rows[self.currentIndex().row()].record != record:
            self.mark_current(record)
        self._filling = False

    def step(self, direction: int) -> None:
        """Go to the next record, or to the one before for -1."""
        number = self.currentIndex().row() + direction if self.currentIndex().isValid() else 0
        while 0 <= number < self.rows.rowCount():
            if self.rows.rows[number].record is not None:
                self.setCurrentIndex(self.rows.index(number))
                return
            number += direction

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew; the current one stays in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the page."""
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.rows.row(index)
        if not self._filling and row is not None and row.record is not None:
            self.taken.emit(row.record)
