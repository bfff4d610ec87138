"""What is done with one file, in whichever process: read it, analyse it, write down what was found."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.findings import Report
    from reader.batch.files import Target
    from reader.text.article import Article

_log = logging.getLogger(__name__)

READING = 60.0
"""Seconds that reading one file may take. Far more than one needs, so that a busy computer gives the same results."""

BROKEN_OFF = "The process that read this file broke off."


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A file to analyse with its number, from 1, among those that were asked for."""

    number: int
    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file.

    Attributes:
        file: its name, as in the target.
        text: what is to be written; with an error only JSON has something to write.
        error: a sentence for the person; empty where all went well.
    """

    file: str
    text: str = ""
    error: str = ""


def read_file(path: Path) -> Article:
    """Read one file within limits of time and memory.

    Raises:
        UserError: it cannot be read, or a limit was reached.
    """
    from reader.text.importers import read_article
    from reader.text.importers.limits import reading_limits

    with reading_limits(seconds=READING):
        return read_article(path)


def outcome(
    item: Item, *, form: str, threads: int | None = None, read: Callable[[Path], Article] = read_file
) -> Outcome:
    """Analyse one file and write it as `form`: “json”, “text” or “html”. Nothing is raised, whatever the file holds."""
    file, error = item.target.file, item.target.error
    if error:
        return failure(file, error, form=form)
    try:
        return Outcome(file=file, text=_analysed(item, read(Path(file)), form, threads))
    except UserError as problem:
        return failure(file, str(problem), form=form)
    except Exception:
        # Our mistake, but a thousand other files are waiting.
        _log.exception("%r", file)
        return failure(file, "The analysis of this file stopped; standard error says where.", form=form)


def lost(item: Item, *, form: str) -> Outcome:
    """The outcome of a file that ended the process that read it."""
    return failure(item.target.file, BROKEN_OFF, form=form)


def failure(file: str, error: str, *, form: str) -> Outcome:
    """The outcome of a file that could not be analysed."""
    from reader.export import findings

    text = findings.json_line({"file": file, "error": error}) if form == "json" else ""
    return Outcome(file=file, text=text, error=error)


def _analysed(item: Item, article: Article, form: str, threads: int | None) -> str:
    from reader.analysis import analyse
    from reader.export import html, text

    report = analyse(article, threads=threads)
    if form == "html":
        return html.section(article, report, number=item.number)
    if form == "text":
        return text.text_report(article, report) + "\n"
    return _json(article, report, item.target.file)


def _json(article: Article, report: Report, file: str) -> str:
    from reader.export import findings

    origin = {"outlet": article.metadata.outlet, "date": _date(article)}
    return findings.json_line(findings.findings_record(article, report, file=file) | origin)


def _date(article: Article) -> str:
    """The words of the date that the file gives, or else the article's first lines."""
    from reader.text.provenance import provenance

    in_text = (fact.words for fact in provenance(article) if fact.label == "Date" and fact.span is not None)
    return article.metadata.date or next(in_text, "")
