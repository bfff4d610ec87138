"""Which words of a sentence the class marked, and which mark of the set stands in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.lessons.hand_in_files import FileRow, FileState
from reader.lessons.records import Lesson
from reader.storage.records import OwnLayer
from reader.text.spans import Span
from reader.ui.classroom.collection import Collection
from reader.ui.classroom.passages import Group, Order, ordered, passages
from tests.lessons.classes import make_response, make_set

if TYPE_CHECKING:
    from reader.lessons.response import Response
    from reader.ui.classroom.passages import Passage


def found(*responses: Response, with_set: bool = True, names: bool = True) -> list[Passage]:
    """The sentences of the first article of a class."""
    rows = tuple(FileRow(path=one.person.name, state=FileState.USED, response=one) for one in responses)
    lesson = Lesson(set=make_set(), key=None) if with_set else None
    collection = Collection(folder=Path("hand-ins"), rows=rows, lesson=lesson)
    report = collection.report if names else collection.nameless_report
    return list(passages(collection, report.articles[0], names=names))


def test_the_words_are_those_that_half_of_them_marked():
    people = [make_response(name, [1]) for name in ("Ana", "Ben")]
    (one,) = [passage for passage in found(*people) if passage.spans]
    assert one.spans == (Span(0, len(one.row.text)),)
    assert one.layer == OwnLayer.UNSOURCED


def test_the_layer_is_the_one_that_most_chose():
    people = [make_response(name, {1: OwnLayer.HEDGE}) for name in ("Ana", "Ben")]
    first = found(*people, make_response("Caro", [1]))[0]
    assert first.layer == OwnLayer.HEDGE
    assert first.who == ((OwnLayer.HEDGE, ("Ana", "Ben")), (OwnLayer.UNSOURCED, ("Caro",)))


def test_paragraphs_have_the_numbers_of_the_margin():
    assert {passage.paragraph for passage in found(make_response("Ana", [1]))} == {1}


def test_without_the_set_passages_are_what_was_marked():
    people = (make_response("Ana", [1, 3]), make_response("Ben", [3]))
    known = found(*people, with_set=False)
    assert [str(passage.row.marked) for passage in known] == ["1 of 2", "2 of 2"]
    assert [passage.paragraph for passage in known] == [None, None]


def test_a_change_says_who_and_from_what_to_what():
    first, second, *_ = found(make_response("Ana", [1], after=[2]), make_response("Ben", [1]))
    assert [(change.name, change.before, change.after) for change in first.changes] == [("Ana", ("unsourced",), ())]
    assert [(change.name, change.before, change.after) for change in second.changes] == [("Ana", (), ("unsourced",))]


def test_whoever_marks_only_after_the_reveal_is_named_too():
    _, second, *_ = found(make_response("Ana", after=[2]), make_response("Ben"))
    assert [change.name for change in second.changes] == ["Ana"]


def test_without_names_there_is_nobody_behind_a_sentence():
    people = [make_response(f"Student {number}", [1], after=[1, 2]) for number in range(6)]
    for passage in found(*people, names=False):
        assert passage.who == ()
        assert passage.changes == ()


def test_a_class_that_differs_stands_over_one_that_agrees():
    people = [make_response(f"Student {number}", [1, 2] if number < 3 else [1]) for number in range(6)]
    listed = ordered(found(*people), Order.DISAGREEMENT)
    assert [(group, [one.row.number for one in members]) for group, members in listed] == [
        (Group.TWO_MINDS, [2]),
        (Group.NEARLY_ALL, [1]),
    ]


def test_in_the_order_of_the_text_no_sentence_is_missing():
    ((group, members),) = ordered(found(make_response("Ana", [7])), Order.TEXT)
    assert group is Group.TEXT
    assert [one.row.number for one in members] == list(range(1, 21))


def test_nothing_marked_is_nothing_listed():
    assert ordered(found(make_response("Ana")), Order.DISAGREEMENT) == []
