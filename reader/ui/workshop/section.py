"""What the parts of the workshop have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor


class Section(QWidget):
    """One part of the set on the page of the workshop: it shows what the editor has, and sends changes there.

    Signals:
        said(str): something for screen readers.
        failed(str): something could not be done; shown to the person.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        """Show a part of the set of `editor`; subclasses build themselves, then call `refresh`."""
        super().__init__()
        self.editor, self.theme = editor, theme
        editor.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what the editor has now, words that are being typed left alone."""
        raise NotImplementedError

    def flush(self) -> None:
        """Send to the editor what was typed and not sent yet."""

    def set_theme(self, theme: Theme) -> None:
        """Show other colours."""
        self.theme = theme
