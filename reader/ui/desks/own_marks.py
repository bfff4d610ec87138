"""Marking words: the bar beside a selection, the card of an own mark, and what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from reader.errors import UserError
from reader.storage.records import OwnLayer
from reader.ui.article.highlights import place_of
from reader.ui.language import shown
from reader.ui.names import own_kinds, own_layer_name, short
from reader.ui.own_mark_words import marked_words, widened
from reader.ui.panels.selection_bar import MARK_ACTIONS, SelectionBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from reader.storage.records import OwnMark
    from reader.text.spans import Span
    from reader.ui.article.navigator import Navigator
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.panels.note_panel import NotePanel
    from reader.ui.session import Session
    from reader.ui.theme import Theme

_DELAY = 180
"""Milliseconds that a selection stays as it is before the bar appears."""


class OwnMarkDesk(QObject):
    """Connects a person's own marks with the article, the notes panel and the actions.

    Signals:
        lost_mark_chosen(str): id of an own mark whose words were not surely found in the text.
        mark_shown(str): id of the own mark that is in hand now.
        said(str): something for screen readers.
    """

    lost_mark_chosen = Signal(str)
    mark_shown = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        navigator: Navigator,
        panel: NotePanel,
        page: ArticlePage,
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            navigator: which mark has the focus.
            panel: has the card.
            page: the article.
            actions: those of the window, by their ids.
            parent: lives as long.
        """
        super().__init__(parent)
        self._session, self._navigator, self._panel, self._page = session, navigator, panel, page
        self._actions, self._book, self._card = actions, session.own_marks, panel.own_card
        self._theme: Theme = page.view.theme
        self.bar = SelectionBar(actions, page.view)
        self._soon = QTimer(self, singleShot=True, interval=_DELAY)
        self._soon.timeout.connect(self._show_bar)
        self._book.changed.connect(self._changed)
        self._book.split.connect(self._split)
        session.notebook.changed.connect(self._refresh_card)
        navigator.focused.connect(self._enable)
        navigator.own_focused.connect(self._focused)
        for part in (page.view, panel.own_card):
            part.addAction(actions["delete_mark"])
        page.view.installEventFilter(self)
        page.view.span_selected.connect(self._selected)
        page.view.scrolled.connect(self._follow)
        page.view.contents_changed.connect(self._follow)
        page.card_wanted.connect(self._fill_hover)
        self._card.edited.connect(self._edited)
        self._card.delete_requested.connect(self._book.delete)
        self._card.next_requested.connect(navigator.cycle)
        self._enable()

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action on own marks."""
        return {
            "mark_attribution": self.mark_attribution,
            "mark_hedge": self.mark_hedge,
            "mark_unsourced": self.mark_unsourced,
            "mark_highlight": self.mark_highlight,
            "widen": self.widen,
            "delete_mark": self.delete,
            "own_marks": self.show_or_hide,
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self._theme = theme
        self.bar.set_theme(theme)
        self._refresh_card()

    def article_opened(self) -> None:
        """Show the own marks of another article."""
        self._card.clear()
        self.bar.hide()
        self._navigator.set_own(self._book.marks)
        self._enable()

    # Marking

    @Slot()
    def mark_attribution(self) -> None:
        """Mark the words in hand as attributed."""
        self.mark(OwnLayer.ATTRIBUTION)

    @Slot()
    def mark_hedge(self) -> None:
        """Mark the words in hand as uncertain."""
        self.mark(OwnLayer.HEDGE)

    @Slot()
    def mark_unsourced(self) -> None:
        """Mark the words in hand as having no source."""
        self.mark(OwnLayer.UNSOURCED)

    @Slot()
    def mark_highlight(self) -> None:
        """Highlight the words in hand."""
        self.mark(OwnLayer.HIGHLIGHT)

    def mark(self, layer: OwnLayer) -> None:
        """Mark the selected words; without a selection, give the own mark in hand this layer."""
        selection, own = self._page.view.selected_span(), self._navigator.own
        if selection is not None:
            self._add(selection, layer)
        elif own is not None:
            self._book.set_layer(own.id, layer)

    def _add(self, selection: Span, layer: OwnLayer) -> None:
        article = self._session.article
        words = marked_words(article.text, selection) if article is not None else None
        if words is None:
            return
        try:
            mark_id = self._book.add(words, layer)
        except UserError as error:
            self._session.failed.emit(shown(error))
            return
        if self.bar.isAncestorOf(QApplication.focusWidget() or self._page):
            self._page.view.setFocus()
        self.choose(mark_id)

    @Slot(str)
    def choose(self, mark_id: str) -> None:
        """Take an own mark in hand, and show the own marks for it if they are hidden."""
        if self._actions["hide_marks"].isChecked():
            self._actions["hide_marks"].trigger()
        self._actions["own_marks"].setChecked(True)
        self.show_or_hide()
        if self._navigator.own_mark(mark_id) is not None:
            self._navigator.focus(mark_id)
        else:
            self.lost_mark_chosen.emit(mark_id)

    @Slot()
    def widen(self) -> None:
        """Select the whole sentence, or all sentences that the selection touches."""
        article, span = self._session.article, self._page.view.selected_span()
        if article is not None and span is not None:
            sentence = widened(article, span)
            self._page.view.select(sentence)
            self.said.emit(self.tr("Selected: {words}").format(words=short(sentence.of(article.text))))

    @Slot()
    def delete(self) -> None:
        """Delete the own mark in hand."""
        if self._navigator.own is not None:
            self._card.flush()
            self._book.delete(self._navigator.own.id)
            self.said.emit(self.tr("Your mark is deleted."))

    @Slot()
    def show_or_hide(self) -> None:
        """Show or hide all own marks, as its action says."""
        shown = self._actions["own_marks"].isChecked()
        if shown is not self._navigator.own_shown:
            self._navigator.own_shown = shown
            self._navigator.refresh()

    @Slot()
    def _enable(self) -> None:
        selected = self._page.view.selected_span() is not None
        for name in MARK_ACTIONS.values():
            self._actions[name].setEnabled(selected or self._navigator.own is not None)
        self._actions["widen"].setEnabled(selected)
        self._actions["delete_mark"].setEnabled(self._navigator.own is not None)

    # The bar

    @Slot(object)
    def _selected(self, span: Span | None) -> None:
        self._enable()
        if span is None or span == self._page.view.pointed_at:
            self._soon.stop()
            self.bar.hide()
        else:
            self._soon.start()

    @Slot()
    def _show_bar(self) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._soon.start()  # the person is still selecting
        elif self._page.view.hasFocus() or self.bar.isAncestorOf(QApplication.focusWidget() or self._page):
            self._place_bar()
        else:
            self.bar.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bar goes when the person goes on elsewhere, and is back when they come back to the selected words."""
        span = self._page.view.selected_span()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and span not in (
            None,
            self._page.view.pointed_at,
        ):
            self._soon.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        if self.bar.isVisible():
            self._place_bar()

    def _place_bar(self) -> None:
        view, box = self._page.view, QRect()
        span, scrolled = view.selected_span(), view.verticalScrollBar().value()
        if span is not None:
            for block, _ in view.visible_blocks():
                for words in view.boxes_in(block, span):
                    box = box.united(words.translated(0, -scrolled).toRect())
        in_view = box.intersected(view.viewport().rect())
        if in_view.isEmpty():
            self.bar.hide()
        else:
            self.bar.show_beside(in_view.translated(view.viewport().pos()))

    # The mark in hand

    @Slot(object)
    def _focused(self, mark: OwnMark | None) -> None:
        self._page.hover_card.hide()
        self._enable()
        span = place_of(mark) if mark is not None else None
        if mark is None or span is None:
            self._card.flush()
            if self._navigator.current is None:
                self._page.view.set_ring([])
        else:
            self._page.view.set_ring([span])
            self._page.view.reveal(span)
            self.mark_shown.emit(mark.id)
            kind = own_kinds(mark.layer).get(mark.kind, "")
            said = (own_layer_name(mark.layer), kind, short(mark.quote.exact), mark.reason)
            self.said.emit(self.tr("Your mark: {words}").format(words=". ".join(filter(None, said))))
        self._refresh_card()

    @Slot()
    def _refresh_card(self) -> None:
        mark, article = self._navigator.own, self._session.article
        if mark is not None and article is not None:
            place = place_of(mark)
            noted = any(note.quote and (note.quote.start, note.quote.end) == place for note in self._session.notes)
            self._card.show_mark(mark, article, self._theme, place=self._navigator.place(), has_note=noted)
        self._panel.show_own_card(visible=mark is not None or self._card.is_unsaved())

    @Slot(str)
    def _changed(self, mark_id: str) -> None:
        self._keep_typed()
        self._navigator.set_own(self._book.marks)
        mark = self._book.mark(mark_id)
        if mark is not None:
            self._card.show_stored(mark)
        self._refresh_card()

    def _keep_typed(self) -> None:
        """Put the card of a mark away that is not there any more; a reason typed on it goes with a new mark."""
        draft = self._card.draft()
        if draft is None or self._book.mark(draft.id) is not None:
            return
        if not self._card.is_unsaved():
            self._card.clear()
            return
        try:
            self._book.keep(draft)
        except UserError as error:
            self._session.failed.emit(shown(error))

    @Slot(str, str)
    def _split(self, mark_id: str, kept_id: str) -> None:
        self._card.clear()
        self._navigator.set_own(self._book.marks)
        self._navigator.focus(kept_id)
        words = self.tr(
            "This mark was changed in another window too. Both are kept: what you did here is now a second mark."
        )
        if self._book.mark(mark_id) is None:
            words = self.tr("This mark is not here any more. What you typed is kept with a new mark.")
        self._page.notice.show_error(words)

    @Slot(str, str, object)
    def _edited(self, mark_id: str, field: str, value: object) -> None:
        if field == "layer" and isinstance(value, OwnLayer):
            self._book.set_layer(mark_id, value)
        elif field == "kind":
            self._book.set_kind(mark_id, str(value))
        elif field == "reason":
            self._book.set_reason(mark_id, str(value))
        self._keep_typed()
        own = self._navigator.own
        if own is not None and own.id == self._card.mark_id:
            self._refresh_card()  # also where nothing was written: then what was not typed goes back

    @Slot(str)
    def _fill_hover(self, mark_id: str) -> None:
        mark, article = self._navigator.own_mark(mark_id), self._session.article
        if mark is not None and article is not None and mark is not self._navigator.own:
            self._page.hover_card.show_own(mark, article, self._theme)
            self._page.show_hover()
