"""What is in hand: a mark or selected words, the answer to it, and the note about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.errors import UserError
from reader.storage.records import Answer
from reader.text.anchors import AnchorState
from reader.ui.actions import key_of
from reader.ui.article.highlights import marks_of, place_of
from reader.ui.article.note_places import place_of_note
from reader.ui.language import shown
from reader.ui.names import quoted, short
from reader.ui.panels.mark_card import words_of
from reader.ui.panels.note_signs import NoteSigns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.analysis.findings import Finding
    from reader.storage.records import Note, OwnMark
    from reader.text.spans import Span
    from reader.ui.article.navigator import Navigator
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.panels.mark_card import MarkCard
    from reader.ui.panels.note_panel import NotePanel
    from reader.ui.session import Session
    from reader.ui.theme import Theme


class NoteDesk(QObject):
    """Connects the session with the notes panel, the article and the hover card.

    Signals:
        panel_wanted(): the notes panel should come to the front.
    """

    panel_wanted = Signal()

    def __init__(
        self, session: Session, navigator: Navigator, panel: NotePanel, page: ArticlePage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._navigator, self._panel, self._page = session, navigator, panel, page
        self._theme: Theme = page.view.theme
        self._selection: Span | None = None
        self._started: Note | None = None
        self._notebook = session.notebook
        self._notebook.changed.connect(self._notes_changed)
        self._notebook.split.connect(self._note_split)
        session.responses_changed.connect(self._responses_changed)
        session.saved.connect(panel.show_saved)
        navigator.focused.connect(self._focused)
        navigator.own_focused.connect(self._own_focused)
        page.view.span_selected.connect(self._selected)
        page.view.mark_clicked.connect(self._mark_clicked)
        page.card_wanted.connect(self._fill_hover)
        page.hover_card.note_requested.connect(self._note_from_hover)
        for card in (panel.card, page.hover_card):
            card.answered.connect(session.answer)
            card.next_requested.connect(navigator.cycle)
        panel.note_wanted.connect(self.write_note)
        panel.edited.connect(self._edited)
        panel.delete_requested.connect(self._notebook.delete)
        panel.note_chosen.connect(self.open_note)
        self._signs = NoteSigns(page.view)
        self._signs.note_chosen.connect(self.open_note)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action on notes and answers that needs no more than this desk."""
        return {
            "note_on_article": self.write_note_on_article,
            "note_more": self.toggle_more,
            "agree": self.agree,
            "disagree": self.disagree,
            "not_sure": self.not_sure,
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self._theme = theme
        self._refresh_card()

    def article_opened(self) -> None:
        """Begin with empty hands in another article."""
        self._selection = None
        for card in (self._panel.card, self._page.hover_card):
            card.clear()
        self._panel.show_card(visible=False)
        self._panel.close_note()
        self._refresh_list()

    def flush(self) -> bool:
        """Save what was typed and not saved yet; false where that failed. The text stays in the editor then."""
        cards = (self._panel.card, self._page.hover_card)
        for card in cards:
            card.flush()
        self._panel.own_card.flush()
        self._panel.flush()
        unsaved = self._panel.is_unsaved() or self._panel.own_card.is_unsaved()
        return not (unsaved or any(card.is_unsaved() for card in cards))

    def leave(self) -> bool:
        """Save what was typed, and keep no note in which nothing is; false where that failed."""
        saved = self.flush()
        self._leave_note()
        return saved

    def let_go(self) -> None:
        """Put down the mark or the words in hand; of words that are being chosen, only the choice."""
        self.flush()
        if self._stop_choosing():
            self._page.view.clear_selection()
            return
        self._leave_note()
        self._navigator.focus(None)
        self._page.view.clear_selection()
        self._selection = None
        self._panel.show_note(None)
        self._panel.show_card(visible=False)
        self._refresh_list()

    # Notes

    @Slot()
    def write_note(self) -> None:
        """Write about the words in hand; an existing note is opened. With empty hands the person is told how.

        While words are chosen for a note or mark that lost its own, that goes there.
        """
        if self._panel.choosing is not None:
            self._panel.choosing.put_wanted.emit()
            return
        finding = self._navigator.current
        existing = self._note_in_hand()
        if existing is not None:
            self.open_note(existing.id)
        elif self._selection is not None:
            self._new_note(self._selection, None)
        elif finding is not None:
            self._new_note(main_span(finding), finding.id)
        elif self._panel.note_id:
            self.panel_wanted.emit()
            self._panel.focus_editor()
        else:
            words = self.tr("Choose a mark with {key} or select words first; the note will be about them.")
            words = words.format(key=key_of("next_mark"))
            self._page.notice.show_done(words, self.tr("Note on the whole article"), self.write_note_on_article)

    @Slot()
    def write_note_on_article(self) -> None:
        """Write about the whole article; a note on it that is still empty is opened."""
        notes = (note for note in self._notebook.notes if note.quote is None)
        empty = next((note for note in notes if not any((note.body, note.claim, note.question, note.evidence))), None)
        if empty is None:
            self._new_note(None, None)
        else:
            self.open_note(empty.id)

    @Slot()
    def toggle_more(self) -> None:
        """Show more about the check in hand, or only its quick note; without a note in hand one is started."""
        self.panel_wanted.emit()
        in_hand = bool(self._panel.note_id)
        if not in_hand:
            self.write_note()
        if in_hand or not self._panel.is_unfolded:
            self._panel.toggle_more()

    @Slot(str)
    def open_note(self, note_id: str) -> None:
        """Put a note into the editor and show its words."""
        note = self._notebook.note(note_id)
        if note is None:
            return
        self._stop_choosing()
        self.panel_wanted.emit()
        place = self._place(note)
        sure = note.anchor in (AnchorState.EXACT, AnchorState.MOVED)
        if note.mark and sure:
            self._navigator.focus(note.mark)
        if place is not None and (self._navigator.current is None or not sure):
            self._page.view.reveal(place)
        self._show(note)
        self._panel.focus_editor()

    def _stop_choosing(self) -> bool:
        box = self._panel.choosing
        if box is not None:
            box.stop_choosing()
        return box is not None

    def _new_note(self, span: Span | None, mark: str | None) -> None:
        self._panel.flush()
        try:
            note_id = self._notebook.start(span, mark=mark)
        except UserError as error:
            self._session.failed.emit(shown(error))
            return
        self.open_note(note_id)
        self._started = self._notebook.note(note_id)

    def _leave_note(self) -> None:
        """Put a note away that was started here and is as empty as it was then; that can be undone."""
        started, self._started = self._started, None
        if started is None:
            return
        self._panel.flush()
        now = None if self._panel.is_unsaved() else self._notebook.note(started.id)
        if now is not None and replace(now, revision=started.revision, modified=started.modified) == started:
            self._notebook.delete(started.id)

    def _show(self, note: Note | None) -> None:
        if self._started is not None and (note is None or note.id != self._started.id):
            self._leave_note()
        self._panel.show_note(note, about=self._about(note) if note else "")
        self._refresh_list()
        self._refresh_card()

    def _place(self, note: Note) -> Span | None:
        return place_of_note(note, self._session.article.text) if self._session.article else None

    def _about(self, note: Note) -> str:
        if note.quote is None or self._session.article is None:
            return self.tr("About the whole article")
        if note.anchor in (AnchorState.UNSURE, AnchorState.ORPHAN):
            return ""  # a box of its own asks about the words
        number = self._session.article.paragraph_number(note.quote.start)
        words = quoted(short(note.quote.exact, 80))
        return self.tr("Paragraph {number}: {words}").format(number=number, words=words) if number else words

    def _note_in_hand(self) -> Note | None:
        """The note about the selected words or the focused mark."""
        finding, selection = self._navigator.current, self._selection
        for note in self._notebook.notes:
            if selection is not None:
                if self._place(note) == selection:
                    return note
            elif finding is not None and note.mark == finding.id:
                return note
        return None

    @Slot(str, str, object)
    def _edited(self, note_id: str, field: str, value: object) -> None:
        if self._notebook.edit(note_id, field, value):
            return
        self._panel.show_not_saved()
        self._keep_typed()
        note = self._notebook.note(note_id)
        if note is not None and note_id == self._panel.note_id:
            self._panel.refresh_note(note, about=self._about(note))  # what was not typed goes back

    @Slot(str, str)
    def _note_split(self, note_id: str, kept_id: str) -> None:
        if self._panel.note_id == note_id:
            self._panel.close_note()
            self.open_note(kept_id)
        words = self.tr(
            "This note was changed in another window too. Both are kept: what you typed here is now a second note."
        )
        if self._notebook.note(note_id) is None:
            words = self.tr("This note is not here any more. What you typed is kept in a new note.")
        self._page.notice.show_error(words)

    @Slot(str)
    def _notes_changed(self, note_id: str) -> None:
        self._keep_typed()
        note = self._notebook.note(note_id) or self._notebook.note(self._panel.note_id)
        if note is not None:
            self._panel.refresh_note(note, about=self._about(note))
        self._refresh_list()
        self._refresh_card()

    def _keep_typed(self) -> None:
        """Put a note away that is not there any more; what was typed into it goes into a new one."""
        draft = self._panel.draft()
        if draft is None or self._notebook.note(draft.id) is not None:
            return
        if not self._panel.is_unsaved():
            self._panel.close_note()
            return
        try:
            self._notebook.keep(draft)
        except UserError as error:
            self._session.failed.emit(shown(error))

    def _refresh_list(self) -> None:
        notes = self._notebook.notes
        self._panel.show_list(notes)
        placed = [(note, place) for note in notes if (place := self._place(note)) is not None]
        self._signs.show_notes(placed)
        self._page.view.set_noted(
            [place for _, place in placed],
            doubtful=[place for note, place in placed if note.anchor is AnchorState.UNSURE],
        )
        in_hand = self._notebook.note(self._panel.note_id)
        now = self._place(in_hand) if in_hand is not None else None
        words = now.of(self._session.article.text) if now is not None and self._session.article else ""
        self._panel.anchor.show_item(in_hand, now=words)

    # Marks and words in hand

    @Slot(object)
    def _focused(self, finding: Finding | None) -> None:
        if finding is None:
            if self._selection is None:
                self._panel.show_card(visible=False)
            return
        self._back_to_text()
        self._selection = None
        self._page.view.clear_selection()
        self._show(self._note_in_hand())

    @Slot(object)
    def _own_focused(self, mark: OwnMark | None) -> None:
        """The words of an own mark are in hand; the desk of own marks shows its card."""
        if mark is None:
            if self._navigator.current is None and self._page.view.selected_span() is None:
                self._selection = None
            return
        self._page.view.clear_selection()
        self._selection = place_of(mark)
        self._show(self._note_in_hand())

    @Slot(list)
    def _mark_clicked(self, ids: list[str]) -> None:
        if self._panel.choosing is not None:
            return
        current = self._navigator.current or self._navigator.own
        if current is not None and current.id in ids and len(ids) > 1:
            self._navigator.cycle()
        else:
            self._navigator.focus(ids[0] if ids else None, among=ids)
        if not ids:
            self._selection = None
            self._panel.show_card(visible=False)

    @Slot(object)
    def _selected(self, span: Span | None) -> None:
        if span is None or self._session.article is None or self._panel.choosing is not None:
            return
        self._navigator.focus(None)
        self._selection = span
        self._show(self._note_in_hand())

    def _refresh_card(self) -> None:
        article, finding = self._session.article, self._navigator.current
        if article is None or self._navigator.own is not None or (finding is None and self._selection is None):
            self._panel.show_card(visible=False)
            return
        if finding is not None:
            self._fill(self._panel.card, finding, self._navigator.place())
        elif self._selection is not None:
            self._panel.card.show_selection(
                self._selection, article, self._theme, has_note=self._note_in_hand() is not None
            )
        self._panel.show_card(visible=True)

    def _fill(self, card: MarkCard, finding: Finding, place: tuple[int, int] = (1, 1)) -> None:
        if self._session.article is not None:
            card.show_finding(
                finding,
                self._session.article,
                self._theme,
                response=self._session.responses.get(finding.id),
                place=place,
                has_note=any(note.mark == finding.id for note in self._notebook.notes),
            )

    @Slot()
    def _responses_changed(self) -> None:
        responses = self._session.responses
        for card in (self._panel.card, self._page.hover_card):
            if card.finding is not None:
                card.show_response(responses.get(card.finding.id))

    @Slot()
    def agree(self) -> None:
        """Agree with the focused mark, or take that back."""
        self._answer(Answer.AGREE)

    @Slot()
    def disagree(self) -> None:
        """Disagree with the focused mark, or take that back."""
        self._answer(Answer.DISAGREE)

    @Slot()
    def not_sure(self) -> None:
        """Say “not sure” to the focused mark, or take that back."""
        self._answer(Answer.NOT_SURE)

    def _answer(self, answer: Answer) -> None:
        finding, article = self._navigator.current, self._session.article
        if finding is None or article is None:
            return
        given = self._session.responses.get(finding.id)
        again = given is not None and given.answer is answer
        words = words_of(finding, article)
        if again:
            self._back_to_text()
        self._session.answer(finding.id, words, None if again else answer, given.why if given else "")
        self._panel.card.ask_why()

    def _back_to_text(self) -> None:
        """The line for the reason goes, so the focus must not fall onto whatever stands beside it."""
        if self._panel.card.asks_why:
            self._page.view.setFocus()

    @Slot(str)
    def _fill_hover(self, finding_id: str) -> None:
        finding = self._navigator.finding(finding_id)
        if finding is not None and finding is not self._navigator.current:
            self._fill(self._page.hover_card, finding)
            self._page.show_hover()

    @Slot()
    def _note_from_hover(self) -> None:
        finding = self._page.hover_card.finding
        self._page.hover_card.hide()
        if finding is not None:
            self._navigator.focus(finding.id)
            self.write_note()


def main_span(finding: Finding) -> Span:
    """The words that a note on a finding is about: its first marked piece, of an attribution the content."""
    return next(iter(marks_of(finding))).span
