"""What somebody runs into on the first day: an empty clipboard, a link, a key too early, an article taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.export.dossier import Dossier
from reader.export.formats import Format, written
from reader.paths import sample_set
from reader.storage.records import Answer, NoteStatus
from reader.ui.dialogs.adding import AddingDialog
from reader.ui.dialogs.import_notes import ImportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 20_000
SAMPLE = sample_set() / "4-kalvari-agency.md"
OTHER = sample_set() / "3-meridian-voices.md"
STORY = (
    "The ferry of Selm stays in port\n\n"
    "The harbour master of Selm said on Monday that the boat would not leave.\n\n"
    "The council is expected to meet again before the end of the week.\n"
)


@pytest.fixture
def reading(person: Person) -> Person:
    person.open(SAMPLE)
    return person


def said(person: Person) -> str:
    """What stands over the article."""
    notice = person.window.page.notice
    return notice.words.text() if notice.isVisible() else ""


def drop(person: Person, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    person.window.dropEvent(event)


def to_check(person: Person) -> int:
    return sum(article.to_check_count for article in person.library.articles())


# Pasting and dropping


def test_an_empty_clipboard_is_said_to_be_empty(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtGui.QClipboard.mimeData", lambda *_: None)
    person.do("paste")
    assert said(person).startswith("There is no text on the clipboard.")


@pytest.mark.parametrize("address", ["https://www.selm-post.example/ferry", " www.selm-post.example \n"])
@pytest.mark.parametrize("way", ["paste", "paste_text"])
def test_a_web_address_is_no_article(person: Person, address: str, way: str) -> None:
    QGuiApplication.clipboard().setText(address)
    person.do(way)
    assert "the program does not fetch pages" in said(person)
    assert person.library.articles() == []


def test_a_text_that_names_an_address_is_an_article(person: Person) -> None:
    person.open_text(STORY + "More at https://selm-post.example/ferry\n")
    assert person.window.view.article.title == "The ferry of Selm stays in port"


def test_a_file_of_notes_is_offered_for_import_and_is_no_article(reading: Person, tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonld"
    reading.do("note_on_article")
    reading.type("Who counted?")
    reading.save()
    session = reading.window.session
    mine = Dossier(article=session.article, notes=tuple(session.notes), own_marks=(), responses=())
    file.write_text(written([mine], Format.JSONLD, author="Ivo Tann"), encoding="utf-8")
    drop(reading, file)
    reading.qtbot.waitUntil(lambda: bool(reading.window.findChildren(ImportDialog)), timeout=WAIT)
    assert len(reading.library.articles()) == 1


def test_what_was_in_the_library_already_is_said_to_be(person: Person) -> None:
    person.open_text(STORY)
    assert said(person) == ""
    person.open(SAMPLE)
    person.open_text(STORY)
    assert said(person) == "This article was already in the library."


def test_an_article_opened_from_the_library_is_not_announced_as_known(person: Person) -> None:
    person.open_text(STORY)
    first = person.window.view.article.sha256
    person.open(SAMPLE)
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        person.window.open_stored(first)
    assert said(person) == ""


def test_articles_of_one_title_are_told_apart_by_their_files(person: Person, tmp_path: Path) -> None:
    for name in ("monday.txt", "tuesday.txt"):
        (tmp_path / name).write_text(f"{STORY}\nThis is the edition of {name[:-4]}.\n")
        person.open(tmp_path / name)
    rows = [row for row in person.window.library.list.rows.rows if isinstance(row.record, str)]
    assert {row.texts[1].words for row in rows} == {"monday.txt", "tuesday.txt"}


# Taking an article out


def test_after_an_article_is_removed_the_next_one_is_shown(reading: Person) -> None:
    reading.open(OTHER)
    gone = reading.window.view.article.title
    reading.do("remove")
    assert reading.window.view.article.title == "Minister: the fight will go on"
    assert gone in said(reading)


def test_after_the_last_article_is_removed_the_page_is_empty_and_ctrl_z_brings_it_back(reading: Person) -> None:
    reading.do("remove")
    assert reading.window.session.article is None
    with reading.qtbot.waitSignal(reading.window.marks_shown, timeout=WAIT):
        reading.do("undo")
    assert reading.window.view.article.title == "Minister: the fight will go on"
    assert len(reading.library.articles()) == 1


def test_ctrl_z_in_the_next_article_brings_the_removed_one_back(reading: Person) -> None:
    reading.open(OTHER)
    gone = reading.window.view.article.title
    reading.do("remove")
    with reading.qtbot.waitSignal(reading.window.session.article_opened, timeout=WAIT):
        reading.do("undo")
    assert reading.window.view.article.title == gone
    assert len(reading.library.articles()) == 2


# The reason for an answer


def test_after_an_answer_the_reason_can_be_typed_at_once(reading: Person) -> None:
    reading.press(Qt.Key.Key_F8)
    finding = reading.window.navigator.current
    reading.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(QApplication.focusWidget(), "no name here")
    reading.press(Qt.Key.Key_Escape)
    assert reading.window.view.hasFocus()
    response = reading.window.session.responses[finding.id]
    assert (response.answer, response.why) == (Answer.DISAGREE, "no name here")
    assert reading.window.navigator.current is finding


def test_a_click_on_an_answer_leads_to_the_reason_too(reading: Person) -> None:
    reading.press(Qt.Key.Key_F8)
    reading.tap("Agree")
    assert reading.window.notes.card.asks_why


def test_the_next_mark_is_reached_from_the_reason(reading: Person) -> None:
    reading.press(Qt.Key.Key_F8)
    reading.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    reading.press(Qt.Key.Key_F8)
    assert reading.window.view.hasFocus()


# Notes


def test_with_empty_hands_n_says_what_a_note_needs(reading: Person) -> None:
    reading.press(Qt.Key.Key_N)
    assert said(reading).startswith("Choose a mark with F8 or select words first")
    assert reading.window.session.notes == []
    reading.tap("Note on the whole article")
    assert [note.quote for note in reading.window.session.notes] == [None]


def test_a_note_that_never_got_words_does_not_stay(reading: Person) -> None:
    reading.press(Qt.Key.Key_F8)
    reading.press(Qt.Key.Key_N)
    reading.press(Qt.Key.Key_Escape)
    reading.press(Qt.Key.Key_F8)
    assert reading.window.session.notes == []
    reading.do("undo")
    assert len(reading.window.session.notes) == 1


def test_a_note_that_was_emptied_again_does_not_stay_when_another_article_is_opened(reading: Person) -> None:
    reading.press(Qt.Key.Key_F8)
    reading.press(Qt.Key.Key_N)
    reading.type("h")
    reading.window.notes.editor.clear()
    reading.open(OTHER)
    assert to_check(reading) == 0


def test_an_empty_note_with_a_status_of_its_own_stays(reading: Person) -> None:
    reading.press(Qt.Key.Key_F8)
    reading.press(Qt.Key.Key_N)
    reading.tap("Look up later")
    reading.press(Qt.Key.Key_F8)
    assert [note.status for note in reading.window.session.notes] == [NoteStatus.LOOK_UP_LATER]


# Find, and marks that are hidden


def test_words_that_were_found_call_no_bar(reading: Person) -> None:
    reading.do("find")
    reading.window.page.find_bar.line.setText("Minister")
    reading.press(Qt.Key.Key_Escape)
    assert reading.window.view.hasFocus()
    assert not reading.window.own_marks._soon.isActive()
    assert not reading.window.own_marks.bar.isVisible()


def test_words_selected_after_a_search_call_the_bar_again(reading: Person) -> None:
    reading.do("find")
    reading.window.page.find_bar.line.setText("Minister")
    reading.press(Qt.Key.Key_Escape)
    reading.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reading.qtbot.waitUntil(reading.window.own_marks.bar.isVisible, timeout=WAIT)


def test_hidden_marks_are_said_to_be_hidden(reading: Person) -> None:
    switches = reading.window.top_bar.switches._switches.values()
    reading.press(Qt.Key.Key_0)
    assert not any(switch.isChecked() for switch in switches)
    assert reading.window.state_bar._reminder.text() == "Marks are hidden. Press 0 to show them."
    reading.press(Qt.Key.Key_0)
    assert all(switch.isChecked() for switch in switches)
    assert reading.window.state_bar._reminder.text() == "No mark does not mean checked."


def test_a_switch_that_is_turned_on_shows_hidden_marks_again(reading: Person) -> None:
    first, *_ = reading.window.top_bar.switches._switches.values()
    reading.press(Qt.Key.Key_0)
    first.click()
    assert first.isChecked()
    assert not reading.window.navigator.hidden
    assert first.layer in reading.window.navigator.layers


def test_the_words_of_the_state_bar_are_cut_with_an_ellipsis_and_shown_whole_on_hover(reading: Person) -> None:
    reading.window.resize(1024, 600)
    words = reading.window.state_bar.words
    assert words.geometry().right() < reading.window.state_bar._reminder.geometry().left()
    assert words.text() in words.toolTip()
    assert "4 shows the weaker ones too" in words.toolTip()


def test_where_nothing_could_be_added_nothing_else_is_claimed(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "Week 3"
    folder.mkdir()
    (folder / "nothing.txt").write_text(" ")
    with person.qtbot.waitSignal(person.window.library_desk.adding.adding.finished, timeout=WAIT):
        drop(person, folder)
    (shown,) = person.window.findChildren(AddingDialog)
    assert shown.heading.text() == "Nothing was added"
    assert shown.words.text() == "1 could not be added."


def test_the_offer_to_open_the_first_of_a_folder_waits(reading: Person, tmp_path: Path) -> None:
    folder = tmp_path / "Week 3"
    folder.mkdir()
    (folder / "ferry.txt").write_text(STORY)
    with reading.qtbot.waitSignal(reading.window.library_desk.adding.adding.finished, timeout=WAIT):
        drop(reading, folder)
    assert said(reading) == "1 article was added."
    assert not reading.window.page.notice._timer.isActive()
    with reading.qtbot.waitSignal(reading.window.marks_shown, timeout=WAIT):
        reading.tap("Open the first one")
    assert reading.window.view.article.title == "The ferry of Selm stays in port"
