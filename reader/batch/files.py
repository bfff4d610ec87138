"""Which files were asked for, always in the same order."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Target:
    """A file to analyse.

    Attributes:
        file: its name as the person gave it, or found under the folder that the person gave.
        error: why it is none, as a sentence for the person; empty where it may be read.
    """

    file: str
    error: str = ""


def targets(paths: Iterable[Path], *, left_out: Iterable[Path] = ()) -> Iterator[Target]:
    """The files to analyse; a folder stands for the articles in it and below it, in the order of their names.

    Names are compared folder by folder and code point by code point, so the order is the same on every system. What
    begins with a dot, README.md and what lies in `left_out` is no article; what is wrong with a folder is a target too.
    """
    hidden = [path.resolve() for path in left_out]
    for path in paths:
        if not path.is_dir():
            yield Target(str(path))
            continue
        found = sorted(_below(path, hidden), key=lambda target: Path(target.file).parts)
        yield from found or [Target(str(path), "The folder holds no article that can be opened.")]


def _below(folder: Path, hidden: list[Path]) -> Iterator[Target]:
    """Links to folders are not followed: they may lead round in a circle."""
    from reader.text.importers import SUFFIXES

    unreadable: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = [name for name in folders if not name.startswith(".") and not _is_hidden(place, name, hidden)]
        for name in names:
            file = Path(place, name)
            named = file.suffix.lower() in SUFFIXES and name.lower() != "readme.md" and not name.startswith(".")
            if named and not _is_hidden(place, name, hidden) and file.is_file():
                yield Target(str(file))
    for error in unreadable:
        yield Target(str(error.filename), f"This cannot be read: {error.strerror or error}.")


def _is_hidden(place: str, name: str, hidden: list[Path]) -> bool:
    return bool(hidden) and Path(place, name).resolve() in hidden
