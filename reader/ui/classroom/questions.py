"""What the class view asks, in one place so that tests can answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_tr = QCoreApplication.translate

_LONGEST_NAME = 120


def hand_in_folder(parent: QWidget, folder: str) -> Path | None:
    """Let the person choose the folder of hand-ins; None when they choose none."""
    title = QCoreApplication.translate("class", "The folder into which the class handed in")
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def lesson_file(parent: QWidget, folder: str) -> Path | None:
    """Let the person choose the file of a set; None when they choose none."""
    sets, everything = _tr("class", "Lesson sets"), _tr("class", "All files")
    kinds = f"{sets} (*.lesson);;{everything} (*)"
    name, _ = QFileDialog.getOpenFileName(parent, _tr("class", "The set of these hand-ins"), folder, kinds)
    return Path(name) if name else None


def feedback_folder(parent: QWidget, folder: str) -> Path | None:
    """Let the person choose where feedback is written; None when they choose none."""
    title = QCoreApplication.translate("class", "The folder for feedback files")
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def name_for(parent: QWidget, name: str) -> str:
    """Ask what somebody is called; empty when no name is given."""
    given, agreed = QInputDialog.getText(
        parent, _tr("class", "Name"), _tr("class", "What is this person called?"), text=name
    )
    return " ".join(given.split())[:_LONGEST_NAME] if agreed else ""


def join_to(parent: QWidget, name: str, others: Mapping[str, str]) -> str:
    """Ask to whom somebody is joined.

    Args:
        parent: the window.
        name: of the person to join.
        others: keys of everybody else by what they are called, all different.

    Returns:
        The key that was chosen; empty for none.
    """
    ask = _tr("class", "“{name}” is the same person as:").format(name=name)
    label, agreed = QInputDialog.getItem(parent, _tr("class", "Join"), ask, sorted(others), editable=False)
    return others.get(label, "") if agreed else ""


def delete_student_data(parent: QWidget, held: str) -> bool:
    """Ask whether all that is kept of students may be deleted; `held` says what that is, and what stays."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(_tr("class", "Delete all student data that this program keeps? Nothing brings it back."))
    box.setInformativeText(_tr("class", "To be deleted: {held}").format(held=held))
    keep = box.addButton(_tr("class", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    delete = box.addButton(_tr("class", "Delete it all"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is delete
