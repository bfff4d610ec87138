"""What the records of notes and evidence are called in the interface, and the sign of each status and finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.storage.records import (
    Certainty,
    ClaimType,
    EvidenceKind,
    FoundIn,
    Known,
    Method,
    Missing,
    NoteFinding,
    NoteStatus,
    Stance,
)
from reader.text.anchors import AnchorState

if TYPE_CHECKING:
    from reader.storage.records import Note

_tr = QCoreApplication.translate


def status_name(status: NoteStatus) -> str:
    """The status of a note, as the label of a button."""
    return {
        NoteStatus.TO_CHECK: _tr("names", "To check"),
        NoteStatus.IN_PROGRESS: _tr("names", "In progress"),
        NoteStatus.CHECKED: _tr("names", "Checked"),
        NoteStatus.LOOK_UP_LATER: _tr("names", "Look up later"),
        NoteStatus.NOT_CHECKABLE: _tr("names", "Can’t check"),
        NoteStatus.SET_ASIDE: _tr("names", "Set aside"),
    }[status]


def status_sign(status: NoteStatus) -> str:
    """One character that tells a status from the others without colour."""
    return {
        NoteStatus.TO_CHECK: "?",
        NoteStatus.IN_PROGRESS: "…",
        NoteStatus.CHECKED: "✓",
        NoteStatus.LOOK_UP_LATER: "→",
        NoteStatus.NOT_CHECKABLE: "∅",
        NoteStatus.SET_ASIDE: "×",
    }[status]


def finding_name(finding: NoteFinding) -> str:
    """What checking came to, as the label of a button."""
    return {
        NoteFinding.SUPPORTED: _tr("names", "Supported"),
        NoteFinding.PARTLY_SUPPORTED: _tr("names", "Partly supported"),
        NoteFinding.SOURCES_DISAGREE: _tr("names", "Sources disagree"),
        NoteFinding.NOT_ENOUGH_EVIDENCE: _tr("names", "Not enough evidence to say"),
        NoteFinding.CONTRADICTED: _tr("names", "Contradicted"),
        NoteFinding.NOT_CHECKABLE: _tr("names", "I could not check this here"),
    }[finding]


def finding_sign(finding: NoteFinding) -> str:
    """One character that tells a finding from the others without colour."""
    return {
        NoteFinding.SUPPORTED: "+",
        NoteFinding.PARTLY_SUPPORTED: "±",
        NoteFinding.SOURCES_DISAGREE: "≠",
        NoteFinding.NOT_ENOUGH_EVIDENCE: "○",
        NoteFinding.CONTRADICTED: "−",
        NoteFinding.NOT_CHECKABLE: "∅",
    }[finding]


def note_sign(note: Note) -> str:
    """The sign of what a note came to, or else of how far it is."""
    return status_sign(note.status) if note.finding is None else finding_sign(note.finding)


def note_state(note: Note) -> str:
    """How far a note is, what it came to, and whether its words were lost, in words."""
    finding = finding_name(note.finding) if note.finding is not None else ""
    return " · ".join(filter(None, (status_name(note.status), finding, anchor_name(note.anchor))))


def anchor_name(anchor: AnchorState) -> str:
    """Whether the words of a note were found again; empty where they surely were."""
    return {
        AnchorState.EXACT: "",
        AnchorState.MOVED: "",
        AnchorState.UNSURE: _tr("names", "still here?"),
        AnchorState.ORPHAN: _tr("names", "no longer found"),
    }[anchor]


def claim_type_name(kind: ClaimType) -> str:
    """What a claim says, as an entry of a list."""
    return {
        ClaimType.EVENT: _tr("names", "Something happened"),
        ClaimType.NUMBER: _tr("names", "A number"),
        ClaimType.QUOTATION: _tr("names", "Somebody said it"),
        ClaimType.CAUSE: _tr("names", "One thing caused another"),
        ClaimType.COMPARISON: _tr("names", "A comparison"),
        ClaimType.PREDICTION: _tr("names", "Something will happen"),
        ClaimType.OPINION: _tr("names", "An opinion"),
        ClaimType.BACKGROUND: _tr("names", "Background"),
        ClaimType.IMAGE: _tr("names", "A picture shows it"),
        ClaimType.OTHER: _tr("names", "Something else"),
    }[kind]


def certainty_name(certainty: Certainty) -> str:
    """How sure a person is of a finding, as the label of a button."""
    return {
        Certainty.LOW: _tr("names", "Not very"),
        Certainty.MEDIUM: _tr("names", "Fairly"),
        Certainty.HIGH: _tr("names", "Very"),
    }[certainty]


def belief_name(belief: int) -> str:
    """How much somebody believes a claim, from 0 to 100, in words."""
    steps = (
        (5, _tr("names", "not at all")),
        (35, _tr("names", "rather not")),
        (64, _tr("names", "in between")),
        (94, _tr("names", "rather yes")),
        (100, _tr("names", "fully")),
    )
    return next(words for most, words in steps if belief <= most)


def method_name(method: Method) -> str:
    """What somebody did, as the label of a box to tick."""
    return {
        Method.STOP: _tr("names", "Stopped first"),
        Method.WHO_IS_BEHIND: _tr("names", "Looked up the source"),
        Method.FIND_OTHER_COVERAGE: _tr("names", "Found other coverage"),
        Method.TRACE_QUOTE: _tr("names", "Traced a quotation"),
        Method.TRACE_NUMBER: _tr("names", "Traced a number"),
        Method.TRACE_IMAGE: _tr("names", "Traced a picture"),
        Method.PRIMARY_DOCUMENT: _tr("names", "Read the document itself"),
        Method.EXPERT_OR_REFERENCE: _tr("names", "Asked somebody who knows"),
        Method.COMPARE_ARTICLES: _tr("names", "Compared articles"),
        Method.DATES_AND_PLACES: _tr("names", "Checked dates and places"),
    }[method]


def method_help(method: Method) -> str:
    """One line about a method."""
    return {
        Method.STOP: _tr("names", "Do I know this outlet? What exactly do I want to know?"),
        Method.WHO_IS_BEHIND: _tr("names", "Leave the page and see what others say about it."),
        Method.FIND_OTHER_COVERAGE: _tr("names", "Who else reports this, with sources of their own?"),
        Method.TRACE_QUOTE: _tr("names", "Go back to where it was said, with the words around it."),
        Method.TRACE_NUMBER: _tr("names", "Find who counted, how, and when."),
        Method.TRACE_IMAGE: _tr("names", "Find where and when it was first shown."),
        Method.PRIMARY_DOCUMENT: _tr("names", "The report, law, record or recording that is spoken of."),
        Method.EXPERT_OR_REFERENCE: _tr("names", "An expert, or a reference work about it."),
        Method.COMPARE_ARTICLES: _tr("names", "What does each of them say, and leave out?"),
        Method.DATES_AND_PLACES: _tr("names", "Could it have been there, and at that time?"),
    }[method]


def stance_name(stance: Stance) -> str:
    """What evidence does to the claim, as the label of a button."""
    return {
        Stance.SUPPORTS: _tr("names", "Supports"),
        Stance.CONTRADICTS: _tr("names", "Contradicts"),
        Stance.CONTEXT: _tr("names", "Context"),
        Stance.UNCLEAR: _tr("names", "Unclear"),
    }[stance]


def stance_sign(stance: Stance) -> str:
    """One character that tells a stance from the others without colour."""
    return {Stance.SUPPORTS: "+", Stance.CONTRADICTS: "−", Stance.CONTEXT: "•", Stance.UNCLEAR: "?"}[stance]


def evidence_kind_name(kind: EvidenceKind) -> str:
    """What evidence is, as an entry of a list."""
    return {
        EvidenceKind.PRIMARY_DOCUMENT: _tr("names", "Document itself"),
        EvidenceKind.DATA: _tr("names", "Data"),
        EvidenceKind.EYEWITNESS: _tr("names", "Eyewitness"),
        EvidenceKind.OFFICIAL_STATEMENT: _tr("names", "Official statement"),
        EvidenceKind.PARTY_TO_THE_EVENT: _tr("names", "Party to the event"),
        EvidenceKind.NEWS_INDEPENDENT: _tr("names", "Independent news"),
        EvidenceKind.NEWS_STATE_OR_PARTY: _tr("names", "News of a state or party"),
        EvidenceKind.NGO_OR_IO: _tr("names", "Non-governmental or international body"),
        EvidenceKind.ACADEMIC: _tr("names", "Research"),
        EvidenceKind.REFERENCE: _tr("names", "Reference work"),
        EvidenceKind.FACT_CHECK: _tr("names", "Fact check"),
        EvidenceKind.OTHER: _tr("names", "Something else"),
    }[kind]


def found_in_name(place: FoundIn) -> str:
    """Where evidence was found, as an entry of a list."""
    return {
        FoundIn.REFERENCE_PACK: _tr("names", "In the references of the set"),
        FoundIn.SAME_SET: _tr("names", "In another article of the set"),
        FoundIn.OFFLINE: _tr("names", "In a book or from a person"),
        FoundIn.ONLINE: _tr("names", "Online"),
    }[place]


def known_name(answer: Known) -> str:
    """An answer to a question about a source, as the label of a button."""
    return {
        Known.YES: _tr("names", "Yes"),
        Known.NO: _tr("names", "No"),
        Known.UNKNOWN: _tr("names", "Don’t know"),
    }[answer]


def missing_name(missing: Missing) -> str:
    """What would make a note complete, as a part of a list after “Incomplete:”."""
    return {
        Missing.FINDING: _tr("names", "what you found"),
        Missing.EVIDENCE: _tr("names", "a source for it"),
        Missing.LOCATOR: _tr("names", "where in the source (page, paragraph, time)"),
        Missing.QUESTION: _tr("names", "the question to look up"),
        Missing.PLACE_TO_LOOK: _tr("names", "a place to look"),
    }[missing]


def field_name(field: str) -> str:
    """A field of `Note` as it is called after “Undo: change the note”."""
    return {
        "body": _tr("names", "text"),
        "status": _tr("names", "status"),
        "claim": _tr("names", "claim"),
        "claim_type": _tr("names", "kind of claim"),
        "belief_before": _tr("names", "belief before checking"),
        "belief_after": _tr("names", "belief after checking"),
        "methods": _tr("names", "what I did"),
        "evidence": _tr("names", "evidence"),
        "finding": _tr("names", "what I found"),
        "finding_reason": _tr("names", "why"),
        "certainty": _tr("names", "how sure I am"),
        "question": _tr("names", "question to look up"),
        "place_to_look": _tr("names", "where to look"),
        "tags": _tr("names", "tags"),
    }[field]
