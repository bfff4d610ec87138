"""A lesson set as a folder: `lesson.toml` and the articles it names."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.storage.library import Library

LESSON = "lesson.toml"
"""The file that makes a folder a lesson set."""


@dataclass(frozen=True, slots=True)
class LessonFolder:
    """Title and article files of a set, in teaching order."""

    title: str
    files: tuple[Path, ...]


def read_lesson_folder(folder: Path) -> LessonFolder:
    """Read `lesson.toml` of `folder`.

    Raises:
        UserError: it is missing or not as documented, or it names a file outside of the folder.
    """
    path = folder / LESSON
    try:
        lesson = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"“{path}” cannot be read: {error.strerror}.") from error
    except ValueError as error:  # not UTF-8, or not TOML
        raise UserError(f"“{path}” is not written as a lesson set: {error}.") from error
    match lesson:
        case {"title": str(title), "article": [*entries]} if title and entries:
            return LessonFolder(title, tuple(_inside(folder, entry) for entry in entries))
    raise UserError(f"“{path}” needs a title and at least one article.")


def add_to_library(folder: Path, library: Library) -> str:
    """Put the articles of a lesson folder into the library as one collection.

    Returns:
        `Article.sha256` of its first article.

    Raises:
        UserError: the folder or one of its articles cannot be read, or the library cannot be written.
    """
    from reader.text.importers import read_article

    lesson = read_lesson_folder(folder)
    articles = [read_article(path) for path in lesson.files]
    for number, (article, path) in enumerate(zip(articles, lesson.files, strict=True)):
        library.add_article(article, path=path, collection=lesson.title, position=number)
    return articles[0].sha256


def _inside(folder: Path, entry: object) -> Path:
    match entry:
        case {"file": str(file)} if file and "\0" not in file:
            path = (folder / file).resolve()
        case _:
            raise UserError(f"An article in “{folder / LESSON}” names no file.")
    if not path.is_relative_to(folder.resolve()):
        raise UserError(f"The set names a file outside of its folder: “{file}”.")
    return path
