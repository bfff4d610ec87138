"""Files that are being written where other people’s files lie, noted so that what a kill leaves there can be removed.

The note is a small file in the program’s own folder: the paths that are written. It is there only while they are.
"""

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.lessons.zipped import clear_leftover

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@contextmanager
def noted(journal: Path, paths: Iterable[Path]) -> Iterator[None]:
    """Note in `journal` that these files are being written by `write_atomically`, until the block ends.

    A note that cannot be written keeps nobody from working.
    """
    with suppress(OSError):
        journal.parent.mkdir(parents=True, exist_ok=True)
        journal.write_text(json.dumps([str(path.absolute()) for path in paths]), encoding="utf-8", errors="replace")
    try:
        yield
    finally:
        with suppress(OSError):
            journal.unlink(missing_ok=True)


def clear_unfinished(journal: Path) -> None:
    """Remove what a program that was killed while it wrote the files of `journal` has left beside them."""
    with suppress(OSError, ValueError):  # a note that was cut off itself: nothing was begun then
        for path in json.loads(journal.read_text(encoding="utf-8")):
            clear_leftover(Path(path))
    with suppress(OSError):
        journal.unlink(missing_ok=True)
