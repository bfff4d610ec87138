"""Reading aloud in the window, by a voice that only acts as if it spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.text.spans import Span
from reader.ui import speech
from reader.ui.dialogs.pages import shortcuts_html
from tests.ui.conftest import Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

TEXT = (
    "Harbour of Selm to close\n\n"
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm. "
    "Forty ferries were sent back to Varrow on Monday.\n\n"
    "“Nobody asked us,” said Ivo Tann, a captain."
)
TITLE, FIRST, SECOND, THIRD = (
    "Harbour of Selm to close",
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm.",
    "Forty ferries were sent back to Varrow on Monday.",
    "“Nobody asked us,” said Ivo Tann, a captain.",
)
ACTIONS = ("read_aloud", "stop_reading", "read_faster", "read_slower")


class Silent(speech.Voice):
    """Writes down what it should say, until the test lets it come to the end."""

    name = "silent"

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[tuple[str, int, str]] = []
        self.hushed = 0

    def say(self, words: str, *, rate: int, language: str) -> None:
        self.said.append((words, rate, language))

    def hush(self) -> None:
        self.hushed += 1


@pytest.fixture
def voices() -> list[Silent]:
    return []


@pytest.fixture
def listener(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voices: list[Silent]) -> Iterator[Person]:
    """Somebody with an article on a computer that has two voices."""

    def two(parent: QObject) -> list[Silent]:
        voices[:] = [Silent(parent), Silent(parent)]
        return list(voices)

    monkeypatch.setattr(speech, "is_available", lambda: True)
    monkeypatch.setattr(speech, "voices", two)
    somebody = Person(qtbot, tmp_path / "data")
    somebody.open_text(TEXT)
    yield somebody
    somebody.quit()


def shown(person: Person) -> str:
    """The words that are shown as being read."""
    view = person.window.view
    return view.overlay.spoken.of(view.article.text) if view.overlay.spoken is not None else ""


def words(voices: list[Silent]) -> list[str]:
    return [words for words, _, _ in voices[0].said]


def test_without_a_voice_nothing_is_offered(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech, "is_available", lambda: False)
    person = Person(qtbot, tmp_path / "data")
    person.open_text(TEXT)
    assert [name for name in ACTIONS if person.window.actions_by_id[name].isVisible()] == []
    person.window.view.setFocus()
    person.press(Qt.Key.Key_F4)
    assert shown(person) == ""
    assert "Read aloud" not in shortcuts_html(without=ACTIONS)
    person.quit()


def test_an_article_is_read_sentence_by_sentence_to_its_end(listener: Person, voices: list[Silent]) -> None:
    listener.window.view.setFocus()
    listener.press(Qt.Key.Key_F4)
    for expected in (TITLE, FIRST, SECOND, THIRD):
        assert words(voices)[-1] == expected
        assert shown(listener) == expected
        voices[0].finished.emit()
    assert words(voices) == [TITLE, FIRST, SECOND, THIRD]
    assert shown(listener) == ""
    assert not listener.window.speech.is_reading


def test_the_language_of_the_article_is_told(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    assert voices[0].said == [(TITLE, 0, "en")]


def test_reading_begins_with_the_sentence_of_the_selection(listener: Person, voices: list[Silent]) -> None:
    listener.select("ferries")
    listener.do("read_aloud")
    assert words(voices) == [SECOND]


def test_reading_begins_with_the_sentence_of_the_mark_in_hand(listener: Person, voices: list[Silent]) -> None:
    listener.window.navigator.focus(
        next(
            one.id for one in listener.window.navigator.findings if "Nobody" in one.span.of(TEXT.replace("\n\n", "\n"))
        )
    )
    listener.do("read_aloud")
    assert words(voices) == [THIRD]


def test_a_pause_goes_on_with_the_same_sentence(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    voices[0].finished.emit()
    listener.do("read_aloud")
    assert voices[0].hushed
    assert not listener.window.speech.is_reading
    assert shown(listener) == FIRST
    listener.do("read_aloud")
    assert words(voices) == [TITLE, FIRST, FIRST]


def test_after_the_end_key_reading_begins_at_the_place_in_view(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    voices[0].finished.emit()
    listener.do("stop_reading")
    assert shown(listener) == ""
    listener.do("read_aloud")
    assert words(voices)[-1] == TITLE


def test_another_article_ends_reading(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    listener.open_text("The boat is late\n\nNobody in Varrow said why, wrote Ivo Tann.")
    assert not listener.window.speech.is_reading
    assert voices[0].hushed


def test_closing_the_window_ends_reading(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    listener.window.close()
    assert voices[0].hushed


def test_speed_is_changed_while_reading_and_kept(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    listener.do("read_faster")
    listener.do("read_faster")
    assert voices[0].said[-1] == (TITLE, 2, "en")
    for _ in range(20):
        listener.do("read_slower")
    assert voices[0].said[-1][1] == -5
    listener.do("stop_reading")
    listener.restart()
    listener.do("read_aloud")
    assert voices[0].said[-1][1] == -5


def test_a_voice_that_fails_makes_room_for_the_next(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    first, second = voices
    first.failed.emit()
    assert [one[0] for one in second.said] == [TITLE]
    second.finished.emit()
    assert [one[0] for one in second.said] == [TITLE, FIRST]


def test_where_no_voice_works_the_window_says_so(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    for voice in tuple(voices):
        voice.failed.emit()
    assert "could not read aloud" in listener.window.page.notice.words.text()
    assert shown(listener) == ""


def test_the_sentence_stays_shown_when_the_page_is_set_anew(listener: Person, voices: list[Silent]) -> None:
    listener.do("read_aloud")
    voices[0].finished.emit()
    listener.do("larger")
    assert shown(listener) == FIRST


def test_the_sentence_that_is_read_can_be_told_from_the_others(listener: Person, voices: list[Silent]) -> None:
    view = listener.window.view
    before = view.viewport().grab().toImage()
    listener.do("read_aloud")
    after = view.viewport().grab().toImage()
    (box,) = view.boxes(Span(0, len(TITLE)))
    edge = (1, round(box.center().y()))
    assert before.pixelColor(*edge).name() == view.theme.page
    assert after.pixelColor(*edge).name() == view.theme.text


def test_what_is_left_out_of_the_body_is_not_read(listener: Person, voices: list[Silent]) -> None:
    listener.open_text(
        "The gate stays closed\n\nThe gate of the port stays closed, said Lena Orel.\n\n"
        "Read more: Ten boats of Selm\n\nNobody was there, said Ivo Tann."
    )
    listener.do("read_aloud")
    for _ in range(3):
        voices[0].finished.emit()
    left_out = [
        block.span.of(listener.window.view.article.text)
        for block in listener.window.view.article.blocks
        if block.region.value not in ("headline", "standfirst", "body", "subheading")
    ]
    assert left_out
    assert not set(left_out) & set(words(voices))


def test_the_selection_is_let_go_so_that_the_shown_sentence_is_seen(listener: Person, voices: list[Silent]) -> None:
    span = listener.select("ferries")
    assert isinstance(span, Span)
    listener.do("read_aloud")
    assert listener.window.view.selected_span() is None
