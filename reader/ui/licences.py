"""What the program is made of and under which licences, read from the parts themselves whenever it is asked for."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader import __version__, paths
from reader.ui import fonts
from reader.ui.language import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_tr = QCoreApplication.translate

DISTRIBUTION = "lateral-reader"

_NAMED = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_CALLED = {
    "SIL OPEN FONT LICENSE": "OFL-1.1",
    "ISC License": "ISC",
    "The MIT License": "MIT",
    "Apache License": "Apache-2.0",
}
"""How licences call themselves, and their identifiers of SPDX."""
_LONGEST = 60
_MOST_SHOWN = 300_000
"""Characters of licence texts that are shown of one part."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the program.

    Attributes:
        name: what it is called.
        version: empty where it has none.
        licence: in a few words, as it says itself.
        summary: what it is; may be empty.
        files: its licence texts, or what it says of itself and its licence.
    """

    name: str
    version: str
    licence: str
    summary: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """The licence texts, one after the other; empty where it brings none."""
        texts = (path.read_text(encoding="utf-8", errors="replace") for path in self.files if path.is_file())
        return "\n\n".join(text.strip() for text in texts)[:_MOST_SHOWN]


def parts() -> list[Part]:
    """The program, what lies in its folder of resources, and the libraries that it needs."""
    libraries = sorted(_libraries(_requirements()), key=lambda part: part.name.lower())
    return [_program(), *_fonts(), _icons(), _model(), _word_lists(), *libraries]


def _program() -> Part:
    installed = _distribution(DISTRIBUTION)
    beside = paths.resource().parent / "LICENSE"
    files = _licence_files(installed) if installed is not None else ()
    summary = _tr("licences", "This program and its sample set.")
    return Part("Lateral Reader", __version__, "Apache-2.0", summary, files or ((beside,) if beside.is_file() else ()))


def _fonts() -> Iterator[Part]:
    for family in fonts.FAMILIES:
        file = paths.resource("fonts", f"{family.replace(' ', '')}-LICENSE.txt")
        yield Part(family, "", _called(file), _tr("licences", "Font"), (file,))


def _icons() -> Part:
    file, about = paths.resource("icons", "LICENSE"), paths.resource("icons", "README.md")
    return Part("Lucide", "", _called(file), _tr("licences", "Icons"), (about, file))


def _model() -> Part:
    card = paths.resource("models", "attribution", "card.md")
    summary = _tr("licences", "The model that finds attributions and cautious words. Its card names the data.")
    return Part(_tr("licences", "Model of the marks"), "", "Apache-2.0", summary, (card,))


def _word_lists() -> Part:
    files = sorted(paths.resource("lexicons").glob("*.toml"))
    said = (re.search(r"Licence: ([\w.-]+(?: \d[\d.]*\d)?)", file.read_text(encoding="utf-8")) for file in files)
    licences = dict.fromkeys(found[1].rstrip(".,") for found in said if found is not None)
    summary = _tr("licences", "Each list says at its head where it comes from.")
    return Part(_tr("licences", "Word lists"), "", listed(licences), summary, tuple(files))


def _called(file: Path) -> str:
    """The identifiers of the licences whose text stands in a file."""
    text = file.read_text(encoding="utf-8", errors="replace")
    return " AND ".join(dict.fromkeys(name for words, name in _CALLED.items() if words in text))


def _requirements() -> list[str]:
    """What the program needs: as it was installed, or as the checkout says it."""
    installed = _distribution(DISTRIBUTION)
    if installed is not None:
        return installed.requires or []
    project = paths.resource().parent / "pyproject.toml"
    if not project.is_file():
        return []
    found: list[str] = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    return found


def _libraries(requirements: Iterable[str]) -> list[Part]:
    """The libraries that are there for these requirements, and all that they need in turn, each once."""
    found: dict[str, Part] = {}
    waiting = [*requirements]
    while waiting:
        requirement, _, marker = waiting.pop().partition(";")
        named = _NAMED.match(requirement.strip())
        if named is None or "extra" in marker:
            continue
        key = re.sub(r"[-_.]+", "-", named[0]).lower()
        library = None if key in found else _distribution(named[0])
        if library is not None:
            found[key] = _library(library)
            waiting += library.requires or []
    return list(found.values())


def _library(library: metadata.Distribution) -> Part:
    said = library.metadata
    named = _said(library, "License-Expression") or _said(library, "License")
    classifiers = said.get_all("Classifier") or []
    classified = [line.rpartition("::")[2].strip() for line in classifiers if "License ::" in line]
    if not named or len(named) > _LONGEST or "\n" in named:
        named = ", ".join(classified) or " ".join(named.split())[:_LONGEST]
    return Part(said["Name"], library.version, named, _said(library, "Summary"), _texts(library, named))


def _said(library: metadata.Distribution, name: str) -> str:
    return next(iter(library.metadata.get_all(name) or []), "")


def _texts(library: metadata.Distribution, named: str) -> tuple[Path, ...]:
    found = _licence_files(library)
    if not found and "LGPL-3.0" in named:
        return tuple(paths.resource("licences", f"{name}.txt") for name in ("LGPL-3.0", "GPL-3.0"))
    return found


def _licence_files(library: metadata.Distribution) -> tuple[Path, ...]:
    files = (file for file in library.files or () if _LICENCE_FILE.search(file.name) and file.suffix != ".py")
    return tuple(Path(str(file.locate())) for file in files)


def _distribution(name: str) -> metadata.Distribution | None:
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
