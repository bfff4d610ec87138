"""What a teacher wrote in a lesson folder about the marks of an article: accepted, rejected, changed, added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.findings import Attribution, Layer
from reader.analysis.ids import mark_ids
from reader.errors import UserError
from reader.lessons.curation import made_mark, with_kind
from reader.lessons.records import Decision, LostMark
from reader.lessons.wording import place, places, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.lessons.records import CuratedMark
    from reader.lessons.tables import Table
    from reader.text.article import Article
    from reader.text.spans import Span


def decided(table: Table, marks: dict[str, CuratedMark], article: Article) -> CuratedMark | None:
    """The mark that a table decides upon or makes; None where the program does not make it, or not any more.

    A changed mark that the program does not make becomes an added one.

    Args:
        table: of the lesson folder; everything in it is taken.
        marks: those of the article so far, by their ids.
        article: the text.

    Raises:
        UserError: it is not as documented, or nobody can tell which mark it means.
    """
    decision = table.word("decision", Decision, Decision.ACCEPTED)
    mark = None if decision is Decision.ADDED else _known(table, marks, article.text)
    if decision is Decision.ADDED or (decision is Decision.CHANGED and mark is None):
        decision, mark = Decision.ADDED, _added(table, marks, article)
    elif decision is Decision.CHANGED and mark is not None:
        mark = _changed(table, article, mark)
    reason, question = table.text("reason"), table.text("question")
    table.finish()
    return mark and replace(mark, decision=decision, reason=reason, question=question)


def _added(table: Table, marks: dict[str, CuratedMark], article: Article) -> CuratedMark:
    """The mark that a table makes; one that was to be changed is made as it was to become."""
    layer = table.word("becomes", Layer, table.word("layer", Layer, Layer.UNSOURCED))
    content = place(table, article.text, "new_words" if table.has("new_words") else "words")
    name = _same_id(layer, content, marks) or _added_id(layer, article.text, content)
    return _made(table, article, name, layer, content)


def _same_id(layer: Layer, content: Span, marks: dict[str, CuratedMark]) -> str:
    """The id of the mark that the program makes of just these words; the teacher’s takes its place."""
    of_layer = [mark for mark in marks.values() if mark.layer is layer]
    return next((mark.id for mark in of_layer if _is_of(mark, content)), "")


def _added_id(layer: Layer, text: str, content: Span) -> str:
    """The id of a mark that a teacher makes; it survives a change elsewhere in the text, as those of the program do."""
    words = content.of(text)
    *_, name = mark_ids(layer, [words] * (1 + text.count(words, 0, content.start)))
    return f"added-{name}"


def _known(table: Table, marks: dict[str, CuratedMark], text: str) -> CuratedMark | None:
    """The mark of the program that a table means: by its id, or by words in it and, where they do not do, its layer.

    None where the article has the words and the program marks nothing there.
    """
    name = table.text("id")
    if name:
        return marks.get(name)
    words = table.text("words")
    if not words:
        raise table.fault("“words” is missing: words of the mark, as they stand in the article.")
    found = _marks_at(table, marks, text)
    if not found and not places(text, words):
        raise table.fault(f"the program marks nothing at the words “{shortened(words)}”.")
    if len(found) > 1:
        layers = " and ".join(sorted({mark.layer.value for mark in found}))
        raise table.fault(
            f"the program makes {len(found)} marks at the words “{shortened(words)}” ({layers}); take more words, or "
            "say which with layer or occurrence."
        )
    return found[0] if found else None


def lost(table: Table, article: str) -> LostMark:
    """The decision of a table for which `decided` found no mark; `article` is the id of its article."""
    decision = table.word("decision", Decision, Decision.ACCEPTED)
    return LostMark(article=article, words=table.text("words") or table.text("id"), decision=decision)


def _marks_at(table: Table, marks: dict[str, CuratedMark], text: str) -> list[CuratedMark]:
    layer = table.word("layer", Layer, Layer.UNSOURCED) if table.has("layer") else None
    occurrence = table.number("occurrence")
    found = places(text, table.text("words"))
    if occurrence:
        found = found[occurrence - 1 : occurrence]
    of_layer = [mark for mark in marks.values() if layer in (None, mark.layer)]
    return list({mark.id: mark for span in found for mark in _touching(of_layer, span)}.values())


def _touching(marks: list[CuratedMark], span: Span) -> list[CuratedMark]:
    """The marks of just these words, or else those that hold them, or else those that they hold."""
    tests: tuple[Callable[[CuratedMark], bool], ...] = (
        lambda mark: _is_of(mark, span),
        lambda mark: mark.span.contains(span),
        lambda mark: span.contains(mark.span),
    )
    return next((found for test in tests if (found := [mark for mark in marks if test(mark)])), [])


def _is_of(mark: CuratedMark, span: Span) -> bool:
    """Whether a mark is of just these words; an attribution also where they are what is said."""
    return mark.span == span or (isinstance(mark.finding, Attribution) and span in mark.finding.content)


def _changed(table: Table, article: Article, old: CuratedMark) -> CuratedMark:
    """The mark `old` as a table changes it; what the table does not say stays."""
    layer, kind = table.word("becomes", Layer, old.layer), _kind(table)
    if layer is not old.layer or any(table.has(name) for name in ("new_words", "source", "cue")):
        around = _block(article, old.span)
        content = place(table, article.text, "new_words", within=around) if table.has("new_words") else old.span
        return _made(table, article, old.id, layer, content)
    return _checked(table, lambda: with_kind(article.text, old, kind)) if kind else old


def _made(table: Table, article: Article, name: str, layer: Layer, content: Span) -> CuratedMark:
    """A mark as a table makes it."""
    around = _block(article, content)
    source, cue = (
        place(table, article.text, part, within=around) if table.has(part) else None for part in ("source", "cue")
    )
    kind = _kind(table)
    return _checked(
        table,
        lambda: made_mark(article.text, name=name, layer=layer, kind=kind, content=content, source=source, cue=cue),
    )


def _block(article: Article, span: Span) -> Span:
    """The paragraph that holds `span`."""
    return next((block.span for block in article.blocks if block.span.contains(span)), span)


def _kind(table: Table) -> str:
    return table.text("kind").lower().replace(" ", "_")


def _checked(table: Table, make: Callable[[], CuratedMark]) -> CuratedMark:
    try:
        return make()
    except UserError as error:
        raise table.fault(str(error)) from error
