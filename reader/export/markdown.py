"""Notes as Markdown (CommonMark), to be put into a document or read as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.export.dossier import labelled_notes, labelled_own_marks
from reader.export.marks import source_strip
from reader.export.note_text import (
    ANSWERS,
    evidence_lines,
    evidence_title,
    heading,
    lines,
    origins_line,
    own_mark_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.export.dossier import Dossier, LabelledNote
    from reader.storage.records import Evidence, MarkResponse, Note
    from reader.text.article import Article

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&])")
_LIST_SIGN = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s|$)")


def markdown_notes(dossiers: Sequence[Dossier]) -> str:
    """A section for each article: its notes with their evidence, own marks, and answers to marks."""
    return "\n\n".join(part for dossier in dossiers for part in _dossier(dossier)) + "\n"


def escaped(words: str) -> str:
    r"""Words on one line as Markdown that shows them as they are.

    >>> escaped("*not* a [link]")
    '\\*not\\* a \\[link\\]'
    """
    line = _SIGNS.sub(r"\\\1", " ".join(words.split()))
    return _LIST_SIGN.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", line)


def _dossier(dossier: Dossier) -> Iterator[str]:
    article = dossier.article
    yield f"# {escaped(article.title)}"
    yield escaped(source_strip(article)) + (f" · {_address(article.metadata.url)}" if article.metadata.url else "")
    for labelled in labelled_notes(dossier):
        yield from _note(labelled, article)
    marks = [
        f"- **{marked.label}** {own_mark_name(marked.mark)}: “{escaped(marked.mark.quote.exact)}”"
        + (f" — {escaped(marked.mark.reason)}" if marked.mark.reason else "")
        for marked in labelled_own_marks(dossier)
    ]
    if marks:
        yield "## Own marks"
        yield "\n".join(marks)
    if dossier.responses:
        yield "## Answers to the marks of the program"
        yield "\n".join(_answer(response) for response in dossier.responses)
    if not dossier.holds_work:
        yield "Nothing was written on this article."


def _note(labelled: LabelledNote, article: Article) -> Iterator[str]:
    note = labelled.note
    yield f"## {labelled.label} · {heading(note)}"
    if note.quote:
        number = article.paragraph_number(note.quote.start) if labelled.span else None
        yield f"> {escaped(note.quote.exact)}" + (f" (paragraph {number})" if number else "")
    if note.body.strip():
        yield note.body.strip()
    said = [f"**{name}:** {escaped(words)}" for name, words in lines(note)]
    if said:
        yield "\\\n".join(said)
    if note.evidence:
        yield "**Evidence**" + (f" ({origins_line(note).rstrip('.')})" if origins_line(note) else "")
        yield "\n".join(_evidence(item, note) for item in note.evidence)


def _evidence(item: Evidence, note: Note) -> str:
    said = [
        f"    - {name}: {_address(words) if name in ('Address', 'Archived') else escaped(words)}"
        for name, words in evidence_lines(item, note)
    ]
    return "\n".join([f"1. {escaped(evidence_title(item))}", *said])


def _answer(response: MarkResponse) -> str:
    why = f" — {escaped(response.why)}" if response.why else ""
    return f"- {ANSWERS[response.answer]}: “{escaped(response.words)}”{why}"


def _address(url: str) -> str:
    """An address as one that can be followed, if it is one of the web."""
    return f"<{url}>" if re.fullmatch(r"https?://[^\s<>]+", url) else escaped(url)
