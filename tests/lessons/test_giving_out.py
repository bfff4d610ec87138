"""Editions and sticks that are written from a draft: what they hold, and which version they have."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.errors import UserError
from reader.lessons.drafts import Drafts, new_lesson
from reader.lessons.giving_out import Output, file_name, give_out
from reader.lessons.package import read_lesson
from tests.lessons.workshop import SECRETS, built

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.records import Lesson


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "data")


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    return built(tmp_path / "set")


def changed(lesson: Lesson, **fields: object) -> Lesson:
    return replace(lesson, set=replace(lesson.set, **fields))


def test_the_teachers_edition_holds_everything(tmp_path: Path, drafts: Drafts, lesson: Lesson) -> None:
    written = give_out(drafts, lesson, Output.TEACHER, tmp_path / "Ferry.lesson")
    assert read_lesson(written.path) == lesson
    assert drafts.given_out(lesson.set.id).version == 0


def test_no_byte_of_the_key_is_in_what_students_get(tmp_path: Path, drafts: Drafts, lesson: Lesson) -> None:
    drafts.save(lesson)
    kept = drafts.open(lesson.set.id)
    file = give_out(drafts, kept, Output.STUDENT, tmp_path / "Ferry.lesson").path
    give_out(drafts, kept, Output.STICK, tmp_path / "Stick")
    content = "\n".join(path.read_bytes().decode(errors="replace") for path in (tmp_path / "Stick").rglob("*.html"))
    for path in (file, *(tmp_path / "Stick").glob("*.lesson")):
        with zipfile.ZipFile(path) as archive:
            content += "\n".join(archive.read(name).decode() for name in archive.namelist())
            content += "\n".join(archive.namelist())
    assert "harbour" in content
    assert [secret for secret in SECRETS if secret in content] == []


def test_a_set_that_was_given_out_and_changed_is_a_new_version(tmp_path: Path, drafts: Drafts, lesson: Lesson) -> None:
    first = give_out(drafts, lesson, Output.STICK, tmp_path / "Stick")
    again = give_out(drafts, lesson, Output.STUDENT, tmp_path / "Ferry.lesson")
    assert (first.version, again.version) == (2, 2)
    assert not first.is_new_version
    assert not again.is_new_version
    newer = give_out(drafts, changed(lesson, summary="Two outlets, one storm."), Output.STICK, tmp_path / "Stick")
    assert newer.version == 3
    assert newer.is_new_version
    assert read_lesson(newer.path).set.version == 3


def test_the_teachers_edition_of_a_changed_set_has_the_version_that_students_will_get(
    tmp_path: Path, drafts: Drafts, lesson: Lesson
) -> None:
    give_out(drafts, lesson, Output.STUDENT, tmp_path / "Ferry.lesson")
    newer = changed(lesson, summary="Two outlets, one storm.")
    mine = give_out(drafts, newer, Output.TEACHER, tmp_path / "Mine.lesson")
    theirs = give_out(drafts, newer, Output.STUDENT, tmp_path / "Ferry.lesson")
    assert (mine.version, theirs.version) == (3, 3)
    assert read_lesson(mine.path).set.version == 3


def test_where_writing_fails_no_version_is_used_twice(tmp_path: Path, drafts: Drafts, lesson: Lesson) -> None:
    give_out(drafts, lesson, Output.STUDENT, tmp_path / "Ferry.lesson")
    with pytest.raises(UserError, match="could not be written"):
        give_out(drafts, changed(lesson, summary="A storm."), Output.STUDENT, tmp_path / "gone" / "Ferry.lesson")
    other = give_out(drafts, changed(lesson, summary="No storm."), Output.STUDENT, tmp_path / "Ferry.lesson")
    assert other.version == 4


def test_the_folder_is_remembered(tmp_path: Path, drafts: Drafts, lesson: Lesson) -> None:
    give_out(drafts, lesson, Output.STICK, tmp_path / "Stick")
    assert drafts.given_out(lesson.set.id).folder == str(tmp_path / "Stick")
    give_out(drafts, lesson, Output.TEACHER, tmp_path / "Mine.lesson")
    assert drafts.given_out(lesson.set.id).folder == str(tmp_path)


def test_a_set_that_lacks_something_says_what(tmp_path: Path, drafts: Drafts) -> None:
    with pytest.raises(UserError, match="no title"):
        give_out(drafts, new_lesson(), Output.STUDENT, tmp_path / "None.lesson")
    with pytest.raises(UserError, match="no article"):
        give_out(drafts, new_lesson(title="Ferry"), Output.STUDENT, tmp_path / "None.lesson")
    assert list(tmp_path.iterdir()) == []


def test_the_two_editions_have_names_of_their_own(lesson: Lesson) -> None:
    names = {file_name(lesson.set, output) for output in (Output.TEACHER, Output.STUDENT)}
    assert names == {"One ferry, two tellings (teacher).lesson", "One ferry, two tellings.lesson"}
