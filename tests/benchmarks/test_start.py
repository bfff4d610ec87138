"""From the start of the process to the window and to the first article with marks; memory of a long article."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.benchmark

SCRIPT = Path(__file__).with_name("started_reader.py")
CHECKOUT = Path(__file__).parents[2]
ROUNDS = 5

TO_WINDOW, TO_MARKS = 1.0, 1.5
"""Seconds, medians."""

MIB = 1024**2
RESIDENT = 400
"""MiB."""


def started(data_dir: Path, *files: Path) -> dict[str, float]:
    """Start the program once; times are seconds from the start of the process."""
    begin = time.monotonic()
    command = [sys.executable, str(SCRIPT), str(data_dir), *map(str, files)]
    done = subprocess.run(command, cwd=CHECKOUT, env=_environment(), capture_output=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr.decode()
    seen = json.loads(done.stdout)
    return seen | {"window": seen["window"] - begin, "marks": seen["marks"] - begin}


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"}


def test_the_first_start_shows_the_window_and_a_marked_article_in_time(benchmark, tmp_path, figure):
    runs = []
    fresh = iter(tmp_path / f"data-{number}" for number in range(ROUNDS + 1))
    started(next(fresh))  # the first one reads everything from the disk
    benchmark.pedantic(lambda: runs.append(started(next(fresh))), rounds=ROUNDS)
    figure("first start until the window", [run["window"] for run in runs], "s", most=TO_WINDOW)
    figure("first start until an article with marks", [run["marks"] for run in runs], "s", most=TO_MARKS)


def test_a_later_start_shows_the_last_article_in_time(benchmark, tmp_path, figure):
    runs = []
    started(tmp_path)
    benchmark.pedantic(lambda: runs.append(started(tmp_path)), rounds=ROUNDS)
    figure("later start until the window", [run["window"] for run in runs], "s", most=TO_WINDOW)
    figure("later start until the last article with marks", [run["marks"] for run in runs], "s", most=TO_MARKS)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_a_long_article_fits_into_memory(benchmark, tmp_path, file_of, figure):
    seen = benchmark.pedantic(lambda: started(tmp_path / "data", file_of(20_000)), rounds=1)
    both = seen["resident"] + seen["worker"]
    figure("memory, 20,000 words, window and worker", both / MIB, "MiB", most=RESIDENT)
    figure("memory, 20,000 words, window", seen["resident"] / MIB, "MiB")
    figure("memory, 20,000 words, worker", seen["worker"] / MIB, "MiB")
    figure("memory at its peak, 20,000 words, window", seen["window_peak"] / MIB, "MiB")
    figure("memory at its peak, 20,000 words, worker", seen["worker_peak"] / MIB, "MiB")
