"""A program that is killed during hand-in or collecting leaves whole files, and nothing else after the next start."""

import os
import subprocess
import sys

import pytest

from tests.reliability.conftest import ENVIRONMENT, times

BEGINNING = """
import itertools, os, random, signal, sys, time, traceback
from pathlib import Path
from tests.lessons.classes import make_response, person

def killed(work, longest):
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(7)
        os._exit(0)
    time.sleep(random.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    assert status in (0, signal.SIGKILL), status

folder, number = Path(sys.argv[1]), int(sys.argv[2])
random.seed(5)
"""

HANDING_IN = """
from reader.lessons.response_file import clear_hand_in, hand_in, read_response

def hand_in_for_ever():
    for revision in itertools.count(1):
        hand_in(make_response("Ana", range(1, 1 + revision % 20), revision=revision), folder)

leftovers = 0
for n in range(number):
    killed(hand_in_for_ever, 0.05)
    for path in folder.glob("*.response"):
        assert read_response(path).person.name == "Ana"
    leftovers += any(folder.glob(".*"))
    clear_hand_in(person("Ana"), folder)
    assert not any(folder.glob(".*")), list(folder.iterdir())
    assert len(list(folder.iterdir())) <= 2
print(leftovers)
"""

WORKING = """
from reader.lessons.lesson_work import LessonWork, clear_hand_ins, open_set
from reader.lessons.package import write_lesson
from reader.lessons.response_file import read_response
from reader.storage.library import Library
from tests.lessons.workshop import built

notes, chosen = folder / "own" / "notes.sqlite", folder / "chosen by hand"
chosen.mkdir()
lesson = built(folder / "set")
write_lesson(folder / "Ferry.lesson", lesson.set, lesson.key)
with Library.open(notes) as library:
    open_set(folder / "Ferry.lesson", library)

def hand_in_for_ever():
    with Library.open(notes) as library:
        work = LessonWork(library, library.lessons.sets()[0])
        while True:
            work.say_belief("ferry", random.randrange(101), after=False)
            work.hand_in(person("Ana"), chosen)

leftovers = 0
for n in range(number):
    killed(hand_in_for_ever, 0.15)
    for path in chosen.glob("*.response"):
        assert read_response(path).person.name == "Ana"
    leftovers += any(chosen.glob(".*"))
    with Library.open(notes) as library:
        clear_hand_ins(library)
        count = library.lessons.sets()[0].hand_ins
    assert not any(chosen.glob(".*")), list(chosen.iterdir())
    assert not any(notes.parent.glob("*.unfinished"))
    assert sorted(path.suffix for path in chosen.iterdir()) in ([], [".html"], [".html", ".response"])
assert count
print(leftovers)
"""

ON_THE_COMMAND_LINE = """
from reader.__main__ import main
from reader.lessons.edition import student_edition
from reader.lessons.package import lesson_bytes, write_lesson
from tests.lessons.workshop import built

lesson = built(folder / "set")
write_lesson(folder / "given.lesson", lesson.set, lesson.key)
source, made, student = folder / "source", folder / "made.lesson", folder / "student.lesson"
build = ["lesson", "build", str(source), "-o", str(made)]
export = ["lesson", "student", str(folder / "given.lesson"), "-o", str(student)]
quiet = os.open(os.devnull, os.O_WRONLY)

def quietly(arguments):
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    assert main(arguments) == 0

def for_ever(arguments):
    while True:
        quietly(arguments)

def done(arguments):
    child = os.fork()
    if not child:
        try:
            quietly(arguments)
        except BaseException:
            os._exit(7)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0, arguments

done(["lesson", "unpack", str(folder / "given.lesson"), "-o", str(source)])
done(build)
whole = {made: made.read_bytes(), student: lesson_bytes(student_edition(lesson.set))}
made.unlink()
leftovers = 0
for n in range(number):
    arguments = (build, export)[n % 2]
    killed(lambda: for_ever(arguments), 0.2)
    assert all(path.read_bytes() == data for path, data in whole.items() if path.exists())
    leftovers += any(folder.glob(".*"))
    done(arguments)
    assert not any(folder.glob(".*")), list(folder.iterdir())
print(leftovers)
"""

COLLECTING = """
from reader.lessons.classroom import clear_leftovers, delete_student_data, keep
from reader.lessons.collect import collect
from reader.lessons.hand_in_files import FileState
from reader.lessons.class_report import class_report
from reader.lessons.report_page import report_page
from reader.lessons.response_file import hand_in, read_response
from reader.lessons.zipped import clear_leftover, write_atomically

stick, kept, page = folder / "stick", folder / "class", folder / "report.html"
stick.mkdir()
for n in range(6):
    hand_in(make_response(f"Student {n}", [1 + n]), stick)
found = sorted(path.read_bytes() for path in stick.iterdir())
whole = report_page(class_report(collect(stick))).encode()

def collect_for_ever():
    while True:
        collected = collect(stick)
        keep(collected, kept)
        write_atomically(page, report_page(class_report(collected)).encode())
        delete_student_data(kept)

leftovers = 0
for n in range(number):
    killed(collect_for_ever, 0.1)
    assert sorted(path.read_bytes() for path in stick.iterdir()) == found
    for path in kept.rglob("*.response"):
        assert path.name.startswith(".") or read_response(path)
    assert not page.exists() or page.read_bytes() == whole
    leftovers += any(folder.rglob("*.part"))
    clear_leftovers(kept)
    clear_leftover(page)
    assert not any(folder.rglob("*.part"))
print(leftovers)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are killed as systems like Unix do")
@pytest.mark.parametrize(
    "script",
    [HANDING_IN, WORKING, ON_THE_COMMAND_LINE, COLLECTING],
    ids=["handing in", "handing in a set", "build and student", "collecting"],
)
def test_a_kill_leaves_whole_files_and_nothing_after_the_next_start(tmp_path, script, report):
    number = times(short=40, full=1_000)
    done = subprocess.run(
        [sys.executable, "-c", BEGINNING + script, tmp_path, str(number)],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    report(kills=number, left_behind=int(done.stdout))
