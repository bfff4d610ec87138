"""Who is who: offered, put right by hand, taken back, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.lessons.people import key
from reader.lessons.response import Person
from reader.lessons.response_file import hand_in, pack_response
from tests.lessons.classes import make_response, person
from tests.ui.classroom.conftest import said

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.classroom.conftest import Teacher

ANA = make_response("Ana", [1])
ANNA = make_response("Anna", [2], who=Person(id=ANA.person.id, name="Anna"))
BEN = make_response("Ben", [3])
GUEST = make_response("", [4], who=Person(id=person("guest").id))


@pytest.fixture
def people(teacher: Teacher, tmp_path: Path) -> Teacher:
    """Somebody who looks at the people of a class in which one came twice, and one without a name."""
    place = tmp_path / "Hand in"
    place.mkdir()
    for response in (ANA, BEN):
        hand_in(response, place)
    (place / "home.response").write_bytes(pack_response(ANNA))
    (place / "guest.response").write_bytes(pack_response(GUEST))
    teacher.collect(place)
    teacher.go("people")
    return teacher


def names(teacher: Teacher) -> list[str]:
    return [student.name for student in teacher.window.collection.collected.students]


def test_two_who_may_be_one_are_offered_first(people: Teacher):
    assert names(people) == ["Ana", "Anna", "Ben"]
    assert said(people.window.people.list).startswith(
        "Perhaps the same person\nAna · Anna. One profile under several names"
    )
    assert people.window.people.same_button.isVisible()


def test_joining_makes_them_one_and_undo_makes_them_two(people: Teacher):
    people.window.people.same_button.click()
    assert names(people) == ["Ana", "Ben"]
    assert people.window.report.articles[0].readers == 2
    assert "Perhaps the same person" not in said(people.window.people.list)
    people.window.people.undo_button.click()
    assert names(people) == ["Ana", "Anna", "Ben"]
    assert not people.window.people.undo_button.isEnabled()


def test_undo_has_its_usual_key(people: Teacher):
    people.window.people.same_button.click()
    QTest.keyClick(people.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(people) == ["Ana", "Anna", "Ben"]


def test_two_who_are_two_are_not_offered_again(people: Teacher):
    people.window.people.different_button.click()
    assert names(people) == ["Ana", "Anna", "Ben"]
    assert "Perhaps the same person" not in said(people.window.people.list)


def test_anybody_can_be_joined_by_hand(people: Teacher):
    people.answers("join_to", key(BEN.person))
    people.window.people.join_wanted.emit(key(ANA.person))
    assert names(people) == ["Anna", "Ben"]


def test_whom_one_can_be_joined_to_is_told_apart(people: Teacher):
    asked = {}
    people.monkeypatch.setattr("reader.ui.classroom.questions.join_to", lambda *given: asked.update(given[2]) or "")
    people.window.people.join_wanted.emit(key(BEN.person))
    assert set(asked.values()) == {key(ANA.person), key(ANNA.person)}


def test_work_without_a_name_is_used_once_it_has_one(people: Teacher):
    people.go("files")
    assert people.window.files.row.path == "guest.response"
    assert people.window.files.name_button.isVisible()
    people.answers("name_for", "Dora")
    people.window.files.name_button.click()
    assert names(people) == ["Ana", "Anna", "Ben", "Dora"]
    assert people.window.files.head.text() == "4 of 4 files are used"


def test_asking_for_a_name_and_getting_none_changes_nothing(people: Teacher):
    people.answers("name_for", "")
    people.window.people.name_wanted.emit(key(GUEST.person))
    assert names(people) == ["Ana", "Anna", "Ben"]


def test_who_is_who_is_remembered(people: Teacher):
    people.window.people.same_button.click()
    people.wait_for_files()
    folder = people.window.collection.folder
    people.window.top_bar.back_button.click()
    people.collect(folder)
    assert names(people) == ["Ana", "Ben"]
