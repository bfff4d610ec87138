"""A teacher looks at a set as students will."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader import app
from reader.lessons.package import read_lesson
from reader.lessons.records import Edition
from reader.settings import FontChoice
from reader.ui.workshop.preview import Preview
from reader.worker import WorkerProcess
from tests.lessons.workshop import built
from tests.ui.conftest import WAIT, _idle_workers
from tests.ui.workshop.sections import press

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.lessons.records import Lesson
    from reader.storage.library import Library
    from reader.ui.main_window import MainWindow
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Looking:
    """A teacher with a set, and the window that shows it as students see it."""

    def __init__(self, person: Person, lesson: Lesson) -> None:
        self.person, self.lesson = person, lesson
        self.preview = Preview(self.build, person.window)
        self.folder: Path

    @staticmethod
    def build(library: Library, folder: Path) -> MainWindow:
        worker = _idle_workers.pop() if _idle_workers else WorkerProcess()
        return app.build_window(library, worker, folder)

    @property
    def window(self) -> MainWindow:
        assert self.preview.window is not None
        return self.preview.window

    def open(self, article: str = "") -> None:
        self.preview.open(self.lesson.set, self.person.window.settings, article=article)
        wanted = self.lesson.set.article_by_id[article or "ferry"].sha256
        self.person.qtbot.waitUntil(lambda: self._shows(wanted), timeout=WAIT)
        self.window.activateWindow()
        self.person.qtbot.waitUntil(self.window.isActiveWindow, timeout=WAIT)
        self.folder = self.window.session.library.path.parent

    def _shows(self, sha256: str) -> bool:
        shown = self.window.session.article
        return shown is not None and shown.sha256 == sha256

    def wait_until_gone(self) -> None:
        self.person.qtbot.waitUntil(lambda: self.preview.window is None, timeout=WAIT)


@pytest.fixture
def looking(person: Person, tmp_path: Path) -> Iterator[Looking]:
    teacher = Looking(person, built(tmp_path / "set"))
    yield teacher
    teacher.preview.close()


def test_it_is_the_window_of_students_with_the_gate_shut(looking: Looking) -> None:
    looking.open()
    assert looking.window.windowTitle() == "Preview as student: One ferry, two tellings"
    work = looking.window.lessons.desk.work
    assert work is not None
    assert work.set.teacher_note == ""
    assert not work.is_revealed("ferry")
    assert not looking.window.actions_by_id["show_set_marks"].isEnabled()
    assert looking.window.session.report is None or not looking.window.session.report.findings


def test_it_begins_with_the_article_in_hand(looking: Looking) -> None:
    looking.open("quay")
    assert looking.window.view.article.title == "Council of Kesten counts empty berths"
    assert looking.window.windowTitle() == "Preview as student: One ferry, two tellings"


def test_nothing_of_it_is_kept(looking: Looking) -> None:
    looking.open()
    assert looking.folder.is_dir()
    assert looking.folder != looking.person.data_dir
    with looking.person.qtbot.waitSignal(looking.preview.closed, timeout=WAIT):
        looking.window.close()
    assert not looking.folder.exists()
    assert looking.person.library.articles() == []
    assert looking.person.library.lessons.sets() == []
    assert looking.person.window.settings.person == ""


def test_escape_closes_it_from_the_text(looking: Looking) -> None:
    looking.open()
    looking.window.side.tabs.setFocus()
    press(looking.window.side.tabs, Qt.Key.Key_Escape)
    looking.person.qtbot.waitUntil(looking.window.view.hasFocus, timeout=WAIT)
    press(looking.window.view, Qt.Key.Key_Escape)
    looking.wait_until_gone()
    assert not looking.folder.exists()


def test_a_second_look_takes_the_place_of_the_first(looking: Looking) -> None:
    looking.open()
    first = looking.folder
    looking.open("quay")
    assert not first.exists()
    assert looking.folder.is_dir()


def test_the_text_looks_as_the_teacher_has_it(looking: Looking) -> None:
    window = looking.person.window
    window.settings_desk.change_one("font", FontChoice.ATKINSON)
    looking.open()
    assert looking.window.settings.font is FontChoice.ATKINSON
    assert looking.window.settings.theme == window.settings.theme


def test_a_set_that_lacks_an_article_says_so_and_leaves_nothing(looking: Looking) -> None:
    bare = type(looking.lesson.set)(id=looking.lesson.set.id, title="Ferry")
    with looking.person.qtbot.waitSignal(looking.preview.failed) as said:
        looking.preview.open(bare, looking.person.window.settings)
    assert said.args == ["The set has no article."]
    assert looking.preview.window is None


def test_it_has_the_student_edition_and_no_key(looking: Looking) -> None:
    looking.open()
    (file,) = looking.folder.glob("Stick/*.lesson")
    found = read_lesson(file)
    assert found.key is None
    assert found.set.edition is Edition.STUDENT
