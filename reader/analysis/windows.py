"""Cut prose into windows of whole paragraphs for the encoder, the same way for training and for use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tokenizers import Tokenizer

WORD = re.compile(r"\w+(?:(?:[’'](?=[tT]\b)|[.\-](?=\w)|(?<=\d),(?=\d{3}))\w+)*|[^\w\s]")
"""A word is never cut: hyphenated words, abbreviations, numbers and "n't" hold together, possessives do not."""

SHAPES = 24
"""How many surface classes `_shape` tells apart."""

WINDOW = 256
"""The most pieces that are read at one time, with the start and end mark."""

_ROOM = WINDOW - 2
_OVERLAP = 96
_CLS, _SEP = 101, 102
_OPENING, _CLOSING = "“„«", "”»"
_MARK = re.compile(f"[{_OPENING}{_CLOSING}\"'‘’]")


@dataclass(frozen=True, slots=True)
class Window:
    """What the encoder reads at one time.

    Attributes:
        words: the words in it, as spans of the text.
        pieces: ids of the word pieces, with the start and end marks of BERT.
        shapes: for each piece the class of its surface: case, space before, inside quotation marks.
        heads: for each word the index of its first piece.
        paragraphs: for each word the number of its paragraph.
        core: words from the first to before the second index are this window's to label; the others are context.
    """

    words: tuple[Span, ...]
    pieces: tuple[int, ...]
    shapes: tuple[int, ...]
    heads: tuple[int, ...]
    paragraphs: tuple[int, ...]
    core: tuple[int, int]

    def is_quoted(self, word: int) -> bool:
        """Whether a word lies inside quotation marks."""
        return self.shapes[self.heads[word]] % 2 == 1


@dataclass(frozen=True, slots=True)
class _Word:
    span: Span
    pieces: tuple[int, ...]
    shapes: tuple[int, ...]
    paragraph: int


def windows(text: str, paragraphs: Sequence[Span], tokenizer: Tokenizer) -> list[Window]:
    """Windows of at most 256 word pieces over `paragraphs` of `text`, in reading order.

    Whole paragraphs are packed together. A paragraph that does not fit is read in windows that overlap, and each of
    its words belongs to the window in which it stands farther from an edge.
    """
    return list(each_window(text, paragraphs, tokenizer))


def each_window(text: str, paragraphs: Sequence[Span], tokenizer: Tokenizer) -> Iterator[Window]:
    """The same windows, each as soon as it is cut, so that reading can begin."""
    pending: list[_Word] = []
    for number, span in enumerate(paragraphs):
        encoding = tokenizer.encode(span.of(text), add_special_tokens=False)
        words = list(_words(text, span, number, encoding.ids, encoding.offsets))
        if pending and _size(pending) + _size(words) > _ROOM:
            yield from _cut(pending)
            pending = []
        pending.extend(words)
    yield from _cut(pending)


def quoted(paragraph: str) -> list[bool]:
    """For each character whether it lies inside quotation marks, the marks included; a guess where they are broken."""
    inside = [False] * len(paragraph)
    start, closes = 0, ""
    for match in _MARK.finditer(paragraph):
        index, mark = match.start(), match.group()
        if not closes:
            start, closes = index, _closing(paragraph, index, mark)
        elif mark in closes and not (mark in "'’" and paragraph[index + 1 : index + 2].isalnum()):
            inside[start : index + 1] = [True] * (index + 1 - start)
            closes = ""
    if closes:
        inside[start:] = [True] * (len(paragraph) - start)
    return inside


def _closing(paragraph: str, index: int, mark: str) -> str:
    if mark in _OPENING:
        return _CLOSING
    if mark == '"':
        return '"'
    starts_word = paragraph[index + 1 : index + 2].isalnum() and not paragraph[max(0, index - 1) : index].isalnum()
    if mark == "'" and starts_word:
        return "'"
    return "’" if mark == "‘" else ""


def _words(
    text: str, span: Span, number: int, ids: Sequence[int], offsets: Sequence[tuple[int, int]]
) -> Iterator[_Word]:
    paragraph = span.of(text)
    inside = quoted(paragraph)
    piece = 0
    for match in WORD.finditer(paragraph):
        first = piece
        while piece < len(ids) and offsets[piece][0] < match.end():
            piece += 1
        if piece == first:
            continue
        shape = _shape(paragraph, match, inside[match.start()])
        shapes = (shape, *(shape // 6 * 6 + inside[match.start()] for _ in range(first + 1, piece)))
        yield _Word(Span(*match.span()).shifted(span.start), tuple(ids[first:piece]), shapes, number)


def _shape(paragraph: str, match: re.Match[str], inside: bool) -> int:
    word = match.group()
    case = 0
    if word[0].isupper():
        case = 2 if word.isupper() and len(word) > 1 else 1
    elif not word[0].isalpha():
        case = 3
    before = paragraph[max(0, match.start() - 1) : match.start()]
    space = 2 if not before else int(before.isspace())
    return case * 6 + space * 2 + inside


def _size(words: Iterable[_Word]) -> int:
    return sum(len(word.pieces) for word in words)


def _cut(words: list[_Word]) -> Iterator[Window]:
    """One window, or overlapping ones where the words do not fit into one."""
    starts = [0]
    while _size(words[starts[-1] :]) > _ROOM:
        starts.append(_next_start(words, starts[-1]))
    ends = [_fitting(words, start) for start in starts]
    borders = [0, *((start + end) // 2 for start, end in zip(starts[1:], ends[:-1], strict=True)), len(words)]
    for start, end, core in zip(starts, ends, pairwise(borders), strict=True):
        if core[0] < core[1]:
            yield _window(words[start:end], (core[0] - start, core[1] - start))


def _fitting(words: list[_Word], start: int) -> int:
    """The index behind the last word that still fits into a window from `start` on."""
    room, end = _ROOM, start
    while end < len(words) and (len(words[end].pieces) <= room or end == start):
        room -= len(words[end].pieces)
        end += 1
    return end


def _next_start(words: list[_Word], start: int) -> int:
    end = _fitting(words, start)
    following, shared = end, 0
    while following > start + 1 and shared + len(words[following - 1].pieces) <= _OVERLAP:
        following -= 1
        shared += len(words[following].pieces)
    return following


def _window(words: list[_Word], core: tuple[int, int]) -> Window:
    pieces, shapes, heads = [_CLS], [0], []
    for word in words:
        heads.append(len(pieces))
        pieces.extend(word.pieces[:_ROOM])
        shapes.extend(word.shapes[:_ROOM])
    return Window(
        words=tuple(word.span for word in words),
        pieces=(*pieces, _SEP),
        shapes=(*shapes, 0),
        heads=tuple(heads),
        paragraphs=tuple(word.paragraph for word in words),
        core=core,
    )
