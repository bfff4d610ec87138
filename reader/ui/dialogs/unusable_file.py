"""The question at the start when the notes file cannot be used, or is gone while its backups are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from reader.ui.dialogs.notes_file import contents_words, date_words
from reader.ui.language import shown

if TYPE_CHECKING:
    from pathlib import Path

    from reader.storage.backups import Backup
    from reader.storage.contents import Contents

_tr = QCoreApplication.translate


def ask(problem: str, path: Path, found: tuple[Backup, Contents] | None) -> bool:
    """Say what happened and what would be kept, and ask whether to go on; nothing is done without a yes.

    Args:
        problem: why the file cannot be used.
        path: of the notes file; it may be gone.
        found: the newest good backup and what it holds; None where there is none, then the way on is an empty file.
    """
    box = QMessageBox()
    box.setWindowTitle("Lateral Reader")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(shown(problem))
    box.setInformativeText("\n\n".join(_explanation(path, found)))
    leave = box.addButton(_tr("unusable_file", "Quit and change nothing"), QMessageBox.ButtonRole.RejectRole)
    words = _tr("unusable_file", "Use this backup") if found else _tr("unusable_file", "Begin an empty file")
    go_on = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.exec()
    return box.clickedButton() is go_on


def _explanation(path: Path, found: tuple[Backup, Contents] | None) -> list[str]:
    parts = []
    if found is None:
        parts.append(_tr("unusable_file", "There is no backup that can be used."))
    else:
        backup, contents = found
        words = _tr("unusable_file", "The newest good backup is from {date}. It holds: {holds}.")
        parts.append(words.format(date=date_words(backup.made), holds=contents_words(contents)))
    if path.exists():
        words = _tr(
            "unusable_file",
            "If you go on, the file is kept in “{folder}” under another name, and notes that can still be read in it"
            " are added.",
        )
        parts.append(words.format(folder=path.parent))
    return parts


def result_words(kept: Path | None, salvaged: int) -> str:
    """What was done, after a yes."""
    parts = [_tr("unusable_file", "Your notes are back.") if kept is None else ""]
    if kept is not None:
        words = _tr("unusable_file", "The file that could not be used is kept as “{name}”.")
        parts.append(words.format(name=kept.name))
    if salvaged:
        words = _tr("unusable_file", "Notes that were read out of it, now with the tag “recovered”: {n}.")
        parts.append(words.format(n=salvaged))
    return " ".join(part for part in parts if part)
