"""What was collected from a folder and put right by hand, and the report over it; no Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from reader.lessons.class_report import class_report
from reader.lessons.collect import sort_out
from reader.lessons.hand_in_files import FileState
from reader.lessons.people import People, key, perhaps_same
from reader.lessons.projection import without_names

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.lessons.collect import Collected
    from reader.lessons.hand_in_files import FileRow
    from reader.lessons.records import Lesson
    from reader.lessons.report import ClassReport, PromptRow
    from reader.lessons.response import Person

OF_PEOPLE = frozenset({FileState.USED, FileState.NO_NAME})
"""States of files whose people are put right: the work counts, or would with a name."""


@dataclass(frozen=True, kw_only=True)
class Collection:
    """One look at the work of a class. Whoever puts people right makes another one.

    Attributes:
        folder: where the hand-ins lay.
        rows: every file, as it was read.
        lesson: the set, where it was found or chosen; hand-ins to another one are not used then.
        people: who is who, as far as that was put right.
        different: keys that were said to be different people, as `offers` names them.
    """

    folder: Path
    rows: tuple[FileRow, ...]
    lesson: Lesson | None = None
    people: People = field(default_factory=People)
    different: frozenset[tuple[str, ...]] = frozenset()

    @cached_property
    def collected(self) -> Collected:
        """What became of each file, and whose work is used."""
        found = self.lesson.set if self.lesson else None
        set_id, version = (found.id, found.version) if found else ("", 0)
        return sort_out(self.rows, set_id=set_id, set_version=version, people=self.people)

    @cached_property
    def report(self) -> ClassReport:
        """The report with all names."""
        lesson = self.lesson
        return class_report(self.collected, lesson=lesson.set if lesson else None, key=lesson.key if lesson else None)

    @cached_property
    def nameless_report(self) -> ClassReport:
        """The report that may be shown to the class."""
        return without_names(self.report)

    @property
    def used(self) -> int:
        """How many files are used."""
        return sum(row.state is FileState.USED for row in self.collected.files)

    @cached_property
    def persons(self) -> dict[str, Person]:
        """Everybody whose work is used, or would be with a name, by the key under which they go."""
        found: dict[str, Person] = {}
        for row in self.collected.files:
            if row.state in OF_PEOPLE and row.response:
                found.setdefault(self.people.key_of(key(row.response.person)), row.response.person)
        return found

    @cached_property
    def offers(self) -> tuple[tuple[str, ...], ...]:
        """Keys of those who may be one person, without those about whom somebody has said something."""
        groups = perhaps_same(row.response.person for row in self.collected.files if _has_person(row) and row.response)
        found = {tuple(sorted({self.people.key_of(one) for one in group})) for group in groups}
        return tuple(sorted(group for group in found if len(group) > 1 and group not in self.different))

    def prompts_of(self, article: str, prompts: Iterable[PromptRow]) -> tuple[list[PromptRow], list[PromptRow]]:
        """The questions about the article of this hash, and the others; without the set nobody knows what about."""
        lesson = self.lesson.set if self.lesson else None
        found = lesson.article_by_sha256.get(article) if lesson else None
        about = {prompt.id for prompt in lesson.prompts_of(found.id)} if lesson and found else set()
        rows = list(prompts)
        return [row for row in rows if row.prompt in about], [row for row in rows if row.prompt not in about]

    def name_of(self, person: str) -> str:
        """What a person is called: as put right, else as they said; empty where nobody said so."""
        given = next((student.name for student in self.collected.students if student.key == person), "")
        return given or self.people.name_of(person) or (self.persons[person].name if person in self.persons else "")

    def reported(self) -> Collection:
        """The same with its report made already: what is computed once travels with it to another process."""
        _ = self.report
        return self

    def with_people(self, people: People) -> Collection:
        """The same after somebody was put right."""
        return replace(self, people=people)

    def with_lesson(self, lesson: Lesson) -> Collection:
        """The same as work on this set."""
        return replace(self, lesson=lesson)

    def with_different(self, group: tuple[str, ...]) -> Collection:
        """The same, with these known to be different people."""
        return replace(self, different=self.different | {group})


def _has_person(row: FileRow) -> bool:
    return row.state in OF_PEOPLE and row.response is not None
