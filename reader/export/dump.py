"""Everything as JSON, schema `reader.notes/1`: articles with their whole text, and every record as it is.

    {"schema": "reader.notes/1", "program": "Lateral Reader 0.1.0", "articles": [
        {"sha256", "title", "text", "metadata": {...}, "blocks": [...], "links": [...], "warnings": [...],
         "notes": [...], "own_marks": [...], "responses": [...]}]}

The fields of notes, own marks and responses are those of `reader.storage.records`, under the same names and with every
field written. Offsets are half-open and count code points of `text`; times are ISO 8601 in UTC. What is in the trash is
left out. Such a file can be read into an empty library.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from reader import __version__
from reader.errors import UserError
from reader.export import record_json
from reader.export.incoming import NotesFile, Skipped, entries, read_each
from reader.export.record_json import to_object
from reader.messages import say
from reader.text.article import Article, Block, BlockKind, Link, Metadata, Region
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.dossier import Dossier
    from reader.export.record_json import Object

SCHEMA = "reader.notes/1"

_DEEPEST_LEVEL = 100


def dump(dossiers: Sequence[Dossier]) -> str:
    """All articles with all that was written on them, as one JSON document with a newline at its end."""
    document = {
        "schema": SCHEMA,
        "program": f"Lateral Reader {__version__}",
        "articles": [_dossier(dossier) for dossier in dossiers],
    }
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def read_dump(document: Object) -> NotesFile:
    """The articles and records of a dump.

    Raises:
        UserError: it is of another version, or not built as this one.
    """
    if document.get("schema") != SCHEMA:
        raise UserError(
            say(
                "The file is not of the kind “{schema}”, the only one of its family that this program reads.",
                schema=SCHEMA,
            )
        )
    skipped: list[Skipped] = []
    listed = entries(document.get("articles"), "articles")
    given = [item for item in listed if isinstance(item, dict)]
    articles = read_each(listed, _article, name=say("Article"), key=lambda article: article.sha256, skipped=skipped)

    def all_of(name: str) -> list[object]:
        return [item for one in given for item in entries(one.get(name), name)]

    notes = read_each(all_of("notes"), record_json.note, name=say("Note"), key=lambda note: note.id, skipped=skipped)
    marks = read_each(
        all_of("own_marks"), record_json.own_mark, name=say("Own mark"), key=lambda mark: mark.id, skipped=skipped
    )
    responses = read_each(
        all_of("responses"),
        record_json.response,
        name=say("Answer"),
        key=lambda response: (response.article, response.mark),
        skipped=skipped,
    )
    return NotesFile(
        title="",
        author="",
        titles={article.sha256: article.title for article in articles},
        articles=tuple(articles),
        notes=tuple(notes),
        own_marks=tuple(marks),
        responses=tuple(responses),
        skipped=tuple(skipped),
    )


def _dossier(dossier: Dossier) -> Object:
    article = dossier.article
    return {
        "sha256": article.sha256,
        "title": article.title,
        "text": article.text,
        "metadata": asdict(article.metadata),
        "blocks": [_block_object(block) for block in article.blocks],
        "links": [{**link.span._asdict(), "url": link.url} for link in article.links],
        "warnings": list(article.warnings),
        "notes": [to_object(note) for note in dossier.notes],
        "own_marks": [to_object(mark) for mark in dossier.own_marks],
        "responses": [to_object(response) for response in dossier.responses],
    }


def _block_object(block: Block) -> Object:
    rest = {"region": block.region.value, "reason": block.reason, "kind": block.kind.value, "level": block.level}
    return {**block.span._asdict(), **rest}


def _article(given: object) -> Article:
    """The article of an object.

    Raises:
        ValueError: it is not one as the program itself makes them.
    """
    try:
        if not isinstance(given, dict):
            raise TypeError(given)
        article = _built(given)
        if article.sha256 != given["sha256"]:
            raise ValueError(say("its text is not the one that its name stands for"))
    except (KeyError, TypeError) as error:
        raise ValueError(say("it lacks a part, or has something else in its place")) from error
    return article


def _built(given: Object) -> Article:
    text = _text(given["text"])
    blocks = tuple(_block(item, text) for item in given["blocks"])
    _check_blocks(blocks, text)
    return Article(
        text=text,
        blocks=blocks,
        metadata=_metadata(given["metadata"]),
        links=tuple(Link(_span(item, text), _text(item["url"])) for item in given["links"]),
        warnings=tuple(_text(item) for item in given["warnings"]),
    )


def _metadata(given: object) -> Metadata:
    if not isinstance(given, dict):
        raise TypeError(given)
    return Metadata(**{field.name: _text(given.get(field.name, "")) for field in fields(Metadata)})


def _block(item: Object, text: str) -> Block:
    level = item["level"]
    if type(level) is not int or not 0 <= level <= _DEEPEST_LEVEL:
        raise ValueError(say("a block of it has an impossible level"))
    return Block(_span(item, text), Region(item["region"]), _text(item["reason"]), BlockKind(item["kind"]), level)


def _span(item: Object, text: str) -> Span:
    start, end = item["start"], item["end"]
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= len(text):
        raise ValueError(say("a place in it lies outside of its text"))
    return Span(start, end)


def _check_blocks(blocks: Sequence[Block], text: str) -> None:
    place = 0
    for block in blocks:
        between, words = text[place : block.span.start], block.span.of(text)
        if block.span.start < place or between.strip() or "\n" in words:
            raise ValueError(say("its blocks do not lie in a row"))
        place = block.span.end
    if re.search(r"\S", text[place:]):
        raise ValueError(say("its blocks do not hold all of its text"))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
