"""The marks of a lesson article: from the analysis, as the teacher decides, and as students see them.

An article keeps its marks as data, so that every version of the program shows the same. What follows from them (the
sources, and the state of each sentence) is made anew whenever a mark is decided upon.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.analysis.findings import (
    Attribution,
    Confidence,
    Finding,
    Form,
    Hedge,
    HedgeKind,
    Layer,
    QuoteUnclear,
    Report,
    SourceKind,
    Unsourced,
    UnsourcedKind,
    review_order,
)
from reader.analysis.reasons import attribution_explanation, hedge_explanation, unsourced_explanation
from reader.analysis.states import sentence_states
from reader.errors import UserError
from reader.lessons.records import CuratedMark, Decision
from reader.messages import say
from reader.text.anchors import AnchorState, Quote, find_again
from reader.text.spans import hull

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.lessons.records import LessonArticle
    from reader.text.spans import Span

KINDS: Final[dict[Layer, tuple[str, ...]]] = {
    Layer.ATTRIBUTION: tuple(SourceKind),
    Layer.HEDGE: tuple(HedgeKind),
    Layer.UNSOURCED: tuple(UnsourcedKind),
}
"""The kinds of marks that a teacher can make, by layer; of an attribution that of its source."""

_ORDINARY: Final = 2
"""Strength of a mark that a teacher makes; see `Unsourced`."""

_OPENING: Final = ("“", "„", "«", '"', "‘")


def with_report(article: LessonArticle, report: Report) -> LessonArticle:
    """The article with the marks of the analysis; what the teacher had decided before is kept where it still applies.

    A decision goes with the mark of the same id, or with one of the same layer whose words are surely the same. A mark
    that the teacher made or changed stays as long as its words are in the text.
    """
    text = article.article.text
    marks = {found.id: CuratedMark(finding=found, quote=Quote.of(text, found.span)) for found in report.findings}
    for old in article.marks:
        if old.decision is not Decision.OPEN:
            _carry_over(old, marks, text)
    analysed = replace(
        article, analysis_version=report.analysis_version, sources=report.sources, sentences=report.sentences
    )
    return with_marks(analysed, marks.values())


def with_marks(article: LessonArticle, marks: Iterable[CuratedMark]) -> LessonArticle:
    """The article with these marks in place of its own, and with the sentence states that follow from those shown."""
    ordered = tuple(sorted(marks, key=lambda mark: (mark.span, mark.layer, mark.id)))
    shown = [mark.finding for mark in ordered if mark.is_shown]
    states = sentence_states(
        [sentence.span for sentence in article.sentences],
        [finding for finding in shown if isinstance(finding, Attribution)],
        [finding for finding in shown if isinstance(finding, Unsourced)],
    )
    return replace(article, marks=ordered, sentences=states)


def with_shown_marks_only(article: LessonArticle) -> LessonArticle:
    """The article without its rejected marks, and without the sources that stand in no other mark."""
    names = {mark.id for mark in article.shown_marks}
    sources = (
        replace(source, findings=tuple(name for name in source.findings if name in names)) for source in article.sources
    )
    kept = replace(article, sources=tuple(source for source in sources if source.findings))
    return with_marks(kept, article.shown_marks)


def revealed(article: LessonArticle) -> Report:
    """What students see of the marks, as the analysis would have reported it, in the words of the teacher.

    Marks of layers that are not worked with are left out. How much of the rest is shown, `article.guidance` says.
    """
    article = with_shown_marks_only(article)
    layers = {*article.layers, Layer.QUOTE_UNCLEAR}
    return Report(
        analysis_version=article.analysis_version,
        sentences=article.sentences,
        findings=tuple(_as_shown(mark) for mark in article.marks if mark.layer in layers),
        sources=article.sources,
    )


def in_review_order(article: LessonArticle) -> tuple[CuratedMark, ...]:
    """The marks of the program with the least certain first, as a teacher looks at them."""
    marks = {mark.id: mark for mark in article.marks if mark.decision is not Decision.ADDED}
    findings = tuple(mark.finding for mark in marks.values())
    report = Report(analysis_version="", sentences=(), findings=findings, sources=())
    return tuple(marks[finding.id] for finding in review_order(report))


def made_mark(
    text: str,
    *,
    name: str,
    layer: Layer,
    kind: str,
    content: Span,
    source: Span | None = None,
    cue: Span | None = None,
    reason: str = "",
    question: str = "",
) -> CuratedMark:
    """A mark that a teacher makes.

    Args:
        text: of the article.
        name: the id of the new mark.
        layer: attribution, hedge or unsourced.
        kind: one of `KINDS`.
        content: the words; of an attribution what is said.
        source: of an attribution: who says it.
        cue: of an attribution: the word of saying.
        reason: the teacher's own; empty for what the program says to such marks.
        question: the same for the question.

    Raises:
        UserError: there is no such kind of mark.
    """
    finding = _finding(text, name, layer, kind, _Words(content, source, cue))
    return CuratedMark(
        finding=finding,
        quote=Quote.of(text, finding.span),
        decision=Decision.ADDED,
        reason=reason,
        question=question,
    )


def with_kind(text: str, mark: CuratedMark, kind: str) -> CuratedMark:
    """The mark with the same words in `text` as another kind of its layer, and with what is said of that kind.

    Raises:
        UserError: its layer has no such kind.
    """
    finding = mark.finding
    _check_kind(mark.layer, kind)
    if not isinstance(finding, Attribution):
        return replace(mark, finding=_finding(text, mark.id, mark.layer, kind, _Words(finding.span, None, None)))
    explanation = attribution_explanation(
        source=hull(finding.source).of(text) if finding.source else "",
        cue=hull(finding.cue).of(text) if finding.cue else "",
        kind=SourceKind(kind),
        form=finding.form,
        carried=finding.carried,
    )
    return replace(mark, finding=replace(finding, source_kind=SourceKind(kind), explanation=explanation))


class _Words(NamedTuple):
    """What a mark covers."""

    content: Span
    source: Span | None
    cue: Span | None


def _finding(text: str, name: str, layer: Layer, kind: str, words: _Words) -> Finding:
    _check_kind(layer, kind)
    if layer is Layer.ATTRIBUTION:
        return _attribution(text, name, SourceKind(kind), words)
    said = words.content.of(text)
    if layer is Layer.HEDGE:
        hedge = HedgeKind(kind)
        return Hedge(
            id=name,
            span=words.content,
            kind=hedge,
            in_quote=False,
            confidence=Confidence.HIGH,
            explanation=hedge_explanation(said, hedge, in_quote=False),
        )
    unsourced = UnsourcedKind(kind)
    return Unsourced(
        id=name,
        span=words.content,
        kind=unsourced,
        strength=_ORDINARY,
        shown=True,
        confidence=Confidence.HIGH,
        explanation=unsourced_explanation(said, unsourced, "", maybe_from=None),
    )


def _check_kind(layer: Layer, kind: str) -> None:
    known = KINDS.get(layer, ())
    if kind not in known:
        words = ", ".join(one.replace("_", " ") for one in known) or "none"
        raise UserError(
            say(
                "a mark of the layer “{layer}” has one of these kinds: {words}; “{kind}” is not among them.",
                layer=layer,
                words=words,
                kind=kind[:60],
            )
        )


def _attribution(text: str, name: str, kind: SourceKind, words: _Words) -> Attribution:
    source, cue = (span.of(text) if span else "" for span in (words.source, words.cue))
    form = Form.DIRECT if words.content.of(text).startswith(_OPENING) else Form.INDIRECT
    return Attribution(
        id=name,
        source=(words.source,) if words.source else (),
        cue=(words.cue,) if words.cue else (),
        content=(words.content,),
        form=form,
        source_kind=kind,
        confidence=Confidence.HIGH,
        explanation=attribution_explanation(source=source, cue=cue, kind=kind, form=form, carried=None),
    )


def _as_shown(mark: CuratedMark) -> Finding:
    """The finding with the teacher's own words, and in the default view where the teacher decided upon it."""
    finding = mark.finding
    if isinstance(finding, QuoteUnclear):
        return replace(finding, reason=mark.reason or finding.reason)
    said = finding.explanation
    explanation = replace(said, reason=mark.reason or said.reason, question=mark.question or said.question)
    if isinstance(finding, Unsourced):
        shown = finding.shown or mark.decision is not Decision.OPEN
        return replace(finding, explanation=explanation, shown=shown)
    return replace(finding, explanation=explanation)


def _carry_over(old: CuratedMark, marks: dict[str, CuratedMark], text: str) -> None:
    """Put a decision into the marks of a new analysis, by their ids; where its words are gone, it goes too."""
    anchor = find_again(old.quote, text)
    if anchor.span is None or anchor.state not in (AnchorState.EXACT, AnchorState.MOVED):
        return
    same = [mark for mark in marks.values() if mark.layer is old.layer and mark.span == anchor.span]
    name = old.id if old.id in marks else same[0].id if same else ""
    if old.decision in (Decision.ACCEPTED, Decision.REJECTED):
        if name:
            marks[name] = replace(marks[name], decision=old.decision, reason=old.reason, question=old.question)
    elif anchor.span == old.span and old.quote.exact == anchor.span.of(text):
        marks[name or old.id] = old
