"""Evidence is counted by origin: who copies from whom, and how an address is written, makes no second source."""

import pytest

from reader.lessons.collect import Student
from reader.lessons.evidence_wall import evidence_wall
from reader.lessons.people import key
from reader.storage.records import Evidence, Note, NoteStatus, Stance
from tests.lessons.classes import NOW, make_response


def note(name, *items):
    response = make_response(name)
    student = Student(key=key(response.person), name=name, response=response)
    about = {"article": "a" * 64, "quote": None, "mark": None, "created": NOW, "modified": NOW}
    return student, Note(
        id=f"note of {name}",
        body="",
        status=NoteStatus.CHECKED,
        revision=1,
        deleted_at=None,
        evidence=tuple(Evidence(id=str(number), **item) for number, item in enumerate(items)),
        **about,
    )


def titles(*notes):
    return [(row.title, row.people) for row in evidence_wall(notes)]


@pytest.mark.parametrize(
    "other",
    [
        "https://www.port.example/log",
        "HTTP://PORT.example/log/",
        "port.example/log?utm_source=mail&utm_medium=x",
        " https://port.example/log#top ",
    ],
)
def test_one_address_however_written_is_one_origin(other):
    notes = note("Ana", {"url": "https://port.example/log"}), note("Ben", {"url": other})
    assert [row.people for row in evidence_wall(notes)] == [2]


def test_other_pages_are_other_origins():
    urls = ("https://port.example/log?id=1", "https://port.example/log?id=2", "https://port.example/", "http://[bad")
    assert len(evidence_wall([note("Ana", *({"url": url} for url in urls))])) == 4


def test_a_title_of_a_house_is_one_origin_and_of_another_house_another():
    ana, ben = {"title": "Port log", "publisher": "Port"}, {"title": "port  LOG", "publisher": "port"}
    assert len(evidence_wall([note("Ana", ana), note("Ben", ben)])) == 1
    assert len(evidence_wall([note("Ana", ana), note("Ben", {**ben, "publisher": "Council"})])) == 2


def test_what_takes_its_news_from_another_is_no_origin_of_its_own():
    copy = {"title": "Daily", "same_origin_as": "0"}
    (row,) = evidence_wall([note("Ana", {"title": "Wire"}, copy), note("Ben", {"title": "Daily"})])
    assert (row.title, row.others, row.people) == ("“Daily”", ("“Wire”",), 2)


def test_what_nothing_is_known_of_stays_apart():
    assert [row.people for row in evidence_wall([note("Ana", {}), note("Ben", {})])] == [1, 1]


def test_most_found_comes_first_and_stances_are_counted():
    council, port = {"title": "Council", "stance": Stance.SUPPORTS}, {"title": "Port", "stance": Stance.CONTRADICTS}
    rows = evidence_wall([note("Ana", port, council), note("Ben", {**council, "stance": Stance.CONTEXT})])
    assert [row.title for row in rows] == ["“Council”", "“Port”"]
    assert rows[0].stances == {"supports": 1, "context": 1}
    assert rows[0].names == ("Ana", "Ben")


def test_two_people_of_one_name_are_two():
    one, other = note("Ana", {"title": "Log"}), note("ANA", {"title": "Log"})
    assert titles(one, other) == [("“Log”", 2)]
