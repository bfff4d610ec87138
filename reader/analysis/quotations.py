"""Find what stands inside quotation marks, and marks whose partner is missing.

Marks are paired paragraph by paragraph. A mark that looks the same on both sides (`"`, `''`), or that was typed the
wrong way round, is read by its neighbours: white space before it and a letter after it open a quotation. A paragraph
that leaves a quotation open and is followed by one that begins with a mark continues it (Chicago Manual of Style,
13.30); any other mark without a partner is reported, and the rest of the paragraph is read as if it were whole. What
is open in the middle of a sentence is then taken to end with it, and what is closed without having been opened to
begin with its sentence, where that sentence speaks of I or we.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reader.analysis.findings import QuoteUnclear
from reader.analysis.overlap import merged, touches
from reader.analysis.reasons import quote_unclear_reason
from reader.text.article import PROSE
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.text.article import Article, Block

_DOUBLE = re.compile(r"''|``|[\"“”„‟«»＂]")
_SINGLE = re.compile(r"(?<!')['‘’‚](?!')")
_OPENING = frozenset("“„‟«``")
_CLOSING = frozenset("”»")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us)\b")
_BEFORE_OPENING = frozenset(" \t\xa0\u2009\u202f([{—–-/:")
_AFTER_CLOSING = frozenset(" \t\xa0\u2009\u202f)]}.,;:!?—–-/…")


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of an article.

    Attributes:
        spans: from mark to mark, marks included, in reading order; a quotation inside another is part of the outer.
            Where a mark is missing, the other end is a guess.
        continuing: those of `spans` that go on with a quotation left open in the paragraph before.
        unclear: marks without a partner.
    """

    spans: tuple[Span, ...]
    continuing: frozenset[Span] = frozenset()
    unclear: tuple[QuoteUnclear, ...] = ()


@dataclass(frozen=True, slots=True)
class _Paragraph:
    spans: list[Span]
    not_closed: list[Span]
    not_opened: list[Span]
    open_at_end: Span | None


def find_quotations(article: Article) -> Quotations:
    """Pair the quotation marks in the prose of `article`."""
    text = article.text
    spans: list[Span] = []
    continuing: set[Span] = set()
    not_closed: list[Span] = []
    not_opened: list[Span] = []
    left_open: Span | None = None
    for block in article.blocks:
        if block.region not in PROSE:
            continue
        paragraph = _pair(text, block.span)
        continues = left_open is not None and _begins_with_mark(text, block)
        if left_open is not None and not continues:
            not_closed.append(left_open)
        if continues and paragraph.spans:
            continuing.add(paragraph.spans[0])
        spans += paragraph.spans
        not_closed += paragraph.not_closed
        not_opened += paragraph.not_opened
        left_open = paragraph.open_at_end
    if left_open is not None:
        not_closed.append(left_open)
    return Quotations(
        tuple(_with_guesses(article, spans, not_closed, not_opened)),
        frozenset(continuing),
        tuple(
            sorted(
                [
                    *(_unclear(text, mark, "closing") for mark in not_closed),
                    *(_unclear(text, mark, "opening") for mark in not_opened),
                ],
                key=lambda mark: mark.span,
            )
        ),
    )


def _with_guesses(
    article: Article, spans: Sequence[Span], not_closed: Sequence[Span], not_opened: Sequence[Span]
) -> list[Span]:
    """The quotations, those with one mark cut or begun where their sentence ends or begins."""
    if not not_closed and not not_opened:
        return list(spans)
    text = article.text
    sentences = [span for block in article.blocks_in(*PROSE) for span in sentence_spans(text, block.span)]
    open_at = {mark.start for mark in not_closed}
    guessed = [_cut(text, span, _sentence_at(sentences, span)) if span.start in open_at else span for span in spans]
    taken = merged(spans)
    last = 0
    for mark in not_opened:
        whole = Span(_sentence_at(sentences, mark).start, mark.end)
        if whole.start >= last and not touches(whole, taken) and _FIRST_PERSON.search(whole.of(text)):
            guessed.append(whole)
            last = whole.end
    return sorted(guessed)


def _cut(text: str, span: Span, sentence: Span) -> Span:
    """The open quotation up to the end of its sentence, where words stand before it there."""
    inside = any(map(str.isalnum, text[sentence.start : span.start]))
    return Span(span.start, min(span.end, sentence.end)) if inside else span


def _sentence_at(sentences: Sequence[Span], mark: Span) -> Span:
    """The sentence in which the mark stands."""
    found = sentences[max(0, bisect_right(sentences, mark.start, key=lambda sentence: sentence.start) - 1)]
    return found if found.overlaps(mark) else mark


