"""A folder of hand-ins, looked through with a word for every file; one bad file never stops the rest.

Folders in folders and zip files in zip files are looked into, because that is how work comes back from sticks and
course systems. What a file is called says nothing: a renamed copy is told by what is in it. Nothing is unpacked to the
disk, and nothing in the folder is changed.
"""

from __future__ import annotations

import os
import stat
import zipfile
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.lessons.people import People, key
from reader.lessons.response import combined
from reader.lessons.response_file import ENDING, RESPONSE, unpack_response
from reader.lessons.response_page import COPY_SIGN
from reader.lessons.zipped import FAULTS, MANIFEST, PART_ENDING, NewerFormatError, OtherKindError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.lessons.response import Response

MOST_FILES: Final = 20_000
LARGEST_ARCHIVE: Final = 50_000_000
LARGEST_UNPACKED: Final = 200_000_000
DEEPEST: Final = 4
"""Bytes of an archive, bytes unpacked of one with all archives in it, and archives in one another."""

INSIDE: Final = " › "
"""Stands between an archive and what is in it."""

_ARCHIVE_ENDING: Final = ".zip"
_ARCHIVE_START: Final = b"PK"
_DIRECTORY_ENTRY: Final = b"PK\x01\x02"
_MOST_ENTRIES: Final = 5_000
_ENCRYPTED: Final = 0x1
_LARGEST: Final = RESPONSE.largest_file + 1
_HEAD: Final = 20_000
_OF_SYSTEMS: Final = frozenset({"thumbs.db", "desktop.ini"})


class FileState(StrEnum):
    """What became of a file."""

    USED = "used"
    OLDER_REVISION = "older_revision"
    DUPLICATE = "duplicate"
    OTHER_SET = "other_set"
    OTHER_VERSION = "other_version"
    NO_NAME = "no_name"
    NEWER_PROGRAM = "newer_program"
    DAMAGED = "damaged"
    NOT_A_RESPONSE = "not_a_response"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A file and what became of it.

    Attributes:
        path: below the folder, with “/”; where it lay in an archive, `INSIDE` stands between them.
        reason: one plain sentence; empty where it was used.
        response: what is in it; None where that could not be read.
    """

    path: str
    state: FileState
    reason: str = ""
    response: Response | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """A person and their work; where several hand-ins of one person were joined, the last word on each article.

    Attributes:
        key: `reader.lessons.people.key`, after joining by hand.
        name: as given by hand, else by the person.
    """

    key: str
    name: str
    response: Response


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What a folder held.

    Attributes:
        set_id, set_version, set_title: of the set whose hand-ins were used.
        files: a row for each, in the order of their paths.
        students: by name; each with at least one file that was used.
    """

    set_id: str
    set_version: int
    set_title: str
    files: tuple[FileRow, ...]
    students: tuple[Student, ...]


def collect(folder: Path, *, set_id: str = "", set_version: int = 0, people: People | None = None) -> Collected:
    """Look through a folder.

    Args:
        folder: where the hand-ins are.
        set_id: which set they are to belong to; without, the one that most of them belong to.
        set_version: which version of it.
        people: who is who, as far as that was put right by hand.

    Raises:
        UserError: there is no such folder, or it holds so many files that it cannot be the right one.
    """
    return sort_out(read_folder(folder), set_id=set_id, set_version=set_version, people=people)


def read_folder(folder: Path) -> tuple[FileRow, ...]:
    """Every file of a folder, read; those that hold a hand-in are `USED` until `sort_out` knows better.

    Raises:
        UserError: as `collect`.
    """
    if not folder.is_dir():
        raise UserError(f"There is no folder “{folder}”.")
    return tuple(row for path in _files(folder) for row in _on_disk(path, _label(path, folder)))


def sort_out(
    read: Iterable[FileRow], *, set_id: str = "", set_version: int = 0, people: People | None = None
) -> Collected:
    """Say of what was read which is used, and who handed it in; the arguments are those of `collect`."""
    rows = list(read)
    people = people or People()
    if not set_id:
        set_id, set_version = _most_common_set([row.response for row in rows if row.response])
    rows = [_of_set(row, set_id, set_version) for row in rows]
    rows = [_with_name(row, people) for row in rows]
    rows = _without_duplicates(rows)
    rows = _newest_only(rows)
    used = [row.response for row in rows if row.state is FileState.USED and row.response]
    return Collected(
        set_id=set_id,
        set_version=set_version,
        set_title=next((response.set_title for response in used), ""),
        files=tuple(rows),
        students=_students(used, people),
    )


# Reading


