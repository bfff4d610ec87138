"""Where a person and the program see a text differently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.storage.records import Answer, OwnLayer
from reader.ui.article.highlights import MarkIndex, in_view, marks_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.analysis.findings import Finding, Layer, Report
    from reader.storage.records import MarkResponse, OwnMark


@dataclass(frozen=True, slots=True)
class Answered:
    """What a person said to a mark; `finding` is None where the program does not make that mark any more."""

    response: MarkResponse
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class OwnOnly:
    """An own mark where the program shows none of that layer.

    Attributes:
        layers: of the marks that it shows there.
        weaker: whether it has one of that layer there that is not in the default view.
    """

    mark: OwnMark
    layers: tuple[Layer, ...]
    weaker: bool


def answered(report: Report, responses: Mapping[str, MarkResponse], answer: Answer) -> list[Answered]:
    """The marks that got this answer in the order of the text; those that are not made any more come last."""
    findings = {finding.id: finding for finding in report.findings}
    found = [Answered(one, findings.get(mark)) for mark, one in responses.items() if one.answer is answer]
    return sorted(found, key=lambda one: (one.finding is None, one.finding.span if one.finding else (0, 0)))


def own_only(report: Report, own_marks: Iterable[OwnMark]) -> list[OwnOnly]:
    """The own marks that share no word with a mark of the program on the same layer, as far as its default view goes.

    Highlights are not compared: they claim nothing that the program could claim.
    """
    index = MarkIndex(mark for finding in report.findings for mark in marks_of(finding))
    weaker = {finding.id for finding in report.findings if not in_view(finding, show_all=False)}
    found = []
    for own in own_marks:
        place = place_of(own)
        if place is None or own.layer is OwnLayer.HIGHLIGHT:
            continue
        there = [(mark.layer, mark.finding in weaker) for mark in index.within(*place) if mark.layer is not None]
        same = [hidden for layer, hidden in there if layer.value == own.layer.value]
        if all(same):
            shown = dict.fromkeys(layer for layer, hidden in there if not hidden)
            found.append(OwnOnly(own, tuple(shown), weaker=bool(same)))
    return found
