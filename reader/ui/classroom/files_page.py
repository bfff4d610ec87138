"""A word for every file that was found: used, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.lessons.hand_in_files import FileRow, FileState
from reader.lessons.people import key
from reader.lessons.report_words import FILE_STATES
from reader.ui.classroom import words
from reader.ui.classroom.scaled_list import ScaledList, heading
from reader.ui.controls import link_button, name_for_style, quiet_label, text_label
from reader.ui.direction import isolated
from reader.ui.language import shown
from reader.ui.models.rows import Row, Style, Text
from reader.ui.theme import Size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.ui.classroom.collection import Collection

_TO_DO = (FileState.NO_NAME, FileState.DAMAGED, FileState.NEWER_PROGRAM)
_COLOURS = {FileState.USED: "state_sourced"} | dict.fromkeys(_TO_DO, "hedge_line")


class FilesPage(QWidget):
    """The files, those that somebody may have to do something about first.

    Signals:
        name_wanted(str): name the person with this key.
        set_wanted(): choose the file of the set.
        class_wanted(): go on to what the class did.
    """

    name_wanted = Signal(str)
    set_wanted = Signal()
    class_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_for_style(self, "page")
        self.head = text_label(style=f"font-size: {Size.DISPLAY}px; font-weight: 600;")
        self._states, self._set_words, self._where = text_label(), quiet_label(), quiet_label()
        self.set_button = link_button(self.tr("Choose the set …"))
        self.set_button.clicked.connect(self.set_wanted)
        self.list = ScaledList(self.tr("Files and what became of them"))
        self.list.current_changed.connect(self._enable)
        self.name_button = QPushButton(self.tr("Name this person …"))
        self.name_button.setProperty("choice", True)
        self.name_button.clicked.connect(self._name)
        self.class_button = QPushButton(self.tr("See what the class marked"))
        self.class_button.setProperty("primary", True)
        self.class_button.clicked.connect(self.class_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        of_set = QHBoxLayout()
        of_set.setSpacing(10)
        of_set.addWidget(self._set_words, 1)
        of_set.addWidget(self.set_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.name_button)
        buttons.addStretch()
        buttons.addWidget(self.class_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(52, 22, 52, 16)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self._states)
        layout.addWidget(self._where)
        layout.addLayout(of_set)
        layout.addSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def show_collection(self, collection: Collection) -> None:
        """List the files of this collection."""
        self.head.setText(words.files_head(collection))
        states = words.files_line(collection)
        self._states.setText(states)
        self._states.setVisible(bool(states))
        self._where.setText(self.tr("Folder: {path}").format(path=isolated(str(collection.folder))))
        self._set_words.setText(self._about_set(collection))
        self.set_button.setText(self.tr("Choose another set …") if collection.lesson else self.tr("Choose the set …"))
        self.list.set_rows(list(self._rows(collection)))
        self.list.choose_first()
        self.class_button.setEnabled(bool(collection.collected.students))
        self._enable()

    def _about_set(self, collection: Collection) -> str:
        lesson = collection.lesson
        if lesson is None:
            return self.tr(
                "The set of these hand-ins is not at hand, so only what somebody marked is known of its articles. "
                "Choose its file to see all sentences, its questions and its key."
            )
        held = {"title": lesson.set.title, "version": lesson.set.version}
        if lesson.key is None:
            return self.tr("Set: “{title}”, version {version}, the student edition, without the key.").format(**held)
        return self.tr("Set: “{title}”, version {version}, the teacher’s edition with its key.").format(**held)

    def _rows(self, collection: Collection) -> Iterator[Row]:
        files = collection.collected.files
        rest = (*_TO_DO, FileState.USED, FileState.READABLE_COPY)
        groups = (
            (self.tr("Something to do"), [row for row in files if row.state in _TO_DO]),
            (self.tr("Not used"), [row for row in files if row.state not in rest]),
            (self.tr("Used"), [row for row in files if row.state is FileState.USED]),
            (self.tr("Pages to read beside the hand-ins"), [r for r in files if r.state is FileState.READABLE_COPY]),
        )
        if not files:
            yield heading(self.tr("This folder is empty."))
        for title, members in groups:
            if members:
                yield heading(f"{title} ({len(members)})")
                yield from (self._row(collection, row) for row in members)

    def _row(self, collection: Collection, row: FileRow) -> Row:
        name = collection.name_of(collection.people.key_of(key(row.response.person))) if row.response else ""
        state = shown(FILE_STATES[row.state])
        about = f"{state} · {name}" if name else state
        return Row(
            (
                Text(row.path, Style.STRONG),
                Text(about, Style.PLAIN, colour=_COLOURS.get(row.state, "")),
                Text(shown(row.reason), Style.QUIET),
            ),
            record=row,
            accessible=". ".join(part.rstrip(".") for part in (about, row.path, shown(row.reason)) if part),
        )

    @property
    def row(self) -> FileRow | None:
        """The chosen file."""
        return self.list.record if isinstance(self.list.record, FileRow) else None

    @Slot()
    def _enable(self) -> None:
        row = self.row
        self.name_button.setVisible(row is not None and row.state is FileState.NO_NAME)

    @Slot()
    def _name(self) -> None:
        row = self.row
        if row is not None and row.response is not None:
            self.name_wanted.emit(key(row.response.person))
