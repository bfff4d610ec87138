"""Write the trained model as ONNX with eight-bit weights."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import torch
from onnx import helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from reader.training.model import Layer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from onnx import ModelProto, NodeProto

    from reader.training.model import Model, Owner

_MICROSOFT = "com.microsoft"
"""Where onnxruntime, also its oldest version that the program takes (1.18), keeps operators of its own."""


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
    The encoder's attention runs as one operator in both forms (see `fuse_attention`).
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
    fuse_attention(folder / "encoder.onnx", heads=_heads(model))


def fuse_attention(path: Path, *, heads: int) -> None:
    """Rewrite the encoder's ONNX file at `path` with one operator for each attention of `heads` heads.

    The encoder takes a tenth less time so. The small owner model does not, for onnxruntime has no quick operator for
    attention with padding. A file that is rewritten already stays as it is.
    """
    model = onnx.load(path)
    made = {output: node for node in model.graph.node for output in node.output}
    used = {name: node for node in model.graph.node for name in node.input}
    fused: dict[str, Iterator[NodeProto]] = {}
    for node in model.graph.node:
        if node.op_type == "Softmax":
            mixed = _until_reshape(node, lambda one: used[one.output[0]]).output[0]
            packed = _until_reshape(node, lambda one: made[one.input[0]]).input[0]
            fused[mixed] = _attention(packed, mixed, heads=heads)
    if fused:
        _replace_nodes(model, fused)
        model.opset_import.append(helper.make_opsetid(_MICROSOFT, 1))
        onnx.save(model, path)


def _heads(model: Model) -> int:
    layer = model.encoder.layers[0]
    assert isinstance(layer, Layer)
    return layer.heads


def _until_reshape(node: NodeProto, following: Callable[[NodeProto], NodeProto]) -> NodeProto:
    while node.op_type != "Reshape":
        node = following(node)
    return node


def _attention(packed: str, mixed: str, *, heads: int) -> Iterator[NodeProto]:
    """From queries, keys and values beside each other, the value `packed`, to the value `mixed`."""
    parts = [f"{mixed}_{name}" for name in ("query", "key", "value")]
    yield helper.make_node("Split", [packed], parts, name=f"{mixed}_split", axis=-1, num_outputs=3)
    yield helper.make_node(
        "MultiHeadAttention", parts, [mixed], name=f"{mixed}_attention", domain=_MICROSOFT, num_heads=heads
    )


def _replace_nodes(model: ModelProto, made_by: Mapping[str, Iterable[NodeProto]]) -> None:
    """Let other nodes make the outputs named in `made_by`, and drop what nothing uses any more."""
    graph = model.graph
    nodes = [new for node in graph.node for new in made_by.get(node.output[0], (node,))]
    wanted = {output.name for output in graph.output}
    kept: list[NodeProto] = []
    for node in reversed(nodes):
        if not wanted.isdisjoint(node.output):
            kept.append(node)
            wanted.update(node.input)
    weights = [weight for weight in graph.initializer if weight.name in wanted]
    del graph.node[:], graph.initializer[:], graph.value_info[:]
    graph.node.extend(reversed(kept))
    graph.initializer.extend(weights)


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
