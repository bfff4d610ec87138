"""Choose the numbers of the decoder on held-out articles, and turn its scores into probabilities."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from reader.analysis.attribution import Tags
from reader.analysis.decoding import Decoder, Linked
from reader.analysis.models import Encoded, Models
from reader.analysis.tagger import core_tags
from reader.analysis.windows import Window, windows
from reader.training.data import paragraphs
from reader.training.evaluate import attribution_scores, hedge_score, right_links

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from reader.analysis.decoding import Range, Scores
    from reader.analysis.linking import Scopes
    from reader.training.data import Document

_STEPS: dict[str, tuple[float, ...]] = {
    "roles": (0.0, 0.2, 0.3, 0.5),
    "source": (0.0, 0.5, 1.0, 1.5),
    "content": (0.0, -0.25, 0.25),
    "cue": (0.0, -0.5, -0.25, 0.25),
}
_HEDGE_STEPS = (0.0, -0.5, 0.5, 1.0, 1.5)


@dataclass(frozen=True, slots=True)
class _Read:
    """A window with what the encoder says of it."""

    window: Window
    scores: Encoded


class Held:
    """Held-out documents, read once by the encoder, to be decoded in many ways."""

    def __init__(self, folder: Path, documents: Sequence[Document]) -> None:
        self.documents = documents
        self._models = Models(folder)
        self._read = [
            [_Read(w, self._models.encode(w)) for w in windows(d.text, paragraphs(d.text), self._models.tokenizer)]
            for d in documents
        ]
        self._owned: dict[tuple[int, int, tuple[Range, ...]], tuple[Scopes, Scores]] = {}

    def readings(self, decoder: Decoder) -> list[Tags]:
        """What `decoder` finds in each document."""
        return [_joined(core_tags(r.window, links, hedges) for r, links, hedges in part) for part in self._all(decoder)]

    def signs(self, decoder: Decoder) -> tuple[Scores, Scores]:
        """The signs of all links, one row for each, and 1 for the right ones."""
        rows, right = [], []
        for document, part in zip(self.documents, self._all(decoder), strict=True):
            found = [(r.window, link) for r, links, _ in part for link in links if link.cue]
            spans = [core_tags(replace(window, core=(0, len(window.words))), [link], ()) for window, link in found]
            good = right_links(document, [reading.links[0] for reading in spans])
            rows += [link.signs for _, link in found]
            right += [float(number in good) for number in range(len(found))]
        return np.array(rows, dtype=np.float32), np.array(right, dtype=np.float32)

    def _all(self, decoder: Decoder) -> Iterator[list[tuple[_Read, list[Linked], list[tuple[Range, float]]]]]:
        for number, part in enumerate(self._read):
            yield [
                (read, self._links(decoder, number, place, read), decoder.hedges(read.scores.hedges))
                for place, read in enumerate(part)
            ]

    def _links(self, decoder: Decoder, number: int, place: int, read: _Read) -> list[Linked]:
        cues = decoder.cues(read.scores.roles)
        links: list[Linked] = []
        if cues:
            key = number, place, tuple(cues)
            if key not in self._owned:
                self._owned[key] = self._models.own(read.scores.states, cues, read.window)
            links = decoder.links(read.scores.roles, cues, *self._owned[key])
        return links + decoder.carried(read.scores.roles, links, cues, read.window)


def tuned(news: Held, hedges: Held) -> Decoder:
    """The decoder with the best figures on the held-out documents, one number after the other, calibrated on them."""
    decoder = Decoder()
    for name, values in _STEPS.items():
        options = [Decoder.from_json({**decoder.to_json(), name: value}) for value in values]
        decoder = max(options, key=lambda option: _quality(news, option))
    decoder = max(
        (replace(decoder, hedge=value) for value in _HEDGE_STEPS),
        key=lambda d: hedge_score(hedges.documents, hedges.readings(d)).f1,
    )
    return replace(decoder, calibration=_logistic(*news.signs(decoder)))


def _quality(held: Held, decoder: Decoder) -> float:
    scores = attribution_scores(held.documents, held.readings(decoder))
    tokens = [scores[role].f1 for role in ("source", "cue", "content")]
    return scores["link"].f1 + scores["content iou50"].f1 + sum(tokens) / 3


def _logistic(signs: Scores, right: Scores, *, rounds: int = 30, ridge: float = 1.0) -> tuple[float, ...]:
    """Weights of a logistic regression by Newton's method, the intercept first."""
    rows = np.hstack([np.ones((len(signs), 1)), signs]).astype(np.float64)
    weights = np.zeros(rows.shape[1])
    for _ in range(rounds):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - likely) - ridge * weights
        curve = (rows * (likely * (1 - likely))[:, None]).T @ rows + ridge * np.eye(len(weights))
        weights += np.linalg.solve(curve, slope)
    return tuple(round(float(weight), 4) for weight in weights)


def _joined(parts: Iterable[Tags]) -> Tags:
    found = list(parts)
    return Tags(tuple(x for part in found for x in part.links), tuple(x for part in found for x in part.hedges))
