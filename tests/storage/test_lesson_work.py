"""Lesson sets in the notes file: they and the work on them come back, and can be deleted for good."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from reader.storage.lesson_work import Progress, StoredAnswer
from reader.storage.library import Library
from reader.storage.records import Answer, OwnLayer
from reader.text.anchors import Quote
from reader.text.spans import Span

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def lessons(library):
    library.lessons.put("set", title="Harbour", version=1, file=b"zip", folder="/stick")
    return library.lessons


def test_a_set_comes_back_and_a_new_version_keeps_what_is_known_of_it(lessons):
    lessons.handed_in("set", "/stick/Hand in")
    lessons.put("set", title="Harbour, again", version=2, file=b"new")
    (stored,) = lessons.sets()
    assert (stored.title, stored.version, stored.file, stored.folder) == ("Harbour, again", 2, b"new", "/stick")
    assert (stored.hand_ins, stored.handed_in_to) == (1, "/stick/Hand in")
    assert stored.handed_in is not None


def test_the_set_opened_last_comes_first(lessons):
    lessons.put("other", title="Quay", version=1, file=b"")
    lessons.put("set", title="Harbour", version=1, file=b"zip")
    assert [one.id for one in lessons.sets()] == ["set", "other"]
    assert lessons.get("nowhere") is None


def test_progress_is_changed_field_by_field(lessons, library, article):
    library.own_marks.add(article.sha256, Quote.of(article.text, Span(0, 5)), layer=OwnLayer.HEDGE)
    marks = tuple(library.own_marks.of(article.sha256))
    lessons.save_progress("set", "ferry", belief_before=30)
    lessons.save_progress("set", "ferry", seconds=61, revealed=NOW, marks_before=marks)
    assert lessons.progress("set") == {
        "ferry": Progress(article="ferry", seconds=61, belief_before=30, revealed=NOW, marks_before=marks)
    }


def test_answers_come_back_and_an_empty_one_takes_them_back(lessons, article):
    passages = (Quote.of(article.text, Span(0, 5)),)
    given = [
        StoredAnswer(prompt="a", text="Nobody knows."),
        StoredAnswer(prompt="b", options=("x", "y")),
        StoredAnswer(prompt="c", passages=passages, level=0),
    ]
    for one in given:
        lessons.save_answer("set", one)
    assert list(lessons.answers("set").values()) == given
    lessons.save_answer("set", StoredAnswer(prompt="a", text="  "))
    assert list(lessons.answers("set")) == ["b", "c"]


def test_clearing_leaves_no_word_of_it_in_the_file(lessons, library, article, make_article, path):
    kept = make_article(headline="A quiet morning", body="Nothing left the pier.")
    library.add_article(kept, path=None)
    library.notes.add(kept.sha256, body="my own")
    quote = Quote.of(article.text, Span(0, 5))
    library.notes.add(article.sha256, body="xylophone", quote=quote)
    library.own_marks.add(article.sha256, quote, layer=OwnLayer.HEDGE, reason="xylophone")
    library.respond(article.sha256, "m", answer=Answer.AGREE, why="xylophone")
    library.set_place(article.sha256, 3)
    lessons.save_answer("set", StoredAnswer(prompt="a", text="xylophone"))
    lessons.clear([article.sha256])
    assert lessons.sets() == []
    assert [one.sha256 for one in library.articles()] == [kept.sha256]
    assert [note.body for note in library.notes.all()] == ["my own"]
    assert library.search.find("xylophone") == []
    library.close()
    assert b"xylophone" not in path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_damaged_row_is_told_in_a_sentence(lessons, library):
    lessons.save_progress("set", "ferry", belief_before=30)
    with library.store.writing() as db:
        db.execute("UPDATE lesson_articles SET marks_before = '[{}]'")
    with pytest.raises(Exception, match="notes file is damaged"):
        lessons.progress("set")


def test_the_work_is_there_in_the_next_session(lessons, library, path):
    lessons.save_progress("set", "ferry", belief_before=30)
    library.close()
    with Library.open(path) as again:
        assert again.lessons.progress("set")["ferry"].belief_before == 30
