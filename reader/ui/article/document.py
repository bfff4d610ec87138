"""Builds the QTextDocument of an article, block by block, never from foreign HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from reader.text.article import ARTICLE, Block, BlockKind, Region
from reader.text.invisible import with_signs
from reader.ui import fonts

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.text.article import Article
    from reader.ui.article.folding import Fold
    from reader.ui.theme import Theme

FOLD_HEIGHT = 40
"""Height in pixels of the line that stands for folded blocks."""

# Qt takes the first two for its own frame signs and splits the text there, and reads the last as a byte order mark
# and drops it at the start of a paragraph: every later position would be off.
_NOT_FOR_QT = re.compile("[\ufdd0\ufdd1\ufffe]")

# Arabic, Syriac, Mandaic, N’Ko and Mongolian: their letters are joined, and a space between two tears the word.
_JOINED = re.compile("[\u0600-\u07ff\u0840-\u08ff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufeff]")


@dataclass(frozen=True, slots=True)
class Typography:
    """How the article is set.

    Attributes:
        family: of the font.
        size: in pixels.
        line_height: as a multiple of the size.
        measure: characters in a line.
        letter_spacing: what is added after each letter, as a multiple of the size.
        word_spacing: what is added after each word, as a multiple of the size.
        paragraph_spacing: between two paragraphs, as a multiple of the size.
    """

    family: str = fonts.SERIF
    size: int = 19
    line_height: float = 1.5
    measure: int = 68
    letter_spacing: float = 0.0
    word_spacing: float = 0.0
    paragraph_spacing: float = 0.75


def build_document(article: Article, typography: Typography, theme: Theme) -> QTextDocument:
    """A document whose `toRawText()` is the article's text (with U+2029 for newlines, and signs for what is invisible).

    Block `n` of the document is `article.blocks[n]`. Marks are not in it: they are painted over it.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(typography))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    text = _shown(article.text)
    joined = _JOINED.search(text) is not None
    formats: dict[_Setting, tuple[QTextBlockFormat, QTextCharFormat]] = {}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, block in enumerate(article.blocks):
        words = block.span.of(text)
        setting = _setting(block, first=number == 0, joined=joined and _JOINED.search(words) is not None)
        if setting not in formats:
            formats[setting] = _block_format(setting, typography), _char_format(setting, typography, theme)
        block_format, char_format = formats[setting]
        if number:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        cursor.insertText(words, char_format)
    cursor.endEditBlock()
    return document


@lru_cache(maxsize=2)
def _shown(text: str) -> str:
    """The text with signs for what is invisible; kept, because in a book they are looked for during many frames."""
    return _NOT_FOR_QT.sub("\ufffd", with_signs(text))


def text_width(typography: Typography) -> int:
    """Width in pixels of a line of `measure` characters of running English text."""
    sample = "the quick brown fox jumps over the lazy dog and then sleeps a while"
    metrics = QFontMetricsF(_font(typography))
    return round(metrics.horizontalAdvance(sample) / len(sample) * typography.measure)


def apply_folds(
    document: QTextDocument, article: Article, typography: Typography, folds: Collection[Fold], opened: Collection[int]
) -> int:
    """Hide the blocks of the folds that are not `opened` and keep room for the line that stands for each.

    The room is over the next visible block: Qt takes no notice of margins of the blocks before hidden ones.

    Returns:
        height in pixels that folds at the end of the article need under the last visible block.
    """
    heads = {fold.first for fold in folds}
    hidden = {number for fold in folds if fold.first not in opened for number in range(fold.first, fold.last + 1)}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    room = 0
    first, changed = True, False
    block = document.begin()
    while block.isValid():
        number = block.blockNumber()
        room += FOLD_HEIGHT * (number in heads)
        changed |= block.isVisible() is (number in hidden)
        block.setVisible(number not in hidden)
        if block.isVisible():
            shape = block.blockFormat()
            margin = _top_margin(_setting(article.blocks[number], first=first), typography) + room
            if shape.topMargin() != margin:
                shape.setTopMargin(margin)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(shape)
            room, first = 0, False
        block = block.next()
    cursor.endEditBlock()
    if changed:
        document.markContentsDirty(0, document.characterCount())
    return room


class _Setting(NamedTuple):
    """What decides how a block is set; many blocks share one."""

    region: Region
    kind: BlockKind
    level: int
    first: bool
    joined: bool


def _setting(block: Block, *, first: bool, joined: bool = False) -> _Setting:
    return _Setting(block.region, block.kind, block.level, first, joined)


_ROOM_FOR_MARKS = 4

_SCALE = {Region.HEADLINE: 1.58, Region.STANDFIRST: 1.08, Region.SUBHEADING: 1.12, Region.BYLINE: 0.78}
_SPACE_BEFORE = {Region.HEADLINE: 0.0, Region.SUBHEADING: 1.73, Region.BYLINE: 0.53}
"""As multiples of the space between paragraphs."""


def _scale(region: Region) -> float:
    return _SCALE.get(region, 1.0 if region in ARTICLE else 0.82)


def _top_margin(setting: _Setting, typography: Typography) -> int:
    space = _SPACE_BEFORE.get(setting.region, 1.0 if setting.region in ARTICLE else 0.4)
    return 0 if setting.first else round(space * typography.paragraph_spacing * typography.size)


def _block_format(setting: _Setting, typography: Typography) -> QTextBlockFormat:
    result = QTextBlockFormat()
    region = setting.region
    height = 1.2 if region is Region.HEADLINE else typography.line_height if region in ARTICLE else 1.4
    height = max(typography.size * _scale(region) * height, _least_height(setting, typography))
    result.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    result.setTopMargin(_top_margin(setting, typography))
    if setting.kind is BlockKind.LIST_ITEM:
        result.setLeftMargin(typography.size * 1.2 * max(1, setting.level))
    elif setting.kind is BlockKind.QUOTATION:
        result.setLeftMargin(typography.size * 1.5)
    elif region not in ARTICLE:
        result.setLeftMargin(16)
    return result


def _least_height(setting: _Setting, typography: Typography) -> float:
    """How far lines must stand apart so that those of marks do not touch the capitals under them."""
    metrics = QFontMetricsF(_font(typography, scale=_scale(setting.region)))
    return metrics.capHeight() + metrics.descent() + _ROOM_FOR_MARKS


def _char_format(setting: _Setting, typography: Typography, theme: Theme) -> QTextCharFormat:
    region = setting.region
    family, weight = typography.family, QFont.Weight.Normal
    if region in (Region.HEADLINE, Region.SUBHEADING):
        weight = QFont.Weight.Bold if region is Region.HEADLINE else QFont.Weight.DemiBold
    colour = theme.text if region in ARTICLE else theme.muted
    if region is Region.BYLINE:
        family, colour = fonts.INTERFACE, theme.muted
    font = _font(typography, family, _scale(region), joined=setting.joined)
    font.setWeight(weight)
    font.setItalic(region is Region.CAPTION)
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(QColor(colour))
    return result


def _font(typography: Typography, family: str = "", scale: float = 1.0, *, joined: bool = False) -> QFont:
    """The spaced font of the article, or of a part of it that is larger or smaller."""
    size = typography.size * scale
    font = fonts.reading_font(family or typography.family, size)
    if typography.letter_spacing and not joined:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, typography.letter_spacing * size)
    if typography.word_spacing:
        font.setWordSpacing(typography.word_spacing * size)
    return font
