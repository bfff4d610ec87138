"""The list model under Qt's own tester, and the list over it."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProxyStyle, QStyle

from reader.ui.models.rows import ROW, Planned, Row, RowsModel, Style, Text
from reader.ui.panels.row_list import RowList

ROWS = (
    Row((Text("The set", Style.EYEBROW),)),
    Row((Text("First article", Style.TITLE), Text("The Open Wire", Style.QUIET)), record="a"),
    Row((Text("Second article", Style.TITLE),), record="b", accessible="Second article, two notes"),
    Row((Text("My articles", Style.EYEBROW),)),
    Row((Text("Third article " * 30, Style.SERIF, lines=2),), record="c", share=0.5, indent=1),
)


@pytest.fixture
def model(qapp) -> RowsModel:
    rows = RowsModel()
    rows.set_rows(ROWS)
    return rows


@pytest.fixture
def rows(qtbot) -> RowList:
    shown = RowList("Articles")
    qtbot.addWidget(shown)
    shown.set_rows(ROWS)
    shown.resize(260, 400)
    shown.show()
    return shown


@pytest.fixture
def chosen(rows) -> list[str]:
    records: list[str] = []
    rows.chosen.connect(records.append)
    return records


def centre_of(rows: RowList, number: int):
    return rows.visualRect(rows.rows.index(number)).center()


@pytest.mark.parametrize("content", [(), ROWS], ids=["empty", "filled"])
def test_the_model_keeps_the_rules_of_qt(qtmodeltester, qapp, content):
    model = RowsModel()
    model.set_rows(content)
    qtmodeltester.check(model)


def test_the_model_keeps_the_rules_of_qt_while_its_rows_are_replaced(qtmodeltester, model):
    qtmodeltester.check(model)
    for content in (ROWS[:2], (), ROWS):
        model.set_rows(content)
    assert model.rowCount() == len(ROWS)


def test_a_row_says_its_lines(model):
    assert model.index(1).data() == "First article. The Open Wire"
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "First article. The Open Wire"


def test_a_row_may_say_something_else_to_a_screen_reader(model):
    assert model.index(2).data() == "Second article"
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Second article, two notes"


def test_a_row_says_more_after_its_name(model):
    model.set_rows([Row((Text("“perhaps”"),), record="mark", description="It leaves open how sure this is.")])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "It leaves open how sure this is."


def test_a_row_is_there_for_the_delegate(model):
    assert model.index(4).data(ROW) is ROWS[4]


def test_a_heading_is_read_and_not_chosen(model):
    heading, article = model.flags(model.index(0)), model.flags(model.index(1))
    assert heading & Qt.ItemFlag.ItemIsEnabled
    assert not heading & Qt.ItemFlag.ItemIsSelectable
    assert article & Qt.ItemFlag.ItemIsSelectable


def test_a_record_is_found(model):
    assert model.find("b").row() == 2
    assert not model.find("gone").isValid()
    assert not model.find(None).isValid()


def test_a_place_outside_of_the_list_has_no_row(model):
    assert model.row(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0


def test_arrows_and_enter_choose_a_row(rows, chosen):
    rows.mark_current("a")
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert chosen == ["b"]


def test_the_arrows_alone_choose_nothing(rows, chosen):
    rows.mark_current("a")
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert chosen == []


def test_every_article_is_reached_with_the_arrows(rows, chosen):
    rows.mark_current("a")
    for _ in range(len(ROWS)):
        QTest.keyClick(rows, Qt.Key.Key_Return)
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert list(dict.fromkeys(chosen)) == ["a", "b", "c"]


def test_a_click_chooses_a_row_once(rows, chosen):
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(rows, 2))
    assert chosen == ["b"]


class OpensWithOneClick(QProxyStyle):
    """The style of a desktop where one click opens a file, as some people set it."""

    def styleHint(self, hint, option=None, widget=None, returned=None):
        if hint is QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick:
            return 1
        return super().styleHint(hint, option, widget, returned)


def test_a_click_chooses_a_row_once_where_one_click_opens_files(rows, chosen):
    style = OpensWithOneClick()
    style.setParent(rows)
    rows.setStyle(style)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(rows, 2))
    assert chosen == ["b"]


def test_a_click_on_a_heading_chooses_nothing(rows, chosen):
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(rows, 0))
    assert chosen == []


def test_the_chosen_record_stays_chosen_when_the_rows_change(rows):
    rows.mark_current("c")
    rows.set_rows(ROWS[3:])
    assert rows.rows.row(rows.currentIndex()).record == "c"


def test_the_chosen_record_is_let_go_when_it_is_no_longer_there(rows):
    rows.mark_current("c")
    rows.set_rows(ROWS[:2])
    assert not rows.currentIndex().isValid()


def test_long_words_are_cut_after_the_lines_that_the_row_allows(rows):
    short = Row((Text("Third article", Style.SERIF, lines=2),), record="x", share=0.5, indent=1)
    rows.set_rows([short, ROWS[4]])
    one_line, two_lines = rows.visualRect(rows.rows.index(0)).height(), rows.visualRect(rows.rows.index(1)).height()
    assert one_line < two_lines < 2 * one_line


def test_a_list_can_be_drawn_in_every_state(rows):
    rows.mark_current("b")
    rows.setFocus()
    assert not rows.grab().isNull()


def test_a_planned_row_is_made_once_and_only_when_it_is_looked_at(qapp):
    made = []

    def make(number: int) -> Row:
        made.append(number)
        return Row((Text(f"Row {number}"),), record=number)

    model = RowsModel()
    model.set_rows([Planned(number, lambda number=number: make(number)) for number in range(100)])
    index = model.find(7)
    assert model.rowCount() == 100
    assert model.flags(index) & Qt.ItemFlag.ItemIsSelectable
    assert made == []
    assert [index.data(), index.data()] == ["Row 7", "Row 7"]
    assert made == [7]
    assert [row.record for row in model.rows] == list(range(100))
