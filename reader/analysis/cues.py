"""The rule tagger: who says what, read from reporting cues and the shape of the sentence.

A cue is a verb, noun or adjective of `reporting_cues.toml` in one of the frames in which it reports (verb with a
that-clause, verb after a quotation, "according to", ...). Its source is the subject found by `grammar`, its content
the complement or the quotation. The scheme is that of PolNeAR (Newell, Margolin & Ruths, LREC 2018); the frames
follow O'Keefe et al., "A Sequence Labelling Approach to Quote Attribution" (EMNLP 2012) and Pareti (2015).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from reader.analysis.attribution import Link, Tags
from reader.analysis.phrase_cues import opening_cue, phrase_cue, speaker_colon
from reader.analysis.reading import Clause, Sentence
from reader.analysis.tokens import tokens_of
from reader.analysis.verb_cues import verb_cue
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.analysis.quotations import Quotations
    from reader.text.article import Article

_LONGEST = 2_000
"""A sentence of more characters is read in pieces, so that the time stays proportional to the text."""

_LOOK_BACK = 20


class CueTagger:
    """Tags attributions by rule; holds no state, so one instance serves any number of articles."""

    version = "rules-1"

    def tag(
        self,
        article: Article,
        sentences: Sequence[Span],
        quotations: Quotations,
        *,
        progress: Callable[[float], None] | None = None,
    ) -> Tags:
        """The links of `article` in reading order of their sentences; these rules are quick and report no progress."""
        read = _read(article.text, sentences, quotations.spans)
        ends = frozenset(span.end for span in quotations.spans)
        paragraphs = _paragraphs(article, read)
        return Tags(tuple(link for paragraph in paragraphs for link in _links_of_paragraph(paragraph, ends)))


def _read(text: str, sentences: Iterable[Span], quotations: Sequence[Span]) -> Iterator[Sentence]:
    first = 0
    for sentence in sentences:
        for start in range(sentence.start, sentence.end, _LONGEST):
            span = Span(start, min(start + _LONGEST, sentence.end))
            while first < len(quotations) and quotations[first].end <= span.start:
                first += 1
            last = first
            while last < len(quotations) and quotations[last].start < span.end:
                last += 1
            inside = quotations[first:last]
            yield Sentence(span, tokens_of(text, span, inside), inside)


def _paragraphs(article: Article, sentences: Iterable[Sentence]) -> Iterator[Iterable[Sentence]]:
    """The sentences of one block after the other."""
    ends = [block.span.end for block in article.blocks]
    return (group for _, group in groupby(sentences, key=lambda sentence: bisect_right(ends, sentence.span.start)))


def _links_of_paragraph(sentences: Iterable[Sentence], ends: frozenset[int]) -> list[Link]:
    links: list[Link] = []
    for sentence in sentences:
        found = [_link(sentence, clause) for clause in _clauses(sentence) if clause.content]
        _go_on(links, found, sentence, ends)
        links += found
    return links


def _go_on(before: list[Link], found: Sequence[Link], sentence: Sentence, ends: frozenset[int]) -> None:
    """Give a sentence that is one quotation, with no cue of its own, to the cue of the quotation before it."""
    if not before or not sentence.quotations:
        return
    quotation = sentence.quotations[0]
    if quotation.start > sentence.span.start or quotation.end < sentence.span.end - 1:
        return
    recent = before[-_LOOK_BACK:]
    if any(piece.overlaps(quotation) for link in (*found, *recent) for piece in link.content):
        return
    for at in range(len(before) - 1, len(before) - 1 - len(recent), -1):
        if before[at].content[-1].end in ends:
            before[at] = replace(before[at], content=(*before[at].content, quotation))
            return


def _clauses(sentence: Sentence) -> list[Clause]:
    """The readings of the cues in one sentence, in order."""
    found: list[Clause] = []
    at = 0
    while at < len(sentence.tokens):
        clause = None
        if sentence.tokens[at].quotation < 0:
            clause = opening_cue(sentence, at) or verb_cue(sentence, at, found) or phrase_cue(sentence, at)
        if clause is not None:
            found.append(clause)
        at = max(at + 1, clause.cue[1]) if clause is not None else at + 1
    colon = speaker_colon(sentence, found)
    return found if colon is None else [colon, *found]


def _link(sentence: Sentence, clause: Clause) -> Link:
    source = (sentence.part(clause.source),) if clause.source else ()
    return Link(source, (sentence.part(clause.cue),), tuple(sorted(clause.content)), clause.score)
