"""Between the records of the program and the rows of the notes file."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import UTC, datetime
from enum import StrEnum
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from reader.messages import say
from reader.storage.database import UnusableFileError
from reader.storage.records import (
    Answer,
    Certainty,
    ClaimType,
    Evidence,
    EvidenceKind,
    FoundIn,
    Known,
    MarkResponse,
    Method,
    Note,
    NoteFinding,
    NoteStatus,
    OwnLayer,
    OwnMark,
    Phase,
    ReadingPlace,
    Role,
    Stance,
    StoredArticle,
    Written,
)
from reader.text.anchors import AnchorState, Quote
from reader.text.article import Article, Block, BlockKind, Link, Metadata, Region
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

P = ParamSpec("P")
T = TypeVar("T")

_DAMAGED_ROW = say("A part of the notes file is damaged and cannot be read; an earlier backup may hold it.")

Row = dict[str, Any]
"""Column names and values, as sqlite-utils takes and gives them."""

_NOTE_COLUMNS = [f.name for f in fields(Note) if f.name not in ("quote", "deleted_at", "evidence")]
_OWN_MARK_COLUMNS = [f.name for f in fields(OwnMark) if f.name not in ("quote", "deleted_at")]
_EVIDENCE_COLUMNS = [f.name for f in fields(Evidence)]
_QUOTE_COLUMNS = [f.name for f in fields(Quote)]
"""Fields that are columns of the same name; those of a quote begin with `quote_`."""


def from_file(make: Callable[P, T]) -> Callable[P, T]:
    """Say in a plain sentence when a row holds what the program never wrote: a bit on the disk has changed."""

    @wraps(make)
    def made(*given: P.args, **named: P.kwargs) -> T:
        try:
            return make(*given, **named)
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
            raise UnusableFileError(_DAMAGED_ROW) from error

    return made


def time_text(moment: datetime) -> str:
    """A time in UTC as text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def path_text(path: Path) -> str:
    """A path as text in UTF-8: the bytes of a file name that are not are escaped."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def json_text(value: object) -> str:
    """A value as JSON, with its letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def article_row(article: Article) -> Row:
    """The columns that hold the article itself, without its place in the library."""
    return {
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.metadata.outlet,
        "text": article.text,
        "metadata": json_text(asdict(article.metadata)),
        "blocks": blocks_text(article.blocks),
        "links": json_text([{**link.span._asdict(), "url": link.url} for link in article.links]),
        "warnings": json_text(article.warnings),
    }


@from_file
def article(row: Row) -> Article:
    """The article of a row of `articles`."""
    return Article(
        text=row["text"],
        blocks=blocks(row["blocks"]),
        metadata=Metadata(**json.loads(row["metadata"])),
        links=tuple(Link(Span(item["start"], item["end"]), item["url"]) for item in json.loads(row["links"])),
        warnings=tuple(json.loads(row["warnings"])),
    )


@from_file
def stored_article(row: Row) -> StoredArticle:
    """The library entry of a row of `articles` with its counts."""
    return StoredArticle(
        sha256=row["sha256"],
        title=row["title"],
        outlet=row["outlet"],
        path=row["path"],
        collection=row["collection"],
        position=row["position"],
        opened_at=time(row["opened"]),
        note_count=row["note_count"],
        to_check_count=row["to_check_count"],
        checked_count=row["checked_count"],
        findings=tuple(sorted(map(NoteFinding, filter(None, row["findings"].split(","))))),
        lost_count=row["lost_count"],
    )


def written(row: Row) -> Written:
    """How much was written on the article of a row."""
    return Written(
        article=row["sha256"],
        title=row["title"],
        listed=bool(row["listed"]),
        notes=row["notes"],
        own_marks=row["own_marks"],
        answers=row["answers"],
    )


def note_row(note: Note) -> Row:
    """The row of `notes` for a note, without its evidence."""
    columns = {name: _value(getattr(note, name)) for name in _NOTE_COLUMNS}
    return {**columns, **_quote_columns(note.quote), "deleted": _value(note.deleted_at)}


@from_file
def note(row: Row, evidence: Iterable[Row] = ()) -> Note:
    """The note of a row of `notes` and its rows of `evidence`, in their order."""
    given = {name: row[name] for name in _NOTE_COLUMNS}
    given |= {name: read(row[name]) for name, read in _READ_NOTE.items() if row[name] is not None}
    return Note(
        **given,
        quote=_quote(row),
        deleted_at=time(row["deleted"]),
        evidence=tuple(evidence_item(item) for item in evidence),
    )


def evidence_rows(note: Note) -> list[Row]:
    """The rows of `evidence` for a note."""
    return [
        {
            **{field.name: _value(getattr(item, field.name)) for field in fields(item)},
            "note": note.id,
            "position": place,
        }
        for place, item in enumerate(note.evidence)
    ]


