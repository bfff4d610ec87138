"""A notes file in which bits have changed never stops the program, is kept, and a good backup stands in for it."""

from __future__ import annotations

import random
import shutil
import time
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reader import app
from reader.errors import UserError
from reader.storage import backups
from reader.storage.library import Library
from reader.storage.records import Answer, OwnLayer
from reader.text.anchors import Quote
from reader.text.spans import Span
from tests.reliability.conftest import make_article, times

if TYPE_CHECKING:
    from pathlib import Path

HEADER = 100
BITS = (1, 1, 1, 2, 8, 64)
"""How many bits change in one file."""


@pytest.fixture
def filled(path: Path) -> Path:
    """Path of a notes file with everything in it, and a backup."""
    with Library.open(path) as library:
        for number in range(6):
            article = make_article(number)
            library.add_article(article, path=None)
            for note in range(4):
                quote = Quote.of(article.text, Span(note, note + 9))
                library.notes.add(article.sha256, body=f"Ask the harbour master. {note}", quote=quote)
            library.own_marks.add(article.sha256, Quote.of(article.text, Span(0, 5)), layer=OwnLayer.HIGHLIGHT)
            library.respond(article.sha256, "hedge-1", answer=Answer.AGREE)
            library.set_place(article.sha256, 3)
    backups.make_backup(path, now=datetime.now(UTC))
    return path


def flip(content: bytes, dice: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.choice(BITS)):
        place = dice.randrange(HEADER) if dice.random() < 0.1 else dice.randrange(len(changed))
        changed[place] ^= 1 << dice.randrange(8)
    return bytes(changed)


def open_as_the_program_does(path: Path) -> tuple[str, int]:
    """What came of opening a file after a yes to all questions, and how many notes there are then."""
    asked = []

    def say_yes(problem, _path, found):
        asked.append(found)
        assert problem
        assert found is not None
        assert found[1].notes == 24
        return True

    try:
        library, words = app.open_library(path, ask=say_yes)
    except UserError as error:
        return str(error), 0
    with library:
        try:
            read_everything(library)
        except UserError:
            return "said to be damaged when read", 0
        assert bool(words) == bool(asked)
        return "backup offered" if asked else "opened", len(library.notes.all())


def read_everything(library: Library) -> None:
    for stored in library.articles():
        with suppress(KeyError):  # the window says that it is not in the library
            library.article(stored.sha256)
        library.notes.of(stored.sha256)
        library.own_marks.of(stored.sha256)
        library.responses(stored.sha256)
        library.place(stored.sha256)
    library.notes.all()
    library.notes.trash()


def test_changed_bits_never_stop_the_program_and_never_lose_the_backup(filled, tmp_path, report):
    number, begun, outcomes = times(60, 2000), time.monotonic(), Counter()
    content = filled.read_bytes()
    for seed in range(number):
        folder = tmp_path / str(seed)
        shutil.copytree(filled.parent / "backups", folder / "backups")
        path = folder / "notes.sqlite"
        damaged = flip(content, random.Random(seed))
        path.write_bytes(damaged)
        try:
            outcome, notes = open_as_the_program_does(path)
        except Exception as error:
            outcome, notes = f"stopped by {type(error).__name__}: {error}", 0
        if outcome == "backup offered":
            (kept,) = folder.glob("notes.sqlite.damaged-*")
            assert kept.read_bytes() == damaged
            assert notes >= 24
        if "newer version" in outcome:
            assert path.read_bytes() == damaged
            outcome = "refused as newer"
        assert len(backups.backups_of(path)) == 1
        outcomes[outcome] += 1
        shutil.rmtree(folder)
    report(files=number, **outcomes, seconds=round(time.monotonic() - begun, 1))
    assert outcomes["backup offered"]
    assert set(outcomes) <= {"opened", "backup offered", "refused as newer", "said to be damaged when read"}
