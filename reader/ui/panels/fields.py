"""Editors for single fields of a record. Each knows the name of its field and sends the new value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

AUTOSAVE = 600
"""Milliseconds without a key before text is saved."""

_FRAME = 16
"""Pixels of padding, border and document margin above and below the lines."""


class TextField(QPlainTextEdit):
    """Words of one field; grows with them. Undo and redo are those of the program, which reach every kind of edit.

    Signals:
        edited(str, object): name of the field and its words; a moment after typing, and when the focus leaves.
        typed(): something was typed that is not sent yet.
    """

    edited = Signal(str, object)
    typed = Signal()

    def __init__(
        self, field: str, name: str, *, hint: str = "", lines: tuple[int, int] = (1, 5), limit: int = 0
    ) -> None:
        """Make an editor.

        Args:
            field: name of the field in the record.
            name: what it is called in the interface.
            hint: what may stand there, shown while it is empty.
            lines: least and most height. A field that begins with one line takes no line breaks.
            limit: most characters that fit; 0 for any number.
        """
        super().__init__()
        self.field = field
        self._known = ""
        self._lines, self._limit = lines, limit
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._autosave.timeout.connect(self.flush)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().contentsChanged.connect(self._fit)
        self.textChanged.connect(self._typed)

    def words(self) -> str:
        """The words as they are to be stored."""
        return self.toPlainText()

    def show_value(self, value: object) -> None:
        """Show what is stored; words being typed are left alone."""
        typed = self.is_unsaved()
        self._known = self._words_of(value)
        if not typed and self.words() != self._known:
            self._set_text(self._known)

    def reset(self, value: object) -> None:
        """Show what is stored in another record, in place of whatever stands here."""
        self._autosave.stop()
        self._known = self._words_of(value)
        if self.toPlainText() != self._known:
            self._set_text(self._known)

    def is_unsaved(self) -> bool:
        """Whether there are words that are not stored."""
        return self.words() != self._known

    @Slot()
    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        self._autosave.stop()
        if self.is_unsaved():
            self.edited.emit(self.field, self.value())

    def _words_of(self, value: object) -> str:
        return str(value)

    def value(self) -> object:
        """What stands here, as a value of the field."""
        return self.words()

    def _set_text(self, words: str) -> None:
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def _typed(self) -> None:
        if self.is_unsaved():
            self.typed.emit()
        self._autosave.start()

    @property
    def _one_line(self) -> bool:
        return self._lines[0] == 1

    def sizeHint(self) -> QSize:
        """Grows with the text, within its least and most lines."""
        line = self.fontMetrics().lineSpacing()
        least, most = self._lines
        height = min(max(self._height_of_text(), line * least), line * most)
        return QSize(120, round(height) + _FRAME)

    def _height_of_text(self) -> float:
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return height - self.document().documentMargin()

    @Slot()
    def _fit(self) -> None:
        full = self._height_of_text() > self.fontMetrics().lineSpacing() * self._lines[1] + 1
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """As high as the words want it, and as narrow as it may be."""
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, though an editor claims their keys."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leaves a field of one line; a full field takes no more."""
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif self._limit and event.text().isprintable() and event.text() and self._room() < 1:
            event.accept()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words; a dropped file is for the window to open."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words without their looks, and no more than fit."""
        words = source.text()
        if self._one_line:
            words = " ".join(words.split())
        self.insertPlainText(words[: self._room()] if self._limit else words)

    def _room(self) -> int:
        return self._limit - len(self.toPlainText()) + len(self.textCursor().selectedText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save at once what was typed."""
        super().focusOutEvent(event)
        self.flush()


class TagsField(TextField):
    """Short words with commas between them, sent as a tuple."""

    def words(self) -> str:
        """The tags as they are stored, each once."""
        return ", ".join(self.value())

    def _words_of(self, value: object) -> str:
        return ", ".join(value) if isinstance(value, tuple) else ""

    def value(self) -> tuple[str, ...]:
        """The tags, each once."""
        tags = (" ".join(tag.split()) for tag in self.toPlainText().replace("،", ",").split(","))
        return tuple(dict.fromkeys(tag for tag in tags if tag))


def is_undo(event: QEvent) -> bool:
    """Whether an editor is asked if it wants the keys for undo or redo for itself."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    standard = QKeySequence.StandardKey
    return event.matches(standard.Undo) or event.matches(standard.Redo)


def field_label(words: str, widget: QWidget) -> QLabel:
    """The small words over a control, which is also its name where it has none."""
    label = QLabel(words, wordWrap=True)
    label.setProperty("field", True)
    label.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(words)
    return label


class _Editor(Protocol):
    field: str

    def show_value(self, value: object, /) -> None: ...


def show_record(editors: Iterable[_Editor], record: object) -> None:
    """Show in each editor the field of `record` that it stands for."""
    for editor in editors:
        editor.show_value(getattr(record, editor.field))
