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
@pytest.mark.parametrize("script", [HANDING_IN, COLLECTING], ids=["handing in", "collecting"])
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
