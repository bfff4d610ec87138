"""The report over a class: what is counted, what is left out, and that nothing in it runs."""

import csv
import io
from dataclasses import replace

import pytest

from reader.lessons import projection
from reader.lessons.agreement import Counted
from reader.lessons.class_report import class_report
from reader.lessons.collect import Collected, Student
from reader.lessons.hand_in_files import FileRow, FileState
from reader.lessons.people import key
from reader.lessons.projection import without_names
from reader.lessons.report_page import report_page
from reader.lessons.report_table import COLUMNS, report_json, report_table
from reader.lessons.response import ArticleWork, PromptAnswer
from reader.storage.records import OwnLayer
from tests.lessons.classes import POOR, SET_ID, make_article, make_key, make_response, make_set

LESSON = make_set()


def collected(*responses):
    students = tuple(Student(key=key(one.person), name=one.person.name, response=one) for one in responses)
    files = tuple(FileRow(path=f"{one.person.name}.response", state=FileState.USED, response=one) for one in responses)
    return Collected(set_id=SET_ID, set_version=2, set_title="Harbour news", files=files, students=students)


def report(*responses, **more):
    return class_report(collected(*responses), lesson=LESSON, **more)


def test_two_people_who_mark_different_sentences_agree_on_none_of_two():
    quay = report(make_response("Ana", [3]), make_response("Ben", [17])).articles[0]
    assert str(quay.alike) == "0 of 2"
    assert quay.pair_share == 0
    assert quay.alpha < 0


def test_whoever_did_nothing_with_an_article_is_none_of_its_readers():
    idle = replace(make_response("Ben"), articles=(ArticleWork(article=LESSON.articles[0].sha256),))
    quay, crews = report(make_response("Ana", [3]), idle).articles
    assert (quay.readers, crews.readers) == (1, 0)
    assert quay.sentences[2].marked == Counted(1, 1)


def test_articles_and_prompts_that_are_not_in_the_set_are_left_out():
    other = make_article("Elsewhere", POOR.replace("Selm", "Kesten"))
    stray = replace(make_response("Ana", [1], article=other), answers=(PromptAnswer(prompt="x", text="?"),))
    found = report(stray)
    assert [article.readers for article in found.articles] == [0, 0]
    assert [row.prompt for row in found.prompts] == ["who"]


def test_without_a_key_nothing_is_said_beside_it():
    found = report(make_response("Ana", [1]))
    assert found.articles[0].discernment is None
    assert found.students[0].badly_sourced is None
    assert found.articles[0].sentences[0].key == ()


def test_a_class_of_nobody_has_a_report():
    empty = report(key=make_key(LESSON))
    assert empty.articles[0].readers == 0
    assert "Work of 0 people" in report_page(empty)
    assert report_table(empty)
    assert report_json(empty)


def test_no_cell_of_the_table_runs_as_a_formula():
    evil = make_response('=HYPERLINK("http://x.example")', [1])
    rows = list(csv.reader(io.StringIO(report_table(report(evil, key=make_key(LESSON))).removeprefix("\ufeff"))))
    assert rows[0] == list(COLUMNS)
    assert all(not cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)
    assert any(cell.startswith("'=HYPERLINK") for row in rows for cell in row)


def test_no_name_or_reason_runs_on_the_page():
    evil = "<img src=x onerror=alert(1)>"
    response = make_response(evil, [1])
    work = response.articles[0]
    marks = (replace(work.marks_before[0], reason=evil),)
    page = report_page(report(replace(response, articles=(replace(work, marks_before=marks, marks_after=marks),))))
    assert "<img" not in page
    assert "&lt;img" in page


@pytest.mark.parametrize("number", [4, 5])
def test_in_projection_an_article_needs_five_readers(number):
    shown = without_names(report(*(make_response(f"Student {n}", [1]) for n in range(number))))
    assert bool(shown.articles[0].sentences) == (number == 5)
    assert ("Fewer than 5 people worked on this" in report_page(shown).partition("The crews")[0]) == (number == 4)


def test_in_projection_a_hidden_layer_cannot_be_worked_out_from_the_others():
    layers = [OwnLayer.HEDGE] * 6 + [OwnLayer.UNSOURCED] * 2
    responses = [make_response(f"Student {n}", {1: layer}) for n, layer in enumerate(layers)]
    row = without_names(report(*responses)).articles[0].sentences[0]
    assert str(row.marked) == "8 of 8"
    assert row.layers == {"hedge": None, "unsourced": None}


@pytest.mark.parametrize(("after", "shown"), [(7, "7 of 14"), (8, None), (11, None), (12, "12 of 14")])
def test_in_projection_a_few_who_changed_cannot_be_worked_out(after, shown):
    responses = [make_response(f"Student {n}", [1] if n < 7 else [], after=[1] if n < after else []) for n in range(14)]
    row = without_names(report(*responses)).articles[0].sentences[0]
    assert str(row.marked) == "7 of 14"
    assert (row.marked_after and str(row.marked_after)) == shown


def test_in_projection_one_who_marked_only_one_of_two_layers_cannot_be_worked_out():
    assert projection._layers({"unsourced": 7, "hedge": 6}, 8) == {"unsourced": None, "hedge": None}
    assert projection._layers({"unsourced": 8}, 8) == {"unsourced": 8}


def test_in_projection_one_hidden_count_takes_another_with_it():
    assert projection._parts({"a": 20, "b": 3, "c": 9, "d": 0}) == {"a": 20, "b": None, "c": None, "d": 0}
    assert projection._parts({"a": 20, "b": 3, "c": 2}) == {"a": 20, "b": None, "c": None}
    assert projection._parts({"a": 20, "b": 0}) == {"a": 20, "b": 0}
    assert projection._parts({"b": 3}) == {"b": None}


def test_d_prime_stands_only_where_one_person_had_enough_to_mark_and_to_leave():
    def page(*expected):
        return report_page(report(make_response("Ana", [1, 2]), key=make_key(LESSON, expected=expected)))

    assert "d′" not in page(1, 2, 3)
    assert "d′ = " in page(*range(1, 11))
