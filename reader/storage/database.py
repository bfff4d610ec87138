"""Opening the notes file safely, writing to it safely, and copying it before anything changes its shape."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import UserError
from reader.messages import say
from reader.storage.engine import Database
from reader.storage.migrations import MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x4C617452
"""“LatR”: what `file` and SQLite read in the header of a notes file."""

BUSY_TIMEOUT = 30.0
"""Seconds to wait for another window that is writing."""

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file while it is open, or leaves there after a power cut."""

BACKUPS = "backups"
"""The folder beside the notes file."""

_STEP = 256
"""Pages to copy before somebody else may write."""

_READ_ONLY = say("The notes cannot be saved: the file or its folder may only be read.")
_DAMAGED = say(
    "The notes file is damaged and was left as it is; the folder “backups” beside it may hold an earlier copy."
)
_NOT_OURS = say("The file is not a notes file of this program, or it is damaged; it was left as it is.")
_MESSAGES = {
    sqlite3.SQLITE_FULL: say("The disk is full, so the last change was not saved; free some space and try again."),
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: say(
        "The notes file cannot be opened; check that it and its folder may be read and written."
    ),
    sqlite3.SQLITE_BUSY: say("Another program is using the notes file, so the last change was not saved; try again."),
    sqlite3.SQLITE_LOCKED: say("Another program is using the notes file, so the last change was not saved; try again."),
    sqlite3.SQLITE_IOERR: say("The disk that holds the notes does not answer; the last change was not saved."),
}
_UNUSABLE = {sqlite3.SQLITE_CORRUPT: _DAMAGED, sqlite3.SQLITE_NOTADB: _NOT_OURS}

_UNUSABLE_WORDS = ("decode to UTF-8", "unsupported file format")
"""What SQLite and Python say without a code of its own when they meet damage."""


class UnusableFileError(UserError):
    """What lies in the place of the notes file is damaged or belongs to another program; a backup could replace it."""


class _Header(NamedTuple):
    application_id: int
    version: int


def open_database(path: Path, *, migrations: Migrations = MIGRATIONS) -> Database:
    """Open the notes file, making it or bringing it to today's shape where needed.

    Committed writes survive a power cut: write-ahead log with `synchronous=FULL`, or a rollback journal with
    `synchronous=EXTRA` where the disk allows no log (https://www.sqlite.org/pragma.html#pragma_synchronous).
    A file that is too new, damaged or not a notes file is refused and stays as it is. Before an existing
    file changes its shape, a checked copy goes into the folder `backups` beside it.

    Raises:
        UnusableFileError: it is damaged or not a notes file.
        UserError: it cannot be used for another reason; the sentence says which.
    """
    _make_folder(path.parent)
    latest = latest_version(migrations)
    _check_owner(path, latest=latest)
    with plain_errors():
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT, isolation_level=None)
        try:
            # A schema can call functions; one that came with a file from elsewhere shall not.
            connection.execute("PRAGMA trusted_schema = off")
            db = Database(connection, execute_plugins=False)
            _check_content(db, path, latest=latest)
            _migrate(db, path, migrations=migrations)
            configure(connection)
        except BaseException:
            connection.close()
            raise
    return db


def configure(connection: sqlite3.Connection) -> None:
    """Set what SQLite forgets when a connection closes.

    How writes are made durable, checks of foreign keys, and that what is erased is written over with zeros.
    """
    connection.execute("PRAGMA foreign_keys = on")
    connection.execute("PRAGMA secure_delete = on").fetchall()
    if _journal_mode(connection, "wal") == "wal":
        connection.execute("PRAGMA synchronous = full")
    else:
        _journal_mode(connection, "delete")
        connection.execute("PRAGMA synchronous = extra")


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Write all or nothing, waiting at the start, not in the middle, for another window that writes.

    Raises:
        UserError: the disk is full, read-only or busy; nothing was written.
    """
    with plain_errors():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.commit()
        except BaseException:
            db.rollback()
            raise


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn what SQLite says about the disk or the file into a `UserError`; let our own mistakes through."""
    try:
        yield
    except sqlite3.Error as error:
        primary_code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if primary_code in _UNUSABLE:
            raise UnusableFileError(_UNUSABLE[primary_code]) from error
        if any(words in str(error) for words in _UNUSABLE_WORDS):
            raise UnusableFileError(_DAMAGED) from error
        if primary_code not in _MESSAGES:
            raise
        raise UserError(_MESSAGES[primary_code]) from error
    except UnicodeDecodeError as error:  # names in the schema, or in what SQLite says about them
        raise UnusableFileError(_DAMAGED) from error


def backup_path(path: Path, *, version: int, made: datetime) -> Path:
    """Where a backup of the notes file goes that was made at this moment, from a file of this version."""
    return path.parent / BACKUPS / f"{path.stem}-{moment_text(made)}-v{version}{path.suffix}"


def moment_text(moment: datetime) -> str:
    """A moment in UTC, to the second, as it stands in the names of files."""
    return moment.astimezone(UTC).strftime("%Y%m%d-%H%M%S")


