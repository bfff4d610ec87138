"""Reading for a run without processes of its own: what could end its process is read in another one.

Text is read by our own code. The other formats need libraries in C, and one of them (pdfium) ends its process when it
gets no more memory, so these files are read in one process beside, which is started when the first of them comes.
"""

from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.batch.sharing import end_processes, own_pool
from reader.batch.work import BROKEN_OFF, read_file
from reader.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor
    from pathlib import Path

    from reader.batch.work import Item, Outcome
    from reader.text.article import Article

    Job = Callable[..., Outcome]


@contextmanager
def in_this_process(job: Job, items: Iterable[Item]) -> Iterator[Iterable[Outcome]]:
    """Do `job` for each of `items` here; it is called with the item and `read`, which makes an article of a path."""
    beside = _Beside()
    try:
        yield (job(item, read=beside.read) for item in items)
    except BaseException:
        end_processes()
        raise
    finally:
        beside.close()


class _Beside:
    """The process that reads; it is started anew when a file has ended it."""

    def __init__(self) -> None:
        self._pool: Executor | None = None

    def read(self, path: Path) -> Article:
        """The article at `path`.

        Raises:
            UserError: it cannot be read, or the process that read it ended.
        """
        from reader.text.importers import is_text

        if is_text(path):
            return read_file(path)
        if self._pool is None:
            self._pool = own_pool(1)
        try:
            return self._pool.submit(read_file, path).result()
        except BrokenProcessPool as error:
            self.close()
            raise UserError(BROKEN_OFF) from error

    def close(self) -> None:
        """Let the process end."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None
