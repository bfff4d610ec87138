"""From links to attributions: the form, the kind of source, who a pronoun stands for, and what a quotation continues.

A *tagger* finds links (source, cue, content) in the sentences; it may be rules (`cues`) or a trained model. All that
follows is the same for every tagger and lives here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from reader.analysis.findings import Attribution, Confidence, Form, Layer, Source, SourceKind
from reader.analysis.ids import mark_ids
from reader.analysis.reasons import attribution_explanation
from reader.analysis.sources import Registry, Resolved
from reader.text.spans import Span, hull

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.quotations import Quotations
    from reader.text.article import Article

_HIGH, _MEDIUM = 0.85, 0.6
_CARRIED = 0.7
_ANTECEDENT = re.compile(r"((?:[^\W_][\w.’'-]*\s+){0,7}[^\W_][\w.’'-]*),?\s*$")
_BOUNDARY = re.compile(
    r"\b(?:and|but|that|by|from|to|with|of|for|in|on|at|as|while|when|said|says|is|are|was|were|has|have|had|a|an)\s+"
)
_WORDS = re.compile(r"[^\W_]+")
_LOOK_BACK = 90


@dataclass(frozen=True, slots=True)
class Link:
    """A cue with its source and its content, as a tagger found them.

    Attributes:
        source: pieces of the naming phrase; empty where none is named.
        cue: the words of saying; empty in a quotation that goes on without them.
        content: pieces of what is said, in reading order.
        score: how sure the tagger is, from 0 to 1.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float

    @property
    def span(self) -> Span:
        """From the first to the last character of any part."""
        return hull(self.source + self.cue + self.content)


class Tagger(Protocol):
    """Finds who says what; every implementation gives the same kind of links."""

    def tag(self, article: Article, sentences: Sequence[Span], quotations: Quotations) -> list[Link]:
        """The links of `article`.

        Args:
            article: the text; only its prose is to be tagged.
            sentences: those of the prose, in reading order.
            quotations: what stands inside quotation marks there.
        """
        ...


def make_attributions(
    article: Article, links: Sequence[Link], quotations: Quotations
) -> tuple[list[Attribution], tuple[Source, ...]]:
    """The attributions of an article in reading order, with ids and speakers, and its sources.

    Args:
        article: the text.
        links: what a tagger found, in any order.
        quotations: what stands inside quotation marks.
    """
    registry = Registry(outlet=article.metadata.outlet)
    starts = [block.span.start for block in article.blocks]
    made: list[Attribution] = []
    last: Attribution | None = None
    for link in sorted((*links, *_carried(links, quotations)), key=lambda link: (link.span, link.cue, link.content)):
        last = _attribution(article.text, link, registry, starts, quotations.spans, last)
        made.append(last)
    identified = _with_ids(article.text, made)
    said = ((mark.speaker, mark.id) for mark in identified if mark.speaker is not None)
    return identified, registry.sources(said)


def _carried(links: Sequence[Link], quotations: Quotations) -> Iterator[Link]:
    """A link without source and cue for each paragraph that goes on with a quotation."""
    covered = sorted(piece for link in links for piece in link.content)
    for quotation in sorted(quotations.continuing):
        at = bisect_right(covered, quotation.end, key=lambda span: span.start)
        if not any(piece.overlaps(quotation) for piece in covered[max(0, at - 3) : at + 1]):
            yield Link((), (), (quotation,), _CARRIED)


def _attribution(
    text: str,
    link: Link,
    registry: Registry,
    starts: Sequence[int],
    quotations: Sequence[Span],
    last: Attribution | None,
) -> Attribution:
    source = " ".join(span.of(text) for span in link.source)
    carried = None
    if link.source:
        paragraph = bisect_right(starts, link.source[0].start)
        found = registry.resolve(
            hull(link.source), source, paragraph, antecedent=_antecedent(text, link.source[0].start)
        )
    elif not link.cue and last is not None:
        found, carried = Resolved(None, last.source_kind, None), _speaker_name(text, last)
    else:
        found = Resolved(None, SourceKind.VAGUE, None)
    form = _form(text, link.content, quotations)
    cue = " ".join(span.of(text) for span in link.cue)
    speaker = found.entity.id if found.entity else last.speaker if carried and last is not None else None
    return Attribution(
        id="",
        source=link.source,
        cue=link.cue,
        content=link.content,
        form=form,
        source_kind=found.kind,
        refers_to=found.refers_to,
        carried=carried,
        speaker=speaker,
        confidence=_confidence(link.score),
        explanation=attribution_explanation(source=source, cue=cue, kind=found.kind, form=form, carried=carried),
    )


def _speaker_name(text: str, mark: Attribution) -> str | None:
    return mark.carried or mark.refers_to or " ".join(span.of(text) for span in mark.source).strip(" ,") or None


def _antecedent(text: str, start: int) -> str:
    """The words before a relative pronoun, back to the word that cannot belong to its noun phrase."""
    match = _ANTECEDENT.search(text[max(0, start - _LOOK_BACK) : start])
    return _BOUNDARY.split(match.group(1))[-1] if match else ""


def _form(text: str, content: Sequence[Span], quotations: Sequence[Span]) -> Form:
    """Direct where nothing but quotations is said, mixed where quotations stand among other words."""
    inside = outside = False
    for piece in content:
        at = piece.start
        first = bisect_right(quotations, piece.start, key=lambda span: span.end)
        while first < len(quotations) and quotations[first].start < piece.end:
            inside = True
            outside = outside or _has_words(text[at : max(at, quotations[first].start)])
            at = quotations[first].end
            first += 1
        outside = outside or _has_words(text[at : max(at, piece.end)])
    if not inside:
        return Form.INDIRECT
    return Form.MIXED if outside else Form.DIRECT


def _has_words(text: str) -> bool:
    return any(word.lower() != "that" for word in _WORDS.findall(text))


def _confidence(score: float) -> Confidence:
    if score >= _HIGH:
        return Confidence.HIGH
    return Confidence.MEDIUM if score >= _MEDIUM else Confidence.LOW


def _with_ids(text: str, marks: Sequence[Attribution]) -> list[Attribution]:
    words = (
        "|".join(" ".join(span.of(text) for span in part) for part in (mark.source, mark.cue, mark.content))
        for mark in marks
    )
    return [replace(mark, id=name) for mark, name in zip(marks, mark_ids(Layer.ATTRIBUTION, words), strict=True)]
