"""What was collected, and what can be found again of it; no window."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from reader.errors import UserError
from reader.lessons.hand_in_files import read_folder
from reader.lessons.package import write_lesson
from reader.lessons.response_file import hand_in
from reader.ui.classroom.kept import Gathered, Search, keep_set, kept_sets, kept_work, put_together
from tests.lessons.classes import SET_ID, make_key, make_response, make_set

if TYPE_CHECKING:
    from pathlib import Path


def read_collection(search):
    """The three jobs of a worker process, one after the other."""
    return put_together(Gathered(search=search, rows=read_folder(search.folder)))


def test_the_report_travels_to_the_other_process(tmp_path: Path):
    hand_in(make_response("Ana", [1]), tmp_path)
    collection = pickle.loads(pickle.dumps(read_collection(Search(folder=tmp_path))))
    assert "report" in vars(collection)
    assert collection.report.handed_in == 1


def test_a_damaged_set_beside_the_folder_is_passed_over(tmp_path: Path):
    hand_in(make_response("Ana", [1]), tmp_path)
    (tmp_path / "a.lesson").write_bytes(b"PK damaged")
    write_lesson(tmp_path / "b.lesson", make_set())
    assert read_collection(Search(folder=tmp_path)).lesson.set.id == SET_ID


def test_another_version_of_the_set_is_not_the_set(tmp_path: Path):
    hand_in(make_response("Ana", [1], version=1), tmp_path)
    write_lesson(tmp_path / "b.lesson", make_set())
    assert read_collection(Search(folder=tmp_path)).lesson is None


def test_a_set_that_is_kept_replaces_the_one_before(tmp_path: Path):
    lesson = make_set()
    write_lesson(tmp_path / "student.lesson", lesson)
    write_lesson(tmp_path / "teacher.lesson", lesson, make_key(lesson))
    hand_in(make_response("Ana", [1]), tmp_path)
    for name in ("student", "teacher", "teacher"):
        found = read_collection(Search(folder=tmp_path, lesson=tmp_path / f"{name}.lesson"))
        keep_set(found.lesson, tmp_path / "classroom")
    (place,) = kept_sets(tmp_path / "classroom")
    for path in tmp_path.glob("*.lesson"):
        path.unlink()
    assert read_collection(Search(folder=tmp_path, places=(place,))).lesson.key is not None


def test_nothing_is_kept_where_there_is_nothing(tmp_path: Path):
    assert kept_work(tmp_path / "classroom") == ()
    assert kept_sets(tmp_path / "classroom") == ()


def test_a_folder_that_is_gone_is_said_so(tmp_path: Path):
    with pytest.raises(UserError, match="There is no folder"):
        read_collection(Search(folder=tmp_path / "gone"))
