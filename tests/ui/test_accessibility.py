"""What a screen reader and a keyboard reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from reader.analysis.findings import QuoteUnclear
from reader.paths import sample_set
from reader.settings import Settings
from reader.storage.records import NoteStatus
from reader.text.spans import Span
from reader.ui.dialogs.reading import ReadingDialog
from reader.ui.names import answer_name, layer_name, quoted, state_name
from reader.ui.note_names import status_name
from reader.ui.panels.mark_card import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

TEXT = (
    "Harbour of Selm to close\n\n"
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm. "
    "Forty ferries were sent back to Varrow on Monday.\n\n"
    "“Nobody asked us,” said Ivo Tann, a captain. About 300 people were at the quay."
)

CONTROLS = (QAbstractButton, QAbstractSlider, QComboBox, QListView, QPlainTextEdit, QTabBar, QTextBrowser)


def is_interactive(widget: QWidget) -> bool:
    """Whether a person can come to the widget with the keyboard or use it with the pointer."""
    if isinstance(widget, (QScrollBar, QLabel)) or widget.objectName().startswith("qt_"):
        return isinstance(widget, QLabel) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    by_keyboard = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return by_keyboard or isinstance(widget, CONTROLS)


def is_inside_another(widget: QWidget) -> bool:
    """Whether the widget is a part that Qt made of a control, as the list of a box to choose from is."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QTabBar, QLineEdit)):
            return True
        parent = parent.parentWidget()
    return False


def name_of(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless(root: QWidget) -> list[str]:
    """What can be used now and has no name."""
    return [
        f"{type(widget).__name__} “{widget.objectName()}” in {type(widget.parentWidget()).__name__}"
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root) and is_interactive(widget)
        if not is_inside_another(widget) and not name_of(widget).strip()
    ]


