"""The training loop: one encoder and all heads at once."""

from __future__ import annotations

import logging
import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from reader.training.data import HEDGE_CORPORA, batches, examples, read, straightened
from reader.training.losses import collate, hide, loss

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from tokenizers import Tokenizer

    from reader.training.data import Example
    from reader.training.losses import Batch
    from reader.training.model import Model

    News = list[tuple[list[Example], list[Example]]]
    """For each article its windows as printed, and with straight quotation marks."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How the model is trained.

    Attributes:
        rate: highest learning rate of the encoder; `head_rate` that of the heads.
        warm_up: share of the steps in which the rates rise; afterwards they fall to nothing.
        pieces: word pieces in a batch.
        hedge_share: how many windows with hedges are read in each epoch; `plain_share` of those without.
        straight_share: how many articles are read with straight quotation marks.
        hedge_weight: of the hedge loss, which is small and would drown beside the others in the optimiser's averages.
        averaging: decay of the running mean of the weights, which is what is shipped.
        hidden: share of the word pieces of news that are hidden, so that names are not learnt by heart.
    """

    epochs: int = 7
    rate: float = 1.5e-4
    head_rate: float = 5e-4
    warm_up: float = 0.08
    weight_decay: float = 0.01
    pieces: int = 4096
    hedge_share: float = 0.7
    plain_share: float = 0.25
    straight_share: float = 0.2
    hedge_weight: float = 8.0
    averaging: float = 0.998
    hidden: float = 0.05
    seed: int = 1


def train(
    model: Model,
    news: News,
    hedges: list[Example],
    recipe: Recipe,
    *,
    work: Path,
) -> None:
    """Train `model` in place. A checkpoint after each epoch in the folder `work` lets a later call go on from there."""
    steps = sum(1 for epoch in range(recipe.epochs) for _ in epoch_batches(news, hedges, recipe, epoch))
    state = _State(model, recipe, steps)
    path = work / "checkpoint.pt"
    if path.exists():
        state.load(torch.load(path, weights_only=True))
    for epoch in range(state.epoch, recipe.epochs):
        torch.manual_seed(recipe.seed * 1000 + epoch)
        _run(state, epoch_batches(news, hedges, recipe, epoch))
        state.epoch = epoch + 1
        torch.save(state.values(), path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)
    model.load_state_dict(state.average)
    model.eval()


def training_examples(corpora: Path, pieces: Tokenizer) -> tuple[News, list[Example]]:
    """The windows of the articles and of the hedge corpora that are for training."""
    news = [
        (examples(document, pieces), examples(straightened(document), pieces))
        for document in read(corpora / "polnear.train.jsonl")
    ]
    hedges = [
        example
        for name in HEDGE_CORPORA
        for document in read(corpora / f"{name}.train.jsonl")
        for example in examples(document, pieces)
    ]
    log.info("%d articles, %d windows with hedges", len(news), len(hedges))
    return news, hedges


def epoch_batches(news: News, hedges: list[Example], recipe: Recipe, epoch: int) -> Iterator[list[Example]]:
    """The batches of one epoch, the same for the same seed; a batch has windows of news or of hedge corpora."""
    rng = random.Random(f"{recipe.seed}/{epoch}")
    own = [example for document in news for example in document[rng.random() < recipe.straight_share]]
    some = [
        item for item in hedges if rng.random() < (recipe.hedge_share if any(item.hedges or ()) else recipe.plain_share)
    ]
    mixed = [*batches(own, pieces=recipe.pieces, rng=rng), *batches(some, pieces=recipe.pieces, rng=rng)]
    rng.shuffle(mixed)
    yield from mixed


class _State:
    """All that changes while training."""

    def __init__(self, model: Model, recipe: Recipe, steps: int) -> None:
        self.model = model
        self.recipe = recipe
        self.epoch = 0
        self.average = {name: value.clone() for name, value in model.state_dict().items()}
        self.optimiser = torch.optim.AdamW(_groups(model, recipe), fused=True)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, _rate(recipe, steps))

    def step(self, total: Tensor) -> None:
        """Learn from one batch."""
        self.optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(total)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        done = self.schedule.last_epoch
        decay = min(self.recipe.averaging, (1 + done) / (10 + done))
        for name, value in self.model.state_dict().items():
            self.average[name].lerp_(value, 1 - decay)

    def values(self) -> dict[str, Any]:
        """What a checkpoint holds."""
        return {
            "epoch": self.epoch,
            "model": self.model.state_dict(),
            "average": self.average,
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
        }

    def load(self, values: dict[str, Any]) -> None:
        """Go on from a checkpoint."""
        self.epoch, self.average = values["epoch"], values["average"]
        self.model.load_state_dict(values["model"])
        self.optimiser.load_state_dict(values["optimiser"])
        self.schedule.load_state_dict(values["schedule"])


def _groups(model: Model, recipe: Recipe) -> list[dict[str, Any]]:
    """Heads learn faster than the encoder; biases and norms do not decay."""
    return [
        {
            "params": [parameter],
            "lr": recipe.rate if name.startswith("encoder.") else recipe.head_rate,
            "weight_decay": recipe.weight_decay if parameter.ndim > 1 else 0.0,
        }
        for name, parameter in model.named_parameters()
    ]


def _rate(recipe: Recipe, steps: int) -> Callable[[int], float]:
    warm = max(1, round(recipe.warm_up * steps))
    return lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))


def _weight(name: str, recipe: Recipe) -> float:
    return recipe.hedge_weight if name == "hedges" else 1.0


def _batch(items: list[Example], recipe: Recipe) -> Batch:
    """A hidden hedge could not be told, so pieces are hidden in news alone."""
    batch = collate(items)
    return batch if items[0].roles is None else hide(batch, recipe.hidden)


def _run(state: _State, batches: Iterable[list[Example]]) -> None:
    """One epoch."""
    state.model.train()
    recent: dict[str, float] = {}
    started = time.perf_counter()
    for number, items in enumerate(batches, start=1):
        # Guesses before the first rates are reached are noise, not mistakes to learn from.
        losses = loss(state.model, _batch(items, state.recipe), use_guesses=state.epoch > 0 or number > 200)
        state.step(sum((_weight(name, state.recipe) * value for name, value in losses.items()), torch.zeros(())))
        for name, value in losses.items():
            recent[name] = 0.95 * recent.get(name, float(value.detach())) + 0.05 * float(value.detach())
        if number % 50 == 0:
            means = ", ".join(f"{name} {value:.3f}" for name, value in recent.items())
            log.info("epoch %d, step %d, %.0f s: %s", state.epoch + 1, number, time.perf_counter() - started, means)
