"""Questions that stop the person, in one place so that tests can answer them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
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


def erase_for_good(parent: QWidget) -> bool:
    """Ask whether a note may be taken out of the notes file; nothing brings it back then."""
    tr = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(tr("messages", "Delete this note for good? It cannot be brought back after that."))
    keep = box.addButton(tr("messages", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    erase = box.addButton(tr("messages", "Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is erase


def ask_for_printer(parent: QWidget) -> QPrinter | None:
    """Let the person choose a printer, or a PDF file to print into; None when they choose none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # starts the printing system, so only when asked for

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
