"""A student at the window with a set on a stick."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from reader import app
from reader.lessons.edition import student_edition
from reader.lessons.package import write_lesson
from reader.lessons.records import Gate, Guidance
from tests.lessons.workshop import built
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.records import Lesson
    from reader.ui.lessons.desk import LessonDesk
    from reader.ui.lessons.set_panel import SetPanel
    from tests.ui.conftest import Person

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Student:
    """Works through a set by keyboard."""

    def __init__(self, person: Person, stick: Path, lesson: Lesson) -> None:
        self.person, self.stick, self.lesson = person, stick, lesson
        self.file = stick / "Ferry.lesson"

    @property
    def desk(self) -> LessonDesk:
        return self.person.window.lessons.desk

    @property
    def panel(self) -> SetPanel:
        return self.person.window.lessons.panel

    def write(self, *, version: int = 2, **fields: object) -> None:
        """Put the student edition of the set on the stick, with these fields of its first article."""
        first, *rest = self.lesson.set.articles
        changed = replace(first, **{"guidance": Guidance.FULL, "gate": Gate(marks=2, looked=False)} | fields)
        lesson = replace(self.lesson.set, articles=(changed, *rest), version=version)
        write_lesson(self.file, student_edition(lesson))

    def open(self, name: str = "Kim") -> None:
        """Open the set, and say who it is when asked; an empty name goes on as a guest."""
        with self.person.qtbot.waitSignal(self.person.window.marks_shown, timeout=WAIT):
            self.person.window.library_desk.open_files([self.file])
        dialog = self.dialog("whoDialog")
        if dialog is not None:
            if name:
                QTest.keyClicks(dialog.name, name)
                QTest.keyClick(dialog.name, Qt.Key.Key_Return)
            else:
                dialog.guest.click()
        self.come_back()

    def come_back(self) -> None:
        """The window is in front again, as any desktop sees to it."""
        QApplication.processEvents()
        self.person.window.activateWindow()
        self.person.qtbot.waitUntil(self.person.window.isActiveWindow, timeout=WAIT)

    def dialog(self, name: str) -> QDialog | None:
        """The open dialog of this name."""
        found = [one for one in self.person.window.findChildren(QDialog, name) if one.isVisible()]
        return found[0] if found else None

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.person.press(key, modifiers)

    def go_on(self) -> None:
        self.key(Qt.Key.Key_Return, CTRL)

    def go_to_set(self) -> None:
        self.key(Qt.Key.Key_4, CTRL)

    def mark(self, words: str, key: Qt.Key = Qt.Key.Key_U) -> None:
        """Select words and mark them with one key."""
        self.person.window.view.setFocus()
        self.person.select(words)
        self.key(key)

    def restart(self) -> None:
        """Close the program and start it again; it opens what was open last."""
        self.person.quit()
        self.person.start()
        with self.person.qtbot.waitSignal(self.person.window.marks_shown, timeout=WAIT):
            app.open_first(self.person.window, self.person.library, [])
        self.come_back()


@pytest.fixture
def student(person: Person, tmp_path: Path) -> Student:
    """Somebody with a set in front of them; it is not open yet."""
    stick = tmp_path / "stick"
    (stick / "Hand in").mkdir(parents=True)
    somebody = Student(person, stick, built(tmp_path / "folder"))
    somebody.write()
    return somebody
