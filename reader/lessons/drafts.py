"""Lesson sets that a teacher is still writing: one file for each, in the folder of a person, never on a stick.

A draft is the file of a teacher’s edition (`reader.lessons.package`) that may lack what a set has to have.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from reader.errors import UserError
from reader.lessons.package import LESSON, SUFFIX, draft_bytes, draft_from_bytes
from reader.lessons.records import Edition, Lesson, LessonSet
from reader.lessons.zipped import clear_leftover, read_file, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER: Final = "drafts"
_DELETED: Final = ".deleted"


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


class Drafts:
    """The drafts of a person."""

    def __init__(self, data_dir: Path) -> None:
        """Use the folder of drafts in the folder of a person; it is made when the first draft is saved."""
        self._folder = data_dir / _FOLDER

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
            raise UserError("This is the student edition of a set. Only the teacher’s edition can be changed.")
        data = draft_bytes(lesson.set, lesson.key)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"The folder for drafts cannot be made: {error.strerror or error}.") from error
        write_atomically(self.path(lesson.set.id), data)

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
            raise UserError(f"The draft could not be moved: {error.strerror or error}.") from error

    def _entry(self, path: Path) -> DraftEntry:
        modified = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        try:
            found = self.open(path.stem).set
        except UserError as error:
            return DraftEntry(id=path.stem, title="", articles=0, modified=modified, problem=str(error))
        return DraftEntry(id=path.stem, title=found.title, articles=len(found.articles), modified=modified)


def new_lesson(*, title: str = "", author: str = "", language: str = "") -> Lesson:
    """An empty set with an id of its own."""
    return Lesson(set=LessonSet(id=str(uuid4()), title=title, author=author, language=language), key=None)
