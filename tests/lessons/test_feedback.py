"""Feedback goes back to one student and holds nothing about another."""

from dataclasses import replace

import pytest

from reader.errors import UserError
from reader.lessons.collect import Student
from reader.lessons.feedback import Beside, make_feedback
from reader.lessons.feedback_file import feedback_page, pack, read_feedback, unpack, write_feedback
from reader.lessons.people import key
from reader.lessons.response_file import RESPONSE
from reader.lessons.zipped import packed
from reader.storage.records import OwnLayer
from tests.lessons.classes import make_key, make_response, make_set

LESSON = make_set()
QUAY = LESSON.articles[0].sha256


def student(name, marks):
    response = make_response(name, marks)
    return Student(key=key(response.person), name=name, response=response)


ANA = student("Ana", {1: OwnLayer.UNSOURCED, 2: OwnLayer.ATTRIBUTION, 3: OwnLayer.HEDGE, 9: OwnLayer.UNSOURCED})


def test_own_marks_stand_beside_the_key():
    key_of_set = make_key(LESSON, expected=(1, 2, 3, 4), arguable=(5,))
    (article,) = make_feedback(ANA, lesson=LESSON, key=key_of_set).articles
    numbers = {line.words.rpartition(" ")[2].strip("."): line for line in article.lines}
    assert {number: line.beside for number, line in numbers.items()} == {
        "1": Beside.AS_KEY,
        "2": Beside.NOT_MARKED,  # marked as a layer that the key does not cover
        "3": Beside.OTHERWISE,
        "4": Beside.NOT_MARKED,
        "9": Beside.KEY_LEAVES,
    }
    assert numbers["4"].explanation == "Nobody is named."
    assert numbers["3"].marked == ("hedge",)


def test_without_a_key_only_words_go_back():
    feedback = make_feedback(ANA, comments={"": "Thank you.", QUAY: "Look at the fourth."}, lesson=LESSON)
    assert feedback.comment == "Thank you."
    assert feedback.articles[0].comment == "Look at the fourth."
    assert feedback.articles[0].lines == ()


def test_feedback_comes_back_whole(tmp_path):
    feedback = make_feedback(ANA, comments={"": "Thank you."}, lesson=LESSON, key=make_key(LESSON))
    page, file = write_feedback([feedback], tmp_path)
    assert read_feedback(file) == feedback
    assert page.read_text(encoding="utf-8") == feedback_page(feedback)
    assert (page.suffix, file.suffix) == (".html", ".feedback")
    assert pack(feedback) == pack(feedback)


def test_the_page_says_it_in_plain_words_and_runs_nothing():
    feedback = make_feedback(ANA, comments={"": "<script>"}, lesson=LESSON, key=make_key(LESSON))
    page = feedback_page(feedback)
    assert "To Ana, on hand-in 1" in page
    assert "The key marks this; you left it." in page
    assert "You marked this; the key leaves it." in page
    assert "<script" not in page


def test_nobody_else_is_in_it(tmp_path):
    ben = student("Ben", [1])
    paths = write_feedback([make_feedback(one, lesson=LESSON, key=make_key(LESSON)) for one in (ANA, ben)], tmp_path)
    assert len(paths) == 4
    assert "Ben" not in paths[0].read_text(encoding="utf-8")
    assert "Ana" not in paths[2].read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        packed({"feedback.json": b"[]"}, kind=replace(RESPONSE, format="lateral-reader-feedback")),
        packed({"other.json": b"{}"}, kind=replace(RESPONSE, format="lateral-reader-feedback")),
        packed({"feedback.json": b"{}"}, kind=RESPONSE),
    ],
)
def test_what_is_no_feedback_is_refused(data):
    with pytest.raises(UserError, match=r"\.$"):
        unpack(data)
