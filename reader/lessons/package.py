"""The file of a lesson set, `NAME.lesson`: a zip of JSON, Markdown and plain text, all in UTF-8.

    manifest.json     what the file is: `format` (“lateral-reader-lesson”), `format_version` (1),
                      `least_program_version`, `edition` (“teacher” or “student”), `set` (its id), `version`, `title`,
                      and `files`: for each other part its SHA-256
    set.json          the set without what has parts of its own; its articles and documents are lists of ids, in order
    articles/ID.txt   the text of an article; all offsets count its code points
    articles/ID.json  all else of it: blocks with their regions, marks, sources, sentence states, gate, rights
    documents/ID.json, documents/ID.md
                      a primary document: what is said about it, and its text in Markdown
    coverage/ID.json, coverage/ID.md
                      the same for what others wrote
    key.json          the answer key; in a teacher’s edition only

The fields of the JSON parts are those of `reader.lessons.records`, written by `reader.lessons.objects`. There are no
pictures: what is not there cannot carry harm, and thirty copies stay small.

The same set makes the same file, byte by byte: parts in order, one date, nothing about who wrote it when. A change that
older programs could not read raises `FORMAT_VERSION`. One that they would read, but not understand, raises
`LEAST_PROGRAM`. A checksum finds damage; it is no signature.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeVar

from reader import __version__
from reader.errors import UserError
from reader.export.files import write_file
from reader.lessons.objects import Object, from_object, to_object
from reader.lessons.records import Document, Edition, Key, Lesson, LessonArticle, LessonSet
from reader.lessons.soundness import check_key, check_set, is_id
from reader.lessons.unpacking import read_bytes, read_part, unpack
from reader.text.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

T = TypeVar("T")
N = TypeVar("N", LessonArticle, Document)

SUFFIX: Final = ".lesson"
FORMAT: Final = "lateral-reader-lesson"
FORMAT_VERSION: Final = 1
LEAST_PROGRAM: Final = "0.1.0"

_MANIFEST, _SET, _KEY = "manifest.json", "set.json", "key.json"
_ARTICLES, _DOCUMENTS, _COVERAGE = "articles", "documents", "coverage"
_TEXT_FIELDS: Final = frozenset({"blocks", "metadata", "links", "warnings"})
"""What of the JSON of an article belongs to its `Article`."""

_DATE: Final = (1980, 1, 1, 0, 0, 0)
"""The first that a zip file can say."""

_RIGHTS: Final = 0o100644 << 16
_UNIX: Final = 3
_LEVEL: Final = 9
_VERSION: Final = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}", re.ASCII)


# Writing


def write_lesson(path: Path, lesson: LessonSet, key: Key | None = None) -> None:
    """Write a set, and with it its key, to `path`; whatever happens, the file is the old one or the new one.

    What an earlier attempt left beside it, because the power went, is removed.

    Raises:
        UserError: the set does not hold together, or the file cannot be written.
    """
    data = packed(lesson, key)
    remove_leftovers(path)
    write_file(path, data)


def packed(lesson: LessonSet, key: Key | None = None) -> bytes:
    """The bytes of the file of a set; the same set and key give the same bytes.

    Raises:
        UserError: the set does not hold together, or cannot be written as text; the key is for a student edition.
    """
    check_set(lesson)
    if key is not None:
        if lesson.edition is Edition.STUDENT:
            raise UserError("A student edition holds no key.")
        check_key(key, lesson)
    parts = dict(_parts(lesson, key))
    return _zipped({_MANIFEST: _json(_manifest(lesson, parts)), **parts})


def remove_leftovers(path: Path) -> int:
    """Remove half-written files that stand beside `path` since the program was ended while it wrote; say how many."""
    left = re.compile(re.escape(f".{path.name[:40]}.") + r"[a-z0-9_]{8}")
    try:
        found = [item for item in path.parent.iterdir() if left.fullmatch(item.name)]
        for item in found:
            item.unlink(missing_ok=True)
    except OSError:  # the write itself says what is wrong with the folder
        return 0
    return len(found)


def _parts(lesson: LessonSet, key: Key | None) -> Iterator[tuple[str, bytes]]:
    names = {
        _ARTICLES: [article.id for article in lesson.articles],
        _DOCUMENTS: [document.id for document in lesson.documents],
        _COVERAGE: [document.id for document in lesson.coverage],
    }
    yield _SET, _json(to_object(lesson, without=names) | names)
    for article in lesson.articles:
        yield f"{_ARTICLES}/{article.id}.txt", _utf8(article.article.text)
        rest = to_object(article, without=("article",)) | to_object(article.article, without=("text",))
        yield f"{_ARTICLES}/{article.id}.json", _json(rest)
    for folder, documents in ((_DOCUMENTS, lesson.documents), (_COVERAGE, lesson.coverage)):
        for document in documents:
            yield f"{folder}/{document.id}.json", _json(to_object(document, without=("body",)))
            yield f"{folder}/{document.id}.md", _utf8(document.body)
    if key is not None:
        yield _KEY, _json(to_object(key))


def _manifest(lesson: LessonSet, parts: Mapping[str, bytes]) -> Object:
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "least_program_version": LEAST_PROGRAM,
        "edition": lesson.edition.value,
        "set": lesson.id,
        "version": lesson.version,
        "title": lesson.title,
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()},
    }


def _json(value: Object) -> bytes:
    return _utf8(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n")


def _utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UserError("A text of the set holds half of a character, so the set cannot be written.") from error


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr, entry.create_system = _RIGHTS, _UNIX
            archive.writestr(entry, content, compresslevel=_LEVEL)
    return out.getvalue()


# Reading


def read_lesson(path: Path) -> Lesson:
    """Read a set, and its key where the file has one.

    Raises:
        UserError: the file cannot be read, is no lesson set, is damaged or packed to do harm, or is from a newer
            program; one sentence says what.
    """
    return unpacked(read_bytes(path), name=path.name)


def unpacked(data: bytes, *, name: str) -> Lesson:
    """The set in the bytes of a file, which the sentences call `name`; raises UserError as `read_lesson` does."""
    file = _File(name, unpack(data, name=name))
    edition = file.checked_manifest()
    lesson = file.lesson()
    key = file.key() if _KEY in file.parts else None
    if lesson.edition is not edition or (key and edition is Edition.STUDENT):
        raise file.refusal("its parts belong to different editions")
    if file.parts.keys() != {_MANIFEST, *dict(_parts(lesson, key))}:
        raise file.refusal("it holds parts that the set does not name")
    check_set(lesson)
    if key is not None:
        check_key(key, lesson)
    return Lesson(set=lesson, key=key)


class _File:
    """The parts of an unpacked file."""

    def __init__(self, name: str, parts: dict[str, bytes]) -> None:
        self.name, self.parts = name, parts

    def refusal(self, why: str) -> UserError:
        return UserError(f"“{self.name}” is no lesson set that can be opened: {why}.")

    def checked_manifest(self) -> Edition:
        """See that the file is one of ours and whole, and say for whom it is."""
        if _MANIFEST not in self.parts:
            raise self.refusal(f"it has no {_MANIFEST}")
        manifest = self._object(_MANIFEST)
        if manifest.get("format") != FORMAT:
            raise self.refusal(f"its {_MANIFEST} does not say so")
        self._check_versions(manifest.get("format_version"), manifest.get("least_program_version"))
        self._check_sums(manifest.get("files"))
        try:
            return Edition(str(manifest.get("edition")))
        except ValueError as error:
            raise self.refusal("it does not say whether it is for teachers or for students") from error

    def lesson(self) -> LessonSet:
        given = self._object(_SET)
        ids = {name: self._ids(given.pop(name, None), name) for name in (_ARTICLES, _DOCUMENTS, _COVERAGE)}
        return self._read(
            LessonSet,
            _SET,
            given,
            articles=tuple(map(self._article, ids[_ARTICLES])),
            documents=tuple(self._document(_DOCUMENTS, name) for name in ids[_DOCUMENTS]),
            coverage=tuple(self._document(_COVERAGE, name) for name in ids[_COVERAGE]),
        )

    def key(self) -> Key:
        return self._read(Key, _KEY, self._object(_KEY))

    def _check_versions(self, version: object, least: object) -> None:
        if type(version) is not int or not isinstance(least, str) or not _VERSION.fullmatch(least):
            raise self.refusal(f"its {_MANIFEST} names no version")
        if version > FORMAT_VERSION or _numbers(least) > _numbers(__version__):
            raise UserError(
                f"“{self.name}” was written by a newer version of the program (this is {__version__}, and it needs at "
                f"least {least}); with that version it can be opened."
            )

    def _check_sums(self, sums: object) -> None:
        if not isinstance(sums, dict) or {_MANIFEST, *sums} != self.parts.keys():
            raise self.refusal("a part is missing, or there is one too many")
        for part, content in self.parts.items():
            if part != _MANIFEST and hashlib.sha256(content).hexdigest() != sums[part]:
                raise UserError(f"“{self.name}” is damaged: its part “{part}” is not what it was when it was written.")

    def _ids(self, given: object, what: str) -> list[str]:
        if not isinstance(given, list) or not all(isinstance(name, str) and is_id(name) for name in given):
            raise self.refusal(f"its list of {what} is not one of ids")
        if len(set(given)) < len(given):
            raise self.refusal(f"its list of {what} names one twice")
        return given

    def _article(self, name: str) -> LessonArticle:
        part = f"{_ARTICLES}/{name}.json"
        given = self._object(part)
        of_text = {field: given.pop(field) for field in list(given) if field in _TEXT_FIELDS}
        article = self._read(Article, part, of_text, text=self._text(f"{_ARTICLES}/{name}.txt"))
        return self._named(name, self._read(LessonArticle, part, given, article=article))

    def _document(self, folder: str, name: str) -> Document:
        part = f"{folder}/{name}.json"
        body = self._text(f"{folder}/{name}.md")
        return self._named(name, self._read(Document, part, self._object(part), body=body))

    def _named(self, name: str, record: N) -> N:
        if record.id != name:
            raise self.refusal(f"the part “{name}” has another id inside")
        return record

    def _read(self, kind: type[T], part: str, given: Object, **more: object) -> T:
        try:
            return from_object(kind, given, **more)
        except ValueError as error:
            raise self.refusal(f"in its part “{part}”, {error}") from error

    def _object(self, part: str) -> dict[str, Any]:
        value = read_part(self._content(part), name=self.name, part=part)
        if not isinstance(value, dict):
            raise self.refusal(f"its part “{part}” is no object")
        return value

    def _text(self, part: str) -> str:
        try:
            return self._content(part).decode("utf-8")
        except UnicodeDecodeError as error:
            raise self.refusal(f"its part “{part}” is no text in UTF-8") from error

    def _content(self, part: str) -> bytes:
        if part not in self.parts:
            raise self.refusal(f"its part “{part}” is missing")
        return self.parts[part]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
