"""Notes are saved as they are typed, and every step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from reader.errors import UserError
from reader.paths import sample_set

if TYPE_CHECKING:
    from tests.ui.conftest import Person

SAMPLE = sample_set() / "2-the-open-wire.md"
OTHER = sample_set() / "3-meridian-voices.md"


def refuse(*_arguments: object, **_options: object) -> None:
    raise UserError("The disk is full.")


@pytest.fixture
def reading(person: Person) -> Person:
    person.open(SAMPLE)
    return person


def test_a_note_on_the_whole_article_needs_no_words(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("Who owns this outlet?")
    reading.save()
    (note,) = reading.window.session.notes
    assert note.quote is None
    assert note.body == "Who owns this outlet?"


def test_closing_the_window_saves_what_was_just_typed(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("not saved by the clock")
    reading.restart()
    assert [note.body for note in reading.window.session.notes] == ["not saved by the clock"]


def test_opening_another_article_saves_what_was_just_typed(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("first article")
    reading.open(OTHER)
    assert reading.note_text == ""
    reading.open(SAMPLE)
    assert [note.body for note in reading.window.session.notes] == ["first article"]


def test_undo_and_redo_go_through_every_kind_of_edit(reading: Person) -> None:
    session = reading.window.session
    reading.do("note_on_article")
    reading.type("one")
    reading.save()
    reading.type(" two")
    reading.save()
    reading.tap("Checked")
    reading.tap("Delete")
    assert session.notes == []
    reading.do("undo")
    assert session.notes[0].body == "one two"
    reading.do("undo")
    assert session.notes[0].status == "to_check"
    reading.do("undo")
    assert session.notes[0].body == "one"
    assert reading.note_text == "one"
    reading.do("undo")
    reading.do("undo")
    assert session.notes == []
    for _ in range(4):
        reading.do("redo")
    assert (session.notes[0].body, session.notes[0].status) == ("one two", "checked")


def test_undo_takes_back_what_was_typed_and_not_saved_yet(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("typed a moment ago")
    reading.do("undo")
    assert reading.note_text == ""
    reading.do("redo")
    assert reading.note_text == "typed a moment ago"


def test_an_answer_can_be_changed_taken_back_and_undone(reading: Person) -> None:
    session = reading.window.session
    reading.press(Qt.Key.Key_F8)
    mark = reading.window.navigator.current.id
    reading.do("agree")
    assert session.responses[mark].answer == "agree"
    reading.do("not_sure")
    assert session.responses[mark].answer == "not_sure"
    reading.do("not_sure")
    assert mark not in session.responses
    reading.do("undo")
    assert session.responses[mark].answer == "not_sure"
    reading.do("undo")
    assert session.responses[mark].answer == "agree"


def test_text_that_cannot_be_saved_stays_in_the_editor(reading: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    reading.do("note_on_article")
    monkeypatch.setattr(
        "reader.storage.notes.Notes.save",
        lambda self, note, **_options: (_ for _ in ()).throw(UserError("The disk is full. Your text is still here.")),
    )
    reading.type("this must not be lost")
    reading.window.note_desk.flush()
    assert reading.note_text == "this must not be lost"
    assert reading.window.page.notice.words.text() == "The disk is full. Your text is still here."
    assert reading.window.notes._saved.text() == "not saved yet"
    monkeypatch.undo()
    reading.window.note_desk.flush()
    assert reading.window.session.notes[0].body == "this must not be lost"


def test_words_that_cannot_be_saved_keep_the_article_and_the_window_open(
    reading: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.do("note_on_article")
    asked = []
    monkeypatch.setattr("reader.ui.messages.close_without_saving", lambda parent: asked.append(parent) or False)
    monkeypatch.setattr(
        "reader.storage.notes.Notes.save",
        lambda self, note, **_options: (_ for _ in ()).throw(UserError("The disk is full. Your text is still here.")),
    )
    reading.type("sacred")
    article = reading.window.view.article
    with reading.qtbot.waitSignal(reading.window.session.failed, timeout=20_000):
        reading.window.open_path(OTHER)
    reading.qtbot.waitUntil(lambda: not reading.window.session.tasks.busy, timeout=20_000)
    assert reading.window.view.article is article
    assert reading.note_text == "sacred"
    reading.window.close()
    assert asked
    assert reading.window.isVisible()
    monkeypatch.undo()
    reading.window.note_desk.flush()
    assert reading.window.session.notes[0].body == "sacred"


def test_a_note_on_a_mark_that_is_not_shown_still_leads_to_its_words(reading: Person) -> None:
    hedges = [f for f in reading.window.navigator.findings if f.layer == "hedge"]
    reading.window.navigator.focus(hedges[-1].id)
    reading.press(Qt.Key.Key_N)
    reading.type("who says so?")
    reading.save()
    reading.press(Qt.Key.Key_Escape)
    reading.do("hedge")
    reading.window.view.verticalScrollBar().setValue(0)
    reading.window.notes.note_chosen.emit(reading.window.session.notes[0].id)
    assert reading.window.view.verticalScrollBar().value() > 0


def test_notes_are_listed_and_lead_back_to_their_words(reading: Person) -> None:
    text = reading.window.view.article.text
    words = text.split("\n")[3].split(". ")[0]
    reading.select(words)
    reading.press(Qt.Key.Key_N)
    reading.type("about these words")
    reading.save()
    reading.press(Qt.Key.Key_Escape)
    reading.press(Qt.Key.Key_Escape)
    assert reading.note_text == ""
    note = reading.window.session.notes[0]
    reading.window.notes.note_chosen.emit(note.id)
    assert reading.note_text == "about these words"


def test_two_programs_on_one_notes_file_both_work(reading: Person) -> None:
    from reader import app
    from reader.storage.library import Library

    sha256 = reading.window.view.article.sha256
    with Library.open(reading.data_dir / app.NOTES_FILE) as second:
        second.notes.add(sha256, body="from the second window")
    reading.do("note_on_article")
    reading.type("from the first")
    reading.save()
    assert {note.body for note in reading.window.session.notes} == {"from the second window", "from the first"}


def test_a_note_changed_in_two_windows_is_kept_twice(reading: Person) -> None:
    from reader import app
    from reader.storage.library import Library

    reading.do("note_on_article")
    reading.type("start.")
    reading.save()
    (note,) = reading.window.session.notes
    with Library.open(reading.data_dir / app.NOTES_FILE) as second:
        second.notes.save(replace(note, body="start. written elsewhere"), based_on=note.revision)
    reading.type(" written here")
    reading.save()
    bodies = {note.body for note in reading.window.session.notes}
    assert bodies == {"start. written elsewhere", "start. written here"}
    assert reading.note_text == "start. written here"
    assert "another window" in reading.window.page.notice.words.text()
    reading.type(", and more")
    reading.save()
    bodies = {note.body for note in reading.window.session.notes}
    assert bodies == {"start. written elsewhere", "start. written here, and more"}


def test_a_new_status_keeps_the_words_of_another_window(reading: Person) -> None:
    from reader import app
    from reader.storage.library import Library

    reading.do("note_on_article")
    reading.type("start.")
    reading.save()
    (note,) = reading.window.session.notes
    with Library.open(reading.data_dir / app.NOTES_FILE) as second:
        second.notes.save(replace(note, body="start. written elsewhere"), based_on=note.revision)
    reading.tap("Checked")
    (note,) = reading.window.session.notes
    assert (note.body, note.status) == ("start. written elsewhere", "checked")
    assert reading.note_text == "start. written elsewhere"


def test_the_reason_goes_to_the_mark_it_was_typed_for(reading: Person) -> None:
    session, card = reading.window.session, reading.window.notes.card
    reading.press(Qt.Key.Key_F8)
    first = reading.window.navigator.current.id
    reading.do("agree")
    reading.press(Qt.Key.Key_F8)
    second = reading.window.navigator.current.id
    reading.do("disagree")
    reading.press(Qt.Key.Key_Escape)  # from the line for the reason, where K is a letter
    reading.press(Qt.Key.Key_K)
    card._why.setFocus()
    card._why.setText("typed for the first")
    reading.do("next_mark")
    assert session.responses[first].why == "typed for the first"
    assert session.responses[second].why == ""
    assert card._why.text() == ""


def test_a_reason_that_is_still_being_typed_stays_with_its_article(reading: Person) -> None:
    reading.press(Qt.Key.Key_F8)
    mark, sha256 = reading.window.navigator.current.id, reading.window.view.article.sha256
    reading.do("agree")
    reading.window.notes.card._why.setFocus()
    reading.window.notes.card._why.setText("typed a moment ago")
    reading.open(OTHER)
    assert reading.window.session.responses == {}
    assert reading.library.responses(sha256)[mark].why == "typed a moment ago"


def test_n_again_and_again_makes_one_empty_note(reading: Person) -> None:
    reading.do("note_on_article")
    for _ in range(4):
        reading.press(Qt.Key.Key_Escape)
        reading.press(Qt.Key.Key_N)
        assert reading.window.notes.editor.hasFocus()
        reading.do("note_on_article")
    assert len(reading.window.session.notes) == 1


def test_what_is_typed_while_another_file_is_read_stays_with_its_article(reading: Person) -> None:
    sha256 = reading.window.view.article.sha256
    reading.press(Qt.Key.Key_F8)
    mark = reading.window.navigator.current.id
    reading.do("agree")
    reading.do("note_on_article")
    with reading.qtbot.waitSignal(reading.window.marks_shown, timeout=20_000):
        reading.window.open_path(OTHER)
        reading.type("typed in the last moment")
        reading.window.notes.card._why.setText("and a reason")
    assert [note.body for note in reading.library.notes.of(sha256)] == ["typed in the last moment"]
    assert reading.library.responses(sha256)[mark].why == "and a reason"
    assert reading.window.session.notes == []
    assert reading.window.session.responses == {}
    reading.open(SAMPLE)
    assert reading.window.view.article.sha256 == sha256


def test_a_refused_answer_does_not_look_stored(reading: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments, **_options):
        raise UserError("The disk is full.")

    reading.press(Qt.Key.Key_F8)
    monkeypatch.setattr("reader.storage.library.Library.respond", refuse)
    reading.tap("Agree")
    assert not reading.button("Agree").isChecked()
    assert reading.window.page.notice.words.text() == "The disk is full."


def test_a_note_that_another_window_deleted_is_put_away_and_nobody_is_held(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("start.")
    reading.save()
    (note,) = reading.window.session.notes
    reading.library.notes.delete(note.id)
    reading.window.session.reload()
    assert reading.window.notes.note_id == ""
    reading.open(OTHER)
    assert reading.window.session.notes == []


def test_what_was_being_typed_into_a_note_that_is_gone_is_kept_in_a_new_one(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("start.")
    reading.save()
    (note,) = reading.window.session.notes
    reading.library.notes.delete(note.id)
    reading.type(" and more")
    reading.window.session.reload()
    (kept,) = reading.window.session.notes
    assert kept.id != note.id
    assert kept.body == reading.note_text == "start. and more"
    assert "new note" in reading.window.page.notice.words.text()
    assert [one.body for one in reading.library.notes.trash()] == ["start."]
    reading.open(OTHER)


def test_all_that_was_being_typed_is_kept_also_evidence(reading: Person) -> None:
    reading.do("note_on_article")
    reading.do("note_more")
    form = reading.window.notes.form
    form.evidence.add()
    (note,) = reading.window.session.notes
    reading.library.notes.delete(note.id)
    for field, words in (("claim", "The port is open."), ("place_to_look", "the harbour office")):
        form.editor(field).setPlainText(words)
    evidence = next(iter(form.evidence._cards.values())).form
    for field, words in (("title", "The log"), ("locator", "p. 4")):
        evidence.editor(field).setPlainText(words)
    reading.window.session.reload()
    (kept,) = reading.window.session.notes
    assert (kept.claim, kept.place_to_look) == ("The port is open.", "the harbour office")
    assert [(item.title, item.locator) for item in kept.evidence] == [("The log", "p. 4")]


def test_words_for_a_note_that_is_gone_stay_until_they_can_be_saved(
    reading: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.do("note_on_article")
    reading.type("start.")
    reading.window.note_desk.flush()
    (note,) = reading.window.session.notes
    reading.library.notes.delete(note.id)
    reading.type(" sacred")
    monkeypatch.setattr("reader.storage.notes.Notes.save", refuse)
    reading.window.session.reload()
    assert reading.note_text == "start. sacred"
    assert not reading.window.note_desk.flush()
    assert reading.window.page.notice.words.text() == "The disk is full."
    monkeypatch.undo()
    assert reading.window.note_desk.flush()
    assert [note.body for note in reading.window.session.notes] == ["start. sacred"]


def test_a_note_that_was_changed_elsewhere_is_shown_as_it_is_now(reading: Person) -> None:
    reading.do("note_on_article")
    reading.type("start.")
    reading.window.note_desk.flush()
    (note,) = reading.window.session.notes
    reading.library.notes.save(replace(note, body="written elsewhere"))
    reading.window.session.reload()
    assert reading.note_text == "written elsewhere"
    reading.type(", and here")
    reading.window.note_desk.flush()
    assert [note.body for note in reading.window.session.notes] == ["written elsewhere, and here"]


def test_where_words_cannot_be_saved_it_is_said_why_the_article_stays(
    reading: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.open(OTHER)
    sample = next(a.sha256 for a in reading.library.articles() if a.sha256 != reading.window.session.article.sha256)
    reading.do("note_on_article")
    monkeypatch.setattr("reader.storage.notes.Notes.save", refuse)
    reading.type("sacred")
    reading.window.open_stored(sample)
    said = reading.window.page.notice.words.text()
    assert said == "The disk is full. What you typed is not saved, so this article stays open."


@pytest.mark.parametrize("action", ["export", "print", "import_notes", "look_up_list", "undo", "redo"])
def test_nothing_goes_on_without_words_that_cannot_be_saved(
    reading: Person, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    reading.do("note_on_article")
    reading.type("start.")
    reading.window.note_desk.flush()
    monkeypatch.setattr("reader.storage.notes.Notes.save", refuse)
    monkeypatch.setattr("reader.ui.messages.ask_for_notes", lambda *_: pytest.fail("asked all the same"))
    reading.type(" last words")
    reading.do(action)
    assert not any(dialog.isVisible() for dialog in reading.window.findChildren(QDialog))
    assert reading.note_text == "start. last words"
    said = reading.window.page.notice.words.text()
    assert said == "The disk is full. What you typed is not saved, so this was not done."


# Why


@pytest.fixture
def answering(reading: Person) -> Person:
    """Somebody who agrees with a mark."""
    reading.do("next_mark")
    reading.do("agree")
    return reading


def why(person: Person) -> list[str]:
    return [response.why for response in person.window.session.responses.values()]


def type_why(person: Person, words: str) -> None:
    person.window.activateWindow()
    person.window.notes.card._why.setFocus()
    QTest.keyClicks(person.window.notes.card._why, words)


def test_a_reason_that_cannot_be_saved_stays_on_the_card(answering: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    card = answering.window.notes.card
    type_why(answering, "because I know it")
    monkeypatch.setattr(answering.library, "respond", refuse)
    answering.window.view.setFocus()
    assert card._why.text() == "because I know it"
    assert not answering.window.session.may_leave()
    answering.do("next_mark")
    assert card._why.text() == "because I know it"
    answering.window.note_desk.let_go()
    assert card.isVisible()
    monkeypatch.undo()
    assert answering.window.session.may_leave()
    assert why(answering) == ["because I know it"]


def test_undo_takes_back_a_reason_also_while_it_has_the_focus(answering: Person) -> None:
    card, stack = answering.window.notes.card, answering.window.session.history.group.activeStack()
    type_why(answering, "abc")
    answering.do("undo")
    assert (why(answering), card._why.text(), card._why.hasFocus()) == ([""], "", True)
    assert (stack.index(), stack.count()) == (1, 2)
    answering.do("redo")
    assert (why(answering), card._why.text()) == (["abc"], "abc")
    answering.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (why(answering), card._why.text()) == ([""], "")
    answering.do("undo")
    assert why(answering) == []
    answering.do("redo")
    answering.do("redo")
    assert why(answering) == ["abc"]


def test_what_is_typed_on_a_card_waits_while_something_else_is_undone(answering: Person) -> None:
    history, card = answering.window.session.history, answering.window.notes.card
    answering.do("note")
    card._why.setText("typed a moment ago")
    history.undo()
    stack = history.group.activeStack()
    assert (stack.index(), stack.count()) == (1, 2)
    assert (why(answering), card._why.text()) == ([""], "typed a moment ago")
    assert answering.window.note_desk.flush()
    assert why(answering) == ["typed a moment ago"]
