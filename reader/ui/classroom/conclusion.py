"""What the class came to, or still needs to know: a box for the teacher's words on each article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from reader.ui.controls import heading
from reader.ui.panels.fields import AUTOSAVE

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_HEIGHT = 96
_LONGEST = 4_000


class _Words(QPlainTextEdit):
    """Tells when the focus leaves.

    Signals:
        left(): it did.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell."""
        super().focusOutEvent(event)
        self.left.emit()


class Conclusion(QFrame):
    """A title and an editor, which saves a moment after typing.

    Signals:
        written(str, str): `Article.sha256` and the words on it.
    """

    written = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._article = self._known = ""
        self._title = heading(self.tr("What do we need to know?"), kind="line")
        self.editor = _Words()
        self.editor.setAccessibleName(self._title.text())
        self.editor.setPlaceholderText(self.tr("Write the class’s conclusion or open question here"))
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(_HEIGHT)
        self.editor.left.connect(self.flush)
        self._soon = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._soon.timeout.connect(self.flush)
        self.editor.textChanged.connect(self._soon.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(15, 13, 15, 13)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self.editor)

    def show_words(self, article: str, words: str) -> None:
        """Show what stands on an article; what was typed on another is sent first, and on the same one left alone."""
        if article == self._article:
            return
        self.flush()
        self._article, self._known = article, words
        self.editor.setPlainText(words)
        self._soon.stop()

    def forget(self) -> None:
        """Show nothing any more, and send nothing."""
        self._article = self._known = ""
        self.editor.clear()
        self._soon.stop()

    def set_scale(self, scale: float) -> None:
        """Set the box so many times its usual height; its type follows that of the window."""
        self.editor.setFixedHeight(round(_HEIGHT * scale))

    @Slot()
    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        self._soon.stop()
        words = self.editor.toPlainText()[:_LONGEST]
        if self._article and words != self._known:
            self._known = words
            self.written.emit(self._article, words)
