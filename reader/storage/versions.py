"""Versions of an article: when its file was edited, its notes go on in the new text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.storage import rows, search_index
from reader.storage.records import Note, OwnMark
from reader.text.anchors import Anchor, AnchorState, Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.storage.store import Store

_BOOK = ".epub"

_Quoted = TypeVar("_Quoted", bound=Note | OwnMark)


def placed(record: _Quoted, anchor: Anchor, text: str) -> _Quoted:
    """The record with its words where `anchor` found them in `text`, a changed text of its article.

    Words that were not surely found stay as they were, beside the place that may be theirs: only a person can tell.
    """
    quote = record.quote
    if quote is None:
        return record
    if anchor.span is not None and anchor.state in (AnchorState.EXACT, AnchorState.MOVED):
        return replace(record, quote=Quote.of(text, anchor.span), anchor=anchor.state)
    near = anchor.span.start if anchor.span else quote.start
    start = max(0, min(near, len(text) - len(quote.exact)))
    return replace(record, quote=replace(quote, start=start, end=start + len(quote.exact)), anchor=anchor.state)


class Versions:
    """Which article follows which, and the move of notes, own marks and answers from one to the other."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def earlier(self, path: Path, *, than: str) -> str | None:
        """The article that was last read from the file at `path`, unless it is the same as `than`; an `Article.sha256`.

        Nothing is given where that article has nothing that could move, or was replaced before.
        """
        sql = """
            SELECT sha256 FROM articles
            WHERE path = ? AND sha256 <> ? AND replaced_by IS NULL AND (
                EXISTS (SELECT 1 FROM notes WHERE article = sha256 AND deleted IS NULL)
                OR EXISTS (SELECT 1 FROM own_marks WHERE article = sha256 AND deleted IS NULL)
            )
            ORDER BY added DESC LIMIT 1
        """
        found = self._store.rows(sql, rows.path_text(path), than)
        return str(found[0]["sha256"]) if found else None

    def before(self, article: str) -> tuple[str, Path] | None:
        """The article that was read before `article` from the same file, and that file; see `earlier`.

        Articles from one book are no versions of one another.
        """
        found = self._store.rows("SELECT path, added FROM articles WHERE sha256 = ? AND path <> ''", article)
        if not found or found[0]["path"].lower().endswith(_BOOK):
            return None
        path = Path(found[0]["path"])
        earlier = self.earlier(path, than=article)
        added = self._store.rows("SELECT added FROM articles WHERE sha256 = ?", earlier or "")
        return (earlier, path) if earlier and added[0]["added"] < found[0]["added"] else None

    def latest(self, article: str) -> str:
        """The article that took the place of `article` last, over all versions; itself where none did."""
        sql = """
            WITH RECURSIVE later (sha256, number) AS (
                SELECT ?, 0
                UNION SELECT replaced_by, number + 1 FROM articles JOIN later USING (sha256)
                WHERE replaced_by IS NOT NULL AND number < 1000
            )
            SELECT sha256 FROM later ORDER BY number DESC LIMIT 1
        """
        return str(self._store.rows(sql, article)[0]["sha256"])

    def before_all(self, article: str) -> list[str]:
        """The articles that `article` took the place of, over all versions; an `Article.sha256` each."""
        sql = """
            WITH RECURSIVE earlier (sha256) AS (
                SELECT sha256 FROM articles WHERE replaced_by = ?
                UNION SELECT articles.sha256 FROM articles JOIN earlier ON articles.replaced_by = earlier.sha256
            )
            SELECT sha256 FROM earlier
        """
        return [str(row["sha256"]) for row in self._store.rows(sql, article)]

    def set_file(self, article: str, path: Path | None) -> None:
        """Say which file an article is from, or that no file holds it any more, so that it is no earlier version."""
        with self._store.writing() as db:
            db.execute("UPDATE articles SET path = ? WHERE sha256 = ?", [rows.path_text(path) if path else "", article])

    def move(
        self, *, earlier: str, later: str, notes: Iterable[Note], own_marks: Iterable[OwnMark], keep: bool = False
    ) -> None:
        """Let `later` take the place of `earlier` in the library, with its notes, own marks and answers to marks.

        The way back is the same move the other way round, with the notes as they were.

        Args:
            earlier: `Article.sha256` of an article in the library.
            later: that of another.
            notes: those of `earlier`, with the quotes and anchors that they have in `later`.
            own_marks: the same.
            keep: whether `earlier` stays in the library as an article of its own, as it does on the way back.

        Raises:
            KeyError: an article is not in the library.
            UserError: it could not be written; nothing has moved.
        """
        now = datetime.now(UTC)
        with self._store.writing() as db:
            for sha256 in (earlier, later):
                self._store.one("SELECT sha256 FROM articles WHERE sha256 = ?", sha256)
            for note in notes:
                moved = replace(note, article=later, revision=note.revision + 1, modified=now)
                db.table("notes").upsert(rows.note_row(moved), pk="id")
                search_index.add_note(db, note.id)
            for mark in own_marks:
                changed = replace(mark, article=later, revision=mark.revision + 1, modified=now)
                db.table("own_marks").upsert(rows.own_mark_row(changed), pk="id")
            # An answer that was already given to the same mark in `later` stays.
            db.execute("UPDATE OR IGNORE mark_responses SET article = ? WHERE article = ?", [later, earlier])
            db.execute("UPDATE articles SET replaced_by = NULL, removed = NULL WHERE sha256 = ?", [later])
            if not keep:
                hidden = [later, rows.time_text(now), earlier]
                db.execute("UPDATE articles SET replaced_by = ?, removed = ? WHERE sha256 = ?", hidden)
