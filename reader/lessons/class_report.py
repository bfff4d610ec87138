"""The report over a class, from its hand-ins.

What people marked unaided is what is compared; what they changed after they had seen the marks of the set stands beside
it. Nobody gets a grade here: counts, and words side by side.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.export.note_text import heading
from reader.lessons import agreement
from reader.lessons.agreement import Counted, Discernment
from reader.lessons.evidence_wall import evidence_wall
from reader.lessons.report import ArticleReport, ClassReport, MarkRow, PromptRow, Said, SentenceRow, StudentRow
from reader.lessons.sentence_marks import (
    key_sentences,
    labels_of,
    reasons_by_sentence,
    sentences_from,
    sentences_of,
)
from reader.storage.records import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.lessons.agreement import Marks
    from reader.lessons.collect import Collected, Student
    from reader.lessons.records import Key, LessonArticle, LessonSet, Prompt
    from reader.lessons.response import ArticleWork, PromptAnswer
    from reader.lessons.sentence_marks import Sentence
    from reader.storage.records import MarkResponse, Note, OwnMark


def class_report(collected: Collected, *, lesson: LessonSet | None = None, key: Key | None = None) -> ClassReport:
    """The report over what was collected.

    Args:
        collected: the hand-ins.
        lesson: their set; without it sentences are known only as far as somebody marked them.
        key: of the set.
    """
    works = _works_by_article(collected.students, lesson)
    articles = [_Article(sha256, found, lesson, key) for sha256, found in works.items()]
    return ClassReport(
        set_title=lesson.title if lesson else collected.set_title,
        set_version=collected.set_version,
        handed_in=len(collected.students),
        articles=tuple(article.report() for article in articles),
        prompts=tuple(_prompt_rows(collected.students, lesson)),
        students=tuple(_student_row(student, articles) for student in collected.students),
        files=collected.files,
    )


def _works_by_article(
    students: Sequence[Student], lesson: LessonSet | None
) -> dict[str, list[tuple[Student, ArticleWork]]]:
    """Who did what with each article, in the order of the set; what is in no article of the set is left out."""
    known = [article.sha256 for article in lesson.articles] if lesson else []
    found: dict[str, list[tuple[Student, ArticleWork]]] = {sha256: [] for sha256 in known}
    for student in students:
        for work in student.response.articles:
            if not work.is_empty and (lesson is None or work.article in found):
                found.setdefault(work.article, []).append((student, work))
    return found


class _Article:
    """The hand-ins to one article, with what is computed from them more than once."""

    def __init__(
        self, sha256: str, works: list[tuple[Student, ArticleWork]], lesson: LessonSet | None, key: Key | None
    ) -> None:
        self.sha256, self.works = sha256, works
        self.lesson: LessonArticle | None = lesson.article_by_sha256.get(sha256) if lesson else None
        self.sentences: Sequence[Sentence] = (
            sentences_of(self.lesson)
            if self.lesson
            else sentences_from(mark.quote for _, work in works for mark in _all(work))
        )
        found = key.of_article(self.lesson.id) if key and self.lesson else None
        self.key = key_sentences(found, self.sentences) if found else None
        self.before = [labels_of(work.marks_before, self.sentences) for _, work in works]
        self.after = [labels_of(work.marks_after, self.sentences) for _, work in works]
        self.found = [agreement.discernment(marks, self.key) for marks in self.before] if self.key else []

    @property
    def in_key(self) -> Marks:
        """The layers that the key accepts, by sentence."""
        return self.key.expected if self.key else {}

    def report(self) -> ArticleReport:
        considered = agreement.considered(self.before, self.in_key)
        return ArticleReport(
            article=self.sha256,
            title=self.lesson.title if self.lesson else next((work.title for _, work in self.works), ""),
            readers=len(self.works),
            sentences=tuple(self._sentence_rows()),
            alike=agreement.all_alike(self.before, self.in_key),
            pair_share=agreement.mean_pair_agreement(self.before),
            alpha=agreement.krippendorff_alpha(agreement.mark_values(self.before, considered)),
            marks=_mark_rows(self.works),
            notes=tuple(_said(student, note) for student, work in self.works for note in work.notes),
            evidence=evidence_wall((student, note) for student, work in self.works for note in work.notes),
            beliefs_before=_sorted(work.belief_before for _, work in self.works),
            beliefs_after=_sorted(work.belief_after for _, work in self.works),
            well_sourced=self.lesson.well_sourced if self.lesson else None,
            discernment=sum(self.found, Discernment()) if self.key else None,
        )

    def of(self, student: Student) -> Discernment | None:
        """The marks of one person beside the key; None where they did nothing here, or there is no key."""
        pairs = zip(self.works, self.found, strict=False)
        return next((found for (reader, _), found in pairs if reader.key == student.key), None)

    def _sentence_rows(self) -> Iterator[SentenceRow]:
        reasons = self._reasons()
        for number, sentence in enumerate(self.sentences):
            values = [marks.get(number, frozenset()) for marks in self.before]
            pairs = zip(self.before, self.after, strict=True)
            yield SentenceRow(
                number=number + 1,
                text=sentence.text,
                marked=agreement.marked_by(number, self.before),
                marked_after=agreement.marked_by(number, self.after),
                layers=_counts(layer for labels in values for layer in sorted(labels)),
                names=tuple(student.name for (student, _), labels in zip(self.works, values, strict=True) if labels),
                key=tuple(sorted(self.in_key.get(number, ()))),
                disagreement=agreement.disagreement(values),
                changed=sum(before.get(number) != after.get(number) for before, after in pairs),
                reasons=tuple(reasons.get(number, ())),
            )

    def _reasons(self) -> dict[int, list[Said]]:
        found: dict[int, list[Said]] = {}
        for student, work in self.works:
            for number, marks in reasons_by_sentence(_all(work), self.sentences).items():
                said = (Said(name=student.name, label=mark.layer.value, words=mark.reason) for mark in marks)
                found.setdefault(number, []).extend(said)
        return found


def _all(work: ArticleWork) -> list[OwnMark]:
    """The marks as they stand, and those that stood before and are gone."""
    return list({mark.id: mark for mark in (*work.marks_before, *work.marks_after)}.values())


def _said(student: Student, note: Note) -> Said:
    passage = f"“{note.quote.exact.strip()}”" if note.quote else ""
    words = (passage, note.claim.strip(), note.body.strip(), note.finding_reason.strip())
    return Said(name=student.name, label=heading(note), words=" – ".join(part for part in words if part))


def _mark_rows(works: Sequence[tuple[Student, ArticleWork]]) -> tuple[MarkRow, ...]:
    given: dict[str, list[tuple[Student, MarkResponse]]] = {}
    for student, work in works:
        for response in work.answers:
            given.setdefault(response.mark, []).append((student, response))
    rows = [_mark_row(mark, answers) for mark, answers in given.items()]
    return tuple(sorted(rows, key=lambda row: (-(row.answers.get(Answer.DISAGREE.value) or 0), row.words, row.mark)))


def _mark_row(mark: str, answers: Sequence[tuple[Student, MarkResponse]]) -> MarkRow:
    return MarkRow(
        mark=mark,
        words=next((one.words for _, one in answers if one.words), ""),
        answers=_counts(one.answer.value for _, one in answers),
        reasons=tuple(
            Said(name=student.name, label=one.answer.value, words=one.why)
            for student, one in answers
            if one.why.strip()
        ),
    )


def _prompt_rows(students: Sequence[Student], lesson: LessonSet | None) -> Iterator[PromptRow]:
    given: dict[str, list[tuple[Student, PromptAnswer]]] = (
        {prompt.id: [] for prompt in lesson.prompts} if lesson else {}
    )
    for student in students:
        for answer in student.response.answers:
            if lesson is None or answer.prompt in given:
                given.setdefault(answer.prompt, []).append((student, answer))
    for prompt, answers in given.items():
        asked = lesson.prompt_by_id[prompt] if lesson else None
        yield _prompt_row(prompt, asked, answers, asked_of=len(students))


def _prompt_row(
    prompt: str, asked: Prompt | None, answers: Sequence[tuple[Student, PromptAnswer]], *, asked_of: int
) -> PromptRow:
    words = {option.id: option.text for option in asked.options} if asked else {}
    said = [
        (student, "; ".join([*(f"“{quote.exact}”" for quote in one.passages), one.text]).strip("; "))
        for student, one in answers
    ]
    return PromptRow(
        prompt=prompt,
        text=asked.text if asked else "",
        answered=Counted(len(answers), asked_of),
        options=_counts(
            [words.get(option, option) for _, one in answers for option in one.options], all_of=words.values()
        ),
        levels=_sorted(one.level for _, one in answers),
        answers=tuple(Said(name=student.name, label="", words=text) for student, text in said if text),
    )


def _student_row(student: Student, articles: Sequence[_Article]) -> StudentRow:
    works = student.response.articles
    return StudentRow(
        key=student.key,
        name=student.name,
        revision=student.response.revision,
        articles=sum(not work.is_empty for work in works),
        marks=sum(len(work.marks_before) for work in works),
        changed=sum(len(work.changed_marks) for work in works),
        notes=sum(len(work.notes) for work in works),
        answers=sum(len(work.answers) for work in works) + len(student.response.answers),
        well_sourced=_beside_key(student, articles, well_sourced=True),
        badly_sourced=_beside_key(student, articles, well_sourced=False),
    )


def _beside_key(student: Student, articles: Sequence[_Article], *, well_sourced: bool) -> Discernment | None:
    chosen = [article for article in articles if article.lesson and article.lesson.well_sourced is well_sourced]
    found = [one for article in chosen if (one := article.of(student)) is not None]
    return sum(found, Discernment()) if found else None


def _counts(values: Iterable[str], *, all_of: Iterable[str] = ()) -> dict[str, int | None]:
    return {**dict.fromkeys(all_of, 0), **Counter(values)}


def _sorted(values: Iterable[int | None]) -> tuple[int, ...]:
    return tuple(sorted(value for value in values if value is not None))
