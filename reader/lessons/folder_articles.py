"""The articles of a lesson folder: their texts with the regions that the teacher fixed, and how they are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.analysis.findings import Layer
from reader.errors import UserError
from reader.lessons.curation import with_marks, with_report
from reader.lessons.folder_marks import decided, lost
from reader.lessons.records import Gate, Guidance, LessonArticle, LostMark, Part
from reader.lessons.soundness import id_from, is_id
from reader.lessons.stored_article import MARKS_ENDING, read_stored
from reader.lessons.wording import place, shortened
from reader.messages import say
from reader.text.article import Region
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.analysis.findings import Report
    from reader.lessons.tables import Table
    from reader.text.article import Article

_LAYERS: Final = (Layer.ATTRIBUTION, Layer.HEDGE, Layer.UNSOURCED)
_FIXED: Final = "is what the teacher said it is"


def article_file(table: Table, folder: Path) -> Path:
    """The file of an article table.

    Raises:
        UserError: it names none, or one outside of the folder.
    """
    return inside(table, folder, "file")


def inside(table: Table, folder: Path, name: str) -> Path:
    """The file in `folder` that stands under `name` in a table.

    Raises:
        UserError: there is none, or it lies outside of the folder.
    """
    file = table.text(name)
    if not file or "\0" in file:
        raise table.fault(f"“{name}” is missing: the name of a file in this folder.")
    path = (folder / file).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise UserError(say("The set names a file outside of its folder: “{file}”.", file=file))
    return path


def article_id(table: Table, path: Path) -> str:
    """The id of an article: the one that the table gives, or the name of its file in small letters."""
    stored = path.name.endswith(MARKS_ENDING)
    return chosen_id(table, path.name.removesuffix(MARKS_ENDING) if stored else path.stem)


def chosen_id(table: Table, words: str) -> str:
    """The id that stands in a table, or one made from `words`.

    Raises:
        UserError: it is no id, or none can be made.
    """
    given = table.text("id") or id_from(words)
    if not is_id(given):
        raise table.fault(f"“id” has to be of small letters, digits and hyphens; “{shortened(given)}” is not.")
    return given


def article_text(table: Table, path: Path) -> Article:
    """The text of an article with its regions; those that the teacher fixed are as the table says.

    Raises:
        UserError: the file cannot be read, or a region is not as documented.
    """
    return _with_regions(table, _read(path).article)


def lesson_article(
    table: Table, folder: Path, analyse: Callable[[Article], Report]
) -> tuple[LessonArticle, list[LostMark]]:
    """The article of a table with everything that is said about it, its marks included.

    Returns:
        the article, and the decisions upon marks that the program does not make any more.

    Raises:
        UserError: something in it is not as documented.
    """
    path = article_file(table, folder)
    stored = _read(path)
    article = replace(
        stored,
        id=article_id(table, path),
        article=_with_regions(table, stored.article),
        rights=table.text("rights"),
        minutes=table.number("minutes"),
        guidance=table.word("guidance", Guidance, Guidance.FULL),
        gate=_gate(table),
        parts=table.words("parts", Part, tuple(Part)),
        layers=table.words("layers", Layer, _LAYERS),
        well_sourced=table.flag("well_sourced"),
        teacher_note=table.text("note"),
    )
    decisions = table.tables("mark")
    table.finish()
    analysed = article if article.analysis_version else with_report(article, analyse(article.article))
    marks = {mark.id: mark for mark in analysed.marks}
    without = []
    for decision in decisions:
        mark = decided(decision, marks, article.article)
        if mark:
            marks[mark.id] = mark
        else:
            without.append(lost(decision, article.id))
    return with_marks(analysed, marks.values()), without


def _read(path: Path) -> LessonArticle:
    """The text of an article, and its marks where they are kept beside it."""
    from reader.text.importers import read_article

    if path.name.endswith(MARKS_ENDING):
        return read_stored(path)
    return LessonArticle(id="", article=read_article(path))


def _with_regions(table: Table, article: Article) -> Article:
    for region in table.tables("region"):
        article = _with_region(article, region)
    return article


def _gate(table: Table) -> Gate:
    given = table.table("gate")
    if given is None:
        return Gate()
    gate = Gate(
        marks=given.number("marks", Gate().marks),
        minutes=given.number("minutes"),
        looked=given.flag("looked", default=Gate().looked),
    )
    given.finish()
    return gate


def _with_region(article: Article, table: Table) -> Article:
    span = place(table, article.text)
    region = table.word("region", Region, Region.BODY)
    rest = Span(span.start, len(article.text))
    last = place(table, article.text, "up_to", within=rest) if table.has("up_to") else span
    table.finish()
    return replace(
        article,
        blocks=tuple(
            replace(block, region=region, reason=_FIXED, chosen=True)
            if block.span.start < max(span.end, last.end) and block.span.end > span.start
            else block
            for block in article.blocks
        ),
    )
