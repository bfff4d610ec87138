"""A class report as one HTML page that needs nothing else: no script, no address is ever loaded, and it prints well."""

from __future__ import annotations

from html import escape
from statistics import median
from typing import TYPE_CHECKING, Final

from reader.export.html import page_end, page_start
from reader.export.style import STYLE
from reader.lessons import report_words as words
from reader.lessons.agreement import Discernment
from reader.lessons.projection import FEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.lessons.evidence_wall import EvidenceRow
    from reader.lessons.report import (
        ArticleReport,
        ClassReport,
        MarkRow,
        PromptRow,
        Said,
        SentenceRow,
        StudentRow,
    )

_MOST_ROWS: Final = 12
"""Sentences of a list that stand on the page at once; the others are behind a line to open."""

_STYLE: Final = f"""{STYLE}\
main {{ max-width: 92ch; }}
table {{ border-collapse: collapse; width: 100%; font: 0.9rem/1.45 Inter, "Segoe UI", sans-serif; margin: 0.6rem 0; }}
th, td {{ text-align: start; vertical-align: top; padding: 0.4rem 0.6rem; border-top: 1px solid var(--border); }}
table {{ overflow-wrap: break-word; font-variant-numeric: tabular-nums; }}
th {{ font-weight: 600; color: var(--muted); white-space: nowrap; }}
table.sentences td:nth-child(2) {{ width: 45%; }}
td ul {{ margin: 0.2rem 0; padding-inline-start: 1.1rem; }}
tr {{ break-inside: avoid; }}
h3 {{ margin-top: 1.4rem; }}
details {{ margin: 0.6rem 0; }}
summary {{ font: 0.9rem/1.5 Inter, "Segoe UI", sans-serif; cursor: pointer; color: var(--accent); }}
.heat {{ display: flex; flex-wrap: wrap; gap: 3px; list-style: none; padding: 0; margin: 0.8rem 0; }}
.heat li {{ width: 2.4rem; height: 2.6rem; border: 1px solid var(--border); border-radius: 4px; text-align: center;
  font: 0.7rem/1.25 Inter, "Segoe UI", sans-serif;
  background: linear-gradient(to top, var(--hedge-tint) var(--heat), transparent 0); print-color-adjust: exact; }}
.heat li.key {{ border: 2px solid var(--quote-line); }}
.heat b {{ display: block; font-size: 0.85rem; padding-top: 0.25rem; }}
@media print {{ main {{ max-width: none; }} table {{ font-size: 9pt; }} }}
"""


def report_page(report: ClassReport) -> str:
    """The whole page."""
    title = report.set_title or "Lesson set"
    names = "" if report.names_shown else f" Names are off, and groups under {FEWEST} are not shown."
    return (
        page_start(title, style=_STYLE)
        + f'<main>\n<h1 dir="auto">{escape(title)}</h1>\n'
        + f'<p class="strip">Version {report.set_version}. Work of {report.handed_in} '
        + f"{'person' if report.handed_in == 1 else 'people'} was used.{names}</p>\n"
        + "".join(map(_article, report.articles))
        + _prompts(report.prompts)
        + _students(report.students)
        + _files(report)
        + "</main>\n"
        + page_end()
    )


def _article(article: ArticleReport) -> str:
    head = f'<h2 dir="auto">{escape(article.title or "Article")}</h2>\n{_conclusion(article.conclusion)}'
    if article.alike is None:
        return f'{head}<p class="counts">Fewer than {FEWEST} people worked on this; no more is shown.</p>\n'
    return (
        f'{head}<p class="counts">Readers: {article.readers}. {escape(" ".join(words.agreement_lines(article)))}</p>\n'
        + f"{_beliefs(article)}{_heat(article.sentences)}"
        + _sentences("What people differ about most", article.by_disagreement)
        + _sentences("Changed after the marks were shown", article.by_change)
        + _marks(article.marks)
        + (f"<h3>What people checked</h3>\n{_said(article.notes)}" if article.notes else "")
        + _evidence(article.evidence)
        + _discernment(article)
    )


def _conclusion(written: str) -> str:
    if not written:
        return ""
    lead = "<b>What do we need to know?</b><br>"
    return f'<p class="strip" dir="auto" style="white-space: pre-wrap">{lead}{escape(written)}</p>\n'


def _beliefs(article: ArticleReport) -> str:
    said = [
        f"{when} {median(values):.0f} of 100 ({len(values)} said so)"
        for values, when in ((article.beliefs_before, "before"), (article.beliefs_after, "after"))
        if values
    ]
    return f'<p class="small">How much readers believed it, in the middle: {", ".join(said)}.</p>\n' if said else ""


def _heat(rows: Sequence[SentenceRow]) -> str:
    legend = "Each box is a sentence: above how many marked it, below its number. A thick border: the key marks it."
    cells = "".join(map(_heat_cell, rows))
    return f'<ol class="heat">\n{cells}</ol>\n<p class="small">{legend}</p>\n' if cells else ""


def _heat_cell(row: SentenceRow) -> str:
    share, count = (row.marked.share, str(row.marked.count)) if row.marked else (0.0, "·")
    in_key = ' class="key"' if row.key else ""
    hint = escape(f"Sentence {row.number}: {words.marked(row.marked)}")
    return f'<li style="--heat: {share:.0%}"{in_key} title="{hint}"><b>{count}</b>{row.number}</li>\n'


