"""A teacher looks once more, and gives the set out."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.lessons.drafts import Drafts, new_lesson
from reader.lessons.giving_out import Output
from reader.lessons.package import read_lesson
from reader.lessons.records import Key, PromptKey, PromptKind
from reader.ui import messages
from reader.ui.workshop import check_section, questions
from reader.ui.workshop.check_section import CheckSection
from reader.ui.workshop.checking import Place, State, state_of
from reader.ui.workshop.key_section import KeySection
from reader.ui.workshop.options_form import BEST
from reader.ui.workshop.prompts_section import PromptsSection
from tests.lessons.workshop import built
from tests.ui.conftest import WAIT
from tests.ui.workshop.sections import press, shown, type_into

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def section(qtbot: QtBot, tmp_path: Path) -> CheckSection:
    return checked(qtbot, shown(qtbot, CheckSection, built(tmp_path / "set"), tmp_path / "data"))


def checked(qtbot: QtBot, section: CheckSection) -> CheckSection:
    qtbot.waitUntil(lambda: section.state is not None, timeout=WAIT)
    return section


def places(section: CheckSection) -> list[Place]:
    return [row.record.place for row in section.list.rows.rows]


def written(qtbot: QtBot, section: CheckSection, output: Output, place: Path) -> str:
    """Write, and say what the section says then."""
    with qtbot.waitSignal(section.exported, timeout=WAIT):
        section.write(output, place)
    return section.done_words.text()


def test_advice_leads_to_its_place(section: CheckSection, qtbot: QtBot) -> None:
    assert Place("prompts", "both") in places(section)
    assert Place("article", "quay") in places(section)
    section.list.mark_current(next(row.record for row in section.list.rows.rows if row.record.place.id == "both"))
    with qtbot.waitSignal(section.go_to) as link:
        press(section.list, Qt.Key.Key_Return)
    assert link.args == ["prompts", "both"]


def test_where_there_is_nothing_to_look_at_there_is_no_list(section: CheckSection, qtbot: QtBot) -> None:
    assert section.list.isVisible()
    section._show(section.editor.lesson, State(hints=(), given_version=0, next_version=1))
    assert not section.list.isVisible()
    assert "ready to be given out" in section._summary.text()


def test_advice_follows_what_is_changed(section: CheckSection, qtbot: QtBot) -> None:
    section.editor.change_set("Rights", rights="")
    qtbot.waitUntil(lambda: Place("set") in places(section), timeout=WAIT)
    section.editor.stack.undo()
    qtbot.waitUntil(lambda: Place("set") not in places(section), timeout=WAIT)


@pytest.mark.parametrize("output", Output)
def test_what_lacks_a_title_or_an_article_says_so_and_asks_for_no_place(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: Output
) -> None:
    monkeypatch.setattr(messages, "ask_where_to_save", lambda *_: pytest.fail("asked"))
    monkeypatch.setattr(questions, "stick_folder", lambda *_: pytest.fail("asked"))
    section = checked(qtbot, shown(qtbot, CheckSection, new_lesson(), tmp_path / "data"))
    assert section.list.rows.rows[0].record.needed
    with qtbot.waitSignal(section.failed) as said:
        section.buttons[output].click()
    assert said.args == ["The set has no title."]
    section.editor.change_set("Title", title="Ferry")
    with qtbot.waitSignal(section.failed) as said:
        section.buttons[output].click()
    assert said.args == ["The set has no article."]


def test_a_fault_of_a_prompt_leads_to_the_prompt(section: CheckSection, qtbot: QtBot) -> None:
    first, *rest = section.editor.set.prompts
    section.editor.change_set("Text", prompts=(replace(first, text=" "), *rest))
    qtbot.waitUntil(lambda: section.list.rows.rows[0].record.needed, timeout=WAIT)
    assert places(section)[0] == Place("prompts", first.id)


def test_a_fault_of_the_key_leads_to_its_prompt(tmp_path: Path) -> None:
    lesson = built(tmp_path / "set")
    wrong = Key(prompts=(PromptKey(prompt="who-says", answers=("nobody-at-all",)),))
    (hint, *_) = state_of(replace(lesson, key=wrong), Drafts(tmp_path)).hints
    assert (hint.place, hint.needed) == (Place("prompts", "who-says"), True)


def test_a_fault_of_a_card_leads_to_the_card(tmp_path: Path) -> None:
    lesson = built(tmp_path / "set")
    (card,) = lesson.set.cards
    wrong = replace(lesson.set, cards=(replace(card, articles=("gone",)),))
    (hint, *_) = state_of(replace(lesson, set=wrong), Drafts(tmp_path)).hints
    assert (hint.place, hint.needed) == (Place("pack", card.id), True)


def test_the_editions_are_saved_where_the_teacher_says(
    section: CheckSection, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested = []
    out = tmp_path / "out"
    out.mkdir()

    def ask(_parent: object, path: Path, _suffix: str) -> Path:
        suggested.append(path)
        return out / path.name

    monkeypatch.setattr(messages, "ask_where_to_save", ask)
    for output in (Output.STUDENT, Output.TEACHER):
        with qtbot.waitSignal(section.exported, timeout=WAIT):
            section.buttons[output].click()
    assert [path.name for path in suggested] == [
        "One ferry, two tellings.lesson",
        "One ferry, two tellings (teacher).lesson",
    ]
    assert suggested[1].parent == out
    assert read_lesson(out / suggested[0].name).key is None
    assert read_lesson(out / suggested[1].name) == section.editor.lesson


def test_a_stick_is_written_and_its_folder_can_be_shown(
    section: CheckSection, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(questions, "stick_folder", lambda *_: tmp_path / "Stick")
    monkeypatch.setattr(check_section, "show_folder", opened.append)
    with qtbot.waitSignal(section.exported, timeout=WAIT):
        section.buttons[Output.STICK].click()
    assert "The stick is ready" in section.done_words.text()
    assert {path.name for path in (tmp_path / "Stick").iterdir()} == {
        "Hand in",
        "How to.html",
        "One ferry, two tellings.lesson",
    }
    section.folder_button.click()
    assert [path.parent for path in opened] == [tmp_path / "Stick"]


def test_a_set_that_students_have_gets_a_new_version_by_itself(
    section: CheckSection, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "This is version" not in written(qtbot, section, Output.STICK, tmp_path / "Stick")
    assert "This is version" not in written(qtbot, section, Output.STICK, tmp_path / "Stick")
    section.editor.change_set("Summary", summary="Two outlets, one storm.")
    qtbot.waitUntil(lambda: "next file is version 3" in section._version.text(), timeout=WAIT)
    words = written(qtbot, section, Output.STICK, tmp_path / "Stick")
    assert "This is version 3" in words
    assert section.editor.set.version == 3
    assert read_lesson(tmp_path / "Stick" / "One ferry, two tellings.lesson").set.version == 3
    qtbot.waitUntil(lambda: "was not changed since" in section._version.text(), timeout=WAIT)


def test_what_cannot_be_written_says_why_and_can_be_tried_again(
    section: CheckSection, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(section.failed, timeout=WAIT) as said:
        section.write(Output.STUDENT, tmp_path / "gone" / "Ferry.lesson")
    assert "could not be written" in said.args[0]
    assert all(button.isEnabled() for button in section.buttons.values())
    (tmp_path / "gone").mkdir()
    assert "is saved" in written(qtbot, section, Output.STUDENT, tmp_path / "gone" / "Ferry.lesson")


def test_what_was_typed_and_not_saved_yet_is_in_the_file(section: CheckSection, qtbot: QtBot, tmp_path: Path) -> None:
    section.editor.change_set("Summary", summary="Typed a moment ago.")
    assert not section.editor.is_saved
    written(qtbot, section, Output.STUDENT, tmp_path / "Ferry.lesson")
    assert read_lesson(tmp_path / "Ferry.lesson").set.summary == "Typed a moment ago."


def test_no_byte_of_a_key_that_was_typed_here_is_in_the_student_edition(
    section: CheckSection, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = section.editor
    prompts, key = PromptsSection(editor, section.theme), KeySection(editor, section.theme)
    for part in (prompts, key):
        qtbot.addWidget(part)
        part.show()
    secrets = ("Secret: the logbook.", "Secret: the crew knew.", "Secret: nobody counted.", "Secret: start late.")
    prompts.items.add_wanted.emit(PromptKind.OPEN)
    type_into(prompts.form.text.text, "Who could know?")
    type_into(prompts.form.answers, secrets[0])
    type_into(prompts.form.alternatives, secrets[1])
    type_into(prompts.form.explanation.text, secrets[2])
    prompts.show_item("who-says")
    prompts.form.options.ticks[next(iter(prompts.form.options.texts)), BEST].click()
    type_into(key.note.text, secrets[3])
    written(qtbot, section, Output.TEACHER, tmp_path / "Teacher.lesson")
    written(qtbot, section, Output.STUDENT, tmp_path / "Student.lesson")
    written(qtbot, section, Output.STICK, tmp_path / "Stick")
    assert all(secret in contents(tmp_path / "Teacher.lesson") for secret in secrets)
    how_to = (tmp_path / "Stick" / "How to.html").read_text(encoding="utf-8")
    for given in (contents(tmp_path / "Student.lesson"), contents(*(tmp_path / "Stick").glob("*.lesson")), how_to):
        assert "Secret" not in given
        assert "Key words" not in given
        assert not any(word in given for word in ("key.json", "alternatives", "arguable"))
    assert "Who could know?" in contents(tmp_path / "Student.lesson")


def contents(path: Path) -> str:
    """All that is in a file, with the names of its parts."""
    with zipfile.ZipFile(path) as archive:
        return "\n".join(name + archive.read(name).decode() for name in archive.namelist())
