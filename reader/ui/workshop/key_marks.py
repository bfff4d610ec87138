"""What students should mark in an article, each change from one key to another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.findings import Layer
from reader.lessons.records import ArticleKey, Decision, KeyMark, MarkLabel
from reader.storage.records import OwnLayer
from reader.text.anchors import Quote
from reader.text.spans import Span
from reader.ui.workshop.decisions import kind_of, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.lessons.records import CuratedMark, Key, LessonArticle


def article_key(key: Key, article: str) -> ArticleKey:
    """What the key says of the article with this id; an empty one where it says nothing."""
    return key.of_article(article) or ArticleKey(article=article, layers=())


def with_article_key(key: Key, changed: ArticleKey) -> Key:
    """The key with this in place of what it said of the article; one that says nothing is taken out."""
    if changed == ArticleKey(article=changed.article, layers=()):
        return replace(key, articles=tuple(one for one in key.articles if one.article != changed.article))
    if key.of_article(changed.article) is None:
        return replace(key, articles=(*key.articles, changed))
    return replace(key, articles=tuple(changed if one.article == changed.article else one for one in key.articles))


def place(passage: KeyMark) -> Span:
    """Where a passage stands in the text of its article."""
    return Span(passage.quote.start, passage.quote.end)


def words_of_mark(mark: CuratedMark) -> Span:
    """The words that a student marks where a set has this mark; of an attribution what is said."""
    return shape_of(mark).content


def label_of(mark: CuratedMark) -> MarkLabel | None:
    """As what students should mark it; None for a quotation mark without its partner, which they cannot mark."""
    if mark.layer is Layer.QUOTE_UNCLEAR:
        return None
    return MarkLabel(layer=OwnLayer(mark.layer.value), kind=kind_of(mark))


def label_at(lesson: LessonArticle, span: Span) -> MarkLabel:
    """As what words should be marked: as the mark on just these words is, else as without a source."""
    labels = (label_of(mark) for mark in lesson.marks if words_of_mark(mark) == span)
    return next((label for label in labels if label is not None), MarkLabel(layer=OwnLayer.UNSOURCED))


def passage_at(key: ArticleKey, span: Span, layer: OwnLayer | None = None) -> KeyMark | None:
    """The passage of just these words, of one layer where that is said."""
    return next((one for one in key.marks if place(one) == span and layer in (None, one.label.layer)), None)


def with_passage(key: ArticleKey, text: str, span: Span, label: MarkLabel) -> ArticleKey:
    """The key with one passage more, whose id no other has."""
    taken = {one.id for one in key.marks}
    name = next(name for number in range(1, len(taken) + 2) if (name := f"k{number}") not in taken)
    return with_passages(key, (*key.marks, KeyMark(id=name, quote=Quote.of(text, span), label=label)))


def with_passages(key: ArticleKey, passages: Iterable[KeyMark]) -> ArticleKey:
    """The key with these passages, in reading order."""
    return replace(key, marks=tuple(sorted(passages, key=lambda one: (place(one), one.id))))


def without_passage(key: ArticleKey, name: str) -> ArticleKey:
    """The key without the passage with this id."""
    return replace(key, marks=tuple(one for one in key.marks if one.id != name))


def with_changed(key: ArticleKey, passage: KeyMark) -> ArticleKey:
    """The key with this passage in place of the one with its id."""
    return with_passages(key, (passage if one.id == passage.id else one for one in key.marks))


def with_decided(key: ArticleKey, lesson: LessonArticle) -> ArticleKey:
    """The key with all marks that the teacher accepted, changed or added; those that it has stay as they are."""
    for mark in lesson.marks:
        label = label_of(mark)
        if label is None or mark.decision in (Decision.OPEN, Decision.REJECTED):
            continue
        span = words_of_mark(mark)
        if passage_at(key, span, label.layer) is None:
            key = with_passage(key, lesson.article.text, span, label)
    return key
