"""Notes: the mark or words in hand, the note about them, and the list of all notes of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.storage.records import Note, NoteStatus
from reader.ui.controls import choice_button, link_button, quiet_label
from reader.ui.names import short, status_name
from reader.ui.panels.mark_card import MarkCard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


AUTOSAVE = 500
"""Milliseconds without a key before the text is saved."""


class NoteEditor(QPlainTextEdit):
    """The text of a note. Undo and redo are those of the program, so that they reach every kind of edit.

    Signals:
        left(): the focus went elsewhere.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noteEditor")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("What did you find, and where?"))
        self.setAccessibleName(self.tr("Text of the note"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Grows with the text, between four and fourteen lines."""
        line = self.fontMetrics().lineSpacing()
        lines = min(14, max(4, self.document().blockCount() + 1, int(self.document().size().height()) + 1))
        return QSize(200, line * lines + 14)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, though an editor claims their keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.ignore()
                return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words; a dropped file is for the window to open."""
        return source.hasText() and not source.hasUrls()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save at once what was typed."""
        super().focusOutEvent(event)
        self.left.emit()


class NotePanel(QScrollArea):
    """Everything about the passage in hand.

    Signals:
        edited(str, str): id of a note and its text; sent a moment after typing, and when the focus leaves.
        status_chosen(str, object): id of a note and its new `NoteStatus`.
        delete_requested(str): id of a note.
        note_chosen(str): id of a note in the list.
        note_wanted(): a new note about what is in hand.
    """

    edited = Signal(str, str)
    status_chosen = Signal(str, object)
    delete_requested = Signal(str)
    note_chosen = Signal(str)
    note_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._note: Note | None = None
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._autosave.timeout.connect(self.flush)
        self.setAccessibleName(self.tr("Notes"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = MarkCard()
        self.card.note_requested.connect(self.note_wanted)
        self._empty = quiet_label()
        self._empty.setText(
            self.tr("Choose a mark with F8 or a click, or select words. What you find out about them goes here.")
        )
        self._editor_card = self._build_editor()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._list_title = QLabel()
        self._list_title.setProperty("section", True)
        page = QWidget()
        page.setObjectName("scrolled")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 4, 14, 14)
        layout.setSpacing(12)
        for part in (self._empty, self.card, self._editor_card, self._list_title):
            layout.addWidget(part)
        layout.addLayout(self._list)
        layout.addStretch()
        self.setWidget(page)
        self.card.hide()
        self.show_note(None)

    def _build_editor(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        title = QLabel(self.tr("Verification note"))
        title.setStyleSheet("font-weight: 600;")
        self._saved = QLabel()
        self._saved.setProperty("quiet", True)
        self._about = quiet_label()
        self.editor = NoteEditor()
        self.editor.textChanged.connect(self._typed)
        self.editor.left.connect(self.flush)
        self._delete = link_button(self.tr("Delete"))
        self._delete.clicked.connect(self._delete_clicked)
        self._statuses = {status: self._status_button(status) for status in NoteStatus}
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._saved)
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, button in enumerate(self._statuses.values()):
            grid.addWidget(button, number // 3, number % 3)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(15, 13, 15, 11)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._about)
        layout.addLayout(grid)
        layout.addWidget(self.editor)
        layout.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignRight)
        return frame

    def _status_button(self, status: NoteStatus) -> QPushButton:
        button = choice_button(status_name(status))
        button.setProperty("status", status.value)
        button.setAutoExclusive(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._status_clicked)
        return button

    @property
    def note_id(self) -> str:
        """Id of the note in the editor, or empty."""
        return self._note.id if self._note else ""

    def show_card(self, *, visible: bool) -> None:
        """Show the card of the mark or words in hand, or the hint that stands for it."""
        self.card.setVisible(visible)
        self._empty.setVisible(not visible and self._note is None)

    def show_note(self, note: Note | None, *, about: str = "") -> None:
        """Put another note, or none, into the editor. What was typed is saved first; if it cannot be, it stays."""
        if note is not None and note.id == self.note_id:
            return
        self.flush()
        if self.is_unsaved():
            return
        if note is None:
            self.close_note()
            return
        self._note = note
        self._editor_card.show()
        self._empty.hide()
        self._set_text(note.body)
        self._show_facts(note, about)
        self.show_saved(note.modified)

    def close_note(self) -> None:
        """Put no note into the editor, whatever stands in it."""
        self._autosave.stop()
        self._note = None
        self._editor_card.hide()
        self._empty.setVisible(self.card.isHidden())

    def is_unsaved(self) -> bool:
        """Whether the editor holds words that are not on the disk."""
        return self._note is not None and self.editor.toPlainText() != self._note.body

    def refresh_note(self, note: Note, *, about: str) -> None:
        """Show a new state of the note in the editor, or open the note; words being typed are left alone."""
        if note.id != self.note_id:
            self.show_note(note, about=about)
            return
        typed = self.is_unsaved()
        self._note = note
        if not typed:
            self._set_text(note.body)
        self._show_facts(note, about)

    def _show_facts(self, note: Note, about: str) -> None:
        self._statuses[note.status].setChecked(True)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def _set_text(self, body: str) -> None:
        if self.editor.toPlainText() == body:
            return
        self.editor.blockSignals(True)
        self.editor.setPlainText(body)
        self.editor.blockSignals(False)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.updateGeometry()

    def show_list(self, notes: Sequence[Note]) -> None:
        """List the notes of the article, in the order of the text."""
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        others = [note for note in notes if note.id != self.note_id]
        self._list_title.setText(self.tr("Other notes on this article") if self._note else self.tr("Notes"))
        self._list_title.setVisible(bool(others))
        for note in others:
            self._list.addWidget(self._list_item(note))

    def _list_item(self, note: Note) -> QPushButton:
        words = short(note.quote.exact, 28) if note.quote else self.tr("The whole article")
        body = short(note.body, 42) or self.tr("No text yet")
        item = QPushButton(f"{status_name(note.status)} · {words}\n{body}".replace("&", "&&"))
        item.setProperty("choice", True)
        item.setProperty("note", note.id)
        item.setStyleSheet("text-align: left;")
        item.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        item.clicked.connect(self._item_clicked)
        return item

    def show_saved(self, when: datetime) -> None:
        """Say when the note was last saved."""
        self._saved.setText(self.tr("saved {time}").format(time=f"{when.astimezone():%H:%M}"))

    def show_not_saved(self) -> None:
        """Say that what stands in the editor is not on the disk."""
        self._saved.setText(self.tr("not saved yet"))

    def focus_editor(self) -> None:
        """Type here."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self.editor)

    @Slot()
    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        if self._autosave.isActive():
            self._autosave.stop()
        if self._note is not None and self.is_unsaved():
            self.edited.emit(self._note.id, self.editor.toPlainText())

    @Slot()
    def _typed(self) -> None:
        self.show_not_saved()
        self._autosave.start()

    @Slot()
    def _status_clicked(self) -> None:
        button = self.sender()
        if self._note is not None and button is not None:
            self.flush()
            self.status_chosen.emit(self._note.id, NoteStatus(button.property("status")))

    @Slot()
    def _delete_clicked(self) -> None:
        if self._note is not None:
            self.flush()
            self.delete_requested.emit(self._note.id)

    @Slot()
    def _item_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.note_chosen.emit(button.property("note"))
