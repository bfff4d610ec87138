"""A note remembers the words it is about and where they stand, and finds them again when the text has changed.

How it is decided follows the anchoring of web annotations (W3C Web Annotation Data Model, 2017; fuzzy anchoring of
Hypothesis, 2013), with one difference: a place that merely looks alike must not be taken for the words themselves.
Where copies cannot be told apart the answer is `AnchorState.UNSURE`, and a person decides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.text.folding import EDGE, fold, folded, nearest, words
from reader.text.fuzzy import difference, likeness, search
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.text.folding import Folded

CONTEXT = 32
"""Characters kept on each side of quoted words, so that they are found again in a changed text."""

SHORT = 20
"""Quotes of fewer characters are found by their very words only."""

MOST_EDITS = 0.2
"""Share of the characters of a quote that may have changed."""

ACCEPT = 0.85
LEAD = 0.10
"""The score from which a place is taken for the words, and how far the next best must stay behind."""

ACCEPT_DOUBTFUL = 0.91
"""The same for words that are short or changed where there is no old text to check by: one side is not enough."""

PERHAPS, PERHAPS_IF_SHORT = 0.50, 0.65
"""The score from which a place is worth showing with a question; short words recur, so they need some context."""

_QUOTE, _CONTEXT, _POSITION = 0.55, 0.40, 0.05
_BETTER_SIDE = 0.75
# What bounds the work for one quote: places compared in full, places of words that still tell something, such words,
# the product of pattern and places for long patterns, and the longest passage that is looked for twice in a row.
_MOST_PLACES, _MOST_RECURRENCES, _MOST_WORDS, _MOST_WORK = 8, 200, 12, 8_000_000
_LONGEST_PASSAGE = 20_000


class AnchorState(StrEnum):
    """How surely the words of a note were found again.

    Attributes:
        EXACT: the same words between the same words, wherever that now is in the text. Nothing to look at. Typography
            does not count (`reader.text.folding.folded`).
        MOVED: surely these words, but they or the words around them have changed.
        UNSURE: a place that may be it, or one of several that cannot be told apart. A person has to look.
        ORPHAN: nothing like it is there.
    """

    EXACT = "exact"
    MOVED = "moved"
    UNSURE = "unsure"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words a note is about, and where they stand.

    The selectors of the W3C Web Annotation Data Model (2017): `exact`, `prefix` and `suffix` are its
    TextQuoteSelector, `start` and `end` its TextPositionSelector.

    Attributes:
        exact: the words themselves.
        prefix: up to `CONTEXT` characters that stand before them.
        suffix: up to `CONTEXT` characters that stand after them.
        start: where the words begin, in code points of `Article.text`.
        end: where they end; half-open.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str, span: Span) -> Quote:
        """The words of `span` in `text`, with up to `CONTEXT` characters on each side."""
        return cls(
            exact=span.of(text),
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
            start=span.start,
            end=span.end,
        )

    @property
    def begins_text(self) -> bool:
        """Whether the context before the words is cut short by the start of the text."""
        return len(self.prefix) == self.start < CONTEXT

    @property
    def ends_text(self) -> bool:
        """The same for its end; a quote of another program, which may keep less context, does not say so."""
        return len(self.suffix) < CONTEXT and len(self.prefix) == min(self.start, CONTEXT)

    def stands_in(self, text: str) -> bool:
        """Whether words and context stand in `text` to the character, at the same position."""
        first, last = self.start - len(self.prefix), self.end + len(self.suffix)
        stands = first >= 0 and text[first:last] == self.prefix + self.exact + self.suffix
        return stands and (last == len(text) or not self.ends_text)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the words of a note are in a text.

    Attributes:
        state: how surely.
        span: the words in the new text; for `UNSURE` the best candidate, for `ORPHAN` None.
        score: 0 to 1, how well words, context and position agree. `MOVED` may go with a low one, for words that stood
            once in the old text and stand once in the new one, among others.
    """

    state: AnchorState
    span: Span | None
    score: float


def find_again(quote: Quote, text: str, *, old: str | None = None) -> Anchor:
    """Find the words of one note in a changed text; see `find_all_again`."""
    return find_all_again([quote], text, old=old)[0]


def find_all_again(quotes: Iterable[Quote], text: str, *, old: str | None = None) -> list[Anchor]:
    """Find the words of notes in a changed text, in the order of `quotes`; the text is prepared once for all.

    First the words are sought with their context. If they are not there so, every place that has the words, or
    something within `MOST_EDITS` of them if they are not `SHORT`, is scored on words, context and position. The best is
    taken from `ACCEPT` on if it leads by `LEAD`.

    Args:
        quotes: what the notes are about.
        text: the text to find them in.
        old: the text the quotes were made from. With it, a place found must also lead back: sought in the old text,
            it has to lead to the words of the note and nowhere else. This tells the words from a lookalike that stood
            in the old text already and alone is left of the two. Long words that occur once in both texts are known
            even where all their context has changed. Without it, a lookalike with the very same context is taken for
            the words. A quote that is not from `old` is sought without it.
    """
    there = _Search(text, fold(text))
    back = None if old is None else _Search(old, fold(old))
    return [_find(quote, there, back) for quote in quotes]


