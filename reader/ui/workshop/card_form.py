"""The form of one card: who is behind an outlet, in lines that each say where they are taken from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from reader.lessons.records import CardLine
from reader.ui.controls import name_for_style, quiet_label, text_label
from reader.ui.panels.fields import TextField, field_label
from reader.ui.panels.section import Section
from reader.ui.workshop.article_ticks import ArticleTicks
from reader.ui.workshop.citation_form import CitationForm, citation_line
from reader.ui.workshop.form import Form
from reader.ui.workshop.prompt_changes import moved

if TYPE_CHECKING:
    from reader.lessons.records import Card, Citation, LessonSet

_WIDTH = 760
_LONGEST_NAME = 200


class LineForm(QFrame):
    """Edits one `CardLine`.

    Signals:
        edited(int, object, str): which line, what it is now, and the field; an empty field where several changed.
        moved(int, int): which line, and one place up or down.
        removed(int): which line.
    """

    edited = Signal(int, object, str)
    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, place: int) -> None:
        """Make a form for the line at a place, from 0."""
        super().__init__()
        name_for_style(self, "card")
        self._place = place
        self._line = CardLine(text="")
        name = self.tr("Line {number}").format(number=place + 1)
        self.text = TextField("text", name, hint=self.tr("One statement, such as who owns it"), lines=(1, 5))
        self.text.edited.connect(self._text_edited)
        self.citation = CitationForm()
        self.citation.edited.connect(self._citation_edited)
        self.fold = Section(f"citation {place}", self.tr("Citation"))
        self.fold.content.addWidget(self.citation)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(field_label(name, self.text), 1)
        for sign, words, step in (("↑", self.tr("Move up"), -1), ("↓", self.tr("Move down"), 1), ("✕", "", 0)):
            head.addWidget(self._tool(sign, words or self.tr("Remove"), name, step))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.fold)

    def _tool(self, sign: str, words: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(f"{words}: {name}")
        if step:
            button.clicked.connect(lambda: self.moved.emit(self._place, step))
        else:
            button.clicked.connect(lambda: self.removed.emit(self._place))
        return button

    def show_line(self, line: CardLine) -> None:
        """Show a line; words being typed are left alone."""
        self._line = line
        self.text.show_value(line.text)
        self.citation.show_citation(line.citation)
        missing = self.tr("No citation yet: where is this taken from?")
        self.fold.set_summary(citation_line(line.citation) or missing)

    def flush(self) -> None:
        """Send what was typed."""
        self.text.flush()
        self.citation.flush()

    @Slot(str, object)
    def _text_edited(self, field: str, words: object) -> None:
        self.edited.emit(self._place, replace(self._line, text=str(words)), field)

    @Slot(object, str)
    def _citation_edited(self, citation: Citation, field: str) -> None:
        self.edited.emit(self._place, replace(self._line, citation=citation), field)


class CardForm(Form):
    """Edits one `Card`.

    Signals:
        edited(str, object, str): name of a field of `Card`, its new value, and what was typed in, for undo.
    """

    edited = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__(width=_WIDTH, margins=(28, 28, 32, 24))
        self._card: Card | None = None
        self.lines: list[LineForm] = []
        self.name = TextField("name", self.tr("Name"), lines=(1, 2), limit=_LONGEST_NAME)
        self.name.edited.connect(self._name_edited)
        self.articles = ArticleTicks()
        self.articles.edited.connect(self._articles_edited)
        self.column.addWidget(text_label(self.tr("Card"), style="font-size: 16px; font-weight: 600;"))
        self.add_help(self.tr("What is known about an outlet, a person or a body, for students who read sideways."))
        self.add(self.tr("Name of the outlet, person or body"), self.name)
        self.column.addWidget(field_label(self.tr("Articles that are from it"), self.articles))
        self.column.addWidget(self.articles)
        self.add_heading(self.tr("What is known, and where from"))
        self._nothing = quiet_label(self.tr("No line yet. Each line is one statement with its citation."))
        self.column.addWidget(self._nothing)
        self._place_of_lines = self.column.count()
        self.add_button = QPushButton(self.tr("Add a line"))
        self.add_button.setProperty("choice", True)
        self.add_button.clicked.connect(self._add_line)
        self.column.addSpacing(4)
        self.column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def show_card(self, card: Card, lesson: LessonSet) -> None:
        """Show a card of the set; words being typed are left alone."""
        other = self._card is None or self._card.id != card.id
        self._card = card
        self.name.show_value(card.name)
        self.articles.set_articles({article.id: article.title for article in lesson.articles})
        self.articles.show_value(card.articles)
        if other:
            self._build_lines(0)
        self._build_lines(len(card.lines))
        for form, line in zip(self.lines, card.lines, strict=True):
            form.show_line(line)
            if other and not line.citation.names_a_source:
                form.fold.set_open(True)
        self._nothing.setVisible(not card.lines)

    def _build_lines(self, count: int) -> None:
        while len(self.lines) > count:
            gone = self.lines.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.lines) < count:
            form = LineForm(len(self.lines))
            form.edited.connect(self._line_edited)
            form.moved.connect(self._move_line)
            form.removed.connect(self._remove_line)
            self.column.insertWidget(self._place_of_lines + len(self.lines), form)
            self.lines.append(form)

    def flush(self) -> None:
        """Send what was typed."""
        self.name.flush()
        for form in list(self.lines):
            form.flush()

    @property
    def _lines(self) -> tuple[CardLine, ...]:
        return self._card.lines if self._card is not None else ()

    @Slot(str, object)
    def _name_edited(self, field: str, words: object) -> None:
        self.edited.emit(field, words, field)

    @Slot(str, object)
    def _articles_edited(self, field: str, articles: object) -> None:
        self.edited.emit(field, articles, "")

    @Slot(int, object, str)
    def _line_edited(self, place: int, line: CardLine, field: str) -> None:
        lines = tuple(line if number == place else one for number, one in enumerate(self._lines))
        self.edited.emit("lines", lines, f"{place}:{field}" if field else "")

    @Slot(int, int)
    def _move_line(self, place: int, step: int) -> None:
        self.flush()
        if 0 <= place + step < len(self._lines):
            self.edited.emit("lines", moved(self._lines, place, step), "")

    @Slot(int)
    def _remove_line(self, place: int) -> None:
        self.flush()
        self.edited.emit("lines", tuple(one for number, one in enumerate(self._lines) if number != place), "")

    @Slot()
    def _add_line(self) -> None:
        self.flush()
        self.edited.emit("lines", (*self._lines, CardLine(text="")), "")
        if self.lines:
            self.lines[-1].fold.set_open(True)
            self.lines[-1].text.setFocus(Qt.FocusReason.OtherFocusReason)
