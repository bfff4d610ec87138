from dataclasses import replace
from datetime import timedelta

import pytest

from reader.storage.library import Library
from reader.storage.notes import TRASH_DAYS
from reader.storage.records import Evidence

DAY = timedelta(days=1)


@pytest.fixture
def deleted(library, article):
    """A note in the trash, with evidence."""
    note = library.notes.add(article.sha256, body="zyzzyva in the cellar")
    note = library.notes.save(replace(note, evidence=(Evidence(id="e", quote="quoted wombat"),)))
    return library.notes.delete(note.id)


def test_the_trash_shows_what_was_deleted_last_first(library, article):
    notes = [library.notes.add(article.sha256, body=name) for name in ("one", "two", "three")]
    for note in notes[:2]:
        library.notes.delete(note.id)
    assert [note.body for note in library.notes.trash()] == ["two", "one"]


def test_a_note_comes_back_from_the_trash_with_its_evidence(library, article, deleted):
    library.notes.save(deleted)
    (back,) = library.notes.of(article.sha256)
    assert (back.body, back.evidence) == (deleted.body, deleted.evidence)
    assert library.notes.trash() == []


def test_the_trash_keeps_a_note_for_thirty_days(library, deleted):
    assert TRASH_DAYS == 30
    assert library.notes.empty_old_trash(now=deleted.deleted_at + DAY * 30) == 0
    assert library.notes.trash() == [deleted]
    assert library.notes.empty_old_trash(now=deleted.deleted_at + DAY * 31) == 1
    assert library.notes.trash() == []


def test_a_note_that_is_there_is_never_emptied_however_old(library, article, deleted):
    library.notes.save(deleted)
    assert library.notes.empty_old_trash(now=deleted.deleted_at + DAY * 9999) == 0
    assert len(library.notes.of(article.sha256)) == 1


def test_the_words_of_an_erased_note_stand_nowhere_in_the_file(path, library, article, deleted):
    kept = library.notes.add(article.sha256, body="the harbour master")
    library.notes.erase([deleted.id])
    content = b"".join(file.read_bytes() for file in path.parent.glob("notes.sqlite*"))
    assert b"harbour" in content
    for word in (b"zyzzyva", b"yzzyva", b"cellar", b"wombat", b"ombat"):
        assert word not in content
    assert library.notes.of(article.sha256) == [kept]


def test_an_erased_note_is_found_no_more_and_the_others_are(library, article, deleted):
    library.notes.add(article.sha256, body="the harbour master")
    library.notes.erase([deleted.id])
    matches = "SELECT count(*) FROM notes_fts WHERE notes_fts MATCH ?"
    found = [library._store.db.execute(matches, [word]).fetchone()[0] for word in ("zyzzyva", "wombat", "harbour")]
    assert found == [0, 0, 1]
    assert library._store.db.execute("SELECT count(*) FROM evidence").fetchone() == (0,)


def test_what_is_erased_is_written_over_with_zeros(path):
    with Library.open(path) as library:
        assert library._store.db.execute("PRAGMA secure_delete").fetchone() == (1,)
