"""What a person does with the pictures of a window: save one, or copy it into another program."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.errors import UserError
from reader.export.files import safe_name
from reader.ui import messages, pictures
from reader.ui.dialogs.pictures import PictureDialog
from reader.ui.folder_window import show_folder
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.pictures import Picture

    Drawn = Callable[[], Picture | None]


class PictureDesk(QObject):
    """Knows the pictures of one window: each has a menu of its own, and `choose` shows all of them.

    Signals:
        done(str): something was saved or copied, in a sentence for screen readers; the notice bar has it too.
        failed(str): a sentence for the person; nothing was changed.
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(self, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._notice, self._window = notice, window
        self._drawn: list[Drawn] = []
        self._folder = Path.home()

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "pictures": self.choose,
        }

    def offer(self, widget: QWidget, drawn: Drawn) -> None:
        """Let what `widget` shows be saved and copied, from its context menu too; `drawn` gives None for nothing."""
        self._drawn.append(drawn)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(partial(self._open_menu, widget, drawn))

    @Slot()
    def choose(self) -> None:
        """Open the dialog with all pictures that there are now."""
        there = [picture for drawn in self._drawn if (picture := drawn()) is not None]
        if not there:
            self.failed.emit(self.tr("There is no picture yet: open an article, and wait for its marks."))
            return
        dialog = PictureDialog(there, self._window)
        dialog.save_wanted.connect(self.save)
        dialog.copy_wanted.connect(self.copy)
        dialog.open()

    @Slot(object)
    def save(self, picture: Picture) -> None:
        """Ask where, and write the file."""
        title = f"{picture.about} ({picture.title})" if picture.about else picture.title
        path = messages.ask_where_to_save_picture(self._window, self._folder / f"{safe_name(title)}.svg")
        if path is None:
            return
        self._folder = path.parent
        try:
            pictures.save(picture, path)
        except UserError as error:
            self.failed.emit(shown(error))
            return
        words = self.tr("Saved as “{name}”.").format(name=path.name)
        self._notice.show_done(words, self.tr("Show in folder"), partial(show_folder, path))
        self.done.emit(words)

    @Slot(object)
    def copy(self, picture: Picture) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(pictures.as_image(picture))
        words = self.tr("The picture is copied.")
        self._notice.show_done(words)
        self.done.emit(words)

    def _open_menu(self, widget: QWidget, drawn: Drawn, place: QPoint) -> None:
        picture = drawn()
        if picture is None:
            return
        menu = QMenu(widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save this picture …"), partial(self.save, picture))
        menu.addAction(self.tr("Copy this picture"), partial(self.copy, picture))
        menu.popup(widget.mapToGlobal(place))
