"""Adding several files, folders and books: all that can be read is in the library, and the rest is named."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader import worker
from reader.errors import UserError
from reader.paths import sample_set
from reader.ui import messages
from reader.ui.dialogs.adding import AddingDialog
from reader.ui.dialogs.chapters import ChaptersDialog
from reader.worker import read_file
from tests.text.documents import epub
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 20_000
SAMPLE = sample_set() / "4-kalvari-agency.md"


def story(number: int) -> str:
    return (
        f"The ferry of Selm stays in port for day {number}\n\n"
        f"The harbour master of Selm said on Monday that boat number {number} would not leave.\n\n"
        "The council is expected to meet again before the end of the week.\n"
    )


@pytest.fixture
def week(tmp_path: Path) -> Path:
    """A folder of articles, with all that lies about in such folders."""
    folder = tmp_path / "Week 3"
    (folder / "deep" / "er").mkdir(parents=True)
    for number in range(3):
        (folder / f"day {number}.txt").write_text(story(number))
    (folder / "deep" / "er" / "day 10.md").write_text(story(10))
    (folder / "same again.txt").write_text(story(1))
    (folder / "nothing.txt").write_text(" ")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.txt").write_text(story(99))
    return folder


def drop(person: Person, *paths: Path) -> None:
    """Let go of files and folders over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    person.window.dropEvent(event)


def add(person: Person, *paths: Path) -> None:
    """Drop files and folders, and wait until all are read."""
    with person.qtbot.waitSignal(person.window.library_desk.adding.adding.finished, timeout=WAIT):
        drop(person, *paths)


def dialog(person: Person) -> AddingDialog:
    (shown,) = [one for one in person.window.findChildren(AddingDialog) if one.isVisible()]
    return shown


def rows(person: Person) -> list[str]:
    """What the library lists."""
    return [row.texts[0].words for row in person.window.library.list.rows.rows]


def test_a_dropped_folder_is_in_the_library_as_a_group(person: Person, week: Path) -> None:
    add(person, week)
    assert rows(person) == [
        "▾ Week 3 · 4",
        "The ferry of Selm stays in port for day 0",
        "The ferry of Selm stays in port for day 1",
        "The ferry of Selm stays in port for day 2",
        "The ferry of Selm stays in port for day 10",
    ]
    assert person.window.view.article.title == "The ferry of Selm stays in port for day 0"


def test_what_was_not_added_is_listed_with_the_reason_and_can_be_copied(person: Person, week: Path) -> None:
    add(person, week)
    shown = dialog(person)
    assert shown.words.text().split("\n") == [
        "4 articles were added.",
        "1 was in the library already.",
        "1 could not be added.",
        "1 other file is not an article.",
    ]
    person.tap("Copy the list")
    assert QGuiApplication.clipboard().text() == "nothing.txt: “nothing.txt” is empty.\n"
    person.tap("Close")
    assert not shown.isVisible()


def test_a_screen_reader_finds_a_name_for_everything_in_the_dialogs(person: Person, week: Path, book: Path) -> None:
    add(person, week)
    assert nameless(dialog(person)) == []
    assert nameless(chapters(person, book)) == []


def test_the_list_can_be_saved_as_text(person: Person, week: Path, tmp_path: Path, monkeypatch) -> None:
    add(person, week)
    monkeypatch.setattr(messages, "ask_where_to_save", lambda *_: tmp_path / "left.txt")
    person.tap("Save the list …")
    assert (tmp_path / "left.txt").read_text() == "nothing.txt: “nothing.txt” is empty.\n"


def test_several_files_without_trouble_are_said_in_one_line(person: Person, week: Path) -> None:
    person.window.library_desk.adding._later.setInterval(WAIT)  # however slow this computer is
    add(person, week / "day 0.txt", week / "day 2.txt")
    assert person.window.page.notice.words.text() == "2 articles were added."
    assert rows(person)[0] == "▾ My articles · 2"
    assert not [one for one in person.window.findChildren(AddingDialog) if one.isVisible()]


def test_what_is_open_stays_open_while_others_are_added(person: Person, week: Path) -> None:
    person.open(SAMPLE)
    add(person, week)
    assert person.window.view.article.title == "Minister: the fight will go on"
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.tap("Open the first one")
    assert person.window.view.article.title == "The ferry of Selm stays in port for day 0"


