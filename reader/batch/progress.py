"""How far a long run has come, on a line that changes in a terminal, or on lines of their own elsewhere."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable

ON_TERMINAL, IN_FILE = 0.2, 10.0
"""Least seconds between two states."""


class Progress:
    """Counts files and says how many are done, how fast it goes and how long it may still take."""

    def __init__(
        self, total: int, stream: TextIO | None, *, done: int = 0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin with `done` of `total` files already there; they do not count for the speed."""
        self._total, self._done, self._before = total, done, done
        self._stream = stream
        self._clock = clock
        self._begin = self._said = clock()
        self._changes = stream is not None and stream.isatty()
        self._width = 0

    def step(self) -> None:
        """One more file is done."""
        self._done += 1
        if self._clock() - self._said >= (ON_TERMINAL if self._changes else IN_FILE):
            self._say()

    def end(self) -> None:
        """Say the last state, and leave the line."""
        self._say()
        if self._changes and self._stream is not None:
            self._stream.write("\n")
            self._stream.flush()

    def _say(self) -> None:
        if self._stream is None:
            return
        self._said = self._clock()
        line = self._line(self._said - self._begin)
        # Spaces wipe what was longer, also where a terminal knows no control sequences.
        self._stream.write(f"\r{line:<{self._width}}" if self._changes else f"{line}\n")
        self._stream.flush()
        self._width = len(line)

    def _line(self, seconds: float) -> str:
        fresh = self._done - self._before
        line = f"{self._done:,} of {self._total:,} files"
        if not fresh or seconds <= 0:
            return line
        line += f", {fresh / seconds:.1f} files/s"
        if self._done == self._total:
            return f"{line}, {duration(seconds)}"
        return f"{line}, about {duration((self._total - self._done) * seconds / fresh)} left"


def duration(seconds: float) -> str:
    """A time as people say it.

    >>> duration(7.4), duration(200), duration(4000)
    ('7 s', '3 min', '1 h 7 min')
    """
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
