"""The lists over all articles: what to look up later, and the trash."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.errors import UserError
from reader.paths import sample_set
from reader.storage.records import NoteStatus
from reader.ui import messages
from reader.ui.dialogs.look_up_list import LookUpList
from reader.ui.dialogs.trash import Trash
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from reader.storage.records import Note
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAMPLE = sample_set() / "2-the-open-wire.md"
OTHER = sample_set() / "3-meridian-voices.md"


@pytest.fixture
def reading(person: Person) -> Person:
    person.open(SAMPLE)
    return person


def to_look_up(person: Person, question: str, place: str) -> Note:
    """Write a note that is to be looked up later."""
    notebook = person.window.session.notebook
    note_id = notebook.start(None)
    for field, value in (("question", question), ("place_to_look", place), ("status", NoteStatus.LOOK_UP_LATER)):
        notebook.edit(note_id, field, value)
    return notebook.note(note_id)


def opened(person: Person, action: str, kind: type[QDialog]) -> QDialog:
    """The dialog that an action opens."""
    person.do(action)
    (dialog,) = [dialog for dialog in person.window.findChildren(kind) if dialog.isVisible()]
    return dialog


def rows(dialog: QDialog) -> list[str]:
    """The rows of its list in words, headings too."""
    model = dialog.list.model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def delete_note(person: Person, words: str) -> Note:
    """Write a note on the whole article and delete it."""
    person.do("note_on_article")
    person.type(words)
    person.window.note_desk.flush()
    note = person.window.session.notebook.note(person.window.notes.note_id)
    person.tap("Delete")
    return note


# To look up later


def test_questions_of_all_articles_stand_under_the_place_to_look(reading: Person) -> None:
    to_look_up(reading, "Who owns the wire?", "Town library")
    to_look_up(reading, "Who counted?", "")
    reading.open(OTHER)
    to_look_up(reading, "When was it said?", "town  Library")
    titles = [article.title for article in reading.library.articles() if article.note_count]
    shown = rows(opened(reading, "look_up_list", LookUpList))
    assert [row.split(". ")[0] for row in shown] == [
        "Town library",
        "Who owns the wire?",
        "When was it said?",
        "No place named yet",
        "Who counted?",
    ]
    assert all(any(title in row for row in shown) for title in titles)


def test_a_question_leads_to_its_note_in_its_article(reading: Person) -> None:
    sha256 = reading.window.session.article.sha256
    note = to_look_up(reading, "Who owns the wire?", "Town library")
    reading.open(OTHER)
    dialog = opened(reading, "look_up_list", LookUpList)
    dialog.list.mark_current(note.id)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert reading.window.session.article.sha256 == sha256
    assert reading.window.notes.note_id == note.id


def test_the_list_is_copied_as_text_with_boxes_to_tick(reading: Person) -> None:
    to_look_up(reading, "Who owns the wire?", "Town library")
    opened(reading, "look_up_list", LookUpList).copy_button.click()
    title = reading.window.session.article.title
    assert QApplication.clipboard().text() == f"Town library\n[ ] Who owns the wire?\n    {title}\n"


def test_the_list_is_printed(reading: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    to_look_up(reading, "Who owns the <wire>?", "Town library")
    paper = tmp_path / "list.pdf"
    printer = QPdfWriter(str(paper))
    monkeypatch.setattr(messages, "ask_for_printer", lambda _parent: printer)
    opened(reading, "look_up_list", LookUpList).print_button.click()
    assert paper.read_bytes().startswith(b"%PDF")


def test_nothing_is_printed_where_no_printer_is_chosen(reading: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    to_look_up(reading, "Who owns the wire?", "Town library")
    monkeypatch.setattr(messages, "ask_for_printer", lambda _parent: None)
    dialog = opened(reading, "look_up_list", LookUpList)
    dialog.print_button.click()
    assert dialog.isVisible()


def test_an_empty_list_says_how_notes_come_into_it(person: Person) -> None:
    dialog = opened(person, "look_up_list", LookUpList)
    assert rows(dialog) == []
    assert not dialog.print_button.isEnabled()
    assert nameless(dialog) == []


def test_words_typed_a_moment_ago_are_in_the_list(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("Who owns the wire?")
    reading.tap("Look up later")
    reading.type(" And who pays?")
    assert "Who owns the wire? And who pays?" in rows(opened(reading, "look_up_list", LookUpList))[1]


# The trash


def test_a_deleted_note_comes_back_into_its_article(reading: Person) -> None:
    note = delete_note(reading, "not lost")
    dialog = opened(reading, "trash", Trash)
    assert "not lost" in rows(dialog)[0]
    assert "30 days left" in rows(dialog)[0]
    dialog.back_button.click()
    assert rows(dialog) == []
    assert [shown.body for shown in reading.window.session.notes] == ["not lost"]
    assert reading.window.session.notes[0].id == note.id
    reading.do("undo")
    assert reading.window.session.notes == []
    assert [shown.body for shown in reading.library.notes.trash()] == ["not lost"]


def test_a_note_of_another_article_comes_back_there(reading: Person) -> None:
    sha256 = reading.window.session.article.sha256
    delete_note(reading, "of the first article")
    reading.open(OTHER)
    opened(reading, "trash", Trash).back_button.click()
    assert reading.window.session.notes == []
    assert [note.body for note in reading.library.notes.of(sha256)] == ["of the first article"]


def test_a_note_brings_its_removed_article_back_into_the_list(reading: Person) -> None:
    sha256 = reading.window.session.article.sha256
    delete_note(reading, "of an article that is gone")
    reading.open(OTHER)
    reading.window.session.remove_articles([reading.window.library.article(sha256)])
    assert reading.window.library.article(sha256) is None
    opened(reading, "trash", Trash).back_button.click()
    assert reading.window.library.article(sha256) is not None


def test_deleting_for_good_asks_first(reading: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    delete_note(reading, "think twice")
    dialog = opened(reading, "trash", Trash)
    monkeypatch.setattr(messages, "erase_for_good", lambda _parent: False)
    dialog.erase_button.click()
    assert len(rows(dialog)) == 1
    monkeypatch.setattr(messages, "erase_for_good", lambda _parent: True)
    dialog.erase_button.click()
    assert rows(dialog) == []
    assert reading.library.notes.trash() == []


def test_what_was_deleted_for_good_is_not_brought_back_by_undo(
    reading: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    delete_note(reading, "gone")
    monkeypatch.setattr(messages, "erase_for_good", lambda _parent: True)
    opened(reading, "trash", Trash).erase_button.click()
    reading.qtbot.waitUntil(lambda: not reading.window.session.history.group.canUndo())
    reading.do("undo")
    assert reading.window.session.notes == []


def test_a_trash_that_takes_nothing_says_so_and_keeps_its_notes(
    reading: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments, **_options):
        raise UserError("The disk is full.")

    delete_note(reading, "kept")
    dialog = opened(reading, "trash", Trash)
    monkeypatch.setattr("reader.storage.notes.Notes.save", refuse)
    dialog.back_button.click()
    assert len(rows(dialog)) == 1
    assert reading.window.page.notice.words.text() == "The disk is full."


def test_the_days_that_are_left_are_counted(reading: Person) -> None:
    delete_note(reading, "old")
    dialog = opened(reading, "trash", Trash)
    (note,) = reading.library.notes.trash()
    object.__setattr__(note, "deleted_at", datetime.now(UTC) - timedelta(days=29, hours=1))
    dialog.show_notes([note])
    assert "1 day left" in rows(dialog)[0]


def test_an_empty_trash_says_what_it_is_for(person: Person) -> None:
    dialog = opened(person, "trash", Trash)
    assert not dialog.back_button.isEnabled()
    assert not dialog.erase_button.isEnabled()
    assert nameless(dialog) == []
