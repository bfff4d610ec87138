"""Lesson sets in the library of a person, and a new version of a set in the place of the one before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say
from reader.storage.versions import placed
from reader.text.anchors import AnchorState, find_all_again

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.lessons.records import LessonSet
    from reader.storage.library import Library
    from reader.text.article import Article


@dataclass(frozen=True, slots=True)
class Moved:
    """What a new version of a set did to the work on it.

    Attributes:
        articles: how many have a new text.
        found: notes and own marks whose words were surely found in it.
        unsure: those whose words were not; they are kept and shown to the person.
    """

    articles: int
    found: int
    unsure: int


def put_set(lesson: LessonSet, library: Library) -> str:
    """Put the articles of a set into the library as one collection, with the regions that the teacher fixed.

    Returns:
        `Article.sha256` of its first article.

    Raises:
        UserError: the library cannot be written.
    """
    for number, article in enumerate(lesson.articles):
        library.add_article(article.article, path=None, collection=lesson.title, position=number)
    return lesson.articles[0].sha256


def update_set(old: LessonSet, new: LessonSet, library: Library) -> Moved:
    """Put a new version of a set into the library; what was written on the articles of the old one goes on in it.

    An article is the same where its id in the set is. Where its text has changed, notes, own marks and answers move to
    the new text; those whose words are not surely there keep them, and say so. Articles that are no longer in the set
    stay in the library.

    Raises:
        UserError: the two are different sets, or the library cannot be written.
    """
    if old.id != new.id:
        raise UserError(
            say("“{title}” is another set than “{other}”, so nothing was moved.", title=new.title, other=old.title)
        )
    put_set(new, library)
    pairs = [
        (before.article, after.article)
        for after in new.articles
        if (before := old.article_by_id.get(after.id)) and before.sha256 != after.sha256
    ]
    states = [state for before, after in pairs if library.has(before.sha256) for state in _move(before, after, library)]
    found = sum(state in (AnchorState.EXACT, AnchorState.MOVED) for state in states)
    return Moved(articles=len(pairs), found=found, unsure=len(states) - found)


def catch_up(library: Library, articles: Iterable[str]) -> None:
    """Move what stands on earlier versions of articles to the last ones: work that was put away during an update.

    Args:
        library: of the person.
        articles: `Article.sha256` of all that may have work on them.

    Raises:
        UserError: the library cannot be written.
    """
    for article in articles:
        latest = library.versions.latest(article)
        if latest != article and _has_work(article, library):
            _move(library.article(article), library.article(latest), library)


def _has_work(article: str, library: Library) -> bool:
    return any((library.notes.of(article), library.own_marks.of(article), library.responses(article)))


def _move(before: Article, after: Article, library: Library) -> list[AnchorState]:
    """Move what is written on an article, and say how surely the words of each piece were found."""
    notes, marks = library.notes.of(before.sha256), library.own_marks.of(before.sha256)
    quotes = [note.quote for note in notes if note.quote is not None] + [mark.quote for mark in marks]
    anchors = find_all_again(quotes, after.text, old=before.text)
    found = iter(anchors)
    library.versions.move(
        earlier=before.sha256,
        later=after.sha256,
        notes=[placed(note, next(found), after.text) if note.quote else note for note in notes],
        own_marks=[placed(mark, next(found), after.text) for mark in marks],
    )
    return [anchor.state for anchor in anchors]
