"""The sentences of an article with all that a class did there, in the orders in which a teacher looks at them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.lessons.sentence_marks import labels_of, sentences_from, sentences_of
from reader.storage.records import Answer
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.lessons.agreement import Labels
    from reader.lessons.collect import Student
    from reader.lessons.records import LessonArticle
    from reader.lessons.report import ArticleReport, MarkRow, SentenceRow
    from reader.lessons.response import ArticleWork
    from reader.lessons.sentence_marks import Sentence
    from reader.ui.classroom.collection import Collection

    Works = list[tuple[Student, ArticleWork]]

_OF_TWO_MINDS = 0.32
"""Disagreement that one in five makes who marks otherwise than the rest."""

_MANY = 0.5


class Order(StrEnum):
    """What stands first in the list of sentences."""

    DISAGREEMENT = "disagreement"
    CHANGED = "changed"
    PROGRAM = "program"
    TEXT = "text"


class Group(StrEnum):
    """A part of the list under a heading of its own."""

    TWO_MINDS = "two_minds"
    NEARLY_ALL = "nearly_all"
    FEW = "few"
    HIDDEN = "hidden"
    CHANGED = "changed"
    NOT_CHANGED = "not_changed"
    DISAGREED = "disagreed"
    NOT_DISAGREED = "not_disagreed"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Somebody who marked a sentence otherwise after the marks of the set were shown; layers are `OwnLayer`s."""

    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence and what was done with it.

    Attributes:
        row: of the report that is shown.
        paragraph: its number in the margin of the article; None outside the body, or without the set.
        layer: as what most marked it, an `OwnLayer`; empty where nobody did, or it is not shown.
        spans: the words of `row.text` that at least half of those marked.
        who: for each layer the names of those who marked it so; empty where names are off.
        changes: who marked it otherwise afterwards; empty where names are off.
        marks: the marks of the set in it that somebody answered.
    """

    row: SentenceRow
    paragraph: int | None
    layer: str
    spans: tuple[Span, ...]
    who: tuple[tuple[str, tuple[str, ...]], ...]
    changes: tuple[Change, ...]
    marks: tuple[MarkRow, ...]

    @property
    def disagreed(self) -> int:
        """How many answers to marks of the set disagree, as far as that is shown."""
        return sum(mark.answers.get(Answer.DISAGREE.value) or 0 for mark in self.marks)

    @property
    def is_touched(self) -> bool:
        """Whether somebody or the key marked it."""
        row = self.row
        return bool(row.key or row.marked is None or row.marked.count or self.marks or row.changed)


def passages(collection: Collection, article: ArticleReport, *, names: bool) -> tuple[Passage, ...]:
    """The sentences of an article of the report of a collection; `names` says whether it is the one with names."""
    reader = _Reader(collection, article, names=names)
    return tuple(reader.passage(number, row) for number, row in enumerate(article.sentences))


class _Reader:
    """Looks up what stands behind the counts of one article."""

    def __init__(self, collection: Collection, article: ArticleReport, *, names: bool) -> None:
        lesson = collection.lesson.set.article_by_sha256.get(article.article) if collection.lesson else None
        self._lesson: LessonArticle | None = lesson
        self._named = names
        self._works: Works = [
            (student, work)
            for student in collection.collected.students
            for work in student.response.articles
            if work.article == article.article and not work.is_empty
        ]
        self._sentences: Sequence[Sentence] = (
            sentences_of(lesson)
            if lesson
            else sentences_from(
                mark.quote for _, work in self._works for mark in (*work.marks_before, *work.marks_after)
            )
        )
        self._before = [labels_of(work.marks_before, self._sentences) for _, work in self._works]
        self._after = [labels_of(work.marks_after, self._sentences) for _, work in self._works]
        self._marks = self._marks_by_sentence(article.marks)

    def passage(self, number: int, row: SentenceRow) -> Passage:
        """One sentence; numbers count from 0."""
        layer = _most(row)
        return Passage(
            row=row,
            paragraph=self._paragraph(number),
            layer=layer,
            spans=self._spans(number, layer) if layer else (),
            who=tuple(self._who(number)) if self._named else (),
            changes=tuple(self._changes(number)) if self._named else (),
            marks=tuple(self._marks.get(number, ())),
        )

    def _paragraph(self, number: int) -> int | None:
        start = self._sentences[number].span.start
        return self._lesson.article.paragraph_number(start) if self._lesson else None

    def _who(self, number: int) -> Iterator[tuple[str, tuple[str, ...]]]:
        names: dict[str, list[str]] = defaultdict(list)
        for (student, _), labels in zip(self._works, self._before, strict=True):
            for layer in labels.get(number, ()):
                names[layer].append(student.name)
        for layer in sorted(names, key=lambda layer: (-len(names[layer]), layer)):
            yield layer, tuple(names[layer])

    def _changes(self, number: int) -> Iterator[Change]:
        nothing: Labels = frozenset()
        for (student, _), before, after in zip(self._works, self._before, self._after, strict=True):
            old, new = before.get(number, nothing), after.get(number, nothing)
            if old != new:
                yield Change(name=student.name, before=tuple(sorted(old)), after=tuple(sorted(new)))

    def _spans(self, number: int, layer: str) -> tuple[Span, ...]:
        sentence = self._sentences[number].span
        people = [_covered(work, sentence, layer) for _, work in self._works]
        counts = Counter(place for places in people for place in places)
        least = sum(bool(places) for places in people) / 2
        return tuple(_runs(place for place, count in counts.items() if count >= least))

    def _marks_by_sentence(self, rows: Iterable[MarkRow]) -> dict[int, list[MarkRow]]:
        starts = {mark.id: mark.span.start for mark in self._lesson.marks} if self._lesson else {}
        found: dict[int, list[MarkRow]] = defaultdict(list)
        for row in rows:
            number = self._sentence_of(row, starts.get(row.mark))
            if number is not None:
                found[number].append(row)
        return found

    def _sentence_of(self, row: MarkRow, start: int | None) -> int | None:
        """Where a mark begins; one that the set does not know is looked for by its words."""
        words = " ".join(row.words.split())
        for number, sentence in enumerate(self._sentences):
            if start is not None and sentence.span.start <= start < sentence.span.end:
                return number
            if start is None and words and words in " ".join(sentence.text.split()):
                return number
        return None


def _most(row: SentenceRow) -> str:
    counts = {layer: count for layer, count in row.layers.items() if count}
    return max(counts, key=lambda layer: (counts[layer], layer)) if counts else ""


def _covered(work: ArticleWork, sentence: Span, layer: str) -> set[int]:
    """The characters of a sentence that a person marked so, counted from its start."""
    return {
        place - sentence.start
        for mark in work.marks_before
        if mark.layer == layer
        for place in range(max(mark.quote.start, sentence.start), min(mark.quote.end, sentence.end))
    }


def _runs(places: Iterable[int]) -> Iterator[Span]:
    start = end = -1
    for place in sorted(places):
        if place != end:
            if end > start:
                yield Span(start, end)
            start = place
        end = place + 1
    if end > start:
        yield Span(start, end)


def ordered(found: Sequence[Passage], order: Order) -> list[tuple[Group, list[Passage]]]:
    """The sentences in this order, under headings; without those that nobody touched, but in the order of the text."""
    if order is Order.TEXT:
        return [(Group.TEXT, list(found))] if found else []
    touched = [passage for passage in found if passage.is_touched]
    rank, group_of = _RANKS[order], _GROUPS[order]
    groups: dict[Group, list[Passage]] = defaultdict(list)
    for passage in sorted(touched, key=lambda passage: (-rank(passage), passage.row.number)):
        groups[group_of(passage)].append(passage)
    return [(group, groups[group]) for group in Group if group in groups]


def _by_disagreement(passage: Passage) -> Group:
    if passage.row.marked is None:
        return Group.HIDDEN
    if passage.row.disagreement >= _OF_TWO_MINDS:
        return Group.TWO_MINDS
    return Group.NEARLY_ALL if passage.row.marked.share >= _MANY else Group.FEW


def _by_change(passage: Passage) -> Group:
    return Group.CHANGED if passage.row.changed else Group.NOT_CHANGED


def _by_program(passage: Passage) -> Group:
    return Group.DISAGREED if passage.disagreed else Group.NOT_DISAGREED


_GROUPS: dict[Order, Callable[[Passage], Group]] = {
    Order.DISAGREEMENT: _by_disagreement,
    Order.CHANGED: _by_change,
    Order.PROGRAM: _by_program,
}
_RANKS: dict[Order, Callable[[Passage], float]] = {
    Order.DISAGREEMENT: lambda passage: passage.row.disagreement,
    Order.CHANGED: lambda passage: passage.row.changed or 0,
    Order.PROGRAM: lambda passage: passage.disagreed,
}