def interfaces(below: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader reaches below an element, as it goes through it."""
    for number in range(below.childCount()):
        child = below.child(number)
        if child is not None:
            yield child
            yield from interfaces(child)


def heard(element: QAccessibleInterface) -> str:
    """What a screen reader says of an element: its name, and its description after it."""
    return " ".join((element.text(QAccessible.Text.Name), element.text(QAccessible.Text.Description))).strip()


def rows_heard(person) -> list[str]:
    """The rows of the findings as a screen reader says them, when one goes there through the window."""
    person.do("findings_tab")
    window = QAccessible.queryAccessibleInterface(person.window)
    (found,) = [one for one in interfaces(window) if one.text(QAccessible.Text.Name) == "Sentences and marks"]
    assert found.role() is QAccessible.Role.List
    rows = [found.child(number) for number in range(found.childCount())]
    assert {row.role() for row in rows} == {QAccessible.Role.ListItem}
    return [heard(row) for row in rows]


@pytest.fixture(autouse=True)
def _somebody_listens():
    """A screen reader is there, so that Qt tells it what has changed."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def reader(person):
    """Somebody who has an article with marks open."""
    person.open_text(TEXT)
    return person


@pytest.mark.parametrize("panel", ["notes_tab", "findings_tab", "sources_tab"])
def test_everything_one_can_use_has_a_name(reader, panel):
    reader.do(panel)
    assert nameless(reader.window) == []


def test_everything_about_a_mark_and_its_note_has_a_name(reader):
    reader.do("next_mark")
    reader.do("agree")
    reader.do("note")
    assert reader.note_text == ""
    assert nameless(reader.window.notes.widget()) == []


def test_everything_that_lies_over_the_article_has_a_name(reader):
    reader.do("find")
    reader.do("tour")
    reader.window.show_error("The disk is full.")
    reader.window.page.card_wanted.emit(reader.window.navigator.findings[0].id)
    assert reader.window.page.hover_card.isVisible()
    assert nameless(reader.window.page) == []


def test_everything_has_a_name_before_anything_is_open(person):
    assert nameless(person.window) == []


def test_the_settings_of_the_page_have_names(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ReadingDialog(Settings(), parent)
    assert dialog.findChildren(QComboBox)
    assert nameless(dialog) == []


def test_the_findings_say_sentence_and_state(reader):
    heard = rows_heard(reader)
    article, report = reader.window.session.article, reader.window.session.report
    assert report.sentences
    for sentence in report.sentences:
        words = " ".join(sentence.span.of(article.text).split())
        assert any(state_name(sentence.state) in row and words in row for row in heard)


def test_the_findings_say_mark_words_and_reason(reader):
    heard = rows_heard(reader)
    article = reader.window.session.article
    assert reader.window.navigator.findings
    for finding in reader.window.navigator.findings:
        reason = finding.reason if isinstance(finding, QuoteUnclear) else finding.explanation.reason
        words = quoted(" ".join(words_of(finding, article).split()))
        assert any(layer_name(finding.layer) in row and words in row and reason in row for row in heard)


def test_a_mark_stands_after_its_sentence(reader):
    reader.do("findings_tab")
    records = [row.record for row in reader.window.findings.list.rows.rows]
    article = reader.window.session.article
    finding = next(f for f in reader.window.navigator.findings if "Nobody asked us" in f.span.of(article.text))
    sentence = next(s for s in reader.window.session.report.sentences if s.span.overlaps(finding.span))
    assert records.index(sentence.span) < records.index(finding.id)


def test_the_findings_say_that_a_mark_was_answered(reader):
    reader.do("next_mark")
    reader.do("disagree")
    answer = reader.window.session.responses[reader.window.navigator.current.id].answer
    assert any(answer_name(answer) in row for row in rows_heard(reader))


def test_the_findings_say_that_a_sentence_has_a_note(reader):
    before = rows_heard(reader)
    reader.select("Forty ferries")
    reader.do("note")
    reader.type("Who sent them back?")
    reader.save()
    (noted,) = [row for row in rows_heard(reader) if row not in before]
    assert "Forty ferries" in noted
    assert f"Note, {status_name(NoteStatus.TO_CHECK)}: Who sent them back?" in noted


def test_a_note_on_the_whole_article_stands_in_the_findings_too(reader):
    reader.do("note_on_article")
    reader.type("Who is Lena Orel?")
    reader.save()
    assert rows_heard(reader)[-1].startswith("The whole article Note, ")
    assert rows_heard(reader)[-1].endswith("Who is Lena Orel?")


@pytest.mark.parametrize("name", ["1-orvan-state-news.md", "4-kalvari-agency.md"])
def test_a_screen_reader_reads_out_a_whole_article_of_the_sample_set(person, name):
    person.open(sample_set() / name)
    rows, article, report = rows_heard(person), person.window.session.article, person.window.session.report
    assert len(rows) == len(report.sentences) + len(person.window.navigator.findings)
    for sentence in report.sentences:
        number = article.paragraph_number(sentence.span.start)
        words = " ".join(sentence.span.of(article.text).split())
        assert f"Paragraph {number}, {state_name(sentence.state)}: {words}" in rows
    for finding in person.window.navigator.findings:
        reason = finding.reason if isinstance(finding, QuoteUnclear) else finding.explanation.reason
        words = quoted(" ".join(words_of(finding, article).split()))
        assert any(row.startswith(layer_name(finding.layer)) and row.endswith(f": {words} {reason}") for row in rows)


def test_with_keys_alone_a_mark_is_found_and_a_note_is_written(person):
    person.open(sample_set() / "4-kalvari-agency.md")
    window = person.window
    window.library.list.setFocus()
    while QApplication.focusWidget() is not window.view:
        person.press(Qt.Key.Key_F6)
    person.press(Qt.Key.Key_F8)
    mark = window.navigator.current
    assert mark is not None
    person.press(Qt.Key.Key_N)
    assert QApplication.focusWidget() is window.notes.editor
    QTest.keyClicks(QApplication.focusWidget(), "Who was in the room?")
    person.save()
    (note,) = person.library.notes.of(window.session.article.sha256)
    assert (note.body, note.mark) == ("Who was in the room?", mark.id)
    person.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.view


def test_with_keys_alone_a_sentence_is_chosen_in_the_findings_and_a_note_is_written(person):
    person.open(sample_set() / "4-kalvari-agency.md")
    window = person.window
    person.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.findings.list
    person.press(Qt.Key.Key_Home)
    while not isinstance(window.findings.list.rows.row(window.findings.list.currentIndex()).record, Span):
        person.press(Qt.Key.Key_Down)
    chosen = window.findings.list.rows.row(window.findings.list.currentIndex()).record
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget(), "Says who?")
    person.save()
    (note,) = person.library.notes.of(window.session.article.sha256)
    assert note.body == "Says who?"
    assert (note.quote.start, note.quote.end) == (chosen.start, chosen.end)


def test_f6_goes_through_library_article_and_side_pane(reader):
    window = reader.window
    window.view.setFocus()
    visited = []
    for _ in range(4):
        reader.press(Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited == [window.side.tabs, window.library.list, window.view, window.side.tabs]


def test_f6_leaves_out_a_pane_that_is_hidden(reader):
    window = reader.window
    window.view.setFocus()
    reader.do("library")
    visited = []
    for _ in range(2):
        reader.press(Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited == [window.side.tabs, window.view]


def test_escape_comes_back_to_the_article_from_everywhere(reader):
    window = reader.window
    for place in (window.library.list, window.side.tabs, window.notes.editor, window.findings.list):
        window.side.show_panel(window.findings if place is window.findings.list else window.notes)
        if place is window.notes.editor:
            reader.do("note_on_article")
        place.setFocus()
        reader.press(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is window.view


def test_tab_goes_on_from_the_note(reader):
    reader.do("note_on_article")
    reader.window.notes.editor.setFocus()
    reader.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not reader.window.notes.editor
    assert reader.note_text == ""


def test_no_widget_keeps_the_focus_when_tab_is_pressed(reader):
    window = reader.window
    reader.do("next_mark")
    window.view.setFocus()
    visited = [window.view]
    for _ in range(80):
        reader.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is not visited[-1], "the focus is caught"
        visited.append(QApplication.focusWidget())
        if visited[-1] is window.view:
            break
    assert visited[-1] is window.view
    assert {window.library.list, window.side.tabs} <= set(visited)


def test_the_pictures_say_in_words_what_they_show(reader):
    counts = reader.window.page.overview.description()
    assert counts[0].isdigit()
    assert "body sentences" in reader.window.state_bar.words.text()
