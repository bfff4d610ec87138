"""What goes back to a student: words of the teacher, and own marks beside the key where the teacher wants that.

Nothing in it is about anybody else: no counts of the class, no other names.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.lessons.sentence_marks import key_sentences, labels_of, sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader.lessons.agreement import KeySentences, Labels
    from reader.lessons.collect import Student
    from reader.lessons.records import ArticleKey, Key, LessonSet
    from reader.lessons.response import ArticleWork
    from reader.lessons.sentence_marks import Sentence


class Beside(StrEnum):
    """A sentence beside the key: marked as there, as something else, not marked, or marked where the key leaves it."""

    AS_KEY = "as_key"
    OTHERWISE = "otherwise"
    NOT_MARKED = "not_marked"
    KEY_LEAVES = "key_leaves"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackLine:
    """One sentence: how it was marked unaided, what the key accepts (values of `OwnLayer`), and why."""

    words: str
    beside: Beside
    marked: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleFeedback:
    """On one article, named by `Article.sha256`; `comment` is the teacher's."""

    article: str
    title: str
    comment: str = ""
    lines: tuple[FeedbackLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """To one person, on one hand-in; `comment` is the teacher's on the whole."""

    person: str
    name: str
    set_id: str
    set_version: int
    set_title: str
    revision: int
    comment: str = ""
    articles: tuple[ArticleFeedback, ...] = ()


def make_feedback(
    student: Student,
    *,
    comments: Mapping[str, str] | None = None,
    lesson: LessonSet | None = None,
    key: Key | None = None,
) -> Feedback:
    """The feedback to one student.

    Args:
        student: as collected.
        comments: words of the teacher by `Article.sha256`; under "" those on the whole.
        lesson: the set; without it there are only words.
        key: its key; given only where students are to see it.
    """
    response = student.response
    comments = comments or {}
    return Feedback(
        person=response.person.id,
        name=student.name,
        set_id=response.set_id,
        set_version=response.set_version,
        set_title=response.set_title,
        revision=response.revision,
        comment=comments.get("", ""),
        articles=tuple(
            ArticleFeedback(
                article=work.article,
                title=work.title,
                comment=comments.get(work.article, ""),
                lines=tuple(_lines(work, lesson, key)),
            )
            for work in response.articles
        ),
    )


def _lines(work: ArticleWork, lesson: LessonSet | None, key: Key | None) -> Iterator[FeedbackLine]:
    article = lesson.article_by_sha256.get(work.article) if lesson else None
    found = key.of_article(article.id) if key and article else None
    if article is None or found is None:
        return
    sentences = sentences_of(article)
    wanted = key_sentences(found, sentences)
    marked = labels_of(work.marks_before, sentences)
    for number, sentence in enumerate(sentences):
        mine = marked.get(number, frozenset()) & wanted.covered
        beside = _beside(number, mine, wanted)
        if beside:
            yield FeedbackLine(
                words=sentence.text,
                beside=beside,
                marked=tuple(sorted(mine)),
                key=tuple(sorted(wanted.expected.get(number, ()))),
                explanation=_explanation(sentence, found),
            )


def _beside(number: int, mine: Labels, key: KeySentences) -> Beside | None:
    """None where there is nothing to say: left by both, or as good either way."""
    expected = key.expected.get(number)
    if expected:
        if not mine:
            return Beside.NOT_MARKED
        return Beside.AS_KEY if mine & expected else Beside.OTHERWISE
    return Beside.KEY_LEAVES if mine and number in key.to_leave else None


def _explanation(sentence: Sentence, key: ArticleKey) -> str:
    span = sentence.span
    near = (mark for mark in key.marks if mark.quote.start < span.end and span.start < mark.quote.end)
    return "\n".join(dict.fromkeys(mark.explanation for mark in near if mark.explanation))
