"""Notes that come into the library from a file: what is seen before, what is taken in, and the way back."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog

from reader.errors import UserError
from reader.export.dossier import Dossier
from reader.export.formats import Format, written
from reader.paths import sample_set
from reader.storage import backups
from reader.storage.records import Answer, NoteStatus, OwnLayer
from reader.text.anchors import Quote
from reader.text.importers import article_from_text
from reader.text.spans import Span
from reader.ui import messages
from reader.ui.desks import import_notes
from reader.ui.dialogs.import_notes import ImportDialog
from reader.ui.dialogs.notes_file import NotesFileDialog
from tests.ui.conftest import WAIT
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from reader.storage.records import Note
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SAMPLE = sample_set() / "2-the-open-wire.md"


@pytest.fixture
def writing(person: Person) -> Person:
    """Somebody with an article open, a note, an own mark and an answer."""
    person.open(SAMPLE)
    article, library = person.window.session.article, person.library
    library.notes.add(article.sha256, body="Who owns this outlet?", quote=Quote.of(article.text, Span(0, 9)))
    library.own_marks.add(article.sha256, Quote.of(article.text, Span(20, 40)), layer=OwnLayer.HIGHLIGHT)
    library.respond(article.sha256, "hedge-1", answer=Answer.NOT_SURE, words="may")
    person.window.session.reload()
    return person


def dossier(person: Person) -> Dossier:
    article, library = person.window.session.article, person.library
    return Dossier(
        article=article,
        notes=tuple(library.notes.of(article.sha256)),
        own_marks=tuple(library.own_marks.of(article.sha256)),
        responses=tuple(library.responses(article.sha256).values()),
    )


def file_of(person: Person, path: Path, form: Format = Format.JSONLD) -> Path:
    """All that the person wrote on the open article, in a file."""
    path.write_text(written([dossier(person)], form, author="Ivo Tann"), encoding="utf-8")
    return path


def forget(person: Person) -> None:
    """Take everything that was written out of the library for good."""
    held = dossier(person)
    person.library.notes.erase(note.id for note in held.notes)
    for mark in held.own_marks:
        person.library.own_marks.delete(mark.id)
    person.library.withdraw_response(held.article.sha256, "hedge-1")
    person.window.session.reload()


def wait(person: Person) -> None:
    person.qtbot.waitUntil(lambda: not person.window.imports._work.busy, timeout=WAIT)


def choose(person: Person, monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(messages, "ask_for_notes", lambda _parent, _folder: path)
    person.do("import_notes")
    wait(person)


def opened(person: Person, monkeypatch: pytest.MonkeyPatch, path: Path) -> ImportDialog:
    choose(person, monkeypatch, path)
    (dialog,) = [dialog for dialog in person.window.findChildren(ImportDialog) if dialog.isVisible()]
    return dialog


def rows(dialog: ImportDialog) -> list[str]:
    model = dialog.list.model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def labels(dialog: ImportDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(type(dialog._said)))


def take(person: Person, dialog: ImportDialog) -> str:
    """Press the button that takes the file in; returns what the window then says."""
    with person.qtbot.waitSignal(person.window.imports.imported, timeout=WAIT):
        dialog.import_button.click()
    return person.window.page.notice.words.text()


def change(person: Person, **fields: object) -> Note:
    """Change the note in the library."""
    (note,) = person.library.notes.all()
    changed = person.library.notes.save(replace(note, **fields))
    person.window.session.reload()
    return changed


def test_notes_of_another_computer_come_in_and_are_seen_at_once(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file, before = file_of(writing, tmp_path / "notes.jsonld"), dossier(writing)
    forget(writing)
    assert writing.window.session.notes == []
    dialog = opened(writing, monkeypatch, file)
    assert "by Ivo Tann" in labels(dialog)
    assert "notes: 1 · own marks: 1 · answers to marks: 1" in labels(dialog)
    assert rows(dialog)[0] == "New · 2"
    assert "Who owns this outlet?" in rows(dialog)[1]
    assert rows(dialog)[3] == "Different from yours · 1"
    assert "You deleted yours." in rows(dialog)[4]
    dialog.take.click()
    assert dialog.import_button.text() == "Add 2 and replace 1"
    said = take(writing, dialog)
    assert said.startswith("From “notes.jsonld”: 2 added. Replaced: 1.")
    assert "backup" in said
    after = dossier(writing)
    assert (after.notes, after.responses) == (before.notes, before.responses)
    session = writing.window.session
    assert [note.body for note in session.notes] == ["Who owns this outlet?"]
    assert len(session.own_marks.marks) == 1
    assert session.responses["hedge-1"].answer is Answer.NOT_SURE


def test_what_is_there_already_is_said_and_nothing_can_be_added(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = opened(writing, monkeypatch, file_of(writing, tmp_path / "notes.jsonld"))
    assert rows(dialog)[0] == "There already · 3"
    assert "you have all of it already" in labels(dialog)
    assert not dialog.import_button.isEnabled()
    assert nameless(dialog) == []


def test_a_note_that_differs_stays_as_it_is_unless_the_person_says_so(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    change(writing, body="I know now.", status=NoteStatus.IN_PROGRESS)
    dialog = opened(writing, monkeypatch, file)
    assert rows(dialog)[0] == "Different from yours · 1"
    assert "Yours: I know now." in rows(dialog)[1]
    assert "Differs in: text, status" in rows(dialog)[1]
    assert dialog.keep.isChecked()
    assert not dialog.import_button.isEnabled()
    dialog.take.click()
    assert dialog.import_button.text() == "Add 0 and replace 1"
    said = take(writing, dialog)
    assert "Replaced: 1." in said
    assert [note.body for note in writing.window.session.notes] == ["Who owns this outlet?"]


def test_with_mine_kept_only_the_new_is_added(writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    article = writing.window.session.article
    second = writing.library.notes.add(article.sha256, body="Another one.", quote=None)
    file = file_of(writing, tmp_path / "notes.jsonld")
    writing.library.notes.erase([second.id])
    change(writing, body="I know now.")
    dialog = opened(writing, monkeypatch, file)
    assert nameless(dialog) == []
    said = take(writing, dialog)
    assert "1 added." in said
    assert "Left as you have them: 1." in said
    assert sorted(note.body for note in writing.window.session.notes) == ["Another one.", "I know now."]


def test_a_deleted_note_of_mine_is_said_to_be_deleted(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    (note,) = writing.library.notes.all()
    writing.library.notes.delete(note.id)
    dialog = opened(writing, monkeypatch, file)
    assert "Yours is among the deleted notes." in rows(dialog)[1]


def test_before_the_import_a_backup_is_made_and_its_page_is_one_click_away(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    forget(writing)
    dialog = opened(writing, monkeypatch, file)
    known = set(backups.backups_of(writing.library.path))
    take(writing, dialog)
    (made,) = set(backups.backups_of(writing.library.path)) - known
    assert backups.contents(made.path).notes == 0
    writing.tap("Notes file …")
    assert [page for page in writing.window.findChildren(NotesFileDialog) if page.isVisible()]
    (page,) = writing.window.findChildren(NotesFileDialog)
    page.reject()


def test_where_no_backup_can_be_made_nothing_is_taken_in(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    forget(writing)
    dialog = opened(writing, monkeypatch, file)

    def full(*_: object, **__: object) -> None:
        raise UserError("There is no space left on the disk.")

    monkeypatch.setattr(import_notes.backups, "make_backup", full)
    with writing.qtbot.waitSignal(writing.window.imports._work.failed, timeout=WAIT):
        dialog.import_button.click()
    assert dialog.isVisible()
    assert dialog._said.text() == "There is no space left on the disk."
    assert dialog.import_button.isEnabled()
    assert writing.library.notes.all() == []


def test_notes_on_an_article_that_is_not_here_are_left_out_with_its_title(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    document = json.loads(file.read_bytes())
    sha256 = writing.window.session.article.sha256
    file.write_text(json.dumps(document).replace(sha256, "b" * 64), encoding="utf-8")
    dialog = opened(writing, monkeypatch, file)
    shown = rows(dialog)
    assert shown[0] == "Cannot be taken in · 1"
    assert writing.window.session.article.title in shown[1]
    assert "Open the article once" in shown[1]
    assert not dialog.import_button.isEnabled()


def test_annotations_of_other_programs_are_listed_with_the_reason(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    document = json.loads(file.read_bytes())
    document["items"].append({"id": "urn:x", "type": "Annotation", "body": "<b>hello"})
    file.write_text(json.dumps(document), encoding="utf-8")
    assert any(
        "Annotation 4. It was written by another program." in row for row in rows(opened(writing, monkeypatch, file))
    )


def test_everything_brings_its_articles_along(person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    article = article_from_text("Ferry returns\n\nHarbour master Orla Venn said that the ferry may leave.\n")
    path = tmp_path / "all.json"
    path.write_text(written([Dossier(article=article)], Format.JSON), encoding="utf-8")
    dialog = opened(person, monkeypatch, path)
    assert rows(dialog) == ["New articles · 1", "Ferry returns"]
    take(person, dialog)
    assert [stored.title for stored in person.library.articles()] == ["Ferry returns"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no json", "not valid JSON"),
        (b"\xff\xfe", "not text in UTF-8"),
        (b'{"type": "Feature"}', "holds no notes"),
        (b'{"type": "AnnotationSet", "items": 3}', "does not hold a list"),
    ],
)
def test_a_file_that_holds_no_notes_is_said_and_nothing_opens(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "notes.jsonld"
    file.write_bytes(content)
    choose(writing, monkeypatch, file)
    assert words in writing.window.page.notice.words.text()
    assert writing.window.findChildren(ImportDialog) == []


def test_a_file_that_is_gone_is_said(writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    choose(writing, monkeypatch, tmp_path / "gone.jsonld")
    assert "“gone.jsonld” cannot be read" in writing.window.page.notice.words.text()


def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Let reading a file wait for this event."""
    event, look = threading.Event(), import_notes.look

    def wait_and_look(path: Path, file: Path) -> object:
        event.wait(WAIT / 1000)
        return look(path, file)

    monkeypatch.setattr(import_notes, "look", wait_and_look)
    return event


