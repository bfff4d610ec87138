"""The notes file as a whole: the page about it, its daily backup, bringing one back, and a file that cannot be used."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

import reader
from reader import app
from reader.paths import sample_set
from reader.storage import backups
from reader.storage.health import check
from reader.storage.library import Library
from reader.storage.repair import RECOVERED
from reader.ui.desks import notes_file as desk
from reader.ui.desks.notes_file import NotesFileDesk
from reader.ui.dialogs import notes_file, unusable_file
from reader.ui.file_work import FileWork
from reader.ui.theme import DARK, LIGHT
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.dialogs.notes_file import NotesFileDialog
    from tests.ui.conftest import Person

SAMPLE = sample_set() / "2-the-open-wire.md"
DAY = timedelta(days=1)
PAGE = 4096


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def writing(person: Person) -> Person:
    """Somebody with an article and one saved note."""
    person.open(SAMPLE)
    (article,) = person.library.articles()
    person.library.notes.add(article.sha256, body="Who owns this outlet?")
    return person


def desk_of(person: Person) -> NotesFileDesk:
    return person.window.findChild(NotesFileDesk)


def page_of(person: Person) -> NotesFileDialog:
    """The page about the notes file, with all that was looked up."""
    desk = desk_of(person)
    dialog = desk.open_page(LIGHT)
    person.qtbot.waitUntil(lambda: not desk._work.busy, timeout=WAIT)
    return dialog


def wait(person: Person) -> None:
    person.qtbot.waitUntil(lambda: not desk_of(person)._work.busy, timeout=WAIT)


def damage(path: Path) -> bytes:
    """Write over one page of a file, that of an index, and return what the file then is."""
    with closing(sqlite3.connect(path)) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'notes_of_articles'"
        (page,) = connection.execute(sql).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(content)
    return bytes(content)


# The page


def test_the_page_says_where_the_file_is_what_it_holds_and_that_it_is_in_order(writing: Person) -> None:
    page = page_of(writing)
    assert page._place.text() == str(writing.library.path)
    assert page._holds.text().startswith("notes: 1 · articles: 1")
    assert page._state.text() == "in order, checked just now"
    assert page._last.text() == "none yet"
    assert not page.restore_button.isEnabled()


def test_the_path_is_copied_and_nothing_is_opened(writing: Person) -> None:
    page = page_of(writing)
    page._copy_path()
    assert QApplication.clipboard().text() == str(writing.library.path)


def test_a_backup_made_by_hand_is_listed_with_its_contents(writing: Person) -> None:
    page = page_of(writing)
    page.backup_button.click()
    wait(writing)
    (row,) = [page._list.rows.row(page._list.rows.index(0))]
    assert row.texts[1].words.startswith("notes: 1 · articles: 1")
    assert page._last.text() == row.texts[0].words
    assert len(backups.backups_of(writing.library.path)) == 1


def test_words_still_in_the_editor_are_in_the_copy(
    writing: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing.do("note_on_article")
    writing.type("typed a moment ago")
    target = tmp_path / "my work.sqlite"
    monkeypatch.setattr(notes_file, "ask_for_place", lambda *_: target)
    page = page_of(writing)
    page.copy_button.click()
    wait(writing)
    assert str(target) in page._said.text()
    with Library.open(target) as copy:
        assert "typed a moment ago" in {note.body for note in copy.notes.all()}


def test_choosing_no_place_saves_no_copy(writing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes_file, "ask_for_place", lambda *_: None)
    page = page_of(writing)
    page.copy_button.click()
    assert page._said.text() == ""


def test_a_copy_that_cannot_be_written_is_said(
    writing: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.setattr(notes_file, "ask_for_place", lambda *_: tmp_path / "folder")
    page = page_of(writing)
    page.copy_button.click()
    wait(writing)
    assert "could not be written" in page._said.text()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_damaged_file_and_a_damaged_backup_are_shown_as_such(qtbot: QtBot, tmp_path: Path, theme: object) -> None:
    path = tmp_path / "notes.sqlite"
    Library.open(path).close()
    damage(backups.make_backup(path, now=now()).path)
    damage(path)
    parent = QWidget()
    qtbot.addWidget(parent)
    page = notes_file.NotesFileDialog(path, theme, parent)
    page.show_health(check(path))
    assert "damaged" in page._state.text()
    assert "Start the program again" in page._state.text()
    page._list.setCurrentIndex(page._list.rows.index(0))
    assert not page.restore_button.isEnabled()


# Looking after the file


def test_the_first_look_makes_the_backup_of_the_day_and_the_second_makes_none(writing: Person) -> None:
    for _ in range(2):
        desk_of(writing).look_after()
        wait(writing)
    assert len(backups.backups_of(writing.library.path)) == 1


def test_old_trash_is_erased_after_its_backup_was_made(writing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    (note,) = writing.library.notes.all()
    writing.library.notes.delete(note.id)
    path = writing.library.path

    class Later(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + DAY * 31

    monkeypatch.setattr(desk, "datetime", Later)
    desk_of(writing).look_after()
    wait(writing)
    assert writing.library.notes.trash() == []
    assert check(path).backups[0].contents.trash == 1


def test_a_file_that_turns_out_to_be_damaged_is_said_and_not_backed_up(writing: Person) -> None:
    writing.library._store.db.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
    damage(writing.library.path)
    with writing.qtbot.waitSignal(desk_of(writing).said, timeout=WAIT):
        desk_of(writing).look_after()
    assert "damaged" in writing.window.page.notice.words.text()
    assert backups.backups_of(writing.library.path) == []


def test_a_row_that_cannot_be_read_is_said_and_the_others_are_backed_up(writing: Person) -> None:
    (article,) = writing.library.articles()
    other = writing.library.notes.add(article.sha256, body="the other")
    writing.library._store.db.execute("UPDATE notes SET role = 'studfnt' WHERE id = ?", [other.id])
    with writing.qtbot.waitSignal(desk_of(writing).said, timeout=WAIT):
        desk_of(writing).look_after()
    assert "cannot be read" in writing.window.page.notice.words.text()
    assert len(backups.backups_of(writing.library.path)) == 1


def test_pieces_of_work_are_done_in_turn_and_one_that_fails_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    work, done = FileWork(), []
    work.start(lambda: 1, done.append)
    work.start(lambda: backups.make_backup(tmp_path / "none.sqlite", now=now()), done.append)
    work.start(lambda: 3, done.append)
    with qtbot.waitSignal(work.failed, timeout=WAIT):
        pass
    qtbot.waitUntil(lambda: not work.busy, timeout=WAIT)
    assert done == [1, 3]


def test_a_fault_of_the_program_is_said_raised_and_not_the_end_of_the_work(qtbot: QtBot) -> None:
    work, done = FileWork(), []

    def broken() -> None:
        raise ValueError("a bug")

    with qtbot.captureExceptions() as raised, qtbot.waitSignal(work.failed, timeout=WAIT) as said:
        work.start(broken, done.append)
        work.start(lambda: 3, done.append)
    qtbot.waitUntil(lambda: not work.busy, timeout=WAIT)
    assert said.args == ["Something went wrong inside the program."]
    assert [str(error) for _, error, _ in raised] == ["a bug"]
    assert done == [3]


# Bringing a backup back


def choose_first(page: NotesFileDialog) -> None:
    page._list.setCurrentIndex(page._list.rows.index(0))
    page.restore_button.click()


def test_a_restored_backup_keeps_what_was_typed_and_opens_the_window_anew(
    writing: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = writing.library.path
    backups.make_backup(path, now=now() - DAY)
    writing.do("note_on_article")
    writing.type("typed a moment ago")
    monkeypatch.setattr(notes_file, "confirm_restore", lambda *_: True)
    choose_first(page_of(writing))
    chosen = desk_of(writing).chosen
    assert not writing.window.isVisible()
    writing.quit()
    assert "The backup is back" in app._restore(path, chosen)
    writing.start()
    assert [note.body for note in writing.library.notes.all()] == ["Who owns this outlet?"]
    kept = backups.backups_of(path)[0]
    with Library.open(kept.path) as before:
        assert {note.body for note in before.notes.all()} == {"Who owns this outlet?", "typed a moment ago"}


def test_nothing_is_restored_without_a_yes(writing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    backups.make_backup(writing.library.path, now=now() - DAY)
    asked = []
    monkeypatch.setattr(notes_file, "confirm_restore", lambda *given: asked.append(given))
    choose_first(page_of(writing))
    assert asked
    assert desk_of(writing).chosen is None
    assert writing.window.isVisible()


def test_nothing_is_restored_while_words_cannot_be_saved(writing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    backups.make_backup(writing.library.path, now=now() - DAY)
    page = page_of(writing)
    monkeypatch.setattr(notes_file, "confirm_restore", lambda *_: True)
    monkeypatch.setattr(writing.window, "_may_leave", lambda: False)
    monkeypatch.setattr("reader.ui.messages.close_without_saving", lambda _: False)
    choose_first(page)
    assert desk_of(writing).chosen is None
    assert writing.window.isVisible()


# A file that cannot be used, at the start


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Path of a notes file with a note, and a backup without its second note."""
    from reader.text.importers import read_article

    path = tmp_path / "notes.sqlite"
    with Library.open(path) as library:
        stored = library.add_article(read_article(SAMPLE), path=SAMPLE)
        library.notes.add(stored.sha256, body="in the backup")
        backups.make_backup(path, now=now() - DAY)
        library.notes.add(stored.sha256, body="later")
    return path


