"""The page about the notes file: where it is, what it holds, whether it is sound, and its backups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from reader.storage.health import CheckedBackup, Health
from reader.ui.controls import choice_button, heading, link_button, name_for_style, quiet_label, text_label
from reader.ui.models.rows import Row, Style, Text
from reader.ui.panels.row_list import RowList
from reader.ui.theme import DIALOG_MARGINS

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from reader.storage.contents import Contents
    from reader.ui.theme import Theme

_tr = QCoreApplication.translate


class NotesFileDialog(QDialog):
    """Shows what it is given, and asks for what takes longer.

    Signals:
        check_requested(): look the file over now.
        backup_requested(): make a backup now.
        copy_requested(): save a copy at a place of the person's choice.
        restore_requested(object): bring this `CheckedBackup` back.
    """

    check_requested = Signal()
    backup_requested = Signal()
    copy_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, path: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notes file"))
        self.setMinimumSize(560, 480)
        self.resize(700, 640)
        self._path = path
        self._place = text_label(str(path))
        self._holds, self._size, self._state, self._last = text_label(), text_label(), text_label(), text_label()
        self._said = text_label()
        self._list = RowList(self.tr("Backups"))
        self._list.set_theme(theme)
        self._list.selectionModel().currentChanged.connect(self._current_changed)
        self._no_backups = quiet_label(self.tr("There are no backups yet. The first is made soon after the start."))
        self.check_button = _button(self.tr("Check now"), self.check_requested)
        self.backup_button = _button(self.tr("Make a backup now"), self.backup_requested)
        self.copy_button = _button(self.tr("Save my work to …"), self.copy_requested)
        self.restore_button = choice_button(self.tr("Restore this backup …"))
        self.restore_button.setCheckable(False)
        self.restore_button.clicked.connect(self._restore)
        self.restore_button.setEnabled(False)
        self._busy = False
        self._lay_out()
        self.say("")
        self.check_button.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(12)
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(
            quiet_label(
                self.tr(
                    "All that you write is in this one file on this computer, saved as you type. Each day on which the"
                    " program runs, a backup is made beside it and checked."
                )
            )
        )
        layout.addLayout(self._facts())
        layout.addLayout(_row(self.check_button, self.backup_button, self.copy_button))
        layout.addWidget(self._said)
        backups = QLabel(self.tr("Backups"))
        backups.setProperty("section", True)
        layout.addWidget(backups)
        layout.addWidget(self._no_backups)
        layout.addWidget(self._list, 1_000)
        layout.addStretch(1)  # while there is no list
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        last = _row(self.restore_button)
        last.addWidget(buttons)
        layout.addLayout(last)
        name_for_style(self._said, "notice")
        self._said.setContentsMargins(12, 8, 12, 8)

    def _facts(self) -> QGridLayout:
        copy = link_button(self.tr("Copy the path"))
        copy.clicked.connect(self._copy_path)
        facts = QGridLayout()
        facts.setHorizontalSpacing(18)
        facts.setVerticalSpacing(8)
        facts.setColumnStretch(1, 1)
        names = (self.tr("Place"), self.tr("Holds"), self.tr("Size"), self.tr("State"), self.tr("Last backup"))
        values = (self._place, self._holds, self._size, self._state, self._last)
        for row, (name, value) in enumerate(zip(names, values, strict=True)):
            label = quiet_label(name)
            label.setWordWrap(False)
            facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1, 1, 1 if value is self._place else 2)
            value.setAccessibleName(name)
        facts.addWidget(copy, 0, 2, Qt.AlignmentFlag.AlignTop)
        return facts

    def show_health(self, found: Health) -> None:
        """Show what was found."""
        self._size.setText(QLocale().formattedDataSize(found.size))
        self._holds.setText(contents_words(found.contents) if found.contents else "–")
        self._state.setText(state_words(found))
        self._last.setText(date_words(found.backups[0].backup.made) if found.backups else self.tr("none yet"))
        self._list.set_rows([_backup_row(one) for one in found.backups])
        self._list.setVisible(bool(found.backups))
        self._no_backups.setVisible(not found.backups)
        self._current_changed()

    def say(self, words: str) -> None:
        """Say one sentence about what was just done; nothing where it is empty."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def set_busy(self, busy: bool) -> None:
        """Let nothing be asked for while something is being done."""
        self._busy = busy
        for button in (self.check_button, self.backup_button, self.copy_button):
            button.setEnabled(not busy)
        if busy:
            self._state.setText(self.tr("being looked over …"))
        self._current_changed()

    @property
    def current(self) -> CheckedBackup | None:
        """The chosen backup, if it can be used."""
        row = self._list.rows.row(self._list.currentIndex())
        checked = row.record if row is not None else None
        return checked if isinstance(checked, CheckedBackup) and checked.contents else None

    @Slot()
    def _current_changed(self) -> None:
        self.restore_button.setEnabled(self.current is not None and not self._busy)

    @Slot()
    def _restore(self) -> None:
        if self.current is not None:
            self.restore_requested.emit(self.current)

    @Slot()
    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self.say(self.tr("The path is on the clipboard."))


