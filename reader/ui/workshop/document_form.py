"""The form of a document of the reference pack: its text, what it is, where it is from, who may use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.storage.records import EvidenceKind
from reader.ui.controls import text_label
from reader.ui.note_names import evidence_kind_name
from reader.ui.panels.choices import ChoiceBox
from reader.ui.panels.fields import TextField, field_label, show_record
from reader.ui.workshop.article_ticks import ArticleTicks
from reader.ui.workshop.citation_form import CitationForm
from reader.ui.workshop.form import Form
from reader.ui.workshop.text_fields import MarkdownField

if TYPE_CHECKING:
    from reader.lessons.records import Citation, Document, LessonSet

_WIDTH = 760
_LONGEST_TITLE = 300


class DocumentForm(Form):
    """Edits one `Document`.

    Signals:
        edited(str, object, str): name of a field of `Document`, its new value, and what was typed in, for undo.
    """

    edited = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__(width=_WIDTH, margins=(28, 28, 32, 24))
        self.head = text_label(style="font-size: 16px; font-weight: 600;")
        self.title = TextField("title", self.tr("Title"), lines=(1, 3), limit=_LONGEST_TITLE)
        self.kind = ChoiceBox("kind", self.tr("What it is"))
        self.kind.set_options({kind: evidence_kind_name(kind) for kind in EvidenceKind})
        self.body = MarkdownField(
            "body", self.tr("Text"), hint=self.tr("Markdown: **bold**, *italic*, lists"), lines=(7, 18)
        )
        self.rights = TextField(
            "rights", self.tr("Rights"), hint=self.tr("Who may use this text, and how"), lines=(1, 3)
        )
        self.articles = ArticleTicks()
        self.citation = CitationForm()
        self._texts = (self.title, self.body, self.rights)
        for editor in (*self._texts, self.kind, self.articles):
            editor.edited.connect(self._edited)
        self.citation.edited.connect(self._cited)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(self.head)
        self.column.addSpacing(8)
        self.add(self.tr("Title"), self.title)
        self.column.addWidget(self.body)
        self.add_help("")
        self.add(self.tr("What it is"), self.kind)
        self.add_heading(self.tr("Where it is from"))
        self.column.addWidget(self.citation)
        self.add_help("")
        self.add(self.tr("Rights"), self.rights)
        self.column.addWidget(field_label(self.tr("Articles for which it matters; none for all"), self.articles))
        self.column.addWidget(self.articles)
        self.column.addStretch(1)

    def show_document(self, document: Document, lesson: LessonSet, *, coverage: bool) -> None:
        """Show a document of the set; words being typed are left alone."""
        self.head.setText(self.tr("Other coverage") if coverage else self.tr("Document"))
        self.articles.set_articles({article.id: article.title for article in lesson.articles})
        show_record((*self._texts, self.kind, self.articles), document)
        self.citation.show_citation(document.citation)

    def flush(self) -> None:
        """Send what was typed."""
        for field in (*self._texts, self.citation):
            field.flush()

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        typed = field if field in ("title", "body", "rights") else ""
        self.edited.emit(field, value, typed)

    @Slot(object, str)
    def _cited(self, citation: Citation, field: str) -> None:
        self.edited.emit("citation", citation, field)
