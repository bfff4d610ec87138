"""Measure a model folder against annotated documents, by the measures that the field uses for attributions.

Tokens are words and single marks. Token F1 gives each token one role, the later of source, cue and content. Contents
match one to one where their tokens overlap by at least a half (*iou50*); a link is right where the matched contents
also have overlapping sources, or neither has one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.article import Article, Block
from reader.training.data import ROLES, Gold, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.analysis.attribution import Link, Tags
    from reader.analysis.tagger import OnnxTagger
    from reader.text.spans import Span
    from reader.training.data import Document

_TOKEN = re.compile(r"\w+|[^\w\s]")
_QUOTE = "“”\"'‘’«»"

Tokens = frozenset[int]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of what is right, what was found and what the annotators marked."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.gold + other.gold)

    @property
    def precision(self) -> float:
        """Share of the found ones that are right, in per cent."""
        return 100 * self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the annotated ones that are found, in per cent."""
        return 100 * self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two, in per cent."""
        return 200 * self.right / (self.found + self.gold) if self.found + self.gold else 0.0


@dataclass(frozen=True, slots=True)
class Judged:
    """A found link with how sure the model was and whether it is right."""

    score: float
    right: bool


def read_all(tagger: OnnxTagger, documents: Iterable[Document]) -> list[Tags]:
    """What the model finds in each document."""
    return [tagger.read(as_article(document)) for document in documents]


def as_article(document: Document) -> Article:
    """A document of a corpus as an article of paragraphs."""
    return Article(document.text, tuple(Block(span) for span in paragraphs(document.text)))


def attribution_scores(documents: Sequence[Document], readings: Sequence[Tags]) -> dict[str, Score]:
    """Token F1 of each role, exact and half-overlapping contents, links, and links by the form of the content."""
    total: dict[str, Score] = {}
    for document, reading in zip(documents, readings, strict=True):
        for name, value in _document_scores(document, reading.links).items():
            total[name] = total.get(name, Score()) + value
    return total


def hedge_score(documents: Sequence[Document], readings: Sequence[Tags]) -> Score:
    """Hedge cues with exactly the annotated words."""
    total = Score()
    for document, reading in zip(documents, readings, strict=True):
        found, gold = {cue.span for cue in reading.hedges}, set(document.hedges or ())
        total += Score(len(found & gold), len(found), len(gold))
    return total


def judge(documents: Sequence[Document], readings: Sequence[Tags]) -> list[Judged]:
    """For each found link with a cue whether it is right."""
    judged = []
    for document, reading in zip(documents, readings, strict=True):
        right = right_links(document, reading.links)
        judged += [Judged(link.score, number in right) for number, link in enumerate(reading.links) if link.cue]
    return judged


def right_links(document: Document, links: Sequence[Link]) -> set[int]:
    """The numbers of the links that match an annotated one in content and source."""
    tokens = _Tokens(document.text)
    gold = [_parts(tokens, item) for item in document.attributions or ()]
    found = [_parts(tokens, item) for item in links]
    return {number for own, number in _matches(gold, found) if _same_source(gold[own], found[number])}


def reliability(judged: Iterable[Judged], *, steps: int = 10) -> list[tuple[float, float, int]]:
    """Mean score, share that is right, and how many, for each tenth of the scores that occurs."""
    bins: dict[int, list[Judged]] = {}
    for item in judged:
        bins.setdefault(min(int(item.score * steps), steps - 1), []).append(item)
    return [
        (sum(item.score for item in part) / len(part), sum(item.right for item in part) / len(part), len(part))
        for _, part in sorted(bins.items())
    ]


class _Tokens:
    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [match.start() for match in _TOKEN.finditer(text)]

    def __len__(self) -> int:
        return len(self.starts)

    def cover(self, spans: Iterable[Span]) -> Tokens:
        return frozenset(
            number
            for span in spans
            for number in range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))
        )

    def words(self, tokens: Tokens) -> Tokens:
        """Without marks at either end."""
        kept = [number for number in sorted(tokens) if self.text[self.starts[number]].isalnum()]
        return frozenset(number for number in tokens if kept and kept[0] <= number <= kept[-1])


def _document_scores(document: Document, links: Sequence[Link]) -> dict[str, Score]:
    tokens = _Tokens(document.text)
    gold = [_parts(tokens, item) for item in document.attributions or ()]
    found = [_parts(tokens, item) for item in links]
    scores = _token_scores(gold, found)
    exact = _common([tokens.words(item["content"]) for item in gold], [tokens.words(item["content"]) for item in found])
    matched = _matches(gold, found)
    linked = [(own, number) for own, number in matched if _same_source(gold[own], found[number])]
    scores["content exact"] = Score(exact, len(found), len(gold))
    scores["content iou50"] = Score(len(matched), len(found), len(gold))
    scores["link"] = Score(len(linked), len(found), len(gold))
    # What was linked has the form of its annotation, so that a border in another place does not count twice.
    forms = {number: _form(document.text, item) for number, item in enumerate(links)}
    annotated = [_form(document.text, item) for item in document.attributions or ()]
    forms |= {number: annotated[own] for own, number in linked}
    for form in ("direct", "indirect", "mixed"):
        hits = sum(annotated[own] == form for own, _ in linked)
        scores[f"link, {form}"] = Score(hits, list(forms.values()).count(form), annotated.count(form))
    return scores


def _parts(tokens: _Tokens, item: Gold | Link) -> dict[str, Tokens]:
    return {"source": tokens.cover(item.source), "cue": tokens.cover(item.cue), "content": tokens.cover(item.content)}


def _token_scores(gold: list[dict[str, Tokens]], found: list[dict[str, Tokens]]) -> dict[str, Score]:
    labels = [{token: role for role in ROLES for item in side for token in item[role]} for side in (gold, found)]
    return {
        role: Score(
            sum(labels[1].get(token) == role for token, label in labels[0].items() if label == role),
            sum(label == role for label in labels[1].values()),
            sum(label == role for label in labels[0].values()),
        )
        for role in ROLES
    }


def _matches(gold: list[dict[str, Tokens]], found: list[dict[str, Tokens]]) -> list[tuple[int, int]]:
    pairs = []
    for own, item in enumerate(gold):
        for number, other in enumerate(found):
            both = len(item["content"] & other["content"])
            if both and 2 * both >= len(item["content"] | other["content"]):
                pairs.append((-both / len(item["content"] | other["content"]), own, number))
    matched: list[tuple[int, int]] = []
    for _, own, number in sorted(pairs):
        if all(own != a and number != b for a, b in matched):
            matched.append((own, number))
    return matched


def _same_source(gold: dict[str, Tokens], found: dict[str, Tokens]) -> bool:
    return bool(gold["source"] & found["source"]) or not (gold["source"] or found["source"])


def _common(gold: list[Tokens], found: list[Tokens]) -> int:
    left = list(found)
    right = 0
    for item in gold:
        if item in left:
            left.remove(item)
            right += 1
    return right


def _form(text: str, item: Gold | Link) -> str:
    pieces = [span.of(text).strip(" ,.") for span in item.content]
    whole = [piece[:1] in _QUOTE and piece[-1:] in _QUOTE for piece in pieces if piece]
    if whole and all(whole):
        return "direct"
    return "mixed" if any(mark in piece for piece in pieces for mark in '“”"«»') else "indirect"
