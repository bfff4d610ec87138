"""The worker process by itself: jobs go in, outcomes come out, and it never outlives its end."""

import multiprocessing
import os
import signal
import sys

import pytest

from reader import worker
from reader.analysis.findings import QuoteUnclear, Report, Sentence, State
from reader.text.article import BlockKind
from reader.text.importers import article_from_text
from reader.text.importers.decoding import WINDOWS_1252
from reader.text.importers.limits import TOO_MUCH_MEMORY
from reader.text.spans import Span
from reader.worker import MEMORY_LIMIT, READY, Outcome, WorkerProcess, in_pieces, put_together
from tests import worker_jobs
from tests.text.documents import epub

WAIT = 20


@pytest.fixture
def process():
    started = WorkerProcess()
    assert started.connection.poll(WAIT)
    assert started.connection.recv() == READY
    yield started
    started.stop()


def answer(process: WorkerProcess, job, argument) -> Outcome:
    process.send(7, job, argument)
    assert process.connection.poll(WAIT)
    number, outcome = process.connection.recv()
    assert number == 7
    return outcome


def test_a_job_runs_in_another_process(process):
    assert answer(process, worker_jobs.process_id, None).result not in (None, os.getpid())


def test_one_process_does_many_jobs_in_order(process):
    for number in range(5):
        process.send(number, worker_jobs.double, number)
    outcomes = [process.connection.recv() for _ in range(5)]
    assert outcomes == [(number, Outcome(result=2 * number)) for number in range(5)]


def test_a_fault_of_the_input_comes_back_as_its_sentence(process):
    outcome = answer(process, worker_jobs.refuse, "There is no text to read.")
    assert outcome == Outcome(error="There is no text to read.")


def test_a_fault_of_the_program_comes_back_with_its_traceback(process):
    outcome = answer(process, worker_jobs.fail, "seven")
    assert outcome.error == ""
    assert "ValueError: seven" in outcome.crash


def test_the_process_goes_on_after_a_fault(process):
    answer(process, worker_jobs.fail, "seven")
    assert answer(process, worker_jobs.double, 4).result == 8


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space of a process")
def test_a_job_that_needs_too_much_memory_ends_with_a_sentence(process):
    outcome = answer(process, worker_jobs.need_too_much_memory, 2 * MEMORY_LIMIT)
    assert outcome.error.endswith(".")
    assert outcome.crash == ""
    assert answer(process, worker_jobs.double, 4).result == 8


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_reading_has_less_memory_than_an_analysis_and_gives_the_rest_back(process, tmp_path):
    path = tmp_path / "lines.txt"
    path.write_bytes(b"a\n" * 9_900_000)
    assert answer(process, worker.read_file, path).error == TOO_MUCH_MEMORY
    assert answer(process, worker_jobs.need_too_much_memory, 700_000_000).result == 700_000_000


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
def test_an_interrupt_from_the_keyboard_leaves_it_alone(process):
    os.kill(answer(process, worker_jobs.process_id, None).result, signal.SIGINT)
    assert answer(process, worker_jobs.double, 4).result == 8


def test_stopping_ends_it_even_in_the_middle_of_a_job(process):
    before = multiprocessing.active_children()
    process.send(1, worker_jobs.never_end, None)
    process.stop()
    assert len(multiprocessing.active_children()) == len(before) - 1


def test_stopping_twice_is_no_fault(process):
    process.stop()
    process.stop()


def test_a_stopped_process_takes_no_job(process):
    process.stop()
    with pytest.raises(OSError, match="closed"):
        process.send(1, worker_jobs.double, 1)


def test_its_own_jobs_read_and_analyse(process, tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("“The gate is closed,” said Lena Orel, the mayor of Selm, on Monday.", encoding="utf-8")
    article = answer(process, worker.read_file, path).result
    assert article == article_from_text(path.read_text(encoding="utf-8"))
    assert answer(process, worker.read_text, article.text).result == article
    report = answer(process, worker.analyse_article, article).result
    assert report.findings


def test_a_file_in_another_encoding_can_be_read_again_as_the_person_says(process, tmp_path):
    text = "Мэр города Сельм сказал, что гавань останется закрытой до июня. " * 5
    path = tmp_path / "article.txt"
    path.write_bytes(text.encode("cp1251"))
    assert answer(process, worker.read_file, path).result.warnings == (WINDOWS_1252,)
    suggested = answer(process, worker.suggested_encodings, path).result
    assert suggested[0] == "Windows-1251"
    article = answer(process, worker.read_file_as, (path, suggested[0])).result
    assert (article.text, article.warnings) == (text.strip(), ())
    assert "gone" in answer(process, worker.suggested_encodings, tmp_path / "gone").error


def test_a_missing_file_comes_back_as_a_sentence(process, tmp_path):
    outcome = answer(process, worker.read_file, tmp_path / "gone.txt")
    assert "gone.txt" in outcome.error


COPIED = "The ferry of Selm stays in port, the mayor said, and nobody knows for how long."


@pytest.mark.parametrize(
    ("markup", "text", "heading"),
    [
        (f"<h1>The ferry</h1><p>{COPIED}</p>", f"The ferry\n{COPIED}", True),
        (f"<h1>The ferry</h1><p>{COPIED}</p>", "", True),
        ("<h1>The ferry</h1>", f"The ferry\n{COPIED}", False),
        ("<img src='x.png'>", COPIED, False),
    ],
)
def test_a_copied_page_is_read_unless_its_text_holds_more(process, markup, text, heading):
    article = answer(process, worker.read_html, (markup, text)).result
    assert COPIED in article.text
    assert any(block.kind is BlockKind.HEADING for block in article.blocks) is heading


def test_nothing_copied_is_said(process):
    assert answer(process, worker.read_html, ("<img src='x.png'>", " ")).error == "There is no text to read."


def test_a_folder_is_looked_through_and_a_book_into(process, tmp_path):
    book = tmp_path / "book.epub"
    book.write_bytes(epub({"a": f"<h1>One</h1><p>{COPIED}</p>", "b": f"<h1>Two</h1><p>{COPIED}</p>"}))
    assert answer(process, worker.find_articles, tmp_path).result.files == (book,)
    chapters = answer(process, worker.book_chapters, book).result
    assert [chapter.title for chapter in chapters] == ["One", "Two"]
    assert answer(process, worker.read_chapter, (book, chapters[1].name)).result.text == f"Two\n{COPIED}"


def test_a_long_report_goes_in_pieces_and_is_whole_again():
    span = Span(0, 4)
    report = Report(
        analysis_version="1",
        sentences=tuple(Sentence(Span(n, n + 1), State.OTHER) for n in range(1_500)),
        findings=tuple(QuoteUnclear(id=str(n), span=span, reason="open") for n in range(2_300)),
        sources=(),
        warnings=("short",),
    )
    *pieces, outcome = in_pieces(Outcome(result=report))
    assert [len(piece.records) for piece in pieces] == [1_000, 1_000, 300, 1_000, 500]
    assert put_together(pieces, outcome) == Outcome(result=report)


@pytest.mark.parametrize("outcome", [Outcome(error="No text."), Outcome(crash="Trace")])
def test_what_failed_goes_at_once(outcome: Outcome):
    assert list(in_pieces(outcome)) == [outcome]
    assert put_together([], outcome) is outcome
