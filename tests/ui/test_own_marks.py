"""A person marks words, says what they are and why, changes it, takes it back, and finds it all again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from reader import app
from reader.errors import UserError
from reader.paths import sample_set
from reader.storage.library import Library
from reader.storage.records import OwnLayer
from reader.text.anchors import AnchorState
from reader.text.spans import Span
from reader.ui.article.highlights import place_of

if TYPE_CHECKING:
    from reader.storage.records import OwnMark
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OTHER = sample_set() / "3-meridian-voices.md"
TEXT = (
    "Harbour of Selm to close\n\n"
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm. "
    "Forty ferries were sent back to Varrow on Monday.\n\n"
    "“Nobody asked us,” said Ivo Tann, a captain. About 300 people were at the quay."
)


@pytest.fixture
def reading(person: Person) -> Person:
    person.open_text(TEXT)
    person.window.view.setFocus()
    return person


def marks(person: Person) -> list[tuple[str, str]]:
    """Layer and words of the own marks."""
    return [(mark.layer.value, mark.quote.exact) for mark in person.window.session.own_marks.marks]


def only_mark(person: Person) -> OwnMark:
    (mark,) = person.window.session.own_marks.marks
    return mark


def painted(person: Person) -> list[str]:
    """The words that are painted as own marks."""
    view = person.window.view
    return [mark.span.of(view.article.text) for mark in view.index.marks if mark.layer is None]


def own_in_hand(person: Person) -> str:
    """The words of the own mark in hand."""
    own = person.window.navigator.own
    return own.quote.exact if own else ""


def point(person: Person, words: str, *, end: bool = False) -> QPoint:
    """Where in the viewport these words begin or end."""
    view = person.window.view
    start = view.article.text.index(words)
    box = next(view.boxes(Span(start, start + len(words))))
    x = box.right() if end else box.left()
    return QPoint(round(x), round(box.center().y()) - view.verticalScrollBar().value())


def drag(person: Person, begin: QPoint, end: QPoint) -> None:
    """Select with the mouse."""
    viewport = person.window.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    for at in (begin + QPoint(6, 0), end):
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        where = QPointF(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove, where, viewport.mapToGlobal(where), none, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def wait_for_bar(person: Person) -> None:
    person.qtbot.waitUntil(person.window.own_marks.bar.isVisible, timeout=20_000)


def bar_button(person: Person, words: str) -> QToolButton:
    (button,) = [b for b in person.window.own_marks.bar.findChildren(QToolButton) if b.text() == words]
    return button


def give_reason(person: Person, words: str) -> None:
    reason = person.window.notes.own_card.reason
    reason.setFocus()
    QTest.keyClicks(reason, words)


# Marking


def test_words_selected_with_the_mouse_are_marked_from_the_bar(reading: Person) -> None:
    drag(reading, point(reading, "rty ferries"), point(reading, "were sen", end=True))
    assert reading.window.view.selected_span().of(reading.window.view.article.text) == "Forty ferries were sent"
    wait_for_bar(reading)
    QTest.mouseClick(bar_button(reading, "No source named"), Qt.MouseButton.LeftButton)
    assert marks(reading) == [("unsourced", "Forty ferries were sent")]
    assert painted(reading) == ["Forty ferries were sent"]
    assert own_in_hand(reading) == "Forty ferries were sent"
    assert not reading.window.own_marks.bar.isVisible()
    assert reading.window.view.hasFocus()


def test_words_selected_with_the_keyboard_are_marked_with_one_key(reading: Person) -> None:
    reading.select("Forty")
    for _ in range(8):
        reading.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reading.press(Qt.Key.Key_U)
    assert marks(reading) == [("unsourced", "Forty ferries")]


@pytest.mark.parametrize(
    ("key", "layer"),
    [
        (Qt.Key.Key_Q, "attribution"),
        (Qt.Key.Key_H, "hedge"),
        (Qt.Key.Key_U, "unsourced"),
        (Qt.Key.Key_M, "highlight"),
    ],
)
def test_each_layer_has_its_letter(reading: Person, key: Qt.Key, layer: str) -> None:
    reading.select("300 people")
    reading.press(key)
    assert marks(reading) == [(layer, "300 people")]


def test_the_bar_is_reached_with_tab_and_used_with_space(reading: Person) -> None:
    reading.select("300 people")
    wait_for_bar(reading)
    for _ in range(4):
        reading.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar_button(reading, "My highlight")
    reading.press(Qt.Key.Key_Space)
    assert marks(reading) == [("highlight", "300 people")]
    assert reading.window.view.hasFocus()


def test_a_selection_is_widened_to_its_sentence(reading: Person) -> None:
    reading.select("ferries")
    reading.press(Qt.Key.Key_S)
    reading.press(Qt.Key.Key_U)
    assert marks(reading) == [("unsourced", "Forty ferries were sent back to Varrow on Monday")]


def test_words_can_be_marked_before_the_program_has_found_anything(person: Person) -> None:
    person.open_text(TEXT)
    person.window.session.report = None
    person.window.navigator.set_report(None)
    person.select("Forty ferries")
    person.do("mark_unsourced")
    person.window.navigator.set_report(None)
    assert own_in_hand(person) == "Forty ferries"


def test_marking_the_same_words_again_makes_no_second_mark(reading: Person) -> None:
    for _ in range(2):
        reading.select("300 people")
        reading.do("mark_highlight")
    assert marks(reading) == [("highlight", "300 people")]


def test_where_no_word_is_selected_nothing_is_marked(reading: Person) -> None:
    reading.select(". About"[:1])
    reading.do("mark_highlight")
    assert marks(reading) == []


def test_without_words_in_hand_nothing_can_be_marked(reading: Person) -> None:
    names = ("mark_attribution", "mark_hedge", "mark_unsourced", "mark_highlight", "widen", "delete_mark")
    assert not any(reading.window.actions_by_id[name].isEnabled() for name in names)


def test_the_bar_stays_away_while_one_searches(reading: Person) -> None:
    reading.do("find")
    reading.window.page.find_bar.line.setText("ferries")
    reading.window.own_marks._soon.timeout.emit()
    assert not reading.window.own_marks.bar.isVisible()


def test_the_bar_stays_inside_a_narrow_page(reading: Person) -> None:
    reading.window.resize(920, 480)
    reading.select("Forty ferries")
    reading.window.view.setFocus()
    reading.window.own_marks._soon.timeout.emit()
    bar = reading.window.own_marks.bar
    assert bar.isVisible()
    assert bar.parentWidget().rect().contains(bar.geometry())


def test_the_bar_goes_when_one_goes_on_elsewhere_and_comes_back(reading: Person) -> None:
    reading.select("Forty ferries")
    wait_for_bar(reading)
    reading.do("note")
    assert reading.window.notes.editor.hasFocus()
    reading.qtbot.waitUntil(lambda: not reading.window.own_marks.bar.isVisible(), timeout=20_000)
    reading.press(Qt.Key.Key_Escape)
    wait_for_bar(reading)
    reading.press(Qt.Key.Key_Escape)
    assert not reading.window.own_marks.bar.isVisible()


def test_everything_on_the_bar_says_what_it_does(reading: Person) -> None:
    buttons = reading.window.own_marks.bar.findChildren(QToolButton)
    assert {button.accessibleName() for button in buttons} == {
        "Mark as “Attributed”",
        "Mark as “Uncertain”",
        "Mark as “No source named”",
        "Mark as “My highlight”",
        "Widen the selection to the sentence",
        "Write a note",
    }


def test_the_menu_of_the_text_offers_to_mark_the_selected_words(reading: Person) -> None:
    reading.select("Forty ferries")
    reading.window.view.menu_requested.emit(reading.window.mapToGlobal(QPoint(400, 300)))
    (menu,) = [menu for menu in reading.window.findChildren(QMenu) if menu.isVisible()]
    (action,) = [action for action in menu.actions() if action.text() == "Mark as “No source named”"]
    action.trigger()
    menu.close()
    assert marks(reading) == [("unsourced", "Forty ferries")]


def test_the_bar_goes_with_the_words_when_the_page_is_scrolled(reading: Person) -> None:
    reading.window.resize(920, 480)
    reading.do("larger")
    reading.select("Forty ferries")
    reading.window.view.setFocus()
    reading.window.own_marks._soon.timeout.emit()
    before = reading.window.own_marks.bar.y()
    reading.window.view.verticalScrollBar().setValue(reading.window.view.verticalScrollBar().value() + 10)
    assert reading.window.own_marks.bar.y() != before or not reading.window.own_marks.bar.isVisible()


def test_a_sentence_is_marked_from_the_list_without_leaving_it(reading: Person) -> None:
    reading.do("findings_tab")
    findings, article = reading.window.findings, reading.window.view.article
    sentence = next(s for s in reading.window.session.report.sentences if s.span.of(article.text).startswith("Forty"))
    findings.list.mark_current(sentence.span)
    reading.press(Qt.Key.Key_Return)
    reading.press(Qt.Key.Key_U)
    assert marks(reading) == [("unsourced", "Forty ferries were sent back to Varrow on Monday")]
    assert findings.list.hasFocus()
    reading.qtbot.waitUntil(
        lambda: getattr(findings.list.rows.row(findings.list.currentIndex()), "record", "") == only_mark(reading).id,
        timeout=20_000,
    )


def test_the_pictures_say_how_many_own_marks_there_are(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_unsourced")
    assert reading.window.page.overview.description().endswith("1 of your own")


# Walking and clicking


def test_own_marks_are_walked_with_the_others_in_the_order_of_the_text(reading: Person) -> None:
    reading.select("Forty ferries were sent")
    reading.do("mark_highlight")
    navigator = reading.window.navigator
    navigator.focus(None)
    seen = []
    for _ in range(len(navigator.findings) + 1):
        reading.press(Qt.Key.Key_J)
        seen.append(place_of(navigator.own) if navigator.own else navigator.current.span)
    assert [span.start for span in seen] == sorted(span.start for span in seen)
    assert place_of(only_mark(reading)) in seen


def test_overlapping_marks_of_both_are_cycled(reading: Person) -> None:
    reading.select("may")
    reading.do("mark_highlight")
    reading.press(Qt.Key.Key_Escape)
    seen = set()
    for _ in range(4):
        reading.click("may")
        navigator = reading.window.navigator
        seen.add((navigator.own or navigator.current).id)
    assert only_mark(reading).id in seen
    assert len(seen) == navigator.place()[1] >= 2


def test_a_click_on_an_own_mark_shows_its_card_and_a_click_beside_it_puts_it_away(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    reading.press(Qt.Key.Key_Escape)
    card = reading.window.notes.own_card
    assert not card.isVisible()
    reading.click("300")
    assert card.isVisible()
    assert not reading.window.notes.card.isVisible()
    reading.window.view.mark_clicked.emit([])
    assert not card.isVisible()


def test_the_card_beside_the_pointer_reads_an_own_mark(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_unsourced")
    give_reason(reading, "Who counted?")
    reading.press(Qt.Key.Key_Escape)
    reading.press(Qt.Key.Key_Escape)
    reading.window.page.card_wanted.emit(only_mark(reading).id)
    hover = reading.window.page.hover_card
    assert hover.isVisible()
    assert "No source named" in hover._eyebrow.text()
    assert hover._reason.text() == "Who counted?"


def test_own_marks_can_be_hidden_and_are_shown_again_when_one_is_made(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    reading.press(Qt.Key.Key_5)
    assert painted(reading) == []
    assert own_in_hand(reading) == ""
    reading.select("Forty ferries")
    reading.press(Qt.Key.Key_M)
    assert painted(reading) == ["Forty ferries", "300 people"]
    reading.press(Qt.Key.Key_0)
    assert painted(reading) == []
    reading.select("Lena Orel")
    reading.press(Qt.Key.Key_M)
    assert painted(reading) == ["Lena Orel", "Forty ferries", "300 people"]


def test_hiding_a_layer_of_the_program_leaves_own_marks_of_it(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_hedge")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        reading.press(key)
    assert painted(reading) == ["300 people"]
    assert len(reading.window.view.index.marks) == 1


# Changing


def test_layer_kind_and_reason_are_changed_on_the_card(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    card = reading.window.notes.own_card
    assert card.kinds.isHidden()
    reading.tap("No source named")
    card.kinds.setCurrentIndex(card.kinds.findText("A figure"))
    card.kinds.activated.emit(card.kinds.currentIndex())
    give_reason(reading, "Nobody is named")
    reading.save()
    mark = only_mark(reading)
    assert (mark.layer, mark.kind, mark.reason) == (OwnLayer.UNSOURCED, "number", "Nobody is named")


def test_another_layer_takes_the_kind_away(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_unsourced")
    reading.window.session.own_marks.set_kind(only_mark(reading).id, "number")
    reading.press(Qt.Key.Key_H)
    assert (only_mark(reading).layer, only_mark(reading).kind) == (OwnLayer.HEDGE, "")


def test_every_step_is_undone_and_done_again_and_named(reading: Person) -> None:
    undo = reading.window.actions_by_id["undo"]
    reading.select("300 people")
    reading.do("mark_highlight")
    assert undo.text() == "Undo: mark the words"
    reading.tap("No source named")
    assert undo.text() == "Undo: change the layer of your mark"
    reading.window.session.own_marks.set_kind(only_mark(reading).id, "number")
    assert undo.text() == "Undo: change the kind of your mark"
    give_reason(reading, "Who counted?")
    reading.save()
    assert undo.text() == "Undo: change the reason of your mark"
    reading.window.view.setFocus()
    reading.press(Qt.Key.Key_Delete)
    assert undo.text() == "Undo: delete your mark"
    assert marks(reading) == painted(reading) == []

    history = []
    for _ in range(5):
        reading.do("undo")
        history += [(m.layer.value, m.kind, m.reason) for m in reading.window.session.own_marks.marks]
    assert history == [
        ("unsourced", "number", "Who counted?"),
        ("unsourced", "number", ""),
        ("unsourced", "", ""),
        ("highlight", "", ""),
    ]
    assert marks(reading) == []
    for _ in range(4):
        reading.do("redo")
    mark = only_mark(reading)
    assert (mark.layer, mark.kind, mark.reason) == (OwnLayer.UNSOURCED, "number", "Who counted?")
    assert painted(reading) == ["300 people"]


def test_undo_takes_back_a_reason_that_is_still_being_typed(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    give_reason(reading, "typed a moment ago")
    reading.do("undo")
    assert only_mark(reading).reason == reading.window.notes.own_card.reason.toPlainText() == ""
    reading.do("redo")
    assert reading.window.notes.own_card.reason.toPlainText() == "typed a moment ago"


def test_a_letter_typed_into_the_reason_marks_nothing(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    give_reason(reading, "mush q5")
    reading.save()
    assert marks(reading) == [("highlight", "300 people")]
    assert only_mark(reading).reason == "mush q5"
    reading.press(Qt.Key.Key_Delete)
    assert marks(reading) == [("highlight", "300 people")]


def test_a_reason_stays_with_the_mark_it_was_typed_for(reading: Person) -> None:
    for words in ("Forty ferries", "300 people"):
        reading.select(words)
        reading.do("mark_highlight")
    give_reason(reading, "for the second")
    reading.window.navigator.focus(reading.window.session.own_marks.marks[0].id)
    reasons = {mark.quote.exact: mark.reason for mark in reading.window.session.own_marks.marks}
    assert reasons == {"Forty ferries": "", "300 people": "for the second"}
    assert reading.window.notes.own_card.reason.toPlainText() == ""


def test_a_note_is_written_on_the_words_of_an_own_mark(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_unsourced")
    reading.press(Qt.Key.Key_N)
    reading.type("Ask the police.")
    reading.save()
    (note,) = reading.window.session.notes
    assert note.quote.exact == "300 people"
    reading.press(Qt.Key.Key_Escape)
    reading.press(Qt.Key.Key_Escape)
    reading.click("300")
    assert reading.note_text == "Ask the police."


# Keeping


def test_everything_is_there_after_a_restart(reading: Person) -> None:
    reading.select("“Nobody asked us,”")
    reading.do("mark_attribution")
    give_reason(reading, "typed in the last moment")
    reading.restart()
    assert marks(reading) == [("attribution", "“Nobody asked us,”")]
    assert only_mark(reading).reason == "typed in the last moment"
    assert painted(reading) == ["“Nobody asked us,”"]


def test_each_article_has_its_own_marks(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    reading.open(OTHER)
    assert marks(reading) == painted(reading) == []
    assert own_in_hand(reading) == ""
    reading.open_text(TEXT)
    assert painted(reading) == ["300 people"]


@pytest.mark.parametrize("state", [AnchorState.UNSURE, AnchorState.ORPHAN])
def test_a_mark_whose_words_are_not_surely_there_is_listed_and_not_drawn(reading: Person, state: AnchorState) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    reading.library.own_marks.save(replace(only_mark(reading), anchor=state))
    reading.open(OTHER)
    reading.open_text(TEXT)
    assert painted(reading) == []
    reading.do("findings_tab")
    findings = reading.window.findings
    findings._filter.setCurrentIndex(findings._filter.findData("own_marks"))
    heading, row = findings.list.rows.rows
    assert heading.record is None
    assert row.record == only_mark(reading).id


def test_a_mark_without_a_place_leads_to_the_list_of_those(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    reading.library.own_marks.save(replace(only_mark(reading), anchor=AnchorState.ORPHAN))
    reading.window.session.reload()
    reading.do("findings_tab")
    reading.window.findings.own_mark_chosen.emit(only_mark(reading).id)
    lost = reading.window.notes.lost_marks
    assert lost.isVisible()
    assert lost.in_hand == only_mark(reading)
    assert not reading.window.notes.own_card.isVisible()


def test_a_mark_that_cannot_be_saved_is_not_shown(reading: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr("reader.storage.own_marks.OwnMarks.save", refuse)
    reading.select("300 people")
    reading.do("mark_highlight")
    assert marks(reading) == painted(reading) == []
    assert reading.window.page.notice.words.text() == "The disk is full."


def test_a_reason_that_cannot_be_saved_stays_in_the_card(reading: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise UserError("The disk is full.")

    reading.select("300 people")
    reading.do("mark_highlight")
    monkeypatch.setattr("reader.storage.own_marks.OwnMarks.save", refuse)
    give_reason(reading, "must not be lost")
    assert not reading.window.note_desk.flush()
    assert reading.window.notes.own_card.reason.toPlainText() == "must not be lost"
    monkeypatch.undo()
    assert reading.window.note_desk.flush()
    assert only_mark(reading).reason == "must not be lost"


def test_two_windows_change_different_things_of_a_mark_and_both_stand(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_unsourced")
    with Library.open(reading.data_dir / app.NOTES_FILE) as second:
        second.own_marks.save(replace(only_mark(reading), kind="number"))
    give_reason(reading, "typed here")
    reading.save()
    assert (only_mark(reading).kind, only_mark(reading).reason) == ("number", "typed here")


def test_a_reason_changed_in_two_windows_is_kept_twice(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_unsourced")
    with Library.open(reading.data_dir / app.NOTES_FILE) as second:
        second.own_marks.save(replace(only_mark(reading), reason="typed elsewhere"))
    give_reason(reading, "typed here")
    reading.save()
    assert {mark.reason for mark in reading.window.session.own_marks.marks} == {"typed elsewhere", "typed here"}
    assert reading.window.notes.own_card.reason.toPlainText() == "typed here"
    assert "another window" in reading.window.page.notice.words.text()


# Gone


def test_a_mark_that_another_window_deleted_leaves_its_card_and_nobody_is_held(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_hedge")
    reading.library.own_marks.delete(only_mark(reading).id)
    reading.window.session.reload()
    assert not reading.window.notes.own_card.isVisible()
    assert reading.window.session.may_leave()
    assert marks(reading) == painted(reading) == []


def test_a_reason_for_a_mark_that_is_gone_is_kept_with_a_new_mark(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_hedge")
    gone = only_mark(reading).id
    give_reason(reading, "my reason")
    reading.library.own_marks.delete(gone)
    reading.window.session.reload()
    kept = only_mark(reading)
    assert kept.id != gone
    assert (kept.reason, own_in_hand(reading)) == ("my reason", "300 people")
    assert reading.window.notes.own_card.reason.toPlainText() == "my reason"
    assert "new mark" in reading.window.page.notice.words.text()
    assert reading.window.session.may_leave()


def test_a_reason_for_a_mark_that_is_gone_stays_until_it_can_be_saved(
    reading: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise UserError("The disk is full.")

    reading.select("300 people")
    reading.do("mark_hedge")
    give_reason(reading, "my reason")
    reading.library.own_marks.delete(only_mark(reading).id)
    monkeypatch.setattr("reader.storage.own_marks.OwnMarks.save", refuse)
    reading.window.session.reload()
    assert reading.window.notes.own_card.reason.toPlainText() == "my reason"
    assert not reading.window.session.may_leave()
    monkeypatch.undo()
    assert reading.window.session.may_leave()
    assert only_mark(reading).reason == "my reason"


@pytest.mark.parametrize("undone", ["mark_highlight", "delete_mark"])
def test_undo_where_the_mark_was_deleted_elsewhere_is_quiet(reading: Person, undone: str) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    mark_id = only_mark(reading).id
    if undone == "delete_mark":
        reading.do("delete_mark")
    reading.do("undo")
    assert len(marks(reading)) == (undone == "delete_mark")
    reading.library.own_marks.delete(mark_id)


def test_the_key_that_deletes_a_mark_is_for_the_text_and_the_cards(reading: Person) -> None:
    window = reading.window
    window.activateWindow()
    for place in (window.library.list, window.left.target, window.sources.list):
        reading.select("300 people")
        reading.do("mark_highlight")
        place.setFocus()
        reading.press(Qt.Key.Key_Delete)
        assert len(marks(reading)) == 1
    window.view.setFocus()
    reading.press(Qt.Key.Key_Delete)
    assert marks(reading) == []
    reading.do("undo")
    window.own_marks.choose(only_mark(reading).id)
    window.notes.own_card.kinds.setFocus()
    reading.press(Qt.Key.Key_Delete)
    assert marks(reading) == []


def test_the_menu_deletes_a_mark_wherever_the_focus_is(reading: Person) -> None:
    reading.select("300 people")
    reading.do("mark_highlight")
    reading.window.library.list.setFocus()
    reading.do("delete_mark")
    assert marks(reading) == []
