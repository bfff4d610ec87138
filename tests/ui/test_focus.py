"""Everything that can be used is reached with the keyboard, says its name, and shows that it has the focus."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget

from reader.paths import sample_set
from reader.settings import ThemeChoice
from reader.ui.panels.help_button import HelpButton
from reader.ui.theme import THEMES
from tests.ui.conftest import WAIT

if TYPE_CHECKING:
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

AROUND = 4
ONE_ROW = 12
"""Pixels by which controls beside each other may differ in height."""
ENOUGH = 30
"""Pixels that have to change: more than a caret has."""

DIALOGS = (
    *("marks_help", "panel_help", "shortcuts", "check_pc", "about"),
    *("reading", "language", "export", "pictures", "look_up_list", "trash", "notes_file", "collect"),
)
"""Actions that open a window of their own."""

SITUATIONS = {
    "notes": ("next_mark", "agree", "note", "note_more"),
    "findings": ("findings_tab",),
    "sources": ("sources_tab",),
    "set": ("set_tab",),
    "search": ("search",),
    "find": ("find", "tour"),
    "own mark": ("mark_hedge",),
}
"""What was done before everything in the window is tried."""


def into(person: Person, situation: str) -> None:
    person.open(sample_set() / "4-kalvari-agency.md")
    if situation == "own mark":
        person.select("In a statement")
    for action in SITUATIONS[situation]:
        person.do(action)
    QApplication.sendPostedEvents()  # the order of Tab follows the layout


def takes_focus(widget: QWidget, window: QWidget) -> bool:
    """Whether Tab may come to the widget as things are."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return by_tab and widget.isEnabled() and widget.isVisibleTo(window) and not widget.size().isEmpty()


def controls(window: QWidget) -> list[QWidget]:
    return [
        widget for widget in window.findChildren(QWidget) if takes_focus(widget, window) and belongs(widget, window)
    ]


def belongs(widget: QWidget, window: QWidget) -> bool:
    """Whether the widget stands in this window and not in one over it, and is no part that Qt made of a control."""
    return widget.window() is window and not widget.objectName().startswith("qt_")


def called(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return f"{type(widget).__name__} “{name}” in {type(widget.parentWidget()).__name__}"


def activate(person: Person, window: QWidget) -> None:
    window.activateWindow()
    person.qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)


def changed_pixels(window: QWidget, widget: QWidget) -> int:
    """How many pixels on and around a widget differ when it gets the focus by keyboard."""
    area = next((one for one in window.findChildren(QScrollArea) if one.isAncestorOf(widget)), None)
    if area is not None:
        area.ensureWidgetVisible(widget)  # as Tab does
    window.setFocus()
    if QApplication.focusWidget() is not None:
        QApplication.focusWidget().clearFocus()
    box = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    before = window.grab(box).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = window.grab(
        QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    ).toImage()
    if before.size() != after.size():
        return ENOUGH
    pixels = ((x, y) for x in range(after.width()) for y in range(after.height()))
    differ = 0
    for x, y in pixels:
        differ += before.pixel(x, y) != after.pixel(x, y)
        if differ >= ENOUGH:
            break
    return differ


def walk(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from where the focus is until it has come round; a label may have several links to stop at."""
    visited: list[QWidget] = []
    for _ in range(400):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in visited[:-1]:
            break
        if here not in visited:
            visited.append(here)
    return visited


def in_group_of(widget: QWidget, visited: list[QWidget]) -> bool:
    """Whether arrow keys lead to the widget from one that Tab leads to: of a group, Tab comes to one button only."""
    if not isinstance(widget, QAbstractButton):
        return False
    alone = [one for one in widget.parentWidget().findChildren(QAbstractButton) if one.autoExclusive()]
    beside = widget.group().buttons() if widget.group() is not None else alone if widget.autoExclusive() else []
    return any(one in visited for one in beside)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_tab_leads_to_everything_in_the_window(person: Person, situation: str) -> None:
    into(person, situation)
    activate(person, person.window)
    person.window.view.setFocus()
    visited = walk(person.window)
    left_out = [w for w in controls(person.window) if w not in visited and not in_group_of(w, visited)]
    assert [called(widget) for widget in left_out] == []


def test_tab_goes_through_a_note_from_top_to_bottom_and_then_on_to_its_help(person: Person) -> None:
    into(person, "notes")
    activate(person, person.window)
    person.window.view.setFocus()
    visited = walk(person.window)
    note = [widget for widget in visited if person.window.notes.widget().isAncestorOf(widget)]
    tops = [widget.mapTo(person.window.notes.widget(), widget.rect().topLeft()).y() for widget in note]
    assert len(note) > 15
    assert all(before <= after + ONE_ROW for before, after in pairwise(tops))
    assert isinstance(visited[visited.index(note[-1]) + 1], HelpButton)


@pytest.mark.parametrize("action", DIALOGS)
def test_in_every_dialog_tab_leads_to_everything_and_everything_has_a_name(person: Person, action: str) -> None:
    person.open(sample_set() / "4-kalvari-agency.md")
    dialog = opened_by(person, action)
    visited = walk(dialog)
    found = controls(dialog)
    assert found
    left_out = [w for w in found if w not in visited and not in_group_of(w, visited)]
    assert [called(widget) for widget in left_out] == []
    assert [called(widget) for widget in found if "“”" in called(widget)] == []
    dialog.close()


def opened_by(person: Person, action: str) -> QWidget:
    before = set(QApplication.topLevelWidgets())
    person.do(action)
    new = [w for w in QApplication.topLevelWidgets() if w not in before and w.isVisible() and w.isWindow()]
    dialog = next(w for w in new if isinstance(w, QDialog) or w.windowTitle())
    activate(person, dialog)
    return dialog


@pytest.mark.parametrize("situation", SITUATIONS)
def test_in_every_theme_everything_shows_that_it_has_the_focus(person: Person, situation: str) -> None:
    into(person, situation)
    activate(person, person.window)
    hidden = []
    for theme in THEMES:
        person.window.settings_desk.change_one("theme", ThemeChoice(theme))
        unseen = [w for w in controls(person.window) if changed_pixels(person.window, w) < ENOUGH]
        hidden += [f"{theme}: {called(widget)}" for widget in unseen]
    assert hidden == []


def test_a_click_into_the_article_draws_no_line_around_it(person: Person) -> None:
    person.open(sample_set() / "4-kalvari-agency.md")
    window = person.window
    activate(person, window)
    corner = window.view.mapTo(window, QPoint(-1, -1))
    window.library.list.setFocus()
    window.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.grab(QRect(corner, QSize(1, 1))).toImage().pixelColor(0, 0).name() == window.view.theme.page
    person.press(Qt.Key.Key_F6)
    person.press(Qt.Key.Key_Escape)
    assert window.grab(QRect(corner, QSize(1, 1))).toImage().pixelColor(0, 0).name() == window.view.theme.accent


def test_keys_begin_with_the_first_row_of_a_list(person: Person) -> None:
    person.open(sample_set() / "4-kalvari-agency.md")
    activate(person, person.window)
    person.do("sources_tab")
    assert person.window.sources.list.currentIndex().row() == 0
    assert person.window.sources.list.selectedIndexes() == []


@pytest.mark.parametrize("action", DIALOGS)
def test_everything_in_a_dialog_shows_that_it_has_the_focus(person: Person, action: str) -> None:
    person.open(sample_set() / "4-kalvari-agency.md")
    dialog = opened_by(person, action)
    hidden = [widget for widget in controls(dialog) if changed_pixels(dialog, widget) < ENOUGH]
    assert [called(widget) for widget in hidden] == []
    dialog.close()
