"""Several people on one computer: while one works on lesson sets, the work of the others is put away.

Work that is put away is one JSON text: the rows of the tables as they were. Notes on articles of no set belong to the
computer, as they always did, and stay.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.storage import rows, search_index

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlite_utils import Database

    from reader.storage.store import Store

_OF_ARTICLES = ("notes", "own_marks", "mark_responses", "reading_places")
_OF_SETS = ("lesson_articles", "lesson_answers")
_HANDED_IN = ("hand_ins", "handed_in", "handed_in_to")


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """Somebody whose work is put away: the id of the profile, and its name, which is empty for a guest."""

    id: str
    name: str


class LessonPeople:
    """Those whose work on lesson sets is put away."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[StoredPerson]:
        """By name."""
        return [person(row) for row in self._store.rows("SELECT * FROM lesson_people ORDER BY name, id")]

    def with_work_on(self, set_id: str) -> list[StoredPerson]:
        """Those who have steps or answers on a set, by name."""
        found = self._store.rows("SELECT * FROM lesson_people ORDER BY name, id")
        return [person(row) for row in found if _works_on(json.loads(row["work"]), set_id)]

    def change(self, leaving: StoredPerson, coming: str, articles: Collection[str]) -> None:
        """Put the work of one person away and bring that of another back, in one transaction.

        Args:
            leaving: who works now.
            coming: id of who works next; of somebody new there is nothing to bring back.
            articles: `Article.sha256` of all articles of all sets.
        """
        with self._store.writing() as db:
            row = {"id": leaving.id, "name": leaving.name, "work": rows.json_text(self._put_away(db, articles))}
            db.table("lesson_people").upsert(row | {"modified": rows.time_text(datetime.now(UTC))}, pk="id")
            found = self._store.rows("SELECT work FROM lesson_people WHERE id = ?", coming)
            if found:
                _bring_back(db, json.loads(found[0]["work"]))
                db.execute("DELETE FROM lesson_people WHERE id = ?", [coming])

    def _put_away(self, db: Database, articles: Collection[str]) -> dict[str, list[rows.Row]]:
        named = rows.json_text(list(articles))
        among = "article IN (SELECT value FROM json_each(?))"
        notes = self._store.rows(f"SELECT * FROM notes WHERE {among}", named)
        ids = rows.json_text([note["id"] for note in notes])
        work = {table: self._store.rows(f"SELECT * FROM {table} WHERE {among}", named) for table in _OF_ARTICLES}
        work["evidence"] = self._store.rows(
            "SELECT * FROM evidence WHERE note IN (SELECT value FROM json_each(?))", ids
        )
        work |= {table: self._store.rows(f"SELECT * FROM {table}") for table in _OF_SETS}
        work["lesson_sets"] = self._store.rows(f"SELECT id, {', '.join(_HANDED_IN)} FROM lesson_sets")
        for note in notes:
            search_index.remove_note(db, note["id"])
        for table in _OF_ARTICLES:  # evidence goes with its notes
            db.execute(f"DELETE FROM {table} WHERE {among}", [named])
        for table in _OF_SETS:
            db.execute(f"DELETE FROM {table}")
        db.execute("UPDATE lesson_sets SET hand_ins = 0, handed_in = NULL, handed_in_to = ''")
        return work


def _works_on(work: dict[str, list[rows.Row]], set_id: str) -> bool:
    return any(row["lesson"] == set_id for table in _OF_SETS for row in work.get(table, ()))


def _bring_back(db: Database, work: dict[str, list[rows.Row]]) -> None:
    for table in (*_OF_ARTICLES, "evidence", *_OF_SETS):
        db.table(table).insert_all(work.get(table, ()))
    for note in work.get("notes", ()):
        search_index.add_note(db, note["id"])
    for one in work.get("lesson_sets", ()):
        values = [one[column] for column in (*_HANDED_IN, "id")]
        db.execute("UPDATE lesson_sets SET hand_ins = ?, handed_in = ?, handed_in_to = ? WHERE id = ?", values)


@rows.from_file
def person(row: rows.Row) -> StoredPerson:
    """The person of a row of `lesson_people`."""
    json.loads(row["work"])
    return StoredPerson(row["id"], row["name"])
