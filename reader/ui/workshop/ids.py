"""Ids of new parts of a set. What students write hangs on them, so none is ever used a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from reader.lessons.soundness import id_from

if TYPE_CHECKING:
    from collections.abc import Collection

_LONGEST = 40


def new_id(words: str, taken: Collection[str]) -> str:
    """An id that none of the set has, nor had: words for people who read the folder, and letters drawn by lot."""
    start = id_from(words)[:_LONGEST].rstrip("-") or "item"
    while True:
        made = f"{start}-{uuid4().hex[:6]}"
        if made not in taken:
            return made
