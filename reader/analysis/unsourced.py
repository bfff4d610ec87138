"""Assertions in the article's own voice that do not show where they come from (shown as "No source named").

For each sentence of the body the first of these that matches wins: not article prose; question, command or fragment;
quoted; attributed; carried by what stands before; seen by the reporter; nothing checkable; identity and common
knowledge; otherwise unsourced. Such assertions are normal in news: a mark asks a question, it does not measure
quality. Only the strongest are shown by default.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.analysis import phrases
from reader.analysis.clauses import coordinated, is_statement, own_voice
from reader.analysis.findings import Confidence, Unsourced, UnsourcedKind
from reader.analysis.overlap import merged, touches, within
from reader.analysis.reasons import unsourced_explanation
from reader.analysis.unsourced_kinds import Assertion, kind_of
from reader.text.article import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.analysis.findings import Attribution
    from reader.text.article import Article, Block
    from reader.text.spans import Span

_SHORT_QUOTATION = 4
"""Words up to which a quotation without a speaker is a label or a title, not somebody's statement."""

_SENTENCES_PER_MARK = 4
_MARKS_PER_1000_WORDS = 8
_SHOWN_FROM = 2
_PLAIN_SHARE = 3
"""At most one in so many of the marks shown is a plain event."""

_REMEMBERED = 40
"""How many of the latest attributed statements are compared with an assertion."""

_EMPTY = frozenset(
    ["that", "this", "with", "from", "have", "been", "were", "will", "would", "their", "they", "which", "what", "when"]
)


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence with what stands around it."""

    span: Span
    attributions: tuple[Attribution, ...]
    before: Attribution | None
    """An attribution in the sentence before, in the same paragraph."""
    spoken: bool
    """Whether its place says that it is somebody's words: a block quotation, or what follows "they said:"."""
    after: tuple[Attribution, ...] = ()
    """The attributions in the sentence after, in the same paragraph."""

    def introduces(self, text: str, clause: Span) -> bool:
        """Whether the clause names somebody who speaks in the next sentence, and so may have told this too."""
        names = (attribution.refers_to or "" for attribution in self.after)
        return any(name and name.split()[-1] in clause.of(text) for name in names)


@dataclass(frozen=True, slots=True)
class _Cover:
    """What is not the article's own voice."""

    quotations: list[Span]
    cited: list[Span]
    """Quotations and attributions, merged."""
    begins_citing: frozenset[int]
    links: list[Span]


def find_unsourced(
    article: Article,
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    attributions: Sequence[Attribution],
) -> list[Unsourced]:
    """Find the assertions of an article that show no source.

    Args:
        article: the article; spans count code points of its text.
        sentences: its sentences in reading order; those outside the body are passed over.
        quotations: stretches in quotation marks, in reading order.
        attributions: what is attributed, with its source.

    Returns:
        Assertions in reading order, without ids; `shown` keeps to the default view: strength 3 and 2, the strongest
        first, at most one mark for four sentences of the body and eight for 1,000 words, few of them plain events.
    """
    text = article.text
    cover = _cover(article, quotations, attributions)
    places = list(_places(article, sentences, attributions))
    earlier: deque[frozenset[str]] = deque(maxlen=_REMEMBERED)
    found: list[Unsourced] = []
    for place in places:
        found += _assertions(text, place, cover, earlier)
        earlier.extend(_content_words(span.of(text)) for span in _statements_ending_in(place))
    return _with_shown(found, _most_shown(text, places))


def _assertions(text: str, place: _Place, cover: _Cover, earlier: Iterable[frozenset[str]]) -> list[Unsourced]:
    """The decision for one sentence; two marks where two of its clauses assert things of different kinds."""
    if place.spoken:
        return []
    clause = own_voice(text, place.span, cover.cited, cover.begins_citing)
    if clause is None or not is_statement(text, clause) or _shows_source(text, clause, cover, earlier):
        return _label(text, place, cover)
    parts = coordinated(text, clause)
    kinds = [kind_of(text, part) for part in parts]
    if len({said.kind for said in kinds}) < len(parts) or any(not said.trigger for said in kinds):
        parts, kinds = [clause], [kind_of(text, clause)]
    return [_mark(text, part, said, place) for part, said in zip(parts, kinds, strict=True)]


def _statements_ending_in(place: _Place) -> Iterator[Span]:
    for attribution in place.attributions:
        for span in attribution.content:
            if place.span.start < span.end <= place.span.end:
                yield span


def _shows_source(text: str, clause: Span, cover: _Cover, earlier: Iterable[frozenset[str]]) -> bool:
    """Whether the clause is attributed, observed, not checkable or known, by its own words or by earlier ones."""
    if touches(clause, cover.links):
        return True
    for sign in phrases.load("signs").find(text, clause):
        if not touches(sign.span, cover.cited):
            return True
    words = _content_words(clause.of(text))
    return len(words) >= 5 and any(len(words & said) >= 0.8 * len(words) for said in earlier)


