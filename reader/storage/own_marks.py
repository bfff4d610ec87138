"""Marks that a person made."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.storage import rows
from reader.storage.records import OwnLayer, OwnMark

if TYPE_CHECKING:
    from reader.storage.store import Store
    from reader.text.anchors import Quote


class OwnMarks:
    """The own marks of a library. Methods that write are one transaction each, and raise `UserError` if it fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, article: str) -> list[OwnMark]:
        """The marks in an article, in the order of the text."""
        sql = (
            "SELECT * FROM own_marks WHERE article = ? AND deleted IS NULL ORDER BY quote_start, quote_end, created, id"
        )
        return [rows.own_mark(row) for row in self._store.rows(sql, article)]

    def get(self, mark_id: str) -> OwnMark:
        """One mark, deleted or not.

        Raises:
            KeyError: there is no such mark.
        """
        return rows.own_mark(self._store.one("SELECT * FROM own_marks WHERE id = ?", mark_id))

    def add(self, article: str, quote: Quote, *, layer: OwnLayer, kind: str = "", reason: str = "") -> OwnMark:
        """Store a new mark.

        Raises:
            KeyError: the article is not in the library.
        """
        now = datetime.now(UTC)
        return self.save(
            OwnMark(
                id=str(uuid.uuid4()),
                article=article,
                quote=quote,
                layer=layer,
                kind=kind,
                reason=reason,
                created=now,
                modified=now,
                revision=0,
                deleted_at=None,
            )
        )

    def save(self, mark: OwnMark) -> OwnMark:
        """Store a mark as its next revision. One that was deleted is back with that.

        Raises:
            KeyError: the article is not in the library.
        """
        with self._store.writing():
            self._store.one("SELECT sha256 FROM articles WHERE sha256 = ?", mark.article)
            found = self._store.rows("SELECT * FROM own_marks WHERE id = ?", mark.id)
            revision = max([mark, *map(rows.own_mark, found)], key=lambda one: one.revision).revision + 1
            saved = replace(mark, revision=revision, modified=datetime.now(UTC), deleted_at=None)
            self._store.db.table("own_marks").upsert(rows.own_mark_row(saved), pk="id")
        return saved

    def delete(self, mark_id: str) -> OwnMark:
        """Hide a mark; `save` brings it back.

        Raises:
            KeyError: there is no such mark.
        """
        with self._store.writing():
            mark, now = self.get(mark_id), datetime.now(UTC)
            deleted = replace(mark, revision=mark.revision + 1, modified=now, deleted_at=now)
            self._store.db.table("own_marks").upsert(rows.own_mark_row(deleted), pk="id")
        return deleted
