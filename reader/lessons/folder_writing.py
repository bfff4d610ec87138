"""A set written as a folder that can be edited and built again: `lesson.toml`, `key.toml`, articles, documents.

Each article is two files: its text, and a JSON file with its regions and marks as they stand in the set. `build` takes
them from there and does not ask the analysis again.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.lessons.records import Edition, PromptKind
from reader.lessons.stored_article import MARKS_ENDING, TEXT_ENDING, stored
from reader.lessons.wording import places
from reader.lessons.zipped import write_atomically
from reader.messages import say
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.lessons.records import (
        Card,
        Citation,
        Document,
        Key,
        KeyMark,
        Lesson,
        LessonArticle,
        LessonSet,
        MarkLabel,
        Prompt,
        PromptKey,
    )

_ARTICLES: Final = "articles"
_CITATION: Final = ("title", "creator", "publisher", "date_published", "url", "accessed", "locator")


def write_folder(folder: Path, lesson: Lesson) -> None:
    """Write a set into `folder`, which is made where it is not there.

    Raises:
        UserError: there is a set in it already, or it cannot be written; or the set is for students and so not whole.
    """
    if lesson.set.edition is Edition.STUDENT:
        raise UserError(say("A student edition lacks what only the teacher has; unpack the teacher’s edition."))
    if (folder / "lesson.toml").exists():
        raise UserError(say("There is a lesson.toml in “{folder}” already, and it is not replaced.", folder=folder))
    files = dict(_files(lesson))
    try:
        for name in files:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be made: {why}.", folder=folder, why=error.strerror or error)
        ) from error
    for name, content in files.items():
        write_atomically(folder / name, content)


def _files(lesson: Lesson) -> Iterator[tuple[str, bytes]]:
    for article in lesson.set.articles:
        text, kept = stored(article)
        yield f"{_ARTICLES}/{article.id}{TEXT_ENDING}", text
        yield f"{_ARTICLES}/{article.id}{MARKS_ENDING}", kept
    for kind, documents in (("documents", lesson.set.documents), ("coverage", lesson.set.coverage)):
        for document in documents:
            yield f"{kind}/{document.id}.md", f"{document.body.strip()}\n".encode()
    if lesson.key is not None:
        yield "key.toml", _text(_key_lines(lesson.key, lesson.set))
    yield "lesson.toml", _text(_lesson_lines(lesson.set))


def _text(lines: Iterator[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode()


# lesson.toml


def _lesson_lines(lesson: LessonSet) -> Iterator[str]:
    yield from _fields(id=lesson.id, title=lesson.title, version=lesson.version, author=lesson.author)
    yield from _fields(language=lesson.language, summary=lesson.summary, rights=lesson.rights, minutes=lesson.minutes)
    yield from _fields(note=lesson.teacher_note)
    for article in lesson.articles:
        yield from ("", "[[article]]", *_article(article))
    for prompt in lesson.prompts:
        yield from ("", "[[prompt]]", *_prompt(prompt))
    for entry in lesson.glossary:
        yield from ("", "[[term]]", *_fields(term=entry.term, meaning=entry.meaning, forms=entry.forms))
    for card in lesson.cards:
        yield from ("", "[[card]]", *_card(card))
    for kind, name, documents in (
        ("document", "documents", lesson.documents),
        ("coverage", "coverage", lesson.coverage),
    ):
        for document in documents:
            yield from ("", f"[[{kind}]]", *_document(document, name))


def _article(article: LessonArticle) -> Iterator[str]:
    gate = article.gate
    yield from _fields(file=f"{_ARTICLES}/{article.id}{MARKS_ENDING}", id=article.id, rights=article.rights)
    yield from _fields(minutes=article.minutes, guidance=_spaced(article.guidance))
    yield f"gate = {{ marks = {gate.marks}, minutes = {gate.minutes}, looked = {_value(gate.looked)} }}"
    yield f"parts = {_value(article.parts)}"
    yield f"layers = {_value(article.layers)}"
    yield from _fields(well_sourced=article.well_sourced, note=article.teacher_note)


def _prompt(prompt: Prompt) -> Iterator[str]:
    yield from _fields(id=prompt.id, kind=prompt.kind.value, text=prompt.text, required=prompt.required)
    yield from _fields(article=prompt.article, when=_spaced(prompt.phase))
    yield from _fields(options=tuple(option.text for option in prompt.options), several=prompt.several)
    yield from _fields(compare=prompt.compare)
    if prompt.kind is PromptKind.MARK:
        yield from _fields(mark_as=prompt.layer.value)


def _card(card: Card) -> Iterator[str]:
    yield from _fields(id=card.id, name=card.name, articles=card.articles)
    for line in card.lines:
        yield from ("  [[card.line]]", *_fields(text=line.text), *_citation(line.citation))


def _document(document: Document, folder: str) -> Iterator[str]:
    yield from _fields(id=document.id, title=document.title, file=f"{folder}/{document.id}.md")
    yield from _fields(kind=_spaced(document.kind), rights=document.rights, articles=document.articles)
    yield from (line for line in _citation(document.citation) if not line.startswith("title = "))


def _citation(citation: Citation) -> Iterator[str]:
    return _fields(**{name: getattr(citation, name) for name in _CITATION})


# key.toml


def _key_lines(key: Key, lesson: LessonSet) -> Iterator[str]:
    yield from _fields(note=key.note)
    for answer in key.prompts:
        prompt = lesson.prompt_by_id[answer.prompt]
        yield from ("", "[[prompt]]", *_prompt_key(answer, prompt))
        yield from _key_marks("prompt", answer.marks, lesson.article_by_id.get(prompt.article))
    for given in key.articles:
        yield from ("", "[[article]]", *_fields(id=given.article))
        yield f"layers = {_value(given.layers)}"
        yield from _fields(explanation=given.explanation)
        yield from _key_marks("article", given.marks, lesson.article_by_id[given.article])


def _prompt_key(answer: PromptKey, prompt: Prompt) -> Iterator[str]:
    texts = {option.id: option.text for option in prompt.options} if prompt.kind is PromptKind.CHOICE else {}
    yield from _fields(
        id=answer.prompt,
        answers=tuple(texts.get(one, one) for one in answer.answers),
        alternatives=tuple(texts.get(one, one) for one in answer.alternatives),
        arguable=answer.arguable,
        explanation=answer.explanation,
    )


def _key_marks(name: str, marks: tuple[KeyMark, ...], article: LessonArticle | None) -> Iterator[str]:
    for mark in marks if article else ():
        yield f"  [[{name}.mark]]"
        yield from _fields(
            words=mark.quote.exact, occurrence=_occurrence(mark, article.article.text if article else "")
        )
        yield from _fields(layer=mark.label.layer.value, kind=_spaced(mark.label.kind))
        yield from _fields(alternatives=tuple(map(_label, mark.alternatives)))
        yield from _fields(arguable=mark.arguable, explanation=mark.explanation)


def _occurrence(mark: KeyMark, text: str) -> int:
    """Which of the places of its words the mark is at, from 1; 0 where there is but one."""
    found = places(text, mark.quote.exact)
    span = Span(mark.quote.start, mark.quote.end)
    return found.index(span) + 1 if len(found) > 1 and span in found else 0


def _label(label: MarkLabel) -> str:
    return f"{label.layer}: {_spaced(label.kind)}" if label.kind else label.layer.value


# TOML


def _fields(**given: str | int | tuple[str, ...]) -> Iterator[str]:
    """A line for each value that is not empty."""
    return (f"{name} = {_value(value)}" for name, value in given.items() if value)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return json.dumps(value)  # the two words are the same in TOML
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    if not isinstance(value, str):
        return str(value)
    if "\n" not in value:
        return f'"{_escaped(value)}"'
    return '"""\n' + "\n".join(map(_escaped, value.split("\n"))) + '"""'


def _escaped(line: str) -> str:
    """A line in a TOML string: JSON escapes the same characters, but for one."""
    return json.dumps(str(line), ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f")


def _spaced(word: str) -> str:
    return word.replace("_", " ")
