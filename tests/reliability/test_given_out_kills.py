"""A teacher's program that is killed while it gives a set out from a draft."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.lessons.drafts import Drafts, students_digest
from reader.lessons.giving_out import Output, give_out
from reader.lessons.package import read_lesson
from tests.lessons.workshop import built
from tests.reliability.conftest import ENVIRONMENT, times

if TYPE_CHECKING:
    from pathlib import Path

WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from reader.lessons.drafts import Drafts
from reader.lessons.giving_out import Output, give_out
drafts, out, start = Drafts(Path(sys.argv[1])), Path(sys.argv[2]), int(sys.argv[4])
lesson = drafts.open(sys.argv[3])
print("ready", flush=True)
for number in range(start, start + 100_000):
    lesson = replace(lesson, set=replace(lesson.set, summary=f"Telling {number}"))
    drafts.save(lesson)
    give_out(drafts, lesson, Output.TEACHER, out / "Teacher.lesson")
    give_out(drafts, lesson, Output.STUDENT, out / "Student.lesson")
    give_out(drafts, lesson, Output.STICK, out / "Stick")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_kill_while_giving_out_leaves_whole_files_and_never_two_contents_of_one_version(tmp_path: Path) -> None:
    drafts, out = Drafts(tmp_path / "data"), tmp_path / "out"
    out.mkdir()
    lesson = built(tmp_path / "set")
    drafts.save(lesson)
    seen: dict[int, str] = {}
    for number in range(times(8, 120)):
        command = [sys.executable, "-c", WRITER, str(tmp_path / "data"), str(out), lesson.set.id, str(number * 100_000)]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE, env=ENVIRONMENT)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(random.Random(number).uniform(0, 0.15))
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        assert drafts.open(lesson.set.id).set.id == lesson.set.id
        for path in [*out.glob("Student.lesson"), *out.glob("Stick/*.lesson")]:
            found = read_lesson(path)
            assert found.key is None
            content = students_digest(found.set)
            assert seen.setdefault(found.set.version, content) == content
        for path in out.glob("Teacher.lesson"):
            assert read_lesson(path).key == lesson.key
    assert seen
    last = replace(lesson, set=replace(lesson.set, summary="The last telling"))
    newest = give_out(drafts, last, Output.STICK, out / "Stick")
    give_out(drafts, last, Output.STUDENT, out / "Student.lesson")
    give_out(drafts, last, Output.TEACHER, out / "Teacher.lesson")
    assert newest.version > max(seen)
    names = {path.name for path in (*out.rglob("*"), *(tmp_path / "data" / "drafts").iterdir())}
    assert not [name for name in names if name.endswith(".part")]
