"""A text in the wrong letters: the window says how it was read, and reads it anew in the encoding that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAIT = 20_000
RUSSIAN = "Паром остаётся в порту\n\nКапитан порта сказал, что паром останется в порту до субботы. " * 6


@pytest.fixture
def letter(person: Person, tmp_path: Path) -> Person:
    """Somebody who has opened an old Russian text that says nothing about its encoding."""
    path = tmp_path / "letter.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    person.open(path)
    return person


def menu(person: Person) -> QMenu:
    """Press “Change” and wait for the menu."""
    person.tap("Change")
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=WAIT)
    return QApplication.activePopupWidget()


def every_choice(shown: QMenu) -> list[QAction]:
    """All encodings of the menu and of the menus in it."""
    parts = [shown, *(action.menu() for action in shown.actions() if action.menu())]
    return [action for part in parts for action in part.actions() if action.data()]


def choose(person: Person, name: str) -> None:
    shown = menu(person)
    with person.qtbot.waitSignal(person.window.marks_shown, timeout=WAIT):
        next(action for action in every_choice(shown) if action.data() == name).trigger()
    shown.close()


def test_a_guess_is_said_and_the_likeliest_other_one_stands_first(letter: Person) -> None:
    assert letter.window.page.notices.words[0] == "Shown as Windows-1252"
    shown = menu(letter)
    assert shown.actions()[0].text() == "Windows-1251 – Cyrillic"
    assert {"UTF-8", "Shift JIS", "Windows-1256"} <= {action.data() for action in every_choice(shown)}
    assert {action.data() for action in every_choice(shown) if action.isChecked()} == {"Windows-1252"}
    shown.close()


def test_the_chosen_encoding_takes_the_place_of_the_guess_and_can_be_changed_again(letter: Person) -> None:
    choose(letter, "Windows-1251")
    assert "Капитан порта сказал" in letter.window.view.article.text
    assert letter.window.page.notices.words[0] == "Shown as Windows-1251"
    assert [article.title for article in letter.library.articles()] == ["Паром остаётся в порту"]
    choose(letter, "KOI8-R")
    assert letter.window.page.notices.words[0] == "Shown as KOI8-R"
    assert len(letter.library.articles()) == 1


def test_the_choice_is_known_after_a_restart(letter: Person) -> None:
    choose(letter, "Windows-1251")
    letter.restart()
    assert letter.window.page.notices.words[0] == "Shown as Windows-1251"
    choose(letter, "Windows-1252")
    assert "Капитан" not in letter.window.view.article.text


def test_notes_on_the_text_as_it_was_stay_where_they_are(letter: Person) -> None:
    letter.do("note_on_article")
    letter.type("These letters look odd.")
    letter.save()
    choose(letter, "Windows-1251")
    assert len(letter.library.notes.all()) == 1
    assert len(letter.library.articles()) == 2


def test_a_sure_encoding_is_not_mentioned_and_can_still_be_changed(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("The harbour master of Selm said that the quay was open for boats on Friday.")
    person.open(path)
    assert person.window.page.notices.words == ()
    assert person.window.actions_by_id["encoding"].isEnabled()
    person.do("encoding")
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=WAIT)
    QApplication.activePopupWidget().close()


def test_pasted_text_has_no_encoding_to_change(person: Person) -> None:
    person.open_text("The harbour master of Selm said that the quay was open for boats on Friday.")
    assert not person.window.actions_by_id["encoding"].isEnabled()


def test_where_the_file_is_gone_nothing_is_offered(letter: Person, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").unlink()
    letter.restart()
    assert letter.window.page.notices.words[0] == "Shown as Windows-1252"
    with pytest.raises(AssertionError, match="no button"):
        letter.button("Change")


# Languages

GERMAN = "Der Hafenmeister von Selm sagte am Montag, dass die Fähre nicht fahren werde."
ARABIC = "قال مدير الميناء يوم الاثنين إن العبارة لن تبحر قبل يوم السبت."


@pytest.mark.parametrize(
    "text",
    [
        GERMAN,
        f"Die Fähre bleibt im Hafen\n\n{(GERMAN + ' ') * 20}",
        ARABIC,
        f"بقيت العبارة\n\n{(ARABIC + ' ') * 20}",
        "قال مدير",
    ],
)
def test_a_text_in_another_language_has_no_marks_and_says_why(person: Person, text: str) -> None:
    person.open_text(text)
    assert person.window.navigator.findings == []
    assert any("so nothing in it was marked" in words for words in person.window.page.notices.words)
    assert person.window.state_bar.words.text() == ""


def test_the_line_goes_when_another_article_comes(person: Person) -> None:
    person.open_text(GERMAN)
    person.open_text("The harbour master of Selm said that the quay was open for boats on Friday.")
    assert person.window.page.notices.words == ()


def test_a_note_that_is_written_while_the_file_is_read_anew_keeps_its_article(letter: Person) -> None:
    entry = letter.window.encodings._entry()
    with letter.qtbot.waitSignal(letter.window.session.article_opened, timeout=WAIT):
        letter.window.session.open_as(entry, "Windows-1251")
        letter.do("note_on_article")
        letter.type("These letters look odd.")
    assert letter.window.session.article.sha256 != entry.sha256
    assert entry.sha256 in {article.sha256 for article in letter.library.articles()}
    assert [note.body for note in letter.library.notes.of(entry.sha256)] == ["These letters look odd."]
