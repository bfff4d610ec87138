"""The program, started beside the tests as a person would, and the folder of results that it writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import reader

ROOT = Path(reader.__file__).parents[1]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "reader", "analyse", *map(str, arguments)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def run_analyse(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run `analyse` as a person would, in a process of its own."""
    return subprocess.run(
        command(*arguments), env=environment(), capture_output=True, encoding="utf-8", timeout=120, check=False
    )


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder of results with its bytes."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def records(folder: Path) -> list[dict[str, object]]:
    """The lines of all shards, in order."""
    shards = sorted(folder.glob("shard-*.jsonl"))
    return [json.loads(line) for shard in shards for line in shard.read_text(encoding="utf-8").splitlines()]


def start(*arguments: object) -> subprocess.Popen[str]:
    """The program at work, in a process group of its own."""
    return subprocess.Popen(
        command(*arguments), env=environment(), stderr=subprocess.PIPE, start_new_session=True, encoding="utf-8"
    )


def wait_for(path: Path, process: subprocess.Popen[str], seconds: float = 60) -> None:
    """Return as soon as the program has written `path`."""
    end = time.monotonic() + seconds
    while not path.exists():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < end
        time.sleep(0.005)
