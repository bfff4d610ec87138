"""An article of a set: marks that the teacher makes and changes, what belongs to the article, and what is painted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.analysis.findings import Attribution, Layer, SourceKind, State
from reader.lessons.curation import revealed
from reader.lessons.records import Decision
from reader.text.article import Region
from reader.text.spans import Span
from reader.ui.article.document import Typography
from reader.ui.theme import DARK
from reader.ui.workshop.decisions import in_layer, new_mark, shape_of, with_other_kind, with_part
from tests.ui.workshop.marking import Teacher, sample_lesson

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def teacher(qtbot: QtBot, tmp_path: Path) -> Teacher:
    return Teacher(qtbot, tmp_path)


def chips(teacher: Teacher, end: int) -> list[str]:
    return [chip.words for chip in teacher.section.page.view.overlay.chips or () if chip.end == end]


# Taking in hand


def test_a_click_takes_a_mark_in_hand_and_another_one_the_mark_under_it(teacher: Teacher) -> None:
    teacher.click("perhaps")
    assert teacher.hand.layer is Layer.HEDGE
    teacher.click("perhaps")
    assert teacher.hand.layer is Layer.ATTRIBUTION
    teacher.click("perhaps")
    assert teacher.hand.layer is Layer.HEDGE


def test_the_mark_in_hand_has_the_ring_and_the_card(teacher: Teacher) -> None:
    teacher.click("perhaps")
    text = teacher.lesson.article.text
    assert [span.of(text) for span in teacher.section.page.view.overlay.ring] == ["perhaps"]
    assert teacher.section.card.mark_id == teacher.hand.id


def test_a_link_from_elsewhere_shows_a_mark_or_a_tab(teacher: Teacher) -> None:
    mark = teacher.lesson.marks[3]
    teacher.section.show_item(mark.id)
    assert teacher.hand.id == mark.id
    teacher.section.show_item("key")
    assert teacher.section.key.isVisible()
    teacher.section.show_item("reading")
    assert teacher.section.side.facts.isVisible()


def test_the_letters_of_the_window_belong_to_the_article_while_it_has_the_focus(teacher: Teacher) -> None:
    teacher.section.page.view.setFocus()
    teacher.press("J", "F8", "A", "S", "X")
    assert teacher.elsewhere == []
    teacher.press("0")
    assert teacher.elsewhere == ["hide_marks"]


# Making marks


@pytest.mark.parametrize(("key", "layer"), [("Q", Layer.ATTRIBUTION), ("H", Layer.HEDGE), ("U", Layer.UNSOURCED)])
def test_selected_words_become_a_mark_with_one_key(teacher: Teacher, key: str, layer: Layer) -> None:
    before = teacher.lesson
    teacher.select("ommander Josef Arlen of the coast gua")
    teacher.section.page.view.setFocus()
    teacher.press(key)
    text = teacher.lesson.article.text
    assert (teacher.hand.layer, teacher.hand.decision) == (layer, Decision.ADDED)
    assert teacher.hand.span.of(text) == "Commander Josef Arlen of the coast guard"
    assert chips(teacher, teacher.hand.span.end) == ["added"]
    assert len(teacher.lesson.marks) == len(before.marks) + 1
    assert teacher.section.page.view.selected_span() is None
    teacher.undo()
    assert teacher.lesson == before
    assert teacher.section.in_hand is None


def test_words_that_are_marked_so_already_are_taken_in_hand(teacher: Teacher) -> None:
    before = teacher.lesson
    teacher.select("perhaps")
    teacher.section.mark(Layer.HEDGE)
    assert teacher.lesson == before
    assert teacher.hand.span.of(before.article.text) == "perhaps"


def test_a_mark_stays_within_one_paragraph(teacher: Teacher) -> None:
    before = teacher.lesson
    teacher.select("this spring.\n“They will")
    teacher.section.mark(Layer.UNSOURCED)
    assert teacher.lesson == before
    assert teacher.failed == ["The words of a mark stand in one paragraph. Select fewer words."]


def test_an_attribution_gets_its_source_and_its_cue_from_the_selection(teacher: Teacher) -> None:
    teacher.select("that the strike came only hours after the talks")
    old = teacher.hand.id
    teacher.section.mark(Layer.ATTRIBUTION)
    assert teacher.hand.id != old  # these words are what is said in a mark of the program
    teacher.select("the presence of foreign ships")
    teacher.section.mark(Layer.ATTRIBUTION)
    assert teacher.section.shape.isVisible()
    shape = teacher.section.shape
    teacher.select("Selm has paid")
    shape.takers["source"].click()
    teacher.select("It is not")
    shape.takers["cue"].click()
    finding, text = teacher.hand.finding, teacher.lesson.article.text
    assert isinstance(finding, Attribution)
    assert [span.of(text) for span in (*finding.source, *finding.cue, *finding.content)] == [
        "Selm has paid",
        "It is not",
        "the presence of foreign ships",
    ]
    assert teacher.hand.decision is Decision.ADDED
    shape.removers["cue"].click()
    assert teacher.hand.finding.cue == ()
    teacher.undo()
    assert [span.of(text) for span in teacher.hand.finding.cue] == ["It is not"]


def test_who_says_it_stands_in_the_same_paragraph(teacher: Teacher) -> None:
    teacher.take("perhaps")
    teacher.section.shape.layers.edited.emit("layer", Layer.ATTRIBUTION)
    before = teacher.lesson
    teacher.select("Foreign Ministry spokesman Lucas Verin")
    teacher.section.shape.takers["source"].click()
    assert teacher.lesson == before
    assert teacher.failed == ["The words of a mark stand in one paragraph. Who says it is in another one here."]


def test_a_mark_of_the_program_gets_another_layer_and_other_words(teacher: Teacher) -> None:
    mark = teacher.take("Thousands of tonnes of grain were lost")
    shape = teacher.section.shape
    shape.layers.edited.emit("layer", Layer.HEDGE)
    assert (teacher.mark(mark.id).layer, teacher.mark(mark.id).decision) == (Layer.HEDGE, Decision.CHANGED)
    teacher.select("Thousands of tonnes")
    shape.takers["content"].click()
    assert teacher.mark(mark.id).span.of(teacher.lesson.article.text) == "Thousands of tonnes"
    assert chips(teacher, teacher.hand.span.end) == ["changed"]
    teacher.undo()
    teacher.undo()
    assert teacher.mark(mark.id) == mark


def test_the_sentence_of_a_rejected_mark_has_no_longer_its_state(teacher: Teacher) -> None:
    mark = teacher.take("The strike has taken the winter bread of a whole province")

    def state() -> State:
        return next(one.state for one in teacher.lesson.sentences if one.span.overlaps(mark.span))

    assert state() is State.UNSOURCED
    teacher.press("R")
    assert state() is State.OTHER
    teacher.undo()
    assert state() is State.UNSOURCED


def test_only_what_the_teacher_added_can_be_deleted(teacher: Teacher) -> None:
    added = next(mark for mark in teacher.lesson.marks if mark.decision is Decision.ADDED)
    teacher.section.take(added.id)
    teacher.section.page.view.setFocus()
    teacher.press("Del")
    assert added.id not in {mark.id for mark in teacher.lesson.marks}
    teacher.undo()
    assert teacher.mark(added.id) == added
    mark = teacher.take("perhaps")
    teacher.press("Del")
    assert teacher.mark(mark.id) == mark


def test_the_selection_widens_to_the_sentence(teacher: Teacher) -> None:
    teacher.select("hours after")
    teacher.section.page.view.setFocus()
    teacher.press("S")
    span = teacher.section.page.view.selected_span()
    assert span is not None
    assert span.of(teacher.lesson.article.text) == "Observers note that the strike came only hours after the talks."


def test_where_an_added_mark_stood_for_one_of_the_program_that_one_comes_back(teacher: Teacher) -> None:
    of_program = teacher.take("perhaps")
    marks = (replace(one, decision=Decision.ADDED) if one is of_program else one for one in teacher.lesson.marks)
    teacher.editor.change_article("orvan", "As a folder may have it", marks=tuple(marks))
    teacher.section.delete()
    teacher.answer()
    assert teacher.mark(of_program.id) == of_program


def test_while_words_are_selected_one_sees_what_can_be_done_with_them(teacher: Teacher) -> None:
    assert teacher.section.review.isVisible()
    teacher.select("hours after")
    assert teacher.section.shape.isVisible()
    assert teacher.section.shape.makers[Layer.HEDGE].isEnabled()
    teacher.section.page.view.clear_selection()
    assert teacher.section.review.isVisible()
    teacher.section.show_item("key")
    teacher.select("hours after")
    assert teacher.section.key.isVisible()


# Parts of the page


def test_a_paragraph_is_left_out_and_the_marks_follow_and_both_are_undone_as_one(teacher: Teacher) -> None:
    before = teacher.lesson
    decided = teacher.take("Strikes on the coast have increased every month since the announcement")
    kept = teacher.take("The strike has taken the winter bread of a whole province")
    teacher.select("Volunteers swept")
    teacher.section.page.view.setFocus()
    teacher.press("X")
    article, _ = teacher.asked[-1]
    block = next(one for one in article.blocks if one.span.of(article.text).startswith("Volunteers"))
    assert (block.region, block.chosen) == (Region.SITE, True)
    assert teacher.section.page.view.article == article
    teacher.answer()
    assert [mark for mark in teacher.lesson.marks if block.span.contains(mark.span)] == []
    assert teacher.mark(decided.id).decision is Decision.ACCEPTED
    assert teacher.mark(kept.id) == kept
    teacher.undo()
    assert teacher.lesson == before


def test_a_paragraph_is_taken_in_and_gets_marks(teacher: Teacher) -> None:
    teacher.section.page.view.open_all_folds(opened=True)
    teacher.select("What the Mission costs, and who pays for it")
    teacher.section.page.view.setFocus()
    teacher.press("B")
    teacher.answer()
    block = teacher.lesson.article.blocks[7]
    assert (block.region, block.chosen) == (Region.BODY, True)
    assert any(sentence.span.overlaps(block.span) for sentence in teacher.lesson.sentences)


def test_without_a_selection_the_two_keys_change_no_paragraph(teacher: Teacher) -> None:
    before = teacher.lesson
    teacher.take("perhaps")
    teacher.press("X", "B")
    assert teacher.lesson == before
    assert teacher.asked == []


def test_a_report_of_paragraphs_that_are_others_by_now_is_not_taken(teacher: Teacher) -> None:
    before = teacher.lesson
    teacher.select("Volunteers swept")
    teacher.section.choose_blocks(part=False)
    teacher.undo()
    teacher.answer()
    assert teacher.lesson == before


def test_the_menu_offers_what_can_be_done_with_the_words(teacher: Teacher) -> None:
    teacher.select("Observers")
    assert list(teacher.section.commands()) == [
        "Mark as “Attributed” (Q)",
        "Mark as “Uncertain” (H)",
        "Mark as “No source named” (U)",
        "Widen the selection to the sentence (S)",
        "Students should mark this (T)",
        "This is not part of the article (X)",
    ]


# What is painted and shown


def test_weaker_marks_are_painted_only_where_students_see_them(teacher: Teacher) -> None:
    weaker = next(
        mark for mark in teacher.lesson.marks if not getattr(mark.finding, "shown", True) and mark.decision == "open"
    )
    view = teacher.section.page.view
    assert weaker.id not in {one.finding for one in view.index.marks}
    teacher.section.take(weaker.id)
    assert weaker.id in {one.finding for one in view.index.marks}
    teacher.section.accept()
    assert weaker.id in {one.finding for one in view.index.marks}
    assert weaker.id in {one.id for one in revealed(teacher.lesson).findings if getattr(one, "shown", True)}


def test_undo_takes_the_mark_in_hand_that_it_changes(teacher: Teacher) -> None:
    mark = teacher.take("He called on fishing crews to stay in harbour until Thursday")
    teacher.press("A")
    assert teacher.hand.id != mark.id
    teacher.undo()
    assert teacher.hand == mark
    assert teacher.section.card.mark_id == mark.id
    teacher.editor.stack.redo()
    assert (teacher.hand.id, teacher.hand.decision) == (mark.id, Decision.ACCEPTED)


def test_what_is_done_to_another_article_leaves_this_one_alone(teacher: Teacher) -> None:
    mark = teacher.take("perhaps")
    teacher.editor.change_article("wire", "Minutes", minutes=12)
    assert teacher.hand == mark


def test_it_is_set_in_other_colours_and_in_another_size(teacher: Teacher) -> None:
    teacher.section.set_theme(DARK)
    assert teacher.section.page.view.theme is DARK
    assert teacher.section.page.view.overlay.chips
    teacher.section.set_typography(Typography(size=27))
    assert teacher.section.page.view.typography.size == 27
    assert teacher.section.page.view.index.marks
    assert teacher.section.page.view.overlay.ring


def test_an_article_that_left_the_set_is_not_asked_for_any_more(teacher: Teacher) -> None:
    kept = tuple(one for one in teacher.editor.set.articles if one.id != "orvan")
    teacher.editor.change_set("Take it out", articles=kept)
    assert teacher.section.lesson is None
    teacher.press("A", "J", "X", "T")
    assert teacher.editor.set.articles == kept


def test_an_article_without_marks_can_be_opened_and_marked(teacher: Teacher) -> None:
    teacher.editor.change_article("orvan", "As one that was just read", marks=(), sources=(), sentences=())
    assert teacher.section.in_hand is None
    teacher.press("A", "R", "J", "F8", "O", "C", "Del")
    assert teacher.lesson.marks == ()
    teacher.select("Observers")
    teacher.press("U")
    assert teacher.hand.decision is Decision.ADDED


# Records


def test_a_shape_keeps_what_is_not_changed() -> None:
    lesson = sample_lesson().set.article_by_id["orvan"]
    mark = next(one for one in lesson.marks if one.layer is Layer.ATTRIBUTION)
    shape = shape_of(mark)
    assert with_part(shape, "content", None) == shape
    assert with_part(shape, "cue", None) == replace(shape, cue=None)
    hedge = in_layer(shape, Layer.HEDGE)
    assert (hedge.layer, hedge.content) == (Layer.HEDGE, shape.content)
    assert in_layer(hedge, Layer.HEDGE) == hedge


def test_an_added_mark_stays_an_added_one_whatever_its_kind() -> None:
    text = "The harbour is closed."
    mark = new_mark(text, "added-1", Layer.ATTRIBUTION, Span(0, len(text) - 1))
    other = with_other_kind(text, mark, SourceKind.DOCUMENT)
    assert (other.decision, other.id) == (Decision.ADDED, "added-1")
