"""A lesson set as a folder: `lesson.toml` and the articles it names."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import UserError

if TYPE_CHECKING:
    from reader.storage.library import Library


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
    path = folder / "lesson.toml"
    try:
        lesson = tomllib.loads(path.read_text(encoding="utf-8"))
        title = lesson["title"]
        files = tuple(_inside(folder, entry) for entry in lesson["article"])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise UserError(f"“{path}” could not be read as a lesson set: {error}.") from error
    if not isinstance(title, str) or not files:
        raise UserError(f"“{path}” has no title or no articles.")
    return LessonFolder(title, files)


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


def _inside(folder: Path, entry: dict[str, Any]) -> Path:
    path = Path(folder, entry["file"]).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise UserError(f"The set names a file outside of its folder: “{entry['file']}”.")
    return path
