"""A section with a list at the left and a form for the chosen item beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.controls import heading, name_for_style, quiet_label
from reader.ui.panels.tab_order import TabOrder
from reader.ui.workshop.section import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.models.rows import Row
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor
    from reader.ui.workshop.form import Form
    from reader.ui.workshop.item_list import ItemList

_LIST_WIDTH = 300
_WORDS_WIDTH = 520


class ItemsSection(Section):
    """Subclasses say what there is (`ids`, `rows`), show it (`show_current`), and change it."""

    def __init__(self, editor: LessonEditor, theme: Theme, items: ItemList, title: str, empty: str) -> None:
        """Build the frame; the subclass adds its forms with `add_form` and calls `refresh`.

        Args:
            editor: of the set.
            theme: the colours.
            items: the list.
            title: over the list.
            empty: what there can be and why, shown while there is nothing.
        """
        super().__init__(editor, theme)
        name_for_style(self, "page")
        self.items = items
        self.current = ""
        self._place = 0
        self._forms = QStackedWidget()
        self._forms.addWidget(_empty_page(empty))
        self._title = heading(title)
        self._lay_out()
        items.list.current_changed.connect(self._chosen)
        items.list.chosen.connect(self._chosen)
        items.list.move_wanted.connect(self._move)
        items.list.remove_wanted.connect(self._remove)
        items.add_wanted.connect(self._add)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(28, 28, 8, 16)
        left.setSpacing(14)
        left.addWidget(self._title)
        left.addWidget(self.items, 1)
        pane = QWidget()
        pane.setFixedWidth(_LIST_WIDTH)
        pane.setLayout(left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(pane)
        layout.addWidget(self._forms, 1)

    def add_form(self, form: Form) -> None:
        """Add a form that `show_form` can show."""
        self._forms.addWidget(form)
        inside = form.widget()
        if inside is not None:
            TabOrder(inside)

    def show_form(self, form: QWidget) -> None:
        """Show the form of the chosen item."""
        self._forms.setCurrentWidget(form)

    # What subclasses say

    def ids(self) -> Sequence[str]:
        """The items in the order of the list."""
        raise NotImplementedError

    def rows(self) -> Sequence[Row]:
        """Their rows, each with its id as its record; there may be headings between."""
        raise NotImplementedError

    def show_current(self) -> QWidget:
        """Fill the form of the item `current`, and return where the focus goes to write in it."""
        raise NotImplementedError

    def can_move(self, step: int) -> bool:
        """Whether the chosen item can be moved up (-1) or down (1)."""
        return 0 <= list(self.ids()).index(self.current) + step < len(self.ids())

    def add_item(self, kind: object) -> str:
        """Add an item of this kind and return its id; empty where that cannot be done."""
        raise NotImplementedError

    def move_item(self, step: int) -> None:
        """Move the item `current`."""
        raise NotImplementedError

    def remove_item(self) -> None:
        """Remove the item `current`."""
        raise NotImplementedError

    # Showing

    @Slot()
    def refresh(self) -> None:
        """Show what the editor has now; where the chosen item is gone, the one that has its place."""
        ids = list(self.ids())
        if self.current not in ids:
            self.current = ids[min(self._place, len(ids) - 1)] if ids else ""
        self._place = ids.index(self.current) if self.current else 0
        self.items.list.show_rows(self.rows(), self.current or None)
        chosen = bool(self.current)
        self.setFocusProxy(self.items.list if chosen else self.items.add_button)
        self.items.enable(up=chosen and self.can_move(-1), down=chosen and self.can_move(1), remove=chosen)
        if chosen:
            self.show_current()
        else:
            self._forms.setCurrentIndex(0)

    def show_item(self, item: str) -> None:
        """Show an item, and put the focus where one writes in it."""
        if item in self.ids():
            self._choose(item)
            self.show_current().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, item: str) -> None:
        self.flush()
        self.current = item
        self.refresh()

    @Slot(object)
    def _chosen(self, item: str) -> None:
        if item != self.current:
            self._choose(item)

    @Slot(object)
    def _add(self, kind: object) -> None:
        self.flush()
        made = self.add_item(kind)
        if made:
            self.show_item(made)

    @Slot(int)
    def _move(self, step: int) -> None:
        if self.current and self.can_move(step):
            self.flush()
            self.move_item(step)
            place = self.tr("Place {number} of {count}").format(number=self._place + 1, count=len(self.ids()))
            self.said.emit(place)

    @Slot()
    def _remove(self) -> None:
        if self.current:
            self.flush()
            self.remove_item()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.emit(self.tr("Removed. Undo brings it back."))

    def set_theme(self, theme: Theme) -> None:
        """Show other colours."""
        super().set_theme(theme)
        self.items.set_theme(theme)


def _empty_page(words: str) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(40, 84, 40, 20)
    label: QLabel = quiet_label(words)
    label.setMaximumWidth(_WORDS_WIDTH)
    column.addWidget(label)
    column.addStretch(1)
    return page
