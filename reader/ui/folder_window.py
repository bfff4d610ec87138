"""Shows a file of this computer in the program that the system has for folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def show_folder(path: Path) -> None:
    """Open the folder in which the file lies, never the file itself."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))
