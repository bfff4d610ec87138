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
    """The lexicon `name`, as the tables of its TOML file. Read once and shared: do not change it.

    Raises:
        FileNotFoundError: no such lexicon is bundled.
    """
    with resource("lexicons", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
