"""Notes, own marks and answers as JSON objects, and back, field by field.

The names of the fields are those of the records (`reader.storage.records`), times are ISO 8601 in UTC, and offsets are
half-open and count code points. What comes back was checked: every value is one that the program itself could write.
"""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from reader.messages import say
from reader.storage.records import (
    LONGEST_QUOTE,
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
    Role,
    Stance,
)
from reader.text.anchors import CONTEXT, AnchorState, Quote

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Object = dict[str, Any]

LONGEST_TEXT = 200_000
"""Characters of what a person wrote into one field."""

_LINE = 4_000
_MOST = 500
_LARGEST = 2**31 - 1
_ID = re.compile(r"[\w.:+-]{1,100}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


def to_object(record: Note | OwnMark | MarkResponse | Evidence | Quote, *, defaults: bool = True) -> Object:
    """The fields of a record, in their order.

    Args:
        record: what is written.
        defaults: whether fields that hold what a new record has are written too.
    """
    return {
        field.name: _written(value, defaults=defaults)
        for field in fields(record)
        if (value := getattr(record, field.name)) != field.default or defaults
    }


def note(given: object) -> Note:
    """The note of an object as `to_object` writes it.

    Raises:
        ValueError: it is none; the words say which field is not as it has to be.
    """
    read = Note(**_fields(given, _NOTE, Note))
    ids = [item.id for item in read.evidence]
    if len(set(ids)) < len(ids):
        raise ValueError(say("two items of its evidence have the same id"))
    return read


def own_mark(given: object) -> OwnMark:
    """The own mark of an object; raises ValueError as `note` does."""
    return OwnMark(**_fields(given, _OWN_MARK, OwnMark))


def response(given: object) -> MarkResponse:
    """The answer of an object; raises ValueError as `note` does."""
    return MarkResponse(**_fields(given, _RESPONSE, MarkResponse))


def time_text(moment: datetime) -> str:
    """A time in UTC, as `xsd:dateTime`."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _written(value: object, *, defaults: bool) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return time_text(value)
    if isinstance(value, tuple):
        return [_written(item, defaults=defaults) for item in value]
    return to_object(value, defaults=defaults) if isinstance(value, (Evidence, Quote)) else value


def _fields(given: object, readers: Mapping[str, Callable[[object], object]], record: type) -> Object:
    if not isinstance(given, dict):
        raise ValueError(say("it is not an object"))
    unknown = sorted(given.keys() - readers.keys())
    if unknown:
        raise ValueError(say("it has a field that this program does not know, “{name}”", name=unknown[0][:40]))
    read = {}
    for field in fields(record):
        if field.name not in given:
            if field.default is MISSING:
                raise ValueError(say("its field “{name}” is missing", name=field.name))
            continue
        try:
            read[field.name] = readers[field.name](given[field.name])
        except ValueError as error:
            raise ValueError(say("its field “{name}” {why}", name=field.name, why=error)) from error
    return read


def _text(value: object, *, longest: int = _LINE) -> str:
    if not isinstance(value, str):
        raise ValueError(say("is not text"))
    if len(value) > longest:
        raise ValueError(say("is longer than {longest} characters", longest=longest))
    return value


def _matching(value: object, *, pattern: re.Pattern[str]) -> str:
    text = _text(value)
    if not pattern.fullmatch(text):
        raise ValueError(say("is not an id"))
    return text


def _number(value: object, *, least: int = 0, most: int = _LARGEST) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(say("is not a whole number from {least} to {most}", least=str(least), most=str(most)))
    return value


def _time(value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(value, longest=40))
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(say("is not a time")) from error


def _one_of(value: object, *, kind: type[StrEnum]) -> StrEnum:
    try:
        return kind(_text(value))
    except ValueError as error:
        raise ValueError(say("is none of the words it can be")) from error


def _or_none(value: object, *, read: Callable[[object], object]) -> object:
    return None if value is None else read(value)


def _each(value: object, *, read: Callable[[object], object]) -> tuple[object, ...]:
    if not isinstance(value, list) or len(value) > _MOST:
        raise ValueError(say("is not a list of at most {most}", most=_MOST))
    return tuple(read(item) for item in value)


def _quote(value: object) -> Quote:
    quote = Quote(**_fields(value, _QUOTE, Quote))
    if not quote.exact or quote.end - quote.start != len(quote.exact):
        raise ValueError(say("is not as long as its words"))
    return quote


def _evidence(value: object) -> Evidence:
    return Evidence(**_fields(value, _EVIDENCE, Evidence))


_long_text = partial(_text, longest=LONGEST_TEXT)
_id = partial(_matching, pattern=_ID)
_sha256 = partial(_matching, pattern=_SHA256)
_belief = partial(_or_none, read=partial(_number, most=100))
_revision = partial(_number, least=1)


def _id_or_empty(value: object) -> str:
    return "" if value == "" else _id(value)


def _word(kind: type[StrEnum]) -> Callable[[object], object]:
    return partial(_one_of, kind=kind)


def _word_or_none(kind: type[StrEnum]) -> Callable[[object], object]:
    return partial(_or_none, read=_word(kind))


_QUOTE: dict[str, Callable[[object], object]] = {
    "exact": _long_text,
    "prefix": partial(_text, longest=CONTEXT),
    "suffix": partial(_text, longest=CONTEXT),
    "start": _number,
    "end": _number,
}
_EVIDENCE: dict[str, Callable[[object], object]] = {
    "id": _id,
    "stance": _word(Stance),
    **dict.fromkeys(("title", "creator", "publisher", "date_published", "url", "archive_url", "accessed"), _text),
    "kind": _word(EvidenceKind),
    "found_in": _word(FoundIn),
    "locator": _text,
    "quote": partial(_text, longest=LONGEST_QUOTE),
    **dict.fromkeys(("independent", "multiple", "verifies", "authoritative", "named"), _word(Known)),
    "same_origin_as": _id_or_empty,
}
_STAMPS: dict[str, Callable[[object], object]] = {
    "created": _time,
    "modified": _time,
    "revision": _revision,
    "deleted_at": partial(_or_none, read=_time),
}
_NOTE: dict[str, Callable[[object], object]] = {
    **_STAMPS,
    "id": _id,
    "article": _sha256,
    "body": _long_text,
    "status": _word(NoteStatus),
    "quote": partial(_or_none, read=_quote),
    "anchor": _word(AnchorState),
    "mark": partial(_or_none, read=_id),
    "author": _text,
    "role": _word(Role),
    "claim": _long_text,
    "claim_type": _word_or_none(ClaimType),
    "finding": _word_or_none(NoteFinding),
    "finding_reason": _long_text,
    "belief_before": _belief,
    "belief_after": _belief,
    "certainty": _word_or_none(Certainty),
    "methods": partial(_each, read=_word(Method)),
    "question": _long_text,
    "place_to_look": _long_text,
    "tags": partial(_each, read=_text),
    "phase": _word_or_none(Phase),
    "evidence": partial(_each, read=_evidence),
}
_OWN_MARK: dict[str, Callable[[object], object]] = {
    **_STAMPS,
    "id": _id,
    "article": _sha256,
    "quote": _quote,
    "anchor": _word(AnchorState),
    "layer": _word(OwnLayer),
    "kind": _text,
    "reason": _long_text,
}
_RESPONSE: dict[str, Callable[[object], object]] = {
    "article": _sha256,
    "mark": _id,
    "answer": _word(Answer),
    "why": _long_text,
    "words": _long_text,
    "modified": _time,
}
"""How each field is read; a ValueError says in words that follow its name what is wrong."""
