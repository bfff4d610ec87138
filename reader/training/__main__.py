"""`python -m reader.training --corpora DIR --output DIR`: from the corpora to the shipped model."""

from __future__ import annotations

import argparse
import logging
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from reader.training.model import pretrained, tokenizer
from reader.training.ship import ship
from reader.training.train import Recipe, train, training_examples

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokenizers import Tokenizer

    from reader.training.model import Model


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the corpora, train, export, quantise, choose the decoder's numbers, measure, and write the card."""
    parser = argparse.ArgumentParser(prog="python -m reader.training", description=main.__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with the .jsonl files")
    parser.add_argument("--output", type=Path, required=True, help="folder to write the model to")
    parser.add_argument("--work", type=Path, help="folder for checkpoints; a stopped run goes on from there")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    chosen = {name: getattr(options, name) for name in ("epochs", "seed") if getattr(options, name) is not None}
    recipe = replace(Recipe(), **chosen)
    torch.manual_seed(recipe.seed)
    work = options.work or Path(tempfile.gettempdir(), "reader-training")
    make(pretrained(), tokenizer(), options.corpora, options.output, work, recipe)


def make(model: Model, pieces: Tokenizer, corpora: Path, output: Path, work: Path, recipe: Recipe) -> None:
    """Train `model` and fill the model folder `output`; with the same `work` it goes on after the last epoch done."""
    work.mkdir(parents=True, exist_ok=True)
    train(model, *training_examples(corpora, pieces), recipe, work=work)
    ship(model, pieces, corpora, output, work, recipe)


if __name__ == "__main__":
    main()
