"""Work that leaves the program: choosing, saving, giving up, errors, and paper."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.errors import UserError
from reader.export.formats import Format
from reader.paths import sample_set
from reader.ui import export_work, messages, printing
from reader.ui.desks.export import dossier_of
from reader.ui.dialogs.export import ExportDialog
from reader.ui.dialogs.print_preview import PrintDialog
from reader.ui.export_ways import ways
from tests.ui.conftest import WAIT
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAMPLE = sample_set() / "2-the-open-wire.md"
OTHER = sample_set() / "3-meridian-voices.md"

WAYS = {way.id: way for _, group in ways() for way in group}
STARTS = {
    "page": b"<!DOCTYPE html>",
    "pdf": b"%PDF",
    "worksheet_pdf": b"%PDF",
    "worksheet_page": b"<!DOCTYPE html>",
    "markdown": b"# ",
    "table": b"\xef\xbb\xbf",
    "annotations": b"{",
    "everything": b"{",
    "epub": b"{",
    "claim_reviews": b"{",
}


@pytest.fixture
def writing(person: Person, tmp_path: Path) -> Person:
    """Somebody with an article open and one note on it, who saves into the folder “out”."""
    (tmp_path / "out").mkdir()
    person.open(SAMPLE)
    write_note(person, "Who owns this outlet?")
    return person


def write_note(person: Person, words: str) -> None:
    person.do("note_on_article")
    person.type(words)
    person.window.note_desk.flush()


def opened(person: Person) -> ExportDialog:
    person.do("export")
    return dialog_of(person)


def dialog_of(person: Person) -> ExportDialog:
    (dialog,) = [dialog for dialog in person.window.findChildren(ExportDialog) if dialog.isVisible()]
    person.qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    return dialog


def choose(dialog: ExportDialog, way: str) -> None:
    dialog.list.mark_current(WAYS[way])


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[Path]:
    """Answer the question where to save; returns what was suggested."""
    suggested: list[Path] = []
    monkeypatch.setattr(messages, "ask_where_to_save", lambda _parent, place, _suffix: suggested.append(place) or path)
    return suggested


def export(person: Person, monkeypatch: pytest.MonkeyPatch, way: str, path: Path, *, every: bool = False) -> None:
    dialog = opened(person)
    choose(dialog, way)
    if every:
        dialog.all_button.click()
    save_as(monkeypatch, path)
    with person.qtbot.waitSignal(person.window.exports.done, timeout=WAIT):
        dialog.save_button.click()


def notice(person: Person) -> str:
    bar = person.window.page.notice
    return bar.words.text() if bar.isVisible() else ""


# Saving


@pytest.mark.parametrize("way", WAYS)
def test_every_way_out_writes_a_file_of_its_kind_and_says_so(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str
) -> None:
    path = tmp_path / "out" / f"ferry{WAYS[way].suffix}"
    export(writing, monkeypatch, way, path)
    assert path.read_bytes().startswith(STARTS[way])
    assert list(path.parent.iterdir()) == [path]
    assert notice(writing) == f"Saved as “{path.name}”."
    assert not [dialog for dialog in writing.window.findChildren(ExportDialog) if dialog.isVisible()]


def test_every_format_has_a_way_that_says_what_it_is_good_for() -> None:
    assert {way.form for way in WAYS.values()} == {*Format, None}
    assert all(way.says.endswith(".") and len(way.says) > 20 for way in WAYS.values())
    assert len({way.name for way in WAYS.values()}) == len(WAYS)


def test_a_web_page_has_the_note_and_the_marks(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "out" / "ferry.html"
    export(writing, monkeypatch, "page", path)
    page = path.read_text(encoding="utf-8")
    assert "Who owns this outlet?" in page
    assert "No mark does not mean checked." in page


def test_words_typed_a_moment_ago_are_in_the_file(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    writing.type(" And who pays?")
    export(writing, monkeypatch, "markdown", tmp_path / "out" / "ferry.md")
    assert "Who owns this outlet? And who pays?" in (tmp_path / "out" / "ferry.md").read_text(encoding="utf-8")


def test_all_articles_with_notes_go_into_one_file_with_marks_that_are_made_first(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    writing.open(OTHER)
    write_note(writing, "Another view of it.")
    seen: list[str] = []
    writing.window.exports._work.progressed.connect(lambda _done, _total, title: seen.append(title))
    export(writing, monkeypatch, "page", tmp_path / "out" / "all.html", every=True)
    page = (tmp_path / "out" / "all.html").read_text(encoding="utf-8")
    assert "Who owns this outlet?" in page
    assert "Another view of it." in page
    first = writing.library.articles()[0].title
    assert len([title for title in seen if title]) == 1
    assert page.count("No mark does not mean checked.") == 2
    assert first in page


def test_articles_without_notes_are_in_everything_and_in_no_table(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    writing.open(OTHER)
    export(writing, monkeypatch, "everything", tmp_path / "out" / "all.json", every=True)
    assert len(json.loads((tmp_path / "out" / "all.json").read_bytes())["articles"]) == 2
    export(writing, monkeypatch, "table", tmp_path / "out" / "all.csv", every=True)
    with (tmp_path / "out" / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 1


def test_the_name_of_the_person_is_in_the_file_only_where_asked_for_and_remembered(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = opened(writing)
    choose(dialog, "markdown")
    assert not dialog.author.isVisible()
    choose(dialog, "annotations")
    assert dialog.author.isVisible()
    dialog.author.setText("  Ülkü   Ørlander ")
    save_as(monkeypatch, tmp_path / "out" / "notes.jsonld")
    with writing.qtbot.waitSignal(writing.window.exports.done, timeout=WAIT):
        dialog.save_button.click()
    assert json.loads((tmp_path / "out" / "notes.jsonld").read_bytes())["creator"]["name"] == "Ülkü Ørlander"
    writing.restart()
    dialog = opened(writing)
    assert dialog.author.text() == "Ülkü Ørlander"
    assert dialog.way == WAYS["annotations"]


def test_the_suggested_name_comes_from_the_title_and_the_folder_is_the_last_one(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    person.open_text("Who paid? The “Aurel” / a story\n\nHarbour master Orla Venn said that the ferry may leave.\n")
    export(person, monkeypatch, "pdf", tmp_path / "out" / "a.pdf")
    dialog = opened(person)
    suggested = save_as(monkeypatch, None)
    dialog.save_button.click()
    choose(dialog, "worksheet_pdf")
    dialog.save_button.click()
    assert [place.parent for place in suggested] == [tmp_path / "out"] * 2
    assert [place.name for place in suggested] == [
        "Who paid The “Aurel” a story.pdf",
        "Who paid The “Aurel” a story (worksheet).pdf",
    ]


def test_where_no_place_is_chosen_nothing_is_made_and_the_dialog_stays(
    writing: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(writing)
    save_as(monkeypatch, None)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert not writing.window.exports._work.busy


class FolderProgram(QObject):
    """Stands in for the system’s program for folders."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QUrl] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url)


