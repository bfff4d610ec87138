"""Every hostile file opens as text or is refused with a sentence, in time, in little memory, and reaches nothing.

The files are read one after another by a process that does what the worker of the window does (`reading.py`). Should it
end, another one reads the rest, as in the window.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.hostile.corpus import SECRET, WORDS, corpus
from tests.hostile.reading import STARTED
from tests.test_no_network import Trap, _watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory and opened files are measured on Linux only")

NAMES = sorted(corpus(Path("/trap"), "selm.example"))

MOST_SECONDS = 5.0
"""Of the processor, so that a busy computer changes nothing."""

MOST_MEMORY = 600_000_000
_PROCESSES = 2
PATIENCE = 60
"""Seconds of the clock after which a file is given up altogether."""

MAY_END_THE_PROCESS = {"unpacks-for-ever.pdf", "draws-itself.pdf", "draws-and-draws.pdf", "many-words.pdf"}
"""pdfium ends its process when it gets no more memory; the window then says so and goes on with another process."""


class Reading(NamedTuple):
    """What became of all files: what each process said of them, the audit log, and the state of the trap."""

    results: dict[str, dict[str, Any]]
    events: list[str]
    connections: int
    opened: bool


@pytest.fixture(scope="module")
def trap(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trap]:
    folder = tmp_path_factory.mktemp("trap")
    for name in ("picture.png", "style.css", "page.html", "secret.txt"):
        (folder / name).write_text(SECRET, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        watcher = _watch(folder)
        yield Trap(listener, folder, watcher)
        if watcher is not None:
            os.close(watcher)


@pytest.fixture(scope="module")
def reading(trap: Trap, tmp_path_factory: pytest.TempPathFactory) -> Reading:
    """All files, read."""
    folder = tmp_path_factory.mktemp("hostile")
    log = folder / "audit.log"
    makers = list(corpus(trap.folder, trap.host).items())
    with ThreadPoolExecutor(_PROCESSES) as pool:
        parts = pool.map(lambda number: _all_read(makers[number::_PROCESSES], folder, log), range(_PROCESSES))
        results = {name: result for part in parts for name, result in part.items()}
    events = log.read_text(encoding="utf-8").splitlines()
    return Reading(results, events, trap.connections(), trap.opened())


def _all_read(makers: list[tuple[str, Callable[[], bytes]]], folder: Path, log: Path) -> dict[str, dict[str, Any]]:
    files = [folder / name for name, _ in makers]
    for file, (_, make) in zip(files, makers, strict=True):
        file.write_bytes(make())
    results: dict[str, dict[str, Any]] = {}
    while len(results) < len(files):
        results |= _read(files[len(results) :], log)
    for file in files:
        file.unlink()
    return results


def _read(files: list[Path], log: Path) -> dict[str, dict[str, Any]]:
    """The results of the files up to the one that ended the process, if one did."""
    program = Path(__file__).with_name("reading.py")
    environment = {**os.environ, "PYTHONPATH": str(program.parents[2])}
    command = [sys.executable, str(program), SECRET, str(log), *map(str, files)]
    found: dict[str, dict[str, Any]] = {}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        patience = Timer(PATIENCE, process.kill)
        patience.start()
        for line in process.stdout or ():
            patience.cancel()
            patience = Timer(PATIENCE, process.kill)
            patience.start()
            result = json.loads(line)
            found[result["name"]] = result
        errors = process.stderr.read() if process.stderr else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        patience.cancel()
    known = sum(result["seconds"] for result in found.values())
    del found[STARTED]
    if len(found) < len(files):
        ended = files[len(found)]
        found[ended.name] = {
            "ended": process.returncode,
            "errors": errors,
            "memory": int(log.with_name(f"{log.name}.{process.pid}").read_text(encoding="ascii")),
            "seconds": usage.ru_utime + usage.ru_stime - known,
        }
    return found


@pytest.mark.parametrize("name", NAMES)
def test_it_opens_as_text_or_is_refused_in_words(reading: Reading, name: str):
    result = reading.results[name]
    if "ended" in result:
        assert name in MAY_END_THE_PROCESS, result
        return
    assert result["crash"] == ""
    assert (result["characters"] > 0) != result["error"].endswith(".")
    assert "\n" not in result["error"]


@pytest.mark.parametrize("name", NAMES)
def test_it_takes_little_time_and_memory(reading: Reading, name: str):
    result = reading.results[name]
    assert result["seconds"] < MOST_SECONDS
    assert result["memory"] < MOST_MEMORY


def test_nothing_that_a_file_names_is_opened_and_nobody_is_called(reading: Reading):
    assert reading.events == []
    assert not reading.opened
    assert reading.connections == 0
    assert [name for name, result in reading.results.items() if result.get("leaked")] == []


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("pointing")])
def test_what_points_elsewhere_keeps_its_own_words(reading: Reading, name: str):
    result = reading.results[name]
    assert result["error"] or WORDS[:20] in result["start"] or "Harbour" in result["start"] or name.endswith(".svg")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("bomb.docx", "grows too large"),
        ("slip.docx", "no word processor uses"),
        ("slip.epub", "no word processor uses"),
        ("backslash.docx", "no word processor uses"),
        ("twice.docx", "no word processor uses"),
        ("laughs.docx", "no word processor uses"),
        ("laughs-in-package.epub", "no word processor uses"),
        ("encrypted.docx", "password"),
        ("encrypted.pdf", "password"),
        ("truncated.pdf", "damaged"),
        ("words-over-each-other.pdf", "more characters than a page has room for"),
        ("truncated.docx", "damaged"),
        ("bidi-controls.txt", "2,000,000 invisible characters"),
        ("picture.png", "does not hold text"),
        ("too-large.txt", "too large"),
    ],
)
def test_a_refusal_says_why(reading: Reading, name: str, words: str):
    said = reading.results[name]["error"]
    assert words in said or (name == "too-large.txt" and "the limit is" in said)
