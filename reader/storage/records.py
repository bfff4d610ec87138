"""Records of the notes file. All offsets are half-open and count code points of `Article.text`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.text.anchors import AnchorState

if TYPE_CHECKING:
    from datetime import datetime

    from reader.text.anchors import Quote

LONGEST_QUOTE = 500
"""Characters that an evidence item may quote from its source: enough to check it, short enough to be a quotation."""


class NoteStatus(StrEnum):
    """How far a person is with checking."""

    TO_CHECK = "to_check"
    IN_PROGRESS = "in_progress"
    CHECKED = "checked"
    LOOK_UP_LATER = "look_up_later"
    NOT_CHECKABLE = "not_checkable"
    SET_ASIDE = "set_aside"


class NoteFinding(StrEnum):
    """What checking a claim came to."""

    SUPPORTED = "supported"
    PARTLY_SUPPORTED = "partly_supported"
    SOURCES_DISAGREE = "sources_disagree"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    CONTRADICTED = "contradicted"
    NOT_CHECKABLE = "not_checkable"


class ClaimType(StrEnum):
    """What a claim says, as far as checking it is concerned."""

    EVENT = "event"
    NUMBER = "number"
    QUOTATION = "quotation"
    CAUSE = "cause"
    COMPARISON = "comparison"
    PREDICTION = "prediction"
    OPINION = "opinion"
    BACKGROUND = "background"
    IMAGE = "image"
    OTHER = "other"


class Certainty(StrEnum):
    """How sure a person is of their own finding."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Method(StrEnum):
    """What a person did to check a claim.

    From SIFT (Caulfield, 2019: stop, investigate the source, find better coverage, trace) and the three questions of
    Civic Online Reasoning (Stanford History Education Group, 2019): who is behind it, what is the evidence, and what
    do other sources say?
    """

    STOP = "stop"
    WHO_IS_BEHIND = "who_is_behind"
    FIND_OTHER_COVERAGE = "find_other_coverage"
    TRACE_QUOTE = "trace_quote"
    TRACE_NUMBER = "trace_number"
    TRACE_IMAGE = "trace_image"
    PRIMARY_DOCUMENT = "primary_document"
    EXPERT_OR_REFERENCE = "expert_or_reference"
    COMPARE_ARTICLES = "compare_articles"
    DATES_AND_PLACES = "dates_and_places"


class Role(StrEnum):
    """Who wrote a note."""

    STUDENT = "student"
    TEACHER = "teacher"
    PROGRAM = "program"


class Phase(StrEnum):
    """When, in a lesson, a note was written."""

    BEFORE_REVEAL = "before_reveal"
    AFTER_REVEAL = "after_reveal"
    AFTER_DISCUSSION = "after_discussion"


class Stance(StrEnum):
    """What a piece of evidence does to the claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"
    UNCLEAR = "unclear"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    PRIMARY_DOCUMENT = "primary_document"
    DATA = "data"
    EYEWITNESS = "eyewitness"
    OFFICIAL_STATEMENT = "official_statement"
    PARTY_TO_THE_EVENT = "party_to_the_event"
    NEWS_INDEPENDENT = "news_independent"
    NEWS_STATE_OR_PARTY = "news_state_or_party"
    NGO_OR_IO = "ngo_or_io"
    ACADEMIC = "academic"
    REFERENCE = "reference"
    FACT_CHECK = "fact_check"
    OTHER = "other"


class FoundIn(StrEnum):
    """Where a piece of evidence was found."""

    REFERENCE_PACK = "reference_pack"
    SAME_SET = "same_set"
    OFFLINE = "offline"
    ONLINE = "online"


class Known(StrEnum):
    """An answer to a question about a source."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Missing(StrEnum):
    """What a note still lacks. It is saved all the same, and shown as incomplete."""

    FINDING = "finding"
    EVIDENCE = "evidence"
    LOCATOR = "locator"
    QUESTION = "question"
    PLACE_TO_LOOK = "place_to_look"


class Answer(StrEnum):
    """What a person says to a mark of the analysis."""

    AGREE = "agree"
    DISAGREE = "disagree"
    NOT_SURE = "not_sure"


