"""A run without processes of its own: what could end its process is read beside it."""

import sys

import pytest

from reader.batch.files import Target
from reader.batch.reading import in_this_process
from reader.batch.work import BROKEN_OFF, Item, outcome
from reader.text.importers import is_text
from tests.batch.program import records, run_analyse
from tests.hostile import portable
from tests.text import documents

SENTENCE = "Harbour master Orla Venn said that the ferry may sail."
PDF = documents.pdf([(72, 700, 11, SENTENCE)])


def read_all(*paths):
    items = [Item(number=number, target=Target(str(path))) for number, path in enumerate(paths, start=1)]
    with in_this_process(lambda item, *, read: outcome(item, form="text", read=read), items) as outcomes:
        return list(outcomes)


@pytest.fixture
def files(tmp_path):
    def write(**contents):
        paths = [tmp_path / name.replace("_", ".") for name in contents]
        for path, content in zip(paths, contents.values(), strict=True):
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return paths

    return write


def test_a_text_is_read_here_and_needs_no_other_process(files, new_processes):
    with in_this_process(lambda item, *, read: read(item), files(a_txt=SENTENCE, b_md=SENTENCE)) as articles:
        assert [article.text for article in articles] == [SENTENCE, SENTENCE]
        assert new_processes() == 0


def test_other_formats_are_read_by_one_process_that_ends_with_the_run(files, new_processes):
    paths = files(a_pdf=PDF, b_html=f"<html><body><p>{SENTENCE}", c_txt=PDF)
    with in_this_process(lambda item, *, read: read(item), paths) as articles:
        assert all(SENTENCE in article.text for article in articles)
        assert new_processes() == 1
    assert new_processes() == 0


def test_the_files_between_keep_their_order_and_one_that_cannot_be_read_is_said(files, tmp_path):
    found = read_all(*files(a_txt=SENTENCE, b_pdf=PDF, c_pdf=b"%PDF-1.7 and nothing else"), tmp_path / "missing.txt")
    assert [outcome.file.rpartition("/")[2] for outcome in found] == ["a.txt", "b.pdf", "c.pdf", "missing.txt"]
    assert [bool(outcome.error) for outcome in found] == [False, False, True, True]


@pytest.mark.skipif(sys.platform != "linux", reason="memory can be limited on Linux only, so it ends no process")
def test_a_pdf_that_ends_its_process_is_listed_and_the_others_go_on(files, tmp_path):
    paths = files(a_pdf=PDF, b_pdf=portable.draws_and_draws(), c_pdf=PDF, d_txt=SENTENCE)
    for jobs in ([], ["--jobs", 1], ["--jobs", 2]):
        out = tmp_path / f"out{jobs}"
        assert run_analyse("--output", out, *jobs, *paths).returncode == 1
        assert [record.get("error", "") for record in records(out)] == ["", BROKEN_OFF, "", ""]


@pytest.mark.parametrize("name", ["a_md", "a_txt", "a_text"])
def test_what_is_text_by_name_and_bytes_is_text(files, name):
    assert is_text(files(**{name: SENTENCE})[0])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a_html", "Words"),
        ("a_txt", "<!doctype html><html><p>Words"),
        ("a_txt", PDF),
        ("a_md", documents.docx(documents.p("Words"))),
        ("a_txt", documents.mhtml("<p>Words")),
    ],
)
def test_what_needs_a_parser_is_no_text(files, name, content):
    assert not is_text(files(**{name: content})[0])


def test_what_is_no_file_needs_no_parser(tmp_path):
    (tmp_path / "folder.txt").mkdir()
    assert is_text(tmp_path / "folder.txt")
    assert is_text(tmp_path / "missing.txt")
