"""Files of the classroom that travel: a zip of named parts with a list of them and their checksums.

    manifest.json  {"format": "lateral-reader-response", "version": 1, "program": "0.1.0",
                    "parts": [{"name": "response.json", "size": 812, "sha256": "…"}, …]}

Lesson sets, hand-ins and feedback are all of this build; `Kind` says how they differ. The same parts always make the
same bytes. A checksum finds damage; it is no signature. What comes from a stick is not trusted: nothing is unpacked to
the disk, sizes are counted while unpacking, because what an archive says of itself may be wrong, and whatever the
program itself does not write is refused.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from reader import __version__
from reader.errors import UserError
from reader.export.strict_json import read_json
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MANIFEST: Final = "manifest.json"
PART_ENDING: Final = ".part"

MOST_ENTRIES: Final = 2_000
HIGHEST_RATIO: Final = 250
"""Deflate reaches 1,030 on zeros and about 30 on the JSON of a long text."""

MOST_VALUES: Final = 500_000
"""Commas and brackets of one part in JSON: each may become a value of 70 bytes in memory."""

_SMALL: Final = 1_000_000
_CHUNK: Final = 1 << 16
_LONGEST_PATH: Final = 150
_LARGEST_MANIFEST: Final = 1_000_000
_DIRECTORY_ENTRY: Final = b"PK\x01\x02"
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED: Final = 0x1
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_PLAIN_FILE: Final = 0o100644 << 16
_NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*)*")
_DEVICE: Final = re.compile(r"(?:^|/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)", re.IGNORECASE)
FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""All that `zipfile` raises at broken archives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of file.

    Attributes:
        format: its name in the manifest.
        version: of the format; the highest that this program reads and the one that it writes.
        noun: what a person calls it, as in “This hand-in file is damaged.”
        largest_file, largest_part, largest_total: bytes of the file, of one part unpacked, and of all parts.
    """

    format: str
    version: int
    noun: str
    largest_file: int
    largest_part: int
    largest_total: int


class DamagedFileError(UserError):
    """The file is cut off, changed, or packed in a way in which the program packs none."""


class OtherKindError(UserError):
    """The file is sound as far as that was looked at, and something else."""


class NewerFormatError(UserError):
    """The file is of a format that only a newer program reads."""


