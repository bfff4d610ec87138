"""What all tests share: outside data, and a window that acts for a person."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _outside(variable: str, *parts: str) -> Path:
    root = os.environ.get(variable)
    if not root:
        pytest.skip(f"{variable} is not set: the data for this test lies outside of the repository")
    path = Path(root, *parts)
    if not path.exists():
        pytest.skip(f"{variable} is set, but there is no {path.name} in it")
    return path


@pytest.fixture
def corpora() -> Path:
    """The folder of annotated corpora."""
    return _outside("READER_CORPORA", "corpora")


@pytest.fixture
def corpus(corpora: Path) -> Callable[[str], list[dict[str, Any]]]:
    """The records of one of the corpora, by the name of its file."""

    def read(name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (corpora / name).read_text(encoding="utf-8").splitlines()]

    return read


@pytest.fixture
def scorer() -> Path:
    """The folder of the scorer."""
    return _outside("READER_CORPORA", "score")


@pytest.fixture
def real_articles() -> list[Path]:
    """Real articles that may be read here and never copied."""
    return sorted(_outside("READER_ARTICLES", "seeds").glob("*.txt"))
