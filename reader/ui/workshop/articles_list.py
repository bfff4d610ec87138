"""Lists whose rows can be deleted, and dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication

from reader.ui.panels.row_list import RowList


class DeletableList(RowList):
    """Rows that somebody may delete.

    Signals:
        delete_wanted(): the key for deleting was pressed.
    """

    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete; else as every list does."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


class ArticlesList(DeletableList):
    """The articles of a set in teaching order, which the pointer can drag to another place.

    Signals:
        moved(object, int): the record of a row and the place, from 0, to which it was dragged.
    """

    moved = Signal(object, int)
    _pressed: QPoint | None = None
    _gap: int | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would go; without a drag, what is under the pointer."""
        place = event.position().toPoint()
        started = self._gap is not None
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif started or (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._gap = self._gap_at(place)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row where it was dragged to."""
        gap, pressed = self._gap, self._pressed
        self._stop()
        if gap is None or pressed is None:
            super().mouseReleaseEvent(event)
            return
        index = self.indexAt(pressed)
        row = self.rows.row(index)
        place = gap - (gap > index.row())
        if row is not None and place != index.row():
            self.moved.emit(row.record, place)

    def event(self, event: QEvent) -> bool:
        """While a row is dragged, Esc is not for the window."""
        if self._gap is not None and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up a drag."""
        if self._gap is not None and event.key() == Qt.Key.Key_Escape:
            self._stop()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line where the dragged row would go."""
        super().paintEvent(event)
        if self._gap is None:
            return
        last = self.visualRect(self._index(self.rows.rowCount() - 1))
        y = self.visualRect(self._index(self._gap)).top() if self._gap < self.rows.rowCount() else last.bottom() + 1
        with QPainter(self.viewport()) as painter:
            painter.setPen(QPen(QColor(self.delegate.theme.accent), 2))
            painter.drawLine(6, max(1, y), self.viewport().width() - 6, max(1, y))

    def _gap_at(self, place: QPoint) -> int:
        """The number of rows whose middle lies above a place."""
        boxes = [self.visualRect(self._index(number)) for number in range(self.rows.rowCount())]
        return sum(box.center().y() < place.y() for box in boxes)

    def _index(self, number: int) -> QModelIndex:
        return self.rows.index(number)

    def _stop(self) -> None:
        self._gap = self._pressed = None
        self.viewport().unsetCursor()
        self.viewport().update()


def _is_escape(event: QEvent) -> bool:
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
