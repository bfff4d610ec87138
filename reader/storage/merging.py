"""Taking in notes from elsewhere: what is new, what is there already, what differs, and what has no article here."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from reader.storage import rows, search_index
from reader.storage.records import MarkResponse, Note, OwnMark
from reader.storage.versions import placed
from reader.text.anchors import AnchorState, find_again

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.storage.library import Library
    from reader.storage.store import Store
    from reader.text.article import Article

Record = Note | OwnMark | MarkResponse
_Quoted = TypeVar("_Quoted", bound=Note | OwnMark)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Records from elsewhere, and articles for a library that does not have them."""

    articles: tuple[Article, ...] = ()
    notes: tuple[Note, ...] = ()
    own_marks: tuple[OwnMark, ...] = ()
    responses: tuple[MarkResponse, ...] = ()

    @property
    def records(self) -> tuple[Record, ...]:
        """All but the articles."""
        return (*self.notes, *self.own_marks, *self.responses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Incoming records beside what the library holds. Articles that both have are in none of the lists.

    Attributes:
        articles: those that the library does not have.
        new: nothing in the library has that id, or answers that mark.
        same: the library has it already, whatever its revision.
        other: the library has something else in its place; it may be in the trash.
        without_article: its article is neither in the library nor among the incoming ones.
    """

    articles: tuple[Article, ...]
    new: tuple[Record, ...]
    same: tuple[Record, ...]
    other: tuple[Record, ...]
    without_article: tuple[Record, ...]


def compare(library: Library, incoming: Incoming) -> Comparison:
    """What `merge` would find; nothing is written.

    Raises:
        UserError: the notes file cannot be read.
    """
    return _compare(library.store, _at_home(library.store, incoming))


def merge(library: Library, incoming: Incoming, *, replace_other: bool) -> Comparison:
    """Add to the library what is new, as it is: with its ids, times and revisions. Articles are added before the rest.

    Records of an article that was replaced by a newer version go to that one, and words that do not stand where a
    record says are sought anew.

    Args:
        library: where to.
        incoming: what is taken in.
        replace_other: whether records that differ take the place of those in the library, as their next revision; the
            person was asked. Otherwise those of the library stay.

    Returns:
        what there was to compare, as it was before.

    Raises:
        UserError: the notes file cannot be written; of the records none was.
    """
    store = library.store
    missing = _compare(store, incoming).articles
    for article in missing:
        library.add_article(article, path=None)
    with store.writing():
        found = replace(_compare(store, _at_home(store, incoming)), articles=missing)
        for record in (*found.new, *(found.other if replace_other else ())):
            _write(store, record)
    return found


def _at_home(store: Store, incoming: Incoming) -> Incoming:
    """The records in the newest version of their article that the library has, at places that its text has."""
    follows = {
        row["sha256"]: row["replaced_by"]
        for row in store.rows("SELECT sha256, replaced_by FROM articles WHERE replaced_by IS NOT NULL")
    }
    newest = {record.article: _newest(record.article, follows) for record in incoming.records}
    texts = {article.sha256: article.text for article in incoming.articles}
    texts |= {row["sha256"]: row["text"] for row in _by_id(store, "articles", "sha256", (*newest, *newest.values()))}
    return replace(
        incoming,
        notes=tuple(_placed(note, newest[note.article], texts) for note in incoming.notes),
        own_marks=tuple(_placed(mark, newest[mark.article], texts) for mark in incoming.own_marks),
        responses=tuple(replace(answer, article=newest[answer.article]) for answer in incoming.responses),
    )


def _newest(article: str, follows: Mapping[str, str]) -> str:
    seen = {article}
    while article in follows and follows[article] not in seen:
        article = follows[article]
        seen.add(article)
    return article


def _compare(store: Store, incoming: Incoming) -> Comparison:
    here = {row["sha256"] for row in store.rows("SELECT sha256 FROM articles")}
    known = here | {article.sha256 for article in incoming.articles}
    stored = _stored(store, incoming)
    new: list[Record] = []
    same: list[Record] = []
    other: list[Record] = []
    without_article: list[Record] = []
    for record in incoming.records:
        there = stored.get(_key(record))
        if record.article not in known:
            without_article.append(record)
        elif there is None:
            new.append(record)
        else:
            (same if _says_the_same(record, there) else other).append(record)
    return Comparison(
        articles=tuple(article for article in incoming.articles if article.sha256 not in here),
        new=tuple(new),
        same=tuple(same),
        other=tuple(other),
        without_article=tuple(without_article),
    )


def _stored(store: Store, incoming: Incoming) -> dict[tuple[str, ...], Record]:
    notes = _by_id(store, "notes", "id", (note.id for note in incoming.notes))
    evidence = _by_id(store, "evidence", "note", (note.id for note in incoming.notes))
    marks = _by_id(store, "own_marks", "id", (mark.id for mark in incoming.own_marks))
    answers = _by_id(store, "mark_responses", "article", (response.article for response in incoming.responses))
    of_note: dict[str, list[rows.Row]] = {}
    for row in sorted(evidence, key=lambda row: row["position"]):
        of_note.setdefault(row["note"], []).append(row)
    found: list[Record] = [rows.note(row, of_note.get(row["id"], ())) for row in notes]
    found += [rows.own_mark(row) for row in marks]
    found += [rows.response(row) for row in answers]
    return {_key(record): record for record in found}


def _by_id(store: Store, table: str, column: str, ids: Iterable[str]) -> list[rows.Row]:
    # The ids as one JSON array: the number of parameters of a statement is limited.
    sql = f"SELECT * FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"
    return store.rows(sql, rows.json_text(sorted(set(ids))))


def _key(record: Record) -> tuple[str, ...]:
    match record:
        case MarkResponse():
            return ("answer", record.article, record.mark)
        case Note():
            return ("note", record.id)
        case OwnMark():
            return ("own mark", record.id)


def _says_the_same(record: Record, stored: Record) -> bool:
    if isinstance(record, MarkResponse):
        return replace(record, modified=stored.modified) == stored
    revision = record.revision if isinstance(stored, MarkResponse) else stored.revision
    return replace(record, revision=revision, modified=stored.modified) == stored


def _write(store: Store, record: Record) -> None:
    if isinstance(record, MarkResponse):
        store.db.table("mark_responses").upsert(rows.response_row(record), pk=("article", "mark"))
    elif isinstance(record, OwnMark):
        mark = _next(store, "own_marks", record)
        store.db.table("own_marks").upsert(rows.own_mark_row(mark), pk="id")
    else:
        note = _with_own_evidence(store, _next(store, "notes", record))
        store.db.table("notes").upsert(rows.note_row(note), pk="id")
        store.db.table("evidence").delete_where("note = ?", [note.id])
        store.db.table("evidence").insert_all(rows.evidence_rows(note), pk="id")
        search_index.add_note(store.db, note.id)


def _next(store: Store, table: str, record: _Quoted) -> _Quoted:
    """The record as it is, or as the next revision of what is there, so that other windows see that it changed."""
    found = store.rows(f"SELECT revision FROM {table} WHERE id = ?", record.id)
    return replace(record, revision=max(record.revision, found[0]["revision"] + 1)) if found else record


def _placed(record: _Quoted, article: str, texts: Mapping[str, str]) -> _Quoted:
    """The record in `article`, with its words where they are in its text."""
    quote, text = record.quote, texts.get(article)
    if quote is None or text is None:
        return replace(record, article=article)
    moves = article != record.article
    known = quote.stands_in(text) or (record.anchor is not AnchorState.EXACT and quote.end <= len(text))
    if known and not moves:
        return record
    found = find_again(quote, text, old=texts.get(record.article) if moves else None)
    return placed(replace(record, article=article), found, text)


def _with_own_evidence(store: Store, note: Note) -> Note:
    """The note with new ids for evidence whose ids another note has."""
    found = _by_id(store, "evidence", "id", (item.id for item in note.evidence))
    fresh = {row["id"]: str(uuid.uuid4()) for row in found if row["note"] != note.id}
    evidence = tuple(
        replace(
            item,
            id=fresh.get(item.id, item.id),
            same_origin_as=fresh.get(item.same_origin_as, item.same_origin_as),
        )
        for item in note.evidence
    )
    return replace(note, evidence=evidence)