def confirm_restore(parent: QWidget, checked: CheckedBackup) -> bool:
    """Ask whether a backup shall take the place of what the notes file holds."""
    box = QMessageBox(parent)
    box.setText(
        _tr("notes_file", "Bring back the backup of {date}?").format(date=date_words(checked.backup.made)),
    )
    holds = contents_words(checked.contents) if checked.contents else ""
    box.setInformativeText(
        _tr(
            "notes_file",
            "It holds: {holds}.\n\nWhat you typed is saved first, and a backup of what the file holds now is made, so"
            " that you can go back to it. Then the window closes and opens again.",
        ).format(holds=holds)
    )
    cancel = box.addButton(_tr("notes_file", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    restore = box.addButton(_tr("notes_file", "Restore this backup"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is restore


def ask_for_place(parent: QWidget, path: Path) -> Path | None:
    """Let the person choose where a copy of the notes file goes; None when they choose no place."""
    suggested = Path.home() / f"{path.stem}-{QDateTime.currentDateTime().toString('yyyy-MM-dd')}{path.suffix}"
    name, _ = QFileDialog.getSaveFileName(parent, _tr("notes_file", "Save my work to"), str(suggested))
    return Path(name) if name else None


def contents_words(contents: Contents) -> str:
    """What a notes file holds, in one line."""
    parts = [
        _tr("notes_file", "notes: {n}").format(n=_number(contents.notes)),
        _tr("notes_file", "articles: {n}").format(n=_number(contents.articles)),
        _tr("notes_file", "sources: {n}").format(n=_number(contents.evidence)),
        _tr("notes_file", "marks and answers: {n}").format(n=_number(contents.marks)),
    ]
    if contents.trash:
        parts.append(_tr("notes_file", "in the trash: {n}").format(n=_number(contents.trash)))
    return " · ".join(parts)


def state_words(found: Health) -> str:
    """Whether the file is in order, and if not, what is wrong with it."""
    if found.problem:
        advice = _tr("notes_file", "Start the program again: it then offers to use the newest good backup.")
        return f"{found.problem} {advice}"
    if found.sound:
        return _tr("notes_file", "in order, checked just now")
    parts = []
    if found.unreadable:
        parts.append(_tr("notes_file", "rows that cannot be read: {n}").format(n=_number(found.unreadable)))
    if found.orphans:
        parts.append(_tr("notes_file", "rows that belong to nothing: {n}").format(n=_number(found.orphans)))
    if found.not_searchable:
        parts.append(
            _tr("notes_file", "rows that the search does not know: {n}").format(n=_number(found.not_searchable))
        )
    return " · ".join(parts)


def date_words(moment: datetime) -> str:
    """A moment as day and time on the clock of this computer."""
    written = _tr("notes_file", "d MMMM yyyy, HH:mm", "how date and time are written")
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), written)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _backup_row(checked: CheckedBackup) -> Row:
    about = contents_words(checked.contents) if checked.contents else _tr("notes_file", "This backup cannot be used.")
    size = QLocale().formattedDataSize(checked.backup.size)
    return Row((Text(date_words(checked.backup.made), Style.STRONG), Text(f"{about} · {size}", Style.QUIET)), checked)


def _button(text: str, signal: SignalInstance) -> QPushButton:
    button = choice_button(text)
    button.setCheckable(False)
    button.clicked.connect(signal)
    return button


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
