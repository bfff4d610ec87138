"""The findings of one article as plain text, to be read in a terminal or put into a mail."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from reader.export.marks import (
    LEGEND,
    NO_MARK,
    SOURCE_KINDS,
    Mark,
    dimmed_as,
    left_out,
    numbered_marks,
    source_strip,
    state_line,
)
from reader.text.article import Region
from reader.text.invisible import with_signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.analysis.findings import Report
    from reader.text.article import Article, Block

WIDTH = 88


def text_report(article: Article, report: Report) -> str:
    """Title, source strip, each paragraph with its marks beneath, sources, legend and counts.

    Characters that could steer a terminal, or that nobody sees, are shown as signs, as in the window.
    """
    parts = [
        *_title(article),
        _wrapped(source_strip(article)),
        *_paragraphs(article, numbered_marks(article, report)),
        *_sources(report),
        _list("What is marked", (f"{name}: {meaning}" for name, meaning in LEGEND.values())),
        *(_wrapped(warning) for warning in (*article.warnings, *(report.warnings if report.analysed else ()))),
        "\n".join(_wrapped(line) for line in (state_line(report), left_out(report), NO_MARK) if line),
    ]
    return with_signs("\n\n".join(parts) + "\n")


def _title(article: Article) -> tuple[str, ...]:
    """The title from the metadata where the text has no headline of its own."""
    if article.blocks_in(Region.HEADLINE) or not article.metadata.title:
        return ()
    return (_underlined(article.metadata.title),)


def _underlined(words: str) -> str:
    lines = _wrapped(words)
    return lines + "\n" + "=" * max(map(len, lines.splitlines()))


def _paragraphs(article: Article, marks: list[Mark]) -> Iterator[str]:
    starts = [block.span.start for block in article.blocks]
    beneath = {
        index: list(group) for index, group in groupby(marks, key=lambda mark: bisect_left(starts, mark.place) - 1)
    }
    for region, run in groupby(enumerate(article.blocks), key=lambda item: dimmed_as(item[1])):
        if region:
            yield _dimmed(article, region, [block for _, block in run])
            continue
        for index, block in run:
            yield "\n".join([_block(article, block), *(_mark(mark) for mark in beneath.get(index, ()))])


def _block(article: Article, block: Block) -> str:
    words = block.span.of(article.text)
    return _underlined(words) if block.region is Region.HEADLINE else _wrapped(words)


def _dimmed(article: Article, region: str, run: Sequence[Block]) -> str:
    """Neighbouring parts of the page of one kind, with every reason once."""
    reasons = dict.fromkeys(block.reason for block in run if block.reason)
    why = f"[{region}, not analysed" + (f": {'; '.join(reasons)}]" if reasons else "]")
    return "\n".join(_wrapped(line, indent="  ") for line in (why, *(block.span.of(article.text) for block in run)))


def _mark(mark: Mark) -> str:
    explanation = mark.explanation
    lines = [_wrapped(f"{mark.number:>3}. {mark.heading}: {mark.words}", indent="       ", first="  ")]
    lines.append(_wrapped(explanation.reason, indent="       "))
    if explanation.question:
        lines.append(_wrapped(f"Ask: {explanation.question}", indent="       "))
    if explanation.maybe_fine:
        lines.append(_wrapped(f"Why this might be fine: {explanation.maybe_fine}", indent="       "))
    return "\n".join(lines)


def _sources(report: Report) -> tuple[str, ...]:
    lines = [
        f"{source.name}, {SOURCE_KINDS[source.kind]}, statements: {len(source.findings)}" for source in report.sources
    ]
    return (_list("Who is heard", lines),) if lines else ()


def _list(heading: str, lines: Iterable[str]) -> str:
    return "\n".join([heading, *(_wrapped(line, indent="    ", first="  ") for line in lines)])


def _wrapped(text: str, *, indent: str = "", first: str | None = None) -> str:
    wrapper = TextWrapper(
        width=WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.fill(text)
