"""The form of one prompt, and under it what the key says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.lessons.records import PromptKind
from reader.storage.records import OwnLayer, Phase
from reader.ui.controls import link_button, quiet_label, text_label
from reader.ui.names import own_layer_name
from reader.ui.panels.choices import ChoiceBox
from reader.ui.panels.fields import field_label, show_record
from reader.ui.workshop.form import Form, TickBox, TickLine
from reader.ui.workshop.options_form import OptionsForm
from reader.ui.workshop.passages_form import PassagesForm
from reader.ui.workshop.prompt_words import kind_name, phase_name
from reader.ui.workshop.text_fields import LinesField, MarkdownField

if TYPE_CHECKING:
    from reader.lessons.records import LessonSet, Prompt, PromptKey

_WIDTH = 760


class PromptForm(Form):
    """Edits one `Prompt` and its `PromptKey`.

    Signals:
        edited(str, object): name of a field of `Prompt` and its new value.
        key_edited(str, object): the same for `PromptKey`.
        article_wanted(): show the article of the prompt.
    """

    edited = Signal(str, object)
    key_edited = Signal(str, object)
    article_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(width=_WIDTH, margins=(28, 28, 32, 24))
        self._prompt: Prompt | None = None
        self.head = text_label(style="font-size: 16px; font-weight: 600;")
        self.text = MarkdownField("text", self.tr("What is asked"), hint=self.tr("Markdown: **bold**, *italic*, lists"))
        self.article = ChoiceBox("article", self.tr("About"))
        self.phase = ChoiceBox("phase", self.tr("When"))
        self.phase.set_options({phase: phase_name(phase) for phase in Phase})
        self.required = TickBox("required", "")
        self.several = TickBox("several", self.tr("More than one option may be chosen"))
        self.options = OptionsForm()
        self.layer = ChoiceBox("layer", self.tr("Marked as"))
        self.layer.set_options({layer: own_layer_name(layer) for layer in OwnLayer})
        self.compare = (ChoiceBox("0", self.tr("First article")), ChoiceBox("1", self.tr("Second article")))
        self.answers = LinesField("answers", self.tr("Best answers"), lines=(2, 8))
        self.alternatives = LinesField("alternatives", self.tr("As good"), lines=(2, 8))
        self.passages = PassagesForm()
        self.arguable = TickBox("arguable", "")
        self.explanation = MarkdownField("explanation", self.tr("Why"), lines=(2, 12))
        self._of_prompt = (self.text, self.article, self.phase, self.required, self.several, self.layer)
        self._of_key = (self.answers, self.alternatives, self.arguable, self.explanation)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.column.addWidget(self.head)
        self.column.addSpacing(8)
        self.column.addWidget(self.text)
        self.column.addSpacing(8)
        self.add_row(_side_by_side({self.tr("About"): self.article, self.tr("When"): self.phase}))
        self.column.addSpacing(6)
        words = self.tr("Required: handing in without an answer is asked about")
        self.column.addWidget(TickLine(self.required, words))
        self.column.addSpacing(10)
        self._of_compare = _part(
            _side_by_side({self.tr("First article"): self.compare[0], self.tr("Second article"): self.compare[1]})
        )
        self._of_layer = _part(_side_by_side({self.tr("Students mark it as"): self.layer}))
        for part in (self._of_compare, self._of_layer):
            self.column.addWidget(part)
        words = self.tr("Options. The ticks are part of the key: students get the words only.")
        self._options_label = field_label(words, self.options.add_button)
        self.column.addWidget(self._options_label)
        self.column.addWidget(self.options)
        self.column.addWidget(self.several)
        self._key_head = text_label(self.tr("Key"), style="font-weight: 600;")
        self._key_words = quiet_label(self.tr("Only in the teacher’s edition. Students never get it."))
        self.column.addSpacing(10)
        self.column.addWidget(self._key_head)
        self.column.addWidget(self._key_words)
        self.column.addSpacing(4)
        self._of_words = _part(
            _side_by_side({self.tr("Best answers, one a line"): self.answers, self.tr("As good"): self.alternatives})
        )
        self.column.addWidget(self._of_words)
        self.column.addWidget(self.passages)
        self.article_link = link_button(self.tr("Read the article, and mark in its own key"))
        self.article_link.setMinimumWidth(1)  # long words of a language do not push the fields out of the page
        self.article_link.setToolTip(self.article_link.text())
        self.article_link.clicked.connect(self.article_wanted)
        self.column.addWidget(self.article_link, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(4)
        words = self.tr("Good answers differ; then none is counted as wrong")
        self._arguable_line = TickLine(self.arguable, words)
        self.column.addWidget(self._arguable_line)
        self.column.addSpacing(6)
        self.column.addWidget(self.explanation)
        self.column.addStretch(1)

    def _wire(self) -> None:
        for editor in self._of_prompt:
            editor.edited.connect(self.edited)
        for box in self.compare:
            box.edited.connect(self._compared)
        for answer in self._of_key:
            answer.edited.connect(self.key_edited)

    def show_prompt(self, prompt: Prompt, key: PromptKey, lesson: LessonSet) -> None:
        """Show a prompt of the set and what the key says; words being typed are left alone."""
        self._prompt = prompt
        self.head.setText(kind_name(prompt.kind))
        titles = {article.id: article.title for article in lesson.articles}
        whole = {} if prompt.kind is PromptKind.MARK else {"": self.tr("The whole set")}
        self.article.set_options(whole | titles)
        for place, box in enumerate(self.compare):
            box.set_options(titles)
            box.show_value(prompt.compare[place] if place < len(prompt.compare) else "")
        show_record(self._of_prompt, prompt)
        show_record(self._of_key, key)
        self._show_parts(prompt.kind)
        if prompt.kind is PromptKind.CHOICE:
            self.options.show_options(prompt, key)
        if prompt.kind is PromptKind.MARK:
            self.passages.show_passages(key.marks, lesson.article_by_id.get(prompt.article))
            self.article_link.setVisible(bool(prompt.article))

    def _show_parts(self, kind: PromptKind) -> None:
        choice, mark, sure = (kind is one for one in (PromptKind.CHOICE, PromptKind.MARK, PromptKind.CONFIDENCE))
        self._of_compare.setVisible(kind is PromptKind.COMPARE)
        for part in (self._of_layer, self.passages, self.article_link):
            part.setVisible(mark)
        for part in (self.several, self.options, self._options_label):
            part.setVisible(choice)
        self._of_words.setVisible(kind in (PromptKind.OPEN, PromptKind.COMPARE))
        for part in (self._key_head, self._key_words, self._arguable_line, self.explanation):
            part.setHidden(sure)

    def flush(self) -> None:
        """Send what was typed."""
        for field in (self.text, self.options, self.answers, self.alternatives, self.explanation):
            field.flush()

    @Slot(str, object)
    def _compared(self, place: str, article: object) -> None:
        if self._prompt is None:
            return
        pair = [*self._prompt.compare, "", ""][:2]
        pair[int(place)] = str(article)
        self.edited.emit("compare", tuple(one for one in pair if one))


def _side_by_side(fields: dict[str, QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for words, field in fields.items():
        column = QVBoxLayout()
        column.setSpacing(4)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(field_label(words, field))
        column.addWidget(field)
        row.addLayout(column, 1)
    return row


def _part(row: QHBoxLayout) -> QWidget:
    part = QWidget()
    part.setLayout(row)
    row.setContentsMargins(0, 0, 0, 6)
    return part
