"""A set that is being written when the program is killed: the old file or the new one, and nothing beside it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from reader.lessons.edition import student_edition
from reader.lessons.package import lesson_bytes, write_lesson
from reader.lessons.stick import write_stick
from tests.lessons.workshop import built
from tests.reliability.conftest import ENVIRONMENT, times

WRITER = """
import sys
from pathlib import Path
from reader.lessons.package import read_lesson
from reader.lessons.stick import write_stick
lesson = read_lesson(Path(sys.argv[1])).set
print("ready", flush=True)
while True:
    write_stick(Path(sys.argv[2]), lesson)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_during_export_leaves_the_old_file_or_the_new_and_nothing_else(tmp_path):
    lesson = built(tmp_path / "set")
    path, stick = tmp_path / "Ferry.lesson", tmp_path / "Stick"
    write_lesson(path, lesson.set, lesson.key)
    whole = lesson_bytes(student_edition(lesson.set))
    for number in range(times(10, 200)):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(stick)], stdout=subprocess.PIPE, env=ENVIRONMENT
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(random.Random(number).uniform(0, 0.03))
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        sets = list(stick.glob("*.lesson"))
        assert all(file.read_bytes() == whole for file in sets)
    write_stick(stick, lesson.set)
    assert sorted(file.name for file in stick.rglob("*")) == [
        "Hand in",
        "How to.html",
        "One ferry, two tellings.lesson",
    ]
