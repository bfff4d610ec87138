"""Reading what can still be read in a damaged notes file, row by row, and adding it to another one."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections import defaultdict
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.errors import UserError
from reader.messages import say
from reader.storage import lesson_people, lesson_work, rows
from reader.storage.contents import connect
from reader.storage.database import SIDE_FILES, UnusableFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.storage.library import Library
    from reader.storage.records import Evidence, MarkResponse, Note, OwnMark
    from reader.storage.rows import Row
    from reader.text.article import Article

    T = TypeVar("T")

RECOVERED = "recovered"
"""The tag of notes that were read out of a damaged file, so that they can be looked over."""

_DAMAGE = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file raises; names that are no UTF-8 spoil even the message of SQLite."""

_SOME_ROWS = say("Parts of the notes file are damaged and cannot be read; an earlier backup may still hold them.")

_MOST_MISSES = 1_000
"""Rows that may fail one after the other before the rest of a table is given up."""


_LAST = 2**63 - 1
"""The greatest number that a row can have."""


@dataclass(slots=True)
class Readable:
    """The records that could be read from a notes file; `unreadable` counts the rows that could not."""

    articles: list[tuple[Article, Row]] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    own_marks: list[OwnMark] = field(default_factory=list)
    responses: list[MarkResponse] = field(default_factory=list)
    unreadable: int = 0


def unreadable(connection: sqlite3.Connection) -> int:
    """How many rows of today's tables cannot be read; an article can only if its text has the hash that names it."""
    found = Readable()
    for table, make in _MAKE.items():
        # None is kept: looking for garbage among so many records would hold up the window.
        for _ in _records(connection, table, make, found):
            pass
    return found.unreadable


def require_readable(path: Path) -> None:
    """Make sure that every row of a notes file, which may be open, can be read.

    Raises:
        UnusableFileError: some cannot.
    """
    with closing(connect(path)) as connection:
        if unreadable(connection):
            raise UnusableFileError(_SOME_ROWS)


def _read_all(connection: sqlite3.Connection) -> Readable:
    found = Readable()
    found.articles.extend(_records(connection, "articles", _article, found))
    evidence = defaultdict(list)
    for note_id, item in _records(connection, "evidence", _evidence, found):
        evidence[note_id].append(item)
    for note in _records(connection, "notes", rows.note, found):
        found.notes.append(replace(note, evidence=tuple(evidence[note.id])))
    found.own_marks.extend(_records(connection, "own_marks", rows.own_mark, found))
    found.responses.extend(_records(connection, "mark_responses", rows.response, found))
    return found


def salvage(damaged: Path, library: Library) -> int:
    """Add to a library what can still be read in a damaged file and is not in it, and return how many notes that were.

    Nothing in the library is written over: of a note that says something else there, both stay. Notes that are added
    carry the tag `RECOVERED`. The damaged file is not touched.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / damaged.name
        for ending in ("", *SIDE_FILES):
            with suppress(FileNotFoundError):
                shutil.copyfile(damaged.with_name(damaged.name + ending), copy.with_name(copy.name + ending))
        try:
            with closing(connect(copy)) as connection:
                found = _read_all(connection)
        except (UserError, *_DAMAGE):
            return 0
    _add_articles(found, library)
    _add_marks(found, library)
    return sum(_add_note(note, library) for note in found.notes)


def _article(row: Row) -> tuple[Article, Row]:
    article = rows.article(row)
    if article.sha256 != row["sha256"]:
        raise UnusableFileError(say("The text of an article is not what it was."))
    return article, row


def _evidence(row: Row) -> tuple[str, Evidence]:
    return row["note"], rows.evidence_item(row)


_MAKE: dict[str, Callable[[Row], object]] = {
    "articles": _article,
    "notes": rows.note,
    "evidence": _evidence,
    "own_marks": rows.own_mark,
    "mark_responses": rows.response,
    "reading_places": rows.place,
    "lesson_sets": lesson_work.stored_set,
    "lesson_articles": lesson_work.progress,
    "lesson_answers": lesson_work.answer,
    "lesson_people": lesson_people.person,
}


def _records(connection: sqlite3.Connection, table: str, make: Callable[[Row], T], found: Readable) -> Iterator[T]:
    for row in _rows(connection, table, found):
        try:
            record = make(row)
        except UserError:
            found.unreadable += 1
        else:
            yield record


def _rows(connection: sqlite3.Connection, table: str, found: Readable) -> Iterator[Row]:
    place, misses = 0, 0
    while misses < _MOST_MISSES and place < _LAST:
        try:
            cursor = connection.execute(f"SELECT rowid, * FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT 1", [place])
            values = cursor.fetchone()
            if values is None:
                return
        except _DAMAGE as error:
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:  # no such table
                return
            values = (place,)
        if values[0] > place:  # in a damaged table a row may also stand where a smaller one belongs
            place, misses = values[0], 0
            yield {column[0]: value for column, value in zip(cursor.description[1:], values[1:], strict=True)}
        else:
            place, misses = _next_place(connection, table, place), misses + 1
            found.unreadable += 1


def _next_place(connection: sqlite3.Connection, table: str, place: int) -> int:
    """The row that cannot be read after one that could; on a damaged page the next number, whatever has it."""
    number = None
    with suppress(*_DAMAGE):
        (number,) = connection.execute(f"SELECT min(rowid) FROM {table} WHERE rowid > ?", [place]).fetchone()
    return max(number or 0, place + 1)


def _add_articles(found: Readable, library: Library) -> None:
    known = {article.sha256 for article in library.articles()}
    for article, row in found.articles:
        if article.sha256 not in known and row["removed"] is None:
            path = Path(row["path"]) if row["path"] else None
            library.add_article(article, path=path, collection=row["collection"], position=row["position"])


def _add_note(note: Note, library: Library) -> bool:
    """Whether a note was added."""
    if note.deleted_at is not None:
        return False
    with suppress(KeyError):
        if library.notes.get(note.id).revision >= note.revision:
            return False
    try:
        library.notes.save(replace(note, tags=(*note.tags, RECOVERED)), based_on=0)
    except KeyError:  # its article could not be read; the damaged file keeps both
        return False
    return True


def _add_marks(found: Readable, library: Library) -> None:
    for mark in found.own_marks:
        if mark.deleted_at is None and mark.id not in {one.id for one in library.own_marks.of(mark.article)}:
            with suppress(KeyError):
                library.own_marks.save(mark)
    for one in found.responses:
        if one.mark not in library.responses(one.article):
            with suppress(KeyError):
                library.respond(one.article, one.mark, answer=one.answer, why=one.why, words=one.words)
