"""What adding, moving and removing an article does to a set and its key; everything else stays as it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from reader.lessons.records import Key, Lesson, LessonArticle
from reader.lessons.soundness import id_from

if TYPE_CHECKING:
    from collections.abc import Collection

_LONGEST_STEM = 50


def new_id(title: str, taken: Collection[str]) -> str:
    """An id for an article with this title that is not among those `taken`."""
    stem = id_from(title)[:_LONGEST_STEM].rstrip("-") or "article"
    numbered = (f"{stem}-{number}" for number in count(2))
    return stem if stem not in taken else next(name for name in numbered if name not in taken)


def with_article(lesson: Lesson, article: LessonArticle) -> Lesson:
    """The set with one more article, at its end."""
    return replace(lesson, set=replace(lesson.set, articles=(*lesson.set.articles, article)))


def with_article_at(lesson: Lesson, name: str, place: int) -> Lesson:
    """The set with the article of this id moved to a place, counted from 0."""
    article = lesson.set.article_by_id[name]
    others = [one for one in lesson.set.articles if one.id != name]
    others.insert(place, article)
    return replace(lesson, set=replace(lesson.set, articles=tuple(others)))


def without_article(lesson: Lesson, name: str) -> Lesson:
    """The set without the article of this id, the prompts about it, and what the key says of them.

    Cards, documents and comparisons stay and do not name it any more.
    """
    kept = lesson.set
    return Lesson(
        set=replace(
            kept,
            articles=tuple(one for one in kept.articles if one.id != name),
            prompts=tuple(
                replace(prompt, compare=_without(prompt.compare, name))
                for prompt in kept.prompts
                if prompt.article != name
            ),
            cards=tuple(replace(card, articles=_without(card.articles, name)) for card in kept.cards),
            documents=tuple(replace(one, articles=_without(one.articles, name)) for one in kept.documents),
            coverage=tuple(replace(one, articles=_without(one.articles, name)) for one in kept.coverage),
        ),
        key=_key_without(lesson.key, name, {prompt.id for prompt in kept.prompts_of(name)}),
        lost=tuple(mark for mark in lesson.lost if mark.article != name),
    )


def _without(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != name)


def _key_without(key: Key | None, article: str, prompts: Collection[str]) -> Key | None:
    if key is None:
        return None
    kept = replace(
        key,
        articles=tuple(given for given in key.articles if given.article != article),
        prompts=tuple(given for given in key.prompts if given.prompt not in prompts),
    )
    return None if kept.is_empty else kept
