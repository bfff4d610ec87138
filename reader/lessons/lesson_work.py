"""What one person does with one lesson set: steps, gates, answers, hand-in. Everything is saved at once.

The set is kept in the notes file, in the edition that was opened, so the stick it came from may be gone. Whoever opens
the teacher’s edition sees its marks from the start; with the student edition they are behind the gate for everybody.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from reader.analysis.findings import Confidence, Explanation, Layer, QuoteUnclear, Report
from reader.errors import UserError
from reader.lessons.comparison import compared, differences
from reader.lessons.curation import revealed
from reader.lessons.library_sets import catch_up, put_set, update_set
from reader.lessons.library_work import article_work
from reader.lessons.package import lesson_bytes, lesson_from_bytes, read_lesson
from reader.lessons.records import Edition, Guidance, Part
from reader.lessons.response import PromptAnswer, Response
from reader.lessons.response_file import hand_in, hand_in_paths
from reader.lessons.unfinished import clear_unfinished, noted
from reader.messages import say
from reader.storage import backups
from reader.storage.lesson_people import StoredPerson
from reader.storage.lesson_work import Progress, StoredAnswer
from reader.storage.records import NoteStatus, Phase

if TYPE_CHECKING:
    from pathlib import Path

    from reader.analysis.findings import Finding
    from reader.lessons.library_sets import Moved
    from reader.lessons.records import LessonArticle, LessonSet, Prompt
    from reader.lessons.response import ArticleWork, Person
    from reader.storage.lesson_work import StoredSet
    from reader.storage.library import Library
    from reader.storage.records import OwnMark

ENOUGH_DIFFERENCES: Final = 5
"""Differences to say something to; an article can have forty, and nobody learns from the fortieth."""

_NO_MARKS: Final = Report(analysis_version="", sentences=(), findings=(), sources=())

_NOTHING_SAID: Final = Explanation(reason="", question="", maybe_fine="")


class Step(StrEnum):
    """The steps with one article, in order.

    Attributes:
        BEFORE: say how much one believes it.
        MARK: mark it unaided, and answer what is asked about it before the marks are shown.
        COMPARE: look at the marks of the set beside one's own.
        CHECK: check one claim with the reference pack.
        AFTER: say how much one believes it now, and answer what is asked afterwards.
    """

    BEFORE = "before"
    MARK = "mark"
    COMPARE = "compare"
    CHECK = "check"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Opened:
    """A set that was opened; `moved` says what a new version did to the work, None where it is no new version."""

    work: LessonWork
    moved: Moved | None


class LessonWork:
    """The work of the person of a notes file on one set. Articles are named by their ids in the set.

    Every method that writes raises `UserError` where it cannot be saved; then nothing has changed.
    """

    def __init__(self, library: Library, stored: StoredSet) -> None:
        """Go on with a set of the library.

        Raises:
            UserError: what is kept of the set is damaged.
        """
        self._library = library
        self.stored = stored
        self.set: LessonSet = lesson_from_bytes(stored.file).set
        self._progress = library.lessons.progress(stored.id)
        self.answers = library.lessons.answers(stored.id)

    @property
    def is_teachers(self) -> bool:
        """Whether this is the teacher's edition, whose marks are shown from the start."""
        return self.set.edition is Edition.TEACHER

    # Steps

    def progress(self, article: str) -> Progress:
        """How far the person is with an article."""
        return self._progress.get(article, Progress(article=article))

    def steps(self, article: str) -> tuple[Step, ...]:
        """What there is to do with an article."""
        parts, shown = self._article(article).parts, self.shows_marks(article)
        after = any(prompt.phase is not Phase.BEFORE_REVEAL for prompt in self.set.prompts_of(article))
        wanted = {
            Step.BEFORE: Part.BELIEF in parts,
            Step.MARK: Part.MARKING in parts or bool(self.prompts(article, Step.MARK)),
            Step.COMPARE: shown,
            Step.CHECK: Part.CLAIM in parts,
            Step.AFTER: Part.BELIEF in parts or after,
        }
        return tuple(step for step, is_wanted in wanted.items() if is_wanted)

    def done(self, article: str) -> tuple[Step, ...]:
        """The steps that are finished."""
        return tuple(step for step in self.steps(article) if self._is_done(article, step))

    def current_step(self, article: str) -> Step | None:
        """The first step that is not finished; None where all are."""
        done = self.done(article)
        return next((step for step in self.steps(article) if step not in done), None)

    def prompts(self, article: str, step: Step) -> tuple[Prompt, ...]:
        """The questions that are asked at a step."""
        if step not in (Step.MARK, Step.AFTER):
            return ()
        before = step is Step.MARK
        return tuple(
            prompt for prompt in self.set.prompts_of(article) if (prompt.phase is Phase.BEFORE_REVEAL) is before
        )

    def _is_done(self, article: str, step: Step) -> bool:
        progress, lesson_article = self.progress(article), self._article(article)
        answered = all(prompt.id in self.answers for prompt in self.prompts(article, step) if prompt.required)
        if step is Step.BEFORE:
            return progress.belief_before is not None
        if step is Step.MARK:
            enough = self._own_marks(article) >= max(1, lesson_article.gate.marks)
            marked = progress.revealed is not None if self.shows_marks(article) and not self.is_teachers else enough
            return answered and (marked or Part.MARKING not in lesson_article.parts)
        if step is Step.COMPARE:
            return self.is_revealed(article) and not self.open_differences(article)
        if step is Step.CHECK:
            return any(_is_checked(note.status) for note in self._library.notes.of(lesson_article.sha256))
        return answered and (progress.belief_after is not None or Part.BELIEF not in lesson_article.parts)

    # Marks of the set

    def shows_marks(self, article: str) -> bool:
        """Whether the marks of the set are ever shown in an article, if only as their number."""
        one = self._article(article)
        if self.is_teachers:
            return True
        return one.guidance is not Guidance.NONE and (Part.REVEAL in one.parts or Part.ANSWERS in one.parts)

    def is_revealed(self, article: str) -> bool:
        """Whether the gate was opened; in the teacher's edition there is none."""
        return self.is_teachers or self.progress(article).revealed is not None

    def may_reveal(self, article: str) -> bool:
        """Whether the gate opens now, if the person says that they have looked."""
        one = self._article(article)
        minutes = self.progress(article).seconds / 60
        unaided = Part.MARKING in one.parts
        opens = not unaided or one.gate.is_open(marks=self._own_marks(article), minutes=minutes, looked=True)
        return self.shows_marks(article) and opens

    def reveal(self, article: str) -> None:
        """Open the gate, and keep the own marks as they stand now; later calls change nothing.

        Raises:
            UserError: the gate does not open yet.
        """
        if self.is_revealed(article):
            return
        if not self.may_reveal(article):
            raise UserError(say("The marks of the set are not shown yet: mark the article on your own first."))
        marks = tuple(self._library.own_marks.of(self._article(article).sha256))
        self._save(article, revealed=datetime.now(UTC), marks_before=marks)

    def report(self, article: str) -> Report | None:
        """The marks of the set as far as they are shown now; None where none are."""
        one = self._article(article)
        if self.is_teachers:
            return revealed(one)
        if not self.is_revealed(article) or one.guidance not in (Guidance.FULL, Guidance.PARTIAL):
            return None
        report = revealed(one)
        return report if one.guidance is Guidance.FULL else _partly(report)

    def counts(self, article: str) -> Counter[Layer]:
        """How many marks of each layer the set has; nothing before the gate is open."""
        if not self.is_revealed(article):
            return Counter()
        return Counter(finding.layer for finding in revealed(self._article(article)).findings)

    def open_differences(self, article: str) -> int:
        """How many of the differences that are enough still want a word of the person."""
        one, report = self._article(article), self.report(article)
        if report is None or Part.ANSWERS not in one.parts:
            return 0
        responses = self._library.responses(one.sha256)
        pairs = differences(compared(report, self._library.own_marks.of(one.sha256)))
        return max(0, min(ENOUGH_DIFFERENCES, len(pairs)) - sum(pair.is_looked_at(responses) for pair in pairs))

    # What the person says

    def spend(self, article: str, seconds: int) -> None:
        """Count time with an article."""
        self._save(article, seconds=self.progress(article).seconds + seconds)

    def say_belief(self, article: str, value: int | None, *, after: bool) -> None:
        """Say how much one believes an article, 0 to 100, before the marks are shown or afterwards.

        Raises:
            UserError: the marks are shown, so that it is too late to say what one believed before.
        """
        if not after and self.progress(article).revealed is not None:
            raise UserError(say("The marks were shown already, so what you believed before stays as it is."))
        if after:
            self._save(article, belief_after=value)
        else:
            self._save(article, belief_before=value)

    def answer(self, answer: StoredAnswer) -> None:
        """Answer a question of the set; an empty answer takes the one before back."""
        self._library.lessons.save_answer(self.set.id, answer)
        if answer.is_empty:
            self.answers.pop(answer.prompt, None)
        else:
            self.answers[answer.prompt] = answer

    # Handing in

    def unanswered(self) -> tuple[Prompt, ...]:
        """The questions that want an answer and have none."""
        return tuple(prompt for prompt in self.set.prompts if prompt.required and prompt.id not in self.answers)

    def response(self, person: Person) -> Response:
        """All the work, as it is handed in next."""
        works = tuple(self._work(article, person) for article in self.set.articles)
        return Response(
            person=person,
            set_id=self.set.id,
            set_version=self.set.version,
            set_title=self.set.title,
            revision=self.stored.hand_ins + 1,
            handed_in=datetime.now(UTC),
            articles=tuple(work for work in works if not work.is_empty),
            answers=tuple(_prompt_answer(answer) for answer in self.answers.values()),
        )

    def hand_in(self, person: Person, folder: Path) -> Path:
        """Write the hand-in file and its copy to read into a folder, and return the path of the file.

        Raises:
            UserError: it cannot be written; nothing is counted as handed in then.
        """
        with noted(_journal(self._library), hand_in_paths(person, folder)):
            path = hand_in(self.response(person), folder, lesson=self.set)
        self._library.lessons.handed_in(self.set.id, str(folder))
        self.stored = self._library.lessons.get(self.set.id) or self.stored
        return path

    def _work(self, article: LessonArticle, person: Person) -> ArticleWork:
        progress = self.progress(article.id)
        work = article_work(
            self._library,
            article.sha256,
            belief_before=progress.belief_before,
            belief_after=progress.belief_after,
            minutes=-(-progress.seconds // 60),
            revealed_at=progress.revealed,
            marks_before=_in_text_of(progress, article.sha256),
        )
        notes = (
            replace(note, author=note.author or person.id, phase=note.phase or _phase(progress, note.created))
            for note in work.notes
        )
        return replace(work, notes=tuple(notes))

    def _article(self, article: str) -> LessonArticle:
        return self.set.article_by_id[article]

    def _own_marks(self, article: str) -> int:
        return len(self._library.own_marks.of(self._article(article).sha256))

    def _save(self, article: str, **fields: object) -> None:
        self._progress[article] = self._library.lessons.save_progress(self.set.id, article, **fields)


def open_set(path: Path, library: Library) -> Opened:
    """Open the file of a set, in either edition; of a set that is there already, a new version keeps the work.

    Raises:
        UserError: the file cannot be read as a set, an older version than the one that is there, or the library cannot
            be written.
    """
    opened = read_lesson(path)
    lesson, key = opened.set, opened.key
    stored, moved = library.lessons.get(lesson.id), None
    if stored is None:
        put_set(lesson, library)
    else:
        if stored.version > lesson.version:
            raise UserError(
                say(
                    "This is version {version} of “{title}”. You work with version {mine} already.",
                    version=lesson.version,
                    title=lesson.title,
                    mine=stored.version,
                )
            )
        before = lesson_from_bytes(stored.file).set
        again = update_set(before, lesson, library)
        moved = again if stored.version < lesson.version else None
    kept = library.lessons.put(
        lesson.id,
        title=lesson.title,
        version=lesson.version,
        file=lesson_bytes(lesson, key),
        folder=str(path.resolve().parent),
    )
    return Opened(LessonWork(library, kept), moved)


def given_marks(library: Library) -> dict[str, Report]:
    """The marks that sets give their articles now, by `Article.sha256`; none where the gate is not open yet.

    Raises:
        UserError: what is kept of a set is damaged.
    """
    works = [LessonWork(library, stored) for stored in reversed(library.lessons.sets())]  # the last opened one counts
    return {article.sha256: work.report(article.id) or _NO_MARKS for work in works for article in work.set.articles}


def clear_hand_ins(library: Library) -> None:
    """Remove what a program that was killed while it handed in has left in the folder; for the start of the program."""
    clear_unfinished(_journal(library))


def forget_everything(library: Library) -> None:
    """Delete all sets, the work on them, and their articles with everything written on them, for good.

    The backups that hold them go too; one of what is left is made.

    Raises:
        UserError: the notes file or its backups cannot be written.
    """
    library.lessons.clear(_articles_of_sets(library))
    backups.replace_all(library.path, now=datetime.now(UTC))


def change_person(library: Library, leaving: Person, coming: str) -> None:
    """Put the work of one person on all sets away, and bring back that of another, by the id of their profile.

    Where a set was updated in the meantime, the work that comes back goes on in the new texts.

    Raises:
        UserError: the notes file cannot be written; nothing has changed then.
    """
    articles = _articles_of_sets(library)
    library.lesson_people.change(StoredPerson(leaving.id, leaving.name), coming, articles)
    catch_up(library, articles)


def _journal(library: Library) -> Path:
    return library.path.with_name("hand-in.unfinished")


def _articles_of_sets(library: Library) -> set[str]:
    """The articles of all sets, also those of earlier versions."""
    stored = library.lessons.sets()
    titles = {one.title for one in stored}
    articles = {one.sha256 for one in library.articles() if one.collection in titles}
    articles |= {article.sha256 for one in stored for article in lesson_from_bytes(one.file).set.articles}
    return articles | {earlier for article in articles for earlier in library.versions.before_all(article)}


def _partly(report: Report) -> Report:
    """Which passages are marked, and as what layer; what else there is to say is left to the students."""
    return replace(report, findings=tuple(_without_words(finding) for finding in report.findings), sources=())


def _without_words(finding: Finding) -> Finding:
    if isinstance(finding, QuoteUnclear):
        return finding
    return replace(finding, explanation=_NOTHING_SAID, confidence=Confidence.HIGH)


def _is_checked(status: NoteStatus) -> bool:
    return status in (NoteStatus.CHECKED, NoteStatus.NOT_CHECKABLE, NoteStatus.LOOK_UP_LATER)


def _in_text_of(progress: Progress, sha256: str) -> tuple[OwnMark, ...] | None:
    """The marks as they stood at the reveal, as marks of the article as it is in this version of the set."""
    if progress.marks_before is None:
        return None
    return tuple(replace(mark, article=sha256) for mark in progress.marks_before)


def _phase(progress: Progress, written: datetime) -> Phase:
    before = progress.revealed is None or written < progress.revealed
    return Phase.BEFORE_REVEAL if before else Phase.AFTER_REVEAL


def _prompt_answer(answer: StoredAnswer) -> PromptAnswer:
    return PromptAnswer(
        prompt=answer.prompt,
        text=answer.text,
        options=answer.options,
        passages=answer.passages,
        level=answer.level,
    )
