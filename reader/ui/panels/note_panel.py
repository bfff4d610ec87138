"""Notes: the mark or words in hand, the note about them, and the list of all notes of the article."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.storage.records import Missing, Note, NoteStatus
from reader.ui.actions import key_of
from reader.ui.controls import link_button, quiet_label
from reader.ui.language import listed
from reader.ui.note_names import missing_name, status_name
from reader.ui.panels.anchor_box import AnchorBox
from reader.ui.panels.choices import Choices
from reader.ui.panels.fields import TextField
from reader.ui.panels.lost_marks import LostMarks
from reader.ui.panels.mark_card import MarkCard
from reader.ui.panels.note_form import NoteForm
from reader.ui.panels.note_list import NoteList
from reader.ui.panels.note_preview import NotePreview
from reader.ui.panels.own_mark_card import OwnMarkCard
from reader.ui.panels.tab_order import TabOrder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_MISSING_IN = {
    Missing.FINDING: "finding",
    Missing.EVIDENCE: "evidence",
    Missing.LOCATOR: "locator",
    Missing.QUESTION: "question",
    Missing.PLACE_TO_LOOK: "place_to_look",
}
"""The field that wants to be filled in."""


class NotePanel(QScrollArea):
    """Everything about the passage in hand.

    Signals:
        edited(str, str, object): id of a note, name of a field of `Note`, and its new value.
        delete_requested(str): id of a note.
        note_chosen(str): id of a note in the list.
        note_wanted(): a new note about what is in hand.
        unfolded(bool, tuple): whether more than the quick note is shown, and the names of its parts that are open.
    """

    edited = Signal(str, str, object)
    delete_requested = Signal(str)
    note_chosen = Signal(str)
    note_wanted = Signal()
    unfolded = Signal(bool, tuple)

    def __init__(self) -> None:
        super().__init__()
        self._note: Note | None = None
        self._form: NoteForm | None = None
        self._open_parts: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Notes"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = MarkCard()
        self.own_card = OwnMarkCard()
        for card in (self.card, self.own_card):
            card.note_requested.connect(self.note_wanted)
        self._empty = quiet_label()
        self._empty.setText(
            self.tr(
                "Choose a mark with {key} or a click, or select words. What you find out about them goes here."
            ).format(key=key_of("next_mark"))
        )
        self._note_card = QFrame()
        self._note_card.setObjectName("card")
        self._build_note(QVBoxLayout(self._note_card))
        self._list = NoteList()
        self._list.note_chosen.connect(self.note_chosen)
        self.lost_marks = LostMarks()
        page = QWidget()
        page.setObjectName("scrolled")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(14, 4, 14, 14)
        layout.setSpacing(12)
        for part in (self._empty, self.card, self.own_card, self._note_card, self._list, self.lost_marks):
            layout.addWidget(part)
        layout.addStretch()
        self.setWidget(page)
        self._tab_order = TabOrder(page)
        self.card.hide()
        self.own_card.hide()
        self.show_note(None)

    def _build_note(self, layout: QVBoxLayout) -> None:
        title = QLabel(self.tr("Verification note"))
        title.setStyleSheet("font-weight: 600;")
        self._saved = QLabel()
        self._saved.setProperty("quiet", True)
        self._about = quiet_label()
        self.anchor = AnchorBox()
        statuses = {status: status_name(status) for status in NoteStatus}
        self._status = Choices("status", self.tr("Status"), statuses, columns=3, needed=True)
        self._status.edited.connect(self._field_edited)
        self._advice = QLabel(wordWrap=True)
        self._advice.setTextFormat(Qt.TextFormat.RichText)
        self._advice.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._advice.linkActivated.connect(self.reveal)
        hint = self.tr("What did you find, and where?")
        self.editor = TextField("body", self.tr("Text of the note"), hint=hint, lines=(4, 14))
        self.editor.edited.connect(self._field_edited)
        self.editor.typed.connect(self.show_not_saved)
        self._preview = NotePreview()
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._saved)
        layout.setContentsMargins(15, 13, 15, 11)
        layout.setSpacing(8)
        layout.addLayout(head)
        for part in (self._about, self.anchor, self._status, self._advice, self.editor, self._preview):
            layout.addWidget(part)
        layout.addLayout(self._links())
        layout.addWidget(self._more)
        self._note_layout = layout

    def _links(self) -> QHBoxLayout:
        self._more = link_button(self.tr("More about this check"))
        self._more.setCheckable(True)
        self._more.clicked.connect(self._more_clicked)
        self._preview_link = link_button(self.tr("Preview"))
        self._preview_link.setCheckable(True)
        self._preview_link.clicked.connect(self._preview_clicked)
        self._delete = link_button(self.tr("Delete"))
        self._delete.clicked.connect(self._delete_clicked)
        self._preview.hide()
        row = QHBoxLayout()
        row.addWidget(self._preview_link)
        row.addStretch()
        row.addWidget(self._delete)
        return row

    @property
    def note_id(self) -> str:
        """Id of the note in the editor, or empty."""
        return self._note.id if self._note else ""

    @property
    def choosing(self) -> AnchorBox | None:
        """The box for which words are selected now, if they are for one."""
        return next((box for box in (self.anchor, self.lost_marks.anchor) if box.is_choosing), None)

    @property
    def form(self) -> NoteForm | None:
        """What unfolds from the quick note, if it ever was unfolded."""
        return self._form

    @property
    def is_unfolded(self) -> bool:
        """Whether more than the quick note is shown."""
        return self._form is not None and not self._form.isHidden()

    def set_unfolded(self, unfolded: bool, parts: tuple[str, ...]) -> None:
        """Show more than the quick note or not, with these parts open."""
        self._open_parts = parts
        self._unfold(unfolded)

    def _unfold(self, unfolded: bool) -> None:
        self._more.setChecked(unfolded)
        self._more.setText(self.tr("Less about this check") if unfolded else self.tr("More about this check"))
        if unfolded and self._form is None and self._note is not None:
            self._form = NoteForm(self._open_parts)
            self._form.edited.connect(self._field_edited)
            self._form.typed.connect(self.show_not_saved)
            self._form.folds_changed.connect(self._folded)
            self._form.show_note(self._note, another=True)
            self._note_layout.addWidget(self._form)
        if self._form is not None:
            self._form.setVisible(unfolded)

    @Slot()
    def toggle_more(self) -> None:
        """Show more about the check, or only the quick note."""
        if self._note is not None:
            self._unfold(not self.is_unfolded)
            self.unfolded.emit(self._more.isChecked(), self._open_parts)

    @Slot(str)
    def reveal(self, field: str) -> None:
        """Unfold the part with a field of the note and go there."""
        if not self.is_unfolded:
            self.toggle_more()
        if self._form is not None:
            self._form.reveal(field)
            QTimer.singleShot(0, self._show_focus)  # when the unfolded part has its place

    def open_part(self, name: str) -> None:
        """Unfold the check and in it this part, and leave the focus where it is."""
        if not self.is_unfolded:
            self.toggle_more()
        if self._form is not None:
            self._form.open_part(name)

    def show_card(self, *, visible: bool) -> None:
        """Show the card of the mark or words in hand, or the hint; one with words that are not stored stays."""
        self.card.setVisible(visible or self.card.is_unsaved())
        self._show_hint()

    def show_own_card(self, *, visible: bool) -> None:
        """Show the card of the own mark in hand, or the hint."""
        self.own_card.setVisible(visible)
        self._show_hint()

    def _show_hint(self) -> None:
        self._empty.setVisible(self._note is None and self.card.isHidden() and self.own_card.isHidden())

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
        self._note_card.show()
        self._empty.hide()
        self._end_preview()
        self.editor.reset(note.body)
        if self._form is not None:
            self._form.show_note(note, another=True)
        self._unfold(self._more.isChecked())
        self._show_facts(note, about)
        self.show_saved(note.modified)

    def close_note(self) -> None:
        """Put no note into the editor, whatever stands in it."""
        self._note = None
        self._note_card.hide()
        self._show_hint()

    def is_unsaved(self) -> bool:
        """Whether words were typed that are not on the disk."""
        form_unsaved = self._form is not None and self._form.is_unsaved()
        return self._note is not None and (self.editor.is_unsaved() or form_unsaved)

    def draft(self) -> Note | None:
        """The note in the editor with what was typed and is not stored."""
        if self._note is None:
            return None
        typed: dict[str, Any] = self._form.unsaved() if self._form is not None else {}
        return replace(self._note, body=self.editor.words(), **typed)

    def refresh_note(self, note: Note, *, about: str) -> None:
        """Show a new state of the note in the editor, or open the note; words being typed are left alone."""
        if note.id != self.note_id:
            self.show_note(note, about=about)
            return
        self._note = note
        self.editor.show_value(note.body)
        if self._form is not None:
            self._form.show_note(note, another=False)
        if not self._preview.isHidden():
            self._preview.show_markdown(note.body)
        self._show_facts(note, about)

    def _show_facts(self, note: Note, about: str) -> None:
        self._status.show_value(note.status)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        advice = self._advice_on(note)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def _advice_on(self, note: Note) -> str:
        if note.missing:
            links = (f"<a href='{_MISSING_IN[one]}'>{escape(missing_name(one))}</a>" for one in note.missing)
            return self.tr("Incomplete: {what}").format(what=listed(links))
        if note.status is NoteStatus.NOT_CHECKABLE:
            return escape(self.tr("I could not check this here: a good result, it says how far checking can go."))
        return ""

    def show_list(self, notes: Sequence[Note]) -> None:
        """List the notes of the article, in the order of the text."""
        others = [note for note in notes if note.id != self.note_id]
        title = self.tr("Other notes on this article") if self._note else self.tr("Notes")
        self._list.show_notes(others, title=title)

    def show_saved(self, when: datetime) -> None:
        """Say when the note was last saved."""
        if not self.is_unsaved():
            self._saved.setText(self.tr("saved {time}").format(time=f"{when.astimezone():%H:%M}"))

    @Slot()
    def show_not_saved(self) -> None:
        """Say that what stands in the editor is not on the disk."""
        self._saved.setText(self.tr("not saved yet"))

    def focus_editor(self) -> None:
        """Type here."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self.editor)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        if self._note is not None:
            self.editor.flush()
            if self._form is not None:
                self._form.flush()

    @Slot(str, object)
    def _field_edited(self, field: str, value: object) -> None:
        if self._note is not None:
            self.edited.emit(self._note.id, field, value)

    @Slot()
    def _more_clicked(self) -> None:
        self.toggle_more()

    @Slot(tuple)
    def _folded(self, parts: tuple[str, ...]) -> None:
        self._open_parts = parts
        self.unfolded.emit(True, parts)

    @Slot()
    def _preview_clicked(self) -> None:
        if not self._preview_link.isChecked():
            self._end_preview()
            self.editor.setFocus()
            return
        self.flush()
        self._preview_link.setText(self.tr("Write"))
        self._preview.show_markdown(self.editor.toPlainText())
        self._preview.show()
        self.editor.hide()

    def _end_preview(self) -> None:
        self._preview_link.setChecked(False)
        self._preview_link.setText(self.tr("Preview"))
        self._preview.hide()
        self.editor.show()

    @Slot()
    def _show_focus(self) -> None:
        focus = self.focusWidget()
        if focus is not None:
            self.ensureWidgetVisible(focus)

    @Slot()
    def _delete_clicked(self) -> None:
        if self._note is not None:
            self.flush()
            self.delete_requested.emit(self._note.id)
