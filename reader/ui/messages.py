"""Questions that stop the person, in one place so that tests can answer them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.ui.language import shown

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

_tr = QCoreApplication.translate


def ask_for_files(parent: QWidget, folder: str) -> list[Path]:
    """Let the person choose articles; none when they choose none."""
    title = QCoreApplication.translate("messages", "Open articles")
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, article_filters())
    return [Path(name) for name in names]


def article_filters() -> str:
    """The choices of a file dialog: everything that can be opened, each format by itself, and all files."""
    from reader.text.importers import FORMATS, SUFFIXES  # heavy, and not needed before somebody asks

    kinds = [(_tr("messages", "All articles and sets"), (*SUFFIXES, ".lesson"))]
    kinds += [(shown(kind.name), kind.suffixes) for kind in FORMATS]
    kinds.append((_tr("messages", "Lesson sets"), (".lesson",)))
    filters = [f"{name} ({' '.join(f'*{suffix}' for suffix in suffixes)})" for name, suffixes in kinds]
    everything = _tr("messages", "All files")
    return ";;".join([*filters, f"{everything} (*)"])


def ask_for_folder(parent: QWidget, folder: str) -> Path | None:
    """Let the person choose a folder with articles; None when they choose none."""
    title = QCoreApplication.translate("messages", "Open a folder of articles")
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def ask_for_set(parent: QWidget, folder: str) -> Path | None:
    """Let the person choose the file of a lesson set; None when they choose none."""
    sets, everything = _tr("messages", "Lesson sets"), _tr("messages", "All files")
    kinds = f"{sets} (*.lesson);;{everything} (*)"
    name, _ = QFileDialog.getOpenFileName(parent, _tr("messages", "Open the file of a set"), folder, kinds)
    return Path(name) if name else None


def keep_draft(parent: QWidget, title: str) -> bool | None:
    """Ask what to go on with where there is a draft of a set that is opened; None where the person wants neither."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(_tr("messages", "There is a draft of “{title}” already. Which one do you want?").format(title=title))
    box.setInformativeText(_tr("messages", "What you take from the file is put in the place of the draft."))
    draft = box.addButton(_tr("messages", "Go on with the draft"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("messages", "Take the file"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(_tr("messages", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(draft)
    box.setEscapeButton(cancel)
    box.exec()
    return None if box.clickedButton() is cancel else box.clickedButton() is draft


def ask_where_to_save(parent: QWidget, suggested: Path, suffix: str) -> Path | None:
    """Let the person choose a place for a file with this ending; None when they choose none, or keep what is there."""
    files = _tr("messages", "Files of this kind")
    name, _ = QFileDialog.getSaveFileName(parent, _tr("messages", "Save as"), str(suggested), f"{files} (*{suffix})")
    if not name:
        return None
    path = Path(name)
    if path.suffix.casefold() == suffix.casefold():
        return path  # the system's dialog has asked before it lets anybody replace a file
    path = path.with_name(path.name + suffix)
    return path if not path.exists() or replace_file(parent, path.name) else None


def ask_where_to_save_picture(parent: QWidget, suggested: Path) -> Path | None:
    """Let the person choose a place and a format for a picture; None when they choose none, or keep what is there."""
    kinds = {
        f"{_tr('messages', 'Drawing, sharp at any size')} (*.svg)": ".svg",
        f"{_tr('messages', 'Picture made of dots')} (*.png)": ".png",
    }
    title = _tr("messages", "Save as")
    name, kind = QFileDialog.getSaveFileName(parent, title, str(suggested), ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    if path.suffix.casefold() in kinds.values():
        return path  # the system's dialog has asked before it lets anybody replace a file
    path = path.with_name(path.name + kinds.get(kind, ".svg"))
    return path if not path.exists() or replace_file(parent, path.name) else None


def replace_file(parent: QWidget, name: str) -> bool:
    """Ask whether a file that is there already may be replaced."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(_tr("messages", "There is a file “{name}” already. Replace it?").format(name=name))
    keep = box.addButton(_tr("messages", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    replace = box.addButton(_tr("messages", "Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is replace


def ask_for_notes(parent: QWidget, folder: str) -> Path | None:
    """Let the person choose a file of notes to read in; None when they choose none."""
    notes, everything = _tr("messages", "Notes"), _tr("messages", "All files")
    kinds = f"{notes} (*.jsonld *.json);;{everything} (*)"
    name, _ = QFileDialog.getOpenFileName(parent, _tr("messages", "Import notes"), folder, kinds)
    return Path(name) if name else None


def close_without_saving(parent: QWidget) -> bool:
    """Ask whether to close although a note could not be saved; its text would be lost."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_tr("messages", "What you typed could not be saved. Copy it before you close the window."))
    stay = box.addButton(_tr("messages", "Keep the window open"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(_tr("messages", "Close without it"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is leave


def erase_for_good(parent: QWidget) -> bool:
    """Ask whether a note may be taken out of the notes file; nothing brings it back then."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(_tr("messages", "Delete this note for good? It cannot be brought back after that."))
    keep = box.addButton(_tr("messages", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    erase = box.addButton(_tr("messages", "Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is erase


def clear_this_pc(parent: QWidget) -> bool:
    """Ask whether all sets and the work on them may be deleted from this computer; nothing brings them back then."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_tr("messages", "Clear this PC? Hand in first: what is deleted cannot be brought back."))
    box.setInformativeText(
        _tr(
            "messages",
            "Deleted for good are all lesson sets, your marks, notes and answers on their articles, your name, and the"
            " backups that hold them. Files that you handed in, and other articles with their notes, stay.",
        )
    )
    keep = box.addButton(_tr("messages", "Keep everything"), QMessageBox.ButtonRole.RejectRole)
    clear = box.addButton(_tr("messages", "Clear this PC"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is clear


def ask_for_printer(parent: QWidget) -> QPrinter | None:
    """Let the person choose a printer, or a PDF file to print into; None when they choose none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # starts the printing system, so only when asked for

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
