"""What a teacher may look at before a set is given out, each with the place where to go; no widgets here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.lessons.checklist import Check, remarks
from reader.lessons.soundness import check_key, check_set
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.lessons.drafts import Drafts
    from reader.lessons.records import Lesson, LessonSet


@dataclass(frozen=True, slots=True)
class Place:
    """A section of the workshop, and in it the id of an article, a prompt or a card; empty for the section itself."""

    section: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to look at; without what is `needed` nothing can be given out."""

    words: str
    place: Place
    needed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How far a set is.

    Attributes:
        hints: what is needed first.
        given_version: that students have; 0 where they have none.
        next_version: that the next file has.
    """

    hints: tuple[Hint, ...]
    given_version: int
    next_version: int


_SECTIONS = {
    Check.PACK: "pack",
    Check.CARD_MISSING: "pack",
    Check.CARD_CITATION: "pack",
    Check.DOCUMENT_CITATION: "pack",
    Check.DOCUMENT_RIGHTS: "pack",
    Check.PROMPT_KEY: "prompts",
    Check.KEY_SHOWN: "key",
}


def state_of(lesson: Lesson, drafts: Drafts) -> State:
    """How far a set is; takes as long as writing its file."""
    given = drafts.given_out(lesson.set.id)
    try:
        version = given.next_version(lesson.set)
    except UserError:  # too large for a file; writing it says so
        version = lesson.set.version
    return State(
        hints=(*needed(lesson), *_advice(lesson)),
        given_version=given.version,
        next_version=version,
    )


def needed(lesson: Lesson) -> Iterator[Hint]:
    """What has to be mended first: a fault of the set, else one of its key; nothing where it can be given out."""
    try:
        check_set(lesson.set)
    except UserError as error:
        yield Hint(shown(error), _place_of_fault(lesson.set), needed=True)
        return
    if lesson.key is not None:
        try:
            check_key(lesson.key, lesson.set)
        except UserError as error:
            yield Hint(shown(error), _place_of_key_fault(lesson), needed=True)


def _advice(lesson: Lesson) -> Iterator[Hint]:
    try:
        found = remarks(lesson)
    except UserError:  # too large for a file; writing it says so
        return
    for remark in found:
        section = _SECTIONS.get(remark.check, "article" if remark.id else "set")
        yield Hint(shown(remark.words), Place(section, "" if remark.check is Check.CARD_MISSING else remark.id))


def _place_of_fault(lesson: LessonSet) -> Place:
    """Where a fault is: the first record that has it when the others are taken away."""
    if not lesson.title.strip() or not lesson.articles:
        return Place("set")
    bare = replace(lesson, prompts=(), cards=(), documents=(), coverage=())
    if not _is_sound(bare):
        return Place("set")
    for prompt in lesson.prompts:
        if not _is_sound(replace(bare, prompts=(prompt,))):
            return Place("prompts", prompt.id)
    for card in lesson.cards:
        if not _is_sound(replace(bare, cards=(card,))):
            return Place("pack", card.id)
    return Place("pack")


def _place_of_key_fault(lesson: Lesson) -> Place:
    key = lesson.key
    if key is None:
        return Place("key")
    for answer in key.prompts:
        try:
            check_key(replace(key, articles=(), prompts=(answer,)), lesson.set)
        except UserError:
            return Place("prompts", answer.prompt) if answer.prompt in lesson.set.prompt_by_id else Place("key")
    for given in key.articles:
        try:
            check_key(replace(key, articles=(given,), prompts=()), lesson.set)
        except UserError:
            return Place("article", given.article) if given.article in lesson.set.article_by_id else Place("key")
    return Place("key")


def _is_sound(lesson: LessonSet) -> bool:
    try:
        check_set(lesson)
    except UserError:
        return False
    return True
