"""The article with its marks as one HTML page that needs nothing else: no script, no address is ever loaded.

Every role has a line shape of its own, so the page reads in black and white too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from html import escape
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from reader.export.marks import (
    LEGEND,
    NO_MARK,
    SOURCE_KINDS,
    Mark,
    Role,
    dimmed_as,
    left_out,
    numbered_marks,
    roles,
    source_strip,
    state_line,
)
from reader.export.style import STYLE
from reader.text.article import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.analysis.findings import Report, Source
    from reader.text.article import Article, Block
    from reader.text.spans import Span


def html_page(article: Article, report: Report) -> str:
    """One article as a whole page."""
    return page_start(article.title, language=article.metadata.language) + section(article, report) + page_end()


def page_start(title: str, *, language: str = "") -> str:
    """The page up to its first `section`."""
    lang = f' lang="{escape(language)}"' if language else ""
    return (
        f'<!DOCTYPE html>\n<html{lang}>\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
    )


def section(article: Article, report: Report, *, number: int = 1) -> str:
    """One article with its marks; `number` keeps the anchors of several articles on one page apart."""
    marks = numbered_marks(article, report)
    counts = " ".join(line for line in (state_line(report), left_out(report), NO_MARK) if line)
    warnings = "".join(f'<p class="small" dir="auto">{escape(line)}</p>\n' for line in _warnings(article, report))
    return (
        f'<main>\n<p class="strip" dir="auto">{escape(source_strip(article))}</p>\n{warnings}'
        f"{_title(article)}{_blocks(article, marks, number)}"
        f'<p class="counts">{escape(counts)}</p>\n'
        f"{_legend()}{_mark_list(marks, number)}{_source_list(report.sources)}</main>\n"
    )


def page_end() -> str:
    """What closes the page."""
    return "</body>\n</html>\n"


def _warnings(article: Article, report: Report) -> tuple[str, ...]:
    return article.warnings + report.warnings


def _title(article: Article) -> str:
    """The title from the metadata where the text has no headline of its own."""
    if article.blocks_in(Region.HEADLINE) or not article.metadata.title:
        return ""
    return f'<h1 dir="auto">{escape(article.metadata.title)}</h1>\n'


def _blocks(article: Article, marks: Sequence[Mark], number: int) -> str:
    pieces, ends = _by_block(article, marks)
    rendered = (
        (block, _words(article.text, block.span, pieces[index], ends[index], number))
        for index, block in enumerate(article.blocks)
    )
    return "".join(_run(list(run)) for _, run in groupby(rendered, key=lambda item: dimmed_as(item[0])))


def _run(run: list[tuple[Block, str]]) -> str:
    """Neighbouring blocks that are dimmed alike, or not dimmed at all."""
    parts = []
    for is_list, items in groupby(run, key=lambda item: item[0].kind is BlockKind.LIST_ITEM):
        inside = "".join(_block(block, words) for block, words in items)
        parts.append(f"<ul>\n{inside}</ul>\n" if is_list else inside)
    content = "".join(parts)
    name = dimmed_as(run[0][0])
    if not name:
        return content
    why = "; ".join(dict.fromkeys([f"{name}, not analysed", *(block.reason for block, _ in run if block.reason)]))
    return f'<aside>\n<p class="small">{escape(why)}</p>\n{content}</aside>\n'


def _block(block: Block, words: str) -> str:
    tag = _tag(block)
    return f'<{tag} class="{block.region}" dir="auto">{words}</{tag}>\n'


def _tag(block: Block) -> str:
    if block.kind is BlockKind.LIST_ITEM:
        return "li"
    if block.region is Region.HEADLINE:
        return "h1"
    if block.region is Region.SUBHEADING or block.kind is BlockKind.HEADING:
        return "h2"
    return "blockquote" if block.kind is BlockKind.QUOTATION else "p"


def _by_block(
    article: Article, marks: Sequence[Mark]
) -> tuple[dict[int, list[tuple[Role, Span]]], dict[int, list[Mark]]]:
    """The marked pieces, and the marks whose numbers stand there, by the index of the block."""
    starts = [block.span.start for block in article.blocks]
    pieces = defaultdict(list)
    ends = defaultdict(list)
    for mark in marks:
        ends[bisect_left(starts, mark.place) - 1].append(mark)
        for role, span in roles(mark.finding):
            for index in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
                pieces[index].append((role, span))
    return pieces, ends


def _words(text: str, block: Span, pieces: Iterable[tuple[Role, Span]], ends: Iterable[Mark], number: int) -> str:
    """The words of a block, cut wherever a mark begins or ends, so that marks may overlap in any way."""
    opened, closed, numbers = defaultdict(list), defaultdict(list), defaultdict(list)
    for role, span in pieces:
        opened[max(span.start, block.start)].append(role)
        closed[min(span.end, block.end)].append(role)
    for mark in ends:
        numbers[min(mark.place, block.end)].append(mark.number)
    active = dict.fromkeys(Role, 0)
    parts = []
    for start, end in pairwise(sorted({*block, *opened, *closed, *numbers})):
        for role in opened[start]:
            active[role] += 1
        for role in closed[start]:
            active[role] -= 1
        parts.append(_marked(escape(text[start:end]), [role for role in Role if active[role] > 0]))
        parts += (_number(mark, number) for mark in numbers[end])
    return "".join(parts)


def _marked(words: str, names: Sequence[Role]) -> str:
    for role in reversed(names):
        words = f'<mark class="{role}">{words}</mark>'
    return words


def _number(mark: int, number: int) -> str:
    return f'<sup id="t{number}-{mark}"><a href="#m{number}-{mark}">{mark}</a></sup>'


def _legend() -> str:
    rows = "".join(f"<li>{_marked(name, [role])}: {meaning}</li>\n" for role, (name, meaning) in LEGEND.items())
    return f'<h2>What is marked</h2>\n<ul class="legend">\n{rows}</ul>\n'


def _mark_list(marks: Sequence[Mark], number: int) -> str:
    items = "".join(_mark_item(mark, number) for mark in marks)
    return f'<h2>The marks</h2>\n<ol class="marks">\n{items}</ol>\n' if items else ""


def _mark_item(mark: Mark, number: int) -> str:
    explanation = mark.explanation
    question = f"<br><strong>Ask:</strong> {escape(explanation.question)}" if explanation.question else ""
    fine = f"<br>Why this might be fine: {escape(explanation.maybe_fine)}" if explanation.maybe_fine else ""
    return (
        f'<li id="m{number}-{mark.number}" value="{mark.number}"><a href="#t{number}-{mark.number}">'
        f"{escape(mark.heading)}</a>: <bdi>{escape(mark.words)}</bdi>"
        f"<br>{escape(explanation.reason)}{question}{fine}</li>\n"
    )


def _source_list(sources: Sequence[Source]) -> str:
    items = "".join(
        f"<li><bdi>{escape(source.name)}</bdi>, {SOURCE_KINDS[source.kind]}, statements: {len(source.findings)}</li>\n"
        for source in sources
    )
    return f"<h2>Who is heard</h2>\n<ul>\n{items}</ul>\n" if items else ""
