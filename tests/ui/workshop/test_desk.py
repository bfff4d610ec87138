"""Into the workshop and back: drafts, sets from files and folders, and nothing that is typed is lost on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from reader.lessons.drafts import Drafts
from reader.lessons.edition import write_student_edition
from reader.lessons.package import write_lesson
from reader.text.importers import article_from_text
from reader.ui import messages
from reader.ui.workshop import draft_lock
from tests.ui.conftest import WAIT
from tests.ui.workshop.sets import FERRY, MILL, QUAY, two_articles
from tests.ui.workshop.teacher import Teacher

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Person


@pytest.fixture
def teacher(person: Person) -> Teacher:
    return Teacher(person)


# In and out


def test_the_workshop_takes_the_place_of_reading_and_gives_it_back(teacher: Teacher) -> None:
    window = teacher.person.window
    reading = window.pages.currentWidget()
    teacher.enter()
    assert teacher.start.isVisible()
    assert not reading.isVisible()
    assert window.windowTitle() == "Prepare a lesson set – Lateral Reader"
    teacher.start.back_button.click()
    assert window.pages.currentWidget() is reading
    assert window.windowTitle() == "Lateral Reader"


def test_what_makes_no_sense_there_cannot_be_done_until_one_reads_again(teacher: Teacher) -> None:
    teacher.person.open_text(FERRY)
    by_id = teacher.person.window.actions_by_id
    teacher.enter()
    assert not any(by_id[name].isEnabled() for name in ("note", "find", "open", "next_mark", "print", "hide_marks"))
    assert all(by_id[name].isEnabled() for name in ("undo", "redo", "quit", "reading", "shortcuts", "prepare_set"))
    teacher.person.window._enable()
    assert not by_id["note"].isEnabled()
    teacher.desk.leave()
    assert all(by_id[name].isEnabled() for name in ("note", "find", "open", "next_mark", "print", "hide_marks"))
    assert not by_id["article_up"].isEnabled()


def test_escape_leads_out_step_by_step(teacher: Teacher) -> None:
    teacher.open_draft(two_articles())
    assert teacher.page.articles.list.hasFocus()
    teacher.person.press(Qt.Key.Key_Escape)
    assert teacher.page.nav.has_focus
    teacher.person.press(Qt.Key.Key_Escape)
    assert not teacher.desk.is_shown


def test_f6_goes_from_the_parts_to_the_part_and_back(teacher: Teacher) -> None:
    teacher.open_draft(two_articles())
    teacher.person.press(Qt.Key.Key_F6)
    assert teacher.page.nav.has_focus
    teacher.person.press(Qt.Key.Key_F6)
    assert teacher.page.articles.list.hasFocus()


def test_an_article_that_is_opened_from_outside_is_read(teacher: Teacher) -> None:
    teacher.open_draft(two_articles())
    with teacher.person.qtbot.waitSignal(teacher.person.window.marks_shown, timeout=WAIT):
        teacher.person.window.session.open_text(QUAY)
    assert not teacher.desk.is_shown
    assert teacher.person.window.windowTitle() == "The quay will be mended – Lateral Reader"


# Saving


def test_a_new_set_is_a_draft_as_soon_as_something_is_written(teacher: Teacher) -> None:
    teacher.enter()
    teacher.start.new_button.click()
    assert teacher.drafts.all() == []
    teacher.write_title("Who counted the cars?")
    with teacher.person.qtbot.waitSignal(teacher.editor.saved, timeout=WAIT):
        pass
    assert [entry.title for entry in teacher.drafts.all()] == ["Who counted the cars?"]
    assert teacher.page.bar.saved_words.text().startswith("Saved ")
    assert teacher.person.window.windowTitle() == "Who counted the cars? – Lateral Reader"


def test_leaving_saves_what_is_being_typed(teacher: Teacher) -> None:
    teacher.open_draft(two_articles("Two ports"))
    teacher.write_title("Half a title")
    teacher.page.bar.back_button.click()
    assert not teacher.desk.is_shown
    assert [entry.title for entry in teacher.drafts.all()] == ["Half a title"]


def test_closing_the_window_saves_it_and_the_next_start_is_reading(teacher: Teacher) -> None:
    lesson = two_articles("Two ports")
    teacher.open_draft(lesson)
    teacher.write_title("Just before the bell")
    teacher.person.quit()
    teacher.person.start()
    assert not teacher.desk.is_shown
    teacher.drafts.save(two_articles("Older than that"))
    path = teacher.drafts.path(lesson.set.id)
    later = max(entry.modified for entry in teacher.drafts.all()).timestamp() + 60
    os.utime(path, (later, later))
    teacher.enter()
    assert [entry.title for entry in teacher.start.entries] == ["Just before the bell", "Older than that"]
    teacher.desk.open_draft(lesson.set.id)
    assert teacher.editor.set.title == "Just before the bell"


def test_where_nothing_can_be_saved_the_set_stays_and_says_so(
    teacher: Teacher, monkeypatch: pytest.MonkeyPatch
) -> None:
    teacher.enter()
    teacher.start.new_button.click()
    folder = teacher.person.data_dir / "drafts"
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    folder.write_text("a file in the place of the folder")
    teacher.write_title("Still here")
    teacher.page.bar.back_button.click()
    assert teacher.page.isVisible()
    assert teacher.page.notice.isVisible()
    assert teacher.page.bar.saved_words.text() == "Not saved"
    asked = []
    monkeypatch.setattr(messages, "close_without_saving", lambda _parent: asked.append(1))
    assert not teacher.person.window.close()
    assert asked
    assert teacher.editor.set.title == "Still here"
    folder.unlink()
    assert teacher.desk.leave()
    assert [entry.title for entry in teacher.drafts.all()] == ["Still here"]


def test_a_draft_that_is_open_elsewhere_is_not_opened_twice(teacher: Teacher) -> None:
    lesson = two_articles()
    teacher.drafts.save(lesson)
    other = draft_lock.take(teacher.drafts, lesson.set.id)
    teacher.enter()
    teacher.desk.open_draft(lesson.set.id)
    assert teacher.desk.page is None
    assert "open in another window" in teacher.start.notice.words.text()
    other.unlock()
    teacher.desk.open_draft(lesson.set.id)
    assert teacher.page.isVisible()
    teacher.desk.leave()
    draft_lock.take(teacher.drafts, lesson.set.id).unlock()


# Drafts


def test_a_deleted_draft_can_be_brought_back(teacher: Teacher) -> None:
    lesson = two_articles("Two ports")
    teacher.drafts.save(lesson)
    teacher.enter()
    teacher.person.press(Qt.Key.Key_Delete)
    assert teacher.start.entries == ()
    assert teacher.person.window.actions_by_id["undo"].text() == "Undo: delete a draft"
    teacher.person.tap("Bring it back")
    assert [entry.title for entry in teacher.start.entries] == ["Two ports"]
    teacher.person.do("redo")
    assert teacher.drafts.all() == []
    teacher.person.do("undo")
    assert teacher.drafts.open(lesson.set.id) == lesson


def test_a_draft_that_is_open_elsewhere_cannot_be_deleted(teacher: Teacher) -> None:
    lesson = two_articles()
    teacher.drafts.save(lesson)
    other = draft_lock.take(teacher.drafts, lesson.set.id)
    teacher.enter()
    teacher.start.delete()
    assert teacher.drafts.has(lesson.set.id)
    assert "open in another window" in teacher.start.notice.words.text()
    other.unlock()


def test_a_draft_that_cannot_be_read_says_why(teacher: Teacher) -> None:
    lesson = two_articles()
    teacher.drafts.save(lesson)
    teacher.drafts.path(lesson.set.id).write_bytes(b"no zip")
    teacher.enter()
    assert teacher.start.entries[0].problem
    assert not teacher.start.open_button.isEnabled()
    teacher.person.press(Qt.Key.Key_Return)
    assert teacher.desk.page is None


# Sets from elsewhere


def test_the_file_of_a_set_becomes_a_draft(teacher: Teacher, tmp_path: Path) -> None:
    lesson = two_articles("From a stick")
    write_lesson(tmp_path / "Stick.lesson", lesson.set)
    teacher.enter()
    teacher.desk.drafts.open_file(tmp_path / "Stick.lesson")
    teacher.until(lambda: teacher.desk.page is not None)
    assert teacher.editor.lesson == lesson
    assert teacher.drafts.has(lesson.set.id)


def test_a_student_edition_is_not_changed(teacher: Teacher, tmp_path: Path) -> None:
    write_student_edition(tmp_path / "Student.lesson", two_articles().set)
    teacher.enter()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Student.lesson"))])
    teacher.desk.drop(data)
    teacher.until(teacher.start.notice.isVisible)
    assert "student edition" in teacher.start.notice.words.text()
    assert teacher.drafts.all() == []


@pytest.mark.parametrize(("answer", "title"), [(True, "The draft"), (False, "The file"), (None, "")])
def test_where_there_is_a_draft_of_the_set_the_person_chooses(
    teacher: Teacher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: bool | None, title: str
) -> None:
    lesson = two_articles("The file")
    write_lesson(tmp_path / "Set.lesson", lesson.set)
    teacher.drafts.save(replace(lesson, set=replace(lesson.set, title="The draft")))
    asked: list[str] = []
    monkeypatch.setattr(messages, "keep_draft", lambda _parent, name: asked.append(name) or answer)
    teacher.enter()
    teacher.desk.drafts.open_file(tmp_path / "Set.lesson")
    teacher.until(lambda: bool(asked))
    teacher.until(lambda: teacher.desk.page is not None or not teacher.start.progress.isVisible())
    assert (teacher.editor.set.title if teacher.desk.page else "") == title
    assert Drafts(teacher.person.data_dir).open(lesson.set.id).set.title == (title or "The draft")


def test_reading_a_set_can_be_stopped(teacher: Teacher, tmp_path: Path) -> None:
    write_lesson(tmp_path / "Set.lesson", two_articles().set)
    teacher.enter()
    teacher.desk.drafts.open_file(tmp_path / "Set.lesson")
    assert teacher.start.progress.isVisible()
    assert not teacher.start.new_button.isEnabled()
    teacher.start.stop_button.click()
    assert not teacher.start.progress.isVisible()
    assert teacher.start.new_button.isEnabled()
    assert teacher.drafts.all() == []


def test_a_folder_that_is_no_set_says_what_is_missing(teacher: Teacher, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    teacher.enter()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "folder"))])
    teacher.desk.drop(data)
    teacher.until(teacher.start.notice.isVisible)
    assert "lesson.toml" in teacher.start.notice.words.text()


def test_with_fifteen_minutes_the_collection_that_is_open_becomes_a_set(teacher: Teacher) -> None:
    for number, text in enumerate((FERRY, QUAY, MILL)):
        article = article_from_text(text)
        teacher.person.library.add_article(article, path=None, collection="Harbour week", position=number)
    with teacher.person.qtbot.waitSignal(teacher.person.window.marks_shown, timeout=WAIT):
        teacher.person.window.open_stored(article.sha256)
    teacher.enter()
    assert teacher.start.collection_button.text() == "From the 3 articles of “Harbour week”"
    teacher.start.collection_button.click()
    teacher.until(lambda: len(teacher.editor.set.articles) == 3 and not teacher.desk.adding.reading.busy)
    assert teacher.editor.set.title == "Harbour week"
    assert teacher.titles == ["The ferry is late again", "The quay will be mended", "The mill stands still"]
    assert all(article.analysis_version and article.marks for article in teacher.editor.set.articles)
    assert not teacher.page.articles.progress.isVisible()
    assert teacher.page.flush()
    assert [entry.articles for entry in teacher.drafts.all()] == [3]


def test_an_article_of_no_collection_begins_a_set_alone(teacher: Teacher) -> None:
    teacher.enter()
    assert not teacher.start.collection_button.isVisible()
    teacher.desk.leave()
    teacher.person.open_text(FERRY)
    teacher.person.library.add_article(article_from_text(QUAY), path=None)
    teacher.enter()
    assert teacher.start.collection_button.text() == "From the article that is open"
    teacher.start.collection_button.click()
    teacher.until(lambda: not teacher.desk.adding.reading.busy)
    assert teacher.titles == ["The ferry is late again"]


def test_the_sample_set_can_be_a_beginning(teacher: Teacher) -> None:
    teacher.enter()
    teacher.start.sample_button.click()
    assert teacher.start.progress.isVisible()
    teacher.until(lambda: teacher.desk.page is not None)
    assert len(teacher.titles) == 6
    assert teacher.editor.lesson.key is not None
    assert [entry.articles for entry in teacher.drafts.all()] == [6]


def test_a_program_that_was_killed_keeps_no_draft(teacher: Teacher) -> None:
    lesson = two_articles()
    teacher.drafts.save(lesson)
    lock = teacher.drafts.path(lesson.set.id).with_suffix(".lock")
    code = f"import os; from PySide6.QtCore import QLockFile; a = QLockFile({str(lock)!r}); a.tryLock(0); os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    assert lock.exists()
    teacher.enter()
    teacher.desk.open_draft(lesson.set.id)
    assert teacher.page.isVisible()
