"""What students should mark in an article, as a teacher writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.findings import Layer
from reader.lessons.drafts import Drafts
from reader.lessons.records import ArticleKey, Decision, Key, MarkLabel
from reader.storage.records import OwnLayer
from reader.text.spans import Span
from reader.ui.article.highlights import Role
from reader.ui.workshop.key_marks import label_at, passage_at, place, with_article_key, with_decided, with_passage
from tests.ui.workshop.marking import Teacher, sample_lesson

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORDS = "Thousands of tonnes of grain were lost"
EMPTY = ArticleKey(article="orvan", layers=())


@pytest.fixture
def teacher(qtbot: QtBot, tmp_path: Path) -> Teacher:
    return Teacher(qtbot, tmp_path)


def chips(teacher: Teacher, end: int) -> list[str]:
    return [chip.words for chip in teacher.section.page.view.overlay.chips or () if chip.end == end]


def test_a_key_puts_the_mark_in_hand_into_the_key_and_takes_it_out(teacher: Teacher) -> None:
    before = teacher.key
    mark = teacher.take("perhaps")
    teacher.press("T")
    passage = passage_at(teacher.key, mark.span)
    assert passage is not None
    assert passage.label == MarkLabel(layer=OwnLayer.HEDGE, kind=str(mark.finding.kind))
    assert chips(teacher, mark.span.end) == ["key"]
    painted = {one.role for one in teacher.section.page.view.index.marks if one.span == mark.span}
    assert painted == {Role.HEDGE, Role.OWN_HEDGE}
    teacher.press("T")
    assert teacher.key == before
    teacher.undo()
    assert passage_at(teacher.key, mark.span) == passage
    assert teacher.elsewhere == []


def test_selected_words_go_into_the_key_without_a_mark(teacher: Teacher) -> None:
    span = teacher.select("In its second bulletin of the day")
    teacher.section.page.view.setFocus()
    teacher.press("T")
    passage = passage_at(teacher.key, span)
    assert passage is not None
    assert teacher.section.key.passage == passage
    assert teacher.section.page.view.selected_span() is None
    assert [one.quote.start for one in teacher.key.marks] == sorted(one.quote.start for one in teacher.key.marks)


def test_the_mark_tab_puts_selected_words_into_the_key_too(teacher: Teacher) -> None:
    span = teacher.select("In its second bulletin of the day")
    teacher.section.shape.into_key.click()
    assert passage_at(teacher.key, span) is not None


def test_of_an_attribution_students_mark_what_is_said(teacher: Teacher) -> None:
    mark = teacher.take("Observers note that the strike came only hours after the talks")
    teacher.press("T")
    words = {one.quote.exact for one in teacher.key.marks}
    assert "that the strike came only hours after the talks" in words
    assert mark.layer is Layer.ATTRIBUTION


def test_a_passage_gets_another_label_alternatives_and_is_arguable(teacher: Teacher) -> None:
    mark = teacher.take(WORDS)
    existing = passage_at(teacher.key, mark.span)
    if existing is None:
        teacher.press("T")
    passage = passage_at(teacher.key, mark.span)
    assert passage is not None
    teacher.section.show_item("key")
    panel = teacher.section.key
    panel.take(passage.id)
    form = panel.form
    form.label.edited.emit("label", MarkLabel(layer=OwnLayer.UNSOURCED, kind="event"))
    form.alternatives.add.edited.emit("alternatives", MarkLabel(layer=OwnLayer.HIGHLIGHT))
    arguable = passage.arguable
    form.arguable.click()
    form.explanation.setFocus()
    form.explanation.clear()
    teacher.type("Who weighed it?")
    teacher.section.flush()
    changed = panel.passage
    assert changed is not None
    assert changed.label == MarkLabel(layer=OwnLayer.UNSOURCED, kind="event")
    assert MarkLabel(layer=OwnLayer.HIGHLIGHT) in changed.alternatives
    assert changed.arguable is not arguable
    assert changed.explanation == "Who weighed it?"
    for _ in range(4):
        teacher.undo()
    assert panel.passage == passage


def test_an_alternative_is_removed(teacher: Teacher) -> None:
    panel = teacher.section.key
    teacher.section.show_item("key")
    passage = next(one for one in teacher.key.marks if one.alternatives)
    panel.take(passage.id)
    panel.form.alternatives.edited.emit("alternatives", ())
    assert panel.passage is not None
    assert panel.passage.alternatives == ()
    teacher.undo()
    assert panel.passage == passage


def test_a_label_is_no_alternative_to_itself(teacher: Teacher) -> None:
    panel = teacher.section.key
    passage = next(one for one in teacher.key.marks if one.alternatives)
    panel.take(passage.id)
    panel.form.label.edited.emit("label", passage.alternatives[0])
    assert panel.passage is not None
    assert passage.alternatives[0] not in panel.passage.alternatives


def test_what_is_arguable_says_so_in_the_text(teacher: Teacher) -> None:
    passage = next(one for one in teacher.key.marks if one.arguable)
    assert "arguable" in chips(teacher, passage.quote.end)
    firm = next(one for one in teacher.key.marks if not one.arguable)
    assert "key" in chips(teacher, firm.quote.end)


def test_a_click_on_a_passage_takes_it_in_hand(teacher: Teacher) -> None:
    passage = next(one for one in teacher.key.marks if one.quote.exact.startswith("It did so without asking Orvan"))
    teacher.click("It did so without asking Orvan")
    assert teacher.section.key.passage == passage
    assert teacher.section.key.isVisible()
    assert list(teacher.section.page.view.overlay.ring) == [place(passage)]


def test_where_a_mark_and_a_passage_lie_on_each_other_the_tab_says_which_comes_first(teacher: Teacher) -> None:
    words = "Fifty-nine missiles were fired at the harbour in under ten minutes"
    mark = next(one for one in teacher.lesson.marks if one.span.of(teacher.lesson.article.text) == words)
    passage = passage_at(teacher.key, mark.span)
    assert passage is not None
    teacher.click("Fifty-nine")
    assert teacher.hand.id == mark.id
    assert teacher.section.review.isVisible()
    teacher.click("Fifty-nine")
    assert teacher.section.key.passage == passage
    teacher.section.key.take(teacher.key.marks[-1].id)
    teacher.click("Fifty-nine")
    assert teacher.section.key.passage == passage


def test_choosing_a_passage_in_the_list_shows_it_in_the_text(teacher: Teacher) -> None:
    teacher.section.show_item("key")
    rows = teacher.section.key.rows
    rows.setFocus()
    assert teacher.section.key.passage == teacher.key.marks[0]
    teacher.press("Down", "Down")
    passage = teacher.section.key.passage
    assert passage == teacher.key.marks[2]
    assert list(teacher.section.page.view.overlay.ring) == [place(passage)]


def test_all_accepted_marks_are_taken_into_the_key_at_once(teacher: Teacher) -> None:
    teacher.editor.change_key("Empty", Key())
    decided = [mark for mark in teacher.lesson.marks if mark.decision not in (Decision.OPEN, Decision.REJECTED)]
    teacher.section.key.take_decided()
    assert len(teacher.key.marks) == len(decided)
    assert not teacher.section.key.take_all.isEnabled()
    teacher.undo()
    assert teacher.key == EMPTY
    assert teacher.section.key.take_all.isEnabled()


def test_covered_layers_and_the_explanation_of_the_article(teacher: Teacher) -> None:
    panel = teacher.section.key
    assert panel.layers[OwnLayer.UNSOURCED].isChecked()
    panel.layers[OwnLayer.HEDGE].click()
    assert teacher.key.layers == (OwnLayer.HEDGE, OwnLayer.UNSOURCED)
    panel.whole.set_open(True)
    teacher.section.show_item("key")
    panel.explanation.setFocus()
    teacher.type("Count who counts. ")
    teacher.section.flush()
    assert "Count who counts." in teacher.key.explanation
    teacher.undo()
    teacher.undo()
    assert teacher.key == sample_lesson().key.of_article("orvan")


def test_selected_words_get_the_label_of_the_mark_on_them() -> None:
    lesson = sample_lesson().set.article_by_id["orvan"]
    hedge = next(one for one in lesson.marks if one.layer is Layer.HEDGE)
    assert label_at(lesson, hedge.span).layer is OwnLayer.HEDGE
    assert label_at(lesson, Span(0, 3)) == MarkLabel(layer=OwnLayer.UNSOURCED)


def test_the_key_of_an_article_that_says_nothing_is_no_key() -> None:
    text = "The harbour is closed."
    key = with_article_key(Key(), with_passage(EMPTY, text, Span(4, 11), MarkLabel(layer=OwnLayer.UNSOURCED)))
    assert len(key.articles) == 1
    assert with_article_key(key, EMPTY).is_empty


def test_new_passages_get_ids_that_no_other_has() -> None:
    text, key = "The harbour is closed.", EMPTY
    for number in range(3):
        key = with_passage(key, text, Span(number, number + 3), MarkLabel(layer=OwnLayer.UNSOURCED))
    assert len({one.id for one in key.marks}) == 3


def test_taking_all_twice_adds_nothing() -> None:
    lesson = sample_lesson().set.article_by_id["orvan"]
    once = with_decided(EMPTY, lesson)
    assert once.marks
    assert with_decided(once, lesson) == once


def test_the_key_is_in_the_draft(teacher: Teacher, tmp_path: Path) -> None:
    mark = teacher.take("perhaps")
    teacher.press("T")
    assert teacher.editor.flush()
    stored = Drafts(tmp_path).open(teacher.editor.set.id).key
    assert stored is not None
    assert passage_at(stored.of_article("orvan") or EMPTY, mark.span) is not None
