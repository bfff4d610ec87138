"""Where something of the reference pack is from: seven short fields, which a pasted link or citation fills."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from reader.lessons.records import Citation
from reader.text import citations
from reader.ui.language import listed
from reader.ui.panels.evidence_form import PasteField
from reader.ui.panels.fields import TextField, field_label, show_record

if TYPE_CHECKING:
    from collections.abc import Mapping

_WIDE = ("title", "url")
_ALL = 2


class CitationForm(QWidget):
    """Edits one `Citation`.

    Signals:
        edited(object, str): the citation as it is now, and the name of the field; empty where several changed at once.
    """

    edited = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._citation = Citation()
        self.paste = PasteField("paste", self.tr("Link or citation"), lines=(1, 4))
        self.paste.setPlaceholderText(self.tr("Paste a link or a citation: it fills the fields"))
        self.paste.edited.connect(self._pasted)
        self.fields = {name: TextField(name, words, lines=(1, 3)) for name, words in self._names().items()}
        for field in self.fields.values():
            field.edited.connect(self._edited)
        self._lay_out()

    def _names(self) -> Mapping[str, str]:
        """In the order in which they are shown, two in a row but for the wide ones."""
        return {
            "title": self.tr("Title"),
            "publisher": self.tr("Outlet or publisher"),
            "creator": self.tr("Who made it"),
            "date_published": self.tr("Date"),
            "locator": self.tr("Where in it"),
            "url": self.tr("Link"),
            "accessed": self.tr("Looked at on"),
        }

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        place = 0
        for name, field in self.fields.items():
            place += place % _ALL if name in _WIDE else 0
            row, column = divmod(place, _ALL)
            width = _ALL if name in _WIDE else 1
            label: QLabel = field_label(field.accessibleName(), field)
            grid.addWidget(label, 2 * row, column, 1, width)
            grid.addWidget(field, 2 * row + 1, column, 1, width)
            place += width
        for column in range(_ALL):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.paste)
        layout.addLayout(grid)

    def show_citation(self, citation: Citation) -> None:
        """Show a citation; words being typed are left alone. An empty one asks for something to paste."""
        self._citation = citation
        self.paste.setVisible(citation == Citation())
        show_record(self.fields.values(), citation)

    def flush(self) -> None:
        """Send what was typed."""
        for field in self.fields.values():
            field.flush()

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        changed: dict[str, Any] = {field: value}
        self.edited.emit(replace(self._citation, **changed), field)

    @Slot(str, object)
    def _pasted(self, _field: str, words: object) -> None:
        self.paste.reset("")
        self.edited.emit(read_citation(str(words)), "")


def read_citation(words: str) -> Citation:
    """What a pasted link or citation says; one that says nothing else is a title."""
    known = {field.name for field in fields(Citation)}
    found = {name: value for name, value in asdict(citations.read(words)).items() if value and name in known}
    return Citation(**found) if found else Citation(title=" ".join(words.split()))


def citation_line(citation: Citation) -> str:
    """A citation in one line; empty where there is none."""
    parts = (citation.creator, citation.title, citation.publisher, citation.date_published, citation.locator)
    return listed(parts) or citation.url
