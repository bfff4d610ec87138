"""The files in folders that may be articles."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.text.importers import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 20_000
"""No person adds more articles at once; a whole disk was dropped by mistake."""

_PAGE_FOLDERS = ("_files", "_Dateien", "_fichiers", "_archivos", "_file", "_pliki", ".files")
_PAGES = (".html", ".htm")
_NUMBER = re.compile(r"([0-9]+)")


@dataclass(frozen=True, slots=True)
class Found:
    """What is in some folders.

    Attributes:
        files: those with the ending of a format that can be opened, folder by folder, by name.
        others: how many more there are; those that are hidden are not counted.
        complete: whether all of it was looked through; false where there are more than `MOST` files.
    """

    files: tuple[Path, ...]
    others: int
    complete: bool


def find_articles(folder: Path) -> Found:
    """Look through a folder and the folders in it.

    Links to folders are not followed. What is hidden, a lock file of a word processor, or belongs to a saved web page
    beside it, is left out. A folder that may not be read counts as empty.
    """
    files: list[Path] = []
    others = 0
    for path in _walk(folder):
        if len(files) == MOST:
            return Found(tuple(files), others, complete=False)
        if path.suffix.lower() in SUFFIXES:
            files.append(path)
        else:
            others += 1
    return Found(tuple(files), others, complete=True)


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        shown = sorted((name for name in names if not _is_hidden(name)), key=_natural)
        pages = {Path(name).stem for name in shown if name.lower().endswith(_PAGES)}
        folders[:] = sorted(
            (name for name in folders if not _is_hidden(name) and not _belongs_to_page(name, pages)), key=_natural
        )
        yield from (Path(place, name) for name in shown)


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$", "__MACOSX"))


def _belongs_to_page(name: str, pages: set[str]) -> bool:
    """Whether a browser made this folder when it saved the page."""
    return any(name.removesuffix(ending) in pages for ending in _PAGE_FOLDERS if name.endswith(ending))


def _natural(name: str) -> list[str | int]:
    """A key by which “10” comes after “9”: words and numbers in turn."""
    return [int(part) if number % 2 else part for number, part in enumerate(_NUMBER.split(name.casefold()))]
