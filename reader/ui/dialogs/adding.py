"""Adding articles: how far it is, and at its end what was added and what was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.text.invisible import with_signs
from reader.ui.controls import heading, quiet_label, text_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.row_list import RowList
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from reader.ui.adding import Failure, Tally
    from reader.ui.theme import Theme

_tr = QCoreApplication.translate

_SHOWN = 1_000
"""Rows of the list; a longer list of what failed is read in a file."""


class AddingDialog(QDialog):
    """Stays beside the window while articles are read, which can be used meanwhile.

    Signals:
        cancel_requested(): read nothing more.
        save_requested(str): the list of what failed, as text.
        open_requested(): show the first of the articles.
    """

    cancel_requested = Signal()
    save_requested = Signal(str)
    open_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Adding articles"))
        self.setMinimumWidth(520)
        self._tally: Tally | None = None
        self.heading = heading(self.windowTitle())
        self.words = text_label()
        self.name = quiet_label()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.windowTitle())
        self.list = RowList(self.tr("Not added"))
        self.list.set_theme(theme)
        self.list.setMinimumHeight(220)
        self.list.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(10)
        for part in (self.heading, self.words, self.bar, self.name):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = QPushButton(self.tr("Copy the list"))
        self.save_button = QPushButton(self.tr("Save the list …"))
        self.open_button = QPushButton(self.tr("Open the first one"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        self.open_button.clicked.connect(self.open_requested)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        for button in (self.copy_button, self.save_button):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.open_button, self.close_button):
            row.addWidget(button)
        for button in (self.copy_button, self.save_button, self.open_button, self.close_button):
            button.setProperty("choice", True)
            button.setAutoDefault(False)
        for button in (self.copy_button, self.save_button, self.open_button):
            button.hide()
        return row

    def show_progress(self, tally: Tally, name: str) -> None:
        """Say what is read now, and how far that is."""
        self.bar.setRange(0, tally.total)  # moves to and fro as long as nothing is known
        self.bar.setValue(tally.done)
        counted = self.tr("{number} of {total}").format(number=min(tally.done + 1, tally.total), total=tally.total)
        self.words.setText(counted if tally.total else self.tr("Looking for articles"))
        metrics = self.name.fontMetrics()
        self.name.setText(metrics.elidedText(with_signs(name), Qt.TextElideMode.ElideMiddle, self.width() - 60))

    def show_result(self, tally: Tally) -> None:
        """Say what was added, what was there already, and what was not added and why."""
        self._tally = tally
        heading = self.tr("Not all articles were added") if tally.failures else self.tr("Articles added")
        self.heading.setText(heading if tally.added else self.tr("Nothing was added"))
        self.words.setText("\n".join(summary(tally)))
        self.bar.hide()
        self.name.hide()
        self.close_button.setText(self.tr("Close"))
        self.open_button.setVisible(bool(tally.added or tally.known))
        for part in (self.list, self.copy_button, self.save_button):
            part.setVisible(bool(tally.failures))
        self.list.set_rows([_row(failure) for failure in tally.failures[:_SHOWN]])
        self.adjustSize()
        self.close_button.setFocus()

    @Slot()
    def reject(self) -> None:
        """Cancel what is read; when nothing is any more, close."""
        if self._tally is None:
            self.cancel_requested.emit()
        else:
            super().reject()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._list())

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(self._list())

    def _list(self) -> str:
        failures = self._tally.failures if self._tally else ()
        return "".join(f"{failure.name}: {failure.reason}\n" for failure in failures)


def summary(tally: Tally) -> list[str]:
    """What was added and what was not, a plain sentence each."""
    added, known, failed, others = len(tally.added), len(tally.known), len(tally.failures), tally.others
    counted = (
        (added, _tr("adding", "%Ln articles were added.", "", added)),
        (known, _tr("adding", "%Ln were in the library already.", "", known)),
        (failed, _tr("adding", "%Ln could not be added.", "", failed)),
        (others, _tr("adding", "%Ln other files are not articles.", "", others)),
    )
    lines = [words for count, words in counted if count]
    lines += [tally.stopped] if tally.stopped else []
    return lines or [_tr("adding", "There was no article to add.")]


def _row(failure: Failure) -> Row:
    return Row(
        (Text(with_signs(failure.name), Style.STRONG, lines=2), Text(failure.reason, Style.PLAIN)), record=failure
    )
