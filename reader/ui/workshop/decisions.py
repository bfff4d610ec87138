"""What a teacher does with the marks of an article, each as a change from one record to another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from reader.analysis.findings import Attribution, HedgeKind, Layer, QuoteUnclear, SourceKind, UnsourcedKind
from reader.lessons.curation import KINDS, in_review_order, made_mark, with_kind
from reader.lessons.records import Decision
from reader.text.spans import hull

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.lessons.records import CuratedMark, LessonArticle
    from reader.text.article import Article
    from reader.text.spans import Span

FIRST_KIND: Final[dict[Layer, str]] = {
    Layer.ATTRIBUTION: SourceKind.NAMED_PERSON,
    Layer.HEDGE: HedgeKind.MODAL,
    Layer.UNSOURCED: UnsourcedKind.EVENT,
}
"""The kind of a mark of this layer as long as nobody chose one."""

PARTS: Final = ("content", "source", "cue")
"""The words that a mark has by themselves, as `Shape` calls them."""


class Which(StrEnum):
    """Which marks are listed, by what the teacher said to them."""

    OPEN = "open"
    DECIDED = "decided"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a mark says of which words; see `reader.lessons.curation.made_mark`."""

    layer: Layer
    kind: str
    content: Span
    source: Span | None = None
    cue: Span | None = None


def looked_at(article: LessonArticle) -> tuple[int, int]:
    """How many marks of the program the teacher decided upon, and how many there are."""
    marks = in_review_order(article)
    return sum(mark.decision is not Decision.OPEN for mark in marks), len(marks)


def listed(article: LessonArticle, which: Which, layer: Layer | None) -> tuple[CuratedMark, ...]:
    """The marks of a layer, or of all, the least certain first and those that the teacher added last."""
    added = (mark for mark in article.marks if mark.decision is Decision.ADDED)
    return tuple(
        mark
        for mark in (*in_review_order(article), *added)
        if layer in (None, mark.layer)
        and (which is Which.ALL or (mark.decision is Decision.OPEN) is (which is Which.OPEN))
    )


def next_open(marks: Sequence[CuratedMark], after: str) -> str:
    """The id of the first open mark behind that with the id `after`, then from the start on; empty for none."""
    ids = [mark.id for mark in marks]
    start = ids.index(after) + 1 if after in ids else 0
    turned = (*marks[start:], *marks[:start])
    return next((mark.id for mark in turned if mark.decision is Decision.OPEN), "")


def with_decision(mark: CuratedMark, decision: Decision) -> CuratedMark:
    """The mark accepted, rejected or open again.

    What was written to it goes where it would mean something else: students never read why a mark was rejected.
    """
    if decision is mark.decision:
        return mark
    if decision is Decision.OPEN or Decision.REJECTED in (decision, mark.decision):
        return replace(mark, decision=decision, reason="", question="")
    return replace(mark, decision=decision)


def with_words(mark: CuratedMark, *, reason: str | None = None, question: str | None = None) -> CuratedMark:
    """The mark with the teacher’s own words; who writes them to an open mark has accepted it."""
    decision = Decision.ACCEPTED if mark.decision is Decision.OPEN else mark.decision
    return replace(
        mark,
        decision=decision,
        reason=mark.reason if reason is None else reason,
        question=mark.question if question is None else question,
    )


def kind_of(mark: CuratedMark) -> str:
    """The kind of a mark, one of `KINDS`; empty for a quotation mark without its partner."""
    finding = mark.finding
    if isinstance(finding, QuoteUnclear):
        return ""
    return str(finding.source_kind if isinstance(finding, Attribution) else finding.kind)


def shape_of(mark: CuratedMark) -> Shape:
    """What the mark says of which words; of pieces the whole from the first to the last."""
    finding = mark.finding
    if not isinstance(finding, Attribution):
        return Shape(layer=mark.layer, kind=kind_of(mark), content=mark.span)
    return Shape(
        layer=mark.layer,
        kind=kind_of(mark),
        content=hull(finding.content) if finding.content else mark.span,
        source=hull(finding.source) if finding.source else None,
        cue=hull(finding.cue) if finding.cue else None,
    )


def with_other_kind(text: str, mark: CuratedMark, kind: str) -> CuratedMark:
    """The mark as another kind of its layer in `text`, decided upon by that."""
    return _changed(mark, with_kind(text, mark, kind))


def with_shape(text: str, mark: CuratedMark, shape: Shape) -> CuratedMark:
    """The mark with another layer or other words in `text`, decided upon by that; its id stays."""
    return _changed(mark, _made(text, mark.id, shape))


def new_mark(text: str, name: str, layer: Layer, content: Span) -> CuratedMark:
    """A mark that the teacher adds, with the id `name`; source, cue and kind can be said afterwards."""
    return _made(text, name, Shape(layer=layer, kind=FIRST_KIND[layer], content=content))


def with_part(shape: Shape, part: str, span: Span | None) -> Shape:
    """The shape with other words for one of its `PARTS`; only source and cue can be taken away."""
    if part == "source":
        return replace(shape, source=span)
    if part == "cue":
        return replace(shape, cue=span)
    return replace(shape, content=span) if span is not None else shape


def in_layer(shape: Shape, layer: Layer) -> Shape:
    """The same words as a mark of another layer."""
    kind = shape.kind if shape.kind in KINDS[layer] else FIRST_KIND[layer]
    return replace(shape, layer=layer, kind=kind)


def same_words(article: LessonArticle, layer: Layer, content: Span) -> CuratedMark | None:
    """The mark of this layer that is on just these words already."""
    of_layer = (mark for mark in article.marks if mark.layer is layer)
    return next((mark for mark in of_layer if content in (mark.span, shape_of(mark).content)), None)


def paragraph_of(article: Article, span: Span) -> Span | None:
    """The paragraph that holds all of `span`; None where it reaches over more than one."""
    return next((block.span for block in article.blocks if block.span.contains(span)), None)


def _made(text: str, name: str, shape: Shape) -> CuratedMark:
    spoken = shape.layer is Layer.ATTRIBUTION
    return made_mark(
        text,
        name=name,
        layer=shape.layer,
        kind=shape.kind,
        content=shape.content,
        source=shape.source if spoken else None,
        cue=shape.cue if spoken else None,
    )


def _changed(old: CuratedMark, new: CuratedMark) -> CuratedMark:
    decision = Decision.ADDED if old.decision is Decision.ADDED else Decision.CHANGED
    kept = with_decision(old, decision)
    return replace(new, decision=decision, reason=kept.reason, question=kept.question)
