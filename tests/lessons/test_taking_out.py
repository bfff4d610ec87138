"""A set is taken out of the library, and put back as it was."""

from __future__ import annotations

import pytest

from reader.errors import UserError
from reader.lessons.edition import student_edition
from reader.lessons.lesson_work import LessonWork, change_person, open_set
from reader.lessons.package import write_lesson
from reader.lessons.taking_out import own_work, put_back, take_out
from reader.storage.lesson_work import StoredAnswer
from reader.storage.library import Library
from reader.storage.records import OwnLayer
from reader.text.anchors import Quote
from reader.text.spans import Span
from tests.lessons.classes import person
from tests.lessons.workshop import built

KIM, LEE = person("Kim"), person("Lee")


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "notes.sqlite") as library:
        yield library


@pytest.fixture
def work(tmp_path, library):
    lesson = built(tmp_path / "set")
    write_lesson(tmp_path / "Ferry.lesson", student_edition(lesson.set))
    work = open_set(tmp_path / "Ferry.lesson", library).work
    article = work.set.articles[0].article
    library.own_marks.add(article.sha256, Quote.of(article.text, Span(0, 5)), layer=OwnLayer.HEDGE)
    library.notes.add(article.sha256, body="Ask the harbour master.")
    work.say_belief("ferry", 30, after=False)
    work.answer(StoredAnswer(prompt="why-angry", text="No boats"))
    return work


def test_what_would_be_missed_is_counted(work, library):
    found = own_work(work, library)
    assert (found.marks, found.notes, found.answers, found.is_nothing) == (1, 1, 1, False)


def test_a_set_that_is_taken_out_is_gone_with_its_articles(work, library):
    take_out(work, library)
    assert library.lessons.sets() == []
    assert library.lessons.progress(work.set.id) == {}
    assert library.articles() == []


def test_what_was_taken_out_is_put_back_as_it_was(work, library):
    before = (library.lessons.sets(), library.lessons.progress(work.set.id), library.lessons.answers(work.set.id))
    put_back(take_out(work, library), library)
    assert (
        library.lessons.sets(),
        library.lessons.progress(work.set.id),
        library.lessons.answers(work.set.id),
    ) == before
    again = LessonWork(library, library.lessons.sets()[0])
    assert again.progress("ferry").belief_before == 30
    assert [one.sha256 for one in library.articles()] == [one.sha256 for one in work.set.articles]
    assert not own_work(again, library).is_nothing


def test_marks_and_notes_are_there_again_when_the_set_is_opened_again(work, library, tmp_path):
    take_out(work, library)
    again = open_set(tmp_path / "Ferry.lesson", library).work
    found = own_work(again, library)
    assert (found.marks, found.notes, found.answers) == (1, 1, 0)


def test_a_set_on_which_others_have_work_stays(work, library):
    change_person(library, KIM, LEE.id)
    again = LessonWork(library, library.lessons.sets()[0])
    with pytest.raises(UserError, match="Kim"):
        take_out(again, library)
    assert library.lessons.sets()
    change_person(library, LEE, KIM.id)
    take_out(LessonWork(library, library.lessons.sets()[0]), library)


def test_articles_of_another_set_stay(work, library, tmp_path):
    from dataclasses import replace

    other = replace(work.set, id="7c0e7a52-3c1d-4a6b-9a1f-7a0f3f6c2b15", articles=work.set.articles[1:], prompts=())
    other = replace(other, cards=(), documents=(), coverage=())
    write_lesson(tmp_path / "Other.lesson", other)
    open_set(tmp_path / "Other.lesson", library)
    take_out(work, library)
    assert [one.sha256 for one in library.articles()] == [work.set.articles[1].sha256]
