import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils.migrations import Migrations

from reader.errors import UserError
from reader.storage import backups
from reader.storage.backups import DAILY, MONTHLY, WEEKLY, Backup
from reader.storage.contents import contents
from reader.storage.database import UnusableFileError, open_database
from reader.storage.library import Library
from reader.storage.migrations import MIGRATIONS, articles_and_notes

NOW = datetime(2031, 5, 14, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


def bodies(path):
    with Library.open(path) as library:
        return [note.body for note in library.notes.all()]


def damage(path):
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)


def files(folder):
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def filled(path, make_article):
    article = make_article()
    with Library.open(path) as library:
        library.add_article(article, path=None)
        library.notes.add(article.sha256, body="Ask the harbour master.")
    return path


def write(path, body):
    with Library.open(path) as library:
        library.notes.add(library.articles()[0].sha256, body=body)


# Making


def test_a_backup_is_a_notes_file_of_its_own(filled):
    made = backups.make_backup(filled, now=NOW)
    assert made.path == filled.parent / "backups" / "notes-20310514-093000-v3.sqlite"
    assert (made.made, made.version, made.size) == (NOW, 3, made.path.stat().st_size)
    assert list(made.path.parent.iterdir()) == [made.path]
    assert bodies(made.path) == ["Ask the harbour master."]


def test_a_backup_holds_what_another_window_saved_a_moment_ago(filled):
    with Library.open(filled) as library:
        library.notes.add(library.articles()[0].sha256, body="Still in the log.")
        made = backups.make_backup(filled, now=NOW)
    assert bodies(made.path) == ["Ask the harbour master.", "Still in the log."]


def test_two_backups_of_one_second_are_two(filled):
    assert [backups.make_backup(filled, now=NOW).made for _ in range(2)] == [NOW, NOW + timedelta(seconds=1)]


def test_a_window_can_write_while_a_backup_is_made(filled):
    done = threading.Event()
    thread = threading.Thread(target=lambda: (backups.make_backup(filled, now=NOW), done.set()))
    with Library.open(filled) as library:
        thread.start()
        while not done.is_set():
            library.notes.add(library.articles()[0].sha256, body="meanwhile")
        thread.join()
    (made,) = backups.backups_of(filled)
    assert contents(made.path).notes >= 1


def test_a_damaged_file_is_never_backed_up(filled):
    good = backups.make_backup(filled, now=NOW)
    damage(filled)
    before = files(filled.parent)
    with pytest.raises(UnusableFileError, match="damaged"):
        backups.make_backup(filled, now=NOW + DAY)
    assert files(filled.parent) == before
    assert backups.backups_of(filled) == [good]


def test_a_file_that_is_gone_is_said_and_not_made(path):
    with pytest.raises(UserError, match="not in its place"):
        backups.make_backup(path, now=NOW)
    assert not path.exists()


def test_one_backup_is_due_each_day_of_the_calendar(filled):
    morning = datetime(2031, 5, 14, 8, 0).astimezone()
    assert backups.is_due(filled, now=morning)
    backups.make_backup(filled, now=morning)
    assert not backups.is_due(filled, now=morning + timedelta(hours=15))
    assert backups.is_due(filled, now=morning + timedelta(hours=17))


def test_other_files_in_the_folder_are_no_backups(filled):
    made = backups.make_backup(filled, now=NOW)
    for name in ("notes.sqlite", "other-20310514-093000-v2.sqlite", "notes-20310514-093000-v2.sqlite-journal"):
        (made.path.parent / name).touch()
    assert backups.backups_of(filled) == [made]


# Thinning


def made(moment, version=3):
    return Backup(path=Path(f"{moment:%Y%m%d%H%M%S}-{version}"), made=moment, version=version, size=0)


def test_a_year_of_daily_use_keeps_twelve_days_ten_weeks_and_nine_months():
    days = [made(NOW - DAY * n) for n in range(400)]
    kept = sorted((NOW - one.made).days for one in backups.to_keep(days))
    assert kept[:DAILY] == list(range(12))
    assert len({(NOW - DAY * n).isocalendar()[:2] for n in kept}) >= WEEKLY
    assert len({(NOW - DAY * n).strftime("%Y%m") for n in kept}) == MONTHLY
    assert len(kept) <= DAILY + WEEKLY + MONTHLY
    assert kept[-1] > 220


