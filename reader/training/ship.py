"""Fill a model folder: the files that the program loads, and the card with what they are worth."""

from __future__ import annotations

import datetime
import json
import logging
from typing import TYPE_CHECKING

from reader.analysis.models import TOKENIZER
from reader.analysis.tagger import DECODING, OnnxTagger
from reader.training.card import Figures, write_card
from reader.training.data import read
from reader.training.evaluate import attribution_scores, hedge_score, judge, read_all, reliability
from reader.training.export import export
from reader.training.mistakes import causes, mistakes
from reader.training.tune import Held, tuned

if TYPE_CHECKING:
    from pathlib import Path

    from tokenizers import Tokenizer

    from reader.training.evaluate import Score
    from reader.training.model import Model
    from reader.training.train import Recipe

log = logging.getLogger(__name__)


def ship(model: Model, pieces: Tokenizer, corpora: Path, output: Path, work: Path, recipe: Recipe) -> None:
    """Export `model` in floats (to `work`) and in eight bits (to `output`), measure both, and write the card."""
    floats = work / "floats"
    pack(model, pieces, corpora, floats, eight_bit=False)
    pack(model, pieces, corpora, output, eight_bit=True)
    news = read(corpora / "polnear.dev.jsonl")
    shipped = read_all(OnnxTagger(output), news)
    figures = Figures(
        shipped=attribution_scores(news, shipped),
        floats=attribution_scores(news, read_all(OnnxTagger(floats), news)),
        hedges=dict(_hedge_figures(OnnxTagger(output), corpora)),
        reliability=reliability(judge(news, shipped)),
        causes=causes(mistakes(news, shipped)),
    )
    write_card(output / "card.md", recipe, figures, date=datetime.datetime.now(tz=datetime.UTC).date())


def pack(model: Model, pieces: Tokenizer, corpora: Path, folder: Path, *, eight_bit: bool) -> None:
    """Write the files that the program loads, with the decoder's numbers chosen for this form of the model."""
    folder.mkdir(parents=True, exist_ok=True)
    pieces.save(str(folder / TOKENIZER), pretty=False)
    export(model, folder, eight_bit=eight_bit)
    decoder = tuned(
        Held(folder, read(corpora / "polnear.dev.jsonl")), Held(folder, read(corpora / "hedge_wiki.dev.jsonl"))
    )
    (folder / DECODING).write_text(json.dumps(decoder.to_json(), indent=1) + "\n", encoding="utf-8")
    log.info("%s: %s", folder, decoder)


def _hedge_figures(tagger: OnnxTagger, corpora: Path) -> list[tuple[str, Score]]:
    found = []
    for path in sorted(corpora.glob("hedge_*.*.jsonl")):
        if not path.name.endswith(".train.jsonl"):
            documents = read(path)
            found.append((path.name.removesuffix(".jsonl"), hedge_score(documents, read_all(tagger, documents))))
    return found
