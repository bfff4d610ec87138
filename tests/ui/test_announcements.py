"""What a screen reader is told that no focus leads to: jumps, saves, errors, and what was done."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from reader.ui import announcing
from reader.ui.announcing import Saves
from reader.ui.names import layer_name
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Person

TEXT = (
    "Harbour of Selm to close\n\n"
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm. "
    "Forty ferries were sent back to Varrow on Monday.\n\n"
    "“Nobody asked us,” said Ivo Tann, a captain."
)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told, in order."""
    words: list[str] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        words.append(event.message())

    monkeypatch.setattr(announcing, "QAccessible", SimpleNamespace(updateAccessibility=take))
    return words


@pytest.fixture
def listener(told: list[str], person: Person) -> Person:
    person.open_text(TEXT)
    return person


def test_an_opened_article_is_told(listener: Person, told: list[str]) -> None:
    assert "Opened: Harbour of Selm to close" in told


def test_a_jump_to_a_mark_is_told_with_layer_words_and_reason(listener: Person, told: list[str]) -> None:
    listener.do("next_mark")
    mark = listener.window.navigator.current
    assert told[-1].startswith(f"{layer_name(mark.layer)}: ")
    assert told[-1].endswith(mark.explanation.reason)


def test_a_jump_to_a_sentence_is_told(listener: Person, told: list[str]) -> None:
    listener.do("findings_tab")
    listener.window.findings.list.chosen.emit(listener.window.session.report.sentences[1].span)
    assert told[-1] == "Shown in the article: Forty ferries were sent back to Varrow on Monday."


def test_a_jump_to_a_found_place_is_told_with_what_stands_beside_it(listener: Person, told: list[str]) -> None:
    listener.do("find")
    QTest.keyClicks(listener.window.page.find_bar.line, "selm")
    QTest.keyClick(listener.window.page.find_bar.line, Qt.Key.Key_Return)
    assert told[-1].startswith("2 of 2. ")
    assert "the mayor of Selm" in told[-1]


def test_what_was_not_found_is_told(listener: Person, told: list[str]) -> None:
    listener.do("find")
    QTest.keyClicks(listener.window.page.find_bar.line, "zebra")
    assert told[-1] == "not found"


def test_a_save_is_told_when_nothing_more_is_typed(listener: Person, told: list[str]) -> None:
    listener.do("note_on_article")
    with listener.qtbot.waitSignal(listener.window.saves.said, timeout=WAIT):
        listener.type("Who counted the ferries?")
        listener.save()
    assert told[-1] == "Saved"


def test_several_saves_in_a_row_are_told_once(qtbot: QtBot) -> None:
    parent = QObject()
    saves, said = Saves(parent), []
    saves.said.connect(said.append)
    with qtbot.waitSignal(saves.said, timeout=WAIT):
        for _ in range(3):
            saves.heard()
    assert said == ["Saved"]


def test_an_error_is_told_once(listener: Person, told: list[str]) -> None:
    listener.window.session.failed.emit("The disk is full.")
    assert told.count("The disk is full.") == 1


def test_how_to_write_a_note_is_told_to_empty_hands(listener: Person, told: list[str]) -> None:
    listener.do("note")
    assert told[-1].startswith("Choose a mark with F8")


def test_an_article_that_was_taken_out_is_told(listener: Person, told: list[str]) -> None:
    listener.do("remove")
    assert any("removed from the library" in words for words in told)
