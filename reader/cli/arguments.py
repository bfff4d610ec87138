"""Types of arguments: each takes the text of one and returns its value, or says what is wrong with it."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from pathlib import Path


def path(text: str) -> Path:
    """A file or folder; an empty text is neither, because `Path("")` is the folder one is in."""
    if not text:
        raise ArgumentTypeError("an empty name is no file")
    return Path(text)


def count(text: str) -> int:
    """A whole number from 1."""
    if not re.fullmatch(r"[1-9]\d{0,8}", text, re.ASCII):
        raise ArgumentTypeError(f"“{text}” is not a number that starts at 1")
    return int(text)


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels."""
    match = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", text, re.ASCII)
    if not match:
        raise ArgumentTypeError(f"“{text}” is not a size like 1366x768")
    return int(match[1]), int(match[2])