@pytest.fixture
def folders() -> Iterator[FolderProgram]:
    program = FolderProgram()
    QDesktopServices.setUrlHandler("file", program, "show")
    yield program
    QDesktopServices.unsetUrlHandler("file")


def test_the_folder_of_the_new_file_can_be_shown(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folders: FolderProgram
) -> None:
    export(writing, monkeypatch, "markdown", tmp_path / "out" / "ferry.md")
    writing.tap("Show in folder")
    assert [url.toLocalFile() for url in folders.shown] == [str(tmp_path / "out")]


# What cannot be


def test_a_file_that_cannot_be_written_is_said_in_the_dialog_and_the_old_one_stays(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = tmp_path / "out" / "ferry.md"
    there.write_text("homework")

    def full(_path: Path, _content: object) -> None:
        raise UserError("The file “ferry.md” could not be written: No space left on device.")

    monkeypatch.setattr(export_work, "write_file", full)
    dialog = opened(writing)
    choose(dialog, "markdown")
    save_as(monkeypatch, there)
    with writing.qtbot.waitSignal(writing.window.exports._work.failed, timeout=WAIT):
        dialog.save_button.click()
    assert "No space left on device" in dialog._said.text()
    assert dialog._said.isVisible()
    assert dialog.save_button.isEnabled()
    assert there.read_text() == "homework"


@pytest.mark.parametrize("way", ["pdf", "markdown"])
def test_a_fault_of_the_program_ends_the_export_with_a_sentence_and_is_raised(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str
) -> None:
    there = tmp_path / "out" / f"ferry{WAYS[way].suffix}"
    there.write_text("homework")

    def broken_page(*_: object, **__: object) -> Iterator[None]:
        yield
        raise ValueError("a bug")

    def broken_text(*_: object, **__: object) -> str:
        raise ValueError("a bug")

    monkeypatch.setattr("reader.ui.printing.pdf_by_steps", broken_page)
    monkeypatch.setattr(export_work, "written", broken_text)
    dialog = opened(writing)
    choose(dialog, way)
    save_as(monkeypatch, there)
    work = writing.window.exports._work
    with writing.qtbot.captureExceptions() as raised, writing.qtbot.waitSignal(work.failed, timeout=WAIT):
        dialog.save_button.click()
    assert [str(error) for _, error, _ in raised] == ["a bug"]
    assert dialog._said.text() == "Something went wrong inside the program."
    assert dialog.save_button.isEnabled()
    assert not work.busy
    assert there.read_text() == "homework"


def test_the_dialog_stays_about_its_article_whatever_is_opened_under_it(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    title = writing.window.session.article.title
    dialog = opened(writing)
    choose(dialog, "markdown")
    writing.open(OTHER)
    suggested = save_as(monkeypatch, tmp_path / "out" / "this.md")
    with writing.qtbot.waitSignal(writing.window.exports.done, timeout=WAIT):
        dialog.save_button.click()
    assert title in (tmp_path / "out" / "this.md").read_text(encoding="utf-8")
    assert suggested[0].name.startswith(title[:10])


def test_a_folder_that_is_gone_is_said(writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dialog = opened(writing)
    save_as(monkeypatch, tmp_path / "gone" / "ferry.html")
    with writing.qtbot.waitSignal(writing.window.exports._work.failed, timeout=WAIT):
        dialog.save_button.click()
    assert "could not be written" in dialog._said.text()


def test_a_long_export_can_be_stopped_and_leaves_nothing(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    writing.open(OTHER)
    write_note(writing, "Another view of it.")
    dialog = opened(writing)
    choose(dialog, "pdf")
    dialog.all_button.click()
    save_as(monkeypatch, tmp_path / "out" / "all.pdf")
    with writing.qtbot.waitSignal(writing.window.exports._work.progressed, timeout=WAIT):
        dialog.save_button.click()
    assert dialog.progress.isVisible()
    assert not dialog.save_button.isEnabled()
    assert "Looking for marks" in dialog._said.text()
    assert nameless(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not writing.window.exports._work.busy
    assert dialog.isVisible()
    assert dialog._said.text() == "Stopped. Nothing was saved."
    assert list((tmp_path / "out").iterdir()) == []
    export_again = dialog.save_button
    assert export_again.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_pages_can_be_stopped_between_two_of_them(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = opened(writing)
    choose(dialog, "pdf")
    save_as(monkeypatch, tmp_path / "out" / "a.pdf")
    work = writing.window.exports._work
    with writing.qtbot.waitSignal(work.progressed, timeout=WAIT):
        dialog.save_button.click()
    work._next_page()
    work._next_page()
    assert work.busy
    dialog.close_button.click()
    assert not work.busy
    assert list((tmp_path / "out").iterdir()) == []


def test_an_article_whose_analysis_fails_is_exported_without_marks_and_that_is_said(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    writing.open(OTHER)
    write_note(writing, "Another view of it.")
    monkeypatch.setattr(export_work, "analyse_article", len)  # an article has no length
    export(writing, monkeypatch, "page", tmp_path / "out" / "all.html", every=True)
    assert "Articles whose marks could not be made: 1." in notice(writing)
    assert "Who owns this outlet?" in (tmp_path / "out" / "all.html").read_text(encoding="utf-8")


def test_epub_annotations_are_about_one_article(writing: Person) -> None:
    dialog = opened(writing)
    dialog.all_button.click()
    choose(dialog, "epub")
    assert not dialog.all_articles
    assert not dialog.all_button.isEnabled()
    choose(dialog, "pdf")
    assert dialog.all_button.isEnabled()


def test_before_anything_is_open_or_written_nothing_can_be_saved(person: Person) -> None:
    dialog = opened(person)
    assert not dialog.this_button.isEnabled()
    for way in WAYS:
        choose(dialog, way)
        assert not dialog.save_button.isEnabled()
    assert nameless(dialog) == []
    assert not person.window.actions_by_id["print"].isEnabled()


def test_the_dialog_is_used_by_keyboard_alone(writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dialog = opened(writing)
    assert nameless(dialog) == []
    assert QApplication.focusWidget() is dialog.list
    for _ in range(len(WAYS) + 3):
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.way == list(WAYS.values())[-1]
    for _ in range(len(WAYS)):
        QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert dialog.way == WAYS["page"]
    reached = [QApplication.focusWidget()]
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert {dialog.this_button, dialog.list, dialog.close_button, dialog.save_button} <= set(reached)


def test_the_dialog_says_how_much_there_is(writing: Person) -> None:
    dialog = opened(writing)
    assert "notes: 1" in dialog._holds.text()
    assert writing.window.session.article.title in dialog._holds.text()
    dialog.all_button.click()
    assert dialog._holds.text() == "notes: 1"
    dialog.reject()
    writing.open(OTHER)
    assert "nothing written on it yet" in opened(writing)._holds.text()


# Where to


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[bool]:
    """The system’s dialog gives “notes” without an ending; what is asked about replacing is answered with these."""
    answers: list[bool] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "notes"), ""))
    monkeypatch.setattr(messages, "replace_file", lambda *_: answers.pop(0))
    return answers


def test_a_name_without_its_ending_gets_it(person: Person, tmp_path: Path, answer: list[bool]) -> None:
    assert messages.ask_where_to_save(person.window, tmp_path / "a.csv", ".csv") == tmp_path / "notes.csv"
    assert answer == []


@pytest.mark.parametrize("replaces", [True, False])
def test_no_file_is_replaced_without_a_question(
    person: Person, tmp_path: Path, answer: list[bool], *, replaces: bool
) -> None:
    (tmp_path / "notes.csv").write_text("homework")
    answer.append(replaces)
    chosen = messages.ask_where_to_save(person.window, tmp_path / "a.csv", ".csv")
    assert chosen == (tmp_path / "notes.csv" if replaces else None)
    assert answer == []


# Paper


def print_dialog(person: Person) -> PrintDialog:
    person.do("print")
    (dialog,) = [dialog for dialog in person.window.findChildren(PrintDialog) if dialog.isVisible()]
    person.qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT)
    return dialog


def test_the_pages_are_seen_before_they_are_printed(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = print_dialog(writing)
    assert nameless(dialog) == []
    first, count = dialog.page.pixmap().toImage(), dialog._pages.count
    assert dialog.where.text() == f"Page 1 of {count}"
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert dialog.where.text() == f"Page 2 of {count}"
    assert dialog.page.pixmap().toImage() != first
    QTest.keyClick(dialog, Qt.Key.Key_PageUp)
    assert dialog.page.pixmap().toImage() == first
    assert not dialog.before.isEnabled()
    printer = QPdfWriter(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(messages, "ask_for_printer", lambda _parent: printer)
    dialog.print_button.click()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert not dialog.isVisible()


def test_marks_can_be_left_off_the_paper(writing: Person) -> None:
    dialog = print_dialog(writing)
    with_marks = dialog._pages.count
    dialog.notes.click()
    assert dialog._pages.count < with_marks
    (sheet, _) = dialog._pages.sheets[0]
    assert "Who owns this outlet?" in sheet.document.toPlainText()
    assert "The marks" not in sheet.document.toPlainText()
    dialog.worksheet.click()
    (sheet, _) = dialog._pages.sheets[0]
    assert sheet.ruled
    assert "Who owns this outlet?" not in sheet.document.toPlainText()


def test_a_printer_that_is_off_is_said(writing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def off(*_: object, **__: object) -> None:
        raise UserError("The printer, or the file to print into, cannot be used now.")

    monkeypatch.setattr("reader.ui.dialogs.print_preview.draw", off)
    monkeypatch.setattr(messages, "ask_for_printer", lambda _parent: QPdfWriter("unused.pdf"))
    dialog = print_dialog(writing)
    dialog.print_button.click()
    assert dialog.isVisible()
    assert dialog._said.text() == "The printer, or the file to print into, cannot be used now."


def test_an_article_without_marks_yet_can_be_printed(writing: Person) -> None:
    writing.window.session.report = None
    dialog = print_dialog(writing)
    assert not dialog.marks.isEnabled()
    assert dialog.notes.isChecked()


def test_the_steps_of_a_pdf_give_the_same_pages_as_one_go(writing: Person) -> None:
    session = writing.window.session
    dossier = dossier_of(session.library, session.article, session.report)
    steps, count = printing.pdf_by_steps([dossier]), 0
    content = b""
    while not content:
        try:
            next(steps)
            count += 1
        except StopIteration as end:
            content = end.value
    pages = printing.laid_out([dossier], printing.default_page_size())
    assert count > pages.count
    assert abs(len(content) - len(printing.pdf([dossier]))) < 100
    assert printing.laid_out([replace(dossier, report=None)], printing.default_page_size()).count < pages.count
