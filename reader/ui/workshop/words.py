"""What the workshop says of sets, articles and drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from reader.lessons.records import Decision, Guidance, Part

if TYPE_CHECKING:
    from datetime import datetime

    from reader.lessons.records import LessonArticle

_tr = QCoreApplication.translate


def guidance_name(guidance: Guidance) -> str:
    """How much of the marks students see, on a button."""
    return {
        Guidance.FULL: _tr("workshop", "Full"),
        Guidance.PARTIAL: _tr("workshop", "Partial"),
        Guidance.COUNT_ONLY: _tr("workshop", "Count only"),
        Guidance.NONE: _tr("workshop", "None"),
    }[guidance]


def guidance_words(guidance: Guidance) -> str:
    """The same in a sentence."""
    return {
        Guidance.FULL: _tr("workshop", "After the gate students see every mark with its kind, reason and question."),
        Guidance.PARTIAL: _tr(
            "workshop", "After the gate students see which passages are marked and in which layer, and find out why."
        ),
        Guidance.COUNT_ONLY: _tr("workshop", "After the gate students see how many marks there are, and look where."),
        Guidance.NONE: _tr("workshop", "Students read on their own. No mark is in their file."),
    }[guidance]


def guidance_short(guidance: Guidance) -> str:
    """The same under the title of an article."""
    return {
        Guidance.FULL: _tr("workshop", "full guidance"),
        Guidance.PARTIAL: _tr("workshop", "partial guidance"),
        Guidance.COUNT_ONLY: _tr("workshop", "count only"),
        Guidance.NONE: _tr("workshop", "no guidance"),
    }[guidance]


def part_name(part: Part) -> str:
    """What students do, beside a box to tick."""
    return {
        Part.BELIEF: _tr("workshop", "Say how much they believe it, before and after"),
        Part.MARKING: _tr("workshop", "Mark it unaided"),
        Part.REVEAL: _tr("workshop", "See the marks of the set beside their own"),
        Part.ANSWERS: _tr("workshop", "Agree or disagree with marks"),
        Part.CLAIM: _tr("workshop", "Check one claim with the reference pack"),
    }[part]


def reviewed_words(article: LessonArticle) -> str:
    """How many marks of the program the teacher has looked at."""
    looked, count = _reviewed(article)
    words = _tr("workshop", "{looked} of {count} marks looked at").format(looked=looked, count=count)
    return words if count else _tr("workshop", "no marks")


def reviewed_short(article: LessonArticle) -> str:
    """The same where there is little room."""
    looked, count = _reviewed(article)
    words = _tr("workshop", "{looked} of {count} looked at").format(looked=looked, count=count)
    return words if count else _tr("workshop", "no marks")


def _reviewed(article: LessonArticle) -> tuple[int, int]:
    made = [mark for mark in article.marks if mark.decision is not Decision.ADDED]
    return sum(mark.decision is not Decision.OPEN for mark in made), len(made)


def article_count(count: int) -> str:
    """A number of articles."""
    return _tr("workshop", "%n articles", "", count)


def minutes_words(minutes: int) -> str:
    """A length of time."""
    return _tr("workshop", "%n minutes", "", minutes)


def moment_words(moment: datetime) -> str:
    """Date and time on this computer."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale.FormatType.ShortFormat)
