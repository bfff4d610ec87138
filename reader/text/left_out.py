"""Paragraphs between body parts that were taken for parts of the page on one word alone: a person is asked."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.messages import say
from reader.text.article import ARTICLE, Region
from reader.text.furniture import Label
from reader.text.lines import is_prose

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.text.article import Article, Block

WITHIN = Label(Region.SITE, say("stands between the paragraphs and is not set as part of the article"))

PUT_IN = say("you said that it is part of the article")
LEFT_OUT = say("you said that it is no part of the article")

_NUMBERS = ("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")
_WARNING = re.compile(r"\w+ paragraphs? between body parts (?:was|were) left out; is that right\?")


def left_out(article: Article) -> tuple[int, ...]:
    """The numbers of the blocks that are asked about: prose, and nobody has said yet what it is."""
    return tuple(
        number
        for number, block in enumerate(article.blocks)
        if block.reason == WITHIN.reason and not block.chosen and is_prose(block.span.of(article.text))
    )


def left_out_warning(count: int) -> str:
    """The sentence that asks about paragraphs left out between body parts."""
    if count == 1:
        return say("One paragraph between body parts was left out; is that right?")
    number = _NUMBERS[count - 2] if count - 2 < len(_NUMBERS) else str(count)
    return say("{number} paragraphs between body parts were left out; is that right?", number=number)


def is_left_out_warning(words: str) -> bool:
    """Whether a warning of an article is this question, as it was when the article was read."""
    return _WARNING.fullmatch(words) is not None


def with_choice(article: Article, numbers: Collection[int], *, part: bool) -> tuple[Block, ...]:
    """The blocks of an article after a person said of some that they are part of it, or that they are not.

    Args:
        article: the article.
        numbers: of the blocks.
        part: whether they are part of the article. A block that already is what the person says keeps its region.
    """
    return tuple(
        _chosen(block, part=part) if number in numbers else block for number, block in enumerate(article.blocks)
    )


def _chosen(block: Block, *, part: bool) -> Block:
    if (block.region in ARTICLE) is part:
        return replace(block, chosen=True)
    region, reason = (Region.BODY, PUT_IN) if part else (Region.SITE, LEFT_OUT)
    return replace(block, region=region, reason=reason, chosen=True)