def test_all_backups_of_the_last_day_are_kept():
    hours = [made(NOW - timedelta(hours=n)) for n in range(30)]
    assert {one.made for one in backups.to_keep(hours)} >= {NOW - timedelta(hours=n) for n in range(24)}


def test_the_last_backup_of_each_earlier_version_is_kept():
    old = made(NOW - DAY * 3000, version=1)
    assert old in backups.to_keep([old, *(made(NOW - DAY * n) for n in range(400))])


@given(st.sets(st.integers(0, 3000), max_size=60))
def test_thinning_again_takes_nothing_more_and_never_the_newest(days):
    backed_up = [made(NOW - DAY * n) for n in days]
    kept = backups.to_keep(backed_up)
    assert backups.to_keep(kept) == kept
    assert not days or made(NOW - DAY * min(days)) in kept


def test_making_a_backup_thins_the_others_and_sweeps_up_what_broke_off(filled):
    for n in range(40, 0, -1):
        backups.make_backup(filled, now=NOW - DAY * n)
    broken_off = filled.parent / "backups" / ".notes-20310101-000000-v2.sqlite.abc"
    broken_off.touch()
    folder = filled.parent / ".restore-abc"
    folder.mkdir()
    for one in (broken_off, folder):
        os.utime(one, (0, 0))
    backups.make_backup(filled, now=NOW)
    assert DAILY <= len(backups.backups_of(filled)) <= DAILY + WEEKLY + MONTHLY
    assert not broken_off.exists()
    assert not folder.exists()


# Bringing back


def test_a_restored_backup_takes_the_place_of_later_work_which_is_kept(filled):
    first = backups.make_backup(filled, now=NOW)
    write(filled, "Written later.")
    before = backups.restore(filled, first.path, now=NOW + DAY)
    assert bodies(filled) == ["Ask the harbour master."]
    assert bodies(before.path) == ["Ask the harbour master.", "Written later."]
    backups.restore(filled, before.path, now=NOW + DAY * 2)
    assert bodies(filled) == ["Ask the harbour master.", "Written later."]
    assert {file.name for file in filled.parent.iterdir()} == {filled.name, "backups"}


def test_the_search_goes_with_the_notes_of_a_restored_backup(filled):
    first = backups.make_backup(filled, now=NOW)
    write(filled, "Written later.")
    backups.restore(filled, first.path, now=NOW + DAY)
    with Library.open(filled) as library:
        indexed = library._store.db.execute("SELECT body FROM notes_fts").fetchall()
    assert indexed == [("Ask the harbour master.",)]


def test_another_window_goes_on_after_a_backup_was_restored(filled):
    first = backups.make_backup(filled, now=NOW)
    with Library.open(filled) as other:
        (article,) = other.articles()
        other.notes.add(article.sha256, body="Written later.")
        backups.restore(filled, first.path, now=NOW + DAY)
        assert [note.body for note in other.notes.all()] == ["Ask the harbour master."]
        other.notes.add(article.sha256, body="Written after that.")
    assert bodies(filled) == ["Ask the harbour master.", "Written after that."]


def version_1(path):
    """A notes file as the first version of the program left it, with a note in it."""
    with open_database(path, migrations=first_version()) as db:
        db.table("articles").insert(
            dict.fromkeys(("title", "outlet", "path", "collection", "added"), "")
            | {"sha256": "a", "position": 0, "text": "Ferry", "metadata": "{}"}
            | dict.fromkeys(("blocks", "links", "warnings"), "[]")
        )
        db.table("notes").insert(
            {"id": "n", "article": "a", "status": "to_check", "body": "From the first version.", "revision": 1}
            | {"created": NOW.isoformat(), "modified": NOW.isoformat()}
        )
    return path


def first_version():
    first = Migrations(MIGRATIONS.name)
    first()(articles_and_notes)
    return first


def test_a_backup_of_an_earlier_version_is_brought_to_todays_shape(filled, tmp_path):
    old = version_1(tmp_path / "old.sqlite")
    backups.restore(filled, old, now=NOW)
    assert bodies(filled) == ["From the first version."]


