"""The questions of a lesson set, each with what answers it. Answers are saved as they are given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.lessons.records import PromptKind
from reader.storage.lesson_work import StoredAnswer
from reader.ui.controls import link_button, quiet_label, text_label
from reader.ui.lessons.options import Options
from reader.ui.names import own_layer_name, quoted, short
from reader.ui.panels.belief import Belief
from reader.ui.panels.fields import TextField
from reader.ui.panels.line_button import LineButton
from reader.ui.panels.note_preview import NotePreview

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.lessons.records import Prompt

_LONGEST = 8_000


class PromptEditor(QWidget):
    """One question; which parts it has is a matter of its kind.

    Signals:
        answered(object): the `StoredAnswer` as it stands now.
        passage_wanted(str): id of the question; the selected words are to be taken as a passage.
        article_wanted(str): id of an article of a comparison, in the set.
    """

    answered = Signal(object)
    passage_wanted = Signal(str)
    article_wanted = Signal(str)

    def __init__(self, prompt: Prompt, titles: Mapping[str, str]) -> None:
        """Make the editor; `titles` are those of the articles, by their ids in the set."""
        super().__init__()
        self.prompt = prompt
        self.answer = StoredAnswer(prompt=prompt.id)
        self._name = short(prompt.text, 80)
        self._text: TextField | None = None
        self._options: Options | None = None
        self._level: Belief | None = None
        self._passages: QVBoxLayout | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setSpacing(6)
        question = NotePreview()
        question.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        question.setAccessibleName(self._name)
        question.setStyleSheet("border: none; background: transparent; padding: 0; font-weight: 600;")
        question.show_markdown(prompt.text)
        question.document().setDocumentMargin(0)
        self._layout.addWidget(question)
        if prompt.required:
            self._layout.addWidget(quiet_label(self.tr("Please answer this one.")))
        self._build(titles)

    def _build(self, titles: Mapping[str, str]) -> None:
        match self.prompt.kind:
            case PromptKind.CHOICE:
                options = {option.id: option.text for option in self.prompt.options}
                self._options = Options(options, several=self.prompt.several)
                self._options.chosen.connect(self._chosen)
                self._layout.addWidget(self._options)
            case PromptKind.MARK:
                self._build_passages()
            case PromptKind.CONFIDENCE:
                self._level = Belief("level", self.tr("How sure are you?"))
                self._level.edited.connect(self._level_edited)
                self._layout.addWidget(self._level)
            case PromptKind.COMPARE:
                self._build_links(titles)
                self._build_text()
            case PromptKind.OPEN:
                self._build_text()

    def _build_text(self) -> None:
        self._text = TextField("text", self._name, hint=self.tr("Your answer"), lines=(2, 10), limit=_LONGEST)
        self._text.edited.connect(self._text_edited)
        self._layout.addWidget(self._text)

    def _build_links(self, titles: Mapping[str, str]) -> None:
        for article in self.prompt.compare:
            link = LineButton((self.tr("Open “{title}”").format(title=titles.get(article, article)),))
            link.setProperty("record", article)
            link.clicked.connect(self._open_article)
            self._layout.addWidget(link)

    def _build_passages(self) -> None:
        self._passages = QVBoxLayout()
        self._passages.setSpacing(4)
        self._layout.addLayout(self._passages)
        label = self.tr("Take the selected words")
        self.take = QPushButton(label)
        self.take.setProperty("choice", True)
        layer = own_layer_name(self.prompt.layer)
        self.take.setAccessibleDescription(self.tr("As “{layer}”").format(layer=layer))
        self.take.clicked.connect(self._passage_wanted)
        self._layout.addWidget(self.take, alignment=Qt.AlignmentFlag.AlignLeft)

    # What is stored

    def show_answer(self, answer: StoredAnswer | None) -> None:
        """Show what is stored; words being typed are left alone."""
        self.answer = answer or StoredAnswer(prompt=self.prompt.id)
        if self._text is not None:
            self._text.show_value(self.answer.text)
        if self._options is not None:
            self._options.show_chosen(self.answer.options)
        if self._level is not None:
            self._level.show_value(self.answer.level)
        self._show_passages()

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        for editor in (self._text, self._level):
            if editor is not None:
                editor.flush()

    def is_unsaved(self) -> bool:
        """Whether there is an answer that is not stored."""
        return any(editor is not None and editor.is_unsaved() for editor in (self._text, self._level))

    def _show_passages(self) -> None:
        if self._passages is None:
            return
        while (item := self._passages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, quote in enumerate(self.answer.passages):
            row = self._passage(number, short(quote.exact, 120))
            self._passages.addWidget(row)
            row.show()  # at once, so that it can take the focus

    def _passage(self, number: int, words: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(text_label(quoted(words)), 1)
        remove = link_button(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove: {words}").format(words=words))
        remove.setProperty("record", number)
        remove.clicked.connect(self._remove)
        layout.addWidget(remove)
        return row

    # What is answered

    @Slot(str, object)
    def _text_edited(self, _field: str, value: object) -> None:
        self._send(replace(self.answer, text=str(value)))

    @Slot(tuple)
    def _chosen(self, names: tuple[str, ...]) -> None:
        self._send(replace(self.answer, options=names))

    @Slot(str, object)
    def _level_edited(self, _field: str, value: object) -> None:
        self._send(replace(self.answer, level=value if isinstance(value, int) else None))

    @Slot()
    def _passage_wanted(self) -> None:
        self.passage_wanted.emit(self.prompt.id)

    @Slot()
    def _remove(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            gone = button.property("record")
            kept = tuple(quote for number, quote in enumerate(self.answer.passages) if number != gone)
            self.take.setFocus()
            self._send(replace(self.answer, passages=kept))

    @Slot()
    def _open_article(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.article_wanted.emit(button.property("record"))

    def _send(self, answer: StoredAnswer) -> None:
        self.answered.emit(answer)


class PromptList(QWidget):
    """Several questions under one another.

    Signals:
        answered(object), passage_wanted(str), article_wanted(str): as of `PromptEditor`.
    """

    answered = Signal(object)
    passage_wanted = Signal(str)
    article_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.editors: dict[str, PromptEditor] = {}
        self._shown: tuple[Prompt, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_prompts(
        self, prompts: Sequence[Prompt], answers: Mapping[str, StoredAnswer], titles: Mapping[str, str]
    ) -> None:
        """Show these questions with their answers; the same ones keep the focus and what is typed."""
        if tuple(prompts) != self._shown:
            self._shown = tuple(prompts)
            self._make_anew(titles)
        for name, editor in self.editors.items():
            editor.show_answer(answers.get(name))
        self.setVisible(bool(prompts))

    def _make_anew(self, titles: Mapping[str, str]) -> None:
        for editor in self.editors.values():
            editor.flush()
            self._layout.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.editors = {prompt.id: PromptEditor(prompt, titles) for prompt in self._shown}
        for editor in self.editors.values():
            editor.answered.connect(self.answered)
            editor.passage_wanted.connect(self.passage_wanted)
            editor.article_wanted.connect(self.article_wanted)
            self._layout.addWidget(editor)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        for editor in self.editors.values():
            editor.flush()

    def is_unsaved(self) -> bool:
        """Whether there are answers that are not stored."""
        return any(editor.is_unsaved() for editor in self.editors.values())
