"""A teacher puts together what students check a claim with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt

from reader.lessons.drafts import new_lesson
from reader.lessons.records import Citation
from reader.lessons.soundness import check_set
from reader.storage.records import EvidenceKind
from reader.ui.workshop.citation_form import read_citation
from reader.ui.workshop.pack_section import PackPart, PackSection
from tests.lessons.workshop import built
from tests.ui.workshop.sections import focused, press, shown, type_into

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PASTED = "Orla Venn, “Newspapers of the coast”, Kesten Library, 2019, p. 12, https://library.example/coast"


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def section(qtbot: QtBot, tmp_path: Path) -> PackSection:
    return shown(qtbot, PackSection, built(tmp_path / "set"), tmp_path / "data")


def test_a_card_is_written_line_by_line(section: PackSection) -> None:
    section.items.add_wanted.emit(PackPart.CARDS)
    form = section.card_form
    assert focused() is form.name
    type_into(form.name, "Kesten Herald")
    form.articles.ticks["quay"].click()
    type_into(form.lines[0].text, "Owned by the council.")
    form.add_button.click()
    assert focused() is form.lines[1].text
    type_into(form.lines[1].text, "Printed on Fridays.")
    type_into(form.lines[1].citation.fields["title"], "Papers of Kesten")
    card = section.editor.set.cards[-1]
    assert (card.name, card.articles) == ("Kesten Herald", ("quay",))
    assert [line.text for line in card.lines] == ["Owned by the council.", "Printed on Fridays."]
    assert card.lines[1].citation == Citation(title="Papers of Kesten")
    check_set(section.editor.set)


def test_a_line_without_a_citation_says_so(section: PackSection) -> None:
    section.items.add_wanted.emit(PackPart.CARDS)
    assert section.card_form.lines[0].fold.is_open
    (row,) = [row for row in section.rows() if row.record == section.current]
    assert "without a citation" in row.texts[1].words
    type_into(section.card_form.lines[0].citation.fields["publisher"], "Kesten Library")
    (row,) = [row for row in section.rows() if row.record == section.current]
    assert "without a citation" not in row.texts[1].words


def test_lines_are_moved_and_removed(section: PackSection) -> None:
    section.show_item("the-selm-post")
    form = section.card_form
    form.add_button.click()
    type_into(form.lines[1].text, "Printed on Fridays.")
    form.lines[1].moved.emit(1, -1)
    assert next(line.text for line in section.editor.set.cards[0].lines) == "Printed on Fridays."
    form.lines[0].removed.emit(0)
    assert [line.text for line in section.editor.set.cards[0].lines] == ["Founded by the port office in 1931."]


def test_a_pasted_citation_fills_the_fields_in_one_step(section: PackSection) -> None:
    section.items.add_wanted.emit(PackPart.CARDS)
    steps = section.editor.stack.count()
    pasted = QMimeData()
    pasted.setText(PASTED)
    section.card_form.lines[0].citation.paste.insertFromMimeData(pasted)
    citation = section.editor.set.cards[-1].lines[0].citation
    assert citation.title == "Newspapers of the coast"
    assert citation.url == "https://library.example/coast"
    assert section.editor.stack.count() == steps + 1
    assert not section.card_form.lines[0].citation.paste.isVisible()


def test_what_cannot_be_read_as_a_citation_becomes_its_title() -> None:
    assert read_citation("  what the  neighbours say ").title == "what the neighbours say"


@pytest.mark.parametrize(
    ("part", "kind"),
    [(PackPart.DOCUMENTS, EvidenceKind.PRIMARY_DOCUMENT), (PackPart.COVERAGE, EvidenceKind.NEWS_INDEPENDENT)],
)
def test_a_document_is_written(section: PackSection, part: PackPart, kind: EvidenceKind) -> None:
    section.items.add_wanted.emit(part)
    form = section.document_form
    assert focused() is form.title
    type_into(form.title, "Log of the harbour")
    type_into(form.body.text, "The ferry left at *noon*.")
    type_into(form.rights, "Public record.")
    type_into(form.citation.fields["publisher"], "Port office")
    form.articles.ticks["ferry"].click()
    document = getattr(section.editor.set, part)[-1]
    assert (document.title, document.body, document.rights) == (
        "Log of the harbour",
        "The ferry left at *noon*.",
        "Public record.",
    )
    assert (document.kind, document.citation.publisher, document.articles) == (kind, "Port office", ("ferry",))
    check_set(section.editor.set)


def test_items_move_within_their_list_only(section: PackSection) -> None:
    section.items.add_wanted.emit(PackPart.DOCUMENTS)
    type_into(section.document_form.title, "Log of the harbour")
    alt = Qt.KeyboardModifier.AltModifier
    press(section.items.list, Qt.Key.Key_Down, alt)
    press(section.items.list, Qt.Key.Key_Up, alt)
    press(section.items.list, Qt.Key.Key_Up, alt)
    assert next(one.title for one in section.editor.set.documents) == "Log of the harbour"
    assert len(section.editor.set.cards) == 1


def test_an_item_is_removed_and_comes_back(section: PackSection) -> None:
    before = section.editor.lesson
    section.show_item("the-selm-post")
    press(section.items.list, Qt.Key.Key_Delete)
    assert section.editor.set.cards == ()
    section.editor.stack.undo()
    assert section.editor.lesson == before


def test_the_arrows_step_over_headings(section: PackSection) -> None:
    section.show_item("the-selm-post")
    press(section.items.list, Qt.Key.Key_Down)
    assert section.current == f"documents:{section.editor.set.documents[0].id}"


def test_an_empty_pack_says_what_it_is_for(qtbot: QtBot, tmp_path: Path) -> None:
    section = shown(qtbot, PackSection, new_lesson(title="Ferry"), tmp_path / "data")
    assert not section.card_form.isVisible()
    section.items.add_wanted.emit(PackPart.CARDS)
    assert section.card_form.isVisible()
    section.editor.stack.undo()
    assert not section.card_form.isVisible()
