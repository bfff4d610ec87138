"""What has to hold in every lesson set and its key: names that are names, and references that lead somewhere.

Both `build` and reading a file ask here, so that nothing else has to.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING
from uuid import UUID

from reader.errors import UserError
from reader.lessons.records import PromptKind
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from reader.lessons.records import Key, KeyMark, LessonArticle, LessonSet, Prompt, PromptKey
    from reader.text.anchors import Quote
    from reader.text.spans import Span

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}", re.ASCII)
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+", re.ASCII)
_DEVICE = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.ASCII)


def is_id(text: str) -> bool:
    """Whether `text` can name an article, a prompt, a card or a document, and the part of a file that holds it."""
    return bool(_ID.fullmatch(text)) and not _DEVICE.fullmatch(text)


def id_from(words: str) -> str:
    """An id made from a name or a title; empty where nothing in it can be in one."""
    made = _NOT_IN_IDS.sub("-", words.lower()).strip("-")[:60].rstrip("-")
    return made if is_id(made) else ""


def is_uuid(text: str) -> bool:
    """Whether `text` is a UUID as this program writes one."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def check_set(lesson: LessonSet) -> None:
    """See that a set holds together.

    Raises:
        UserError: it does not; one sentence says what is wrong.
    """
    _say_first(_faults(lesson))


def check_key(key: Key, lesson: LessonSet) -> None:
    """See that a key belongs to its set; raises UserError as `check_set` does."""
    _say_first(_key_faults(key, lesson))


def _say_first(faults: Iterator[str]) -> None:
    for fault in faults:
        raise UserError(fault)


def _faults(lesson: LessonSet) -> Iterator[str]:
    if not is_uuid(lesson.id):
        yield say("The id of the set, “{value}”, is no UUID.", value=lesson.id[:60])
    if not lesson.title.strip():
        yield say("The set has no title.")
    if not lesson.articles:
        yield say("The set has no article.")
    if lesson.version < 1:
        yield say("The version of the set has to be 1 or more.")
    for what, ids in _names(lesson):
        yield from _name_faults(what, ids)
    for article in lesson.articles:
        yield from _article_faults(article)
    yield from _text_faults(lesson)
    for prompt in lesson.prompts:
        yield from _prompt_faults(prompt)
    yield from _reference_faults(lesson)


def _names(lesson: LessonSet) -> Iterator[tuple[str, list[str]]]:
    yield say("an article"), [article.id for article in lesson.articles]
    yield say("a prompt"), [prompt.id for prompt in lesson.prompts]
    yield say("a card"), [card.id for card in lesson.cards]
    yield say("a document of the set"), [document.id for document in (*lesson.documents, *lesson.coverage)]
    for prompt in lesson.prompts:
        yield say("an option of the prompt “{prompt}”", prompt=prompt.id), [option.id for option in prompt.options]


def _name_faults(what: str, ids: list[str]) -> Iterator[str]:
    for name in ids:
        if not is_id(name):
            yield say(
                "“{value}” cannot be the id of {what}: use small letters, digits and hyphens.",
                value=name[:60],
                what=what,
            )
    for name in _repeated(ids):
        yield say("“{name}” is more than once the id of {what}.", name=name, what=what)


