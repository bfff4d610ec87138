"""What this computer keeps for a teacher: collected work, and the sets that it belongs to; no Qt here."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.lessons.classroom import HAND_INS
from reader.lessons.hand_in_files import FileRow, read_files
from reader.lessons.package import SUFFIX, lesson_bytes, lesson_from_bytes, read_lesson
from reader.lessons.response_file import ENDING, read_response
from reader.lessons.zipped import write_atomically
from reader.messages import say
from reader.ui.classroom.collection import Collection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from reader.lessons.records import Lesson

_SET: Final = f"set{SUFFIX}"
_MOST_SETS: Final = 40
"""Sets of a folder that are looked into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The work of a class on one set, as it is kept: where, what the set is called, how many hand-ins."""

    folder: Path
    title: str
    hand_ins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What shall be read.

    Attributes:
        folder: with the hand-ins.
        places: folders in which the set may be, besides those near the hand-ins.
        stored: files of sets that are in the library.
        lesson: the file of the set, where somebody chose it.
    """

    folder: Path
    places: tuple[Path, ...] = ()
    stored: tuple[bytes, ...] = ()
    lesson: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Some:
    """Some of the files of a folder."""

    folder: Path
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What was looked for, and all files as they were read."""

    search: Search
    rows: tuple[FileRow, ...]


def read_some(some: Some) -> tuple[FileRow, ...]:
    """A job for a worker process: read some of the files of a folder."""
    return read_files(some.folder, some.files)


def put_together(gathered: Gathered) -> Collection:
    """A job for a worker process: the work of a class, with the set that most of the hand-ins belong to.

    Raises:
        UserError: the set that was chosen cannot be read.
    """
    search = gathered.search
    found = Collection(folder=search.folder, rows=gathered.rows)
    lesson = read_lesson(search.lesson) if search.lesson is not None else _find_set(search, found)
    if lesson is not None:
        found = found.with_lesson(lesson)
    return found.reported()


def _find_set(search: Search, found: Collection) -> Lesson | None:
    """The set that is at hand; the edition with the key before the other."""
    wanted = (found.collected.set_id, found.collected.set_version)
    sets = [lesson for lesson in _sets(search) if (lesson.set.id, lesson.set.version) == wanted]
    return max(sets, key=lambda lesson: lesson.key is not None, default=None)


def _sets(search: Search) -> Iterator[Lesson]:
    """The sets that are at hand; what is none, or damaged, is not wanted here."""
    near = (search.folder, search.folder.parent)
    for path in islice(_sets_in((*near, *search.places)), _MOST_SETS):
        with suppress(UserError):
            yield read_lesson(path)
    for data in search.stored:
        with suppress(UserError):
            yield lesson_from_bytes(data)


def _sets_in(places: Iterable[Path]) -> Iterator[Path]:
    for place in dict.fromkeys(places):
        with suppress(OSError):
            yield from sorted(path for path in place.iterdir() if path.suffix.lower() == SUFFIX and path.is_file())


def keep_set(lesson: Lesson, classroom: Path) -> None:
    """Keep a set beside the work on it, so that the work can be looked at without the stick; it names no student.

    Raises:
        UserError: it cannot be written.
    """
    data = lesson_bytes(lesson.set, lesson.key)
    place = classroom / lesson.set.id
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be made: {why}.", folder=place, why=error.strerror or error)
        ) from error
    path = place / _SET
    if not path.is_file() or _digest(path) != hashlib.sha256(data).digest():
        write_atomically(path, data)


def kept_sets(classroom: Path) -> tuple[Path, ...]:
    """The folders of `classroom` with a set in them."""
    return tuple(path.parent for path in sorted(classroom.glob(f"*/{_SET}")))


def kept_work(classroom: Path) -> tuple[Kept, ...]:
    """The classes whose work is kept, by the title of their set."""
    return tuple(sorted(_kept(classroom), key=lambda kept: (kept.title.casefold(), kept.folder)))


def _kept(classroom: Path) -> Iterator[Kept]:
    for folder in classroom.glob(f"*/{HAND_INS}"):
        paths = sorted(folder.glob(f"*{ENDING}"))
        for path in paths[:1]:
            with suppress(UserError):
                yield Kept(folder=folder, title=read_response(path).set_title, hand_ins=len(paths))


def _digest(path: Path) -> bytes:
    try:
        return hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return b""
