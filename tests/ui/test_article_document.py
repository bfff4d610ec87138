"""The document that is laid out: character for character the text of the article."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontInfo, QTextCursor, QTextDocument

from reader.errors import UserError
from reader.paths import sample_set
from reader.settings import FontChoice
from reader.text.article import ARTICLE, Article, Block, Region
from reader.text.importers import article_from_text, read_article
from reader.text.invisible import SIGN, WIDE_SIGN, with_signs
from reader.text.spans import Span
from reader.ui.article.document import Typography, apply_folds, build_document, text_width
from reader.ui.article.folding import folds
from reader.ui.article.positions import Positions
from reader.ui.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

SAMPLES = sorted(sample_set().glob("*.md"))

# Qt takes the first two for its own frame signs, and the others, where they begin a text, for a byte order mark.
SIGNS_OF_QT = "\ufdd0\ufdd1\ufeff\ufffe"

# Emoji with a joiner and a flag, combining marks, no-break and other spaces, right-to-left text with its controls,
# an object replacement character, a byte order mark, markup, and every kind of line end.
DIFFICULT = st.sampled_from(
    [
        *"ab.<&>“”\t \u00a0\u202f\u3000\u200b\u00adé\u0301\u0327😀👩🚀🇳🇴",
        *"אָעבر\u0650\u200d\u200f\u202b\u202e\u2067\ufffc\ufeff",
        "\r\n",
        "\n\n",
    ]
)
TEXTS = st.lists(st.one_of(DIFFICULT, st.characters(codec="utf-8")), min_size=1, max_size=120).map("".join)
REGIONS = st.lists(st.sampled_from(Region), min_size=1, max_size=12)


def text_of(document: QTextDocument) -> str:
    return document.toRawText().replace("\u2029", "\n")


def without_signs(text: str) -> str:
    """The text with one placeholder for each sign of Qt and for whatever may stand for one."""
    return re.sub(f"[{SIGNS_OF_QT}\ufffd\u2060]", "\ufffd", text)


def article_with(regions: list[Region]) -> Article:
    lines = [f"Line {number} of the page about Selm." for number in range(len(regions))]
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    blocks = [
        Block(Span(start, start + len(line)), region)
        for start, line, region in zip(starts, lines, regions, strict=True)
    ]
    return Article("\n".join(lines), tuple(blocks))


def visible_blocks(document: QTextDocument) -> list[int]:
    return [number for number in range(document.blockCount()) if document.findBlockByNumber(number).isVisible()]


def test_there_are_sample_articles():
    assert len(SAMPLES) >= 6


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_text_of_a_sample_article_is_laid_out_unchanged(path):
    article = read_article(path)
    assert text_of(build_document(article, Typography(), LIGHT)) == article.text


def test_the_text_of_real_articles_is_laid_out_unchanged(real_articles):
    for path in real_articles:
        article = read_article(path)
        assert text_of(build_document(article, Typography(), LIGHT)) == article.text


@given(TEXTS)
@example("\ufeff")
@settings(deadline=None)
def test_any_text_is_laid_out_unchanged(text):
    try:
        article = article_from_text(text)
    except UserError:
        return  # nothing but white space
    document = build_document(article, Typography(), LIGHT)
    assert without_signs(text_of(document)) == without_signs(with_signs(article.text))
    assert document.blockCount() == len(article.blocks)


def test_each_block_of_the_article_is_a_block_of_the_document():
    article = read_article(SAMPLES[0])
    document = build_document(article, Typography(), LIGHT)
    assert [document.findBlockByNumber(number).text() for number in range(document.blockCount())] == [
        block.span.of(article.text) for block in article.blocks
    ]


@pytest.mark.parametrize("sign", SIGNS_OF_QT, ids=ascii)
@pytest.mark.parametrize("text", ["Before{}after the ferry.", "{}After the ferry.", "The ferry left.\n{}Nobody knew."])
def test_a_sign_that_qt_uses_itself_moves_no_position(sign, text):
    article = article_from_text(text.format(sign))
    shown = text_of(build_document(article, Typography(), LIGHT))
    assert without_signs(shown) == without_signs(with_signs(article.text))


@pytest.mark.parametrize("hidden", ["\u202e", "\u200b", "\U000e0041"], ids=ascii)
def test_an_invisible_character_is_a_sign_of_the_same_length_and_moves_no_position(hidden):
    article = article_from_text(f"The may{hidden}or of Selm spoke.\nNobody{hidden} heard.")
    document = build_document(article, Typography(), LIGHT)
    assert text_of(document) == article.text.replace(hidden, SIGN if hidden < "\U00010000" else WIDE_SIGN)
    assert hidden in article.text
    positions = Positions(article.text)
    cursor = QTextCursor(document)
    cursor.setPosition(positions.to_qt(article.text.index("heard")))
    cursor.setPosition(positions.to_qt(article.text.index("heard") + 5), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "heard"


def test_markup_in_a_text_stays_text():
    article = article_from_text("The sign says <b>closed</b> &amp; nobody knows why.")
    assert text_of(build_document(article, Typography(), LIGHT)) == article.text


@given(REGIONS, st.data())
@settings(deadline=None)
def test_folds_hide_exactly_their_blocks(regions, data):
    article = article_with(regions)
    all_folds = folds(article)
    opened = data.draw(st.sets(st.sampled_from([fold.first for fold in all_folds]))) if all_folds else set()
    document = build_document(article, Typography(), LIGHT)
    apply_folds(document, article, Typography(), all_folds, opened)
    closed = [fold for fold in all_folds if fold.first not in opened]
    hidden = {number for fold in closed for number in range(fold.first, fold.last + 1)}
    assert visible_blocks(document) == [number for number in range(len(regions)) if number not in hidden]
    assert text_of(document) == article.text


@given(REGIONS)
@settings(deadline=None)
def test_opening_every_fold_again_shows_everything(regions):
    article = article_with(regions)
    all_folds = folds(article)
    document = build_document(article, Typography(), LIGHT)
    apply_folds(document, article, Typography(), all_folds, ())
    apply_folds(document, article, Typography(), all_folds, {fold.first for fold in all_folds})
    assert visible_blocks(document) == list(range(len(regions)))


def test_folding_and_opening_leaves_the_layout_as_it_was():
    article = article_with([Region.HEADLINE, Region.BODY, Region.SITE, Region.SITE, Region.BODY])
    document = build_document(article, Typography(), LIGHT)
    document.setTextWidth(500)
    all_folds = folds(article)
    apply_folds(document, article, Typography(), all_folds, {2})
    opened = document.size().height()
    apply_folds(document, article, Typography(), all_folds, ())
    assert document.size().height() < opened
    apply_folds(document, article, Typography(), all_folds, {2})
    assert document.size().height() == opened


@pytest.mark.parametrize("family", [choice.value for choice in FontChoice])
def test_every_font_that_can_be_chosen_is_bundled_and_used(family):
    article = read_article(SAMPLES[0])
    document = build_document(article, Typography(family=family), LIGHT)
    body = next(number for number, block in enumerate(article.blocks) if block.region is Region.BODY)
    assert QFontInfo(document.findBlockByNumber(body).charFormat().font()).family() == family
    assert text_of(document) == article.text


@pytest.mark.parametrize(
    "typography",
    [Typography(size=10, line_height=1.0, measure=30), Typography(size=48, line_height=3.0, measure=140)],
    ids=["smallest", "largest"],
)
def test_the_limits_of_size_line_height_and_measure_can_be_laid_out(typography):
    article = read_article(SAMPLES[0])
    document = build_document(article, typography, DARK)
    document.setTextWidth(text_width(typography))
    assert text_of(document) == article.text
    assert document.size().height() > typography.size * len(article.blocks)


def test_a_larger_text_and_a_wider_measure_need_a_wider_page():
    plain = Typography()
    assert text_width(replace(plain, measure=90)) > text_width(plain) > text_width(replace(plain, size=14))


def test_what_is_not_the_article_is_muted():
    article = article_with([Region.BODY, Region.RELATED])
    document = build_document(article, Typography(), LIGHT)
    colours = [document.findBlockByNumber(number).charFormat().foreground().color().name() for number in (0, 1)]
    assert colours == [LIGHT.text, LIGHT.muted]


def test_only_what_is_left_out_of_the_article_folds():
    for region in Region:
        assert bool(folds(article_with([region]))) is (region not in ARTICLE)
