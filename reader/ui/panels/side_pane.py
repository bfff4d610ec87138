"""The pane on the right: tabs over the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from reader.ui.controls import name_for_style
from reader.ui.panels.help_button import HelpButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.panel_help import Topic


class SidePane(QWidget):
    """Shows one panel at a time.

    Signals:
        help_wanted(object): help on this `Topic`.
    """

    help_wanted = Signal(object)

    def __init__(self, panels: dict[str, QWidget], topics: Sequence[Topic]) -> None:
        """Begin with the first panel.

        Args:
            panels: by the words on their tabs.
            topics: what each of them is about, in the same order.
        """
        super().__init__()
        self._topics = topics
        self._help = HelpButton(topics[0])
        self._help.wanted.connect(self.help_wanted)
        name_for_style(self, "sidePane")
        self.tabs = QTabBar(expanding=False, drawBase=False)
        self.tabs.setAccessibleName(self.tr("Panels"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._stack = QStackedWidget()
        for name, panel in panels.items():
            self.tabs.addTab(name)
            self._stack.addWidget(panel)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.tabs.currentChanged.connect(self._changed)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 8, 0)
        row.addWidget(self.tabs)
        row.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 8, 8)
        foot.addStretch()
        foot.addWidget(self._help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    @property
    def topic(self) -> Topic:
        """What the panel in front is about."""
        return self._topics[self.tabs.currentIndex()]

    @Slot()
    def _changed(self) -> None:
        self._help.set_topic(self.topic)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self.tabs.setCurrentIndex(self._stack.indexOf(panel))