def _repeated(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def _text_faults(lesson: LessonSet) -> Iterator[str]:
    for sha256 in _repeated(article.sha256 for article in lesson.articles):
        yield say("The article “{title}” is in the set twice.", title=lesson.article_by_sha256[sha256].title)


def _article_faults(article: LessonArticle) -> Iterator[str]:
    text = article.article.text
    spans = [
        *(block.span for block in article.article.blocks),
        *(link.span for link in article.article.links),
        *(sentence.span for sentence in article.sentences),
        *(span for source in article.sources for span in source.mentions),
    ]
    if any(span.end > len(text) for span in spans):
        yield say("In the article “{id}” something lies beyond the end of the text.", id=article.id)
    if any(first.span.end > second.span.start for first, second in pairwise(article.article.blocks)):
        yield say("In the article “{id}” two blocks overlap.", id=article.id)
    for mark in article.marks:
        if mark.quote.exact != mark.span.of(text) or not _fits(mark.quote, mark.span):
            yield say(
                "In the article “{id}” the words of the mark “{own_id}” do not stand where it says.",
                id=article.id,
                own_id=mark.id,
            )
    for name in _repeated(mark.id for mark in article.marks):
        yield say("In the article “{id}” two marks have the id “{value}”.", id=article.id, value=name[:60])


def _fits(quote: Quote, span: Span) -> bool:
    return (quote.start, quote.end) == span and quote.exact != ""


def _prompt_faults(prompt: Prompt) -> Iterator[str]:
    if not prompt.text.strip():
        yield say("The prompt “{id}” asks nothing.", id=prompt.id)
    if prompt.kind is PromptKind.CHOICE and sum(bool(option.text.strip()) for option in prompt.options) < 2:
        yield say("The prompt “{id}” is a choice and needs at least two options.", id=prompt.id)
    if prompt.kind is PromptKind.COMPARE and len(set(prompt.compare)) != 2:
        yield say("The prompt “{id}” is a comparison and needs two articles to compare.", id=prompt.id)
    if prompt.kind is PromptKind.MARK and not prompt.article:
        yield say("The prompt “{id}” asks to mark passages and has to name an article.", id=prompt.id)


def _reference_faults(lesson: LessonSet) -> Iterator[str]:
    for what, name, articles in _references(lesson):
        for article in articles:
            if article not in lesson.article_by_id:
                yield say(
                    "The {what} “{name}” names an article that is not in the set, “{value}”.",
                    what=what,
                    name=name,
                    value=article[:60],
                )


def _references(lesson: LessonSet) -> Iterator[tuple[str, str, Iterable[str]]]:
    for prompt in lesson.prompts:
        yield say("prompt"), prompt.id, [*filter(None, [prompt.article]), *prompt.compare]
    for card in lesson.cards:
        yield say("card"), card.id, card.articles
    for document in (*lesson.documents, *lesson.coverage):
        yield say("document"), document.id, document.articles


def _key_faults(key: Key, lesson: LessonSet) -> Iterator[str]:
    yield from _known(say("article"), [answer.article for answer in key.articles], lesson.article_by_id)
    yield from _known(say("prompt"), [answer.prompt for answer in key.prompts], lesson.prompt_by_id)
    for answer in key.prompts:
        prompt = lesson.prompt_by_id[answer.prompt]
        yield from _mark_faults(answer.marks, lesson.article_by_id.get(prompt.article))
        if prompt.kind is PromptKind.CHOICE:
            yield from _option_faults(answer, prompt)
    for given in key.articles:
        yield from _mark_faults(given.marks, lesson.article_by_id[given.article])


def _known(what: str, names: list[str], there: Collection[str]) -> Iterator[str]:
    for name in names:
        if name not in there:
            yield say("The key is about the {what} “{value}”, which is not in the set.", what=what, value=name[:60])
    for name in _repeated(names):
        yield say("The key is about the {what} “{name}” more than once.", what=what, name=name)


def _option_faults(answer: PromptKey, prompt: Prompt) -> Iterator[str]:
    options = [option.id for option in prompt.options]
    for given in (*answer.answers, *answer.alternatives):
        if given not in options:
            yield say(
                "The key answers the prompt “{id}” with an option that it does not have, “{value}”.",
                id=prompt.id,
                value=given[:60],
            )


def _mark_faults(marks: Iterable[KeyMark], article: LessonArticle | None) -> Iterator[str]:
    for mark in marks:
        if article is None or not mark.quote.stands_in(article.article.text):
            yield say("The key marks words that do not stand in their article, “{value}”.", value=mark.quote.exact[:60])
