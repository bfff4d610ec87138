"""Jobs seen from the window: results arrive, long or dead ones end with a sentence, and the next one works."""

import multiprocessing
import multiprocessing.connection
import os
import signal
import time

import pytest

from reader.ui.tasks import Tasks
from reader.worker import READY, Outcome, WorkerProcess
from tests import worker_jobs

WAIT = 20_000


@pytest.fixture
def tasks(qtbot):
    running = Tasks(WorkerProcess())
    yield running
    running.stop()


@pytest.fixture
def heard(tasks) -> list[tuple[int, Outcome]]:
    ends: list[tuple[int, Outcome]] = []
    tasks.finished.connect(lambda number, outcome: ends.append((number, outcome)))
    return ends


def outcome_of(tasks: Tasks, qtbot, job, argument, *, limit: int | None = None) -> Outcome:
    """Submit a job and wait for its end."""
    with qtbot.waitSignal(tasks.finished, timeout=WAIT) as end:
        number = tasks.submit(job, argument, limit=limit)
    assert end.args[0] == number
    return end.args[1]


def test_a_result_arrives(tasks, qtbot):
    assert outcome_of(tasks, qtbot, worker_jobs.double, 21) == Outcome(result=42)
    assert not tasks.busy


def test_jobs_after_each_other_use_the_same_process(tasks, qtbot):
    first = outcome_of(tasks, qtbot, worker_jobs.process_id, None).result
    assert outcome_of(tasks, qtbot, worker_jobs.process_id, None).result == first


def test_a_fault_of_the_input_arrives_as_its_sentence(tasks, qtbot):
    assert outcome_of(tasks, qtbot, worker_jobs.refuse, "No text.").error == "No text."
    assert outcome_of(tasks, qtbot, worker_jobs.double, 1).result == 2


def test_a_fault_of_the_program_arrives_with_its_traceback(tasks, qtbot):
    assert "ValueError" in outcome_of(tasks, qtbot, worker_jobs.fail, "seven").crash
    assert outcome_of(tasks, qtbot, worker_jobs.double, 1).result == 2


def test_a_new_job_gives_up_the_last_one(tasks, qtbot, heard):
    given_up = tasks.submit(worker_jobs.never_end, None)
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4) == Outcome(result=8)
    assert given_up not in [number for number, _ in heard]
    assert len(heard) == 1


def test_of_many_jobs_in_a_row_only_the_last_one_ends(tasks, qtbot, heard):
    for _ in range(3):
        tasks.submit(worker_jobs.never_end, None)
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4) == Outcome(result=8)
    assert len(heard) == 1


def test_a_cancelled_job_is_not_heard_of_again(tasks, qtbot, heard):
    tasks.submit(worker_jobs.never_end, None)
    assert tasks.busy
    tasks.cancel()
    assert not tasks.busy
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4) == Outcome(result=8)
    assert len(heard) == 1


def test_cancelling_nothing_is_no_fault(tasks, qtbot):
    first = outcome_of(tasks, qtbot, worker_jobs.process_id, None).result
    tasks.cancel()
    assert outcome_of(tasks, qtbot, worker_jobs.process_id, None).result == first


def test_a_job_over_its_limit_ends_with_a_sentence_and_the_next_one_works(tasks, qtbot):
    outcome = outcome_of(tasks, qtbot, worker_jobs.never_end, None, limit=50)
    assert outcome.error == "Reading this file took too long, so it was given up."
    assert not tasks.busy
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4) == Outcome(result=8)


class SlowToStart(WorkerProcess):
    """A worker that says that it is ready only when it is let."""

    def __init__(self) -> None:
        self.sent: list[object] = []
        self.connection, self.theirs = multiprocessing.Pipe()

    def send(self, number: int, job: object, argument: object) -> None:
        self.sent.append(argument)

    def kill(self) -> None:
        self.connection.close()

    def stop(self) -> None:
        self.kill()


def test_what_a_worker_needs_to_start_is_no_part_of_the_limit_and_nothing_is_sent_before(qtbot):
    worker = SlowToStart()
    tasks = Tasks(worker, start=SlowToStart)
    with qtbot.assertNotEmitted(tasks.finished, wait=100):
        tasks.submit(worker_jobs.double, "a long text", limit=20)
    assert worker.sent == []
    with qtbot.waitSignal(tasks.finished, timeout=WAIT) as end:
        worker.theirs.send(READY)
    assert worker.sent == ["a long text"]
    assert "took too long" in end.args[1].error
    tasks.stop()


