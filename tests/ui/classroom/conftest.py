"""A teacher at the class view, and a class of thirty made-up people."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid5

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.lessons.package import write_lesson
from reader.lessons.response_file import hand_in, pack_response
from reader.storage.records import Answer, Evidence, MarkResponse, Note, NoteStatus, OwnLayer, Stance
from reader.ui.classroom import questions
from tests.lessons.classes import NOW, POOR, SPACE, make_article, make_key, make_response, make_set, own_mark
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from pathlib import Path

    from reader.lessons.response import Response
    from reader.ui.classroom.desk import ClassroomDesk
    from reader.ui.classroom.passages import Passage
    from reader.ui.classroom.scaled_list import ScaledList
    from reader.ui.classroom.window import ClassWindow
    from tests.ui.conftest import Person

QUAY = make_article("The quay", POOR)
NAMES = [f"Student {number:02}" for number in range(1, 31)]


def response_of(number: int) -> Response:
    """The hand-in of one of the thirty: what each marked is a table that a hand can count.

    Sentence 1 is marked by 15 (14 before the reveal and one more who reads it as uncertain), 2 by 28, 3 by three, and
    after the reveal six more mark sentence 4, which nobody had marked.
    """
    name = NAMES[number - 1]
    marks: dict[int, OwnLayer] = {}
    if number <= 14:
        marks[1] = OwnLayer.UNSOURCED
    elif number == 15:
        marks[1] = OwnLayer.HEDGE
    if number <= 28:
        marks[2] = OwnLayer.UNSOURCED
    if number <= 3:
        marks[3] = OwnLayer.UNSOURCED
    response = make_response(name, marks)
    (work,) = response.articles
    before = tuple(replace(mark, reason=f"Reason of {name}.") if number <= 6 else mark for mark in work.marks_before)
    added = (own_mark(QUAY, 4, whose=name),) if number <= 6 else ()
    work = replace(
        work,
        revealed_at=NOW,
        marks_before=before,
        marks_after=(*before, *added),
        notes=(note_of(name),) if number <= 7 else (),
        answers=(answer_of(name),) if number <= 8 else (),
        belief_before=80,
        belief_after=40,
    )
    return replace(response, articles=(work,))


def note_of(name: str) -> Note:
    evidence = Evidence(
        id=str(uuid5(SPACE, name)), title="Log of the port", publisher="Port of Selm", stance=Stance.SUPPORTS
    )
    return Note(
        id=str(uuid5(SPACE, f"note of {name}")),
        body="",
        status=NoteStatus.CHECKED,
        revision=1,
        deleted_at=None,
        evidence=(evidence,),
        article=QUAY.sha256,
        quote=None,
        mark=None,
        created=NOW,
        modified=NOW,
    )


def answer_of(name: str) -> MarkResponse:
    """Everybody who answered disagreed with the mark on sentence 5."""
    return MarkResponse(
        article=QUAY.sha256,
        mark="u5",
        answer=Answer.DISAGREE,
        why=f"{name} knows better.",
        words="The quay of Selm was closed for the time number 5.",
        modified=NOW,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What thirty people handed in, four of them inside a zip file in a zip file."""
    place = tmp_path / "Hand in"
    place.mkdir()
    inner = {f"{NAMES[number - 1]}.response": pack_response(response_of(number)) for number in range(27, 31)}
    (place / "late.zip").write_bytes(zipped({"row 3.zip": zipped(inner)}))
    for number in range(1, 27):
        hand_in(response_of(number), place)
    return place


@pytest.fixture
def awkward(folder: Path) -> Path:
    """The same folder with whatever else comes back from a class."""
    first = response_of(1)
    stem = f"{NAMES[0]} {first.person.id[:4]}"
    (folder / f"{stem} (1).response").write_bytes(pack_response(first))
    newer = replace(response_of(2), revision=2)
    (folder / "again.response").write_bytes(pack_response(newer))
    (folder / "empty.response").write_bytes(b"")
    (folder / "cut off.response").write_bytes(pack_response(first)[:300])
    (folder / "other set.response").write_bytes(
        pack_response(make_response("Zoe", [1], set_id=str(uuid5(SPACE, "other"))))
    )
    (folder / "other version.response").write_bytes(pack_response(make_response("Zoe", [1], version=1)))
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff stray")
    return folder


def zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    """The teacher's edition of the set, where nobody looks for it by itself."""
    path = tmp_path / "elsewhere" / "Harbour news.lesson"
    path.parent.mkdir()
    write_lesson(path, make_set(), make_key(make_set()))
    return path


class Teacher:
    """Collects and looks; every wait is for a signal."""

    def __init__(self, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
        self.person, self.monkeypatch, self.qtbot = person, monkeypatch, person.qtbot
        person.do("collect")

    @property
    def desk(self) -> ClassroomDesk:
        desk = self.person.window.classroom.desk
        assert desk is not None
        return desk

    @property
    def window(self) -> ClassWindow:
        assert self.desk.window is not None
        return self.desk.window

    def answers(self, question: str, answer: object) -> None:
        """What the teacher will say when asked."""
        self.monkeypatch.setattr(questions, question, lambda *_: answer)

    def collect(self, folder: Path) -> None:
        """Choose a folder, and wait until it is read and its work kept."""
        self.answers("hand_in_folder", folder)
        with self.qtbot.waitSignal(self.desk.reading.finished, timeout=WAIT):
            self.window.start.folder_button.click()
        self.wait_for_files()

    def choose_set(self, lesson: Path) -> None:
        """Choose the file of the set, and wait until all is read again."""
        self.answers("lesson_file", lesson)
        with self.qtbot.waitSignal(self.desk.reading.finished, timeout=WAIT):
            self.window.files.set_button.click()
        self.wait_for_files()

    def wait_for_files(self) -> None:
        """Wait until what is written is written."""
        if self.desk.files.busy:
            with self.qtbot.waitSignal(
                self.desk.files.busy_changed, timeout=WAIT, check_params_cb=lambda busy: not busy
            ):
                pass

    def go(self, record: str) -> None:
        """Choose a row on the left: an article, “files” or “people”."""
        self.window.contents.mark_current(record)

    def look(self) -> None:
        """Go from the files to the first article."""
        self.go("files")
        self.window.files.class_button.click()

    def order(self, number: int) -> list[int]:
        """Choose an order; returns the numbers of the sentences as they are listed."""
        self.window.top_bar.order.setCurrentIndex(number)
        return [passage.row.number for passage in self.window.article.list.passages]

    def sentence(self, number: int) -> Passage:
        """Choose a sentence."""
        self.window.article.list.choose_number(number)
        passage = self.window.article.list.passage
        assert passage is not None
        assert passage.row.number == number
        return passage

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is in the class view."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)


def heard(rows: ScaledList) -> list[str]:
    """The rows of a list as a screen reader says them."""
    model = rows.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


def said(rows: ScaledList) -> str:
    """All that a list says."""
    return "\n".join(heard(rows))


@pytest.fixture
def teacher(person: Person, monkeypatch: pytest.MonkeyPatch) -> Teacher:
    """Somebody who has just chosen “Collect responses”."""
    return Teacher(person, monkeypatch)


@pytest.fixture
def at_class(teacher: Teacher, folder: Path) -> Teacher:
    """Somebody who looks at the first article of a class of thirty, with the key."""
    write_lesson(folder.parent / "Harbour news.lesson", make_set(), make_key(make_set()))
    teacher.collect(folder)
    teacher.look()
    return teacher
