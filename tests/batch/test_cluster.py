"""Work that is shared on a Dask cluster."""

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.batch import cluster
from reader.batch.cluster import on_cluster
from reader.batch.files import Target
from reader.batch.work import Item
from reader.errors import UserError
from tests.batch.fatal_jobs import deadly, lost
from tests.batch.program import contents, environment, run_analyse, start, wait_for

LINUX = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are found in /proc")


def _workers(pid):
    """The processes that work for the program's own local cluster; its threads have started them."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    children = [child for file in lists for child in file.read_text(encoding="ascii").split()]
    return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


@LINUX
def test_a_local_cluster_writes_the_same_bytes_though_a_worker_is_killed(articles, tmp_path):
    pytest.importorskip("distributed", reason="the extra “cluster” is not installed")
    folder, out = articles(60), tmp_path / "cluster"
    options = ("--shard-size", 4, folder)
    run_analyse("--output", tmp_path / "here", *options)
    with start("--output", out, "--dask", "local", "--jobs", 2, *options) as process:
        wait_for(out / "shard-00000.jsonl", process)
        os.kill(_workers(process.pid)[0], signal.SIGKILL)
        words = process.communicate(timeout=100)[1]
    assert process.returncode == 0, words
    assert contents(out) == contents(tmp_path / "here")
    assert "Traceback" not in words


@LINUX
def test_ctrl_c_ends_a_local_cluster(articles, tmp_path):
    pytest.importorskip("distributed", reason="the extra “cluster” is not installed")
    out = tmp_path / "out"
    with start("--output", out, "--dask", "local", "--jobs", 2, "--shard-size", 2, articles(200)) as process:
        wait_for(out / "shard-00000.jsonl", process)
        workers = _workers(process.pid)
        os.killpg(process.pid, signal.SIGINT)
        words = process.communicate(timeout=60)[1]
    assert process.returncode == 130, words
    assert "Traceback" not in words
    assert workers
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


def test_a_scheduler_that_is_not_there_is_said_in_one_sentence(articles, tmp_path, monkeypatch):
    pytest.importorskip("distributed", reason="the extra “cluster” is not installed")
    monkeypatch.setattr(cluster, "_PATIENCE", 1)
    with (
        pytest.raises(UserError, match="cannot be reached"),
        on_cluster(deadly, [], address="tcp://127.0.0.1:1", jobs=None, lost=lost) as outcomes,
    ):
        list(outcomes)


class KilledError(Exception):
    """Stands for the library's own."""


class Suspicious(ThreadPoolExecutor):
    """A cluster that gives the first two files up."""

    def submit(self, job, item):
        return super().submit(job if item.number > 2 else self._give_up, item)

    def _give_up(self, item):
        raise KilledError


def test_a_file_that_saw_workers_die_is_done_in_a_process_of_its_own():
    items = [Item(number=number, target=Target(name)) for number, name in enumerate(["a", "deadly", "b"], start=1)]
    with Suspicious(1) as executor:
        found = list(cluster._outcomes(executor, deadly, items, lost, killed=KilledError))
    assert [(outcome.file, outcome.error) for outcome in found] == [("a", ""), ("deadly", "lost"), ("b", "")]


def test_a_connection_that_is_gone_is_said_in_one_sentence():
    def gone(item):
        raise ConnectionResetError

    items = [Item(number=1, target=Target("a"))]
    with ThreadPoolExecutor(1) as executor, pytest.raises(UserError, match="connection to the Dask cluster is gone"):
        list(cluster._outcomes(executor, gone, items, lost, killed=KilledError))


def test_without_the_extra_the_person_is_told_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(UserError, match=r"install lateral-reader\[cluster\]"),
        on_cluster(deadly, [], address="local", jobs=1, lost=lost) as outcomes,
    ):
        list(outcomes)


def test_a_worker_with_another_version_is_refused(monkeypatch):
    item = Item(number=1, target=Target("a"))
    monkeypatch.setattr("reader.analysis.analysis_version", lambda **_: "1+newer")
    with pytest.raises(UserError, match=r"version 1\+newer of the analysis, and this computer 1\+older"):
        cluster._if_same_version(deadly, "1+older", item)


def test_no_cluster_library_is_loaded_unless_one_asks_for_it(articles, tmp_path):
    script = (
        "import sys; from reader.__main__ import main; status = main(['analyse', *sys.argv[1:]]);"
        "found = {'distributed', 'dask', 'tornado', 'matplotlib'} & {name.partition('.')[0] for name in sys.modules};"
        "sys.exit(status or (f'imported: {found}' if found else 0))"
    )
    arguments = [sys.executable, "-c", script, "--output", tmp_path / "out", articles(2)]
    done = subprocess.run(arguments, env=environment(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
