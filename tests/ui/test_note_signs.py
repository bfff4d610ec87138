"""Beside a passage, in the library and in the list of notes one sees how far a note is and what it came to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QHelpEvent, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from reader.storage.records import NoteFinding, NoteStatus, Stance
from reader.ui import fonts
from reader.ui.note_names import finding_sign, note_sign, stance_sign, status_sign
from reader.ui.panels.line_button import LineButton
from reader.ui.panels.note_signs import NoteSigns

if TYPE_CHECKING:
    from reader.storage.records import Note
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = (
    "Harbour of Selm to close\n\n"
    "The gate of the port may stay closed until June, said Lena Orel, the mayor of Selm. "
    "Forty ferries were sent back to Varrow on Monday.\n\n"
    "“Nobody asked us,” said Ivo Tann, a captain. About 300 people were at the quay."
)


@pytest.fixture
def noting(person: Person) -> Person:
    """Somebody with a note on the ferries."""
    person.open_text(TEXT)
    person.select("Forty ferries")
    person.do("note")
    return person


def signs(person: Person) -> NoteSigns:
    return person.window.view.findChild(NoteSigns)


def shown(person: Person) -> list[Note]:
    return [note for _, note in signs(person).boxes()]


def list_items(person: Person) -> list[str]:
    QApplication.processEvents()
    return [b.text() for b in person.window.notes.findChildren(LineButton) if b.isVisibleTo(person.window.notes)]


def library_row(person: Person) -> str:
    model = person.window.library.list.model()
    found = model.find(person.window.session.article.sha256)
    return found.data()


@pytest.mark.parametrize("sign", [status_sign, finding_sign, stance_sign])
def test_signs_differ_without_colour_and_the_font_has_them(qapp, sign) -> None:
    fonts.load(fonts.INTERFACE)
    kinds = {status_sign: NoteStatus, finding_sign: NoteFinding, stance_sign: Stance}[sign]
    found = [sign(kind) for kind in kinds]
    assert len(set(found)) == len(found)
    font = QRawFont.fromFont(QFont(fonts.INTERFACE))
    assert all(font.supportsCharacter(ord(character)) for character in found)


def test_the_sign_stands_beside_the_words_of_the_note(noting: Person) -> None:
    ((box, note),) = signs(noting).boxes()
    view = noting.window.view
    words = next(view.boxes(noting.select("Forty ferries"))).translated(0, -view.verticalScrollBar().value())
    assert words.top() - 4 <= box.center().y() <= words.bottom() + 4
    assert note_sign(note) == "?"


def test_the_sign_follows_status_and_finding(noting: Person) -> None:
    noting.tap("Checked")
    assert [note_sign(note) for note in shown(noting)] == ["✓"]
    noting.window.session.notebook.edit(noting.window.notes.note_id, "finding", NoteFinding.CONTRADICTED)
    assert [note_sign(note) for note in shown(noting)] == ["−"]
    noting.do("undo")
    assert [note_sign(note) for note in shown(noting)] == ["✓"]


def test_the_sign_says_in_words_what_it_means(noting: Person) -> None:
    noting.type("forty-one")
    noting.window.note_desk.flush()
    noting.tap("Checked")
    ((box, _),) = signs(noting).boxes()
    place = box.center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, signs(noting).mapToGlobal(place))
    QApplication.sendEvent(signs(noting), event)
    assert QToolTip.text() == "Checked\nforty-one"


def test_a_click_on_the_sign_opens_the_note(noting: Person) -> None:
    note_id = noting.window.notes.note_id
    noting.type("who counted?")
    noting.press(Qt.Key.Key_Escape)
    noting.press(Qt.Key.Key_Escape)
    assert noting.window.notes.note_id == ""
    ((box, _),) = signs(noting).boxes()
    QTest.mouseClick(signs(noting), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert noting.window.notes.note_id == note_id
    QTest.mouseClick(signs(noting), Qt.MouseButton.LeftButton, pos=QPoint(3, signs(noting).height() - 3))


def test_signs_on_one_line_do_not_cover_each_other(noting: Person) -> None:
    noting.type("how many?")
    for words in ("ferries were", "sent back"):
        noting.select(words)
        noting.do("note")
        noting.type("who says so?")
    boxes = [box for box, _ in signs(noting).boxes()]
    assert len(boxes) == 3
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(boxes))


def test_there_is_room_for_the_sign_at_every_size_of_text(noting: Person) -> None:
    for _ in range(14):
        noting.do("larger")
    noting.window.resize(920, 600)
    QApplication.processEvents()
    for box, _ in signs(noting).boxes():
        assert box.left() >= 0
        assert box.right() <= signs(noting).width()
        assert box.width() >= 10


def test_a_note_on_the_whole_article_has_no_sign_in_the_margin(person: Person) -> None:
    person.open_text(TEXT)
    person.do("note_on_article")
    assert shown(person) == []
    assert not signs(person).isVisible()


def test_the_library_counts_notes_with_their_signs(noting: Person) -> None:
    assert "?\u00a01 to check" in library_row(noting)
    noting.tap("Checked")
    assert "✓\u00a01 checked" in library_row(noting)
    noting.tap("Set aside")
    assert library_row(noting).endswith("1 note")


def test_the_list_of_notes_says_status_and_finding_in_words(noting: Person) -> None:
    noting.window.session.notebook.edit(noting.window.notes.note_id, "finding", NoteFinding.SUPPORTED)
    noting.do("note_on_article")
    (item,) = [text for text in list_items(noting) if "Forty ferries" in text]
    assert item.startswith("+  To check · Supported")
