"""The switches of the layers over the article: each shows how its marks look and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.ui import fonts
from reader.ui.actions import with_key
from reader.ui.article.highlights import LAYER_LOOKS, LAYERS, draw_line
from reader.ui.language import listed
from reader.ui.names import layer_name
from reader.ui.theme import LIGHT, Size, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.analysis.findings import Layer

_SWATCH = 22
_PADDING = 9
_GAP = 8


class LayerSwitch(QAbstractButton):
    """Shows and hides one layer; follows its action, and looks off while all marks are hidden."""

    def __init__(self, layer: Layer, action: QAction, hide: QAction) -> None:
        super().__init__()
        self.layer = layer
        self.theme: Theme = LIGHT
        self._count: int | None = None
        self._action, self._hide = action, hide
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setText(layer_name(layer))
        self.setToolTip(with_key(action))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._clicked)
        action.toggled.connect(self._follow)
        hide.toggled.connect(self._follow)

    @Slot()
    def _clicked(self) -> None:
        """Turn the layer on or off; where all marks are hidden, show them again with this layer."""
        hidden = self._hide.isChecked()
        if hidden:
            self._hide.trigger()
        if not hidden or not self._action.isChecked():
            self._action.trigger()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setChecked(self._action.isChecked() and not self._hide.isChecked())

    def set_count(self, count: int | None) -> None:
        """Show how many marks of the layer are in view; None while that is not known."""
        self._count = count
        self.setAccessibleName(
            layer_name(self.layer) if count is None else listed((layer_name(self.layer), str(count)))
        )
        self.updateGeometry()
        self.update()

    def _number(self) -> str:
        return "–" if self._count is None else str(self._count)

    def sizeHint(self) -> QSize:
        """Swatch, name and number beside each other."""
        metrics = QFontMetrics(_font())
        words = metrics.horizontalAdvance(self.text()) + _GAP + metrics.horizontalAdvance(self._number())
        return QSize(2 * _PADDING + _SWATCH + _GAP + words, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card when on, an outline when off; off is said by the line through the name too."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
            theme, on = self.theme, self.isChecked()
            painter.setPen(QColor(theme.accent if self.hasFocus() else theme.border))
            painter.setBrush(QColor(theme.page if on else theme.hover if self.underMouse() else theme.chrome))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            look = LAYER_LOOKS[self.layer]
            swatch = self._mirrored(QRectF(_PADDING, 7, _SWATCH, 13))
            if on:
                painter.fillRect(swatch, QColor(getattr(theme, look.tint)))
            painter.setOpacity(1.0 if on else 0.6)
            draw_line(painter, swatch.adjusted(0, 0, 0, 1), look, theme)
            painter.setOpacity(1.0)
            font = _font()
            font.setStrikeOut(not on)
            painter.setFont(font)
            painter.setPen(QColor(theme.text if on else theme.muted))
            left = _PADDING + _SWATCH + _GAP
            width = QFontMetrics(font).horizontalAdvance(self.text())
            words = self._mirrored(QRectF(left, 0, width, self.height()))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text())
            left += width + _GAP
            painter.setFont(_font())
            painter.setPen(QColor(theme.muted))
            number = self._mirrored(QRectF(left, 0, self.width() - left - _PADDING, self.height()))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self._number())

    def _mirrored(self, box: QRectF) -> QRectF:
        """A box for languages from left to right where it stands in the language of the interface."""
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())


class LayerSwitches(QWidget):
    """One switch a layer."""

    def __init__(self, actions: dict[Layer, QAction], hide: QAction) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._switches = {layer: LayerSwitch(layer, actions[layer], hide) for layer in LAYERS}
        for switch in self._switches.values():
            layout.addWidget(switch)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        for switch in self._switches.values():
            switch.theme = theme
            switch.update()

    def set_counts(self, counts: dict[Layer, int] | None) -> None:
        """Show the number of marks of each layer; None while the analysis runs."""
        for layer, switch in self._switches.items():
            switch.set_count(None if counts is None else counts.get(layer, 0))


def _font() -> QFont:
    font = QFont(fonts.INTERFACE)
    font.setPixelSize(Size.NORMAL)
    return font
