"""The bar over the workshop: back, the title of the set, whether it is saved, undo and redo, preview, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.controls import menu_button, name_for_style
from reader.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QResizeEvent, QUndoStack
    from PySide6.QtWidgets import QMenu

    from reader.ui.theme import Theme


class PageBar(QWidget):
    """Buttons over the parts of a set.

    Signals:
        back_wanted(): to reading.
        preview_wanted(): see the set as students will.
        export_wanted(): check the set and give it out.
    """

    back_wanted = Signal()
    preview_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, actions: Mapping[str, QAction], menu: QMenu, stack: QUndoStack) -> None:
        """Make the bar; its undo and redo are the actions of the window, enabled as `stack` is."""
        super().__init__()
        name_for_style(self, "topBar")
        self.setFixedHeight(48)
        self._title_words = ""
        self.menu_button = menu_button(self.tr("Menu"), menu)
        self.back_button = QPushButton(self.tr("‹ Back to reading"))
        self.back_button.clicked.connect(self.back_wanted)
        self._title = QLabel()
        self._title.setObjectName("articleTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.saved_words = QLabel()
        self.saved_words.setProperty("quiet", True)
        self.undo_button = _button(self.tr("Undo"), actions["undo"])
        self.redo_button = _button(self.tr("Redo"), actions["redo"])
        stack.canUndoChanged.connect(self.undo_button.setEnabled)
        stack.canRedoChanged.connect(self.redo_button.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        self.undo_button.setEnabled(stack.canUndo())
        self.redo_button.setEnabled(stack.canRedo())
        self.preview_button = QPushButton(self.tr("Preview as student"))
        self.preview_button.setProperty("choice", True)
        self.preview_button.clicked.connect(self.preview_wanted)
        self.export_button = QPushButton(self.tr("Export …"))
        self.export_button.setProperty("choice", True)
        self.export_button.clicked.connect(self.export_wanted)
        self._lay_out()
        self._name_undo(stack.undoText())
        self._name_redo(stack.redoText())

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 12, 0)
        layout.setSpacing(6)
        layout.addWidget(self.menu_button)
        layout.addWidget(self.back_button)
        layout.addSpacing(6)
        layout.addWidget(self._title)
        layout.addSpacing(8)
        layout.addWidget(self.saved_words)
        layout.addStretch(1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.redo_button)
        layout.addSpacing(8)
        layout.addWidget(self.preview_button)
        layout.addWidget(self.export_button)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.menu_button.setIcon(icon("menu", theme.secondary))

    def set_title(self, words: str) -> None:
        """Show the title of the set, cut where it does not fit."""
        self._title_words = words or self.tr("Set without a title")
        self._title.setToolTip(self._title_words if len(self._title_words) > 40 else "")
        self._title.setAccessibleName(self._title_words)
        self._elide()

    def show_saved(self) -> None:
        """Say when the draft was saved: now."""
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.saved_words.setText(self.tr("Saved {time}").format(time=now))

    def show_not_saved(self) -> None:
        """Say that what was changed is not on the disk."""
        self.saved_words.setText(self.tr("Not saved"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title has the room that the rest leaves."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        buttons = (self.back_button, self.undo_button, self.redo_button, self.preview_button, self.export_button)
        room = self.width() - sum(button.sizeHint().width() for button in buttons) - 250
        metrics = self._title.fontMetrics()
        self._title.setText(metrics.elidedText(self._title_words, Qt.TextElideMode.ElideRight, max(room, 60)))

    def _name_undo(self, what: str) -> None:
        self.undo_button.setToolTip(self.tr("Undo: {what}").format(what=what) if what else "")

    def _name_redo(self, what: str) -> None:
        self.redo_button.setToolTip(self.tr("Redo: {what}").format(what=what) if what else "")


def _button(words: str, action: QAction) -> QPushButton:
    button = QPushButton(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where the change is seen
    button.clicked.connect(action.trigger)
    return button
