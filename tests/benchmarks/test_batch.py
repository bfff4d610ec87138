"""Many files: what several processes gain, and that a killed run or worker changes no byte of the results.

`READER_BATCH_FILES` says how many files; all processes together get two processors.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.batch.program import command, contents, environment
from tests.benchmarks.conftest import article_text

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="processors cannot be set apart on this system"),
]

FILES = int(os.environ.get("READER_BATCH_FILES", "2000"))
SHARD = max(5, FILES // 100)

GAIN = 1.8
"""How many times as fast four processes are as one, on two processors."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles of 60 to 180 words."""
    folder = tmp_path_factory.mktemp("articles")
    for number in range(FILES):
        path = folder / f"{number // 1000:03}" / f"{number:06}.md"
        path.parent.mkdir(exist_ok=True)
        head = f"---\noutlet: Paper {number % 7}\ndate: 2024-{number % 12 + 1:02}-05\n---\n\n"
        path.write_text(f"{head}# Day {number}\n\n{article_text(60 + number % 120)}", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def whole(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The results of a run that nothing disturbed."""
    output = tmp_path_factory.mktemp("whole")
    with started(folder, output, "--jobs", 4) as process:
        assert process.wait() == 0
    return contents(output)


def started(folder: Path, output: Path, *options: object) -> subprocess.Popen[bytes]:
    """The program at work on two processors, in a process group of its own."""
    two = sorted(os.sched_getaffinity(0))[-2:]
    code = f"import os, sys; os.sched_setaffinity(0, {two}); os.execv(sys.executable, sys.argv[1:])"
    arguments = command("--output", output, "--shard-size", SHARD, *options, folder)
    return subprocess.Popen([sys.executable, "-c", code, *arguments], env=environment(), start_new_session=True)


def seconds(folder: Path, output: Path, jobs: int) -> float:
    begin = time.perf_counter()
    with started(folder, output, "--jobs", jobs) as process:
        assert process.wait() == 0
    return time.perf_counter() - begin


def wait_for_shards(output: Path, share: float, process: subprocess.Popen[bytes]) -> None:
    while len(list(output.glob("shard-*.jsonl"))) < share * FILES / SHARD:
        assert process.poll() is None
        time.sleep(0.02)


def test_four_processes_are_faster_than_one(benchmark, folder, tmp_path, figure):
    one = seconds(folder, tmp_path / "1", 1)
    four = benchmark.pedantic(seconds, (folder, tmp_path / "4", 4), rounds=1)
    assert contents(tmp_path / "1") == contents(tmp_path / "4")
    figure(f"{FILES:,} files, one process", FILES / one, "per s")
    figure(f"{FILES:,} files, four processes on two processors", FILES / four, "per s")
    figure(f"{FILES:,} files, four processes in times of one", one / four, "times", least=GAIN)


def test_a_run_that_is_killed_goes_on_to_the_same_bytes(folder, whole, tmp_path, tell):
    for share in (0.2, 0.6):
        with started(folder, tmp_path, "--jobs", 4) as process:
            wait_for_shards(tmp_path, share, process)
            os.killpg(process.pid, signal.SIGKILL)
        tell(f"killed with {len(list(tmp_path.glob('shard-*.jsonl')))} of {len(whole) - 1} shards written")
    with started(folder, tmp_path, "--jobs", 4) as process:
        assert process.wait() == 0
    assert contents(tmp_path) == whole


def test_a_dask_cluster_writes_the_same_bytes_though_a_worker_is_killed(folder, whole, tmp_path, tell):
    pytest.importorskip("distributed", reason="the extra “cluster” is not installed")
    begin = time.perf_counter()
    with started(folder, tmp_path, "--dask", "local", "--jobs", 4) as process:
        wait_for_shards(tmp_path, 0.3, process)
        os.kill(worker_of(process.pid), signal.SIGKILL)
        assert process.wait() == 0
    tell(f"{FILES:,} files on a local cluster, one worker killed: {FILES / (time.perf_counter() - begin):.1f} files/s")
    assert contents(tmp_path) == whole


def worker_of(pid: int) -> int:
    """One of the processes that a thread of the program has started."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    children = [child for file in lists for child in file.read_text(encoding="ascii").split()]
    return next(int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes())
