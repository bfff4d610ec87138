"""The library: articles, notes, answers and reading places of one person, in one file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from reader.storage import rows, search_index
from reader.storage.lesson_people import LessonPeople
from reader.storage.lesson_work import LessonStore
from reader.storage.notes import Notes
from reader.storage.own_marks import OwnMarks
from reader.storage.records import Answer, MarkResponse, ReadingPlace, StoredArticle, Written
from reader.storage.search import Search
from reader.storage.store import Store
from reader.storage.versions import Versions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.text.article import Article, Block

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
           count(status) FILTER (WHERE status = 'checked') AS checked_count,
           count(status) FILTER (WHERE anchor IN ('unsure', 'orphan')) AS lost_count,
           coalesce(group_concat(finding), '') AS findings
    FROM articles LEFT JOIN notes ON notes.article = sha256 AND deleted IS NULL
    WHERE {condition}
    GROUP BY sha256
    ORDER BY {order}
"""

_WRITTEN = """
    SELECT sha256, title, removed IS NULL AS listed,
           coalesce(notes, 0) AS notes, coalesce(own_marks, 0) AS own_marks, coalesce(answers, 0) AS answers
    FROM articles
        LEFT JOIN (SELECT article AS noted, count(*) AS notes FROM notes WHERE deleted IS NULL GROUP BY noted)
            ON noted = sha256
        LEFT JOIN (SELECT article AS marked, count(*) AS own_marks FROM own_marks WHERE deleted IS NULL GROUP BY marked)
            ON marked = sha256
        LEFT JOIN (SELECT article AS answered, count(*) AS answers FROM mark_responses GROUP BY answered)
            ON answered = sha256
    ORDER BY removed IS NOT NULL, {order}
"""

_LIBRARY_ORDER = "collection = '', collection, iif(collection = '', 0, position), coalesce(opened, added) DESC"


