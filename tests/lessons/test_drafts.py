"""Sets that a teacher is still writing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.errors import UserError
from reader.lessons.drafts import Drafts, new_lesson
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
