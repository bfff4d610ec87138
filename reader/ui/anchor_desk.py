"""Notes whose words were not surely found again: a person says where they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from reader.ui.note_places import place_of_note

if TYPE_CHECKING:
    from reader.storage.records import Note
    from reader.text.spans import Span
    from reader.ui.article_view import ArticleView
    from reader.ui.panels.note_panel import NotePanel
    from reader.ui.session import Session


class AnchorDesk(QObject):
    """Connects the box about the words of a note with the article and the notebook."""

    def __init__(self, session: Session, panel: NotePanel, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel, self._view = session, panel, view
        box = panel.anchor
        box.confirmed.connect(self._confirm)
        box.words_wanted.connect(self._let_choose)
        box.put_wanted.connect(self._put)
        box.whole_article_wanted.connect(self._make_whole)
        view.span_selected.connect(self._selected)

    def _note_in_hand(self) -> Note | None:
        """The note in the panel, when what was typed there is saved."""
        self._panel.flush()
        return self._session.notebook.note(self._panel.note_id)

    @Slot()
    def _confirm(self) -> None:
        note, article = self._note_in_hand(), self._session.article
        span = place_of_note(note, article.text) if note is not None and article is not None else None
        if note is not None and span is not None:
            self._session.notebook.put(note.id, span)

    @Slot()
    def _let_choose(self) -> None:
        self._view.clear_selection()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _selected(self, span: Span | None) -> None:
        self._panel.anchor.set_selected(selected=span is not None)

    @Slot()
    def _put(self) -> None:
        note, span = self._note_in_hand(), self._view.selected_span()
        if note is not None and span is not None:
            self._view.clear_selection()
            self._session.notebook.put(note.id, span)

    @Slot()
    def _make_whole(self) -> None:
        note = self._note_in_hand()
        if note is not None:
            self._session.notebook.put_on_article(note.id)
