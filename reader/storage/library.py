"""The library: articles, notes, answers and reading places of one person, in one file."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from reader.storage import rows
from reader.storage.database import open_database, plain_errors, transaction
from reader.storage.opened_file import OpenedFile
from reader.storage.records import Answer, MarkResponse, Note, NoteStatus, Quote, ReadingPlace, StoredArticle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

    from reader.text.article import Article

_ADD_ARTICLE = """
    INSERT INTO articles
        (sha256, title, outlet, path, collection, position, added, text, metadata, blocks, links, warnings)
    VALUES
        (:sha256, :title, :outlet, :path, :collection, :position, :added, :text, :metadata, :blocks, :links, :warnings)
    ON CONFLICT (sha256) DO UPDATE SET
        title = excluded.title,
        outlet = excluded.outlet,
        metadata = excluded.metadata,
        blocks = excluded.blocks,
        links = excluded.links,
        warnings = excluded.warnings,
        removed = NULL,
        path = iif(excluded.path = '', path, excluded.path),
        position = iif(excluded.collection = '', position, excluded.position),
        collection = iif(excluded.collection = '', collection, excluded.collection)
"""

_STORED_ARTICLES = """
    SELECT sha256, title, outlet, path, collection, position, opened,
           count(status) AS note_count,
           count(status) FILTER (WHERE status = 'to_check') AS to_check_count,
           count(status) FILTER (WHERE status = 'checked') AS checked_count
    FROM articles LEFT JOIN notes ON notes.article = sha256 AND deleted IS NULL
    WHERE {condition}
    GROUP BY sha256
    ORDER BY {order}
