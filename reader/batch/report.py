"""A page about all articles of a run: counts by outlet and by month. It describes and does not judge.

No outlet gets a number of points, a rank or a colour of its own, and of few articles only counts are given.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from reader.analysis.findings import State
from reader.batch.plots import drawing
from reader.batch.shards import written_whole
from reader.batch.tally import tally
from reader.errors import UserError
from reader.export.marks import NO_MARK
from reader.export.style import STYLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reader.batch.tally import Counts, Tally

FEWEST = 5
"""Articles below which a share says too little."""

MOST_DRAWN = 40
"""Groups in one drawing; the table holds all."""

_STATES = {
    State.SOURCED: "Names a source",
    State.UNNAMED: "A source without a name",
    State.MIXED: "Part named, part not",
    State.UNSOURCED: "No source named",
    State.OTHER: "Nothing to check",
}

_TITLE = "What the reader marks in many articles"

_ABOUT = (
    "This page counts marks. It describes how articles are written; it is no measure of how good, how careful or how "
    "right they are. Sentences in an article’s own voice are a normal part of news, a hedge is no fault, and outlets "
    f"differ in what they write about. The marks are made by a program, which errs. {NO_MARK}"
)

_COLUMNS = (
    "Shares are of body sentences. Hedges are counted for each 1,000 words of headline, summary and article; named "
    "sources (persons, organisations, documents) for each article. Rows with * have fewer than "
    f"{FEWEST} articles: they give counts instead, and are not drawn."
)

_STYLE = """\
main { max-width: 64rem; }
img { max-width: 100%; height: auto; background: #ffffff; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font: 0.85rem/1.5 Inter, "Segoe UI", sans-serif; }
td { font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.7rem; border-bottom: 1px solid var(--border); text-align: end; vertical-align: bottom; }
th:first-child { text-align: start; }
tbody th { font-weight: normal; }
"""


def write_report(folder: Path, path: Path) -> None:
    """Write the page about the results in `folder` to `path`.

    Raises:
        UserError: the results cannot be read, or the page not be written.
    """
    try:
        page = report_page(tally(folder))
        with written_whole(path) as file:
            file.write(page)
    except OSError as error:
        raise UserError(f"The summary cannot be written to “{path}”: {error.strerror or error}.") from error


def report_page(found: Tally) -> str:
    """The page as HTML that needs nothing else."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_TITLE}</title>\n<style>\n{STYLE}{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{_TITLE}</h1>\n<p>{_ABOUT}</p>\n<p>{_files(found)}</p>\n<p class="small">{_COLUMNS}</p>\n'
        f"{_section('By outlet', 'Outlet', 'Outlet not given', found.outlets, found.total)}"
        f"{_section('By month', 'Month', 'Date not given or not clear', found.months, found.total)}"
        "</main>\n</body>\n</html>\n"
    )


def _files(found: Tally) -> str:
    parts = [f"Articles: {found.total.articles:,}"]
    if found.unread:
        parts.append(f"in another language, so nothing is marked and they are not counted here: {found.unread:,}")
    if found.failed:
        parts.append(f"files that could not be analysed: {found.failed:,}")
    return "; ".join(parts) + "."


def _section(title: str, column: str, unnamed: str, groups: Mapping[str, Counts], total: Counts) -> str:
    named = [(name or unnamed, counts) for name, counts in groups.items()]
    heads = (
        column,
        "Articles",
        "Body sentences",
        *_STATES.values(),
        "Hedges per 1,000 words",
        "Named sources per article",
    )
    rows = "".join(_row(name, counts) for name, counts in [*named, ("All articles", total)])
    cells = "".join(f'<th scope="col">{head}</th>' for head in heads)
    return (
        f"<h2>{title}</h2>\n{_figure(title, named)}"
        f'<div class="table"><table>\n<thead><tr>{cells}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n'
    )


def _figure(title: str, groups: Iterable[tuple[str, Counts]]) -> str:
    drawn = [(name, counts) for name, counts in groups if _can_be_drawn(counts)]
    if not drawn:
        return f"<p>No group has {FEWEST} articles, so nothing is drawn.</p>\n"
    largest = sorted(drawn, key=lambda group: -group[1].articles)[:MOST_DRAWN]
    try:
        picture = drawing([group for group in drawn if group in largest], _STATES)
    except UserError as error:
        return f"<p>The plots are left out. {escape(str(error))}</p>\n"
    note = f" Of {len(drawn)} groups the {MOST_DRAWN} with most articles are drawn." if len(drawn) > MOST_DRAWN else ""
    source = b64encode(picture.encode()).decode("ascii")
    return (
        f'<p><img src="data:image/svg+xml;base64,{source}" alt="{title}: the figures of the table below."></p>\n'
        f'<p class="small">The table gives the same figures.{note}</p>\n'
    )


def _can_be_drawn(counts: Counts) -> bool:
    return counts.articles >= FEWEST and counts.sentences > 0 and counts.words > 0


def _row(name: str, counts: Counts) -> str:
    cells = [f"{counts.articles:,}", f"{counts.sentences:,}", *_figures(counts)]
    star = " *" if counts.articles < FEWEST else ""
    return (
        f'<tr><th scope="row"><bdi>{escape(name)}</bdi>{star}</th>'
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>\n"
    )


def _figures(counts: Counts) -> list[str]:
    """Shares and rates, or of few articles the counts themselves."""
    states = [counts.states[state] for state in _STATES]
    if counts.articles < FEWEST:
        return [f"{count:,}" for count in (*states, counts.hedges, counts.named_sources)]
    shares = [f"{100 * count / counts.sentences:.0f} %" if counts.sentences else "–" for count in states]
    hedges = f"{1000 * counts.hedges / counts.words:.1f}" if counts.words else "–"
    return [*shares, hedges, f"{counts.named_sources / counts.articles:.1f}"]
