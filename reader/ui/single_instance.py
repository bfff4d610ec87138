"""One window for each folder of notes: a second start hands its files to the first window and ends.

The two processes talk through a socket in the file system, on Windows a named pipe; no other computer can reach either.
Only plain bytes are read from it. Nothing depends on it: where it cannot be had, a second window opens, and the notes
file stands that.
"""

from __future__ import annotations

import getpass
import json
import logging
import os
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from reader.paths import APP_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

ANSWER_LIMIT = 10.0
"""Seconds in which the first window has to answer, which may just be starting; after that a second one opens."""

_LOOK_EVERY = 250
_LARGEST = 1_000_000
_SPEAK_LIMIT = 1.0
_TOKEN = "XDG_ACTIVATION_TOKEN"
_DONE = b"done"


class SingleInstance(QObject):
    """The first start: listens for later ones until it is closed."""

    _called = Signal(object, bytes)

    def __init__(self, address: str) -> None:
        """Listen at an address.

        Raises:
            OSError: somebody else does, or nothing can be made there.
        """
        super().__init__()
        self._window: QWidget | None = None
        self._open_files: Callable[[list[Path]], object] | None = None
        self._waiting: list[Path] = []
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._open_waiting)
        self._called.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._address = address
        self._listener = Listener(address, backlog=8)
        self._closing = False
        self._thread = Thread(target=self._listen, daemon=True, name="single-instance")
        self._thread.start()

    def serve(self, window: QWidget, open_files: Callable[[list[Path]], object]) -> None:
        """From now on a later start brings this window to the front, and its files are opened in it.

        While a dialog asks something, they wait: it may be about the article that is open.
        """
        self._window, self._open_files = window, open_files
        window.destroyed.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        self._window = self._open_files = None

    def close(self) -> None:
        """Stop listening."""
        self._closing = True
        self._look.stop()
        with suppress(OSError, EOFError):
            Client(self._address).close()  # wakes the thread
        self._thread.join(_SPEAK_LIMIT)
        self._listener.close()

    def _listen(self) -> None:
        while not self._closing:
            try:
                connection = self._listener.accept()
            except OSError as error:
                log.warning("Later starts are no longer heard: %s", error)
                return
            with suppress(OSError, EOFError):  # who called has gone again
                if connection.poll(_SPEAK_LIMIT):
                    self._called.emit(connection, connection.recv_bytes(_LARGEST))

    @Slot(object, bytes)
    def _answer(self, connection: Connection, message: bytes) -> None:
        """Answer only now, in the thread of the window: where that hangs or is gone, the other start opens its own."""
        with connection:
            if self._window is None or self._open_files is None:
                return
            with suppress(OSError):  # the other start waits no longer
                connection.send_bytes(_DONE)
        files, token = _read(message)
        _bring_to_front(self._window, token)
        self._waiting += files
        self._open_waiting()

    @Slot()
    def _open_waiting(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._look.start()
            return
        self._look.stop()
        files, self._waiting = self._waiting, []
        if files and self._open_files is not None:
            self._open_files(files)


def begin(data_dir: Path, files: Sequence[Path]) -> tuple[SingleInstance | None, bool]:
    """Hand `files` to the first start with this folder of notes, or be the first and listen for later ones.

    Returns:
        what listens, None where nothing can; and whether the files were handed over, so that this start can end.
    """
    place = address(data_dir)
    if place is None:
        return None, False
    for _ in range(2):
        try:
            with Client(place) as first:
                return None, _hand_over(first, files)
        except ConnectionRefusedError:  # it was killed and has left its socket behind
            Path(place).unlink(missing_ok=True)
        except OSError as error:
            log.debug("Nobody listens at %s: %s", place, error)
        with suppress(OSError):  # another start was faster in this moment
            return SingleInstance(place), False
    return None, False


def address(data_dir: Path) -> str | None:
    """Where starts with one folder of notes meet; None where there is no place that is only this person's."""
    name = sha256(os.path.normcase(data_dir.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\{APP_NAME}-{getpass.getuser()}-{name}"
    given = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(given or tempfile.gettempdir()) / f"{APP_NAME}-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError as error:
        log.info("No folder for a socket: %s", error)
        return None
    return str(folder / name) if found.st_uid == os.getuid() and not found.st_mode & 0o077 else None


def _hand_over(first: Connection, files: Sequence[Path]) -> bool:
    message = {"files": [str(path.absolute()) for path in files], "token": os.environ.get(_TOKEN, "")}
    try:
        first.send_bytes(json.dumps(message).encode())
        return first.poll(ANSWER_LIMIT) and first.recv_bytes(len(_DONE)) == _DONE
    except (OSError, EOFError):  # it is just ending
        return False


def _read(message: bytes) -> tuple[list[Path], str]:
    found = json.loads(message)
    return [Path(name) for name in found["files"]], str(found["token"])


def _bring_to_front(window: QWidget, token: str) -> None:
    if token:
        os.environ[_TOKEN] = token  # Wayland lets a window come to the front only with what the launcher gave
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
