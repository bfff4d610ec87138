"""How an article of a set is read: guidance, gate, what is done with it, minutes, rights, and the teacher’s note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from reader.lessons.records import Guidance, Part
from reader.ui.article.highlights import LAYERS
from reader.ui.controls import quiet_label
from reader.ui.names import layer_name
from reader.ui.panels.choices import Choices
from reader.ui.panels.fields import TextField
from reader.ui.workshop.form import Form, NumberField, TickBox, TickLine
from reader.ui.workshop.section import Section
from reader.ui.workshop.words import guidance_name, guidance_words, part_name

if TYPE_CHECKING:
    from reader.lessons.records import Gate
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor


class ArticleFacts(Section):
    """The form about one article, as wide as a side panel."""

    def __init__(self, editor: LessonEditor, theme: Theme, article_id: str) -> None:
        """Show the facts of the article with this `LessonArticle.id`; once it has left the set, they stay."""
        super().__init__(editor, theme)
        self._id = article_id
        names = {guidance: guidance_name(guidance) for guidance in Guidance}
        self.guidance = Choices("guidance", self.tr("Guidance"), names, columns=2, needed=True)
        self.guidance_words = quiet_label()
        self.gate_marks = NumberField("marks", self.tr("Marks of their own after which the marks are shown"))
        self.gate_minutes = NumberField("minutes", self.tr("Minutes after which the marks are shown"))
        self.gate_looked = TickBox("looked", "")
        self.gate_words = quiet_label()
        self.parts = {part: TickBox(part.value, "") for part in Part}
        self.layers = {layer: TickBox(layer.value, "") for layer in LAYERS}
        self.minutes = NumberField("minutes", self.tr("Minutes"))
        self.rights = TextField("rights", self.tr("Rights"), lines=(1, 4))
        self.well_sourced = TickBox("well_sourced", "")
        self.note = TextField("teacher_note", self.tr("Teacher’s note"), lines=(3, 12))
        self._connect()
        self._lay_out()
        self.refresh()

    def _connect(self) -> None:
        for field in (self.guidance, self.minutes, self.rights, self.well_sourced, self.note):
            field.edited.connect(self._edited)
        for field in (self.gate_marks, self.gate_minutes, self.gate_looked):
            field.edited.connect(self._gate_edited)
        for box in self.parts.values():
            box.edited.connect(self._part_edited)
        for box in self.layers.values():
            box.edited.connect(self._layer_edited)

    def _lay_out(self) -> None:
        form = Form(margins=(14, 10, 12, 16))
        form.add_heading(self.tr("What students see of the marks"))
        form.column.addWidget(self.guidance)
        form.column.addWidget(self.guidance_words)
        form.add_heading(self.tr("The marks are shown after"))
        form.add_row(_numbered(self.gate_marks, self.tr("marks of their own")))
        form.add_row(_numbered(self.gate_minutes, self.tr("minutes with the article")))
        form.column.addWidget(TickLine(self.gate_looked, self.tr("a tap on “I looked”")))
        form.column.addWidget(self.gate_words)
        form.add_heading(self.tr("What students do"))
        for part, box in self.parts.items():
            form.column.addWidget(TickLine(box, part_name(part)))
        form.add_heading(self.tr("Layers that are worked with"))
        for layer, box in self.layers.items():
            form.column.addWidget(TickLine(box, layer_name(layer)))
        form.column.addSpacing(8)
        form.add(self.tr("Minutes"), self.minutes)
        form.add(self.tr("Rights"), self.rights, self.tr("Who may use this text, and how. Students see it."))
        form.add_heading(self.tr("Only for you"))
        form.column.addWidget(TickLine(self.well_sourced, self.tr("Well sourced, taken in for contrast")))
        form.add_help(self.tr("A class that meets only badly sourced texts learns to doubt everything."))
        form.add(self.tr("Teacher’s note"), self.note)
        form.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)

    @Slot()
    def refresh(self) -> None:
        """Show what the editor has now."""
        article = self.editor.set.article_by_id.get(self._id)
        if article is None:
            return
        self.guidance.show_value(article.guidance)
        self.guidance_words.setText(guidance_words(article.guidance))
        for field in (self.gate_marks, self.gate_minutes, self.gate_looked):
            field.show_value(getattr(article.gate, field.field))
        for part, box in self.parts.items():
            box.show_value(part in article.parts)
        for layer, box in self.layers.items():
            box.show_value(layer in article.layers)
        for text in (self.minutes, self.rights, self.note):
            text.show_value(getattr(article, text.field))
        self.well_sourced.show_value(article.well_sourced)
        shown = article.guidance is not Guidance.NONE and Part.REVEAL in article.parts
        for field in (self.gate_marks, self.gate_minutes, self.gate_looked):
            field.setEnabled(shown)
        self.gate_words.setText(self._gate_words(article.gate, shown=shown))
        self.gate_words.setVisible(bool(self.gate_words.text()))

    def _gate_words(self, gate: Gate, *, shown: bool) -> str:
        if not shown:
            return self.tr("No marks are shown for this article.")
        if gate.is_open(marks=0, minutes=0, looked=False):
            return self.tr("Without a condition the marks are shown from the start.")
        return self.tr("Whichever comes first. Nothing, or 0, takes a condition away.")

    def flush(self) -> None:
        """Send what was typed."""
        for text in (self.gate_marks, self.gate_minutes, self.minutes, self.rights, self.note):
            text.flush()

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        self._change({field: value}, field)

    @Slot(str, object)
    def _gate_edited(self, field: str, value: object) -> None:
        article = self.editor.set.article_by_id.get(self._id)
        if article is not None:
            given: dict[str, Any] = {field: value}
            self._change({"gate": replace(article.gate, **given)}, f"gate.{field}")

    @Slot(str, object)
    def _part_edited(self, _name: str, _ticked: object) -> None:
        self._change({"parts": tuple(part for part, box in self.parts.items() if box.isChecked())}, "parts")

    @Slot(str, object)
    def _layer_edited(self, _name: str, _ticked: object) -> None:
        self._change({"layers": tuple(layer for layer, box in self.layers.items() if box.isChecked())}, "layers")

    def _change(self, fields: dict[str, object], merge: str) -> None:
        if self._id in self.editor.set.article_by_id:
            typed = merge in ("minutes", "rights", "teacher_note", "gate.marks", "gate.minutes")
            name = f"{merge}:{self._id}" if typed else ""
            self.editor.change_article(self._id, self._name(merge), merge=name, **fields)

    def _name(self, field: str) -> str:
        return {
            "guidance": self.tr("guidance of the article"),
            "parts": self.tr("what students do with the article"),
            "layers": self.tr("layers of the article"),
            "minutes": self.tr("minutes of the article"),
            "rights": self.tr("rights of the article"),
            "well_sourced": self.tr("well-sourced article"),
            "teacher_note": self.tr("teacher’s note on the article"),
        }.get(field, self.tr("gate of the article"))


def _numbered(field: NumberField, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field)
    label = QLabel(words, wordWrap=True)
    label.setBuddy(field)
    row.addWidget(label, 1)
    return row
