"""Find in the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reader.text.spans import Span
from reader.ui.panels.find_bar import FindBar

TEXT = (
    "The port of Selm is closed. “Selm’s port is ours,” she said.\nThe 😀 port\u00a0office of SELM said nothing (yet)."
)


@pytest.fixture
def page(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def bar(page) -> FindBar:
    finder = FindBar()
    finder.setParent(page)
    finder.open_bar(TEXT)
    return finder


class Heard:
    """The last that the bar found."""

    def __init__(self, bar: FindBar) -> None:
        self.places: list[Span] = []
        self.current: Span | None = None
        bar.found.connect(self._hear)

    def _hear(self, places: list[Span], current: Span | None) -> None:
        self.places, self.current = places, current

    @property
    def words(self) -> list[str]:
        return [place.of(TEXT) for place in self.places]


def message(bar: FindBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel))


def button(bar: FindBar, text: str) -> QPushButton:
    return next(button for button in bar.findChildren(QPushButton) if button.text() == text)


def test_typing_finds_every_place_whatever_its_case(bar):
    heard = Heard(bar)
    QTest.keyClicks(bar.line, "selm")
    assert heard.words == ["Selm", "Selm", "SELM"]
    assert heard.current == heard.places[0]
    assert message(bar) == "1 of 3"


def test_a_place_after_an_emoji_is_counted_in_code_points(bar):
    heard = Heard(bar)
    bar.line.setText("office")
    assert heard.places == [Span(TEXT.index("office"), TEXT.index("office") + 6)]


def test_a_straight_quotation_mark_finds_a_typographic_one(bar):
    heard = Heard(bar)
    bar.line.setText("\"Selm's port")
    assert heard.words == ["“Selm’s port"]


def test_a_space_finds_a_space_that_does_not_break(bar):
    heard = Heard(bar)
    bar.line.setText("port office")
    assert heard.words == ["port\u00a0office"]


def test_signs_of_patterns_are_found_as_they_are(bar):
    heard = Heard(bar)
    bar.line.setText("(yet).")
    assert heard.words == ["(yet)."]


def test_enter_goes_on_and_shift_enter_back(bar):
    heard = Heard(bar)
    bar.line.setText("port")
    steps = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,):
        QTest.keyClick(bar.line, Qt.Key.Key_Return, modifier)
        steps.append(heard.places.index(heard.current))
    assert steps == [1, 2, 0, 2]
    assert message(bar) == "3 of 3"


def test_the_buttons_go_on_and_back(bar):
    heard = Heard(bar)
    bar.line.setText("port")
    button(bar, "Next").click()
    assert heard.current == heard.places[1]
    button(bar, "Previous").click()
    assert heard.current == heard.places[0]


def test_words_that_are_not_there_are_said_to_be_not_found(bar):
    heard = Heard(bar)
    bar.line.setText("Varrow")
    assert (heard.places, heard.current) == ([], None)
    assert message(bar) == "not found"
    bar.next()
    assert heard.current is None


def test_an_empty_line_finds_nothing_and_says_nothing(bar):
    heard = Heard(bar)
    bar.line.setText("port")
    bar.line.clear()
    assert heard.places == []
    assert message(bar) == ""


def test_escape_ends_the_search(bar, qtbot):
    heard = Heard(bar)
    bar.line.setText("port")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert heard.places == []
    assert not bar.isVisible()


def test_opening_with_selected_words_finds_them(bar):
    heard = Heard(bar)
    bar.open_bar(TEXT, "closed")
    assert heard.words == ["closed"]
    assert bar.line.selectedText() == "closed"


def test_a_search_goes_on_in_another_article(bar):
    heard = Heard(bar)
    bar.line.setText("port")
    bar.set_text("No port here but one.")
    assert heard.places == [Span(3, 7)]


def test_a_closed_bar_does_not_search_in_another_article(bar):
    bar.line.setText("port")
    bar.close_bar()
    heard = Heard(bar)
    bar.set_text("No port here but one.")
    assert heard.places == []


@given(text=st.text(max_size=60), words=st.text(min_size=1, max_size=8))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_each_place_lies_in_the_text(bar, text, words):
    heard = Heard(bar)
    bar.set_text(text)
    bar.line.setText(words)
    assert all(0 <= place.start < place.end <= len(text) for place in heard.places)
    typed = bar.line.text()
    if typed and typed.isalnum() and typed in text:
        assert heard.places
