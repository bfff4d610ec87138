"""Every step to a newer shape of the file may fail at any statement: nothing has changed then, and it runs again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from reader.errors import UserError
from reader.storage import search_index
from reader.storage.database import open_database
from reader.storage.health import check
from reader.storage.library import Library
from reader.storage.migrations import MIGRATIONS
from reader.storage.rows import article_row
from tests.reliability.conftest import make_article

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MOMENT = datetime(2031, 5, 14, tzinfo=UTC).isoformat()

with Database(memory=True) as empty:
    STEPS = [(step.name, step.fn) for step in MIGRATIONS.pending(empty)]


_SEARCHABLE_SINCE = 2


class UnpluggedError(Exception):
    """The computer lost its power, or the program had a bug."""


class FailingDatabase:
    """Fails at one of the statements that a step makes."""

    def __init__(self, db: Database, statements: int) -> None:
        self._db, self._left = db, statements

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def execute(self, *given: Any) -> Any:
        if not self._left:
            raise UnpluggedError
        self._left -= 1
        return self._db.execute(*given)


def migrations(number: int, last: Callable[[Database], None] | None = None) -> Migrations:
    """The first steps, with another function in place of the last."""
    some = Migrations(MIGRATIONS.name)
    for place, (name, step) in enumerate(STEPS[:number], 1):
        some(name=name)(last if last is not None and place == number else step)
    return some


def statements_of(step: Callable[[Any], None], db: Database) -> int:
    counting = FailingDatabase(db, 10_000)
    db.execute("BEGIN")
    step(counting)
    db.rollback()
    return 10_000 - counting._left


def filled(path: Path, version: int) -> Path:
    """A notes file as a version of the program left it, with an article and a note; none of version 0."""
    if version:
        with open_database(path, migrations=migrations(version)) as db:
            row = {**article_row(make_article()), "path": "", "collection": "", "position": 0, "added": MOMENT}
            db.table("articles").insert(row)
            note = {"id": "n", "article": row["sha256"], "status": "to_check", "body": "From before.", "revision": 1}
            db.table("notes").insert({**note, "created": MOMENT, "modified": MOMENT})
            if version >= _SEARCHABLE_SINCE:
                search_index.fill(db)
                db.conn.commit()
    return path


@pytest.mark.parametrize("version", range(len(STEPS)), ids=[name for name, _ in STEPS])
def test_a_step_that_fails_at_any_statement_changes_nothing_and_runs_again(tmp_path, version):
    step = STEPS[version][1]
    with Database(filled(tmp_path / "count.sqlite", version)) as db:
        statements = statements_of(step, db)
    assert statements >= 3
    for number in range(statements):
        path = filled(tmp_path / f"{number}.sqlite", version)
        before = path.read_bytes() if version else b""

        def fail(db: Database, statements: int = number) -> None:
            step(FailingDatabase(db, statements))

        with pytest.raises(UnpluggedError):
            open_database(path, migrations=migrations(version + 1, fail))
        assert not version or path.read_bytes() == before
        with Library.open(path) as library:
            assert [note.body for note in library.notes.all()] == ["From before."] * bool(version)
        assert check(path).sound


def test_a_file_of_the_first_version_comes_with_its_notes_to_todays(tmp_path):
    path = filled(tmp_path / "notes.sqlite", 1)
    with Library.open(path) as library:
        (note,) = library.notes.all()
        assert (note.body, note.evidence, note.tags) == ("From before.", (), ())
        assert library.article(note.article) == make_article()
    found = check(path)
    assert found.sound
    assert [one.backup.version for one in found.backups] == [1]
    assert found.backups[0].contents.notes == 1


@pytest.mark.parametrize("version", [len(STEPS) + 1, 9999, 2**31 - 1])
def test_a_newer_file_keeps_every_byte(path, version):
    with Database(path) as db:
        db.execute(f"PRAGMA user_version = {version}")
        db.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
    before = path.read_bytes()
    with pytest.raises(UserError, match=f"file version {version}.*up to {len(STEPS)}"):
        Library.open(path)
    assert path.read_bytes() == before
    assert {file.name for file in path.parent.iterdir()} == {path.name}
