"""The class view against a table made by hand, in every order, with names and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.classroom.sentence_list import SentenceDelegate
from reader.ui.theme import DARK
from tests.ui.classroom.conftest import NAMES, QUAY, heard, said
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from tests.ui.classroom.conftest import Teacher

DISAGREEMENT, CHANGED, PROGRAM, TEXT = range(4)


def test_counts_are_those_of_the_table(at_class: Teacher):
    at_class.order(TEXT)
    counts = {one.row.number: one.row.marked.count for one in at_class.window.article.list.passages if one.row.marked}
    assert {number: count for number, count in counts.items() if count} == {1: 15, 2: 28, 3: 3}
    assert len(counts) == 20


def test_the_sentences_people_differ_about_stand_first(at_class: Teacher):
    assert at_class.order(DISAGREEMENT) == [1, 2, 3, 4, 5]
    headings = [row for row in heard(at_class.window.article.list) if "marked it" not in row]
    assert headings == ["Where the class was of two minds", "Where nearly all agreed", "What few or nobody marked"]


def test_what_changed_after_the_reveal_can_stand_first(at_class: Teacher):
    assert at_class.order(CHANGED)[0] == 4
    assert "changed by 6" in heard(at_class.window.article.list)[1]


def test_what_people_disagreed_with_can_stand_first(at_class: Teacher):
    assert at_class.order(PROGRAM)[0] == 5
    assert "8 disagreed with a mark" in heard(at_class.window.article.list)[1]


def test_the_whole_text_can_be_read_in_its_order(at_class: Teacher):
    assert at_class.order(TEXT) == list(range(1, 21))


def test_a_sentence_is_heard_with_its_counts(at_class: Teacher):
    row = heard(at_class.window.article.list)[1]
    assert row.startswith("Paragraph 1. The quay of Selm was closed for the time number 1. 15 of 30 marked it.")
    assert "No source named: 14, Uncertain: 1" in row
    assert row.endswith("Key: No source named")


def test_a_sentence_shows_who_marked_it_as_what_and_why(at_class: Teacher):
    at_class.sentence(1)
    reasons = said(at_class.window.details.reasons)
    assert "before the reveal 15, after 15" in reasons
    assert f"“Reason of {NAMES[0]}.”. {NAMES[0]}" in reasons
    assert f"Without a reason. {', '.join(NAMES[6:14])}" in reasons
    assert f"Uncertain: 1\nMarked by. {NAMES[14]}" in reasons


def test_a_change_shows_from_what_to_what(at_class: Teacher):
    at_class.sentence(4)
    assert f"{NAMES[0]}: not marked, No source named" in said(at_class.window.details.reasons)


def test_an_answer_to_a_mark_stands_beside_its_sentence(at_class: Teacher):
    at_class.sentence(5)
    reasons = said(at_class.window.details.reasons)
    assert "Disagree: 8" in reasons
    assert f"“{NAMES[7]} knows better.”. {NAMES[7]} · Disagree" in reasons


def test_arrow_keys_go_through_the_sentences_and_step_over_headings(at_class: Teacher):
    rows = at_class.window.article.list
    assert rows.hasFocus()
    seen = [rows.passage.row.number]
    for _ in range(4):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        seen.append(rows.passage.row.number)
    assert seen == at_class.order(DISAGREEMENT)


def test_the_strip_says_what_it_shows(at_class: Teacher):
    words = at_class.window.article.strip.accessibleDescription()
    assert words.startswith("3 of 20 sentences were marked by somebody. Sentence 1: 15 of 30 marked it.")


def test_the_strip_goes_to_a_sentence(at_class: Teacher):
    at_class.order(TEXT)
    strip = at_class.window.article.strip
    strip.setFocus()
    for _ in range(2):
        QTest.keyClick(strip, Qt.Key.Key_Right)
    assert at_class.window.article.list.passage.row.number == 3
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip._column(9, strip.width()).center().toPoint())
    assert at_class.window.article.list.passage.row.number == 10


def test_evidence_is_one_row_for_each_origin(at_class: Teacher):
    rows = heard(at_class.window.details.evidence)
    assert rows[0].startswith("“Log of the port”, Port of Selm. Brought forward by 7. Supports: 7")
    assert ", ".join(NAMES[:7]) in rows[0]


def test_questions_show_their_answers(at_class: Teacher):
    rows = heard(at_class.window.details.questions)
    assert rows == ["Other questions", "Who speaks?. answered by 30 of 30", "The mayor. 0", "Nobody. 30"]


def test_plain_counts_come_first_and_coefficients_only_when_asked_for(at_class: Teacher):
    window = at_class.window
    assert window.foot.counted.text().startswith("Counted over the 3 sentences that someone or the key marked")
    assert not window.foot.figures.isVisible()
    window.foot.advanced.click()
    assert "Krippendorff’s alpha" in window.foot.figures.text()
    assert "Marked where the key marks: 45 of 90 sentences." in window.foot.figures.text()
    assert window.foot.figures.isVisible()


def test_beside_the_key_a_person_is_shown_only_when_asked_for(at_class: Teacher):
    at_class.go("people")
    people = at_class.window.people.list
    assert "where the key marks" not in said(people)
    at_class.window.foot.advanced.click()
    assert "Other texts: Marked where the key marks: 3 of 3 sentences." in said(people)


def test_an_article_that_nobody_read_says_so(at_class: Teacher):
    at_class.go(at_class.window.report.articles[1].article)
    page = at_class.window.article
    assert page.list.passages == []
    assert "Nobody has worked on this article yet." in [label.text() for label in page.findChildren(type(page._empty))]
    assert said(at_class.window.details.reasons) == "Choose a sentence to see the reasons."


def everything_shown(teacher: Teacher) -> str:
    """All that the class view says about every sentence of the article, in every list."""
    window, parts = teacher.window, []
    for order in range(4):
        for number in teacher.order(order):
            teacher.sentence(number)
            parts.append(said(window.details.reasons))
        parts.append(said(window.article.list))
    lists = (window.contents, window.details.evidence, window.details.questions)
    return "\n".join([*parts, *map(said, lists), window.article.strip.accessibleDescription()])


def test_with_names_off_nobody_is_named_anywhere(at_class: Teacher):
    assert "Student" in everything_shown(at_class)
    at_class.window.top_bar.names_off.click()
    shown = everything_shown(at_class).replace(" knows better", "").replace("Reason of Student", "")
    assert not [name for name in NAMES if f". {name}" in shown or f"{name}," in shown or f"{name} ·" in shown]
    assert at_class.window.contents.rows.find("people").isValid() is False
    assert at_class.window.contents.rows.find("files").isValid() is False


def test_with_names_off_groups_under_five_are_hidden(at_class: Teacher):
    at_class.window.top_bar.names_off.click()
    passage = at_class.sentence(3)
    assert passage.row.marked is None
    assert passage.spans == ()
    assert "fewer than 5 of 30 marked it" in said(at_class.window.article.list)
    assert "Groups under 5 are not shown." in said(at_class.window.details.reasons)
    assert "No source named: 14" not in said(at_class.window.article.list), "the one who differs could be worked out"


def test_names_come_back(at_class: Teacher):
    at_class.window.top_bar.names_off.click()
    at_class.window.top_bar.names_off.click()
    at_class.go("people")
    assert at_class.window.people.isVisible()


def test_names_off_from_the_list_of_people_leads_to_an_article(at_class: Teacher):
    at_class.go("people")
    at_class.window.top_bar.names_off.click()
    assert at_class.window.article.isVisible()
    assert not at_class.window.people.isVisible()


def test_projecting_hides_names_and_makes_the_type_larger(at_class: Teacher):
    window = at_class.window
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.projecting
    assert window.names_hidden
    assert window.article.list.scale > 1.3
    assert not window.contents.isVisible()
    assert not window.top_bar.export_button.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.projecting
    assert not window.names_hidden
    assert window.article.list.scale == 1
    assert window.contents.isVisible()


def test_while_projecting_one_can_go_to_the_next_article(at_class: Teacher):
    window = at_class.window
    window.top_bar.project.click()
    window.top_bar.after.click()
    assert window.contents.record == window.report.articles[1].article
    window.top_bar.before.click()
    assert window.contents.record == QUAY.sha256


@pytest.mark.parametrize("page", ["files", "people", QUAY.sha256])
def test_everything_one_can_use_has_a_name(at_class: Teacher, page: str):
    at_class.go(page)
    assert nameless(at_class.window) == []


def test_everything_has_a_name_before_there_is_a_class(teacher: Teacher):
    assert nameless(teacher.window) == []


def test_the_panes_are_cycled_with_one_key(at_class: Teacher):
    window = at_class.window
    places = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        places.append(QApplication.focusWidget())
    assert places == [window.details.tabs, window.contents, window.article.list]


def test_the_class_view_follows_the_theme(at_class: Teacher):
    at_class.person.window.classroom.set_theme(DARK)
    assert at_class.window.article.list.delegate.theme is DARK
    assert at_class.window.article.strip.theme is DARK


@pytest.mark.parametrize("projecting", [False, True])
def test_everything_fits_at_the_smallest_size(at_class: Teacher, projecting: bool):
    window = at_class.window
    if projecting:
        window.top_bar.project.click()
    window.resize(1366, 768)
    window.grab()
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768
    assert isinstance(window.article.list.delegate, SentenceDelegate)


def test_the_strip_leaves_the_program_as_a_picture(at_class: Teacher):
    window = at_class.window
    picture = window.article.picture()
    assert picture is not None
    assert picture.says == window.article.strip.accessibleDescription()
    assert picture.note.startswith("A column for each sentence")
    assert [key.words for key in picture.legend] == ["No source named"]
    assert all(name not in picture.says for name in NAMES)
    window.pictures.copy(picture)
    assert window.notice.words.text() == "The picture is copied."
