"""One box for everything: ranked search over articles and notes with their evidence, in SQLite's FTS5.

Ranking is BM25 (https://www.sqlite.org/fts5.html#the_bm25_function): rare words count more, and so do matches in
short texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.storage.records import NoteFinding, NoteStatus
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.storage.rows import Row
    from reader.storage.store import Store

MOST = 50
"""Hits of each kind that are given."""

_RANKED = 2_000
"""Matches that are ranked; where the words stand in more notes, the newest of them are."""

_LEAST_BEGINNING = 3
"""Letters after which a word may be unfinished; the index holds the beginnings of this length."""

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Signs around a match in a snippet: private characters, which no text has a use for."""

_LAST_WORD = re.compile(r"[^\W_]+$")
_UNSEARCHABLE = re.compile("[\x00\ud800-\udfff\ue000\ue001]")

_NOTES = """
    WITH newest AS (
        SELECT notes_fts.rowid AS place, bm25(notes_fts) AS score
        FROM notes_fts
        JOIN notes ON notes.rowid = notes_fts.rowid
        JOIN articles ON articles.sha256 = notes.article
        WHERE notes_fts MATCH :words AND notes.deleted IS NULL {filters}
        ORDER BY notes_fts.rowid DESC
        LIMIT :ranked
    ),
    best AS MATERIALIZED (SELECT place, score FROM newest ORDER BY score LIMIT :most)
    SELECT notes.id AS note, notes.article, notes.status, notes.finding, articles.title,
           snippet(notes_fts, -1, '{open}', '{close}', '…', 24) AS snippet
    FROM notes_fts
    CROSS JOIN best ON best.place = notes_fts.rowid
    JOIN notes ON notes.rowid = best.place
    JOIN articles ON articles.sha256 = notes.article
    WHERE notes_fts MATCH :words AND notes_fts.rowid >= (SELECT min(place) FROM best)
    ORDER BY best.score
"""
# A cross join is read from left to right; else SQLite would search anew for each of the best.

_ARTICLES = """
    SELECT NULL AS note, articles.sha256 AS article, NULL AS status, NULL AS finding, articles.title,
           snippet(articles_fts, -1, '{open}', '{close}', '…', 24) AS snippet
    FROM articles_fts JOIN articles ON articles.rowid = articles_fts.rowid
    WHERE articles_fts MATCH :words AND articles.removed IS NULL {filters}
    ORDER BY articles_fts.rank
    LIMIT :most
"""


class HitKind(StrEnum):
    """What is found."""

    NOTE = "note"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a hit has to be, besides holding the words; None where it may be anything.

    `article` is an `Article.sha256`, `collection` the name of a set, `layer` that of the mark which a note is about.
    With `status`, `finding`, `layer` or `author` given, only notes are found.
    """

    kind: HitKind | None = None
    status: NoteStatus | None = None
    finding: NoteFinding | None = None
    layer: str | None = None
    author: str | None = None
    article: str | None = None
    collection: str | None = None

    @property
    def kinds(self) -> frozenset[HitKind]:
        """What can be what is asked for."""
        asked = frozenset(HitKind) if self.kind is None else frozenset({self.kind})
        of_notes = any(value is not None for value in (self.status, self.finding, self.layer, self.author))
        return asked - {HitKind.ARTICLE} if of_notes else asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article, or a note where `note` is given, that holds the words.

    Attributes:
        article: `Article.sha256`; `title` of the same article.
        note: id of the note.
        status, finding: of the note.
        snippet: words around the matches; `matches` are spans in it.
    """

    article: str
    title: str
    note: str | None
    status: NoteStatus | None
    finding: NoteFinding | None
    snippet: str
    matches: tuple[Span, ...]


class Search:
    """Finds words in the notes file; any text may be typed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, words: str, *, filters: Filters | None = None) -> list[Hit]:
        """Notes and then articles that hold all `words`, the best first; the last word may be unfinished.

        Words in quotation marks are looked for as they stand together. Nothing is found where no word is given.

        Raises:
            UserError: the notes file cannot be read.
        """
        query = self._query(words)
        if not query:
            return []
        wanted = filters or Filters()
        statements = {HitKind.NOTE: _NOTES, HitKind.ARTICLE: _ARTICLES}
        return [
            hit
            for kind, statement in statements.items()
            if kind in wanted.kinds
            for hit in self._hits(statement, query, wanted)
        ]

    def authors(self) -> list[str]:
        """Who wrote notes, where the notes say so."""
        sql = "SELECT DISTINCT author FROM notes WHERE author <> '' AND deleted IS NULL ORDER BY author"
        return [str(row["author"]) for row in self._store.rows(sql)]

    def _query(self, words: str) -> str:
        plain = " ".join(_UNSEARCHABLE.sub(" ", words).translate(_STRAIGHT).split())  # a quotation is on one line
        if not any(char.isalnum() for char in plain):
            return ""
        quoted = self._store.db.quote_fts(plain)
        unfinished = _LAST_WORD.search(plain)
        return f"{quoted}*" if unfinished and len(unfinished[0]) >= _LEAST_BEGINNING else quoted

    def _hits(self, sql: str, query: str, filters: Filters) -> list[Hit]:
        values = {
            "notes.status": filters.status,
            "notes.finding": filters.finding,
            # A mark's id begins with its layer; see `reader.analysis.ids`.
            "substr(notes.mark, 1, instr(notes.mark, '-') - 1)": filters.layer,
            "notes.author": filters.author,
            "articles.sha256": filters.article,
            "articles.collection": filters.collection,
        }
        given = {column: str(value) for column, value in values.items() if value is not None}
        names = {column: f"f{number}" for number, column in enumerate(given)}
        conditions = " ".join(f"AND {column} = :{name}" for column, name in names.items())
        statement = sql.format(open=_OPEN, close=_CLOSE, filters=conditions)
        parameters = {names[column]: value for column, value in given.items()}
        return [
            _hit(row)
            for row in self._store.named(statement, {**parameters, "words": query, "most": MOST, "ranked": _RANKED})
        ]


_STRAIGHT = str.maketrans("“”„«»", '"""""')


def _hit(row: Row) -> Hit:
    parts = re.split(f"[{_OPEN}{_CLOSE}]", row["snippet"])
    ends = [sum(map(len, parts[: number + 1])) for number in range(len(parts))]
    return Hit(
        article=row["article"],
        title=row["title"],
        note=row["note"],
        status=NoteStatus(row["status"]) if row["status"] else None,
        finding=NoteFinding(row["finding"]) if row["finding"] else None,
        snippet="".join(parts),
        # Every second part lies between the signs.
        matches=tuple(Span(ends[number - 1], ends[number]) for number in range(1, len(parts), 2)),
    )
