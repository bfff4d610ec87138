"""Folders of short made-up articles."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def new_processes() -> Callable[[], int]:
    """How many processes this one has started since the test began, and not ended; other tests may keep one."""
    before = set(multiprocessing.active_children())
    return lambda: len(set(multiprocessing.active_children()) - before)


@pytest.fixture
def articles(tmp_path: Path) -> Callable[[int], Path]:
    """Makes a folder of so many short articles."""

    def make(count: int) -> Path:
        folder = tmp_path / "articles"
        folder.mkdir()
        for number in range(count):
            (folder / f"{number:04}.md").write_text(
                f"---\noutlet: Post {number % 2}\ndate: 2024-0{number % 3 + 1}-05\n---\n\n# Ferry {number}\n\n"
                f"Harbour master Orla Venn said that ferry {number} may sail. The port has {number + 20} berths.\n",
                encoding="utf-8",
            )
        return folder

    return make
