"""Groups of blocks that are not the article itself: dimmed, folded to one line, one click away."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.text.article import ARTICLE, Region
from reader.ui.language import shown

if TYPE_CHECKING:
    from reader.text.article import Article

_tr = QCoreApplication.translate


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
    return {
        Region.HEADLINE: _tr("region", "Headline"),
        Region.STANDFIRST: _tr("region", "Summary line"),
        Region.BYLINE: _tr("region", "Byline"),
        Region.BODY: _tr("region", "Article"),
        Region.SUBHEADING: _tr("region", "Subheading"),
        Region.CAPTION: _tr("region", "Caption"),
        Region.RELATED: _tr("region", "Related links"),
        Region.SOURCE_LINE: _tr("region", "Source line"),
        Region.AUTHOR_BIO: _tr("region", "About the author"),
        Region.DISCLAIMER: _tr("region", "Notice of the site"),
        Region.COMMENT: _tr("region", "Readers’ comments"),
        Region.SITE: _tr("region", "Parts of the page"),
    }[region]


def _label(region: Region, count: int, reason: str) -> str:
    lines = _tr("fold", "%n lines", "", count)
    head = _tr("fold", "{region} · {lines} left out of the body").format(region=region_name(region), lines=lines)
    return f"{head}: {shown(reason)}" if reason else head
