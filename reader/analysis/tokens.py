"""Words and punctuation marks of a sentence, with the little that rules need to know about each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(r"['’](?:s|re|ve|ll|d|m)\b|\w+n['’]t\b|\w+(?:-\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or one mark of punctuation.

    Attributes:
        start: first code point in the article's text.
        end: one past the last.
        text: as printed.
        lower: in lower case, with straight apostrophes.
        quotation: index of the quotation that it lies in, or -1.
    """

    start: int
    end: int
    text: str
    lower: str
    quotation: int = -1

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter or digit."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def span(self) -> Span:
        """Its characters in the article's text."""
        return Span(self.start, self.end)


def tokens_of(text: str, sentence: Span, quotations: Sequence[Span] = ()) -> list[Token]:
    """The tokens of `sentence`; `quotations` are those that overlap it, in reading order."""
    found = []
    at = 0
    for match in _TOKEN.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        while at < len(quotations) and quotations[at].end <= start:
            at += 1
        inside = at if at < len(quotations) and quotations[at].start <= start else -1
        found.append(Token(start, end, match.group(), match.group().lower().replace("’", "'"), inside))
    return found
