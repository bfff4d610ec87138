"""Thirty people work on thirty computers; their hand-ins come back on one stick among all that gathers there."""

from __future__ import annotations

import csv
import io
import json
import shutil
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.lessons.class_report import class_report
from reader.lessons.collect import collect
from reader.lessons.edition import write_student_edition
from reader.lessons.hand_in_files import FileState
from reader.lessons.lesson_work import open_set
from reader.lessons.projection import without_names
from reader.lessons.report_page import report_page
from reader.lessons.report_table import report_json, report_table
from reader.lessons.response_file import hand_in, pack_response, read_response
from reader.storage.lesson_work import StoredAnswer
from reader.storage.library import Library
from reader.storage.records import Answer, Evidence, NoteStatus, OwnLayer, Stance
from tests.lessons.classes import make_key, make_response, make_set, person, sentence_quote

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.lessons.collect import Collected
    from reader.lessons.report import ClassReport

HEDGE, UNSOURCED = OwnLayer.HEDGE, OwnLayer.UNSOURCED
MARK = "m-12"

# The table by hand: who of 0 to 29 marked which sentence of “The quay” as what, unaided, and what they did afterwards.
UNAIDED = {
    (1, UNSOURCED): range(17),
    (2, HEDGE): range(10, 20),
    (7, UNSOURCED): [28],
    (8, UNSOURCED): [29],
    (12, UNSOURCED): range(30),
}
TAKEN_AWAY = {1: range(5)}
ADDED = {2: range(20, 23)}
READ_CREWS = range(4)
ANSWERS = {Answer.DISAGREE: range(12), Answer.AGREE: range(12, 20), Answer.NOT_SURE: range(20, 23)}
ADDRESSES = {
    0: "https://www.port.example/log?utm_source=mail",
    1: "http://port.example/log/",
    2: "port.example/log",
    3: "https://council.example/minutes",
}

COUNTS = {  # sentence: marked, afterwards, changed
    1: (17, 12, 5),
    2: (10, 13, 3),
    7: (1, 1, 0),
    8: (1, 1, 0),
    12: (30, 30, 0),
}


def named(number: int) -> str:
    return f"Student {number:02}"


