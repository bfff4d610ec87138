"""Going through the marks of an article, the least certain first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.analysis.findings import Layer
from reader.lessons.curation import in_review_order
from reader.lessons.drafts import Drafts
from reader.lessons.records import Decision
from reader.ui.article.highlights import Role
from reader.ui.workshop.decisions import Which, listed, looked_at, next_open, with_decision, with_words
from tests.ui.conftest import WAIT
from tests.ui.workshop.marking import Teacher, sample_lesson

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def teacher(qtbot: QtBot, tmp_path: Path) -> Teacher:
    return Teacher(qtbot, tmp_path)


def open_ids(teacher: Teacher) -> list[str]:
    return [mark.id for mark in in_review_order(teacher.lesson) if mark.decision is Decision.OPEN]


def test_the_least_certain_open_mark_is_in_hand_from_the_start(teacher: Teacher) -> None:
    assert teacher.hand.id == open_ids(teacher)[0]
    assert teacher.section.review.count.text() == "11 of 46 looked at"
    current = teacher.section.review.rows.currentIndex()
    assert teacher.section.review.rows.rows.rows[current.row()].record == teacher.hand.id


def test_ten_marks_are_looked_at_with_keys_only(teacher: Teacher) -> None:
    wanted = open_ids(teacher)[:10]
    done, _ = looked_at(teacher.lesson)
    for number, mark_id in enumerate(wanted):
        assert teacher.hand.id == mark_id
        if number % 3:
            teacher.press("A")
        else:
            teacher.press("R")
            teacher.type("He is quoted in the sentence before.")
            teacher.press("Return")
    decisions = [teacher.mark(mark_id).decision for mark_id in wanted]
    assert decisions == [Decision.ACCEPTED if number % 3 else Decision.REJECTED for number in range(10)]
    assert teacher.mark(wanted[0]).reason == "He is quoted in the sentence before."
    assert looked_at(teacher.lesson)[0] == done + 10
    assert teacher.hand.id == open_ids(teacher)[0]
    assert teacher.section.review.rows.hasFocus()
    assert teacher.elsewhere == []


def test_every_decision_can_be_undone_one_by_one(teacher: Teacher) -> None:
    before = teacher.lesson
    first, second = open_ids(teacher)[:2]
    teacher.press("A", "R")
    teacher.type("No")
    teacher.press("Return")
    teacher.undo()
    assert (teacher.mark(second).decision, teacher.mark(second).reason) == (Decision.REJECTED, "")
    teacher.undo()
    assert (teacher.mark(first).decision, teacher.mark(second).decision) == (Decision.ACCEPTED, Decision.OPEN)
    teacher.undo()
    assert teacher.lesson == before
    assert teacher.section.review.count.text() == "11 of 46 looked at"


def test_a_rejected_mark_is_struck_and_the_sentence_loses_its_state(teacher: Teacher) -> None:
    mark = teacher.take("The Northern League will try to close the harbour to Orvan’s own ships before the summer")
    teacher.press("R")
    roles = {one.role for one in teacher.section.page.view.index.marks if one.finding == mark.id}
    assert roles == {Role.REJECTED}
    ends = [chip.words for chip in teacher.section.page.view.overlay.chips or () if chip.end == mark.span.end]
    assert "×" in ends


def test_keys_go_through_the_list_and_through_the_text(teacher: Teacher) -> None:
    order = [mark.id for mark in listed(teacher.lesson, Which.ALL, None)]
    at = order.index(teacher.hand.id)
    teacher.press("J")
    assert teacher.hand.id == order[at + 1]
    teacher.press("K", "K")
    assert teacher.hand.id == order[at - 1]
    in_text = [mark.id for mark in teacher.lesson.marks]
    place = in_text.index(teacher.hand.id)
    teacher.press("F8")
    assert teacher.hand.id == in_text[(place + 1) % len(in_text)]
    teacher.press("Shift+F8", "Shift+F8")
    assert teacher.hand.id == in_text[place - 1]
    assert teacher.elsewhere == []


def test_letters_typed_as_a_reason_decide_nothing(teacher: Teacher) -> None:
    mark = teacher.hand
    teacher.section.card.ask_why()
    teacher.type("a rock and jokes")
    teacher.press("Return")
    assert teacher.mark(mark.id).reason == "a rock and jokes"
    assert teacher.mark(mark.id).decision is Decision.ACCEPTED
    assert teacher.hand.id != mark.id


def test_esc_leaves_the_line_and_stays_at_the_mark(teacher: Teacher) -> None:
    mark = teacher.hand
    teacher.press("R")
    teacher.type("Not so")
    teacher.press("Esc")
    assert teacher.section.review.rows.hasFocus()
    assert teacher.hand == teacher.mark(mark.id)
    assert teacher.hand.reason == "Not so"
    assert teacher.elsewhere == []


def test_letters_are_commands_also_where_the_focus_is_on_a_filter_or_a_tab(teacher: Teacher) -> None:
    section, wanted = teacher.section, open_ids(teacher)[:3]
    for mark_id, focus in zip(wanted, (section.review.which, section.side.tabs, section.card.kind), strict=True):
        focus.setFocus()
        teacher.press("A")
        assert teacher.mark(mark_id).decision is Decision.ACCEPTED
    assert section.review.which.currentIndex() == section.review.which.findData(Which.ALL.value)


def test_a_reason_that_is_being_typed_stays_when_something_else_changes(teacher: Teacher) -> None:
    teacher.section.card.ask_why()
    teacher.type("Half a rea")
    teacher.editor.change_set("Minutes", minutes=50)
    assert teacher.section.card.reason.words() == "Half a rea"
    teacher.type("son")
    mark = teacher.hand
    teacher.section.take(open_ids(teacher)[1])
    assert teacher.mark(mark.id).reason == "Half a reason"


def test_the_list_can_show_what_is_open_or_decided_and_one_layer(teacher: Teacher) -> None:
    review = teacher.section.review

    def shown() -> set[str]:
        return {row.record for row in review.rows.rows.rows if row.record is not None}

    review.which.setCurrentIndex(review.which.findData(Which.OPEN.value))
    assert shown() == set(open_ids(teacher))
    review.which.setCurrentIndex(review.which.findData(Which.DECIDED.value))
    decided = {mark.id for mark in teacher.lesson.marks if mark.decision is not Decision.OPEN}
    assert shown() == decided
    review.which.setCurrentIndex(review.which.findData(Which.ALL.value))
    review.layer.setCurrentIndex(review.layer.findData(Layer.HEDGE.value))
    assert shown() == {mark.id for mark in teacher.lesson.marks if mark.layer is Layer.HEDGE}


def test_in_the_list_of_open_marks_one_goes_after_the_other(teacher: Teacher) -> None:
    review = teacher.section.review
    review.which.setCurrentIndex(review.which.findData(Which.OPEN.value))
    wanted = open_ids(teacher)[:4]
    review.rows.setFocus()
    for mark_id in wanted:
        assert teacher.hand.id == mark_id
        teacher.press("A")
    assert [teacher.mark(mark_id).decision for mark_id in wanted] == [Decision.ACCEPTED] * 4


def test_another_kind_is_chosen_and_a_line_may_follow(teacher: Teacher) -> None:
    mark = teacher.take("the attack was a direct result of the failed talks in Corin")
    card = teacher.section.card
    teacher.press("C")
    teacher.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=WAIT)
    QTest.keyClick(card.kind.view(), Qt.Key.Key_Down)
    QTest.keyClick(card.kind.view(), Qt.Key.Key_Return)
    teacher.qtbot.waitUntil(lambda: teacher.mark(mark.id) != mark, timeout=WAIT)
    changed = teacher.mark(mark.id)
    assert changed.decision is Decision.CHANGED
    assert changed.finding != mark.finding
    assert changed.span == mark.span
    assert teacher.hand.id == mark.id
    teacher.type("Nobody worked that out.")
    teacher.press("Return")
    assert teacher.mark(mark.id).reason == "Nobody worked that out."


def test_a_changed_mark_is_open_again_as_the_program_makes_it(teacher: Teacher) -> None:
    changed = next(mark for mark in teacher.lesson.marks if mark.decision is Decision.CHANGED)
    teacher.section.take(changed.id)
    before = teacher.lesson
    teacher.press("O")
    teacher.answer()
    again = teacher.mark(changed.id)
    assert again.decision is Decision.OPEN
    assert again.finding != changed.finding
    assert teacher.hand.id == changed.id
    teacher.undo()
    assert teacher.lesson == before


def test_a_changed_mark_that_is_rejected_is_kept_as_the_program_makes_it(teacher: Teacher) -> None:
    changed = next(mark for mark in teacher.lesson.marks if mark.decision is Decision.CHANGED)
    teacher.section.take(changed.id)
    teacher.press("R")
    teacher.type("Everybody saw it.")
    teacher.press("Return")
    teacher.answer()
    rejected = teacher.mark(changed.id)
    assert (rejected.decision, rejected.reason) == (Decision.REJECTED, "Everybody saw it.")
    assert rejected.finding != changed.finding


def test_why_a_mark_was_rejected_is_not_said_to_students_when_it_is_accepted_after_all(teacher: Teacher) -> None:
    rejected = next(mark for mark in teacher.lesson.marks if mark.decision is Decision.REJECTED)
    assert rejected.reason
    teacher.section.take(rejected.id)
    teacher.press("A")
    assert (teacher.mark(rejected.id).decision, teacher.mark(rejected.id).reason) == (Decision.ACCEPTED, "")


def test_when_all_is_looked_at_that_is_said(teacher: Teacher) -> None:
    for _ in open_ids(teacher):
        teacher.press("A")
    assert looked_at(teacher.lesson) == (46, 46)
    assert teacher.said[-1] == "All marks of this article are looked at."


def test_after_the_last_open_mark_comes_the_first_one() -> None:
    marks = in_review_order(sample_lesson().set.article_by_id["wire"])
    still_open = [mark.id for mark in marks if mark.decision is Decision.OPEN]
    assert next_open(marks, still_open[-1]) == still_open[0]
    assert next_open(marks, "") == still_open[0]
    assert next_open((), "") == ""


def test_own_words_to_an_open_mark_accept_it_and_survive_a_rejection_nowhere() -> None:
    mark = next(one for one in sample_lesson().set.articles[0].marks if one.decision is Decision.OPEN)
    worded = with_words(mark, question="Who counted?")
    assert (worded.decision, worded.question) == (Decision.ACCEPTED, "Who counted?")
    assert with_decision(worded, Decision.REJECTED).question == ""
    assert with_decision(worded, Decision.ACCEPTED) is worded


def test_what_was_decided_is_in_the_draft(teacher: Teacher, tmp_path: Path) -> None:
    mark = teacher.hand
    teacher.press("A")
    assert teacher.editor.flush()
    stored = Drafts(tmp_path).open(teacher.editor.set.id).set.article_by_id["orvan"]
    assert next(one for one in stored.marks if one.id == mark.id).decision is Decision.ACCEPTED
