"""A folder of hand-ins: a row for every file, the set that they belong to, and no waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reader.lessons.classroom import HAND_INS
from reader.lessons.drafts import Drafts
from reader.lessons.hand_in_files import FileState
from reader.lessons.package import lesson_bytes, write_lesson
from reader.lessons.records import Lesson
from reader.lessons.zipped import part_of
from reader.ui.classroom.opening import CLASSROOM
from tests.lessons.classes import SET_ID, make_key, make_set
from tests.ui.classroom.conftest import NAMES, heard, said
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.classroom.conftest import Teacher


def test_thirty_are_used_and_every_other_file_says_why_not(teacher: Teacher, awkward: Path):
    teacher.collect(awkward)
    assert teacher.window.files.head.text() == "30 of 37 files are used"
    collection = teacher.window.collection
    states = {row.path: row.state for row in collection.collected.files if row.path.endswith((".response", ".jpg"))}
    others = {path: state for path, state in states.items() if state is not FileState.USED}
    older = next(path for path in others if path.startswith(NAMES[1]))
    copy = next(path for path in others if path.startswith(NAMES[0]))
    assert others == {
        copy: FileState.DUPLICATE,
        older: FileState.OLDER_REVISION,
        "empty.response": FileState.DAMAGED,
        "cut off.response": FileState.DAMAGED,
        "other set.response": FileState.OTHER_SET,
        "other version.response": FileState.OTHER_VERSION,
        "photo.jpg": FileState.NOT_A_RESPONSE,
    }
    rows = heard(teacher.window.files.list)
    assert "Not a hand-in. photo.jpg. This is no hand-in file" in rows
    assert "Damaged. empty.response. This file is empty" in rows
    assert len([row for row in rows if row.startswith("Used · ")]) == 30


def test_what_needs_the_teacher_stands_first(teacher: Teacher, awkward: Path):
    teacher.collect(awkward)
    headings = [row for row in heard(teacher.window.files.list) if row.endswith(")")]
    assert [words.partition(" (")[0] for words in headings] == [
        "Something to do",
        "Not used",
        "Used",
        "Pages to read beside the hand-ins",
    ]


def test_the_files_can_be_gone_through_with_arrow_keys(teacher: Teacher, awkward: Path):
    teacher.collect(awkward)
    rows = teacher.window.files.list
    paths = []
    for _ in range(6):
        paths.append(rows.record.path)
        teacher.qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert len(set(paths)) == 6


def test_the_set_beside_the_folder_is_found(teacher: Teacher, folder: Path):
    write_lesson(folder.parent / "Harbour news.lesson", make_set())
    teacher.collect(folder)
    assert teacher.window.collection.lesson.set.title == "Harbour news"


def test_the_set_in_the_library_is_found(teacher: Teacher, folder: Path):
    lesson = make_set()
    teacher.person.library.lessons.put(SET_ID, title=lesson.title, version=2, file=lesson_bytes(lesson))
    teacher.collect(folder)
    assert teacher.window.collection.lesson.set == lesson


def test_the_edition_with_the_key_is_taken_before_the_other(teacher: Teacher, folder: Path):
    write_lesson(folder / "student.lesson", make_set())
    write_lesson(folder.parent / "teacher.lesson", make_set(), make_key(make_set()))
    teacher.collect(folder)
    assert teacher.window.collection.lesson.key is not None


def test_the_key_is_taken_from_the_draft_of_the_set(teacher: Teacher, folder: Path):
    lesson = make_set()
    write_lesson(folder / "student.lesson", lesson)
    Drafts(teacher.person.library.path.parent).save(Lesson(set=lesson, key=make_key(lesson)))
    teacher.collect(folder)
    assert teacher.window.collection.lesson.key is not None


def test_without_the_set_only_what_was_marked_is_known(teacher: Teacher, folder: Path, lesson: Path):
    teacher.collect(folder)
    assert teacher.window.collection.lesson is None
    teacher.look()
    assert len(teacher.window.article.list.passages) == 4
    teacher.choose_set(lesson)
    teacher.look()
    assert len(teacher.order(3)) == 20


def test_a_set_that_was_chosen_once_is_known_the_next_time(teacher: Teacher, folder: Path, lesson: Path):
    teacher.collect(folder)
    teacher.choose_set(lesson)
    teacher.window.top_bar.back_button.click()
    teacher.collect(folder)
    assert teacher.window.collection.lesson.key is not None


def test_a_file_that_is_no_set_is_refused_in_a_sentence(teacher: Teacher, folder: Path):
    teacher.collect(folder)
    teacher.answers("lesson_file", next(folder.glob("*.html")))
    with teacher.qtbot.waitSignal(teacher.desk.reading.failed):
        teacher.window.files.set_button.click()
    assert not teacher.desk.reading.busy
    assert teacher.window.collection is not None, "what was collected is gone"
    assert teacher.window.notice.isVisible()


def test_reading_can_be_stopped(teacher: Teacher, folder: Path):
    teacher.answers("hand_in_folder", folder)
    teacher.window.start.folder_button.click()
    assert teacher.desk.reading.busy
    assert teacher.window.start.progress.isVisible()
    assert teacher.window.start.stop_button.hasFocus()
    teacher.press(Qt.Key.Key_Escape)
    assert not teacher.desk.reading.busy
    assert teacher.window.collection is None
    assert teacher.window.start.folder_button.isVisible()


def test_it_is_said_how_many_files_are_read(teacher: Teacher, awkward: Path):
    heard_of: list[tuple[int, int]] = []
    teacher.desk.reading.progressed.connect(lambda done, count: heard_of.append((done, count)))
    teacher.collect(awkward)
    count = len(list(awkward.iterdir()))
    assert heard_of[0] == (0, count)
    assert heard_of[-1] == (count, count)
    assert len(heard_of) > 2
    assert teacher.window.start._count.text() == f"{count} of {count} files"


def test_reading_can_be_stopped_half_way(teacher: Teacher, awkward: Path):
    def stop(done: int, _count: int) -> None:
        if done:
            teacher.window.start.stop_button.click()

    teacher.desk.reading.progressed.connect(stop)
    teacher.answers("hand_in_folder", awkward)
    teacher.window.start.folder_button.click()
    teacher.qtbot.waitUntil(lambda: not teacher.desk.reading.busy, timeout=WAIT)
    assert teacher.window.collection is None
    assert teacher.window.start.said == "Stopped. Nothing was collected."


def test_an_empty_folder_is_said_to_be_empty(teacher: Teacher, tmp_path: Path):
    empty = tmp_path / "nothing"
    empty.mkdir()
    teacher.collect(empty)
    assert teacher.window.collection is None
    assert teacher.window.start.said == "There is no file in “nothing”."


def test_a_folder_without_hand_ins_has_rows_and_no_class(teacher: Teacher, tmp_path: Path):
    place = tmp_path / "pictures"
    place.mkdir()
    (place / "photo.jpg").write_bytes(b"\xff\xd8\xff stray")
    teacher.collect(place)
    assert teacher.window.files.head.text() == "0 of 1 file is used"
    assert not teacher.window.files.class_button.isEnabled()


def test_what_was_collected_can_be_looked_at_without_the_stick(teacher: Teacher, folder: Path, lesson: Path):
    teacher.collect(folder)
    teacher.choose_set(lesson)
    teacher.window.top_bar.back_button.click()
    for path in (*folder.iterdir(), lesson):
        path.unlink()
    kept = teacher.window.start.kept_list
    assert said(kept) == "Harbour news. 30 hand-ins"
    with teacher.qtbot.waitSignal(teacher.desk.reading.finished):
        kept.chosen.emit(kept.rows.rows[0].record)
    assert len(teacher.window.collection.collected.students) == 30
    assert teacher.window.collection.lesson.key is not None


def test_a_folder_can_be_dropped(teacher: Teacher, folder: Path):
    drag = QMimeData()
    drag.setUrls([QUrl.fromLocalFile(str(folder))])
    place, buttons, keys = QPointF(300, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with teacher.qtbot.waitSignal(teacher.desk.reading.finished):
        teacher.window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, drag, buttons, keys))
    assert len(teacher.window.collection.collected.students) == 30


def test_what_a_killed_program_left_half_written_is_gone_after_the_next_start(teacher: Teacher, folder: Path):
    teacher.collect(folder)
    place = teacher.person.data_dir / CLASSROOM / SET_ID / HAND_INS
    leftover = part_of(place / "a.response")
    leftover.write_bytes(b"PK half")
    teacher.person.quit()
    teacher.person.start()
    assert not leftover.exists()
    assert len(list(place.iterdir())) == 30


def test_the_folder_is_as_it_was(teacher: Teacher, awkward: Path):
    before = {path: path.read_bytes() for path in awkward.iterdir()}
    teacher.collect(awkward)
    assert {path: path.read_bytes() for path in awkward.iterdir()} == before


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_class_view_is_one_window_and_goes_with_the_program(teacher: Teacher):
    first = teacher.window
    teacher.person.do("collect")
    assert teacher.window is first
    teacher.person.window.close()
    assert not first.isVisible()
    assert teacher.desk.window is None
