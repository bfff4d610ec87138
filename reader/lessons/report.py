"""Records of what a class did with a lesson set; `reader.lessons.class_report` makes them.

A count is None where it is not shown, because so few people are behind it that they could be told
(`reader.lessons.projection`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.lessons.agreement import Counted, Discernment
    from reader.lessons.evidence_wall import EvidenceRow
    from reader.lessons.hand_in_files import FileRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one person said: their name, empty where names are off; as what (layer, answer, status); the words."""

    name: str
    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRow:
    """A sentence and who marked it.

    Attributes:
        number: from 1, in the order of the text.
        text: its words.
        marked, marked_after: how many marked it, before and after the marks of the set were shown, of all who read it.
        layers: how many marked it as what, by `OwnLayer`, before.
        names: of those who marked it, before.
        key: the layers that the key accepts; empty where it marks nothing, or there is no key.
        disagreement: `agreement.disagreement` of what people marked it as, or that they did not, before.
        changed: how many marked it otherwise after than before.
        reasons: what they wrote to their marks.
    """

    number: int
    text: str
    marked: Counted | None
    marked_after: Counted | None
    layers: Mapping[str, int | None]
    names: tuple[str, ...]
    key: tuple[str, ...]
    disagreement: float
    changed: int | None
    reasons: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRow:
    """A mark of the set and what people said to it; `answers` counts them by `Answer`."""

    mark: str
    words: str
    answers: Mapping[str, int | None]
    reasons: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptRow:
    """A prompt and its answers; `options` counts how often each was chosen, by the words of the option."""

    prompt: str
    text: str
    answered: Counted | None
    options: Mapping[str, int | None]
    levels: tuple[int, ...]
    answers: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReport:
    """What a class did with one article.

    Attributes:
        article: `Article.sha256`.
        readers: how many did anything with it; where they are fewer than may be shown, all else is empty.
        sentences: all of them in order: the heat strip. Without the set, only the passages that were marked.
        alike, pair_share, alpha: `agreement.all_alike`, `mean_pair_agreement` and `krippendorff_alpha`, over the
            sentences that somebody or the key marked.
        marks: those most disagreed with first.
        notes: who checked what and what it came to, in the order of names.
        evidence: what was brought forward in notes, one row for each origin.
        beliefs_before, beliefs_after: 0 to 100, sorted; only of those who said so.
        well_sourced: as the teacher said; None where the set is not at hand.
        discernment: of all readers together; None without a key.
        conclusion: what the class came to, or still needs to know, as the teacher wrote it down.
    """

    article: str
    title: str
    readers: int
    sentences: tuple[SentenceRow, ...] = ()
    alike: Counted | None = None
    pair_share: float | None = None
    alpha: float | None = None
    marks: tuple[MarkRow, ...] = ()
    notes: tuple[Said, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()
    beliefs_before: tuple[int, ...] = ()
    beliefs_after: tuple[int, ...] = ()
    well_sourced: bool | None = None
    discernment: Discernment | None = None
    conclusion: str = ""

    @property
    def by_disagreement(self) -> tuple[SentenceRow, ...]:
        """The sentences that somebody or the key marked, those that people differ about most first."""
        touched = (row for row in self.sentences if row.key or row.marked is None or row.marked.count)
        return tuple(sorted(touched, key=lambda row: (-row.disagreement, row.number)))

    @property
    def by_change(self) -> tuple[SentenceRow, ...]:
        """The sentences that people marked otherwise after the marks of the set were shown, most changed first."""
        changed = [(row.changed, row) for row in self.sentences if row.changed]
        return tuple(row for _, row in sorted(changed, key=lambda pair: (-pair[0], pair[1].number)))


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentRow:
    """What one person did.

    Attributes:
        key: `reader.lessons.people.key`.
        well_sourced, badly_sourced: beside the key, in texts of the two kinds; None without a key.
    """

    key: str
    name: str
    revision: int
    articles: int
    marks: int
    changed: int
    notes: int
    answers: int
    well_sourced: Discernment | None
    badly_sourced: Discernment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassReport:
    """What a class did with a set; `students` and `files` are empty where names are off."""

    set_title: str
    set_version: int
    handed_in: int
    articles: tuple[ArticleReport, ...]
    prompts: tuple[PromptRow, ...]
    students: tuple[StudentRow, ...]
    files: tuple[FileRow, ...]
    names_shown: bool = True


def with_conclusions(report: ClassReport, conclusions: Mapping[str, str]) -> ClassReport:
    """The report with what the class came to on its articles, by `Article.sha256`."""
    articles = (replace(one, conclusion=conclusions.get(one.article, "").strip()) for one in report.articles)
    return replace(report, articles=tuple(articles))
