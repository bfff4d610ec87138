"""Hand-ins of a folder, sorted out: what is used, what is not and why, and whose work it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.lessons.hand_in_files import INSIDE, FileRow, FileState, read_folder
from reader.lessons.people import People, key
from reader.lessons.response import combined
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from reader.lessons.response import Response


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """A person and their work; where several hand-ins of one person were joined, the last word on each article.

    Attributes:
        key: `reader.lessons.people.key`, after joining by hand.
        name: as given by hand, else by the person.
    """

    key: str
    name: str
    response: Response


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What a folder held.

    Attributes:
        set_id, set_version, set_title: of the set whose hand-ins were used.
        files: a row for each, in the order of their paths.
        students: by name; each with at least one file that was used.
    """

    set_id: str
    set_version: int
    set_title: str
    files: tuple[FileRow, ...]
    students: tuple[Student, ...]


def collect(folder: Path, *, set_id: str = "", set_version: int = 0, people: People | None = None) -> Collected:
    """Look through a folder.

    Args:
        folder: where the hand-ins are.
        set_id: which set they are to belong to; without, the one that most of them belong to.
        set_version: which version of it.
        people: who is who, as far as that was put right by hand.

    Raises:
        UserError: there is no such folder, or it holds so many files that it cannot be the right one.
    """
    return sort_out(read_folder(folder), set_id=set_id, set_version=set_version, people=people)


def sort_out(
    read: Iterable[FileRow], *, set_id: str = "", set_version: int = 0, people: People | None = None
) -> Collected:
    """Say of what was read which is used, and who handed it in; the arguments are those of `collect`."""
    rows = list(read)
    people = people or People()
    if not set_id:
        set_id, set_version = _most_common_set([row.response for row in rows if row.response])
    rows = [_of_set(row, set_id, set_version) for row in rows]
    rows = [_with_name(row, people) for row in rows]
    rows = _without_duplicates(rows)
    rows = _newest_only(rows)
    used = [row.response for row in rows if row.state is FileState.USED and row.response]
    return Collected(
        set_id=set_id,
        set_version=set_version,
        set_title=next((response.set_title for response in used), ""),
        files=tuple(rows),
        students=_students(used, people),
    )


def _most_common_set(responses: Sequence[Response]) -> tuple[str, int]:
    counted = Counter((response.set_id, response.set_version) for response in responses)
    return max(counted, key=lambda found: (counted[found], found[1], found[0]), default=("", 0))


def _of_set(row: FileRow, set_id: str, version: int) -> FileRow:
    response = row.response
    if response is None:
        return row
    if response.set_id != set_id:
        reason = say("This belongs to another set, “{title}”.", title=response.set_title)
        return replace(row, state=FileState.OTHER_SET, reason=reason)
    if response.set_version != version:
        reason = say(
            "This belongs to version {other} of the set; version {version} is being collected.",
            other=response.set_version,
            version=version,
        )
        return replace(row, state=FileState.OTHER_VERSION, reason=reason)
    return row


def _with_name(row: FileRow, people: People) -> FileRow:
    if row.state is not FileState.USED or row.response is None:
        return row
    person = row.response.person
    if person.name.strip() or _given_name(key(person), people):
        return row
    reason = say("Whoever handed this in gave no name; name them, or join them to somebody, and it is used.")
    return replace(row, state=FileState.NO_NAME, reason=reason)


def _given_name(person: str, people: People) -> str:
    """The name that somebody got by hand, also by being joined to somebody with a name."""
    kept = people.key_of(person)
    return people.name_of(kept) or (kept.partition(" ")[2] if kept != person else "")


def _without_duplicates(rows: Sequence[FileRow]) -> list[FileRow]:
    first: dict[Response, str] = {}
    for row in sorted(rows, key=lambda row: (row.path.count(INSIDE), len(row.path), row.path)):
        if row.state is FileState.USED and row.response:
            first.setdefault(row.response, row.path)
    return [_unless_first(row, first) for row in rows]


def _unless_first(row: FileRow, first: dict[Response, str]) -> FileRow:
    if row.state is not FileState.USED or row.response is None or first[row.response] == row.path:
        return row
    reason = say("This is the same hand-in as “{other}”.", other=first[row.response])
    return replace(row, state=FileState.DUPLICATE, reason=reason)


def _newest_only(rows: Sequence[FileRow]) -> list[FileRow]:
    """Of several hand-ins of one profile and name the last: by its number, because clocks of computers go wrong."""
    newest: dict[str, Response] = {}
    for row in rows:
        if row.state is FileState.USED and (response := row.response):
            whose = key(response.person)
            newest[whose] = max(response, newest.get(whose, response), key=_age)
    return [_unless_newest(row, newest) for row in rows]


def _unless_newest(row: FileRow, newest: dict[str, Response]) -> FileRow:
    if row.state is not FileState.USED or row.response is None:
        return row
    last = newest[key(row.response.person)]
    if last is row.response:
        return row
    number = row.response.revision
    reason = say(
        "This is hand-in {number}; one with the same number, handed in later, of the same person was used.",
        number=number,
    )
    if last.revision > number:
        reason = say(
            "This is hand-in {number}; hand-in {last} of the same person was used.", number=number, last=last.revision
        )
    return replace(row, state=FileState.OLDER_REVISION, reason=reason)


def _age(response: Response) -> tuple[object, ...]:
    return response.revision, response.handed_in


def _students(used: Sequence[Response], people: People) -> tuple[Student, ...]:
    by_person: dict[str, list[Response]] = defaultdict(list)
    for response in used:
        by_person[people.key_of(key(response.person))].append(response)
    students = (_student(whose, responses, people) for whose, responses in by_person.items())
    return tuple(sorted(students, key=lambda student: (student.name.casefold(), student.key)))


def _student(whose: str, responses: Sequence[Response], people: People) -> Student:
    own = [response.person.name for response in responses if key(response.person) == whose]
    name = people.name_of(whose) or next(iter(own), "") or responses[0].person.name
    return Student(key=whose, name=name, response=combined(responses))
