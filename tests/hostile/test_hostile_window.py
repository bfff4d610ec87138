"""The window stays awake while hostile files are opened, says what became of them, and opens the next article."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reader import app
from reader.storage.library import Library
from reader.text.importers import article_from_text
from reader.text.invisible import SIGN
from reader.ui.controls import delete_at_once
from reader.worker import WorkerProcess
from tests.hostile.corpus import corpus

if TYPE_CHECKING:
    from pathlib import Path

WAIT = 30_000
LONGEST_GAP = 0.200
"""Seconds."""

TRIES = 3
"""A busy computer makes gaps of its own, the file makes one each time."""

OPENED = [
    *("turned-round.txt", "nested-divs.html", "nested-tables.html", "use-bomb.svg", "laughs.html", "pointing.html"),
    *("ampersands.txt", "data-picture.md", "digits.txt"),
]
REFUSED = ["bidi-controls.txt", "million-lines.txt", "bomb.docx", "laughs.docx", "encrypted.pdf", "picture.png"]


@pytest.fixture
def window(qtbot, tmp_path):
    library = Library.open(tmp_path / app.NOTES_FILE)
    shown = app.build_window(library, WorkerProcess(), tmp_path, theme="light")
    shown.resize(1366, 768)
    shown.show()
    yield shown
    shown.close()
    shown.session.tasks.stop()
    library.close()
    delete_at_once(shown)


@pytest.fixture
def hostile(tmp_path):
    files = corpus(tmp_path, "127.0.0.1:9")

    def write(name: str) -> Path:
        path = tmp_path / name
        path.write_bytes(files[name]())
        return path

    return write


def gap(qtbot, signal, begin) -> float:
    """The longest time for which the event loop did not come round, from `begin` until `signal`."""
    beats: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    beats.append(time.perf_counter())
    with qtbot.waitSignal(signal, timeout=WAIT):
        begin()
    QApplication.processEvents()
    beats.append(time.perf_counter())
    timer.stop()
    return max(later - earlier for earlier, later in pairwise(beats))


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_is_said_and_nobody_waits(window, qtbot, hostile, name):
    path = hostile(name)
    gaps = (gap(qtbot, window.session.failed, lambda: window.open_path(path)) for _ in range(TRIES))
    assert any(length < LONGEST_GAP for length in gaps)
    assert window.page.notice.words.text()
    assert window.session.article is None


@pytest.mark.parametrize("name", OPENED)
def test_what_opens_does_not_stop_the_window(window, qtbot, hostile, name):
    path, other = hostile(name), hostile("one-byte.txt")

    def open_after_another() -> float:
        with qtbot.waitSignal(window.marks_shown, timeout=WAIT):
            window.open_path(other)
        return gap(qtbot, window.marks_shown, lambda: window.open_path(path))

    assert any(open_after_another() < LONGEST_GAP for _ in range(TRIES))
    assert len(window.view.article.text) > 1


def test_a_file_that_ends_its_process_is_refused_and_the_next_one_opens(window, qtbot, hostile, tmp_path):
    with qtbot.waitSignal(window.session.failed, timeout=WAIT) as refusal:
        window.open_path(hostile("draws-and-draws.pdf"))
    assert refusal.args[0].endswith(".")
    after = tmp_path / "after.txt"
    after.write_text("The ferry left Selm at noon, the port office said.", encoding="utf-8")
    with qtbot.waitSignal(window.marks_shown, timeout=WAIT):
        window.open_path(after)
    assert window.view.article.text.startswith("The ferry")


def test_invisible_characters_are_shown_as_signs_and_copied_as_they_are(window, qtbot, hostile):
    with qtbot.waitSignal(window.marks_shown, timeout=WAIT):
        window.open_path(hostile("turned-round.txt"))
    text = window.view.article.text
    assert SIGN in window.view.document().toRawText()
    assert SIGN not in text
    assert any("300 invisible characters" in warning for warning in window.session.article.warnings)
    assert window.session.article.sha256 == article_from_text(text).sha256