def test_a_file_that_takes_long_to_read_is_said_and_can_be_given_up(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file, goes_on = file_of(writing, tmp_path / "notes.jsonld"), slow(monkeypatch)
    monkeypatch.setattr(messages, "ask_for_notes", lambda _parent, _folder: file)
    writing.do("import_notes")
    writing.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QProgressDialog), timeout=WAIT)
    assert QApplication.activeModalWidget().labelText() == "Reading “notes.jsonld” …"
    assert nameless(QApplication.activeModalWidget()) == []
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    goes_on.set()
    wait(writing)
    assert writing.window.findChildren(ImportDialog) == []


def test_the_file_that_was_chosen_last_is_the_one_that_is_shown(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    goes_on = slow(monkeypatch)
    for name in ("one.jsonld", "two.jsonld"):
        file = file_of(writing, tmp_path / name)
        monkeypatch.setattr(messages, "ask_for_notes", lambda _parent, _folder, file=file: file)
        writing.do("import_notes")
    goes_on.set()
    wait(writing)
    (dialog,) = writing.window.findChildren(ImportDialog)
    assert "two.jsonld" in labels(dialog)
    only = Qt.FindChildOption.FindDirectChildrenOnly
    writing.qtbot.waitUntil(lambda: writing.window.findChildren(QProgressDialog, options=only) == [], timeout=WAIT)


def test_where_no_file_is_chosen_nothing_happens(writing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(writing, monkeypatch, None)
    assert writing.window.findChildren(ImportDialog) == []
    assert not writing.window.page.notice.isVisible()


def test_what_is_being_typed_survives_an_import(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    forget(writing)
    writing.do("note_on_article")
    writing.type("My own thought.")
    take(writing, opened(writing, monkeypatch, file))
    assert writing.note_text == "My own thought."
    bodies = sorted(note.body for note in writing.window.session.notes)
    assert bodies == ["My own thought.", "Who owns this outlet?"]


def test_the_page_of_the_notes_file_opens_from_the_menu(person: Person) -> None:
    person.do("notes_file")
    (page,) = [page for page in person.window.findChildren(NotesFileDialog) if page.isVisible()]
    assert nameless(page) == []
    page.reject()
    QApplication.processEvents()


def test_an_import_that_replaces_the_note_in_the_editor_is_shown_there(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    note = change(writing, body="Mine.")
    writing.window.note_desk.open_note(note.id)
    dialog = opened(writing, monkeypatch, file)
    dialog.take.click()
    take(writing, dialog)
    assert writing.note_text == "Who owns this outlet?"
    writing.type(" And who pays?")
    writing.window.note_desk.flush()
    assert [note.body for note in writing.window.session.notes] == ["Who owns this outlet? And who pays?"]


def test_what_was_being_typed_into_a_note_that_is_replaced_is_a_note_of_its_own(
    writing: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = file_of(writing, tmp_path / "notes.jsonld")
    note = change(writing, body="Mine.")
    writing.window.note_desk.open_note(note.id)
    dialog = opened(writing, monkeypatch, file)
    dialog.take.click()
    editor, take_in = writing.window.notes.editor, import_notes.take_in

    def taken_in(*args: object, **options: object) -> object:
        found = take_in(*args, **options)
        del editor.flush
        return found

    editor.flush = editor._autosave.stop  # neither the clock nor the focus saves the words before the file is in
    monkeypatch.setattr(import_notes, "take_in", taken_in)
    writing.type(" And more.")
    take(writing, dialog)
    bodies = sorted(note.body for note in writing.window.session.notes)
    assert bodies == ["Mine. And more.", "Who owns this outlet?"]
