"""The reference pack: what students read sideways in a room without a network."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from reader.lessons.records import Card, CardLine, Document
from reader.storage.records import EvidenceKind
from reader.ui.models.rows import Row, Style, Text
from reader.ui.note_names import evidence_kind_name
from reader.ui.workshop.card_form import CardForm
from reader.ui.workshop.document_form import DocumentForm
from reader.ui.workshop.ids import new_id
from reader.ui.workshop.item_list import ItemList
from reader.ui.workshop.items_section import ItemsSection
from reader.ui.workshop.prompt_changes import moved

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor


class PackPart(StrEnum):
    """The lists of the pack, by the names of their fields in `LessonSet`."""

    CARDS = "cards"
    DOCUMENTS = "documents"
    COVERAGE = "coverage"


class PackSection(ItemsSection):
    """Adds, orders and edits cards, documents and other coverage. An item is named “part:id” in the list."""

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        """Show the pack of the set of `editor`."""
        self._names = {
            PackPart.CARDS: self.tr("Cards: who is behind it"),
            PackPart.DOCUMENTS: self.tr("Documents"),
            PackPart.COVERAGE: self.tr("Other coverage"),
        }
        kinds = {
            PackPart.CARDS: self.tr("Card about an outlet, a person or a body"),
            PackPart.DOCUMENTS: self.tr("Document: a record, a statement, data"),
            PackPart.COVERAGE: self.tr("Other coverage: what others wrote about it"),
        }
        items = ItemList(self.tr("Reference pack"), self.tr("Add"), kinds)
        empty = self.tr(
            "In a room without a network, students check a claim with what you put here: cards that say who is behind"
            " an outlet, with a citation on every line; documents; and what others wrote about the same. One card for"
            " each article and one other text are a good beginning."
        )
        super().__init__(editor, theme, items, self.tr("Reference pack"), empty)
        self.card_form, self.document_form = CardForm(), DocumentForm()
        for form in (self.card_form, self.document_form):
            self.add_form(form)
            form.edited.connect(self._edited)
        self.refresh()

    # The list

    def ids(self) -> Sequence[str]:
        """The items of all three lists."""
        return [_name(part, item.id) for part in PackPart for item in self._items(part)]

    def rows(self) -> Sequence[Row]:
        """Each list under its heading."""
        return list(self._rows())

    def _rows(self) -> Iterator[Row]:
        for part in PackPart:
            items = self._items(part)
            if items:
                yield Row((Text(self._names[part], Style.EYEBROW),))
            for item in items:
                yield Row(self._texts(item), _name(part, item.id))

    def _texts(self, item: Card | Document) -> tuple[Text, ...]:
        if isinstance(item, Document):
            title = Text(item.title or self.tr("Document without a title"), Style.TITLE, lines=2)
            return title, Text(evidence_kind_name(item.kind), Style.QUIET, lines=1)
        name = Text(item.name or self.tr("Card without a name"), Style.TITLE, lines=2)
        missing = sum(not line.citation.names_a_source for line in item.lines)
        if missing:
            words = self.tr("%n lines without a citation", "", missing)
            return name, Text(words, Style.QUIET, "hedge_line", lines=1)
        return name, Text(self.tr("%n lines", "", len(item.lines)), Style.QUIET, lines=1)

    def show_item(self, item: str) -> None:
        """Show a card or a document by its id, or an item by its name in the list."""
        names = [name for name in self.ids() if item in (name, name.partition(":")[2])]
        super().show_item(names[0] if names else item)

    def show_current(self) -> QWidget:
        """Fill the form of a card or of a document."""
        item = self._item
        if isinstance(item, Card):
            self.card_form.show_card(item, self.editor.set)
            self.show_form(self.card_form)
            return self.card_form.name
        self.document_form.show_document(item, self.editor.set, coverage=self._part is PackPart.COVERAGE)
        self.show_form(self.document_form)
        return self.document_form.title

    @property
    def _part(self) -> PackPart:
        return PackPart(self.current.partition(":")[0])

    @property
    def _item(self) -> Card | Document:
        return self._items(self._part)[self._place_in_part]

    @property
    def _place_in_part(self) -> int:
        name = self.current.partition(":")[2]
        return next(place for place, item in enumerate(self._items(self._part)) if item.id == name)

    def _items(self, part: PackPart) -> Sequence[Card | Document]:
        lesson = self.editor.set
        lists: dict[PackPart, Sequence[Card | Document]] = {
            PackPart.CARDS: lesson.cards,
            PackPart.DOCUMENTS: lesson.documents,
            PackPart.COVERAGE: lesson.coverage,
        }
        return lists[part]

    def _put(self, text: str, part: PackPart, items: Sequence[Card | Document], *, merge: str = "") -> None:
        fields: dict[str, Any] = {part.value: tuple(items)}
        self.editor.change_set(text, merge=merge, **fields)

    def can_move(self, step: int) -> bool:
        """Whether there is another one of its list there."""
        return 0 <= self._place_in_part + step < len(self._items(self._part))

    def add_item(self, kind: object) -> str:
        """Add an item to one of the lists."""
        part = PackPart(str(kind))
        lesson = self.editor.set
        if part is PackPart.CARDS:
            taken = {card.id for card in lesson.cards}
            made: Card | Document = Card(id=new_id("card", taken), name="", lines=(CardLine(text=""),))
        else:
            taken = {document.id for document in (*lesson.documents, *lesson.coverage)}
            primary = part is PackPart.DOCUMENTS
            usual = EvidenceKind.PRIMARY_DOCUMENT if primary else EvidenceKind.NEWS_INDEPENDENT
            made = Document(id=new_id("document", taken), title="", body="", kind=usual)
        self._put(self.tr("new item of the reference pack"), part, [*self._items(part), made])
        return _name(part, made.id)

    def move_item(self, step: int) -> None:
        """Move the item within its list."""
        items = moved(self._items(self._part), self._place_in_part, step)
        self._put(self.tr("order of the reference pack"), self._part, items)

    def remove_item(self) -> None:
        """Remove the item."""
        part, item = self._part, self._item
        kept = [one for one in self._items(part) if one is not item]
        self._put(self.tr("removed item of the reference pack"), part, kept)

    def flush(self) -> None:
        """Send what was typed."""
        self.card_form.flush()
        self.document_form.flush()

    @Slot(str, object, str)
    def _edited(self, field: str, value: object, typed: str) -> None:
        item, part = self._item, self._part
        fields: dict[str, Any] = {field: value}
        changed = [replace(one, **fields) if one is item else one for one in self._items(part)]
        merge = f"{self.current}:{field}:{typed}" if typed else ""
        self._put(self.tr("reference pack"), part, changed, merge=merge)


def _name(part: PackPart, item: str) -> str:
    return f"{part.value}:{item}"
