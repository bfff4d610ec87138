"""The work shared among the machines of a Dask cluster (https://distributed.dask.org); the extra `cluster`.

Names of files travel to the workers and lines of results come back, so the workers need the same files under the same
names, and the same program. Nothing here is imported unless a person asks for a cluster.
"""

from __future__ import annotations

import logging
import os
import signal
from collections import deque
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from reader.batch.sharing import AHEAD, ONE_THREAD, in_order, in_processes
from reader.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor
    from contextlib import AbstractContextManager
    from types import ModuleType

    from reader.batch.work import Item, Outcome

LOCAL = "local"
"""In place of an address: workers on this computer, for this run only."""

_PATIENCE = 30
"""Seconds to wait for the scheduler and for its first worker."""

_MOST_AHEAD = 64 * AHEAD
"""Files given out to a cluster at a time, however many workers it has."""

_ENVIRONMENT = "distributed.nanny.pre-spawn-environ"


@contextmanager
def on_cluster(
    job: Callable[[Item], Outcome],
    items: Iterable[Item],
    *,
    address: str,
    jobs: int | None,
    lost: Callable[[Item], Outcome],
) -> Iterator[Iterable[Outcome]]:
    """Do `job` for each of `items` on the scheduler at `address`, or in `jobs` processes that are started for it.

    When a worker dies, another does its files. A file that has seen too many of them die is done here, in a process of
    its own; `lost` says what becomes of it when that dies too.

    Raises:
        UserError: the library is not installed, the cluster cannot be reached, or its workers are another version.
    """
    distributed = _library()
    with ExitStack() as stack:
        executor = _executor(distributed, stack, address, jobs)
        yield _outcomes(executor, _checked(job), items, lost, killed=distributed.KilledWorker)


def _library() -> ModuleType:
    try:
        return import_module("distributed")
    except ImportError as error:
        raise UserError(
            "To use a Dask cluster, install the program with its extra “cluster”: pip install lateral-reader[cluster]."
        ) from error


def _executor(distributed: ModuleType, stack: ExitStack, address: str, jobs: int | None) -> Executor:
    """A connection that is closed with `stack`, and so is the cluster where it was started here."""
    try:
        place = stack.enter_context(_local_cluster(distributed, jobs)) if address == LOCAL else address
        client = stack.enter_context(distributed.Client(place, timeout=_PATIENCE))
        client.wait_for_workers(1, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise UserError(f"The Dask cluster at “{address}” cannot be reached, or has no worker: {error}.") from error
    executor: Executor = client.get_executor(pure=False)
    return executor


def _local_cluster(distributed: ModuleType, jobs: int | None) -> AbstractContextManager[object]:
    # Instead of Dask's own settings, with which workers give memory back with every window that the model reads.
    import_module("dask").config.set({_ENVIRONMENT: ONE_THREAD})
    cluster: AbstractContextManager[object] = distributed.LocalCluster(
        n_workers=jobs or os.cpu_count() or 1,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        dashboard_address=None,
        silence_logs=logging.CRITICAL,
        preload=[__name__],
    )
    return cluster


def dask_setup(_worker: object) -> None:
    """Called in each worker that is started here: Ctrl+C reaches all of them, and the first process ends them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _checked(job: Callable[[Item], Outcome]) -> Callable[[Item], Outcome]:
    from reader.analysis import analysis_version

    return partial(_if_same_version, job, analysis_version())


def _if_same_version(job: Callable[[Item], Outcome], version: str, item: Item) -> Outcome:
    """What a worker does: `job`, unless its marks would not be those of the computer that asks."""
    from reader.analysis import analysis_version

    own = analysis_version(threads=1)
    if own != version:
        raise UserError(f"A worker of the cluster has version {own} of the analysis, and this computer {version}.")
    return job(item)


def _outcomes(
    executor: Executor,
    job: Callable[[Item], Outcome],
    items: Iterable[Item],
    lost: Callable[[Item], Outcome],
    *,
    killed: type[Exception],
) -> Iterator[Outcome]:
    for item, future in in_order(executor, job, iter(items), deque(), ahead=_MOST_AHEAD):
        try:
            outcome = future.result()
        except killed:
            # Dask suspects all the files that a worker had when it died.
            with in_processes(job, [item], jobs=1, lost=lost) as alone:
                (outcome,) = alone
        except (CancelledError, OSError) as error:
            raise UserError("The connection to the Dask cluster is gone. Results written so far are kept.") from error
        except ImportError as error:
            raise UserError(f"The workers of the cluster cannot load the program: {error}.") from error
        yield outcome
