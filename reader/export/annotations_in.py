"""Annotations as `reader.export.annotations` writes them, read back into notes, own marks and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export import record_json
from reader.export.annotations import ARTICLE, ID
from reader.export.incoming import NotesFile, Skipped, entries, read_each
from reader.messages import say
from reader.storage.records import MarkResponse, Note, OwnMark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.export.record_json import Object

    Record = Note | OwnMark | MarkResponse

_LONGEST_TITLE = 300


def read_annotations(document: Object) -> NotesFile:
    """The notes of an `AnnotationSet`; annotations of other programs are skipped.

    Raises:
        UserError: it holds no list of annotations.
    """
    skipped: list[Skipped] = []
    items = entries(document.get("items"), "items")
    found = read_each(items, _record, name=say("Annotation"), key=_identity, skipped=skipped)
    creator = document.get("creator")
    return NotesFile(
        title=_line(document.get("title")),
        author=_line(creator.get("name")) if isinstance(creator, dict) else "",
        titles=dict(_titles(document.get("about"))),
        notes=tuple(record for record in found if isinstance(record, Note)),
        own_marks=tuple(record for record in found if isinstance(record, OwnMark)),
        responses=tuple(record for record in found if isinstance(record, MarkResponse)),
        skipped=tuple(skipped),
    )


def _identity(record: Record) -> tuple[object, ...]:
    return (record.article, record.mark) if isinstance(record, MarkResponse) else (type(record), record.id)


def _record(item: object) -> Record:
    if not isinstance(item, dict):
        raise ValueError(say("it is not an object"))
    for name, read in (("note", _note), ("ownMark", _own_mark), ("answer", _answer)):
        if isinstance(item.get(name), dict):
            return read(item, item[name])
    raise ValueError(say("it was written by another program"))


def _note(item: Object, rest: Object) -> Note:
    bodies = list(_bodies(item))
    comments = [words for purpose, words in bodies if purpose != "tagging"]
    placed = {
        "body": comments[0] if comments else "",
        "tags": [words for purpose, words in bodies if purpose == "tagging"],
        "mark": rest.get("mark"),
    }
    if isinstance(rest.get("evidence"), list):
        placed["evidence"] = [_evidence(given) for given in rest["evidence"]]
    return record_json.note({**rest, **_placed(item), **placed})


def _own_mark(item: Object, rest: Object) -> OwnMark:
    return record_json.own_mark({**rest, **_placed(item)})


def _answer(item: Object, rest: Object) -> MarkResponse:
    why = [words for _, words in _bodies(item)]
    article, _ = _target(item)
    placed = {"article": article, "why": why[0] if why else "", "modified": item.get("modified")}
    return record_json.response({**rest, **placed})


def _placed(item: Object) -> Object:
    """The fields for which an annotation has a place of its own."""
    article, quote = _target(item)
    return {
        "id": _without(ID, item.get("id")),
        "article": article,
        "quote": quote,
        "created": item.get("created"),
        "modified": item.get("modified"),
        "deleted_at": None,
    }


def _target(item: Object) -> tuple[str, Object | None]:
    target = item.get("target")
    if not isinstance(target, dict):
        raise ValueError(say("it says nothing of what it is about"))
    selectors = target.get("selector", [])
    if not isinstance(selectors, list) or not all(isinstance(selector, dict) for selector in selectors):
        raise ValueError(say("its words cannot be read"))
    kinds = ("TextQuoteSelector", "TextPositionSelector")
    known = [selector for selector in selectors if selector.get("type") in kinds]
    quote = {name: value for selector in known for name, value in selector.items() if name != "type"}
    return _without(ARTICLE, target.get("source")), quote or None


def _evidence(given: object) -> object:
    if not isinstance(given, dict):
        return given
    ids = {name: _without(ID, given[name]) for name in ("id", "same_origin_as") if name in given}
    return {**given, **ids}


def _bodies(item: Object) -> Iterator[tuple[object, object]]:
    bodies = item.get("body", [])
    if not isinstance(bodies, list) or not all(isinstance(body, dict) for body in bodies):
        raise ValueError(say("its text cannot be read"))
    for body in bodies:
        yield body.get("purpose"), body.get("value")


def _without(prefix: str, value: object) -> str:
    if not isinstance(value, str) or not value.startswith(prefix):
        raise ValueError(say("it has something else where an address with “{prefix}” has to be", prefix=prefix))
    return value.removeprefix(prefix)


def _titles(about: object) -> Iterator[tuple[str, str]]:
    for item in about if isinstance(about, list) else ():
        if isinstance(item, dict) and isinstance(item.get("id"), str):
            yield item["id"].removeprefix(ARTICLE), _line(item.get("dcterms:title"))


def _line(value: object) -> str:
    """Words to show a person: on one line and not too long."""
    return " ".join(value.split())[:_LONGEST_TITLE] if isinstance(value, str) else ""
