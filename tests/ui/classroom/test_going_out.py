"""What leaves the class view: reports with and without names, feedback, and in the end everything."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.lessons.classroom import student_data
from reader.lessons.feedback_file import read_feedback
from reader.ui import messages
from reader.ui.classroom import questions
from reader.ui.classroom.opening import CLASSROOM
from reader.ui.classroom.top_bar import Output
from tests.ui.classroom.conftest import NAMES, heard, response_of
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.classroom.feedback_dialog import FeedbackDialog
    from tests.ui.classroom.conftest import Teacher

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def export(teacher: Teacher, output: Output, path: Path) -> str:
    """Save the report, and return what is in the file."""
    teacher.monkeypatch.setattr(messages, "ask_where_to_save", lambda *_: path)
    teacher.window.top_bar.export_wanted.emit(output)
    teacher.wait_for_files()
    return path.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("output", Output)
def test_a_report_is_saved_with_names(at_class: Teacher, tmp_path: Path, output: Output):
    content = export(at_class, output, tmp_path / f"class{output.value}")
    assert NAMES[0] in content
    assert at_class.window.notice.words.text() == f"Saved as “class{output.value}”."


@pytest.mark.parametrize("output", Output)
def test_a_report_that_is_saved_with_names_off_names_nobody(at_class: Teacher, tmp_path: Path, output: Output):
    at_class.window.top_bar.names_off.click()
    content = export(at_class, output, tmp_path / f"class{output.value}")
    written = content.replace("Reason of Student", "").replace(" knows better", "")
    assert f"{NAMES[29]}" not in written
    assert "Hand in" not in content


def test_the_table_has_the_counts_that_are_shown(at_class: Teacher, tmp_path: Path):
    rows = list(csv.DictReader(export(at_class, Output.TABLE, tmp_path / "class.csv").splitlines()))
    assert [row["People"] for row in rows if row["Entry"] == "Sentence"][:4] == ["15", "28", "3", "0"]


def test_the_file_for_programs_has_them_too(at_class: Teacher, tmp_path: Path):
    report = json.loads(export(at_class, Output.PROGRAMS, tmp_path / "class.json"))
    assert report["handed_in"] == 30


def test_a_report_that_cannot_be_saved_is_said_so(at_class: Teacher, tmp_path: Path):
    at_class.monkeypatch.setattr(messages, "ask_where_to_save", lambda *_: tmp_path / "gone" / "class.html")
    with at_class.qtbot.waitSignal(at_class.desk.files.failed):
        at_class.window.top_bar.export_wanted.emit(Output.PAGE)
    assert at_class.window.notice.isVisible()
    assert "Saved" not in at_class.window.notice.words.text()


# Feedback


@pytest.fixture
def writing(at_class: Teacher) -> FeedbackDialog:
    """The page on which feedback is written."""
    at_class.window.top_bar.feedback_wanted.emit()
    assert at_class.desk.feedback is not None
    return at_class.desk.feedback


def send(teacher: Teacher, folder: Path) -> dict[str, Path]:
    """Save the feedback; returns the files for the program by the name of the student."""
    folder.mkdir()
    teacher.answers("feedback_folder", folder)
    teacher.desk.feedback.save_button.click()
    teacher.wait_for_files()
    return {read_feedback(path).name: path for path in folder.glob("*.feedback")}


def test_words_to_one_go_to_nobody_else(at_class: Teacher, writing: FeedbackDialog, tmp_path: Path):
    writing.to_all.setPlainText("Well looked.")
    QTest.keyClicks(writing.to_one, "Whose figure was it?")
    QTest.keyClick(writing.list, Qt.Key.Key_Down)
    assert writing.to_one.toPlainText() == ""
    files = send(at_class, tmp_path / "back")
    assert set(files) == set(NAMES)
    assert read_feedback(files[NAMES[0]]).comment == "Well looked.\n\nWhose figure was it?"
    assert read_feedback(files[NAMES[1]]).comment == "Well looked."
    assert at_class.desk.feedback is None
    assert at_class.window.notice.words.text() == "Feedback to 30 students is in “back”."


@pytest.mark.parametrize("with_key", [False, True])
def test_the_key_goes_back_only_where_it_is_wanted(
    at_class: Teacher, writing: FeedbackDialog, tmp_path: Path, with_key: bool
):
    writing.with_key.setChecked(with_key)
    feedback = read_feedback(send(at_class, tmp_path / "back")[NAMES[0]])
    assert bool(feedback.articles[0].lines) is with_key


def test_words_that_were_not_sent_yet_are_there_the_next_time(at_class: Teacher, writing: FeedbackDialog):
    writing.to_all.setPlainText("Well looked.")
    writing.to_one.setPlainText("Whose figure was it?")
    writing.reject()
    at_class.window.top_bar.feedback_wanted.emit()
    feedback = at_class.desk.feedback
    assert feedback.comments_to(feedback.list.record) == {"": "Well looked.\n\nWhose figure was it?"}


def test_words_on_an_article_stand_with_that_article(at_class: Teacher, writing: FeedbackDialog, tmp_path: Path):
    assert writing.about.count() == len(at_class.window.report.articles) + 1
    QTest.keyClicks(writing.to_one, "Thank you.")
    writing.about.setCurrentIndex(1)
    assert writing.to_one.toPlainText() == ""
    QTest.keyClicks(writing.to_one, "Whose figure was it?")
    QTest.keyClick(writing.list, Qt.Key.Key_Down)
    assert writing.to_one.toPlainText() == ""
    writing.about.setCurrentIndex(0)
    files = send(at_class, tmp_path / "back")
    feedback = read_feedback(files[NAMES[0]])
    assert feedback.comment == "Thank you."
    assert [article.comment for article in feedback.articles] == ["Whose figure was it?"]
    assert read_feedback(files[NAMES[1]]).articles[0].comment == ""
    assert "Whose figure was it?" in files[NAMES[0]].with_suffix(".html").read_text(encoding="utf-8")


def test_feedback_that_cannot_be_written_is_said_where_it_was_written(at_class: Teacher, writing: FeedbackDialog):
    at_class.answers("feedback_folder", at_class.person.data_dir / "gone")
    with at_class.qtbot.waitSignal(at_class.desk.files.failed):
        writing.save_button.click()
    assert at_class.desk.feedback is writing
    assert writing.said


def test_without_the_key_there_is_none_to_send(teacher: Teacher, folder: Path):
    teacher.collect(folder)
    teacher.window.top_bar.feedback_wanted.emit()
    assert not teacher.desk.feedback.with_key.isEnabled()
    teacher.desk.feedback.reject()
    assert teacher.desk.feedback is None


def test_everything_about_feedback_has_a_name(writing: FeedbackDialog):
    assert nameless(writing) == []
    assert heard(writing.list) == NAMES


# Deleting


def test_all_student_data_can_be_deleted(at_class: Teacher):
    place = at_class.person.data_dir / CLASSROOM
    assert student_data(place).hand_ins == 30
    asked = []
    at_class.monkeypatch.setattr(questions, "delete_student_data", lambda _, held: asked.append(held) or True)
    at_class.window.top_bar.delete_wanted.emit()
    at_class.wait_for_files()
    assert asked[0].startswith("30 hand-ins and 0 lists of who is who, on this computer.")
    assert student_data(place).hand_ins == 0
    assert not [path for path in place.rglob("*") if path.is_file() and NAMES[0].encode() in path.read_bytes()]
    assert at_class.window.collection is None
    assert at_class.window.start.isVisible()
    assert at_class.window.start.said.startswith("Deleted: 30 hand-ins")
    assert heard(at_class.window.start.kept_list) == []


def test_nothing_is_deleted_by_whoever_keeps_it(at_class: Teacher):
    at_class.answers("delete_student_data", False)
    at_class.window.top_bar.delete_wanted.emit()
    assert student_data(at_class.person.data_dir / CLASSROOM).hand_ins == 30
    assert at_class.window.collection is not None


def test_nothing_is_left_in_the_window_of_whom_was_deleted(at_class: Teacher):
    at_class.answers("delete_student_data", True)
    at_class.window.top_bar.delete_wanted.emit()
    lists = (at_class.window.contents, at_class.window.people.list, at_class.window.files.list)
    details = at_class.window.details
    rows = [row for one in (*lists, details.reasons, details.evidence, details.questions) for row in heard(one)]
    assert not [row for row in rows if "Student" in row]


@pytest.mark.parametrize(("button", "deletes"), [("Keep it", False), ("Delete it all", True)])
def test_the_question_before_deleting_says_what_goes(at_class: Teacher, button: str, deletes: bool):
    seen = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, answer)
            return
        seen.append((box.defaultButton().text(), box.informativeText()))
        next(one for one in box.buttons() if one.text() == button).click()

    QTimer.singleShot(20, answer)
    assert questions.delete_student_data(at_class.window, "30 hand-ins.") is deletes
    assert seen == [("Keep it", "To be deleted: 30 hand-ins.")]


def test_what_was_put_right_later_is_kept_too(at_class: Teacher):
    person = response_of(1).person
    at_class.answers("name_for", "Ada")
    at_class.go("people")
    at_class.window.people.name_button.click()
    at_class.wait_for_files()
    assert student_data(at_class.person.data_dir / CLASSROOM).lists == 1
    assert at_class.window.collection.name_of(f"{person.id} {person.name.casefold()}") == "Ada"
