"""A teacher writes prompts, and what the key says about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.lessons.drafts import new_lesson
from reader.lessons.records import PromptKey, PromptKind
from reader.lessons.soundness import check_key, check_set, is_id
from reader.storage.records import OwnLayer, Phase
from reader.ui.workshop.options_form import AS_GOOD, BEST
from reader.ui.workshop.prompts_section import PromptsSection
from tests.lessons.workshop import built
from tests.ui.conftest import WAIT
from tests.ui.workshop.sections import focused, press, shown, type_into

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ALT = Qt.KeyboardModifier.AltModifier


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def section(qtbot: QtBot, tmp_path: Path) -> PromptsSection:
    return shown(qtbot, PromptsSection, built(tmp_path / "set"), tmp_path / "data")


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> PromptsSection:
    return shown(qtbot, PromptsSection, new_lesson(title="Ferry"), tmp_path / "data")


def ids(section: PromptsSection) -> list[str]:
    return [prompt.id for prompt in section.editor.set.prompts]


@pytest.mark.parametrize("kind", PromptKind)
def test_a_prompt_of_every_kind_can_be_added_and_asked(section: PromptsSection, kind: PromptKind) -> None:
    section.items.add_wanted.emit(kind)
    made = section.editor.set.prompts[-1]
    assert (made.kind, section.current) == (kind, made.id)
    assert focused() is section.form.text.text
    type_into(section.form.text.text, "What do you see?")
    assert section.editor.set.prompts[-1].text == "What do you see?"
    assert is_id(made.id)
    for words, field in zip(("A net", "A rope"), section.form.options.texts.values(), strict=False):
        if kind is PromptKind.CHOICE:
            type_into(field, words)
    check_set(section.editor.set)
    while made.id in ids(section):
        section.editor.stack.undo()
    assert section.editor.stack.index() == 0


def test_a_removed_prompt_takes_its_key_with_it_and_undo_brings_both_back(section: PromptsSection) -> None:
    before = section.editor.lesson
    section.show_item("who-says")
    press(section.items.list, Qt.Key.Key_Delete)
    assert "who-says" not in ids(section)
    assert section.editor.key.of_prompt("who-says") is None
    assert section.current == "why-angry"
    section.editor.stack.undo()
    assert section.editor.lesson == before


def test_the_order_changes_by_alt_and_the_arrows(section: PromptsSection) -> None:
    section.show_item("who-says")
    press(section.items.list, Qt.Key.Key_Down, ALT)
    assert ids(section)[:2] == ["why-angry", "who-says"]
    assert section.current == "who-says"
    press(section.items.list, Qt.Key.Key_Up, ALT)
    press(section.items.list, Qt.Key.Key_Up, ALT)
    assert ids(section)[:2] == ["who-says", "why-angry"]


def test_the_arrows_go_through_the_prompts(section: PromptsSection) -> None:
    section.show_item("who-says")
    press(section.items.list, Qt.Key.Key_Down)
    assert section.current == "why-angry"
    assert section.form.text.text.toPlainText() == "Why might the town be angry?"


def test_options_are_typed_one_after_the_other_and_ticked_for_the_key(empty: PromptsSection) -> None:
    empty.items.add_wanted.emit(PromptKind.CHOICE)
    first, second = empty.form.options.texts.values()
    type_into(first, "The mayor")
    type_into(second, "Nobody")
    press(second, Qt.Key.Key_Return)
    third = list(empty.form.options.texts)[2]
    assert focused() is empty.form.options.texts[third]
    type_into(empty.form.options.texts[third], "The harbour master")
    empty.form.options.ticks[third, BEST].click()
    (prompt,) = empty.editor.set.prompts
    assert [option.text for option in prompt.options] == ["The mayor", "Nobody", "The harbour master"]
    assert empty.editor.key.of_prompt(prompt.id) == PromptKey(prompt=prompt.id, answers=(third,))


def test_of_a_choice_of_one_only_one_option_is_the_best(section: PromptsSection) -> None:
    section.show_item("who-says")
    mayor, master, nobody = section.form.options.texts
    section.form.options.ticks[mayor, BEST].click()
    key = section.editor.key.of_prompt("who-says")
    assert key is not None
    assert (key.answers, key.alternatives) == ((mayor,), (nobody,))
    section.form.options.ticks[mayor, AS_GOOD].click()
    key = section.editor.key.of_prompt("who-says")
    assert key is not None
    assert (key.answers, key.alternatives) == ((), (mayor, nobody))
    assert not section.form.options.ticks[master, BEST].isChecked()


def test_a_removed_option_leaves_the_key_too(section: PromptsSection) -> None:
    section.show_item("who-says")
    nobody = list(section.form.options.texts)[2]
    section.form.options.removed.emit(nobody)
    assert nobody not in section.form.options.texts
    assert section.editor.lesson.key is not None
    check_key(section.editor.lesson.key, section.editor.set)


def test_options_move_with_their_words(section: PromptsSection) -> None:
    section.show_item("who-says")
    first = next(iter(section.form.options.texts))
    press(section.form.options.texts[first], Qt.Key.Key_Down, ALT)
    assert list(section.form.options.texts)[1] == first
    assert focused() is section.form.options.texts[first]


def test_a_passage_to_find_is_added_by_its_words(section: PromptsSection) -> None:
    section.show_item("mark-numbers")
    type_into(section.form.passages.words, "the town is angry")
    press(section.form.passages.words, Qt.Key.Key_Return)
    key = section.editor.key.of_prompt("mark-numbers")
    assert key is not None
    assert [mark.quote.exact for mark in key.marks] == ["Some 400 passengers", "the town is angry"]
    assert {mark.label.layer for mark in key.marks} == {OwnLayer.UNSOURCED}
    section.form.passages.removed.emit(key.marks[0].id)
    key = section.editor.key.of_prompt("mark-numbers")
    assert key is not None
    assert len(key.marks) == 1


def test_words_that_are_not_in_the_article_stay_to_be_mended(section: PromptsSection) -> None:
    section.show_item("mark-numbers")
    before = section.editor.lesson
    type_into(section.form.passages.words, "the town is happy")
    section.form.passages.add_button.click()
    assert section.editor.lesson == before
    assert section.form.passages.words.toPlainText() == "the town is happy"


def test_a_prompt_about_another_article_loses_the_passages_of_the_first(section: PromptsSection) -> None:
    section.show_item("mark-numbers")
    section.form.edited.emit("article", "quay")
    assert section.editor.set.prompt_by_id["mark-numbers"].article == "quay"
    assert section.editor.lesson.key is not None
    check_key(section.editor.lesson.key, section.editor.set)


def test_answers_of_an_open_question_are_lines(section: PromptsSection) -> None:
    section.show_item("why-angry")
    field = section.form.answers
    field.setFocus()
    field.setPlainText("Nobody told them\n\nThe storm")
    field.flush()
    section.form.arguable.click()
    key = section.editor.key.of_prompt("why-angry")
    assert key is not None
    assert key.answers == ("Nobody told them", "The storm")
    assert key.arguable


def test_fields_of_a_prompt_are_kept(section: PromptsSection) -> None:
    section.show_item("both")
    section.form.required.click()
    section.form.edited.emit("phase", Phase.AFTER_REVEAL)
    section.form.compare[0].edited.emit("0", "quay")
    section.form.compare[1].edited.emit("1", "ferry")
    prompt = section.editor.set.prompt_by_id["both"]
    assert (prompt.required, prompt.phase, prompt.compare) == (True, Phase.AFTER_REVEAL, ("quay", "ferry"))


def test_words_being_typed_stay_when_something_else_changes(section: PromptsSection) -> None:
    section.show_item("who-says")
    section.form.text.text.setPlainText("Who says so")
    section.editor.change_set("Minutes", minutes=30)
    assert section.form.text.text.toPlainText() == "Who says so"
    section.flush()
    assert section.editor.set.prompt_by_id["who-says"].text == "Who says so"


def test_going_on_to_another_prompt_keeps_what_was_typed(section: PromptsSection) -> None:
    section.show_item("who-says")
    section.form.text.text.setPlainText("Who says so")
    section.show_item("both")
    assert section.editor.set.prompt_by_id["who-says"].text == "Who says so"
    assert section.editor.set.prompt_by_id["both"].text.strip() == "Which of the two says how it knows?"


def test_the_link_leads_to_the_article(section: PromptsSection, qtbot: QtBot) -> None:
    section.show_item("mark-numbers")
    with qtbot.waitSignal(section.go_to) as link:
        section.form.article_link.click()
    assert link.args == ["article", "ferry"]


def test_the_text_can_be_seen_as_students_see_it(section: PromptsSection) -> None:
    section.show_item("who-says")
    section.form.text._toggle.click()
    assert section.form.text.shows_preview
    assert section.form.text.text.isHidden()
    section.form.text._toggle.click()
    assert not section.form.text.shows_preview


def test_tab_goes_from_a_new_option_to_its_ticks(section: PromptsSection, qtbot: QtBot) -> None:
    section.show_item("who-says")
    options = section.form.options
    options.add_button.click()
    made = list(options.texts)[-1]

    def tab_leads_to_the_tick() -> bool:
        options.go_to(made)
        press(options.texts[made], Qt.Key.Key_Tab)
        return focused() is options.ticks[made, BEST]

    qtbot.waitUntil(tab_leads_to_the_tick, timeout=WAIT)
