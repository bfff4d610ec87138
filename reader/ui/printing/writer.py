"""The document that is printed, block by block, with the places of all that is drawn on and beside it.

Built with our fonts, never from foreign HTML. Marks are not in the text: their places are listed, and
`reader.ui.printing` draws their lines. Measures are in units of which there are `UNIT` in a point.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from reader.export.marks import Role, dimmed_as
from reader.messages import Message
from reader.text.article import BlockKind, Region
from reader.text.invisible import with_signs
from reader.text.spans import Span
from reader.ui import fonts
from reader.ui.article.positions import Positions
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.export.note_text import Line
    from reader.export.worksheet import Question
    from reader.text.article import Block

UNIT = 4
"""Units in a point, in which all measures are."""

LINE = 459.0
"""Points of a line on A4, for what is set as a share of it."""

FILL_IN_STOPS = (0.0, 0.5, 0.78)
"""Where the three parts of the line to fill in begin, as shares of it."""

_TEXT, _SMALL, _LARGEST_SIGN = 11, 9, 12
_MUTED = "#5b564d"
_BLACK = "#111111"

# Signs of Qt for its own frames and lines, and what it takes for the end of a block.
_NOT_FOR_QT = re.compile("[\ufdd0\ufdd1\ufffe\u2028\u2029\r]")


@dataclass(frozen=True, slots=True)
class Marked:
    """Words that get the line of a role; from and to in UTF-16 units of the document."""

    role: Role
    start: int
    end: int


@dataclass(slots=True)
class Sheet:
    """A document and what is drawn on and beside it. Blocks are named by their numbers, groups by first and last.

    Attributes:
        marked: words with a line.
        beside: for a block the number in its left and the letters in its right margin.
        together: groups of blocks that stay on one page where they can.
        headings: blocks that stay with the one after them.
        barred: groups with a bar at their left.
        boxed: groups with a box around them.
        ruled: blocks with a line to write on under them.
        filled_in: blocks with lines under their three parts.
    """

    title: str
    outlet: str
    document: QTextDocument
    marked: list[Marked] = field(default_factory=list)
    beside: dict[int, tuple[str, str]] = field(default_factory=dict)
    together: list[tuple[int, int]] = field(default_factory=list)
    headings: set[int] = field(default_factory=set)
    barred: list[tuple[int, int]] = field(default_factory=list)
    boxed: list[tuple[int, int]] = field(default_factory=list)
    ruled: set[int] = field(default_factory=set)
    filled_in: set[int] = field(default_factory=set)


def print_font(family: str, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font of the pages, in which every letter keeps a glyph of its own so that a PDF can be searched and copied.

    Joined letters have no place in the table by which a PDF tells its characters, and neither have the hyphens that
    our interface font sets between figures. What Arabic needs to join its letters stays on.
    """
    font = fonts.reading_font(family, points * UNIT)
    font.setWeight(weight)
    for feature in ("liga", "calt") if family == fonts.INTERFACE else ("liga",):
        font.setFeature(QFont.Tag(feature), 0)
    return font


