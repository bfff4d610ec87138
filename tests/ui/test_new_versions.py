"""A file that was edited: notes come along into its new text, and nothing about their words is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.errors import UserError
from reader.storage.records import OwnLayer
from reader.text.anchors import AnchorState
from reader.text.spans import Span
from reader.ui import session as sessions
from reader.ui.panels.line_button import LineButton
from reader.ui.panels.note_signs import NoteSigns
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from reader.storage.records import Note
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OLD = """# The ferry of Selm

The ferry Aurel was repaired at a yard in Varrow, said Ivo Tann, its captain. About 300 people waited at the quay.

The mayor of Selm, Lena Orel, may reopen the port in June. The harbour office counts forty ships that were sent back, \
the highest number since the war.

Nobody asked the fishermen of the old town. The licence of the line ends this year.
"""
NEW = """# The ferry of Selm

The old ferry Aurel was repaired at a yard in Varrow, said Ivo Tann, its captain. About 300 people waited at the quay.

The mayor of Selm, Lena Orel, may reopen the port in June. The yard counts sixty ships that were sent back by noon. \
The coast guard counts ninety ships that were sent back by night.

The licence of the line ends this year.
"""
IN_PLACE, MOVED = "About 300 people waited at the quay", "ferry Aurel was repaired"
UNSURE, LOST = "counts forty ships that were sent back", "Nobody asked the fishermen of the old town."
LIKELY = "counts sixty ships that were sent back"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.md"
    file.write_text(OLD, encoding="utf-8")
    return file


@pytest.fixture
def editing(person: Person, file: Path) -> Person:
    """Somebody with four notes on an article and one on the whole of it, whose file is then edited and opened."""
    person.open(file)
    for words in (IN_PLACE, MOVED, UNSURE, LOST):
        person.select(words)
        person.do("note")
        person.type(f"On: {words[:5]}")
    person.do("note_on_article")
    person.type("On the whole.")
    person.window.note_desk.let_go()
    file.write_text(NEW, encoding="utf-8")
    person.open(file)
    return person


@pytest.fixture
def taken(editing: Person) -> Person:
    """The same person, who took the notes along."""
    editing.tap("Take the notes along")
    return editing


def told(person: Person) -> str:
    """What the line about versions says; empty where it is not there."""
    notice = person.window.page.version_notice
    return notice.words.text() if notice.isVisible() else ""


def notes(person: Person) -> dict[AnchorState, list[Note]]:
    found: dict[AnchorState, list[Note]] = {}
    for note in person.window.session.notes:
        found.setdefault(note.anchor, []).append(note)
    return found


def the_note(person: Person, state: AnchorState) -> Note:
    (note,) = notes(person)[state]
    return note


def in_hand(person: Person, state: AnchorState) -> str:
    """Open the only note in this state and return its id."""
    note = the_note(person, state)
    person.window.note_desk.open_note(note.id)
    return note.id


def now(person: Person, note_id: str) -> Note:
    return person.window.session.notebook.note(note_id)


def words_of(person: Person, note: Note) -> str:
    return Span(note.quote.start, note.quote.end).of(person.window.view.article.text)


def rows(person: Person) -> list[LineButton]:
    """What is listed in the notes panel."""
    QApplication.processEvents()
    return [row for row in person.window.notes.findChildren(LineButton) if row.isVisibleTo(person.window)]


def listed(person: Person) -> list[str]:
    return [row.accessibleName() for row in rows(person)]


# Asking


def test_a_new_version_is_noticed_with_the_number_of_its_notes(editing: Person) -> None:
    assert told(editing) == "The same article, in a new version. The one before has 5 notes."
    assert editing.window.session.notes == []


def test_a_file_without_notes_is_opened_without_a_question(person: Person, file: Path) -> None:
    person.open(file)
    file.write_text(NEW, encoding="utf-8")
    person.open(file)
    assert told(person) == ""


def test_a_file_that_was_moved_or_renamed_simply_has_its_notes(person: Person, file: Path, tmp_path: Path) -> None:
    person.open(file)
    person.select(IN_PLACE)
    person.do("note")
    person.type("Who counted?")
    person.window.note_desk.let_go()
    (tmp_path / "archive").mkdir()
    person.open(file.rename(tmp_path / "archive" / "ferry of Selm.md"))
    assert told(person) == ""
    assert [note.body for note in person.window.session.notes] == ["Who counted?"]
    assert len(person.library.articles()) == 1


def test_the_question_goes_when_another_article_is_opened(editing: Person) -> None:
    editing.open_text("Another text about the port of Varrow, said Ivo Tann.")
    assert told(editing) == ""


# Taking along


def test_notes_come_along_and_how_that_went_is_said(taken: Person) -> None:
    assert told(taken) == "Taken along: 2 in place, 1 moved, 1 unsure, 1 no longer found."
    assert {state: len(found) for state, found in notes(taken).items()} == {
        AnchorState.EXACT: 2,
        AnchorState.MOVED: 1,
        AnchorState.UNSURE: 1,
        AnchorState.ORPHAN: 1,
    }
    assert words_of(taken, the_note(taken, AnchorState.MOVED)) == MOVED
    assert [article.note_count for article in taken.library.articles()] == [5]


def test_own_marks_come_along_too(person: Person, file: Path) -> None:
    person.open(file)
    start = person.window.view.article.text.index(IN_PLACE)
    person.window.session.own_marks.add(Span(start, start + len(IN_PLACE)), OwnLayer.HIGHLIGHT)
    file.write_text(NEW, encoding="utf-8")
    person.open(file)
    assert told(person).endswith("The one before has 1 mark of yours.")
    person.tap("Take the notes along")
    assert told(person) == "Taken along: 1 in place."
    (mark,) = person.window.session.own_marks.marks
    assert Span(mark.quote.start, mark.quote.end).of(person.window.view.article.text) == IN_PLACE


def test_taking_along_can_be_undone_and_done_again(taken: Person) -> None:
    taken.tap("Undo")
    assert taken.window.session.notes == []
    assert sorted(article.note_count for article in taken.library.articles()) == [0, 5]
    assert "new version" in told(taken)
    taken.do("redo")
    assert len(taken.window.session.notes) == 5
    assert told(taken).startswith("Taken along")


def test_undo_is_offered_only_as_long_as_it_means_this(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.MOVED)
    taken.window.session.notebook.edit(note_id, "body", "Changed since.")
    assert not taken.window.page.version_notice._undo.isVisible()
    taken.do("undo")
    taken.do("undo")
    assert [article.note_count for article in taken.library.articles() if article.note_count] == [5]
    assert "new version" in told(taken)


def test_a_long_text_is_compared_in_the_worker_process(editing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "_SHORT_TEXTS", 0)
    with editing.qtbot.waitSignal(editing.window.session.notebook.changed, timeout=20_000):
        editing.tap("Take the notes along")
    assert told(editing) == "Taken along: 2 in place, 1 moved, 1 unsure, 1 no longer found."


def test_when_it_cannot_be_saved_the_notes_stay_and_the_question_too(
    editing: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_):
        raise UserError("The disk is full.")

    monkeypatch.setattr(editing.library.versions, "move", fail)
    editing.tap("Take the notes along")
    assert editing.window.page.notice.words.text() == "The disk is full."
    assert "new version" in told(editing)


def test_two_articles_can_be_kept_and_are_not_asked_about_again(editing: Person, file: Path) -> None:
    editing.tap("Keep as two articles")
    assert told(editing) == ""
    editing.open(file)
    assert told(editing) == ""
    assert sorted(article.note_count for article in editing.library.articles()) == [0, 5]


def test_keeping_two_articles_can_be_undone(editing: Person) -> None:
    editing.tap("Keep as two articles")
    editing.do("undo")
    assert "new version" in told(editing)


def test_the_library_says_how_many_notes_want_a_place(taken: Person) -> None:
    def row() -> str:
        model = taken.window.library.list.rows
        return str(model.find(taken.window.session.article.sha256).data()).replace("\u00a0", " ")

    assert "2 to place" in row()
    in_hand(taken, AnchorState.UNSURE)
    taken.tap("Yes, here")
    assert "1 to place" in row()


# Words that may be others


def test_unsure_words_have_dots_around_them_and_lost_ones_are_not_drawn(taken: Person) -> None:
    view = taken.window.view
    assert [span.of(view.article.text) for span in view.overlay.doubtful] == [LIKELY]
    drawn = {note.anchor for note, _ in view.findChild(NoteSigns)._notes}
    assert AnchorState.UNSURE in drawn
    assert AnchorState.ORPHAN not in drawn


def test_an_unsure_note_asks_and_shows_the_words_of_then_and_now(taken: Person) -> None:
    in_hand(taken, AnchorState.UNSURE)
    box = taken.window.notes.anchor
    assert box._title.text() == "Still here?"
    assert (box._before.text(), box._there.text()) == (f"Before: “{UNSURE}”", f"Now: “{LIKELY}”")


def test_yes_here_puts_the_note_on_the_words_that_were_found(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.UNSURE)
    taken.tap("Yes, here")
    assert now(taken, note_id).anchor is AnchorState.MOVED
    assert words_of(taken, now(taken, note_id)) == now(taken, note_id).quote.exact == LIKELY
    assert not taken.window.notes.anchor.isVisible()
    assert not taken.window.view.overlay.doubtful
    taken.do("undo")
    assert now(taken, note_id).anchor is AnchorState.UNSURE
    assert now(taken, note_id).quote.exact == UNSURE
    assert taken.window.notes.anchor.isVisible()


def test_no_elsewhere_puts_the_note_on_words_that_are_selected(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.UNSURE)
    taken.tap("No, elsewhere")
    assert not taken.button("Put it here").isEnabled()
    taken.select("counts ninety ships")
    assert taken.window.notes.note_id == note_id, "the selected words are for this note"
    taken.tap("Put it here")
    assert words_of(taken, now(taken, note_id)) == "counts ninety ships"
    assert now(taken, note_id).body == f"On: {UNSURE[:5]}"


def test_a_note_can_be_left_unsure(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.UNSURE)
    taken.tap("No, elsewhere")
    taken.tap("Leave it for now")
    assert taken.button("Yes, here").isVisible()
    assert now(taken, note_id).anchor is AnchorState.UNSURE


def test_the_key_for_notes_puts_the_note_on_the_chosen_words(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.UNSURE)
    taken.tap("No, elsewhere")
    assert taken.window.view.hasFocus()
    taken.select("counts ninety ships")
    taken.do("note")
    assert words_of(taken, now(taken, note_id)) == "counts ninety ships"
    assert len(taken.window.session.notes) == 5


def test_escape_ends_the_choice_and_keeps_the_note_in_hand(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.UNSURE)
    taken.tap("No, elsewhere")
    taken.select("counts ninety ships")
    taken.do("back")
    assert not taken.window.notes.anchor.is_choosing
    assert taken.window.notes.note_id == note_id
    assert now(taken, note_id).anchor is AnchorState.UNSURE


def test_another_note_in_hand_ends_the_choice_of_words(taken: Person) -> None:
    in_hand(taken, AnchorState.UNSURE)
    taken.tap("No, elsewhere")
    in_hand(taken, AnchorState.ORPHAN)
    assert not taken.window.notes.anchor.is_choosing


@pytest.mark.parametrize("state", [AnchorState.UNSURE, AnchorState.ORPHAN])
def test_everything_that_asks_about_words_has_a_name(taken: Person, state: AnchorState) -> None:
    in_hand(taken, state)
    assert nameless(taken.window) == []


@pytest.mark.parametrize("width", [1366, 920])
def test_the_box_about_words_fits_into_its_narrow_panel(taken: Person, width: int) -> None:
    taken.window.resize(width, 700)
    in_hand(taken, AnchorState.ORPHAN)
    QApplication.processEvents()
    page, box = taken.window.notes.widget(), taken.window.notes.anchor
    assert page.width() <= taken.window.notes.viewport().width()
    for button in box.findChildren(QPushButton):
        if button.isVisible():
            right = button.mapTo(box, button.rect().topRight()).x()
            assert right <= box.width()
            assert button.width() >= button.sizeHint().width()


# Words that are no longer found


def test_lost_notes_are_listed_with_their_old_words(taken: Person) -> None:
    (lost,) = [words for words in listed(taken) if "no longer found" in words]
    assert LOST.rstrip(".") in lost
    assert any("still here?" in words for words in listed(taken))


def test_a_lost_note_can_be_put_on_other_words(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.ORPHAN)
    taken.tap("Choose other words")
    taken.select("The licence of the line ends this year")
    taken.tap("Put it here")
    assert now(taken, note_id).anchor is AnchorState.MOVED
    assert words_of(taken, now(taken, note_id)) == "The licence of the line ends this year"
    taken.do("undo")
    assert now(taken, note_id).anchor is AnchorState.ORPHAN
    assert now(taken, note_id).quote.exact == LOST


def test_a_lost_note_can_become_one_on_the_whole_article_and_keeps_the_old_words(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.ORPHAN)
    taken.tap("Make it a note on the whole article")
    assert now(taken, note_id).quote is None
    assert taken.note_text == f"> {LOST}\n\nOn: Nobod"
    taken.do("undo")
    assert now(taken, note_id).quote.exact == LOST
    assert taken.note_text == "On: Nobod"


def test_a_lost_note_can_be_deleted_and_brought_back(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.ORPHAN)
    taken.tap("Delete")
    assert now(taken, note_id) is None
    taken.do("undo")
    assert now(taken, note_id).anchor is AnchorState.ORPHAN


# Own marks


@pytest.fixture
def marking(person: Person, file: Path) -> Person:
    """Somebody whose two own marks came along into a text where one may be elsewhere and the other is lost."""
    person.open(file)
    text = person.window.view.article.text
    for words in (UNSURE, LOST):
        person.window.session.own_marks.add(Span(text.index(words), text.index(words) + len(words)), OwnLayer.HEDGE)
    file.write_text(NEW, encoding="utf-8")
    person.open(file)
    person.tap("Take the notes along")
    return person


def own_mark(person: Person, words: str) -> str:
    """Choose the lost mark with these old words from the list and return its id."""
    (mark,) = [mark for mark in person.window.session.own_marks.marks if mark.quote.exact == words]
    (row,) = [row for row in rows(person) if row.property("mark") == mark.id]
    row.click()
    return mark.id


def test_own_marks_without_a_sure_place_are_listed_with_their_old_words(marking: Person) -> None:
    unsure, lost = (words for words in listed(marking) if words.startswith("Uncertain"))
    assert "still here?" in unsure
    assert UNSURE in unsure
    assert "no longer found" in lost


def test_an_unsure_mark_can_be_kept_where_it_was_found(marking: Person) -> None:
    mark_id = own_mark(marking, UNSURE)
    marking.tap("Yes, here")
    assert marking.window.session.own_marks.mark(mark_id).quote.exact == LIKELY
    assert len(listed(marking)) == 1
    marking.do("undo")
    assert marking.window.session.own_marks.mark(mark_id).anchor is AnchorState.UNSURE


def test_a_lost_mark_can_be_put_on_other_words_or_deleted(marking: Person) -> None:
    mark_id = own_mark(marking, LOST)
    marking.tap("Choose other words")
    marking.select("The licence of the line")
    marking.tap("Put it here")
    assert marking.window.session.own_marks.mark(mark_id).quote.exact == "The licence of the line"
    mark_id = own_mark(marking, UNSURE)
    marking.tap("Delete your mark")
    assert marking.window.session.own_marks.mark(mark_id) is None
    assert listed(marking) == []
    assert not marking.window.notes.lost_marks.isVisible()


# What was done before


@pytest.fixture
def written(person: Person, file: Path) -> tuple[Person, str]:
    """Somebody with a note and a mark on an article whose edited file is then opened; also that article."""
    person.open(file)
    article = person.window.session.article.sha256
    person.select(IN_PLACE)
    person.do("note")
    person.type("Who counted?")
    person.window.note_desk.let_go()
    start = person.window.view.article.text.index(MOVED)
    person.window.session.own_marks.add(Span(start, start + len(MOVED)), OwnLayer.HEDGE)
    file.write_text(NEW, encoding="utf-8")
    person.open(file)
    return person, article


def test_undo_in_the_earlier_version_does_not_reach_what_went_on(written: tuple[Person, str]) -> None:
    person, earlier = written
    later = person.window.session.article.sha256
    person.tap("Take the notes along")
    person.window.open_stored(earlier)
    for action in ("undo", "redo"):
        for _ in range(6):
            person.do(action)
    assert [note.body for note in person.library.notes.of(later)] == ["Who counted?"]
    assert len(person.library.own_marks.of(later)) == 1
    assert person.library.notes.of(earlier) == person.library.own_marks.of(earlier) == []


def test_undo_reaches_nothing_that_another_window_took_along(written: tuple[Person, str]) -> None:
    person, earlier = written
    later, library = person.window.session.article.sha256, person.library
    person.window.open_stored(earlier)
    notes, marks = library.notes.of(earlier), library.own_marks.of(earlier)
    library.versions.move(earlier=earlier, later=later, notes=notes, own_marks=marks)
    for _ in range(4):
        person.do("undo")
    assert [note.body for note in library.notes.of(later)] == ["Who counted?"]
    assert len(library.own_marks.of(later)) == 1
    assert "newer version" in person.window.page.notice.words.text()


def test_what_is_being_typed_is_saved_and_not_taken_back_with_the_notes(taken: Person) -> None:
    note_id = in_hand(taken, AnchorState.MOVED)
    taken.type(" And more.")
    taken.window.page.version_notice.undo_wanted.emit()
    assert now(taken, note_id).body.endswith(" And more.")
    assert not taken.window.page.version_notice._undo.isVisible()


def test_a_note_in_hand_that_goes_back_is_put_away_and_nobody_is_held(taken: Person) -> None:
    in_hand(taken, AnchorState.MOVED)
    taken.tap("Undo")
    assert taken.window.notes.note_id == ""
    taken.window.notes.editor.setPlainText("typed into nothing")
    assert taken.window.note_desk.flush()
    taken.open_text("Another text about the port of Varrow, said Ivo Tann.")
    assert taken.window.session.article.title.startswith("Another text")


def test_keeping_two_articles_stands_though_the_words_are_still_being_sought(
    editing: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "_SHORT_TEXTS", 0)
    editing.tap("Take the notes along")
    editing.tap("Keep as two articles")
    editing.qtbot.waitUntil(lambda: not editing.window.session.tasks.busy, timeout=20_000)
    assert editing.window.session.notes == []
    assert told(editing) == ""


# From the library


def test_a_new_version_that_came_with_a_folder_is_noticed_when_it_is_opened(person: Person, file: Path) -> None:
    person.open(file)
    earlier = person.window.session.article.sha256
    person.window.session.notebook.start(None)
    file.write_text(NEW, encoding="utf-8")
    adding = person.window.library_desk.adding.adding
    with person.qtbot.waitSignal(adding.finished, timeout=20_000):
        adding.add([file])
    (later,) = adding.tally.added
    person.window.open_stored(later)
    assert told(person) == "The same article, in a new version. The one before has 1 note."
    person.window.open_stored(earlier)
    assert told(person) == "", "it is the one before"
