"""Names for marks that survive a change elsewhere in the text, so that answers to a mark find it again."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.analysis.findings import Layer


def mark_ids(layer: Layer, words: Iterable[str]) -> Iterator[str]:
    """Yield an id for each of the marks of one layer, given their marked words in reading order.

    The id is made from the layer, the words, and how often the same words were marked before:
    `hedge-1f0c2a9d`. Equal input gives equal ids on every machine.
    """
    seen: Counter[str] = Counter()
    for marked in words:
        key = f"{layer}\0{marked}\0{seen[marked]}"
        seen[marked] += 1
        yield f"{layer}-{hashlib.sha1(key.encode('utf-8', 'surrogatepass'), usedforsecurity=False).hexdigest()[:8]}"
