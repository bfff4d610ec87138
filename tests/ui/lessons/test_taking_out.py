"""A set is taken out of the library at the window: with a question where there is work on it, and with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.ui.lessons import take_out_desk
from reader.ui.lessons.take_out_desk import Reply, ask
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from reader.lessons.taking_out import OwnWork
    from tests.ui.lessons.conftest import Student

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ANGRY = "the town is angry"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[OwnWork]:
    """What was asked about; the answer is to take the set out."""
    questions: list[OwnWork] = []

    def answer(_parent: object, _title: str, done: OwnWork) -> Reply:
        questions.append(done)
        return Reply.TAKE_OUT

    monkeypatch.setattr(take_out_desk, "ask", answer)
    return questions


def test_a_set_without_work_on_it_goes_without_a_question(student: Student, asked: list[OwnWork]) -> None:
    student.open()
    student.person.do("take_out_set")
    assert asked == []
    assert student.desk.work is None
    assert student.person.window.session.article is None
    assert student.person.library.articles() == []
    assert student.panel._empty.isVisible() or not student.panel.isVisible()
    assert not student.person.window.actions_by_id["take_out_set"].isEnabled()


def test_work_is_asked_about_and_comes_back_with_an_undo(student: Student, asked: list[OwnWork]) -> None:
    student.open()
    student.desk._belief_said(40)
    student.mark(ANGRY)
    student.person.do("take_out_set")
    assert [(done.marks, done.notes, done.answers) for done in asked] == [(1, 0, 0)]
    assert student.desk.work is None
    notice = student.person.window.page.notice
    assert notice.words.text() == "“One ferry, two tellings” is out of the library."
    with student.person.qtbot.waitSignal(student.person.window.marks_shown, timeout=WAIT):
        notice.action.click()
    assert student.desk.work is not None
    assert student.desk.work.progress("ferry").belief_before == 40
    assert [mark.quote.exact for mark in student.person.window.session.own_marks.marks] == [ANGRY]


def test_whoever_wants_to_hand_in_first_is_asked_where_to(student: Student, monkeypatch: pytest.MonkeyPatch) -> None:
    student.open()
    student.mark(ANGRY)
    monkeypatch.setattr(take_out_desk, "ask", lambda *_: Reply.HAND_IN)
    student.person.do("take_out_set")
    assert student.dialog("handInDialog") is not None
    assert student.desk.work is not None


def test_whoever_keeps_it_keeps_it(student: Student, monkeypatch: pytest.MonkeyPatch) -> None:
    student.open()
    student.mark(ANGRY)
    monkeypatch.setattr(take_out_desk, "ask", lambda *_: Reply.KEEP)
    student.person.do("take_out_set")
    assert student.desk.work is not None


@pytest.mark.parametrize(
    ("button", "reply"), [("Hand in first …", Reply.HAND_IN), ("Take it out", Reply.TAKE_OUT), ("Keep it", Reply.KEEP)]
)
def test_the_question_has_three_answers(
    student: Student, monkeypatch: pytest.MonkeyPatch, button: str, reply: Reply
) -> None:
    from reader.lessons.taking_out import OwnWork

    def choose(box: QMessageBox) -> int:
        box.show()
        next(one for one in box.buttons() if one.text() == button).click()
        QApplication.processEvents()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    student.open()
    assert ask(student.person.window, "One ferry", OwnWork(marks=2, notes=1, answers=3)) is reply
