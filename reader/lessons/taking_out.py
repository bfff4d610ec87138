"""A set that is taken out of the library, so that it can be put back as it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.lessons.package import lesson_from_bytes
from reader.messages import say

if TYPE_CHECKING:
    from reader.lessons.lesson_work import LessonWork
    from reader.storage.lesson_work import Progress, StoredAnswer, StoredSet
    from reader.storage.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWork:
    """How much the person who works now has done with a set."""

    marks: int
    notes: int
    answers: int

    @property
    def is_nothing(self) -> bool:
        """Whether nothing would be missed."""
        return not (self.marks or self.notes or self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOut:
    """What was taken out; `articles` are those that were taken out of the list with it, an `Article.sha256` each."""

    set: StoredSet
    steps: tuple[Progress, ...]
    answers: tuple[StoredAnswer, ...]
    articles: tuple[str, ...]


def own_work(work: LessonWork, library: Library) -> OwnWork:
    """What the person has done with a set."""
    articles = [article.sha256 for article in work.set.articles]
    marks = sum(len(library.own_marks.of(article)) + len(library.responses(article)) for article in articles)
    return OwnWork(
        marks=marks,
        notes=sum(len(library.notes.of(article)) for article in articles),
        answers=len(work.answers),
    )


def take_out(work: LessonWork, library: Library) -> TakenOut:
    """Take a set and its articles out of the library; articles of another set stay.

    Own marks and notes stay with their articles in the notes file, and are there again when the set is.

    Raises:
        UserError: others on this computer have work on it that is put away; or the library cannot be written.
    """
    others = library.lesson_people.with_work_on(work.set.id)
    if others:
        raise UserError(
            say(
                "Others on this computer have work on “{title}”, so it stays: {names}.",
                title=work.set.title,
                names=", ".join(one.name or "–" for one in others),
            )
        )
    elsewhere = {
        article.sha256
        for stored in library.lessons.sets()
        if stored.id != work.set.id
        for article in lesson_from_bytes(stored.file).set.articles
    }
    taken = TakenOut(
        set=library.lessons.get(work.set.id) or work.stored,
        steps=tuple(library.lessons.progress(work.set.id).values()),
        answers=tuple(library.lessons.answers(work.set.id).values()),
        articles=tuple(
            one.sha256 for one in work.set.articles if one.sha256 not in elsewhere and library.has(one.sha256)
        ),
    )
    library.lessons.take_out(work.set.id)
    library.remove_articles(taken.articles)
    return taken


def put_back(taken: TakenOut, library: Library) -> None:
    """Put a set back as it was when it was taken out.

    Raises:
        UserError: the library cannot be written.
    """
    library.lessons.put_back(taken.set, taken.steps, taken.answers)
    library.restore_articles(taken.articles)
