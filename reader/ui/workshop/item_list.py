"""The list at the left of a section: what there is, in order, with the buttons to add, move and remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui.panels.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.ui.models.rows import Row
    from reader.ui.theme import Theme


class OrderedList(RowList):
    """A list whose rows can be moved and removed by keys.

    Signals:
        current_changed(object): the record of the row that is chosen now.
        move_wanted(int): move the chosen row, -1 up or 1 down.
        remove_wanted(): remove the chosen row.
    """

    current_changed = Signal(object)
    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._showing = False
        self.selectionModel().currentChanged.connect(self._moved)

    def show_rows(self, rows: Sequence[Row], current: object) -> None:
        """Show these rows, with the one of this record chosen; says nothing about it."""
        self._showing = True
        if list(rows) != list(self.rows.rows):
            self.set_rows(rows)
        self.mark_current(current)
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and the arrows move a row, Delete removes it."""
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        row = self.rows.row(current)
        if self._showing or row is None:
            return
        if row.record is not None:
            self.current_changed.emit(row.record)
        elif previous.isValid():
            beyond = current.siblingAtRow(current.row() + (1 if current.row() > previous.row() else -1))
            self.setCurrentIndex(beyond if beyond.isValid() else previous)


class ItemList(QWidget):
    """The list and its buttons.

    Signals:
        add_wanted(object): what kind of item to add, one of the keys of `kinds`.
    """

    add_wanted = Signal(object)

    def __init__(self, name: str, add: str, kinds: Mapping[Any, str]) -> None:
        """Make the list.

        Args:
            name: of the list, for screen readers.
            add: the words of the button that adds.
            kinds: what can be added, with its words in the menu; with one kind there is no menu.
        """
        super().__init__()
        self.list = OrderedList(name)
        self.add_button = QPushButton(add)
        self.add_button.setProperty("choice", True)
        if len(kinds) > 1:
            self.add_button.setMenu(self._menu(kinds))
        else:
            self.add_button.clicked.connect(lambda: self.add_wanted.emit(next(iter(kinds))))
        self.up = self._tool("↑", self.tr("Move up (Alt+Up)"))
        self.down = self._tool("↓", self.tr("Move down (Alt+Down)"))
        self.remove = self._tool("✕", self.tr("Remove (Delete)"))
        self.up.clicked.connect(lambda: self.list.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.list.move_wanted.emit(1))
        self.remove.clicked.connect(self.list.remove_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        for tool in (self.up, self.down, self.remove):
            buttons.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self.list, 1)

    def _menu(self, kinds: Mapping[Any, str]) -> QMenu:
        menu = QMenu(self)
        for kind, words in kinds.items():
            menu.addAction(words).triggered.connect(lambda _=False, kind=kind: self.add_wanted.emit(kind))
        return menu

    def _tool(self, sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setStyleSheet("padding: 5px 3px;")  # room for the words of the button that adds
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def enable(self, *, up: bool, down: bool, remove: bool) -> None:
        """Say what can be done with the chosen row."""
        for button, can in ((self.up, up), (self.down, down), (self.remove, remove)):
            button.setEnabled(can)
            button.setVisible(up or down or remove)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.list.set_theme(theme)
