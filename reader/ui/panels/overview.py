"""The strip beside the scroll bar: where in the article the marks are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.analysis.findings import Layer
from reader.ui.article.highlights import LAYER_LOOKS, LOOKS, Role

if TYPE_CHECKING:
    from reader.ui.article.view import ArticleView

_WIDTH = 12


class Overview(QWidget):
    """A short line for each mark at its place in the whole article, a square for an own one; a click goes there."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(self.tr("Overview of the marks"))
        self.setToolTip(self.tr("Where the marks are. Click to go there."))
        self._shares: dict[Layer, list[float]] = {}
        self._own: list[tuple[Role, float]] = []
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
        counts = {layer: len({m.finding for m in self._view.index.marks if m.layer is layer}) for layer in Layer}
        words = self.tr("{q} attributed, {h} uncertain, {u} without a named source")
        if self._own:
            words = self.tr("{q} attributed, {h} uncertain, {u} without a named source, {own} of your own")
        return words.format(
            q=counts[Layer.ATTRIBUTION], h=counts[Layer.HEDGE], u=counts[Layer.UNSOURCED], own=len(self._own)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A track, the part in view, and the marks; where lines meet, unsourced and hedges lie on top."""
        view = self._view
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(view.theme.inset))
            top = view.visible_share(view.top_position()) * self.height()
            bar = view.verticalScrollBar()
            height = bar.pageStep() / max(1, bar.maximum() + bar.pageStep()) * self.height()
            painter.fillRect(QRectF(0, top, self.width(), max(12.0, height)), QColor(view.theme.border))
            for layer in (Layer.QUOTE_UNCLEAR, Layer.ATTRIBUTION, Layer.UNSOURCED, Layer.HEDGE):
                colour = QColor(getattr(view.theme, LAYER_LOOKS[layer].colour))
                for row in {round(share * self.height()) for share in self._shares.get(layer, ())}:
                    painter.fillRect(1, row, self.width() - 2, 3, colour)
            for role, share in self._own:
                colour = QColor(getattr(view.theme, LOOKS[role].colour))
                square = QRectF(0, round(share * self.height()) - 1, 6, 6)
                painter.fillRect(square.adjusted(0, -1, 1, 1), QColor(view.theme.page))  # or it merges with a line
                painter.fillRect(square, colour)

    @Slot()
    def _read_marks(self) -> None:
        self._shares, self._own = {}, []
        for mark in self._view.index.marks:
            if mark.layer is None:
                self._own.append((mark.role, self._view.visible_share(mark.span.start)))
            elif mark.role not in (Role.SOURCE, Role.CUE):
                self._shares.setdefault(mark.layer, []).append(self._view.visible_share(mark.span.start))
        self.setAccessibleDescription(self.description())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the clicked place."""
        bar = self._view.verticalScrollBar()
        total = bar.maximum() + bar.pageStep()
        bar.setValue(round(event.position().y() / self.height() * total - bar.pageStep() / 3))
