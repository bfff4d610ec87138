"""How a person likes to read: the page about it, the keys for the size, and what the article page makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from reader.settings import SIZES, Comfort, comfort_of
from reader.ui.article.document import Typography
from reader.ui.dialogs.reading import ReadingDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from reader.settings import Settings
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.theme import Theme


class ComfortDesk(QObject):
    """Sets the article page as the settings say, and lets the person change them while the article is in view.

    Signals:
        chosen(object): the `Comfort` to read with from now on.
    """

    chosen = Signal(object)

    def __init__(self, page: ArticlePage, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._window = page, window
        self._comfort = comfort_of(settings)
        self._dialog: ReadingDialog | None = None

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action on the look of the page."""
        return {"reading": self.open, "larger": self._larger, "smaller": self._smaller}

    def set_page(self, settings: Settings, theme: Theme) -> None:
        """Show the article as these settings say."""
        comfort = self._comfort = comfort_of(settings)
        self._page.set_look(theme, typography(comfort))
        self._page.gutter.show_numbers(comfort.paragraph_numbers)
        self._page.aid.set_aids(comfort.line_focus, comfort.ruler)
        if self._dialog is not None:
            self._dialog.show_comfort(comfort)

    @Slot()
    def open(self) -> None:
        """Open the page beside the article, which shows each change at once."""
        if self._dialog is None:
            self._dialog = ReadingDialog(self._comfort, self._window)
            self._dialog.changed.connect(self._change)
            self._dialog.reset_wanted.connect(self._reset)
            self._dialog.finished.connect(self._closed)
            self._dialog.adjustSize()
            right = self._window.mapToGlobal(QPoint(self._window.width() - self._dialog.width() - 12, 56))
            self._dialog.move(right)
        self._dialog.show()
        self._dialog.activateWindow()

    @Slot()
    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(str, object)
    def _change(self, name: str, value: object) -> None:
        change: dict[str, Any] = {name: value}
        self.chosen.emit(replace(self._comfort, **change))

    @Slot()
    def _reset(self) -> None:
        self.chosen.emit(Comfort(speech_rate=self._comfort.speech_rate))  # which has its own place

    @Slot()
    def _larger(self) -> None:
        self._resize(1)

    @Slot()
    def _smaller(self) -> None:
        self._resize(-1)

    def _resize(self, step: int) -> None:
        size = min(max(self._comfort.text_size + step, SIZES[0]), SIZES[1])
        self.chosen.emit(replace(self._comfort, text_size=size))


def typography(comfort: Comfort) -> Typography:
    """How the article is set for somebody who likes to read like this."""
    return Typography(
        family=comfort.font.value,
        size=comfort.text_size,
        line_height=comfort.line_height,
        measure=comfort.measure,
        letter_spacing=comfort.letter_spacing,
        word_spacing=comfort.word_spacing,
        paragraph_spacing=comfort.paragraph_spacing,
    )
