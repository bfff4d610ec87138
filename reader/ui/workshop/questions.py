"""What the workshop asks in dialogs of the system; each answer is None when the person chooses nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_tr = QCoreApplication.translate


def stick_folder(parent: QWidget, folder: Path) -> Path | None:
    """A stick, or any other folder, to lay a set out in."""
    title = _tr("workshop", "Choose the stick, or a folder for the class")
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None
