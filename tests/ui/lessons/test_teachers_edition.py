"""A teacher’s edition shows all its marks from the start; a student edition shows them after the gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.lessons.lesson_work import Step
from reader.lessons.package import write_lesson
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from tests.ui.lessons.conftest import Student

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def teacher(student: Student) -> Student:
    """Somebody who opened the teacher's edition of the set."""
    write_lesson(student.file, student.lesson.set, student.lesson.key)
    with student.person.qtbot.waitSignal(student.person.window.marks_shown, timeout=WAIT):
        student.person.window.library_desk.open_files([student.file])
    return student


def layers(somebody: Student) -> set[str]:
    return {mark.layer.value for mark in somebody.person.window.view.index.marks if mark.layer is not None}


def test_a_teacher_sees_all_marks_at_once_and_why(teacher: Student) -> None:
    assert layers(teacher) == {"attribution", "hedge", "unsourced"}
    assert teacher.panel._edition.isVisible()
    assert teacher.panel._edition.text() == "Teacher’s edition: marks are shown from the start."
    assert teacher.dialog("whoDialog") is None
    assert all(button.isEnabled() for button in teacher.desk.bar.buttons.values())


def test_a_teacher_can_go_to_any_step(teacher: Student) -> None:
    teacher.desk.go_to(Step.MARK)
    assert not teacher.panel.step.reveal.isVisible()
    teacher.desk.go_to(Step.COMPARE)
    assert teacher.panel.step.compare.next.isVisible()


def test_it_stays_so_after_a_restart(teacher: Student) -> None:
    teacher.restart()
    assert layers(teacher) == {"attribution", "hedge", "unsourced"}
    assert teacher.panel._edition.isVisible()


def test_the_student_edition_on_the_same_computer_has_its_gate(teacher: Student) -> None:
    teacher.write()
    teacher.open("Kim")
    assert layers(teacher) == set()
    assert not teacher.panel._edition.isVisible()
    assert not teacher.desk.bar.buttons[Step.COMPARE].isEnabled()
