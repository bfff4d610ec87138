"""What the class came to is written down beside the articles, kept, exported, and deleted with everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from reader.lessons.classroom import delete_student_data, kept_conclusions
from reader.ui.classroom.opening import CLASSROOM
from reader.ui.classroom.top_bar import Output
from tests.lessons.classes import SET_ID
from tests.ui.classroom.conftest import QUAY
from tests.ui.classroom.test_going_out import export

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.classroom.conftest import Teacher

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "Who counted the boats?"


@pytest.fixture
def written(at_class: Teacher) -> Teacher:
    """A teacher who wrote one line on the first article."""
    box = at_class.window.details.conclusion
    box.editor.setFocus()
    QTest.keyClicks(box.editor, WORDS)
    box.flush()
    at_class.wait_for_files()
    return at_class


def test_the_box_asks_what_we_need_to_know(at_class: Teacher):
    box = at_class.window.details.conclusion
    assert box.isVisible()
    assert box._title.text() == "What do we need to know?"
    assert box.editor.accessibleName() == "What do we need to know?"
    assert box.editor.placeholderText() == "Write the class’s conclusion or open question here"


def test_what_is_written_is_kept_by_itself(written: Teacher):
    assert kept_conclusions(SET_ID, written.person.data_dir / CLASSROOM) == {QUAY.sha256: WORDS}


def test_it_is_there_when_the_class_is_looked_at_again(written: Teacher, folder: Path):
    written.window.top_bar.back_button.click()
    assert written.window.details.conclusion.editor.toPlainText() == ""
    written.collect(folder)
    written.look()
    assert written.window.details.conclusion.editor.toPlainText() == WORDS


def test_it_stays_while_names_go_off_and_on(written: Teacher):
    QTest.keyClicks(written.window.details.conclusion.editor, " And when?")
    written.window.top_bar.names_off.click()
    assert written.window.details.conclusion.editor.toPlainText() == f"{WORDS} And when?"


@pytest.mark.parametrize("output", Output)
def test_it_goes_out_with_the_report(written: Teacher, tmp_path: Path, output: Output):
    assert WORDS in export(written, output, tmp_path / f"class{output.value}")


def test_what_was_typed_last_goes_out_too(at_class: Teacher, tmp_path: Path):
    QTest.keyClicks(at_class.window.details.conclusion.editor, WORDS)
    assert WORDS in export(at_class, Output.PAGE, tmp_path / "class.html")


def test_it_is_deleted_with_all_student_data(written: Teacher):
    delete_student_data(written.person.data_dir / CLASSROOM)
    assert kept_conclusions(SET_ID, written.person.data_dir / CLASSROOM) == {}


def test_what_cannot_be_read_is_said_and_the_class_is_shown_all_the_same(written: Teacher, folder: Path):
    written.window.top_bar.back_button.click()
    (written.person.data_dir / CLASSROOM / SET_ID / "conclusions.json").write_bytes(b"[1]")
    written.collect(folder)
    assert written.window.collection is not None
