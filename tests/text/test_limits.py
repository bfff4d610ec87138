import signal
import sys
import threading

import pytest

from reader.errors import UserError
from reader.text.importers import limits
from reader.text.importers.limits import TOO_LONG, TOO_MUCH_MEMORY, reading_limits

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such clock")


def fill_memory() -> None:
    held = []
    while True:
        held.append(bytearray(10_000_000))


def hide_from_libraries() -> None:
    """What a library does that catches everything."""
    while True:
        try:
            threading.Event().wait(60)
        except Exception:
            continue


@linux
def test_too_much_memory_ends_in_a_sentence():
    with pytest.raises(UserError, match=TOO_MUCH_MEMORY), reading_limits():
        fill_memory()


@linux
def test_files_can_be_read_where_the_system_does_not_tell_how_much_memory_is_used(monkeypatch, tmp_path):
    monkeypatch.setattr(limits, "STATM", tmp_path / "nothing")
    with reading_limits():
        read = b"read"
    assert read


@linux
def test_the_limit_before_comes_back():
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    with reading_limits():
        assert resource.getrlimit(resource.RLIMIT_DATA) != before
    assert resource.getrlimit(resource.RLIMIT_DATA) == before
    assert len(bytearray(700_000_000)) == 700_000_000


@linux
def test_what_is_usual_fits():
    with reading_limits():
        assert len(bytearray(100_000_000)) == 100_000_000


@posix
def test_too_much_time_ends_in_a_sentence():
    with pytest.raises(UserError, match=TOO_LONG), reading_limits(seconds=0.05):
        hide_from_libraries()


@posix
def test_the_clock_stops_with_the_reading():
    before = signal.getsignal(signal.SIGALRM)
    with reading_limits(seconds=60):
        assert signal.getitimer(signal.ITIMER_REAL)[0] > 0
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    assert signal.getsignal(signal.SIGALRM) == before


def test_another_fault_passes_through():
    with pytest.raises(ValueError, match="seven"), reading_limits(seconds=60):
        raise ValueError("seven")


def test_in_another_thread_there_are_no_limits_and_no_fault():
    done = []

    def work() -> None:
        with reading_limits(seconds=60):
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
