"""What the analysis finds: small frozen records with spans and a reason.

All spans are half-open and count code points of `Article.text`. The terms are those of the attribution literature:
*source* (who), *cue* (the words that signal saying, thinking or finding), *content* (what is said); Pareti (2012),
Newell, Margolin & Ruths (LREC 2018).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.text.spans import Span, hull


class Layer(StrEnum):
    """The kinds of marks."""

    ATTRIBUTION = "attribution"
    HEDGE = "hedge"
    UNSOURCED = "unsourced"
    QUOTE_UNCLEAR = "quote_unclear"


class Form(StrEnum):
    """How the content of an attribution is given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class SourceKind(StrEnum):
    """Who or what a statement is attributed to."""

    NAMED_PERSON = "named_person"
    NAMED_ORGANISATION = "named_organisation"
    UNNAMED_PERSON = "unnamed_person"
    VAGUE = "vague"
    DOCUMENT = "document"
    OUTLET = "outlet"


UNNAMED = frozenset({SourceKind.UNNAMED_PERSON, SourceKind.VAGUE})
"""Kinds of sources that a reader cannot look up by name."""


class HedgeKind(StrEnum):
    """What a hedge does."""

    MODAL = "modal"
    VERB = "verb"
    ADVERB = "adverb"
    ADJECTIVE_NOUN = "adjective_noun"
    APPROXIMATOR = "approximator"
    DISTANCING = "distancing"
    CONDITIONAL = "conditional"


class UnsourcedKind(StrEnum):
    """What an unsourced assertion states."""

    NUMBER = "number"
    CAUSE = "cause"
    CHARACTERISATION = "characterisation"
    TREND = "trend"
    PREDICTION = "prediction"
    EVENT = "event"


class Confidence(StrEnum):
    """How sure the analysis is, in words."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class State(StrEnum):
    """Where the statement of a body sentence comes from."""

    SOURCED = "sourced"
    UNNAMED = "unnamed"
    UNSOURCED = "unsourced"
    MIXED = "mixed"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The three lines that go with a mark: why it is there, what to ask next, why it might be fine."""

    reason: str
    question: str
    maybe_fine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """A statement with its source.

    Attributes:
        id: names the mark; made from the marked words, so it survives a change elsewhere in the text.
        source: the naming phrase; empty where the text names none.
        cue: the words of saying; empty in a sentence that continues a quotation.
        content: what is said, in reading order, in one or more pieces.
        refers_to: for a source that is a pronoun or short form, the name it stands for; None when unsure.
        carried: for content without a source span of its own, the name it continues from.
        speaker: id of the `Source` record, or None.
    """

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    form: Form
    source_kind: SourceKind
    refers_to: str | None = None
    carried: str | None = None
    speaker: str | None = None
    confidence: Confidence
    explanation: Explanation

    @property
    def layer(self) -> Layer:
        """Always `Layer.ATTRIBUTION`."""
        return Layer.ATTRIBUTION

    @property
    def span(self) -> Span:
        """From the first to the last marked character."""
        return hull(self.source + self.cue + self.content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hedge:
    """Words that mark a statement as uncertain, approximate, second-hand or not endorsed."""

    id: str
    span: Span
    kind: HedgeKind
    in_quote: bool
    confidence: Confidence
    explanation: Explanation

    @property
    def layer(self) -> Layer:
        """Always `Layer.HEDGE`."""
        return Layer.HEDGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsourced:
    """A clause in the article's own voice that states something checkable and does not show where it comes from.

    Attributes:
        strength: 3 specific, contested or consequential; 2 an ordinary checkable fact; 1 widely known background.
        shown: whether it belongs to the default view; the others appear with "show all".
    """

    id: str
    span: Span
    kind: UnsourcedKind
    strength: int
    shown: bool
    confidence: Confidence
    explanation: Explanation

    @property
    def layer(self) -> Layer:
        """Always `Layer.UNSOURCED`."""
        return Layer.UNSOURCED


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteUnclear:
    """A quotation mark without its partner; `reason` says which one is missing."""

    id: str
    span: Span
    reason: str

    @property
    def layer(self) -> Layer:
        """Always `Layer.QUOTE_UNCLEAR`."""
        return Layer.QUOTE_UNCLEAR


Finding = Attribution | Hedge | Unsourced | QuoteUnclear


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source over the whole article.

    Attributes:
        name: the fullest name in the text.
        description: how the text describes it ("close to the opposition"); may be empty.
        mentions: spans of its naming phrases and of pronouns that stand for it.
        findings: ids of its attributions, in reading order.
    """

    id: str
    name: str
    kind: SourceKind
    description: str
    mentions: tuple[Span, ...]
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body and where its statement comes from."""

    span: Span
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything the analysis says about one article; findings are in reading order.

    An article in another language is not `analysed`: the warnings say why, and its sentences have no real state.
    """

    analysis_version: str
    sentences: tuple[Sentence, ...]
    findings: tuple[Finding, ...]
    sources: tuple[Source, ...]
    warnings: tuple[str, ...] = ()
    analysed: bool = True


def review_order(report: Report) -> tuple[Finding, ...]:
    """The findings of `report` with the least certain first, as a teacher reviews them.

    A quotation mark without its partner counts as least certain. What the default view leaves out comes last; findings
    that are equally certain keep their reading order.
    """
    return tuple(sorted(report.findings, key=_certainty))


def _certainty(finding: Finding) -> tuple[bool, int]:
    left_out = isinstance(finding, Unsourced) and not finding.shown
    if isinstance(finding, QuoteUnclear):
        return left_out, 0
    return left_out, (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH).index(finding.confidence)
