"""One article of a set in the hands of a teacher: its marks, what belongs to it, and what students should mark."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QPoint, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from reader.analysis.findings import Layer
from reader.lessons.curation import with_marks, with_report
from reader.lessons.records import Decision, MarkLabel
from reader.storage.records import OwnLayer
from reader.text.article import ARTICLE
from reader.text.left_out import with_choice
from reader.ui.actions import key_of
from reader.ui.article.highlights import LAYERS
from reader.ui.names import layer_name, short
from reader.ui.own_mark_words import marked_words, widened
from reader.ui.panels.mark_card import words_of
from reader.ui.panels.selection_bar import MARK_ACTIONS
from reader.ui.workshop.article_facts import ArticleFacts
from reader.ui.workshop.article_key import ArticleKeyPanel, Words
from reader.ui.workshop.card_area import CardArea
from reader.ui.workshop.decision_card import DecisionCard
from reader.ui.workshop.decisions import (
    new_mark,
    paragraph_of,
    same_words,
    with_decision,
    with_other_kind,
    with_shape,
    with_words,
)
from reader.ui.workshop.key_marks import label_of, words_of_mark
from reader.ui.workshop.local_keys import LocalKeys, keys_of
from reader.ui.workshop.mark_names import decision_name, mark_name
from reader.ui.workshop.marked_article import MarkedArticle
from reader.ui.workshop.review_list import ReviewList
from reader.ui.workshop.section import Section
from reader.ui.workshop.shape_card import ShapeCard
from reader.ui.workshop.side_tabs import SideTabs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from reader.analysis.findings import Report
    from reader.lessons.records import CuratedMark, LessonArticle
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.article.document import Typography
    from reader.ui.theme import Theme
    from reader.ui.workshop.decisions import Shape
    from reader.ui.workshop.editor import LessonEditor

    Analyse = Callable[[Article, Callable[[Report], None]], None]

_tr = QCoreApplication.translate

_SIDE = 344


class ArticleSection(Section):
    """The article with its marks, and beside it the review, making marks, the key, and how the article is read.

    `analyse` gets an article and a function for its report, which is called later; the page sets it.
    """

    def __init__(self, editor: LessonEditor, theme: Theme, article_id: str) -> None:
        """Show the article with this `LessonArticle.id`; once it has left the set, it stays as it was."""
        super().__init__(editor, theme)
        self._id = article_id
        self._hand = ""
        self._changes = 0
        self._pointed: tuple[int, ...] = ()
        self.analyse: Analyse = _not_analysed
        self.page = MarkedArticle(theme)
        self.review = ReviewList()
        self.card = DecisionCard()
        self.shape = ShapeCard()
        self.key = ArticleKeyPanel(editor, theme, article_id)
        self.facts = ArticleFacts(editor, theme, article_id)
        self._keys = LocalKeys(self._key_slots())
        self._lay_out()
        self._wire()
        self.set_theme(theme)
        self.refresh()
        self.take(self.review.next_open(""))

    def _lay_out(self) -> None:
        self._card_area = CardArea(self.card)
        self._review_tab = _column(self.review, self._card_area)
        self._mark_tab = _column(CardArea(self.shape))
        self._key_tab = _column(self.key)
        self.side = SideTabs(
            {
                self.tr("Review"): self._review_tab,
                self.tr("Mark"): self._mark_tab,
                self.tr("Key"): self._key_tab,
                self.tr("Reading"): self.facts,
            }
        )
        self.side.setMinimumWidth(300)
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
        self.review.taken.connect(self.take)
        self.card.decided.connect(self.decide)
        self.card.edited.connect(self._edited)
        self.card.deleted.connect(self.delete)
        self.card.done.connect(self._go_on)
        self.shape.mark_wanted.connect(self.mark)
        self.shape.shaped.connect(self._reshape)
        self.shape.part_wanted.connect(self.choose_blocks)
        self.shape.widen_wanted.connect(self.widen)
        self.key.passage_taken.connect(self._passage_taken)
        for part in (self.key, self.facts):
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key does here."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    # What is shown

    @property
    def lesson(self) -> LessonArticle | None:
        """The article as the editor has it; None once it has left the set."""
        return self.editor.set.article_by_id.get(self._id)

    @property
    def in_hand(self) -> CuratedMark | None:
        """The mark in hand."""
        marks = self.lesson.marks if self.lesson else ()
        return next((mark for mark in marks if mark.id == self._hand), None)

    @Slot()
    def refresh(self) -> None:
        """Show the article as it is now; words that are being typed stay."""
        lesson, mark = self.lesson, self.in_hand
        if lesson is None:
            return
        self.page.show_article(lesson, self.key.key, mark)
        self.review.show_article(lesson, self._hand)
        self._card_area.setVisible(mark is not None)
        if mark is not None:
            self.card.show_mark(mark, lesson.article, self.theme)
        else:
            self.card.clear()
        self.shape.show_mark(mark, lesson.article)
        self.key.refresh()
        self._offer()

    def flush(self) -> None:
        """Send to the editor what was typed and not sent yet."""
        self.card.flush()
        self.key.flush()
        self.facts.flush()

    def set_theme(self, theme: Theme) -> None:
        """Show other colours."""
        super().set_theme(theme)
        self.page.set_look(theme, self.page.typography)
        self.review.set_theme(theme)
        self.key.set_theme(theme)
        self.facts.set_theme(theme)
        self.refresh()

    def set_typography(self, typography: Typography) -> None:
        """Set the article as the person reads articles."""
        self.page.set_look(self.theme, typography)
        self.refresh()

    def show_item(self, item: str) -> None:
        """Show “review”, “mark”, “key” or “reading”, or take the mark with this id in hand."""
        tabs = {"review": 0, "mark": 1, "key": 2, "reading": 3}
        if item in tabs:
            self.side.tabs.setCurrentIndex(tabs[item])
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
        if decision is Decision.OPEN and mark.decision is Decision.CHANGED:
            self._forget(mark, self.tr("leave the mark open"))
        elif decision is not Decision.ACCEPTED or mark.decision is not Decision.CHANGED:
            self._put(_done(decision), with_decision(mark, decision))
        if decision is Decision.ACCEPTED:
            self._go_on()
        elif decision is Decision.REJECTED:
            self.side.show_panel(self._review_tab)
            self.card.ask_why()

    def change_kind(self) -> None:
        """Let another kind of the mark in hand be chosen."""
        self.side.show_panel(self._review_tab)
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
        lesson = self.lesson
        mark = next((one for one in lesson.marks if one.id == mark_id), None) if lesson else None
        if mark is None or lesson is None:
            return
        if field == "kind":
            self._put(self.tr("change the kind"), with_other_kind(lesson.article.text, mark, str(value)))
            self.card.ask_why()
        elif field == "reason":
            self._put(self.tr("write a reason"), with_words(mark, reason=str(value)), merge=f"reason:{mark_id}")
        else:
            self._put(self.tr("write a question"), with_words(mark, question=str(value)), merge=f"question:{mark_id}")

    # Making marks

    @Slot(object)
    def mark(self, layer: Layer) -> None:
        """Mark the selected words, or give the mark in hand this layer."""
        lesson, words = self.lesson, self._selected_words()
        if lesson is None or words is None:
            return
        there = same_words(lesson, layer, words)
        self.page.view.clear_selection()
        if there is not None:
            self.take(there.id)
            self.said.emit(self.tr("These words are marked so already."))
            return
        added = new_mark(lesson.article.text, f"added-{uuid4()}", layer, words)
        self._hand = added.id
        self._put_marks(self.tr("add a mark"), (*lesson.marks, added))
        self.take(added.id)
        self.side.show_panel(self._review_tab if layer is not Layer.ATTRIBUTION else self._mark_tab)

    @Slot(object)
    def _reshape(self, shape: Shape) -> None:
        lesson, mark = self.lesson, self.in_hand
        if lesson is None or mark is None:
            return
        around = paragraph_of(lesson.article, shape.content)
        if any(part is not None and around != paragraph_of(lesson.article, part) for part in (shape.source, shape.cue)):
            self.failed.emit(self.tr("The words of a mark stand in one paragraph. Who says it is in another one here."))
            return
        self._put(self.tr("change the mark"), with_shape(lesson.article.text, mark, shape))
        self.page.view.clear_selection()

    @Slot()
    def delete(self) -> None:
        """Delete the mark in hand, if the teacher added it."""
        mark = self.in_hand
        if mark is not None and mark.decision is Decision.ADDED:
            self._forget(mark, self.tr("delete the mark"))
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

    def toggle_key(self) -> None:
        """Put the selected words or those of the mark in hand into the key, or take them out."""
        self.key.toggle()
        self.page.view.clear_selection()

    @Slot(str)
    def _passage_clicked(self, name: str) -> None:
        self.side.show_panel(self._key_tab)
        self.key.take(name)
        self._passage_taken(name)

    @Slot(str)
    def _passage_taken(self, name: str) -> None:
        passage = self.key.passage
        if passage is not None and passage.id == name:
            self.page.show_passage(passage)

    @Slot(object)
    def _selected(self, _span: Span | None) -> None:
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
            self.key.show_words(Words(words, label or MarkLabel(layer=OwnLayer.UNSOURCED)))
        else:
            self.key.show_words(Words(words_of_mark(mark), label) if mark is not None and label is not None else None)

    # Parts of the page

    @Slot(bool)
    def choose_blocks(self, part: bool) -> None:
        """Say of the selected paragraphs that they are part of the article, or that they are not."""
        lesson, numbers = self.lesson, self._numbers(part=not part)
        if lesson is None or not numbers:
            return
        article = replace(lesson.article, blocks=with_choice(lesson.article, numbers, part=part))
        self.page.view.clear_selection()
        self._pointed = ()
        text = self.tr("put it into the article") if part else self.tr("leave it out of the article")
        self._analyse_again(text, replace(lesson, article=article))

    def _numbers(self, *, part: bool) -> Sequence[int]:
        """The chosen blocks that are part of the article, or those that are not; else those of the mark in hand."""
        lesson, view, mark = self.lesson, self.page.view, self.in_hand
        if lesson is None:
            return ()
        span = view.selected_span() or (mark.span if mark is not None else None)
        numbers = self._pointed or (view.blocks_of(span) if span is not None else ())
        blocks = lesson.article.blocks
        return [n for n in numbers if n < len(blocks) and (blocks[n].region in ARTICLE) is part]

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        if self.page.view.selected_span() is None:
            self._pointed = self.page.view.blocks_at(self.page.view.viewport().mapFromGlobal(place))
        menu = QMenu(self)
        for words, slot in self._commands().items():
            menu.addAction(words, slot)
        menu.exec(place)
        menu.deleteLater()
        self._pointed = ()
        self._offer()

    def _commands(self) -> dict[str, Callable[[], object]]:
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

    # Changes

    def _put(self, text: str, mark: CuratedMark, *, merge: str = "") -> None:
        lesson = self.lesson
        if lesson is not None:
            marks = (mark if one.id == mark.id else one for one in lesson.marks)
            self._put_marks(text, marks, merge=merge)

    def _put_marks(self, text: str, marks: Iterable[CuratedMark], *, merge: str = "") -> None:
        lesson = self.lesson
        if lesson is not None:
            self._put_article(text, with_marks(lesson, marks), merge=merge)

    def _put_article(self, text: str, changed: LessonArticle, *, merge: str = "") -> None:
        _put_article(self.editor, changed, text, merge=merge)
        self.refresh()  # also where nothing was changed: then the controls go back

    def _forget(self, mark: CuratedMark, text: str) -> None:
        """Take away what the teacher made of a mark; where the program has made one, it comes back."""
        lesson = self.lesson
        if lesson is not None:
            self._analyse_again(text, with_marks(lesson, (one for one in lesson.marks if one.id != mark.id)))

    def _analyse_again(self, text: str, changed: LessonArticle) -> None:
        """Change the article and, a moment later, its marks; both are undone as one."""
        self._changes += 1
        merge = f"analysis:{self._id}:{self._changes}"
        self._put_article(text, changed, merge=merge)
        self.said.emit(self.tr("Looking for marks"))
        editor = self.editor

        def take(report: Report) -> None:
            lesson = editor.set.article_by_id.get(changed.id)  # this section may be gone
            if lesson is not None and lesson.article == changed.article:
                _put_article(editor, with_report(lesson, report), text, merge=merge)

        self.analyse(changed.article, take)


def _not_analysed(_article: Article, _take: Callable[[Report], None]) -> None:
    """What stands in for the analysis until the page gives one."""


def _put_article(editor: LessonEditor, changed: LessonArticle, text: str, *, merge: str) -> None:
    """Change text and marks of an article; how it is read is for others to change."""
    editor.change_article(
        changed.id,
        text,
        merge=merge,
        article=changed.article,
        analysis_version=changed.analysis_version,
        marks=changed.marks,
        sources=changed.sources,
        sentences=changed.sentences,
    )


def _done(decision: Decision) -> str:
    """What is done by a decision, for “Undo”."""
    return {
        Decision.OPEN: _tr("decision", "leave the mark open"),
        Decision.ACCEPTED: _tr("decision", "accept the mark"),
        Decision.REJECTED: _tr("decision", "reject the mark"),
    }[decision]


def _column(*parts: QWidget) -> QWidget:
    """A tab in which the first part takes the room that is left."""
    tab = QWidget()
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(14, 4, 8, 10)
    layout.setSpacing(10)
    for number, part in enumerate(parts):
        layout.addWidget(part, 0 if number else 1)
    return tab
