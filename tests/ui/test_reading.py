"""A person reads an article with its marks, disagrees with one, writes a note, and finds everything again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.analysis.findings import Layer, State
from reader.errors import UserError
from reader.paths import sample_set
from reader.storage.records import Answer, NoteStatus
from reader.ui.dialogs.reading import ReadingDialog

if TYPE_CHECKING:
    import pytest

    from tests.ui.conftest import Person

SAMPLE = sample_set() / "1-orvan-state-news.md"
OTHER = sample_set() / "6-tidewater-post.md"


def test_a_first_day_with_the_reader(person: Person) -> None:
    person.open(SAMPLE)
    window = person.window

    # Walk the marks by keyboard.
    person.press(Qt.Key.Key_F8)
    first = window.navigator.current
    person.press(Qt.Key.Key_F8)
    second = window.navigator.current
    assert first is not None
    assert second is not None
    assert first.span.start <= second.span.start
    person.press(Qt.Key.Key_K)
    assert window.navigator.current is first

    # Disagree with it and say why.
    person.do("disagree")
    window.notes.card._why.setText("It is only the headline.")
    window.notes.card._why.editingFinished.emit()

    # Select words and write a note about them.
    span = person.select("two cranes and a grain store burned")
    person.press(Qt.Key.Key_N)
    person.type("The Tidewater Post says one crane.")
    person.save()
    note_id = window.notes.note_id
    person.tap("In progress")

    # Take the last step back and do it again.
    person.do("undo")
    assert window.session.notebook.note(note_id).status is NoteStatus.TO_CHECK
    person.do("redo")
    assert window.session.notebook.note(note_id).status is NoteStatus.IN_PROGRESS

    # Close the program and come back.
    person.restart()
    window = person.window
    assert window.view.article.title.startswith("Harbour strike")
    answer = window.session.responses[first.id]
    assert answer.answer is Answer.DISAGREE
    assert answer.why == "It is only the headline."
    note = window.session.notebook.note(note_id)
    assert note.body == "The Tidewater Post says one crane."
    assert note.status is NoteStatus.IN_PROGRESS
    assert (note.quote.start, note.quote.end) == span
    person.click("two cranes")
    person.select("two cranes and a grain store burned")
    assert person.note_text == "The Tidewater Post says one crane."


def test_every_mark_says_why_it_is_there_and_what_to_ask(person: Person) -> None:
    person.open(SAMPLE)
    card = person.window.notes.card
    seen = set()
    for _ in person.window.navigator.findings:
        person.press(Qt.Key.Key_J)
        finding = person.window.navigator.current
        seen.add(finding.id)
        assert card.isVisible()
        assert card._reason.text()
        if finding.layer is not Layer.QUOTE_UNCLEAR:
            assert "Ask:" in card._question.text()
            assert "Why this might be fine" in card._fine.text()
    assert len(seen) == len(person.window.navigator.findings)


def test_layers_are_switched_with_one_key(person: Person) -> None:
    person.open(SAMPLE)
    view = person.window.view
    assert {mark.layer for mark in view.index.marks} >= {Layer.ATTRIBUTION, Layer.HEDGE, Layer.UNSOURCED}
    person.press(Qt.Key.Key_1)
    assert Layer.ATTRIBUTION not in {mark.layer for mark in view.index.marks}
    person.press(Qt.Key.Key_1)
    assert Layer.ATTRIBUTION in {mark.layer for mark in view.index.marks}
    person.press(Qt.Key.Key_0)
    assert not view.index.marks
    person.press(Qt.Key.Key_0)
    assert view.index.marks


def test_switched_off_layers_stay_off_after_a_restart(person: Person) -> None:
    person.open(SAMPLE)
    person.press(Qt.Key.Key_2)
    person.restart()
    assert Layer.HEDGE not in {mark.layer for mark in person.window.view.index.marks}
    assert not person.window.actions_by_id["hedge"].isChecked()


def test_weaker_marks_appear_with_show_all(person: Person) -> None:
    person.open(SAMPLE)
    strong = len(person.window.navigator.findings)
    hidden = [f for f in person.window.session.report.findings if f.layer is Layer.UNSOURCED and not f.shown]
    person.do("show_all")
    assert len(person.window.navigator.findings) == strong + len(hidden)


def test_overlapping_marks_are_cycled_by_clicking_again(person: Person) -> None:
    person.open(SAMPLE)
    person.click("perhaps")
    first = person.window.navigator.current
    assert first.layer is Layer.HEDGE
    person.click("perhaps")
    second = person.window.navigator.current
    assert second.layer is Layer.ATTRIBUTION
    assert person.window.navigator.place() == (2, 2)
    person.click("perhaps")
    assert person.window.navigator.current is first


def test_a_click_beside_the_marks_puts_the_card_away(person: Person) -> None:
    person.open(SAMPLE)
    person.click("perhaps")
    assert person.window.notes.card.isVisible()
    person.window.view.mark_clicked.emit([])
    assert not person.window.notes.card.isVisible()


def test_left_out_parts_are_folded_and_come_back_with_one_key(person: Person) -> None:
    person.open(SAMPLE)
    view = person.window.view
    last = view.document().lastBlock()
    assert not last.isVisible()
    person.press(Qt.Key.Key_L)
    assert last.isVisible()
    person.press(Qt.Key.Key_L)
    assert not last.isVisible()


def test_find_opens_the_fold_that_hides_the_words(person: Person) -> None:
    person.open(SAMPLE)
    window = person.window
    hidden = next(
        block.span.of(window.view.article.text)
        for number, block in enumerate(window.view.article.blocks)
        if not window.view.document().findBlockByNumber(number).isVisible()
    )
    person.do("find")
    window.page.find_bar.line.setText(hidden)
    assert window.view.selected_span().of(window.view.article.text) == hidden
    assert list(window.view.boxes(window.view.selected_span()))
    person.press(Qt.Key.Key_Escape)
    assert not window.page.find_bar.isVisible()


def test_the_findings_list_leads_to_the_marks(person: Person) -> None:
    person.open(SAMPLE)
    window = person.window
    person.do("findings_tab")
    records = [row.record for row in window.findings.list.rows.rows]
    assert {finding.id for finding in window.navigator.findings} <= set(records)
    finding = window.navigator.findings[5]
    window.findings.list.mark_current(finding.id)
    person.press(Qt.Key.Key_Return)
    assert window.navigator.current is finding


def test_the_findings_list_holds_every_body_sentence_with_its_state(person: Person) -> None:
    person.open(SAMPLE)
    person.do("findings_tab")
    window = person.window
    shown = [row.record for row in window.findings.list.rows.rows if not isinstance(row.record, str)]
    assert shown == [sentence.span for sentence in window.session.report.sentences]
    window.findings._filter.setCurrentIndex(window.findings._filter.findData(State.UNSOURCED.value))
    unsourced = [s.span for s in window.session.report.sentences if s.state is State.UNSOURCED]
    assert [row.record for row in window.findings.list.rows.rows if not isinstance(row.record, str)] == unsourced


def test_choosing_a_source_again_walks_through_what_it_said(person: Person) -> None:
    person.open(SAMPLE)
    window = person.window
    source = max(window.session.report.sources, key=lambda source: len(source.findings))
    for finding_id in (*source.findings, source.findings[0]):
        window.sources.list.chosen.emit(source.id)
        assert window.navigator.current.id == finding_id


def test_the_reading_place_is_kept(person: Person) -> None:
    person.open(SAMPLE)
    bar = person.window.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = person.window.view.top_position()
    assert place > 0
    person.open(OTHER)
    assert person.window.view.top_position() == 0
    person.open(SAMPLE)
    assert abs(person.window.view.top_position() - place) < 120


def test_the_library_lists_what_was_opened_with_its_notes(person: Person) -> None:
    person.open(SAMPLE)
    person.do("note_on_article")
    person.type("Who counted?")
    person.save()
    (stored,) = [a for a in person.library.articles() if a.sha256 == person.window.view.article.sha256]
    assert stored.note_count == 1
    rows = [row for row in person.window.library.list.rows.rows if row.record == stored.sha256]
    assert "1 to check" in " ".join(text.words for text in rows[0].texts)


def test_a_removed_article_can_be_put_back(person: Person) -> None:
    person.open(SAMPLE)
    person.do("remove")
    assert person.library.articles() == []
    person.tap("Put it back")
    assert [article.title for article in person.library.articles()] == [person.window.view.article.title]


def test_the_text_can_be_made_larger_and_stays_so(person: Person) -> None:
    person.open(SAMPLE)
    before = person.window.view.document().size().height()
    for _ in range(4):
        person.do("larger")
    assert person.window.view.document().size().height() > before
    size = person.window.settings.text_size
    person.restart()
    assert person.window.settings.text_size == size


def test_the_caret_appears_only_for_keys_that_select(person: Person) -> None:
    person.open(SAMPLE)
    view = person.window.view
    person.press(Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    assert view.selected_span() is None
    for _ in range(30):
        person.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span() is not None
    person.press(Qt.Key.Key_N)
    assert person.window.notes.editor.hasFocus()


def test_the_whole_way_from_mark_to_note_needs_no_mouse(person: Person) -> None:
    person.open(SAMPLE)
    person.press(Qt.Key.Key_F8)
    person.press(Qt.Key.Key_N)
    assert person.window.notes.editor.hasFocus()
    person.type("N and J are letters here, 1 2 3 too.")
    person.save()
    assert person.note_text == "N and J are letters here, 1 2 3 too."
    person.press(Qt.Key.Key_Escape)
    assert person.window.view.hasFocus()
    assert person.window.session.notes[0].mark == person.window.navigator.current.id


def test_every_step_brings_its_mark_into_view(person: Person) -> None:
    person.open(SAMPLE)
    view = person.window.view
    for _ in person.window.navigator.findings:
        person.press(Qt.Key.Key_F8)
        box = next(view.boxes(person.window.navigator.current.span))
        top = view.verticalScrollBar().value()
        assert top <= box.top() <= box.bottom() <= top + view.viewport().height()


def test_a_search_does_not_reach_into_the_next_article(person: Person) -> None:
    person.open(SAMPLE)
    person.do("find")
    person.window.page.find_bar.line.setText("the harbour")
    person.press(Qt.Key.Key_Escape)
    person.open(OTHER)
    person.do("find_next")
    assert person.window.view.selected_span() is None


def test_an_article_that_could_not_be_removed_is_not_said_to_be(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_sha256s: object) -> None:
        raise UserError("There is no space left on the disk.")

    person.open(SAMPLE)
    monkeypatch.setattr(person.library, "remove_articles", full)
    person.do("remove")
    assert person.window.page.notice.words.text() == "There is no space left on the disk."


def test_remove_takes_the_open_article_out_whatever_is_highlighted(person: Person) -> None:
    person.open(OTHER)
    person.open(SAMPLE)
    person.window.library.list.setFocus()
    person.press(Qt.Key.Key_Down)
    person.do("remove")
    assert [article.title for article in person.library.articles()] == ["Selm harbour: what is known"]


def test_a_source_can_be_followed_when_its_layer_is_off(person: Person) -> None:
    person.open(SAMPLE)
    person.press(Qt.Key.Key_1)
    source = person.window.session.report.sources[0]
    person.window.sources.list.chosen.emit(source.id)
    assert person.window.navigator.current.id == source.findings[0]
    assert person.window.actions_by_id["attribution"].isChecked()


def test_one_change_of_the_page_leaves_the_others_alone(person: Person) -> None:
    person.open(SAMPLE)
    person.do("larger")
    before = person.window.settings
    dialog = ReadingDialog(before, person.window)
    dialog.changed.connect(person.window.settings_desk.change_one)
    dialog._measure.setValue(50)
    assert person.window.settings == replace(before, measure=50)
