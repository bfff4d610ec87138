"""What the parts of the workshop have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.ui.theme import Theme
    from reader.ui.workshop.editor import LessonEditor


class Section(QWidget):
    """One part of the set on the page of the workshop: it shows what the editor has, and sends changes there.

    Signals:
        said(str): something for screen readers.
        failed(str): something could not be done; shown to the person.
        go_to(str, str): to another part, by its name and the id of what to show there.
    """

    said = Signal(str)
    failed = Signal(str)
    go_to = Signal(str, str)

    def __init__(self, editor: LessonEditor, theme: Theme) -> None:
        """Show a part of the set of `editor`; subclasses build themselves, then call `refresh`."""
        super().__init__()
        self.editor, self.theme = editor, theme
        editor.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what the editor has now, words that are being typed left alone."""
        raise NotImplementedError

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of `reader.ui.actions` that is `local` to this part.

        Its keys work inside of the part, and the action is enabled while the part is on the page.
        """
        return {}

    def show_item(self, item: str) -> None:
        """Show one thing of the part: a prompt, a card, a mark."""

    def flush(self) -> None:
        """Send to the editor what was typed and not sent yet."""

    def set_theme(self, theme: Theme) -> None:
        """Show other colours."""
        self.theme = theme
