"""Hedges: words that mark a statement as uncertain, approximate, second-hand or not endorsed.

A word is a hedge only in context ("about 40 boats", not "a story about boats"), so each entry of the lexicon
`resources/lexicons/hedges.toml` names the context it needs. Words in quotation marks that are no statement of
anybody ("the “reform” begins") are found here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader import lexicons
from reader.analysis import phrases
from reader.analysis.findings import Confidence, Hedge, HedgeKind
from reader.analysis.naming import is_speaker
from reader.analysis.overlap import merged, touches, within
from reader.analysis.reasons import hedge_explanation
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.attribution import HedgeCue
    from reader.analysis.findings import Attribution
    from reader.text.article import Article

_LIKELY, _SURE, _VERY_SURE = 0.5, 0.7, 0.9
_NOT_LEARNT = frozenset({HedgeKind.APPROXIMATOR, HedgeKind.DISTANCING})
_LONGEST_SCARE_QUOTE = 4
_SHORT_QUOTATION = re.compile(
    r"(?<![\w’'])"
    r"(?:“[^“”\n]{2,60}”|\"(?! )[^\"\n]{2,60}\"|‘[^‘’“”\n]{2,60}’(?!\w)|'(?! )[^'“”\"\n]{2,60}'(?!\w))"
)
_NAMES_A_WORD = re.compile(
    r"\b(?:call(?:s|ed|ing)?|named?|titled?|entitled|known as|nicknamed|dubbed|words?|terms?|phrases?|slogans?|signs?"
    r"|mean(?:s|ing)?|spelled|film|movie|book|novel|song|album|series|show|episode|magazine|said|says|say"
    r"|shout(?:s|ed|ing)?|chant(?:s|ed|ing)?)\W*$",
    re.IGNORECASE,
)


def find_hedges(
    article: Article,
    sentences: Sequence[Span],
    quotations: Sequence[Span],
    attributions: Sequence[Attribution],
    *,
    cues: Sequence[HedgeCue] | None = None,
) -> list[Hedge]:
    """Find the hedges of an article.

    Args:
        article: the article; spans count code points of its text.
        sentences: where to look, in reading order.
        quotations: stretches in quotation marks, with or without the marks, in reading order.
        attributions: what is attributed, so that a quoted statement is not taken for a word held at a distance.
        cues: hedges that a trained tagger found, None where none looked for them. Those that it is sure of join those
            found by rule; about words with other meanings it decides alone (`resources/lexicons/trained_hedges.toml`).

    Returns:
        Hedges in reading order, without ids.
    """
    text = article.text
    quoted = merged(quotations)
    speakers = merged(span for attribution in attributions for span in attribution.source)
    found = [
        _hedge(text, span, HedgeKind(match.rule.label), _confidence(match.rule), in_quote=touches(span, quoted))
        for sentence in sentences
        for match in phrases.load("hedges").find(text, sentence)
        for span in _agreed(text, match, cues)
        if not _is_speaker(text, span, match.rule, speakers)
    ]
    marked = merged(hedge.span for hedge in found)
    found += [
        _hedge(text, cue.span, kind, _certainty(cue.score), in_quote=touches(cue.span, quoted))
        for cue in cues or ()
        if cue.score >= _SURE and not touches(cue.span, marked) and (kind := _kind(cue.span.of(text)))
    ]
    marked = merged(hedge.span for hedge in found)
    found += [
        _hedge(text, words, HedgeKind.DISTANCING, Confidence.LOW, in_quote=False)
        for words in _scare_quotes(text, sentences, quotations, attributions)
        if not touches(words, marked)
    ]
    return sorted(found, key=lambda hedge: hedge.span)


def _agreed(text: str, match: phrases.Match, cues: Sequence[HedgeCue] | None) -> list[Span]:
    """The words of a match as the trained tagger cuts them; nothing where it decides alone and sees no hedge.

    It has not learnt rounded figures and words kept at a distance: those are always as the rule marks them.
    """
    if cues is None or match.rule.label in _NOT_LEARNT:
        return [match.span]
    first = bisect_right(cues, match.span.start, key=lambda cue: cue.span.end)
    last = bisect_left(cues, match.span.end, key=lambda cue: cue.span.start)
    same = [cue.span for cue in cues[first:last] if cue.score >= _LIKELY]
    if same and match.rule.label == HedgeKind.MODAL:
        return [match.span]  # "would likely" is one hedge
    if same:
        return [span for span in same if span.start >= match.span.start]
    return [] if match.span.of(text).lower() in lexicons.words("trained_hedges", "words") else [match.span]


def _is_speaker(text: str, span: Span, rule: phrases.Rule, speakers: Sequence[Span]) -> bool:
    """Whether words that keep a distance are those who speak, as in “Critics say”: these have a mark of their own."""
    if rule.label != HedgeKind.DISTANCING or within(span, speakers) != [span]:
        return False
    return is_speaker(span.of(text).lower().split()[-1], people_only=True)


def _hedge(text: str, span: Span, kind: HedgeKind, confidence: Confidence, *, in_quote: bool) -> Hedge:
    return Hedge(
        id="",
        span=span,
        kind=kind,
        in_quote=in_quote,
        confidence=confidence,
        explanation=hedge_explanation(span.of(text), kind, in_quote=in_quote),
    )


def _kind(words: str) -> HedgeKind | None:
    """The kind of a hedge that no rule named, from its first word; None for words that are plain future or ability."""
    first = words.split()[0].lower()
    for kind, listed in lexicons.load("hedge_kinds").items():
        if first in listed:
            return HedgeKind(kind) if kind != "none" else None
    return HedgeKind.ADVERB if first.endswith("ly") else HedgeKind.ADJECTIVE_NOUN


def _certainty(score: float) -> Confidence:
    return Confidence.HIGH if score >= _VERY_SURE else Confidence.MEDIUM


def _confidence(rule: phrases.Rule) -> Confidence:
    return Confidence(rule.options.get("confidence", Confidence.HIGH))


def _scare_quotes(
    text: str, sentences: Sequence[Span], quotations: Sequence[Span], attributions: Sequence[Attribution]
) -> Iterator[Span]:
    """Yield short quotations that stand for a word and not for a statement or a name, without their marks."""
    stated = merged(piece for attribution in attributions for piece in attribution.content)
    longer = merged(quotation for quotation in quotations if len(quotation.of(text).split()) > _LONGEST_SCARE_QUOTE)
    for sentence in sentences:
        for found in _SHORT_QUOTATION.finditer(text, sentence.start, sentence.end):
            words = Span(found.start() + 1, found.end() - 1)
            if (
                _keeps_distance(words.of(text))
                and not _NAMES_A_WORD.search(text[max(sentence.start, found.start() - 40) : found.start()])
                and not touches(words, stated)
                and not touches(words, longer)
                and not _is_reported(text, Span(sentence.start, found.start()))
            ):
                yield words


def _is_reported(text: str, before: Span) -> bool:
    """Whether somebody is named as saying something before the quoted words ("urged them to go “at once.”")."""
    return any(match.rule.label == "source" for match in phrases.load("signs").find(text, before))


def _keeps_distance(words: str) -> bool:
    """Whether quoted words can be a scare quote: few, and not all capitalised as in a name or title."""
    parts = re.findall(r"[^\W\d_][\w’'-]+", words)
    return 0 < len(parts) <= _LONGEST_SCARE_QUOTE and any(part[0].islower() and len(part) > 3 for part in parts)
