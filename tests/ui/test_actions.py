"""The one table of actions: keys, menus and slots."""

from collections import Counter
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.ui.actions import ACTIONS, Menu, connect, create, in_menu
from reader.ui.dialogs.pages import shortcuts_html

TEXT = (
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm. "
    "Forty ferries were sent back to Varrow on Monday. “Nobody asked us,” said Ivo Tann, a captain."
)
KEYS = [spec for spec in ACTIONS if any(len(key) == 1 for key in spec.keys)]


def sequences(keys: tuple[str, ...]) -> list[str]:
    return [QKeySequence(key).toString() for key in keys]


def ids_in(menu: QMenu) -> list[str]:
    """The ids of all actions in a menu and the menus under it."""
    found = []
    for action in menu.actions():
        below = action.menu()
        found += ids_in(below) if isinstance(below, QMenu) else [action.objectName()]
    return found


def written(person) -> str:
    """Start a note on the whole article and return its empty text."""
    person.open_text(TEXT)
    person.do("note_on_article")
    person.window.notes.editor.setFocus()
    return person.note_text


def test_no_shortcut_stands_twice():
    counts = Counter(chain.from_iterable(sequences(spec.keys) for spec in ACTIONS))
    assert [key for key, count in counts.items() if count > 1] == []


def test_every_shortcut_is_a_key_that_qt_knows():
    assert all(chain.from_iterable(sequences(spec.keys) for spec in ACTIONS))


def test_ids_are_unique():
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("menu", Menu)
def test_no_menu_is_empty(menu):
    assert list(in_menu(menu))


def test_names_in_one_menu_differ():
    for menu in Menu:
        names = [spec.text for spec in in_menu(menu)]
        assert len(set(names)) == len(names)


def test_an_action_without_a_slot_is_a_bug(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        connect(create(window), {})


def test_every_action_has_a_slot_and_every_slot_an_action(person):
    assert set(person.window._slots()) == {spec.id for spec in ACTIONS}


def test_every_action_is_reached_from_the_menu_once(person):
    names = [name for name in ids_in(person.window.top_bar.menu_button.menu()) if name]
    assert Counter(names) == Counter(spec.id for spec in ACTIONS)


def test_every_shortcut_stands_on_the_page_of_shortcuts(qapp):
    page = shortcuts_html()
    for spec in ACTIONS:
        if spec.keys:
            assert spec.text in page


def test_a_letter_key_works_where_the_article_has_the_focus(person):
    person.open_text(TEXT)
    person.window.view.setFocus()
    QTest.keyClicks(person.window.view, "j")
    assert person.window.navigator.current is person.window.navigator.findings[0]
    QTest.keyClicks(person.window.view, "0")
    assert person.window.navigator.hidden


@pytest.mark.parametrize("spec", KEYS, ids=lambda spec: spec.id)
def test_a_letter_key_typed_into_a_note_is_text(person, qtbot, spec):
    assert written(person) == ""
    action = person.window.actions_by_id[spec.id]
    letters = "".join(key for key in spec.keys if len(key) == 1)
    with qtbot.assertNotEmitted(action.triggered):
        person.type(letters.lower() + letters)
    assert person.note_text == letters.lower() + letters


@pytest.mark.parametrize("spec", KEYS, ids=lambda spec: spec.id)
def test_a_letter_key_typed_into_the_search_is_text(person, qtbot, spec):
    person.open_text(TEXT)
    person.do("find")
    letters = "".join(key for key in spec.keys if len(key) == 1).lower()
    with qtbot.assertNotEmitted(person.window.actions_by_id[spec.id].triggered):
        QTest.keyClicks(person.window.page.find_bar.line, letters)
    assert person.window.page.find_bar.line.text() == letters


def test_pasting_into_a_note_pastes_and_opens_nothing(person):
    written(person)
    QApplication.clipboard().setText("a line from elsewhere")
    opened = person.window.session.article
    person.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert person.note_text == "a line from elsewhere"
    assert person.window.session.article is opened


def test_copying_in_a_note_copies_from_the_note(person):
    written(person)
    person.type("my words")
    person.window.notes.editor.selectAll()
    person.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "my words"


def test_copying_in_the_article_keeps_its_characters(person):
    person.open_text("It cost 10\u00a0000 crowns, said Lena Orel, the mayor of Selm.")
    person.select("10\u00a0000")
    person.window.view.setFocus()
    person.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "10\u00a0000"


def test_undo_works_while_one_writes(person):
    written(person)
    person.type("first")
    person.save()
    person.window.notes.editor.setFocus()
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.note_text == ""
    person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert person.note_text == "first"


def test_actions_on_an_article_wait_for_one(person):
    needed = ("note", "note_on_article", "find", "next_mark", "previous_mark", "remove", "left_out", "agree")
    assert [name for name in needed if person.window.actions_by_id[name].isEnabled()] == []
    person.open_text(TEXT)
    assert [name for name in needed[:-1] if not person.window.actions_by_id[name].isEnabled()] == []
    assert not person.window.actions_by_id["agree"].isEnabled()
    person.do("next_mark")
    assert person.window.actions_by_id["agree"].isEnabled()
