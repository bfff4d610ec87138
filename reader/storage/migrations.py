"""The shape of the notes file, one step after the other.

Append only: a step that has once been released is never edited, for files that took it are on people's disks.
Each step runs in one transaction with its record in the table `_sqlite_migrations`.

Tables (times are ISO 8601 in UTC, offsets are code points of `articles.text`):

`articles`
    one row for each article, by the hash of its text. `title` and `outlet` are what lists show; `metadata`, `blocks`,
    `links` and `warnings` are JSON, so that an article can be read again when its file is gone. `collection` is empty
    for a person's own articles. `removed` hides an article from the library and keeps its notes.
    `replaced_by` names the newer version of the same article that took over its notes.
`notes`
    one row for each note. The columns `quote_...` are the words it is about (W3C TextQuoteSelector and
    TextPositionSelector), all of them NULL for a note about the whole article; `anchor` says how surely they were found
    in the text as it is now. `methods` and `tags` are JSON arrays. `deleted` puts a note into the trash.
`evidence`
    one row for each source that a note goes by, in the order of `position`.
`own_marks`
    words that a person marked.
`mark_responses`
    what a person answered to a mark of the analysis: `agree`, `disagree` or `not_sure`, and why.
`reading_places`
    where somebody stopped reading an article.
`lesson_sets`
    lesson sets that were opened, each with the bytes of its file, and how often it was handed in.
`lesson_articles`
    how far somebody is with an article of a set: `article` is its id in the set. `marks_before` is JSON of the own
    marks as they stood when the marks of the set were shown.
`lesson_answers`
    answers to the questions of a set. `options` and `passages` are JSON arrays.
`lesson_people`
    others who work on sets on this computer: `work` is JSON of the rows that they left, by table.
`articles_fts`, `notes_fts`
    what is searched; see `reader.storage.search_index`.
`readable_notes`, `readable_evidence`
    views for people who open the file with another program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.storage import search_index
from reader.storage.engine import Migrations

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


@MIGRATIONS()
def full_notes(db: Database) -> None:
    """Evidence and all that checking a claim takes; own marks; newer versions of an article; search."""
    db.execute("ALTER TABLE articles ADD COLUMN replaced_by TEXT REFERENCES articles (sha256)")
    for column in _NOTE_COLUMNS:
        db.execute(f"ALTER TABLE notes ADD COLUMN {column}")
    db.execute("""
        CREATE TABLE evidence (
            id TEXT PRIMARY KEY NOT NULL,
            note TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            stance TEXT NOT NULL,
            title TEXT NOT NULL,
            creator TEXT NOT NULL,
            publisher TEXT NOT NULL,
            date_published TEXT NOT NULL,
            url TEXT NOT NULL,
            archive_url TEXT NOT NULL,
            accessed TEXT NOT NULL,
            kind TEXT NOT NULL,
            found_in TEXT NOT NULL,
            locator TEXT NOT NULL,
            quote TEXT NOT NULL,
            independent TEXT NOT NULL,
            multiple TEXT NOT NULL,
            verifies TEXT NOT NULL,
            authoritative TEXT NOT NULL,
            named TEXT NOT NULL,
            same_origin_as TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX evidence_of_notes ON evidence (note, position)")
    db.execute("""
        CREATE TABLE own_marks (
            id TEXT PRIMARY KEY NOT NULL,
            article TEXT NOT NULL REFERENCES articles (sha256),
            quote_exact TEXT NOT NULL,
            quote_prefix TEXT NOT NULL,
            quote_suffix TEXT NOT NULL,
            quote_start INTEGER NOT NULL,
            quote_end INTEGER NOT NULL,
            anchor TEXT NOT NULL,
            layer TEXT NOT NULL,
            kind TEXT NOT NULL,
            reason TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            revision INTEGER NOT NULL,
            deleted TEXT
        ) STRICT
    """)
    db.execute("CREATE INDEX own_marks_of_articles ON own_marks (article, deleted)")
    _make_search(db)
    _make_views(db)


_NOTE_COLUMNS = (
    "anchor TEXT NOT NULL DEFAULT 'exact'",
    "author TEXT NOT NULL DEFAULT ''",
    "role TEXT NOT NULL DEFAULT 'student'",
    "claim TEXT NOT NULL DEFAULT ''",
    "claim_type TEXT",
    "finding TEXT",
    "finding_reason TEXT NOT NULL DEFAULT ''",
    "belief_before INTEGER",
    "belief_after INTEGER",
    "certainty TEXT",
    "methods TEXT NOT NULL DEFAULT '[]'",
    "question TEXT NOT NULL DEFAULT ''",
    "place_to_look TEXT NOT NULL DEFAULT ''",
    "tags TEXT NOT NULL DEFAULT '[]'",
    "phase TEXT",
)


def _make_search(db: Database) -> None:
    tokenizer = "tokenize = 'unicode61 remove_diacritics 2', prefix = '3'"
    db.execute(f"CREATE VIRTUAL TABLE articles_fts USING fts5 (title, outlet, text, {tokenizer})")
    db.execute(f"CREATE VIRTUAL TABLE notes_fts USING fts5 (passage, claim, body, evidence, plans, tags, {tokenizer})")
    search_index.fill(db)


def _make_views(db: Database) -> None:
    db.execute("""
        CREATE VIEW readable_notes AS
        SELECT articles.title AS article, articles.outlet, notes.quote_exact AS passage, notes.status, notes.finding,
               notes.finding_reason, notes.claim, notes.body AS note, notes.belief_before, notes.belief_after,
               notes.certainty, notes.question, notes.place_to_look, notes.tags, notes.anchor,
               (SELECT count(*) FROM evidence WHERE evidence.note = notes.id) AS evidence_items,
               notes.created, notes.modified, notes.id AS note_id
        FROM notes JOIN articles ON articles.sha256 = notes.article
        WHERE notes.deleted IS NULL
    """)
    db.execute("""
        CREATE VIEW readable_evidence AS
        SELECT articles.title AS article, notes.claim, notes.quote_exact AS passage, evidence.stance, evidence.title,
               evidence.creator, evidence.publisher, evidence.date_published, evidence.kind, evidence.found_in,
               evidence.locator, evidence.quote, evidence.url, evidence.accessed, notes.finding, notes.id AS note_id
        FROM evidence JOIN notes ON notes.id = evidence.note JOIN articles ON articles.sha256 = notes.article
        WHERE notes.deleted IS NULL
        ORDER BY notes.id, evidence.position
    """)


@MIGRATIONS()
def lessons(db: Database) -> None:
    """Lesson sets and the work on them."""
    db.execute("""
        CREATE TABLE lesson_sets (
            id TEXT PRIMARY KEY NOT NULL,
            title TEXT NOT NULL,
            version INTEGER NOT NULL,
            file BLOB NOT NULL,
            folder TEXT NOT NULL,
            opened TEXT NOT NULL,
            hand_ins INTEGER NOT NULL DEFAULT 0,
            handed_in TEXT,
            handed_in_to TEXT NOT NULL DEFAULT ''
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE lesson_articles (
            lesson TEXT NOT NULL REFERENCES lesson_sets (id),
            article TEXT NOT NULL,
            seconds INTEGER NOT NULL,
            belief_before INTEGER,
            belief_after INTEGER,
            revealed TEXT,
            marks_before TEXT,
            PRIMARY KEY (lesson, article)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE lesson_answers (
            lesson TEXT NOT NULL REFERENCES lesson_sets (id),
            prompt TEXT NOT NULL,
            words TEXT NOT NULL,
            options TEXT NOT NULL,
            passages TEXT NOT NULL,
            level INTEGER,
            modified TEXT NOT NULL,
            PRIMARY KEY (lesson, prompt)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE lesson_people (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL,
            work TEXT NOT NULL,
            modified TEXT NOT NULL
        ) STRICT
    """)
