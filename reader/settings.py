"""A person's preferences: one record, kept as `settings.json` in the data folder."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from dataclasses import MISSING, asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

FILE_NAME = "settings.json"

SIZES = (12, 36)
LINE_HEIGHTS = (1.2, 2.4)
MEASURES = (40, 100)
LETTER_SPACINGS = (0.0, 0.3)
WORD_SPACINGS = (0.0, 0.6)
PARAGRAPH_SPACINGS = (0.4, 2.0)
"""From least to most: text size in pixels, line height as a multiple of it, characters in a line; the spaces that are
added between letters and between words and the one between paragraphs, as multiples of the text size."""


SPEECH_RATES = (-5, 5)
"""From slow to fast; 0 is the voice of the computer as it is."""


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class FontChoice(StrEnum):
    """The family the article is set in; all of them come with the program."""

    SOURCE_SERIF = "Source Serif 4"
    INTER = "Inter"
    ATKINSON = "Atkinson Hyperlegible"
    OPEN_DYSLEXIC = "OpenDyslexic"


class LineFocus(StrEnum):
    """How much of the text is not dimmed."""

    OFF = "off"
    ONE_LINE = "one-line"
    THREE_LINES = "three-lines"
    PARAGRAPH = "paragraph"


class Ruler(StrEnum):
    """What leads the eye along a line of the text."""

    OFF = "off"
    LINE = "line"
    BAND = "band"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comfort:
    """How a person likes to read. The default of a field also says what may stand in the file: a value like it.

    Attributes:
        text_size: of the article, in pixels.
        line_height: as a multiple of the text size.
        letter_spacing: what is added between two letters, as a multiple of the text size.
        word_spacing: what is added between two words, as a multiple of the text size.
        paragraph_spacing: between two paragraphs, as a multiple of the text size.
        measure: width of the column in characters.
        paragraph_numbers: they stand in the margin.
        speech_rate: how fast articles are read aloud.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    font: FontChoice = FontChoice.SOURCE_SERIF
    text_size: int = field(default=19, metadata={"limits": SIZES})
    line_height: float = field(default=1.5, metadata={"limits": LINE_HEIGHTS})
    letter_spacing: float = field(default=0.0, metadata={"limits": LETTER_SPACINGS})
    word_spacing: float = field(default=0.0, metadata={"limits": WORD_SPACINGS})
    paragraph_spacing: float = field(default=0.75, metadata={"limits": PARAGRAPH_SPACINGS})
    measure: int = field(default=68, metadata={"limits": MEASURES})
    paragraph_numbers: bool = True
    line_focus: LineFocus = LineFocus.OFF
    ruler: Ruler = Ruler.OFF
    speech_rate: int = field(default=0, metadata={"limits": SPEECH_RATES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Comfort):
    """What a person chose, with the comfort of the one who works now.

    Attributes:
        layers: names of the layers of marks that are shown.
        show_all: also the weaker “No source named” marks.
        geometry: place and size of the window as Qt saves them, in base64.
        panel_sizes: widths of library, article and side panel in pixels.
        note_unfolded: a note shows more than its text and status.
        note_parts: names of the parts of a note that are open then.
        last_article: `Article.sha256`, or empty.
        tour_done: the tour of the first start was seen or skipped.
        language: of the interface, for example “de”; empty for that of the system.
        author: the name that notes leave the program with, or empty.
        export_folder: where the last export went, or empty.
        export_way: `Way.id` of the last export, or empty.
        person: id of the profile with which work on lesson sets is handed in, or empty where nobody was asked yet.
        person_name: its name or number; empty for a guest.
        comforts: how others who work on this computer like to read, by the ids of their profiles.
    """

    layers: tuple[str, ...] = ("attribution", "hedge", "unsourced")
    show_all: bool = False
    geometry: str = ""
    panel_sizes: tuple[int, ...] = field(default=(216, 812, 338), metadata={"limits": (0, 100_000)})
    note_unfolded: bool = False
    note_parts: tuple[str, ...] = ("evidence",)
    last_article: str = ""
    tour_done: bool = False
    language: str = ""
    author: str = field(default="", metadata={"words": True})
    export_folder: str = field(default="", metadata={"words": True})
    export_way: str = ""
    person: str = ""
    person_name: str = field(default="", metadata={"words": True})
    comforts: Mapping[str, Comfort] = field(default_factory=dict)


def comfort_of(settings: Settings) -> Comfort:
    """How the one who works now likes to read."""
    return Comfort(**{item.name: getattr(settings, item.name) for item in fields(Comfort)})


def with_comfort(settings: Settings, comfort: Comfort) -> Settings:
    """The same settings for somebody who likes to read like this."""
    return replace(settings, **{item.name: getattr(comfort, item.name) for item in fields(Comfort)})


def for_person(settings: Settings, person: str, name: str, *, known: Collection[str]) -> Settings:
    """The settings when another profile works from now on.

    Whoever said nothing yet keeps what was chosen while nobody was asked; another person finds what they chose last,
    and somebody new the defaults.

    Args:
        settings: those of the one who worked until now.
        person: id of the profile, empty for somebody who is still to say who they are.
        name: its name or number.
        known: the profiles whose work is put away on this computer. What others chose is forgotten.
    """
    settings = replace(settings, person_name=name)
    if person == settings.person:
        return settings
    if not settings.person:
        return replace(settings, person=person)
    comforts = {**settings.comforts, settings.person: comfort_of(settings)}
    comfort = comforts.pop(person, Comfort())
    kept = {one: chosen for one, chosen in comforts.items() if one in known}
    return with_comfort(replace(settings, person=person, comforts=kept), comfort)


def load(data_dir: Path) -> Settings:
    """The saved preferences, or the defaults.

    Nothing that stands in the file can stop the program: a field that cannot be used gets its default, and a
    file that is no settings file at all is kept as `settings.json.damaged`.
    """
    path = data_dir / FILE_NAME
    try:
        saved = json.loads(path.read_bytes(), parse_int=_whole_number)
        if not isinstance(saved, dict):
            raise TypeError(saved)
    except OSError:
        return Settings()
    except (ValueError, TypeError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(f"{FILE_NAME}.damaged"))
        return Settings()
    return _settings(saved)


def save(settings: Settings, data_dir: Path) -> None:
    """Write the preferences; after a crash the file holds either the old ones or the new ones.

    Raises:
        UserError: the folder cannot be written to.
    """
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        _replace(data_dir / FILE_NAME, text.encode())
    except OSError as error:
        raise UserError(
            say("The settings could not be saved in “{folder}”: {why}.", folder=data_dir, why=error.strerror or error)
        ) from error


def _settings(saved: dict[str, object]) -> Settings:
    return Settings(**_values(Settings, saved), comforts=_comforts(saved.get("comforts")))


def _comforts(saved: object) -> dict[str, Comfort]:
    if not isinstance(saved, dict):
        return {}
    return {
        person: Comfort(**_values(Comfort, chosen))
        for person, chosen in saved.items()
        if person.isascii() and isinstance(chosen, dict)
    }


def _values(record: type[Comfort], saved: dict[str, object]) -> dict[str, Any]:
    """Those fields of `record` that stand in the file and can be used."""
    values: dict[str, Any] = {}
    for item in fields(record):
        if item.name in saved and item.default is not MISSING:
            with contextlib.suppress(ValueError, TypeError, OverflowError):
                values[item.name] = _value(saved[item.name], like=item.default, **item.metadata)
    return values


def _whole_number(digits: str) -> int | float:
    # More digits than Python converts to an integer become infinity, which no field takes.
    return int(digits) if len(digits) < 100 else float(digits)


def _value(value: object, *, like: object, limits: tuple[float, float] | None = None, words: bool = False) -> object:
    """Return `value` as the type of `like`.

    Raises:
        TypeError, ValueError, OverflowError: it is of another type, outside of `limits`, or text beyond ASCII; where
            it is `words` of a person, text that cannot be shown on one line.
    """
    if isinstance(like, StrEnum) and isinstance(value, str):
        return type(like)(value)
    if isinstance(like, tuple):
        if not isinstance(value, list):
            raise TypeError(value)
        return tuple(_value(part, like=like[0], limits=limits) for part in value)
    if type(value) is int and type(like) is float:
        value = float(value)
    if type(value) is not type(like):
        raise TypeError(value)
    if isinstance(value, str) and not (value.isprintable() if words else value.isascii()):
        raise ValueError(value)
    if limits and isinstance(value, (int, float)) and not limits[0] <= value <= limits[1]:
        raise ValueError(value)
    return value


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