"""

_LIBRARY_ORDER = "collection = '', collection, iif(collection = '', 0, position), coalesce(opened, added) DESC"


class Library:
    """An open notes file. It belongs to the thread that opened it.

    Every method that writes is one transaction: when it returns, the change is on the disk; when it raises
    `UserError` (disk full, read-only, busy, or the file is no longer in its place), nothing has changed.
    Articles are named by `Article.sha256`; one that is not in the library raises `KeyError`.
    """

    def __init__(self, db: Database, file: OpenedFile) -> None:
        self._db = db
        self._file = file

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the notes file, or make a new one.

        Raises:
            UserError: see `reader.storage.database.open_database`.
        """
        db = open_database(path)
        return cls(db, OpenedFile(path))

    def close(self) -> None:
        """Close the file; everything is already saved."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def add_article(
        self, article: Article, *, path: Path | None, collection: str = "", position: int = 0
    ) -> StoredArticle:
        """Put an article into the library with all that is needed to read it again without its file.

        An article that is already there, even one that was removed, keeps its notes. It keeps its path and its
        place in a collection too, unless new ones are given.
        """
        row = {
            **rows.article_row(article),
            "path": "" if path is None else rows.path_text(path),
            "collection": collection,
            "position": position,
            "added": rows.time_text(_now()),
        }
        with self._writing():
            self._db.execute(_ADD_ARTICLE, row)
            return self._stored_article(article.sha256)

    def article(self, sha256: str) -> Article:
        """The article as it was when it was last added."""
        return rows.article(self._one("SELECT * FROM articles WHERE sha256 = ?", sha256))

    def articles(self) -> list[StoredArticle]:
        """All articles: collections by name and in their own order, then own articles, the last opened first."""
        return self._stored_articles("removed IS NULL", order=_LIBRARY_ORDER)

    def recent(self, limit: int = 10) -> list[StoredArticle]:
        """The last opened articles of all collections, the newest first."""
        return self._stored_articles("removed IS NULL AND opened IS NOT NULL", order="opened DESC")[:limit]

    def touch(self, sha256: str) -> StoredArticle:
        """Record that an article was opened just now."""
        return self._update_article("opened", rows.time_text(_now()), sha256)

    def remove_article(self, sha256: str) -> StoredArticle:
        """Hide an article from the library; its text and notes stay in the file."""
        return self._update_article("removed", rows.time_text(_now()), sha256)

    def restore_article(self, sha256: str) -> StoredArticle:
        """Show a removed article again."""
        return self._update_article("removed", None, sha256)

    def new_note(
        self,
        article: str,
        *,
        body: str = "",
        status: NoteStatus = NoteStatus.TO_CHECK,
        quote: Quote | None = None,
        mark: str | None = None,
    ) -> Note:
        """Store the first revision of a note about the words of `quote`, or about the whole article."""
        now = _now()
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
        return self.save_note(draft)

    def save_note(self, note: Note, *, based_on: int | None = None) -> Note:
        """Store a note as its next revision. One that was deleted is back with that.

        Args:
            note: what is to be stored.
            based_on: the revision that the person saw and changed; None to write over whatever is there, as undoing
                does. Where another window has stored other words or another status since, those stay as they
                are, and `note` becomes a new note about the same words.

        Returns:
            the note as it is stored; its `id` is not that of `note` if it became a new one.
        """
        with self._writing():
            self._stored_article(note.article)
            found = self._rows("SELECT * FROM notes WHERE id = ?", note.id)
            stored = rows.note(found[0]) if found else None
            if stored and based_on is not None and _changed_elsewhere(note, stored, based_on=based_on):
                note = replace(note, id=str(uuid.uuid4()), created=_now(), revision=0)
                stored = None
            revision = max(note.revision, stored.revision if stored else 0) + 1
            saved = replace(note, revision=revision, modified=_now(), deleted_at=None)
            self._db.table("notes").upsert(rows.note_row(saved), pk="id")
        return saved

    def delete_note(self, note_id: str) -> Note:
        """Hide a note; `save_note` brings it back.

        Raises:
            KeyError: there is no such note.
        """
        with self._writing():
            note = rows.note(self._one("SELECT * FROM notes WHERE id = ?", note_id))
            now = _now()
            deleted = replace(note, revision=note.revision + 1, modified=now, deleted_at=now)
            self._db.table("notes").upsert(rows.note_row(deleted), pk="id")
        return deleted

    def notes(self, article: str) -> list[Note]:
        """The notes of an article: those about the whole of it first, the others in the order of the text."""
        sql = """
            SELECT * FROM notes WHERE article = ? AND deleted IS NULL
            ORDER BY quote_start NULLS FIRST, quote_end, created, id
        """
        return [rows.note(row) for row in self._rows(sql, article)]

    def respond(self, article: str, mark: str, *, answer: Answer, why: str = "", words: str = "") -> MarkResponse:
        """Store what a person says to a mark, in place of what they said before."""
        response = MarkResponse(article=article, mark=mark, answer=answer, why=why, words=words, modified=_now())
        with self._writing():
            self._stored_article(article)
            self._db.table("mark_responses").upsert(rows.response_row(response), pk=("article", "mark"))
        return response

    def withdraw_response(self, article: str, mark: str) -> None:
        """Take an answer back; nothing happens where there is none."""
        with self._writing():
            self._db.table("mark_responses").delete_where("article = ? AND mark = ?", [article, mark])

    def responses(self, article: str) -> dict[str, MarkResponse]:
        """The answers given in an article, by the id of the mark, the oldest first."""
        found = self._rows("SELECT * FROM mark_responses WHERE article = ? ORDER BY modified", article)
        return {row["mark"]: rows.response(row) for row in found}

    def set_place(self, article: str, position: int) -> ReadingPlace:
        """Remember the code point at the top of the view."""
        place = ReadingPlace(article=article, position=position, modified=_now())
        with self._writing():
            self._stored_article(article)
            self._db.table("reading_places").upsert(rows.place_row(place), pk="article")
        return place

    def place(self, article: str) -> ReadingPlace | None:
        """Where somebody stopped reading; None in an article that was not read yet."""
        found = self._rows("SELECT * FROM reading_places WHERE article = ?", article)
        return rows.place(found[0]) if found else None

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with transaction(self._db):
            # After the wait for other windows: SQLite itself would go on writing into a file that nobody finds again.
            self._file.check()
            yield

    def _rows(self, sql: str, *parameters: str) -> list[rows.Row]:
        with plain_errors():
            return list(self._db.query(sql, parameters))

    def _one(self, sql: str, key: str) -> rows.Row:
        found = self._rows(sql, key)
        if not found:
            raise KeyError(key)
        return found[0]

    def _stored_articles(self, condition: str, *parameters: str, order: str) -> list[StoredArticle]:
        sql = _STORED_ARTICLES.format(condition=condition, order=order)
        return [rows.stored_article(row) for row in self._rows(sql, *parameters)]

    def _stored_article(self, sha256: str) -> StoredArticle:
        found = self._stored_articles("sha256 = ?", sha256, order="sha256")
        if not found:
            raise KeyError(sha256)
        return found[0]

    def _update_article(self, column: str, value: str | None, sha256: str) -> StoredArticle:
        with self._writing():
            self._db.execute(f"UPDATE articles SET {column} = ? WHERE sha256 = ?", [value, sha256])
            return self._stored_article(sha256)


def _changed_elsewhere(note: Note, stored: Note, *, based_on: int) -> bool:
    same = (stored.body, stored.status) == (note.body, note.status)
    return stored.revision > based_on and stored.deleted_at is None and not same


def _now() -> datetime:
    return datetime.now(UTC)
