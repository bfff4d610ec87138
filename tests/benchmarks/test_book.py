"""A book of 200,000 words with more than 20,000 marks: whatever one does in it, the window answers."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.text.importers import article_from_text
from reader.ui import session
from tests.benchmarks.conftest import WAIT, article_text, opened
from tests.benchmarks.gaps import gaps_of

pytestmark = pytest.mark.benchmark

WORDS, MARKS = 200_000, 20_000

LONGEST_GAP = 200
"""Milliseconds: this is about the most that is opened at all, and everything else keeps to half of it."""

PANELS = ("notes_tab", "findings_tab", "sources_tab")


@pytest.fixture(scope="module")
def report():
    """The marks of the book, looked for once."""
    from reader.analysis import analyse

    return analyse(article_from_text(article_text(WORDS)))


@pytest.fixture
def book(window, qtbot, file_of, report, monkeypatch):
    """The window with the book, whose marks are given as a lesson set gives them."""
    assert len(report.findings) >= MARKS
    monkeypatch.setattr(window.session, "given_marks", lambda _sha256: session.Given(report))
    opened(window, qtbot, file_of(WORDS))
    qtbot.wait(2_000)  # the text is laid out step by step
    return window


def test_opening_a_book_and_its_marks(benchmark, window, qtbot, file_of, figure):
    path = file_of(WORDS)

    def open_it() -> None:
        with qtbot.waitSignal(window.marks_shown, timeout=5 * WAIT):
            window.open_path(path)
        qtbot.wait(1_000)

    figure("gap, opening a book until its marks are there", gaps_of(benchmark, open_it), "ms", most=LONGEST_GAP)


@pytest.mark.parametrize("panel", PANELS)
def test_toggling_a_layer_of_a_book(benchmark, book, qtbot, panel, figure):
    book.actions_by_id[panel].trigger()
    qtbot.wait(500)

    def toggle() -> None:
        book.actions_by_id["hedge"].trigger()
        qtbot.wait(300)

    figure(f"gap, toggling a layer of a book, {panel}", gaps_of(benchmark, toggle, rounds=6), "ms", most=LONGEST_GAP)


def test_listing_the_findings_of_a_book(benchmark, book, qtbot, figure):
    def list_them() -> None:
        book.actions_by_id["findings_tab"].trigger()
        qtbot.wait(1_000)

    figure("gap, listing the findings of a book", gaps_of(benchmark, list_them), "ms", most=LONGEST_GAP)


def test_searching_in_a_book(benchmark, book, qtbot, figure):
    book.actions_by_id["find"].trigger()
    line = book.page.find_bar.findChild(QLineEdit)
    words = iter(("h", "ha", "harb", "harbour", "said", "e"))

    def type_words() -> None:
        line.setText(next(words))
        qtbot.wait(50)

    figure("gap, finding words in a book", gaps_of(benchmark, type_words, rounds=6), "ms", most=LONGEST_GAP)


def test_scrolling_through_a_book(benchmark, book, qtbot, figure):
    bar = book.view.verticalScrollBar()
    places = iter([bar.maximum(), 0, bar.maximum() // 2, *range(0, 7_000, 700)])

    def scroll() -> None:
        bar.setValue(next(places))
        qtbot.wait(20)

    figure("gap, scrolling through a book", gaps_of(benchmark, scroll, rounds=13), "ms", most=LONGEST_GAP / 2)


@pytest.mark.parametrize("at_end", [False, True])
def test_resizing_the_window_of_a_book(benchmark, book, qtbot, at_end, figure):
    if at_end:
        book.view.verticalScrollBar().setValue(book.view.verticalScrollBar().maximum())
    widths = iter((1_100, 1_500, 1_000, 1_366))

    def resize() -> None:
        width, goal = book.width(), next(widths)
        for step in range(1, 6):
            book.resize(width + (goal - width) * step // 5, 768)
            QApplication.processEvents()
        qtbot.wait(400)

    where = "end" if at_end else "start"
    gaps = gaps_of(benchmark, resize, rounds=4)
    figure(f"gap, resizing the window at the {where} of a book", gaps, "ms", most=LONGEST_GAP)


def test_larger_type_in_a_book(benchmark, book, qtbot, figure):
    actions = iter(("larger", "larger", "smaller", "smaller"))

    def change() -> None:
        book.actions_by_id[next(actions)].trigger()
        qtbot.wait(300)

    figure("gap, larger type in a book", gaps_of(benchmark, change, rounds=4), "ms", most=LONGEST_GAP)


def test_a_note_in_a_book(benchmark, book, qtbot, figure):
    book.actions_by_id["next_mark"].trigger()

    def write() -> None:
        book.actions_by_id["note_on_article"].trigger()
        book.notes.editor.insertPlainText("Who counted this?")
        with qtbot.waitSignal(book.session.saved, timeout=WAIT):
            book.note_desk.flush()

    figure("gap, writing and saving a note in a book", gaps_of(benchmark, write), "ms", most=LONGEST_GAP)
