"""The student edition of a set: what students may know before they have worked, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.lessons.curation import with_shown_marks_only
from reader.lessons.package import write_lesson
from reader.lessons.records import Edition, Guidance

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.records import Card, LessonArticle, LessonSet, Prompt


def student_edition(lesson: LessonSet) -> LessonSet:
    """The set without what is for the teacher only; the key is no part of a set to begin with.

    Out go the teacher’s notes, the rejected marks with what was said about them, and which texts were taken in for
    contrast. The marks to reveal stay, as the teacher accepted, changed or added them; of an article that is read
    without guidance none do.
    """
    return replace(
        lesson,
        edition=Edition.STUDENT,
        teacher_note="",
        articles=tuple(_student_article(article) for article in lesson.articles),
        prompts=tuple(_student_prompt(prompt) for prompt in lesson.prompts),
        cards=tuple(_student_card(card) for card in lesson.cards),
    )


def write_student_edition(path: Path, lesson: LessonSet) -> None:
    """Write the student edition of a set to `path`.

    Raises:
        UserError: see `reader.lessons.package.write_lesson`.
    """
    write_lesson(path, student_edition(lesson))


def _student_prompt(prompt: Prompt) -> Prompt:
    """The prompt without the options that have no words."""
    return replace(prompt, options=tuple(option for option in prompt.options if option.text.strip()))


def _student_card(card: Card) -> Card:
    """The card without the lines in which nothing is said."""
    return replace(card, lines=tuple(line for line in card.lines if line.text.strip()))


def _student_article(article: LessonArticle) -> LessonArticle:
    kept = replace(article, teacher_note="", well_sourced=False)
    if article.guidance is Guidance.NONE:
        return replace(kept, analysis_version="", marks=(), sources=(), sentences=())
    return with_shown_marks_only(kept)
