"""What a note says, in words: the same lines for a page, a print, a table and Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.messages import join, say
from reader.storage.records import (
    Answer,
    Certainty,
    ClaimType,
    Evidence,
    EvidenceKind,
    FoundIn,
    Known,
    Method,
    Missing,
    Note,
    NoteFinding,
    NoteStatus,
    OwnLayer,
    Phase,
    Role,
    Stance,
)
from reader.text.anchors import AnchorState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.storage.records import OwnMark

STATUSES = {
    NoteStatus.TO_CHECK: say("To check"),
    NoteStatus.IN_PROGRESS: say("In progress"),
    NoteStatus.CHECKED: say("Checked"),
    NoteStatus.LOOK_UP_LATER: say("Look up later"),
    NoteStatus.NOT_CHECKABLE: say("Could not be checked here"),
    NoteStatus.SET_ASIDE: say("Set aside"),
}
FINDINGS = {
    NoteFinding.SUPPORTED: say("Supported"),
    NoteFinding.PARTLY_SUPPORTED: say("Partly supported"),
    NoteFinding.SOURCES_DISAGREE: say("Sources disagree"),
    NoteFinding.NOT_ENOUGH_EVIDENCE: say("Not enough evidence"),
    NoteFinding.CONTRADICTED: say("Contradicted"),
    NoteFinding.NOT_CHECKABLE: say("Could not be checked here"),
}
CLAIM_TYPES = {
    ClaimType.EVENT: say("an event"),
    ClaimType.NUMBER: say("a figure"),
    ClaimType.QUOTATION: say("a quotation"),
    ClaimType.CAUSE: say("a cause"),
    ClaimType.COMPARISON: say("a comparison"),
    ClaimType.PREDICTION: say("a prediction"),
    ClaimType.OPINION: say("an opinion"),
    ClaimType.BACKGROUND: say("background"),
    ClaimType.IMAGE: say("a picture"),
    ClaimType.OTHER: say("something else"),
}
METHODS = {
    Method.STOP: say("stopped before sharing or believing"),
    Method.WHO_IS_BEHIND: say("looked who is behind it"),
    Method.FIND_OTHER_COVERAGE: say("looked for other coverage"),
    Method.TRACE_QUOTE: say("traced a quotation"),
    Method.TRACE_NUMBER: say("traced a figure"),
    Method.TRACE_IMAGE: say("traced a picture"),
    Method.PRIMARY_DOCUMENT: say("read the document itself"),
    Method.EXPERT_OR_REFERENCE: say("asked an expert or a reference work"),
    Method.COMPARE_ARTICLES: say("compared articles"),
    Method.DATES_AND_PLACES: say("checked dates and places"),
}
STANCES = {
    Stance.SUPPORTS: say("Supports"),
    Stance.CONTRADICTS: say("Contradicts"),
    Stance.CONTEXT: say("Gives context"),
    Stance.UNCLEAR: say("Unclear"),
}
EVIDENCE_KINDS = {
    EvidenceKind.PRIMARY_DOCUMENT: say("the document itself"),
    EvidenceKind.DATA: say("data"),
    EvidenceKind.EYEWITNESS: say("an eyewitness"),
    EvidenceKind.OFFICIAL_STATEMENT: say("an official statement"),
    EvidenceKind.PARTY_TO_THE_EVENT: say("a party to the event"),
    EvidenceKind.NEWS_INDEPENDENT: say("news, independent"),
    EvidenceKind.NEWS_STATE_OR_PARTY: say("news of a state or party"),
    EvidenceKind.NGO_OR_IO: say("an international or non-government organisation"),
    EvidenceKind.ACADEMIC: say("academic work"),
    EvidenceKind.REFERENCE: say("a reference work"),
    EvidenceKind.FACT_CHECK: say("a fact check"),
    EvidenceKind.OTHER: "",
}
FOUND_IN = {
    FoundIn.REFERENCE_PACK: say("in the reference pack"),
    FoundIn.SAME_SET: say("in another article of the set"),
    FoundIn.OFFLINE: say("offline"),
    FoundIn.ONLINE: say("online"),
}
CERTAINTIES = {Certainty.LOW: say("not sure"), Certainty.MEDIUM: say("fairly sure"), Certainty.HIGH: say("sure")}
PHASES = {
    Phase.BEFORE_REVEAL: say("before the marks were shown"),
    Phase.AFTER_REVEAL: say("after the marks were shown"),
    Phase.AFTER_DISCUSSION: say("after the discussion"),
}
ANSWERS = {Answer.AGREE: say("Agree"), Answer.DISAGREE: say("Disagree"), Answer.NOT_SURE: say("Not sure")}
OWN_LAYERS = {
    OwnLayer.ATTRIBUTION: say("Attributed"),
    OwnLayer.HEDGE: say("Uncertain"),
    OwnLayer.UNSOURCED: say("No source named"),
    OwnLayer.HIGHLIGHT: say("Highlight"),
}
_MISSING = {
    Missing.FINDING: say("a finding"),
    Missing.EVIDENCE: say("evidence"),
    Missing.LOCATOR: say("where in the evidence it stands"),
    Missing.QUESTION: say("the question to look up"),
    Missing.PLACE_TO_LOOK: say("a place to look"),
}
_PLACES = {
    AnchorState.MOVED: say("The words around this passage have changed since."),
    AnchorState.UNSURE: say("It is not sure where these words are in the text as it is now."),
    AnchorState.ORPHAN: say("These words are no longer in the text."),
}
_ASKED = {
    "independent": say("independent"),
    "multiple": say("several sources"),
    "verifies": say("shows its evidence"),
    "authoritative": say("in a position to know"),
    "named": say("names its sources"),
}


_CAME_TO = {
    NoteFinding.SUPPORTED: say("supported"),
    NoteFinding.PARTLY_SUPPORTED: say("partly supported"),
    NoteFinding.SOURCES_DISAGREE: say("sources disagree"),
    NoteFinding.NOT_ENOUGH_EVIDENCE: say("not enough evidence"),
    NoteFinding.CONTRADICTED: say("contradicted"),
    NoteFinding.NOT_CHECKABLE: say("could not be checked here"),
}
_KNOWN = {Known.YES: say("yes"), Known.NO: say("no")}


class Line(NamedTuple):
    """One thing that a note says: what it is, and the words."""

    name: str
    words: str


def heading(note: Note) -> str:
    """Status and finding in a few words."""
    status = STATUSES[note.status]
    if note.finding and status != FINDINGS[note.finding]:
        return join(": ", (status, _CAME_TO[note.finding]))
    return status


def lines(note: Note) -> list[Line]:
    """What is filled in, in the order in which one reads it; body, passage and evidence are not among them."""
    found = [
        Line(say("Claim"), note.claim),
        Line(say("It is about"), CLAIM_TYPES[note.claim_type] if note.claim_type else ""),
        Line(say("Why this finding"), note.finding_reason),
        Line(say("How sure"), CERTAINTIES[note.certainty] if note.certainty else ""),
        Line(say("Believed it"), _belief(note)),
        Line(say("What was done"), join("; ", (METHODS[method] for method in note.methods))),
        Line(say("Question"), note.question),
        Line(say("Where to look"), note.place_to_look),
        Line(say("Tags"), ", ".join(note.tags)),
        Line(say("Written by"), say("the teacher") if note.role is Role.TEACHER else ""),
        Line(say("Written"), PHASES[note.phase] if note.phase else ""),
        Line(say("Passage"), _PLACES.get(note.anchor, "") if note.quote else ""),
        Line(say("Still missing"), join(", ", (_MISSING[item] for item in note.missing))),
    ]
    return [line for line in found if line.words.strip()]


def evidence_title(item: Evidence) -> str:
    """What a piece of evidence does, and which it is."""
    return join(": ", (STANCES[item.stance], evidence_name(item)))


def evidence_name(item: Evidence) -> str:
    """Which piece of evidence it is: author, title, house, date."""
    named = [item.creator, f"“{item.title}”" if item.title else "", item.publisher, item.date_published]
    return ", ".join(part for part in named if part) or item.url or say("no title given")


def evidence_lines(item: Evidence, note: Note) -> list[Line]:
    """The rest of a piece of evidence, as far as it is filled in."""
    same = next((evidence_name(other) for other in note.evidence if other.id == item.same_origin_as), "")
    found = [
        Line(say("What it is"), EVIDENCE_KINDS[item.kind]),
        Line(say("Found"), FOUND_IN[item.found_in]),
        Line(say("Where in it"), item.locator),
        Line(say("It says"), f"“{item.quote}”" if item.quote else ""),
        Line(say("Address"), item.url),
        Line(say("Archived"), item.archive_url),
        Line(say("Seen"), item.accessed),
        Line(say("Asked of it"), join("; ", _asked(item))),
        Line(say("Same origin as"), same),
    ]
    return [line for line in found if line.words.strip()]


def origins_line(note: Note) -> str:
    """How many sources of their own there are, where that is fewer than the items; else empty."""
    if note.origins == len(note.evidence):
        return ""
    if note.origins == 1:
        return say("{items} items, 1 origin.", items=len(note.evidence))
    return say("{items} items, {origins} origins.", items=len(note.evidence), origins=note.origins)


def plain_text(note: Note) -> str:
    """All that a note says, a line for each thing."""
    parts = [note.body, heading(note), *(f"{name}: {words}" for name, words in lines(note))]
    for item in note.evidence:
        parts += [evidence_title(item), *(f"{name}: {words}" for name, words in evidence_lines(item, note))]
    return "\n".join(part for part in parts if part)


def own_mark_name(mark: OwnMark) -> str:
    """Layer and kind of an own mark."""
    kind = mark.kind.replace("_", " ")
    return join(", ", (OWN_LAYERS[mark.layer], kind)) if kind else OWN_LAYERS[mark.layer]


def _belief(note: Note) -> str:
    before, after = note.belief_before, note.belief_after
    parts = [say("before checking {level} of 100", level=before)] if before is not None else []
    parts += [say("after checking {level} of 100", level=after)] if after is not None else []
    return join(", ", parts)


def _asked(item: Evidence) -> Iterator[str]:
    for field, words in _ASKED.items():
        answer = getattr(item, field)
        if answer is not Known.UNKNOWN:
            yield join(": ", (words, _KNOWN[answer]))
