"""Keeps the settings: written a moment after the last change, so that no change waits for the disk."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from reader import settings
from reader.errors import UserError
from reader.settings import Settings, ThemeChoice

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_DELAY = 500


class Preferences(QObject):
    """The settings of one data folder."""

    def __init__(self, data_dir: Path, *, theme: str | None, parent: QObject | None = None) -> None:
        """Load the settings; `theme` stands in for the kept one and is not kept itself."""
        super().__init__(parent)
        self._data_dir = data_dir
        self._saved = settings.load(data_dir)
        self._for_now = ThemeChoice(theme) if theme else None
        self.current = replace(self._saved, theme=self._for_now) if self._for_now else self._saved
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.flush)

    @Slot(object)
    def change(self, changed: Settings) -> None:
        """Use these from now on and keep them."""
        self.current = changed
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Write what was not written yet; a disk that takes nothing is no reason to disturb anybody."""
        self._timer.stop()
        kept = self.current
        if self._for_now is not None and kept.theme is self._for_now:
            kept = replace(kept, theme=self._saved.theme)
        if kept == self._saved:
            return
        try:
            settings.save(kept, self._data_dir)
            self._saved = kept
        except UserError as error:
            log.warning("%s", error)