@dataclass(frozen=True, slots=True)
class _Search:
    """A text to search, as it is and folded."""

    text: str
    folded: Folded


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A quote in folded form; a context that ends at the edge of its text ends with `EDGE`."""

    exact: str
    prefix: str
    suffix: str
    start: int

    @classmethod
    def of(cls, quote: Quote) -> _Wanted:
        return cls(
            exact=folded(quote.exact),
            prefix=(EDGE if quote.begins_text else "") + folded(quote.prefix),
            suffix=folded(quote.suffix) + (EDGE if quote.ends_text else ""),
            start=quote.start,
        )

    @property
    def whole(self) -> str:
        return self.prefix + self.exact + self.suffix

    @property
    def is_short(self) -> bool:
        return len(self.exact) < SHORT


@dataclass(frozen=True, slots=True)
class _Place:
    """Somewhere in a folded text that may be it; `words` is 1 where the words are the same."""

    span: Span
    words: float
    score: float


def _find(quote: Quote, there: _Search, back: _Search | None) -> Anchor:
    if back is not None and not quote.stands_in(back.text):
        back = None
    home = Span(quote.start, quote.end) if quote.stands_in(there.text) else None
    if home and back is not None and back.text == there.text:
        return Anchor(AnchorState.EXACT, home, 1.0)
    wanted = _Wanted.of(quote)
    copies = [place + len(wanted.prefix) for place in there.folded.places(wanted.whole, _MOST_RECURRENCES)]
    if not copies:
        return Anchor(AnchorState.EXACT, home, 1.0) if home else _best(wanted, there, back, quote)
    place = nearest(copies, quote.start + 1)
    span = there.folded.outer(Span(place, place + len(wanted.exact)))
    around = there.folded.outer(Span(place - len(wanted.prefix), place + len(wanted.exact + wanted.suffix)))
    if home and (len(copies) > 1 or (around.start <= home.start and home.end <= around.end)):
        # To the character, also where a quote ends between a letter and its accent.
        span = home
    alone = len(copies) == 1 and (back is None or len(back.folded.places(wanted.whole, most=1)) == 1)
    telling = home is not None or len(wanted.whole) >= SHORT
    sure = alone and telling and not _repeated(wanted, there.folded, place)
    return Anchor(AnchorState.EXACT if sure else AnchorState.UNSURE, span, 1.0)


def _repeated(wanted: _Wanted, text: Folded, place: int) -> bool:
    """Whether the words at `place` lie in a passage that stands twice in a row, so that either may be the old one."""
    others = {other + len(wanted.prefix) for other in text.places(wanted.prefix + wanted.exact, _MOST_RECURRENCES)}
    others.update(text.places(wanted.exact + wanted.suffix, _MOST_RECURRENCES))
    return any(_in_a_row(text.text, min(place, other), max(place, other)) for other in others - {place})


def _in_a_row(text: str, first: int, second: int) -> bool:
    """Whether what agrees around two places reaches from one to the other."""
    apart = second - first
    if apart > _LONGEST_PASSAGE:
        return False
    after = 0
    while after < apart and second + after < len(text) and text[first + after] == text[second + after]:
        after += 1
    before = 0
    while before < apart - after and first > before and text[first - before - 1] == text[second - before - 1]:
        before += 1
    return before + after >= apart


def _best(wanted: _Wanted, there: _Search, back: _Search | None, quote: Quote) -> Anchor:
    """The anchor of words that no longer stand in their context."""
    places = _ranked(wanted, there.folded)
    if not places:
        return Anchor(AnchorState.ORPHAN, None, 0.0)
    best = places[0]
    span = there.folded.outer(best.span)
    doubtful = back is None and (wanted.is_short or best.words < 1)
    sure = best.score >= (ACCEPT_DOUBTFUL if doubtful else ACCEPT) and _leads(places)
    if back is not None:
        sure = _once_in_both(wanted, best, there, back) or (sure and _leads_back(span, there, back, quote))
    if sure:
        return Anchor(AnchorState.MOVED, span, best.score)
    if best.score >= (PERHAPS_IF_SHORT if wanted.is_short else PERHAPS):
        return Anchor(AnchorState.UNSURE, span, best.score)
    return Anchor(AnchorState.ORPHAN, None, best.score)


def _leads(places: list[_Place]) -> bool:
    return len(places) == 1 or places[0].score - places[1].score >= LEAD


def _once_in_both(wanted: _Wanted, best: _Place, there: _Search, back: _Search) -> bool:
    texts = (there.folded, back.folded)
    return not wanted.is_short and best.words == 1 and all(len(text.places(wanted.exact, 1)) == 1 for text in texts)


def _leads_back(span: Span, there: _Search, back: _Search, quote: Quote) -> bool:
    """Whether the words now at `span`, sought in the old text, are the words of the note and no others."""
    wanted = _Wanted.of(Quote.of(there.text, span))
    home = Span(quote.start, quote.end)
    copies = [place + len(wanted.prefix) for place in back.folded.places(wanted.whole, 1)]
    if copies:
        return len(copies) == 1 and back.folded.outer(Span(copies[0], copies[0] + len(wanted.exact))).overlaps(home)
    places = _ranked(wanted, back.folded)
    return bool(places) and _leads(places) and back.folded.outer(places[0].span).overlaps(home)


def _ranked(wanted: _Wanted, text: Folded) -> list[_Place]:
    """Places that may be it, the best first; of several that overlap only the best."""
    if not wanted.exact:
        return []
    spans = {Span(place, place + len(wanted.exact)) for place in _same_words(wanted, text)}
    if not wanted.is_short:
        spans.update(_similar_words(wanted, text))
    ranked: list[_Place] = []
    for place in sorted((_scored(wanted, text, span) for span in spans), key=lambda place: -place.score):
        if not any(place.span.overlaps(better.span) for better in ranked):
            ranked.append(place)
    return ranked


def _scored(wanted: _Wanted, text: Folded, span: Span) -> _Place:
    found = span.of(text.text)
    same = 1.0 if found == wanted.exact else 1 - difference(wanted.exact, found)
    reach = 2 * CONTEXT
    sides = (
        likeness(wanted.suffix, text.text[span.end : span.end + reach]) if wanted.suffix else 0.0,
        likeness(wanted.prefix[::-1], text.text[max(0, span.start - reach) : span.start][::-1])
        if wanted.prefix
        else 0.0,
    )
    context = _BETTER_SIDE * max(sides) + (1 - _BETTER_SIDE) * min(sides)
    near = 1 - min(1.0, abs(text.outer(span).start - wanted.start) / max(1, text.size))
    return _Place(span, same, _QUOTE * same + _CONTEXT * context + _POSITION * near)


def _same_words(wanted: _Wanted, text: Folded) -> list[int]:
    """Where the very words stand; of too many, those with more and more of their context right beside them."""
    for size in (0, 2, 4, 8, 16):
        most = _MOST_PLACES if size < CONTEXT // 2 else 4 * _MOST_PLACES
        before, after = wanted.prefix[max(0, len(wanted.prefix) - size) :], wanted.suffix[:size]
        found = {place + len(before) for place in text.places(before + wanted.exact, most)}
        found.update(text.places(wanted.exact + after, most))
        if len(found) <= _MOST_PLACES:
            break
    return sorted(found)


def _similar_words(wanted: _Wanted, text: Folded) -> Iterator[Span]:
    """The best match near each place that shares context or rare words, if it is within `MOST_EDITS`."""
    size = len(wanted.exact)
    slack = int(size * MOST_EDITS) + 8
    most = max(2, min(_MOST_PLACES, _MOST_WORK // size**2))
    seen: list[int] = []
    for start in (*_beside_context(wanted, text), *_by_rare_words(wanted, text, slack)):
        if len(seen) >= most:
            break
        if any(abs(start - other) <= slack // 2 for other in seen):
            continue
        seen.append(start)
        left = max(1, start - slack)
        window = text.text[left : start + size + 2 * slack].rstrip(EDGE)
        match = search(wanted.exact, window)
        if match.difference <= MOST_EDITS:
            yield _between_contexts(wanted, text, match.span.shifted(left), slack)


def _beside_context(wanted: _Wanted, text: Folded) -> Iterator[int]:
    """Where the words would begin if what stands next to them is where it was."""
    for context, offset in ((wanted.prefix, len(wanted.prefix)), (wanted.suffix, -len(wanted.exact))):
        if len(context) >= CONTEXT // 2:
            yield from (place + offset for place in text.places(context, 1))


def _by_rare_words(wanted: _Wanted, text: Folded, slack: int) -> list[int]:
    """Where the words would begin if their rarest words are where they were; the most agreed upon first."""
    known = [(text.words.get(word, ()), offset) for offset, word in words(wanted.exact)]
    rare = sorted((item for item in known if 0 < len(item[0]) <= _MOST_RECURRENCES), key=lambda item: len(item[0]))
    votes = Counter((place - offset) // slack for places, offset in rare[:_MOST_WORDS] for place in places)
    pairs = Counter({step: votes[step] + votes[step + 1] for step in votes})
    return [(step + 1) * slack for step, _ in pairs.most_common(_MOST_PLACES)]


def _between_contexts(wanted: _Wanted, text: Folded, span: Span, slack: int) -> Span:
    """The match drawn out or in to where the old context begins, if that costs no more than the edits allowed."""
    piece = CONTEXT // 4
    start, end = span
    before, after = wanted.prefix[-piece:], wanted.suffix[:piece]
    left = max(0, start - slack - piece)
    if before and (place := text.text.rfind(before, left, min(start + slack, end))) >= 0:
        start = place + len(before)
    if after and (place := text.text.find(after, max(start, end - slack), end + slack + piece)) >= 0:
        end = place
    fitted = Span(start, end)
    within = start < end and difference(wanted.exact, fitted.of(text.text)) <= MOST_EDITS
    return fitted if within else span
