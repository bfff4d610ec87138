"""What else a lesson folder holds: prompts, glossary, outlet cards, documents and other coverage."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from reader.lessons.folder_articles import chosen_id, inside
from reader.lessons.records import Card, CardLine, Citation, Document, GlossaryEntry, Option, Prompt, PromptKind
from reader.messages import say
from reader.storage.records import EvidenceKind, OwnLayer, Phase

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.tables import Table

_LARGEST = 1_000_000
_CITATION = ("creator", "publisher", "date_published", "url", "accessed", "locator")


def prompt(table: Table, folder: Path) -> Prompt:
    """The prompt of a table.

    Raises:
        UserError: something in it is not as documented.
    """
    read = Prompt(
        id=chosen_id(table, ""),
        kind=table.word("kind", PromptKind, PromptKind.OPEN),
        text=_markdown(table, folder, "text"),
        required=table.flag("required"),
        article=table.text("article"),
        phase=table.word("when", Phase, Phase.BEFORE_REVEAL),
        options=tuple(Option(id=_option_id(text), text=text) for text in table.texts("options")),
        several=table.flag("several"),
        layer=table.word("mark_as", OwnLayer, OwnLayer.HIGHLIGHT),
        compare=table.texts("compare"),
    )
    table.finish()
    return read


def glossary_entry(table: Table) -> GlossaryEntry:
    """The entry of a table; raises UserError as `prompt` does."""
    entry = GlossaryEntry(term=_needed(table, "term"), meaning=_needed(table, "meaning"), forms=table.texts("forms"))
    table.finish()
    return entry


def card(table: Table) -> Card:
    """The card of a table; raises UserError as `prompt` does."""
    name = _needed(table, "name")
    read = Card(
        id=chosen_id(table, name),
        name=name,
        lines=tuple(_card_line(line) for line in table.tables("line")),
        articles=table.texts("articles"),
    )
    table.finish()
    return read


def document(table: Table, folder: Path) -> Document:
    """The document of a table, its text in Markdown from a file; raises UserError as `prompt` does."""
    title = _needed(table, "title")
    read = Document(
        id=chosen_id(table, title),
        title=title,
        body=_markdown(table, folder, "text"),
        kind=table.word("kind", EvidenceKind, EvidenceKind.OTHER),
        citation=_citation(table, title=title),
        rights=table.text("rights"),
        articles=table.texts("articles"),
    )
    table.finish()
    return read


def _option_id(text: str) -> str:
    """An id that an option keeps when others come or go."""
    return hashlib.sha1(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()[:8]


def _card_line(table: Table) -> CardLine:
    line = CardLine(text=_needed(table, "text"), citation=_citation(table, title=table.text("title")))
    table.finish()
    return line


def _citation(table: Table, *, title: str) -> Citation:
    return Citation(title=title, **{name: table.text(name) for name in _CITATION})


def _needed(table: Table, name: str) -> str:
    words = table.text(name)
    if not words:
        raise table.fault(say("“{name}” is missing.", name=name))
    return words


def _markdown(table: Table, folder: Path, name: str) -> str:
    """Markdown that stands in the table under `name`, or in the file that it names."""
    if not table.has("file"):
        return _needed(table, name)
    path = inside(table, folder, "file")
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise table.fault(say("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise table.fault(say("“{name}” is not text in UTF-8.", name=path.name)) from error
    if len(data) > _LARGEST or not text.strip():
        raise table.fault(say("“{name}” is empty or larger than {size} MB.", name=path.name, size=_LARGEST // 1000000))
    return text.replace("\r\n", "\n").strip()
