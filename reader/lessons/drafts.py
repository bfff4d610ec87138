"""Lesson sets that a teacher is still writing: one file for each, in the folder of a person, never on a stick.

A draft is the file of a teacher’s edition (`reader.lessons.package`) that may lack what a set has to have.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from reader.errors import UserError
from reader.export.strict_json import read_json
from reader.lessons.edition import student_edition
from reader.lessons.objects import from_object, to_object
from reader.lessons.package import LESSON, SUFFIX, draft_bytes, draft_from_bytes
from reader.lessons.records import Edition, Lesson, LessonSet
from reader.lessons.zipped import clear_leftover, json_bytes, read_file, write_atomically
from reader.messages import say

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER: Final = "drafts"
_DELETED: Final = ".deleted"
_GIVEN_OUT: Final = ".given-out.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEntry:
    """A draft in a list.

    Attributes:
        id: of the set.
        title: empty where nobody wrote one, or where the file cannot be read.
        articles: how many it has.
        modified: when it was last saved, in UTC.
        problem: why it cannot be read; empty where it can.
    """

    id: str
    title: str
    articles: int
    modified: datetime
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenOut:
    """What is known of the files that were written from a draft.

    Attributes:
        version: that students had last; 0 where they had none.
        digest: `students_digest` of what they had; empty where that is not known, which counts as another.
        folder: where a file was written last; empty where none was.
    """

    version: int = 0
    digest: str = ""
    folder: str = ""

    def next_version(self, lesson: LessonSet) -> int:
        """The version that the next file of a set has: one more where students had another content of this one."""
        changed = self.version and self.digest != students_digest(lesson)
        return max(lesson.version, self.version + 1 if changed else self.version)


class Drafts:
    """The drafts of a person."""

    def __init__(self, data_dir: Path) -> None:
        """Use the folder of drafts in the folder of a person; it is made when the first draft is saved."""
        self._folder = data_dir / _FOLDER

    @property
    def folder(self) -> Path:
        """Where the drafts are; it may not be there yet."""
        return self._folder

    def all(self) -> list[DraftEntry]:
        """The drafts, the last saved first; one that cannot be read says why."""
        entries = [self._entry(path) for path in self._folder.glob(f"*{SUFFIX}")]
        return sorted(entries, key=lambda entry: entry.modified, reverse=True)

    def path(self, set_id: str) -> Path:
        """Where the draft of a set is, or would be."""
        return self._folder / f"{set_id}{SUFFIX}"

    def has(self, set_id: str) -> bool:
        """Whether there is a draft of this set."""
        return self.path(set_id).exists()

    def open(self, set_id: str) -> Lesson:
        """Read a draft.

        Raises:
            UserError: it is not there, or cannot be read.
        """
        path = self.path(set_id)
        clear_leftover(path)
        return draft_from_bytes(read_file(path, kind=LESSON))

    def save(self, lesson: Lesson) -> None:
        """Write a draft; whatever happens, the file is the old one or the new one.

        Raises:
            UserError: it is a student edition, or cannot be written.
        """
        if lesson.set.edition is Edition.STUDENT:
            raise UserError(say("This is the student edition of a set. Only the teacher’s edition can be changed."))
        data = draft_bytes(lesson.set, lesson.key)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(say("The folder for drafts cannot be made: {why}.", why=error.strerror or error)) from error
        write_atomically(self.path(lesson.set.id), data)

    def given_out(self, set_id: str) -> GivenOut:
        """What was written from the draft of a set; where that cannot be read, students may have had anything."""
        path = self._given_out(set_id)  # its leftover stays: somebody may be writing it just now
        if not path.exists():
            return GivenOut()
        try:
            found = read_json(path.read_bytes())
            return from_object(GivenOut, found if isinstance(found, dict) else {})
        except (OSError, UserError, ValueError):
            return GivenOut(version=1)

    def remember_given_out(self, set_id: str, given: GivenOut) -> None:
        """Keep beside the draft of a set what was written from it.

        Raises:
            UserError: it cannot be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(say("The folder for drafts cannot be made: {why}.", why=error.strerror or error)) from error
        write_atomically(self._given_out(set_id), json_bytes(to_object(given)))

    def _given_out(self, set_id: str) -> Path:
        return self._folder / f"{set_id}{_GIVEN_OUT}"

    def delete(self, set_id: str) -> None:
        """Put a draft away; `bring_back` brings the last one of this set back.

        Raises:
            UserError: it cannot be moved.
        """
        self._move(self.path(set_id), self.path(set_id).with_suffix(_DELETED))

    def bring_back(self, set_id: str) -> None:
        """Bring back what `delete` put away.

        Raises:
            UserError: it cannot be moved.
        """
        self._move(self.path(set_id).with_suffix(_DELETED), self.path(set_id))

    def _move(self, old: Path, new: Path) -> None:
        try:
            old.replace(new)
        except OSError as error:
            raise UserError(say("The draft could not be moved: {why}.", why=error.strerror or error)) from error

    def _entry(self, path: Path) -> DraftEntry:
        modified = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        try:
            found = self.open(path.stem).set
        except UserError as error:
            return DraftEntry(id=path.stem, title="", articles=0, modified=modified, problem=str(error))
        return DraftEntry(id=path.stem, title=found.title, articles=len(found.articles), modified=modified)


def students_digest(lesson: LessonSet) -> str:
    """The SHA-256 of all that students get of a set, whatever its version; it changes when they would see a change."""
    return hashlib.sha256(draft_bytes(replace(student_edition(lesson), version=1))).hexdigest()


def new_lesson(*, title: str = "", author: str = "", language: str = "") -> Lesson:
    """An empty set with an id of its own."""
    return Lesson(set=LessonSet(id=str(uuid4()), title=title, author=author, language=language), key=None)
