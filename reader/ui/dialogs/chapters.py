"""A book is opened: as one article, or the chapters that a person chooses as one article each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.text.invisible import with_signs
from reader.ui.controls import heading, link_button, quiet_label
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.text.importers.epub import Chapter

_SHORT = 150
"""A chapter with fewer words is as a rule a cover, a title page or an imprint."""


class ChaptersDialog(QDialog):
    """The chapters of a book with their lengths.

    Signals:
        chapters_chosen(list): the `Chapter`s that become articles.
        book_chosen(): the whole book becomes one article.
    """

    chapters_chosen = Signal(list)
    book_chosen = Signal()

    def __init__(self, title: str, chapters: Sequence[Chapter], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chapters of the book"))
        self.resize(560, 560)
        self._chapters = chapters
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        long_ones = any(chapter.words >= _SHORT for chapter in chapters)
        for chapter in chapters:
            words = self.tr("{title} (%Ln words)", "", chapter.words).format(title=with_signs(chapter.title))
            item = QListWidgetItem(words, self.list)
            wanted = chapter.words >= _SHORT or not long_ones
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.list.itemChanged.connect(self._enable)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.book_button = buttons.addButton(self.tr("The whole book as one"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add_button.setProperty("primary", True)
        self.book_button.setProperty("choice", True)
        self.book_button.clicked.connect(self._whole)
        buttons.accepted.connect(self._chosen)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        layout.addWidget(heading(with_signs(title)))
        layout.addWidget(
            quiet_label(self.tr("Which chapters do you want to read? Each becomes an article of its own."))
        )
        layout.addLayout(self._links())
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._enable()
        self.list.setFocus()

    def _links(self) -> QHBoxLayout:
        every, none = link_button(self.tr("Choose all")), link_button(self.tr("Choose none"))
        every.clicked.connect(self._check_all)
        none.clicked.connect(self._check_none)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(every)
        row.addWidget(none)
        row.addStretch(1)
        return row

    @property
    def chosen(self) -> list[Chapter]:
        """The chapters with a tick, in order."""
        return [
            chapter
            for row, chapter in enumerate(self._chapters)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        ]

    @Slot()
    def _enable(self) -> None:
        count = len(self.chosen)
        self.add_button.setText(self.tr("Add %n chapters", "", count))
        self.add_button.setEnabled(count > 0)

    @Slot()
    def _check_all(self) -> None:
        self._check(Qt.CheckState.Checked)

    @Slot()
    def _check_none(self) -> None:
        self._check(Qt.CheckState.Unchecked)

    def _check(self, state: Qt.CheckState) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)

    @Slot()
    def _chosen(self) -> None:
        chosen = self.chosen
        self.accept()
        self.chapters_chosen.emit(chosen)

    @Slot()
    def _whole(self) -> None:
        self.accept()
        self.book_chosen.emit()
