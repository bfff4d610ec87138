"""Records as JSON objects, and back, by the types of their fields.

Every field is written, so that what a file says does not hang on what a later program takes for granted. What comes
back was checked: every value is one that the program itself could write. A span is a list of two numbers; a finding
names its layer.
"""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin, get_type_hints

from reader.analysis.findings import Attribution, Finding, Hedge, Layer, QuoteUnclear, Unsourced
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable
    from dataclasses import Field

T = TypeVar("T")
Object = dict[str, Any]

LONGEST_TEXT = 200_000
"""Characters of one field."""

MOST = 20_000
"""Items of one list: marks of an article, sentences, blocks."""

_LARGEST = 2**31 - 1
_LAYER = "layer"
_FINDINGS: dict[str, type[Finding]] = {
    Layer.ATTRIBUTION: Attribution,
    Layer.HEDGE: Hedge,
    Layer.UNSOURCED: Unsourced,
    Layer.QUOTE_UNCLEAR: QuoteUnclear,
}
_NAMES = {"Span": Span}
"""Types that some of the records import for the type checker only."""


def to_object(record: object, *, without: Collection[str] = ()) -> Object:
    """The fields of a record, in their order, but for those named in `without`."""
    named = {_LAYER: record.layer.value} if isinstance(record, Finding) else {}
    stored = (field.name for field in fields(cast("Any", record)) if field.name not in without)
    return named | {name: _written(getattr(record, name)) for name in stored}


def from_object(kind: type[T], given: object, **more: object) -> T:
    """The record of an object as `to_object` writes it; fields that are missing in it are as in a new record.

    Args:
        kind: the type of the record.
        given: the object.
        more: the values of fields that are kept elsewhere; the object may not have them.

    Raises:
        ValueError: it is none; the words say where and what is not as it has to be.
    """
    return cast("T", _record(kind, given, more))


def _written(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    return to_object(value) if is_dataclass(value) and not isinstance(value, type) else value


def _record(kind: type[Any], given: object, more: Object) -> object:
    if not isinstance(given, dict):
        raise ValueError("it is not an object")
    types = _types(cast("Hashable", kind))
    unknown = sorted(given.keys() - (types.keys() - more.keys()))
    if unknown:
        raise ValueError(f"it has a field that this program does not know, “{unknown[0][:40]}”")
    read = {name: _field(name, types[name], value) for name, value in given.items()}
    missing = [field.name for field in fields(kind) if _is_needed(field) and field.name not in read | more]
    if missing:
        raise ValueError(f"its field “{missing[0]}” is missing")
    return kind(**read, **more)


@cache
def _types(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind, localns=_NAMES)


def _is_needed(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _field(name: str, kind: object, value: object) -> object:
    try:
        return _read(kind, value)
    except ValueError as error:
        raise ValueError(f"its field “{name}”: {error}") from error


def _read(kind: object, value: object) -> object:
    if reader := _READERS.get(kind):
        return reader(value)
    if get_origin(kind) is tuple:
        return _items(get_args(kind)[0], value)
    if isinstance(kind, UnionType):  # of one type and None
        return None if value is None else _read(get_args(kind)[0], value)
    named = cast("type[Any]", kind)
    return _word(named, value) if issubclass(named, StrEnum) else _record(named, value, {})


def _items(kind: object, value: object) -> tuple[object, ...]:
    if not isinstance(value, list) or len(value) > MOST:
        raise ValueError(f"it is not a list of at most {MOST:,}")
    return tuple(_item(number, kind, item) for number, item in enumerate(value, start=1))


def _item(number: int, kind: object, value: object) -> object:
    try:
        return _read(kind, value)
    except ValueError as error:
        raise ValueError(f"entry {number}: {error}") from error


def _finding(value: object) -> object:
    if not isinstance(value, dict) or not isinstance(layer := value.get(_LAYER), str) or layer not in _FINDINGS:
        raise ValueError("it is not a mark")
    rest = {name: inner for name, inner in value.items() if name != _LAYER}
    return _record(_FINDINGS[layer], rest, {})


def _span(value: object) -> Span:
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("it is not a place in a text")
    start, end = map(_number, value)
    if start > end:
        raise ValueError("it is not a place in a text")
    return Span(start, end)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("it is not text")
    if len(value) > LONGEST_TEXT:
        raise ValueError(f"it is longer than {LONGEST_TEXT:,} characters")
    return value


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value <= _LARGEST:
        raise ValueError(f"it is not a whole number from 0 to {_LARGEST:,}")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("it is not a yes or no of JSON")
    return value


def _word(kind: type[StrEnum], value: object) -> StrEnum:
    try:
        return kind(_text(value))
    except ValueError as error:
        raise ValueError(f"it is none of the words {', '.join(kind)}") from error


_READERS: dict[object, Callable[[object], object]] = {
    str: _text,
    int: _number,
    bool: _truth,
    Span: _span,
    Finding: _finding,
}
"""How a value of these types is read; a ValueError says what is wrong with it."""
