"""Every file of a folder of hand-ins, read; one bad file never stops the rest.

Folders in folders and zip files in zip files are looked into, because that is how work comes back from sticks and
course systems. What a file is called says nothing: a renamed copy is told by what is in it. Nothing is unpacked to the
disk, and nothing in the folder is changed.
"""

from __future__ import annotations

import os
import stat
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.lessons.response_file import ENDING, RESPONSE, unpack_response
from reader.lessons.response_page import COPY_SIGN
from reader.lessons.zipped import FAULTS, MANIFEST, PART_ENDING, NewerFormatError, OtherKindError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.lessons.response import Response

MOST_FILES: Final = 20_000
LARGEST_ARCHIVE: Final = 50_000_000
LARGEST_UNPACKED: Final = 100_000_000
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
    READABLE_COPY = "readable_copy"
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


def read_folder(folder: Path) -> tuple[FileRow, ...]:
    """Every file of a folder, read; those that hold a hand-in are `USED` until `sort_out` knows better.

    Raises:
        UserError: as `collect`.
    """
    listing = list_folder(folder)
    return (*read_files(folder, listing.files), *listing.closed)


@dataclass(frozen=True, slots=True)
class Listing:
    """The files below a folder in order, and a row for each folder in it that cannot be read."""

    files: tuple[Path, ...]
    closed: tuple[FileRow, ...]


def list_folder(folder: Path) -> Listing:
    """What there is to read in a folder.

    Raises:
        UserError: as `collect`.
    """
    if not folder.is_dir():
        raise UserError(say("There is no folder “{folder}”.", folder=folder))
    closed: list[OSError] = []
    files = tuple(_files(folder, closed))
    return Listing(files, tuple(_closed_row(error, folder) for error in closed))


def read_files(folder: Path, files: Iterable[Path]) -> tuple[FileRow, ...]:
    """Some of the files of a folder, read."""
    return tuple(row for path in files for row in _on_disk(path, _label(path, folder)))


def _closed_row(error: OSError, folder: Path) -> FileRow:
    label = _label(Path(error.filename), folder)
    return _row(label, FileState.DAMAGED, say("This folder cannot be read: {why}.", why=error.strerror or error))


def _files(folder: Path, closed: list[OSError]) -> list[Path]:
    """The files below a folder in order, without links to folders; `closed` takes folders that cannot be read."""
    found: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        folders.sort()
        found += [Path(parent, name) for name in sorted(names) if not _is_of_system(name)]
        if len(found) > MOST_FILES:
            raise UserError(
                say(
                    "There are more than {most} files in “{folder}”; choose the folder of hand-ins.",
                    most=MOST_FILES,
                    folder=folder,
                )
            )
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
            yield _row(label, FileState.NOT_A_RESPONSE, say("This is a link or a device; it was not followed."))
            return
        with path.open("rb") as file:
            data = file.read(_HEAD)
            if _may_hold(path.name, data):
                file.seek(0)
                data = file.read(_to_read(path.name, data))
    except OSError as error:
        yield _row(label, FileState.DAMAGED, say("This file cannot be read: {why}.", why=error.strerror or error))
        return
    yield from _look(label, data, _Room(LARGEST_UNPACKED), depth=1)


def _look(label: str, data: bytes, room: _Room, *, depth: int) -> Iterator[FileRow]:
    """The rows of one file: its own, or of an archive those of what is in it."""
    if _is_archive(label, data):
        yield from _inside(label, data, room, depth=depth)
    elif label.endswith(ENDING + PART_ENDING):
        yield _row(label, FileState.DAMAGED, say("This hand-in was not written to its end; ask for it once more."))
    elif _may_hold(label, data):
        yield _response_row(label, data)
    elif COPY_SIGN.encode() in data:
        yield _row(
            label, FileState.READABLE_COPY, say("This is a hand-in as a page to read; the hand-in itself is used.")
        )
    else:
        yield _row(label, FileState.NOT_A_RESPONSE, say("This is no hand-in file."))


def _response_row(label: str, data: bytes) -> FileRow:
    try:
        return FileRow(path=label, state=FileState.USED, response=unpack_response(data))
    except OtherKindError as error:
        return _row(label, FileState.NOT_A_RESPONSE, str(error))
    except NewerFormatError as error:
        return _row(label, FileState.NEWER_PROGRAM, str(error))
    except UserError as error:
        ours = label.lower().endswith(ENDING) or _has_manifest(data)
        reason = str(error) if ours else say("This is no hand-in file.")
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
        reason = say("This archive is too large, or too deep in others, to look into; unpack it and collect once more.")
        yield _row(label, FileState.DAMAGED, reason)
        return
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except FAULTS:
        yield _row(label, FileState.DAMAGED, say("This archive is damaged or cut off."))
        return
    with archive:
        for entry in sorted(archive.infolist(), key=lambda entry: entry.filename):
            name = entry.filename.rpartition("/")[2]
            if not (entry.is_dir() or _is_of_system(name) or entry.filename.startswith("__MACOSX/")):
                yield from _entry_rows(f"{label}{INSIDE}{entry.filename}", archive, entry, room, depth=depth)


def _entry_rows(
    label: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: _Room, *, depth: int
) -> Iterator[FileRow]:
    if entry.flag_bits & _ENCRYPTED:
        yield _row(label, FileState.DAMAGED, say("This file is protected with a password."))
        return
    try:
        with archive.open(entry) as file:
            head = file.read(_HEAD)
            most = min(_to_read(entry.filename, head), room.left)
            rest = file.read(max(0, most - len(head))) if _may_hold(entry.filename, head) else b""
    except FAULTS:
        yield _row(label, FileState.DAMAGED, say("This file is damaged inside its archive."))
        return
    room.left -= len(head) + len(rest)
    if room.left <= 0:
        yield _row(label, FileState.DAMAGED, say("The archive grows too large when it is unpacked; this was not read."))
        return
    yield from _look(label, head + rest, room, depth=depth + 1)


def _row(label: str, state: FileState, reason: str) -> FileRow:
    return FileRow(path=label, state=state, reason=reason)
