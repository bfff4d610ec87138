"""Records of a hand-in: what one person did with a lesson set. All offsets count code points of `Article.text`.

The types of the fields are read at run time (`reader.lessons.objects`), so annotations are not put off here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from reader.messages import say
from reader.storage.records import MarkResponse, Note, OwnMark
from reader.text.anchors import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who hands in.

    Attributes:
        id: a random UUID, made with the profile.
        name: a name or a number that the person chose; empty for a guest.
    """

    id: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptAnswer:
    """The answer to a prompt of the set.

    Attributes:
        prompt: `Prompt.id`.
        text: of an open prompt, a comparison, or in addition to what was chosen.
        options: ids of the options that were chosen.
        passages: of a prompt to mark passages.
        level: 0 to 100, of a prompt to rate confidence; None elsewhere.
    """

    prompt: str
    text: str = ""
    options: tuple[str, ...] = ()
    passages: tuple[Quote, ...] = ()
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleWork:
    """What a person did with one article of the set.

    Attributes:
        article: `Article.sha256`.
        title: of the article, so that the work can be read without the set.
        belief_before, belief_after: 0 to 100, how much the person believed it; None where not said.
        minutes: with the article; 0 where they were not counted.
        revealed_at: UTC, when the marks of the set were shown; None where they were not yet.
        marks_before: own marks as they stood when the marks were shown, or stand where they were not.
        marks_after: own marks as they stand now; as before where the marks were not shown.
        notes: with their evidence.
        answers: to marks of the set.
    """

    article: str
    title: str = ""
    belief_before: int | None = None
    belief_after: int | None = None
    minutes: int = 0
    revealed_at: datetime | None = None
    marks_before: tuple[OwnMark, ...] = ()
    marks_after: tuple[OwnMark, ...] = ()
    notes: tuple[Note, ...] = ()
    answers: tuple[MarkResponse, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the person did nothing with the article."""
        asked = (self.belief_before, self.belief_after, self.revealed_at)
        done = (self.minutes, self.marks_before, self.marks_after, self.notes, self.answers)
        return not any(done) and all(value is None for value in asked)

    @property
    def changed_marks(self) -> tuple[OwnMark, ...]:
        """The marks that were added, changed or taken away after the marks of the set were shown."""
        before, after = {_said(mark): mark for mark in self.marks_before}, {_said(mark) for mark in self.marks_after}
        gone = [mark for said, mark in before.items() if said not in after]
        kept = {mark.id for mark in self.marks_after}
        added = [mark for mark in self.marks_after if _said(mark) not in before]
        return (*added, *(mark for mark in gone if mark.id not in kept))


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A hand-in.

    Attributes:
        person: who hands in.
        set_id, set_version, set_title: of the set it belongs to.
        revision: 1 for the first hand-in of a person, one more with every other.
        handed_in: UTC, by the clock of that computer.
        articles: in the order of the set; those on which nothing was done may be missing.
        answers: to the prompts of the set.
    """

    person: Person
    set_id: str
    set_version: int
    set_title: str = ""
    revision: int
    handed_in: datetime
    articles: tuple[ArticleWork, ...] = ()
    answers: tuple[PromptAnswer, ...] = ()

    def work(self, article: str) -> ArticleWork | None:
        """What was done with the article of this hash; None where nothing was."""
        return next((work for work in self.articles if work.article == article), None)


def combined(responses: Iterable[Response]) -> Response:
    """The hand-ins of one person as one: where several speak about the same article or prompt, the last handed in."""
    ordered = sorted(responses, key=lambda one: one.handed_in)
    works = {work.article: work for one in ordered for work in one.articles}
    answers = {answer.prompt: answer for one in ordered for answer in one.answers}
    return replace(ordered[-1], articles=tuple(works.values()), answers=tuple(answers.values()))


def contents_in_words(response: Response) -> tuple[str, ...]:
    """What a hand-in holds, a sentence for each thing: shown before it is saved."""
    works = response.articles
    marks = sum(len(work.marks_after) for work in works)
    changed = sum(len(work.changed_marks) for work in works)
    notes = [note for work in works for note in work.notes]
    evidence = sum(len(note.evidence) for note in notes)
    answers = [answer for work in works for answer in work.answers]
    why = sum(bool(answer.why.strip()) for answer in answers)
    beliefs = sum(work.belief_before is not None or work.belief_after is not None for work in works)
    timed = sum(work.minutes > 0 for work in works)
    said = [
        _who(response.person),
        say(
            "The set “{title}”, version {version}; this is hand-in {number}.",
            title=response.set_title,
            version=response.set_version,
            number=response.revision,
        ),
        marks and say("{marks} of your own, with the words you marked and your reasons.", marks=_marks(marks)),
        changed and say("{changes} to your marks after the marks of the set were shown.", changes=_changes(changed)),
        notes and say("{notes} with {evidence} of evidence.", notes=_notes(len(notes)), evidence=_pieces(evidence)),
        answers and say("{answers} to marks, {why} with a reason.", answers=_answers(len(answers)), why=why),
        response.answers and say("{answers} to questions of the set.", answers=_answers(len(response.answers))),
        beliefs and say("How much you believed {articles}.", articles=_articles(beliefs)),
        timed and say("How many minutes you spent with {articles}.", articles=_articles(timed)),
        say("When you wrote each mark, note and answer, and when you hand in, by the clock of this computer."),
        say(
            "Nothing else: no other articles or notes, no text of the articles but the words you marked and a few words"
            " around them, and nothing about this computer."
        ),
    ]
    return tuple(line for line in said if line)


def _who(person: Person) -> str:
    if not person.name:
        return say("No name, and the random number of your profile, which begins with {id}.", id=person.id[:8])
    return say(
        "Your name, “{name}”, and the random number of your profile, which begins with {id}.",
        name=person.name,
        id=person.id[:8],
    )


def _said(mark: OwnMark) -> tuple[object, ...]:
    return mark.id, mark.quote.start, mark.quote.end, mark.layer, mark.kind, mark.reason


def _marks(count: int) -> str:
    return say("1 mark") if count == 1 else say("{count} marks", count=count)


def _changes(count: int) -> str:
    return say("1 change") if count == 1 else say("{count} changes", count=count)


def _notes(count: int) -> str:
    return say("1 note") if count == 1 else say("{count} notes", count=count)


def _pieces(count: int) -> str:
    return say("1 piece") if count == 1 else say("{count} pieces", count=count)


def _answers(count: int) -> str:
    return say("1 answer") if count == 1 else say("{count} answers", count=count)


def _articles(count: int) -> str:
    return say("1 article") if count == 1 else say("{count} articles", count=count)
