"""The program as a process: what is saved survives a kill, and pictures are taken without a screen."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import reader
from reader import app
from reader.paths import sample_set
from reader.storage.library import Library
from reader.ui.theme import choose

ROOT = Path(reader.__file__).parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}

WRITER = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reader import app
from reader.storage.library import Library
from reader.worker import WorkerProcess

if __name__ == "__main__":
    data_dir, article = Path(sys.argv[1]), Path(sys.argv[2])
    data_dir.mkdir()
    application = QApplication([])
    library = Library.open(data_dir / app.NOTES_FILE)
    window = app.build_window(library, WorkerProcess(), data_dir)
    window.show()

    def write():
        window.actions_by_id["note_on_article"].trigger()
        window.session.saved.connect(say)
        QTest.keyClicks(window.notes.editor, "written just before the end")

    def say(_time):
        if window.session.notes and window.session.notes[0].body:
            print("saved", flush=True)

    window.marks_shown.connect(write)
    window.open_path(article)
    application.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a POSIX signal")
def test_a_note_is_there_after_the_process_was_killed_right_after_saved(tmp_path: Path) -> None:
    script = tmp_path / "writer.py"
    script.write_text(WRITER, encoding="utf-8")
    data_dir = tmp_path / "data"
    command = [sys.executable, str(script), str(data_dir), str(sample_set() / "4-kalvari-agency.md")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=ENVIRONMENT, text=True)
    assert process.stdout.readline() == "saved\n"
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    process.stdout.close()
    with Library.open(data_dir / app.NOTES_FILE) as library:
        (stored,) = library.articles()
        (note,) = library.notes.of(stored.sha256)
    assert note.body == "written just before the end"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_real_window_is_taken_without_a_screen(tmp_path: Path, theme: str) -> None:
    picture = tmp_path / "window.png"
    article = sample_set() / "6-tidewater-post.md"
    command = [sys.executable, "-m", "reader", "--data-dir", tmp_path / "data", "--screenshot", picture]
    command += ["--size", "1366x768", "--theme", theme, article]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1366, 768)
    colours = {image.pixelColor(x, y).name() for x in range(230, 1000, 3) for y in range(60, 700, 3)}
    shown = choose(theme)
    assert {shown.quote_tint, shown.quote_line} <= colours


def test_a_notes_file_of_a_newer_program_is_left_alone_and_said(tmp_path: Path) -> None:
    import sqlite3

    data_dir = tmp_path / "data"
    data_dir.mkdir()
    Library.open(data_dir / app.NOTES_FILE).close()
    database = sqlite3.connect(data_dir / app.NOTES_FILE)
    database.execute("PRAGMA user_version = 9999")
    database.commit()
    database.close()
    picture = tmp_path / "window.png"
    command = [sys.executable, "-m", "reader", "--data-dir", data_dir, "--screenshot", picture]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "9999" in done.stderr
    assert "Traceback" not in done.stderr
    assert not picture.exists()
