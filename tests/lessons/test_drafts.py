"""Sets that a teacher is still writing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.errors import UserError
from reader.lessons.drafts import Drafts, GivenOut, new_lesson, students_digest
from reader.lessons.edition import student_edition

if TYPE_CHECKING:
    from pathlib import Path


def test_a_set_without_anything_in_it_is_kept(tmp_path: Path) -> None:
    drafts, lesson = Drafts(tmp_path), new_lesson()
    drafts.save(lesson)
    assert drafts.open(lesson.set.id) == lesson
    assert [entry.id for entry in drafts.all()] == [lesson.set.id]


def test_a_draft_that_was_put_away_comes_back(tmp_path: Path) -> None:
    drafts, lesson = Drafts(tmp_path), new_lesson(title="Two ports")
    drafts.save(lesson)
    drafts.delete(lesson.set.id)
    assert drafts.all() == []
    assert not drafts.has(lesson.set.id)
    drafts.bring_back(lesson.set.id)
    assert drafts.open(lesson.set.id) == lesson


def test_a_damaged_draft_is_listed_and_says_why(tmp_path: Path) -> None:
    drafts, lesson = Drafts(tmp_path), new_lesson(title="Two ports")
    drafts.save(lesson)
    path = drafts.path(lesson.set.id)
    path.write_bytes(path.read_bytes()[:40])
    (entry,) = drafts.all()
    assert entry.problem
    assert path.exists()


def test_a_student_edition_is_no_draft(tmp_path: Path) -> None:
    lesson = new_lesson(title="Two ports")
    with pytest.raises(UserError, match="student edition"):
        Drafts(tmp_path).save(replace(lesson, set=student_edition(lesson.set)))


def test_the_half_of_a_killed_saving_is_cleared(tmp_path: Path) -> None:
    drafts, lesson = Drafts(tmp_path), new_lesson(title="Two ports")
    drafts.save(lesson)
    leftover = drafts.path(lesson.set.id).with_name(f".{lesson.set.id}.lesson.part")
    leftover.write_bytes(b"half")
    drafts.open(lesson.set.id)
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == [f"{lesson.set.id}.lesson"]


def test_a_set_that_nobody_has_keeps_its_version() -> None:
    lesson = new_lesson(title="Two ports").set
    assert GivenOut().next_version(lesson) == 1
    assert GivenOut(folder="stick").next_version(replace(lesson, version=4)) == 4


def test_a_set_that_students_have_gets_one_version_more_when_they_would_see_a_change() -> None:
    lesson = new_lesson(title="Two ports").set
    given = GivenOut(version=2, digest=students_digest(lesson))
    assert given.next_version(lesson) == 2
    assert given.next_version(replace(lesson, version=2)) == 2
    assert given.next_version(replace(lesson, teacher_note="For me")) == 2
    assert given.next_version(replace(lesson, summary="One night, two towns")) == 3
    assert given.next_version(replace(lesson, summary="One night, two towns", version=3)) == 3


def test_what_was_given_out_is_kept_beside_the_draft(tmp_path: Path) -> None:
    drafts, lesson = Drafts(tmp_path), new_lesson(title="Two ports")
    assert drafts.given_out(lesson.set.id) == GivenOut()
    given = GivenOut(version=3, digest=students_digest(lesson.set), folder="/media/stick")
    drafts.remember_given_out(lesson.set.id, given)
    assert drafts.given_out(lesson.set.id) == given
    assert drafts.all() == []


def test_where_that_record_is_damaged_the_next_file_is_a_new_version(tmp_path: Path) -> None:
    drafts, lesson = Drafts(tmp_path), new_lesson(title="Two ports")
    drafts.remember_given_out(lesson.set.id, GivenOut(version=1, digest=students_digest(lesson.set)))
    (record,) = (tmp_path / "drafts").iterdir()
    record.write_bytes(record.read_bytes()[:20])
    assert drafts.given_out(lesson.set.id).next_version(lesson.set) == 2
