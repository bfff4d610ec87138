"""The way into the class view. What it needs is loaded when somebody first asks for it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.storage.library import Library
    from reader.ui.classroom.desk import ClassroomDesk
    from reader.ui.theme import Theme


CLASSROOM: Final = "classroom"
"""The folder for collected work, beside the notes file."""


class Classroom(QObject):
    """Opens the class view; `desk` is None until then."""

    def __init__(self, library: Library, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._window = library, window
        self._folder = library.path.parent / CLASSROOM
        self.desk: ClassroomDesk | None = None
        self._clear_leftovers()

    def open(self, theme: Theme) -> None:
        """Show the class view in this theme."""
        from reader.ui.classroom.desk import ClassroomDesk  # reports and lists that reading an article does not need

        if self.desk is None:
            self.desk = ClassroomDesk(self._library, self._folder, self._window)
        self.desk.open(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        if self.desk is not None:
            self.desk.set_theme(theme)

    @Slot()
    def close(self) -> None:
        """Close the class view, for the end of the program."""
        if self.desk is not None:
            self.desk.close()

    def _clear_leftovers(self) -> None:
        """Remove what a program that was killed while it collected has left half-written."""
        if self._folder.is_dir():
            from reader.lessons.classroom import clear_leftovers  # only where somebody collects

            with suppress(OSError):
                clear_leftovers(self._folder)
