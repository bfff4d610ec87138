"""How much memory and time reading one file may take. The parsers have limits of their own; this is the wall behind.

Memory can be limited on Linux only: macOS and Windows know no such limit for a process, so there the size of a file,
the guards and the window's clock have to do. The clock here works where there are POSIX signals, in the main thread;
elsewhere it is the one of the window, which ends the whole process.
"""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

RESIDENT = 550_000_000
"""Bytes in memory, all together, that a process which reads a file should stay under."""

SECONDS = 10.0

TOO_MUCH_MEMORY = say("Reading this text needs more memory than the reader allows itself, so it was given up.")
TOO_LONG = say("Reading this file took too long, so it was given up.")

STATM = Path("/proc/self/statm")
"""How much memory this process has, in pages (proc_pid_statm(5))."""

_NO_LIMIT = -1
"""As `resource.RLIM_INFINITY`, which Windows does not have."""

_MOST = 400_000_000
_LEAST = 200_000_000
_RESIDENT_FIELD, _DATA_FIELD = 1, 5


class _TimeUpError(BaseException):
    """Not an `Exception`, so that no library takes it for one of its own."""


@contextmanager
def reading_limits(*, seconds: float | None = None) -> Iterator[None]:
    """Limit the memory, and with `seconds` the time, of what is done inside; the limits before come back at its end.

    Raises:
        UserError: a limit was reached.
    """
    try:
        with _limited_memory(), _limited_time(seconds):
            yield
    except MemoryError as error:
        raise UserError(TOO_MUCH_MEMORY) from error
    except _TimeUpError as error:
        raise UserError(TOO_LONG) from error


@contextmanager
def _limited_memory() -> Iterator[None]:
    if sys.platform != "linux" or not _in_main_thread():
        yield
        return
    import resource

    before, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (_least(_data_limit(resource.getpagesize()), before, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (before, hard))


def _data_limit(page: int) -> int:
    """What the process holds now, and what is left for this file; no limit where that cannot be told."""
    try:
        fields = [int(field) * page for field in STATM.read_text(encoding="ascii").split()]
    except OSError:  # /proc is not mounted
        return _NO_LIMIT
    return fields[_DATA_FIELD] + max(_LEAST, min(_MOST, RESIDENT - fields[_RESIDENT_FIELD]))


def _least(*limits: int) -> int:
    return min((limit for limit in limits if limit >= 0), default=_NO_LIMIT)


@contextmanager
def _limited_time(seconds: float | None) -> Iterator[None]:
    if seconds is None or sys.platform == "win32" or not _in_main_thread():
        yield
        return

    def end(*_: object) -> None:
        raise _TimeUpError

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds, 1)  # again each second, should something swallow the first
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()
