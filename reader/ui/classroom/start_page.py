"""Where collecting begins: the folder of hand-ins, what is kept of earlier ones, and how far reading is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.ui.classroom import words
from reader.ui.classroom.scaled_list import ScaledList
from reader.ui.controls import heading, link_button, name_for_style, quiet_label, text_label
from reader.ui.models.rows import Row, Style, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.classroom.kept import Kept

_WIDTH = 560
_ROW_HEIGHT, _MOST_ROWS = 62, 5


class StartPage(QWidget):
    """Asks for a folder.

    Signals:
        folder_wanted(): choose the folder of hand-ins.
        kept_chosen(object): the `Kept` to look at again.
        stop_wanted(): give up reading.
        delete_wanted(): delete all that is kept of students.
    """

    folder_wanted = Signal()
    kept_chosen = Signal(object)
    stop_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "page")
        self.folder_button = QPushButton(self.tr("Choose the folder …"))
        self.folder_button.setProperty("primary", True)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setProperty("choice", True)
        self.stop_button.clicked.connect(self.stop_wanted)
        self._reading = text_label()
        self._count = quiet_label()
        self._said = text_label()
        name_for_style(self._said, "notice")
        self._said.setContentsMargins(12, 8, 12, 8)
        self._kept_title = heading(self.tr("Kept on this computer"), kind="line")
        self.kept_list = ScaledList(self._kept_title.text())
        self.kept_list.chosen.connect(self.kept_chosen)
        self._kept_words = quiet_label()
        self.delete_button = link_button(self.tr("Delete all student data …"))
        self.delete_button.clicked.connect(self.delete_wanted)
        self._lay_out()
        self.say("")
        self.set_busy("")

    def _lay_out(self) -> None:
        work = QHBoxLayout()
        work.setSpacing(10)
        work.addWidget(self.folder_button)
        work.addWidget(self.progress, 1)
        work.addWidget(self.stop_button)
        work.addStretch()
        column = QWidget()
        column.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 56, 0, 20)
        layout.setSpacing(12)
        layout.addWidget(heading(self.tr("Collect responses")))
        layout.addWidget(
            text_label(
                self.tr(
                    "Choose the folder into which the class handed in: on a stick, on a share, or downloaded. Folders "
                    "and zip files inside it are looked into. Nothing in it is changed."
                )
            )
        )
        layout.addLayout(work)
        layout.addWidget(self._reading)
        layout.addWidget(self._count)
        layout.addWidget(self._said)
        layout.addSpacing(16)
        layout.addWidget(self._kept_title)
        layout.addWidget(self.kept_list)
        layout.addWidget(self._kept_words)
        layout.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        whole = QHBoxLayout(self)
        whole.addStretch()
        whole.addWidget(column)
        whole.addStretch()

    def show_kept(self, kept: Sequence[Kept], *, anything: bool) -> None:
        """List the classes that are kept; `anything` says whether there is any student data to delete."""
        rows = [
            Row((Text(one.title, Style.STRONG), Text(words.hand_ins(one.hand_ins), Style.QUIET)), record=one)
            for one in kept
        ]
        self.kept_list.set_rows(rows)
        self.kept_list.setVisible(bool(rows))
        self.kept_list.setFixedHeight(min(len(rows), _MOST_ROWS) * _ROW_HEIGHT)
        self._kept_words.setText(
            self.tr("Hand-ins that are used are copied to this computer, so that sticks can go back.")
            if rows
            else self.tr("Nothing yet. Hand-ins that are used are copied to this computer, so that sticks can go back.")
        )
        self.delete_button.setVisible(anything)

    def set_busy(self, what: str) -> None:
        """Say what is being read, and offer to stop; nothing is where it is empty."""
        busy = bool(what)
        self.folder_button.setVisible(not busy)
        self.kept_list.setEnabled(not busy)
        for part in (self.progress, self.stop_button, self._reading):
            part.setVisible(busy)
        self._reading.setText(what)
        self._count.hide()
        self.progress.setRange(0, 0)
        if busy:
            self.say("")

    @Slot(int, int)
    def show_progress(self, done: int, count: int) -> None:
        """Say how many of how many files are read."""
        self.progress.setRange(0, max(1, count))
        self.progress.setValue(done)
        self._count.setText(self.tr("{done} of %n files", "", count).format(done=done))
        self._count.setVisible(bool(count))

    @property
    def said(self) -> str:
        """The sentence that is shown."""
        return self._said.text()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show one sentence; none where it is empty."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
