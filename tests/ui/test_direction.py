"""An interface from right to left: rows begin at the right, and English words in it keep their own order."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QStyleOptionMenuItem

from reader.ui.actions import shown_key, with_key
from reader.ui.direction import KeyMenu, isolated, mirrored
from reader.ui.models.rows import Row, Style, Text
from reader.ui.names import quoted
from reader.ui.panels.row_list import RowList, _Paragraph

MIXED = "سؤال مفتوح · Tide tables of Port Meren, spring and summer · بعد القراءة · Port Meren and its two old piers"


@pytest.fixture
def from_the_right(qapp):
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def rows(qtbot):
    def shown(*texts: Text, indent: int = 0) -> RowList:
        result = RowList("Articles")
        qtbot.addWidget(result)
        result.set_rows([Row(texts, record="a", indent=indent)])
        result.resize(300, 120)
        result.show()
        return result

    return shown


def ink(view: RowList) -> tuple[int, int]:
    """The first and the last column of pixels in which something is drawn."""
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    paper = image.pixel(image.width() // 2, image.height() - 2)
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]
    return columns[0], image.width() - 1 - columns[-1]


# Rows


def test_a_row_begins_at_the_left_in_english(rows):
    left, right = ink(rows(Text("Two ports", Style.TITLE)))
    assert left < 20 < right


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize("words", ["Two ports", "مرفآن"])
def test_a_row_begins_at_the_right_in_an_interface_from_there(rows, words):
    left, right = ink(rows(Text(words, Style.TITLE)))
    assert right < 20 < left


@pytest.mark.usefixtures("from_the_right")
def test_an_indented_row_is_indented_at_the_right(rows):
    _, plain = ink(rows(Text("Two ports", Style.TITLE)))
    _, indented = ink(rows(Text("Two ports", Style.TITLE), indent=1))
    assert indented > plain


@pytest.mark.usefixtures("from_the_right")
def test_an_english_title_that_is_cut_ends_in_its_dots():
    layout = _Paragraph(Text("Two ports and one long night " * 5, Style.TITLE, lines=2), 200)._layout
    last = layout.lineAt(1)
    assert layout.text().startswith("Two ports")
    assert layout.text().endswith("…")
    assert last.cursorToX(last.textStart())[0] < last.cursorToX(len(layout.text()))[0] <= 200.5


@pytest.mark.parametrize("width", [120, 180, 240, 300])
def test_letters_of_another_script_leave_the_lines_equally_far_apart(qapp, width):
    layout = _Paragraph(Text(MIXED, Style.QUIET, lines=9), width)._layout
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    steps = [after.y() + after.ascent() - before.y() - before.ascent() for before, after in pairwise(lines)]
    assert steps
    assert max(steps) - min(steps) < 0.1


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_paragraph_has_no_more_lines_than_it_may(qapp, lines):
    whole, cut = (_Paragraph(Text(MIXED, Style.QUIET, lines=most), 150) for most in (9, lines))
    assert cut.height < whole.height
    assert cut._layout.lineCount() == lines


def test_a_box_is_mirrored_only_from_right_to_left(qapp, request):
    box, inside = QRectF(20, 0, 30, 10), QRectF(10, 0, 100, 10)
    assert mirrored(box, inside) == box
    request.getfixturevalue("from_the_right")
    assert mirrored(box, inside) == QRectF(70, 0, 30, 10)


# Words and keys


def test_words_stay_as_they_are_in_english(qapp):
    assert isolated("Related news:") == "Related news:"
    assert quoted("Related news:") == "“Related news:”"


@pytest.mark.usefixtures("from_the_right")
def test_english_words_are_isolated_from_right_to_left():
    assert isolated("Related news:") == "\u2068Related news:\u2069"
    assert quoted("Related news:") == "“\u2068Related news:\u2069”"
    assert quoted("“The pier burns.”") == "\u2068“The pier burns.”\u2069"


@pytest.mark.usefixtures("from_the_right")
def test_keys_are_read_from_left_to_right():
    assert shown_key("Ctrl++") == "\u2066Ctrl++\u2069"
    action = QAction("أكبر")
    assert with_key(action) == "أكبر"
    action.setShortcut("Ctrl++")
    assert with_key(action) == "أكبر (\u2066Ctrl++\u2069)"


@pytest.mark.usefixtures("from_the_right")
def test_a_menu_shows_its_keys_from_left_to_right(qtbot):
    menu, option = KeyMenu("عرض"), QStyleOptionMenuItem()
    qtbot.addWidget(menu)
    action = menu.addAction("أكبر")
    menu.initStyleOption(option, action)
    assert option.text == "أكبر"
    action.setShortcut("Ctrl++")
    menu.initStyleOption(option, action)
    assert option.text == "أكبر\t\u2066Ctrl++\u2069"


# The article


@pytest.mark.usefixtures("from_the_right")
def test_the_scroll_bar_of_an_article_stands_beside_its_overview(person):
    person.open_text("The ferry to Meren sank, the harbour master said.\n\n" * 60)
    page = person.window.page
    bar = page.view.verticalScrollBar()
    left = bar.mapTo(page.view, bar.rect().topLeft()).x()
    assert 0 <= left - page.overview.geometry().right() < 20
    assert page.header.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert page.hover_card.layoutDirection() is Qt.LayoutDirection.RightToLeft
