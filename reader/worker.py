"""The worker process: reads and analyses articles away from the window, which so never waits. No Qt here.

The two processes talk over a pipe. The worker says `READY` when it waits for its first job; a request is
`(number, job, argument)`, an answer `(number, Outcome)`, after some `(number, Piece)` where it is long. A job imports
what it needs on first use. A file that hangs the parser costs a killed process, not a frozen window.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import logging
import multiprocessing
import signal
import sys
import traceback
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from reader.analysis.findings import Report
    from reader.text.anchors import Anchor, Quote
    from reader.text.article import Article
    from reader.text.importers.epub import Chapter
    from reader.text.importers.folders import Found

A = TypeVar("A")

log = logging.getLogger(__name__)

READY = "ready"
"""The first message of a worker. What is sent before waits in the pipe, and a long text blocks whoever sends it."""

MEMORY_LIMIT = 2 * 1024**3
"""Address space of the worker in bytes, where the system can limit it; reading has a tighter limit of its own."""


_PIECE = 1_000
"""Records that are sent at once."""

_LONG_PARTS = ("findings", "sentences")

_START = 100_000
"""Bytes from which an encoding is guessed."""

_ENOUGH = 0.9
"""Share of the letters of a copied text that its HTML has to hold."""


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


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of the records of a long result, sent before its `Outcome`.

    Attributes:
        of: the attribute of the result that they belong to.
        records: in their order.
    """

    of: str
    records: tuple[Any, ...]


def read_file(path: Path) -> Article:
    """A job: read one file; see `reader.text.importers.read_article`."""
    from reader.text.importers import read_article
    from reader.text.importers.limits import reading_limits

    with reading_limits():
        return read_article(path)


def read_file_as(choice: tuple[Path, str]) -> Article:
    """A job: read one file in the encoding that a person chose, by its name in `decoding.ENCODINGS`."""
    from reader.text.importers import read_article
    from reader.text.importers.limits import reading_limits

    path, encoding = choice
    with reading_limits():
        return read_article(path, encoding=encoding)


def suggested_encodings(path: Path) -> tuple[str, ...]:
    """A job: the names of other encodings in which a file looks like words, the likeliest first."""
    from reader.text.importers.decoding import decode

    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError as error:
        raise UserError(say("“{name}” cannot be read ({why}).", name=path.name, why=error.strerror or error)) from error
    return decode(start, name=f"“{path.name}”").suggestions


def find_articles(folder: Path) -> Found:
    """A job: the files in a folder that may be articles; see `reader.text.importers.folders.find_articles`."""
    from reader.text.importers import folders

    return folders.find_articles(folder)


def book_chapters(path: Path) -> tuple[Chapter, ...]:
    """A job: the chapters of a book; see `reader.text.importers.book_chapters`."""
    from reader.text import importers
    from reader.text.importers.limits import reading_limits

    with reading_limits():
        return importers.book_chapters(path)


def read_chapter(choice: tuple[Path, str]) -> Article:
    """A job: read one chapter of a book, by its name; see `reader.text.importers.read_chapter`."""
    from reader.text import importers
    from reader.text.importers.limits import reading_limits

    path, name = choice
    with reading_limits():
        return importers.read_chapter(path, name)


def read_html(copied: tuple[str, str]) -> Article:
    """A job: make an article of what another program copied, as HTML and as text.

    The text is taken where the HTML cannot be read or holds less of it.
    """
    from reader.text.importers import article_from_html, article_from_text
    from reader.text.importers.limits import reading_limits

    markup, text = copied
    with reading_limits():
        try:
            article = article_from_html(markup)
        except UserError:
            if not text.strip():
                raise
            return article_from_text(text)
        enough = _letters(article.text) >= _ENOUGH * _letters(text)
        return article if enough else article_from_text(text)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def read_text(text: str) -> Article:
    """A job: make an article of pasted text; see `reader.text.importers.article_from_text`."""
    from reader.text.importers import article_from_text
    from reader.text.importers.limits import reading_limits

    with reading_limits():
        return article_from_text(text)


def analyse_article(article: Article) -> Report:
    """A job: find the marks; see `reader.analysis.analyse`."""
    from reader.analysis import analyse

    return analyse(article)


def find_quotes(sought: tuple[Sequence[Quote], str, str]) -> list[Anchor]:
    """A job: find quotes of an old text in a new one; the texts come in this order."""
    from reader.text.anchors import find_all_again

    quotes, old, new = sought
    return find_all_again(quotes, new, old=old)


class WorkerProcess:
    """One spawned process and our end of its pipe."""

    def __init__(self, *, reads_only: bool = False) -> None:
        """Start the process.

        Args:
            reads_only: it will not be asked for marks, so it loads nothing for them beforehand.
        """
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, reads_only), daemon=True, name="lateral-reader-worker"
        )
        self._process.start()
        theirs.close()

    def send(self, number: int, job: Callable[[A], object], argument: A) -> None:
        """Ask for a job: a function of a module, which the other process imports.

        Raises:
            OSError: the process is gone.
        """
        self.connection.send((number, job, argument))

    def kill(self) -> None:
        """End the process at once, whatever it is doing, and do not wait for it."""
        self._process.kill()
        with contextlib.suppress(OSError):
            self.connection.close()

    def stop(self) -> None:
        """End the process and wait until it is gone."""
        self.kill()
        self._process.join(5)


def _serve(connection: Connection, reads_only: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    _warm_up(reads_only=reads_only)
    with contextlib.suppress(EOFError, OSError):
        connection.send(READY)
        while True:
            number, job, argument = connection.recv()
            outcome = _outcome(job, argument)
            for answer in in_pieces(outcome) if job is analyse_article else (outcome,):
                connection.send((number, answer))
            del argument, outcome, answer
            _give_back_memory()


def _outcome(job: Callable[[A], object], argument: A) -> Outcome:
    try:
        return Outcome(result=job(argument))
    except UserError as error:
        return Outcome(error=str(error))
    except MemoryError:
        return Outcome(error=say("This text needs more memory than the reader allows itself."))
    except Exception:  # the window says so and goes on; the log has the rest
        return Outcome(crash=traceback.format_exc())


def in_pieces(outcome: Outcome) -> Iterator[Piece | Outcome]:
    """A report as it is sent: what is long goes ahead in pieces, or the window would stand still to take it in."""
    report: Report | None = outcome.result
    if report is None or len(report.findings) <= _PIECE:
        yield outcome
        return
    for name in _LONG_PARTS:
        records = getattr(report, name)
        for start in range(0, len(records), _PIECE):
            yield Piece(name, records[start : start + _PIECE])
    yield replace(outcome, result=replace(report, findings=(), sentences=()))


def put_together(pieces: Sequence[Piece], outcome: Outcome) -> Outcome:
    """What `in_pieces` took apart."""
    if not pieces:
        return outcome
    parts = {
        name: tuple(chain.from_iterable(piece.records for piece in pieces if piece.of == name)) for name in _LONG_PARTS
    }
    return replace(outcome, result=replace(outcome.result, **parts))


def _warm_up(*, reads_only: bool) -> None:
    """Load what every article needs while the window is still being built; what fails here fails again, and is said."""
    with contextlib.suppress(Exception):
        importlib.import_module("reader.text.importers")
        if not reads_only:
            importlib.import_module("reader.analysis.taggers").best_tagger()


def _give_back_memory() -> None:
    """Let the system have what the last text took: the C library of Linux keeps it, 100 MB for 20,000 words."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL("libc.so.6").malloc_trim(0)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not a POSIX system
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
