"""Verification notes: writing, the trash, and lists over all articles."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from reader.storage import rows, search_index
from reader.storage.database import plain_errors
from reader.storage.records import Note, NoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.storage.store import Store
    from reader.text.anchors import Quote

TRASH_DAYS = 30
"""How long a deleted note can be brought back."""

_IN_TEXT = "quote_start NULLS FIRST, quote_end, created, id"


class Notes:
    """The notes of a library. Methods that write are one transaction each, and raise `UserError` if it fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, article: str) -> list[Note]:
        """The notes of an article: those about the whole of it first, the others in the order of the text."""
        return self._found(f"article = ? AND deleted IS NULL ORDER BY {_IN_TEXT}", article)

    def all(self) -> list[Note]:
        """All notes, by article and in the order of the text."""
        return self._found(f"deleted IS NULL ORDER BY article, {_IN_TEXT}")

    def to_look_up(self) -> list[Note]:
        """What is to be looked up later, over all articles, the oldest first."""
        return self._found("status = ? AND deleted IS NULL ORDER BY created, id", str(NoteStatus.LOOK_UP_LATER))

    def trash(self) -> list[Note]:
        """Deleted notes, the last deleted first."""
        return self._found("deleted IS NOT NULL ORDER BY deleted DESC, id")

    def get(self, note_id: str) -> Note:
        """One note, deleted or not.

        Raises:
            KeyError: there is no such note.
        """
        found = self._found("id = ?", note_id)
        if not found:
            raise KeyError(note_id)
        return found[0]

    def add(
        self,
        article: str,
        *,
        body: str = "",
        status: NoteStatus = NoteStatus.TO_CHECK,
        quote: Quote | None = None,
        mark: str | None = None,
    ) -> Note:
        """Store the first revision of a note about the words of `quote`, or about the whole article.

        Raises:
            KeyError: the article is not in the library.
        """
        now = datetime.now(UTC)
        draft = Note(
            id=str(uuid.uuid4()),
            article=article,
            body=body,
            status=status,
            quote=quote,
            mark=mark,
            created=now,
            modified=now,
            revision=0,
            deleted_at=None,
        )
        return self.save(draft)

    def save(self, note: Note, *, based_on: int | None = None) -> Note:
        """Store a note with its evidence as its next revision. One that was deleted is back with that.

        Args:
            note: what is to be stored.
            based_on: the revision that the person saw and changed; None to write over whatever is there, as undoing
                does. Where another window has stored something else since, that stays as it is, and `note` becomes
                a new note about the same words.

        Returns:
            the note as it is stored; its `id` is not that of `note` if it became a new one.

        Raises:
            KeyError: the article is not in the library.
        """
        with self._store.writing():
            self._store.one("SELECT sha256 FROM articles WHERE sha256 = ?", note.article)
            found = self._found("id = ?", note.id)
            stored = found[0] if found else None
            if stored and based_on is not None and _changed_elsewhere(note, stored, based_on=based_on):
                note, stored = _as_new(note), None
            revision = max(note.revision, stored.revision if stored else 0) + 1
            saved = replace(note, revision=revision, modified=datetime.now(UTC), deleted_at=None)
            self._write(saved)
        return saved

    def add_copy(self, note: Note) -> Note:
        """Store what a note says as a new note.

        Raises:
            KeyError: the article is not in the library.
        """
        return self.save(_as_new(note))

    def delete(self, note_id: str) -> Note:
        """Put a note into the trash; `save` brings it back.

        Raises:
            KeyError: there is no such note.
        """
        with self._store.writing():
            note, now = self.get(note_id), datetime.now(UTC)
            deleted = replace(note, revision=note.revision + 1, modified=now, deleted_at=now)
            self._write(deleted)
        return deleted

    def erase(self, note_ids: Iterable[str]) -> None:
        """Take notes out of the file for good, so that their words stand nowhere in it; the person was asked.

        Backups keep them until they are thinned out.
        """
        with self._store.writing() as db:
            for note_id in note_ids:
                search_index.remove_note(db, note_id)
                db.table("notes").delete_where("id = ?", [note_id])
            search_index.forget_removed_notes(db)
        with plain_errors():  # the log still holds the pages as they were
            self._store.db.execute("PRAGMA wal_checkpoint(truncate)").fetchall()

    def empty_old_trash(self, *, now: datetime) -> int:
        """Erase what has been in the trash for more than `TRASH_DAYS`, and return how many notes that were."""
        before = rows.time_text(now - timedelta(days=TRASH_DAYS))
        old = [row["id"] for row in self._store.rows("SELECT id FROM notes WHERE deleted < ?", before)]
        if old:
            self.erase(old)
        return len(old)

    def _write(self, note: Note) -> None:
        db = self._store.db
        db.table("notes").upsert(rows.note_row(note), pk="id")
        db.table("evidence").delete_where("note = ?", [note.id])
        db.table("evidence").insert_all(rows.evidence_rows(note), pk="id")
        search_index.add_note(db, note.id)

    def _found(self, condition: str, *parameters: str) -> list[Note]:
        found = self._store.rows(f"SELECT * FROM notes WHERE {condition}", *parameters)
        evidence = self._evidence([row["id"] for row in found])
        return [rows.note(row, evidence.get(row["id"], ())) for row in found]

    def _evidence(self, notes: list[str]) -> dict[str, list[rows.Row]]:
        # The ids as one JSON array: the number of parameters of a statement is limited.
        sql = "SELECT * FROM evidence WHERE note IN (SELECT value FROM json_each(?)) ORDER BY note, position"
        found = self._store.rows(sql, rows.json_text(notes)) if notes else []
        return {note: list(items) for note, items in groupby(found, key=itemgetter("note"))}


def _as_new(note: Note) -> Note:
    """The same words as a note of its own."""
    ids = {item.id: str(uuid.uuid4()) for item in note.evidence}
    evidence = tuple(
        replace(item, id=ids[item.id], same_origin_as=ids.get(item.same_origin_as, "")) for item in note.evidence
    )
    return replace(note, id=str(uuid.uuid4()), created=datetime.now(UTC), revision=0, evidence=evidence)


def _changed_elsewhere(note: Note, stored: Note, *, based_on: int) -> bool:
    same = replace(stored, revision=note.revision, modified=note.modified) == note
    return stored.revision > based_on and stored.deleted_at is None and not same
