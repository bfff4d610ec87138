"""Questions that stop the person, in one place so that tests can answer them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_for_file(parent: QWidget, folder: str) -> Path | None:
    """Let the person choose an article; None when they choose none."""
    tr = QCoreApplication.translate
    from reader.text.importers import SUFFIXES  # heavy, and not needed before somebody asks

    patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    name, _ = QFileDialog.getOpenFileName(
        parent,
        tr("messages", "Open an article"),
        folder,
        f"{tr('messages', 'Articles')} ({patterns});;{tr('messages', 'All files')} (*)",
    )
    return Path(name) if name else None


def close_without_saving(parent: QWidget) -> bool:
    """Ask whether to close although a note could not be saved; its text would be lost."""
    tr = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(tr("messages", "What you typed could not be saved. Copy it before you close the window."))
    stay = box.addButton(tr("messages", "Keep the window open"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(tr("messages", "Close without it"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is leave
