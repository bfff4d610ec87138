"""How often the marks are wrong, as it was measured; the figures lie in a resource, so that one place holds them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from reader.paths import resource


@dataclass(frozen=True, slots=True)
class Measured:
    """One thing that the program marks, beside the marks of people, in per cent.

    Attributes:
        found: of what people marked (recall).
        right: of what the program marked (precision).
        people: how far two people agree (F1); None where that is not known.
    """

    found: int
    right: int
    people: int | None = None


@cache
def measured() -> dict[str, Measured]:
    """The figures by the names they have in `resources/measured.toml`."""
    tables = tomllib.loads(resource("measured.toml").read_text(encoding="utf-8"))
    return {name: Measured(table["found"], table["right"], table.get("people")) for name, table in tables.items()}
