"""A teacher gives a set out from a draft, and the program is killed, or the disk is full."""

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


FULL_DISK = """
import resource, sys
from dataclasses import replace
from pathlib import Path
from reader.errors import UserError
from reader.lessons.drafts import Drafts
from reader.lessons.giving_out import Output, give_out
drafts, out, output = Drafts(Path(sys.argv[1])), Path(sys.argv[2]), Output(sys.argv[4])
lesson = drafts.open(sys.argv[3])
lesson = replace(lesson, set=replace(lesson.set, summary="There is no room for this"))
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY))
try:
    give_out(drafts, lesson, output, out)
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit on files")
@pytest.mark.parametrize("output", Output)
def test_a_full_disk_leaves_the_old_files_and_says_so(tmp_path: Path, output: Output) -> None:
    drafts, lesson = Drafts(tmp_path / "data"), built(tmp_path / "set")
    drafts.save(lesson)
    out = tmp_path / "Stick" if output is Output.STICK else tmp_path / "Set.lesson"
    path = give_out(drafts, lesson, output, out).path
    before = path.read_bytes()
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path / "data"), str(out), lesson.set.id, output]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert "could not be written" in done.stdout
    assert path.read_bytes() == before
    assert drafts.open(lesson.set.id) == lesson
    assert not list(path.parent.glob("*.part"))
