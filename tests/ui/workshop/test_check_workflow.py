"""From the teacher's desk to the room and back: a set is written, looked at, given out, changed and given out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from reader.lessons.giving_out import Output
from reader.lessons.package import read_lesson
from reader.lessons.records import PromptKind
from reader.storage.records import OwnLayer
from reader.ui.workshop import questions
from reader.ui.workshop.check_section import CheckSection
from reader.ui.workshop.options_form import BEST
from reader.ui.workshop.pack_section import PackPart, PackSection
from reader.ui.workshop.preview import Preview
from reader.ui.workshop.prompts_section import PromptsSection
from tests.ui.conftest import WAIT, Person
from tests.ui.workshop.sections import type_into
from tests.ui.workshop.sets import two_articles
from tests.ui.workshop.teacher import Teacher

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def teacher(person: Person) -> Teacher:
    return Teacher(person)


def write_prompt(teacher: Teacher) -> None:
    """A choice about the first article, with its key."""
    teacher.page.go_to("prompts")
    section = teacher.page.current
    assert isinstance(section, PromptsSection)
    section.items.add_wanted.emit(PromptKind.CHOICE)
    type_into(section.form.text.text, "Who says that the ferry was late?")
    first, second = section.form.options.texts
    type_into(section.form.options.texts[first], "Ada Brun")
    type_into(section.form.options.texts[second], "Olav Mern")
    section.form.options.ticks[first, BEST].click()
    type_into(section.form.explanation.text, "Secret: she sells the tickets.")


def write_card(teacher: Teacher) -> None:
    """A card with one line."""
    teacher.page.go_to("pack")
    section = teacher.page.current
    assert isinstance(section, PackSection)
    section.items.add_wanted.emit(PackPart.CARDS)
    type_into(section.card_form.name, "Kesten Herald")
    type_into(section.card_form.lines[0].text, "Printed since 1931.")
    type_into(section.card_form.lines[0].citation.fields["title"], "Papers of Kesten")


def write_stick(teacher: Teacher) -> CheckSection:
    """Go to the last part, and write a stick."""
    teacher.page.bar.export_button.click()
    section = teacher.page.current
    assert isinstance(section, CheckSection)
    with teacher.person.qtbot.waitSignal(section.exported, timeout=WAIT):
        section.buttons[Output.STICK].click()
    return section


def open_stick(student: Person, stick: Path) -> None:
    """Open the set of a stick as somebody who says who they are when asked."""
    (file,) = stick.glob("*.lesson")
    with student.qtbot.waitSignal(student.window.marks_shown, timeout=WAIT):
        student.window.library_desk.open_files([file])
    for dialog in student.window.findChildren(QDialog, "whoDialog"):
        if dialog.isVisible():
            QTest.keyClicks(dialog.name, "Kim")
            dialog.accept()


def test_a_set_goes_from_the_desk_to_the_room_and_is_changed_without_losing_work(
    teacher: Teacher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "Stick"
    monkeypatch.setattr(questions, "stick_folder", lambda *_: stick)
    teacher.open_draft(two_articles())
    write_prompt(teacher)
    write_card(teacher)
    assert "version 1" in write_stick(teacher).done_words.text()
    set_id = teacher.editor.set.id
    teacher.person.quit()

    kim = Person(teacher.person.qtbot, tmp_path / "other computer")
    open_stick(kim, stick)
    given = kim.window.lessons.desk.work.set
    assert [prompt.text for prompt in given.prompts] == ["Who says that the ferry was late?"]
    assert given.cards[0].lines[0].citation.title == "Papers of Kesten"
    kim.window.view.setFocus()
    kim.select("Nobody could say when")
    kim.do("mark_unsourced")
    marked = kim.window.session.own_marks.marks
    assert [mark.layer for mark in marked] == [OwnLayer.UNSOURCED]
    kim.quit()

    teacher.person.start()
    teacher.enter()
    teacher.desk.open_draft(set_id)
    assert teacher.editor.key.prompts[0].explanation == "Secret: she sells the tickets."
    teacher.editor.change_set("Summary", summary="Two ports, one storm.")
    assert "This is version 2" in write_stick(teacher).done_words.text()
    teacher.person.quit()

    kim.start()
    open_stick(kim, stick)
    given = kim.window.lessons.desk.work.set
    assert (given.version, given.summary) == (2, "Two ports, one storm.")
    assert kim.window.session.own_marks.marks == marked
    kim.quit()
    assert {path.name for path in stick.iterdir()} == {"Hand in", "How to.html", "Two ports.lesson"}
    assert read_lesson(stick / "Two ports.lesson").key is None
    teacher.person.start()


def test_preview_opens_from_the_workshop_and_leaves_it_as_it_was(teacher: Teacher) -> None:
    teacher.open_draft(two_articles())
    write_prompt(teacher)
    before = teacher.editor.lesson
    teacher.page.bar.preview_button.click()
    preview = teacher.person.window.findChild(Preview)
    assert preview is not None
    assert preview.window is not None
    teacher.until(lambda: preview.window.session.article is not None)
    assert preview.window.lessons.desk.work.set.prompts[0].text == "Who says that the ferry was late?"
    preview.close()
    assert teacher.editor.lesson == before
    assert teacher.desk.is_shown
    assert teacher.person.library.articles() == []
