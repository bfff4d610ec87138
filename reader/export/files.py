"""Writing a file so that it is either all there or as it was before."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from reader.errors import UserError
from reader.messages import say

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_LONGEST_NAME = 80


def safe_name(words: str) -> str:
    """A file name, without its ending, that every system takes and that shows what it is; “notes” where none is left.

    What has a meaning in paths, and what nobody sees or what turns round the direction, is left out; a long title is
    cut at a word.
    """
    shown = "".join(char if char.isprintable() else " " for char in words)
    name = " ".join(_NOT_IN_NAMES.sub(" ", shown).split()).strip(". ")
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME + 1].rsplit(" ", 1)[0][:_LONGEST_NAME].strip(". ")
    while len(name.encode()) > 2 * _LONGEST_NAME:
        name = name[:-1].strip(". ")
    return f"{name} (notes)" if _DEVICES.match(name) else name or "notes"


def write_file(path: Path, content: str | bytes) -> None:
    """Put `content`, text as UTF-8, into the place of whatever is at `path`; a power cut leaves the old or the new.

    Raises:
        UserError: it cannot be written; what was there is as it was.
    """
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    try:
        _replace(path, data)
    except OSError as error:
        raise UserError(
            say("The file “{name}” could not be written: {why}.", name=path.name, why=error.strerror or error)
        ) from error


def _replace(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(_mode(path))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """The rights of the file that is replaced; of a new one those that any new file of this person gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
