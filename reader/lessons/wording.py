"""Words that a teacher copied from an article, found in it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text.folding import fold, folded
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.lessons.tables import Table

_SHOWN = 60
_MOST = 1_000


def places(text: str, words: str, *, within: Span | None = None) -> list[Span]:
    """Where `words` stand in `text`, in order; as whole words if they do anywhere.

    What quotation marks, dashes and spaces look like does not count.
    """
    searched, needle = fold(text), folded(words)
    found = [searched.outer(Span(place, place + len(needle))) for place in searched.places(needle, _MOST)]
    whole = [span for span in found if _is_whole(text, span)]
    return [span for span in whole or found if within is None or within.contains(span)]


def place(table: Table, text: str, name: str = "words", *, within: Span | None = None) -> Span:
    """The place in `text` of the words that stand under `name` in a table.

    Where they stand more than once, its `occurrence` says which, from 1.

    Args:
        table: of the lesson folder.
        text: of the article.
        name: under which the words stand.
        within: where they are looked for; then the first place counts.

    Raises:
        UserError: they are not there, or nobody can tell where.
    """
    words = table.text(name)
    occurrence = table.number("occurrence")
    if not words:
        raise table.fault(f"“{name}” is missing: words as they stand in the article.")
    found = places(text, words, within=within)
    if not found:
        raise table.fault(f"the article does not have the words “{shortened(words)}”.")
    if within is not None:
        return found[0]
    if occurrence > len(found):
        raise table.fault(f"the words “{shortened(words)}” stand only {len(found)} times in the article.")
    if len(found) > 1 and not occurrence:
        raise table.fault(
            f"the words “{shortened(words)}” stand {len(found)} times in the article; take more words, or say which "
            "with occurrence = 1, 2 …"
        )
    return found[max(occurrence, 1) - 1]


def _is_whole(text: str, span: Span) -> bool:
    """Whether no word is cut at either end."""
    return not any(0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum() for end in span)


def shortened(words: str) -> str:
    """Words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
