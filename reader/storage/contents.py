"""What a notes file holds, in numbers; also one that is not open, or of an earlier version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.storage.database import BUSY_TIMEOUT, plain_errors, verify

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a notes file holds. Notes in the trash are counted apart; marks are a person's own and their answers."""

    articles: int
    notes: int
    trash: int
    evidence: int
    marks: int


def contents(file: Path) -> Contents:
    """What a backup, or another notes file that nobody has open, holds.

    Raises:
        UserError: it cannot be used; see `reader.storage.database.verify`.
    """
    with plain_errors(), closing(connect(file, at_rest=True)) as connection:
        verify(connection)
        return count(connection)


def count(connection: sqlite3.Connection) -> Contents:
    """What an open notes file, also one of an earlier version, holds."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}

    def rows(table: str, condition: str = "true") -> int:
        if table not in tables:
            return 0
        (number,) = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()
        return int(number)

    return Contents(
        articles=rows("articles", "removed IS NULL"),
        notes=rows("notes", "deleted IS NULL"),
        trash=rows("notes", "deleted IS NOT NULL"),
        evidence=rows("evidence", "note IN (SELECT id FROM notes WHERE deleted IS NULL)"),
        marks=rows("own_marks", "deleted IS NULL") + rows("mark_responses"),
    )


def connect(path: Path, *, at_rest: bool = False) -> sqlite3.Connection:
    """A connection to a notes file that is there.

    Args:
        path: of the file; none is made.
        at_rest: nobody writes to the file; it is only read then, without its log, and nothing is left beside it.

    Raises:
        UserError: there is no such file, or it cannot be opened.
    """
    if not path.exists():
        raise UserError(say("The file “{name}” is not in its place.", name=path.name))
    address = f"{path.absolute().as_uri()}?{'mode=ro&immutable=1' if at_rest else 'mode=rw'}"
    with plain_errors():
        connection = sqlite3.connect(address, uri=True, timeout=BUSY_TIMEOUT, isolation_level=None)
        connection.execute("PRAGMA trusted_schema = off")
    return connection
