"""What is put right in the links of any tagger before they are shown.

A source stands in the sentence of its cue, without the place line before it and without what is said; what is said
outside quotation marks stands there too, and is more than an article or a mark. A link of which nothing is left goes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.grammar import BE, DETERMINERS, HAVE, noun_phrase_before
from reader.analysis.overlap import merged, within
from reader.analysis.tokens import tokens_of
from reader.analysis.verbs import members
from reader.text.article import PROSE
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.attribution import Link
    from reader.text.article import Article

_PLACE_LINE = re.compile(
    r"(?:[A-Z][A-Z .,’'/-]{2,40}(?:,\s[^()—–:-]{3,20})?\s*(?:\([^)]{2,40}\)\s*)?[:–—-]"
    r"|[A-Z][\w .]{1,30}/[A-Z][\w .]{1,30}:?(?:\s|$)"
    r"|[^.(]{2,40}\([A-Z][\w. ]{1,30}\)\s*[–—-])\s*"
)
_COLON = re.compile(r".*:\s+", re.DOTALL)
_WORDS = re.compile(r"[^\W_]+")
_LOOK_BACK = 300
_EMPTY = DETERMINERS | {"and", "but", "that", "to", "of"}


def mended(article: Article, links: Sequence[Link], quotations: Sequence[Span]) -> list[Link]:
    """The links of `article` that hold, put right.

    Args:
        article: the text.
        links: what a tagger found, in any order.
        quotations: stretches in quotation marks, in reading order.
    """
    sentences = [span for block in article.blocks_in(*PROSE) for span in sentence_spans(article.text, block.span)]
    quoted = merged(quotations)
    found = []
    before: Link | None = None
    for link in sorted(links, key=lambda link: link.cue[0].start if link.cue else link.span.start):
        whole = _mended(article.text, link, sentences, quoted)
        if whole is not None:
            found.append(_with_shared_subject(article.text, whole, before, sentences))
            before = whole if whole.source and whole.cue else before
    return found


def _with_shared_subject(text: str, link: Link, before: Link | None, sentences: Sequence[Span]) -> Link:
    """A participle without a source of its own (", suggesting that") with that of the cue before it."""
    if before is None or link.source or not link.cue or not link.cue[-1].of(text).endswith("ing"):
        return link
    sentence = _sentence_at(sentences, link.cue[0])
    return replace(link, source=before.source) if sentence.contains(before.cue[0]) else link


def _sentence_at(sentences: Sequence[Span], words: Span) -> Span:
    return sentences[max(0, bisect_right(sentences, words.start, key=lambda span: span.start) - 1)]


def _mended(text: str, link: Link, sentences: Sequence[Span], quoted: Sequence[Span]) -> Link | None:
    if not link.cue:
        return link
    sentence = _sentence_at(sentences, link.cue[0])
    content = tuple(part for piece in link.content for part in _said(text, piece, sentence, sentences, quoted))
    source = tuple(part for piece in link.source for part in _naming(text, piece, sentence, content))
    if link.source and not source and link.cue[0].start > sentence.start:
        source = _subject(text, sentence, link.cue[0].start)
    source, content = _told_apart(text, link, source, content)
    if not content or set(_words(text, link.cue)) <= BE:
        return None
    return replace(link, source=source, content=content)


def _said(text: str, piece: Span, sentence: Span, sentences: Sequence[Span], quoted: Sequence[Span]) -> Iterator[Span]:
    """The piece of content without what it has, beside the sentence of the cue, of others outside quotation marks."""
    parts = within(piece, sentences)
    kept = [part for part in parts if sentence.contains(part) or _is_quoted(part, quoted)]
    if not piece.overlaps(sentence) and parts[:1] != kept[:1]:
        kept = [piece]
    for part in _joined(text, kept):
        if set(_words(text, (part,))) - _EMPTY:
            yield part


def _is_quoted(part: Span, quoted: Sequence[Span]) -> bool:
    """Whether more than half of it stands in quotation marks."""
    return 2 * sum(inside.end - inside.start for inside in within(part, quoted)) > part.end - part.start


def _joined(text: str, parts: Sequence[Span]) -> list[Span]:
    """The parts, those with nothing but white space between them as one."""
    joined: list[Span] = []
    for part in parts:
        if joined and not text[joined[-1].end : part.start].strip():
            joined[-1] = Span(joined[-1].start, part.end)
        else:
            joined.append(part)
    return joined


def _naming(text: str, piece: Span, sentence: Span, content: Sequence[Span]) -> Iterator[Span]:
    """The part of a source that stands in the sentence of its cue, after a place line or colon, before what is said."""
    start, end = max(piece.start, sentence.start), min(piece.end, sentence.end)
    end = min((said.start for said in content if start < said.start < end), default=end)
    line = _PLACE_LINE.match(text, sentence.start, sentence.end) if start == sentence.start else None
    if line:
        start = min(line.end(), end)
    colon = _COLON.match(text, start, max(start, end))
    start = colon.end() if colon else start
    words = text[start : max(start, end)].rstrip(" ,") if end < piece.end else text[start : max(start, end)]
    if _WORDS.search(words):
        yield Span(start, start + len(words)).trimmed(text)


def _subject(text: str, sentence: Span, cue: int) -> tuple[Span, ...]:
    """The noun phrase right before the cue."""
    tokens = tokens_of(text, Span(max(sentence.start, cue - _LOOK_BACK), cue))
    phrase = noun_phrase_before(tokens, len(tokens))
    return (Span(tokens[phrase[0]].start, tokens[phrase[1] - 1].end),) if phrase else ()


def _told_apart(
    text: str, link: Link, source: tuple[Span, ...], content: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Source and content without what is in both: the subject of a passive is what is spoken of, not who speaks."""
    cue = _words(text, link.cue)
    passive = bool(set(cue) & (BE | HAVE)) and bool(set(cue) & members("passive"))
    if passive and set(_words(text, source)) <= {"it", "there"}:
        return (), tuple(piece for piece in content if piece not in source) or content
    twice = [piece for piece in content if any(one.contains(piece) for one in source)]
    if not twice:
        return source, content
    if passive and "accused" not in cue:
        return (), content
    rest = tuple(piece for piece in content if piece not in twice)
    return (() if passive else source), rest or content


def _words(text: str, spans: Sequence[Span]) -> list[str]:
    return [word.lower() for span in spans for word in _WORDS.findall(span.of(text))]
