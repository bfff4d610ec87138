"""A teacher looks at what has a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.lessons.drafts import new_lesson
from reader.ui.workshop.checking import Place
from reader.ui.workshop.key_section import KeySection
from tests.lessons.workshop import built
from tests.ui.workshop.sections import press, shown, type_into

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def section(qtbot: QtBot, tmp_path: Path) -> KeySection:
    return shown(qtbot, KeySection, built(tmp_path / "set"), tmp_path / "data")


def test_it_says_what_has_a_key_and_what_has_none(section: KeySection) -> None:
    states = {row.record: row.texts[1].words for row in section.list.rows.rows if row.record is not None}
    assert states[Place("prompts", "both")] == "No key yet"
    assert states[Place("prompts", "how-sure")] == "Needs no key"
    assert "arguable" in states[Place("prompts", "who-says")]
    assert states[Place("article", "quay")] == "Nothing to mark, as the key says"


def test_enter_leads_to_where_a_part_is_written(section: KeySection, qtbot: QtBot) -> None:
    section.list.mark_current(Place("prompts", "both"))
    with qtbot.waitSignal(section.go_to) as link:
        press(section.list, Qt.Key.Key_Return)
    assert link.args == ["prompts", "both"]


def test_the_note_is_kept_and_can_be_undone(section: KeySection) -> None:
    type_into(section.note.text, "Ask who counted.")
    assert section.editor.key.note == "Ask who counted."
    section.editor.stack.undo()
    assert section.note.text.toPlainText() == "Key note: talk about the storm at the end."


def test_without_anything_it_says_what_a_key_belongs_to(qtbot: QtBot, tmp_path: Path) -> None:
    section = shown(qtbot, KeySection, new_lesson(), tmp_path / "data")
    assert [row for row in section.list.rows.rows if row.record is not None] == []
    assert "belongs to one of them" in section._summary.text()
