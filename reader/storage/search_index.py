"""What is searched: a row in an FTS5 table for each article and each note, with the `rowid` of what it stands for.

The rows are written here, in the transaction of the change. Triggers would do it unasked, but with the schema not
trusted SQLite before 3.41 lets no trigger write to a virtual table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_ARTICLES = """
    INSERT OR REPLACE INTO articles_fts (rowid, title, outlet, text)
    SELECT rowid, title, outlet, text FROM articles
"""

_NOTES = """
    INSERT OR REPLACE INTO notes_fts (rowid, passage, claim, body, evidence, plans, tags)
    SELECT rowid, coalesce(quote_exact, ''), claim || char(10) || finding_reason, body,
           (SELECT coalesce(group_concat(
                title || char(10) || creator || char(10) || publisher || char(10) || url || char(10) || quote, char(10)
            ), '') FROM evidence WHERE evidence.note = notes.id),
           question || char(10) || place_to_look,
           (SELECT coalesce(group_concat(value, ' '), '') FROM json_each(notes.tags))
    FROM notes
"""


def add_article(db: Database, sha256: str) -> None:
    """Bring the row of an article up to date."""
    db.execute(f"{_ARTICLES} WHERE sha256 = ?", [sha256])


def add_note(db: Database, note_id: str) -> None:
    """Bring the row of a note, with its evidence, up to date."""
    db.execute(f"{_NOTES} WHERE id = ?", [note_id])


def remove_note(db: Database, note_id: str) -> None:
    """Take the row of a note away, before the note itself is."""
    db.execute("DELETE FROM notes_fts WHERE rowid = (SELECT rowid FROM notes WHERE id = ?)", [note_id])


def remove_article(db: Database, sha256: str) -> None:
    """Take the row of an article away, before the article itself is."""
    db.execute("DELETE FROM articles_fts WHERE rowid = (SELECT rowid FROM articles WHERE sha256 = ?)", [sha256])


def forget_removed_notes(db: Database) -> None:
    """Take the words of removed rows out of the index; until then they are only marked as removed."""
    db.execute("INSERT INTO notes_fts (notes_fts) VALUES ('optimize')")


def fill(db: Database) -> None:
    """Make all rows anew."""
    for table, rows in (("articles_fts", _ARTICLES), ("notes_fts", _NOTES)):
        db.execute(f"DELETE FROM {table}")
        db.execute(rows)
