"""Write the trained model as ONNX with eight-bit weights."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

if TYPE_CHECKING:
    from reader.training.model import Model, Owner


class PackedEmbedding(nn.Module):
    """An embedding kept in eight bits, with a scale of its own for each row."""

    table: Tensor
    scale: Tensor

    def __init__(self, source: nn.Embedding) -> None:
        super().__init__()
        weights = source.weight.detach()
        scale = weights.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("table", (weights / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        """The rows of `ids` as floats."""
        return self.table[ids].float() * self.scale[ids]


class Reader(nn.Module):
    """The encoder and its heads for one window, as the program runs it."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.encoder, self.roles, self.hedges, self.down = model.encoder, model.roles, model.hedges, model.owner.down

    def forward(self, pieces: Tensor, shapes: Tensor, heads: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Role scores, hedge scores and the state for the owner model of each word."""
        states = self.encoder(pieces, shapes)[0][heads]
        return self.roles(states), self.hedges(states), self.down(states)


class OwnerReader(nn.Module):
    """The owner model for the cues of one window, from the words' states."""

    def __init__(self, owner: Owner) -> None:
        super().__init__()
        self.owner = owner

    def forward(self, states: Tensor, words: Tensor, marks: Tensor, distance: Tensor, mask: Tensor) -> Tensor:
        """Label scores for each cue and word of its scope."""
        return self.owner.label(states, words, marks, distance, mask)


def export(model: Model, folder: Path, *, eight_bit: bool = True) -> None:
    """Write `encoder.onnx` and `owner.onnx` into `folder`.

    Matrix products run on eight-bit integers with one scale for each output (per channel) and seven significant bits
    (`reduce_range`), so that processors without VNNI instructions do not overflow; the small heads stay in floats.
    """
    model.eval()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name) if eight_bit else folder
        words = model.encoder.words
        if eight_bit and isinstance(words, nn.Embedding):
            model.encoder.words = PackedEmbedding(words)
        _write_reader(Reader(model), work / "encoder.onnx")
        _write_owner(OwnerReader(model.owner), work / "owner.onnx")
        model.encoder.words = words
        if eight_bit:
            _quantise(work / "encoder.onnx", folder / "encoder.onnx")
            _quantise(work / "owner.onnx", folder / "owner.onnx")


def _write_reader(reader: Reader, path: Path) -> None:
    pieces = torch.randint(1, 50, (1, 24))
    heads = torch.arange(1, 20)
    length, words = torch.export.Dim("length", min=3, max=510), torch.export.Dim("words", min=1, max=510)
    _export(
        reader,
        {"pieces": pieces, "shapes": torch.zeros_like(pieces), "heads": heads},
        {"pieces": {1: length}, "shapes": {1: length}, "heads": {0: words}},
        ["roles", "hedges", "states"],
        path,
    )


def _write_owner(reader: OwnerReader, path: Path) -> None:
    width = reader.owner.down.out_features
    words = torch.randint(0, 19, (3, 7))
    cues, scope = torch.export.Dim("cues", min=1, max=255), torch.export.Dim("scope", min=1, max=510)
    total = torch.export.Dim("words", min=1, max=510)
    _export(
        reader,
        {
            "states": torch.randn(19, width),
            "words": words,
            "marks": torch.zeros_like(words),
            "distance": torch.zeros_like(words),
            "mask": torch.zeros(3, 1, 1, 7),
        },
        {
            "states": {0: total},
            **{k: {0: cues, 1: scope} for k in ("words", "marks", "distance")},
            "mask": {0: cues, 3: scope},
        },
        ["own"],
        path,
    )


def _export(
    module: nn.Module, inputs: dict[str, Tensor], dynamic: dict[str, object], outputs: list[str], path: Path
) -> None:
    program = torch.onnx.export(
        module,
        kwargs=inputs,
        dynamic_shapes=dynamic,
        input_names=list(inputs),
        output_names=outputs,
        dynamo=True,
        external_data=False,
        verbose=False,
    )
    assert program is not None
    program.save(path)


def _quantise(source: Path, target: Path) -> None:
    graph = onnx.load(source)
    # The exporter's own shapes are in the way when weights are transposed.
    del graph.graph.value_info[:]
    quantize_dynamic(
        graph,
        target,
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul"],
        nodes_to_exclude=[node.name for node in graph.graph.node if node.op_type == "Gemm"],
    )
