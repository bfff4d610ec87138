"""What a person does with the reference pack: read it beside the article, and take passages into a note."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from reader.ui.lessons.references import references, taken

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.storage.records import Evidence
    from reader.ui.desks.notes import NoteDesk
    from reader.ui.lessons.desk import LessonDesk
    from reader.ui.lessons.reference_pane import ReferencePane
    from reader.ui.panels.note_panel import NotePanel
    from reader.ui.session import Session


class ReferenceDesk(QObject):
    """Connects the reference pane with the note in hand.

    Signals:
        said(str): something for screen readers.
    """

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        lessons: LessonDesk,
        pane: ReferencePane,
        notes: tuple[NoteDesk, NotePanel],
        library_shown: QAction,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            lessons: knows which set is in hand.
            pane: the references.
            notes: where evidence goes.
            library_shown: the action that shows the library, which makes room.
        """
        super().__init__(pane)
        self._session, self._lessons, self._pane = session, lessons, pane
        self._notes, self._panel = notes
        self._library_shown = library_shown
        self._show_library_again = False
        pane.closed.connect(self.close)
        pane.passage_wanted.connect(self._take)
        session.article_opened.connect(self._article_opened)
        self._panel.viewport().setAcceptDrops(True)
        self._panel.viewport().installEventFilter(self)
        self._panel.editor.viewport().installEventFilter(self)

    @property
    def has_focus(self) -> bool:
        """Whether somebody reads the references just now."""
        focus = QApplication.focusWidget()
        return focus is not None and self._pane.isVisible() and self._pane.isAncestorOf(focus)

    @Slot()
    def toggle(self) -> None:
        """Show the references beside the article; when they have the focus already, put them away."""
        if self.has_focus:
            self.close()
        elif self._fill():
            if not self._pane.isVisible():
                self._show_library_again = self._library_shown.isChecked()
                if self._show_library_again:
                    self._library_shown.trigger()
                self._pane.show()
            self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.emit(self.tr("References: choose one, read it, select words, and take them as evidence."))

    @Slot()
    def close(self) -> None:
        """Put the references away and go back to the text."""
        if not self._pane.isVisible():
            return
        had_focus = self.has_focus
        self._pane.hide()
        if self._show_library_again and not self._library_shown.isChecked():
            self._library_shown.trigger()
        self._show_library_again = False
        if had_focus:
            self._panel.window().setFocus()

    def _fill(self) -> bool:
        work, article = self._lessons.work, self._lessons.article
        if work is None or article is None:
            return False
        self._pane.show_references(references(work.set, article.id))
        return True

    @Slot()
    def _article_opened(self) -> None:
        if self._pane.isVisible() and not self._fill():
            self.close()

    @Slot(object, str, int)
    def _take(self, evidence: Evidence, words: str, paragraph: int) -> None:
        """Put a passage into the note in hand; without one, a note on the words in hand is started."""
        if not self._panel.note_id:
            self._notes.write_note()
        note = self._session.notebook.note(self._panel.note_id)
        if note is None:
            return
        self._panel.flush()
        note = self._session.notebook.note(note.id) or note
        item = taken(evidence, words, paragraph=paragraph, name=str(uuid.uuid4()))
        if self._session.notebook.edit(note.id, "evidence", (*note.evidence, item)):
            self._notes.panel_wanted.emit()
            self._panel.open_part("evidence")
            self.said.emit(self.tr("Taken as evidence: {title}").format(title=item.title))
            self._pane.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that are dragged from the references onto the notes become evidence."""
        if isinstance(event, QDropEvent) and event.source() in (self._pane.text, self._pane.text.viewport()):
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self._pane.take_selected()
            return True
        return super().eventFilter(watched, event)
