"""The hand-in file, `NAME.response`: packed, written and read back.

    manifest.json         see `reader.lessons.zipped`; format “lateral-reader-response”, version 1
    response.json         who, which set, revision, time, answers to prompts, how many articles
    articles/001.json …   an article each: beliefs, minutes, marks before and after, notes, answers to marks

Notes, own marks and answers are written as `reader.export.record_json` writes them, all else as
`reader.lessons.objects` does; times are ISO 8601 in UTC. The same hand-in always makes the same bytes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TypeVar

from reader.export import record_json
from reader.export.files import safe_name
from reader.export.record_json import time_text
from reader.lessons.objects import from_object, to_object
from reader.lessons.response import ArticleWork, Person, Response
from reader.lessons.response_page import response_page
from reader.lessons.soundness import is_uuid
from reader.lessons.zipped import (
    DamagedFileError,
    Kind,
    clear_leftover,
    json_bytes,
    packed,
    read_file,
    read_part,
    unpacked,
    write_atomically,
)
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.export.record_json import Object
    from reader.lessons.records import LessonSet

T = TypeVar("T")

RESPONSE: Final = Kind(
    format="lateral-reader-response",
    version=1,
    noun=say("hand-in file"),
    largest_file=4_000_000,
    largest_part=2_000_000,
    largest_total=8_000_000,
)
ENDING: Final = ".response"
COPY_ENDING: Final = ".html"

_ABOUT: Final = "response.json"
_MOST: Final = 5_000
_RECORDS: Final = ("marks_before", "marks_after", "notes", "answers")


def file_name(person: Person) -> str:
    """The name of the file without its ending: that of the person, and a sign that keeps two of one name apart."""
    name = safe_name(person.name) if person.name.strip() else "Guest"
    return f"{name} {person.id[:4]}"


def pack_response(response: Response) -> bytes:
    """The file of a hand-in.

    Raises:
        UserError: it is larger than hand-ins can be, so that it could not be read back.
    """
    about = to_object(response, without=("articles", "handed_in"))
    about |= {"handed_in": time_text(response.handed_in), "articles": len(response.articles)}
    works = {_part(number): _work_object(work) for number, work in enumerate(response.articles, start=1)}
    data = packed({name: json_bytes(value) for name, value in {_ABOUT: about, **works}.items()}, kind=RESPONSE)
    unpack_response(data)
    return data


def unpack_response(data: bytes) -> Response:
    """The hand-in in the bytes of a file.

    Raises:
        UserError: as `reader.lessons.zipped.unpacked`; nothing is taken that the program could not have written.
    """
    parts = unpacked(data, kind=RESPONSE)
    try:
        return _response(parts)
    except ValueError as error:
        raise DamagedFileError(say("This hand-in file is not as it has to be: {why}.", why=error)) from error


def read_response(path: Path) -> Response:
    """The hand-in in a file; raises `UserError` as `unpack_response` does, also for a file that cannot be read."""
    return unpack_response(read_file(path, kind=RESPONSE))


def hand_in(response: Response, folder: Path, *, lesson: LessonSet | None = None) -> Path:
    """Write a hand-in into a folder, and beside it a copy as a page to read; both replace an earlier one.

    With `lesson`, its set, the copy has the words of the questions too.

    The page is written first, so that whoever has the file has its copy too. A program that is killed on the way
    leaves nothing that the next hand-in does not remove; `clear_hand_in` does so alone.

    Returns:
        The path of the hand-in file.

    Raises:
        UserError: it cannot be written; what was there is as it was.
    """
    path, copy = hand_in_paths(response.person, folder)
    data = pack_response(response)
    write_atomically(copy, response_page(response, lesson=lesson).encode("utf-8", "replace"))
    write_atomically(path, data)
    return path


def clear_hand_in(person: Person, folder: Path) -> None:
    """Remove what a program that was killed during `hand_in` has left in a folder: half-written files, nothing else."""
    for path in hand_in_paths(person, folder):
        clear_leftover(path)


def hand_in_paths(person: Person, folder: Path) -> tuple[Path, Path]:
    """The hand-in file of somebody in a folder, and its copy."""
    name = file_name(person)
    return folder / f"{name}{ENDING}", folder / f"{name}{COPY_ENDING}"


def _part(number: int) -> str:
    return f"articles/{number:03}.json"


def _work_object(work: ArticleWork) -> Object:
    flat = to_object(work, without=("revealed_at", *_RECORDS))
    records = {name: [record_json.to_object(one, defaults=False) for one in getattr(work, name)] for name in _RECORDS}
    return flat | {"revealed_at": work.revealed_at and time_text(work.revealed_at)} | records


def _response(parts: dict[str, bytes]) -> Response:
    """The hand-in in its parts; each is read only when the one before was as it has to be."""
    about = _object(parts.pop(_ABOUT, b"{}"))
    count = about.pop("articles", None)
    if type(count) is not int or count > _MOST or parts.keys() != {_part(number) for number in range(1, count + 1)}:
        raise ValueError("its articles are not those that it names")
    response = from_object(Response, about, articles=(), handed_in=_time(about.pop("handed_in", None)))
    works = tuple(_work(_object(parts[_part(number)])) for number in range(1, count + 1))
    return _checked(replace(response, articles=works))


def _object(content: bytes) -> Object:
    value = read_part(content, kind=RESPONSE)
    if not isinstance(value, dict):
        raise ValueError("a part of it is not an object")
    return value


def _work(given: Object) -> ArticleWork:
    revealed = given.pop("revealed_at", None)
    readers = (record_json.own_mark, record_json.own_mark, record_json.note, record_json.response)
    lists = {name: _each(given.pop(name, []), read) for name, read in zip(_RECORDS, readers, strict=True)}
    work = from_object(ArticleWork, given, revealed_at=None if revealed is None else _time(revealed), **lists)
    of_others = {one.article for name in _RECORDS for one in getattr(work, name)} - {work.article}
    if of_others:
        raise ValueError("what is written on one article stands under another")
    for belief in (work.belief_before, work.belief_after):
        _check_percent(belief)
    return work


def _each(given: object, read: Callable[[object], T]) -> tuple[T, ...]:
    if not isinstance(given, list) or len(given) > _MOST:
        raise ValueError(f"a list in it is none, or has more than {_MOST:,} entries")
    return tuple(read(item) for item in given)


def _time(given: object) -> datetime:
    try:
        moment = datetime.fromisoformat(given if isinstance(given, str) else "")
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError("a time in it is none") from error
    raise ValueError("a time in it does not say in which zone")


def _checked(response: Response) -> Response:
    if not (is_uuid(response.person.id) and is_uuid(response.set_id)):
        raise ValueError("it does not say whose it is, or of which set")
    if response.revision < 1 or response.set_version < 1:
        raise ValueError("a number in it is below 1")
    if len({work.article for work in response.articles}) < len(response.articles):
        raise ValueError("an article stands in it twice")
    for answer in response.answers:
        _check_percent(answer.level)
        if any(quote.end - quote.start != len(quote.exact) for quote in answer.passages):
            raise ValueError("a passage in it is not as long as its words")
    return response


def _check_percent(value: int | None) -> None:
    if value is not None and value > 100:
        raise ValueError("a number in it is above 100")