def test_a_long_text_is_sent_without_a_wait(tasks, qtbot):
    begin = time.process_time()
    tasks.submit(len, "a" * 20_000_000)
    assert time.process_time() - begin < 0.2
    tasks.cancel()
    assert outcome_of(tasks, qtbot, len, "a" * 20_000_000).result == 20_000_000


def test_a_job_started_at_once_after_one_over_its_limit_works(tasks, qtbot, heard):
    def start_another() -> None:
        tasks.finished.disconnect(start_another)
        tasks.submit(worker_jobs.double, 4)

    tasks.finished.connect(start_another)
    with qtbot.waitSignal(tasks.finished, timeout=WAIT, check_params_cb=lambda number, _: number == 2):
        tasks.submit(worker_jobs.never_end, None, limit=50)
    assert [outcome.result for _, outcome in heard] == [None, 8]


def test_the_limit_of_a_job_is_not_that_of_the_next_one(tasks, qtbot):
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4, limit=60_000) == Outcome(result=8)
    assert not tasks._limit.isActive()


def test_a_job_whose_worker_was_killed_is_done_by_another_one(tasks, qtbot, tmp_path):
    victim = outcome_of(tasks, qtbot, worker_jobs.process_id, None).result
    with qtbot.waitSignal(tasks.finished, timeout=WAIT) as end:
        tasks.submit(worker_jobs.end_at_the_second_try, str(tmp_path / "tried"))
        qtbot.waitUntil((tmp_path / "tried").exists, timeout=WAIT)
        os.kill(victim, signal.SIGKILL)
    assert end.args[1].result not in (None, victim)


def test_a_worker_that_ends_itself_is_replaced(tasks, qtbot):
    assert outcome_of(tasks, qtbot, worker_jobs.die, None).error.endswith(".")
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4) == Outcome(result=8)


def test_a_worker_killed_between_two_jobs_is_replaced(tasks, qtbot, heard):
    victim = outcome_of(tasks, qtbot, worker_jobs.process_id, None).result
    os.kill(victim, signal.SIGKILL)
    multiprocessing.connection.wait([tasks._worker.connection], WAIT / 1000)
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4) == Outcome(result=8)
    assert len(heard) == 2


def test_the_window_hears_of_no_end_when_an_idle_worker_dies(tasks, qtbot, heard):
    victim = outcome_of(tasks, qtbot, worker_jobs.process_id, None).result
    os.kill(victim, signal.SIGKILL)
    multiprocessing.connection.wait([tasks._worker.connection], WAIT / 1000)
    assert len(heard) == 1
    assert not tasks.busy
    assert outcome_of(tasks, qtbot, worker_jobs.double, 4) == Outcome(result=8)


class DeadAtOnce(WorkerProcess):
    """A worker that cannot start, as when the computer has no memory left."""

    started = 0

    def __init__(self) -> None:
        DeadAtOnce.started += 1
        self.connection, theirs = multiprocessing.Pipe()
        theirs.close()

    def kill(self) -> None:
        self.connection.close()

    def stop(self) -> None:
        self.kill()


def test_a_worker_that_cannot_start_is_not_started_for_ever(qtbot, monkeypatch):
    monkeypatch.setattr(DeadAtOnce, "started", 0)
    monkeypatch.setattr("reader.ui.tasks.WorkerProcess", DeadAtOnce)
    tasks = Tasks(DeadAtOnce())
    ends = []
    tasks.finished.connect(lambda _number, outcome: ends.append(outcome))
    tasks.submit(worker_jobs.double, 4)
    qtbot.waitUntil(lambda: bool(ends), timeout=WAIT)
    assert ends[0].error.endswith(".")
    tasks.stop()
    assert DeadAtOnce.started < 5


def test_stopping_leaves_no_process_behind(qtbot):
    before = {process.pid for process in multiprocessing.active_children()}
    tasks = Tasks(WorkerProcess())
    assert {process.pid for process in multiprocessing.active_children()} > before
    tasks.submit(worker_jobs.never_end, None)
    tasks.stop()
    assert {process.pid for process in multiprocessing.active_children()} == before


def test_nothing_is_reported_after_stopping(tasks, qtbot, heard):
    tasks.submit(worker_jobs.never_end, None, limit=20)
    tasks.stop()
    with qtbot.assertNotEmitted(tasks.finished, wait=100):
        pass
    assert heard == []


def test_replaced_processes_are_gone(tasks, qtbot):
    before = len(multiprocessing.active_children())
    for _ in range(3):
        tasks.submit(worker_jobs.never_end, None)
    qtbot.waitUntil(lambda: len(multiprocessing.active_children()) == before, timeout=WAIT)
