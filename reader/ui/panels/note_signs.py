"""The margin right of the text: beside each passage with a note, how far it is and what it came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from reader.text.anchors import AnchorState
from reader.ui import fonts
from reader.ui.names import short
from reader.ui.note_names import note_sign, note_state
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.storage.records import Note
    from reader.text.spans import Span
    from reader.ui.article.view import ArticleView

_SIZE = 19
_LEFT = 5
_OVERVIEW = 20
"""Pixels at the right edge that belong to the overview."""


class NoteSigns(QWidget):
    """A sign in a box for each note in view, with its words where the margin is wide enough, else as a tool tip.

    Signals:
        note_chosen(str): id of the note whose sign was clicked.
    """

    note_chosen = Signal(str)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._notes: Sequence[tuple[Note, Span]] = ()
        self.setMouseTracking(True)
        view.scrolled.connect(self.update)
        view.contents_changed.connect(self.update)
        view.fitted.connect(self._follow)
        self._follow()

    def show_notes(self, notes: Sequence[tuple[Note, Span]]) -> None:
        """Show the signs of these notes beside the words that each is about."""
        self._notes = notes
        self.setVisible(bool(self._notes))
        self.update()

    @Slot()
    def _follow(self) -> None:
        """Keep to the right edge of the text when it moves."""
        text, bar = self._view.viewport().geometry(), self._view.verticalScrollBar().sizeHint().width()
        left = text.right() + 1
        self.setGeometry(left, text.top(), max(0, self._view.width() - bar - _OVERVIEW - left), text.height())

    def boxes(self) -> Iterator[tuple[QRectF, Note]]:
        """The boxes of the signs in view, from the top; notes on one line stand under each other."""
        scroll, below = self._view.verticalScrollBar().value(), float("-inf")
        size = min(_SIZE, self.width())
        left = min(_LEFT, self.width() - size)
        for block, _ in self._view.visible_blocks():
            span = self._view.block_span(block)
            for note, words in self._notes:
                if not span.start <= words.start < max(span.end, span.start + 1):
                    continue
                lines = self._view.boxes_in(block, words)
                if lines:
                    top = max(lines[0].center().y() - size / 2 - scroll, below)
                    below = top + size + 2
                    yield QRectF(left, top, size, size), note

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each sign in its box, in the colours of text."""
        signs = [(box, note_sign(note), note_state(note), note.anchor) for box, note in self.boxes()]
        theme = self._view.theme
        bold, plain = QFont(fonts.INTERFACE), QFont(fonts.INTERFACE)
        for font in (bold, plain):
            font.setPixelSize(Size.SMALL)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(plain)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
            for box, sign, words, anchor in signs:
                line = Qt.PenStyle.DotLine if anchor is AnchorState.UNSURE else Qt.PenStyle.SolidLine
                painter.setPen(QPen(QColor(theme.note), 1, line))
                painter.setBrush(QColor(theme.inset))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
                painter.setFont(bold)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
                if metrics.horizontalAdvance(words) < self.width() - box.right() - 10:
                    painter.setFont(plain)
                    painter.setPen(QColor(theme.secondary))
                    painter.drawText(QPointF(box.right() + 6, box.center().y() + metrics.capHeight() / 2), words)

    def _note_at(self, point: QPointF) -> Note | None:
        return next((note for box, note in self.boxes() if box.adjusted(-3, -1, 3, 1).contains(point)), None)

    def event(self, event: QEvent) -> bool:
        """Say in words what a sign means."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            note = self._note_at(QPointF(event.pos()))
            words = "\n".join(filter(None, (note_state(note), short(note.body, 120)))) if note else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked."""
        over = self._note_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the note."""
        note = self._note_at(event.position())
        if note is not None:
            self.note_chosen.emit(note.id)
