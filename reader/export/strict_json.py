"""JSON from elsewhere, read with hard limits and no guessing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 32 * 1024 * 1024
"""Bytes of a file; a library of ten thousand long notes is smaller."""

DEEPEST = 24
"""Arrays and objects in one another; our own files have seven."""


def read_json(data: bytes) -> object:
    """The value in `data`, UTF-8 with or without byte order mark.

    A key that stands twice in an object, NaN and Infinity, and lone surrogates are refused: programs read them in
    different ways (RFC 8259, sections 4, 6 and 8.2).

    Raises:
        UserError: it is no JSON of this kind, or larger than `LARGEST`, or deeper than `DEEPEST`.
    """
    if len(data) > LARGEST:
        raise UserError(say("The file is larger than {size} MB and was not read.", size=LARGEST // 1024 // 1024))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(say("The file is not text in UTF-8 and was not read.")) from error
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except RecursionError as error:
        raise UserError(_TOO_DEEP) from error
    except ValueError as error:  # also a number of more digits than Python reads
        raise UserError(say("The file is not valid JSON and was not read: {why}.", why=error)) from error
    _check(value)
    return value


_TOO_DEEP = say("The file is nested too deeply and was not read.")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(say("a name stands twice in one object"))
    return found


def _constant(name: str) -> NoReturn:
    raise ValueError(say("{name} is no number", name=name))


def _check(value: object) -> None:
    waiting = [(value, 1)]
    while waiting:
        item, depth = waiting.pop()
        if isinstance(item, str):
            _check_text(item)
        elif isinstance(item, (dict, list)):
            if depth > DEEPEST:
                raise UserError(_TOO_DEEP)
            waiting += [(inner, depth + 1) for inner in _inside(item)]


def _inside(item: dict[str, object] | list[object]) -> Iterator[object]:
    if isinstance(item, dict):
        yield from item.keys()
        yield from item.values()
    else:
        yield from item


def _check_text(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UserError(say("The file holds half of a character (a lone surrogate) and was not read.")) from error
    if "\0" in text:
        raise UserError(say("The file holds a character with the number zero and was not read."))
