"""A lesson set as a folder, as a teacher writes it: `lesson.toml`, the articles it names, and the answer key.

`FOLDER.md` beside this module says what may stand in `lesson.toml` and `key.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from uuid import NAMESPACE_URL, uuid5

from reader.lessons.folder_articles import article_file, article_text, lesson_article
from reader.lessons.folder_key import key as read_key
from reader.lessons.folder_pack import card, document, glossary_entry, prompt
from reader.lessons.library_sets import put_set
from reader.lessons.package import SUFFIX, read_lesson
from reader.lessons.records import Lesson, LessonSet, LostMark
from reader.lessons.soundness import check_key, check_set
from reader.lessons.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.analysis.findings import Report
    from reader.lessons.tables import Table
    from reader.storage.library import Library
    from reader.text.article import Article

LESSON_FILE: Final = "lesson.toml"
KEY_FILE: Final = "key.toml"


@dataclass(frozen=True, slots=True)
class LessonFolder:
    """Title and article files of a set, in teaching order."""

    title: str
    files: tuple[Path, ...]


def read_lesson_folder(folder: Path) -> LessonFolder:
    """Read what `lesson.toml` of `folder` says of title and articles.

    Raises:
        UserError: it is missing or not as documented, or it names a file outside of the folder.
    """
    table = read_table(folder / LESSON_FILE)
    return LessonFolder(_title(table), tuple(article_file(article, folder) for article in _articles(table)))


def add_to_library(path: Path, library: Library) -> str:
    """Put the articles of a set, a lesson folder or a file, into the library as one collection.

    Their regions are as the teacher fixed them.

    Returns:
        `Article.sha256` of its first article.

    Raises:
        UserError: the set or one of its articles cannot be read, or the library cannot be written.
    """
    if path.is_dir() or path.suffix.lower() != SUFFIX:
        return _folder_to_library(path, library)
    return put_set(read_lesson(path).set, library)


def build(folder: Path, *, analyse: Callable[[Article], Report] | None = None) -> Lesson:
    """Make the teacher’s edition of the set in a folder: its articles analysed, the teacher’s decisions applied.

    The same folder gives the same set, as long as the analysis stays the same.

    Args:
        folder: with `lesson.toml`, and `key.toml` where there is a key.
        analyse: finds the marks; `reader.analysis.analyse` where none is given.

    Raises:
        UserError: something is missing or not as documented; the sentence names the file and the place in it.
    """
    lesson, lost = _lesson_set(read_table(folder / LESSON_FILE), folder, analyse or _analysis())
    check_set(lesson)
    key = None
    if (folder / KEY_FILE).exists():
        key = read_key(read_table(folder / KEY_FILE), lesson)
        check_key(key, lesson)
    return Lesson(set=lesson, key=key, lost=lost)


def has_own_id(folder: Path) -> bool:
    """Whether `lesson.toml` gives the set an id; if not, it is made from author and title, and changes with them.

    Raises:
        UserError: it cannot be read.
    """
    return bool(read_table(folder / LESSON_FILE).text("id"))


def _lesson_set(
    table: Table, folder: Path, analyse: Callable[[Article], Report]
) -> tuple[LessonSet, tuple[LostMark, ...]]:
    title, author, articles = _title(table), table.text("author"), _articles(table)
    lesson = LessonSet(
        id=table.text("id") or str(uuid5(NAMESPACE_URL, f"lateral-reader:lesson:{author}:{title}")),
        title=title,
        version=table.number("version", 1),
        author=author,
        language=table.text("language"),
        summary=table.text("summary"),
        rights=table.text("rights"),
        minutes=table.number("minutes"),
        teacher_note=table.text("note"),
        prompts=tuple(prompt(one, folder) for one in table.tables("prompt")),
        glossary=tuple(map(glossary_entry, table.tables("term"))),
        cards=tuple(map(card, table.tables("card"))),
        documents=tuple(document(one, folder) for one in table.tables("document")),
        coverage=tuple(document(one, folder) for one in table.tables("coverage")),
    )
    table.finish()
    # Last, because it takes long: a slip anywhere else is told at once.
    read = [lesson_article(one, folder, analyse) for one in articles]
    lost = tuple(mark for _, found in read for mark in found)
    return replace(lesson, articles=tuple(article for article, _ in read)), lost


def _analysis() -> Callable[[Article], Report]:
    from reader.analysis import analyse

    return analyse


def _title(table: Table) -> str:
    title = table.text("title")
    if not title:
        raise table.fault("the set needs a “title”.")
    return title


def _articles(table: Table) -> tuple[Table, ...]:
    articles = table.tables("article")
    if not articles:
        raise table.fault("the set needs at least one article, which begins with a line [[article]].")
    return articles


def _folder_to_library(folder: Path, library: Library) -> str:
    table = read_table(folder / LESSON_FILE)
    title = _title(table)
    files = [(article_file(one, folder), one) for one in _articles(table)]
    articles = [(article_text(one, path), path) for path, one in files]
    for number, (article, path) in enumerate(articles):
        library.add_article(article, path=path, collection=title, position=number)
    return articles[0][0].sha256
