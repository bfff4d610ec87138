"""Line focus and reading ruler: they lead the eye along the text, after the pointer or the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.settings import LineFocus, Ruler
from reader.ui.article.text_lines import TextLine, line_box, line_near, line_of, neighbour, paragraph_box

if TYPE_CHECKING:
    from reader.ui.article.view import ArticleView

_VEIL = 185
"""How opaque the page lies over the words that are not in focus, of 255."""

_EDGE = 20
"""Pixels at the right edge that belong to the overview, which is never dimmed."""

_OVERHANG = 4
"""Pixels over and under a line into which its marks may reach."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ReadingAid(QWidget):
    """Lies over an `ArticleView`; hidden, and without any cost, while neither aid is wanted."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._focus, self._ruler = LineFocus.OFF, Ruler.OFF
        self._by_keys = False
        self._pointer = QPoint()
        self.line = TextLine()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.scrolled.connect(self._scrolled)
        view.contents_changed.connect(self._changed)
        view.fitted.connect(self._follow)
        self.hide()

    def set_aids(self, focus: LineFocus, ruler: Ruler) -> None:
        """Use these from now on."""
        if (focus, ruler) == (self._focus, self._ruler):
            return
        self._focus, self._ruler = focus, ruler
        view = self._view
        for watched in (view, view.viewport()):
            watched.removeEventFilter(self)
            if self._wanted:
                watched.installEventFilter(self)
        self.setVisible(self._wanted)
        self._follow()
        self._scrolled()
        self._refresh()

    @property
    def _wanted(self) -> bool:
        return self._focus is not LineFocus.OFF or self._ruler is not Ruler.OFF

    @property
    def _ready(self) -> bool:
        """Whether there are lines to lead along, and not those of the article that was open before."""
        blocks = self._view.article.blocks
        return self._wanted and bool(blocks) and self._view.document().blockCount() == len(blocks)

    def go_to(self, position: int) -> None:
        """Lead to the line in which this character of the article stands."""
        if self._ready:
            self._by_keys = True
            self._set_line(line_of(self._view, position))

    def in_focus(self) -> QRectF:
        """What is not dimmed, in document coordinates."""
        document, line = self._view.document(), self.line
        match self._focus:
            case LineFocus.PARAGRAPH:
                return paragraph_box(document, line)
            case LineFocus.THREE_LINES:
                around = (neighbour(document, line, step) for step in (-1, 1))
                first, last = (line_box(document, place) for place in around)
                return first.united(last).united(line_box(document, line))
            case _:
                return line_box(document, line)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The pointer shows the line, and Up and Down go to the one before and after."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            self._point(event.globalPosition().toPoint())
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key())) if self._ready else None
            if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._step(step)
                return True
        return False

    def _point(self, pointer: QPoint) -> None:
        if pointer != self._pointer:  # text that scrolls under a resting pointer moves it too
            self._pointer, self._by_keys = pointer, False
            self._scrolled()

    def _step(self, step: int) -> None:
        self._by_keys = True
        self._set_line(neighbour(self._view.document(), self.line, step))
        box, bar, height = line_box(self._view.document(), self.line), self._view.verticalScrollBar(), self.height()
        if not bar.value() + 0.1 * height <= box.top() <= bar.value() + 0.8 * height:
            bar.setValue(round(box.top() - (0.25 if step > 0 else 0.6) * height))

    @Slot()
    def _scrolled(self) -> None:
        """Stay on the line that keys chose while it is in view, and otherwise under the pointer or near."""
        if not self._ready:
            return
        if self.line.block >= self._view.document().blockCount():
            self.line = TextLine()
        top = self._view.verticalScrollBar().value()
        y = line_box(self._view.document(), self.line).center().y()
        if not self._by_keys:
            pointer = self._view.viewport().mapFromGlobal(self._pointer)
            y = top + pointer.y() if self._view.viewport().rect().contains(pointer) else y
        line = line_near(self._view, min(max(y, top), top + self.height()))
        if line is not None:
            self._set_line(line)

    @Slot()
    def _changed(self) -> None:
        self._scrolled()
        self._refresh()

    @Slot()
    def _follow(self) -> None:
        """Cover margin and text, and neither the overview nor the scroll bar."""
        if self._wanted:
            text, bar = self._view.viewport().geometry(), self._view.verticalScrollBar().sizeHint().width()
            self.setGeometry(0, text.top(), self._view.width() - bar - _EDGE, text.height())

    def _set_line(self, line: TextLine) -> None:
        if line != self.line:
            self.line = line
            self._refresh()

    def _refresh(self) -> None:
        view = self._view
        band = None
        if self._ready and self._ruler is Ruler.BAND:
            line = line_box(view.document(), self.line)
            band = line.adjusted(-line.left(), 0, line.left(), 0)
        if band != view.overlay.band:
            view.overlay.band = band
            view.viewport().update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page over everything that is not in focus, and the ruler; the band itself lies under the words."""
        view = self._view
        if not self._ready:
            return
        box, left = line_box(view.document(), self.line), view.viewport().geometry().left()
        accent = QColor(view.theme.accent)
        with QPainter(self) as painter:
            painter.translate(0, -view.verticalScrollBar().value())
            if self._focus is not LineFocus.OFF:
                veil = QColor(view.theme.page)
                veil.setAlpha(_VEIL)
                clear = self.in_focus().adjusted(0, -_OVERHANG, 0, _OVERHANG)
                top = view.verticalScrollBar().value()
                painter.fillRect(QRectF(0, top, self.width(), clear.top() - top), veil)
                painter.fillRect(QRectF(0, clear.bottom(), self.width(), top + self.height() - clear.bottom()), veil)
            if self._ruler is Ruler.LINE:
                painter.fillRect(QRectF(left + box.left(), box.bottom() - 1, box.width(), 2), accent)
            elif self._ruler is Ruler.BAND:
                for edge in (box.top() - 1, box.bottom()):
                    painter.fillRect(QRectF(left, round(edge), box.width() + 2 * box.left(), 1), accent)
