"""What a command says beside its output, and what it ends with."""

from __future__ import annotations

import os
import sys

from reader.text.invisible import with_signs

FAILED = 1
USAGE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141
"""Exit statuses; the last two as a shell gives them, 128 and the number of the signal."""


def tell(message: str) -> None:
    """Write one line to standard error, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(printable(message) + "\n")


def printable(text: str) -> str:
    """Escape what could steer a terminal: file names come from anywhere."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def show(text: str) -> None:
    """Write to standard output: as it is into a file or a pipe, with signs for what could steer a terminal on one."""
    sys.stdout.write(with_signs(text) if sys.stdout.isatty() else text)
    sys.stdout.flush()


def abandon_output() -> None:
    """Let the interpreter flush into nothing at its end, or it would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
