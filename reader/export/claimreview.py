"""Checked notes as schema.org ClaimReview, marked as what they are: exercises of a class.

ClaimReview (https://schema.org/ClaimReview) is what fact-checkers publish and search engines read. So every review here
says in its author, its name and its text that it is an exercise; a finding that decides nothing gets no `ratingValue`,
and the words of the rating are ours (`reader.export.note_text.FINDINGS`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reader.export.dossier import labelled_notes
from reader.export.note_text import FINDINGS, STANCES
from reader.export.record_json import time_text
from reader.storage.records import Evidence, Note, NoteFinding, NoteStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.dossier import Dossier
    from reader.text.article import Article

AUTHOR = "A student exercise made with Lateral Reader"

RATINGS = {NoteFinding.CONTRADICTED: 1, NoteFinding.PARTLY_SUPPORTED: 2, NoteFinding.SUPPORTED: 3}
"""The findings that decide something, on a scale of three. The others have no place on any scale."""

_EXERCISE = "An exercise of a class, not a published fact check."


def claim_reviews(dossiers: Sequence[Dossier]) -> str:
    """One JSON-LD document with a review for each checked note that has a finding, with a newline at its end."""
    reviews = [
        _review(labelled.note, dossier.article)
        for dossier in dossiers
        for labelled in labelled_notes(dossier)
        if is_reviewed(labelled.note)
    ]
    document = {"@context": "https://schema.org", "@graph": reviews}
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def is_reviewed(note: Note) -> bool:
    """Whether a note is checked, has a finding, and says or shows which claim it is about."""
    claim = note.claim.strip() or note.quote
    return note.status is NoteStatus.CHECKED and note.finding is not None and bool(claim)


def _review(note: Note, article: Article) -> dict[str, Any]:
    claim = note.claim.strip() or (note.quote.exact if note.quote else "")
    body = "\n\n".join(part for part in (note.finding_reason.strip(), note.body.strip(), _EXERCISE) if part)
    return {
        "@type": "ClaimReview",
        "@id": f"urn:uuid:{note.id}",
        "name": f"Class exercise: {claim}"[:300],
        "datePublished": time_text(note.modified)[:10],
        "author": {"@type": "Organization", "name": AUTHOR},
        "learningResourceType": "class exercise",
        "claimReviewed": claim,
        "itemReviewed": {"@type": "Claim", "text": claim, "appearance": _appearance(article)},
        "reviewRating": _rating(note.finding) if note.finding else {},
        "reviewBody": body,
        **({"citation": [_citation(item) for item in note.evidence]} if note.evidence else {}),
    }


def _rating(finding: NoteFinding) -> dict[str, Any]:
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": FINDINGS[finding]}
    if finding in RATINGS:
        scale = {"ratingValue": RATINGS[finding], "worstRating": 1, "bestRating": len(RATINGS)}
        rating |= scale | {"ratingExplanation": "1 contradicted, 2 partly supported, 3 supported by the evidence given"}
    return rating


def _appearance(article: Article) -> dict[str, Any]:
    metadata = article.metadata
    said = {
        "url": metadata.url if _is_web(metadata.url) else "",
        "headline": article.title,
        "datePublished": metadata.date,
        "identifier": f"urn:sha256:{article.sha256}",
    }
    found: dict[str, Any] = {"@type": "Article"} | {name: words for name, words in said.items() if words}
    if metadata.outlet:
        found["publisher"] = {"@type": "Organization", "name": metadata.outlet}
    if metadata.author:
        found["author"] = {"@type": "Person", "name": metadata.author}
    return found


def _citation(item: Evidence) -> dict[str, Any]:
    said = {
        "name": item.title,
        "creator": item.creator,
        "publisher": item.publisher,
        "datePublished": item.date_published,
        "url": item.url if _is_web(item.url) else "",
        "text": item.quote,
        "description": ", ".join(part for part in (STANCES[item.stance], item.locator) if part),
    }
    return {"@type": "CreativeWork"} | {name: words for name, words in said.items() if words}


def _is_web(url: str) -> bool:
    return url.lower().startswith(("http://", "https://"))
