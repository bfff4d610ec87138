"""What a person does with lesson sets: open one, go through its steps, see its marks when the gate is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from reader.errors import UserError
from reader.lessons.comparison import compared
from reader.lessons.lesson_work import LessonWork, Step, open_set
from reader.lessons.records import Part
from reader.storage.lesson_work import StoredAnswer
from reader.text.anchors import Quote
from reader.ui.language import shown
from reader.ui.lessons.in_text import answered, chips
from reader.ui.lessons.step_bar import StepBar
from reader.ui.lessons.step_views import handed_in_words, line_of, locked_steps, status_words, view_of
from reader.ui.lessons.words import moved_words, step_name
from reader.ui.own_mark_words import marked_words
from reader.ui.session import Given

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QAction

    from reader.analysis.findings import Finding
    from reader.lessons.records import LessonArticle
    from reader.storage.records import OwnMark
    from reader.ui.article.navigator import Navigator
    from reader.ui.lessons.set_panel import SetPanel
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.session import Session

_COUNTED = 15
"""Seconds between two entries of the time that somebody spends with an article."""


class LessonDesk(QObject):
    """Connects the lesson sets of the library with the article, the tab “Set” and the bar of steps.

    `work` and `article` are the set and its article that are open; None where the open article is in no set.

    Signals:
        panel_wanted(): the tab “Set” should come to the front.
        set_opened(): another set is in hand.
        note_wanted(): a note on the words in hand is to be written.
        said(str): something for screen readers.
    """

    panel_wanted = Signal()
    set_opened = Signal()
    note_wanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        navigator: Navigator,
        panel: SetPanel,
        page: ArticlePage,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            navigator: which mark is in hand.
            panel: the tab “Set”.
            page: the article.
            actions: those of the window, by id.
            window: the parent.
        """
        super().__init__(window)
        self._session, self._navigator, self._panel, self._page = session, navigator, panel, page
        self._actions, self._window = actions, window
        self._works: dict[str, LessonWork] | None = None
        self._step: Step | None = None
        self.work: LessonWork | None = None
        self.article: LessonArticle | None = None
        self.bar = StepBar(actions["references"], actions["hand_in"])
        page.add_bar(self.bar)
        self._clock = QTimer(self, interval=_COUNTED * 1000)
        self._clock.timeout.connect(self._count)
        session.given_marks = self._given
        session.article_opened.connect(self._article_opened)
        session.article_closed.connect(self._article_opened)
        for changed in (session.own_marks.changed, session.notebook.changed, session.responses_changed):
            changed.connect(self.refresh)
        session.report_ready.connect(self.refresh)
        navigator.focused.connect(self._focused)
        navigator.own_focused.connect(self._own_focused)
        navigator.view_changed.connect(self._marks_changed)
        self.bar.chosen.connect(self.go_to)
        panel.article_wanted.connect(self._open_article)
        panel.set_chosen.connect(self._open_set)
        card = panel.step
        card.belief_said.connect(self._belief_said)
        card.reveal_wanted.connect(self.reveal)
        card.note_wanted.connect(self.note_wanted)
        card.references_wanted.connect(actions["references"].trigger)
        card.next_wanted.connect(self.next_step)
        card.compare.wanted.connect(navigator.focus)
        card.compare.card.answered.connect(session.answer)
        card.compare.reason_given.connect(session.own_marks.set_reason)
        for prompts in (card.prompts, panel.prompts):
            prompts.answered.connect(self._answered)
            prompts.passage_wanted.connect(self._take_passage)
            prompts.article_wanted.connect(self._open_article)
        self._enable()

    # Opening

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open the file of a set, and in it the first article that is not finished."""
        try:
            opened = open_set(path, self._session.library)
        except UserError as error:
            self._session.failed.emit(shown(error))
            return
        self._keep(opened.work)
        self._session.library_changed.emit()
        self._begin(opened.work)
        if opened.moved is not None:
            words = moved_words(opened.work.set.title, opened.work.set.version, opened.moved)
            self._page.notice.show_done(words)

    @Slot(str)
    def _open_set(self, set_id: str) -> None:
        work = self._all().get(set_id)
        if work is not None:
            self._begin(work)

    def _begin(self, work: LessonWork) -> None:
        open_ones = [one for one in work.set.articles if work.current_step(one.id) is not None]
        first = (open_ones or work.set.articles)[0]
        self.work = work  # an article may be in several sets
        shown = self._session.article
        if shown is not None and shown.sha256 == first.sha256:
            self._session.report = None
            self._article_opened()
            self._session.take_given()
        else:
            self._session.open_stored(first.sha256)
        self.set_opened.emit()

    @Slot(str)
    def _open_article(self, name: str) -> None:
        if self.work is not None:
            self._session.open_stored(self.work.set.article_by_id[name].sha256)

    def _all(self) -> dict[str, LessonWork]:
        """The sets of the library, the last opened first."""
        if self._works is None:
            self._works = {}
            library = self._session.library
            for stored in library.lessons.sets():
                try:
                    self._works[stored.id] = LessonWork(library, stored)
                except UserError as error:
                    self._session.failed.emit(shown(error))
        return self._works

    def _keep(self, work: LessonWork) -> None:
        self._works = {work.set.id: work} | {name: one for name, one in self._all().items() if name != work.set.id}

    def _found(self, sha256: str) -> tuple[LessonWork, LessonArticle] | None:
        """The set in hand that has this article, else the last opened one."""
        works = [self.work] if self.work is not None else []
        for work in (*works, *self._all().values()):
            article = work.set.article_by_sha256.get(sha256)
            if article is not None:
                return work, article
        return None

    def _given(self, sha256: str) -> Given | None:
        found = self._found(sha256)
        return Given(found[0].report(found[1].id)) if found else None

    @Slot()
    def start_anew(self) -> None:
        """Somebody else works now: what is open is shown as they left it."""
        self._panel.step.forget()
        set_id = self.work.set.id if self.work is not None else ""
        self._works = None
        self._session.reload()
        work = self._all().get(set_id)
        if work is not None:
            self._begin(work)

    def open_again(self, set_id: str) -> None:
        """Go on with a set that is in the library again."""
        self._works = None
        self._open_set(set_id)

    @Slot()
    def forget(self) -> None:
        """The set in hand is gone from the library, and perhaps others."""
        self._works, self.work, self.article, self._step = None, None, None, None
        self._panel.step.forget()
        self._show()

    @Slot()
    def _article_opened(self) -> None:
        before = self.work
        self._panel.step.forget()
        found = self._found(self._session.article.sha256) if self._session.article else None
        self.work, self.article = found or (None, None)
        if self.work is not None and self.article is not None:
            self._open_gate_without_conditions(self.work, self.article)
            self._step = self._first_step()
            self._clock.start()
        else:
            self._step = None
            self._clock.stop()
        self._show()
        if self.work is not None:
            self.panel_wanted.emit()
            if self.work is not before:
                self.set_opened.emit()

    def _open_gate_without_conditions(self, work: LessonWork, article: LessonArticle) -> None:
        gate = article.gate
        free = Part.MARKING not in article.parts or not (gate.marks or gate.minutes or gate.looked)
        if free and work.may_reveal(article.id):
            self._try(lambda: work.reveal(article.id))

    def _first_step(self) -> Step | None:
        if self.work is None or self.article is None:
            return None
        steps = self.work.steps(self.article.id)
        return self.work.current_step(self.article.id) or (steps[-1] if steps else None)

    # Steps

    @Slot(object)
    def go_to(self, step: Step) -> None:
        """Show the card of a step."""
        if self.work is None or self.article is None:
            return
        self._panel.step.flush()
        self._step = step
        self._show()
        self.panel_wanted.emit()
        self._panel.go_to_step()
        steps = self.work.steps(self.article.id)
        words = self.tr("Step {number} of {count}: {name}")
        self.said.emit(words.format(number=steps.index(step) + 1, count=len(steps), name=step_name(step)))

    @Slot()
    def next_step(self) -> None:
        """Go on: to the next step, to the next article, and at the end to handing in."""
        if self.work is None or self.article is None or self._step is None:
            return
        self._panel.flush()
        steps = self.work.steps(self.article.id)
        after = steps[steps.index(self._step) + 1 :]
        if after and after[0] not in locked_steps(self.work, self.article):
            self.go_to(after[0])
        elif after:
            self.said.emit(status_words(self.work, self.article, self._step, marks=self._own_marks()))
        else:
            articles = self.work.set.articles
            place = articles.index(self.article) + 1
            if place < len(articles):
                self._open_article(articles[place].id)
            else:
                self._actions["hand_in"].trigger()

    @Slot()
    def reveal(self) -> None:
        """Show the marks of the set, and go on to comparing."""
        work, article = self.work, self.article
        if work is None or article is None or not self._try(lambda: work.reveal(article.id)):
            return
        self._session.take_given()
        self.said.emit(self.tr("The marks of the set are shown."))
        self.go_to(Step.COMPARE)

    @Slot(object)
    def _belief_said(self, value: int | None) -> None:
        work, article, after = self.work, self.article, self._step is Step.AFTER
        if work is not None and article is not None:
            self._try(lambda: work.say_belief(article.id, value, after=after))
            self._show()

    @Slot(object)
    def _answered(self, answer: StoredAnswer) -> None:
        work = self.work
        if work is not None:
            self._try(lambda: work.answer(answer))
            self._show()

    @Slot(str)
    def _take_passage(self, prompt: str) -> None:
        span, article, work = self._page.view.selected_span(), self._session.article, self.work
        if work is None or article is None:
            return
        words = marked_words(article.text, span) if span is not None else None
        if words is None:
            self._session.failed.emit(self.tr("Select words in the article first."))
            return
        quote, before = Quote.of(article.text, words), work.answers.get(prompt, StoredAnswer(prompt=prompt))
        if quote not in before.passages:
            self._answered(replace(before, passages=(*before.passages, quote)))
            self.said.emit(self.tr("Taken: {words}").format(words=quote.exact))

    @Slot()
    def _count(self) -> None:
        work, article = self.work, self.article
        if work is not None and article is not None and QApplication.activeWindow() is not None:
            self._try(lambda: work.spend(article.id, _COUNTED))
            if self._step is Step.MARK and not self._panel.is_unsaved():
                self._show()

    def stop(self) -> None:
        """Count no time any more."""
        self._clock.stop()

    def flush(self) -> bool:
        """Save what was typed; false where that failed."""
        self._panel.flush()
        return not self._panel.is_unsaved()

    def _try(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except UserError as error:
            self._session.failed.emit(shown(error))
            return False
        self._session.saved.emit(self._now())
        return True

    @staticmethod
    def _now() -> object:
        from datetime import datetime

        return datetime.now().astimezone()

    # Showing

    @Slot()
    def refresh(self) -> None:
        """Show how far the work is now."""
        if self.work is not None:
            self._show()

    def _show(self) -> None:
        self._enable()
        work, article, step = self.work, self.article, self._step
        if work is None or article is None or step is None:
            self._panel.show_nothing()
            self.bar.hide()
            self._page.view.set_chips(None)
            self._page.view.set_answered(())
            return
        sets = {name: one.set.title for name, one in self._all().items()}
        self._panel.show_set(work.set, sets=sets, handed_in=handed_in_words(work))
        self._panel.show_articles([line_of(work, one, is_open=one is article) for one in work.set.articles])
        self._panel.show_questions(work.set, work.answers)
        self._panel.step.show_step(view_of(work, article, step, marks=self._own_marks()))
        locked, done = locked_steps(work, article), work.done(article.id)
        self.bar.show_steps(work.steps(article.id), done=done, current=step, locked=locked)
        self._compare(work, article)
        self._page.view.set_answered(tuple(answered(work, article, step)))

    def _enable(self) -> None:
        for name in ("next_step", "references", "take_passage", "hand_in", "take_out_set"):
            self._actions[name].setEnabled(self.work is not None)
        waits = self.work is not None and self.article is not None and not self.work.is_revealed(self.article.id)
        self._actions["show_set_marks"].setEnabled(
            waits and self.work is not None and self.article is not None and self.work.may_reveal(self.article.id)
        )

    def _own_marks(self) -> int:
        return len(self._session.own_marks.marks)

    # Comparing

    def _compare(self, work: LessonWork, article: LessonArticle) -> None:
        report, card = work.report(article.id), self._panel.step.compare
        pairs = compared(report, self._session.own_marks.marks) if report is not None else ()
        card.show_pairs(pairs, self._session.responses)
        card.show_responses()
        shown = {mark.finding for mark in self._navigator.marks()}
        comparing = self._step is Step.COMPARE and report is not None
        self._page.view.set_chips(chips(pairs, shown=shown) if comparing else None)

    @Slot()
    def _marks_changed(self) -> None:
        if self.work is not None and self.article is not None and self._step is Step.COMPARE:
            self._compare(self.work, self.article)

    @Slot(object)
    def _focused(self, finding: Finding | None) -> None:
        self._in_hand(finding.id if finding is not None else "")

    @Slot(object)
    def _own_focused(self, mark: OwnMark | None) -> None:
        if mark is not None or self._navigator.current is None:
            self._in_hand(mark.id if mark is not None else "")

    def _in_hand(self, mark_id: str) -> None:
        if self._step is Step.COMPARE:
            self._panel.step.compare.show_in_hand(mark_id, self._session.article, self._page.view.theme)
