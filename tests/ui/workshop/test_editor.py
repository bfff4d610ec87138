"""A lesson set that is being written: changes, undo, and what is on the disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.lessons.drafts import Drafts, new_lesson
from reader.lessons.records import Key
from reader.ui.workshop.editor import LessonEditor
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path)


@pytest.fixture
def editor(qapp: object, drafts: Drafts) -> LessonEditor:
    return LessonEditor(new_lesson(title="Two ports"), drafts)


def test_what_is_changed_is_in_the_draft_a_moment_later(qtbot: QtBot, editor: LessonEditor, drafts: Drafts) -> None:
    with qtbot.waitSignal(editor.saved, timeout=WAIT):
        editor.change_set("Title", title="Two ports, one night")
    assert editor.is_saved
    assert [(entry.title, entry.articles) for entry in drafts.all()] == [("Two ports, one night", 0)]
    assert drafts.open(editor.set.id) == editor.lesson


def test_every_change_can_be_undone_and_done_again(editor: LessonEditor, drafts: Drafts) -> None:
    editor.change_set("Minutes", minutes=45)
    editor.change_key("Note", Key(note="Ask who counted."))
    assert editor.stack.undoText() == "Note"
    editor.stack.undo()
    assert editor.lesson.key is None
    editor.stack.undo()
    assert editor.set.minutes == 0
    editor.stack.redo()
    assert editor.set.minutes == 45
    assert editor.flush()
    assert drafts.open(editor.set.id).set.minutes == 45


def test_words_typed_into_one_field_are_undone_as_one(editor: LessonEditor) -> None:
    for words in ("T", "Tw", "Two"):
        editor.change_set("Title", title=words, merge="title")
    editor.change_set("Rights", rights="Mine", merge="rights")
    assert editor.stack.count() == 2
    editor.stack.undo()
    editor.stack.undo()
    assert editor.set.title == "Two ports"


def test_a_change_to_the_same_is_none(editor: LessonEditor) -> None:
    editor.change("Nothing", replace(editor.lesson))
    assert editor.stack.count() == 0


def test_where_the_draft_cannot_be_saved_nothing_is_lost(
    qtbot: QtBot, editor: LessonEditor, drafts: Drafts, tmp_path: Path
) -> None:
    (tmp_path / "drafts").write_text("a file in the place of the folder")
    editor.change_set("Title", title="Still here")
    with qtbot.waitSignal(editor.failed):
        assert not editor.flush()
    assert editor.set.title == "Still here"
    (tmp_path / "drafts").unlink()
    assert editor.flush()
    assert drafts.open(editor.set.id).set.title == "Still here"
