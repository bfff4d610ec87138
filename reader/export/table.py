"""Notes as a table for a spreadsheet: CSV (RFC 4180) in which no cell runs as a formula.

One row for each note, own mark and answer to a mark, so that sorting and filtering keep together what belongs together;
the evidence of a note stands in one cell, a line for each item. A byte order mark tells Excel that it is UTF-8.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from reader.export import note_text
from reader.export.dossier import labelled_notes, labelled_own_marks
from reader.export.note_text import evidence_lines, evidence_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from reader.export.dossier import Dossier
    from reader.storage.records import Evidence, MarkResponse, Note, OwnMark
    from reader.text.article import Article

COLUMNS = (
    *("Article", "Outlet", "Entry", "No.", "Paragraph", "Passage", "Status", "Finding", "Why this finding", "Claim"),
    *("It is about", "Note", "Evidence items", "Origins", "Evidence", "What was done", "Believed before"),
    *("Believed after", "How sure", "Question", "Where to look", "Tags", "Still missing", "Written by"),
    *("Created (UTC)", "Changed (UTC)", "Id"),
)

_Row = dict[str, str | int]

_BULLET = re.compile(r"^([ \t]*)[-*+] (?=\S)", re.MULTILINE)
# Where a cell begins, or would begin for a program that takes another separator or does not know quotation marks.
_FORMULA = re.compile(r"(^|[;\n])(?=[\s\"']*[=+\-@\t＝＋－﹢﹣＠])")


def notes_table(dossiers: Sequence[Dossier]) -> str:
    """The table, with a byte order mark and a line of names at its head, and CR LF at the end of every row."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for dossier in dossiers:
        for row in _rows(dossier):
            writer.writerow({name: safe_cell(value) for name, value in row.items()})
    return "\ufeff" + out.getvalue()


def safe_cell(value: str | int) -> str | int:
    """A value as a cell that a spreadsheet shows and never calculates (OWASP, CSV injection).

    >>> safe_cell("=1+1")
    "'=1+1"
    >>> safe_cell("- asked the port office")
    '• asked the port office'
    """
    if isinstance(value, int):
        return value
    text = re.sub(r"\r\n?", "\n", value).replace("\0", "").replace("\t", " ")
    return _FORMULA.sub(r"\1'", _BULLET.sub(r"\1• ", text))


def _rows(dossier: Dossier) -> Iterator[_Row]:
    article = dossier.article
    for labelled in labelled_notes(dossier):
        yield {**_about(article), "No.": labelled.label, **_note(labelled.note, article)}
    for marked in labelled_own_marks(dossier):
        yield {**_about(article), "No.": marked.label, **_own_mark(marked.mark, article)}
    for response in dossier.responses:
        yield {**_about(article), **_answer(response)}


def _about(article: Article) -> _Row:
    return {"Article": article.title, "Outlet": article.metadata.outlet}


def _note(note: Note, article: Article) -> _Row:
    said = dict(note_text.lines(note))
    return {
        "Entry": "Note",
        "Paragraph": article.paragraph_number(note.quote.start) or "" if note.quote else "",
        "Passage": note.quote.exact if note.quote else "the whole article",
        "Status": note_text.STATUSES[note.status],
        "Finding": note_text.FINDINGS[note.finding] if note.finding else "",
        **{name: said.get(name, "") for name in ("Why this finding", "Claim", "It is about", "What was done")},
        "Note": note.body,
        "Evidence items": len(note.evidence),
        "Origins": note.origins,
        "Evidence": "\n".join(_evidence(item, note) for item in note.evidence),
        "Believed before": "" if note.belief_before is None else note.belief_before,
        "Believed after": "" if note.belief_after is None else note.belief_after,
        **{name: said.get(name, "") for name in ("How sure", "Question", "Where to look", "Tags", "Still missing")},
        "Written by": note.role.value,
        **_times(note.created, note.modified),
        "Id": note.id,
    }


def _evidence(item: Evidence, note: Note) -> str:
    return ". ".join([evidence_title(item), *(f"{name}: {words}" for name, words in evidence_lines(item, note))])


def _own_mark(mark: OwnMark, article: Article) -> _Row:
    return {
        "Entry": f"Own mark: {note_text.own_mark_name(mark)}",
        "Paragraph": article.paragraph_number(mark.quote.start) or "",
        "Passage": mark.quote.exact,
        "Note": mark.reason,
        **_times(mark.created, mark.modified),
        "Id": mark.id,
    }


def _answer(response: MarkResponse) -> _Row:
    return {
        "Entry": f"Answer to a mark: {note_text.ANSWERS[response.answer]}",
        "Passage": response.words,
        "Note": response.why,
        "Changed (UTC)": _time(response.modified),
        "Id": response.mark,
    }


def _times(created: datetime, modified: datetime) -> _Row:
    return {"Created (UTC)": _time(created), "Changed (UTC)": _time(modified)}


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M")
