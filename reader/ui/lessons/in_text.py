"""What a lesson set paints in the text of the article: who has marked what, and passages that answer questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lessons.comparison import outermost
from reader.text.spans import Span
from reader.ui.article.chips import Chip
from reader.ui.article.highlights import OWN_ROLES, Mark
from reader.ui.lessons.words import chip_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from reader.lessons.comparison import Pair
    from reader.lessons.lesson_work import LessonWork, Step
    from reader.lessons.records import LessonArticle


def chips(pairs: Sequence[Pair], *, shown: Collection[str]) -> tuple[Chip, ...]:
    """A word on who has marked it after each passage.

    Args:
        pairs: the marks of the set beside those of the person.
        shown: ids of the marks that are in view.
    """
    return tuple(Chip(pair.end, chip_words(pair.side)) for pair in outermost(pairs) if pair.id in shown)


def answered(work: LessonWork, article: LessonArticle, step: Step) -> Iterator[Mark]:
    """The passages of an article that answer the questions of a step, or those about the whole set."""
    for prompt in (*work.prompts(article.id, step), *work.set.prompts_of("")):
        answer = work.answers.get(prompt.id)
        for quote in answer.passages if answer else ():
            span = Span(quote.start, quote.end)
            if span.of(article.article.text) == quote.exact:
                yield Mark(prompt.id, None, OWN_ROLES[prompt.layer], span)
