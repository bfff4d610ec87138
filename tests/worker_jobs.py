"""Jobs for a worker process in tests; a spawned process imports them from here."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from reader.errors import UserError


def double(number: int) -> int:
    return 2 * number


def never_end(_: object) -> None:
    threading.Event().wait()


def end_at_the_second_try(mark: str) -> int:
    """Never end at the first try; at the second one say who is at work."""
    if Path(mark).exists():
        return os.getpid()
    Path(mark).touch()
    threading.Event().wait()
    return 0


def process_id(_: object) -> int:
    return os.getpid()


def refuse(sentence: str) -> None:
    raise UserError(sentence)


def fail(words: str) -> None:
    raise ValueError(words)


def need_too_much_memory(size: int) -> int:
    return len(bytearray(size))


def die(_: object) -> None:
    os._exit(1)
