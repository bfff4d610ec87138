"""From the scores of words to clean spans and linked attributions."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from reader.analysis.linking import Scopes
    from reader.analysis.windows import Window

    Scores = NDArray[np.float32]
    Range = tuple[int, int]

CUE, CONTENT = 3, 5
"""First labels among the roles: outside, then first and further word of source, cue and content."""

OWN_SOURCE, OWN_CONTENT = 1, 3
"""First label of the source and of the content of one given cue."""


@dataclass(frozen=True, slots=True)
class Linked:
    """An attribution as half-open ranges of words.

    Attributes:
        signs: how sure its parts are, for the calibration: logarithms of the probabilities of the cue, the content,
            the edges of the content, and the source.
        score: how likely it is that source and content are right, from 0 to 1.
    """

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    signs: tuple[float, ...]
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoder:
    """What is added to the scores while decoding, and how scores become probabilities; chosen on held-out articles.

    Attributes:
        cue: added to the log-probability of every cue label.
        content: added to the log-odds of every content label of a cue.
        source: added to the log-odds of the source labels of a cue.
        roles: weight of the role scores, which do not know the cue, beside those that do.
        least_carried: how many words a content without any cue in its paragraph must have to be a link of its own.
        hedge: added to the log-probability of every hedge label.
        calibration: intercept, then one weight for each of the signs of a link (Platt, 1999).
    """

    cue: float = 0.0
    content: float = 0.0
    source: float = 0.0
    roles: float = 0.0
    least_carried: int = 20
    hedge: float = 0.0
    calibration: tuple[float, ...] = field(default=(0.0, 0.0, 0.0, 0.0, 0.0))

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Decoder:
        """The decoder that `to_json` described."""
        return cls(**{**values, "calibration": tuple(values["calibration"])})

    def to_json(self) -> dict[str, Any]:
        """The numbers by their names."""
        return asdict(self)

    def cues(self, roles: Scores) -> list[Range]:
        """The cues in the role scores (word, label) of a window."""
        scores = log_softmax(roles)
        scores[:, CUE : CUE + 2] += self.cue
        return runs(viterbi(scores), CUE)

    def hedges(self, scores: Scores) -> list[tuple[Range, float]]:
        """The hedge cues in the hedge scores (word, label) of a window, and how likely each is."""
        logs = log_softmax(scores)
        doubt = 1 - np.exp(logs[:, 0])
        logs[:, 1:] += self.hedge
        return [(found, float(doubt[slice(*found)].mean())) for found in runs(viterbi(logs), 1)]

    def links(self, roles: Scores, cues: Sequence[Range], scopes: Scopes, own: Scores) -> list[Linked]:
        """One link for each cue that has a content.

        Args:
            roles: scores (word, label) of a window.
            cues: its cues.
            scopes: the words that were read for each cue.
            own: scores (cue, word of its scope, label) of what belongs to the cue.
        """
        logs, own = log_softmax(roles), log_softmax(own)
        content = self._content_odds(logs, scopes, own)
        path = viterbi(content)
        made = []
        for row, cue in enumerate(cues):
            pieces = runs(path, 1 + 2 * row)
            if pieces:
                source, source_sign = self._source(logs, scopes, own, row)
                signs = (_cue_sign(logs, cue), *_content_signs(scopes, own, row, pieces), source_sign)
                made.append(Linked(source, (cue,), tuple(pieces), signs, self._score(signs)))
        return made

    def carried(self, roles: Scores, links: Sequence[Linked], cues: Sequence[Range], window: Window) -> list[Linked]:
        """Contents in paragraphs without any cue that no link holds: what goes on from elsewhere, as in a quotation."""
        spoken = {window.paragraphs[start] for start, _ in cues}
        if spoken.issuperset(window.paragraphs):
            return []
        logs = log_softmax(roles)
        held = {word for link in links for piece in link.content for word in range(*piece)}
        found = []
        for start, end in runs(viterbi(logs), CONTENT):
            if (
                end - start >= self.least_carried
                and window.paragraphs[start] not in spoken
                and held.isdisjoint(range(start, end))
            ):
                sure = np.logaddexp(logs[start:end, CONTENT], logs[start:end, CONTENT + 1]).mean()
                found.append(Linked((), (), ((start, end),), (), float(np.exp(sure))))
        return found

    def _content_odds(self, logs: Scores, scopes: Scopes, own: Scores) -> Scores:
        """Log-odds (word, label) of being content; each cue has two labels, words belong to one cue at most."""
        odds = np.full((len(logs), 1 + 2 * len(own)), -1e3, dtype=np.float32)
        odds[:, 0] = 0
        base = logs[:, 5:7] - logs[:, :1]
        for row, scores in enumerate(own):
            words = scopes.words[row, : scopes.lengths[row]]
            known = scores[: len(words), OWN_CONTENT:] - scores[: len(words), :1]
            odds[words, 1 + 2 * row : 3 + 2 * row] = known + self.roles * base[words] + self.content
        return odds

    def _source(self, logs: Scores, scopes: Scopes, own: Scores, row: int) -> tuple[tuple[Range, ...], float]:
        """The best single span, if a span is better than none, and how sure that is."""
        words = scopes.words[row, : scopes.lengths[row]]
        scores = own[row, : len(words)]
        base = logs[words, 1:3] - logs[words, :1]
        known = scores[:, OWN_SOURCE : OWN_SOURCE + 2] - scores[:, :1]
        odds = (known + self.roles * base + self.source).astype(np.float32)
        found = best_span(odds)
        likely = np.logaddexp(scores[:, OWN_SOURCE], scores[:, OWN_SOURCE + 1])
        if found is None:
            return (), float(np.log1p(-np.exp(min(likely.max(), -1e-6))))
        start, end = found
        return ((int(words[start]), int(words[end - 1]) + 1),), float(likely[start:end].mean())

    def _score(self, signs: Sequence[float]) -> float:
        intercept, *weights = self.calibration
        return 1 / (1 + math.exp(-intercept - sum(w * s for w, s in zip(weights, signs, strict=True))))


def log_softmax(scores: Scores) -> Scores:
    """Logarithms of the probabilities along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    normal: Scores = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return normal


