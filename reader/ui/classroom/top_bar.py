"""The bar over the class view: back, what is shown, the order, names off, projecting, and what goes out."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from reader.ui.actions import key_of
from reader.ui.classroom import words
from reader.ui.classroom.passages import Order
from reader.ui.controls import choice_button, name_for_style

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Output(StrEnum):
    """What goes out, by the ending of its files."""

    PAGE = ".html"
    TABLE = ".csv"
    PROGRAMS = ".json"


class TopBar(QWidget):
    """Buttons over the class.

    Signals:
        back(): to the start, where a folder is chosen.
        order_changed(): another order was chosen.
        names_switched(): names were switched on or off.
        projecting_switched(): larger type was switched on or off.
        step(int): to the article before (-1) or the next (1).
        export_wanted(object): write the report as this `Output`.
        feedback_wanted(): write to students.
        delete_wanted(): delete all that is kept of students.
    """

    back = Signal()
    order_changed = Signal()
    names_switched = Signal()
    projecting_switched = Signal()
    step = Signal(int)
    export_wanted = Signal(object)
    feedback_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "topBar")
        self.setFixedHeight(48)
        self.back_button = QPushButton(self.tr("‹ Collect"))
        self.back_button.setAccessibleName(self.tr("Collect from another folder"))
        self.back_button.clicked.connect(self.back)
        self._words = ""
        self._title = QLabel()
        self._title.setObjectName("articleTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(60)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the sentences"))
        for order in Order:
            self.order.addItem(words.order_name(order), order)
        self.order.currentIndexChanged.connect(self.order_changed)
        self.names_off = choice_button(self.tr("Names off"))
        self.names_off.setToolTip(self.tr("No names; groups under five are hidden"))
        self.names_off.clicked.connect(self.names_switched)
        self.project = choice_button(self.tr("Project"))
        tip = self.tr("Names off and larger type, for the wall ({key})")
        self.project.setToolTip(tip.format(key=key_of("class_project")))
        self.project.clicked.connect(self.projecting_switched)
        self.before, self.after = QPushButton("‹"), QPushButton("›")
        self.before.setAccessibleName(self.tr("The article before"))
        self.after.setAccessibleName(self.tr("The next article"))
        self.before.clicked.connect(self._step_back)
        self.after.clicked.connect(self._step_on)
        self.export_button = QPushButton(self.tr("Export"))
        self.export_button.setProperty("choice", True)
        self.export_button.setMenu(self._menu())
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(10)
        for part in (self.back_button, self.before, self.after):
            layout.addWidget(part)
        layout.addWidget(self._title, 1)
        layout.addWidget(self.order)
        for part in (self.names_off, self.project, self.export_button):
            layout.addWidget(part)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for output, name in (
            (Output.PAGE, self.tr("Page to read and to print (HTML) …")),
            (Output.TABLE, self.tr("Table (CSV) …")),
            (Output.PROGRAMS, self.tr("For other programs (JSON) …")),
        ):
            action = menu.addAction(name)
            action.setData(output)
            action.triggered.connect(self._export)
        menu.addSeparator()
        menu.addAction(self.tr("Feedback to students …")).triggered.connect(self.feedback_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("Delete all student data …")).triggered.connect(self.delete_wanted)
        return menu

    def set_state(self, *, title: str, at_class: bool, projecting: bool) -> None:
        """Show what can be done now: nothing about a class before there is one."""
        self._words = title
        self._elide()
        self.order.setVisible(at_class)
        self.names_off.setVisible(at_class)
        self.project.setVisible(at_class)
        self.back_button.setVisible(at_class and not projecting)
        self.export_button.setVisible(at_class and not projecting)
        self.names_off.setEnabled(not projecting)
        for part in (self.before, self.after):
            part.setVisible(at_class and projecting)

    @property
    def chosen_order(self) -> Order:
        """The order of the sentences."""
        return Order(self.order.currentData())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title has the room that the rest leaves."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self._title.fontMetrics()
        self._title.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self._title.width()))
        self._title.setAccessibleName(self._words)

    @Slot()
    def _export(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.export_wanted.emit(Output(action.data()))

    @Slot()
    def _step_back(self) -> None:
        self.step.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.step.emit(1)
