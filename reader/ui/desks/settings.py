"""The settings by which the window works: what is kept for the next time, and the colours that all parts have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from reader.settings import for_person, with_comfort
from reader.ui import theme
from reader.ui.dialogs.language import LanguageDialog
from reader.ui.style_sheet import style_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from reader.settings import Comfort, Settings
    from reader.storage.library import Library


class Coloured(Protocol):
    """A part of the window that has colours."""

    def set_theme(self, theme: theme.Theme, /) -> None:
        """Draw in the colours of this theme."""


class SettingsDesk(QObject):
    """Knows the settings that are in use and lets the parts of the window follow them.

    Signals:
        changed(object): the `Settings` to keep.
        applied(object, object): work and look by these `Settings` and in this `Theme` from now on.
    """

    changed = Signal(object)
    applied = Signal(object, object)

    def __init__(self, settings: Settings, library: Library, window: QWidget) -> None:
        """Begin with these settings; nothing looks like them before `apply`."""
        super().__init__(window)
        self.current = settings
        self._library, self._window = library, window
        self._theme: theme.Theme | None = None
        self._parts: tuple[Coloured, ...] = ()
        for desktop_changed in theme.desktop_changes():
            desktop_changed.connect(self.apply)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {"language": self._ask_for_language}

    def colour(self, *parts: Coloured) -> None:
        """Let these parts have the colours of the theme whenever it changes."""
        self._parts = parts

    @Slot()
    def apply(self) -> None:
        """Let everything look as the settings say."""
        chosen = theme.choose(self.current.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication) and chosen is not self._theme:
            self._theme = chosen
            application.setPalette(theme.qt_palette(chosen))
            sheet = style_sheet(chosen)
            if application.styleSheet() != sheet:  # setting the same one again styles every widget anew
                application.setStyleSheet(sheet)
            for part in self._parts:
                part.set_theme(chosen)
        self.applied.emit(self.current, chosen)

    def change(self, settings: Settings) -> None:
        """Use these settings from now on and keep them."""
        self._keep(settings)
        self.apply()

    @Slot(str, object)
    def change_one(self, name: str, value: object) -> None:
        """Use another value for one field of `Settings` from now on and keep it."""
        change: dict[str, Any] = {name: value}
        self.change(replace(self.current, **change))

    @Slot(object)
    def read_like(self, comfort: Comfort) -> None:
        """Show texts like this from now on."""
        self.change(with_comfort(self.current, comfort))

    @Slot(str, str)
    def use_person(self, person: str, name: str) -> None:
        """Use what the person with this profile chose last."""
        known = {one.id for one in self._library.lesson_people.all()}
        self.change(for_person(self.current, person, name, known=known))

    # Kept for the next time

    @Slot(tuple, bool)
    def keep_layers(self, layers: tuple[str, ...], show_all: bool) -> None:
        """Keep which layers are shown."""
        self._keep(replace(self.current, layers=layers, show_all=show_all))

    @Slot(bool, tuple)
    def keep_note(self, unfolded: bool, parts: tuple[str, ...]) -> None:
        """Keep how much of a note is shown."""
        self._keep(replace(self.current, note_unfolded=unfolded, note_parts=parts))

    def keep_article(self, sha256: str) -> None:
        """Keep which article was open last."""
        self._keep(replace(self.current, last_article=sha256))

    def keep_tour_done(self) -> None:
        """Keep that the tour was shown."""
        self._keep(replace(self.current, tour_done=True))

    def keep_window(self, geometry: str, panel_sizes: tuple[int, ...] | None) -> None:
        """Keep the shape of the window, and the widths of its panes where they are all in view."""
        self._keep(replace(self.current, geometry=geometry, panel_sizes=panel_sizes or self.current.panel_sizes))

    def _keep(self, settings: Settings) -> None:
        if settings != self.current:
            self.current = settings
            self.changed.emit(settings)

    @Slot()
    def _ask_for_language(self) -> None:
        dialog = LanguageDialog(self.current.language, self._window)
        dialog.chosen.connect(self._use_language)
        dialog.open()

    @Slot(str)
    def _use_language(self, language: str) -> None:
        self._keep(replace(self.current, language=language))
