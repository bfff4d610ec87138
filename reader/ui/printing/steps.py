"""Work in steps short enough for a window that stays awake between them: a generator that returns the result."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator

T = TypeVar("T")


def in_one_go(steps: Generator[None, None, T]) -> T:
    """Take all steps, for those who can wait."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