def backup(connection: sqlite3.Connection, target: Path) -> Path:
    """Copy the whole database to `target`; an older copy there is replaced only by a checked new one.

    The copy is one file, a notes file of this program, and sound in all its tables and indexes; so was its source.

    Raises:
        UnusableFileError: the database is damaged; `target` is as it was.
        UserError: the copy could not be written; `target` is as it was.
    """
    _make_folder(target.parent)
    with plain_errors():
        try:
            _copy(connection, target)
        except OSError as error:
            message = say(
                "The copy “{name}” could not be written: {why}.", name=target.name, why=error.strerror or error
            )
            raise UserError(message) from error
    return target


def verify(connection: sqlite3.Connection) -> None:
    """Make sure that this is a notes file of this program and sound in all its tables and indexes.

    Raises:
        UnusableFileError: it is not.
    """
    with plain_errors():
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if application_id != APPLICATION_ID:
        raise UnusableFileError(_NOT_OURS)
    if verdict != "ok":
        raise UnusableFileError(_DAMAGED)


def sync_folder(folder: Path) -> None:
    """Make names in a folder last through a power cut, where the system lets a folder be opened."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _copy(source: sqlite3.Connection, target: Path) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    os.close(handle)
    part = Path(name)
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            # With a log, one reading of the whole file disturbs nobody; without, a writer gets its turn between steps.
            (mode,) = source.execute("PRAGMA journal_mode").fetchone()
            source.backup(copy, pages=-1 if mode == "wal" else _STEP)
            # A copy in WAL mode would be three files, and one of them could be left behind.
            _journal_mode(copy, "delete")
            verify(copy)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
        sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be made: {why}.", folder=folder, why=error.strerror or error)
        ) from error


def _check_owner(path: Path, *, latest: int) -> None:
    """Refuse a foreign or too new file before opening it for writing, which would already touch it.

    SQLite reads the header here, not `Path.open`: closing a file drops the locks that this process has on it
    (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    try:
        if path.is_dir():
            raise UserError(say("“{name}” is a folder, not a notes file.", name=path.name))
        if not path.stat().st_size:
            return
    except FileNotFoundError:
        return
    except OSError as error:
        raise UserError(
            say("The notes file “{name}” cannot be read: {why}.", name=path.name, why=error.strerror or error)
        ) from error
    found = _header(path)
    if found is not None:
        _check_id(found.application_id, path)
        _check_version(found.version, latest=latest)


def _header(path: Path) -> _Header | None:
    """What the file itself says; None where a power cut or a kill left it unfinished, which SQLite mends on opening."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with plain_errors(), closing(sqlite3.connect(address, uri=True)) as connection:
        try:
            (application_id,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        except sqlite3.DatabaseError:
            if _is_unfinished(path):
                return None
            raise
    return None if application_id == 0 and _is_unfinished(path) else _Header(application_id, version)


def _is_unfinished(path: Path) -> bool:
    files = [path.with_name(path.name + ending) for ending in ("-wal", "-journal")]
    return any(file.exists() and file.stat().st_size for file in files)


def _check_id(found: int, path: Path) -> None:
    if found != APPLICATION_ID:
        raise UnusableFileError(say("“{name}” belongs to another program; it was left as it is.", name=path.name))


def _check_version(found: int, *, latest: int) -> None:
    if found > latest:
        raise UserError(
            say(
                "These notes were written by a newer version of this program (file version {found}, this program"
                " reads up to {latest}); install the newer version to open them.",
                found=str(found),
                latest=str(latest),
            )
        )


def _check_content(db: Database, path: Path, *, latest: int) -> None:
    _quick_check(db.conn)
    # The header on disk may be older than the write-ahead log of a program that was killed.
    _check_version(_version(db), latest=latest)
    if db.table_names():
        (application_id,) = db.execute("PRAGMA application_id").fetchone()
        _check_id(application_id, path)


def _quick_check(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise UnusableFileError(_DAMAGED)


def _migrate(db: Database, path: Path, *, migrations: Migrations) -> None:
    if not db.table_names():  # before anything else, so that a kill leaves no file that seems to be another program's
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    if not _pending(db, migrations):
        return
    before = _version(db)
    if before:
        backup(db.conn, backup_path(path, version=before, made=datetime.now(UTC)))
    with transaction(db):
        # A second window may have been faster; then there is nothing left to apply.
        migrations.apply(db)
        db.execute(f"PRAGMA user_version = {len(migrations.applied(db))}")
    # So that the header of the file itself says its version.
    db.execute("PRAGMA wal_checkpoint(truncate)").fetchall()


def _pending(db: Database, migrations: Migrations) -> bool:
    try:
        return bool(migrations.pending(db))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # the table of steps has lost its columns
            raise UnusableFileError(_DAMAGED) from error
        raise


def _version(db: Database) -> int:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def latest_version(migrations: Migrations = MIGRATIONS) -> int:
    """The version that a file has when all steps are taken."""
    with Database(memory=True, execute_plugins=False) as empty:
        return len(migrations.pending(empty))


def _journal_mode(connection: sqlite3.Connection, wanted: str) -> str:
    """Ask for a journal mode and return the one that is then in force."""
    (mode,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
    return str(mode)