def _sentences(title: str, rows: Sequence[SentenceRow]) -> str:
    if not rows:
        return ""
    first, others = rows[:_MOST_ROWS], rows[_MOST_ROWS:]
    more = f"<details><summary>{len(others)} more</summary>\n{_sentence_table(others)}</details>\n" if others else ""
    return f"<h3>{escape(title)}</h3>\n{_sentence_table(first)}{more}"


def _sentence_table(rows: Iterable[SentenceRow]) -> str:
    cells = (
        (
            str(row.number),
            f'<span dir="auto">{escape(row.text)}</span>{_said(row.reasons)}',
            f"{escape(words.counted(row.marked))}{_small(words.by_name(row.layers))}{_names(row.names)}",
            f"{escape(words.counted(row.marked_after) if row.marked_after else words.HIDDEN)}{_changed(row)}",
            escape(", ".join(words.NAMES.get(layer, layer) for layer in row.key)),
        )
        for row in rows
    )
    return _table(("No.", "Sentence", "Marked", "Afterwards", "Key"), cells, kind="sentences")


def _changed(row: SentenceRow) -> str:
    return "" if row.changed == 0 else _small(f"changed by {words.count(row.changed)}")


def _marks(rows: Sequence[MarkRow]) -> str:
    cells = (
        (f"<bdi>“{escape(row.words.strip())}”</bdi>{_said(row.reasons)}", escape(words.by_name(row.answers)))
        for row in rows
    )
    return (
        "<h3>Answers to the marks, most disagreed with first</h3>\n" + _table(("Mark", "Answers"), cells)
        if rows
        else ""
    )


def _evidence(rows: Sequence[EvidenceRow]) -> str:
    cells = (
        (
            f"<bdi>{escape(row.title)}</bdi>{_small('; '.join(row.others))}",
            f"{words.count(row.people)}{_names(row.names)}",
            escape(words.by_name(row.stances)),
            escape(words.by_name({kind: count for kind, count in row.kinds.items() if words.NAMES[kind]})),
        )
        for row in rows
    )
    names = ("Origin", "Brought forward by", "What it does", "What it is")
    return "<h3>Evidence, one row for each origin</h3>\n" + _table(names, cells) if rows else ""


def _discernment(article: ArticleReport) -> str:
    found = article.discernment
    line = f"All readers together. {' '.join(words.discernment_lines(found))}" if found else ""
    beside = f'<h3>Beside the key</h3>\n<p class="small">{escape(line)}</p>\n' if line else ""
    alpha = escape(words.alpha_line(article))
    return f'{beside}<details><summary>Advanced</summary>\n<p class="small">{alpha}</p>\n</details>\n'


def _prompts(rows: Sequence[PromptRow]) -> str:
    cells = (
        (
            f'<span dir="auto">{escape(row.text or row.prompt)}</span>{_said(row.answers)}',
            escape(words.counted(row.answered)),
            escape(", ".join(filter(None, (words.by_name(row.options), _levels(row.levels))))),
        )
        for row in rows
    )
    return "<h2>Answers to questions</h2>\n" + _table(("Question", "Answered", "Answers"), cells) if rows else ""


def _levels(levels: Sequence[int]) -> str:
    return f"in the middle {median(levels):.0f} of 100" if levels else ""


def _students(rows: Sequence[StudentRow]) -> str:
    cells = (
        (
            f"<bdi>{escape(row.name)}</bdi>",
            *(str(value) for value in (row.revision, row.articles, row.marks, row.changed, row.notes, row.answers)),
            "<br>".join(escape(line) for line in _kinds(row)),
        )
        for row in rows
    )
    names = ("Name", "Hand-in", "Articles", "Marks", "Changed", "Notes", "Answers", "Beside the key")
    return "<h2>People</h2>\n" + _table(names, cells) if rows else ""


def _kinds(row: StudentRow) -> list[str]:
    kinds = ((row.well_sourced, "Well-sourced texts"), (row.badly_sourced, "Other texts"))
    lines = [f"{name}: {' '.join(words.discernment_lines(found))}" for found, name in kinds if found]
    together = sum((found for found, _ in kinds if found), Discernment())
    return [*lines, *filter(None, [words.d_prime_line(together)])]


def _files(report: ClassReport) -> str:
    cells = (
        (f"<bdi>{escape(row.path)}</bdi>", escape(words.FILE_STATES[row.state]), escape(row.reason))
        for row in report.files
    )
    return "<h2>Files</h2>\n" + _table(("File", "What became of it", "Why"), cells) if report.files else ""


def _said(said: Sequence[Said]) -> str:
    if not said:
        return ""
    items = "".join(f'<li dir="auto">{escape(words.said(one))}</li>\n' for one in said)
    return f"<details><summary>What people wrote ({len(said)})</summary>\n<ul>\n{items}</ul></details>"


def _names(names: Sequence[str]) -> str:
    return f"<details><summary>Who</summary>\n{escape(', '.join(names))}</details>" if names else ""


def _small(text: str) -> str:
    return f'<br><span class="small">{escape(text)}</span>' if text else ""


def _table(names: Sequence[str], rows: Iterable[Sequence[str]], *, kind: str = "") -> str:
    """A table; its cells are HTML already."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in names)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in rows)
    return f'<table class="{kind}">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n'