class OwnLayer(StrEnum):
    """The layer of a person's own mark: one of the program's three, or a highlight of no kind."""

    ATTRIBUTION = "attribution"
    HEDGE = "hedge"
    UNSOURCED = "unsourced"
    HIGHLIGHT = "highlight"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One source that speaks to a claim. Text fields are empty and questions unknown until they are filled in.

    Attributes:
        id: a random UUID.
        creator: the person or body that wrote it; `publisher` the outlet or house that brought it out.
        date_published, accessed: as the person gave them, best as ISO 8601.
        locator: where in the source: a page, a paragraph, a time.
        quote: at most `LONGEST_QUOTE` characters of the source.
        independent: of those whom the claim is about. With the next four, the questions of IMVAIN (Center for News
            Literacy, Stony Brook University): independent, multiple, verifies with evidence, authoritative or informed,
            named sources.
        same_origin_as: id of the item of the same note from which this one takes its news; empty where it is its own.
    """

    id: str
    stance: Stance = Stance.UNCLEAR
    title: str = ""
    creator: str = ""
    publisher: str = ""
    date_published: str = ""
    url: str = ""
    archive_url: str = ""
    accessed: str = ""
    kind: EvidenceKind = EvidenceKind.OTHER
    found_in: FoundIn = FoundIn.ONLINE
    locator: str = ""
    quote: str = ""
    independent: Known = Known.UNKNOWN
    multiple: Known = Known.UNKNOWN
    verifies: Known = Known.UNKNOWN
    authoritative: Known = Known.UNKNOWN
    named: Known = Known.UNKNOWN
    same_origin_as: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A verification note. A quick one has a quote, a body and a status; all else unfolds when wanted.

    Attributes:
        id: a random UUID.
        article: `Article.sha256`.
        body: what the person wrote, in Markdown.
        quote: the words it is about; None for a note about the whole article.
        anchor: how surely the words of `quote` were found in the article as it is now.
        mark: id of the finding it is about, if it was written from one.
        created: UTC.
        modified: UTC, of the last save.
        revision: 1 for a new note, one more with every save.
        deleted_at: UTC; None for a note that is there.
        author: id of the profile that wrote it; empty where there are no profiles.
        claim: what the article claims, in the person's own words.
        finding: None until the claim is checked; `finding_reason` says why in a line.
        belief_before, belief_after: 0 to 100, how much the person believed the claim; None where not asked.
        question, place_to_look: what is to be looked up later, and where.
    """

    id: str
    article: str
    body: str
    status: NoteStatus
    quote: Quote | None
    anchor: AnchorState = AnchorState.EXACT
    mark: str | None
    created: datetime
    modified: datetime
    revision: int
    deleted_at: datetime | None
    author: str = ""
    role: Role = Role.STUDENT
    claim: str = ""
    claim_type: ClaimType | None = None
    finding: NoteFinding | None = None
    finding_reason: str = ""
    belief_before: int | None = None
    belief_after: int | None = None
    certainty: Certainty | None = None
    methods: tuple[Method, ...] = ()
    question: str = ""
    place_to_look: str = ""
    tags: tuple[str, ...] = ()
    phase: Phase | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What would make the note complete, as far as its status and finding ask for it."""
        lacks = []
        if self.status is NoteStatus.CHECKED and self.finding is None:
            lacks.append(Missing.FINDING)
        if self.finding in (NoteFinding.SUPPORTED, NoteFinding.CONTRADICTED):
            if not self.evidence:
                lacks.append(Missing.EVIDENCE)
            elif not any(item.locator.strip() for item in self.evidence):
                lacks.append(Missing.LOCATOR)
        if self.status is NoteStatus.LOOK_UP_LATER:
            lacks += [Missing.QUESTION] * (not self.question.strip())
            lacks += [Missing.PLACE_TO_LOOK] * (not self.place_to_look.strip())
        return tuple(lacks)

    @property
    def origins(self) -> int:
        """How many sources of their own the evidence has: items that take their news from one another count once."""
        origin = {item.id: item.id for item in self.evidence}
        for item in self.evidence:
            if item.same_origin_as in origin:
                one, other = origin[item.id], origin[item.same_origin_as]
                origin = {key: other if found == one else found for key, found in origin.items()}
        return len(set(origin.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMark:
    """Words that a person marked.

    Attributes:
        id: a random UUID.
        article: `Article.sha256`.
        quote, anchor: the words, and how surely they were found in the article as it is now.
        kind: of its layer, as in `reader.analysis.findings`; empty where none was chosen.
        reason: why they marked it; may be empty.
        created, modified: UTC.
        revision: 1 for a new mark, one more with every save.
        deleted_at: UTC; None for a mark that is there.
    """

    id: str
    article: str
    quote: Quote
    anchor: AnchorState = AnchorState.EXACT
    layer: OwnLayer
    kind: str = ""
    reason: str = ""
    created: datetime
    modified: datetime
    revision: int
    deleted_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkResponse:
    """What a person answered to one mark.

    Attributes:
        article: `Article.sha256`.
        mark: id of the finding.
        why: their reason, one line; may be empty.
        words: the marked words, so that the answer can be read without the article.
        modified: UTC.
    """

    article: str
    mark: str
    answer: Answer
    why: str
    words: str
    modified: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPlace:
    """Where somebody stopped reading: `position` is the first character at the top of the view."""

    article: str
    position: int
    modified: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle:
    """An article in the library list.

    Attributes:
        sha256: `Article.sha256`, the identity.
        path: the file it was last opened from; empty for pasted text.
        collection: name of the set it belongs to; empty for a person's own articles.
        position: place in its collection, from 0.
        opened_at: UTC; None if it was never opened.
        note_count: notes that are there, in any status.
        to_check_count: those with status `to_check`.
        checked_count: those with status `checked`.
        findings: what checking came to, one for each note that says so, sorted.
        lost_count: notes whose words were not surely found in the text.
    """

    sha256: str
    title: str
    outlet: str
    path: str
    collection: str
    position: int
    opened_at: datetime | None
    note_count: int
    to_check_count: int
    checked_count: int
    findings: tuple[NoteFinding, ...] = ()
    lost_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How much a person wrote on one article: notes, own marks and answers that are there.

    Attributes:
        article: `Article.sha256`.
        title: of the article.
        listed: false where it was removed from the library list.
    """

    article: str
    title: str
    listed: bool
    notes: int
    own_marks: int
    answers: int
