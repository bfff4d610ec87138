"""A teacher with one article of the sample set in hand, in a window with all the keys of the program."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.lessons import folder
from reader.lessons.drafts import Drafts
from reader.paths import sample_set
from reader.text.spans import Span
from reader.ui import actions
from reader.ui.theme import LIGHT
from reader.ui.workshop.article_section import ArticleSection
from reader.ui.workshop.editor import LessonEditor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.analysis.findings import Report
    from reader.lessons.records import ArticleKey, CuratedMark, Lesson, LessonArticle
    from reader.text.article import Article


@cache
def sample_lesson() -> Lesson:
    """The sample set; building it takes about a second."""
    return folder.build(sample_set())


class Teacher:
    """Uses the section through keys and its widgets; the analysis answers when the test says so."""

    def __init__(self, qtbot: QtBot, drafts: Path, article: str = "orvan") -> None:
        self.qtbot = qtbot
        self.editor = LessonEditor(sample_lesson(), Drafts(drafts))
        self.window = QMainWindow()
        self.actions = actions.create(self.window)
        self.elsewhere: list[str] = []
        for name, action in self.actions.items():
            action.triggered.connect(lambda _checked=False, name=name: self.elsewhere.append(name))
        self.section = ArticleSection(self.editor, LIGHT, article)
        self.section.analyse = self._analyse
        self.asked: list[tuple[Article, Callable[[Report], None]]] = []
        self.said: list[str] = []
        self.failed: list[str] = []
        self.section.said.connect(self.said.append)
        self.section.failed.connect(self.failed.append)
        self.window.setCentralWidget(self.section)
        self.window.resize(1366, 768)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.section.review.rows.setFocus()

    def _analyse(self, article: Article, then: Callable[[Report], None]) -> None:
        self.asked.append((article, then))

    def answer(self) -> None:
        """Let the analysis end that was asked for last."""
        from reader.analysis import analyse

        article, then = self.asked.pop()
        then(analyse(article))

    def press(self, *keys: str) -> None:
        """Press keys, as “Shift+F8”, where the focus is."""
        for key in keys:
            combination = QKeySequence(key)[0]
            focus = QApplication.focusWidget() or self.window
            QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())

    def type(self, words: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget(), words)

    def select(self, words: str) -> Span:
        """Select words of the article."""
        start = self.lesson.article.text.index(words)
        span = Span(start, start + len(words))
        self.section.page.view.reveal(span)
        self.section.page.view.select(span)
        return span

    def click(self, words: str) -> None:
        """Click on words of the article."""
        view = self.section.page.view
        start = self.lesson.article.text.index(words)
        view.reveal(Span(start, start + len(words)))
        box = next(view.boxes(Span(start, start + len(words)))).toRect()
        place = box.translated(0, -view.verticalScrollBar().value()).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def undo(self) -> None:
        """Take back the last change, as the page does."""
        self.section.flush()
        self.editor.stack.undo()

    @property
    def lesson(self) -> LessonArticle:
        """The article as it is now."""
        lesson = self.section.lesson
        assert lesson is not None
        return lesson

    @property
    def hand(self) -> CuratedMark:
        """The mark in hand."""
        mark = self.section.in_hand
        assert mark is not None
        return mark

    @property
    def key(self) -> ArticleKey:
        """What the key says of the article."""
        return self.section.key.key

    def mark(self, mark_id: str) -> CuratedMark:
        """The mark with this id."""
        return next(mark for mark in self.lesson.marks if mark.id == mark_id)

    def take(self, words: str) -> CuratedMark:
        """Take the mark in hand that is on just these words."""
        text = self.lesson.article.text
        found = next(mark for mark in self.lesson.marks if mark.span.of(text) == words)
        self.section.take(found.id)
        return found
