"""The key as a whole: a note about it, and what has a key and what has none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from reader.lessons.records import PromptKind
from reader.ui.controls import heading, name_for_style, quiet_label, text_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import short
from reader.ui.panels.row_list import RowList
from reader.ui.workshop.checking import Place
from reader.ui.workshop.section import Section
from reader.ui.workshop.text_fields import MarkdownField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.lessons.records import LessonArticle, Prompt
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor

_WIDTH = 760


class KeySection(Section):
    """Shows the key; its parts are written where their articles and prompts are."""

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        """Show the key of the set of `editor`."""
        super().__init__(editor, theme)
        name_for_style(self, "page")
        self.note = MarkdownField("note", self.tr("Note on the key"), lines=(3, 8))
        self.note.edited.connect(self._edited)
        self.list = RowList(self.tr("What has a key"))
        self.list.chosen.connect(self._go)
        self.setFocusProxy(self.note.text)
        self._summary = quiet_label()
        self._lay_out()
        self.set_theme(theme)
        self.refresh()

    def _lay_out(self) -> None:
        about = self.tr(
            "What you look for in the work of students. It is in the teacher’s edition only, and shows you later where"
            " students and key agree. The note is for you and your colleagues; Markdown."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 32, 16)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Key")))
        for widget in (quiet_label(about), self.note):
            widget.setMaximumWidth(_WIDTH)
            column.addWidget(widget)
            column.addSpacing(8)
        column.addWidget(text_label(self.tr("What has a key, and what has none"), style="font-weight: 600;"))
        column.addWidget(self._summary)
        self.list.setMaximumWidth(_WIDTH)
        column.addWidget(self.list, 1)

    @Slot()
    def refresh(self) -> None:
        """Show what the editor has now."""
        self.note.show_value(self.editor.key.note)
        rows = [*self._article_rows(), *self._prompt_rows()]
        self._summary.setText(self._summary_words(bool(rows)))
        shown = rows if rows else [Row((Text(self.tr("Nothing yet"), Style.QUIET),))]
        if shown != list(self.list.rows.rows):
            self.list.set_rows(shown)

    def _summary_words(self, anything: bool) -> str:
        if not anything:
            return self.tr("There is no article and no prompt in the set yet; a key belongs to one of them.")
        return self.tr("A set can do without a key. Enter or a click leads to where each part is written.")

    def _article_rows(self) -> Iterator[Row]:
        if self.editor.set.articles:
            yield Row((Text(self.tr("Articles"), Style.EYEBROW),))
        for article in self.editor.set.articles:
            yield self._row(article.title, self._about_article(article), Place("article", article.id))

    def _about_article(self, article: LessonArticle) -> str:
        key = self.editor.key.of_article(article.id)
        if key is None:
            return ""
        if key.marks:
            return self.tr("%n passages to mark", "", len(key.marks))
        return self.tr("Nothing to mark, as the key says")

    def _prompt_rows(self) -> Iterator[Row]:
        if self.editor.set.prompts:
            yield Row((Text(self.tr("Prompts"), Style.EYEBROW),))
        for prompt in self.editor.set.prompts:
            words = short(" ".join(prompt.text.split())) or self.tr("Nothing asked yet")
            yield self._row(words, self._about_prompt(prompt), Place("prompts", prompt.id))

    def _about_prompt(self, prompt: Prompt) -> str:
        if prompt.kind is PromptKind.CONFIDENCE:
            return self.tr("Needs no key")
        key = self.editor.key.of_prompt(prompt.id)
        if key is None:
            return ""
        count = len(key.answers) + len(key.alternatives) + len(key.marks)
        words = self.tr("%n answers", "", count) if count else self.tr("Has a key")
        return self.tr("{words}, arguable").format(words=words) if key.arguable else words

    def _row(self, title: str, about: str, place: Place) -> Row:
        state = Text(about, Style.QUIET) if about else Text(self.tr("No key yet"), Style.QUIET, "hedge_line")
        return Row((Text(title, Style.TITLE, lines=2), state), place)

    def flush(self) -> None:
        """Send what was typed."""
        self.note.flush()

    def set_theme(self, theme: Theme) -> None:
        """Show other colours."""
        super().set_theme(theme)
        self.list.set_theme(theme)

    @Slot(str, object)
    def _edited(self, _field: str, words: object) -> None:
        self.editor.change_key(self.tr("note on the key"), replace(self.editor.key, note=str(words)), merge="key:note")

    @Slot(object)
    def _go(self, place: Place) -> None:
        self.flush()
        self.go_to.emit(place.section, place.id)
