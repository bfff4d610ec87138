"""A note that the program called saved is there after a power cut, at whatever moment the power went.

The program opens its file with Python's `sqlite3`. Here the same settings (`database.configure`), rows and statements
go through apsw, over a disk that forgets what was not synced; what is then on the disk is opened by the program itself.
"""

from __future__ import annotations

import itertools
import random
import sqlite3
import time
import uuid
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import apsw
import pytest

from reader.storage import rows, search_index
from reader.storage.database import configure
from reader.storage.library import Library
from reader.storage.records import Note, NoteStatus
from tests.reliability.conftest import make_article, times
from tests.reliability.power_cuts import Disk, ForgetfulSystem, Kind, Loss

if TYPE_CHECKING:
    from pathlib import Path

NAME = "notes.sqlite"
NOTES = 30
WITH_LOG, WITHOUT_LOG = "wal", "delete"
names = itertools.count()


def make_note(dice: random.Random) -> Note:
    now = datetime.now(UTC)
    body = "Ask the harbour master. " * dice.randint(1, 120)
    return Note(
        id=str(uuid.UUID(int=dice.getrandbits(128))),
        article=make_article().sha256,
        body=body,
        status=NoteStatus.TO_CHECK,
        quote=None,
        mark=None,
        created=now,
        modified=now,
        revision=1,
        deleted_at=None,
    )


class WithoutLog:
    """A connection to a disk that allows no log: whoever asks for one is told what there is instead."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str) -> apsw.Cursor:
        return self._connection.execute("PRAGMA journal_mode" if sql == "PRAGMA journal_mode = wal" else sql)


def write_notes(disk: Disk, dice: random.Random, *, mode: str, synchronous: str = "") -> None:
    """Save notes as the program does, on a disk that logs what is done to it."""
    name = f"forgetful-{next(names)}"
    system = ForgetfulSystem(name, disk)
    connection = apsw.Connection(NAME, vfs=name)
    if mode == WITH_LOG:
        # With one user the index of the log needs no shared memory, which apsw cannot give.
        connection.execute("PRAGMA locking_mode = exclusive").fetchall()
    configure(connection if mode == WITH_LOG else WithoutLog(connection))
    assert connection.execute("PRAGMA journal_mode").fetchone() == (mode,)
    if synchronous:
        connection.execute(f"PRAGMA synchronous = {synchronous}")
    # So that the log is moved into the file many times, and not once in a thousand pages.
    connection.execute(f"PRAGMA wal_autocheckpoint = {dice.choice([5, 20, 1000])}").fetchall()
    for _ in range(NOTES):
        note = make_note(dice)
        row = rows.note_row(note)
        connection.execute("BEGIN IMMEDIATE")
        columns, places = ", ".join(row), ", ".join(f":{name}" for name in row)
        connection.execute(f"INSERT INTO notes ({columns}) VALUES ({places})", row)
        search_index.add_note(connection, note.id)
        connection.execute("COMMIT")
        disk.saved(note.id)
    connection.close()
    system.unregister()


def missing_after_cut(disk: Disk, start: dict[str, bytes], folder: Path, loss: Loss, dice: random.Random) -> int:
    """Cut the power somewhere, open what is left, and return how many saved notes are gone; a damaged file is all."""
    moment = dice.randint(0, len(disk.log))
    for name, content in disk.after_cut(start, moment, loss, dice).items():
        (folder / name).write_bytes(content)
    saved = {event.name for event in disk.log[:moment] if event.kind is Kind.SAVED}
    with Library.open(folder / NAME) as library:
        found = {note.id for note in library.notes.all()}
        assert library._store.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return len(saved - found)


def cuts(path: Path, number: int, *, mode: str, synchronous: str = "") -> list[int]:
    """Saved notes that are gone after each of so many power cuts."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
    start = {NAME: path.read_bytes()}
    gone = []
    for seed in range(number):
        dice = random.Random(seed)
        if seed % 20 == 0:
            disk = Disk({NAME: bytearray(start[NAME])})
            write_notes(disk, dice, mode=mode, synchronous=synchronous)
        folder = path.parent / f"cut-{seed}"
        folder.mkdir()
        loss = list(Loss)[seed % len(Loss)]
        try:
            gone.append(missing_after_cut(disk, start, folder, loss, dice))
        except (sqlite3.Error, AssertionError, ValueError) as error:
            raise AssertionError(f"cut {seed}, {loss}: {error}") from error
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
    return gone


@pytest.mark.parametrize("mode", [WITH_LOG, WITHOUT_LOG])
def test_no_saved_note_is_lost_in_a_power_cut(path, mode, report):
    number, begun = times(60, 1000), time.monotonic()
    gone = cuts(path, number, mode=mode)
    report(cuts=number, notes_lost=sum(gone), seconds=round(time.monotonic() - begun, 1))
    assert sum(gone) == 0


@pytest.mark.parametrize("mode", [WITH_LOG])
def test_the_simulation_notices_when_notes_are_not_synced(path, mode):
    assert sum(cuts(path, 60, mode=mode, synchronous="normal")) > 0


def test_the_settings_of_the_file_are_those_of_the_program(path):
    with Library.open(path) as library:
        ours = [library._store.db.execute(f"PRAGMA {name}").fetchone() for name in ("journal_mode", "synchronous")]
    assert ours == [("wal",), (2,)]
