"""From links to attributions: the form, the kind of source, who a pronoun stands for, and what a quotation continues.

A *tagger* finds links (source, cue, content) in the sentences; it may be rules (`cues`) or a trained model. All that
follows is the same for every tagger and lives here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from reader.analysis.findings import Attribution, Confidence, Form, Layer, Source, SourceKind
from reader.analysis.grammar import AUXILIARIES, CLAUSE_WORDS, PREPOSITIONS, noun_phrase_before
from reader.analysis.ids import mark_ids
from reader.analysis.mending import mended
from reader.analysis.naming import is_relative, is_speaker
from reader.analysis.overlap import merged, touches
from reader.analysis.people import mentions_of_people
from reader.analysis.places import places_of
from reader.analysis.reasons import attribution_explanation
from reader.analysis.signed import signatures
from reader.analysis.sources import Registry, Resolved
from reader.analysis.tokens import tokens_of
from reader.text.sentences import sentence_spans
from reader.text.spans import Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.analysis.quotations import Quotations
    from reader.analysis.tokens import Token
    from reader.text.article import Article

_HIGH, _MEDIUM = 0.8, 0.6
_CARRIED = 0.7
_SIGNED = 0.9
_LOOK_BACK = 400
_WORDS = re.compile(r"[^\W_]+")


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


@dataclass(frozen=True, slots=True)
class HedgeCue:
    """Words that a tagger takes for a hedge, and how sure it is, from 0 to 1."""

    span: Span
    score: float


@dataclass(frozen=True, slots=True)
class Tags:
    """What a tagger found, in reading order.

    Attributes:
        links: who says what.
        hedges: words of doubt.
        knows_hedges: whether the tagger looked for them.
    """

    links: tuple[Link, ...]
    hedges: tuple[HedgeCue, ...] = ()
    knows_hedges: bool = False


class Tagger(Protocol):
    """Finds who says what; every implementation gives the same kind of links."""

    @property
    def version(self) -> str:
        """Changes whenever the tagger finds something else."""
        ...

    def tag(
        self,
        article: Article,
        sentences: Sequence[Span],
        quotations: Quotations,
        *,
        progress: Callable[[float], None] | None = None,
    ) -> Tags:
        """The links, and perhaps hedges, of `article`.

        Args:
            article: the text; only its prose is to be tagged.
            sentences: those of the prose, in reading order.
            quotations: what stands inside quotation marks there.
            progress: called now and then with the share that is done, from 0 to 1. It may raise to stop the tagger.
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
    registry = Registry(outlet=article.metadata.outlet, places=places_of(article))
    mentions = deque(mentions_of_people(article, quotations.spans))
    blocks = [block.span for block in article.blocks]
    made: list[Attribution] = []
    last: Attribution | None = None
    links = _with_signatures(article.text, mended(article, links, quotations.spans), quotations)
    links = _from_their_beginning(links, quotations)
    for link in sorted((*links, *_carried(links, quotations)), key=lambda link: (link.span, link.cue, link.content)):
        while mentions and link.source and mentions[0].span.start < link.source[0].start:
            mention = mentions.popleft()
            registry.notice(mention, _paragraph(blocks, mention.span))
        last = _attribution(article.text, link, registry, blocks, quotations.spans, last)
        made.append(last)
    identified = _with_ids(article.text, made)
    said = ((mark.speaker, mark.id) for mark in identified if mark.speaker is not None)
    return identified, registry.sources(said)


def _with_signatures(text: str, links: Sequence[Link], quotations: Quotations) -> list[Link]:
    """The links, and those of quotations that are signed, in the place of what was found without a cue."""
    cued = merged(part for link in links if link.cue for part in (*link.cue, *link.source))
    signed = [one for one in signatures(text, quotations.spans) if not touches(one.source, cued)]
    taken = merged(one.quotation for one in signed)
    kept = [link for link in links if link.cue or not touches(link.span, taken)]
    return [*kept, *(Link((one.source,), (one.cue,), (one.quotation,), _SIGNED) for one in signed)]


