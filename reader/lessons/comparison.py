"""A person's own marks beside those of a set: which both have, and which only one of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.analysis.findings import Attribution, QuoteUnclear, Unsourced
from reader.storage.records import OwnLayer
from reader.text.anchors import AnchorState
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.analysis.findings import Finding, Report
    from reader.storage.records import MarkResponse, OwnMark


class Side(StrEnum):
    """Who has marked the words."""

    BOTH = "both"
    SET = "set"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Pair:
    """Words that the set, the person or both have marked; one of the two may be None."""

    finding: Finding | None
    mark: OwnMark | None

    @property
    def side(self) -> Side:
        """Who has marked them."""
        if self.finding is None:
            return Side.OWN
        return Side.SET if self.mark is None else Side.BOTH

    @property
    def span(self) -> Span:
        """The words, in code points of the text of the article."""
        if self.finding is not None:
            return self.finding.span
        return Span(self.mark.quote.start, self.mark.quote.end) if self.mark is not None else Span(0, 0)

    @property
    def end(self) -> int:
        """Where the words end that matter; of an attribution what is said."""
        if isinstance(self.finding, Attribution) and self.finding.content:
            return self.finding.content[-1].end
        return self.span.end

    @property
    def id(self) -> str:
        """Of the finding, or of the own mark where there is none."""
        record = self.finding or self.mark
        return record.id if record else ""

    def is_looked_at(self, responses: Mapping[str, MarkResponse]) -> bool:
        """Whether the person said something to it: an answer to the mark of the set, a reason for their own."""
        if self.finding is not None:
            return self.finding.id in responses
        return self.mark is not None and bool(self.mark.reason.strip())


def compared(report: Report, own_marks: Iterable[OwnMark]) -> tuple[Pair, ...]:
    """The marks of the set in the default view and the own ones, in reading order.

    Two of them are a pair where they share a word on the same layer. Highlights are not compared: they claim nothing
    that the set could claim.
    """
    own = [mark for mark in own_marks if mark.layer is not OwnLayer.HIGHLIGHT and _is_placed(mark)]
    pairs: list[Pair] = []
    matched: set[str] = set()
    for finding in report.findings:
        if isinstance(finding, QuoteUnclear) or (isinstance(finding, Unsourced) and not finding.shown):
            continue
        same = [mark for mark in own if mark.layer.value == finding.layer.value and _touches(finding, mark)]
        matched.update(mark.id for mark in same)
        pairs.append(Pair(finding, same[0] if same else None))
    pairs += [Pair(None, mark) for mark in own if mark.id not in matched]
    return tuple(sorted(pairs, key=lambda pair: pair.span))


def differences(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """What only the set or only the person has marked."""
    return tuple(pair for pair in pairs if pair.side is not Side.BOTH)


def outermost(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The pairs that do not lie within a longer one of the same side."""
    return tuple(pair for pair in pairs if not any(_is_within(pair, other) for other in pairs))


def _is_within(pair: Pair, other: Pair) -> bool:
    wider = (other.span.start, -other.span.end) < (pair.span.start, -pair.span.end)
    return pair.side is other.side and wider and pair.span.end <= other.span.end


def _is_placed(mark: OwnMark) -> bool:
    return mark.anchor in (AnchorState.EXACT, AnchorState.MOVED)


def _touches(finding: Finding, mark: OwnMark) -> bool:
    words = Span(mark.quote.start, mark.quote.end)
    spans = finding.content + finding.source + finding.cue if isinstance(finding, Attribution) else (finding.span,)
    return any(span.overlaps(words) for span in spans)
