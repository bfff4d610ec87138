"""How marks look: which words are marked, with which tint and which line.

The lines of the program's marks lie under the words. A person's own mark has the line of its layer over the words, and
small brackets at both ends, so that the two can lie on each other and both be seen.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.analysis.findings import Attribution, Finding, Layer, State, Unsourced
from reader.storage.records import OwnLayer
from reader.text.anchors import AnchorState
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.storage.records import OwnMark
    from reader.ui.theme import Theme

LAYERS = (Layer.ATTRIBUTION, Layer.HEDGE, Layer.UNSOURCED)
"""The layers that a person can switch, in the order of the switches."""

LETTERS = {Layer.ATTRIBUTION: "Q", Layer.HEDGE: "H", Layer.UNSOURCED: "U"}
"""The letters in the margin: quoted or attributed, hedged, unsourced."""


class Role(StrEnum):
    """What the marked words do in their finding; decides how they are drawn. Later tints lie over earlier ones.

    Own marks come first: they hide nothing of the program's.
    """

    OWN_HIGHLIGHT = "own_highlight"
    OWN_ATTRIBUTION = "own_attribution"
    OWN_UNSOURCED = "own_unsourced"
    OWN_HEDGE = "own_hedge"
    CONTENT = "content"
    UNSOURCED = "unsourced"
    SOURCE = "source"
    CUE = "cue"
    HEDGE = "hedge"
    UNCLEAR = "unclear"
    REJECTED = "rejected"


class Line(StrEnum):
    """The shape of a line under words. Tints merge in greyscale, so the shape carries the meaning."""

    SOLID = "solid"
    DOUBLE = "double"
    DASHED = "dashed"
    WAVE = "wave"
    DOTTED = "dotted"
    BOX = "box"
    THIN = "thin"
    STRUCK = "struck"


class Mark(NamedTuple):
    """Words of one finding, or of an own mark, that are drawn alike.

    Attributes:
        finding: id of the finding or of the own mark.
        layer: of the finding; None for an own mark, whatever its layer.
        span: counts code points of the article's text.
    """

    finding: str
    layer: Layer | None
    role: Role
    span: Span


@dataclass(frozen=True, slots=True)
class Look:
    """How a role is drawn: names of two colours of the theme (no tint where empty) and a line shape.

    `own` puts the line over the words, between brackets; `lower` puts it so many pixels under its place.
    """

    tint: str
    colour: str
    line: Line
    own: bool = False
    lower: int = 0


LOOKS = {
    Role.CONTENT: Look("quote_tint", "quote_line", Line.SOLID),
    Role.SOURCE: Look("", "speaker_line", Line.DOUBLE),
    Role.CUE: Look("", "speaker_line", Line.DASHED),
    Role.HEDGE: Look("hedge_tint", "hedge_line", Line.WAVE),
    Role.UNSOURCED: Look("unsourced_tint", "unsourced_line", Line.DOTTED),
    Role.UNCLEAR: Look("", "quote_line", Line.BOX),
    Role.REJECTED: Look("", "strong_border", Line.STRUCK),
}

OWN_ROLES = {
    OwnLayer.ATTRIBUTION: Role.OWN_ATTRIBUTION,
    OwnLayer.HEDGE: Role.OWN_HEDGE,
    OwnLayer.UNSOURCED: Role.OWN_UNSOURCED,
    OwnLayer.HIGHLIGHT: Role.OWN_HIGHLIGHT,
}

OWN_LETTERS = {
    Role.OWN_ATTRIBUTION: LETTERS[Layer.ATTRIBUTION],
    Role.OWN_HEDGE: LETTERS[Layer.HEDGE],
    Role.OWN_UNSOURCED: LETTERS[Layer.UNSOURCED],
    Role.OWN_HIGHLIGHT: "M",
}
"""The letters of own marks, which stand in the margin in a filled box."""

LOOKS |= {
    Role.OWN_ATTRIBUTION: replace(LOOKS[Role.CONTENT], own=True),
    Role.OWN_HEDGE: replace(LOOKS[Role.HEDGE], own=True),
    Role.OWN_UNSOURCED: replace(LOOKS[Role.UNSOURCED], own=True),
    Role.OWN_HIGHLIGHT: Look("own_tint", "own_line", Line.THIN, own=True),
}

PLAIN_OWN = Look("own_tint", "text", Line.SOLID, lower=3)
"""Own marks of every layer where they are compared with others, whose lines stay free to be seen."""

LAYER_LOOKS = {
    Layer.ATTRIBUTION: LOOKS[Role.CONTENT],
    Layer.HEDGE: LOOKS[Role.HEDGE],
    Layer.UNSOURCED: LOOKS[Role.UNSOURCED],
    Layer.QUOTE_UNCLEAR: LOOKS[Role.UNCLEAR],
}

STATE_COLOURS = {
    State.SOURCED: ("state_sourced", "state_sourced"),
    State.UNNAMED: ("state_unnamed", "quote_line"),
    State.MIXED: ("state_mixed", "state_mixed"),
    State.UNSOURCED: ("state_unsourced", "state_unsourced"),
    State.OTHER: ("state_other", "muted"),
}
"""For each state, in the order of the bar, the colour of the theme for an area and the darker one for words."""

_ROLES = {Layer.HEDGE: Role.HEDGE, Layer.UNSOURCED: Role.UNSOURCED, Layer.QUOTE_UNCLEAR: Role.UNCLEAR}

_ROLE_ORDER = {role: order for order, role in enumerate(Role)}


def switch_of(layer: Layer) -> Layer:
    """The layer switch that shows or hides `layer`: unclear quotation marks go with the attributions."""
    return Layer.ATTRIBUTION if layer is Layer.QUOTE_UNCLEAR else layer


def in_view(finding: Finding, *, show_all: bool) -> bool:
    """Whether the finding belongs to the view: all, or all but the weaker unsourced marks."""
    return show_all or not isinstance(finding, Unsourced) or finding.shown


def marks_of(finding: Finding) -> Iterable[Mark]:
    """The marked words of one finding, each piece by itself."""
    if isinstance(finding, Attribution):
        for role, spans in ((Role.CONTENT, finding.content), (Role.SOURCE, finding.source), (Role.CUE, finding.cue)):
            for span in spans:
                yield Mark(finding.id, finding.layer, role, span)
        return
    yield Mark(finding.id, finding.layer, _ROLES[finding.layer], finding.span)


def place_of(mark: OwnMark) -> Span | None:
    """The words of an own mark in the text; None where they were not surely found in it."""
    if mark.anchor not in (AnchorState.EXACT, AnchorState.MOVED):
        return None
    return Span(mark.quote.start, mark.quote.end)


def own_marks_of(mark: OwnMark) -> Iterable[Mark]:
    """The marked words of one own mark; none where they have no sure place."""
    span = place_of(mark)
    if span is not None:
        yield Mark(mark.id, None, OWN_ROLES[mark.layer], span)


class MarkIndex:
    """The marks of an article in reading order, found by place."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.marks: Sequence[Mark] = sorted(
            marks, key=lambda mark: (mark.span.start, -mark.span.end, _ROLE_ORDER[mark.role])
        )
        self._starts = [mark.span.start for mark in self.marks]
        self._furthest = list(accumulate((mark.span.end for mark in self.marks), max))

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that overlap the text from `start` to `end`, in reading order."""
        last = bisect_right(self._starts, end - 1)
        first = bisect_right(self._furthest, start)
        return [mark for mark in self.marks[first:last] if mark.span.end > start]


def draw_line(painter: QPainter, rect: QRectF, look: Look, theme: Theme) -> None:
    """Draw the line of a mark under, around or over one piece of one text line, whose box is `rect`."""
    colour = QColor(getattr(theme, look.colour))
    base = rect.top() + 2 if look.own else rect.bottom() - 1 + look.lower
    painter.setPen(_pen(colour.rgb(), look.line))
    match look.line:
        case Line.WAVE:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
            painter.drawPolyline(_wave(rect.left(), rect.right(), base))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        case Line.DOUBLE:
            for y in (base - 2, base + 1):
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        case Line.BOX:
            painter.drawRect(rect.adjusted(-1, 1, 1, -1))
        case Line.STRUCK:
            middle = round(rect.top() + rect.height() * 0.58)
            painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
        case _:
            painter.drawLine(QPointF(rect.left(), base), QPointF(rect.right(), base))


def draw_bracket(painter: QPainter, rect: QRectF, look: Look, theme: Theme, *, left: bool) -> None:
    """Close the line of an own mark at the left or at the right of its first or last words, whose box is `rect`."""
    painter.setPen(_pen(QColor(getattr(theme, look.colour)).rgb(), Line.SOLID))
    x, foot = (rect.left() - 1, 4.0) if left else (rect.right() + 1, -4.0)
    painter.drawLine(QPointF(x, rect.top() + 1), QPointF(x, rect.bottom()))
    for y in (rect.top() + 2, rect.bottom() - 1):
        painter.drawLine(QPointF(x, y), QPointF(x + foot, y))


@lru_cache(maxsize=64)
def _pen(rgb: int, line: Line) -> QPen:
    width = {Line.SOLID: 2.0, Line.DASHED: 2.0, Line.DOTTED: 2.0, Line.WAVE: 1.4}.get(line, 1.0)
    pen = QPen(QColor(rgb), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line is Line.DASHED:
        pen.setDashPattern([4.0, 2.0])
    elif line is Line.DOTTED:
        pen.setDashPattern([1.0, 1.0])
    return pen


def _wave(left: float, right: float, y: float, *, step: float = 3.0, height: float = 1.5) -> QPolygonF:
    count = max(2, int((right - left) / step) + 1)
    return QPolygonF([QPointF(min(left + i * step, right), y + (height if i % 2 else -height)) for i in range(count)])
