"""`lesson collect`: a word for every file, and a report where it is asked for."""

import json

import pytest

from reader.cli import parse, run
from reader.lessons.package import write_lesson
from reader.lessons.response_file import hand_in
from tests.lessons.classes import make_key, make_response, make_set


@pytest.fixture
def folder(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(6):
        hand_in(make_response(f"Student {number}", [1, 2 + number]), stick)
    (stick / "photo.jpg").write_bytes(b"\xff\xd8")
    return stick


def collect(*arguments):
    return run(parse(["lesson", "collect", *map(str, arguments)]))


def test_every_file_but_the_copies_to_read_is_listed_with_what_became_of_it(folder, capsys):
    assert collect(folder) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "6 of 7 files used for “Harbour news”, version 2; people: 6"
    assert len(said) == 8
    assert "Not a hand-in: photo.jpg. This is no hand-in file." in said


def test_reports_are_written_where_they_are_asked_for(folder, tmp_path):
    lesson = make_set()
    write_lesson(tmp_path / "set.lesson", lesson, make_key(lesson))
    page, table, document = (tmp_path / f"out.{ending}" for ending in ("html", "csv", "json"))
    assert collect(folder, "--set", tmp_path / "set.lesson", "--html", page, "--csv", table, "--json", document) == 0
    assert "6 of 6" in page.read_text(encoding="utf-8")
    assert table.read_bytes().startswith(b"\xef\xbb\xbfEntry,")
    first = json.loads(document.read_text(encoding="utf-8"))["articles"][0]
    assert first["sentences"][0]["marked"] == {"count": 6, "of": 6}
    assert first["discernment"]["hits"] == {"count": 8, "of": 18}


def test_names_can_be_off(folder, tmp_path):
    page = tmp_path / "out.html"
    assert collect(folder, "--html", page, "--names-off") == 0
    assert "Student" not in page.read_text(encoding="utf-8")


def test_without_anything_to_use_it_says_so(tmp_path, capsys):
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    assert collect(tmp_path) == 1
    assert capsys.readouterr().out.startswith("0 of 1 files used")


def test_an_empty_folder_holds_no_hand_ins_and_gets_no_report(tmp_path, capsys):
    folder, page = tmp_path / "stick", tmp_path / "out.html"
    folder.mkdir()
    assert collect(folder, "--html", page) == 1
    assert capsys.readouterr() == ("", f"There are no hand-ins in “{folder}”.\n")
    assert not page.exists()


def test_what_cannot_be_read_or_written_is_one_sentence(folder, tmp_path, capsys):
    assert collect(tmp_path / "missing") == 1
    assert collect(folder, "--set", folder / "photo.jpg") == 1
    assert collect(folder, "--html", tmp_path / "missing" / "out.html") == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 3
    assert all(line.endswith(".") for line in said)
