"""What the program needs of a computer, looked at one by one; nothing leaves the computer, and nothing is changed."""

from __future__ import annotations

import locale
import platform
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from reader import __version__
from reader.storage import place
from reader.ui import fonts, speech
from reader.ui.actions import key_of
from reader.ui.language import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_tr = QCoreApplication.translate

LITTLE_SPACE, TOO_LITTLE_SPACE = 1_000_000_000, 50_000_000
"""Bytes: below the first a year of notes with backups may not fit, below the second a day may not."""

COMFORTABLE = (1200, 700)
"""Pixels of the interface from which all three panes stand beside each other without squeezing the text."""


class State(StrEnum):
    """How it is with one thing."""

    GOOD = "good"
    NOTE = "note"
    TO_DO = "to do"

    @property
    def sign(self) -> str:
        """For the eye; `words` says the same."""
        return {State.GOOD: "✓", State.NOTE: "!", State.TO_DO: "✗"}[self]

    @property
    def words(self) -> str:
        """For the ear, in the language of the interface."""
        return {
            State.GOOD: _tr("computer", "in order"),
            State.NOTE: _tr("computer", "good to know"),
            State.TO_DO: _tr("computer", "something to do"),
        }[self]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        advice: one sentence on what it means, or what to do.
    """

    name: str
    state: State
    found: str
    advice: str


def checks(notes_file: Path, *, analysis_version: str) -> list[Check]:
    """Look at everything; what asks for something comes first.

    Args:
        notes_file: of the person.
        analysis_version: of the rules and the model that marked the open article; empty where none is open.
    """
    found = place.look_at(notes_file)
    looked_at = [_folder(found), _space(found), _journal(found), _fonts(), _screen(), _voice(), _encoding()]
    urgency = [State.TO_DO, State.NOTE, State.GOOD]
    return [*sorted(looked_at, key=lambda one: urgency.index(one.state)), _versions(analysis_version)]


def as_text(found: Iterable[Check]) -> str:
    """The checks as plain text, to send to who looks after the computer."""
    return "".join(f"{one.state.sign} {one.name}: {one.found}\n  {one.advice}\n" for one in found)


def summary(found: Sequence[Check]) -> str:
    """All of it in one sentence."""
    if any(one.state is State.TO_DO for one in found):
        return _tr("computer", "There is something to do before you can rely on this computer.")
    if any(one.state is State.NOTE for one in found):
        return _tr("computer", "The program can be used here. Something is good to know.")
    return _tr("computer", "The program has all that it needs here.")


def _folder(found: place.Place) -> Check:
    name, where = _tr("computer", "Folder of your notes"), str(found.folder)
    if not found.problem:
        return Check(name, State.GOOD, where, _tr("computer", "It can be written to."))
    words = _tr(
        "computer",
        "It cannot be written to ({why}). Start the program with --data-dir and a folder of your own, or ask who looks"
        " after this computer.",
    )
    return Check(name, State.TO_DO, where, words.format(why=found.problem))


def _space(found: place.Place) -> Check:
    name = _tr("computer", "Free space on its disk")
    if found.free is None:
        return Check(
            name,
            State.NOTE,
            _tr("computer", "not known"),
            _tr("computer", "The system does not say how much there is."),
        )
    size = QLocale().formattedDataSize(found.free)
    if found.free < TOO_LITTLE_SPACE:
        return Check(name, State.TO_DO, size, _tr("computer", "Notes may not be saved. Remove files you do not need."))
    if found.free < LITTLE_SPACE:
        words = _tr("computer", "Enough for now. Backups of your notes take some of it every day.")
        return Check(name, State.NOTE, size, words)
    return Check(name, State.GOOD, size, _tr("computer", "Enough for years of notes."))


def _journal(found: place.Place) -> Check:
    name = _tr("computer", "How the notes file is kept")
    if found.journal == "wal":
        words = _tr("computer", "What is saved lasts through a power cut, and saving is quick.")
        return Check(name, State.GOOD, found.journal, words)
    if found.journal:
        words = _tr(
            "computer",
            "What is saved lasts, but this disk makes saving slower, as disks of a network do. Notes are best kept on"
            " a disk of this computer.",
        )
        return Check(name, State.NOTE, found.journal, words)
    return Check(
        name, State.NOTE, "–", _tr("computer", "The notes file cannot be read now. Look at File › Notes file.")
    )


def _fonts() -> Check:
    name = _tr("computer", "Fonts")
    fonts.load(*fonts.FAMILIES)
    there = set(QFontDatabase.families())
    missing = [family for family in fonts.FAMILIES if family not in there]
    if missing:
        words = _tr("computer", "These did not load, so text may show as boxes. Install the program again.")
        return Check(name, State.TO_DO, listed(missing), words)
    return Check(name, State.GOOD, listed(fonts.FAMILIES), _tr("computer", "All fonts that came along have loaded."))


def _screen() -> Check:
    name, screen = _tr("computer", "Screen"), QGuiApplication.primaryScreen()
    size, ratio = screen.availableSize(), screen.devicePixelRatio()
    found = f"{size.width()} × {size.height()} · {ratio:.0%} · {QGuiApplication.platformName()}"
    if size.width() >= COMFORTABLE[0] and size.height() >= COMFORTABLE[1]:
        return Check(name, State.GOOD, found, _tr("computer", "Library, article and notes fit beside each other."))
    words = _tr("computer", "Rather small. {library} hides the library, {notes} the notes; then the text has room.")
    words = words.format(library=key_of("library"), notes=key_of("side_panel"))
    return Check(name, State.NOTE, found, words)


def _voice() -> Check:
    name, found = _tr("computer", "Voice for reading aloud"), speech.names()
    if found:
        words = _tr("computer", "{key} reads an article aloud.").format(key=key_of("read_aloud"))
        return Check(name, State.GOOD, listed(found), words)
    words = _tr(
        "computer",
        "Reading aloud is not offered. It comes with one of the packages speech-dispatcher and espeak-ng, or with the"
        " part “speech” of this program.",
    )
    return Check(name, State.NOTE, _tr("computer", "none"), words)


def _encoding() -> Check:
    name = _tr("computer", "Encoding of the system")
    names = dict.fromkeys((sys.getfilesystemencoding(), locale.getencoding().lower()))
    found = listed(names)
    if sys.getfilesystemencoding() == "utf-8":
        return Check(name, State.GOOD, found, _tr("computer", "Names of files may have letters of every language."))
    words = _tr("computer", "Names of files with accents may look odd. Choose a language of the system with UTF-8.")
    return Check(name, State.NOTE, found, words)


def _versions(analysis_version: str) -> Check:
    parts = {
        "Lateral Reader": __version__,
        _tr("computer", "marks"): analysis_version,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "SQLite": place.SQLITE,
        platform.system(): platform.release(),
    }
    found = listed(f"{name} {version}" for name, version in parts.items() if version)
    return Check(
        _tr("computer", "Versions"), State.GOOD, found, _tr("computer", "Name them when you report a problem.")
    )