def viterbi(scores: Scores) -> list[int]:
    """The best sequence of labels: 0 outside, odd the first and even a further word of a span.

    A further word follows only a word of the same span (Viterbi, 1967, with the constraints of BIO labels).
    """
    path = scores.argmax(axis=1)
    before = np.concatenate([[0], path[:-1]])
    wrong = (path > 0) & (path % 2 == 0) & (before != path) & (before != path - 1)
    if wrong.any():
        starts = np.flatnonzero(_begins_anew(scores))
        ends = np.append(starts[1:], len(scores))
        for part in np.unique(np.searchsorted(starts, np.flatnonzero(wrong), side="right") - 1):
            path[starts[part] : ends[part]] = _best_path(scores[starts[part] : ends[part]])
    labels: list[int] = path.tolist()
    return labels


def _begins_anew(scores: Scores) -> NDArray[np.bool_]:
    """Words at which a best path has no further word, so that what follows can be searched by itself.

    Any path becomes such a one by giving the word its best other label, and by making a first word of the next one
    where that goes on with the same span. It is as good where the one gains what the other loses.
    """
    first, further = scores[:, 1::2], scores[:, 2::2]
    free = np.maximum(scores[:, :1], first.max(axis=1, keepdims=True))
    lost = np.zeros_like(further)
    np.maximum(0, further[1:] - first[1:], out=lost[:-1])
    anew: NDArray[np.bool_] = (free - further >= lost).all(axis=1)
    anew[:1] = True
    return anew


def _best_path(scores: Scores) -> list[int]:
    words, labels = scores.shape
    further = np.arange(2, labels, 2)
    back = np.zeros((words, labels), dtype=np.int64)
    best = scores[0].copy()
    best[further] = -np.inf
    for word in range(1, words):
        before = back[word]
        before[:] = best.argmax()
        before[further] = further - (best[further - 1] >= best[further])
        best = best[before] + scores[word]
    path = [int(best.argmax())]
    for word in range(words - 1, 0, -1):
        path.append(int(back[word, path[-1]]))
    return path[::-1]


def best_span(odds: Scores) -> Range | None:
    """The span with the highest sum of log-odds (word; first or further word), None where no sum is above 0."""
    further = np.cumsum(odds[:, 1])
    reach = np.maximum.accumulate(further[::-1])[::-1]
    totals = odds[:, 0] - further + reach
    start = int(totals.argmax())
    if totals[start] <= 0:
        return None
    return start, start + int(further[start:].argmax()) + 1


def runs(labels: Sequence[int], first: int) -> list[Range]:
    """Ranges of words that carry the label `first` and, after it, `first + 1`."""
    found: list[Range] = []
    for word, label in enumerate(labels):
        if label == first:
            found.append((word, word + 1))
        elif label == first + 1 and found:
            found[-1] = (found[-1][0], word + 1)
    return found


def _cue_sign(logs: Scores, cue: Range) -> float:
    return float(np.logaddexp(logs[slice(*cue), CUE], logs[slice(*cue), CUE + 1]).mean())


def _content_signs(scopes: Scopes, own: Scores, row: int, pieces: Sequence[Range]) -> tuple[float, float]:
    """How likely the words of the content are, and how likely its pieces start and end where they do."""
    length = int(scopes.lengths[row])
    offset = int(scopes.words[row, 0])
    scores = own[row, :length]
    inside = np.logaddexp(scores[:, OWN_CONTENT], scores[:, OWN_CONTENT + 1])
    sure, edges = [], []
    for start, end in pieces:
        first, last = start - offset, end - offset
        sure.append(inside[first:last])
        edges.append(scores[first, OWN_CONTENT])
        if last < length:
            edges.append(np.log1p(-np.exp(min(float(scores[last, OWN_CONTENT + 1]), -1e-6))))
    return float(np.concatenate(sure).mean()), float(np.min(edges))
