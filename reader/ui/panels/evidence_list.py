"""The evidence of a note."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.storage.records import Evidence
from reader.ui.controls import link_button
from reader.ui.names import short
from reader.ui.panels.evidence_card import EvidenceCard, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable


class EvidenceList(QWidget):
    """Cards, of which one is open at a time.

    Signals:
        edited(str, object): name of the field and the tuple of `Evidence`.
        typed(): something was typed that is not sent yet.
        folds_changed(): the questions of an item were opened or closed.
    """

    edited = Signal(str, object)
    typed = Signal()
    folds_changed = Signal()

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field
        self.questions_open = False
        self._items: tuple[Evidence, ...] = ()
        self._cards: dict[str, EvidenceCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.add_button = link_button(self.tr("Add evidence"))
        self.add_button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._list)
        layout.addWidget(self.add_button)

    def show_value(self, value: object) -> None:
        """Show what is stored; words being typed are left alone."""
        self._items = value if isinstance(value, tuple) else ()
        for gone in self._cards.keys() - {item.id for item in self._items}:
            card = self._cards.pop(gone)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        names = {item.id: f"{n}. {short(title_of(item), 40)}" for n, item in enumerate(self._items, 1)}
        for number, item in enumerate(self._items, 1):
            card = self._cards.get(item.id) or self._new_card(item)
            others = {one: name for one, name in names.items() if one != item.id}
            card.show_item(item, others=others, place=(number, len(self._items)))
            if self._list.indexOf(card) != number - 1:
                self._list.insertWidget(number - 1, card)
                card.show()  # at once, so that it can take the focus

    def _new_card(self, item: Evidence) -> EvidenceCard:
        card = self._cards[item.id] = EvidenceCard(item)
        card.edited.connect(self._item_edited)
        card.toggled.connect(self._toggle)
        card.move_requested.connect(self._move)
        card.delete_requested.connect(self._delete)
        card.typed.connect(self.typed)
        card.folds_changed.connect(self._questions_toggled)
        return card

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        for card in list(self._cards.values()):
            card.flush()

    def is_unsaved(self) -> bool:
        """Whether words were typed that are not stored."""
        return any(card.is_unsaved() for card in self._cards.values())

    def value(self) -> tuple[Evidence, ...]:
        """The items with what was typed and is not stored."""
        return tuple(self._cards[item.id].value() for item in self._items)

    def open_item(self, item_id: str) -> None:
        """Show the form of one item, or of none, and close the others."""
        for one, card in self._cards.items():
            if card.is_open != (one == item_id):
                card.flush()
                card.set_open(one == item_id, questions=self.questions_open)

    @Slot()
    def add(self) -> None:
        """Add an empty item and open it."""
        item = Evidence(id=str(uuid.uuid4()))
        self._send((*self._items, item))
        if item.id in self._cards:
            self.open_item(item.id)
            form = self._cards[item.id].form
            if form is not None:
                form.paste.setFocus()

    def focus_field(self, field: str) -> None:
        """Type into a field of the open item, else of the first; without items add one."""
        if not self._items:
            self.add()
            return
        card = next((card for card in self._cards.values() if card.is_open), self._cards[self._items[0].id])
        self.open_item(card.item.id)
        if card.form is not None:
            card.form.editor(field).setFocus()

    def _send(self, items: Iterable[Evidence]) -> None:
        self.edited.emit(self.field, tuple(items))

    @Slot(object)
    def _item_edited(self, changed: Evidence) -> None:
        self._send(changed if item.id == changed.id else item for item in self._items)

    @Slot(str)
    def _toggle(self, item_id: str) -> None:
        self.open_item("" if self._cards[item_id].is_open else item_id)

    @Slot(str, int)
    def _move(self, item_id: str, step: int) -> None:
        self.flush()
        items = list(self._items)
        place = next(number for number, item in enumerate(items) if item.id == item_id)
        items.insert(place + step, items.pop(place))
        self._send(items)
        self._cards[item_id].head.setFocus()

    @Slot(str)
    def _delete(self, item_id: str) -> None:
        self.flush()
        rest = (item for item in self._items if item.id != item_id)
        self._send(replace(item, same_origin_as="") if item.same_origin_as == item_id else item for item in rest)
        self.add_button.setFocus()

    @Slot()
    def _questions_toggled(self) -> None:
        card = next((card for card in self._cards.values() if card.is_open), None)
        if card is not None and card.form is not None:
            self.questions_open = card.form.questions.is_open
            self.folds_changed.emit()
