"""Lesson sets that were opened, and how far the work on them is. What the sets hold, `reader.lessons` knows."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reader.storage import rows, search_index
from reader.storage.database import plain_errors
from reader.text.anchors import Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.storage.records import OwnMark
    from reader.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSet:
    """A lesson set that was opened.

    Attributes:
        id: the same in all its versions.
        file: its bytes, in the edition that was opened.
        folder: where it was opened from; empty where that is not known.
        opened: UTC, of the last time.
        hand_ins: how often the work was handed in.
        handed_in: UTC, of the last hand-in; None before the first.
        handed_in_to: folder of the last hand-in.
    """

    id: str
    title: str
    version: int
    file: bytes
    folder: str = ""
    opened: datetime
    hand_ins: int = 0
    handed_in: datetime | None = None
    handed_in_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far somebody is with one article of a set.

    Attributes:
        article: its id in the set.
        seconds: with the article.
        belief_before, belief_after: 0 to 100; None where not said.
        revealed: UTC, when the marks of the set were shown; None before.
        marks_before: the own marks as they stood then; None before.
    """

    article: str
    seconds: int = 0
    belief_before: int | None = None
    belief_after: int | None = None
    revealed: datetime | None = None
    marks_before: tuple[OwnMark, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAnswer:
    """An answer to a question of a set; an empty one is none.

    Attributes:
        prompt: id of the question in the set.
        options: ids of the options that were chosen.
        level: 0 to 100, where the question asks how sure one is.
    """

    prompt: str
    text: str = ""
    options: tuple[str, ...] = ()
    passages: tuple[Quote, ...] = ()
    level: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is answered."""
        return not (self.text.strip() or self.options or self.passages) and self.level is None


class LessonStore:
    """The sets of a library and the work on them. Methods that write are one transaction each, as in `Library`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def sets(self) -> list[StoredSet]:
        """All sets, the last opened first."""
        return [stored_set(row) for row in self._store.rows("SELECT * FROM lesson_sets ORDER BY opened DESC")]

    def get(self, set_id: str) -> StoredSet | None:
        """The set with this id; None where it was never opened."""
        found = self._store.rows("SELECT * FROM lesson_sets WHERE id = ?", set_id)
        return stored_set(found[0]) if found else None

    def put(self, set_id: str, *, title: str, version: int, file: bytes, folder: str = "") -> StoredSet:
        """Keep a set, or a new version of it; the work on it stays. Without `folder` the one before is kept."""
        before = self.get(set_id)
        stored = StoredSet(id=set_id, title=title, version=version, file=file, folder=folder, opened=datetime.now(UTC))
        if before is not None:
            stored = replace(
                stored,
                folder=folder or before.folder,
                hand_ins=before.hand_ins,
                handed_in=before.handed_in,
                handed_in_to=before.handed_in_to,
            )
        with self._store.writing() as db:
            db.table("lesson_sets").upsert(_set_row(stored), pk="id")
        return stored

    def take_out(self, set_id: str) -> None:
        """Forget a set and the steps and answers of the person who works now; what is on its articles stays.

        The work of others that is put away stays too; `put` and they are there again.
        """
        with self._store.writing() as db:
            for table, column in (("lesson_answers", "lesson"), ("lesson_articles", "lesson"), ("lesson_sets", "id")):
                db.execute(f"DELETE FROM {table} WHERE {column} = ?", [set_id])

    def put_back(self, stored: StoredSet, steps: Iterable[Progress], answers: Iterable[StoredAnswer]) -> None:
        """Undo `take_out`: the set as it was, with the steps and the answers of the person who works now."""
        with self._store.writing() as db:
            db.table("lesson_sets").upsert(_set_row(stored), pk="id")
            for step in steps:
                db.table("lesson_articles").upsert(_progress_row(stored.id, step), pk=("lesson", "article"))
            for given in answers:
                db.table("lesson_answers").upsert(_answer_row(stored.id, given), pk=("lesson", "prompt"))

    def handed_in(self, set_id: str, folder: str) -> None:
        """Count a hand-in, and remember where it went."""
        sql = "UPDATE lesson_sets SET hand_ins = hand_ins + 1, handed_in = ?, handed_in_to = ? WHERE id = ?"
        with self._store.writing() as db:
            db.execute(sql, [rows.time_text(datetime.now(UTC)), folder, set_id])

    def progress(self, set_id: str) -> dict[str, Progress]:
        """How far the articles of a set are, by their ids in the set; those not begun are missing."""
        found = self._store.rows("SELECT * FROM lesson_articles WHERE lesson = ?", set_id)
        return {row["article"]: progress(row) for row in found}

    def save_progress(self, set_id: str, article: str, **fields: object) -> Progress:
        """Change fields of the `Progress` of an article, and return all of it."""
        changes: dict[str, Any] = fields
        with self._store.writing() as db:
            changed = replace(self.progress(set_id).get(article, Progress(article=article)), **changes)
            db.table("lesson_articles").upsert(_progress_row(set_id, changed), pk=("lesson", "article"))
        return changed

    def answers(self, set_id: str) -> dict[str, StoredAnswer]:
        """The answers to the questions of a set, by the ids of the questions."""
        found = self._store.rows("SELECT * FROM lesson_answers WHERE lesson = ? ORDER BY prompt", set_id)
        return {row["prompt"]: answer(row) for row in found}

    def save_answer(self, set_id: str, given: StoredAnswer) -> None:
        """Keep an answer in place of the one before; an empty one takes it back."""
        with self._store.writing() as db:
            if given.is_empty:
                db.table("lesson_answers").delete_where("lesson = ? AND prompt = ?", [set_id, given.prompt])
            else:
                db.table("lesson_answers").upsert(_answer_row(set_id, given), pk=("lesson", "prompt"))

    def clear(self, articles: Iterable[str]) -> None:
        """Delete all sets, the work on them, and these articles with everything written on them, for good.

        Args:
            articles: `Article.sha256` of each.
        """
        with self._store.writing() as db:
            for table in ("lesson_people", "lesson_answers", "lesson_articles", "lesson_sets"):
                db.execute(f"DELETE FROM {table}")
            for article in articles:
                for row in self._store.rows("SELECT id FROM notes WHERE article = ?", article):
                    search_index.remove_note(db, row["id"])
                for table in ("notes", "own_marks", "mark_responses", "reading_places"):
                    db.execute(f"DELETE FROM {table} WHERE article = ?", [article])
                db.execute("UPDATE articles SET replaced_by = NULL WHERE replaced_by = ?", [article])
                search_index.remove_article(db, article)
                db.execute("DELETE FROM articles WHERE sha256 = ?", [article])
            search_index.forget_removed_notes(db)
        with plain_errors():  # the log still holds the pages as they were
            self._store.db.execute("PRAGMA wal_checkpoint(truncate)").fetchall()


def _set_row(stored: StoredSet) -> rows.Row:
    handed_in = None if stored.handed_in is None else rows.time_text(stored.handed_in)
    return asdict(stored) | {"opened": rows.time_text(stored.opened), "handed_in": handed_in}


@rows.from_file
def stored_set(row: rows.Row) -> StoredSet:
    """The set of a row of `lesson_sets`."""
    return StoredSet(
        **row | {"opened": datetime.fromisoformat(row["opened"]), "handed_in": rows.time(row["handed_in"])}
    )


def _progress_row(set_id: str, one: Progress) -> rows.Row:
    marks = None if one.marks_before is None else rows.json_text([rows.own_mark_row(mark) for mark in one.marks_before])
    return {
        "lesson": set_id,
        "article": one.article,
        "seconds": one.seconds,
        "belief_before": one.belief_before,
        "belief_after": one.belief_after,
        "revealed": None if one.revealed is None else rows.time_text(one.revealed),
        "marks_before": marks,
    }


@rows.from_file
def progress(row: rows.Row) -> Progress:
    """The progress of a row of `lesson_articles`."""
    marks = None if row["marks_before"] is None else tuple(map(rows.own_mark, json.loads(row["marks_before"])))
    given = {name: row[name] for name in ("article", "seconds", "belief_before", "belief_after")}
    return Progress(**given, revealed=rows.time(row["revealed"]), marks_before=marks)


def _answer_row(set_id: str, given: StoredAnswer) -> rows.Row:
    return {
        "lesson": set_id,
        "prompt": given.prompt,
        "words": given.text,
        "options": rows.json_text(given.options),
        "passages": rows.json_text([asdict(quote) for quote in given.passages]),
        "level": given.level,
        "modified": rows.time_text(datetime.now(UTC)),
    }


@rows.from_file
def answer(row: rows.Row) -> StoredAnswer:
    """The answer of a row of `lesson_answers`."""
    return StoredAnswer(
        prompt=row["prompt"],
        text=row["words"],
        options=tuple(json.loads(row["options"])),
        passages=tuple(Quote(**quote) for quote in json.loads(row["passages"])),
        level=row["level"],
    )
