"""The bar of the steps, in windows of every width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton

from reader.lessons.lesson_work import Step
from reader.ui.lessons.step_bar import StepBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bar(qtbot: QtBot) -> StepBar:
    bar = StepBar(QAction("References"), QAction("Hand in …"))
    qtbot.addWidget(bar)
    bar.show_steps(tuple(Step), done=(Step.BEFORE,), current=Step.MARK, locked=())
    return bar


def test_with_room_every_step_has_its_name(bar: StepBar) -> None:
    bar.resize(900, bar.sizeHint().height())
    assert [button.text() for button in bar.buttons.values()] == [
        "1 Before ✓",
        "2 Mark",
        "3 Compare",
        "4 Check",
        "5 After",
    ]


@pytest.mark.parametrize("width", [900, 560, 420, 340])
def test_no_words_of_the_bar_are_cut(bar: StepBar, width: int) -> None:
    bar.resize(width, bar.sizeHint().height())
    for button in (*bar.findChildren(QPushButton), *bar.findChildren(QToolButton)):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_with_little_room_only_the_current_step_keeps_its_name(bar: StepBar) -> None:
    bar.resize(340, bar.sizeHint().height())
    assert [button.text() for button in bar.buttons.values()] == ["1 ✓", "2 Mark", "3", "4", "5"]
    assert bar.buttons[Step.CHECK].toolTip() == "Check"