class Library:
    """An open notes file: its articles, reading places and answers; the rest is in its parts.

    It belongs to the thread that opened it.

    Every method that writes is one transaction: when it returns, the change is on the disk; when it raises
    `UserError` (disk full, read-only, busy, or the file is no longer in its place), nothing has changed.
    Articles are named by `Article.sha256`; one that is not in the library raises `KeyError`.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.notes = Notes(store)
        self.own_marks = OwnMarks(store)
        self.search = Search(store)
        self.versions = Versions(store)
        self.lessons = LessonStore(store)
        self.lesson_people = LessonPeople(store)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the notes file, or make a new one.

        Raises:
            UserError: see `reader.storage.database.open_database`.
        """
        return cls(Store(path))

    @property
    def path(self) -> Path:
        """Where the notes file lies."""
        return self._store.path

    @property
    def store(self) -> Store:
        """The open file itself, for the other modules of `reader.storage`."""
        return self._store

    def close(self) -> None:
        """Close the file; everything is already saved."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def add_article(
        self, article: Article, *, path: Path | None, collection: str = "", position: int = 0
    ) -> StoredArticle:
        """Put an article into the library with all that is needed to read it again without its file.

        An article that is already there, even one that was removed, keeps its notes, and so do blocks of which a
        person said what they are. It keeps its path and its place in a collection too, unless new ones are given.
        """
        row = {
            **rows.article_row(replace(article, blocks=self._with_choices(article))),
            "path": "" if path is None else rows.path_text(path),
            "collection": collection,
            "position": position,
            "added": rows.time_text(_now()),
        }
        with self._store.writing():
            self._store.db.execute(_ADD_ARTICLE, row)
            search_index.add_article(self._store.db, article.sha256)
            return self._stored_article(article.sha256)

    def has(self, sha256: str) -> bool:
        """Whether an article is in the library and was not removed."""
        return bool(self._store.rows("SELECT 1 FROM articles WHERE sha256 = ? AND removed IS NULL", sha256))

    def set_blocks(self, sha256: str, blocks: Iterable[Block]) -> None:
        """Store the blocks of an article as they are now, in place of those before."""
        self._update_article("blocks", rows.blocks_text(blocks), sha256)

    def _with_choices(self, article: Article) -> tuple[Block, ...]:
        """The blocks of an article, and in their place those of which a person said what they are."""
        found = self._store.rows("SELECT blocks FROM articles WHERE sha256 = ?", article.sha256)
        stored = rows.blocks(found[0]["blocks"]) if found else ()
        chosen = {block.span: block for block in stored if block.chosen}
        return tuple(chosen.get(block.span, block) for block in article.blocks)

    def article(self, sha256: str) -> Article:
        """The article as it was when it was last added."""
        return rows.article(self._store.one("SELECT * FROM articles WHERE sha256 = ?", sha256))

    def articles(self) -> list[StoredArticle]:
        """All articles: collections by name and in their own order, then own articles, the last opened first."""
        return self._stored_articles("removed IS NULL", order=_LIBRARY_ORDER)

    def recent(self, limit: int = 10) -> list[StoredArticle]:
        """The last opened articles of all collections, the newest first."""
        return self._stored_articles("removed IS NULL AND opened IS NOT NULL", order="opened DESC")[:limit]

    def written(self) -> list[Written]:
        """How much was written on each article: the list as it is shown, then what was removed from it."""
        return [rows.written(row) for row in self._store.rows(_WRITTEN.format(order=_LIBRARY_ORDER))]

    def touch(self, sha256: str) -> StoredArticle:
        """Record that an article was opened just now."""
        return self._update_article("opened", rows.time_text(_now()), sha256)

    def remove_article(self, sha256: str) -> StoredArticle:
        """Hide an article from the library; its text and notes stay in the file."""
        return self._update_article("removed", rows.time_text(_now()), sha256)

    def restore_article(self, sha256: str) -> StoredArticle:
        """Show a removed article again."""
        return self._update_article("removed", None, sha256)

    def remove_articles(self, sha256s: Iterable[str]) -> None:
        """Hide several articles at once; see `remove_article`."""
        self._set_removed(rows.time_text(_now()), sha256s)

    def restore_articles(self, sha256s: Iterable[str]) -> None:
        """Show several removed articles again."""
        self._set_removed(None, sha256s)

    def _set_removed(self, moment: str | None, sha256s: Iterable[str]) -> None:
        with self._store.writing() as db:
            for sha256 in sha256s:
                db.execute("UPDATE articles SET removed = ? WHERE sha256 = ?", [moment, sha256])

    def respond(self, article: str, mark: str, *, answer: Answer, why: str = "", words: str = "") -> MarkResponse:
        """Store what a person says to a mark, in place of what they said before."""
        response = MarkResponse(article=article, mark=mark, answer=answer, why=why, words=words, modified=_now())
        with self._store.writing():
            self._stored_article(article)
            self._store.db.table("mark_responses").upsert(rows.response_row(response), pk=("article", "mark"))
        return response

    def withdraw_response(self, article: str, mark: str) -> None:
        """Take an answer back; nothing happens where there is none."""
        with self._store.writing():
            self._store.db.table("mark_responses").delete_where("article = ? AND mark = ?", [article, mark])

    def responses(self, article: str) -> dict[str, MarkResponse]:
        """The answers given in an article, by the id of the mark, the oldest first."""
        found = self._store.rows("SELECT * FROM mark_responses WHERE article = ? ORDER BY modified", article)
        return {row["mark"]: rows.response(row) for row in found}

    def set_place(self, article: str, position: int) -> ReadingPlace:
        """Remember the code point at the top of the view."""
        place = ReadingPlace(article=article, position=position, modified=_now())
        with self._store.writing():
            self._stored_article(article)
            self._store.db.table("reading_places").upsert(rows.place_row(place), pk="article")
        return place

    def place(self, article: str) -> ReadingPlace | None:
        """Where somebody stopped reading; None in an article that was not read yet."""
        found = self._store.rows("SELECT * FROM reading_places WHERE article = ?", article)
        return rows.place(found[0]) if found else None

    def _stored_articles(self, condition: str, *parameters: str, order: str) -> list[StoredArticle]:
        sql = _STORED_ARTICLES.format(condition=condition, order=order)
        return [rows.stored_article(row) for row in self._store.rows(sql, *parameters)]

    def _stored_article(self, sha256: str) -> StoredArticle:
        found = self._stored_articles("sha256 = ?", sha256, order="sha256")
        if not found:
            raise KeyError(sha256)
        return found[0]

    def _update_article(self, column: str, value: str | None, sha256: str) -> StoredArticle:
        with self._store.writing():
            self._store.db.execute(f"UPDATE articles SET {column} = ? WHERE sha256 = ?", [value, sha256])
            return self._stored_article(sha256)


def _now() -> datetime:
    return datetime.now(UTC)
