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
        yield f"The id of the set, “{lesson.id[:60]}”, is no UUID."
    if not lesson.title.strip():
        yield "The set has no title."
    if not lesson.articles:
        yield "The set has no article."
    if lesson.version < 1:
        yield "The version of the set has to be 1 or more."
    for what, ids in _names(lesson):
        yield from _name_faults(what, ids)
    for article in lesson.articles:
        yield from _article_faults(article)
    yield from _text_faults(lesson)
    for prompt in lesson.prompts:
        yield from _prompt_faults(prompt)
    yield from _reference_faults(lesson)


def _names(lesson: LessonSet) -> Iterator[tuple[str, list[str]]]:
    yield "an article", [article.id for article in lesson.articles]
    yield "a prompt", [prompt.id for prompt in lesson.prompts]
    yield "a card", [card.id for card in lesson.cards]
    yield "a document", [document.id for document in (*lesson.documents, *lesson.coverage)]
    for prompt in lesson.prompts:
        yield f"an option of the prompt “{prompt.id}”", [option.id for option in prompt.options]


def _name_faults(what: str, ids: list[str]) -> Iterator[str]:
    for name in ids:
        if not is_id(name):
            yield f"“{name[:60]}” cannot be the id of {what}: use small letters, digits and hyphens."
    for name in _repeated(ids):
        yield f"“{name}” is more than once the id of {what}."


def _repeated(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def _text_faults(lesson: LessonSet) -> Iterator[str]:
    for sha256 in _repeated(article.sha256 for article in lesson.articles):
        yield f"The article “{lesson.article_by_sha256[sha256].title}” is in the set twice."


def _article_faults(article: LessonArticle) -> Iterator[str]:
    text = article.article.text
    spans = [
        *(block.span for block in article.article.blocks),
        *(link.span for link in article.article.links),
        *(sentence.span for sentence in article.sentences),
        *(span for source in article.sources for span in source.mentions),
    ]
    if any(span.end > len(text) for span in spans):
        yield f"In the article “{article.id}” something lies beyond the end of the text."
    if any(first.span.end > second.span.start for first, second in pairwise(article.article.blocks)):
        yield f"In the article “{article.id}” two blocks overlap."
    for mark in article.marks:
        if mark.quote.exact != mark.span.of(text) or not _fits(mark.quote, mark.span):
            yield f"In the article “{article.id}” the words of the mark “{mark.id}” do not stand where it says."
    for name in _repeated(mark.id for mark in article.marks):
        yield f"In the article “{article.id}” two marks have the id “{name[:60]}”."


def _fits(quote: Quote, span: Span) -> bool:
    return (quote.start, quote.end) == span and quote.exact != ""


def _prompt_faults(prompt: Prompt) -> Iterator[str]:
    if not prompt.text.strip():
        yield f"The prompt “{prompt.id}” asks nothing."
    if prompt.kind is PromptKind.CHOICE and len(prompt.options) < 2:
        yield f"The prompt “{prompt.id}” is a choice and needs at least two options."
    if prompt.kind is PromptKind.COMPARE and len(set(prompt.compare)) != 2:
        yield f"The prompt “{prompt.id}” is a comparison and needs two articles to compare."
    if prompt.kind is PromptKind.MARK and not prompt.article:
        yield f"The prompt “{prompt.id}” asks to mark passages and has to name an article."


def _reference_faults(lesson: LessonSet) -> Iterator[str]:
    for what, name, articles in _references(lesson):
        for article in articles:
            if article not in lesson.article_by_id:
                yield f"The {what} “{name}” names an article that is not in the set, “{article[:60]}”."


def _references(lesson: LessonSet) -> Iterator[tuple[str, str, Iterable[str]]]:
    for prompt in lesson.prompts:
        yield "prompt", prompt.id, [*filter(None, [prompt.article]), *prompt.compare]
    for card in lesson.cards:
        yield "card", card.id, card.articles
    for document in (*lesson.documents, *lesson.coverage):
        yield "document", document.id, document.articles


def _key_faults(key: Key, lesson: LessonSet) -> Iterator[str]:
    yield from _known("article", [answer.article for answer in key.articles], lesson.article_by_id)
    yield from _known("prompt", [answer.prompt for answer in key.prompts], lesson.prompt_by_id)
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
            yield f"The key is about the {what} “{name[:60]}”, which is not in the set."
    for name in _repeated(names):
        yield f"The key is about the {what} “{name}” more than once."


def _option_faults(answer: PromptKey, prompt: Prompt) -> Iterator[str]:
    options = [option.id for option in prompt.options]
    for given in (*answer.answers, *answer.alternatives):
        if given not in options:
            yield f"The key answers the prompt “{prompt.id}” with an option that it does not have, “{given[:60]}”."


def _mark_faults(marks: Iterable[KeyMark], article: LessonArticle | None) -> Iterator[str]:
    for mark in marks:
        if article is None or not mark.quote.stands_in(article.article.text):
            yield f"The key marks words that do not stand in their article, “{mark.quote.exact[:60]}”."
