"""The folder of a person’s notes and its disk: may it be written, is there room, how is the notes file kept?"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SQLITE = sqlite3.sqlite_version
"""The version of the library that keeps the notes file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What was found.

    Attributes:
        problem: why nothing can be written into the folder, as the system says it; empty where it can.
        free: bytes on the disk; None where the system does not say.
        journal: how SQLite makes writes to the notes file last, “wal” or “delete”; empty where there is no file yet.
    """

    folder: Path
    problem: str
    free: int | None
    journal: str


def look_at(path: Path) -> Place:
    """Look at the place of a notes file, which may be open meanwhile; nothing is left behind."""
    folder = path.parent
    free = None
    with suppress(OSError):
        free = shutil.disk_usage(folder).free
    return Place(folder=folder, problem=_writing(folder), free=free, journal=_journal(path))


def _writing(folder: Path) -> str:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0" * 4096)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _journal(path: Path) -> str:
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    except sqlite3.Error:
        return ""
    return str(mode)