def test_files_are_chosen_in_one_dialog_with_a_filter_for_each_format(person: Person, week: Path, monkeypatch) -> None:
    asked = []

    def choose(_parent, _title, _folder, filters):
        asked.append(filters.split(";;"))
        return [str(week / "day 0.txt"), str(week / "day 1.txt")], ""

    monkeypatch.setattr("reader.ui.messages.QFileDialog.getOpenFileNames", choose)
    with person.qtbot.waitSignal(person.window.library_desk.adding.adding.finished, timeout=WAIT):
        person.do("open")
    assert len(person.library.articles()) == 2
    (filters,) = asked
    assert filters[0].startswith("All articles and sets (*.txt")
    assert "PDF (*.pdf)" in filters
    assert filters[-1] == "All files (*)"


def test_a_folder_is_chosen_from_the_menu(person: Person, week: Path, monkeypatch) -> None:
    monkeypatch.setattr("reader.ui.messages.QFileDialog.getExistingDirectory", lambda *_: str(week))
    with person.qtbot.waitSignal(person.window.library_desk.adding.adding.finished, timeout=WAIT):
        person.do("open_folder")
    assert {article.collection for article in person.library.articles()} == {"Week 3"}


def test_a_lesson_set_keeps_its_title_and_its_order(person: Person) -> None:
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        drop(person, sample_set())
    found = person.library.articles()
    assert {article.collection for article in found} == {"Two ports, one night"}
    assert [article.position for article in found] == list(range(6))


def test_a_lesson_set_among_other_folders_keeps_its_title_too(person: Person, week: Path) -> None:
    add(person, week, sample_set())
    assert {article.collection for article in person.library.articles()} == {"Week 3", "Two ports, one night"}


def test_after_cancel_what_was_read_is_there_and_nothing_more_comes(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number}.txt").write_text(story(number))
    adding = person.window.library_desk.adding.adding
    drop(person, folder)
    person.qtbot.waitUntil(
        lambda: len(adding.tally.added) > 3 and bool(person.window.findChildren(AddingDialog)), timeout=WAIT
    )
    shown = dialog(person)
    assert shown.words.text().endswith("of 400")
    with person.qtbot.waitSignal(adding.finished, timeout=WAIT):
        person.tap("Cancel")
    kept = len(person.library.articles())
    assert kept == len(adding.tally.added) < 400
    assert "Cancelled" in shown.words.text()
    assert all(person.library.article(article.sha256).blocks for article in person.library.articles())
    add(person, folder)
    assert len(person.library.articles()) == 400


def kill_at_day_1(path: Path) -> object:
    if path.name == "day 1.txt":
        os.kill(os.getpid(), signal.SIGKILL)
    return read_file(path)


def test_a_file_that_ends_its_process_is_listed_and_the_next_ones_are_read(
    person: Person, week: Path, monkeypatch
) -> None:
    monkeypatch.setattr("reader.ui.adding.read_file", kill_at_day_1)
    add(person, week)
    assert len(person.library.articles()) == 4  # one file holds the same text as the one that was not read
    assert {failure.name for failure in person.window.library_desk.adding.adding.tally.failures} == {
        "day 1.txt",
        "nothing.txt",
    }


def test_a_full_disk_ends_it_with_a_sentence(person: Person, week: Path, monkeypatch) -> None:
    def full(*_arguments, **_options):
        raise UserError("The disk is full.")

    monkeypatch.setattr("reader.storage.library.Library.add_article", full)
    add(person, week)
    assert "The disk is full." in dialog(person).words.text()
    assert person.library.articles() == []


def test_the_window_lives_while_hundreds_are_added(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(story(number))
    person.open(SAMPLE)
    adding = person.window.library_desk.adding.adding
    drop(person, folder)
    person.qtbot.waitUntil(lambda: len(adding.tally.added) > 3, timeout=WAIT)
    person.do("next_mark")  # what shows the progress may have the keys by now
    assert person.focused_words
    with person.qtbot.waitSignal(adding.finished, timeout=WAIT):
        pass
    assert len(person.library.articles()) == 301


# Groups


def heading(person: Person, words: str) -> QPoint:
    list_ = person.window.library.list
    (number,) = [n for n, row in enumerate(list_.rows.rows) if words in row.texts[0].words]
    return list_.visualRect(list_.rows.index(number)).center()


def test_a_click_on_a_heading_closes_and_opens_its_group(person: Person, week: Path) -> None:
    add(person, week)
    viewport = person.window.library.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=heading(person, "Week 3"))
    assert rows(person) == ["▸ Week 3 · 4"]
    person.press(Qt.Key.Key_Return) if viewport.hasFocus() else QTest.keyClick(
        person.window.library.list, Qt.Key.Key_Return
    )
    assert len(rows(person)) == 5


