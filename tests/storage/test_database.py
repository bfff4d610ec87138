import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sqlite_utils.migrations import Migrations

import reader
from reader.errors import UserError
from reader.storage.database import APPLICATION_ID, backup, configure, open_database
from reader.storage.library import Library
from reader.storage.migrations import MIGRATIONS, articles_and_notes, full_notes, lessons


def value(db, pragma):
    return db.execute(f"PRAGMA {pragma}").fetchone()[0]


def next_version(migration):
    """The migrations of a later version of the program."""
    later = Migrations(MIGRATIONS.name)
    later()(articles_and_notes)
    later()(full_notes)
    later()(lessons)
    later()(migration)
    return later


def add_mood(db):
    db.execute("ALTER TABLE notes ADD COLUMN mood TEXT NOT NULL DEFAULT ''")


@pytest.fixture
def filled(path, make_article):
    """Path of a notes file with one note in it."""
    article = make_article()
    with Library.open(path) as library:
        library.add_article(article, path=None)
        library.notes.add(article.sha256, body="Ask the harbour master.")
    return path


def test_a_new_file_says_whose_it_is_and_is_safe_against_power_cuts(path):
    with open_database(path) as db:
        assert value(db, "application_id") == APPLICATION_ID
        assert value(db, "user_version") == 3
        assert value(db, "journal_mode") == "wal"
        assert value(db, "synchronous") == 2
        assert value(db, "foreign_keys") == 1
        assert value(db, "trusted_schema") == 0
        assert value(db, "busy_timeout") == 30_000


def test_where_no_log_can_be_had_the_journal_is_synced_with_extra_care(path):
    sqlite3.connect(path).close()
    # This file system layer of SQLite has no shared memory, as on some network disks.
    connection = sqlite3.connect(f"file:{path}?vfs=unix-dotfile", uri=True, isolation_level=None)
    configure(connection)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
    connection.close()


def test_the_folder_is_made(tmp_path):
    path = tmp_path / "a" / "b" / "notes.sqlite"
    open_database(path).close()
    assert path.is_file()


def test_opening_again_changes_nothing(filled):
    before = filled.read_bytes()
    open_database(filled).close()
    assert filled.read_bytes() == before
    assert not (filled.parent / "backups").exists()


def test_a_note_of_an_unknown_article_is_refused_by_the_file_itself(path):
    with open_database(path) as db, pytest.raises(sqlite3.IntegrityError):
        db.table("reading_places").insert({"article": "none", "position": 0, "modified": ""})


def test_a_newer_file_is_refused_with_both_versions_and_left_as_it_is(filled):
    open_database(filled, migrations=next_version(add_mood)).close()
    before = {file.name: file.read_bytes() for file in filled.parent.iterdir() if file.is_file()}
    with pytest.raises(UserError, match=r"file version 4.*up to 3"):
        open_database(filled)
    assert {file.name: file.read_bytes() for file in filled.parent.iterdir() if file.is_file()} == before


def test_a_newer_file_is_refused_even_when_only_its_log_says_so(filled):
    with open_database(filled) as db:
        db.execute("PRAGMA user_version = 4")
        assert filled.read_bytes()[60:64] == b"\0\0\0\3"
        with pytest.raises(UserError, match="file version 4"):
            open_database(filled)


def test_the_database_of_another_program_is_left_as_it_is(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="another program"):
        open_database(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"Dear diary, " * 100, b"SQLite format 3\0", b"\0" * 4096])
