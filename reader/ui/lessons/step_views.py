"""What the tab “Set” shows of the work on an article: how far it is, what a step says, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.lessons.lesson_work import Step
from reader.lessons.records import Guidance, Part
from reader.ui.lessons.progress_picture import ArticleLine
from reader.ui.lessons.set_panel import titles_of
from reader.ui.lessons.step_card import StepView
from reader.ui.lessons.words import count_words, gate_words, guidance_words, step_name, step_words

if TYPE_CHECKING:
    from reader.lessons.lesson_work import LessonWork
    from reader.lessons.records import LessonArticle

_tr = QCoreApplication.translate

_AFTER_THE_GATE = (Step.COMPARE, Step.CHECK, Step.AFTER)


def locked_steps(work: LessonWork, article: LessonArticle) -> tuple[Step, ...]:
    """The steps that wait until the marks of the set are shown."""
    if not work.shows_marks(article.id) or work.is_revealed(article.id):
        return ()
    return _AFTER_THE_GATE


def line_of(work: LessonWork, article: LessonArticle, *, is_open: bool) -> ArticleLine:
    """An article in the list of those of the set."""
    steps, done = work.steps(article.id), work.done(article.id)
    finished = len(done) == len(steps)
    state = _tr("LessonDesk", "finished") if finished else _tr("LessonDesk", "not started")
    if done and not finished:
        state = _tr("LessonDesk", "{done} of %n steps", "", len(steps)).format(done=len(done))
    minutes = _tr("LessonDesk", "%n minutes", "", article.minutes) if article.minutes else ""
    parts = (state, guidance_words(article.guidance), minutes)
    return ArticleLine(article.id, article.title, " · ".join(filter(None, parts)), is_open, finished)


def view_of(work: LessonWork, article: LessonArticle, step: Step, *, marks: int) -> StepView:
    """The card of a step.

    Args:
        work: on the set.
        article: of the set.
        step: of the article.
        marks: how many the person made in the article.
    """
    progress, revealed = work.progress(article.id), work.is_revealed(article.id)
    shows = work.shows_marks(article.id)
    return StepView(
        step=step,
        words=step_words(step, article, revealed=revealed),
        status=status_words(work, article, step, marks=marks),
        reveal=_reveal_words(article) if step is Step.MARK and shows and not revealed else "",
        reveal_now=work.may_reveal(article.id),
        asks_belief=Part.BELIEF in article.parts and step in (Step.BEFORE, Step.AFTER),
        belief=progress.belief_after if step is Step.AFTER else progress.belief_before,
        belief_open=step is Step.AFTER or not revealed,
        compares=step is Step.COMPARE and work.report(article.id) is not None,
        prompts=work.prompts(article.id, step),
        answers=work.answers,
        titles=titles_of(work.set),
        next_step=_next_words(work, article, step),
    )


def status_words(work: LessonWork, article: LessonArticle, step: Step, *, marks: int) -> str:
    """What is still to be done before the marks of the set are shown, or how many there are; empty elsewhere."""
    if not work.shows_marks(article.id):
        return ""
    revealed = work.is_revealed(article.id)
    if step is Step.COMPARE and revealed and article.guidance is Guidance.COUNT_ONLY:
        return count_words(work.counts(article.id))
    if step is not Step.MARK or revealed:
        return ""
    return gate_words(article, marks=marks, minutes=work.progress(article.id).seconds / 60)


def handed_in_words(work: LessonWork) -> str:
    """Where the work is: only on this computer, or handed in."""
    stored = work.stored
    if stored.handed_in is None:
        return _tr("LessonDesk", "Saved on this computer. Nothing leaves it until you hand in a file.")
    words = _tr("LessonDesk", "Handed in {time}, to “{folder}”. You can hand in again; the last one counts.")
    return words.format(time=f"{stored.handed_in.astimezone():%Y-%m-%d %H:%M}", folder=stored.handed_in_to)


def _reveal_words(article: LessonArticle) -> str:
    if article.gate.looked:
        return _tr("LessonDesk", "I looked: show the marks of the set")
    return _tr("LessonDesk", "Show the marks of the set")


def _next_words(work: LessonWork, article: LessonArticle, step: Step) -> str:
    steps = work.steps(article.id)
    after = steps[steps.index(step) + 1 :]
    if after:
        words = _tr("LessonDesk", "Go on: {step}").format(step=step_name(after[0]))
        return "" if after[0] in locked_steps(work, article) else words
    last = article is work.set.articles[-1]
    return _tr("LessonDesk", "Hand in …") if last else _tr("LessonDesk", "Go on to the next article")
