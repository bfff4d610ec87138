"""Jobs that end their process; they are imported by the processes that the tests start."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from reader.batch.work import Outcome

if TYPE_CHECKING:
    from reader.batch.work import Item


def deadly(item: Item) -> Outcome:
    """Ends its process at a file whose name says so."""
    if "deadly" in item.target.file:
        os._exit(3)
    return Outcome(file=item.target.file, text=item.target.file)


def large(item: Item) -> Outcome:
    """Makes so much that its process is hardly ever not amid an outcome."""
    return Outcome(file=item.target.file, text=item.target.file * 20_000_000)


def lost(item: Item) -> Outcome:
    """What becomes of it."""
    return Outcome(file=item.target.file, error="lost")
