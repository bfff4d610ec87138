"""Groups of blocks that are not the article itself: dimmed, folded to one line, one click away."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.text.article import ARTICLE, Region

if TYPE_CHECKING:
    from reader.text.article import Article


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of neighbouring blocks left out of the body.

    Attributes:
        first: number of its first block in `Article.blocks`.
        last: number of its last block.
        label: what it is and why it is left out, for the line that stands in its place.
    """

    first: int
    last: int
    label: str

    def __contains__(self, block: object) -> bool:
        return isinstance(block, int) and self.first <= block <= self.last


def folds(article: Article) -> tuple[Fold, ...]:
    """The folds of an article, in order; neighbouring blocks of one region go together."""
    result = []
    for region, group in groupby(range(len(article.blocks)), key=lambda number: article.blocks[number].region):
        numbers = list(group)
        if region not in ARTICLE:
            first, last = numbers[0], numbers[-1]
            result.append(Fold(first, last, _label(region, len(numbers), article.blocks[last].reason)))
    return tuple(result)


def region_name(region: Region) -> str:
    """What a region is called in the interface."""
    tr = QCoreApplication.translate
    return {
        Region.HEADLINE: tr("region", "Headline"),
        Region.STANDFIRST: tr("region", "Summary line"),
        Region.BYLINE: tr("region", "Byline"),
        Region.BODY: tr("region", "Article"),
        Region.SUBHEADING: tr("region", "Subheading"),
        Region.CAPTION: tr("region", "Caption"),
        Region.RELATED: tr("region", "Related links"),
        Region.SOURCE_LINE: tr("region", "Source line"),
        Region.AUTHOR_BIO: tr("region", "About the author"),
        Region.DISCLAIMER: tr("region", "Notice of the site"),
        Region.COMMENT: tr("region", "Readers’ comments"),
        Region.SITE: tr("region", "Parts of the page"),
    }[region]


def _label(region: Region, count: int, reason: str) -> str:
    tr = QCoreApplication.translate
    lines = tr("fold", "1 line") if count == 1 else tr("fold", "{count} lines").format(count=count)
    head = tr("fold", "{region} · {lines} left out of the body").format(region=region_name(region), lines=lines)
    return f"{head}: {reason}" if reason else head