def test_a_backup_takes_the_place_of_a_damaged_file_after_a_yes(filled: Path) -> None:
    damaged = damage(filled)
    library, words = app.open_library(filled, ask=lambda *_: True)
    with library:
        notes = {note.body: note.tags for note in library.notes.all()}
    assert notes == {"in the backup": (), "later": (RECOVERED,)}
    (kept,) = filled.parent.glob("*.damaged-*")
    assert kept.read_bytes() == damaged
    assert kept.name in words
    assert words.endswith("with the tag “recovered”: 1.")


def test_nothing_changes_after_a_no(filled: Path) -> None:
    damage(filled)
    before = {file: file.read_bytes() for file in filled.parent.rglob("*") if file.is_file()}
    assert app.open_library(filled, ask=lambda *_: False) == (None, "")
    assert {file: file.read_bytes() for file in filled.parent.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize("lose", [lambda path: path.unlink(), lambda path: path.write_bytes(b"")])
def test_a_file_that_is_gone_or_empty_is_not_silently_begun_anew(filled: Path, lose) -> None:
    lose(filled)
    asked = []
    library, _ = app.open_library(filled, ask=lambda *given: asked.append(given) or True)
    with library:
        assert [note.body for note in library.notes.all()] == ["in the backup"]
    assert "not in its place" in asked[0][0]


def test_a_new_person_is_asked_nothing(tmp_path: Path) -> None:
    library, words = app.open_library(tmp_path / "notes.sqlite", ask=lambda *_: pytest.fail("asked"))
    library.close()
    assert words == ""


def answer(button: str, seen: list[str]):
    """Answers a question by pressing a button, in place of a person."""

    def press(box: QMessageBox) -> None:
        seen.append(f"{box.text()} {box.informativeText()}")
        next(one for one in box.buttons() if one.text() == button).click()

    return press


@pytest.mark.parametrize(("button", "yes"), [("Use this backup", True), ("Quit and change nothing", False)])
def test_the_question_names_the_backup_and_what_is_kept(
    qtbot: QtBot, filled: Path, monkeypatch: pytest.MonkeyPatch, button: str, yes: bool
) -> None:
    seen = []
    monkeypatch.setattr(QMessageBox, "exec", answer(button, seen))
    found = backups.newest_good(filled)
    assert unusable_file.ask("The notes file is damaged.", filled, found) is yes
    (words,) = seen
    assert words.startswith("The notes file is damaged.")
    assert notes_file.date_words(found[0].made) in words
    assert "notes: 1 · articles: 1" in words
    assert str(filled.parent) in words


def test_without_a_backup_an_empty_file_is_offered(qtbot: QtBot, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    monkeypatch.setattr(QMessageBox, "exec", answer("Begin an empty file", seen))
    assert unusable_file.ask("The notes file is damaged.", filled, None)
    assert "no backup" in seen[0]


@pytest.mark.parametrize(("button", "yes"), [("Restore this backup", True), ("Cancel", False)])
def test_restoring_is_asked_about_with_what_the_backup_holds(
    qtbot: QtBot, filled: Path, monkeypatch: pytest.MonkeyPatch, button: str, yes: bool
) -> None:
    seen = []
    monkeypatch.setattr(QMessageBox, "exec", answer(button, seen))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert notes_file.confirm_restore(parent, check(filled).backups[0]) is yes
    assert "notes: 1 · articles: 1" in seen[0]


RESTORER = """
import sys
from argparse import Namespace
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader import app
from reader.ui.dialogs import notes_file
from reader.ui.main_window import MainWindow
from reader.ui.desks.notes_file import NotesFileDesk
from reader.ui.theme import LIGHT

if __name__ == "__main__":
    windows = []
    notes_file.confirm_restore = lambda *_: True

    def restore(window):
        desk = window.findChild(NotesFileDesk)
        page = desk.open_page(LIGHT)
        def choose():
            if desk._work.busy:
                QTimer.singleShot(20, choose)
                return
            page._list.setCurrentIndex(page._list.rows.index(0))
            page.restore_button.click()
        choose()

    show = MainWindow.showEvent
    def shown(self, event):
        show(self, event)
        if self in windows:
            return
        windows.append(self)
        if len(windows) == 1:
            QTimer.singleShot(0, lambda: restore(self))
        else:
            notes = self.session.library.notes.all()
            print([note.body for note in notes], flush=True)
            QTimer.singleShot(300, self.close)
    MainWindow.showEvent = shown
    raise SystemExit(app.run(Namespace(
        screenshot=None, data_dir=Path(sys.argv[1]), theme="light", language=None, size=None, paths=[]
    )))
"""


def test_the_program_closes_restores_and_opens_again(filled: Path, tmp_path: Path) -> None:
    script = tmp_path / "restorer.py"
    script.write_text(RESTORER, encoding="utf-8")
    command = [sys.executable, str(script), str(filled.parent)]
    environment = {**os.environ, "PYTHONPATH": str(Path(reader.__file__).parents[1]), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == "['in the backup']\n"
    with Library.open(backups.backups_of(filled)[0].path) as before:
        assert len(before.notes.all()) == 2


# Words that cannot be saved


def fill_disk(path: Path, library: Library) -> None:
    library._store.db.execute("PRAGMA max_page_count = 1").fetchall()


def make_read_only(path: Path, library: Library) -> None:
    library._store.db.execute("PRAGMA query_only = on")


def rename_away(path: Path, library: Library) -> None:
    path.rename(path.with_name("elsewhere.sqlite"))


@pytest.mark.parametrize(
    ("hinder", "advice"),
    [(fill_disk, "free some space"), (make_read_only, "may only be read"), (rename_away, "Copy your text")],
)
def test_words_that_cannot_be_saved_stay_and_the_window_says_what_to_do(writing: Person, hinder, advice: str) -> None:
    writing.do("note_on_article")
    hinder(writing.library.path, writing.library)
    writing.type("this must not be lost " * 300 if hinder is fill_disk else "this must not be lost")
    typed = writing.note_text
    assert not writing.window.note_desk.flush()
    assert writing.note_text == typed
    assert advice in writing.window.page.notice.words.text()
    # Put right again, the same words are saved.
    writing.library._store.db.execute("PRAGMA max_page_count = 1000000").fetchall()
    writing.library._store.db.execute("PRAGMA query_only = off")
    if hinder is rename_away:
        writing.library.path.with_name("elsewhere.sqlite").rename(writing.library.path)
    assert writing.window.note_desk.flush()
    assert typed in {note.body for note in writing.library.notes.all()}
