"""A teacher at the window, in the workshop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from reader.lessons.drafts import Drafts
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from reader.lessons.records import Lesson
    from reader.ui.workshop.desk import WorkshopDesk
    from reader.ui.workshop.editor import LessonEditor
    from reader.ui.workshop.page import WorkshopPage
    from reader.ui.workshop.start import WorkshopStart
    from tests.ui.conftest import Person


class Teacher:
    """Prepares sets."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def desk(self) -> WorkshopDesk:
        return self.person.window.workshop

    @property
    def start(self) -> WorkshopStart:
        assert self.desk.start is not None, "the drafts are not shown"
        return self.desk.start

    @property
    def page(self) -> WorkshopPage:
        assert self.desk.page is not None, "no set is shown"
        return self.desk.page

    @property
    def editor(self) -> LessonEditor:
        return self.page.editor

    @property
    def drafts(self) -> Drafts:
        return Drafts(self.person.data_dir)

    @property
    def titles(self) -> list[str]:
        """The titles of the articles of the set, in order."""
        return [article.title for article in self.editor.set.articles]

    def enter(self) -> None:
        """Show the drafts."""
        self.person.do("prepare_set")

    def open_draft(self, lesson: Lesson) -> None:
        """Open a set that was saved before."""
        self.drafts.save(lesson)
        self.enter()
        self.desk.open_draft(lesson.set.id)

    def until(self, condition: object) -> None:
        """Wait until something holds."""
        self.person.qtbot.waitUntil(condition, timeout=WAIT)

    def write_title(self, words: str) -> None:
        """Type a title in place of the one that is there."""
        self.page.go_to("set")
        field = self.page.current.title
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
