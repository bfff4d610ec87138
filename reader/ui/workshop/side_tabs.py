"""Tabs beside an article that is being prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.ui.controls import name_for_style

if TYPE_CHECKING:
    from collections.abc import Mapping


class SideTabs(QWidget):
    """Shows one panel at a time."""

    def __init__(self, panels: Mapping[str, QWidget]) -> None:
        """Begin with the first of `panels`, which stand under the words on their tabs."""
        super().__init__()
        name_for_style(self, "sidePane")
        self.tabs = QTabBar(expanding=False, drawBase=False)
        self.tabs.setAccessibleName(self.tr("Panels"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._stack = QStackedWidget()
        for name, panel in panels.items():
            self.tabs.addTab(name)
            self._stack.addWidget(panel)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 8, 0)
        row.addWidget(self.tabs)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self.tabs.setCurrentIndex(self._stack.indexOf(panel))
