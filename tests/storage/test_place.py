"""The folder of the notes and the disk under it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader.storage.library import Library
from reader.storage.place import look_at

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_an_open_notes_file_is_looked_at_and_stays_as_it_is(tmp_path: Path):
    path = tmp_path / "notes.sqlite"
    with Library.open(path):
        before = path.read_bytes()
        found = look_at(path)
        assert path.read_bytes() == before
    assert (found.folder, found.problem, found.journal) == (tmp_path, "", "wal")
    assert found.free > 0


def test_a_file_without_a_log_is_told(tmp_path: Path):
    path = tmp_path / "notes.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (id)")
    assert look_at(path).journal == "delete"


def test_where_there_is_no_file_yet_none_is_made(tmp_path: Path):
    path = tmp_path / "notes.sqlite"
    assert look_at(path).journal == ""
    assert not path.exists()


def test_something_else_in_its_place_has_no_journal(tmp_path: Path):
    path = tmp_path / "notes.sqlite"
    path.write_text("This is a shopping list of Orla Venn. " * 50, encoding="utf-8")
    assert look_at(path).journal == ""


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path):
    found = look_at(tmp_path / "gone" / "notes.sqlite")
    assert found.problem == os.strerror(2)
    assert found.free is None


def test_what_the_system_says_about_the_folder_is_passed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("reader.storage.place.tempfile.TemporaryFile", refuse)
    assert look_at(tmp_path / "notes.sqlite").problem == "Permission denied"
