"""What the rows of a report are called, and its figures in words: the same on a page, in a table and in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.note_text import ANSWERS, EVIDENCE_KINDS, OWN_LAYERS, STANCES
from reader.lessons.agreement import d_prime
from reader.lessons.hand_in_files import FileState
from reader.lessons.projection import FEWEST
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.lessons.agreement import Counted, Discernment
    from reader.lessons.report import ArticleReport, Said

FILE_STATES = {
    FileState.USED: say("Used"),
    FileState.OLDER_REVISION: say("Older hand-in"),
    FileState.DUPLICATE: say("Same hand-in again"),
    FileState.OTHER_SET: say("Another set"),
    FileState.OTHER_VERSION: say("Another version of the set"),
    FileState.NO_NAME: say("No name"),
    FileState.NEWER_PROGRAM: say("From a newer program"),
    FileState.DAMAGED: say("Damaged"),
    FileState.READABLE_COPY: say("A page to read"),
    FileState.NOT_A_RESPONSE: say("Not a hand-in"),
}
NAMES: dict[str, str] = {
    **{layer.value: name for layer, name in OWN_LAYERS.items()},
    **{answer.value: name for answer, name in ANSWERS.items()},
    **{stance.value: name for stance, name in STANCES.items()},
    **{kind.value: name for kind, name in EVIDENCE_KINDS.items()},
}
HIDDEN = say("not shown")
FEW = say("fewer than {count}", count=FEWEST)


def counted(found: Counted | None) -> str:
    """“17 of 28”, or that there were few."""
    return FEW if found is None else say("{count} of {all}", count=found.count, all=found.of)


def count(found: int | None) -> str:
    """A number, or that there were few."""
    return FEW if found is None else str(found)


def part(found: int | None) -> str:
    """A number of a sum, or that it is not shown: it may also be one that would tell another."""
    return HIDDEN if found is None else str(found)


def marked(found: Counted | None) -> str:
    """“17 of 28 marked this”."""
    return f"{counted(found)} marked this"


def by_name(counts: Mapping[str, int | None]) -> str:
    """“Uncertain: 12, Highlight: 3”."""
    return ", ".join(f"{NAMES.get(name, name) or name}: {part(number)}" for name, number in counts.items())


def said(one: Said) -> str:
    """“Ana: Uncertain: nobody is named”, as far as each is there."""
    return ": ".join(part for part in (one.name, NAMES.get(one.label, one.label), one.words) if part)


def agreement_lines(article: ArticleReport) -> list[str]:
    """How far readers agree, in plain counts."""
    if article.alike is None or article.readers < 2:
        return []
    lines: list[str] = [
        say(
            "All readers agree on {share} sentences, counting those that somebody or the key marked.",
            share=counted(article.alike),
        )
    ]
    if article.pair_share is not None:
        lines.append(
            say(
                "Two readers, on average, agree on {share} of the sentences that one of them marked.",
                share=f"{article.pair_share:.0%}",
            )
        )
    return lines


def alpha_line(article: ArticleReport) -> str:
    """Krippendorff's alpha, and how to read it; for those who ask for more than counts."""
    if article.alpha is None:
        return say("Krippendorff’s alpha is not defined here: too little was marked, or everybody marked the same.")
    return say(
        "Krippendorff’s alpha (nominal) over these sentences: {value}. 1 is full agreement, 0 is what chance gives.",
        value=f"{article.alpha:.2f}".replace("-", "−"),
    )


def discernment_lines(found: Discernment) -> list[str]:
    """Hits and other marks beside the key, always both."""
    lines: list[str] = [say("The key marks nothing here.")]
    if found.hits.of:
        lines = [say("Marked where the key marks: {share} sentences.", share=counted(found.hits))]
    lines.append(say("Marked where it marks nothing: {share}.", share=counted(found.false_alarms)))
    if found.other_label:
        lines.append(say("Marked as something else: {count}.", count=found.other_label))
    return lines


def d_prime_line(found: Discernment) -> str:
    """The sensitivity d′ of one person; empty where there is too little to say. People are never pooled for it."""
    value = d_prime(found)
    return "" if value is None else f"d′ = {value:.2f}".replace("-", "−") + "; 0 is what marking at random gives."
