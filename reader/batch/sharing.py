"""Who does the work: this process, or several on this computer. Outcomes come in the order of the files."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager, suppress
from itertools import islice
from threading import Event, Thread
from typing import TYPE_CHECKING
from weakref import WeakSet

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Executor, Future

    from reader.batch.work import Item, Outcome

MOST_JOBS = 61
"""Windows waits for no more processes at once."""

AHEAD = 16
"""Files given out for each process before the first of them is written, so that one slow file stops nobody."""

ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1"
)
"""Where the libraries below numpy look when they are loaded; the processes would otherwise take each other's cores."""


_pools: WeakSet[ProcessPoolExecutor] = WeakSet()


@contextmanager
def in_processes(
    job: Callable[[Item], Outcome], items: Iterable[Item], *, jobs: int, lost: Callable[[Item], Outcome]
) -> Iterator[Iterable[Outcome]]:
    """Do `job` for each of `items` in `jobs` processes; leaving early ends them.

    When a process dies, what it was at is done again, file by file; `lost` says what becomes of a file that kills its
    process for the second time.

    Raises:
        KeyboardInterrupt: from the iteration, after Ctrl+C, when the processes have ended.
    """
    interrupted = Event()

    def interrupt(*_: object) -> None:
        # To raise here could hit the pool amid its locks; it raises by itself when its processes are gone.
        interrupted.set()
        end_processes()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        with closing(_surviving(job, items, min(jobs, MOST_JOBS), lost, interrupted)) as outcomes:
            try:
                yield outcomes
            except BaseException:
                end_processes()
                raise
    finally:
        signal.signal(signal.SIGINT, before)


def in_order(
    executor: Executor, job: Callable[[Item], Outcome], items: Iterator[Item], begun: deque[Item], *, ahead: int
) -> Iterator[tuple[Item, Future[Outcome]]]:
    """Give `items` to `executor`, `ahead` of them at a time, and return each with its future, the oldest first.

    Not `Executor.map`, which takes all at once. `begun` always holds the items whose outcome has not been taken.
    """
    futures: deque[Future[Outcome]] = deque()
    while True:
        for item in islice(items, ahead - len(futures)):
            begun.append(item)
            futures.append(executor.submit(job, item))
        if not futures:
            return
        yield begun[0], futures.popleft()
        begun.popleft()


def _surviving(
    job: Callable[[Item], Outcome],
    items: Iterable[Item],
    jobs: int,
    lost: Callable[[Item], Outcome],
    interrupted: Event,
) -> Generator[Outcome, None, None]:
    rest = iter(items)
    while True:
        begun: deque[Item] = deque()
        yield from _pooled(job, rest, begun, interrupted, jobs=jobs, ahead=AHEAD * jobs)
        if not begun:
            return
        yield from _one_by_one(job, begun, lost, interrupted)


def _one_by_one(
    job: Callable[[Item], Outcome], items: Iterable[Item], lost: Callable[[Item], Outcome], interrupted: Event
) -> Iterator[Outcome]:
    """In one process with one file at a time it shows which of them ends it."""
    rest = iter(items)
    while True:
        begun: deque[Item] = deque()
        yield from _pooled(job, rest, begun, interrupted, jobs=1, ahead=1)
        if not begun:
            return
        yield lost(begun[0])


def _pooled(
    job: Callable[[Item], Outcome],
    items: Iterator[Item],
    begun: deque[Item],
    interrupted: Event,
    *,
    jobs: int,
    ahead: int,
) -> Iterator[Outcome]:
    """The outcomes until all are there or a process died; then `begun` holds what was given out."""
    with _pool(jobs) as pool, suppress(BrokenProcessPool):
        for _, future in in_order(pool, job, items, begun, ahead=ahead):
            outcome = future.result()
            if interrupted.is_set():
                break
            yield outcome
    if interrupted.is_set():
        raise KeyboardInterrupt


def own_pool(jobs: int) -> ProcessPoolExecutor:
    """So many fresh processes, which end with this one and leave Ctrl+C to it."""
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_begin)
    _pools.add(pool)
    return pool


def end_processes() -> None:
    """End all that were started here, whatever they are at."""
    for process in multiprocessing.active_children():
        process.terminate()
    for pool in list(_pools):
        _expect_nothing(pool)


def _expect_nothing(pool: ProcessPoolExecutor) -> None:
    """Let the pool see that no more outcomes come.

    A process that ends amid an outcome leaves the pool waiting for the rest of it for ever, because the pool holds the
    other end of the pipe open too.
    """
    results = getattr(pool, "_result_queue", None)
    writer = getattr(results, "_writer", None)
    if writer is not None:
        writer.close()


@contextmanager
def _pool(jobs: int) -> Iterator[Executor]:
    pool = own_pool(jobs)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    # Ctrl+C in a terminal reaches all of them; the first process ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.update(ONE_THREAD)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A pool that is killed tells its processes nothing: they would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
