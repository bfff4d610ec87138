"""The list to choose a reference from: in groups, and only those with the words that are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.text.invisible import with_signs
from reader.ui.controls import quiet_label
from reader.ui.panels.choices import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.ui.lessons.references import Reference

_FEW: Final = 8
"""So many references are seen at once, and need no filter."""


class GroupedBox(ChoiceBox):
    """A list that opens, whose entries stand under headings that cannot be chosen."""

    def set_groups(self, groups: Mapping[str, Mapping[int, str]]) -> None:
        """Offer these values with these words, under the words of their groups."""
        self.clear()
        self._values = []
        for heading, options in groups.items():
            self.addItem(heading)
            self._values.append(heading)
            self._make_heading(self.count() - 1)
            self.addItems(list(options.values()))
            self._values += options
        self.show_value(self._value)

    def _make_heading(self, row: int) -> None:
        model = self.model()
        if isinstance(model, QStandardItemModel):
            item = model.item(row)
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setFlags(Qt.ItemFlag.NoItemFlags)


class ReferenceList(QWidget):
    """The references of a set.

    Signals:
        chosen(object): a `Reference`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._references: Sequence[Reference] = ()
        self.current: Reference | None = None
        self.box = GroupedBox("reference", self.tr("References"))
        self.box.edited.connect(self._edited)
        self.filter = QLineEdit(placeholderText=self.tr("Only those with these words"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Only references with these words"))
        self.filter.textChanged.connect(self._fill)
        self._nothing = quiet_label(self.tr("No reference has these words."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.box, self.filter, self._nothing):
            layout.addWidget(part)
        self.setFocusProxy(self.box)
        self._fill()

    def show_references(self, references: Sequence[Reference]) -> None:
        """Offer these; the one that is shown stays if it is among them."""
        self._references = references
        self.filter.setVisible(len(references) > _FEW)
        if self.filter.isHidden():
            self.filter.clear()
        self._fill()

    @Slot()
    def _fill(self) -> None:
        looked_for = self.filter.text().casefold().split()
        found = {number: one for number, one in enumerate(self._references) if _has(one, looked_for)}
        groups: dict[str, dict[int, str]] = {}
        for number, reference in found.items():
            groups.setdefault(reference.group, {})[number] = with_signs(reference.title)
        self.box.set_groups(groups)
        self._nothing.setVisible(bool(self._references) and not found)
        if found or not self._references:
            self._show(self.current if self.current in found.values() else next(iter(found.values()), None))

    @Slot(str, object)
    def _edited(self, _field: str, number: object) -> None:
        if isinstance(number, int):
            self._show(self._references[number])

    def _show(self, reference: Reference | None) -> None:
        another, self.current = reference is not self.current, reference
        self.box.show_value(self._references.index(reference) if reference is not None else None)
        if another:
            self.chosen.emit(reference)


def _has(reference: Reference, words: Sequence[str]) -> bool:
    if not words:
        return True
    passages = (passage.text for passage in reference.passages)
    text = "\n".join((reference.group, reference.title, reference.markdown, reference.foot, *passages)).casefold()
    return all(word in text for word in words)
