"""An article of a lesson folder whose regions and marks are kept, so that it is not analysed again.

NAME.txt           the text
NAME.marks.json    blocks with their regions, marks with what was decided, sources and sentence states
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reader.errors import UserError
from reader.export.strict_json import read_json
from reader.lessons.objects import from_object, to_object
from reader.lessons.records import LessonArticle
from reader.lessons.zipped import json_bytes
from reader.messages import say
from reader.text.article import Article

if TYPE_CHECKING:
    from pathlib import Path

TEXT_ENDING: Final = ".txt"
MARKS_ENDING: Final = ".marks.json"

_OF_ARTICLE: Final = ("blocks", "metadata", "links", "warnings")
_OF_MARKS: Final = ("analysis_version", "marks", "sources", "sentences")
_LARGEST: Final = 4_000_000


def stored(article: LessonArticle) -> tuple[bytes, bytes]:
    """The contents of the two files of an article: its text, and what is kept about it."""
    every = to_object(article.article, without=("text",)) | to_object(article, without=("article",))
    kept = {name: every[name] for name in (*_OF_ARTICLE, *_OF_MARKS)}
    return article.article.text.encode(), json_bytes(kept)


def read_stored(path: Path) -> LessonArticle:
    """The article of a `.marks.json` file and of the text beside it, without an id.

    Raises:
        UserError: one of them cannot be read, or is not as it was written.
    """
    beside = path.with_name(path.name.removesuffix(MARKS_ENDING) + TEXT_ENDING)
    if beside.is_symlink():
        raise UserError(say("“{name}” is a link to a file elsewhere and was not read.", name=beside.name))
    text = _bytes(beside)
    try:
        given = _object(read_json(_bytes(path)))
        of_article = {name: given.pop(name) for name in _OF_ARTICLE if name in given}
        article = from_object(Article, of_article, text=text.decode())
        return from_object(LessonArticle, given, id="", article=article)
    except ValueError as error:
        raise UserError(
            say("“{name}” or the text beside it is not as it was written ({why}).", name=path.name, why=error)
        ) from error


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict) or not value.keys() <= {*_OF_ARTICLE, *_OF_MARKS}:
        raise ValueError("it has other fields")
    return value


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise UserError(say("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror)) from error
    if len(data) > _LARGEST:
        raise UserError(
            say("“{name}” is larger than {size} MB and was not read.", name=path.name, size=_LARGEST // 1000000)
        )
    return data
