"""What a lesson set paints in the text: who has marked what, and the passages that answer its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from reader.lessons.comparison import Side
from reader.lessons.lesson_work import Step
from reader.lessons.records import Gate
from reader.text.spans import Span
from reader.ui.article.chips import Chip
from reader.ui.article.highlights import LOOKS, PLAIN_OWN, Role
from reader.ui.lessons.words import chip_words
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from reader.ui.article.view import ArticleView
    from tests.ui.lessons.conftest import Student

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ANGRY, READY = "the town is angry", "We are ready"


@pytest.fixture
def comparing(student: Student) -> Student:
    """Somebody who has marked one passage as the set does and one as nobody does, and sees the marks of the set."""
    student.write(gate=Gate())
    student.open()
    student.mark(ANGRY)
    student.mark(READY, Qt.Key.Key_H)
    student.person.do("show_set_marks")
    return student


def view_of(student: Student) -> ArticleView:
    return student.person.window.view


def chips_by_passage(student: Student) -> dict[str, str]:
    """The chips, by the three words before each."""
    view = view_of(student)
    return {" ".join(view.article.text[: chip.end].split()[-3:]): chip.words for chip in view.overlay.chips or ()}


def test_after_each_passage_stands_who_has_marked_it(comparing: Student) -> None:
    chips = chips_by_passage(comparing)
    assert chips["town is angry"] == chip_words(Side.BOTH) == "both"
    assert chips["“We are ready"] == chip_words(Side.OWN) == "yours only"
    assert chips["ignored the storm"] == chip_words(Side.SET) == "set only"


def test_a_chip_moves_no_position_of_the_text(comparing: Student) -> None:
    view = view_of(comparing)
    assert view.document().toRawText().replace("\u2029", "\n") == view.article.text
    place = view.article.text.index(ANGRY)
    view.select(Span(place, place + len(ANGRY)))
    assert view.textCursor().selectedText() == ANGRY


def test_there_is_room_for_a_chip_and_no_tint_reaches_into_it(comparing: Student) -> None:
    view = view_of(comparing)
    end = view.article.text.index(ANGRY) + len(ANGRY)
    (last,) = view.boxes(Span(end - 1, end))
    (stop,) = view.boxes(Span(end, end + 1))
    assert stop.left() - last.right() > 30
    comparing.desk.go_to(Step.CHECK)
    (last,) = view.boxes(Span(end - 1, end))
    (stop,) = view.boxes(Span(end, end + 1))
    assert stop.left() - last.right() < 1


def test_own_marks_are_plain_while_they_are_compared_and_as_ever_before_and_after(comparing: Student) -> None:
    overlay = view_of(comparing).overlay
    assert overlay._look(Role.OWN_HEDGE) == PLAIN_OWN
    assert overlay._look(Role.HEDGE) == LOOKS[Role.HEDGE]
    comparing.desk.go_to(Step.CHECK)
    assert overlay.chips is None
    assert overlay._look(Role.OWN_HEDGE) == LOOKS[Role.OWN_HEDGE]
    comparing.desk.go_to(Step.COMPARE)
    assert overlay.chips


def test_a_chip_is_shown_as_long_as_its_mark_is(comparing: Student) -> None:
    assert "yours only" in chips_by_passage(comparing).values()
    comparing.person.do("own_marks")
    assert "yours only" not in chips_by_passage(comparing).values()
    comparing.person.do("hide_marks")
    assert chips_by_passage(comparing) == {}


def test_another_look_of_the_page_keeps_the_chips_and_their_room(comparing: Student) -> None:
    view = view_of(comparing)
    before = view.overlay.chips
    comparing.person.do("larger")
    assert view.overlay.chips == before
    end = view.article.text.index(ANGRY) + len(ANGRY)
    (last,) = view.boxes(Span(end - 1, end))
    (stop,) = view.boxes(Span(end, end + 1))
    assert stop.left() - last.right() > 30


def test_another_article_has_no_chips(comparing: Student) -> None:
    comparing.person.window.open_stored(comparing.lesson.set.articles[1].sha256)
    assert not view_of(comparing).overlay.chips


def test_the_chips_are_there_again_after_a_restart_and_from_another_article(comparing: Student) -> None:
    before = chips_by_passage(comparing)
    first, second = comparing.lesson.set.articles
    comparing.person.window.open_stored(second.sha256)
    comparing.person.window.open_stored(first.sha256)
    comparing.desk.go_to(Step.COMPARE)
    assert chips_by_passage(comparing) == before
    comparing.restart()
    comparing.desk.go_to(Step.COMPARE)
    assert chips_by_passage(comparing) == before


def test_of_marks_within_each_other_only_the_longest_has_a_chip(comparing: Student) -> None:
    view = view_of(comparing)
    ends = [chip.end for chip in view.overlay.chips or () if chip.words == "set only"]
    assert len(ends) == len(set(ends))
    assert "ferry may leave" not in chips_by_passage(comparing)


def test_the_bar_counts_to_as_many_differences_as_are_enough(comparing: Student) -> None:
    card = comparing.panel.step.compare
    count = card.bar.maximum()
    assert count <= 5
    assert card._count.text() == f"0 of {count} differences looked at"
    card.next.click()
    assert view_of(comparing).overlay.ring
    comparing.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert card._count.text() == f"1 of {count} differences looked at"
    assert card.bar.value() == 1


def test_a_text_that_runs_from_right_to_left_is_not_pulled_apart(comparing: Student) -> None:
    person, words = comparing.person, "قالت أورلا فين إن العبارة قد تبحر"
    person.open_text(f"{words}.\n\n{words} في يونيو.")
    view = view_of(comparing)
    end = view.article.text.index(".")
    before = list(view.boxes(Span(0, end)))
    view.set_chips((Chip(end, "both"),))
    assert list(view.boxes(Span(0, end))) == before
    assert not view.viewport().grab().isNull()


# Passages that answer a question


def answered(student: Student) -> list[tuple[str, str]]:
    view = view_of(student)
    return [(mark.role.value, mark.span.of(view.article.text)) for mark in view.overlay.answered]


def test_passages_that_answer_a_question_are_painted_as_what_it_asks_for(student: Student) -> None:
    student.open()
    student.go_on()
    editor = student.panel.step.prompts.editors["mark-numbers"]
    student.person.select("Some 400")
    editor.take.click()
    assert answered(student) == [("own_unsourced", "Some 400")]
    assert student.person.window.session.own_marks.marks == []
    student.desk.go_to(Step.BEFORE)
    assert answered(student) == []
    student.desk.go_to(Step.MARK)
    student.person.qtbot.waitUntil(lambda: len(answered(student)) == 1, timeout=WAIT)
    student.panel.step.prompts.editors["mark-numbers"]._passages.itemAt(0).widget().findChild(QPushButton).click()
    assert answered(student) == []


def test_passages_are_painted_again_after_a_restart_and_from_another_article(student: Student) -> None:
    student.open()
    student.go_on()
    student.person.select("Some 400")
    student.panel.step.prompts.editors["mark-numbers"].take.click()
    first, second = student.lesson.set.articles
    student.person.window.open_stored(second.sha256)
    assert answered(student) == []
    student.person.window.open_stored(first.sha256)
    student.desk.go_to(Step.MARK)
    assert answered(student) == [("own_unsourced", "Some 400")]
    student.restart()
    student.desk.go_to(Step.MARK)
    assert answered(student) == [("own_unsourced", "Some 400")]


def test_passages_are_whole_words(student: Student) -> None:
    student.open()
    student.go_on()
    student.person.select("me 400 passen")
    student.panel.step.prompts.editors["mark-numbers"].take.click()
    assert answered(student) == [("own_unsourced", "Some 400 passengers")]


def test_own_marks_in_a_set_are_whole_words(student: Student) -> None:
    student.open()
    student.mark("own is ang")
    assert [mark.quote.exact for mark in student.person.window.session.own_marks.marks] == [ANGRY[4:]]


def test_words_that_the_caret_cut_are_marked_whole(student: Student) -> None:
    student.open()
    view = view_of(student)
    view.setFocus()
    student.key(Qt.Key.Key_Right)  # from here on there is a caret
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.article.text.index("bookings") + 2)
    view.setTextCursor(cursor)
    for _ in range(3):
        student.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    student.key(Qt.Key.Key_U)
    assert [mark.quote.exact for mark in student.person.window.session.own_marks.marks] == ["bookings"]
