"""A process that reads files as the worker of the window does, and writes what became of each as a line of JSON.

    python reading.py SECRET LOG FILE...

Audit events of connections, and of files that are opened or asked for, go to LOG with the name of the file that was
read; the highest memory stands in LOG.PID. Written for the tests beside it; Linux only.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

STARTED = ""
"""The name under which the first line says what it took to get ready."""

CONNECTIONS = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "imaplib.", "poplib.", "webbrowser.")
OPENINGS = (
    "open",
    "os.listdir",
    "os.scandir",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "subprocess.Popen",
    "ctypes.dlopen",
)


def watch(log: int, reading: list[str], own: tuple[str, ...]) -> None:
    """Write the events to `log`, but not the opening of what belongs to the program, or of the file itself."""

    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if not reading or not event.startswith((*CONNECTIONS, *OPENINGS)):
            return
        named = os.fsdecode(arguments[0]) if arguments and isinstance(arguments[0], (str, bytes, os.PathLike)) else ""
        if event.startswith(OPENINGS) and (named.startswith(own) or named == reading[0]):
            return
        os.write(log, f"{reading[0]} {event} {named or arguments!r}\n".encode())

    sys.addaudithook(heard)


def highest_memory() -> int:
    """The most bytes that this process has held in memory since `forget_memory`."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def forget_memory() -> None:
    """Begin to measure anew."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def keep_measuring(file: str) -> None:
    """Keep the highest memory in `file`, for the case that this process is ended; the system's own figure is no use.

    (`ru_maxrss` of a child begins with that of its parent.)
    """
    kept = os.open(file, os.O_WRONLY | os.O_CREAT)

    def measure() -> None:
        while True:
            os.pwrite(kept, b"%12d" % highest_memory(), 0)
            time.sleep(0.01)

    threading.Thread(target=measure, daemon=True).start()


def say(found: dict[str, object]) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def main(secret: str, log: str, files: list[str]) -> None:
    """Read each file and say how it went."""
    from reader.text.article import Article
    from reader.worker import _limit_memory, _outcome, _warm_up, read_file

    _limit_memory()
    _warm_up(reads_only=False)
    reading: list[str] = []
    own = (
        sys.prefix,
        sys.base_prefix,
        str(Path(__file__).parents[2]),
        "/proc/self",
        "/dev/null",
        "/etc/ssl",
        "/usr/lib",
    )
    watch(os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT), reading, own)
    keep_measuring(f"{log}.{os.getpid()}")
    say({"name": STARTED, "seconds": time.process_time()})
    for file in files:
        forget_memory()
        reading[:] = [file]
        wall, begun = time.perf_counter(), time.process_time()
        outcome = _outcome(read_file, Path(file))
        seconds, wall = time.process_time() - begun, time.perf_counter() - wall
        reading.clear()
        article = outcome.result
        text = article.text if isinstance(article, Article) else ""
        found = {"name": Path(file).name, "seconds": seconds, "wall": wall, "memory": highest_memory()}
        found |= {"characters": len(text), "leaked": secret in text + outcome.error, "start": text[:80]}
        found |= {"error": outcome.error, "crash": outcome.crash, "warnings": article.warnings if article else ()}
        say(found)
        del outcome, article, text


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
