"""Notes and own marks whose words were not surely found again: a person says where they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from reader.ui.article.note_places import place_of_note

if TYPE_CHECKING:
    from reader.storage.records import Note, OwnMark
    from reader.text.spans import Span
    from reader.ui.article.view import ArticleView
    from reader.ui.panels.note_panel import NotePanel
    from reader.ui.session import Session


class AnchorDesk(QObject):
    """Connects the boxes that ask about words with the article, the notebook and the own marks."""

    def __init__(self, session: Session, panel: NotePanel, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel, self._lost, self._view = session, panel, panel.lost_marks, view
        for box in (panel.anchor, panel.lost_marks.anchor):
            box.confirmed.connect(self._confirm)
            box.words_wanted.connect(self._let_choose)
            box.put_wanted.connect(self._put)
        panel.anchor.whole_article_wanted.connect(self._make_whole)
        panel.lost_marks.anchor.delete_wanted.connect(self._delete_mark)
        panel.lost_marks.chosen.connect(self._mark_chosen)
        session.article_opened.connect(self._list_marks)
        session.own_marks.changed.connect(self._list_marks)
        view.span_selected.connect(self._selected)

    # Both

    @Slot()
    def _confirm(self) -> None:
        item = self._item()
        if item is not None:
            self._put_on(item, self._place(item))

    @Slot()
    def _let_choose(self) -> None:
        for box in (self._panel.anchor, self._lost.anchor):
            if box is not self.sender():
                box.stop_choosing()
        self._view.clear_selection()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _selected(self, span: Span | None) -> None:
        for box in (self._panel.anchor, self._lost.anchor):
            box.set_selected(selected=span is not None)

    @Slot()
    def _put(self) -> None:
        item, span = self._item(), self._view.selected_span()
        if item is not None and span is not None:
            self._view.clear_selection()
            self._put_on(item, span)

    def _item(self) -> Note | OwnMark | None:
        """What the box that was just used asks about, when what was typed is saved."""
        if self.sender() is self._lost.anchor:
            return self._lost.in_hand
        self._panel.flush()
        return self._session.notebook.note(self._panel.note_id)

    def _place(self, item: Note | OwnMark) -> Span | None:
        return place_of_note(item, self._session.article.text) if self._session.article else None

    def _put_on(self, item: Note | OwnMark, span: Span | None) -> None:
        if span is None:
            return
        if item is self._lost.in_hand:
            self._view.set_ring([])
            self._session.own_marks.put(item.id, span)
        else:
            self._session.notebook.put(item.id, span)

    # Notes

    @Slot()
    def _make_whole(self) -> None:
        self._panel.flush()
        self._session.notebook.put_on_article(self._panel.note_id)

    # Own marks

    @Slot()
    def _list_marks(self) -> None:
        self._lost.show_marks(self._session.own_marks.marks)

    @Slot(str)
    def _mark_chosen(self, mark_id: str) -> None:
        mark, article = self._session.own_marks.mark(mark_id), self._session.article
        if mark is None or article is None:
            return
        place = self._place(mark)
        self._lost.show_in_hand(mark, now=place.of(article.text) if place else "")
        self._view.set_ring([place] if place else [])
        if place is not None:
            self._view.reveal(place)

    @Slot()
    def _delete_mark(self) -> None:
        if self._lost.in_hand is not None:
            self._view.set_ring([])
            self._session.own_marks.delete(self._lost.in_hand.id)
