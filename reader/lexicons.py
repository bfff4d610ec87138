"""Word lists under `resources/lexicons/`, one TOML file each, with source and licence at its head."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from reader.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def load(name: str) -> Mapping[str, Any]:
    """The tables of the word list `name`. Read once and shared: do not change it.

    Raises:
        FileNotFoundError: no such list is bundled.
    """
    with resource("lexicons", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The entries under `key` of the list `name`, as a set; a dot in `key` goes down into a table."""
    entry: Any = load(name)
    for part in key.split("."):
        entry = entry[part]
    return frozenset(entry)
