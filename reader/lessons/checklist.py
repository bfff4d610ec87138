"""What a teacher should look at before a set is given out. Nothing here forbids anything."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from reader.lessons.curation import in_review_order
from reader.lessons.edition import student_edition
from reader.lessons.package import lesson_texts
from reader.lessons.records import Decision, Guidance, Part, PromptKind
from reader.lessons.wording import shortened
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.lessons.records import Key, Lesson, LessonArticle, LessonSet, LostMark

LEAST_CERTAIN: Final = 10
"""Marks of an article that a teacher with fifteen minutes looks at."""

_FEW: Final = 2
_TELLING: Final = 20
"""Characters from which a text of the key that stands in the student edition is no chance."""


class Check(StrEnum):
    """What is looked at."""

    RIGHTS = "rights"
    CONTRAST = "contrast"
    GUIDANCE = "guidance"
    MINUTES = "minutes"
    ARTICLE_RIGHTS = "article_rights"
    ARTICLE_MARKS = "article_marks"
    ARTICLE_GATE = "article_gate"
    ARTICLE_REVIEW = "article_review"
    MARK_REASON = "mark_reason"
    MARK_LOST = "mark_lost"
    PACK = "pack"
    CARD_MISSING = "card_missing"
    CARD_CITATION = "card_citation"
    DOCUMENT_CITATION = "document_citation"
    DOCUMENT_RIGHTS = "document_rights"
    PROMPT_KEY = "prompt_key"
    ARTICLE_KEY = "article_key"
    KEY_SHOWN = "key_shown"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at.

    Attributes:
        check: what was looked at.
        id: of the article, prompt, card or document that it is about; empty for the set.
        words: a sentence for the teacher.
    """

    check: Check
    id: str
    words: str


def remarks(lesson: Lesson) -> tuple[Remark, ...]:
    """What to look at in a teacher’s edition, in the order of the set; nothing where all is well."""
    return (
        *_of_set(lesson.set),
        *(remark for article in lesson.set.articles for remark in _of_article(article, lesson.set)),
        *map(_of_lost, lesson.lost),
        *_of_pack(lesson.set),
        *_of_key(lesson.set, lesson.key),
    )


def _of_set(lesson: LessonSet) -> Iterator[Remark]:
    if not lesson.rights:
        yield Remark(Check.RIGHTS, "", say("The set does not say who may use it."))
    if not any(article.well_sourced for article in lesson.articles):
        yield Remark(Check.CONTRAST, "", say("There is no well-sourced article for contrast."))
    if len(lesson.articles) > _FEW and all(article.guidance is Guidance.FULL for article in lesson.articles):
        yield Remark(
            Check.GUIDANCE, "", say("Every article has full guidance; help that fades lets students read on their own.")
        )
    minutes = sum(article.minutes for article in lesson.articles)
    if 0 < lesson.minutes < minutes:
        yield Remark(
            Check.MINUTES,
            "",
            say(
                "The articles take {minutes} minutes and the set only {planned}.",
                minutes=minutes,
                planned=lesson.minutes,
            ),
        )


def _of_article(article: LessonArticle, lesson: LessonSet) -> Iterator[Remark]:
    title = article.title
    if not article.rights:
        yield Remark(Check.ARTICLE_RIGHTS, article.id, say("The article “{title}” has no rights note.", title=title))
    if article.guidance is not Guidance.NONE and Part.REVEAL in article.parts:
        yield from _of_marks(article, title)
    if lesson.cards and not any(article.id in card.articles for card in lesson.cards):
        yield Remark(
            Check.CARD_MISSING, article.id, say("No card says who is behind the article “{title}”.", title=title)
        )


