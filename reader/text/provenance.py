"""What an article says about its own origin: the facts of the strip above the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.messages import say
from reader.text.article import Region
from reader.text.lines import date_in, is_date_line, is_name, is_prose
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.text.article import Article, Block

_AUTHOR = re.compile(
    r"[-–—\s]*(?:(?:written|words|story|article|text|report|opinion|analysis|posted|submitted)\s+)?by:?\s+|authors?:\s*",
    re.IGNORECASE,
)
_AFTER_AUTHOR = re.compile(r"\s*(?:[|•·–—/;(\d]|,\s|\s-\s|\b(?:on|at|in|for|published|updated|posted)\b)")
_SEPARATORS = " ,;|•·–—-\xa0\t"
_FIRST_WORDS = 14


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the article says about its origin, or that it does not say.

    Attributes:
        label: what it is (“Published by”, “Author”, “Date”, “Byline”, “Source line”, “About the author”,
            “Disclaimer”).
        words: the article’s own words, or the plain statement that there are none (“no author named”).
        span: where they stand in `Article.text`; nothing where they come from elsewhere or are absent.
    """

    label: str
    words: str
    span: Span | None = None


def provenance(article: Article) -> tuple[Fact, ...]:
    """What the article says about who wrote and published it, in the order of the strip.

    Author and date are always there, if only to say that none is given; the rest where the article has it.
    """
    return (
        *_published_by(article),
        _author(article),
        _date(article),
        *_other_bylines(article),
        *(
            Fact("Source line", block.span.of(article.text), block.span)
            for block in article.blocks_in(Region.SOURCE_LINE)
        ),
        *_opening(article, Region.AUTHOR_BIO, "About the author"),
        *_opening(article, Region.DISCLAIMER, "Disclaimer"),
    )


def _published_by(article: Article) -> Iterator[Fact]:
    if article.metadata.outlet:
        yield Fact("Published by", article.metadata.outlet)


def _author(article: Article) -> Fact:
    named = article.blocks_in(Region.BYLINE) + article.blocks_in(Region.AUTHOR_BIO)
    spans = [span for block in named if (span := _named_author(article, block))]
    if spans:
        known = article.metadata.author
        if known and spans[0].of(article.text).startswith(known):  # the line goes on with what the author does
            spans[0] = Span(spans[0].start, spans[0].start + len(known))
        return Fact("Author", spans[0].of(article.text), spans[0])
    return Fact("Author", article.metadata.author or say("no author named"))


def _named_author(article: Article, block: Block) -> Span | None:
    line = block.span.of(article.text)
    if is_name(line):
        return block.span
    if block.region is not Region.BYLINE:
        return None
    date = date_in(line)
    after_date = date.end if date and not date.start else 0  # "15 May 2024, by ..."
    opening = _AUTHOR.match(line, after_date + len(line[after_date:]) - len(line[after_date:].lstrip(_SEPARATORS)))
    if opening is None:
        return None
    end = _AFTER_AUTHOR.search(line, opening.end() + 1)
    return Span(opening.end(), end.start() if end else len(line)).shifted(block.span.start).trimmed(article.text)


def _date(article: Article) -> Fact:
    for block in article.blocks_in(Region.BYLINE):
        found = date_in(block.span.of(article.text))
        if found:
            span = found.shifted(block.span.start)
            return Fact("Date", span.of(article.text), span)
    return Fact("Date", article.metadata.date or say("no date given"))


def _other_bylines(article: Article) -> Iterator[Fact]:
    """Lines such as “Fact checked by ...” and “(Reporting by ...)”."""
    for block in article.blocks_in(Region.BYLINE):
        line = block.span.of(article.text)
        if _named_author(article, block) is None and not is_date_line(line):
            yield Fact("Byline", line, block.span)


def _opening(article: Article, region: Region, label: str) -> Iterator[Fact]:
    """The first words of the first sentence in the region, or of its heading where it has nothing else."""
    blocks = article.blocks_in(region)
    sentences = [block for block in blocks if is_prose(block.span.of(article.text))]
    for block in (sentences or blocks)[:1]:
        line = block.span.of(article.text)
        shown = line.split()[:_FIRST_WORDS]
        words = line if len(shown) == len(line.split()) else " ".join(shown) + " …"
        yield Fact(label, words, block.span)
