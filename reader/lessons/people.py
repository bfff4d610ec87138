"""Who is who among hand-ins: people are told apart by the number of their profile, and put right by hand.

What was put right is a list of steps, so that the last can always be taken back. Two names under one profile number are
two people until somebody says otherwise: on copied disks every computer has the same number, and the work of one must
not take the place of another’s.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.lessons.objects import from_object, to_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.lessons.objects import Object
    from reader.lessons.response import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that was put right: `person` is the same as `same_as`, or, where that is empty, is called `name`."""

    person: str
    same_as: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """What was put right by hand, the last at the end. People are named by their `key`."""

    steps: tuple[Step, ...] = ()

    def joined(self, person: str, *, to: str) -> People:
        """The same with two people made one; the name is that of `to`."""
        one, other = self.key_of(person), self.key_of(to)
        return self if one == other else self._with(Step(person=one, same_as=other))

    def named(self, person: str, name: str) -> People:
        """The same with a name given, also to somebody who has none."""
        return self._with(Step(person=person, name=name.strip()))

    def undone(self) -> People:
        """The same without the last step; nothing happens where there is none."""
        return replace(self, steps=self.steps[:-1])

    def key_of(self, person: str) -> str:
        """The key under which a person goes: the own one, or that of the person they were joined to."""
        joined = {step.person: step.same_as for step in self.steps if step.same_as}
        seen = {person}
        while (other := joined.get(person, person)) not in seen:
            seen.add(person := other)
        return person

    def name_of(self, person: str) -> str:
        """The name given by hand to a person, last; empty where none was."""
        return next((step.name for step in reversed(self.steps) if step.name and step.person == person), "")

    def _with(self, step: Step) -> People:
        return replace(self, steps=(*self.steps, step))


def key(person: Person) -> str:
    """What tells people apart: the number of the profile, and the name without regard to capitals and spaces."""
    return f"{person.id} {folded_name(person.name)}".strip()


def folded_name(name: str) -> str:
    """A name as it is compared."""
    return " ".join(name.casefold().split())


def perhaps_same(people: Iterable[Person]) -> list[tuple[str, ...]]:
    """Keys of those who may be one person: one profile number under several names, or one name on several numbers."""
    by_id, by_name = defaultdict(set), defaultdict(set)
    for person in people:
        by_id[person.id].add(key(person))
        by_name[folded_name(person.name)].add(key(person))
    by_name.pop("", None)
    groups = {tuple(sorted(found)) for found in (*by_id.values(), *by_name.values()) if len(found) > 1}
    return sorted(groups)


def people_object(people: People) -> Object:
    """The steps as a JSON object."""
    return {"steps": [to_object(step) for step in people.steps]}


def read_people(given: object) -> People:
    """The steps of an object as `people_object` writes it.

    Raises:
        ValueError: it is none.
    """
    match given:
        case {"steps": [*steps]}:
            return People(tuple(from_object(Step, step) for step in steps))
    raise ValueError("it holds no steps")
