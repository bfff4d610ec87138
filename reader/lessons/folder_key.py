"""The answer key of a lesson folder, `key.toml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.lessons.curation import KINDS
from reader.lessons.records import ArticleKey, Key, KeyMark, MarkLabel, PromptKey, PromptKind
from reader.lessons.wording import place, shortened
from reader.storage.records import OwnLayer
from reader.text.anchors import Quote

if TYPE_CHECKING:
    from reader.lessons.records import LessonArticle, LessonSet, Prompt
    from reader.lessons.tables import Table

_KINDS: Final = {layer.value: kinds for layer, kinds in KINDS.items()}


def key(table: Table, lesson: LessonSet) -> Key:
    """The key in the table of a whole `key.toml`.

    Raises:
        UserError: something in it is not as documented, or does not belong to the set.
    """
    read = Key(
        note=table.text("note"),
        prompts=tuple(_prompt_key(one, lesson) for one in table.tables("prompt")),
        articles=tuple(_article_key(one, lesson) for one in table.tables("article")),
    )
    table.finish()
    return read


def _prompt_key(table: Table, lesson: LessonSet) -> PromptKey:
    name = table.text("id")
    prompt = lesson.prompt_by_id.get(name)
    if prompt is None:
        raise table.fault(f"the set has no prompt with the id “{shortened(name)}”.")
    read = PromptKey(
        prompt=name,
        answers=_answers(table, "answers", prompt),
        alternatives=_answers(table, "alternatives", prompt),
        marks=_marks(table, lesson.article_by_id.get(prompt.article), prompt.layer),
        arguable=table.flag("arguable"),
        explanation=table.text("explanation"),
    )
    table.finish()
    return read


def _answers(table: Table, name: str, prompt: Prompt) -> tuple[str, ...]:
    """The answers under a name; of a choice, which are written as in its options, their ids."""
    answers = table.texts(name)
    if prompt.kind is not PromptKind.CHOICE:
        return answers
    ids = {option.text: option.id for option in prompt.options}
    for answer in answers:
        if answer not in ids:
            raise table.fault(f"“{shortened(answer)}” is not among the options of the prompt “{prompt.id}”.")
    return tuple(ids[answer] for answer in answers)


def _article_key(table: Table, lesson: LessonSet) -> ArticleKey:
    name = table.text("id")
    article = lesson.article_by_id.get(name)
    if article is None:
        raise table.fault(f"the set has no article with the id “{shortened(name)}”.")
    marks = _marks(table, article, OwnLayer.UNSOURCED)
    given = tuple(layer for layer in OwnLayer if layer in {mark.label.layer for mark in marks})
    read = ArticleKey(
        article=name,
        layers=table.words("layers", OwnLayer, given),
        marks=marks,
        explanation=table.text("explanation"),
    )
    table.finish()
    return read


def _marks(table: Table, article: LessonArticle | None, layer: OwnLayer) -> tuple[KeyMark, ...]:
    tables = table.tables("mark")
    if tables and article is None:
        raise table.fault("marks belong to an article, and this prompt names none.")
    return tuple(
        _mark(one, article.article.text, f"k{number}", layer)
        for number, one in enumerate(tables, start=1)
        if article is not None
    )


def _mark(table: Table, text: str, name: str, layer: OwnLayer) -> KeyMark:
    label = MarkLabel(layer=table.word("layer", OwnLayer, layer), kind=table.text("kind").lower().replace(" ", "_"))
    mark = KeyMark(
        id=name,
        quote=Quote.of(text, place(table, text)),
        label=_known(table, label),
        alternatives=tuple(_alternative(table, words) for words in table.texts("alternatives")),
        arguable=table.flag("arguable"),
        explanation=table.text("explanation"),
    )
    table.finish()
    return mark


def _alternative(table: Table, words: str) -> MarkLabel:
    """A label as a teacher writes it: a layer, or a layer and a kind, “unsourced: number”."""
    layer, _, kind = (part.strip().lower().replace(" ", "_") for part in words.partition(":"))
    if layer not in list(OwnLayer):
        raise table.fault(
            f"“{shortened(words)}” is no label: write a layer, or a layer and a kind, “unsourced: number”."
        )
    return _known(table, MarkLabel(layer=OwnLayer(layer), kind=kind))


def _known(table: Table, label: MarkLabel) -> MarkLabel:
    known = _KINDS.get(label.layer.value, ())
    if label.kind and label.kind not in known:
        raise table.fault(f"“{shortened(label.kind)}” is no kind of the layer “{label.layer}”.")
    return label
