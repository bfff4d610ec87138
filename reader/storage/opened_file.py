"""Noticing that the notes file was taken away while the program has it open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from os import stat_result
    from pathlib import Path

_GONE = say(
    "The notes file was moved, replaced or removed while the program was open, so the last change was"
    " not saved. Copy your text, and start the program again."
)


class OpenedFile:
    """The file that was found at a path when it was opened.

    It is known by its device and number (POSIX `st_dev` and `st_ino`). Where a system gives no numbers, both are
    equal for all files, and only a missing or shortened file is noticed. Nothing here opens the file: closing it
    again would drop the locks that SQLite has on it (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._stat()

    def check(self) -> None:
        """Make sure that the same file is still there and has not become shorter.

        Raises:
            UserError: it was moved, replaced, removed or cut short.
        """
        now = self._stat()
        same = (now.st_dev, now.st_ino) == (self._seen.st_dev, self._seen.st_ino)
        if not same or now.st_size < self._seen.st_size:
            raise UserError(_GONE)
        self._seen = now

    def _stat(self) -> stat_result:
        try:
            return self._path.stat()
        except OSError as error:
            raise UserError(_GONE) from error
