"""Notes that survive everything: a short form in every run of the tests, a long one with READER_RELIABILITY=full."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reader
from reader.storage.library import Library
from reader.text.article import Article, Block, BlockKind, Region
from reader.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable

FULL = os.environ.get("READER_RELIABILITY") == "full"

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(reader.__file__).parents[1])}


def times(short: int, full: int) -> int:
    """How often something is tried."""
    return full if FULL else short


def make_article(number: int = 0) -> Article:
    headline = f"Ferry {number} returns to Selm"
    text = f"{headline}\nThe mayor said it may leave on Monday. The harbour master was not asked."
    blocks = (
        Block(Span(0, len(headline)), Region.HEADLINE, "first line", BlockKind.HEADING, 1),
        Block(Span(len(headline) + 1, len(text)), Region.BODY),
    )
    return Article(text, blocks)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Of a notes file with one article and no note."""
    file = tmp_path / "notes.sqlite"
    with Library.open(file) as library:
        library.add_article(make_article(), path=None)
    return file


@pytest.fixture
def report(record_property: Callable[[str, object], None], request: pytest.FixtureRequest) -> Callable[..., None]:
    """Keep figures of a run in its report, and show them in the long form."""

    def say(**figures: object) -> None:
        for name, value in figures.items():
            record_property(name, value)
        if FULL:
            with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
                words = ", ".join(f"{name} {value}" for name, value in figures.items())
                request.config.get_terminal_writer().line(f"\n{request.node.name}: {words}")

    return say
