"""What is said about a set as a whole: title, author, summary, language, minutes, rights, and the teacher’s note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from reader.ui.controls import heading, quiet_label
from reader.ui.panels.choices import ChoiceBox
from reader.ui.panels.fields import TextField, field_label
from reader.ui.workshop.form import Form, NumberField
from reader.ui.workshop.section import Section
from reader.ui.workshop.words import minutes_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor

_WIDTH = 720
_LANGUAGES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
}
"""Those to choose from, by their own names; a set may have any other."""

_LONGEST_TITLE = 200


class SetSection(Section):
    """The form about the set."""

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        super().__init__(editor, theme)
        self.title = TextField("title", self.tr("Title"), lines=(1, 2), limit=_LONGEST_TITLE)
        self.author = TextField("author", self.tr("Author"), lines=(1, 1), limit=_LONGEST_TITLE)
        self.summary = TextField("summary", self.tr("Summary"), lines=(4, 12))
        self.language = ChoiceBox("language", self.tr("Language"))
        self.minutes = NumberField("minutes", self.tr("Minutes"))
        self.rights = TextField("rights", self.tr("Rights"), lines=(1, 4))
        self.note = TextField("teacher_note", self.tr("Teacher’s note"), lines=(3, 14))
        self.minutes_words = quiet_label()
        self._names = {
            "title": self.tr("title of the set"),
            "author": self.tr("author of the set"),
            "summary": self.tr("summary of the set"),
            "language": self.tr("language of the set"),
            "minutes": self.tr("minutes of the set"),
            "rights": self.tr("rights of the set"),
            "teacher_note": self.tr("teacher’s note on the set"),
        }
        for text in self._texts:
            text.edited.connect(self._edited)
        self.language.edited.connect(self._edited)
        self._lay_out()
        self.refresh()

    @property
    def _texts(self) -> tuple[TextField, ...]:
        return (self.title, self.author, self.summary, self.minutes, self.rights, self.note)

    def _lay_out(self) -> None:
        form = Form(width=_WIDTH, margins=(40, 28, 32, 24))
        form.column.addWidget(heading(self.tr("About the set")))
        form.add_help(self.tr("Students see the title, the author, the summary and the rights when they open the set."))
        form.add(self.tr("Title"), self.title)
        form.add(self.tr("Author"), self.author)
        summary = self.tr("What the set is about. Markdown: **bold**, *italic*, lists.")
        form.add(self.tr("Summary"), self.summary, summary)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(_labelled(self.tr("Language of the articles"), self.language), 1)
        row.addLayout(_labelled(self.tr("Minutes"), self.minutes))
        row.addLayout(_labelled("", self.minutes_words), 1)
        form.add_row(row)
        form.add_help("")
        rights = self.tr("Who may use the set, and how. Each article has a rights note of its own.")
        form.add(self.tr("Rights"), self.rights, rights)
        form.add_heading(self.tr("Only for you"))
        note = self.tr("In the teacher’s edition only; students never get it. Markdown.")
        form.add(self.tr("Teacher’s note"), self.note, note)
        form.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)

    @Slot()
    def refresh(self) -> None:
        """Show what the editor has now."""
        kept = self.editor.set
        for text in self._texts:
            text.show_value(getattr(kept, text.field))
        self.language.set_options(_languages(kept.language, self.tr("Not said")))
        self.language.show_value(kept.language)
        minutes = sum(article.minutes for article in kept.articles)
        said = self.tr("The articles take {minutes} together.").format(minutes=minutes_words(minutes))
        self.minutes_words.setText(said if minutes else "")

    def flush(self) -> None:
        """Send what was typed."""
        for text in self._texts:
            text.flush()

    @Slot(str, object)
    def _edited(self, field: str, value: object) -> None:
        self.editor.change_set(self._names[field], merge=f"{field}:", **{field: value})


def _languages(known: str, nothing: str) -> dict[str, str]:
    """The languages to choose from by their own names, with the one that the set has."""
    other = {known: known} if known and known not in _LANGUAGES else {}
    return {"": nothing, **_LANGUAGES, **other}


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(field_label(words, field))
    column.addWidget(field)
    return column
