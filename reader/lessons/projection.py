"""A report to show to the class, or to give away: no names, and nothing about groups so small that one could guess."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.lessons.report import ArticleReport, Said

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.lessons.agreement import Counted
    from reader.lessons.evidence_wall import EvidenceRow
    from reader.lessons.report import ClassReport, MarkRow, PromptRow, SentenceRow

FEWEST: Final = 5
"""People below which a group is not shown."""


def without_names(report: ClassReport) -> ClassReport:
    """The same report with names off and groups under `FEWEST` hidden.

    People and files are left out, because what is in their rows is about one person each. What people wrote stays where
    at least `FEWEST` are behind it, in the order of the alphabet, so that its place tells nothing. Evidence stays: it
    is about sources. Where two counts differ by so few that their difference would be a hidden group, one is hidden.
    """
    return replace(
        report,
        articles=tuple(map(_article, report.articles)),
        prompts=tuple(map(_prompt, report.prompts)),
        students=(),
        files=(),
        names_shown=False,
    )


def _article(article: ArticleReport) -> ArticleReport:
    if article.readers < FEWEST:
        return ArticleReport(article=article.article, title=article.title, readers=article.readers)
    return replace(
        article,
        sentences=tuple(map(_sentence, article.sentences)),
        marks=tuple(map(_mark, article.marks)),
        notes=_nameless(article.notes, behind=len({note.name for note in article.notes})),
        evidence=tuple(map(_evidence, article.evidence)),
        beliefs_before=_if_enough(article.beliefs_before),
        beliefs_after=_if_enough(article.beliefs_after),
    )


def _sentence(row: SentenceRow) -> SentenceRow:
    people = row.marked.count if row.marked else 0
    return replace(
        row,
        marked=_shown(row.marked),
        marked_after=_shown(row.marked_after) if _apart(people, row.marked_after) else None,
        layers=_layers(row.layers, people),
        disagreement=row.disagreement if people >= FEWEST else 0.0,
        names=(),
        changed=_count(row.changed),
        reasons=_nameless(row.reasons, behind=people),
    )


def _layers(layers: Mapping[str, int | None], people: int) -> dict[str, int | None]:
    """All or none: what is hidden could be worked out from the others, and all of them from how far people differ."""
    shown = _counts(layers)
    few = any(count is None or _is_small(people - count) for count in shown.values())
    return dict.fromkeys(shown) if few else shown


def _mark(row: MarkRow) -> MarkRow:
    people = sum(count or 0 for count in row.answers.values())
    return replace(row, answers=_counts(row.answers), reasons=_nameless(row.reasons, behind=people))


def _prompt(row: PromptRow) -> PromptRow:
    people = row.answered.count if row.answered else 0
    return replace(
        row,
        answered=_shown(row.answered),
        options=_parts(row.options),
        levels=_if_enough(row.levels),
        answers=_nameless(row.answers, behind=people),
    )


def _evidence(row: EvidenceRow) -> EvidenceRow:
    return replace(row, people=_count(row.people), stances=_parts(row.stances), kinds=_parts(row.kinds), names=())


def _nameless(said: Iterable[Said], *, behind: int) -> tuple[Said, ...]:
    if behind < FEWEST:
        return ()
    nameless = (replace(one, name="") for one in said)
    return tuple(sorted(nameless, key=lambda one: (one.words.casefold(), one.words, one.label)))


def _counts(counts: Mapping[str, int | None]) -> dict[str, int | None]:
    return {name: _count(count) for name, count in counts.items()}


def _parts(counts: Mapping[str, int | None]) -> dict[str, int | None]:
    """Counts whose sum is shown: one that is hidden alone takes the next with it, or the sum would tell it."""
    shown = _counts(counts)
    left = [name for name, count in shown.items() if count]
    if list(shown.values()).count(None) == 1 and left:
        shown[min(left, key=lambda name: shown[name] or 0)] = None
    return shown


def _count(count: int | None) -> int | None:
    return None if count is None or _is_small(count) else count


def _is_small(count: int) -> bool:
    return 0 < count < FEWEST


def _apart(before: int, after: Counted | None) -> bool:
    return after is not None and not _is_small(abs(after.count - before))


def _shown(counted: Counted | None) -> Counted | None:
    return None if counted is None or _count(counted.count) is None else counted


def _if_enough(values: tuple[int, ...]) -> tuple[int, ...]:
    return values if len(values) >= FEWEST else ()
