"""The words of one paragraph while they are collected, with the links among them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.text.article import BlockKind, Link
from reader.text.importers.canonical import Piece
from reader.text.spans import Span

if TYPE_CHECKING:
    from reader.text.furniture import Label

_SCHEMES = ("http://", "https://", "mailto:")


@dataclass(slots=True)
class Words:
    """What has been read of a paragraph so far."""

    length: int = 0
    _parts: list[str] = field(default_factory=list)
    _links: list[Link] = field(default_factory=list)

    def add(self, words: str) -> None:
        """Take more words."""
        self._parts.append(words)
        self.length += len(words)

    def link(self, start: int, address: str) -> None:
        """Say that everything since `start` was a link; other addresses than of the web and of mail are left out."""
        if start < self.length and address.lower().startswith(_SCHEMES):
            self._links.append(Link(Span(start, self.length), address))

    def piece(self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, label: Label | None = None) -> Piece:
        """The paragraph."""
        return Piece("".join(self._parts), kind, level, tuple(self._links), label)
