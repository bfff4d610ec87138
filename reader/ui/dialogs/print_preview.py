"""The pages of an article as they will be printed, before they go to a printer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from reader.errors import UserError
from reader.ui import messages
from reader.ui.announcing import announce
from reader.ui.controls import choice_button, heading, name_for_style, quiet_label, text_label
from reader.ui.language import shown
from reader.ui.printing import default_page_size, draw, laid_out, picture
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.export.dossier import Dossier

_WIDTH = 400
"""Of a page on the screen, in pixels."""


class PrintDialog(QDialog):
    """Shows the pages with marks, with notes alone, or as a worksheet, and prints them."""

    def __init__(self, dossier: Dossier, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self._dossier, self._number = dossier, 1
        self.marks = choice_button(self.tr("Article with marks and notes"))
        self.notes = choice_button(self.tr("Article with your notes only"))
        self.worksheet = choice_button(self.tr("Blank worksheet for paper"))
        self._what = QButtonGroup(self)
        self.page, self.where = QLabel(), text_label()
        self.before, self.after = choice_button("‹"), choice_button("›")
        self.print_button, self.close_button = QPushButton(self.tr("Print …")), QPushButton(self.tr("Cancel"))
        self._said = text_label()
        shapes = self.tr("Lines of different shapes and numbers tell the marks apart without colour.")
        self._colours = quiet_label(shapes)
        self._name()
        self._lay_out()
        self._wire()
        self._changed()
        self.print_button.setFocus()

    def _name(self) -> None:
        name_for_style(self.page, "paper")
        name_for_style(self._said, "notice")
        self._said.setContentsMargins(12, 8, 12, 8)
        self._said.hide()
        self.before.setAccessibleName(self.tr("Page before"))
        self.after.setAccessibleName(self.tr("Next page"))
        for button in (self.before, self.after):
            button.setCheckable(False)
            button.setToolTip(button.accessibleName())
        self.close_button.setProperty("choice", True)
        self.print_button.setProperty("primary", True)
        self.print_button.setDefault(True)
        self.marks.setEnabled(self._dossier.report is not None)
        (self.marks if self._dossier.report is not None else self.notes).setChecked(True)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(heading(self.windowTitle()))
        for button in (self.marks, self.notes, self.worksheet):
            self._what.addButton(button)
            button.setProperty("lines", True)
            side.addWidget(button)
        if self._dossier.report is None:
            side.addWidget(quiet_label(self.tr("The marks of this article are not there yet.")))
        side.addWidget(self._colours)
        side.addStretch()
        side.addWidget(self._said)
        turn = QHBoxLayout()
        turn.addWidget(self.before)
        turn.addWidget(self.where, 1)
        turn.addWidget(self.after)
        side.addLayout(turn)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.print_button)
        side.addSpacing(8)
        side.addLayout(buttons)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(24)
        layout.addWidget(self.page)
        layout.addLayout(side, 1)
        self.resize(_WIDTH + 380, self.sizeHint().height())

    def _wire(self) -> None:
        self._what.buttonClicked.connect(self._changed)
        self.before.clicked.connect(self._turn_back)
        self.after.clicked.connect(self._turn)
        QShortcut(QKeySequence(Qt.Key.Key_PageDown), self, self._turn)
        QShortcut(QKeySequence(Qt.Key.Key_PageUp), self, self._turn_back)
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.reject)

    @property
    def _chosen(self) -> Dossier:
        return self._dossier if self.marks.isChecked() else replace(self._dossier, report=None)

    @Slot()
    def _changed(self) -> None:
        self._colours.setVisible(self.marks.isChecked())
        self._pages = laid_out([self._chosen], default_page_size(), worksheet=self.worksheet.isChecked())
        self._show_page(1)

    @Slot()
    def _turn(self) -> None:
        self._show_page(self._number + 1)

    @Slot()
    def _turn_back(self) -> None:
        self._show_page(self._number - 1)

    def _show_page(self, number: int) -> None:
        count = self._pages.count
        self._number = number = min(max(number, 1), count)
        sharp = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(picture(self._pages, number, width=round(_WIDTH * sharp)))
        pixmap.setDevicePixelRatio(sharp)
        self.page.setPixmap(pixmap)
        words = self.tr("Page {number} of {count}").format(number=number, count=count)
        self.where.setText(words)
        self.page.setAccessibleName(words)
        announce(self, words)
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < count)

    @Slot()
    def _print(self) -> None:
        printer = messages.ask_for_printer(self)
        if printer is None:
            return
        try:
            draw(printer, [self._chosen], worksheet=self.worksheet.isChecked())
        except UserError as error:
            self._said.setText(shown(error))
            self._said.show()
            announce(self, shown(error))
        else:
            self.accept()
