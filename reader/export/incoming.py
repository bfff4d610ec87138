"""What a file from elsewhere turned out to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.storage.records import MarkResponse, Note, OwnMark
    from reader.text.article import Article

MOST_ENTRIES = 100_000
"""Entries of one list in a file that is read."""

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that was not taken: which one, and why in a few plain words."""

    entry: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesFile:
    """The records of a file; no two notes, and no two own marks, have the same id.

    Attributes:
        title, author: as the file says; may be empty.
        titles: for the hash of an article its title, as far as the file says it.
        articles: whole articles; a set of annotations has none.
        skipped: entries that cannot be taken.
    """

    title: str
    author: str
    titles: Mapping[str, str]
    articles: tuple[Article, ...] = ()
    notes: tuple[Note, ...]
    own_marks: tuple[OwnMark, ...]
    responses: tuple[MarkResponse, ...]
    skipped: tuple[Skipped, ...]


def entries(given: object, name: str) -> list[object]:
    """The list `given`, which stands in a file under `name`.

    Raises:
        UserError: it is no list, or a longer one than can be read.
    """
    if not isinstance(given, list) or len(given) > MOST_ENTRIES:
        raise UserError(
            say("The file does not hold a list of at most {most} under “{name}”.", most=MOST_ENTRIES, name=name)
        )
    return given


def read_each(
    given: Sequence[object],
    read: Callable[[object], Entry],
    *,
    name: str,
    key: Callable[[Entry], object],
    skipped: list[Skipped],
) -> list[Entry]:
    """The entries of a list that can be read, each `key` once; the others go to `skipped` with what is wrong."""
    found: dict[object, Entry] = {}
    for number, item in enumerate(given, start=1):
        try:
            entry = read(item)
            if key(entry) in found:
                raise ValueError(say("it stands twice in the file"))
            found[key(entry)] = entry
        except ValueError as error:
            skipped.append(Skipped(say("{name} {number}", name=name, number=str(number)), str(error)))
    return list(found.values())
