"""A draft is written in one window at a time; a second one is told so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile

from reader.errors import UserError

if TYPE_CHECKING:
    from reader.lessons.drafts import Drafts


def take(drafts: Drafts, set_id: str) -> QLockFile:
    """Keep the draft of a set for this window until the lock is let go; a program that was killed keeps none.

    Where no lock can be written, the draft cannot be saved either, and saving says so.

    Raises:
        UserError: another window has it.
    """
    path = drafts.path(set_id).with_suffix(".lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        words = QCoreApplication.translate("workshop", "The folder for drafts cannot be made: {reason}.")
        raise UserError(words.format(reason=error.strerror or error)) from error
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise UserError(
            QCoreApplication.translate(
                "workshop", "This draft is open in another window. Close it there first; nothing was changed here."
            )
        )
    return lock
