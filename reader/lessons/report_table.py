"""A class report for a spreadsheet and for programs: CSV (RFC 4180) in which no cell runs as a formula, and JSON."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from reader.export.note_text import ANSWERS, OWN_LAYERS
from reader.export.table import safe_cell
from reader.lessons import report_words as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.lessons.agreement import Counted, Discernment
    from reader.lessons.report import ArticleReport, ClassReport

SCHEMA = "reader.class/1"

COLUMNS = (
    *("Entry", "Article", "No.", "Words", "People", "Of", *OWN_LAYERS.values()),
    *("People afterwards", "Changed", "Key", "Disagreement", *ANSWERS.values(), "Names", "What people wrote"),
    *("Hits", "Sentences to mark", "Marked beyond the key", "Sentences to leave", "State", "Why"),
)

_LAYERS = {layer.value: name for layer, name in OWN_LAYERS.items()}
_ANSWERS = {answer.value: name for answer, name in ANSWERS.items()}
_Row = dict[str, str | int]


def report_table(report: ClassReport) -> str:
    """The table, with a byte order mark, and CR LF at the end of every row; a count that is not shown is empty."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for row in _rows(report):
        writer.writerow({name: safe_cell(value) for name, value in row.items()})
    return "\ufeff" + out.getvalue()


def report_json(report: ClassReport) -> str:
    """The report as one JSON document with a newline at its end; of files it says what became of them."""
    document = {"schema": SCHEMA, **_object(report)}
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _rows(report: ClassReport) -> Iterator[_Row]:
    for article in report.articles:
        yield from ({"Article": article.title, **row} for row in _of_article(article))
    for prompt in report.prompts:
        yield {
            "Entry": "Question",
            "Words": prompt.text or prompt.prompt,
            **_people(prompt.answered),
            "What people wrote": "\n".join([words.by_name(prompt.options), *map(words.said, prompt.answers)]).strip(),
        }
    for student in report.students:
        yield {"Entry": "Person", "Names": student.name, "No.": student.revision, "People": student.marks}
        for found, kind in ((student.well_sourced, "Well-sourced texts"), (student.badly_sourced, "Other texts")):
            if found:
                yield {"Entry": f"Person, {kind.lower()}", "Names": student.name, **_discernment(found)}
    for file in report.files:
        yield {"Entry": "File", "Words": file.path, "State": words.FILE_STATES[file.state], "Why": file.reason}


def _of_article(article: ArticleReport) -> Iterator[_Row]:
    beside = _discernment(article.discernment) if article.discernment else {}
    yield {"Entry": "Article", "People": article.readers, "Of": article.readers, **beside}
    if article.conclusion:
        yield {"Entry": "What the class came to", "Words": article.conclusion}
    for sentence in article.sentences:
        yield {
            "Entry": "Sentence",
            "No.": sentence.number,
            "Words": sentence.text,
            **_people(sentence.marked),
            **{_LAYERS[layer]: _cell(sentence.layers.get(layer, 0)) for layer in _LAYERS},
            "People afterwards": _cell(sentence.marked_after.count if sentence.marked_after else None),
            "Changed": _cell(sentence.changed),
            "Key": ", ".join(words.NAMES.get(layer, layer) for layer in sentence.key),
            "Disagreement": f"{sentence.disagreement:.3f}",
            "Names": ", ".join(sentence.names),
            "What people wrote": "\n".join(map(words.said, sentence.reasons)),
        }
    for mark in article.marks:
        yield {
            "Entry": "Mark",
            "Words": mark.words,
            **{_ANSWERS[answer]: _cell(mark.answers.get(answer, 0)) for answer in _ANSWERS},
            "What people wrote": "\n".join(map(words.said, mark.reasons)),
        }
    for note in article.notes:
        yield {"Entry": "Note", "Words": note.words, "State": note.label, "Names": note.name}
    for origin in article.evidence:
        yield {
            "Entry": "Evidence",
            "Words": "\n".join((origin.title, *origin.others)),
            "People": _cell(origin.people),
            "State": words.by_name(origin.stances),
            "Names": ", ".join(origin.names),
        }


def _people(found: Counted | None) -> _Row:
    return {"People": found.count, "Of": found.of} if found else {}


def _discernment(found: Discernment) -> _Row:
    return {
        "Hits": found.hits.count,
        "Sentences to mark": found.hits.of,
        "Marked beyond the key": found.false_alarms.count,
        "Sentences to leave": found.false_alarms.of,
    }


def _cell(count: int | None) -> str | int:
    return "" if count is None else count


def _object(record: object) -> dict[str, Any]:
    """The fields of a record; what a hand-in held is left out."""
    stored = (field.name for field in fields(cast("Any", record)) if field.name != "response")
    return {name: _value(getattr(record, name)) for name in stored}


def _value(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, dict):
        return {name: _value(inner) for name, inner in value.items()}
    if isinstance(value, tuple):
        return [_value(inner) for inner in value]
    return _object(value) if is_dataclass(value) else value
