"""How far people agree about what they marked, in plain counts first.

The unit is the sentence, and only sentences that somebody or the key marked are looked at: most sentences of an article
are marked by nobody, and counting those as agreement would make any two people seem to agree.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from statistics import NormalDist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

    Labels = frozenset[str]
    Marks = Mapping[int, Labels]
    """What one person marked: the labels of a sentence by its number. Sentences without a label are not in it."""

FEWEST_FOR_D_PRIME = 10
"""Sentences to mark, and to leave, below which d′ is mostly chance."""

_NOTHING: Labels = frozenset()


@dataclass(frozen=True, slots=True)
class Counted:
    """So many of so many; `of` is the number that could have."""

    count: int
    of: int

    @property
    def share(self) -> float:
        """From 0 to 1; 0 where there was nothing to count."""
        return self.count / self.of if self.of else 0.0

    def __add__(self, other: Counted) -> Counted:
        return Counted(self.count + other.count, self.of + other.of)

    def __str__(self) -> str:
        return f"{self.count} of {self.of}"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySentences:
    """What a key says about the sentences of an article.

    Attributes:
        expected: for each sentence to mark the labels that are right.
        arguable: sentences that are as good marked as left; nothing is counted there.
        covered: the labels that the key covers whole; other labels are not looked at.
        all: the numbers of all sentences that the key speaks about.
    """

    expected: Marks
    arguable: frozenset[int]
    covered: Labels
    all: frozenset[int]

    @property
    def to_leave(self) -> frozenset[int]:
        """The sentences in which there is nothing to mark."""
        return self.all - self.expected.keys() - self.arguable


@dataclass(frozen=True, slots=True, kw_only=True)
class Discernment:
    """Marks beside the key: what was to be marked and was, and what was to be left and was marked.

    The one without the other says little: whoever marks everything misses nothing.

    Attributes:
        hits: sentences to mark that were marked as the key, or one of its alternatives, says.
        false_alarms: sentences to leave that were marked.
        other_label: sentences to mark that were marked as something else only; neither of the two.
    """

    hits: Counted = Counted(0, 0)
    false_alarms: Counted = Counted(0, 0)
    other_label: int = 0

    def __add__(self, other: Discernment) -> Discernment:
        return Discernment(
            hits=self.hits + other.hits,
            false_alarms=self.false_alarms + other.false_alarms,
            other_label=self.other_label + other.other_label,
        )


def considered(marks: Iterable[Marks], key: Collection[int] = ()) -> tuple[int, ...]:
    """The sentences that somebody or the key marked, in reading order."""
    return tuple(sorted(set(key).union(*(one.keys() for one in marks))))


def marked_by(sentence: int, marks: Collection[Marks]) -> Counted:
    """How many of those who read it marked a sentence, as whatever."""
    return Counted(sum(sentence in one for one in marks), len(marks))


def all_alike(marks: Sequence[Marks], key: Collection[int] = ()) -> Counted:
    """Of the sentences that somebody or the key marked, those that all marked, and with the same labels.

    >>> all_alike([{3: frozenset({"hedge"})}, {17: frozenset({"hedge"})}])
    Counted(count=0, of=2)
    """
    sentences = considered(marks, key)
    return Counted(sum(_is_marked_alike(sentence, marks) for sentence in sentences), len(sentences))


def pair_agreement(one: Marks, other: Marks) -> Counted:
    """Of the sentences that one of two people marked, those that both did, and with the same labels."""
    return all_alike([one, other])


def mean_pair_agreement(marks: Sequence[Marks]) -> float | None:
    """The mean share of `pair_agreement` over all pairs of people; None where no pair marked anything."""
    pairs = [pair_agreement(one, other) for one, other in combinations(marks, 2)]
    shares = [pair.share for pair in pairs if pair.of]
    return sum(shares) / len(shares) if shares else None


def disagreement(values: Sequence[Hashable]) -> float:
    """The share of pairs of people who differ about one thing, from 0 to 1; 0 where fewer than two said anything.

    >>> disagreement(["marked", "marked", "left", "left"]) > disagreement(["marked", "left", "left", "left"])
    True
    """
    n = len(values)
    alike = sum(count * (count - 1) for count in Counter(values).values())
    return 1 - alike / (n * (n - 1)) if n > 1 else 0.0


def mark_values(marks: Sequence[Marks | None], sentences: Iterable[int]) -> list[list[Labels | None]]:
    """For each person a row with the labels of each sentence; None all along for one who did not read the article."""
    columns = list(sentences)
    return [[None if one is None else one.get(sentence, _NOTHING) for sentence in columns] for one in marks]


def krippendorff_alpha(values: Sequence[Sequence[Hashable | None]]) -> float | None:
    """Krippendorff's alpha for nominal values: 1 is full agreement, 0 what chance alone would give.

    Computed from coincidences, so that values may be missing: K. Krippendorff, “Computing Krippendorff's
    Alpha-Reliability” (2011), section C; the same in “Content Analysis” (4th edition, 2018), chapter 12.

    Args:
        values: a row for each person, a column for each thing; None where a value is missing.

    Returns:
        None where it is not defined: no two people spoke about the same thing, or all values are the same.
    """
    coincidences: defaultdict[tuple[Hashable, Hashable], float] = defaultdict(float)
    for column in zip(*values, strict=True):
        _add_coincidences(coincidences, [value for value in column if value is not None])
    totals: defaultdict[Hashable, float] = defaultdict(float)
    for (one, _), weight in coincidences.items():
        totals[one] += weight
    pairable = sum(totals.values())
    expected = pairable**2 - sum(total**2 for total in totals.values())
    observed = sum(weight for (one, other), weight in coincidences.items() if one != other)
    if len(totals) < 2:
        return None
    return 1 - (pairable - 1) * observed / expected


def discernment(marks: Marks, key: KeySentences) -> Discernment:
    """The marks of one person in one article beside its key."""
    mine = {sentence: labels & key.covered for sentence, labels in marks.items() if labels & key.covered}
    hits = [sentence for sentence, labels in key.expected.items() if mine.get(sentence, _NOTHING) & labels]
    return Discernment(
        hits=Counted(len(hits), len(key.expected)),
        false_alarms=Counted(len(mine.keys() & key.to_leave), len(key.to_leave)),
        other_label=len(mine.keys() & key.expected.keys()) - len(hits),
    )


def d_prime(found: Discernment) -> float | None:
    """How far hits stand above false alarms, in standard deviations; 0 is what marking at random gives.

    Signal detection (Macmillan and Creelman, “Detection Theory”, 2005) with the log-linear correction of Hautus (1995),
    which keeps shares of 0 and 1 finite.

    Returns:
        None where fewer than `FEWEST_FOR_D_PRIME` sentences were to be marked, or to be left: the number would then say
        more about chance than about the person.
    """
    if min(found.hits.of, found.false_alarms.of) < FEWEST_FOR_D_PRIME:
        return None
    z = NormalDist().inv_cdf
    return z(_corrected(found.hits)) - z(_corrected(found.false_alarms))


def _corrected(counted: Counted) -> float:
    return (counted.count + 0.5) / (counted.of + 1)


def _is_marked_alike(sentence: int, marks: Sequence[Marks]) -> bool:
    labels = {one.get(sentence, _NOTHING) for one in marks}
    return len(labels) == 1 and _NOTHING not in labels


def _add_coincidences(coincidences: defaultdict[tuple[Hashable, Hashable], float], values: Sequence[Hashable]) -> None:
    """Add the ordered pairs of values of one thing, each weighted so that every value counts once."""
    counts = Counter(values)
    for one, n in counts.items():
        for other, m in counts.items():
            if pairs := n * (m - (one == other)):
                coincidences[one, other] += pairs / (len(values) - 1)
