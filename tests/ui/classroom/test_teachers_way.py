"""The teacher's way with what a class handed in, in one go, from the start page to deleting it all."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid5

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.lessons.classroom import student_data
from reader.lessons.feedback_file import read_feedback
from reader.lessons.package import write_lesson
from reader.lessons.people import key
from reader.lessons.response import Person
from reader.lessons.response_file import pack_response
from reader.ui.classroom.opening import CLASSROOM
from reader.ui.classroom.top_bar import Output
from tests.lessons.classes import SPACE, make_key, make_response, make_set
from tests.ui.classroom.conftest import NAMES, heard, response_of, said
from tests.ui.classroom.test_going_out import export

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.classroom.conftest import Teacher

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_teacher_collects_looks_shows_answers_and_deletes(teacher: Teacher, awkward: Path, tmp_path: Path):
    write_lesson(awkward.parent / "Harbour news.lesson", make_set(), make_key(make_set()))
    spelled = make_response("Studnt 01", [2], who=Person(id=str(uuid5(SPACE, "home")), name="Studnt 01"))
    (awkward / "home.response").write_bytes(pack_response(spelled))
    window = teacher.window

    # The folder, and a word for each file
    assert window.start.isVisible()
    assert window.start.folder_button.hasFocus()
    teacher.collect(awkward)
    assert window.files.head.text() == "31 of 38 files are used"
    files = said(window.files.list)
    for verdict in (
        "Damaged. empty.response",
        "Damaged. cut off.response",
        "Not a hand-in. photo.jpg",
        "Another set. other set.response",
        "Another version of the set. other version.response",
    ):
        assert verdict in files

    # Who is who: put right by hand, taken back, put right again
    teacher.go("people")
    teacher.answers("join_to", key(response_of(1).person))
    window.people.join_wanted.emit(key(spelled.person))
    assert len(window.collection.collected.students) == 30
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert len(window.collection.collected.students) == 31
    window.people.join_wanted.emit(key(spelled.person))
    assert len(window.collection.collected.students) == 30

    # What the class differed about stands first
    teacher.look()
    assert teacher.order(0)[0] == 1
    assert heard(window.article.list)[0] == "Where the class was of two minds"
    teacher.sentence(1)
    assert f"“Reason of {NAMES[1]}.”" in said(window.details.reasons)
    box = window.details.conclusion
    QTest.keyClicks(box.editor, "Who closed the quay?")

    # On the wall: no names, and groups under five hidden
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.projecting
    shown = said(window.article.list) + said(window.details.reasons) + said(window.details.evidence)
    assert not any(name in shown.replace("Reason of Student", "") for name in NAMES)
    assert "fewer than 5 of 30 marked it" in shown
    assert box.editor.toPlainText() == "Who closed the quay?"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.projecting

    # Out: three reports, and words to each student
    menu = window.top_bar.export_button.menu()
    assert isinstance(menu, QMenu)
    assert len([action for action in menu.actions() if action.data()]) == len(Output)
    for output in Output:
        assert "Who closed the quay?" in export(teacher, output, tmp_path / f"class{output.value}")
    window.top_bar.feedback_wanted.emit()
    feedback = teacher.desk.feedback
    QTest.keyClicks(feedback.to_one, "Well looked.")
    teacher.answers("feedback_folder", tmp_path / "back")
    (tmp_path / "back").mkdir()
    feedback.save_button.click()
    teacher.wait_for_files()
    back = {read_feedback(path).name: read_feedback(path) for path in (tmp_path / "back").glob("*.feedback")}
    assert set(back) == set(NAMES)
    assert [name for name, one in back.items() if one.comment] == [NAMES[0]]

    # All of it deleted
    teacher.answers("delete_student_data", True)
    window.top_bar.delete_wanted.emit()
    teacher.wait_for_files()
    held = student_data(teacher.person.data_dir / CLASSROOM)
    assert (held.hand_ins, held.lists) == (0, 0)
    assert window.start.isVisible()
    assert window.collection is None
    assert box.editor.toPlainText() == ""