def _mark(text: str, clause: Span, said: Assertion, place: _Place) -> Unsourced:
    kind, trigger, strength = said
    if kind is UnsourcedKind.EVENT and place.introduces(text, clause):
        strength = 1
    maybe_from = _name(text, place.before) if place.before else None
    if place.before:
        confidence = Confidence.LOW
    elif place.attributions or strength < 3:
        confidence = Confidence.MEDIUM
    else:
        confidence = Confidence.HIGH
    return Unsourced(
        id="",
        span=clause,
        kind=kind,
        strength=strength,
        shown=False,
        confidence=confidence,
        explanation=unsourced_explanation(clause.of(text), kind, trigger, maybe_from=maybe_from),
    )


def _label(text: str, place: _Place, cover: _Cover) -> list[Unsourced]:
    """A label that carries a claim of the article's own inside a paraphrase ("the non-existent council")."""
    kind = UnsourcedKind.CHARACTERISATION
    for attribution in place.attributions:
        for piece in within(place.span, merged(attribution.content)):
            for match in phrases.load("labels").find(text, piece):
                if not touches(match.span, cover.quotations):
                    words = match.span.of(text)
                    maybe_from = _name(text, attribution)
                    mark = Unsourced(
                        id="",
                        span=match.span,
                        kind=kind,
                        strength=3,
                        shown=False,
                        confidence=Confidence.LOW,
                        explanation=unsourced_explanation(words, kind, words, maybe_from=maybe_from),
                    )
                    return [mark]
    return []


def _name(text: str, attribution: Attribution) -> str | None:
    if attribution.refers_to or attribution.carried:
        return attribution.refers_to or attribution.carried
    return attribution.source[0].of(text) if attribution.source else None


def _with_shown(found: list[Unsourced], most: int) -> list[Unsourced]:
    order = {Confidence.HIGH: 0, Confidence.MEDIUM: 1, Confidence.LOW: 2}
    strong = [number for number, mark in enumerate(found) if mark.strength >= _SHOWN_FROM]
    strong.sort(key=lambda number: (-found[number].strength, order[found[number].confidence], number))
    plain = [number for number in strong if found[number].kind is UnsourcedKind.EVENT and found[number].strength < 3]
    dropped = frozenset(plain[max(1, most // _PLAIN_SHARE) :])
    chosen = frozenset([number for number in strong if number not in dropped][:most])
    return [replace(mark, shown=number in chosen) for number, mark in enumerate(found)]


def _most_shown(text: str, places: Sequence[_Place]) -> int:
    words = sum(len(place.span.of(text).split()) for place in places)
    return max(1, min(len(places) // _SENTENCES_PER_MARK, words * _MARKS_PER_1000_WORDS // 1000))


def _cover(article: Article, quotations: Sequence[Span], attributions: Sequence[Attribution]) -> _Cover:
    long = [quotation for quotation in quotations if len(quotation.of(article.text).split()) > _SHORT_QUOTATION]
    citing = [span for a in attributions for span in a.source + a.cue]
    content = [span for a in attributions for span in a.content]
    links = [link.span for link in article.links]
    return _Cover(
        merged(quotations), merged(long + citing + content), frozenset(span.start for span in citing), merged(links)
    )


def _places(article: Article, sentences: Sequence[Span], attributions: Sequence[Attribution]) -> Iterator[_Place]:
    """Yield the sentences of the body with what stands around each."""
    citing = _by_sentence(sentences, attributions)
    blocks = article.blocks
    starts = [block.span.start for block in blocks]
    block_before: Block | None = None
    before: tuple[Attribution, ...] = ()
    announced = False
    for number, sentence in enumerate(sentences):
        place = bisect_right(starts, sentence.start) - 1
        if place < 0 or blocks[place].region is not Region.BODY:
            continue
        block = blocks[place]
        opens = bool(before) and _ends_in_colon(article.text, sentences[number - 1])
        announced = opens or (announced and block.kind is BlockKind.LIST_ITEM)
        nearest = before[-1] if before and block is block_before else None
        goes_on = number + 1 < len(sentences) and sentences[number + 1].start < block.span.end
        after = citing[number + 1] if goes_on else ()
        yield _Place(sentence, citing[number], nearest, announced or block.kind is BlockKind.QUOTATION, after)
        block_before, before = block, citing[number]


def _ends_in_colon(text: str, sentence: Span) -> bool:
    return sentence.of(text).rstrip().endswith(":")


def _by_sentence(sentences: Sequence[Span], attributions: Sequence[Attribution]) -> list[tuple[Attribution, ...]]:
    """For each sentence the attributions that have a part in it."""
    ends = [sentence.end for sentence in sentences]
    citing: list[dict[int, Attribution]] = [{} for _ in sentences]
    for number, attribution in enumerate(attributions):
        for span in attribution.source + attribution.cue + attribution.content:
            place = bisect_right(ends, span.start)
            while place < len(sentences) and sentences[place].start < span.end:
                citing[place][number] = attribution
                place += 1
    return [tuple(entry.values()) for entry in citing]


def _content_words(words: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W_]{4,}|\d+", words.lower()) if word not in _EMPTY)
