"""What is put right in the links of any tagger before they are shown.

A source stands in the sentence of its cue, without the place line before it and without what is said; what is said
outside quotation marks stands there too, and is more than an article or a mark. A link of which nothing is left goes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.cue_words import can_report, shows_itself, trimmed_cue
from reader.analysis.findings import SourceKind
from reader.analysis.grammar import BE, DETERMINERS, HAVE, noun_phrase_after, noun_phrase_before
from reader.analysis.naming import read_phrase
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
_AS_SAYING = re.compile(r"\s+as\s+(?:saying|telling|having\s+said)\b")
_COLON = re.compile(r".*:\s+", re.DOTALL)
_RELATIVE = re.compile(r",\s+(?:which|that)\s[^,]*$")
_WORDS = re.compile(r"[^\W_]+")
_LOOK_BACK = 300
_BREAKS_OFF = re.compile(r"\s(?:a|an|and|at|for|from|in|of|or|the|to|with)$")
_REST = re.compile(r"\s[^,;:—–“”\"()]*?(?=[.!?]?$|[,;:—–“”\"()])")
_ARTICLES = frozenset({"a", "an", "the"})
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


def _opens_sentence(piece: Span, sentences: Sequence[Span]) -> bool:
    return _sentence_at(sentences, piece).start == piece.start


def _mended(text: str, link: Link, sentences: Sequence[Span], quoted: Sequence[Span]) -> Link | None:
    if not link.cue:
        whole = all(_is_quoted(piece, quoted) or _opens_sentence(piece, sentences) for piece in link.content)
        return link if whole else None
    sentence = _sentence_at(sentences, link.cue[0])
    link = _quoted_as_saying(text, replace(link, cue=trimmed_cue(text, link.cue)), sentence)
    content = tuple(part for piece in link.content for part in _said(text, piece, sentence, sentences, quoted))
    content = tuple(part for piece in content for part in _before_speaker(text, piece, link))
    content = tuple(_to_the_end(text, piece, link, sentence) for piece in content)
    source = tuple(part for piece in link.source for part in _naming(text, piece, sentence, content))
    if any(piece != part and piece.contains(part) for piece in content for part in source):
        source = _inverted_subject(text, sentence, link.cue[-1].end) or source
    if link.source and not source and link.cue[0].start > sentence.start:
        source = _subject(text, sentence, link.cue[0].start)
    source, content = _told_apart(text, link, source, content)
    link = replace(link, source=source, content=content)
    only_be = set(_words(text, link.cue)) <= BE and link.cue[0].of(text) != ":"
    if not content or only_be or not can_report(text, link):
        return None
    return None if _is_label(text, link, sentence) or shows_itself(text, link, sentence) else link


def _is_label(text: str, link: Link, sentence: Span) -> bool:
    """Whether the words before a colon are a label or a topic: "Explained: ...", "Selm harbour: what is known"."""
    if link.cue[0].of(text) == ":":
        return not link.source or read_phrase(link.source[0].of(text)).kind is SourceKind.VAGUE
    opens = not link.source and link.cue[0].start == sentence.start
    return opens and text[link.cue[-1].end : link.cue[-1].end + 1] == ":"


def _quoted_as_saying(text: str, link: Link, sentence: Span) -> Link:
    """The link with all of "was quoted as saying" as its cue and the subject before it as its source."""
    saying = _AS_SAYING.match(text, link.cue[-1].end, sentence.end) if link.cue else None
    if saying is None:
        return link
    cue = (*link.cue[:-1], Span(link.cue[-1].start, saying.end()))
    content = tuple(piece for piece in link.content if piece.end > saying.end())
    content = tuple(Span(max(piece.start, saying.end()), piece.end).trimmed(text) for piece in content)
    return replace(link, source=_subject(text, sentence, cue[0].start) or link.source, cue=cue, content=content)


def _said(text: str, piece: Span, sentence: Span, sentences: Sequence[Span], quoted: Sequence[Span]) -> Iterator[Span]:
    """The piece of content without what it has, beside the sentence of the cue, of others outside quotation marks."""
    parts = within(piece, sentences)
    kept = [part for part in parts if sentence.contains(part) or _is_quoted(part, quoted)]
    if not piece.overlaps(sentence) and parts[:1] != kept[:1]:
        kept = [piece]
    for part in _joined(text, kept):
        if set(_words(text, (part,))) - _EMPTY:
            yield part


def _before_speaker(text: str, piece: Span, link: Link) -> Iterator[Span]:
    """What is said up to the speaker named right after it: “... together,” Ms. Orell said."""
    named = next((name for name in link.source if piece.overlaps(name) and name.end <= link.cue[0].start), None)
    if named is None or text[named.end : link.cue[0].start].strip() or not piece.start < named.start < piece.end:
        yield piece
        return
    words = text[piece.start : named.start].rstrip()
    if set(_WORDS.findall(words)):
        yield Span(piece.start, piece.start + len(words))


def _to_the_end(text: str, piece: Span, link: Link, sentence: Span) -> Span:
    """The piece with the rest of its phrase where it breaks off after a small word: "that it fell in"."""
    if not (sentence.contains(piece) and _BREAKS_OFF.search(piece.of(text))):
        return piece
    later = [part.start for part in (*link.source, *link.cue, *link.content) if part.start >= piece.end]
    rest = _REST.match(text, piece.end, min([sentence.end, *later]))
    return Span(piece.start, rest.end()).trimmed(text) if rest else piece


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
    if set(map(str.lower, _WORDS.findall(words))) - _ARTICLES:
        yield Span(start, start + len(_without_cut_clause(words))).trimmed(text)


def _without_cut_clause(words: str) -> str:
    """A source without a relative clause that has no end in it: "Tavia, which other sites"."""
    relative = _RELATIVE.search(words)
    return words[: relative.start()] if relative and not words.rstrip().endswith(",") else words


def _subject(text: str, sentence: Span, cue: int) -> tuple[Span, ...]:
    """The noun phrase right before the cue."""
    tokens = tokens_of(text, Span(max(sentence.start, cue - _LOOK_BACK), cue))
    phrase = noun_phrase_before(tokens, len(tokens))
    return (Span(tokens[phrase[0]].start, tokens[phrase[1] - 1].end),) if phrase else ()


def _inverted_subject(text: str, sentence: Span, cue_end: int) -> tuple[Span, ...]:
    """The noun phrase between the cue and the end of the sentence: "says council"."""
    tokens = tokens_of(text, Span(cue_end, sentence.end))
    end = noun_phrase_after(tokens, 0)
    ends = end == len(tokens) or tokens[end].text == "."
    return (Span(tokens[0].start, tokens[end - 1].end),) if end and ends else ()


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
