"""What an unsourced clause asserts, and how much hangs on it, by the words of `resources/lexicons/unsourced.toml`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis import phrases
from reader.analysis.findings import UnsourcedKind

if TYPE_CHECKING:
    from reader.text.spans import Span

_BY_TRIGGER = (
    UnsourcedKind.NUMBER,
    UnsourcedKind.CAUSE,
    UnsourcedKind.CHARACTERISATION,
    UnsourcedKind.TREND,
    UnsourcedKind.PREDICTION,
)
"""Kinds that need a trigger; the first wins."""

_HARM = "harm"
_HAPPENED = re.compile(
    r"\b(?:had|was|were|did|has|have|\w{3,}ed|been|being|became|came|went|took|gave|made|held|met|won|lost|left|led|"
    r"sent|sold|fell|rose|broke|brought|built|began|fought|found|struck|drove|grew|withdrew|put|set|cut|hit|ran|\w+ing)\b"
)


class Assertion(NamedTuple):
    """What a clause asserts.

    Attributes:
        trigger: the words that decide the kind; empty for an event.
        strength: 3 specific, contested or consequential; 2 an ordinary checkable fact; 1 background.
    """

    kind: UnsourcedKind
    trigger: str
    strength: int


def kind_of(text: str, clause: Span) -> Assertion:
    """Decide what a clause asserts; words of harm and blame make any kind consequential."""
    triggers = list(phrases.load("unsourced").find(text, clause))
    harm = any(match.rule.label == _HARM for match in triggers)
    for kind in _BY_TRIGGER:
        for match in triggers:
            if match.rule.label == kind:
                return Assertion(kind, match.span.of(text), 3 if harm else match.rule.options["strength"])
    if harm:
        return Assertion(UnsourcedKind.EVENT, "", 3)
    return Assertion(UnsourcedKind.EVENT, "", 2 if _HAPPENED.search(clause.of(text)) else 1)
