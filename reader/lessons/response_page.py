"""A hand-in as a page to read: what is in the file, for whoever wants to see it without the program."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.export import notes_html
from reader.export.dossier import Dossier
from reader.export.html import page_end, page_start
from reader.export.note_text import ANSWERS, own_mark_name
from reader.lessons.response import contents_in_words
from reader.text.article import Article

if TYPE_CHECKING:
    from reader.lessons.records import LessonSet, Prompt
    from reader.lessons.response import ArticleWork, PromptAnswer, Response

COPY_SIGN = '<meta name="generator" content="Lateral Reader, copy of a hand-in">'
"""Stands in every such page, so that a page is not taken for something else when a folder is collected."""


def response_page(response: Response, *, lesson: LessonSet | None = None) -> str:
    """The whole page; with its set the words of questions and options stand there, without it only what they go by."""
    start = page_start(f"Hand-in of {response.person.name or 'a guest'}")
    contents = "".join(f"<li>{escape(line)}</li>\n" for line in contents_in_words(response))
    works = "".join(_work(work, number) for number, work in enumerate(response.articles, start=1))
    return (
        start.replace("</head>", f"{COPY_SIGN}\n</head>", 1)
        + f'<main>\n<h1 dir="auto">{escape(response.set_title or "Lesson set")}</h1>\n'
        + f'<p class="strip" dir="auto">{escape(response.person.name or "Guest")}, hand-in {response.revision}, '
        + f"{response.handed_in:%Y-%m-%d %H:%M} UTC</p>\n<h2>What is in the file</h2>\n<ul>\n{contents}</ul>\n"
        + f"{works}{_prompts(response.answers, lesson)}</main>\n"
        + page_end()
    )


def _work(work: ArticleWork, number: int) -> str:
    # Without its text, because the file has none: the notes then stand alone, without signs that lead into it.
    dossier = Dossier(article=Article("", ()), notes=work.notes, own_marks=work.marks_after)
    return (
        f'<h2 dir="auto">{escape(work.title or "Article")}</h2>\n{_beliefs(work)}{_reveal(work)}'
        f"{notes_html.notes(dossier, number)}{_answers(work)}"
    )


def _beliefs(work: ArticleWork) -> str:
    said = [(work.belief_before, "before"), (work.belief_after, "after")]
    words = ", ".join(f"{when} {value} of 100" for value, when in said if value is not None)
    return f"<p>Believed it: {words}.</p>\n" if words else ""


def _reveal(work: ArticleWork) -> str:
    if work.revealed_at is None:
        return '<p class="small">The marks of the set were not shown.</p>\n'
    changed = "".join(
        f"<li>{escape(own_mark_name(mark))}: <bdi>“{escape(mark.quote.exact.strip())}”</bdi></li>\n"
        for mark in work.changed_marks
    )
    return f"<p>Made, changed or taken away after the marks were shown:</p>\n<ul>\n{changed}</ul>\n" if changed else ""


def _answers(work: ArticleWork) -> str:
    items = "".join(
        f"<li>{ANSWERS[answer.answer]}: <bdi>“{escape(answer.words.strip())}”</bdi>"
        f"{'<br>' + escape(answer.why) if answer.why.strip() else ''}</li>\n"
        for answer in work.answers
    )
    return f'<h2>Answers to marks</h2>\n<ul class="own-marks">\n{items}</ul>\n' if items else ""


def _prompts(answers: tuple[PromptAnswer, ...], lesson: LessonSet | None) -> str:
    known = lesson.prompt_by_id if lesson else {}
    items = "".join(_prompt(answer, known.get(answer.prompt)) for answer in answers)
    return f"<h2>Answers to questions</h2>\n{items}" if items else ""


def _prompt(answer: PromptAnswer, prompt: Prompt | None) -> str:
    options = {option.id: option.text for option in prompt.options} if prompt else {}
    level = f"{answer.level} of 100" if answer.level is not None else ""
    passages = [f"“{quote.exact.strip()}”" for quote in answer.passages]
    chosen = ", ".join(options.get(option, option) for option in answer.options)
    said = "<br>".join(escape(part) for part in (level, chosen, answer.text, *passages) if part)
    asked = escape(prompt.text if prompt else answer.prompt)
    return f'<p dir="auto"><strong>{asked}</strong><br>{said}</p>\n'
