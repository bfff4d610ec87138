"""Jobs for a worker process in tests; a spawned process imports them from here."""

from __future__ import annotations

import os
import threading

from reader.errors import UserError


def double(number: int) -> int:
    return 2 * number


def never_end(_: object) -> None:
    threading.Event().wait()


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
