"""How long the window does not answer: gaps between the turns of the event loop."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

HEARTBEAT = 5
"""Milliseconds."""

LONGEST_GAP = 100
"""Milliseconds, in every operation."""


class Heartbeat:
    """Notes when the event loop came round; the largest gap is how long the window did not answer."""

    def __init__(self) -> None:
        self._beats: list[float] = []
        self._timer = QTimer(interval=HEARTBEAT)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        self._beats.append(time.perf_counter())

    def __enter__(self):
        self._beat()
        self._timer.start()
        return self

    def __exit__(self, *exception) -> None:
        QApplication.processEvents()
        self._beat()
        self._timer.stop()

    @property
    def largest_gap(self) -> float:
        """In milliseconds."""
        return 1000 * max(later - earlier for earlier, later in pairwise(self._beats))


def gaps_of(benchmark, act: Callable[[], object], *, rounds: int = 1, warmup_rounds: int = 0) -> list[float]:
    """The largest gap in milliseconds in each round of doing something, which waits for its own end."""
    gaps: list[float] = []

    def once() -> None:
        with Heartbeat() as heart:
            act()
        gaps.append(heart.largest_gap)

    benchmark.pedantic(once, rounds=rounds, warmup_rounds=warmup_rounds)
    return gaps[warmup_rounds:]
