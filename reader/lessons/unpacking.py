"""Zip files that travel on sticks, unpacked with hard limits, and their JSON parts read.

Nothing is written to the disk. Sizes are counted while unpacking, because what an archive says of itself may be wrong.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.export.strict_json import read_json

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LARGEST_FILE: Final = 12_000_000
LARGEST_PART: Final = 4_000_000
LARGEST_TOTAL: Final = 12_000_000
"""Bytes of the file, and after unpacking of one part and of all together; the sample set has 0.6 million."""

MOST_PARTS: Final = 2_000

MOST_VALUES: Final = 400_000
"""Numbers, words, lists and objects in one JSON part: each takes some hundred bytes of memory while it is read."""

_NAME: Final = re.compile(r"(?:[a-z0-9][a-z0-9_-]{0,79}/)?[a-z0-9][a-z0-9_-]{0,79}\.[a-z0-9]{2,5}", re.ASCII)
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)[./]", re.ASCII)
_DIRECTORY_ENTRY: Final = b"PK\x01\x02"
_CHUNK: Final = 1 << 16
_ENCRYPTED: Final = 0x1
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_FAULTS: Final = (
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


def is_safe_name(name: str) -> bool:
    """Whether a part may be called so: lower case, at most one folder, and a file name on every system."""
    return bool(_NAME.fullmatch(name)) and not any(_DEVICE.match(name, at) for at in (0, name.find("/") + 1))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that is not larger than `LARGEST_FILE`.

    Raises:
        UserError: it is missing, no ordinary file, not readable, or too large.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError(f"“{path.name}” is no file that can be opened.")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise UserError(f"There is no file “{path}”.") from error
    except OSError as error:
        raise UserError(f"“{path.name}” cannot be read: {error.strerror or error}.") from error
    if len(data) > LARGEST_FILE:
        raise UserError(f"“{path.name}” is larger than {LARGEST_FILE // 1_000_000} MB, so it was not opened.")
    return data


def unpack(data: bytes, *, name: str) -> dict[str, bytes]:
    """All parts of an archive by their names, in its order.

    Args:
        data: the whole archive.
        name: what the sentences call it.

    Raises:
        UserError: it is damaged, too large, protected with a password, or packed in a way this program never does.
    """
    if data.count(_DIRECTORY_ENTRY) > MOST_PARTS:  # before `zipfile` makes a record of each
        raise UserError(f"“{name}” has more than {MOST_PARTS:,} parts, so it was not opened.")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check(archive.infolist(), name)
            return _contents(archive, name)
    except _FAULTS as error:
        raise UserError(f"“{name}” is damaged, so it cannot be opened.") from error


def read_part(data: bytes, *, name: str, part: str) -> object:
    """The value of a JSON part of the file called `name`.

    Raises:
        UserError: it is no JSON as this program writes it, or too large or too deep.
    """
    if sum(data.count(sign) for sign in (b",", b"[", b"{")) > MOST_VALUES:
        raise UserError(f"“{name}” was not opened: its part “{part}” holds too many values.")
    try:
        return read_json(data)
    except UserError as error:
        raise UserError(
            f"“{name}” is damaged or was not written by this program: its part “{part}” is no JSON that can be read."
        ) from error


def _check(listed: Iterable[zipfile.ZipInfo], name: str) -> None:
    seen: set[str] = set()
    for entry in listed:
        part = entry.orig_filename
        if entry.flag_bits & _ENCRYPTED:
            raise UserError(f"“{name}” is protected with a password, so it cannot be opened.")
        if part in seen:
            raise UserError(f"“{name}” holds two parts of the same name, so it was not opened.")
        if not is_safe_name(part) or not _is_ordinary(entry):
            raise UserError(f"“{name}” holds a part that no file of this kind has, so it was not opened.")
        seen.add(part)


def _is_ordinary(entry: zipfile.ZipInfo) -> bool:
    """Whether it is a file, not a link or a device, packed in one of the two usual ways."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    return kind in (0, stat.S_IFREG) and entry.compress_type in _METHODS


def _contents(archive: zipfile.ZipFile, name: str) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    room = LARGEST_TOTAL
    for entry in archive.infolist():
        content = _content(archive, entry, most=min(room, LARGEST_PART))
        if content is None:
            raise UserError(f"“{name}” grows too large when it is unpacked, so it was not opened.")
        room -= len(content)
        parts[entry.filename] = content
    return parts


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *, most: int) -> bytes | None:
    content = bytearray()
    with archive.open(entry) as file:
        while chunk := file.read(_CHUNK):
            content += chunk
            if len(content) > most:
                return None
    return bytes(content)
