"""A teacher explains words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.lessons.records import GlossaryEntry
from reader.ui.workshop.glossary_section import GlossarySection
from tests.lessons.workshop import built
from tests.ui.workshop.sections import focused, press, shown, type_into

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def section(qtbot: QtBot, tmp_path: Path) -> GlossarySection:
    return shown(qtbot, GlossarySection, built(tmp_path / "set"), tmp_path / "data")


def add(section: GlossarySection, term: str, meaning: str) -> None:
    section.items.add_button.click()
    assert focused() is section.term
    type_into(section.term, term)
    type_into(section.meaning.text, meaning)


def test_a_word_is_added_with_its_meaning_and_forms(section: GlossarySection) -> None:
    add(section, "harbour master", "Says when ships may leave.")
    type_into(section.forms, "harbour masters,  masters of the harbour")
    assert section.editor.set.glossary[-1] == GlossaryEntry(
        term="harbour master",
        meaning="Says when ships may leave.",
        forms=("harbour masters", "masters of the harbour"),
    )


def test_words_are_moved_removed_and_brought_back(section: GlossarySection) -> None:
    add(section, "quay", "Where ships are made fast.")
    before = section.editor.set.glossary
    press(section.items.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [entry.term for entry in section.editor.set.glossary] == ["quay", "berth"]
    assert section.current == "0"
    press(section.items.list, Qt.Key.Key_Delete)
    assert [entry.term for entry in section.editor.set.glossary] == ["berth"]
    section.editor.stack.undo()
    section.editor.stack.undo()
    assert section.editor.set.glossary == before


def test_it_is_shown_where_a_word_stands_as_a_whole_word(section: GlossarySection, qtbot: QtBot) -> None:
    section.show_item("0")
    (link,) = section._links
    assert link.text().startswith("2 ")
    with qtbot.waitSignal(section.go_to) as place:
        link.click()
    assert place.args == ["article", "quay"]


def test_a_word_that_stands_nowhere_says_so(section: GlossarySection) -> None:
    add(section, "lighthouse", "")
    assert section._links == []
    assert section._nowhere.isVisible()


def test_without_words_it_says_what_they_are_for(section: GlossarySection) -> None:
    section.show_item("0")
    press(section.items.list, Qt.Key.Key_Delete)
    assert not section.form.isVisible()
    assert section.current == ""


def test_the_keyboard_begins_in_the_list_and_where_there_is_none_at_the_button(section: GlossarySection) -> None:
    section.setFocus()
    assert focused() is section.items.list
    press(section.items.list, Qt.Key.Key_Delete)
    assert focused() is section.items.add_button
