"""A second start raises the first window and hands its files over; other notes, a killed or a hanging start do not."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reader
from reader import app
from reader.paths import sample_set
from reader.storage.library import Library
from reader.ui import single_instance
from reader.ui.dialogs.export import ExportDialog
from reader.ui.single_instance import address, begin
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Person

    Start = Callable[..., subprocess.Popen[str]]

ROOT = Path(reader.__file__).parents[1]
ARTICLES = sorted(sample_set().glob("[1-6]-*.md"))

LATER = """
import sys
from pathlib import Path
from reader.ui.single_instance import begin
first, handed_over = begin(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
if first is None:
    sys.exit(0 if handed_over else 3)
print("listening", flush=True)
sys.stdin.read()
"""

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="looks at sockets in the file system"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # nothing can be raised without a screen
]


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of its own for sockets; its path is short, because that of a socket has to be."""
    folder = Path(tempfile.mkdtemp(prefix="lr-"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a process with arguments for Python; what still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def run(*arguments: object, cwd: Path | None = None) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, *map(str, arguments)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        process = subprocess.Popen(command, cwd=cwd, env=environment, text=True, **pipes)
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def first(person: Person) -> Iterator[Person]:
    """Somebody whose window listens for later starts."""
    listening, handed_over = begin(person.data_dir, [])
    assert listening is not None
    assert not handed_over
    listening.serve(person.window, person.window.library_desk.open_files)
    yield person
    listening.close()


def test_a_second_start_opens_its_file_in_the_first_window(first: Person, qtbot: QtBot, start: Start) -> None:
    with qtbot.waitSignal(first.window.marks_shown, timeout=WAIT):
        later = start("-c", LATER, first.data_dir, ARTICLES[3])
    assert later.wait(WAIT / 1000) == 0
    assert first.window.session.article.title in ARTICLES[3].read_text(encoding="utf-8")


def test_a_name_without_a_folder_is_meant_where_the_second_start_was(
    first: Person, qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    (tmp_path / "ferry.txt").write_text("The ferry to Selm leaves in June, said Orla Venn.", encoding="utf-8")
    with qtbot.waitSignal(first.window.marks_shown, timeout=WAIT):
        start("-c", LATER, first.data_dir, "ferry.txt", cwd=tmp_path)
    assert first.window.session.article.text.startswith("The ferry")


def test_files_wait_while_a_dialog_is_open(first: Person, qtbot: QtBot, start: Start) -> None:
    first.open(ARTICLES[0])
    first.do("export")
    (dialog,) = first.window.findChildren(ExportDialog)
    for article in ARTICLES[2:4]:
        later = start("-c", LATER, first.data_dir, article)
        qtbot.waitUntil(lambda later=later: later.poll() is not None, timeout=WAIT)
        assert later.returncode == 0
    with qtbot.assertNotEmitted(first.window.session.article_opened, wait=2 * single_instance._LOOK_EVERY):
        pass
    with qtbot.waitSignal(first.window.library_desk.adding.adding.finished, timeout=WAIT):
        dialog.reject()
    assert {one.title for one in first.library.articles()} > {first.window.session.article.title}
    assert len(first.library.articles()) == 3


def test_a_second_start_without_a_file_brings_the_window_back(first: Person, qtbot: QtBot, start: Start) -> None:
    first.window.showMinimized()
    later = start("-c", LATER, first.data_dir)
    qtbot.waitUntil(lambda: later.poll() is not None, timeout=WAIT)
    assert later.returncode == 0
    assert not first.window.isMinimized()


def test_two_starts_at_one_time_make_one_window(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    both = [start("-m", "reader", "--data-dir", data_dir, article) for article in ARTICLES[:2]]
    qtbot.waitUntil(lambda: any(one.poll() is not None for one in both), timeout=WAIT)
    (ended,) = [one for one in both if one.poll() is not None]
    assert ended.returncode == 0

    handed_over = ARTICLES[both.index(ended)].read_text(encoding="utf-8")

    def it_is_there() -> bool:
        with Library.open(data_dir / app.NOTES_FILE) as library:
            return any(article.title in handed_over for article in library.articles())

    qtbot.waitUntil(it_is_there, timeout=WAIT)
    assert [one.poll() for one in both].count(None) == 1


def test_other_notes_are_another_window(first: Person, tmp_path: Path) -> None:
    other, handed_over = begin(tmp_path / "other", [])
    assert other is not None
    assert not handed_over
    other.close()


def test_the_same_folder_by_another_way_is_the_same_window(person: Person, tmp_path: Path) -> None:
    (tmp_path / "way").symlink_to(person.data_dir)
    assert address(tmp_path / "way") == address(person.data_dir)


def test_a_start_that_was_killed_is_not_waited_for(start: Start, tmp_path: Path, qapp: object) -> None:
    killed = start("-c", LATER, tmp_path)
    assert killed.stdout.readline() == "listening\n"
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert Path(address(tmp_path)).exists()
    next_one, handed_over = begin(tmp_path, [])
    assert next_one is not None
    assert not handed_over
    next_one.close()


def test_after_the_window_is_closed_the_next_start_is_the_first(qapp: object, tmp_path: Path) -> None:
    for _ in range(2):
        listening, _ = begin(tmp_path, [])
        assert listening is not None
        listening.close()
    assert not Path(address(tmp_path)).exists()


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = start("-c", LATER, tmp_path)  # it listens, and nothing in it runs that could answer
    assert hanging.stdout.readline() == "listening\n"
    monkeypatch.setattr(single_instance, "ANSWER_LIMIT", 0.1)
    assert begin(tmp_path, ARTICLES[:1]) == (None, False)


def test_the_socket_is_for_one_person_only(runtime: Path, tmp_path: Path) -> None:
    assert Path(address(tmp_path)).parent.stat().st_mode & 0o777 == 0o700
    Path(address(tmp_path)).parent.chmod(0o755)
    assert address(tmp_path) is None


def test_a_folder_that_somebody_else_put_there_is_not_used(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = os.getuid()
    assert address(tmp_path)
    monkeypatch.setattr(single_instance.os, "getuid", lambda: mine + 1)
    (runtime / f"lateral-reader-{mine + 1}").mkdir(mode=0o700)
    assert address(tmp_path) is None


def test_without_a_place_for_a_socket_a_window_opens_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert begin(tmp_path, []) == (None, False)


def test_nothing_of_it_can_be_reached_from_another_computer(person: Person) -> None:
    place = address(person.data_dir)
    assert place.startswith("/")
    listening, _ = begin(person.data_dir, [])
    assert Path(place).is_socket()
    listening.close()