def _files(folder: Path) -> list[Path]:
    """The files below a folder in order; links to folders are not followed."""
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders.sort()
        found += [Path(parent, name) for name in sorted(names) if not _is_of_system(name)]
        if len(found) > MOST_FILES:
            raise UserError(f"There are more than {MOST_FILES:,} files in “{folder}”; choose the folder of hand-ins.")
    return found


def _label(path: Path, folder: Path) -> str:
    """The path as it is shown, also where it has bytes that are no text."""
    return path.relative_to(folder).as_posix().encode("utf-8", "replace").decode()


def _is_of_system(name: str) -> bool:
    """Whether a file is one that systems leave in folders; half-written hand-ins are hidden too, but not theirs."""
    return name.lower() in _OF_SYSTEMS or (name.startswith(".") and not name.endswith(ENDING + PART_ENDING))


def _on_disk(path: Path, label: str) -> Iterator[FileRow]:
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            yield _row(label, FileState.NOT_A_RESPONSE, "This is a link or a device; it was not followed.")
            return
        with path.open("rb") as file:
            data = file.read(_HEAD)
            if _may_hold(path.name, data):
                file.seek(0)
                data = file.read(_to_read(path.name, data))
    except OSError as error:
        yield _row(label, FileState.DAMAGED, f"This file cannot be read: {error.strerror or error}.")
        return
    yield from _look(label, data, _Room(LARGEST_UNPACKED), depth=1)


def _look(label: str, data: bytes, room: _Room, *, depth: int) -> Iterator[FileRow]:
    """The rows of one file: its own, or of an archive those of what is in it."""
    if _is_archive(label, data):
        yield from _inside(label, data, room, depth=depth)
    elif label.endswith(ENDING + PART_ENDING):
        yield _row(label, FileState.DAMAGED, "This hand-in was not written to its end; ask for it once more.")
    elif _may_hold(label, data):
        yield _response_row(label, data)
    elif COPY_SIGN.encode() in data:
        yield _row(label, FileState.NOT_A_RESPONSE, "This is the readable copy of a hand-in; the hand-in is beside it.")
    else:
        yield _row(label, FileState.NOT_A_RESPONSE, "This is no hand-in file.")


def _response_row(label: str, data: bytes) -> FileRow:
    try:
        return FileRow(path=label, state=FileState.USED, response=unpack_response(data))
    except OtherKindError as error:
        return _row(label, FileState.NOT_A_RESPONSE, str(error))
    except NewerFormatError as error:
        return _row(label, FileState.NEWER_PROGRAM, str(error))
    except UserError as error:
        ours = label.lower().endswith(ENDING)
        reason = str(error) if ours else "This is no hand-in file."
        return _row(label, FileState.DAMAGED if ours else FileState.NOT_A_RESPONSE, reason)


def _may_hold(name: str, head: bytes) -> bool:
    return name.lower().endswith(ENDING) or head.startswith(_ARCHIVE_START)


def _to_read(name: str, head: bytes) -> int:
    is_archive = name.lower().endswith(_ARCHIVE_ENDING) and head.startswith(_ARCHIVE_START)
    return LARGEST_ARCHIVE + 1 if is_archive else _LARGEST


def _is_archive(label: str, data: bytes) -> bool:
    """Whether it is a zip file of other files: a hand-in that somebody renamed has a list of its parts."""
    return label.lower().endswith(_ARCHIVE_ENDING) and data.startswith(_ARCHIVE_START) and not _has_manifest(data)


def _has_manifest(data: bytes) -> bool:
    return data[30 : 30 + len(MANIFEST)] == MANIFEST.encode()  # our first entry; its name stands at byte 30 of a zip


class _Room:
    """How many bytes may still be unpacked."""

    def __init__(self, size: int) -> None:
        self.left = size


def _inside(label: str, data: bytes, room: _Room, *, depth: int) -> Iterator[FileRow]:
    if len(data) > LARGEST_ARCHIVE or data.count(_DIRECTORY_ENTRY) > _MOST_ENTRIES or depth > DEEPEST:
        reason = "This archive is too large, or too deep in others, to look into; unpack it and collect once more."
        yield _row(label, FileState.DAMAGED, reason)
        return
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for entry in sorted(archive.infolist(), key=lambda entry: entry.filename):
                name = entry.filename.rpartition("/")[2]
                if not (entry.is_dir() or _is_of_system(name) or entry.filename.startswith("__MACOSX/")):
                    yield from _entry_rows(f"{label}{INSIDE}{entry.filename}", archive, entry, room, depth=depth)
    except FAULTS:
        yield _row(label, FileState.DAMAGED, "This archive is damaged or cut off; what could be read was.")


