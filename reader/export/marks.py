"""Marks as a reader on paper meets them: numbered through the article, with their words and a heading each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.analysis.findings import (
    Attribution,
    Confidence,
    Explanation,
    Finding,
    Hedge,
    HedgeKind,
    QuoteUnclear,
    Report,
    SourceKind,
    State,
    Unsourced,
    UnsourcedKind,
)
from reader.messages import Message, join, say
from reader.text.article import ARTICLE, Article, Region

if TYPE_CHECKING:
    from reader.text.article import Block
    from reader.text.spans import Span

NO_MARK = say("No mark does not mean checked.")

LONGEST_WORDS = 90
"""Marked words beyond this many characters are cut at a word."""


class Role(StrEnum):
    """What marked words do in their finding, or that a person marked them; the outermost first where they overlap."""

    NOTE = "note"
    UNSOURCED = "unsourced"
    CONTENT = "content"
    OWN = "own"
    SOURCE = "source"
    CUE = "cue"
    HEDGE = "hedge"
    UNCLEAR = "unclear"


LEGEND = {
    Role.CONTENT: (say("Statement"), say("what somebody is reported to say, think or find")),
    Role.SOURCE: (say("Source"), say("who says it")),
    Role.CUE: (say("Words of saying"), say("how the article says that it is theirs")),
    Role.HEDGE: (say("Uncertain"), say("words that leave something open, round it or keep it at a distance")),
    Role.UNSOURCED: (
        say("No source named"),
        say("the article’s own statement; it does not say here where it comes from"),
    ),
    Role.UNCLEAR: (say("Quotation mark unclear"), say("its partner is missing")),
}
"""Name and meaning of each role of the program's marks, in the order of a legend."""

OWN_LEGEND = {
    Role.OWN: (say("Own mark"), say("words that the reader marked")),
    Role.NOTE: (say("Note"), say("words that a note of the reader is about")),
}
"""The same for what a person added."""

LETTERS = {
    Role.CONTENT: "Q",
    Role.SOURCE: "Q",
    Role.CUE: "Q",
    Role.HEDGE: "H",
    Role.UNSOURCED: "U",
    Role.UNCLEAR: "Q",
    Role.OWN: "O",
    Role.NOTE: "N",
}
"""What stands beside a paragraph: quoted or attributed, hedged, unsourced, own mark, note."""

LETTER_KEY = say("In the margin: Q attributed, H uncertain, U no source named")
OWN_LETTER_KEY = say("O own mark, N note")

REGION_NAMES = {
    Region.HEADLINE: say("Headline"),
    Region.STANDFIRST: say("Summary"),
    Region.BYLINE: say("Author line"),
    Region.BODY: say("Article"),
    Region.SUBHEADING: say("Subheading"),
    Region.CAPTION: say("Caption"),
    Region.RELATED: say("Related news"),
    Region.SOURCE_LINE: say("Source line"),
    Region.AUTHOR_BIO: say("About the author"),
    Region.DISCLAIMER: say("Notice of the site"),
    Region.COMMENT: say("Readers’ comments"),
    Region.SITE: say("Other parts of the page"),
}

SOURCE_KINDS = {
    SourceKind.NAMED_PERSON: say("a named person"),
    SourceKind.NAMED_ORGANISATION: say("a named organisation"),
    SourceKind.UNNAMED_PERSON: say("a person without a name"),
    SourceKind.VAGUE: say("nobody in particular"),
    SourceKind.DOCUMENT: say("a document"),
    SourceKind.OUTLET: say("the outlet itself"),
}

_HEDGE_KINDS = {
    HedgeKind.MODAL: say("a modal verb"),
    HedgeKind.VERB: say("a verb that leaves it open"),
    HedgeKind.ADVERB: say("an adverb"),
    HedgeKind.ADJECTIVE_NOUN: say("an adjective or noun"),
    HedgeKind.APPROXIMATOR: say("a rounded figure"),
    HedgeKind.DISTANCING: say("words kept at a distance"),
    HedgeKind.CONDITIONAL: say("a condition"),
}

_UNSOURCED_KINDS = {
    UnsourcedKind.NUMBER: say("a figure"),
    UnsourcedKind.CAUSE: say("a cause"),
    UnsourcedKind.CHARACTERISATION: say("a description"),
    UnsourcedKind.TREND: say("a trend"),
    UnsourcedKind.PREDICTION: say("a prediction"),
    UnsourcedKind.EVENT: say("an event"),
}

