"""A made-up lesson set, and people who work through it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from reader.analysis.findings import Sentence, State
from reader.lessons.records import (
    ArticleKey,
    Key,
    KeyMark,
    LessonArticle,
    LessonSet,
    MarkLabel,
    Option,
    Prompt,
    PromptKind,
)
from reader.lessons.response import ArticleWork, Person, PromptAnswer, Response
from reader.storage.records import OwnLayer, OwnMark
from reader.text.anchors import Quote
from reader.text.article import Article, Block, Metadata
from reader.text.sentences import sentence_spans
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
SPACE = UUID("6f1ed002-ab59-5c1a-9e3f-0a4f2c7b9d10")
SET_ID = str(uuid5(SPACE, "harbour"))

POOR = " ".join(f"The quay of Selm was closed for the time number {number}." for number in range(1, 21))
GOOD = " ".join(f"Crew number {number} left early, the harbour master said on Monday." for number in range(1, 21))


def make_article(title: str, text: str) -> Article:
    return Article(text, (Block(Span(0, len(text))),), Metadata(title=title))


def sentence_quote(article: Article, number: int) -> Quote:
    """The quote of a sentence, from 1."""
    return Quote.of(article.text, sentence_spans(article.text, Span(0, len(article.text)))[number - 1])


def make_lesson_article(name: str, title: str, text: str, *, well_sourced: bool) -> LessonArticle:
    spans = sentence_spans(text, Span(0, len(text)))
    return LessonArticle(
        id=name,
        article=make_article(title, text),
        well_sourced=well_sourced,
        sentences=tuple(Sentence(span, State.OTHER) for span in spans),
    )


def make_set() -> LessonSet:
    return LessonSet(
        id=SET_ID,
        title="Harbour news",
        version=2,
        articles=(
            make_lesson_article("quay", "The quay", POOR, well_sourced=False),
            make_lesson_article("crews", "The crews", GOOD, well_sourced=True),
        ),
        prompts=(
            Prompt(
                id="who",
                kind=PromptKind.CHOICE,
                text="Who speaks?",
                options=(Option(id="a", text="The mayor"), Option(id="b", text="Nobody")),
            ),
        ),
    )


def make_key(lesson: LessonSet, *, expected: Iterable[int] = (1, 2, 3), arguable: Iterable[int] = ()) -> Key:
    """A key that has these sentences of the first article marked as unsourced, and nothing in the second."""
    quay = lesson.articles[0].article
    marks = [
        KeyMark(
            id=f"k{number}",
            quote=sentence_quote(quay, number),
            label=MarkLabel(layer=OwnLayer.UNSOURCED),
            alternatives=(MarkLabel(layer=OwnLayer.HEDGE),) if number == 2 else (),
            arguable=number in set(arguable),
            explanation="Nobody is named.",
        )
        for number in sorted({*expected, *arguable})
    ]
    layers = (OwnLayer.UNSOURCED, OwnLayer.HEDGE)
    return Key(
        articles=(
            ArticleKey(article="quay", layers=layers, marks=tuple(marks)),
            ArticleKey(article="crews", layers=layers),
        )
    )


def person(name: str, number: int = 0) -> Person:
    return Person(id=str(uuid5(SPACE, f"{name} {number}")), name=name)


def own_mark(
    article: Article, number: int, *, layer: OwnLayer = OwnLayer.UNSOURCED, reason: str = "", whose: str = ""
) -> OwnMark:
    return OwnMark(
        id=str(uuid5(SPACE, f"{whose} {article.sha256} {number} {layer}")),
        article=article.sha256,
        quote=sentence_quote(article, number),
        layer=layer,
        reason=reason,
        created=NOW,
        modified=NOW,
        revision=1,
        deleted_at=None,
    )


def make_response(
    name: str,
    marks: Mapping[int, OwnLayer] | Iterable[int] = (),
    *,
    revision: int = 1,
    version: int = 2,
    set_id: str = SET_ID,
    after: Iterable[int] | None = None,
    who: Person | None = None,
    article: Article | None = None,
) -> Response:
    """A hand-in with marks on sentences of one article: `marks` unaided, `after` when the marks had been shown."""
    quay = article or make_article("The quay", POOR)
    layers = marks if isinstance(marks, dict) else dict.fromkeys(marks, OwnLayer.UNSOURCED)
    before = tuple(own_mark(quay, number, layer=layer, whose=name) for number, layer in layers.items())
    later = before if after is None else tuple(own_mark(quay, number, whose=name) for number in after)
    return Response(
        person=who or person(name),
        set_id=set_id,
        set_version=version,
        set_title="Harbour news",
        revision=revision,
        handed_in=NOW + timedelta(minutes=revision),
        articles=(
            ArticleWork(
                article=quay.sha256,
                title=quay.metadata.title,
                minutes=6,
                revealed_at=None if after is None else NOW,
                marks_before=before,
                marks_after=later,
            ),
        ),
        answers=(PromptAnswer(prompt="who", options=("b",)),),
    )
