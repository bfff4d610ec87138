import os
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.storage import backups
from reader.storage.contents import Contents
from reader.storage.database import UnusableFileError
from reader.storage.health import check
from reader.storage.library import Library
from reader.storage.records import Answer, Evidence, OwnLayer
from reader.text.anchors import Quote
from reader.text.spans import Span

NOW = datetime(2031, 5, 14, 9, 30, tzinfo=UTC)


@pytest.fixture
def filled(path, make_article):
    article = make_article()
    with Library.open(path) as library:
        library.add_article(article, path=None)
        note = library.notes.add(article.sha256, body="Ask the harbour master.")
        library.notes.save(replace(note, evidence=(Evidence(id="e1", title="Port log"), Evidence(id="e2"))))
        library.notes.delete(library.notes.add(article.sha256, body="Never mind.").id)
        library.own_marks.add(article.sha256, Quote.of(article.text, Span(0, 5)), layer=OwnLayer.HIGHLIGHT)
        library.respond(article.sha256, "hedge-1", answer=Answer.AGREE)
        library.set_place(article.sha256, 3)
    return path


def change(path, sql):
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


def test_a_good_file_is_sound_and_counted(filled):
    found = check(filled)
    assert found.sound
    assert found.contents == Contents(articles=1, notes=1, trash=1, evidence=2, marks=2)
    assert (found.version, found.problem, found.backups) == (3, "", ())
    assert found.size == filled.stat().st_size


def test_looking_a_file_over_changes_nothing(filled):
    before = filled.read_bytes()
    check(filled)
    assert filled.read_bytes() == before


def test_a_file_that_is_open_is_looked_over_with_what_was_just_saved(filled):
    with Library.open(filled) as library:
        library.notes.add(library.articles()[0].sha256, body="Just now.")
        found = check(filled)
    assert found.sound
    assert found.contents.notes == 2


def test_a_missing_file_is_a_problem_and_is_not_made(path):
    assert "not in its place" in check(path).problem
    assert not path.exists()


def test_a_damaged_file_is_a_problem_and_its_backups_are_told_apart(filled):
    good = backups.make_backup(filled, now=NOW)
    bad = backups.make_backup(filled, now=NOW + timedelta(days=1))
    os.truncate(bad.path, 4096)
    os.truncate(filled, 4096)
    found = check(filled)
    assert not found.sound
    assert "damaged" in found.problem
    assert found.contents is None
    assert [(one.backup.path, one.contents is not None) for one in found.backups] == [
        (bad.path, False),
        (good.path, True),
    ]
    assert found.backups[0].problem


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE notes SET status = 'to_chfck' WHERE deleted IS NULL", "unreadable"),
        ("UPDATE notes SET body = CAST(x'ff' AS TEXT) WHERE deleted IS NULL", "unreadable"),
        ("UPDATE articles SET text = text || '.'", "unreadable"),
        ("UPDATE mark_responses SET answer = 'yes'", "unreadable"),
        ("UPDATE reading_places SET article = 'nowhere'", "orphans"),
        ("DELETE FROM notes_fts WHERE rowid = 1", "not_searchable"),
        ("INSERT INTO notes_fts (rowid, body) VALUES (99, 'left behind')", "not_searchable"),
    ],
)
def test_what_is_wrong_with_single_rows_is_counted(filled, sql, what):
    change(filled, sql)
    found = check(filled)
    assert not found.sound
    assert {name: getattr(found, name) for name in ("unreadable", "orphans", "not_searchable")} == {
        "unreadable": 0,
        "orphans": 0,
        "not_searchable": 0,
        what: 1,
    }


@pytest.mark.parametrize("sql", ["UPDATE notes SET status = 'to_chfck'", "UPDATE notes SET body = CAST(x'ff' AS TEXT)"])
def test_a_row_in_which_a_bit_changed_is_said_in_a_plain_sentence(filled, sql):
    change(filled, sql)
    with Library.open(filled) as library, pytest.raises(UnusableFileError, match="damaged"):
        library.notes.all()
