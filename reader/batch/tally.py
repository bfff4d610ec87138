"""Counts over the articles of a folder of results, by outlet and by month."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reader.analysis.findings import Layer, SourceKind, State
from reader.batch.shards import shard_files
from reader.export.marks import shortened
from reader.text.article import PROSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

NAMED = frozenset({SourceKind.NAMED_PERSON, SourceKind.NAMED_ORGANISATION, SourceKind.DOCUMENT})
"""Sources that a reader can look up: those that make a sentence “sourced”."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = re.compile(r"\b(\d{4})-(0[1-9]|1[0-2])(?!\d)")
_WORDS = re.compile(
    rf"\b({'|'.join(_MONTHS)})[a-z]*\.?,?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s+)?(\d{{4}})\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What is marked in some articles.

    Attributes:
        states: the number of body sentences in each state.
        words: words of the prose, in which hedges are marked.
        named_sources: sources of each article that have a name.
    """

    articles: int = 0
    states: Mapping[State, int] = field(default_factory=lambda: dict.fromkeys(State, 0))
    words: int = 0
    hedges: int = 0
    named_sources: int = 0

    def __add__(self, other: Counts) -> Counts:
        """The counts of both together."""
        return Counts(
            articles=self.articles + other.articles,
            states={state: self.states[state] + other.states[state] for state in State},
            words=self.words + other.words,
            hedges=self.hedges + other.hedges,
            named_sources=self.named_sources + other.named_sources,
        )

    @property
    def sentences(self) -> int:
        """Body sentences."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The counts of a run.

    Attributes:
        failed: files that could not be analysed.
        unread: articles in which nothing was marked because of their language; they are in no other count.
        outlets: counts by outlet, in the order of the names; the name is empty where none is given, and comes last.
        months: counts by month as “2024-03”, the empty one last.
    """

    failed: int
    unread: int
    outlets: Mapping[str, Counts]
    months: Mapping[str, Counts]

    @property
    def total(self) -> Counts:
        """All articles together."""
        return sum(self.outlets.values(), start=Counts())


def tally(folder: Path) -> Tally:
    """Count over the shards in `folder`.

    Raises:
        OSError: a shard cannot be read.
    """
    failed = unread = 0
    outlets: defaultdict[str, Counts] = defaultdict(Counts)
    months: defaultdict[str, Counts] = defaultdict(Counts)
    for record in _records(folder):
        if "error" in record:
            failed += 1
        elif "+" not in record["analysis_version"]:
            # Where no tagger read the article, the version names none.
            unread += 1
        else:
            counts = _counts(record)
            outlets[_plain(record["outlet"])] += counts
            months[month(record["date"])] += counts
    return Tally(failed=failed, unread=unread, outlets=_sorted(outlets), months=_sorted(months))


def month(date: str) -> str:
    """The month of a date as it is written in articles; empty where there is none that can only mean one month.

    >>> month("5 March 2024"), month("Sept. 5th, 2024"), month("2024-03-05T10:00Z"), month("03/05/2024")
    ('2024-03', '2024-09', '2024-03', '')
    """
    numbers = _NUMBERS.search(date)
    if numbers:
        return f"{numbers[1]}-{numbers[2]}"
    words = _WORDS.search(date)
    return f"{words[2]}-{_MONTHS.index(words[1].lower()) + 1:02}" if words else ""


def _records(folder: Path) -> Iterator[dict[str, Any]]:
    for path in shard_files(folder):
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)


def _counts(record: Mapping[str, Any]) -> Counts:
    states = [sentence["state"] for sentence in record["sentences"]]
    text = record["text"]
    prose = (text[block["start"] : block["end"]] for block in record["regions"] if block["region"] in PROSE)
    return Counts(
        articles=1,
        states={state: states.count(state) for state in State},
        words=sum(len(piece.split()) for piece in prose),
        hedges=sum(finding["layer"] == Layer.HEDGE for finding in record["findings"]),
        named_sources=sum(source["kind"] in NAMED for source in record["sources"]),
    )


def _plain(name: str) -> str:
    """A name on one line, without control characters and halves of characters, which no page and no plot can hold."""
    kept = "".join(char for char in " ".join(name.split()) if unicodedata.category(char) not in ("Cc", "Cs"))
    return shortened(kept)


def _sorted(groups: Mapping[str, Counts]) -> dict[str, Counts]:
    return {name: groups[name] for name in sorted(groups, key=lambda name: (not name, name.casefold(), name))}
