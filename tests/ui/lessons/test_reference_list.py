"""The references of a set: in groups, and only those with the words that are looked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from reader.storage.records import Evidence
from reader.ui.lessons.reference_list import ReferenceList
from reader.ui.lessons.reference_pane import ReferencePane
from reader.ui.lessons.references import Passage, Reference

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

EVIDENCE = Evidence(id="")
OWNER = (Passage("Owned by Orla Venn.", EVIDENCE),)
CARDS = tuple(Reference("Who is behind it", f"Outlet {n}", EVIDENCE, passages=OWNER) for n in range(20))
PAPERS = tuple(Reference("Documents", f"Minutes {n}", EVIDENCE, markdown=f"Berth {n} was empty.") for n in range(18))
MANY = CARDS + PAPERS


@pytest.fixture
def references(qtbot: QtBot) -> ReferenceList:
    """The list of a set with 38 references, shown."""
    part = ReferenceList()
    qtbot.addWidget(part)
    part.show()
    part.show_references(MANY)
    return part


def offered(part: ReferenceList) -> list[str]:
    return [part.box.itemText(row) for row in range(part.box.count())]


def test_groups_have_headings_that_cannot_be_chosen(references: ReferenceList) -> None:
    assert len(offered(references)) == 40
    assert (offered(references)[0], offered(references)[21]) == ("Who is behind it", "Documents")
    assert references.current is MANY[0]
    assert references.box.currentText() == "Outlet 0"
    references.box.setFocus()
    for _ in range(20):
        QTest.keyClick(references.box, Qt.Key.Key_Down)
    assert references.current is MANY[20]
    QTest.keyClick(references.box, Qt.Key.Key_Up)
    assert references.current is MANY[19]


def test_only_those_with_the_words_are_offered_and_the_first_is_shown(references: ReferenceList) -> None:
    chosen: list[object] = []
    references.chosen.connect(chosen.append)
    QTest.keyClicks(references.filter, "berth 17")
    assert offered(references) == ["Documents", "Minutes 17"]
    assert chosen[-1] is MANY[37]
    references.filter.clear()
    assert len(offered(references)) == 40
    assert references.current is MANY[37]
    assert references.box.currentText() == "Minutes 17"


def test_words_are_found_in_titles_and_texts_whatever_their_case(references: ReferenceList) -> None:
    QTest.keyClicks(references.filter, "ORLA outlet 3")
    assert offered(references) == ["Who is behind it", "Outlet 3", "Outlet 13"]


def test_when_nothing_has_the_words_what_is_read_stays(references: ReferenceList) -> None:
    QTest.keyClicks(references.filter, "whale")
    assert offered(references) == []
    assert references._nothing.isVisible()
    assert references.current is MANY[0]
    references.filter.clear()
    assert references.box.currentText() == "Outlet 0"
    assert not references._nothing.isVisible()


def test_a_few_need_no_filter(references: ReferenceList) -> None:
    QTest.keyClicks(references.filter, "berth")
    references.show_references(MANY[:8])
    assert not references.filter.isVisible()
    assert len(offered(references)) == 9


def test_what_is_read_stays_when_the_references_come_in_another_order(references: ReferenceList) -> None:
    heard: list[object] = []
    references.chosen.connect(heard.append)
    references.show_references([replace(one) for one in reversed(MANY)])
    assert heard == []
    assert references.box.currentText() == "Outlet 0"


def test_without_references_there_is_none_to_read(references: ReferenceList) -> None:
    references.show_references(())
    assert references.current is None
    assert offered(references) == []
    assert not references._nothing.isVisible()


def test_words_that_are_taken_are_whole(qtbot: QtBot) -> None:
    pane = ReferencePane()
    qtbot.addWidget(pane)
    pane.show_references(MANY)
    taken: list[str] = []
    pane.passage_wanted.connect(lambda _evidence, words, _paragraph: taken.append(words))
    cursor = pane.text.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(11, QTextCursor.MoveMode.KeepAnchor)
    pane.text.setTextCursor(cursor)
    pane.take_selected()
    assert taken == ["Owned by Orla"]
