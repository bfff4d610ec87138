"""The prompts of a set: what students are asked, when, and what the key says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from reader.errors import UserError
from reader.lessons.records import PromptKind
from reader.storage.records import OwnLayer
from reader.ui.direction import isolated
from reader.ui.language import shown
from reader.ui.models.rows import Row, Style, Text
from reader.ui.workshop import prompt_changes as changes
from reader.ui.workshop.item_list import ItemList
from reader.ui.workshop.items_section import ItemsSection
from reader.ui.workshop.prompt_form import PromptForm
from reader.ui.workshop.prompt_words import kind_name, phase_name, undo_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.lessons.records import Prompt, PromptKey
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor


class PromptsSection(ItemsSection):
    """Adds, orders and edits prompts, each with its key."""

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        """Show the prompts of the set of `editor`."""
        items = ItemList(self.tr("Prompts"), self.tr("Add a prompt"), {kind: kind_name(kind) for kind in PromptKind})
        empty = self.tr(
            "A prompt asks students for something: words, a choice, passages of an article, how sure they are, or a"
            " comparison. Two or three are enough for a lesson. Add one at the left; what you look for goes into the"
            " same form and never into the student edition."
        )
        super().__init__(editor, theme, items, self.tr("Prompts"), empty)
        self.form = PromptForm()
        self.add_form(self.form)
        self.form.edited.connect(self._edited)
        self.form.key_edited.connect(self._key_edited)
        self.form.article_wanted.connect(self._show_article)
        options = self.form.options
        options.edited.connect(self._option_edited)
        options.judged.connect(self._option_judged)
        options.moved.connect(self._option_moved)
        options.removed.connect(self._option_removed)
        options.add_wanted.connect(self._add_option)
        self.form.passages.added.connect(self._add_passage)
        self.form.passages.removed.connect(self._remove_passage)
        self.refresh()

    # The list

    def ids(self) -> Sequence[str]:
        """The prompts, in order."""
        return [prompt.id for prompt in self.editor.set.prompts]

    def rows(self) -> Sequence[Row]:
        """Each with its kind and what it is about."""
        return [self._row(number, prompt) for number, prompt in enumerate(self.editor.set.prompts, 1)]

    def _row(self, number: int, prompt: Prompt) -> Row:
        words = " ".join(prompt.text.split()) or self.tr("Nothing asked yet")
        article = self.editor.set.article_by_id.get(prompt.article)
        about = (kind_name(prompt.kind), isolated(article.title) if article else "", phase_name(prompt.phase))
        texts = (
            Text(self.tr("{number}. {words}").format(number=number, words=words), Style.TITLE, lines=2),
            Text(" · ".join(filter(None, about)), Style.QUIET, lines=2),
        )
        return Row(texts, prompt.id)

    def show_current(self) -> QWidget:
        """Fill the form."""
        self.form.show_prompt(self._prompt, self._key, self.editor.set)
        self.show_form(self.form)
        return self.form.text

    @property
    def _prompt(self) -> Prompt:
        return self.editor.set.prompt_by_id[self.current]

    @property
    def _key(self) -> PromptKey:
        return changes.key_of(self.editor.lesson, self._prompt)

    def add_item(self, kind: object) -> str:
        """Add a prompt of this kind."""
        made = changes.new_prompt(self.editor.lesson, PromptKind(str(kind)))
        self.editor.change(
            self.tr("new prompt"), changes.with_prompts(self.editor.lesson, [*self.editor.set.prompts, made])
        )
        return made.id

    def move_item(self, step: int) -> None:
        """Move the prompt."""
        prompts = changes.moved(self.editor.set.prompts, self.ids().index(self.current), step)
        self.editor.change(self.tr("order of prompts"), changes.with_prompts(self.editor.lesson, prompts))

    def remove_item(self) -> None:
        """Remove the prompt and its key."""
        kept = [prompt for prompt in self.editor.set.prompts if prompt.id != self.current]
        self.editor.change(self.tr("removed prompt"), changes.with_prompts(self.editor.lesson, kept))

    def flush(self) -> None:
        """Send what was typed."""
        self.form.flush()

    # The form

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        lesson, prompt = self.editor.lesson, self._prompt
        if field == "article":
            changed = changes.with_article(lesson, prompt, str(value))
        elif field == "layer":
            changed = changes.with_layer(lesson, prompt, OwnLayer(str(value)))
        else:
            fields: dict[str, Any] = {field: value}
            changed = changes.with_prompt(lesson, replace(prompt, **fields))
        self.editor.change(undo_name(field), changed, merge=f"prompt:{prompt.id}:{field}" if field == "text" else "")

    @Slot(str, object)
    def _key_edited(self, field: str, value: object) -> None:
        fields: dict[str, Any] = {field: value}
        merge = "" if field == "arguable" else f"prompt key:{self.current}:{field}"
        self._put_key(replace(self._key, **fields), merge=merge)

    def _put_key(self, key: PromptKey, *, merge: str = "") -> None:
        self.editor.change(undo_name("key"), changes.with_prompt_key(self.editor.lesson, key), merge=merge)

    @Slot()
    def _show_article(self) -> None:
        self.flush()
        self.go_to.emit("article", self._prompt.article)

    # Options

    def _put_options(self, prompt: Prompt, *, merge: str = "") -> None:
        self.editor.change(undo_name("options"), changes.with_prompt(self.editor.lesson, prompt), merge=merge)

    @Slot(str, object)
    def _option_edited(self, option: str, words: object) -> None:
        prompt = self._prompt
        options = tuple(replace(one, text=str(words)) if one.id == option else one for one in prompt.options)
        self._put_options(replace(prompt, options=options), merge=f"option:{prompt.id}:{option}")

    @Slot(str, str, bool)
    def _option_judged(self, option: str, field: str, chosen: bool) -> None:
        self._put_key(changes.judged(self._prompt, self._key, option, field=field, chosen=chosen))

    @Slot(str, int)
    def _option_moved(self, option: str, step: int) -> None:
        prompt = self._prompt
        place = [one.id for one in prompt.options].index(option)
        if 0 <= place + step < len(prompt.options):
            self._put_options(replace(prompt, options=changes.moved(prompt.options, place, step)))
            self.form.options.go_to(option)

    @Slot(str)
    def _option_removed(self, option: str) -> None:
        self.flush()
        changed = changes.without_option(self.editor.lesson, self._prompt, option)
        self.editor.change(undo_name("options"), changed)

    @Slot()
    def _add_option(self) -> None:
        self.flush()
        prompt = self._prompt
        made = changes.new_option(prompt.options)
        self._put_options(replace(prompt, options=(*prompt.options, made)))
        self.form.options.go_to(made.id)

    # Passages

    @Slot(str)
    def _add_passage(self, words: str) -> None:
        article = self.editor.article(self._prompt.article)
        try:
            key = changes.with_passage(self._key, self._prompt, article, words)
        except UserError as error:
            self.form.passages.say(shown(error))
            self.said.emit(shown(error))
            return
        self._put_key(key)

    @Slot(str)
    def _remove_passage(self, name: str) -> None:
        kept = tuple(mark for mark in self._key.marks if mark.id != name)
        self._put_key(replace(self._key, marks=kept))