def work_through(number: int, folder: Path, stick: Path, set_file: Path) -> Path:
    """One person at one computer: opens the set, marks, sees, changes, answers, checks, and hands in."""
    with Library.open(folder / "notes.sqlite") as library:
        work = open_set(set_file, library).work
        quay, crews = (one.article for one in work.set.articles)
        work.say_belief("quay", 80, after=False)
        marks = {
            sentence: library.own_marks.add(
                quay.sha256, sentence_quote(quay, sentence), layer=layer, reason=f"Why, says {number}?"
            )
            for (sentence, layer), who in UNAIDED.items()
            if number in who
        }
        work.spend("quay", 9 * 60)
        work.reveal("quay")
        for sentence in (sentence for sentence, who in TAKEN_AWAY.items() if number in who):
            library.own_marks.delete(marks[sentence].id)
        for sentence in (sentence for sentence, who in ADDED.items() if number in who):
            library.own_marks.add(quay.sha256, sentence_quote(quay, sentence), layer=HEDGE)
        for answer in (answer for answer, who in ANSWERS.items() if number in who):
            library.respond(quay.sha256, MARK, answer=answer, why=f"Reason {number}", words="was closed")
        if number in ADDRESSES:
            evidence = Evidence(id="e", title=f"Find {number}", url=ADDRESSES[number], stance=Stance.SUPPORTS)
            note = library.notes.add(quay.sha256, body="Looked it up.", status=NoteStatus.CHECKED)
            library.notes.save(replace(note, evidence=(evidence,)))
        if number in READ_CREWS:
            library.own_marks.add(crews.sha256, sentence_quote(crews, 5), layer=UNSOURCED)
        work.say_belief("quay", 40, after=True)
        work.answer(StoredAnswer(prompt="who", options=("b" if number < 21 else "a",)))
        return work.hand_in(person(named(number)), stick)


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as it comes back."""
    stick = tmp_path_factory.mktemp("stick")
    set_file = tmp_path_factory.mktemp("set") / "Harbour news.lesson"
    write_student_edition(set_file, make_set())
    paths = [work_through(number, tmp_path_factory.mktemp("data"), stick, set_file) for number in range(30)]
    for path in stick.glob("*.html"):
        path.unlink()
    spoil(stick, paths)
    return stick


def spoil(stick: Path, paths: list[Path]) -> None:
    """Put in what gathers on a stick besides."""
    (stick / "empty.response").write_bytes(b"")
    (stick / "truncated.response").write_bytes(paths[0].read_bytes()[:400])
    shutil.copy(paths[1], stick / "copy of a hand-in.response")
    shutil.copy(paths[2], paths[2].with_name(f"{paths[2].stem} (1).response"))
    first = read_response(paths[3])
    paths[3].rename(stick / "earlier.response")
    hand_in(replace(first, revision=2), stick)
    paths[3].with_suffix(".html").unlink()
    (stick / "other set.response").write_bytes(pack_response(make_response("Ada", [1], set_id=person("other").id)))
    (stick / "other version.response").write_bytes(pack_response(make_response("Ivo", [1], version=1)))
    (stick / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 a photo")
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.write(paths[29], "late.response")
    with zipfile.ZipFile(stick / "late work.zip", "w") as archive:
        archive.writestr("from the back row/inner.zip", inner.getvalue())
    paths[29].unlink()


@pytest.fixture(scope="module")
def collected(stick: Path) -> Collected:
    lesson = make_set()
    return collect(stick, set_id=lesson.id, set_version=lesson.version)


@pytest.fixture(scope="module")
def report(collected: Collected) -> ClassReport:
    lesson = make_set()
    return class_report(collected, lesson=lesson, key=make_key(lesson))


def test_thirty_are_used_and_each_other_file_is_listed_with_its_reason(collected: Collected):
    used = [row for row in collected.files if row.state is FileState.USED]
    assert len(used) == len(collected.students) == 30
    assert [student.name for student in collected.students] == [named(number) for number in range(30)]
    assert "late work.zip › from the back row/inner.zip › late.response" in {row.path for row in used}
    others = {row.path: (row.state, row.reason) for row in collected.files if row.state is not FileState.USED}
    copied = next(path for path in others if path.endswith(" (1).response"))
    stem = copied.removesuffix(" (1).response")
    first = next(row.path for row in used if named(1) in row.path)
    assert others == {
        "empty.response": (FileState.DAMAGED, "This file is empty."),
        "truncated.response": (FileState.DAMAGED, "This hand-in file is damaged or cut off, so it was not read."),
        "copy of a hand-in.response": (FileState.DUPLICATE, f"This is the same hand-in as “{first}”."),
        copied: (FileState.DUPLICATE, f"This is the same hand-in as “{stem}.response”."),
        "earlier.response": (
            FileState.OLDER_REVISION,
            "This is hand-in 1; hand-in 2 of the same person was used.",
        ),
        "other set.response": (FileState.OTHER_SET, "This belongs to another set, “Harbour news”."),
        "other version.response": (
            FileState.OTHER_VERSION,
            "This belongs to version 1 of the set; version 2 is being collected.",
        ),
        "photo.jpg": (FileState.NOT_A_RESPONSE, "This is no hand-in file."),
    }


def test_the_counts_of_each_sentence_are_those_of_the_table(report: ClassReport):
    quay = report.articles[0]
    assert quay.readers == 30
    assert len(quay.sentences) == 20
    for row in quay.sentences:
        marked, afterwards, changed = COUNTS.get(row.number, (0, 0, 0))
        assert str(row.marked) == f"{marked} of 30"
        assert str(row.marked_after) == f"{afterwards} of 30"
        assert row.changed == changed
    assert quay.sentences[0].names == tuple(map(named, range(17)))
    assert quay.sentences[1].layers == {"hedge": 10}
    assert [said.words for said in quay.sentences[6].reasons] == ["Why, says 28?"]


def test_the_lists_begin_with_what_people_differ_about_and_what_changed_most(report: ClassReport):
    quay = report.articles[0]
    # 17 of 30, then 10 of 30, then two with 1 of 30; on 12 all agree, and so they do on 3, which only the key marks.
    assert [row.number for row in quay.by_disagreement] == [1, 2, 7, 8, 3, 12]
    assert [row.number for row in quay.by_change] == [1, 2]
    assert quay.by_disagreement[0].disagreement == pytest.approx(2 * 17 * 13 / (30 * 29))
    assert str(quay.alike) == "1 of 6"


def test_answers_to_marks_and_prompts_are_those_of_the_table(report: ClassReport):
    (mark,) = report.articles[0].marks
    assert mark.answers == {"disagree": 12, "agree": 8, "not_sure": 3}
    assert len(mark.reasons) == 23
    (prompt,) = report.prompts
    assert prompt.options == {"The mayor": 9, "Nobody": 21}
    assert str(prompt.answered) == "30 of 30"


def test_what_stands_beside_the_key_is_hits_and_false_alarms_in_texts_of_both_kinds(report: ClassReport):
    quay, crews = (article.discernment for article in report.articles)
    assert (str(quay.hits), str(quay.false_alarms)) == ("27 of 90", "32 of 510")
    assert (str(crews.hits), str(crews.false_alarms)) == ("0 of 0", "4 of 80")
    student = report.students[0]
    assert str(student.badly_sourced.hits) == "1 of 3"
    assert str(student.badly_sourced.false_alarms) == "1 of 17"
    assert str(student.well_sourced.false_alarms) == "1 of 20"
    assert report.students[10].well_sourced is None


def test_the_evidence_wall_has_one_row_for_each_origin(report: ClassReport):
    wall = report.articles[0].evidence
    assert [(row.people, row.stances) for row in wall] == [(3, {"supports": 3}), (1, {"supports": 1})]
    assert report.articles[0].notes[0].words == "Looked it up."
    assert report.articles[0].notes[0].label == "Checked"
    assert wall[0].names == (named(0), named(1), named(2))


def test_without_the_set_the_marked_passages_are_known_all_the_same(collected: Collected):
    quay = class_report(collected).articles[0]
    assert [str(row.marked) for row in quay.sentences] == [f"{count[0]} of 30" for count in COUNTS.values()]
    assert quay.sentences[0].text == make_set().articles[0].article.text.partition(". ")[0] + "."


# Exports


def rows_of(report: ClassReport, entry: str) -> list[dict[str, str]]:
    table = csv.DictReader(io.StringIO(report_table(report).removeprefix("\ufeff")))
    return [row for row in table if row["Entry"] == entry]


def test_the_table_and_the_json_say_the_same(report: ClassReport):
    document = json.loads(report_json(report))
    in_json = [row["marked"]["count"] for article in document["articles"] for row in article["sentences"]]
    assert [int(row["People"]) for row in rows_of(report, "Sentence")] == in_json
    assert sum(in_json) == 17 + 10 + 1 + 1 + 30 + 4
    assert len(rows_of(report, "File")) == len(document["files"]) == 38
    assert "response" not in document["files"][0]


def test_the_page_loads_nothing_and_has_every_list(report: ClassReport):
    page = report_page(report)
    for words in ("What people differ about most", "Changed after the marks were shown", "17 of 30", "Files", "alpha"):
        assert words in page
    assert "<script" not in page
    assert "src=" not in page


def words_of(report: ClassReport) -> Iterable[str]:
    return report_page(report), report_table(report), report_json(report)


def test_for_projection_names_are_off_and_small_groups_hidden(report: ClassReport):
    shown = without_names(report)
    for words in words_of(shown):
        assert "Student" not in words
        assert ".response" not in words
    quay, crews = shown.articles
    assert [str(row.marked) for row in quay.sentences if row.number in (1, 2, 12)] == [
        "17 of 30",
        "10 of 30",
        "30 of 30",
    ]
    for row in quay.sentences:
        if row.number in (7, 8):
            assert (row.marked, row.reasons, row.disagreement, set(row.layers.values())) == (None, (), 0, {None})
    assert quay.sentences[1].changed is None
    assert quay.marks[0].answers == {"disagree": 12, "agree": 8, "not_sure": None}
    assert (crews.readers, crews.sentences) == (4, ())
    assert {said.name for row in quay.sentences for said in row.reasons} == {""}