def _unclear(text: str, mark: Span, missing: Literal["opening", "closing"]) -> QuoteUnclear:
    return QuoteUnclear(id="", span=mark, reason=quote_unclear_reason(mark.of(text), missing))


def _begins_with_mark(text: str, block: Block) -> bool:
    words = block.span.trimmed(text)
    return _DOUBLE.match(text, words.start) is not None


def _pair(text: str, block: Span) -> _Paragraph:
    """Pair double marks, then the single ones outside them."""
    paragraph = _pair_double(text, block)
    singles = _pair_single(text, block, paragraph.spans)
    return _Paragraph(
        _outermost(paragraph.spans + singles), paragraph.not_closed, paragraph.not_opened, paragraph.open_at_end
    )


def _pair_double(text: str, block: Span) -> _Paragraph:
    spans: list[Span] = []
    not_closed: list[Span] = []
    not_opened: list[Span] = []
    opened: Span | None = None
    interrupted: Span | None = None  # an open mark that met another one: nested, or never closed
    for match in _DOUBLE.finditer(text, block.start, block.end):
        mark = Span(*match.span())
        opens = _opens(text, mark, block, is_open=opened is not None)
        if opens and opened is not None:
            if interrupted is not None:
                not_closed.append(interrupted)
                spans.append(Span(interrupted.start, opened.start).trimmed(text))
            interrupted, opened = opened, mark
        elif opens:
            opened = mark
        elif opened is not None:
            spans.append(Span(opened.start, mark.end))
            opened = None
        elif interrupted is not None:
            spans.append(Span(interrupted.start, mark.end))
            interrupted = None
        else:
            not_opened.append(mark)
    if interrupted is not None:
        not_closed.append(interrupted)
        later = [span.start for span in spans if span.start > interrupted.start]
        end = min(later) if later else opened.start if opened is not None else block.end
        spans.append(Span(interrupted.start, end).trimmed(text))
    if opened is not None:
        spans.append(Span(opened.start, block.end).trimmed(text))
    return _Paragraph(_outermost(spans), not_closed, not_opened, opened)


def _opens(text: str, mark: Span, block: Span, *, is_open: bool) -> bool:
    """Whether a double mark opens a quotation: by its neighbours, else by its shape, else in turn."""
    before = text[mark.start - 1] if mark.start > block.start else " "
    after = text[mark.end] if mark.end < block.end else " "
    can_open = before in _BEFORE_OPENING and not after.isspace()
    can_close = not before.isspace() and after in _AFTER_CLOSING
    if can_open != can_close:
        return can_open
    shape = text[mark.start]
    if shape in _OPENING or shape in _CLOSING:
        return shape in _OPENING
    return not is_open


def _pair_single(text: str, block: Span, doubles: Sequence[Span]) -> list[Span]:
    """Single marks that enclose words, taking apostrophes for what they are."""
    spans: list[Span] = []
    opened: int | None = None
    marks = list(_outside(_SINGLE.finditer(text, block.start, block.end), doubles))
    closers = [place for place in marks if _closes_single(text, place, block)]
    last = closers[-1] if closers else -1
    for place in marks:
        if opened is None:
            if place < last and _opens_single(text, place, block):
                opened = place
        elif _closes_single(text, place, block) and not _is_plural_possessive(text, place, last):
            spans.append(Span(opened, place + 1))
            opened = None
    return spans


def _outside(matches: Iterator[re.Match[str]], spans: Sequence[Span]) -> Iterator[int]:
    index = 0
    for match in matches:
        while index < len(spans) and spans[index].end <= match.start():
            index += 1
        if index == len(spans) or match.start() < spans[index].start:
            yield match.start()


def _opens_single(text: str, place: int, block: Span) -> bool:
    before = text[place - 1] if place > block.start else " "
    after = text[place + 1] if place + 1 < block.end else " "
    return before in _BEFORE_OPENING and (after.isalpha() or text[place] == "‘") and text[place] != "’"


def _closes_single(text: str, place: int, block: Span) -> bool:
    before = text[place - 1] if place > block.start else " "
    after = text[place + 1] if place + 1 < block.end else " "
    return text[place] in "'’" and not before.isspace() and after in _AFTER_CLOSING


def _is_plural_possessive(text: str, place: int, last: int) -> bool:
    return place < last and text[place - 1] == "s" and text[place + 1] == " " and text[place + 2 : place + 3].islower()


def _outermost(spans: list[Span]) -> list[Span]:
    """The spans in reading order without those that begin inside another."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start < span.end and (not kept or span.start >= kept[-1].end):
            kept.append(span)
    return kept