_STATE_WORDS = {
    State.SOURCED: say("a named source in {count}"),
    State.UNNAMED: say("only an unnamed one in {count}"),
    State.MIXED: say("one for a part in {count}"),
    State.UNSOURCED: say("none in {count}"),
    State.OTHER: say("nothing to check in {count}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A finding with its number in the article.

    Attributes:
        place: the code point after which the number stands.
        heading: layer and kind, and where the analysis is not sure that it says so.
        words: the marked words, on one line and not too long.
        explanation: reason, question and why it might be fine; the last two may be empty.
    """

    number: int
    finding: Finding
    place: int
    heading: str
    words: str
    explanation: Explanation


def numbered_marks(article: Article, report: Report) -> list[Mark]:
    """The marks of the default view, numbered from 1 in the order in which their numbers stand in the text."""
    shown = [finding for finding in report.findings if not (isinstance(finding, Unsourced) and not finding.shown)]
    shown.sort(key=lambda finding: (_place(finding), finding.span))
    return [
        Mark(
            number=number,
            finding=finding,
            place=_place(finding),
            heading=_heading(finding),
            words=shortened(_words(article, finding)),
            explanation=_explanation(finding),
        )
        for number, finding in enumerate(shown, start=1)
    ]


def left_out(report: Report) -> str:
    """A sentence about the marks that are not in the default view; empty where there are none."""
    count = sum(isinstance(finding, Unsourced) and not finding.shown for finding in report.findings)
    if not count:
        return ""
    if count == 1:
        return say("1 weaker “No source named” mark is left out here.")
    return say("{count} weaker “No source named” marks are left out here.", count=count)


def roles(finding: Finding) -> list[tuple[Role, Span]]:
    """The pieces of a finding, each with what it does there."""
    match finding:
        case Attribution():
            by_role = ((Role.CONTENT, finding.content), (Role.SOURCE, finding.source), (Role.CUE, finding.cue))
            return [(role, span) for role, spans in by_role for span in spans]
        case Hedge():
            return [(Role.HEDGE, finding.span)]
        case Unsourced():
            return [(Role.UNSOURCED, finding.span)]
        case QuoteUnclear():
            return [(Role.UNCLEAR, finding.span)]


def state_line(report: Report) -> str:
    """How many body sentences name a source, in words; or that and why they were not analysed."""
    counts = Counter(sentence.state for sentence in report.sentences)
    counted = say("{count} body sentences", count=len(report.sentences))
    if len(report.sentences) == 1:
        counted = say("1 body sentence")
    if not report.analysed:
        return join(" ", [say("{counted}, not analysed.", counted=counted), *report.warnings])
    parts = [
        Message(words.template, {"count": counts[state]}) for state, words in _STATE_WORDS.items() if counts[state]
    ]
    return say("{counted}: {parts}.", counted=counted, parts=join(", ", parts)) if parts else join("", [counted, "."])


def source_strip(article: Article) -> str:
    """Who publishes the article, who wrote it and when, as far as the file says it."""
    metadata = article.metadata
    lines = [shortened(block.span.of(article.text)) for block in article.blocks_in(Region.BYLINE, Region.SOURCE_LINE)]
    parts: list[str] = [
        say("Published by {outlet}", outlet=metadata.outlet) if metadata.outlet else say("Outlet not given")
    ]
    parts += [metadata.author] if metadata.author else lines or [say("author not given")]
    parts.append(metadata.date or say("date not given"))
    return join(" · ", parts)


def dimmed_as(block: Block) -> str:
    """Name of the region of a block that is not shown as the article itself; empty for the article."""
    return "" if block.region in ARTICLE else REGION_NAMES[block.region]


def shortened(words: str) -> str:
    """`words` on one line, cut at a word where they are too long."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_WORDS else line[: LONGEST_WORDS - 1].rsplit(" ", 1)[0] + " …"


def _place(finding: Finding) -> int:
    return min(span for _, span in roles(finding)).end


def _words(article: Article, finding: Finding) -> str:
    spans = sorted(span for _, span in roles(finding))
    words = spans[0].of(article.text)
    for before, span in pairwise(spans):
        between = article.text[before.end : span.start]
        words += (" … " if between.strip() else between) + span.of(article.text)
    return words


def _heading(finding: Finding) -> str:
    match finding:
        case Attribution():
            heading = say("Attributed to {kind}", kind=SOURCE_KINDS[finding.source_kind])
        case Hedge():
            heading = say("Uncertain, {kind}", kind=_HEDGE_KINDS[finding.kind])
            if finding.in_quote:
                heading = say("Uncertain, {kind}, inside a quotation", kind=_HEDGE_KINDS[finding.kind])
        case Unsourced():
            heading = say("No source named, {kind}", kind=_UNSOURCED_KINDS[finding.kind])
        case QuoteUnclear():
            return say("Quotation mark unclear")
    if finding.confidence is Confidence.LOW:
        return say("{heading} (the program is not sure)", heading=heading)
    return heading


def _explanation(finding: Finding) -> Explanation:
    if isinstance(finding, QuoteUnclear):
        return Explanation(reason=finding.reason, question="", maybe_fine="")
    return finding.explanation
