"""Write the model card: what the model is made of, how good it is, and where it fails."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping, Sequence

    from reader.training.evaluate import Score
    from reader.training.train import Recipe

CAUSES = "## A hundred mistakes"
"""Head of the last section, written by hand after reading mistakes, which a new card keeps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What was measured.

    Attributes:
        shipped: scores of the eight-bit files on the held-out articles, by name.
        floats: the same of the model before it was quantised.
        hedges: hedge cues by corpus, of the eight-bit files.
        reliability: mean score, share that is right and count, by tenth of the scores.
        causes: how many mistakes were made for each cause.
    """

    shipped: Mapping[str, Score]
    floats: Mapping[str, Score]
    hedges: Mapping[str, Score]
    reliability: Sequence[tuple[float, float, int]]
    causes: Sequence[tuple[str, int]]


def write_card(path: Path, recipe: Recipe, figures: Figures, *, date: datetime.date) -> None:
    """Write the card in Markdown to `path`; of a card that is there its section `CAUSES` is kept."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    _, head, causes = before.partition(CAUSES)
    text = Path(__file__).with_name("card_template.md").read_text(encoding="utf-8")
    filled = text.format(
        date=date.isoformat(),
        recipe=", ".join(f"{name} {value}" for name, value in asdict(recipe).items()),
        scores=_scores(figures),
        hedges=_table(
            ("corpus", "precision", "recall", "F1"), [(name, *_cells(score)) for name, score in figures.hedges.items()]
        ),
        reliability=_table(
            ("mean score", "share right", "links"),
            [(f"{mean:.2f}", f"{share:.2f}", str(count)) for mean, share, count in figures.reliability],
        ),
        causes=_table(("cause", "mistakes"), [(cause, str(count)) for cause, count in figures.causes]),
    )
    path.write_text(filled + ("\n" + head + causes if head else ""), encoding="utf-8")


def _scores(figures: Figures) -> str:
    rows = [
        (name, *_cells(score), f"{figures.floats[name].f1:.1f}", f"{score.f1 - figures.floats[name].f1:+.1f}")
        for name, score in figures.shipped.items()
    ]
    return _table(("measure", "precision", "recall", "F1", "F1 in floats", "difference"), rows)


def _cells(score: Score) -> tuple[str, str, str]:
    return f"{score.precision:.1f}", f"{score.recall:.1f}", f"{score.f1:.1f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