def test_a_file_that_is_no_database_is_left_as_it_is(path, content):
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a notes file"):
        open_database(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_a_damaged_file_is_left_as_it_is(filled):
    damaged = bytearray(filled.read_bytes())
    damaged[4096:] = b"\xff" * (len(damaged) - 4096)
    filled.write_bytes(damaged)
    with pytest.raises(UserError, match="damaged"):
        open_database(filled)
    assert filled.read_bytes() == damaged


def test_a_file_that_a_power_cut_left_half_written_is_mended_from_its_log(filled, tmp_path):
    torn = tmp_path / "torn" / "notes.sqlite"
    torn.parent.mkdir()
    with Library.open(filled) as library:
        for number in range(40):
            library.notes.add(library.articles()[0].sha256, body=f"Ask the harbour master. {number}" * 20)
        content = bytearray(filled.read_bytes())
        log = filled.with_name(f"{filled.name}-wal").read_bytes()
    # Moving the log into the file had begun with the first page.
    content[:4096] = b"\xff" * 4096
    torn.write_bytes(content)
    torn.with_name(f"{torn.name}-wal").write_bytes(log)
    with Library.open(torn) as library:
        assert len(library.notes.all()) == 41


def test_the_database_of_another_program_is_refused_also_while_it_has_a_log(path):
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("CREATE TABLE recipes (name)")
        connection.commit()
        with pytest.raises(UserError, match="another program"):
            open_database(path)
        assert connection.execute("SELECT count(*) FROM recipes").fetchone() == (0,)
    connection.close()


def test_an_empty_file_is_a_new_notes_file(path):
    path.touch()
    with open_database(path) as db:
        assert value(db, "user_version") == 3


def test_a_folder_in_place_of_the_file_is_said(path):
    path.mkdir()
    with pytest.raises(UserError, match="is a folder"):
        open_database(path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "data").write_text("a file stands where the folder should be")
    with pytest.raises(UserError, match="cannot be made"):
        open_database(tmp_path / "data" / "notes.sqlite")


@pytest.fixture
def read_only_folder():
    """A folder that this process can read and not write to, whoever runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        yield folder
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


def test_a_folder_that_may_only_be_read_is_said(read_only_folder):
    with pytest.raises(UserError, match="folder"):
        open_database(read_only_folder / "notes.sqlite")


def test_a_copy_is_made_before_the_file_changes_its_shape(filled):
    with open_database(filled, migrations=next_version(add_mood)) as db:
        assert value(db, "user_version") == 4
        assert [row["mood"] for row in db.query("SELECT mood FROM notes")] == [""]
    (copy,) = (filled.parent / "backups").iterdir()
    assert copy.match("notes-????????-??????-v3.sqlite")
    with Library.open(copy) as library:
        (entry,) = library.articles()
        assert [note.body for note in library.notes.of(entry.sha256)] == ["Ask the harbour master."]


def test_a_migration_that_fails_leaves_no_trace_and_runs_again(filled):
    def half_done(db):
        add_mood(db)
        raise OSError("pulled the plug")

    half_done.__name__ = "add_mood"
    with pytest.raises(OSError, match="pulled the plug"):
        open_database(filled, migrations=next_version(half_done))
    with open_database(filled) as db:
        assert value(db, "user_version") == 3
        assert "mood" not in db.table("notes").columns_dict
    with open_database(filled, migrations=next_version(add_mood)) as db:
        assert "mood" in db.table("notes").columns_dict


def test_migrations_run_once(filled):
    later = next_version(add_mood)
    for _ in range(2):
        with open_database(filled, migrations=later) as db:
            names = [migration.name for migration in later.applied(db)]
            assert names == ["articles_and_notes", "full_notes", "lessons", "add_mood"]


def test_a_backup_replaces_the_last_one_as_a_single_file(filled):
    target = filled.parent / "copy.sqlite"
    target.write_bytes(b"the last one")
    with open_database(filled) as db:
        assert backup(db.conn, target) == target
    assert {file.name for file in filled.parent.iterdir()} == {"copy.sqlite", filled.name}
    with Library.open(target) as library:
        assert len(library.articles()) == 1


def test_a_damaged_file_is_never_backed_up(filled):
    target = filled.parent / "copy.sqlite"
    target.write_bytes(b"the last good one")
    with open_database(filled) as db:
        content = bytearray(filled.read_bytes())
        content[4096:] = b"\xff" * (len(content) - 4096)
        filled.write_bytes(content)
        db.execute("PRAGMA shrink_memory")
        with pytest.raises(UserError, match="damaged"):
            backup(db.conn, target)
    assert target.read_bytes() == b"the last good one"


def test_a_backup_that_cannot_be_written_is_said_and_leaves_nothing(filled):
    (filled.parent / "copy.sqlite").mkdir()
    with open_database(filled) as db, pytest.raises(UserError, match="could not be written"):
        backup(db.conn, filled.parent / "copy.sqlite")
    assert {file.name for file in filled.parent.iterdir()} == {"copy.sqlite", filled.name}


def test_windows_that_start_at_the_same_moment_share_a_new_file(path):
    script = "import sys; from pathlib import Path; from reader.storage.library import Library\n"
    script += "sys.stdin.read(1); Library.open(Path(sys.argv[1])).close()"
    environment = {**os.environ, "PYTHONPATH": str(Path(reader.__file__).parents[1])}
    command = [sys.executable, "-c", script, path]
    windows = [subprocess.Popen(command, stdin=subprocess.PIPE, env=environment) for _ in range(4)]
    for window in windows:
        window.stdin.close()
    assert [window.wait() for window in windows] == [0] * 4
    with open_database(path) as db:
        assert value(db, "journal_mode") == "wal"