def test_a_damaged_backup_is_not_restored(filled):
    first = backups.make_backup(filled, now=NOW)
    damage(first.path)
    before = filled.read_bytes()
    with pytest.raises(UnusableFileError, match="damaged"):
        backups.restore(filled, first.path, now=NOW + DAY)
    assert filled.read_bytes() == before


def test_a_backup_is_not_restored_over_the_writing_of_another_program(filled, monkeypatch):
    first = backups.make_backup(filled, now=NOW)
    write(filled, "Written later.")
    monkeypatch.setattr("reader.storage.backups.BUSY_TIMEOUT", 0.1)
    monkeypatch.setattr("reader.storage.contents.BUSY_TIMEOUT", 0.1)
    with Library.open(filled) as other:
        other._store.db.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="Another program"):
            backups.restore(filled, first.path, now=NOW + DAY)
        other._store.db.rollback()
    assert bodies(filled) == ["Ask the harbour master.", "Written later."]
    assert not list(filled.parent.glob(".restore-*"))


# When the file cannot be used


def test_the_newest_backup_that_can_be_used_is_offered(filled):
    good = backups.make_backup(filled, now=NOW)
    damage(backups.make_backup(filled, now=NOW + DAY).path)
    (backups.make_backup(filled, now=NOW + DAY * 2).path).write_bytes(b"")
    found, holds = backups.newest_good(filled)
    assert found == good
    assert (holds.notes, holds.articles) == (1, 1)


def test_a_damaged_file_is_kept_when_a_backup_takes_its_place(filled):
    good = backups.make_backup(filled, now=NOW)
    damage(filled)
    damaged = filled.read_bytes()
    kept = backups.replace_unusable(filled, good.path, now=NOW)
    assert kept == filled.with_name("notes.sqlite.damaged-20310514-093000")
    assert kept.read_bytes() == damaged
    assert bodies(filled) == ["Ask the harbour master."]


def test_a_damaged_file_without_backups_is_kept_when_a_new_one_takes_its_place(filled):
    damage(filled)
    kept = backups.replace_unusable(filled, None, now=NOW)
    assert kept.exists()
    assert bodies(filled) == []


def test_no_damaged_file_is_written_over_by_the_next(filled):
    for _ in range(2):
        damage(filled)
        backups.replace_unusable(filled, None, now=NOW)
    assert len(list(filled.parent.glob("notes.sqlite.damaged-*"))) == 2


def test_the_log_of_a_damaged_file_never_meets_the_backup(filled):
    good = backups.make_backup(filled, now=NOW)
    write(filled, "Written later.")
    log = filled.with_name(f"{filled.name}-wal")
    log.write_bytes(b"what a killed program left")
    kept = backups.replace_unusable(filled, good.path, now=NOW)
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"what a killed program left"
    assert bodies(filled) == ["Ask the harbour master."]


def test_nothing_is_renamed_for_a_backup_that_cannot_be_used(filled):
    good = backups.make_backup(filled, now=NOW)
    damage(filled)
    damage(good.path)
    before = files(filled.parent)
    with pytest.raises(UnusableFileError):
        backups.replace_unusable(filled, good.path, now=NOW)
    assert files(filled.parent) == before


def test_a_file_is_missing_only_where_there_are_backups_of_it(filled, path):
    assert not backups.is_missing(filled)
    backups.make_backup(filled, now=NOW)
    assert not backups.is_missing(filled)
    os.truncate(filled, 0)
    assert backups.is_missing(filled)
    path.unlink()
    assert backups.is_missing(filled)


# Saving a copy


def test_a_copy_goes_where_the_person_wants_it(filled, tmp_path):
    target = tmp_path / "stick" / "my work.sqlite"
    backups.save_copy(filled, target)
    assert bodies(target) == ["Ask the harbour master."]


def test_a_copy_never_goes_over_the_notes_file_itself(filled):
    before = filled.read_bytes()
    link = filled.with_name("link.sqlite")
    link.symlink_to(filled)
    for target in (filled, link):
        with pytest.raises(UserError, match="notes file itself"):
            backups.save_copy(filled, target)
    assert filled.read_bytes() == before


def test_a_copy_that_fails_leaves_the_last_one(filled, tmp_path):
    target = tmp_path / "copy.sqlite"
    target.write_bytes(b"the last one")
    damage(filled)
    with pytest.raises(UnusableFileError):
        backups.save_copy(filled, target)
    assert target.read_bytes() == b"the last one"
