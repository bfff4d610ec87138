"""What the steps of a lesson set are called, and what is said at each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.lessons.comparison import Side
from reader.lessons.lesson_work import ENOUGH_DIFFERENCES, Step
from reader.lessons.records import Guidance
from reader.ui.article.highlights import LAYERS
from reader.ui.names import layer_name

if TYPE_CHECKING:
    from collections import Counter

    from reader.analysis.findings import Layer
    from reader.lessons.library_sets import Moved
    from reader.lessons.records import LessonArticle


def _tr(words: str) -> str:
    return QCoreApplication.translate("lessons", words)


def step_name(step: Step) -> str:
    """The name on the button of a step."""
    return {
        Step.BEFORE: _tr("Before"),
        Step.MARK: _tr("Mark"),
        Step.COMPARE: _tr("Compare"),
        Step.CHECK: _tr("Check"),
        Step.AFTER: _tr("After"),
    }[step]


def step_title(step: Step) -> str:
    """What the step is about, over its card."""
    return {
        Step.BEFORE: _tr("What do you think before you read?"),
        Step.MARK: _tr("Mark the article on your own"),
        Step.COMPARE: _tr("Compare your marks with those of the set"),
        Step.CHECK: _tr("Check one claim"),
        Step.AFTER: _tr("What do you think now?"),
    }[step]


def step_words(step: Step, article: LessonArticle, *, revealed: bool) -> str:
    """What to do at a step, in plain words."""
    if step is Step.COMPARE and not revealed:
        return _tr("The marks of the set are shown when you have marked the article on your own.")
    if step is Step.COMPARE and article.guidance is Guidance.COUNT_ONLY:
        return _tr("For this article the set tells only how many marks it has. Look again: where could they be?")
    words = {
        Step.BEFORE: _tr("Look at the headline and at the line over it that says where the article comes from."),
        Step.MARK: _tr(
            "Read it. Select words, by mouse or with Shift and the arrow keys, and mark them: Q attributed, H"
            " uncertain, U no source named. S widens the selection to the sentence."
        ),
        Step.COMPARE: _tr(
            "Your marks have brackets, those of the set are in colour. Where they differ, say why: either may be right."
            " Look at {count} differences at least."
        ).format(count=ENOUGH_DIFFERENCES),
        Step.CHECK: _tr(
            "Choose one claim and write a note on it. Look into the references, take passages as evidence, and say what"
            " you found. “I could not check this here” is a good result too."
        ),
        Step.AFTER: _tr("You have read, compared and checked. How much do you believe the article now?"),
    }[step]
    if step is Step.COMPARE and article.guidance is Guidance.PARTIAL:
        return f"{words} {_tr('Kinds and reasons are left for you to find.')}"
    return words


def gate_words(article: LessonArticle, *, marks: int, minutes: float) -> str:
    """How far the gate of an article is from opening, for somebody with so many own marks after so many minutes."""
    gate = article.gate
    made = _tr("You have made 1 mark.") if marks == 1 else _tr("You have made {count} marks.").format(count=marks)
    if gate.is_open(marks=marks, minutes=minutes, looked=False):
        return f"{made} {_tr('The marks of the set can be shown now.')}"
    ways = []
    if gate.marks:
        ways.append(_tr("after {count} marks of yours").format(count=gate.marks))
    if gate.minutes:
        ways.append(_tr("after {count} minutes").format(count=gate.minutes))
    if gate.looked:
        ways.append(_tr("when you say that you have looked"))
    return f"{made} {_tr('The marks of the set can be shown {ways}.').format(ways=_tr(', or ').join(ways))}"


def count_words(counts: Counter[Layer]) -> str:
    """How many marks the set has, layer by layer."""
    parts = [f"{layer_name(layer)} {counts[layer]}" for layer in LAYERS if counts[layer]]
    return _tr("The set has marked: {parts}.").format(parts=", ".join(parts)) if parts else _tr("The set has no marks.")


def guidance_words(guidance: Guidance) -> str:
    """How much of the marks an article shows, where it is less than everything."""
    return {
        Guidance.FULL: "",
        Guidance.PARTIAL: _tr("marks shown in part"),
        Guidance.COUNT_ONLY: _tr("marks shown as a number"),
        Guidance.NONE: _tr("unaided"),
    }[guidance]


def side_words(side: Side) -> str:
    """Who has marked the words."""
    return {Side.BOTH: _tr("Both marked this"), Side.SET: _tr("Only the set"), Side.OWN: _tr("Only you")}[side]


def moved_words(title: str, version: int, moved: Moved) -> str:
    """What a new version of a set did to the work on it."""
    words = _tr("“{title}” is now in version {version}. Your work was kept.").format(title=title, version=version)
    if moved.unsure:
        lost = _tr("Of {count} notes and marks the words were not surely found again; they are listed under Notes.")
        words = f"{words} {lost.format(count=moved.unsure)}"
    return words
