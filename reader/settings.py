"""A person's preferences: one record, kept as `settings.json` in the data folder."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from reader.errors import UserError

FILE_NAME = "settings.json"

SIZES = (12, 36)
LINE_HEIGHTS = (1.2, 2.4)
MEASURES = (40, 100)
"""From least to most: text size in pixels, line height as a multiple of it, characters in a line."""


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class FontChoice(StrEnum):
    """The family the article is set in; all of them come with the program."""

    SOURCE_SERIF = "Source Serif 4"
    INTER = "Inter"
    ATKINSON = "Atkinson Hyperlegible"
    OPEN_DYSLEXIC = "OpenDyslexic"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person chose. The default of a field also says what may stand in the file: a value like it.

    Attributes:
        text_size: of the article, in pixels.
        line_height: as a multiple of the text size.
        measure: width of the column in characters.
        layers: names of the layers of marks that are shown.
        show_all: also the weaker “No source named” marks.
        geometry: place and size of the window as Qt saves them, in base64.
        panel_sizes: widths of library, article and side panel in pixels.
        note_unfolded: a note shows more than its text and status.
        note_parts: names of the parts of a note that are open then.
        last_article: `Article.sha256`, or empty.
        tour_done: the tour of the first start was seen or skipped.
        author: the name that notes leave the program with, or empty.
        export_folder: where the last export went, or empty.
        export_way: `Way.id` of the last export, or empty.
        person: id of the profile with which work on lesson sets is handed in, or empty where nobody was asked yet.
        person_name: its name or number; empty for a guest.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    font: FontChoice = FontChoice.SOURCE_SERIF
    text_size: int = field(default=19, metadata={"limits": SIZES})
    line_height: float = field(default=1.5, metadata={"limits": LINE_HEIGHTS})
    measure: int = field(default=68, metadata={"limits": MEASURES})
    layers: tuple[str, ...] = ("attribution", "hedge", "unsourced")
    show_all: bool = False
    geometry: str = ""
    panel_sizes: tuple[int, ...] = field(default=(216, 812, 338), metadata={"limits": (0, 100_000)})
    note_unfolded: bool = False
    note_parts: tuple[str, ...] = ("evidence",)
    last_article: str = ""
    tour_done: bool = False
    author: str = field(default="", metadata={"words": True})
    export_folder: str = field(default="", metadata={"words": True})
    export_way: str = ""
    person: str = ""
    person_name: str = field(default="", metadata={"words": True})


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
        raise UserError(f"The settings could not be saved in “{data_dir}”: {error.strerror or error}.") from error


def _settings(saved: dict[str, object]) -> Settings:
    values: dict[str, Any] = {}
    for item in fields(Settings):
        if item.name in saved:
            with contextlib.suppress(ValueError, TypeError, OverflowError):
                values[item.name] = _value(saved[item.name], like=item.default, **item.metadata)
    return Settings(**values)


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
