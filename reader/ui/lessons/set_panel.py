"""The tab “Set”: whose work it is, the step in hand, the articles of the set, its questions and its words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.lessons.records import Edition
from reader.text.invisible import with_signs
from reader.ui.actions import key_of
from reader.ui.controls import heading, link_button, quiet_label, text_label
from reader.ui.lessons import progress_picture
from reader.ui.lessons.prompts import PromptList
from reader.ui.lessons.step_card import StepCard
from reader.ui.panels.choices import ChoiceBox
from reader.ui.panels.line_button import LineButton
from reader.ui.panels.section import Section
from reader.ui.panels.tab_order import TabOrder
from reader.ui.pictures import Picture

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.lessons.records import LessonSet
    from reader.storage.lesson_work import StoredAnswer
    from reader.ui.lessons.progress_picture import ArticleLine


class SetPanel(QScrollArea):
    """Everything about the set in hand.

    Signals:
        article_wanted(str): id of an article in the set.
        set_chosen(str): id of another set.
        person_wanted(): ask for name or number again.
        hand_in_wanted(): hand in.
    """

    article_wanted = Signal(str)
    set_chosen = Signal(str)
    person_wanted = Signal()
    hand_in_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Set"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines: dict[str, LineButton] = {}
        self._shown: Sequence[ArticleLine] = ()
        self._empty = quiet_label(
            self.tr("No lesson set is open. Open a file that ends in .lesson with {key}, or drop it here.").format(
                key=key_of("open")
            )
        )
        self._sets = ChoiceBox("set", self.tr("Set"))
        self._sets.edited.connect(self._set_chosen)
        self._title = heading(kind="part")
        self._person = quiet_label()
        self._edition = quiet_label(self.tr("Teacher’s edition: marks are shown from the start."))
        self._change = link_button(self.tr("Change"))
        self._change.setAccessibleName(self.tr("Change your name"))
        self._change.clicked.connect(self.person_wanted)
        self.bar = QProgressBar(textVisible=False)
        self._progress = quiet_label()
        self.step = StepCard()
        self._articles = QVBoxLayout()
        self._articles.setSpacing(6)
        self.prompts = PromptList()
        self._prompts_title = heading(self.tr("Questions about the whole set"), kind="line")
        self._about = Section("about", self.tr("About this set"))
        self._about_words = text_label()
        self._about.content.addWidget(self._about_words)
        self._glossary = Section("glossary", self.tr("Words"))
        self._glossary_words = text_label()
        self._glossary.content.addWidget(self._glossary_words)
        self.hand_in = QPushButton(self.tr("Hand in …"))
        self.hand_in.setProperty("primary", True)
        self.hand_in.clicked.connect(self.hand_in_wanted)
        self._handed_in = quiet_label()
        self._set_part = QWidget()
        self._lay_out()
        self.show_nothing()

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.addWidget(self._person, 1)
        who.addWidget(self._change)
        layout = QVBoxLayout(self._set_part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for part in (self._sets, self._title):
            layout.addWidget(part)
        layout.addWidget(self._edition)
        layout.addLayout(who)
        layout.addWidget(self.step)
        title = heading(self.tr("Articles"), kind="line")
        widgets: tuple[QWidget, ...] = (title, self.bar, self._progress)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addLayout(self._articles)
        widgets = (self._prompts_title, self.prompts, self._about, self._glossary)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addWidget(self.hand_in, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._handed_in)
        page = QWidget()
        page.setObjectName("scrolled")
        whole = QVBoxLayout(page)
        whole.setContentsMargins(14, 4, 14, 14)
        whole.addWidget(self._empty)
        whole.addWidget(self._set_part)
        whole.addStretch()
        self.setWidget(page)
        self._tab_order = TabOrder(page)

    def show_nothing(self) -> None:
        """Say how to open a set."""
        self._empty.show()
        self._set_part.hide()

    def show_set(self, lesson: LessonSet, *, sets: Mapping[str, str], handed_in: str) -> None:
        """Show a set.

        Args:
            lesson: the set.
            sets: the titles of all sets that are there, by their ids.
            handed_in: when it was last handed in, in words; may be empty.
        """
        self._empty.hide()
        self._set_part.show()
        self._sets.set_options(sets)
        self._sets.show_value(lesson.id)
        self._sets.setVisible(len(sets) > 1)
        self._title.setText(with_signs(lesson.title))
        self._title.setVisible(len(sets) < 2)
        minutes = self.tr("About %n minutes.", "", lesson.minutes) if lesson.minutes else ""
        about = [lesson.summary, minutes, self.tr("By {author}.").format(author=lesson.author) if lesson.author else ""]
        about.append(lesson.rights)
        self._about_words.setText("\n\n".join(part for part in about if part))
        self._about.setVisible(any(about))
        terms = [f"{entry.term}: {entry.meaning}" for entry in lesson.glossary]
        self._glossary_words.setText("\n\n".join(terms))
        self._glossary.set_summary(str(len(terms)))
        self._glossary.setVisible(bool(terms))
        self._edition.setVisible(lesson.edition is Edition.TEACHER)
        self._handed_in.setText(handed_in)

    def show_person(self, words: str) -> None:
        """Say whose work this is."""
        self._person.setText(words)

    def show_articles(self, lines: Sequence[ArticleLine]) -> None:
        """List the articles; a button stays the same as long as its article is there."""
        names = [line.id for line in lines]
        if list(self._lines) != names:
            for button in self._lines.values():
                self._articles.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._lines = {name: LineButton() for name in names}
            for name, button in self._lines.items():
                button.setProperty("record", name)
                button.setCheckable(True)
                button.clicked.connect(self._article_clicked)
                self._articles.addWidget(button)
        for number, line in enumerate(lines, start=1):
            button = self._lines[line.id]
            button.set_lines((f"{number}. {with_signs(line.title)}", line.state))
            button.setChecked(line.is_open)
        self._shown = tuple(lines)
        finished = sum(line.is_finished for line in lines)
        self.bar.setRange(0, max(1, len(lines)))
        self.bar.setValue(finished)
        self._progress.setText(self.tr("{done} of %n articles finished", "", len(lines)).format(done=finished))
        self.bar.setAccessibleName(self._progress.text())

    def picture(self) -> Picture | None:
        """The articles of the set and how far they are; None where no set is open."""
        if not self._shown or self._set_part.isHidden():
            return None
        lines = self._shown
        says = [self._progress.text(), *(f"{number}. {one.title}: {one.state}" for number, one in enumerate(lines, 1))]
        return Picture(
            title=self.tr("How far the set is"),
            about=self._title.text(),
            says=". ".join(says),
            height=progress_picture.height_of(lines),
            paint=partial(progress_picture.paint, self._progress.text(), lines),
        )

    def show_questions(self, lesson: LessonSet, answers: Mapping[str, StoredAnswer]) -> None:
        """Show the questions about the whole set."""
        prompts = lesson.prompts_of("")
        self.prompts.show_prompts(prompts, answers, titles_of(lesson))
        self._prompts_title.setVisible(bool(prompts))

    def go_to_step(self) -> None:
        """Show the card of the step, and put the focus on the first thing to do there."""
        self.ensureWidgetVisible(self.step, 0, 0)
        self.verticalScrollBar().setValue(0)
        card = self.step
        parts = (card.belief.slider, card.compare.next, card.note, card.reveal, card.next)
        first = next((part for part in parts if part.isVisible() and part.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        self.step.flush()
        self.prompts.flush()

    def is_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.step.is_unsaved() or self.prompts.is_unsaved()

    @Slot()
    def _article_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            button.setChecked(True)
            self.article_wanted.emit(button.property("record"))

    @Slot(str, object)
    def _set_chosen(self, _field: str, value: object) -> None:
        self.set_chosen.emit(str(value))


def titles_of(lesson: LessonSet) -> dict[str, str]:
    """The titles of the articles, by their ids in the set."""
    return {article.id: article.title for article in lesson.articles}
