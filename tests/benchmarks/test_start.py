"""From the start of the process to the window and to the first article with marks; memory of a long article."""

import json
import os
import statistics
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

RESIDENT = 400 * 1024**2


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


def test_the_first_start_shows_the_window_and_a_marked_article_in_time(benchmark, tmp_path, tell):
    runs = []
    fresh = iter(tmp_path / f"data-{number}" for number in range(ROUNDS + 1))
    started(next(fresh))  # the first one reads everything from the disk
    benchmark.pedantic(lambda: runs.append(started(next(fresh))), rounds=ROUNDS)
    window, marks = (statistics.median(run[name] for run in runs) for name in ("window", "marks"))
    benchmark.extra_info.update(window=window, marks=marks)
    tell(f"first start: window {window:.2f} s, first article with marks {marks:.2f} s (median of {ROUNDS})")
    assert window <= TO_WINDOW
    assert marks <= TO_MARKS


def test_a_later_start_shows_the_last_article_in_time(benchmark, tmp_path, tell):
    runs = []
    started(tmp_path)
    benchmark.pedantic(lambda: runs.append(started(tmp_path)), rounds=ROUNDS)
    window, marks = (statistics.median(run[name] for run in runs) for name in ("window", "marks"))
    benchmark.extra_info.update(window=window, marks=marks)
    tell(f"later start: window {window:.2f} s, last article with marks {marks:.2f} s (median of {ROUNDS})")
    assert window <= TO_WINDOW
    assert marks <= TO_MARKS


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_a_long_article_fits_into_memory(benchmark, tmp_path, file_of, tell):
    seen = benchmark.pedantic(lambda: started(tmp_path / "data", file_of(20_000)), rounds=1)
    window, worker = seen["resident"], seen["worker"]
    benchmark.extra_info.update(window=window, worker=worker)
    tell(f"20,000 words: window {window / 1024**2:.0f} MiB, worker {worker / 1024**2:.0f} MiB resident")
    assert window + worker <= RESIDENT
