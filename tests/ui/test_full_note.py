"""Everything beyond the quick note: it unfolds, is saved as it is typed, and every step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QToolButton

from reader import app
from reader.errors import UserError
from reader.paths import sample_set
from reader.storage.library import Library
from reader.storage.records import Evidence, Method, NoteFinding, NoteStatus, Stance
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from reader.storage.records import Note
    from reader.ui.panels.fields import TextField
    from tests.ui.conftest import Person

SAMPLE = sample_set() / "2-the-open-wire.md"
OTHER = sample_set() / "3-meridian-voices.md"
LINK = "https://varrow-post.example/2024/05/12/two-cranes-burned-at-selm"


@pytest.fixture
def writing(person: Person) -> Person:
    """Somebody who has written a quick note on the whole article."""
    person.open(SAMPLE)
    person.do("note_on_article")
    person.type("Who counted?")
    person.window.note_desk.flush()
    return person


@pytest.fixture
def checking(writing: Person) -> Person:
    """The same, with everything unfolded."""
    writing.do("note_more")
    for part in ("The claim", "How much I believe it", "What I did", "What I found", "To look up later", "Tags"):
        fold(writing, part)
    return writing


def the_note(person: Person) -> Note:
    """The one note as it is in the file."""
    (note,) = person.library.notes.of(person.window.session.article.sha256)
    return note


def fold(person: Person, part: str) -> None:
    """Open or close a part of the note."""
    heads = [b for b in person.window.notes.findChildren(QToolButton) if b.text() == part and b.isVisible()]
    QTest.mouseClick(heads[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def field(person: Person, name: str) -> TextField:
    """The visible editor with this name."""
    notes = person.window.notes
    found = [e for e in notes.findChildren(type(notes.editor)) if e.accessibleName() == name and e.isVisible()]
    assert found, f"there is no field “{name}”"
    return found[0]


def write(person: Person, name: str, words: str) -> None:
    """Type into a field and wait until it is saved."""
    editor = field(person, name)
    editor.setFocus()
    QTest.keyClicks(editor, words)
    person.save()


def paste(editor: TextField, words: str) -> None:
    editor.setFocus()
    data = QMimeData()
    data.setText(words)
    editor.insertFromMimeData(data)


def add_evidence(person: Person, words: str) -> None:
    person.tap("Add evidence")
    paste(field(person, "Link or citation"), words)
    QApplication.processEvents()


def test_the_quick_note_is_all_there_is_until_more_is_wanted(writing: Person) -> None:
    assert writing.window.notes.form is None
    writing.tap("More about this check")
    assert writing.window.notes.form.isVisible()
    writing.tap("Less about this check")
    assert not writing.window.notes.form.isVisible()
    assert writing.note_text == "Who counted?"


def test_one_key_unfolds_the_note_and_folds_it_again(writing: Person) -> None:
    writing.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert writing.window.notes.form.isVisible()
    writing.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert not writing.window.notes.form.isVisible()


def test_the_key_starts_a_note_where_there_is_none(person: Person) -> None:
    person.open(SAMPLE)
    for _ in range(2):
        person.press(Qt.Key.Key_F8)
        person.do("note_more")
        assert person.window.notes.form.isVisible()
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Escape)
        assert person.window.notes.note_id == ""


def test_what_is_unfolded_stays_so_for_the_next_note_and_the_next_day(writing: Person) -> None:
    writing.do("note_more")
    fold(writing, "Evidence")
    fold(writing, "The claim")
    writing.restart()
    writing.window.note_desk.open_note(writing.window.session.notes[0].id)
    assert field(writing, "In my own words").isVisible()
    opened = [name for name, part in writing.window.notes.form._sections.items() if part.is_open]
    assert opened == ["claim"]


@pytest.mark.parametrize(
    ("name", "field_name"),
    [
        ("In my own words", "claim"),
        ("Why, in a line or two", "finding_reason"),
        ("Question", "question"),
        ("Where to look", "place_to_look"),
    ],
)
def test_words_are_saved_as_they_are_typed_and_can_be_undone(checking: Person, name: str, field_name: str) -> None:
    write(checking, name, "first")
    write(checking, name, " second")
    assert getattr(the_note(checking), field_name) == "first second"
    checking.do("undo")
    assert field(checking, name).toPlainText() == "first"
    checking.do("undo")
    assert (field(checking, name).toPlainText(), getattr(the_note(checking), field_name)) == ("", "")
    checking.do("redo")
    assert getattr(the_note(checking), field_name) == "first"


def test_tags_are_words_with_commas_between_them(checking: Person) -> None:
    write(checking, "Tags", "numbers,  the harbour, numbers, ")
    assert the_note(checking).tags == ("numbers", "the harbour")
    assert checking.window.note_desk.flush()
    write(checking, "Tags", "boats")
    assert the_note(checking).tags == ("numbers", "the harbour", "boats")


def test_choices_are_saved_at_once_taken_back_and_undone(checking: Person) -> None:
    checking.tap("Contradicted")
    assert checking.window.actions_by_id["undo"].text() == "Undo: change the note (what I found)"
    checking.tap("Fairly")
    assert (the_note(checking).finding, the_note(checking).certainty) == ("contradicted", "medium")
    checking.tap("Contradicted")
    assert the_note(checking).finding is None
    checking.do("undo")
    assert the_note(checking).finding is NoteFinding.CONTRADICTED
    assert checking.button("Contradicted").isChecked()


def test_a_kind_of_claim_is_chosen_from_a_list(checking: Person) -> None:
    box = checking.window.notes.form.editor("claim_type")
    box.setFocus()
    checking.press(Qt.Key.Key_Down)
    checking.press(Qt.Key.Key_Down)
    assert the_note(checking).claim_type == "number"
    checking.do("undo")
    assert the_note(checking).claim_type == "event"


def test_belief_is_not_asked_until_somebody_answers(checking: Person) -> None:
    before = checking.window.notes.form.editor("belief_before")
    assert "not answered yet" in before.slider.accessibleDescription()
    before.slider.setFocus()
    for _ in range(2):
        checking.press(Qt.Key.Key_PageUp)
    checking.save()
    assert the_note(checking).belief_before == 70
    assert before.slider.accessibleDescription() == "70, rather yes"
    checking.tap("Clear")
    assert the_note(checking).belief_before is None
    checking.do("undo")
    assert the_note(checking).belief_before == 70


def test_the_middle_of_the_scale_can_be_meant(checking: Person) -> None:
    slider = checking.window.notes.form.editor("belief_after").slider
    slider.setFocus()
    checking.press(Qt.Key.Key_Space)
    checking.window.note_desk.flush()
    assert the_note(checking).belief_after == 50


def test_methods_are_ticked_and_each_has_a_line_of_help(checking: Person) -> None:
    boxes = {box.text(): box for box in checking.window.notes.findChildren(QCheckBox)}
    assert len(boxes) == len(Method)
    assert all(box.accessibleDescription() for box in boxes.values())
    for name in ("Traced a number", "Stopped first"):
        QTest.mouseClick(boxes[name], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert the_note(checking).methods == (Method.STOP, Method.TRACE_NUMBER)
    checking.do("undo")
    assert the_note(checking).methods == (Method.TRACE_NUMBER,)


def test_what_is_missing_is_said_and_leads_to_its_place(writing: Person) -> None:
    advice = writing.window.notes._advice
    assert not advice.isVisible()
    writing.tap("Look up later")
    assert "Incomplete:" in advice.text()
    advice.linkActivated.emit("question")
    assert QApplication.focusWidget().accessibleName() == "Question"
    write(writing, "Question", "Who counted?")
    write(writing, "Where to look", "The port office")
    assert not advice.isVisible()


def test_a_finding_that_needs_a_source_asks_for_one(checking: Person) -> None:
    checking.tap("Supported")
    assert "a source for it" in checking.window.notes._advice.text()
    checking.window.notes._advice.linkActivated.emit("evidence")
    paste(QApplication.focusWidget(), LINK)
    assert "where in the source" in checking.window.notes._advice.text()
    checking.window.notes._advice.linkActivated.emit("locator")
    QTest.keyClicks(QApplication.focusWidget(), "para. 6")
    checking.window.note_desk.flush()
    assert not checking.window.notes._advice.isVisible()
    assert the_note(checking).missing == ()


def test_not_being_able_to_check_is_a_good_result(checking: Person) -> None:
    checking.tap("I could not check this here")
    checking.tap("Can’t check")
    note = the_note(checking)
    assert (note.finding, note.status) == (NoteFinding.NOT_CHECKABLE, NoteStatus.NOT_CHECKABLE)
    assert "a good result" in checking.window.notes._advice.text()


# Evidence


def test_a_pasted_link_fills_what_it_says(checking: Person) -> None:
    add_evidence(checking, LINK)
    (item,) = the_note(checking).evidence
    assert (item.title, item.publisher, item.date_published, item.url) == (
        "Two cranes burned at selm",
        "varrow-post.example",
        "2024-05-12",
        LINK,
    )
    assert field(checking, "Title").toPlainText() == "Two cranes burned at selm"
    checking.do("undo")
    assert the_note(checking).evidence == (Evidence(id=item.id),)
    checking.do("undo")
    assert the_note(checking).evidence == ()


def test_a_citation_with_line_breaks_is_read_whole(checking: Person) -> None:
    add_evidence(checking, "Ivo Tann,\n‘Two cranes burned’,\nThe Varrow Post, 12 May 2024, p. 4")
    (item,) = the_note(checking).evidence
    assert (item.creator, item.title, item.locator) == ("Ivo Tann", "Two cranes burned", "p. 4")


def test_a_record_of_another_program_is_read_line_by_line(checking: Person) -> None:
    add_evidence(checking, "TY  - NEWS\nTI  - Two cranes burned\nAU  - Tann, Ivo\nER  - ")
    (item,) = the_note(checking).evidence
    assert (item.creator, item.title) == ("Tann, Ivo", "Two cranes burned")


def test_a_link_copied_in_a_browser_is_text_and_not_a_file_to_open(checking: Person) -> None:
    checking.tap("Add evidence")
    data = QMimeData()
    data.setUrls([QUrl(LINK)])
    data.setText(LINK)
    editor = field(checking, "Link or citation")
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert the_note(checking).evidence[0].url == LINK


def test_words_that_are_no_citation_are_not_lost(checking: Person) -> None:
    add_evidence(checking, "...")
    assert the_note(checking).evidence[0].title == "..."


def test_a_part_of_a_citation_alone_is_not_lost(checking: Person) -> None:
    add_evidence(checking, "  p. 4 ")
    (item,) = the_note(checking).evidence
    assert (item.title, item.locator) == ("p. 4", "p. 4")
    assert checking.window.note_desk.flush()


def test_a_pasted_link_that_cannot_be_saved_stays(checking: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments, **_options):
        raise UserError("The disk is full.")

    checking.tap("Add evidence")
    monkeypatch.setattr("reader.storage.notes.Notes.save", refuse)
    paste(field(checking, "Link or citation"), LINK)
    assert field(checking, "Link or citation").toPlainText() == LINK
    assert checking.window.notes._saved.text() == "not saved yet"
    assert not checking.window.note_desk.flush()
    monkeypatch.undo()
    assert checking.window.note_desk.flush()
    assert the_note(checking).evidence[0].url == LINK


def test_a_choice_that_cannot_be_saved_goes_back(checking: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments, **_options):
        raise UserError("The disk is full.")

    monkeypatch.setattr("reader.storage.notes.Notes.save", refuse)
    checking.tap("Contradicted")
    assert not checking.button("Contradicted").isChecked()
    assert checking.window.page.notice.words.text() == "The disk is full."


def test_a_stance_is_always_chosen(checking: Person) -> None:
    add_evidence(checking, LINK)
    for _ in range(2):
        checking.tap("Context")
    assert the_note(checking).evidence[0].stance is Stance.CONTEXT
    assert checking.button("Context").isChecked()


def test_each_field_of_evidence_is_one_step(checking: Person) -> None:
    add_evidence(checking, LINK)
    checking.tap("Contradicts")
    write(checking, "Where in it", "para. 6")
    write(checking, "Its own words", "about forty")
    (item,) = the_note(checking).evidence
    assert (item.stance, item.locator, item.quote) == (Stance.CONTRADICTS, "para. 6", "about forty")
    checking.do("undo")
    checking.do("undo")
    (item,) = the_note(checking).evidence
    assert (item.stance, item.locator, item.quote) == (Stance.CONTRADICTS, "", "")


def test_a_quotation_ends_at_five_hundred_characters(checking: Person) -> None:
    add_evidence(checking, LINK)
    editor = field(checking, "Its own words")
    paste(editor, "x" * 498)
    assert editor.accessibleDescription() == "498 of 500 characters"
    QTest.keyClicks(editor, "abcd")
    paste(editor, "efgh")
    checking.window.note_desk.flush()
    assert the_note(checking).evidence[0].quote == "x" * 498 + "ab"
    editor.selectAll()
    paste(editor, "anew")
    checking.window.note_desk.flush()
    assert the_note(checking).evidence[0].quote == "anew"


def test_five_questions_about_a_source_each_have_a_line_of_help(checking: Person) -> None:
    add_evidence(checking, LINK)
    fold(checking, "About this source")
    named = [b for b in checking.window.notes.findChildren(QPushButton) if b.accessibleDescription().endswith("?")]
    assert len({button.accessibleDescription() for button in named}) == 5
    yes = next(b for b in named if b.text() == "Yes" and b.accessibleDescription() == "Does it give names?")
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert the_note(checking).evidence[0].named == "yes"


def test_two_items_of_one_origin_count_once(checking: Person) -> None:
    for name in ("first", "second"):
        add_evidence(checking, f"https://{name}.example/two-cranes-burned")
    assert checking.window.notes.form._sections["evidence"]._words == "2 items, 2 origins"
    box = next(card for card in checking.window.notes.form.evidence._cards.values() if card.is_open).form.editor(
        "same_origin_as"
    )
    box.setFocus()
    checking.press(Qt.Key.Key_Down)
    first, second = the_note(checking).evidence
    assert second.same_origin_as == first.id
    assert checking.window.notes.form._sections["evidence"]._words == "2 items, 1 origin"
    assert "Same news as 1. " in checking.window.notes.form.evidence._cards[second.id].head.accessibleName()
    checking.do("undo")
    assert the_note(checking).origins == 2


def test_evidence_is_moved_and_deleted_with_undo(checking: Person) -> None:
    for name in ("first", "second"):
        add_evidence(checking, f"“{name}”, The Varrow Post")

    def titles() -> list[str]:
        return [item.title for item in the_note(checking).evidence]

    checking.tap("Move up")
    assert titles() == ["second", "first"]
    checking.tap("Delete evidence")
    assert titles() == ["first"]
    checking.do("undo")
    checking.do("undo")
    assert titles() == ["first", "second"]
    assert checking.window.notes.form.evidence._list.count() == 2


def test_an_item_that_is_deleted_is_the_origin_of_nothing(checking: Person) -> None:
    note = the_note(checking)
    first = Evidence(id="a", title="first")
    second = Evidence(id="b", title="second", same_origin_as="a")
    checking.window.session.notebook.edit(note.id, "evidence", (first, second))
    checking.window.notes.form.evidence.open_item("a")
    checking.tap("Delete evidence")
    assert the_note(checking).evidence == (replace(second, same_origin_as=""),)


def test_words_typed_into_evidence_are_saved_when_the_window_closes(checking: Person) -> None:
    add_evidence(checking, LINK)
    editor = field(checking, "Who made it")
    editor.setFocus()
    QTest.keyClicks(editor, "Lena Orel")
    checking.restart()
    assert the_note(checking).evidence[0].creator == "Lena Orel"


# Two windows


def elsewhere(person: Person, **changes: object) -> None:
    """Change the note in another window."""
    note = the_note(person)
    with Library.open(person.data_dir / app.NOTES_FILE) as second:
        second.notes.save(replace(note, **changes), based_on=note.revision)


def test_another_field_changed_in_another_window_stays_as_it_is(checking: Person) -> None:
    elsewhere(checking, claim="written elsewhere")
    write(checking, "Question", "asked here")
    note = the_note(checking)
    assert (note.claim, note.question) == ("written elsewhere", "asked here")
    assert field(checking, "In my own words").toPlainText() == "written elsewhere"
    checking.do("undo")
    note = the_note(checking)
    assert (note.claim, note.question) == ("written elsewhere", "")


def test_the_same_field_changed_in_two_windows_is_kept_twice(checking: Person) -> None:
    elsewhere(checking, claim="written elsewhere")
    write(checking, "In my own words", "written here")
    notes = checking.library.notes.of(checking.window.session.article.sha256)
    assert {note.claim for note in notes} == {"written elsewhere", "written here"}
    assert field(checking, "In my own words").toPlainText() == "written here"


def test_evidence_changed_in_two_windows_is_kept_twice(checking: Person) -> None:
    add_evidence(checking, LINK)
    (item,) = the_note(checking).evidence
    elsewhere(checking, evidence=(replace(item, locator="p. 1"),))
    write(checking, "Where in it", "p. 2")
    notes = checking.library.notes.of(checking.window.session.article.sha256)
    assert {note.evidence[0].locator for note in notes} == {"p. 1", "p. 2"}


# Another note, another article


def test_another_note_shows_its_own_fields(checking: Person) -> None:
    write(checking, "In my own words", "of the first")
    checking.do("note_on_article")
    assert field(checking, "In my own words").toPlainText() == ""
    write(checking, "In my own words", "of the second")
    claims = {note.claim for note in checking.window.session.notes}
    assert claims == {"of the first", "of the second"}


def test_opening_another_article_saves_every_field(checking: Person) -> None:
    sha256 = checking.window.session.article.sha256
    editor = field(checking, "Question")
    editor.setFocus()
    QTest.keyClicks(editor, "typed in the last moment")
    checking.open(OTHER)
    assert checking.library.notes.of(sha256)[0].question == "typed in the last moment"


# Keyboard and screen readers


def test_everything_in_the_full_note_has_a_name(checking: Person) -> None:
    add_evidence(checking, LINK)
    add_evidence(checking, "https://second.example/a")
    fold(checking, "About this source")
    assert nameless(checking.window.notes.widget()) == []


def test_tab_goes_through_the_note_as_it_is_read(checking: Person) -> None:
    add_evidence(checking, LINK)
    checking.window.notes.editor.setFocus()
    QApplication.processEvents()
    visited = []
    while checking.window.notes.isAncestorOf(QApplication.focusWidget()) and len(visited) < 120:
        focus = QApplication.focusWidget()
        visited.append((focus.mapTo(checking.window.notes.widget(), QPoint()).y(), focus.accessibleName()))
        checking.press(Qt.Key.Key_Tab)
    names = [name for _, name in visited]
    assert {"In my own words", "Title", "Where in it", "Tags"} <= set(names)
    assert names.index("In my own words") < names.index("Title") < names.index("Tags")
    assert [y for y, _ in visited] == sorted(y for y, _ in visited)


def test_escape_leaves_every_field_for_the_text(checking: Person) -> None:
    editor = field(checking, "Question")
    editor.setFocus()
    QTest.keyClicks(editor, "who")
    checking.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is checking.window.view
    assert the_note(checking).question == "who"


def test_enter_in_a_field_of_one_line_goes_on(checking: Person) -> None:
    editor = field(checking, "Question")
    editor.setFocus()
    QTest.keyClicks(editor, "who")
    checking.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget().accessibleName() == "Where to look"
    assert the_note(checking).question == "who"


@pytest.mark.parametrize("width", [1366, 920])
def test_the_full_note_fits_into_its_narrow_panel(checking: Person, width: int) -> None:
    checking.window.resize(width, 768)
    QApplication.processEvents()
    add_evidence(checking, LINK)
    fold(checking, "About this source")
    QApplication.processEvents()
    page = checking.window.notes.widget()
    assert page.width() <= checking.window.notes.viewport().width()
    for widget in page.findChildren(QPushButton):
        if widget.isVisible():
            room = widget.width()
            needed = max(widget.fontMetrics().horizontalAdvance(line) for line in widget.text().split("\n"))
            assert needed <= room, widget.text()
