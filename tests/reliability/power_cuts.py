"""A disk that forgets: what was written and not synced may be there after a power cut, or not, or in part.

SQLite reaches it as a virtual file system (https://www.sqlite.org/vfs.html) through apsw, for the `sqlite3` of Python
can register none. Everything that is done to the disk is logged, so one run of writing gives every moment at which the
power may go, and for each moment every state that a real disk may then be in. The model is that of SQLite's own crash
tests (https://www.sqlite.org/testing.html#crash_testing): sectors of 512 bytes are written whole or not at all, in any
order, until a sync; a file is there once it was synced; a file that was deleted without a sync may come back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import apsw

if TYPE_CHECKING:
    import random

SECTOR = 512


class Kind(StrEnum):
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"
    SAVED = "saved"


class Event(NamedTuple):
    """One thing done to the disk; of `SAVED`, `name` is what the program told its person to be saved."""

    kind: Kind
    name: str
    offset: int = 0
    data: bytes = b""
    synced: bool = False


class Loss(StrEnum):
    """What happens to what was not synced."""

    ALL = "all of it is lost"
    NONE = "none of it is lost"
    AFTER = "all is lost from some moment on"
    ANY = "any sectors are lost"


@dataclass
class Disk:
    """Files as the running program sees them, and the log of how they came about."""

    files: dict[str, bytearray] = field(default_factory=dict)
    log: list[Event] = field(default_factory=list)

    def saved(self, name: str) -> None:
        """The program says that something is saved."""
        self.log.append(Event(Kind.SAVED, name))

    def after_cut(self, start: dict[str, bytes], moment: int, loss: Loss, dice: random.Random) -> dict[str, bytes]:
        """The files after the power went at a moment of the log, where `start` was on the disk before."""
        safe = {name: bytearray(content) for name, content in start.items()}
        waiting: dict[str, list[Event]] = {}
        for event in self.log[:moment]:
            if event.kind is Kind.SYNC or event.synced:
                for earlier in [*waiting.pop(event.name, []), event]:
                    _apply(safe, earlier)
            elif event.kind is not Kind.SAVED:
                waiting.setdefault(event.name, []).append(event)
        for events in waiting.values():
            for event in _survivors(events, loss, dice):
                _apply(safe, event)
        return {name: bytes(content) for name, content in safe.items()}


def _survivors(events: list[Event], loss: Loss, dice: random.Random) -> list[Event]:
    if loss is Loss.ALL:
        return []
    if loss is Loss.NONE:
        return events
    sectors = [sector for event in events for sector in _sectors(event)]
    if loss is Loss.AFTER:
        return sectors[: dice.randint(0, len(sectors))]
    share = dice.random()
    return [sector for sector in sectors if dice.random() < share]


def _sectors(event: Event) -> list[Event]:
    """A write as the sectors that the disk writes."""
    if event.kind is not Kind.WRITE:
        return [event]
    parts, place, end = [], event.offset, event.offset + len(event.data)
    while place < end:
        border = min((place // SECTOR + 1) * SECTOR, end)
        data = event.data[place - event.offset : border - event.offset]
        parts.append(event._replace(offset=place, data=data))
        place = border
    return parts


def _apply(files: dict[str, bytearray], event: Event) -> None:
    if event.kind is Kind.DELETE:
        files.pop(event.name, None)
        return
    content = files.setdefault(event.name, bytearray())
    if event.kind is Kind.TRUNCATE:
        del content[event.offset :]
    elif event.kind is Kind.WRITE:
        content.extend(bytes(max(0, event.offset + len(event.data) - len(content))))
        content[event.offset : event.offset + len(event.data)] = event.data


def as_sqlite_calls_it(kind: type) -> type:
    """Give the methods of a class the names that SQLite knows as well: `file_size` is also `xFileSize`."""
    for name, method in list(vars(kind).items()):
        if not name.startswith("_"):
            setattr(kind, "x" + "".join(part.title() for part in name.split("_")), method)
    return kind


@as_sqlite_calls_it
class ForgetfulSystem(apsw.VFS):
    """The file system over one disk. It has no shared memory, so a log can be had only with exclusive locking."""

    def __init__(self, name: str, disk: Disk) -> None:
        self.disk = disk
        super().__init__(name, "")

    def full_pathname(self, name):
        return name

    def open(self, name, flags):
        file_name = name.filename() if isinstance(name, apsw.URIFilename) else name
        flags[1] = flags[0]
        return ForgetfulFile(self.disk, Path(file_name or "temporary").name)

    def access(self, name, flags):
        return Path(name).name in self.disk.files

    def delete(self, name, sync_folder):
        name = Path(name).name
        self.disk.files.pop(name, None)
        self.disk.log.append(Event(Kind.DELETE, name, synced=bool(sync_folder)))


@as_sqlite_calls_it
class ForgetfulFile:
    """One file of the disk, as SQLite calls it."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk, self._name = disk, name
        self._lock = 0
        disk.files.setdefault(name, bytearray())

    @property
    def _content(self) -> bytearray:
        return self._disk.files.setdefault(self._name, bytearray())

    def _do(self, kind: Kind, offset: int = 0, data: bytes = b"") -> None:
        event = Event(kind, self._name, offset, data)
        self._disk.log.append(event)
        _apply(self._disk.files, event)

    def read(self, amount, offset):
        return bytes(self._content[offset : offset + amount])

    def write(self, data, offset):
        self._do(Kind.WRITE, offset, bytes(data))

    def truncate(self, size):
        self._do(Kind.TRUNCATE, size)

    def sync(self, flags):
        self._do(Kind.SYNC)

    def file_size(self):
        return len(self._content)

    def lock(self, level):
        self._lock = level

    def unlock(self, level):
        self._lock = level

    def check_reserved_lock(self):
        return self._lock >= apsw.SQLITE_LOCK_RESERVED

    def file_control(self, operation, pointer):
        return False

    def sector_size(self):
        return 4096

    def device_characteristics(self):
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE

    def close(self):
        pass
