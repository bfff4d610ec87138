"""The work on an article as it stands in the notes file of whoever hands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.lessons.response import ArticleWork

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reader.storage.library import Library
    from reader.storage.records import OwnMark


def article_work(
    library: Library,
    article: str,
    *,
    belief_before: int | None = None,
    belief_after: int | None = None,
    minutes: int = 0,
    revealed_at: datetime | None = None,
    marks_before: Sequence[OwnMark] | None = None,
) -> ArticleWork:
    """The notes, own marks and answers of an article, with what the notes file does not know.

    Args:
        library: of the person.
        article: `Article.sha256`.
        belief_before: 0 to 100; None where not asked.
        belief_after: the same.
        minutes: with the article.
        revealed_at: UTC; when the marks of the set were shown.
        marks_before: the own marks as they stood then, where somebody kept them. Without, they are those of today that
            are older; one that was changed or deleted since is then missing or new.

    Raises:
        KeyError: the article is not in the library.
    """
    marks = tuple(library.own_marks.of(article))
    if marks_before is None:
        marks_before = [mark for mark in marks if revealed_at is None or mark.created <= revealed_at]
    return ArticleWork(
        article=article,
        title=library.article(article).title,
        belief_before=belief_before,
        belief_after=belief_after,
        minutes=minutes,
        revealed_at=revealed_at,
        marks_before=tuple(marks_before),
        marks_after=marks,
        notes=tuple(library.notes.of(article)),
        answers=tuple(library.responses(article).values()),
    )