@from_file
def evidence_item(row: Row) -> Evidence:
    """The source of a row of `evidence`."""
    given = {name: row[name] for name in _EVIDENCE_COLUMNS}
    return Evidence(**given | {name: read(row[name]) for name, read in _READ_EVIDENCE.items()})


def own_mark_row(mark: OwnMark) -> Row:
    """The row of `own_marks` for a mark."""
    columns = {name: _value(getattr(mark, name)) for name in _OWN_MARK_COLUMNS}
    return {**columns, **_quote_columns(mark.quote), "deleted": _value(mark.deleted_at)}


@from_file
def own_mark(row: Row) -> OwnMark:
    """The mark of a row of `own_marks`."""
    given = {name: row[name] for name in _OWN_MARK_COLUMNS}
    given |= {name: read(row[name]) for name, read in _READ_OWN_MARK.items()}
    return OwnMark(**given, quote=_whole_quote(row), deleted_at=time(row["deleted"]))


def response_row(response: MarkResponse) -> Row:
    """The row of `mark_responses` for an answer."""
    return {
        "article": response.article,
        "mark": response.mark,
        "answer": str(response.answer),
        "why": response.why,
        "words": response.words,
        "modified": time_text(response.modified),
    }


@from_file
def response(row: Row) -> MarkResponse:
    """The answer of a row of `mark_responses`."""
    return MarkResponse(
        article=row["article"],
        mark=row["mark"],
        answer=Answer(row["answer"]),
        why=row["why"],
        words=row["words"],
        modified=datetime.fromisoformat(row["modified"]),
    )


def place_row(place: ReadingPlace) -> Row:
    """The row of `reading_places` for a place."""
    return {"article": place.article, "position": place.position, "modified": time_text(place.modified)}


@from_file
def place(row: Row) -> ReadingPlace:
    """The place of a row of `reading_places`."""
    return ReadingPlace(
        article=row["article"], position=row["position"], modified=datetime.fromisoformat(row["modified"])
    )


def blocks_text(blocks: Iterable[Block]) -> str:
    """Blocks as the JSON of their column."""
    return json_text([_block_object(block) for block in blocks])


@from_file
def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of the JSON in their column."""
    return tuple(_block(item) for item in json.loads(text))


def _block_object(block: Block) -> dict[str, str | int]:
    return {
        **block.span._asdict(),
        "region": block.region,
        "reason": block.reason,
        "kind": block.kind,
        "level": block.level,
        **({"chosen": True} if block.chosen else {}),
    }


def _block(item: dict[str, Any]) -> Block:
    return Block(
        Span(item["start"], item["end"]),
        Region(item["region"]),
        item["reason"],
        BlockKind(item["kind"]),
        item["level"],
        item.get("chosen", False),
    )


def _quote(row: Row) -> Quote | None:
    return None if row["quote_exact"] is None else _whole_quote(row)


def _whole_quote(row: Row) -> Quote:
    return Quote(**{name: row[f"quote_{name}"] for name in _QUOTE_COLUMNS})


def _quote_columns(quote: Quote | None) -> Row:
    return {f"quote_{name}": getattr(quote, name, None) for name in _QUOTE_COLUMNS}


def _value(value: object) -> object:
    """A field of a record as SQLite keeps it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return time_text(value)
    return json_text(value) if isinstance(value, tuple) else value


def _methods(text: str) -> tuple[Method, ...]:
    return tuple(Method(name) for name in json.loads(text))


def time(text: str | None) -> datetime | None:
    """A time of a column that may be empty."""
    return None if text is None else datetime.fromisoformat(text)


_READ_NOTE: dict[str, Callable[[str], object]] = {
    "status": NoteStatus,
    "anchor": AnchorState,
    "created": datetime.fromisoformat,
    "modified": datetime.fromisoformat,
    "role": Role,
    "claim_type": ClaimType,
    "finding": NoteFinding,
    "certainty": Certainty,
    "methods": _methods,
    "tags": lambda text: tuple(json.loads(text)),
    "phase": Phase,
}
_READ_OWN_MARK: dict[str, Callable[[str], object]] = {
    "anchor": AnchorState,
    "layer": OwnLayer,
    "created": datetime.fromisoformat,
    "modified": datetime.fromisoformat,
}
_READ_EVIDENCE: dict[str, Callable[[str], object]] = {
    "stance": Stance,
    "kind": EvidenceKind,
    "found_in": FoundIn,
    **dict.fromkeys(("independent", "multiple", "verifies", "authoritative", "named"), Known),
}
"""How a column becomes a field where they are not the same."""
