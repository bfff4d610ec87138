"""The bar over the window: menu, library, title, layer switches, reading settings, search."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.ui import actions, fonts
from reader.ui.actions import with_key
from reader.ui.article.highlights import LAYERS
from reader.ui.controls import menu_button, name_for_style
from reader.ui.direction import KeyMenu
from reader.ui.icons import icon
from reader.ui.names import short
from reader.ui.panels.layer_switches import LayerSwitches
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.analysis.findings import Layer
    from reader.ui.theme import Theme


class TopBar(QWidget):
    """Buttons for what is done often, and all actions in one menu."""

    def __init__(self, by_id: Mapping[str, QAction]) -> None:
        super().__init__()
        name_for_style(self, "topBar")
        self.setFixedHeight(48)
        self.recent_menu = QMenu(self.tr("Recent articles"))
        self.menu_button = menu_button(self.tr("Menu"), self._menu(by_id))
        self._library = _button(by_id["library"])
        self._reading = _button(by_id["reading"], "Aa")
        self._search = _button(by_id["search"])
        self._words = ""
        self._title = QLabel()
        self._title.setObjectName("articleTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(60)
        font = QFont(fonts.INTERFACE)
        font.setPixelSize(Size.NORMAL)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self.switches = LayerSwitches({layer: by_id[layer.value] for layer in LAYERS}, by_id["hide_marks"])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 12, 0)
        layout.setSpacing(6)
        layout.addWidget(self.menu_button)
        layout.addWidget(self._library)
        layout.addSpacing(6)
        layout.addWidget(self._title, 1)
        layout.addSpacing(16)
        layout.addWidget(self.switches)
        layout.addSpacing(10)
        layout.addWidget(self._reading)
        layout.addWidget(self._search)

    def _menu(self, by_id: Mapping[str, QAction]) -> QMenu:
        menu = QMenu(self)
        for part in actions.Menu:
            section = KeyMenu(part.label, menu)
            menu.addMenu(section)
            for spec in actions.in_menu(part):
                if spec.separated:
                    section.addSeparator()
                section.addAction(by_id[spec.id])
            if part is actions.Menu.FILE:
                section.insertMenu(by_id["remove"], self.recent_menu)
        return menu

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.menu_button.setIcon(icon("menu", theme.secondary))
        self._library.setIcon(icon("panel-left", theme.secondary))
        self._search.setIcon(icon("search", theme.secondary))
        self.switches.set_theme(theme)

    def set_title(self, words: str) -> None:
        """Show the title of the article, elided where it does not fit."""
        self._words = words
        self._title.setToolTip(f"<span>{escape(short(words, 400))}</span>")  # or Qt would read markup in it
        self._elide()

    def set_counts(self, counts: dict[Layer, int] | None) -> None:
        """Show the number of marks on the switches; None while that is not known."""
        self.switches.set_counts(counts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title has the room that the rest leaves."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self._title.fontMetrics()
        self._title.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self._title.width()))


def _button(action: QAction, text: str = "") -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(action.text())
    button.setToolTip(with_key(action))
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
