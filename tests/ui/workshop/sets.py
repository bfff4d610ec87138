"""Sets and articles for the tests of the workshop: made up, and with their marks made by hand."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.findings import Layer
from reader.lessons.curation import made_mark, with_marks
from reader.lessons.drafts import new_lesson
from reader.lessons.records import Lesson, LessonArticle
from reader.text.importers import article_from_text
from reader.text.spans import Span

FERRY = (
    "The ferry is late again\n\nThe night ferry to Kesten left two hours late on Monday, said Ada Brun, who sells the"
    " tickets. Forty cars stayed on the quay. Nobody could say when the next one would leave.\n"
)
QUAY = (
    "The quay will be mended\n\nThe quay of Kesten may be closed in June, according to the town clerk, Olav Mern. The"
    " stones have been loose since the storm.\n"
)
MILL = "The mill stands still\n\nThe mill of Varn has had no grain for a week. The miller told the paper so.\n"
"""Texts of articles, as they lie in files."""


def lesson_article(name: str, text: str, words: str) -> LessonArticle:
    """An article with one mark of the layer “No source named”."""
    article = article_from_text(text)
    start = article.text.index(words)
    mark = made_mark(
        article.text,
        name=f"{name}-1",
        layer=Layer.UNSOURCED,
        kind="number",
        content=Span(start, start + len(words)),
    )
    return with_marks(LessonArticle(id=name, article=article), [mark])


def two_articles(title: str = "Two ports") -> Lesson:
    """A set of two articles."""
    lesson = new_lesson(title=title, author="Lena Orel", language="en")
    articles = (
        lesson_article("ferry", FERRY, "Forty cars stayed on the quay"),
        lesson_article("quay", QUAY, "The stones have been loose"),
    )
    return with_articles(lesson, *articles)


def with_articles(lesson: Lesson, *articles: LessonArticle) -> Lesson:
    """A set with these articles."""
    return replace(lesson, set=replace(lesson.set, articles=articles))
