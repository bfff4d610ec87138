"""Changes of the prompts of a set and of what the key says about them; each makes a whole new lesson. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from reader.errors import UserError
from reader.lessons.records import Key, KeyMark, Lesson, MarkLabel, Option, Prompt, PromptKey, PromptKind
from reader.lessons.wording import places, shortened
from reader.messages import say
from reader.text.anchors import Quote
from reader.ui.workshop.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.lessons.records import LessonArticle
    from reader.storage.records import OwnLayer

T = TypeVar("T")

_FIRST_OPTIONS = 2


def moved(items: Sequence[T], place: int, step: int) -> tuple[T, ...]:
    """The items with the one at `place` a step further up (-1) or down (1)."""
    changed = list(items)
    changed.insert(place + step, changed.pop(place))
    return tuple(changed)


def new_prompt(lesson: Lesson, kind: PromptKind) -> Prompt:
    """A prompt of this kind that asks nothing yet, about the articles that there are."""
    articles = [article.id for article in lesson.set.articles]
    made = Prompt(id=new_id(kind, lesson.set.prompt_by_id), kind=kind, text="")
    if kind is PromptKind.CHOICE:
        options: tuple[Option, ...] = ()
        for _ in range(_FIRST_OPTIONS):
            options = (*options, new_option(options))
        return replace(made, options=options)
    if kind is PromptKind.MARK:
        return replace(made, article=articles[0] if articles else "")
    if kind is PromptKind.COMPARE:
        return replace(made, compare=tuple(articles[:2]))
    return made


def new_option(options: Sequence[Option]) -> Option:
    """An empty option that differs from these."""
    return Option(id=new_id("option", [option.id for option in options]), text="")


def with_prompts(lesson: Lesson, prompts: Sequence[Prompt]) -> Lesson:
    """The lesson with these prompts; the key about others is left out."""
    names = {prompt.id for prompt in prompts}
    kept = replace(lesson, set=replace(lesson.set, prompts=tuple(prompts)))
    key = lesson.key or Key()
    return _with_key(kept, replace(key, prompts=tuple(one for one in key.prompts if one.prompt in names)))


def with_prompt(lesson: Lesson, prompt: Prompt) -> Lesson:
    """The lesson with this prompt in the place of the one with its id."""
    return with_prompts(lesson, [prompt if one.id == prompt.id else one for one in lesson.set.prompts])


def with_article(lesson: Lesson, prompt: Prompt, article: str) -> Lesson:
    """The lesson with the prompt asked about another article; passages of the key stood in the one before."""
    kept = with_prompt(lesson, replace(prompt, article=article))
    return with_prompt_key(kept, replace(key_of(lesson, prompt), marks=()))


def with_layer(lesson: Lesson, prompt: Prompt, layer: OwnLayer) -> Lesson:
    """The lesson with passages marked as something else, also in the key of the prompt."""
    key = key_of(lesson, prompt)
    marks = tuple(
        replace(mark, label=MarkLabel(layer=layer)) if mark.label.layer is prompt.layer else mark for mark in key.marks
    )
    kept = with_prompt(lesson, replace(prompt, layer=layer))
    return with_prompt_key(kept, replace(key, marks=marks))


def with_passage(key: PromptKey, prompt: Prompt, article: LessonArticle, words: str) -> PromptKey:
    """The key of a prompt with one passage more, in reading order.

    Args:
        key: of the prompt.
        prompt: one to find passages.
        article: that it names.
        words: of the passage; what quotation marks, dashes and spaces look like does not count.

    Raises:
        UserError: the words do not stand in the article, or more than once, or are a passage of the key already.
    """
    text = article.article.text
    found = places(text, words)
    if not found:
        raise UserError(say("The article does not have the words “{words}”.", words=shortened(words)))
    if len(found) > 1:
        raise UserError(say("These words stand {count} times in the article; take more words.", count=len(found)))
    quote = Quote.of(text, found[0])
    if any(mark.quote == quote for mark in key.marks):
        raise UserError(say("This passage is in the key already."))
    name = new_id("k", [mark.id for mark in key.marks])
    marks = [*key.marks, KeyMark(id=name, quote=quote, label=MarkLabel(layer=prompt.layer))]
    return replace(key, marks=tuple(sorted(marks, key=lambda mark: (mark.quote.start, mark.quote.end))))


def without_option(lesson: Lesson, prompt: Prompt, option: str) -> Lesson:
    """The lesson without an option of a choice, also in its key."""
    kept = with_prompt(lesson, replace(prompt, options=tuple(one for one in prompt.options if one.id != option)))
    key = key_of(lesson, prompt)
    answers = tuple(one for one in key.answers if one != option)
    alternatives = tuple(one for one in key.alternatives if one != option)
    return with_prompt_key(kept, replace(key, answers=answers, alternatives=alternatives))


def key_of(lesson: Lesson, prompt: Prompt) -> PromptKey:
    """What the key says about a prompt; an empty one where it says nothing."""
    found = lesson.key.of_prompt(prompt.id) if lesson.key is not None else None
    return found or PromptKey(prompt=prompt.id)


def with_prompt_key(lesson: Lesson, answer: PromptKey) -> Lesson:
    """The lesson with this key of a prompt; an empty one is none."""
    key = lesson.key or Key()
    others = [one for one in key.prompts if one.prompt != answer.prompt]
    known = [*others, answer] if answer != PromptKey(prompt=answer.prompt) else others
    answers = {one.prompt: one for one in known}
    ordered = tuple(answers[prompt.id] for prompt in lesson.set.prompts if prompt.id in answers)
    return _with_key(lesson, replace(key, prompts=ordered))


def judged(prompt: Prompt, key: PromptKey, option: str, *, field: str, chosen: bool) -> PromptKey:
    """The key after an option was ticked as one of the best answers, or as one that is as good.

    Args:
        prompt: a choice.
        key: of the prompt.
        option: the id of the option.
        field: “answers” or “alternatives”; an option is in one of them at most.
        chosen: whether it has a tick now. Where one option can be chosen, one can be the best.
    """
    lists = {"answers": set(key.answers), "alternatives": set(key.alternatives)}
    for known in lists.values():
        known.discard(option)
    if chosen:
        if field == "answers" and not prompt.several:
            lists["answers"].clear()
        lists[field].add(option)
    order = [one.id for one in prompt.options]
    answers, alternatives = (tuple(one for one in order if one in lists[name]) for name in lists)
    return replace(key, answers=answers, alternatives=alternatives)


def _with_key(lesson: Lesson, key: Key) -> Lesson:
    return replace(lesson, key=None if key.is_empty else key)
