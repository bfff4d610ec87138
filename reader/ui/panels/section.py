"""A part of a form that folds to its title and a few words about what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Section(QWidget):
    """A title that opens and closes what stands under it.

    Signals:
        toggled(): it was opened or closed by the person.
    """

    toggled = Signal()

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.name = name
        self._words = ""
        self._head = QToolButton()
        self._head.setText(title)
        self._head.setProperty("fold", True)
        self._head.setCheckable(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setArrowType(Qt.ArrowType.RightArrow)
        self._head.setIconSize(QSize(9, 9))
        self._head.clicked.connect(self._clicked)
        self._summary = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setProperty("quiet", True)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._body = QWidget()
        self._body.hide()
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(0, 2, 0, 10)
        self.content.setSpacing(5)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._head)
        row.addWidget(self._summary, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._body)

    @property
    def is_open(self) -> bool:
        """Whether its content is shown."""
        return self._head.isChecked()

    def set_open(self, opened: bool) -> None:
        """Show or hide the content."""
        self._head.setChecked(opened)
        self._head.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._body.setVisible(opened)

    def set_summary(self, words: str) -> None:
        """Say in a few words what is in it."""
        self._words = " ".join(words.split())
        self._summary.setToolTip(words)
        self._cut()
        self._head.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - self._head.sizeHint().width() - 8
        self._summary.setText(
            self._summary.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, room))
        )

    @Slot()
    def _clicked(self) -> None:
        self.set_open(self._head.isChecked())
        self.toggled.emit()
