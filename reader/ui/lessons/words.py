"""What the steps of a lesson set are called, and what is said at each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.lessons.comparison import Side
from reader.lessons.lesson_work import ENOUGH_DIFFERENCES, Step
from reader.lessons.records import Guidance
from reader.ui.article.highlights import LAYERS
from reader.ui.language import listed
from reader.ui.names import layer_name

if TYPE_CHECKING:
    from collections import Counter

    from reader.analysis.findings import Layer
    from reader.lessons.library_sets import Moved
    from reader.lessons.records import LessonArticle

_tr = QCoreApplication.translate


def step_name(step: Step) -> str:
    """The name on the button of a step."""
    return {
        Step.BEFORE: _tr("lessons", "Before"),
        Step.MARK: _tr("lessons", "Mark"),
        Step.COMPARE: _tr("lessons", "Compare"),
        Step.CHECK: _tr("lessons", "Check"),
        Step.AFTER: _tr("lessons", "After"),
    }[step]


def step_title(step: Step) -> str:
    """What the step is about, over its card."""
    return {
        Step.BEFORE: _tr("lessons", "What do you think before you read?"),
        Step.MARK: _tr("lessons", "Mark the article on your own"),
        Step.COMPARE: _tr("lessons", "Compare your marks with those of the set"),
        Step.CHECK: _tr("lessons", "Check one claim"),
        Step.AFTER: _tr("lessons", "What do you think now?"),
    }[step]


def step_words(step: Step, article: LessonArticle, *, revealed: bool) -> str:
    """What to do at a step, in plain words."""
    if step is Step.COMPARE and not revealed:
        return _tr("lessons", "The marks of the set are shown when you have marked the article on your own.")
    if step is Step.COMPARE and article.guidance is Guidance.COUNT_ONLY:
        return _tr(
            "lessons", "For this article the set tells only how many marks it has. Look again: where could they be?"
        )
    words = {
        Step.BEFORE: _tr(
            "lessons", "Look at the headline and at the line over it that says where the article comes from."
        ),
        Step.MARK: _tr(
            "lessons",
            "Read it. Select words, by mouse or with Shift and the arrow keys, and mark them: Q attributed, H"
            " uncertain, U no source named. S widens the selection to the sentence.",
        ),
        Step.COMPARE: _tr(
            "lessons",
            "Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either"
            " may be right. Look at %n differences at least.",
            "",
            ENOUGH_DIFFERENCES,
        ),
        Step.CHECK: _tr(
            "lessons",
            "Choose one claim and write a note on it. Look into the references, take passages as evidence, and say what"
            " you found. “I could not check this here” is a good result too.",
        ),
        Step.AFTER: _tr("lessons", "You have read, compared and checked. How much do you believe the article now?"),
    }[step]
    if step is Step.COMPARE and article.guidance is Guidance.PARTIAL:
        return " ".join((words, _tr("lessons", "Kinds and reasons are left for you to find.")))
    return words


def gate_words(article: LessonArticle, *, marks: int, minutes: float) -> str:
    """How far the gate of an article is from opening, for somebody with so many own marks after so many minutes."""
    gate = article.gate
    made = _tr("lessons", "You have made %n marks.", "", marks)
    if gate.is_open(marks=marks, minutes=minutes, looked=False):
        return " ".join((made, _tr("lessons", "The marks of the set can be shown now.")))
    ways = []
    if gate.marks:
        ways.append(_tr("lessons", "after %n marks of yours", "", gate.marks))
    if gate.minutes:
        ways.append(_tr("lessons", "after %n minutes", "", gate.minutes))
    if gate.looked:
        ways.append(_tr("lessons", "when you say that you have looked"))
    shown = _tr("lessons", "The marks of the set can be shown {ways}.").format(ways=_tr("lessons", ", or ").join(ways))
    return f"{made} {shown}"


def count_words(counts: Counter[Layer]) -> str:
    """How many marks the set has, layer by layer."""
    parts = [f"{layer_name(layer)} {counts[layer]}" for layer in LAYERS if counts[layer]]
    return (
        _tr("lessons", "The set has marked: {parts}.").format(parts=listed(parts))
        if parts
        else _tr("lessons", "The set has no marks.")
    )


def guidance_words(guidance: Guidance) -> str:
    """How much of the marks an article shows, where it is less than everything."""
    return {
        Guidance.FULL: "",
        Guidance.PARTIAL: _tr("lessons", "marks shown in part"),
        Guidance.COUNT_ONLY: _tr("lessons", "marks shown as a number"),
        Guidance.NONE: _tr("lessons", "unaided"),
    }[guidance]


def side_words(side: Side) -> str:
    """Who has marked the words."""
    return {
        Side.BOTH: _tr("lessons", "Both marked this"),
        Side.SET: _tr("lessons", "Set only"),
        Side.OWN: _tr("lessons", "Yours only"),
    }[side]


def chip_words(side: Side) -> str:
    """The same in a word or two, after the passage in the text."""
    return {
        Side.BOTH: _tr("lessons", "both"),
        Side.SET: _tr("lessons", "set only"),
        Side.OWN: _tr("lessons", "yours only"),
    }[side]


def moved_words(title: str, version: int, moved: Moved) -> str:
    """What a new version of a set did to the work on it."""
    words = _tr("lessons", "“{title}” is now in version {version}. Your work was kept.").format(
        title=title, version=version
    )
    if moved.unsure:
        lost = _tr(
            "lessons",
            "Of %n notes and marks the words were not surely found again; they are listed under Notes.",
            "",
            moved.unsure,
        )
        words = f"{words} {lost}"
    return words
