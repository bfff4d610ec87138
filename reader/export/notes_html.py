"""Notes, own marks and their evidence as parts of an HTML page; every word of a person is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.export.dossier import labelled_notes, labelled_own_marks
from reader.export.note_text import (
    evidence_lines,
    evidence_title,
    heading,
    lines,
    origins_line,
    own_mark_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.export.dossier import Dossier, LabelledMark, LabelledNote
    from reader.export.note_text import Line
    from reader.storage.records import Evidence, Note


def notes(dossier: Dossier, number: int) -> str:
    """The notes and own marks of an article under their headings; `number` is that of the article on the page."""
    written = "".join(_note(labelled, number) for labelled in labelled_notes(dossier))
    marked = "".join(_own_mark(labelled, number) for labelled in labelled_own_marks(dossier))
    return (f"<h2>Notes</h2>\n{written}" if written else "") + (
        f'<h2>Own marks</h2>\n<ul class="own-marks">\n{marked}</ul>\n' if marked else ""
    )


def _note(labelled: LabelledNote, number: int) -> str:
    note = labelled.note
    passage = f'<blockquote class="passage" dir="auto">{escape(note.quote.exact)}</blockquote>\n' if note.quote else ""
    about = "" if note.quote else ' <span class="small">on the whole article</span>'
    body = f'<p class="written" dir="auto">{escape(note.body.strip())}</p>\n' if note.body.strip() else ""
    return (
        f'<section class="note" id="n{number}-{labelled.label}">\n'
        f"<h3>{_back(labelled, number)} {escape(heading(note))}{about}</h3>\n"
        f"{passage}{body}{_said(lines(note))}{_evidence_list(note)}</section>\n"
    )


def _evidence_list(note: Note) -> str:
    if not note.evidence:
        return ""
    items = "".join(_evidence(item, note) for item in note.evidence)
    counted = f' <span class="small">{escape(origins_line(note))}</span>' if origins_line(note) else ""
    return f'<p class="label">Evidence{counted}</p>\n<ol class="evidence">\n{items}</ol>\n'


def _evidence(item: Evidence, note: Note) -> str:
    return f"<li><bdi>{escape(evidence_title(item))}</bdi>\n{_said(evidence_lines(item, note))}</li>\n"


def _own_mark(labelled: LabelledMark, number: int) -> str:
    mark = labelled.mark
    reason = f"<br>{escape(mark.reason)}" if mark.reason.strip() else ""
    return (
        f'<li id="n{number}-{labelled.label}">{_back(labelled, number)} {escape(own_mark_name(mark))}: '
        f"<bdi>“{escape(mark.quote.exact.strip())}”</bdi>{reason}</li>\n"
    )


def _back(labelled: LabelledNote | LabelledMark, number: int) -> str:
    """The label, leading back to its words where they are in the text."""
    if labelled.span is None:
        return f"<b>{labelled.label}</b>"
    return f'<b><a href="#t{number}-{labelled.label}">{labelled.label}</a></b>'


def _said(said: Iterable[Line]) -> str:
    rows = "".join(f'<dt>{escape(name)}</dt><dd dir="auto">{escape(words)}</dd>\n' for name, words in said)
    return f"<dl>\n{rows}</dl>\n" if rows else ""