class SheetWriter:
    """Appends blocks to a document and notes what is drawn on them."""

    def __init__(self, title: str, outlet: str = "", *, text: str = "") -> None:
        """Begin a document.

        Args:
            title: what stands over its pages from the second on.
            outlet: what stands there too.
            text: of the article whose blocks are written.
        """
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.sheet = Sheet(title, outlet, document)
        self._text = _for_qt(with_signs(text))
        self._cursor = QTextCursor(document)
        self._empty = True

    @property
    def block(self) -> int:
        """Number of the last block."""
        return self._cursor.blockNumber()

    def title(self, words: str) -> None:
        """The title over an article that has no headline of its own."""
        self._add(words, print_font(fonts.SERIF, 20, QFont.Weight.Bold), height=1.2, space=10)

    def heading(self, words: str) -> None:
        """The heading of a part."""
        self._add(words, print_font(fonts.SERIF, 14, QFont.Weight.DemiBold), height=1.25, space=20)
        self.sheet.headings.add(self.block)

    def subheading(self, words: str) -> None:
        """The heading of a note."""
        self._add(words, print_font(fonts.INTERFACE, 10.5, QFont.Weight.DemiBold), height=1.3, space=12)
        self.sheet.headings.add(self.block)

    def strong(self, words: str, *, weight: QFont.Weight = QFont.Weight.DemiBold) -> None:
        """A line that stands over others."""
        self._add(words, print_font(fonts.INTERFACE, _SMALL, weight), height=1.4, space=6)
        self.sheet.headings.add(self.block)

    def small(
        self,
        words: str,
        *,
        space: float = 0,
        weight: QFont.Weight = QFont.Weight.Normal,
        marked: Sequence[tuple[Role, Span]] = (),
    ) -> None:
        """A line or two that belong to no article."""
        font, words = print_font(fonts.INTERFACE, _SMALL, weight), translated(words)
        start = self._add(words, font, height=1.9 if marked else 1.45, space=space)
        self._mark(words, Span(0, len(words)), start, marked)

    def passage(self, words: str) -> None:
        """The words that a note is about."""
        font = print_font(fonts.SERIF, 10.5)
        font.setItalic(True)
        self._add(words, font, height=1.4, space=2, left=10)

    def written(self, words: str) -> None:
        """A line that a person wrote."""
        self._add(words, print_font(fonts.SERIF, 10.5), height=1.4, space=3, left=10)

    def lines(self, lines: Iterable[Line]) -> None:
        """Names in one column, words in the other."""
        for number, (name, words) in enumerate(lines):
            font, space = print_font(fonts.INTERFACE, _SMALL), 1 if number else 4
            name, words = translated(name), translated(words)
            self._add(f"{name}\t{words}", font, height=1.4, space=space, left=10, hanging=95)
            self._paint(self.block, len(name), _MUTED)

    def article_block(
        self,
        block: Block,
        *,
        marked: Sequence[tuple[Role, Span]] = (),
        signs: Sequence[tuple[int, str]] = (),
        right: float = 0.0,
        space: float = 0.0,
    ) -> None:
        """A block of the article, cut where signs stand in it.

        Args:
            block: of the article.
            marked: words with a line, also beyond the block.
            signs: what stands in it, each after a code point.
            right: share of the line that stays empty.
            space: points over it, if they are more than it has anyway.
        """
        font, height, usual, colour = _setting(block)
        cuts = sorted({*block.span, *(place for place, _ in signs)})
        self._add("", font, height=height, space=max(space, usual), left=_indent(block), right=right, colour=colour)
        plain = self._cursor.charFormat()
        for start, end in pairwise(cuts):
            place = self._cursor.position()
            self._cursor.insertText(self._text[start:end], plain)
            self._mark(self._text, Span(start, end), place, marked)
            here = "\u2009".join(sign for at, sign in signs if at == end)
            if here:
                self._cursor.insertText(f"\u2060{here}", _sign_format(font))
        if block.region is Region.HEADLINE or block.region is Region.SUBHEADING:
            self.sheet.headings.add(self.block)

    def fill_in(self, words: str) -> None:
        """Names of what is to be filled in, at tabs."""
        self._add(words, print_font(fonts.INTERFACE, _SMALL), height=1.6, colour=_MUTED)
        self.sheet.filled_in.add(self.block)

    def question(self, number: int, question: Question) -> None:
        """A question in a box with lines to write on."""
        font = print_font(fonts.INTERFACE, 10)
        self._add(f"{number}. {translated(question.words)}", font, height=1.35, space=18, left=9, right=0.02)
        first = self.block
        for _ in range(question.lines):
            self._add("", print_font(fonts.INTERFACE, 18), height=1.4, left=9, right=0.02)
            self.sheet.ruled.add(self.block)
        self.sheet.together.append((first, self.block))
        self.sheet.boxed.append((first, self.block))

    def to_tick(self, words: str, about: str, *, lines: int) -> None:
        """Something to be done, with a box to tick and lines to write on."""
        self._add(
            f"□\t{words}", print_font(fonts.INTERFACE, 10.5, QFont.Weight.DemiBold), height=1.35, space=14, hanging=16
        )
        first = self.block
        self._add(about, print_font(fonts.INTERFACE, _SMALL), height=1.45, space=1, left=16, colour=_MUTED)
        for _ in range(lines):
            self._add("", print_font(fonts.INTERFACE, 16), height=1.4, left=16)
            self.sheet.ruled.add(self.block)
        self.sheet.together.append((first, self.block))

    def _add(
        self,
        words: str,
        font: QFont,
        *,
        height: float,
        space: float = 0,
        left: float = 0,
        right: float = 0.0,
        hanging: float = 0,
        colour: str = _BLACK,
    ) -> int:
        """Append a block and return where its words begin; measures in points, `right` as a share of the line."""
        shape = QTextBlockFormat()
        shape.setTopMargin(space * UNIT)
        shape.setLeftMargin((left + hanging) * UNIT)
        shape.setTextIndent(-hanging * UNIT)
        shape.setLineHeight(font.pixelSize() * height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if right:
            shape.setRightMargin(right * LINE * UNIT)
        if hanging:
            shape.setTabPositions([QTextOption.Tab(hanging * UNIT, QTextOption.TabType.LeftTab)])
        elif "\t" in words:
            stops = [share * LINE * UNIT for share in FILL_IN_STOPS[1:]]
            shape.setTabPositions([QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in stops])
        letters = _format(font, colour)
        if self._empty:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(letters)
            self._empty = False
        else:
            self._cursor.insertBlock(shape, letters)
        start = self._cursor.position()
        self._cursor.setCharFormat(letters)
        self._cursor.insertText(_for_qt(words), letters)
        return start

    def _mark(self, text: str, piece: Span, place: int, marked: Iterable[tuple[Role, Span]]) -> None:
        """Note the marks on the characters `piece` of `text`, which begin at `place` of the document."""
        positions = Positions(text[piece.start : piece.end])
        for role, span in marked:
            start, end = max(span.start, piece.start), min(span.end, piece.end)
            if start < end:
                at = [place + positions.to_qt(offset - piece.start) for offset in (start, end)]
                self.sheet.marked.append(Marked(role, *at))

    def _paint(self, block: int, length: int, colour: str) -> None:
        cursor = QTextCursor(self.sheet.document.findBlockByNumber(block))
        cursor.setPosition(cursor.position() + length, QTextCursor.MoveMode.KeepAnchor)
        muted = QTextCharFormat()
        muted.setForeground(QColor(colour))
        cursor.mergeCharFormat(muted)


def translated(words: str) -> str:
    """What the program says, in the language of the interface; what people wrote stays as it is."""
    return shown(words) if isinstance(words, Message) else words


def _for_qt(text: str) -> str:
    return _NOT_FOR_QT.sub("\ufffd", text.replace("\n", " "))


def _format(font: QFont, colour: str) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(QColor(colour))
    return result


def _sign_format(font: QFont) -> QTextCharFormat:
    # Qt draws superscripts at two thirds of their size.
    points = min(font.pixelSize() / UNIT * 0.9, _LARGEST_SIGN)
    result = _format(print_font(fonts.INTERFACE, points, QFont.Weight.DemiBold), _BLACK)
    result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return result


def _setting(block: Block) -> tuple[QFont, float, float, str]:
    """Font, line height as a multiple of it, space before in points, and colour."""
    match block.region:
        case Region.HEADLINE:
            return print_font(fonts.SERIF, 20, QFont.Weight.Bold), 1.3, 10, _BLACK
        case Region.SUBHEADING:
            return print_font(fonts.SERIF, 12.5, QFont.Weight.DemiBold), 1.4, 14, _BLACK
        case Region.BYLINE:
            return print_font(fonts.INTERFACE, _SMALL), 1.5, 5, _MUTED
        case _ if dimmed_as(block):
            return print_font(fonts.SERIF, 9.5), 1.45, 3, _MUTED
        case _:
            return print_font(fonts.SERIF, _TEXT), 1.72, 7, _BLACK


def _indent(block: Block) -> float:
    if block.kind is BlockKind.LIST_ITEM:
        return 14.0 * max(1, min(block.level, 6))
    if block.kind is BlockKind.QUOTATION:
        return 18.0
    return 12.0 if dimmed_as(block) else 0.0
