"""The pictures of the window to look at, save and copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout

from reader.ui import pictures
from reader.ui.controls import heading
from reader.ui.theme import DIALOG_MARGINS, Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.ui.pictures import Picture


class PictureDialog(QDialog):
    """One picture at a time, as it leaves the program: dark on light, whatever the theme of the window.

    Signals:
        save_wanted(object): the `Picture` to save.
        copy_wanted(object): the `Picture` to copy.
    """

    save_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, there: Sequence[Picture], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pictures"))
        self._there = there
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Picture"))
        self.choice.addItems([picture.title for picture in there])
        self.choice.currentIndexChanged.connect(self._show)
        self.sheet = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Preview of the picture"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.sheet)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = buttons.addButton(self.tr("Save this picture …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button = buttons.addButton(self.tr("Copy this picture"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button.clicked.connect(self._save)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.setProperty("primary", True)
        self.copy_button.setProperty("choice", True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(self.choice)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(pictures.WIDTH + 140, 520)
        self._show()

    @property
    def picture(self) -> Picture:
        """The one that is shown."""
        return self._there[self.choice.currentIndex()]

    @Slot()
    def _show(self) -> None:
        self.sheet.setPixmap(QPixmap.fromImage(pictures.as_image(self.picture)))
        self.sheet.setAccessibleName(self.picture.title)
        self.sheet.setAccessibleDescription(self.picture.says)

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(self.picture)

    @Slot()
    def _copy(self) -> None:
        self.copy_wanted.emit(self.picture)
