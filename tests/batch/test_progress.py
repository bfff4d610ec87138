"""What a long run says about how far it is."""

from io import StringIO
from itertools import pairwise

from reader.batch.progress import IN_FILE, Progress
from tests.batch.program import run_analyse


class Terminal(StringIO):
    def isatty(self):
        return True


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def counted(stream, *, total, steps, seconds, done=0):
    """Say on `stream` how `steps` files went, one each so many seconds."""
    clock = Clock()
    progress = Progress(total, stream, done=done, clock=clock)
    for _ in range(steps):
        clock.now += seconds
        progress.step()
    progress.end()
    return stream.getvalue()


def test_a_terminal_has_one_line_that_changes():
    said = counted(Terminal(), total=1200, steps=1200, seconds=1)
    states = said.split("\r")[1:]
    assert len(states) == 1201
    assert states[2].rstrip() == "3 of 1,200 files, 1.0 files/s, about 20 min left"
    assert states[-1].endswith("\n")
    assert states[-1].rstrip() == "1,200 of 1,200 files, 1.0 files/s, 20 min"


def test_a_shorter_state_wipes_the_longer_one_before_it():
    states = counted(Terminal(), total=100, steps=100, seconds=1).split("\r")[1:]
    for before, after in pairwise(states):
        assert len(after.rstrip("\n")) >= len(before.rstrip())


def test_elsewhere_there_is_a_plain_line_now_and_then():
    lines = counted(StringIO(), total=40, steps=40, seconds=1).splitlines()
    assert len(lines) == 40 / IN_FILE + 1
    assert lines[0] == "10 of 40 files, 1.0 files/s, about 30 s left"
    assert lines[-1] == "40 of 40 files, 1.0 files/s, 40 s"


def test_files_that_were_there_before_do_not_make_it_look_faster():
    lines = counted(StringIO(), total=1020, done=1000, steps=20, seconds=1).splitlines()
    assert lines[0] == "1,010 of 1,020 files, 1.0 files/s, about 10 s left"


def test_nothing_is_said_where_nobody_listens():
    progress = Progress(1, None)
    progress.step()
    progress.end()


def test_a_run_says_at_its_end_how_many_files_are_done(articles, tmp_path):
    done = run_analyse("--output", tmp_path / "out", articles(3))
    assert done.stderr.startswith("3 of 3 files, ")
    assert done.stderr.count("\n") == 1
