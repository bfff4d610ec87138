"""No words are cut: in the window at 1366 × 768 and in every page that opens over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QTabBar

from reader.paths import sample_set
from reader.ui.panels.state_bar import _Words as ElidedWords
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ARTICLE = sample_set() / "1-orvan-state-news.md"

PAGES = (
    "export",
    "print",
    "notes_file",
    "reading",
    "marks_help",
    "shortcuts",
    "about",
    "check_pc",
    "look_up_list",
    "trash",
    "who",
)
"""The actions that open a page over the window."""


def cut_words(root: QWidget) -> Iterator[str]:
    """The words under `root` for which there is not enough room."""
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, ElidedWords) and is_cut(label):
            yield f"label: {label.text()[:60]}"
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width():
            yield f"button: {button.text()}"
    for box in root.findChildren(QComboBox):
        if box.isVisible() and box.width() < box.minimumSizeHint().width():
            yield f"choice: {box.currentText()}"
    for line in root.findChildren(QLineEdit):
        words = line.text() or line.placeholderText()
        if line.isVisible() and line.width() < line.fontMetrics().horizontalAdvance(words) + 18:
            yield f"line: {words}"
    for tabs in root.findChildren(QTabBar):
        if tabs.isVisible() and tabs.tabRect(tabs.count() - 1).right() > tabs.width():
            yield f"tab: {tabs.tabText(tabs.count() - 1)}"


def is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    return label.sizeHint().width() > label.width() + 1


def nothing_is_cut(person: Person, root: QWidget) -> None:
    """Wait until the layout has come to rest, and see whether every word has room."""

    def rests() -> None:
        assert list(cut_words(root)) == []

    person.qtbot.waitUntil(rests, timeout=WAIT)


def test_the_window_shows_all_its_words(person: Person) -> None:
    person.open(ARTICLE)
    for tab in ("notes_tab", "findings_tab", "sources_tab", "set_tab"):
        person.do(tab)
        nothing_is_cut(person, person.window)


def test_a_mark_and_a_note_show_all_their_words(person: Person) -> None:
    person.open(ARTICLE)
    person.do("next_mark")
    person.do("note")
    person.do("note_more")
    nothing_is_cut(person, person.window)


@pytest.mark.parametrize("action", PAGES)
def test_every_page_shows_all_its_words(person: Person, action: str) -> None:
    person.open(ARTICLE)
    person.do(action)
    pages = [page for page in QApplication.topLevelWidgets() if isinstance(page, QDialog) and page.isVisible()]
    assert pages
    for page in pages:
        nothing_is_cut(person, page)
        assert page.width() <= 1366
        assert page.height() <= 728, "it is higher than a screen of 768 with a task bar"
        page.close()
