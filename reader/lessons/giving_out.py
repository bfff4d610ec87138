"""Files written from a draft: the teacher’s edition, the student edition, or a whole stick; each with its version.

A set that students have and that was changed since gets one version more, by itself: their work moves over when they
open it, and hand-ins say which version they belong to.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.export.files import safe_name
from reader.lessons.drafts import students_digest
from reader.lessons.edition import write_student_edition
from reader.lessons.package import SUFFIX, write_lesson
from reader.lessons.soundness import check_key, check_set
from reader.lessons.stick import write_stick

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.drafts import Drafts
    from reader.lessons.records import Lesson, LessonSet


class Output(StrEnum):
    """What is written.

    Attributes:
        TEACHER: one file with everything, the key among it.
        STUDENT: one file with what students may know.
        STICK: a folder with the student edition, how to use it, and a place to hand in.
    """

    TEACHER = "teacher"
    STUDENT = "student"
    STICK = "stick"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file that was written: what it is, where it lies, its version, and whether students had another before."""

    output: Output
    path: Path
    version: int
    is_new_version: bool


def give_out(drafts: Drafts, lesson: Lesson, output: Output, place: Path) -> Written:
    """Write a set, and keep beside its draft what students have now.

    That is kept before the file is written: a program that is killed between leaves a version number unused, and never
    two contents with the same one.

    Args:
        drafts: where the draft of the set is.
        lesson: the teacher’s edition.
        output: what to write.
        place: the file, or the folder of a stick.

    Raises:
        UserError: the set or its key does not hold together, or something cannot be written.
    """
    check_set(lesson.set)
    if lesson.key is not None:
        check_key(lesson.key, lesson.set)
    before = drafts.given_out(lesson.set.id)
    numbered = replace(lesson.set, version=before.next_version(lesson.set))
    folder = str(place if output is Output.STICK else place.parent)
    if output is Output.TEACHER:
        with suppress(UserError):  # where to look next time is no reason not to write now
            drafts.remember_given_out(lesson.set.id, replace(before, folder=folder))
        write_lesson(place, numbered, lesson.key)
        path = place
    else:
        given = replace(before, version=numbered.version, digest=students_digest(numbered), folder=folder)
        drafts.remember_given_out(lesson.set.id, given)
        path = _write_for_students(numbered, output, place)
    is_new = 0 < before.version < numbered.version
    return Written(output=output, path=path, version=numbered.version, is_new_version=is_new)


def file_name(lesson: LessonSet, output: Output) -> str:
    """What the file of an edition is called when nobody says otherwise; the two never take each other’s place."""
    ending = " (teacher)" if output is Output.TEACHER else ""
    return f"{safe_name(lesson.title)}{ending}{SUFFIX}"


def _write_for_students(lesson: LessonSet, output: Output, place: Path) -> Path:
    if output is Output.STICK:
        return write_stick(place, lesson).lesson
    write_student_edition(place, lesson)
    return place
