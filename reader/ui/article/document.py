"""Builds the QTextDocument of an article, block by block, never from foreign HTML."""

from __future__ import annotations

import re
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Typography:
    """How the article is set. `size` in pixels, `line_height` as a multiple of it, `measure` in characters a line."""

    family: str = fonts.SERIF
    size: int = 19
    line_height: float = 1.5
    measure: int = 68


def build_document(article: Article, typography: Typography, theme: Theme) -> QTextDocument:
    """A document whose `toRawText()` is the article's text (with U+2029 for newlines, and signs for what is invisible).

    Block `n` of the document is `article.blocks[n]`. Marks are not in it: they are painted over it.
    """
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(fonts.reading_font(typography.family, typography.size))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    text = _NOT_FOR_QT.sub("\ufffd", with_signs(article.text))
    formats: dict[_Setting, tuple[QTextBlockFormat, QTextCharFormat]] = {}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, block in enumerate(article.blocks):
        setting = _setting(block, first=number == 0)
        if setting not in formats:
            formats[setting] = _block_format(setting, typography), _char_format(setting, typography, theme)
        block_format, char_format = formats[setting]
        if number:
            cursor.insertBlock(block_format, char_format)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        cursor.insertText(block.span.of(text), char_format)
    cursor.endEditBlock()
    return document


def text_width(typography: Typography) -> int:
    """Width in pixels of a line of `measure` characters of running English text."""
    sample = "the quick brown fox jumps over the lazy dog and then sleeps a while"
    metrics = QFontMetricsF(fonts.reading_font(typography.family, typography.size))
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
    first = True
    block = document.begin()
    while block.isValid():
        number = block.blockNumber()
        room += FOLD_HEIGHT * (number in heads)
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
    document.markContentsDirty(0, document.characterCount())
    return room


class _Setting(NamedTuple):
    """What decides how a block is set; many blocks share one."""

    region: Region
    kind: BlockKind
    level: int
    first: bool


def _setting(block: Block, *, first: bool) -> _Setting:
    return _Setting(block.region, block.kind, block.level, first)


_SCALE = {Region.HEADLINE: 1.58, Region.STANDFIRST: 1.08, Region.SUBHEADING: 1.12, Region.BYLINE: 0.78}
_SPACE_BEFORE = {Region.HEADLINE: 0.0, Region.SUBHEADING: 1.3, Region.BYLINE: 0.4}


def _scale(region: Region) -> float:
    return _SCALE.get(region, 1.0 if region in ARTICLE else 0.82)


def _top_margin(setting: _Setting, typography: Typography) -> int:
    space = _SPACE_BEFORE.get(setting.region, 0.75 if setting.region in ARTICLE else 0.3)
    return 0 if setting.first else round(space * typography.size)


def _block_format(setting: _Setting, typography: Typography) -> QTextBlockFormat:
    result = QTextBlockFormat()
    region = setting.region
    height = 1.2 if region is Region.HEADLINE else typography.line_height if region in ARTICLE else 1.4
    result.setLineHeight(typography.size * _scale(region) * height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    result.setTopMargin(_top_margin(setting, typography))
    if setting.kind is BlockKind.LIST_ITEM:
        result.setLeftMargin(typography.size * 1.2 * max(1, setting.level))
    elif setting.kind is BlockKind.QUOTATION:
        result.setLeftMargin(typography.size * 1.5)
    elif region not in ARTICLE:
        result.setLeftMargin(16)
    return result


def _char_format(setting: _Setting, typography: Typography, theme: Theme) -> QTextCharFormat:
    region = setting.region
    family, weight = typography.family, QFont.Weight.Normal
    if region in (Region.HEADLINE, Region.SUBHEADING):
        weight = QFont.Weight.Bold if region is Region.HEADLINE else QFont.Weight.DemiBold
    colour = theme.text if region in ARTICLE else theme.muted
    if region is Region.BYLINE:
        family, colour = fonts.INTERFACE, theme.muted
    font = fonts.reading_font(family, typography.size * _scale(region))
    font.setWeight(weight)
    font.setItalic(region is Region.CAPTION)
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(QColor(colour))
    return result
