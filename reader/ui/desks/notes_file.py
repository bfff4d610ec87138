"""What the program does with the notes file as a whole: the daily backup, the old trash, and the page about it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.storage import backups, health, repair
from reader.storage.library import Library
from reader.ui.dialogs import notes_file
from reader.ui.dialogs.notes_file import NotesFileDialog
from reader.ui.file_work import FileWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.storage.backups import Backup
    from reader.storage.health import CheckedBackup, Health
    from reader.ui.theme import Theme

FIRST_LOOK = 5_000
"""Milliseconds after the start in which the window has other things to do."""

_LOOK_EVERY = 3_600_000


class NotesFileDesk(QObject):
    """Looks after the notes file while a window is open.

    To bring a backup back, the window is closed as by a person, which saves what was typed or asks; then `chosen` is
    that backup, and the program restores it while no library is open and opens a window anew.

    Signals:
        said(str): something the person should read.
    """

    said = Signal(str)

    def __init__(self, path: Path, window: QWidget, *, save: Callable[[], bool] = lambda: True) -> None:
        """Begin to look after a file.

        Args:
            path: of the notes file.
            window: the parent of dialogs, which is closed before a backup is brought back.
            save: saves what was typed and not saved yet; false where that failed.
        """
        super().__init__(window)
        self.chosen: Backup | None = None
        self._path, self._window, self._save = path, window, save
        self._dialog: NotesFileDialog | None = None
        self._work = FileWork(self)
        self._work.failed.connect(self._failed)
        self._work.busy_changed.connect(self._busy_changed)
        QTimer.singleShot(FIRST_LOOK, self, self.look_after)
        self._clock = QTimer(self, interval=_LOOK_EVERY)
        self._clock.timeout.connect(self.look_after)
        self._clock.start()

    @Slot()
    def look_after(self) -> None:
        """Make the backup of the day and erase what was in the trash for too long, unless that is done."""
        if not self._work.busy:
            self._work.start(partial(look_after, self._path), self._looked_after)

    def open_page(self, theme: Theme) -> NotesFileDialog:
        """Open the page about the notes file."""
        dialog = NotesFileDialog(self._path, theme, self._window)
        dialog.check_requested.connect(self._check)
        dialog.backup_requested.connect(self._back_up)
        dialog.copy_requested.connect(self._save_copy)
        dialog.restore_requested.connect(self._restore)
        dialog.finished.connect(self._page_closed)
        self._dialog = dialog
        dialog.open()
        self._check()
        return dialog

    @Slot()
    def _page_closed(self) -> None:
        self._dialog = None

    @Slot()
    def _check(self) -> None:
        self._save()
        self._work.start(partial(health.check, self._path), self._checked)

    def _checked(self, found: Health) -> None:
        if self._dialog is not None:
            self._dialog.show_health(found)

    @Slot()
    def _back_up(self) -> None:
        self._save()
        self._work.start(partial(_back_up, self._path), self._checked)

    @Slot()
    def _save_copy(self) -> None:
        target = notes_file.ask_for_place(self._window, self._path)
        if target is not None and self._save():
            self._work.start(partial(backups.save_copy, self._path, target), lambda _: self._copied(target))

    def _copied(self, target: Path) -> None:
        if self._dialog is not None:
            self._dialog.say(self.tr("A checked copy was saved as “{name}”.").format(name=target))

    @Slot(object)
    def _restore(self, checked: CheckedBackup) -> None:
        if self._dialog is None or not notes_file.confirm_restore(self._dialog, checked):
            return
        self._dialog.accept()
        self.chosen = checked.backup
        if not self._window.close():
            self.chosen = None

    def _looked_after(self, found: Backup | None) -> None:
        if found is not None and self._dialog is not None:
            self._check()

    @Slot(str)
    def _failed(self, words: str) -> None:
        if self._dialog is not None:
            self._dialog.say(words)
        else:
            self.said.emit(words)

    @Slot(bool)
    def _busy_changed(self, busy: bool) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(busy)


def look_after(path: Path) -> Backup | None:
    """Make the backup of the day, then erase what was in the trash for too long; returns the backup if one was made.

    Raises:
        UserError: the file is damaged, or the disk does not do what is asked. Where single rows cannot be read, the
            backup is made all the same, for it holds the others, and earlier ones stay.
    """
    now = datetime.now(UTC)
    made = backups.make_backup(path, now=now) if backups.is_due(path, now=now) else None
    with Library.open(path) as library:
        library.notes.empty_old_trash(now=now)
    if made is not None:
        repair.require_readable(path)
    return made


def _back_up(path: Path) -> Health:
    backups.make_backup(path, now=datetime.now(UTC))
    return health.check(path)
