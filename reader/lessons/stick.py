"""What a teacher carries into a room without a network, laid out in a folder.

TITLE.lesson    the student edition
How to.html     one page to read or to print
Hand in         an empty folder, into which students save their work
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.export.files import safe_name
from reader.lessons.edition import student_edition
from reader.lessons.package import SUFFIX, write_lesson
from reader.lessons.records import Part
from reader.lessons.zipped import write_atomically
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.lessons.records import LessonArticle, LessonSet

HAND_IN: Final = "Hand in"
HOW_TO: Final = "How to.html"


@dataclass(frozen=True, slots=True)
class Stick:
    """Where everything was written."""

    lesson: Path
    how_to: Path
    hand_in: Path


def write_stick(folder: Path, lesson: LessonSet) -> Stick:
    """Lay a set out for students in `folder`, which is made where it is not there; what students saved in it stays.

    Args:
        folder: on a stick, or anywhere.
        lesson: the set, in either edition; students get their own.

    Raises:
        UserError: the folder cannot be made or written, or the set does not hold together.
    """
    stick = Stick(folder / f"{safe_name(lesson.title)}{SUFFIX}", folder / HOW_TO, folder / HAND_IN)
    try:
        stick.hand_in.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be made: {why}.", folder=folder, why=error.strerror or error)
        ) from error
    students = student_edition(lesson)
    write_lesson(stick.lesson, students)
    write_atomically(stick.how_to, how_to_page(students, file=stick.lesson.name).encode())
    return stick


def how_to_page(lesson: LessonSet, *, file: str) -> str:
    """One page for students, as HTML without anything from elsewhere: what to open, what to do, where to save.

    Args:
        lesson: the student edition.
        file: the name of its file.
    """
    steps = "\n".join(f"<li>{step}</li>" for step in _steps(lesson, file))
    articles = "\n".join(f"<li>{_article(article)}</li>" for article in lesson.articles)
    minutes = f"<p>You have about {lesson.minutes} minutes.</p>" if lesson.minutes else ""
    title = escape(lesson.title)
    language = escape(lesson.language or "en", quote=True)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}: how to</title>\n'
        f"<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{minutes}\n"
        f'<h2 lang="en">What to do</h2>\n<ol lang="en">\n{steps}\n</ol>\n'
        f'<h2 lang="en">The articles</h2>\n<ol class="articles">\n{articles}\n</ol>\n'
        f'<p class="small" lang="en">{_PRIVACY}</p>\n</main>\n</body>\n</html>\n'
    )


def _steps(lesson: LessonSet, file: str) -> Iterator[str]:
    parts = {part for article in lesson.articles for part in article.parts}
    yield (
        f"Open <b>{escape(file)}</b>: double-click it, or drop it on the window of Lateral Reader. Choose your name or "
        "number."
    )
    for part, words in _PART_STEPS.items():
        if part in parts:
            yield words
    yield (
        f"Hand in: choose <b>Hand in</b> in the program and save into the folder <b>{HAND_IN}</b> on this stick. You "
        "can stop before and go on later at the same computer; your work is kept there."
    )


def _article(article: LessonArticle) -> str:
    about = [escape(article.article.metadata.outlet), f"{article.minutes} minutes" if article.minutes else ""]
    more = ", ".join(filter(None, about))
    return escape(article.title) + (f' <span class="small">({more})</span>' if more else "")


_PART_STEPS: Final = {
    Part.BELIEF: "Look at who wrote the article and when, and say how much you believe it, before and after.",
    Part.MARKING: (
        "Read it and mark on your own: who says this, which words are careful, and which statements name no source?"
    ),
    Part.REVEAL: (
        "When you have marked enough, or tap <b>I looked</b> where you can, see the marks of the set beside your own."
    ),
    Part.ANSWERS: "Say of the marks whether you agree, disagree or are not sure, and why in a line.",
    Part.CLAIM: (
        "Choose one claim and check it with the reference pack: who is behind it, what is the evidence, what do others "
        "say?"
    ),
}

_PRIVACY: Final = (
    "Lateral Reader uses no network. Your work is on this computer and in the file that you hand in, nowhere else; "
    "before you save it, the program says what is in it."
)

_STYLE: Final = """\
@page { size: A4; margin: 18mm; }
body { margin: 0; background: #ffffff; color: #1e1d1b; font: 1.05rem/1.5 Inter, "Segoe UI", sans-serif; }
main { max-width: 44rem; margin: 2rem auto; padding: 0 1.5rem; overflow-wrap: anywhere; }
h1 { font: 700 1.7rem/1.3 "Source Serif 4", Georgia, serif; margin: 0 0 0.6rem; }
h2 { font-size: 1.05rem; margin: 1.4rem 0 0.4rem; }
ol { margin: 0; padding-inline-start: 1.6rem; }
li { margin: 0.45rem 0; break-inside: avoid; }
.articles li { margin: 0.2rem 0; }
.small { color: #696459; font-size: 0.9rem; }
p.small { border-top: 1px solid #e6e1d8; margin-top: 1.4rem; padding-top: 0.6rem; }
@media print { main { margin: 0; padding: 0; } body { font-size: 11pt; } }
@media screen and (prefers-color-scheme: dark) {
  body { background: #201f1d; color: #ede9e2; }
  .small { color: #a39d92; }
  p.small { border-color: #34322f; }
}
"""
