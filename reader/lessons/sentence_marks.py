"""Marks as sentences: which sentences of an article somebody, or the key, marked as what."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reader.lessons.agreement import KeySentences
from reader.text.article import Region
from reader.text.sentences import sentence_spans
from reader.text.spans import Span, hull

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.lessons.agreement import Marks
    from reader.lessons.records import ArticleKey, LessonArticle
    from reader.storage.records import OwnMark
    from reader.text.anchors import Quote


class Sentence(NamedTuple):
    """A sentence that can be marked; `in_body` where it belongs to what a key speaks about."""

    span: Span
    text: str
    in_body: bool


def sentences_of(lesson: LessonArticle) -> list[Sentence]:
    """All sentences of an article, those of headlines and captions too, in order."""
    article = lesson.article
    body = [sentence.span for sentence in lesson.sentences]
    body = body or [
        span for block in article.blocks_in(Region.BODY) for span in sentence_spans(article.text, block.span)
    ]
    others = [span for block in article.blocks for span in sentence_spans(article.text, block.span)]
    found = [*((span, True) for span in body), *((span, False) for span in others if not _touches(span, body))]
    return [Sentence(span, span.of(article.text), in_body) for span, in_body in sorted(found)]


def sentences_from(quotes: Iterable[Quote]) -> list[Sentence]:
    """What was marked, as passages that do not overlap: all that is known of an article without its set."""
    groups: list[list[Quote]] = []
    for quote in sorted(quotes, key=lambda quote: (quote.start, quote.end)):
        if groups and quote.start < max(other.end for other in groups[-1]):
            groups[-1].append(quote)
        else:
            groups.append([quote])
    return [_passage(group) for group in groups]


def labels_of(marks: Iterable[OwnMark], sentences: Sequence[Sentence]) -> Marks:
    """What the marks of one person say of the sentences that they touch; numbers count from 0.

    A mark whose words do not stand where it says is left out: it was made in another text.
    """
    labels: dict[int, set[str]] = defaultdict(set)
    for mark in marks:
        for number in _touched(mark.quote, sentences):
            labels[number].add(mark.layer.value)
    return {number: frozenset(found) for number, found in labels.items()}


def reasons_by_sentence(marks: Iterable[OwnMark], sentences: Sequence[Sentence]) -> dict[int, list[OwnMark]]:
    """The marks that carry a reason, by the first sentence that each touches."""
    found: dict[int, list[OwnMark]] = defaultdict(list)
    for mark in marks:
        touched = _touched(mark.quote, sentences) if mark.reason.strip() else []
        for number in touched[:1]:
            found[number].append(mark)
    return found


def key_sentences(key: ArticleKey, sentences: Sequence[Sentence]) -> KeySentences:
    """What a key says of the sentences of its article."""
    expected: dict[int, set[str]] = defaultdict(set)
    arguable: set[int] = set()
    for mark in key.marks:
        touched = _touched(mark.quote, sentences)
        if mark.arguable:
            arguable.update(touched)
            continue
        for number in touched:
            expected[number].update(label.layer.value for label in (mark.label, *mark.alternatives))
    return KeySentences(
        expected={number: frozenset(labels) for number, labels in expected.items()},
        arguable=frozenset(arguable - expected.keys()),
        covered=frozenset(layer.value for layer in key.layers),
        all=frozenset(number for number, sentence in enumerate(sentences) if sentence.in_body),
    )


def _touched(quote: Quote, sentences: Sequence[Sentence]) -> list[int]:
    first = bisect_right(sentences, quote.start, key=lambda sentence: sentence.span.end)
    last = bisect_left(sentences, quote.end, key=lambda sentence: sentence.span.start)
    return [number for number in range(first, last) if _agrees(quote, sentences[number])]


def _agrees(quote: Quote, sentence: Sentence) -> bool:
    """Whether quote and sentence have the same words where they overlap."""
    start, end = max(quote.start, sentence.span.start), min(quote.end, sentence.span.end)
    said = quote.exact[start - quote.start : end - quote.start]
    return said == sentence.text[start - sentence.span.start : end - sentence.span.start]


def _passage(quotes: Sequence[Quote]) -> Sentence:
    span = hull(Span(quote.start, quote.end) for quote in quotes)
    text = ""
    for quote in quotes:
        text += quote.exact[max(0, span.start + len(text) - quote.start) :]
    return Sentence(span, text, in_body=True)


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)
