"""What goes out of the program: an article with its marks and all that a person wrote on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.anchors import AnchorState
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.analysis.findings import Report
    from reader.storage.records import MarkResponse, Note, OwnMark
    from reader.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """An article and what belongs to it.

    Attributes:
        report: the marks of the program; None where they are not wanted, or not made.
        notes, own_marks: those that are there, not those in the trash.
        responses: answers to marks of `report`, or of an earlier one.
    """

    article: Article
    report: Report | None = None
    notes: tuple[Note, ...] = ()
    own_marks: tuple[OwnMark, ...] = ()
    responses: tuple[MarkResponse, ...] = ()

    @property
    def holds_work(self) -> bool:
        """Whether a person wrote or marked anything."""
        return bool(self.notes or self.own_marks or self.responses)


@dataclass(frozen=True, slots=True)
class LabelledNote:
    """A note with the sign that stands for it in the text, and its words there; no span where they are not sure."""

    label: str
    note: Note
    span: Span | None


@dataclass(frozen=True, slots=True)
class LabelledMark:
    """An own mark, in the same way."""

    label: str
    mark: OwnMark
    span: Span | None


def labelled_notes(dossier: Dossier) -> list[LabelledNote]:
    """The notes as N1, N2 …: those about the whole article first, the others in the order of the text."""
    notes = sorted(dossier.notes, key=_note_order)
    return [
        LabelledNote(f"N{number}", note, _place(note, dossier.article)) for number, note in enumerate(notes, start=1)
    ]


def labelled_own_marks(dossier: Dossier) -> list[LabelledMark]:
    """The own marks as O1, O2 … in the order of the text."""
    marks = sorted(dossier.own_marks, key=lambda mark: (mark.quote.start, mark.quote.end, mark.created, mark.id))
    return [
        LabelledMark(f"O{number}", mark, _place(mark, dossier.article)) for number, mark in enumerate(marks, start=1)
    ]


def _note_order(note: Note) -> tuple[object, ...]:
    place = (note.quote.start, note.quote.end) if note.quote else (-1, -1)
    return (*place, note.created, note.id)


def _place(item: Note | OwnMark, article: Article) -> Span | None:
    if item.quote is None or item.anchor not in (AnchorState.EXACT, AnchorState.MOVED):
        return None
    span = Span(item.quote.start, item.quote.end)
    if not 0 <= span.start < span.end <= len(article.text):
        return None
    words = span.trimmed(article.text)
    return words if words.start < words.end else None
