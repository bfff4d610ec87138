"""The shape of the notes file, one step after the other.

Append only: a step that has once been released is never edited, for files that took it are on people's disks.
Each step runs in one transaction with its record in the table `_sqlite_migrations`.

Tables (times are ISO 8601 in UTC, offsets are code points of `articles.text`):

`articles`
    one row for each article, by the hash of its text. `title` and `outlet` are what lists show; `metadata`, `blocks`,
    `links` and `warnings` are JSON, so that an article can be read again when its file is gone. `collection` is empty
    for a person's own articles. `removed` hides an article from the library and keeps its notes.
`notes`
    one row for each note. The columns `quote_...` are the words it is about (W3C TextQuoteSelector and
    TextPositionSelector), all of them NULL for a note about the whole article. `deleted` hides a note, so that
    deleting can be undone.
`mark_responses`
    what a person answered to a mark of the analysis: `agree`, `disagree` or `not_sure`, and why.
`reading_places`
    where somebody stopped reading an article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

MIGRATIONS = Migrations("reader")


@MIGRATIONS()
def articles_and_notes(db: Database) -> None:
    """The first version: articles, notes, answers to marks and reading places."""
    db.execute("""
        CREATE TABLE articles (
            sha256 TEXT PRIMARY KEY NOT NULL,
            title TEXT NOT NULL,
            outlet TEXT NOT NULL,
            path TEXT NOT NULL,
            collection TEXT NOT NULL,
            position INTEGER NOT NULL,
            added TEXT NOT NULL,
            opened TEXT,
            removed TEXT,
            text TEXT NOT NULL,
            metadata TEXT NOT NULL,
            blocks TEXT NOT NULL,
            links TEXT NOT NULL,
            warnings TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE notes (
            id TEXT PRIMARY KEY NOT NULL,
            article TEXT NOT NULL REFERENCES articles (sha256),
            status TEXT NOT NULL,
            body TEXT NOT NULL,
            quote_exact TEXT,
            quote_prefix TEXT,
            quote_suffix TEXT,
            quote_start INTEGER,
            quote_end INTEGER,
            mark TEXT,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            revision INTEGER NOT NULL,
            deleted TEXT
        ) STRICT
    """)
    # Covers the counts of the library list.
    db.execute("CREATE INDEX notes_of_articles ON notes (article, deleted, status)")
    db.execute("""
        CREATE TABLE mark_responses (
            article TEXT NOT NULL REFERENCES articles (sha256),
            mark TEXT NOT NULL,
            answer TEXT NOT NULL,
            why TEXT NOT NULL,
            words TEXT NOT NULL,
            modified TEXT NOT NULL,
            PRIMARY KEY (article, mark)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE reading_places (
            article TEXT PRIMARY KEY NOT NULL REFERENCES articles (sha256),
            position INTEGER NOT NULL,
            modified TEXT NOT NULL
        ) STRICT
    """)
