"""Backups of the notes file: made daily, checked before they count, thinned with age, and brought back when asked for.

They lie in the folder `backups` beside the file, each a notes file of its own that any copy of the program opens.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.storage.contents import Contents, connect, contents
from reader.storage.database import (
    BACKUPS,
    BUSY_TIMEOUT,
    SIDE_FILES,
    backup,
    backup_path,
    moment_text,
    open_database,
    plain_errors,
    sync_folder,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many days, weeks and months keep their last backup; those in which none was made do not count."""

_ALL_OF = timedelta(days=1)
_BROKEN_OFF = 86_400
"""Seconds after which nobody writes on an unfinished backup any more."""

_FOLDER = ".restore-"
_MOMENT = "%Y%m%d-%H%M%S"

_BUSY = say("Another program is using the notes file, so the backup was not brought back; close it and try again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup.

    Attributes:
        made: UTC.
        version: of the file it is a copy of.
        size: in bytes.
    """

    path: Path
    made: datetime
    version: int
    size: int


def backups_of(path: Path) -> list[Backup]:
    """The backups of a notes file, the newest first. Whether they can be used is not looked at."""
    name = re.compile(rf"{re.escape(path.stem)}-(\d{{8}}-\d{{6}})-v(\d+){re.escape(path.suffix)}")
    try:
        files = [(file, name.fullmatch(file.name)) for file in (path.parent / BACKUPS).iterdir()]
        found = [_backup(file, match[1], int(match[2])) for file, match in files if match]
    except OSError:
        return []
    return sorted(found, key=lambda one: (one.made, one.version), reverse=True)


def is_missing(path: Path) -> bool:
    """Whether the notes file is gone or empty although there are backups of it, so that it was not always."""
    return not (path.exists() and path.stat().st_size) and bool(backups_of(path))


def make_backup(path: Path, *, now: datetime) -> Backup:
    """Make a checked backup of the notes file, which may be open elsewhere, and thin out the old ones.

    Raises:
        UnusableFileError: the file is damaged; the backups are as they were.
        UserError: the copy could not be written; the backups are as they were.
    """
    with closing(connect(path)) as connection, plain_errors():
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        while backup_path(path, version=version, made=now).exists():
            now += timedelta(seconds=1)
        target = backup(connection, backup_path(path, version=version, made=now))
    thin(path)
    return _backup(target, moment_text(now), version)


def replace_all(path: Path, *, now: datetime) -> Backup:
    """Make a backup, and delete all earlier ones because they hold what was deleted for good.

    Raises:
        UserError: see `make_backup`; or an earlier one cannot be deleted.
    """
    earlier = backups_of(path)
    made = make_backup(path, now=now)
    try:
        for one in earlier:
            one.path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            say("An earlier backup of the notes file cannot be deleted: {why}.", why=error.strerror or error)
        ) from error
    return made


def is_due(path: Path, *, now: datetime) -> bool:
    """Whether no backup was made yet on this day of the calendar on the wall."""
    newest = backups_of(path)[:1]
    return not newest or newest[0].made.astimezone().date() != now.astimezone().date()


def to_keep(backups: Iterable[Backup]) -> set[Backup]:
    """Those that stay.

    All of the last day; the last of each of the latest days, weeks and months; the last of each version of the file,
    which an earlier version of the program could still open.
    """
    newest_first = sorted(backups, key=lambda one: one.made, reverse=True)
    kept = {one for one in newest_first if newest_first[0].made - one.made < _ALL_OF}
    kept |= set(_last_of(newest_first, lambda one: one.version))
    kept |= set(_last_of(newest_first, lambda one: one.made.date())[:DAILY])
    kept |= set(_last_of(newest_first, lambda one: one.made.isocalendar()[:2])[:WEEKLY])
    return kept | set(_last_of(newest_first, lambda one: (one.made.year, one.made.month))[:MONTHLY])


def thin(path: Path) -> None:
    """Delete the backups that are not kept, and what is left of those that broke off long ago."""
    backups = backups_of(path)
    parts = [part for part in (path.parent / BACKUPS).glob(f".{path.stem}-*") if _age(part) > _BROKEN_OFF]
    for file in [*parts, *(one.path for one in set(backups) - to_keep(backups))]:
        with suppress(OSError):
            file.unlink()
    for folder in path.parent.glob(f"{_FOLDER}*"):
        if _age(folder) > _BROKEN_OFF:
            shutil.rmtree(folder, ignore_errors=True)


def newest_good(path: Path) -> tuple[Backup, Contents] | None:
    """The newest backup that can be used, and what it holds."""
    for one in backups_of(path):
        try:
            return one, contents(one.path)
        except UserError:
            continue
    return None


def save_copy(path: Path, target: Path) -> None:
    """Write a checked copy of the notes file, which may be open, to a place that the person chose.

    Raises:
        UserError: the file is damaged, the copy could not be written, or the place is that of the notes file itself.
            A file that was at that place is as it was.
    """
    with closing(connect(path)) as connection:
        if target.exists() and target.samefile(path):
            raise UserError(say("This is the notes file itself; choose another name or another folder."))
        backup(connection, target)


def restore(path: Path, chosen: Path, *, now: datetime) -> Backup:
    """Put a backup in the place of what the notes file holds now, in one transaction.

    The file itself stays where it is, so other windows that have it open see the change like any other. Whoever has
    read from it before reads again; best, this is called while the own library is closed.

    Returns:
        a backup of what the file held before.

    Raises:
        UserError: the backup or the file cannot be used, or cannot be written; the file is as it was.
    """
    with _folder_beside(path) as folder:
        fresh = _brought_up_to_date(chosen, folder / path.name)
        before = make_backup(path, now=now)
        with plain_errors(), closing(connect(fresh)) as source, closing(connect(path)) as target:
            source.backup(target, progress=_give_up_after(BUSY_TIMEOUT))
            target.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
    return before


def replace_unusable(path: Path, chosen: Path | None, *, now: datetime) -> Path | None:
    """Keep a file that cannot be used under another name and put a backup, or a new file, in its place.

    Returns:
        where the file is kept, as `NAME.damaged-DATE`; None where there was none.

    Raises:
        UserError: the backup cannot be used, then nothing has changed; or the disk does not do what is asked.
    """
    if chosen is not None:
        contents(chosen)
    kept = _set_aside(path, now=now)
    if chosen is None:
        open_database(path).close()
    else:
        with closing(connect(chosen, at_rest=True)) as source:
            backup(source, path)
    return kept


def _set_aside(path: Path, *, now: datetime) -> Path | None:
    """Rename a file and what SQLite left beside it: a log of the old file must never meet the new one."""
    aside = _free_name(path.with_name(f"{path.name}.damaged-{moment_text(now)}"))
    try:
        for ending in ("", *SIDE_FILES):
            file = path.with_name(path.name + ending)
            if file.exists():
                file.rename(aside.with_name(aside.name + ending))
    except OSError as error:
        raise UserError(
            say("The file “{name}” cannot be renamed: {why}.", name=file.name, why=error.strerror or error)
        ) from error
    sync_folder(path.parent)
    return aside if aside.exists() else None


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


@contextmanager
def _folder_beside(path: Path) -> Iterator[Path]:
    """A folder for a moment, on the disk of the notes file."""
    try:
        folder = Path(tempfile.mkdtemp(dir=path.parent, prefix=_FOLDER))
    except OSError as error:
        raise UserError(
            say("Nothing can be written beside “{name}”: {why}.", name=path.name, why=error.strerror or error)
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _brought_up_to_date(chosen: Path, fresh: Path) -> Path:
    """A copy of a backup in today's shape."""
    with closing(connect(chosen, at_rest=True)) as source:
        backup(source, fresh)
    open_database(fresh).close()
    return fresh


def _give_up_after(seconds: float) -> Callable[[int, int, int], None]:
    end = time.monotonic() + seconds

    def progress(status: int, _remaining: int, _total: int) -> None:
        busy = status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        if busy and time.monotonic() > end:
            raise UserError(_BUSY)

    return progress


def _backup(file: Path, moment: str, version: int) -> Backup:
    made = datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC)
    return Backup(path=file, made=made, version=version, size=file.stat().st_size)


def _age(file: Path) -> float:
    with suppress(OSError):
        return time.time() - file.stat().st_mtime
    return 0


def _last_of(newest_first: list[Backup], key: Callable[[Backup], object]) -> list[Backup]:
    last: dict[object, Backup] = {}
    for one in newest_first:
        last.setdefault(key(one), one)
    return list(last.values())