def _entry_rows(
    label: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: _Room, *, depth: int
) -> Iterator[FileRow]:
    if entry.flag_bits & _ENCRYPTED:
        yield _row(label, FileState.DAMAGED, "This file is protected with a password.")
        return
    try:
        with archive.open(entry) as file:
            head = file.read(_HEAD)
            most = min(_to_read(entry.filename, head), room.left)
            rest = file.read(max(0, most - len(head))) if _may_hold(entry.filename, head) else b""
    except FAULTS:
        yield _row(label, FileState.DAMAGED, "This file is damaged inside its archive.")
        return
    room.left -= len(head) + len(rest)
    if room.left <= 0:
        yield _row(label, FileState.DAMAGED, "The archive grows too large when it is unpacked; this was not read.")
        return
    yield from _look(label, head + rest, room, depth=depth + 1)


def _row(label: str, state: FileState, reason: str) -> FileRow:
    return FileRow(path=label, state=state, reason=reason)


# Sorting out


def _most_common_set(responses: Sequence[Response]) -> tuple[str, int]:
    counted = Counter((response.set_id, response.set_version) for response in responses)
    return max(counted, key=lambda found: (counted[found], found[1], found[0]), default=("", 0))


def _of_set(row: FileRow, set_id: str, version: int) -> FileRow:
    response = row.response
    if response is None:
        return row
    if response.set_id != set_id:
        reason = f"This belongs to another set, “{response.set_title}”."
        return replace(row, state=FileState.OTHER_SET, reason=reason)
    if response.set_version != version:
        reason = f"This belongs to version {response.set_version} of the set; version {version} is being collected."
        return replace(row, state=FileState.OTHER_VERSION, reason=reason)
    return row


def _with_name(row: FileRow, people: People) -> FileRow:
    if row.state is not FileState.USED or row.response is None:
        return row
    person = row.response.person
    if person.name.strip() or _given_name(key(person), people):
        return row
    reason = "Whoever handed this in gave no name; name them, or join them to somebody, and it is used."
    return replace(row, state=FileState.NO_NAME, reason=reason)


def _given_name(person: str, people: People) -> str:
    """The name that somebody got by hand, also by being joined to somebody with a name."""
    kept = people.key_of(person)
    return people.name_of(kept) or (kept.partition(" ")[2] if kept != person else "")


def _without_duplicates(rows: Sequence[FileRow]) -> list[FileRow]:
    first: dict[Response, str] = {}
    for row in sorted(rows, key=lambda row: (row.path.count(INSIDE), len(row.path), row.path)):
        if row.state is FileState.USED and row.response:
            first.setdefault(row.response, row.path)
    return [_unless_first(row, first) for row in rows]


def _unless_first(row: FileRow, first: dict[Response, str]) -> FileRow:
    if row.state is not FileState.USED or row.response is None or first[row.response] == row.path:
        return row
    return replace(row, state=FileState.DUPLICATE, reason=f"This is the same hand-in as “{first[row.response]}”.")


def _newest_only(rows: Sequence[FileRow]) -> list[FileRow]:
    """Of several hand-ins of one profile and name the last: by its number, because clocks of computers go wrong."""
    newest: dict[str, Response] = {}
    for row in rows:
        if row.state is FileState.USED and (response := row.response):
            whose = key(response.person)
            newest[whose] = max(response, newest.get(whose, response), key=_age)
    return [_unless_newest(row, newest) for row in rows]


def _unless_newest(row: FileRow, newest: dict[str, Response]) -> FileRow:
    if row.state is not FileState.USED or row.response is None:
        return row
    last = newest[key(row.response.person)]
    if last is row.response:
        return row
    number = row.response.revision
    other = f"hand-in {last.revision}" if last.revision > number else "one with the same number, handed in later,"
    reason = f"This is hand-in {number}; {other} of the same person was used."
    return replace(row, state=FileState.OLDER_REVISION, reason=reason)


def _age(response: Response) -> tuple[object, ...]:
    return response.revision, response.handed_in


def _students(used: Sequence[Response], people: People) -> tuple[Student, ...]:
    by_person: dict[str, list[Response]] = defaultdict(list)
    for response in used:
        by_person[people.key_of(key(response.person))].append(response)
    students = (_student(whose, responses, people) for whose, responses in by_person.items())
    return tuple(sorted(students, key=lambda student: (student.name.casefold(), student.key)))


def _student(whose: str, responses: Sequence[Response], people: People) -> Student:
    own = [response.person.name for response in responses if key(response.person) == whose]
    name = people.name_of(whose) or next(iter(own), "") or responses[0].person.name
    return Student(key=whose, name=name, response=combined(responses))