def _from_their_beginning(links: Sequence[Link], quotations: Quotations) -> list[Link]:
    """The links, their content begun where a quotation over several paragraphs begins.

    A paragraph that leaves a quotation open belongs to the speaker who is named where it closes.
    """
    covered = merged(piece for link in links for piece in link.content)
    found = []
    for link in links:
        earlier: list[Span] = []
        for piece in link.content:
            first = bisect_left(quotations.spans, piece.start, key=lambda span: span.end)
            earlier += _before(first, quotations, covered)
        found.append(replace(link, content=(*reversed(earlier), *link.content)) if earlier else link)
    return found


def _before(index: int, quotations: Quotations, covered: Sequence[Span]) -> Iterator[Span]:
    """The open quotations right before the one at `index`, as long as it goes on with them and nobody has them."""
    spans = quotations.spans
    while 0 < index < len(spans) and spans[index] in quotations.continuing:
        index -= 1
        if touches(spans[index], covered):
            return
        yield spans[index]


def _carried(links: Sequence[Link], quotations: Quotations) -> Iterator[Link]:
    """A link without source and cue for each part of a quotation over several paragraphs that nobody has."""
    covered = merged(piece for link in links for piece in link.content)
    for index, quotation in enumerate(quotations.spans):
        if quotation in quotations.continuing and not touches(quotation, covered):
            if quotations.spans[index - 1] not in quotations.continuing:
                yield from (Link((), (), (span,), _CARRIED) for span in _before(index, quotations, covered))
            yield Link((), (), (quotation,), _CARRIED)


def _attribution(
    text: str,
    link: Link,
    registry: Registry,
    blocks: Sequence[Span],
    quotations: Sequence[Span],
    last: Attribution | None,
) -> Attribution:
    source = " ".join(span.of(text) for span in link.source)
    carried = None
    if link.source:
        paragraph = _paragraph(blocks, link.source[0])
        found = registry.resolve(
            hull(link.source),
            source,
            paragraph,
            quoted=touches(link.source[0], quotations),
            owner=text[link.source[-1].end : link.source[-1].end + 2] in {"’s", "'s"},
            antecedent=_antecedent(text, blocks[paragraph - 1], link.source[0]),
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


def _paragraph(blocks: Sequence[Span], span: Span) -> int:
    """The number of the block in which `span` begins, from 1."""
    return bisect_right(blocks, span.start, key=lambda block: block.start)


def _speaker_name(text: str, mark: Attribution) -> str | None:
    return mark.carried or mark.refers_to or " ".join(span.of(text) for span in mark.source).strip(" ,") or None


def _antecedent(text: str, block: Span, pronoun: Span) -> str:
    """The noun phrase right before a relative pronoun, in the same sentence; empty for any other word."""
    if not is_relative(pronoun.of(text)):
        return ""
    near = Span(max(block.start, pronoun.start - _LOOK_BACK), pronoun.end)
    before = sentence_spans(text, near)[-1]
    tokens = tokens_of(text, Span(before.start, max(before.start, pronoun.start)))
    end = len(tokens) - (bool(tokens) and tokens[-1].text == ",")
    start = _object_start(tokens, end)
    if not is_speaker(tokens[end - 1].lower if start < end else "", people_only=True):
        start, end = noun_phrase_before(tokens, end) or (start, end)
    return text[tokens[start].start : tokens[end - 1].end] if start < end else ""


def _object_start(tokens: Sequence[Token], end: int) -> int:
    """Where the words after the last preposition, verb or mark before `end` begin."""
    at = end
    while at > 0 and tokens[at - 1].is_word and tokens[at - 1].lower not in PREPOSITIONS | CLAUSE_WORDS | AUXILIARIES:
        at -= 1
    return at


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
