"""Several programs on one notes file lose nothing of each other's."""

from __future__ import annotations

import subprocess
import sys
import time

from reader.storage.health import check
from reader.storage.library import Library
from tests.reliability.conftest import ENVIRONMENT, make_article, times

WRITER = """
import sys
from pathlib import Path
from reader.storage.library import Library
with Library.open(Path(sys.argv[1])) as library:
    print("ready", flush=True)
    sys.stdin.read(1)
    for number in range(int(sys.argv[3])):
        library.notes.add(sys.argv[2], body=f"{sys.argv[4]}-{number}")
"""


def test_eight_programs_that_write_at_once_lose_nothing(path, report):
    programs, saves, begun = times(3, 8), times(20, 300), time.monotonic()
    command = [sys.executable, "-c", WRITER, path, make_article().sha256, str(saves)]
    writers = [
        subprocess.Popen([*command, str(n)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT)
        for n in range(programs)
    ]
    for writer in writers:
        assert writer.stdout.readline() == b"ready\n"
    for writer in writers:
        writer.stdin.close()
    assert [writer.wait() for writer in writers] == [0] * programs
    for writer in writers:
        writer.stdout.close()
    with Library.open(path) as library:
        bodies = {note.body for note in library.notes.all()}
    report(programs=programs, saves=saves, rows=len(bodies), seconds=round(time.monotonic() - begun, 1))
    assert bodies == {f"{program}-{number}" for program in range(programs) for number in range(saves)}
    assert check(path).sound
