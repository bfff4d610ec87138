import sqlite3
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.storage import backups, repair
from reader.storage.library import Library
from reader.storage.records import Answer, Evidence, OwnLayer
from reader.text.anchors import Quote
from reader.text.spans import Span

NOW = datetime(2031, 5, 14, 9, 30, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def filled(path, make_article):
    """Path of a notes file of many pages, which has a backup without its last notes, marks and articles."""
    with Library.open(path) as library:
        article = library.add_article(make_article(), path=None)
        library.notes.add(article.sha256, body="in the backup")
    backups.make_backup(path, now=NOW)
    with Library.open(path) as library:
        (note,) = library.notes.all()
        library.notes.save(replace(note, body="in the backup, and changed"))
        late = library.add_article(make_article(headline="A late article"), path=None, collection="Ports", position=2)
        for number in range(60):
            evidence = (Evidence(id=f"e{number}", title="Port log", quote="log " * 50),)
            library.notes.save(replace(library.notes.add(late.sha256, body=f"note {number}"), evidence=evidence))
        library.notes.delete(library.notes.add(late.sha256, body="deleted").id)
        library.own_marks.add(late.sha256, Quote.of("A late article", Span(2, 6)), layer=OwnLayer.HIGHLIGHT)
        library.respond(late.sha256, "hedge-1", answer=Answer.AGREE, words="may")
        library.set_place(late.sha256, 3)
    return path


def leaf_of(path, body):
    """Number, from 0, of the page of the table of notes on which one stands, right after its status."""
    return path.read_bytes().index(f"to_check{body}".encode()) // PAGE


def damage_page(path, page):
    content = bytearray(path.read_bytes())
    content[page * PAGE : (page + 1) * PAGE] = b"\xff" * PAGE
    path.write_bytes(content)


def recover(path):
    """What the program does after a yes: the backup is back, and what can be read is added."""
    kept = backups.replace_unusable(path, backups.newest_good(path)[0].path, now=NOW)
    with Library.open(path) as library:
        return kept, repair.salvage(kept, library)


def test_notes_on_good_pages_come_back_with_their_article_evidence_marks_and_answers(filled):
    damage_page(filled, leaf_of(filled, "note 30"))
    kept, added = recover(filled)
    with Library.open(filled) as library:
        notes = {note.body: note for note in library.notes.all()}
        late = next(article for article in library.articles() if article.title == "A late article")
        assert (late.collection, late.position) == ("Ports", 2)
        assert library.responses(late.sha256)["hedge-1"].answer is Answer.AGREE
        assert [mark.quote.exact for mark in library.own_marks.of(late.sha256)] == ["late"]
    assert 20 <= added < 61
    assert len(notes) == added + 1
    assert notes["note 3"].evidence[0].title == "Port log"
    assert notes["note 3"].tags == (repair.RECOVERED,)
    assert "deleted" not in notes
    assert kept.exists()


def test_a_note_that_says_something_else_in_the_backup_stays_there_too(filled):
    damage_page(filled, leaf_of(filled, "note 30"))
    recover(filled)
    with Library.open(filled) as library:
        bodies = [note.body for note in library.notes.all()]
    assert {"in the backup", "in the backup, and changed"} <= set(bodies)


def test_salvaging_twice_adds_nothing_twice(filled):
    damage_page(filled, leaf_of(filled, "note 30"))
    kept, _ = recover(filled)
    with Library.open(filled) as library:
        before = [note.body for note in library.notes.all() if note.body.startswith("note ")]
        repair.salvage(kept, library)
        assert [note.body for note in library.notes.all() if note.body.startswith("note ")] == before


def test_the_damaged_file_is_only_read(filled):
    damage_page(filled, leaf_of(filled, "note 30"))
    damaged = filled.read_bytes()
    kept, _ = recover(filled)
    assert kept.read_bytes() == damaged


def test_notes_that_were_only_in_the_log_are_read_too(filled):
    with Library.open(filled) as library:
        library.notes.add(library.articles()[0].sha256, body="only in the log")
        log = filled.with_name(f"{filled.name}-wal").read_bytes()
        content = filled.read_bytes()
    filled.write_bytes(content)
    filled.with_name(f"{filled.name}-wal").write_bytes(log)
    kept, _ = recover(filled)
    assert b"only in the log" not in kept.read_bytes()
    with Library.open(filled) as library:
        assert "only in the log" in [note.body for note in library.notes.all()]


def test_an_article_that_was_altered_by_the_damage_is_not_taken(filled):
    connection = sqlite3.connect(filled)
    connection.execute("UPDATE articles SET text = replace(text, 'late', 'lbte')")
    connection.commit()
    connection.close()
    recover(filled)
    with Library.open(filled) as library:
        assert len(library.articles()) == 1


@pytest.mark.parametrize("content", [b"", b"\xff" * 8192, b"SQLite format 3\0" + b"\xff" * 8192])
def test_a_file_in_which_nothing_can_be_read_adds_nothing(filled, content):
    filled.write_bytes(content)
    assert recover(filled)[1] == 0
