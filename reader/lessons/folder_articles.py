"""The articles of a lesson folder: their texts with the regions that the teacher fixed, and their marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.analysis.findings import Attribution, Layer
from reader.errors import UserError
from reader.lessons.curation import made_mark, with_kind, with_marks, with_report
from reader.lessons.records import CuratedMark, Decision, Gate, Guidance, LessonArticle, Part
from reader.lessons.soundness import id_from, is_id
from reader.lessons.stored_article import MARKS_ENDING, read_stored
from reader.lessons.wording import place, places, shortened
from reader.text.article import Region

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.analysis.findings import Report
    from reader.lessons.tables import Table
    from reader.text.article import Article
    from reader.text.spans import Span

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
        raise UserError(f"The set names a file outside of its folder: “{file}”.")
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


def lesson_article(table: Table, folder: Path, analyse: Callable[[Article], Report]) -> LessonArticle:
    """The article of a table with everything that is said about it, its marks included.

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
    for number, decision in enumerate(decisions, start=1):
        mark = _decided(decision, marks, article.article, number)
        marks[mark.id] = mark
    return with_marks(analysed, marks.values())


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
    last = place(table, article.text, "up_to") if table.has("up_to") else span
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


def _decided(table: Table, marks: dict[str, CuratedMark], article: Article, number: int) -> CuratedMark:
    """The mark that a table decides upon or makes; it takes everything out of the table that may stand there."""
    decision = table.word("decision", Decision, Decision.ACCEPTED)
    if decision is Decision.ADDED:
        layer = table.word("layer", Layer, Layer.UNSOURCED)
        mark = _made(table, article, f"added-{number}", layer, place(table, article.text))
        mark = replace(mark, reason=table.text("reason"), question=table.text("question"))
    else:
        old = _known(table, marks, article.text)
        mark = _changed(table, article, old) if decision is Decision.CHANGED else old
        mark = replace(mark, decision=decision, reason=table.text("reason"), question=table.text("question"))
    table.finish()
    return mark


def _known(table: Table, marks: dict[str, CuratedMark], text: str) -> CuratedMark:
    """The mark of the program that a table means: by its id, or by words in it and, where they do not do, its layer."""
    name = table.text("id")
    if name:
        if name not in marks:
            raise table.fault(f"the program makes no mark with the id “{name[:60]}” in this article.")
        return marks[name]
    layer = table.word("layer", Layer, Layer.UNSOURCED) if table.has("layer") else None
    occurrence = table.number("occurrence")
    stand = places(text, table.text("words"))
    of_layer = [mark for mark in marks.values() if layer in (None, mark.layer)]
    found = _best([_touching(of_layer, span) for span in (stand[occurrence - 1 : occurrence] if occurrence else stand)])
    if not found:
        raise table.fault(f"the program marks nothing at the words “{shortened(table.text('words'))}”.")
    if len(found) > 1:
        layers = " and ".join(sorted({mark.layer.value for mark in found}))
        raise table.fault(
            f"the program makes {len(found)} marks at the words “{shortened(table.text('words'))}” ({layers}); take "
            "more words, or say which with layer or occurrence."
        )
    return found[0]


def _touching(marks: list[CuratedMark], span: Span) -> list[CuratedMark]:
    """The marks of just these words, or else those that hold them, or else those that they hold."""
    tests: tuple[Callable[[CuratedMark], bool], ...] = (
        lambda mark: mark.span == span or (isinstance(mark.finding, Attribution) and span in mark.finding.content),
        lambda mark: mark.span.contains(span),
        lambda mark: span.contains(mark.span),
    )
    return next((found for test in tests if (found := [mark for mark in marks if test(mark)])), [])


def _best(found: list[list[CuratedMark]]) -> list[CuratedMark]:
    return list({mark.id: mark for marks in found for mark in marks}.values())


def _changed(table: Table, article: Article, old: CuratedMark) -> CuratedMark:
    """The mark `old` as a table changes it; what the table does not say stays."""
    layer, kind = table.word("becomes", Layer, old.layer), _kind(table)
    if layer is not old.layer or any(table.has(name) for name in ("new_words", "source", "cue")):
        content = place(table, article.text, "new_words") if table.has("new_words") else old.span
        return _made(table, article, old.id, layer, content)
    return _checked(table, lambda: with_kind(article.text, old, kind)) if kind else old


def _made(table: Table, article: Article, name: str, layer: Layer, content: Span) -> CuratedMark:
    """A mark as a table makes it."""
    around = next((block.span for block in article.blocks if block.span.contains(content)), content)
    source, cue = (
        place(table, article.text, part, within=around) if table.has(part) else None for part in ("source", "cue")
    )
    kind = _kind(table)
    return _checked(
        table,
        lambda: made_mark(article.text, name=name, layer=layer, kind=kind, content=content, source=source, cue=cue),
    )


def _kind(table: Table) -> str:
    return table.text("kind").lower().replace(" ", "_")


def _checked(table: Table, make: Callable[[], CuratedMark]) -> CuratedMark:
    try:
        return make()
    except UserError as error:
        raise table.fault(str(error)) from error
