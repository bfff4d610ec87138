"""One run over many files into a folder of shards; what is there already is not done again."""

from __future__ import annotations

from contextlib import nullcontext
from itertools import islice
from typing import TYPE_CHECKING

from reader.batch.progress import Progress
from reader.batch.shards import claim, failures_in, manifest, shard_path, shard_sizes, written_whole
from reader.batch.work import Item

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path
    from typing import TextIO

    from reader.batch.files import Target
    from reader.batch.shards import Manifest
    from reader.batch.work import Outcome

    Share = Callable[[Iterable[Item]], AbstractContextManager[Iterable[Outcome]]]


def write_shards(
    folder: Path, targets: Sequence[Target], share: Share, *, shard_size: int, progress: TextIO | None
) -> int:
    """Analyse `targets` into `folder`, `shard_size` of them in each file, and say on `progress` how far it is.

    Args:
        folder: made where it is missing.
        targets: in the order of the results.
        share: does the work for the items it is given and returns their outcomes in order.
        shard_size: at least 1.
        progress: standard error, usually.

    Returns:
        how many files could not be analysed, those of earlier runs included.

    Raises:
        UserError: the folder holds the results of another run or cannot be written.
        OSError: a shard cannot be written.
    """
    from reader.analysis import analysis_version

    asked = manifest(targets, analysis_version=analysis_version(), shard_size=shard_size)
    claim(folder, asked)
    failed, missing = _state(folder, asked)
    sizes = shard_sizes(asked)
    shown = Progress(len(targets), progress, done=len(targets) - sum(sizes[number] for number in missing))
    try:
        # Nothing is started where nothing is left to do.
        with share(_items(targets, missing, shard_size)) if missing else nullcontext(()) as outcomes:
            rest = iter(outcomes)
            for number in missing:
                failed += _write(shard_path(folder, number), islice(rest, sizes[number]), shown)
    finally:
        shown.end()
    return failed


def _state(folder: Path, asked: Manifest) -> tuple[int, list[int]]:
    """How many files failed in the finished shards, and which shards are missing."""
    found = [failures_in(shard_path(folder, number), size=size) for number, size in enumerate(shard_sizes(asked))]
    return sum(filter(None, found)), [number for number, failed in enumerate(found) if failed is None]


def _items(targets: Sequence[Target], shards: Iterable[int], shard_size: int) -> Iterator[Item]:
    for shard in shards:
        first = shard * shard_size
        for number, target in enumerate(targets[first : first + shard_size], start=first + 1):
            yield Item(number=number, target=target)


def _write(path: Path, outcomes: Iterable[Outcome], shown: Progress) -> int:
    failed = 0
    with written_whole(path) as file:
        for outcome in outcomes:
            file.write(outcome.text)
            failed += bool(outcome.error)
            shown.step()
    return failed