def _of_marks(article: LessonArticle, title: str) -> Iterator[Remark]:
    if not article.shown_marks:
        yield Remark(
            Check.ARTICLE_MARKS, article.id, say("There is no mark to show in the article “{title}”.", title=title)
        )
    if article.gate.is_open(marks=0, minutes=0, looked=False):
        yield Remark(
            Check.ARTICLE_GATE,
            article.id,
            say("The marks in “{title}” are shown from the start, without a gate.", title=title),
        )
    ordered = in_review_order(article)
    least = ordered[:LEAST_CERTAIN]
    waiting = sum(mark.decision is Decision.OPEN for mark in least)
    if waiting == len(least) > 0:
        yield Remark(
            Check.ARTICLE_REVIEW,
            article.id,
            say(
                "Nobody has looked at the {count} least certain marks in “{title}” yet.", count=len(least), title=title
            ),
        )
    for mark in article.marks:
        if mark.decision in (Decision.ADDED, Decision.REJECTED) and not mark.reason:
            words, added = shortened(mark.quote.exact), mark.decision is Decision.ADDED
            yield Remark(
                Check.MARK_REASON,
                article.id,
                say("A mark in “{title}” was added without a reason: “{words}”.", title=title, words=words)
                if added
                else say("A mark in “{title}” was rejected without a reason: “{words}”.", title=title, words=words),
            )


def _of_lost(lost: LostMark) -> Remark:
    words = shortened(lost.words)
    sentence = {
        Decision.ACCEPTED: say("A mark that was accepted is not made by the program any more: “{words}”.", words=words),
        Decision.REJECTED: say("A mark that was rejected is not made by the program any more: “{words}”.", words=words),
        Decision.CHANGED: say("A mark that was changed is not made by the program any more: “{words}”.", words=words),
    }.get(lost.decision, say("A mark of the set is not made by the program any more: “{words}”.", words=words))
    return Remark(Check.MARK_LOST, lost.article, sentence)


def _of_pack(lesson: LessonSet) -> Iterator[Remark]:
    documents = (*lesson.documents, *lesson.coverage)
    checked = any(Part.CLAIM in article.parts for article in lesson.articles)
    if checked and not (lesson.cards or documents):
        yield Remark(Check.PACK, "", say("Students are to check a claim, and there is nothing to check it with."))
    for card in lesson.cards:
        for line in card.lines:
            if not line.citation.names_a_source:
                words = say(
                    "The card “{name}” has a line without a citation: “{words}”.",
                    name=card.name,
                    words=shortened(line.text),
                )
                yield Remark(Check.CARD_CITATION, card.id, words)
    for document in documents:
        if not any((document.citation.creator, document.citation.publisher, document.citation.url)):
            words = say("The document “{title}” does not say where it is from.", title=document.title)
            yield Remark(Check.DOCUMENT_CITATION, document.id, words)
        if not document.rights:
            yield Remark(
                Check.DOCUMENT_RIGHTS,
                document.id,
                say("The document “{title}” has no rights note.", title=document.title),
            )


def _of_key(lesson: LessonSet, key: Key | None) -> Iterator[Remark]:
    for prompt in lesson.prompts:
        if prompt.kind is not PromptKind.CONFIDENCE and (key is None or key.of_prompt(prompt.id) is None):
            words = say("The prompt “{words}” has no key.", words=shortened(prompt.text))
            yield Remark(Check.PROMPT_KEY, prompt.id, words)
    if key is None:
        return
    for article in lesson.articles:
        if key.articles and key.of_article(article.id) is None:
            yield Remark(
                Check.ARTICLE_KEY,
                article.id,
                say("The key does not say what to mark in “{title}”.", title=article.title),
            )
    public = "\n".join(lesson_texts(student_edition(lesson)))
    for text in _explanations(key):
        if len(text) >= _TELLING and (text in public or json.dumps(text, ensure_ascii=False)[1:-1] in public):
            words = say("Students can read a text of the key in their edition: “{words}”.", words=shortened(text))
            yield Remark(Check.KEY_SHOWN, "", words)


def _explanations(key: Key) -> Iterator[str]:
    yield key.note
    for answer in key.prompts:
        yield answer.explanation
        yield from (mark.explanation for mark in answer.marks)
    for given in key.articles:
        yield given.explanation
        yield from (mark.explanation for mark in given.marks)
