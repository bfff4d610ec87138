"""Parts that are not the article fold to one line that says what they are and why."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.article import ARTICLE, Article, Block, Region
from reader.text.spans import Span
from reader.ui.article.folding import Fold, folds, region_name

REGIONS = st.lists(st.sampled_from(Region), max_size=20)


def article_with(*regions: Region, reason: str = "") -> Article:
    blocks = [Block(Span(2 * n, 2 * n + 1), region, reason) for n, region in enumerate(regions)]
    return Article("\n".join("x" * len(regions)), tuple(blocks))


def test_an_article_without_other_parts_has_no_folds():
    assert folds(article_with(Region.HEADLINE, Region.BYLINE, Region.BODY, Region.SUBHEADING)) == ()


def test_neighbouring_blocks_of_one_region_fold_together():
    found = folds(article_with(Region.BODY, Region.RELATED, Region.RELATED, Region.BODY, Region.RELATED))
    assert [(fold.first, fold.last) for fold in found] == [(1, 2), (4, 4)]


def test_neighbouring_blocks_of_two_regions_fold_apart():
    found = folds(article_with(Region.RELATED, Region.COMMENT))
    assert [(fold.first, fold.last) for fold in found] == [(0, 0), (1, 1)]


def test_a_fold_says_what_it_is_how_long_and_why():
    (one,) = folds(article_with(Region.CAPTION, reason="stands under a picture"))
    assert one.label == "Caption · 1 line left out of the body: stands under a picture"
    (three,) = folds(article_with(Region.COMMENT, Region.COMMENT, Region.COMMENT))
    assert three.label == "Readers’ comments · 3 lines left out of the body"


def test_a_fold_knows_its_blocks():
    fold = Fold(2, 4, "")
    assert [number for number in range(7) if number in fold] == [2, 3, 4]
    assert "2" not in fold


@pytest.mark.parametrize("region", Region)
def test_every_region_has_a_name(region):
    assert region_name(region)


@given(REGIONS)
def test_every_block_that_is_not_the_article_lies_in_exactly_one_fold(regions):
    found = folds(article_with(*regions))
    for number, region in enumerate(regions):
        assert sum(number in fold for fold in found) == (region not in ARTICLE)
    assert all(upper.last < lower.first for upper, lower in pairwise(found))
