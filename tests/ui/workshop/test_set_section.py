"""What is said about a set and about each of its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.analysis.findings import Layer
from reader.lessons.drafts import Drafts
from reader.lessons.records import Gate, Guidance, Part
from reader.ui.theme import LIGHT
from reader.ui.workshop.article_facts import ArticleFacts
from reader.ui.workshop.editor import LessonEditor
from reader.ui.workshop.set_section import SetSection
from tests.ui.workshop.sets import two_articles

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QPlainTextEdit
    from pytestqt.qtbot import QtBot

    from reader.ui.workshop.section import Section


@pytest.fixture
def editor(qapp: object, tmp_path: Path) -> LessonEditor:
    return LessonEditor(two_articles(), Drafts(tmp_path))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1100, 680)
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def about(window: QWidget, editor: LessonEditor) -> SetSection:
    section = SetSection(editor, LIGHT)
    show(window, section)
    return section


@pytest.fixture
def facts(window: QWidget, editor: LessonEditor) -> ArticleFacts:
    panel = ArticleFacts(editor, LIGHT, "ferry")
    show(window, panel)
    return panel


def show(window: QWidget, section: Section) -> None:
    """Show a part of the workshop inside of a window."""
    section.setParent(window)
    section.resize(window.size())
    window.show()


def write(field: QPlainTextEdit, words: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, words)
    field.flush()


# The set


def test_every_field_of_the_set_is_written_and_undone_by_itself(about: SetSection, editor: LessonEditor) -> None:
    before = editor.set
    for field, words in (
        (about.title, "Three ports"),
        (about.author, "Ivo Tann"),
        (about.summary, "Who says so?"),
        (about.rights, "For schools."),
        (about.note, "Begin with the ferry."),
        (about.minutes, "45"),
    ):
        write(field, words)
    kept = editor.set
    assert (kept.title, kept.author, kept.summary) == ("Three ports", "Ivo Tann", "Who says so?")
    assert (kept.rights, kept.teacher_note, kept.minutes) == ("For schools.", "Begin with the ferry.", 45)
    assert editor.stack.count() == 6
    assert editor.stack.undoText() == "minutes of the set"
    for _ in range(6):
        editor.stack.undo()
    assert editor.set == before
    assert about.minutes.words() == ""
    assert about.title.words() == "Two ports"


def test_the_language_is_chosen_from_a_list_and_one_that_is_not_in_it_stays(
    about: SetSection, editor: LessonEditor
) -> None:
    assert about.language.currentText() == "English"
    about.language.activated.emit(about.language.findText("Deutsch"))
    assert editor.set.language == "de"
    editor.change_set("language", language="cy")
    assert about.language.currentText() == "cy"
    editor.stack.undo()
    assert about.language.currentText() == "Deutsch"


def test_the_minutes_of_the_articles_are_added_up(about: SetSection, editor: LessonEditor) -> None:
    assert about.minutes_words.text() == ""
    editor.change_article("ferry", "minutes", minutes=20)
    editor.change_article("quay", "minutes", minutes=15)
    assert about.minutes_words.text() == "The articles take 35 minutes together."


def test_minutes_take_digits_only(about: SetSection, editor: LessonEditor) -> None:
    write(about.minutes, "a4x5-0 minutes")
    assert editor.set.minutes == 450
    pasted = QMimeData()
    pasted.setText("about 12 or so")
    about.minutes.selectAll()
    about.minutes.insertFromMimeData(pasted)
    about.flush()
    assert editor.set.minutes == 12
    about.minutes.selectAll()
    QTest.keyClick(about.minutes, Qt.Key.Key_Backspace)
    about.flush()
    assert editor.set.minutes == 0


# One article


def test_guidance_is_one_of_four_and_says_what_students_see(facts: ArticleFacts, editor: LessonEditor) -> None:
    facts.guidance.edited.emit("guidance", Guidance.COUNT_ONLY)
    assert editor.article("ferry").guidance is Guidance.COUNT_ONLY
    assert "how many marks" in facts.guidance_words.text()
    editor.stack.undo()
    assert "every mark" in facts.guidance_words.text()


def test_the_gate_has_three_conditions(facts: ArticleFacts, editor: LessonEditor) -> None:
    write(facts.gate_marks, "5")
    write(facts.gate_minutes, "10")
    facts.gate_looked.click()
    assert editor.article("ferry").gate == Gate(marks=5, minutes=10, looked=False)
    write(facts.gate_marks, "0")
    write(facts.gate_minutes, "0")
    assert editor.article("ferry").gate == Gate(marks=0, minutes=0, looked=False)
    assert "from the start" in facts.gate_words.text()


def test_without_a_reveal_there_is_no_gate(facts: ArticleFacts) -> None:
    assert facts.gate_marks.isEnabled()
    facts.parts[Part.REVEAL].click()
    assert not facts.gate_marks.isEnabled()
    assert facts.gate_words.text() == "No marks are shown for this article."


def test_parts_and_layers_keep_their_order(facts: ArticleFacts, editor: LessonEditor) -> None:
    facts.parts[Part.BELIEF].click()
    facts.parts[Part.CLAIM].click()
    facts.parts[Part.BELIEF].click()
    assert editor.article("ferry").parts == (Part.BELIEF, Part.MARKING, Part.REVEAL, Part.ANSWERS)
    facts.layers[Layer.HEDGE].click()
    assert editor.article("ferry").layers == (Layer.ATTRIBUTION, Layer.UNSOURCED)
    assert editor.stack.count() == 4


def test_rights_minutes_contrast_and_note_are_those_of_this_article(facts: ArticleFacts, editor: LessonEditor) -> None:
    write(facts.rights, "Used by permission.")
    write(facts.minutes, "20")
    write(facts.note, "Look at the tickets.")
    facts.well_sourced.click()
    article, other = editor.article("ferry"), editor.article("quay")
    assert (article.rights, article.minutes, article.teacher_note) == (
        "Used by permission.",
        20,
        "Look at the tickets.",
    )
    assert article.well_sourced
    assert (other.rights, other.minutes, other.teacher_note, other.well_sourced) == ("", 0, "", False)


def test_facts_of_an_article_that_left_the_set_change_nothing(facts: ArticleFacts, editor: LessonEditor) -> None:
    editor.change_set("take out", articles=(editor.article("quay"),))
    before = editor.lesson
    write(facts.rights, "Too late")
    facts.gate_looked.click()
    assert editor.lesson == before
