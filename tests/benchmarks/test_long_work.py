"""Work that takes long, on many files: the window answers all the while."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reader.lessons.package import write_lesson
from reader.lessons.response_file import hand_in
from reader.ui import messages
from reader.ui.classroom import questions
from reader.ui.dialogs.export import ExportDialog
from tests.benchmarks.conftest import WAIT, article_text, opened
from tests.benchmarks.gaps import LONGEST_GAP, gaps_of
from tests.lessons.classes import make_key, make_set
from tests.ui.classroom.conftest import response_of

pytestmark = [pytest.mark.benchmark, pytest.mark.qt_log_ignore("This plugin does not support")]

FILES, PEOPLE = 200, 30


@pytest.fixture
def folder(tmp_path):
    """Many articles."""
    place = tmp_path / "articles"
    place.mkdir()
    for number in range(FILES):
        (place / f"{number:03}.txt").write_text(f"Day {number}\n\n{article_text(400 + number)}", encoding="utf-8")
    return place


def add(window, qtbot, folder) -> None:
    """Drop a folder on the window, and wait until all that is in it is in the library."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(window.library_desk.adding.adding.finished, timeout=WAIT):
        window.dropEvent(QDropEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, left, nothing))


def test_adding_many_files(benchmark, window, qtbot, folder, figure):
    gaps = gaps_of(benchmark, lambda: add(window, qtbot, folder))
    figure(f"gap, adding {FILES} files", gaps, "ms", most=LONGEST_GAP)
    figure(f"adding {FILES} files", FILES / benchmark.stats.stats.median, "per s")


@pytest.mark.parametrize("way", ["page", "pdf", "table", "everything"])
def test_exporting_a_long_article(benchmark, window, qtbot, file_of, tmp_path, monkeypatch, way, figure):
    opened(window, qtbot, file_of(20_000))
    window.actions_by_id["note_on_article"].trigger()
    window.notes.editor.insertPlainText("Who counted this?")
    window.note_desk.flush()
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(messages, "ask_where_to_save", lambda *_: tmp_path / "out" / f"article.{way}")

    def export() -> None:
        window.actions_by_id["export"].trigger()
        (dialog,) = [dialog for dialog in window.findChildren(ExportDialog) if dialog.isVisible()]
        dialog.list.mark_current(next(row.record for row in dialog.list.rows.rows if way == _id_of(row.record)))
        with qtbot.waitSignal(window.exports.done, timeout=WAIT):
            dialog.save_button.click()

    gaps = gaps_of(benchmark, export)
    figure(f"gap, exporting an article of 20,000 words as {way}", gaps, "ms", most=LONGEST_GAP)
    figure(f"exporting an article of 20,000 words as {way}", benchmark.stats.stats.median, "s")


def _id_of(record: object) -> str:
    return getattr(record, "id", "")


def test_collecting_a_class(benchmark, window, qtbot, tmp_path, monkeypatch, figure):
    place = tmp_path / "Hand in"
    place.mkdir()
    for number in range(1, PEOPLE + 1):
        hand_in(response_of(number), place)
    write_lesson(tmp_path / "Harbour news.lesson", make_set(), make_key(make_set()))
    monkeypatch.setattr(questions, "hand_in_folder", lambda *_: place)
    window.actions_by_id["collect"].trigger()
    desk = window.classroom.desk

    def collect() -> None:
        with qtbot.waitSignal(desk.reading.finished, timeout=WAIT):
            desk.window.start.folder_button.click()
        qtbot.wait(200)
        desk.window.files.class_button.click()
        qtbot.wait(200)

    gaps = gaps_of(benchmark, collect)
    figure(f"gap, collecting a class of {PEOPLE}", gaps, "ms", most=LONGEST_GAP)
    figure(f"collecting a class of {PEOPLE}", benchmark.stats.stats.median, "s")
    if desk.files.busy:
        with qtbot.waitSignal(desk.files.busy_changed, timeout=WAIT, check_params_cb=lambda busy: not busy):
            pass
