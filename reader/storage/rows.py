"""Between the records of the program and the rows of the notes file."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reader.storage.records import Answer, MarkResponse, Note, NoteStatus, Quote, ReadingPlace, StoredArticle
from reader.text.article import Article, Block, BlockKind, Link, Metadata, Region
from reader.text.spans import Span

if TYPE_CHECKING:
    from pathlib import Path

Row = dict[str, Any]
"""Column names and values, as sqlite-utils takes and gives them."""


def time_text(moment: datetime) -> str:
    """A time in UTC as text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def path_text(path: Path) -> str:
    """A path as text in UTF-8: the bytes of a file name that are not are escaped."""
    return str(path).encode("utf-8", "backslashreplace").decode("utf-8")


def article_row(article: Article) -> Row:
    """The columns that hold the article itself, without its place in the library."""
    return {
        "sha256": article.sha256,
        "title": article.title,
        "outlet": article.metadata.outlet,
        "text": article.text,
        "metadata": _json(asdict(article.metadata)),
        "blocks": _json([_block_object(block) for block in article.blocks]),
        "links": _json([{**link.span._asdict(), "url": link.url} for link in article.links]),
        "warnings": _json(article.warnings),
    }


def article(row: Row) -> Article:
    """The article of a row of `articles`."""
    return Article(
        text=row["text"],
        blocks=tuple(_block(item) for item in json.loads(row["blocks"])),
        metadata=Metadata(**json.loads(row["metadata"])),
        links=tuple(Link(Span(item["start"], item["end"]), item["url"]) for item in json.loads(row["links"])),
        warnings=tuple(json.loads(row["warnings"])),
    )


def stored_article(row: Row) -> StoredArticle:
    """The library entry of a row of `articles` with its counts."""
    return StoredArticle(
        sha256=row["sha256"],
        title=row["title"],
        outlet=row["outlet"],
        path=row["path"],
        collection=row["collection"],
        position=row["position"],
        opened_at=_time(row["opened"]),
        note_count=row["note_count"],
        to_check_count=row["to_check_count"],
        checked_count=row["checked_count"],
    )


def note_row(note: Note) -> Row:
    """The row of `notes` for a note."""
    quote = note.quote
    return {
        "id": note.id,
        "article": note.article,
        "status": str(note.status),
        "body": note.body,
        "quote_exact": quote and quote.exact,
        "quote_prefix": quote and quote.prefix,
        "quote_suffix": quote and quote.suffix,
        "quote_start": quote and quote.start,
        "quote_end": quote and quote.end,
        "mark": note.mark,
        "created": time_text(note.created),
        "modified": time_text(note.modified),
        "revision": note.revision,
        "deleted": note.deleted_at and time_text(note.deleted_at),
    }


def note(row: Row) -> Note:
    """The note of a row of `notes`."""
    return Note(
        id=row["id"],
        article=row["article"],
        body=row["body"],
        status=NoteStatus(row["status"]),
        quote=_quote(row),
        mark=row["mark"],
        created=datetime.fromisoformat(row["created"]),
        modified=datetime.fromisoformat(row["modified"]),
        revision=row["revision"],
        deleted_at=_time(row["deleted"]),
    )


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


def place(row: Row) -> ReadingPlace:
    """The place of a row of `reading_places`."""
    return ReadingPlace(
        article=row["article"], position=row["position"], modified=datetime.fromisoformat(row["modified"])
    )


def _block_object(block: Block) -> dict[str, str | int]:
    return {
        **block.span._asdict(),
        "region": block.region,
        "reason": block.reason,
        "kind": block.kind,
        "level": block.level,
    }


def _block(item: dict[str, Any]) -> Block:
    return Block(
        Span(item["start"], item["end"]), Region(item["region"]), item["reason"], BlockKind(item["kind"]), item["level"]
    )


def _quote(row: Row) -> Quote | None:
    if row["quote_exact"] is None:
        return None
    return Quote(
        exact=row["quote_exact"],
        prefix=row["quote_prefix"],
        suffix=row["quote_suffix"],
        start=row["quote_start"],
        end=row["quote_end"],
    )


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
