"""What a teacher's computer keeps of students, and that all of it goes when asked."""

import os

import pytest

from reader.errors import UserError
from reader.lessons.classroom import (
    HAND_INS,
    UNFINISHED,
    clear_leftovers,
    delete_student_data,
    keep,
    keep_conclusions,
    keep_people,
    kept_conclusions,
    kept_people,
    student_data,
)
from reader.lessons.collect import collect
from reader.lessons.people import People
from reader.lessons.response_file import hand_in
from reader.lessons.unfinished import noted
from reader.lessons.zipped import part_of
from tests.lessons.classes import SET_ID, make_response


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    for name in ("Ana", "Ben"):
        hand_in(make_response(name, [1]), folder)
    hand_in(make_response("Ivo", [1], version=1), folder)
    return folder


@pytest.fixture
def kept(tmp_path, stick):
    """The folder of the program, with what was collected from the stick."""
    folder = tmp_path / "class"
    keep(collect(stick), folder)
    keep_people(People().named("x", "Xenia"), SET_ID, folder)
    return folder


def test_what_was_used_is_there_when_the_stick_is_gone(kept):
    again = collect(kept / SET_ID / HAND_INS)
    assert [student.name for student in again.students] == ["Ana", "Ben"]
    assert kept_people(SET_ID, kept).name_of("x") == "Xenia"


def test_keeping_again_changes_nothing(kept, stick):
    before = sorted(kept.rglob("*"))
    keep(collect(stick), kept)
    assert sorted(kept.rglob("*")) == before


def test_who_is_who_is_empty_where_nothing_was_put_right(tmp_path):
    assert kept_people(SET_ID, tmp_path) == People()


def test_a_list_that_cannot_be_read_is_said(kept):
    (kept / SET_ID / "people.json").write_text("{", encoding="utf-8")
    with pytest.raises(UserError, match="who is who"):
        kept_people(SET_ID, kept)


def test_what_would_be_deleted_is_said_in_words(kept):
    assert student_data(kept).in_words == (
        "2 hand-ins and 1 list of who is who, on this computer. Files on sticks and in hand-in folders, and reports "
        "and feedback that you saved, stay where they are."
    )


def test_all_student_data_is_deleted_and_nothing_else(kept, stick):
    (kept / "notes.txt").write_text("mine", encoding="utf-8")
    (kept / SET_ID / HAND_INS / ".x.response.part").write_bytes(b"half")
    before = sorted(stick.iterdir())
    assert delete_student_data(kept).hand_ins == 2
    assert [path.name for path in kept.rglob("*")] == ["notes.txt"]
    assert sorted(stick.iterdir()) == before
    assert student_data(kept).hand_ins == 0


def test_deleting_where_nothing_is_kept_is_no_problem(tmp_path):
    assert delete_student_data(tmp_path / "nothing").hand_ins == 0


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everybody may write here")
def test_what_cannot_be_deleted_is_said(kept):
    place = kept / SET_ID / HAND_INS
    place.chmod(0o500)
    try:
        with pytest.raises(UserError, match="could not be deleted"):
            delete_student_data(kept)
    finally:
        place.chmod(0o700)


def test_what_a_killed_program_left_is_cleared(kept):
    (kept / SET_ID / HAND_INS / ".x.response.part").write_bytes(b"half")
    clear_leftovers(kept)
    assert not list(kept.rglob("*.part"))
    clear_leftovers(kept / "missing")


def test_what_a_killed_program_left_of_a_report_elsewhere_is_removed_too(tmp_path):
    kept, page = tmp_path / "class", tmp_path / "desktop" / "class.html"
    page.parent.mkdir()
    part_of(page).write_bytes(b"half")
    writing = noted(kept / UNFINISHED, [page])
    writing.__enter__()  # and then the program is killed
    clear_leftovers(kept)
    assert list(page.parent.iterdir()) == []
    assert list(kept.iterdir()) == []


def test_what_the_class_came_to_is_kept_and_deleted(tmp_path):
    keep_conclusions({"a": "Who counted?", "b": "  "}, SET_ID, tmp_path)
    assert kept_conclusions(SET_ID, tmp_path) == {"a": "Who counted?"}
    delete_student_data(tmp_path)
    assert kept_conclusions(SET_ID, tmp_path) == {}
    assert list(tmp_path.iterdir()) == []
