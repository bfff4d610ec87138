"""The class heat strip: a column for each sentence of an article, as high as the share of readers who marked it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.classroom import words
from reader.ui.classroom.sentence_list import look_of
from reader.ui.pictures import Key, Picture
from reader.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.classroom.passages import Passage

_HEIGHT, _FOOT = 46, 9
_WIDEST = 26.0


class HeatStrip(QWidget):
    """Sentences from left to right. A click, or an arrow key, goes to one; what the picture says is in its description.

    Signals:
        chosen(int): number of the sentence.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._passages: Sequence[Passage] = ()
        self._readers = 0
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How many of the class marked each sentence"))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, _HEIGHT + _FOOT)

    def show_passages(self, found: Sequence[Passage], *, readers: int) -> None:
        """Draw these sentences, in the order of the text."""
        self._passages, self._readers = found, readers
        self.setVisible(bool(found))
        self.setAccessibleDescription(self.description())
        self.update()

    def mark_current(self, number: int) -> None:
        """Frame the column of this sentence; 0 for none."""
        self._current = number
        self.update()

    def description(self) -> str:
        """The picture in words: each sentence that somebody marked, and how many did."""
        marked = [one for one in self._passages if one.row.marked is None or one.row.marked.count]
        lines = (
            self.tr("Sentence {n}: {marked}").format(n=one.row.number, marked=words.marked_line(one, self._readers))
            for one in marked
        )
        head = self.tr("{marked} of %n sentences were marked by somebody.", "", len(self._passages))
        head = head.format(marked=len(marked))
        return " ".join([head, *(f"{line}." for line in lines)])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tracks, columns, a sign under what the key marks, and a frame round the sentence that is looked at."""
        painter = QPainter(self)
        self._paint_columns(painter, self.width(), self.theme, current=self._current)
        if self.hasFocus():
            painter.setPen(QColor(self.theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_columns(self, painter: QPainter, width: float, theme: Theme, *, current: int) -> None:
        for place, passage in enumerate(self._passages):
            box = self._column(place, width)
            _paint_column(painter, box, passage, theme)
            if passage.row.number == current:
                painter.setPen(QColor(theme.ring))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def picture(self, about: str, note: str) -> Picture | None:
        """The strip for the article `about`, with a note on how to read it; None where there is nothing to show."""
        if not self._passages:
            return None
        layers = dict.fromkeys(passage.layer for passage in self._passages)
        looks = {layer: look for layer in layers if (look := look_of(layer)) is not None}
        return Picture(
            title=self.tr("What the class marked"),
            about=about,
            says=self.description(),
            height=_HEIGHT + _FOOT,
            paint=self._paint_on_paper,
            legend=[Key(look.colour, words.name_of(layer)) for layer, look in looks.items()],
            note=note,
        )

    def _paint_on_paper(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.translate(box.topLeft())
        self._paint_columns(painter, box.width(), theme, current=0)

    def _column(self, place: int, width: float) -> QRectF:
        step = min(_WIDEST, (width - 4) / max(1, len(self._passages)))
        gap = 2.0 if step > 5 else 0.5
        return QRectF(2 + place * step, 2, step - gap, _HEIGHT - 2)

    def _at(self, x: float) -> Passage | None:
        step = min(_WIDEST, (self.width() - 4) / max(1, len(self._passages)))
        place = int((x - 2) / step)
        return self._passages[place] if 0 <= place < len(self._passages) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the sentence under the pointer."""
        passage = self._at(event.position().x())
        if passage is not None:
            self.chosen.emit(passage.row.number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the column stands for."""
        passage = self._at(event.position().x())
        shown = f"{passage.row.number}: {words.marked_line(passage, self._readers)}" if passage else ""
        QToolTip.showText(event.globalPosition().toPoint(), shown, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the sentences."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        numbers = [passage.row.number for passage in self._passages]
        if step is None or not numbers:
            super().keyPressEvent(event)
            return
        here = numbers.index(self._current) if self._current in numbers else -1
        self.chosen.emit(numbers[min(max(here + step, 0), len(numbers) - 1)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And where it is no longer."""
        super().focusOutEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        QToolTip.hideText()


def _paint_column(painter: QPainter, box: QRectF, passage: Passage, theme: Theme) -> None:
    painter.fillRect(box, QColor(theme.inset))
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(theme.strong_border))
    look = look_of(passage.layer)
    marked = passage.row.marked
    if marked is None:  # some, and nobody is to know how many
        painter.fillRect(box, QColor(theme.border))
    elif marked.count:
        high = max(2.0, box.height() * marked.share)
        colour = getattr(theme, look.colour if look else "muted")
        painter.fillRect(QRectF(box.left(), box.bottom() - high, box.width(), high), QColor(colour))
    if passage.row.key:
        side = min(5.0, box.width())
        sign = QRectF(box.center().x() - side / 2, box.bottom() + 3, side, side)
        painter.fillRect(sign, QColor(theme.text))
