"""A person at the window: opens, reads, presses keys, writes, closes and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader import app
from reader.storage.library import Library
from reader.text.spans import Span
from reader.ui import language
from reader.ui.controls import delete_at_once
from reader.ui.main_window import MainWindow
from reader.worker import WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WAIT = 20_000


@pytest.fixture(scope="session", autouse=True)
def _interface_is_english(qapp: QApplication) -> None:
    language.use(qapp, language.ENGLISH)


_idle_workers: list[WorkerProcess] = []
"""Workers that a test left with nothing to do; starting one takes longer than most tests."""


@pytest.fixture(scope="session", autouse=True)
def _no_worker_is_left() -> Iterator[None]:
    yield
    for worker in _idle_workers:
        worker.stop()


class Person:
    """Uses the program through its window; every wait is for a signal."""

    def __init__(self, qtbot: QtBot, data_dir: Path) -> None:
        self.qtbot, self.data_dir = qtbot, data_dir
        self.window: MainWindow
        self.library: Library
        self.start()

    def start(self) -> None:
        """Start the program."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        self.library = Library.open(self.data_dir / app.NOTES_FILE)
        used = _idle_workers.pop() if _idle_workers else None
        self.window = app.build_window(self.library, used or WorkerProcess(), self.data_dir, theme="light")
        self.window.session.tasks._ready = used is not None
        self.window.resize(1366, 768)
        self.window.show()

    def quit(self) -> None:
        """Close the window and end the program."""
        self.window.close()
        tasks = self.window.session.tasks
        if tasks._ready and not tasks.busy:
            _idle_workers.append(tasks._worker)
        else:
            tasks.stop()
        self.library.close()
        delete_at_once(self.window)
        assert [left for left in QApplication.topLevelWidgets() if isinstance(left, MainWindow)] == []

    def restart(self) -> None:
        """Quit, start again, and wait for the article that was open."""
        self.quit()
        self.start()
        with self.qtbot.waitSignal(self.window.marks_shown, timeout=WAIT):
            app.open_first(self.window, self.library, [])

    def open(self, path: Path) -> None:
        """Open a file and wait for its marks."""
        with self.qtbot.waitSignal(self.window.marks_shown, timeout=WAIT):
            self.window.open_path(path)

    def open_text(self, text: str) -> None:
        """Paste a text and wait for its marks."""
        QApplication.clipboard().setText(text)
        with self.qtbot.waitSignal(self.window.marks_shown, timeout=WAIT):
            self.do("paste")

    def fail_to_open(self, path: Path) -> str:
        """Open a file that cannot be opened; returns what the window says."""
        with self.qtbot.waitSignal(self.window.session.failed, timeout=WAIT):
            self.window.open_path(path)
        assert self.window.page.notice.isVisible()
        return self.window.page.notice.words.text()

    def do(self, action: str) -> None:
        """Trigger an action of the table by its id."""
        assert self.window.actions_by_id[action].isEnabled(), f"“{action}” cannot be used now"
        self.window.actions_by_id[action].trigger()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, words: str) -> None:
        """Type into the note."""
        self.window.notes.editor.setFocus()
        QTest.keyClicks(self.window.notes.editor, words)

    def save(self) -> None:
        """Wait until what was typed is saved."""
        with self.qtbot.waitSignal(self.window.session.saved, timeout=WAIT):
            pass

    def select(self, words: str) -> Span:
        """Select words of the article."""
        start = self.window.view.article.text.index(words)
        span = Span(start, start + len(words))
        self.window.view.reveal(span)
        self.window.view.select(span)
        return span

    def click(self, words: str) -> None:
        """Click on words of the article."""
        view = self.window.view
        start = view.article.text.index(words)
        span = Span(start, start + len(words))
        view.reveal(span)
        box = next(view.boxes(span)).toRect().translated(0, -view.verticalScrollBar().value())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    def button(self, text: str) -> QPushButton:
        """The visible button with this text."""
        buttons = [b for b in self.window.findChildren(QPushButton) if b.text() == text and b.isVisible()]
        assert buttons, f"there is no button “{text}”"
        return buttons[0]

    def tap(self, text: str) -> None:
        """Click the button with this text."""
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    @property
    def focused_words(self) -> str:
        """The words of the focused mark, from its first to its last character; empty where there is none."""
        finding = self.window.navigator.current
        return finding.span.of(self.window.view.article.text) if finding else ""

    @property
    def note_text(self) -> str:
        """What stands in the note editor; empty where no note is open."""
        return self.window.notes.editor.toPlainText() if self.window.notes.note_id else ""


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Somebody who has just started the program for the first time."""
    somebody = Person(qtbot, tmp_path / "data")
    yield somebody
    somebody.quit()
