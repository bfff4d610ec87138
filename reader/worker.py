"""The worker process: reads and analyses articles away from the window, which so never waits. No Qt here.

The two processes talk over a pipe. A request is `(number, job, arguments)`, an answer `(number, Outcome)`. A file that
hangs the parser costs a killed process, not a frozen window.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import signal
import traceback
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import UserError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

log = logging.getLogger(__name__)

MEMORY_LIMIT = 2 * 1024**3
"""Address space of the worker in bytes, where the system can limit it."""


class Job(StrEnum):
    """What the worker can be asked to do."""

    READ_FILE = "read_file"
    READ_TEXT = "read_text"
    ANALYSE = "analyse"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended.

    Attributes:
        result: what the job returned, or None.
        error: a sentence for the person, when the input was at fault.
        crash: a traceback for the log, when the program was.
    """

    result: Any = None
    error: str = ""
    crash: str = ""


def run_job(job: Job, arguments: tuple[object, ...]) -> object:
    """Do one job here and now; the modules it needs are imported on first use.

    `READ_FILE (path)` and `READ_TEXT (text)` give an `Article`, `ANALYSE (article)` a `Report`.

    Raises:
        UserError: the file or text cannot be read.
    """
    match job:
        case Job.READ_FILE:
            from reader.text.importers import read_article

            return read_article(Path(arguments[0]))
        case Job.READ_TEXT:
            from reader.text.importers import article_from_text

            return article_from_text(arguments[0])
        case Job.ANALYSE:
            from reader.analysis import analyse

            return analyse(arguments[0])


class WorkerProcess:
    """One spawned process and our end of its pipe."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True, name="lateral-reader-worker")
        self._process.start()
        theirs.close()

    def send(self, number: int, job: Job, arguments: tuple[object, ...]) -> None:
        """Ask for a job.

        Raises:
            OSError: the process is gone.
        """
        self.connection.send((number, job, arguments))

    def stop(self) -> None:
        """End the process at once, whatever it is doing."""
        self._process.kill()
        self._process.join(5)
        with contextlib.suppress(OSError):
            self.connection.close()


def _serve(connection: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    with contextlib.suppress(EOFError, OSError):
        while True:
            number, job, arguments = connection.recv()
            connection.send((number, _outcome(job, arguments)))


def _outcome(job: Job, arguments: tuple[object, ...]) -> Outcome:
    try:
        return Outcome(result=run_job(job, arguments))
    except UserError as error:
        return Outcome(error=str(error))
    except MemoryError:
        return Outcome(error="This text needs more memory than the reader allows itself.")
    except Exception:  # the window says so and goes on; the log has the rest
        return Outcome(crash=traceback.format_exc())


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not a POSIX system
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
