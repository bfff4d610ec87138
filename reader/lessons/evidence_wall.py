"""What a class brought forward as evidence: one row for each origin, however many found it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reader.export.note_text import evidence_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.lessons.collect import Student
    from reader.storage.records import Evidence, Note

_WWW = re.compile(r"^www\d?\.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """One origin.

    Attributes:
        title: which piece of evidence it is, as most named it.
        others: under what else it was named, or what takes its news from it.
        people: how many brought it forward; None where that is not shown.
        stances: how often it was said to do what, by `Stance`.
        kinds: what it was said to be, by `EvidenceKind`.
        names: of those who brought it forward.
    """

    title: str
    others: tuple[str, ...]
    people: int | None
    stances: Mapping[str, int | None]
    kinds: Mapping[str, int | None]
    names: tuple[str, ...]


def evidence_wall(notes: Iterable[tuple[Student, Note]]) -> tuple[EvidenceRow, ...]:
    """The evidence of notes, each with whoever wrote it: what most people brought forward first.

    Items are of one origin if they have the same address, or the same title and house, or if somebody said that one
    takes its news from the other.
    """
    items = [_Item(student, note, item) for student, note in notes for item in note.evidence]
    rows = [_row(group) for group in _by_origin(items)]
    return tuple(sorted(rows, key=lambda row: (-(row.people or 0), row.title)))


@dataclass(frozen=True, slots=True)
class _Item:
    student: Student
    note: Note
    item: Evidence

    @property
    def signs(self) -> Iterator[tuple[str, ...]]:
        """What it has in common with others of the same origin."""
        yield "id", self.note.id, self.item.id
        if self.item.same_origin_as:
            yield "id", self.note.id, self.item.same_origin_as
        if address := _address(self.item.url):
            yield "address", address
        if self.item.title.strip():
            yield "title", _folded(self.item.title), _folded(self.item.publisher)


def _by_origin(items: Sequence[_Item]) -> list[list[_Item]]:
    origin = list(range(len(items)))
    first: dict[tuple[str, ...], int] = {}

    def root(number: int) -> int:
        while origin[number] != number:
            number = origin[number]
        return number

    for number, item in enumerate(items):
        for sign in item.signs:
            one, other = sorted((root(first.setdefault(sign, number)), root(number)))
            origin[other] = one
    groups: dict[int, list[_Item]] = defaultdict(list)
    for number, item in enumerate(items):
        groups[root(number)].append(item)
    return list(groups.values())


def _row(group: Sequence[_Item]) -> EvidenceRow:
    titles = Counter(evidence_name(one.item) for one in group)
    title, *others = sorted(titles, key=lambda words: (-titles[words], words))
    names = {one.student.key: one.student.name for one in group}
    return EvidenceRow(
        title=title,
        others=tuple(others),
        people=len(names),
        stances=Counter(one.item.stance.value for one in group),
        kinds=Counter(one.item.kind.value for one in group),
        names=tuple(names.values()),
    )


def _address(url: str) -> str:
    """An address as far as it names a page, without what differs between two who copied it."""
    try:
        parts = urlsplit(url.strip() if "//" in url else f"//{url.strip()}")
        host = parts.hostname or ""
    except ValueError:
        return url.strip()
    query = "&".join(part for part in parts.query.split("&") if not part.startswith(("utm_", "fbclid")))
    return f"{_WWW.sub('', host)}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
