"""What a search looks among: notes or articles, where, and notes of which status, finding, mark and author."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis.findings import Layer
from reader.storage.records import NoteFinding, NoteStatus
from reader.storage.search import Filters, HitKind
from reader.ui.language import listed
from reader.ui.names import layer_name, short
from reader.ui.note_names import finding_name, status_name
from reader.ui.panels.choices import ChoiceBox, Choices
from reader.ui.panels.section import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

_EVERYWHERE = ("", "")


class SearchFilters(QWidget):
    """Shows and changes `Filters`.

    Signals:
        changed(object): the new `Filters`.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.filters = Filters()
        kinds = {None: self.tr("All"), HitKind.NOTE: self.tr("Notes"), HitKind.ARTICLE: self.tr("Articles")}
        self._kind = Choices("kind", self.tr("What to find"), kinds, columns=3, needed=True)
        self._place = ChoiceBox("place", self.tr("Where to look"))
        self._boxes = {
            "status": ChoiceBox("status", self.tr("Status")),
            "finding": ChoiceBox("finding", self.tr("What was found out")),
            "layer": ChoiceBox("layer", self.tr("Kind of mark")),
            "author": ChoiceBox("author", self.tr("Author")),
        }
        self._section = Section("filters", self.tr("Narrow down"))
        for box in (self._place, *self._boxes.values()):
            box.edited.connect(self._edited)
            self._section.content.addWidget(box)
        self._kind.edited.connect(self._edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._kind)
        layout.addWidget(self._section)
        self.offer(article="", collections=(), authors=())
        self.show_filters(self.filters)

    def offer(self, *, article: str, collections: Sequence[str], authors: Sequence[str]) -> None:
        """Offer what there is.

        Args:
            article: `sha256` of the open article; empty where none is.
            collections: names of sets, the empty one for a person's own articles.
            authors: of notes; no choice is offered among fewer than two.
        """
        places: dict[object, str] = {_EVERYWHERE: self.tr("Everywhere")}
        if article:
            places["article", article] = self.tr("In the open article")
        if self.filters.article and self.filters.article != article:
            places["article", self.filters.article] = self.tr("In the article chosen before")
        for name in collections:
            words = short(self.tr("In “{name}”").format(name=name), 60) if name else self.tr("In my articles")
            places["collection", name] = words
        self._place.set_options(places)
        self._boxes["author"].set_options({None: self.tr("Any author"), **{name: name for name in authors}})
        self._boxes["author"].setVisible(len(authors) > 1)
        self._boxes["status"].set_options(
            {None: self.tr("Any status"), **{status: status_name(status) for status in NoteStatus}}
        )
        self._boxes["finding"].set_options(
            {None: self.tr("Whatever was found out"), **{finding: finding_name(finding) for finding in NoteFinding}}
        )
        layers = (Layer.ATTRIBUTION, Layer.HEDGE, Layer.UNSOURCED)
        self._boxes["layer"].set_options(
            {
                None: self.tr("On any mark or none"),
                **{layer.value: self.tr("On “{mark}”").format(mark=layer_name(layer)) for layer in layers},
            }
        )

    def show_filters(self, filters: Filters) -> None:
        """Show these."""
        self.filters = filters
        self._kind.show_value(filters.kind)
        self._place.show_value(_place(filters))
        for field, box in self._boxes.items():
            box.show_value(getattr(filters, field))
            box.setEnabled(filters.kind is not HitKind.ARTICLE)
        shown = [box for box in (self._place, *self._boxes.values()) if box.currentIndex() > 0]
        self._section.set_summary(listed(box.currentText() for box in shown))

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        change: dict[str, Any] = {field: value}
        if isinstance(value, tuple):
            where, name = value
            change = {"article": None, "collection": None, **({where: name} if where else {})}
        elif value is HitKind.ARTICLE:
            change |= dict.fromkeys(self._boxes)  # an article has nothing of a note
        self.show_filters(replace(self.filters, **change))
        self.changed.emit(self.filters)


def _place(filters: Filters) -> tuple[str, str]:
    if filters.article is not None:
        return ("article", filters.article)
    return _EVERYWHERE if filters.collection is None else ("collection", filters.collection)
