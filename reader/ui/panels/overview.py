"""The strip beside the scroll bar: where in the article the marks are."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.analysis.findings import Layer
from reader.ui.article.highlights import LAYER_LOOKS, LAYERS, LOOKS, Role
from reader.ui.names import layer_name
from reader.ui.pictures import Picture, paint_words
from reader.ui.theme import Size, Space

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.ui.article.view import ArticleView
    from reader.ui.theme import Theme

_WIDTH = 12

_TRACK, _NAMES, _FOOT = 30, 150, 20
"""Of the picture that leaves the program: heights of a track and of the words at its foot, and width of the names."""


class _Track(NamedTuple):
    """The marks of one kind: the name of a colour of the theme, and the characters where they begin, in order."""

    name: str
    colour: str
    starts: Sequence[int]


class Overview(QWidget):
    """A short line for each mark at its place in the whole article, a square for an own one; a click goes there."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(self.tr("Overview of the marks"))
        self.setToolTip(self.tr("Where the marks are. Click to go there."))
        self._index = view.index
        self._starts: dict[Layer, list[int]] = {}
        self._own: list[tuple[Role, int]] = []
        self._counts: dict[Layer, int] = {}
        view.scrolled.connect(self.update)
        view.contents_changed.connect(self._read_marks)
        view.fitted.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """As wide as its lines."""
        return QSize(_WIDTH, 100)

    @Slot()
    def _follow(self) -> None:
        """Keep to the right edge of the page."""
        right = self._view.width() - self._view.verticalScrollBar().sizeHint().width()
        self.setGeometry(right - _WIDTH - 6, 12, _WIDTH, self._view.height() - 24)

    def description(self) -> str:
        """The picture in words, for screen readers."""
        counts = self._counts
        words = self.tr("{q} attributed, {h} uncertain, {u} without a named source")
        if self._own:
            words = self.tr("{q} attributed, {h} uncertain, {u} without a named source, {own} of your own")
        return words.format(
            q=counts.get(Layer.ATTRIBUTION, 0),
            h=counts.get(Layer.HEDGE, 0),
            u=counts.get(Layer.UNSOURCED, 0),
            own=len(self._own),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A track, the part in view, and the marks."""
        view = self._view
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(view.theme.inset))
            top = view.visible_share(view.top_position()) * self.height()
            bar = view.verticalScrollBar()
            height = bar.pageStep() / max(1, bar.maximum() + bar.pageStep()) * self.height()
            painter.fillRect(QRectF(0, top, self.width(), max(12.0, height)), QColor(view.theme.border))
            self.paint_marks(painter, self.width(), self.height(), view.theme)

    def paint_marks(self, painter: QPainter, width: int, height: int, theme: Theme) -> None:
        """Paint the lines and squares of the marks, the start of the article at the top; later layers lie on top."""
        edges = [self._view.position_at((row - 0.5) / height) for row in range(height + 1)]
        for layer in (Layer.QUOTE_UNCLEAR, Layer.ATTRIBUTION, Layer.UNSOURCED, Layer.HEDGE):
            colour = QColor(getattr(theme, LAYER_LOOKS[layer].colour))
            for row in _rows(self._starts.get(layer, ()), edges):
                painter.fillRect(1, row, width - 2, 3, colour)
        for role, start in self._own:
            colour = QColor(getattr(theme, LOOKS[role].colour))
            square = QRectF(0, round(self._view.visible_share(start) * height) - 1, 6, 6)
            painter.fillRect(square.adjusted(0, -1, 1, 1), QColor(theme.page))  # or it merges with a line
            painter.fillRect(square, colour)

    def picture(self, about: str) -> Picture | None:
        """The marks from the start of the article `about` at the left to its end, a track for each kind of mark.

        None where there is no mark.
        """
        tracks = [_Track(layer_name(layer), LAYER_LOOKS[layer].colour, self._starts.get(layer, [])) for layer in LAYERS]
        if self._own:
            tracks.append(_Track(self.tr("Your own marks"), "own_line", [start for _, start in self._own]))
        if not any(track.starts for track in tracks):
            return None
        return Picture(
            title=self.tr("Where the marks are"),
            about=about,
            says=self.description(),
            height=_TRACK * len(tracks) + _FOOT,
            paint=partial(self._paint_tracks, tracks),
            note=self.tr("No mark does not mean checked."),
        )

    def _paint_tracks(self, tracks: Sequence[_Track], painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        width = int(box.width() - _NAMES)
        edges = [self._view.position_at((column - 0.5) / width) for column in range(width + 1)]
        for place, track in enumerate(tracks):
            line = QRectF(box.left(), box.top() + place * _TRACK, box.width(), _TRACK - 6)
            paint_words(painter, line.adjusted(0, 0, Space.MEDIUM - width, 0), track.name, theme.text)
            strip = line.adjusted(_NAMES, 0, 0, 0)
            painter.fillRect(strip, QColor(theme.inset))
            for column in _rows(track.starts, edges):
                left = min(strip.left() + column, strip.right() - 2)
                painter.fillRect(QRectF(left, strip.top(), 2, strip.height()), QColor(getattr(theme, track.colour)))
            painter.setPen(QColor(theme.strong_border))
            painter.drawRect(strip)
        foot = QRectF(box.left() + _NAMES, box.bottom() - _FOOT, width, _FOOT)
        for words, right in ((self.tr("Start of the text"), False), (self.tr("End of the text"), True)):
            paint_words(painter, foot, words, theme.muted, size=Size.SMALL, right=right)

    @Slot()
    def _read_marks(self) -> None:
        """Note where the marks are; of the marks that were read before, at most the layout is another."""
        if self._view.index is not self._index:
            self._index = self._view.index
            marks = self._index.marks
            self._own = [(mark.role, mark.span.start) for mark in marks if mark.layer is None]
            self._starts = {}
            ids: dict[Layer, set[str]] = {}
            for mark in marks:
                if mark.layer is not None and mark.role not in (Role.SOURCE, Role.CUE):
                    self._starts.setdefault(mark.layer, []).append(mark.span.start)
                    ids.setdefault(mark.layer, set()).add(mark.finding)
            self._counts = {layer: len(found) for layer, found in ids.items()}
            self.setAccessibleDescription(self.description())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the clicked place."""
        bar = self._view.verticalScrollBar()
        total = bar.maximum() + bar.pageStep()
        bar.setValue(round(event.position().y() / self.height() * total - bar.pageStep() / 3))


def _rows(starts: Sequence[int], edges: Sequence[int]) -> Iterator[int]:
    """The rows of pixels in which a mark begins; row `n` reaches from the character `edges[n]` up to `edges[n + 1]`."""
    for row, (first, last) in enumerate(pairwise(edges)):
        place = bisect_left(starts, first)
        if place < len(starts) and starts[place] < last:
            yield row