def test_a_whole_group_is_removed_and_put_back(person: Person, week: Path) -> None:
    person.window.library_desk.add_sample_set()
    add(person, week)
    person.tap("Close")
    person.window.library._menu(heading(person, "Week 3"))
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Remove all 4 from the library"]
    menu.actions()[0].trigger()
    menu.close()
    assert not any("Week 3" in words for words in rows(person))
    assert len(person.library.articles()) == 6
    person.tap("Put them back")
    assert "▾ Week 3 · 4" in rows(person)


# Books

ONE = "<h1>The quay</h1>" + "<p>The harbour master of Selm said that the quay was old.</p>" * 30
TWO = "<h1>The boats</h1>" + "<p>Nobody in the town could say how many boats had left.</p>" * 30


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "Selm by the sea.epub"
    path.write_bytes(epub({"a": "<p>Cover</p>", "b": ONE, "c": TWO}))
    return path


def chapters(person: Person, book: Path) -> ChaptersDialog:
    drop(person, book)
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(ChaptersDialog)), timeout=WAIT)
    return person.window.findChildren(ChaptersDialog)[0]


def test_chapters_of_a_book_become_articles_of_their_own(person: Person, book: Path) -> None:
    asked = chapters(person, book)
    assert [asked.list.item(row).text() for row in range(3)] == [
        "Cover (1 word)",
        "The quay (332 words)",
        "The boats (332 words)",
    ]
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.tap("Add 2 chapters")
    assert rows(person) == ["▾ Selm by the sea · 2", "The quay", "The boats"]
    assert "harbour master" in person.window.view.article.text


def test_the_whole_book_can_be_one_article(person: Person, book: Path) -> None:
    chapters(person, book)
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.tap("The whole book as one")
    text = person.window.view.article.text
    assert "The quay" in text
    assert "The boats" in text


def test_each_of_two_books_gets_its_own_chapters(person: Person, book: Path, tmp_path: Path) -> None:
    other = tmp_path / "Another book.epub"
    other.write_bytes(epub({"a": TWO, "b": ONE}))
    first = chapters(person, book)
    drop(person, other)
    person.qtbot.waitUntil(lambda: len(person.window.findChildren(ChaptersDialog)) == 2, timeout=WAIT)
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        first.add_button.click()
    assert rows(person) == ["▾ Selm by the sea · 2", "The quay", "The boats"]


def test_after_the_window_is_closed_nothing_more_is_read(person: Person, week: Path) -> None:
    adding = person.window.library_desk.adding.adding
    drop(person, week)
    person.window.close()
    with person.qtbot.assertNotEmitted(adding.progressed, wait=50):
        pass
    assert not adding.busy


def test_a_book_with_one_chapter_opens_at_once(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "short.epub"
    path.write_bytes(epub({"a": ONE}))
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        drop(person, path)
    assert "The quay" in person.window.view.article.text


# What was copied


def copy(markup: str, text: str) -> None:
    data = QMimeData()
    data.setHtml(markup)
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def test_headings_and_links_of_a_copied_part_of_a_page_are_kept(person: Person) -> None:
    copy(
        "<h2>Quay reopens</h2><p>The mayor of Selm said the <a href='https://selm.example'>quay</a> was open.</p>",
        "Quay",
    )
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.do("paste")
    assert person.window.view.article.text == "Quay reopens\nThe mayor of Selm said the quay was open."
    assert person.window.view.article.links


def test_the_copied_text_is_taken_where_its_layout_holds_nothing(person: Person) -> None:
    copy("<img src='x.png'>", "The harbour master of Selm said the quay was open.")
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.do("paste")
    assert person.window.view.article.text == "The harbour master of Selm said the quay was open."


def test_a_person_can_ask_for_the_text_alone(person: Person) -> None:
    copy("<p>Something else</p>", "The harbour master of Selm said the quay was open.")
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.do("paste_text")
    assert "harbour master" in person.window.view.article.text


def test_copied_files_open_as_dropped_ones_do(person: Person) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    QGuiApplication.clipboard().setMimeData(data)
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.do("paste")
    assert person.window.view.article.title == "Minister: the fight will go on"


def test_the_jobs_of_books_know_what_is_no_book(tmp_path: Path) -> None:
    path = tmp_path / "day.txt"
    path.write_text(story(1))
    assert worker.book_chapters(path) == ()
