"""One article of a set in the hands of a teacher: its marks, what belongs to it, and what students should mark."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QMenu, QSplitter

from reader.analysis.findings import Layer
from reader.lessons.records import Decision
from reader.storage.records import OwnLayer
from reader.text.article import ARTICLE
from reader.ui.actions import key_of
from reader.ui.article.highlights import LAYERS
from reader.ui.names import layer_name, short
from reader.ui.own_mark_words import marked_words, widened
from reader.ui.panels.mark_card import words_of
from reader.ui.panels.selection_bar import MARK_ACTIONS
from reader.ui.workshop.article_changes import ArticleChanges
from reader.ui.workshop.article_key import Words
from reader.ui.workshop.article_side import ArticleSide, Tab
from reader.ui.workshop.decisions import (
    paragraph_of,
    same_words,
)
from reader.ui.workshop.key_marks import label_at, label_of, place, words_of_mark
from reader.ui.workshop.local_keys import LocalKeys, keys_of
from reader.ui.workshop.mark_names import decision_name, mark_name
from reader.ui.workshop.marked_article import MarkedArticle
from reader.ui.workshop.section import Section

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from reader.lessons.records import CuratedMark, LessonArticle
    from reader.text.spans import Span
    from reader.ui.article.document import Typography
    from reader.ui.theme import Theme
    from reader.ui.workshop.article_changes import Analyse
    from reader.ui.workshop.decisions import Shape
    from reader.ui.workshop.editor import LessonEditor

_SIDE = 344


class ArticleSection(Section):
    """The article with its marks, and beside it the review, making marks, the key, and how the article is read."""

    def __init__(self, editor: LessonEditor, theme: Theme, article_id: str) -> None:
        """Show the article with this `LessonArticle.id`; once it has left the set, it stays as it was."""
        super().__init__(editor, theme)
        self._changes = ArticleChanges(editor, article_id)
        self._hand = ""
        self._known: dict[str, CuratedMark] = {}
        self._pointed: tuple[int, ...] = ()
        self.page = MarkedArticle(theme)
        side = self.side = ArticleSide(editor, theme, article_id)
        self.review, self.card, self.shape, self.key = side.review, side.card, side.shape, side.key
        self._marking = False
        self._keys = LocalKeys(self._key_slots())
        self._lay_out()
        self._wire()
        for box in self.findChildren(QComboBox):
            box.installEventFilter(self)
        self.set_theme(theme)
        self.take(self.review.next_open(""))

    def _lay_out(self) -> None:
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.page)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([4 * _SIDE, _SIDE])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _wire(self) -> None:
        self.page.mark_clicked.connect(self.take)
        self.page.passage_clicked.connect(self._passage_clicked)
        self.page.selected.connect(self._selected)
        self.page.menu_requested.connect(self._menu)
        self.side.tabs.currentChanged.connect(self.refresh)
        self.review.taken.connect(self.take)
        self.card.decided.connect(self.decide)
        self.card.edited.connect(self._edited)
        self.card.deleted.connect(self.delete)
        self.card.done.connect(self._go_on)
        self.card.left.connect(self.review.rows.setFocus)
        self.shape.mark_wanted.connect(self.mark)
        self.shape.shaped.connect(self._reshape)
        self.shape.part_wanted.connect(self.choose_blocks)
        self.shape.widen_wanted.connect(self.widen)
        self.shape.key_wanted.connect(self.toggle_key)
        self.key.passage_taken.connect(self._passage_taken)
        for part in (self.key, self.side.facts):
            part.said.connect(self.said)

    # Keys

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions do that are for marks of a set only."""
        return {
            "accept_mark": self.accept,
            "reject_mark": self.reject,
            "change_kind": self.change_kind,
            "leave_open": self.leave_open,
            "key_mark": self.toggle_key,
        }

    def _key_slots(self) -> Mapping[str, Callable[[], object]]:
        """What each key does: what it does on the page on which one reads, here to the marks of the set."""
        slots: dict[str, Callable[[], object]] = {
            **self.slots(),
            **{MARK_ACTIONS[OwnLayer(layer.value)]: partial(self.mark, layer) for layer in LAYERS},
            "widen": self.widen,
            "part_of_article": partial(self.choose_blocks, part=True),
            "no_part_of_article": partial(self.choose_blocks, part=False),
            "delete_mark": self.delete,
        }
        keys = {key: slot for name, slot in slots.items() for key in keys_of(name)}
        for name, direction in (("next_mark", 1), ("previous_mark", -1)):
            in_text, in_list = keys_of(name)
            keys |= {in_text: partial(self.step, direction), in_list: partial(self.review.step, direction)}
        return keys

    def event(self, event: QEvent) -> bool:
        """The keys of this part come before those of the window."""
        if self._keys.claims(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a list that is not open, letters are commands and no search."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._keys.press(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key does here."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    # What is shown

    @property
    def lesson(self) -> LessonArticle | None:
        """The article as the editor has it; None once it has left the set."""
        return self._changes.lesson

    @property
    def in_hand(self) -> CuratedMark | None:
        """The mark in hand."""
        return self._changes.mark(self._hand)

    @property
    def analyse(self) -> Analyse:
        """What looks for marks: it gets an article, and a function for its report, which is called later."""
        return self._changes.analyse

    @analyse.setter
    def analyse(self, analyse: Analyse) -> None:
        self._changes.analyse = analyse

    @Slot()
    def refresh(self) -> None:
        """Show the article as it is now; words that are being typed stay."""
        lesson = self.lesson
        if lesson is None:
            return
        undone = self._changed_elsewhere(lesson)
        self._hand = undone or self._hand
        passage = self.key.passage if self.side.front is Tab.KEY else None
        self.page.show_article(lesson, self.key.key, self.in_hand, passage)
        self.review.show_article(lesson, self._hand)
        self._show_card()
        self.key.refresh()
        self._offer()
        if undone:
            self._reveal()

    def _changed_elsewhere(self, lesson: LessonArticle) -> str:
        """The id of the one mark that is another one now without being in hand, as after an undo; empty for none."""
        known, self._known = self._known, {mark.id: mark for mark in lesson.marks}
        changed = [mark.id for mark in lesson.marks if known.get(mark.id) is not mark]
        return changed[0] if known and len(changed) == 1 else ""

    def _show_card(self) -> None:
        """Show the mark in hand; also where nothing was changed, so that the controls go back."""
        lesson = self.lesson
        if lesson is not None:
            self.side.show_mark(self.in_hand, lesson, self.theme)

    def flush(self) -> None:
        """Send to the editor what was typed and not sent yet."""
        self.side.flush()

    def set_theme(self, theme: Theme) -> None:
        """Show other colours."""
        super().set_theme(theme)
        self.page.set_look(theme, self.page.typography)
        self.side.set_theme(theme)
        self.refresh()

    def set_typography(self, typography: Typography) -> None:
        """Set the article as the person reads articles."""
        self.page.set_look(self.theme, typography)
        self.refresh()

    def show_item(self, item: str) -> None:
        """Show “review”, “mark”, “key” or “reading”, or take the mark with this id in hand."""
        if item in list(Tab):
            self.side.bring(Tab(item))
        else:
            self.take(item)

    @Slot(object)
    def take(self, mark_id: object) -> None:
        """Take a mark in hand, and show it in the text and on its card."""
        self.card.flush()
        self._hand = str(mark_id)
        self.refresh()
        mark = self.in_hand
        if mark is not None and self.lesson is not None:
            self._reveal()
            words = short(words_of(mark.finding, self.lesson.article))
            said = (mark_name(mark), decision_name(mark.decision), words)
            self.said.emit(". ".join(filter(None, said)))

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the mark in hand into view."""
        super().showEvent(event)
        self._reveal()

    def _reveal(self) -> None:
        mark = self.in_hand
        if mark is not None and self.isVisible():
            self.page.view.reveal(mark.span)

    def step(self, direction: int) -> None:
        """Take the next mark of the text in hand, or the one before for -1."""
        marks = self.lesson.marks if self.lesson else ()
        ids = [mark.id for mark in marks]
        if self._hand in ids:
            self.take(ids[(ids.index(self._hand) + direction) % len(ids)])
        elif ids:
            place = self.page.view.top_position()
            before = sum(mark.span.start < place for mark in marks)
            self.take(ids[(before - (direction < 0)) % len(ids)])

    # Decisions

    def accept(self) -> None:
        """Accept the mark in hand and go on."""
        self.decide(Decision.ACCEPTED)

    def reject(self) -> None:
        """Reject the mark in hand, and let a line be written why."""
        self.decide(Decision.REJECTED)

    def leave_open(self) -> None:
        """Take back what was decided upon the mark in hand."""
        self.decide(Decision.OPEN)

    @Slot(object)
    def decide(self, decision: Decision) -> None:
        """Decide upon the mark in hand. After a yes the next open mark comes into hand, after a no its line."""
        self.card.flush()
        mark = self.in_hand
        if mark is None or mark.decision is Decision.ADDED:
            return
        self._changes.decide(mark, decision)
        self._show_card()
        if decision is Decision.ACCEPTED:
            self._go_on()
        elif decision is Decision.REJECTED:
            self.side.bring(Tab.REVIEW)
            self.card.ask_why()

    def change_kind(self) -> None:
        """Let another kind of the mark in hand be chosen."""
        self.side.bring(Tab.REVIEW)
        self.card.choose_kind()

    @Slot()
    def _go_on(self) -> None:
        """Take the next open mark in hand, with the keys on the list."""
        following = self.review.next_open(self._hand)
        if not following:
            self.said.emit(self.tr("All marks of this article are looked at."))
        else:
            self.take(following)
        if self.card.isAncestorOf(QApplication.focusWidget() or self):
            self.review.rows.setFocus()

    @Slot(str, str, object)
    def _edited(self, mark_id: str, field: str, value: object) -> None:
        mark = self._changes.mark(mark_id)
        if mark is None:
            return
        if field == "kind":
            self._changes.set_kind(mark, str(value))
            self.card.ask_why()
        else:
            self._changes.say(mark, field, str(value))
        self._show_card()

    # Making marks

    @Slot(object)
    def mark(self, layer: Layer) -> None:
        """Mark the selected words, or give the mark in hand this layer."""
        lesson, words = self.lesson, self._selected_words()
        if lesson is None or words is None:
            return
        there = same_words(lesson, layer, words)
        self.page.view.setFocus()
        self.page.view.clear_selection()
        if there is not None:
            self.take(there.id)
            self.said.emit(self.tr("These words are marked so already."))
            return
        self.take(self._changes.add(layer, words))
        self.side.bring(Tab.MARK if layer is Layer.ATTRIBUTION else Tab.REVIEW)

    @Slot(object)
    def _reshape(self, shape: Shape) -> None:
        lesson, mark = self.lesson, self.in_hand
        if lesson is None or mark is None:
            return
        around = paragraph_of(lesson.article, shape.content)
        if any(part is not None and around != paragraph_of(lesson.article, part) for part in (shape.source, shape.cue)):
            self.failed.emit(self.tr("The words of a mark stand in one paragraph. Who says it is in another one here."))
            return
        self._changes.set_shape(mark, shape)
        self.page.view.clear_selection()

    @Slot()
    def delete(self) -> None:
        """Delete the mark in hand, if the teacher added it."""
        mark = self.in_hand
        if mark is not None and mark.decision is Decision.ADDED:
            self._changes.delete(mark)
            self.said.emit(self.tr("The mark is deleted."))

    @Slot()
    def widen(self) -> None:
        """Select whole sentences."""
        lesson, span = self.lesson, self.page.view.selected_span()
        if lesson is not None and span is not None:
            self.page.view.select(widened(lesson.article, span))

    def _selected_words(self) -> Span | None:
        """The words that the selection means; None where there are none, or in more than one paragraph."""
        lesson, span = self.lesson, self.page.view.selected_span()
        words = marked_words(lesson.article.text, span) if lesson is not None and span is not None else None
        if words is None or lesson is None:
            return None
        if paragraph_of(lesson.article, words) is None:
            self.failed.emit(self.tr("The words of a mark stand in one paragraph. Select fewer words."))
            return None
        return words

    # The key

    @Slot()
    def toggle_key(self) -> None:
        """Put the selected words or those of the mark in hand into the key, or take them out."""
        if self.lesson is not None:
            self.key.toggle()
        self.page.view.clear_selection()

    @Slot(str)
    def _passage_clicked(self, name: str) -> None:
        self.side.bring(Tab.KEY)
        self.key.take(name)

    @Slot(str)
    def _passage_taken(self, name: str) -> None:
        self.refresh()
        passage = self.key.passage
        if passage is not None and passage.id == name:
            self.page.view.reveal(place(passage))

    @Slot(object)
    def _selected(self, span: Span | None) -> None:
        """While words are selected, what can be done with them is in front, if the review was."""
        if span is not None and self.side.front is Tab.REVIEW:
            self._marking = True
            self.side.bring(Tab.MARK)
        elif span is None and self._marking:
            self._marking = False
            if self.side.front is Tab.MARK:
                self.side.bring(Tab.REVIEW)
        self._offer()

    def _offer(self) -> None:
        """Offer the selected words, or those of the mark in hand, for what can be done with them."""
        lesson, mark, span = self.lesson, self.in_hand, self.page.view.selected_span()
        if lesson is None:
            return
        words = marked_words(lesson.article.text, span) if span is not None else None
        if words is not None and paragraph_of(lesson.article, words) is None:
            words = None
        self.shape.show_selection(
            words, lesson.article, part=bool(self._numbers(part=False)), no_part=bool(self._numbers(part=True))
        )
        label = label_of(mark) if mark is not None else None
        if words is not None:
            self.key.show_words(Words(words, label_at(lesson, words)))
        else:
            self.key.show_words(Words(words_of_mark(mark), label) if mark is not None and label is not None else None)

    # Parts of the page

    @Slot(bool)
    def choose_blocks(self, part: bool) -> None:
        """Say of the selected paragraphs that they are part of the article, or that they are not."""
        numbers = self._numbers(part=not part)
        if numbers:
            self.page.view.clear_selection()
            self._pointed = ()
            self._changes.choose_blocks(numbers, part=part)
            self.said.emit(self.tr("Looking for marks"))

    def _numbers(self, *, part: bool) -> Sequence[int]:
        """The chosen blocks that are part of the article, or those that are not."""
        lesson, view = self.lesson, self.page.view
        if lesson is None:
            return ()
        span = view.selected_span()
        numbers = self._pointed or (view.blocks_of(span) if span is not None else ())
        blocks = lesson.article.blocks
        return [n for n in numbers if n < len(blocks) and (blocks[n].region in ARTICLE) is part]

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        if self.page.view.selected_span() is None:
            self._pointed = self.page.view.blocks_at(self.page.view.viewport().mapFromGlobal(place))
        menu = QMenu(self)
        for words, slot in self.commands().items():
            menu.addAction(words, slot)
        menu.exec(place)
        menu.deleteLater()
        self._pointed = ()
        self._offer()

    def commands(self) -> dict[str, Callable[[], object]]:
        """What can be done with the selected words or the pointed paragraphs, by the words of the menu."""
        commands: dict[str, Callable[[], object]] = {}
        if self.page.view.selected_span() is not None:
            for layer in LAYERS:
                key = key_of(MARK_ACTIONS[OwnLayer(layer.value)])
                words = self.tr("Mark as “{layer}” ({key})").format(layer=layer_name(layer), key=key)
                commands[words] = partial(self.mark, layer)
            words = self.tr("Widen the selection to the sentence ({key})")
            commands[words.format(key=key_of("widen"))] = self.widen
        if self.key.toggle_button.isEnabled():
            taken = self.key.toggle_button.isChecked()
            words = self.tr("Take it out of the key ({key})") if taken else self.tr("Students should mark this ({key})")
            commands[words.format(key=key_of("key_mark"))] = self.toggle_key
        if self._numbers(part=False):
            words = self.tr("This is part of the article ({key})").format(key=key_of("part_of_article"))
            commands[words] = partial(self.choose_blocks, part=True)
        if self._numbers(part=True):
            words = self.tr("This is not part of the article ({key})").format(key=key_of("no_part_of_article"))
            commands[words] = partial(self.choose_blocks, part=False)
        return commands
