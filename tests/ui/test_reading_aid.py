"""Line focus and ruler lead along the text, by pointer and by keys, and nothing of it is drawn while they are off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.settings import LineFocus, Ruler
from reader.ui.article.text_lines import TextLine, line_box, neighbour

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from reader.ui.article.reading_aid import ReadingAid
    from tests.ui.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PARAGRAPH = (
    "Forty ferries were sent back to Varrow on Monday, said Lena Orel, the mayor of Selm, and nobody at the port "
    "office could say how many of them had left before the gate was closed, or who had given the order to close it."
)
TEXT = "Harbour of Selm to close\n\n" + "\n\n".join(f"Report {number}: {PARAGRAPH}" for number in range(1, 13))


def reading_with(person: Person, *, focus: LineFocus = LineFocus.OFF, ruler: Ruler = Ruler.OFF) -> ReadingAid:
    person.open_text(TEXT)
    person.window.settings_desk.change(replace(person.window.settings, line_focus=focus, ruler=ruler))
    return person.window.page.aid


def move_pointer(person: Person, y: float) -> None:
    """Move the pointer to a height of the document."""
    port = person.window.view.viewport()
    place = QPointF(200, y - person.window.view.verticalScrollBar().value())
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(port.mapToGlobal(place.toPoint())), no_button, no_button, no_key
    )
    QApplication.sendEvent(port, moved)


def place_of(person: Person, words: str) -> int:
    return person.window.view.article.text.index(words)


def in_view(person: Person, place: TextLine) -> bool:
    middle = line_box(person.window.view.document(), place).center().y()
    top = person.window.view.verticalScrollBar().value()
    return top <= middle <= top + person.window.view.viewport().height()


def darkest(picture: QImage, box: tuple[int, int, int, int]) -> int:
    left, top, right, bottom = box
    return min(QColor(picture.pixel(x, y)).lightness() for x in range(left, right) for y in range(top, bottom))


def test_without_an_aid_nothing_lies_over_the_text(person: Person) -> None:
    aid = reading_with(person)
    assert not aid.isVisible()
    before = person.window.view.verticalScrollBar().value()
    person.press(Qt.Key.Key_Down)
    assert person.window.view.verticalScrollBar().value() > before


def test_down_and_up_go_from_line_to_line(person: Person) -> None:
    aid = reading_with(person, ruler=Ruler.BAND)
    assert aid.isVisible()
    start = aid.line
    person.press(Qt.Key.Key_Down)
    assert aid.line == neighbour(person.window.view.document(), start, 1)
    person.press(Qt.Key.Key_Up)
    assert aid.line == start


def test_every_line_of_the_article_is_reached_and_in_view(person: Person) -> None:
    aid = reading_with(person, focus=LineFocus.ONE_LINE)
    document = person.window.view.document()
    lines = [
        TextLine(block, line)
        for block in range(document.blockCount())
        for line in range(document.findBlockByNumber(block).layout().lineCount())
    ]
    aid.go_to(0)
    seen = [aid.line]
    for _ in lines[1:]:
        person.press(Qt.Key.Key_Down)
        seen.append(aid.line)
        assert in_view(person, aid.line)
    assert seen == lines
    person.press(Qt.Key.Key_Down)
    assert aid.line == lines[-1]
    for _ in lines[1:]:
        person.press(Qt.Key.Key_Up)
        assert in_view(person, aid.line)
    assert aid.line == lines[0]


def test_the_line_follows_the_pointer(person: Person) -> None:
    aid = reading_with(person, ruler=Ruler.LINE)
    for place in (TextLine(2, 1), TextLine(3, 0), TextLine(1, 2)):
        move_pointer(person, line_box(person.window.view.document(), place).center().y())
        assert aid.line == place


def test_what_scrolls_under_a_resting_pointer_is_followed(person: Person) -> None:
    aid = reading_with(person, ruler=Ruler.LINE)
    move_pointer(person, line_box(person.window.view.document(), TextLine(2, 1)).center().y())
    before = aid.line
    bar = person.window.view.verticalScrollBar()
    bar.setValue(bar.value() + 300)
    assert aid.line > before
    assert in_view(person, aid.line)


def test_a_line_that_keys_chose_stays_while_it_is_in_view(person: Person) -> None:
    aid = reading_with(person, focus=LineFocus.ONE_LINE)
    aid.go_to(place_of(person, "Report 3:"))
    before, bar = aid.line, person.window.view.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    assert aid.line == before
    bar.setValue(bar.maximum())
    assert in_view(person, aid.line)


def test_the_next_mark_is_brought_into_focus(person: Person) -> None:
    aid = reading_with(person, focus=LineFocus.PARAGRAPH)
    person.do("next_mark")
    person.do("next_mark")
    finding = person.window.navigator.current
    block = person.window.view.blocks_of(finding.span)[0]
    assert aid.line.block == block


@pytest.mark.parametrize("focus", [LineFocus.ONE_LINE, LineFocus.THREE_LINES, LineFocus.PARAGRAPH])
def test_everything_but_what_is_in_focus_is_dimmed(person: Person, focus: LineFocus) -> None:
    aid = reading_with(person, focus=focus)
    view = person.window.view
    aid.go_to(place_of(person, "Report 3:"))
    person.press(Qt.Key.Key_Down)
    picture = person.window.page.grab().toImage()
    corner = view.viewport().mapTo(person.window.page, QPoint(0, 0))
    clear = aid.in_focus()
    for place in (TextLine(1, 0), TextLine(2, 0), TextLine(3, 0), TextLine(3, 1), TextLine(3, 2), TextLine(4, 0)):
        box = line_box(view.document(), place)
        left = corner.x() + round(box.left())
        top = corner.y() - view.verticalScrollBar().value() + round(box.top())
        dark = darkest(picture, (left, top + 8, left + 250, top + round(box.height()) - 8))
        focused = clear.top() <= box.center().y() <= clear.bottom()
        assert (dark < 90) == focused, place


def test_three_lines_are_the_one_before_this_one_and_the_next(person: Person) -> None:
    aid = reading_with(person, focus=LineFocus.THREE_LINES)
    document = person.window.view.document()
    aid.go_to(place_of(person, "Report 3:"))
    last_before, first, second = (neighbour(document, aid.line, -1), aid.line, neighbour(document, aid.line, 1))
    assert last_before.block == first.block - 1
    assert aid.in_focus().top() == line_box(document, last_before).top()
    assert aid.in_focus().bottom() == line_box(document, second).bottom()


def test_the_band_goes_with_the_ruler_and_with_the_article(person: Person) -> None:
    reading_with(person, ruler=Ruler.BAND)
    overlay = person.window.view.overlay
    assert overlay.band is not None
    person.window.settings_desk.change(replace(person.window.settings, ruler=Ruler.LINE))
    assert overlay.band is None


def test_a_shorter_article_is_no_trouble(person: Person) -> None:
    aid = reading_with(person, focus=LineFocus.THREE_LINES, ruler=Ruler.BAND)
    aid.go_to(place_of(person, "Report 12:"))
    person.open_text("A short text. It has one paragraph, said Lena Orel.")
    assert not person.window.page.grab().isNull()
    person.press(Qt.Key.Key_Down)
    assert aid.line.block < person.window.view.document().blockCount()


def test_folded_parts_are_stepped_over(person: Person) -> None:
    aid = reading_with(person, ruler=Ruler.LINE)
    document = person.window.view.document()
    document.findBlockByNumber(3).setVisible(False)
    last = document.findBlockByNumber(2).layout().lineCount() - 1
    assert neighbour(document, TextLine(2, last), 1) == TextLine(4, 0)
    assert neighbour(document, TextLine(4, 0), -1) == TextLine(2, last)
    assert aid.line.block >= 0