def packed(parts: Mapping[str, bytes], *, kind: Kind) -> bytes:
    """A file with these parts, in the order of their names.

    Raises:
        ValueError: a part has a name that could not be read back.
    """
    for name in parts:
        if name == MANIFEST or not _is_plain(name):
            raise ValueError(name)
    listed = [
        {"name": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in sorted(parts.items())
    ]
    about = {"format": kind.format, "version": kind.version, "program": __version__, "parts": listed}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in [(MANIFEST, json_bytes(about)), *sorted(parts.items())]:
            archive.writestr(_entry(name), content, compresslevel=9)
    return out.getvalue()


def json_bytes(value: object) -> bytes:
    """A value as JSON in UTF-8 with a newline at its end, always the same bytes.

    Raises:
        UserError: a text in it holds half of a character, which no file can.
    """
    try:
        return (json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
    except UnicodeEncodeError as error:
        raise UserError(say("A text holds half of a character, so the file cannot be written.")) from error


def read_file(path: Path, *, kind: Kind) -> bytes:
    """The bytes of a file that is not larger than files of its kind are.

    Raises:
        UserError: it cannot be read, or is no ordinary file; `DamagedFileError`: it is larger.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError(say("“{name}” is no file that can be opened.", name=path.name))
        with path.open("rb") as file:
            data = file.read(kind.largest_file + 1)
    except OSError as error:
        raise UserError(
            say("The file “{name}” cannot be read: {why}.", name=path.name, why=error.strerror or error)
        ) from error
    _check_size(data, kind)
    return data


def unpacked(data: bytes, *, kind: Kind) -> dict[str, bytes]:
    """The parts of a file, in the order of its manifest, each with the checksum that stands there.

    Raises:
        DamagedFileError: it is no archive, is broken, or is packed as this program packs none.
        OtherKindError: it is an archive, but none of this kind.
        NewerFormatError: its format is newer than `kind.version`.
    """
    if not data:
        raise DamagedFileError(say("This file is empty."))
    _check_size(data, kind)
    if data.count(_DIRECTORY_ENTRY) > MOST_ENTRIES:  # before `zipfile` makes a record of each
        raise DamagedFileError(say("This {noun} holds too many parts, so it was not read.", noun=kind.noun))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _checked_parts(archive, kind)
    except FAULTS as error:
        raise DamagedFileError(say("This {noun} is damaged or cut off, so it was not read.", noun=kind.noun)) from error


def read_part(content: bytes, *, kind: Kind) -> object:
    """The value of a part in JSON, read with the limits of `reader.export.strict_json`.

    Raises:
        DamagedFileError: it is no such JSON, or has more values than `MOST_VALUES`.
    """
    if sum(content.count(sign) for sign in (b",", b"[", b"{")) > MOST_VALUES:
        raise DamagedFileError(say("A part of this {noun} holds too much, so it was not read.", noun=kind.noun))
    try:
        return read_json(content)
    except UserError as error:
        words = str(error).replace("The file", f"A part of this {kind.noun}", 1)
        raise DamagedFileError(words) from error


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` in the place of whatever is at `path`; a power cut or a kill leaves the old or the new.

    What a killed program leaves is one file, `part_of(path)`: the next writing puts it right, and so does
    `clear_leftover`. Folders of hand-ins are shared, so nobody else’s half-written file may be touched.

    Raises:
        UserError: it cannot be written; what was there is as it was.
    """
    part = part_of(path)
    try:
        try:
            part.unlink(missing_ok=True)
            with part.open("xb") as file:  # never through a link that somebody put there
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            say("The file “{name}” could not be written: {why}.", name=path.name, why=error.strerror or error)
        ) from error


def clear_leftover(path: Path) -> None:
    """Remove what a program that was killed while writing `path` has left beside it."""
    try:
        part_of(path).unlink(missing_ok=True)
    except OSError:  # a stick that is read-only now, or gone: the next writing says so
        return


def part_of(path: Path) -> Path:
    """Where `path` is written before it takes its place; a name of its own, so that nobody else’s is touched."""
    return path.with_name(f".{path.name}{PART_ENDING}")


def _check_size(data: bytes, kind: Kind) -> None:
    if len(data) > kind.largest_file:
        raise DamagedFileError(
            say(
                "This {noun} is larger than {size} MB, so it was not read.",
                noun=kind.noun,
                size=kind.largest_file // 1000000,
            )
        )


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=_EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _PLAIN_FILE
    return entry


def _checked_parts(archive: zipfile.ZipFile, kind: Kind) -> dict[str, bytes]:
    found = _entries(archive, kind)
    listed = _listed(_content(archive, found.pop(MANIFEST), most=_LARGEST_MANIFEST, kind=kind), kind)
    if listed.keys() != found.keys():
        raise DamagedFileError(
            say("This {noun} does not hold the parts that it lists, so it was not read.", noun=kind.noun)
        )
    parts = {}
    room = kind.largest_total
    for name, sha256 in listed.items():
        content = _content(archive, found[name], most=min(room, kind.largest_part), kind=kind)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise DamagedFileError(
                say("A part of this {noun} was changed after it was written, so it was not read.", noun=kind.noun)
            )
        room -= len(content)
        parts[name] = content
    return parts


def _entries(archive: zipfile.ZipFile, kind: Kind) -> dict[str, zipfile.ZipInfo]:
    """What is in the archive by its names, of which no two mean the same anywhere."""
    entries = archive.infolist()
    found = {entry.filename: entry for entry in entries}
    if MANIFEST not in found:
        raise OtherKindError(say("This is no {noun}.", noun=kind.noun))
    if len({name.lower() for name in found}) < len(entries):
        raise DamagedFileError(say("In this {noun} a part stands twice, so it was not read.", noun=kind.noun))
    for entry in entries:
        is_link = stat.S_ISLNK(entry.external_attr >> 16)
        odd = is_link or entry.flag_bits & _ENCRYPTED or entry.compress_type not in _METHODS
        if odd or not _is_plain(entry.orig_filename):
            raise DamagedFileError(
                say("This {noun} is packed as the program packs none, so it was not read.", noun=kind.noun)
            )
    return found


def _is_plain(name: str) -> bool:
    """Whether a name means the same on every system and leads nowhere."""
    plain = _NAME.fullmatch(name) and len(name) <= _LONGEST_PATH and not _DEVICE.search(name)
    return bool(plain) and not any(part.endswith(".") for part in name.split("/"))


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *, most: int, kind: Kind) -> bytes:
    most = min(most, max(_SMALL, HIGHEST_RATIO * entry.compress_size))
    content = bytearray()
    with archive.open(entry) as file:
        while chunk := file.read(_CHUNK):
            content += chunk
            if len(content) > most:
                raise DamagedFileError(
                    say("This {noun} grows too large when it is unpacked, so it was not read.", noun=kind.noun)
                )
    return bytes(content)


def _listed(content: bytes, kind: Kind) -> dict[str, str]:
    """The checksums of the parts by their names, from a manifest of the right kind and version."""
    match read_part(content, kind=kind):
        case {"format": kind.format, "version": int(version)} if version > kind.version:
            raise NewerFormatError(
                say("This {noun} was written by a newer program; with that it can be read.", noun=kind.noun)
            )
        case {"format": kind.format, "version": kind.version, "parts": [*parts]}:
            listed = [_listed_part(part, kind) for part in parts]
        case {"format": str(name)} if name != kind.format:
            raise OtherKindError(say("This is no {noun}.", noun=kind.noun))
        case _:
            raise DamagedFileError(
                say("The list of parts in this {noun} is damaged, so it was not read.", noun=kind.noun)
            )
    if len(dict(listed)) < len(listed):
        raise DamagedFileError(say("In this {noun} a part stands twice, so it was not read.", noun=kind.noun))
    return dict(listed)


def _listed_part(part: object, kind: Kind) -> tuple[str, str]:
    match part:
        case {"name": str(name), "sha256": str(sha256), "size": int()}:
            return name, sha256
    raise DamagedFileError(say("The list of parts in this {noun} is damaged, so it was not read.", noun=kind.noun))
