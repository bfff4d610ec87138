"""The open notes file, shared by those who read and write its tables."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.storage.database import open_database, plain_errors, transaction
from reader.storage.opened_file import OpenedFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sqlite_utils import Database

    from reader.storage.rows import Row

    Value = str | int | float | None


class Store:
    """A connection to the notes file. It belongs to the thread that opened it.

    Raises `UserError` where the disk or the file does not do what is asked; nothing has changed then.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db: Database = open_database(path)
        self._file = OpenedFile(path)

    def close(self) -> None:
        """Close the file; everything is already saved."""
        self.db.close()

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction: when it ends, the change is on the disk; when it raises, nothing has changed."""
        with transaction(self.db):
            # After the wait for other windows: SQLite itself would go on writing into a file that nobody finds again.
            self._file.check()
            yield self.db

    def rows(self, sql: str, *parameters: Value) -> list[Row]:
        """All rows that a query gives."""
        with plain_errors():
            return list(self.db.query(sql, parameters))

    def named(self, sql: str, parameters: Mapping[str, Value]) -> list[Row]:
        """All rows that a query with named parameters gives."""
        with plain_errors():
            return list(self.db.query(sql, dict(parameters)))

    def one(self, sql: str, key: str) -> Row:
        """The first row that a query gives for `key`.

        Raises:
            KeyError: there is none.
        """
        found = self.rows(sql, key)
        if not found:
            raise KeyError(key)
        return found[0]
