"""What the model learns from a batch of windows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional
from torch.nn.utils.rnn import pad_sequence

from reader.analysis.decoding import CUE, OWN_CONTENT, OWN_SOURCE
from reader.analysis.linking import scopes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.training.data import Example, Linked
    from reader.training.model import Model

_WRONG = 8
_ROWS = 48
_PADDED = -100
_MASK = 103
"""The piece that stands for a hidden one in the encoder's vocabulary; the special pieces lie up to it."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples with their padded tensors; `mask` is added to attention scores."""

    examples: list[Example]
    pieces: Tensor
    shapes: Tensor
    mask: Tensor


class _Row(NamedTuple):
    """What the owner model reads for one cue, and the labels it shall give."""

    words: Tensor
    marks: Tensor
    distance: Tensor
    target: Tensor


def collate(examples: list[Example]) -> Batch:
    """Pad the windows of `examples` to the longest."""
    pieces = pad_sequence([torch.tensor(example.window.pieces) for example in examples], batch_first=True)
    shapes = pad_sequence([torch.tensor(example.window.shapes) for example in examples], batch_first=True)
    return Batch(examples, pieces, shapes, (pieces == 0)[:, None, None, :] * -1e4)


def hide(batch: Batch, share: float) -> Batch:
    """The batch with about `share` of its word pieces hidden from the encoder."""
    hidden = (torch.rand(batch.pieces.shape) < share) & (batch.pieces > _MASK)
    return replace(batch, pieces=batch.pieces.masked_fill(hidden, _MASK))


def loss(model: Model, batch: Batch, *, use_guesses: bool) -> dict[str, Tensor]:
    """The losses of a batch of news (roles and what belongs to each cue) or of a hedge corpus, by their names.

    Args:
        model: in training mode.
        batch: all of one kind.
        use_guesses: also learn that cues guessed where there are none own nothing.
    """
    states = _word_states(model, batch)
    flat = torch.cat(states)
    if batch.examples[0].roles is None:
        target = torch.tensor([label for example in batch.examples for label in example.hedges or ()])
        return {"hedges": functional.cross_entropy(model.hedges(flat), target)}
    target = torch.tensor([label for example in batch.examples for label in example.roles or ()])
    scores = model.roles(flat)
    losses = {"roles": functional.cross_entropy(scores, target)}
    guesses = scores.detach().argmax(-1).split([len(part) for part in states])
    rows = [
        row
        for example, part, guess, offset in zip(batch.examples, states, guesses, _offsets(states), strict=True)
        for row in _rows(example, len(part), guess.tolist() if use_guesses else [], offset)
    ]
    return losses | ({"own": _own_loss(model, flat, rows)} if rows else {})


def _word_states(model: Model, batch: Batch) -> list[Tensor]:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        states = model.encoder(batch.pieces, batch.shapes, batch.mask)
    return [row[list(example.window.heads)].float() for row, example in zip(states, batch.examples, strict=True)]


def _offsets(states: Sequence[Tensor]) -> Iterator[int]:
    offset = 0
    for part in states:
        yield offset
        offset += len(part)


def _rows(example: Example, words: int, guess: list[int], offset: int) -> Iterator[_Row]:
    by_cue: dict[tuple[int, int], list[Linked]] = {}
    for link in example.links:
        if link.cue:
            by_cue.setdefault(link.cue, []).append(link)
    cues = [*sorted(by_cue), *_wrong_cues(guess, list(by_cue))]
    if not cues:
        return
    scope = scopes(cues, example.window)
    for row, cue in enumerate(cues):
        own = slice(0, int(scope.lengths[row]))
        place, marks, distance = (torch.from_numpy(part[row, own]) for part in scope[:3])
        yield _Row(place + offset, marks, distance, _own_labels(by_cue.get(cue, ()), words)[place])


def _wrong_cues(guess: Sequence[int], gold: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for word, label in enumerate(guess):
        if found and found[-1][1] == word and label == CUE + 1:
            found[-1] = (found[-1][0], word + 1)
        elif label in (CUE, CUE + 1):
            found.append((word, word + 1))
    return [cue for cue in found if not any(cue[0] < end and start < cue[1] for start, end in gold)][:_WRONG]


def _own_labels(links: Sequence[Linked], words: int) -> Tensor:
    labels = torch.zeros(words, dtype=torch.long)
    for link in links:
        for first, ranges in ((OWN_SOURCE, link.source), (OWN_CONTENT, link.content)):
            for start, end in ranges:
                labels[start:end] = first + 1
                labels[start] = first
    return labels


def _own_loss(model: Model, states: Tensor, rows: list[_Row]) -> Tensor:
    """Mean over the words of all scopes; rows of like length are read together."""
    rows = sorted(rows, key=lambda row: len(row.target))
    total = torch.zeros(())
    for start in range(0, len(rows), _ROWS):
        columns = list(zip(*rows[start : start + _ROWS], strict=True))
        words, marks, distance = (pad_sequence(list(column), batch_first=True) for column in columns[:3])
        target = pad_sequence(list(columns[3]), batch_first=True, padding_value=_PADDED)
        mask = (target == _PADDED)[:, None, None, :] * -1e4
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model.owner(states, words, marks, distance, mask)
        total = total + functional.cross_entropy(scores.float().flatten(0, 1), target.flatten(), reduction="sum")
    return total / sum(len(row.target) for row in rows)
