"""The passages that a prompt wants to be found, as the key has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui.controls import quiet_label, text_label
from reader.ui.names import quoted
from reader.ui.panels.fields import TextField, field_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.lessons.records import KeyMark, LessonArticle


class _Words(TextField):
    """Words of the article; Enter adds them.

    Signals:
        entered(): Enter was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class PassagesForm(QWidget):
    """Passages can be added by their words, and removed.

    Signals:
        added(str): words as the person typed or pasted them.
        removed(str): the id of a `KeyMark`.
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[KeyMark, ...] = ()
        self._rows: list[QWidget] = []
        self.words = _Words(
            "", self.tr("Words of the article"), hint=self.tr("Paste words of the article"), lines=(1, 4)
        )
        self.words.entered.connect(self._add)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setProperty("choice", True)
        self.add_button.clicked.connect(self._add)
        self._said = quiet_label()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field_label(self.tr("Passages to find"), self.words))
        column.addLayout(self._list)
        column.addLayout(row)
        column.addWidget(self._said)

    def show_passages(self, marks: Sequence[KeyMark], article: LessonArticle | None) -> None:
        """Show the passages of the key in an article; None where the prompt names none yet."""
        self.words.setEnabled(article is not None)
        self.add_button.setEnabled(article is not None)
        if tuple(marks) == self._shown:
            return
        self._shown = tuple(marks)
        self.words.reset("")
        self._said.setText("")
        while self._rows:
            self._rows.pop().deleteLater()
        for mark in marks:
            row = self._row(mark)
            self._rows.append(row)
            self._list.addWidget(row)

    def say(self, words: str) -> None:
        """Say why words were not taken; they stay where they were typed."""
        self._said.setText(words)

    def _row(self, mark: KeyMark) -> QWidget:
        row = QWidget()
        remove = QToolButton()
        remove.setText("✕")
        remove.setAccessibleName(self.tr("Remove the passage {words}").format(words=quoted(mark.quote.exact)))
        remove.setToolTip(self.tr("Remove"))
        remove.clicked.connect(lambda: self.removed.emit(mark.id))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(text_label(quoted(mark.quote.exact)), 1)
        line.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    @Slot()
    def _add(self) -> None:
        words = self.words.toPlainText().strip()
        if words:
            self.added.emit(words)
