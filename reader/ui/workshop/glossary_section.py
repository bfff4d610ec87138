"""The glossary of a set: words, what they mean, and where they stand in the articles."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from reader.lessons.records import GlossaryEntry
from reader.ui.controls import link_button, quiet_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.fields import TagsField, TextField, show_record
from reader.ui.workshop.form import Form
from reader.ui.workshop.item_list import ItemList
from reader.ui.workshop.items_section import ItemsSection
from reader.ui.workshop.prompt_changes import moved
from reader.ui.workshop.text_fields import MarkdownField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

    from reader.lessons.records import LessonArticle
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor

_WIDTH = 720
_LONGEST_TERM = 120


class GlossarySection(ItemsSection):
    """Adds, orders and edits the words. Terms have no ids, so the place in the list stands for one."""

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        """Show the glossary of the set of `editor`."""
        items = ItemList(self.tr("Glossary"), self.tr("Add a word"), {"": ""})
        empty = self.tr(
            "Words that students may not know, with what they mean. They find the list in the tab “Set”, beside every"
            " article. Three to eight are enough: a long list is read by nobody."
        )
        super().__init__(editor, theme, items, self.tr("Glossary"), empty)
        self.term = TextField("term", self.tr("Word"), lines=(1, 2), limit=_LONGEST_TERM)
        self.meaning = MarkdownField("meaning", self.tr("What it means"), lines=(2, 10))
        self.forms = TagsField("forms", self.tr("Other forms"), hint=self.tr("With commas: berths, berthing"))
        self._fields = (self.term, self.meaning, self.forms)
        for field in self._fields:
            field.edited.connect(self._edited)
        self._places: QVBoxLayout
        self._links: list[QPushButton] = []
        self._nowhere = quiet_label(self.tr("It stands in no article. Other forms of the word may."))
        self.form = self._build()
        self.add_form(self.form)
        self.refresh()

    def _build(self) -> Form:
        form = Form(width=_WIDTH, margins=(28, 28, 32, 24))
        form.add(self.tr("Word"), self.term)
        form.column.addWidget(self.meaning)
        form.add_help("")
        form.add(self.tr("Other forms"), self.forms, self.tr("Under which the word is looked for in the articles."))
        form.add_heading(self.tr("Where it stands"))
        form.column.addWidget(self._nowhere)
        self._places = form.column
        form.column.addStretch(1)
        return form

    def ids(self) -> Sequence[str]:
        """The places in the list, from 0."""
        return [str(place) for place in range(len(self.editor.set.glossary))]

    def rows(self) -> Sequence[Row]:
        """Each with the first words of its meaning."""
        return [self._row(place, entry) for place, entry in enumerate(self.editor.set.glossary)]

    def _row(self, place: int, entry: GlossaryEntry) -> Row:
        meaning = " ".join(entry.meaning.split()) or self.tr("No meaning yet")
        term = entry.term or self.tr("New word")
        return Row((Text(term, Style.STRONG, lines=2), Text(meaning, Style.QUIET, lines=2)), str(place))

    def show_current(self) -> QWidget:
        """Fill the form."""
        show_record(self._fields, self._entry)
        self._show_places()
        self.show_form(self.form)
        return self.term

    @property
    def _entry(self) -> GlossaryEntry:
        return self.editor.set.glossary[int(self.current)]

    def _show_places(self) -> None:
        """A link to each article with the word, and how often it stands there."""
        forms = (self._entry.term, *self._entry.forms)
        while self._links:
            self._links.pop().deleteLater()
        for article in self.editor.set.articles:
            count = _count(article.article.text, forms)
            if count:
                self._links.append(self._link(article, count))
        self._nowhere.setVisible(not self._links)

    def _link(self, article: LessonArticle, count: int) -> QPushButton:
        words = self.tr("{count} × in “{title}”").format(count=count, title=article.title).replace("&", "&&")
        link = link_button(words)
        link.clicked.connect(lambda: self.go_to.emit("article", article.id))
        self._places.insertWidget(self._places.count() - 1, link)
        return link

    def add_item(self, kind: object) -> str:
        """Add a word that is still empty."""
        place = len(self.editor.set.glossary)
        self._put(self.tr("new word"), (*self.editor.set.glossary, GlossaryEntry(term="", meaning="")))
        return str(place)

    def move_item(self, step: int) -> None:
        """Move the word."""
        place = int(self.current)
        changed = moved(self.editor.set.glossary, place, step)
        self.current = str(place + step)
        self._put(self.tr("order of words"), changed)

    def remove_item(self) -> None:
        """Remove the word."""
        kept = [one for place, one in enumerate(self.editor.set.glossary) if str(place) != self.current]
        self._put(self.tr("removed word"), kept)

    def flush(self) -> None:
        """Send what was typed."""
        for field in self._fields:
            field.flush()

    def _put(self, text: str, entries: Sequence[GlossaryEntry], *, merge: str = "") -> None:
        self.editor.change_set(text, merge=merge, glossary=tuple(entries))

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        names = {"term": self.tr("word"), "meaning": self.tr("meaning of a word"), "forms": self.tr("forms of a word")}
        fields: dict[str, Any] = {field: value}
        changed = [
            replace(one, **fields) if str(place) == self.current else one
            for place, one in enumerate(self.editor.set.glossary)
        ]
        self._put(names[field], changed, merge=f"word:{self.current}:{field}")


@lru_cache(maxsize=256)
def _count(text: str, forms: tuple[str, ...]) -> int:
    """How often a word stands in a text in any of its forms, small letters or capitals."""
    known = sorted({form.strip() for form in forms} - {""}, key=len, reverse=True)
    if not known:
        return 0
    words = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", re.IGNORECASE)
    return len(words.findall(text))
