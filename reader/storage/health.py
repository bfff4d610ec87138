"""Looking a notes file over: is it sound, what does it hold, and are there backups that can be used?"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.storage.backups import Backup, backups_of
from reader.storage.contents import Contents, connect, contents, count
from reader.storage.database import SIDE_FILES, latest_version, plain_errors, verify
from reader.storage.repair import unreadable

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBackup:
    """A backup and what it holds, or a sentence that says why it cannot be used."""

    backup: Backup
    contents: Contents | None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What was found in a notes file and its backups.

    Attributes:
        size: in bytes, with what SQLite keeps beside the file.
        version: of the shape of the file; 0 where it cannot be read.
        problem: a sentence that says why the file cannot be used; empty where it can.
        contents: None where it cannot be used.
        unreadable: rows whose columns make no record, and articles whose text is not what it was.
        orphans: rows that belong to a row that is not there.
        not_searchable: notes and articles that the search does not find, and rows of the search that lead nowhere.
        backups: the newest first.
    """

    path: Path
    size: int
    version: int = 0
    problem: str = ""
    contents: Contents | None = None
    unreadable: int = 0
    orphans: int = 0
    not_searchable: int = 0
    backups: tuple[CheckedBackup, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether there is nothing to see to in the file itself."""
        return not (self.problem or self.unreadable or self.orphans or self.not_searchable)


def check(path: Path) -> Health:
    """Look a notes file over, which may be open meanwhile, and all its backups. Nothing is changed."""
    found = Health(path=path, size=_size(path), backups=tuple(map(_checked, backups_of(path))))
    try:
        with closing(connect(path)) as connection, plain_errors():
            verify(connection)
            return _looked_over(connection, found)
    except UserError as error:
        return replace(found, problem=str(error))


def _looked_over(connection: sqlite3.Connection, found: Health) -> Health:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    found = replace(found, version=version, contents=count(connection))
    if version != latest_version():  # opening the file brings it up to date; until then it has other tables
        return found
    return replace(
        found,
        unreadable=unreadable(connection),
        orphans=len(connection.execute("PRAGMA foreign_key_check").fetchall()),
        not_searchable=sum(_search_gaps(connection, table) for table in ("articles", "notes")),
    )


def _checked(backup: Backup) -> CheckedBackup:
    try:
        return CheckedBackup(backup=backup, contents=contents(backup.path))
    except UserError as error:
        return CheckedBackup(backup=backup, contents=None, problem=str(error))


def _search_gaps(connection: sqlite3.Connection, table: str) -> int:
    """Rows without a row in the search index, and the other way round."""
    indexed = f"SELECT id FROM {table}_fts_docsize"
    there = f"SELECT rowid FROM {table}"
    sql = (
        f"SELECT (SELECT count(*) FROM ({there} EXCEPT {indexed})) + (SELECT count(*) FROM ({indexed} EXCEPT {there}))"
    )
    (number,) = connection.execute(sql).fetchone()
    return int(number)


def _size(path: Path) -> int:
    files = [path.with_name(path.name + ending) for ending in ("", *SIDE_FILES)]
    return sum(file.stat().st_size for file in files if file.exists())
