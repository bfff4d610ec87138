"""The files of the trained model, loaded: the tokenizer, the encoder, and the model of what belongs to one cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from reader.analysis.linking import Scopes, scopes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.analysis.decoding import Range, Scores
    from reader.analysis.windows import Window

ENCODER, OWNER, TOKENIZER = "encoder.onnx", "owner.onnx", "tokenizer.json"
MOST_WORDS = 2_560
"""Words that the model of what a cue owns reads at once, those of all cues together.

No more are around the cues of a window of ordinary news. Where a hundred cues stand in one long paragraph, reading them
together takes ten times the memory and, per cue, twice the time.
"""

_SLOWER_FUSED = ["SkipLayerNormFusion"]
"""What onnxruntime must not join: on a processor that operator takes seven times as long as the two it replaces."""


class Encoded(NamedTuple):
    """For each word of a window its role scores, its hedge scores and its state for the model of what a cue owns."""

    roles: Scores
    hedges: Scores
    states: Scores


class Models:
    """Runs one window at a time on the calling thread; several threads may call at once."""

    def __init__(self, folder: Path) -> None:
        """Load the three files from `folder`; the libraries raise errors of their own where that fails."""
        self.tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        self._encoder = _session(folder / ENCODER)
        self._owner = _session(folder / OWNER)

    def encode(self, window: Window) -> Encoded:
        """Read `window` once."""
        values = self._encoder.run(
            list(Encoded._fields),
            {
                "pieces": np.array([window.pieces], dtype=np.int64),
                "shapes": np.array([window.shapes], dtype=np.int64),
                "heads": np.array(window.heads, dtype=np.int64),
            },
        )
        return Encoded(*values)

    def own(self, states: Scores, cues: Sequence[Range], window: Window) -> tuple[Scopes, Scores]:
        """For each of `cues` the words around it and their scores (cue, word, label) of belonging to it."""
        scope = scopes(cues, window)
        rows = max(1, MOST_WORDS // scope.words.shape[1])
        parts = [self._own(states, scope, slice(start, start + rows)) for start in range(0, len(cues), rows)]
        return scope, np.concatenate(parts)

    def _own(self, states: Scores, scope: Scopes, rows: slice) -> Scores:
        inputs = {name: getattr(scope, name)[rows] for name in ("words", "marks", "distance", "mask")}
        scores: Scores
        (scores,) = self._owner.run(["own"], {"states": states, **inputs})
        return scores


def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(
        path, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER_FUSED
    )
