"""One box over articles and notes: what is typed is found at once, opened, and one comes back to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.errors import UserError
from reader.storage.records import NoteFinding, NoteStatus
from reader.storage.search import Filters, Hit, HitKind
from reader.text.spans import Span
from reader.ui.desks.search import place_of
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FERRY = (
    "The ferry of Selm\n\n"
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm. "
    "Forty ferries were sent back to Varrow on Monday. The 🚢 lighthouse keeper saw them."
)
BRIDGE = (
    "A bridge for Varrow\n\n"
    "The council of Varrow plans a bridge, said Ivo Tann, an engineer. Nobody counted what the lighthouse will cost."
)


@pytest.fixture
def searching(person: Person) -> Person:
    """Somebody with two articles, a note on each, who reads the second and begins to search."""
    for text, words, body in ((FERRY, "Forty ferries", "Ask the harbour master."), (BRIDGE, "a bridge", "Whose plan?")):
        person.open_text(text)
        person.select(words)
        person.do("note")
        person.type(body)
        person.window.note_desk.let_go()
    person.do("search")
    return person


def look_for(person: Person, words: str) -> None:
    """Type words into the box and wait for what is found."""
    panel = person.window.search
    panel.line.clear()
    with person.qtbot.waitSignal(panel.wanted):
        panel.line.insert(words)


def hits(person: Person) -> list[Hit]:
    return [row.record for row in person.window.search.results.rows.rows if row.record is not None]


def headings(person: Person) -> list[str]:
    return [row.texts[0].words for row in person.window.search.results.rows.rows if row.record is None]


def title(person: Person) -> str:
    return person.window.session.article.title


def selected(person: Person) -> str:
    span = person.window.view.selected_span()
    return span.of(person.window.view.article.text) if span else ""


def test_the_box_is_ready_and_says_what_may_be_typed(searching: Person) -> None:
    assert searching.window.search.line.hasFocus()
    assert "Type a word" in searching.window.search.told
    assert hits(searching) == []


def test_notes_and_articles_are_found_while_typing(searching: Person) -> None:
    look_for(searching, "harb")
    (hit,) = hits(searching)
    assert [span.of(hit.snippet) for span in hit.matches] == ["harbour"]
    assert (headings(searching), searching.window.search.told) == (["Notes"], "1 note")
    look_for(searching, "lighthouse")
    assert (headings(searching), searching.window.search.told) == (["Articles"], "2 articles")


def test_found_words_stand_out_in_a_row_that_says_how_far_the_note_is(searching: Person) -> None:
    look_for(searching, "harbour")
    (row,) = [row for row in searching.window.search.results.rows.rows if row.record is not None]
    state, snippet, about = row.texts
    assert (state.words, about.words) == ("?  To check", "The ferry of Selm")
    assert [span.of(snippet.words) for span in snippet.found] == ["harbour"]


def test_enter_opens_the_note_in_its_article(searching: Person) -> None:
    look_for(searching, "harbour")
    searching.press(Qt.Key.Key_Return)
    assert title(searching) == "The ferry of Selm"
    assert searching.note_text == "Ask the harbour master."


def test_enter_pressed_at_once_opens_what_was_just_typed(searching: Person) -> None:
    QTest.keyClicks(searching.window.search.line, "harbour")
    searching.press(Qt.Key.Key_Return)
    assert searching.note_text == "Ask the harbour master."


def test_an_article_opens_at_the_words_that_were_found(searching: Person) -> None:
    look_for(searching, "LIGHTHOUSE keep")
    searching.press(Qt.Key.Key_Return)
    assert title(searching) == "The ferry of Selm"
    assert selected(searching) == "lighthouse"
    assert searching.window.view.hasFocus()


def test_words_of_the_open_article_are_shown_in_it(searching: Person) -> None:
    look_for(searching, "engineer")
    searching.press(Qt.Key.Key_Return)
    assert (title(searching), selected(searching)) == ("A bridge for Varrow", "engineer")


def test_arrows_go_from_the_box_over_the_headings_and_back(searching: Person) -> None:
    look_for(searching, "varrow")
    results = searching.window.search.results
    searching.press(Qt.Key.Key_Down)
    assert results.hasFocus()
    seen = []
    for _ in range(len(hits(searching)) + 1):
        seen.append(results.rows.row(results.currentIndex()).record)
        searching.press(Qt.Key.Key_Down)
    assert list(dict.fromkeys(seen)) == hits(searching)
    for _ in hits(searching):
        searching.press(Qt.Key.Key_Up)
    assert searching.window.search.line.hasFocus()


def test_escape_goes_back_to_where_one_was(person: Person) -> None:
    person.open_text(FERRY)
    person.do("note_on_article")
    person.window.notes.editor.setFocus()
    width = person.window.library.width()
    person.do("search")
    assert not person.window.library.isVisible()
    person.do("back")
    assert person.window.library.isVisible()
    assert person.window.library.width() == width
    assert person.window.notes.editor.hasFocus()


def test_words_and_filters_are_there_the_next_time(searching: Person) -> None:
    searching.tap("Notes")
    look_for(searching, "varrow")
    searching.tap("Close")
    searching.do("search")
    assert searching.window.search.line.text() == "varrow"
    assert searching.window.search.line.selectedText() == "varrow"
    assert searching.window.search.filters.filters == Filters(kind=HitKind.NOTE)


def test_selected_words_are_looked_for(searching: Person) -> None:
    searching.tap("Close")
    searching.select("Varrow plans")
    searching.do("search")
    assert searching.window.search.line.text() == "Varrow plans"
    assert [hit.title for hit in hits(searching)] == ["A bridge for Varrow"]


def test_a_hidden_library_is_hidden_again(person: Person) -> None:
    person.do("library")
    person.do("search")
    assert person.window.search.isVisible()
    person.do("back")
    assert not person.window.left.isVisible()


def test_only_notes_or_only_articles_can_be_asked_for(searching: Person) -> None:
    look_for(searching, "bridge")
    assert headings(searching) == ["Notes", "Articles"]
    for kind in ("Notes", "Articles"):
        searching.tap(kind)
        assert headings(searching) == [kind]


def choose(person: Person, field: str, words: str) -> None:
    """Choose an entry of one of the lists under “Narrow down”."""
    filters = person.window.search.filters
    box = next(box for box in (filters._place, *filters._boxes.values()) if box.field == field)
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize(
    ("field", "words", "asked"),
    [
        ("status", "Checked", Filters(status=NoteStatus.CHECKED)),
        ("finding", "Supported", Filters(finding=NoteFinding.SUPPORTED)),
        ("layer", "On “Uncertain”", Filters(layer="hedge")),
        ("place", "In my articles", Filters(collection="")),
    ],
)
def test_what_is_found_can_be_narrowed_down(searching: Person, field: str, words: str, asked: Filters) -> None:
    choose(searching, field, words)
    assert searching.window.search.filters.filters == asked
    choose(
        searching,
        field,
        searching.window.search.filters._boxes.get(field, searching.window.search.filters._place).itemText(0),
    )
    assert searching.window.search.filters.filters == Filters()


def test_the_open_article_alone_can_be_searched(searching: Person) -> None:
    choose(searching, "place", "In the open article")
    look_for(searching, "varrow")
    assert {hit.title for hit in hits(searching)} == {"A bridge for Varrow"}


def test_the_article_that_was_chosen_stays_chosen_when_another_is_opened(searching: Person) -> None:
    choose(searching, "place", "In the open article")
    asked = searching.window.search.filters.filters
    searching.open_text(FERRY)
    assert searching.window.search.filters.filters == asked
    assert searching.window.search.filters._place.currentText() == "In the article chosen before"
    choose(searching, "place", "In the open article")
    assert searching.window.search.filters.filters.article == searching.window.session.article.sha256


def test_articles_have_nothing_of_a_note_to_ask_for(searching: Person) -> None:
    choose(searching, "status", "Checked")
    searching.tap("Articles")
    assert searching.window.search.filters.filters == Filters(kind=HitKind.ARTICLE)


def test_what_is_nowhere_is_said_and_can_be_looked_for_everywhere(searching: Person) -> None:
    searching.tap("Notes")
    look_for(searching, "lighthouse")
    assert searching.window.search.told == "Nothing found for “lighthouse”."
    searching.tap("Look everywhere")
    assert len(hits(searching)) == 2
    look_for(searching, "zeppelin")
    assert not searching.window.search._everywhere.isVisible()


@pytest.mark.parametrize("words", ["“", '"', "*", "NEAR(", "a OR", "^", "-", "title:x"])
def test_anything_may_be_typed(searching: Person, words: str) -> None:
    look_for(searching, words)
    assert searching.window.search.told


def test_a_note_that_changes_is_found_by_its_new_words(searching: Person) -> None:
    look_for(searching, "harbour")
    note = hits(searching)[0].note
    searching.press(Qt.Key.Key_Return)
    with searching.qtbot.waitSignal(searching.window.search.wanted):
        searching.window.session.notebook.edit(note, "body", "Ask the pilot.")
    assert hits(searching) == []


def test_a_notes_file_that_cannot_be_read_is_said_in_the_search(searching: Person, monkeypatch) -> None:
    def fail(*_args, **_named):
        raise UserError("The notes file cannot be read.")

    monkeypatch.setattr(searching.library.search, "find", fail)
    look_for(searching, "harbour")
    assert searching.window.search.told == "The notes file cannot be read."


def test_everything_in_the_search_has_a_name(searching: Person) -> None:
    searching.window.search.filters._section.set_open(True)
    look_for(searching, "varrow")
    assert nameless(searching.window.search) == []


def test_f6_comes_to_the_box(searching: Person) -> None:
    searching.window.side.tabs.setFocus()
    searching.do("next_pane")
    assert QApplication.focusWidget() is searching.window.search.line


def hit(snippet: str, *matches: Span) -> Hit:
    return Hit(article="a", title="", note=None, status=None, finding=None, snippet=snippet, matches=matches)


def test_the_place_is_that_of_the_snippet_and_not_of_the_same_word_before_it() -> None:
    text = "A quay. The old 🚢 quay of Selm is closed."
    found = place_of(hit("…The old 🚢 quay of Selm…", Span(11, 15)), text)
    assert (found.start, found.of(text)) == (18, "quay")


def test_words_that_stand_in_the_title_alone_lead_to_their_first_place_or_to_none() -> None:
    text = "The QUAY of Selm is closed."
    assert place_of(hit("Quay news", Span(0, 4)), text).of(text) == "QUAY"
    assert place_of(hit("Harbour news", Span(0, 7)), text) is None
    assert place_of(hit("Harbour news"), text) is None
