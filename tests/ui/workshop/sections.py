"""Sections of the workshop on the screen, over the made-up set about a ferry or over an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.lessons.drafts import Drafts
from reader.ui.theme import LIGHT
from reader.ui.workshop.editor import LessonEditor
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from reader.lessons.records import Lesson
    from reader.ui.panels.fields import TextField
    from reader.ui.theme import Theme
    from reader.ui.workshop.section import Section

S = TypeVar("S", bound="Section")

NO_KEY = Qt.KeyboardModifier.NoModifier


def shown(qtbot: QtBot, make: Callable[[LessonEditor, Theme], S], lesson: Lesson, folder: Path) -> S:
    """A section that shows a set, in front of everything else."""
    editor = LessonEditor(lesson, Drafts(folder))
    section = make(editor, LIGHT)
    editor.setParent(section)  # or a thread that collects garbage might be the one to delete it
    qtbot.addWidget(section)
    section.resize(1100, 680)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow, timeout=WAIT)
    return section


def type_into(field: TextField, words: str) -> None:
    """Type words into a field in place of what stands there, and leave it."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, words)
    field.flush()


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press a key in a widget."""
    QTest.keyClick(widget, key, modifiers)


def focused() -> QWidget | None:
    """Where the keyboard is."""
    return QApplication.focusWidget()
