"""The file of a lesson set, `NAME.lesson`: a zip of JSON, Markdown and plain text, all in UTF-8.

    manifest.json     what the file is, the version of its format, and the SHA-256 of each other part
                      (`reader.lessons.zipped`)
    set.json          the set without what has parts of its own; `articles`, `documents` and `coverage` are lists of
                      ids, in order; `least_program_version` is that of the program that understands it
    articles/ID.txt   the text of an article; all offsets count its code points
    articles/ID.json  all else of it: blocks with their regions, marks, sources, sentence states, gate, rights
    documents/ID.json, documents/ID.md
                      a primary document: what is said about it, and its text in Markdown
    coverage/ID.json, coverage/ID.md
                      the same for what others wrote
    key.json          the answer key; in a teacher’s edition only

The fields of the JSON parts are those of `reader.lessons.records`, written by `reader.lessons.objects`. There are no
pictures: what is not there cannot carry harm, and thirty copies stay small.

The same set makes the same file, byte by byte: nothing in it says who wrote it when. A change of the parts or fields
raises `LESSON.version`, and older programs refuse the file. A change of what fields mean raises `LEAST_PROGRAM`.
A checksum finds damage; it is no signature.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

from reader import __version__
from reader.errors import UserError
from reader.lessons.objects import Object, from_object, to_object
from reader.lessons.records import Document, Edition, Key, Lesson, LessonArticle, LessonSet
from reader.lessons.soundness import check_key, check_set, is_id
from reader.lessons.zipped import (
    DamagedFileError,
    Kind,
    NewerFormatError,
    clear_leftover,
    json_bytes,
    packed,
    read_file,
    read_part,
    unpacked,
    write_atomically,
)
from reader.messages import say
from reader.text.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

T = TypeVar("T")
N = TypeVar("N", LessonArticle, Document)

SUFFIX: Final = ".lesson"

LESSON: Final = Kind(
    format="lateral-reader-lesson",
    version=1,
    noun=say("lesson set"),
    largest_file=12_000_000,
    largest_part=4_000_000,
    largest_total=12_000_000,
)
"""What such a file may be; that of the sample set has half a million bytes unpacked."""

LEAST_PROGRAM: Final = "0.1.0"

_LEAST = "least_program_version"
_SET, _KEY = "set.json", "key.json"
_ARTICLES, _DOCUMENTS, _COVERAGE = "articles", "documents", "coverage"
_TEXT_FIELDS: Final = frozenset({"blocks", "metadata", "links", "warnings"})
"""What of the JSON of an article belongs to its `Article`."""

_VERSION: Final = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}", re.ASCII)


# Writing


def write_lesson(path: Path, lesson: LessonSet, key: Key | None = None) -> None:
    """Write a set, and with it its key, to `path`; whatever happens, the file is the old one or the new one.

    Raises:
        UserError: see `lesson_bytes`; or the file cannot be written.
    """
    write_atomically(path, lesson_bytes(lesson, key))


def lesson_bytes(lesson: LessonSet, key: Key | None = None) -> bytes:
    """The bytes of the file of a set; the same set and key give the same bytes.

    Raises:
        UserError: the set does not hold together, is too large, or cannot be written as text; the edition is that for
            students and there is a key.
    """
    check_set(lesson)
    if key is not None:
        if lesson.edition is Edition.STUDENT:
            raise UserError(say("A student edition holds no key."))
        check_key(key, lesson)
    return draft_bytes(lesson, key)


def draft_bytes(lesson: LessonSet, key: Key | None = None) -> bytes:
    """The same for a set that somebody is still writing: it may lack what a set has to have, so nothing else reads it.

    Raises:
        UserError: it is too large, or cannot be written as text.
    """
    try:
        parts = dict(_parts(lesson, key))
    except UnicodeEncodeError as error:
        raise UserError(say("A text of the set holds half of a character, so the set cannot be written.")) from error
    sizes = [len(content) for content in parts.values()]
    if sum(sizes) > LESSON.largest_total or max(sizes) > LESSON.largest_part:
        raise UserError(say("The set is too large for a file; take some of its articles or documents out."))
    return packed(parts, kind=LESSON)


def lesson_texts(lesson: LessonSet) -> Iterator[str]:
    """The parts of the file of a set as text: all that somebody who takes the file apart can read."""
    return (content.decode() for _, content in _parts(lesson, None))


def _parts(lesson: LessonSet, key: Key | None) -> Iterator[tuple[str, bytes]]:
    names = {
        _ARTICLES: [article.id for article in lesson.articles],
        _DOCUMENTS: [document.id for document in lesson.documents],
        _COVERAGE: [document.id for document in lesson.coverage],
    }
    yield _SET, json_bytes({_LEAST: LEAST_PROGRAM} | to_object(lesson, without=names) | names)
    for article in lesson.articles:
        rest = to_object(article, without=("article",)) | to_object(article.article, without=("text",))
        yield f"{_ARTICLES}/{article.id}.txt", article.article.text.encode()
        yield f"{_ARTICLES}/{article.id}.json", json_bytes(rest)
    for folder, documents in ((_DOCUMENTS, lesson.documents), (_COVERAGE, lesson.coverage)):
        for document in documents:
            yield f"{folder}/{document.id}.json", json_bytes(to_object(document, without=("body",)))
            yield f"{folder}/{document.id}.md", document.body.encode()
    if key is not None:
        yield _KEY, json_bytes(to_object(key))


# Reading


def read_lesson(path: Path) -> Lesson:
    """Read a set, and its key where the file has one.

    What a program that was killed while it wrote the file has left beside it is removed.

    Raises:
        UserError: the file cannot be read, is no lesson set, is damaged or packed to do harm, or is from a newer
            program; one sentence says what.
    """
    clear_leftover(path)
    return lesson_from_bytes(read_file(path, kind=LESSON))


def lesson_from_bytes(data: bytes) -> Lesson:
    """The set in the bytes of a file; raises UserError as `read_lesson` does."""
    lesson = draft_from_bytes(data)
    check_set(lesson.set)
    if lesson.key is not None:
        check_key(lesson.key, lesson.set)
    return lesson


def draft_from_bytes(data: bytes) -> Lesson:
    """The set in what `draft_bytes` made, whole or not; raises UserError as `read_lesson` does."""
    parts = unpacked(data, kind=LESSON)
    lesson = _set(parts)
    key = _read(Key, _KEY, _object(parts, _KEY)) if _KEY in parts else None
    if key is not None and lesson.edition is Edition.STUDENT:
        raise _damaged("is for students and holds a key all the same")
    if len(parts) != _number_of_parts(lesson, key):
        raise _damaged("holds parts that it does not name")
    return Lesson(set=lesson, key=key)


def _number_of_parts(lesson: LessonSet, key: Key | None) -> int:
    return 1 + 2 * len((*lesson.articles, *lesson.documents, *lesson.coverage)) + (key is not None)


def _set(parts: dict[str, bytes]) -> LessonSet:
    given = _object(parts, _SET)
    _check_program(given.pop(_LEAST, None))
    articles, documents, coverage = (_ids(given, name) for name in (_ARTICLES, _DOCUMENTS, _COVERAGE))
    return _read(
        LessonSet,
        _SET,
        given,
        articles=tuple(_article(parts, name) for name in articles),
        documents=tuple(_document(parts, _DOCUMENTS, name) for name in documents),
        coverage=tuple(_document(parts, _COVERAGE, name) for name in coverage),
    )


def _check_program(least: object) -> None:
    if not isinstance(least, str) or not _VERSION.fullmatch(least):
        raise _damaged("does not say which program it needs")
    if _numbers(least) > _numbers(__version__):
        raise NewerFormatError(
            say(
                "This lesson set needs Lateral Reader {least} or newer; this one is {version}.",
                least=least,
                version=__version__,
            )
        )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _ids(given: Object, name: str) -> list[str]:
    ids = given.pop(name, None)
    if not isinstance(ids, list) or not all(isinstance(item, str) and is_id(item) for item in ids):
        raise _damaged(f"has no list of {name}")
    if len(set(ids)) < len(ids):
        raise _damaged(f"names one of its {name} twice")
    return ids


def _article(parts: dict[str, bytes], name: str) -> LessonArticle:
    part = f"{_ARTICLES}/{name}.json"
    given = _object(parts, part)
    of_text = {field: given.pop(field) for field in list(given) if field in _TEXT_FIELDS}
    article = _read(Article, part, of_text, text=_text(parts, f"{_ARTICLES}/{name}.txt"))
    return _named(name, _read(LessonArticle, part, given, article=article))


def _document(parts: dict[str, bytes], folder: str, name: str) -> Document:
    part = f"{folder}/{name}.json"
    return _named(name, _read(Document, part, _object(parts, part), body=_text(parts, f"{folder}/{name}.md")))


def _named(name: str, record: N) -> N:
    if record.id != name:
        raise _damaged(f"has a part “{name}” with another id inside")
    return record


def _read(kind: type[T], part: str, given: Object, **more: object) -> T:
    try:
        return from_object(kind, given, **more)
    except ValueError as error:
        raise _damaged(f"has a part “{part}” that is not as it has to be ({error})") from error


def _object(parts: dict[str, bytes], part: str) -> dict[str, Any]:
    value = read_part(_content(parts, part), kind=LESSON)
    if not isinstance(value, dict):
        raise _damaged(f"has a part “{part}” that is no object")
    return value


def _text(parts: dict[str, bytes], part: str) -> str:
    try:
        return _content(parts, part).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _damaged(f"has a part “{part}” that is no text in UTF-8") from error


def _content(parts: dict[str, bytes], part: str) -> bytes:
    if part not in parts:
        raise _damaged(f"lacks its part “{part}”")
    return parts[part]


def _damaged(how: str) -> DamagedFileError:
    return DamagedFileError(f"This lesson set {how}, so it was not opened.")
