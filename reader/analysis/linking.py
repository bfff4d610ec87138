"""The words around a cue and how they stand to it: what the owner model reads besides their states."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reader.analysis.windows import Window

DISTANCES = 17
"""Classes of distance: inside the cue, eight after it, eight before it, each twice as wide as the one before."""

SCOPE = 128
"""How many words before and after a cue are looked at for what belongs to it."""


class Scopes(NamedTuple):
    """What the owner model reads for each cue (rows): its paragraph, and those that go on with a quotation.

    Attributes:
        words: their numbers in the window; 0 where a row is padded.
        marks: 1 for the words of the cue itself, 2 for those of other cues, otherwise 0.
        distance: class of the distance to the cue.
        mask: added to the attention scores, so that padding is not looked at.
        lengths: how many words each row has.
    """

    words: NDArray[np.int64]
    marks: NDArray[np.int64]
    distance: NDArray[np.int64]
    mask: NDArray[np.float32]
    lengths: NDArray[np.int64]


def scopes(cues: Sequence[tuple[int, int]], window: Window) -> Scopes:
    """The scope of each of `cues`, half-open ranges of the words of `window`."""
    numbers = np.array(window.paragraphs, dtype=np.int64)
    bounds = [_scope(cue, numbers, window) for cue in cues]
    columns = np.arange(max(end - start for start, end in bounds))
    first, last = np.array(bounds, dtype=np.int64).T[..., None]
    valid = columns < last - first
    words = np.where(valid, first + columns, 0)
    member = np.zeros((len(cues), len(numbers)), dtype=np.bool_)
    for row, (start, end) in enumerate(cues):
        member[row, start:end] = True
    rows = np.arange(len(cues))[:, None]
    anyone = np.logical_or.reduce(member)
    marks = np.where(member[rows, words], 1, np.where(anyone[words], 2, 0))
    distance = _distance(cues, words)
    mask = np.where(valid, 0, -1e4).astype(np.float32)[:, None, None, :]
    return Scopes(words, np.where(valid, marks, 0), np.where(valid, distance, 0), mask, valid.sum(axis=1))


def _scope(cue: tuple[int, int], numbers: NDArray[np.int64], window: Window) -> tuple[int, int]:
    start = int(np.searchsorted(numbers, numbers[cue[0]], side="left"))
    end = int(np.searchsorted(numbers, numbers[cue[1] - 1], side="right"))
    while end < min(len(numbers), cue[1] + SCOPE) and window.is_quoted(end):
        end = int(np.searchsorted(numbers, numbers[end], side="right"))
    return max(start, cue[0] - SCOPE), min(end, cue[1] + SCOPE)


def _distance(cues: Sequence[tuple[int, int]], words: NDArray[np.int64]) -> NDArray[np.int64]:
    starts, ends = np.array(cues, dtype=np.int64).T[..., None]
    after, before = words - ends + 1, starts - words
    return np.where(after > 0, _bucket(after), np.where(before > 0, 8 + _bucket(before), 0))


def _bucket(steps: NDArray[np.int64]) -> NDArray[np.int64]:
    """1 for one step, 2 for two, 3 for three or four, and so on, 8 for all above 64."""
    doubled = np.ceil(np.log2(np.maximum(steps, 1))).astype(np.int64)
    return np.minimum(doubled + 1, 8)
