"""The command line: what was asked for, and `analyse`, which needs no window.

    python -m reader [--data-dir DIR] [--theme THEME] [--screenshot FILE.png [--size WxH]] [PATH...]
    python -m reader [--data-dir DIR] analyse [--format json|text|html] [--jobs N] FILE|FOLDER...

What the analysis needs is imported when it runs, so that the window does not wait for it.

The word `analyse` is the command only where the first path would stand; open a file of that name as `./analyse`.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import re
import signal
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from reader import __version__
from reader.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Executor, Future

    from reader.analysis.findings import Report
    from reader.text.article import Article

ANALYSE = "analyse"
WINDOW = "window"

FAILED = 1
INTERRUPTED = 130
BROKEN_PIPE = 141
"""Exit statuses; the last two as a shell gives them, 128 and the number of the signal."""

MOST_JOBS = 61
"""Windows waits for no more processes at once."""

_AHEAD = 16
"""Files given out for each process before the first of them is written, so that one slow file stops nobody."""

_WINDOW_OPTIONS = ("--data-dir", "--screenshot", "--size", "--theme")

_log = logging.getLogger(__name__)


def parse(argv: Sequence[str]) -> Namespace:
    """Read the arguments that follow the program's name.

    Returns:
        `command`, “analyse” or “window”; `paths`; `data_dir`, None when not given. For the first `format` and `jobs`;
        for the second `screenshot`, `size` as (width, height) and `theme`, each None when not given.

    Raises:
        SystemExit: with status 2 for wrong usage, with 0 after `--help` and `--version`.
    """
    place = _first_path(argv)
    if argv[place : place + 1] == [ANALYSE]:
        return _analyse_parser().parse_args([*argv[:place], *argv[place + 1 :]])
    return build_parser().parse_args(argv)


def build_parser() -> ArgumentParser:
    """The options of the window."""
    parser = _parser("", "Read the news and see where its statements come from.")
    parser.epilog = f"To analyse files without a window: {parser.prog} {ANALYSE} --help"
    parser.add_argument("--theme", choices=("light", "dark"), help="colours of the window, for this time only")
    parser.add_argument("--screenshot", type=_path, metavar="FILE.png", help="save a picture of the window and end")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window in pixels, for example 1366x768")
    parser.add_argument("paths", nargs="*", type=_path, metavar="PATH", help="an article to open")
    parser.set_defaults(command=WINDOW)
    return parser


def analyse(args: Namespace) -> int:
    """Write what the analysis finds in `args.paths` to standard output, in UTF-8 whatever the locale.

    Returns:
        the exit status: 0; 1 when a file could not be read or the output not be written; 130 after Ctrl+C; 141 when
        the program that reads the output has ended.
    """
    if sys.stdout is None:
        return FAILED
    if isinstance(sys.stdout, TextIOWrapper):
        # A lone surrogate of a text or a file name becomes its JSON escape.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        with _outcomes(args.paths, jobs=args.jobs) as outcomes:
            complete = _write_outcomes(outcomes, args.format)
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()
        return BROKEN_PIPE
    except BrokenProcessPool:
        _tell("One of the processes broke off. Try again with fewer, or without --jobs.")
        return FAILED
    except OSError as error:
        _abandon_output()
        _tell(f"Standard output cannot be written: {error.strerror or error}.")
        return FAILED
    return 0 if complete else FAILED


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What became of one file: its article and report, or what to tell the person."""

    file: str
    result: tuple[Article, Report] | None = None
    error: str = ""


@contextmanager
def _outcomes(paths: Iterable[Path], *, jobs: int) -> Iterator[Iterable[_Outcome]]:
    """Analyse files as they are asked for, in their order; leaving early ends the processes that do it."""
    if jobs == 1:
        yield map(_outcome, _targets(paths))
        return
    pool = ProcessPoolExecutor(
        jobs,
        mp_context=multiprocessing.get_context("spawn"),
        # Ctrl+C in a terminal reaches all of them; this process ends the others.
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    )
    interrupted = Event()

    def interrupt(*_: object) -> None:
        # To raise here could hit the pool amid its locks; it raises by itself when its processes are gone.
        interrupted.set()
        _end_processes()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield _in_order(pool, _targets(paths), ahead=_AHEAD * jobs, interrupted=interrupted)
    except BaseException:
        _end_processes()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
        signal.signal(signal.SIGINT, before)


def _in_order(
    pool: Executor, targets: Iterable[Path | _Outcome], *, ahead: int, interrupted: Event
) -> Iterator[_Outcome]:
    # Not `pool.map`: it takes all at once, results pile up, and its cancelling trips over a pool that just broke.
    begun: deque[Future[_Outcome]] = deque()
    rest = iter(targets)
    try:
        begun.extend(pool.submit(_outcome, target) for target in islice(rest, ahead))
        while begun and not interrupted.is_set():
            yield begun.popleft().result()
            begun.extend(pool.submit(_outcome, target) for target in islice(rest, 1))
    except BrokenProcessPool:
        if not interrupted.is_set():
            raise
    if interrupted.is_set():
        raise KeyboardInterrupt


def _end_processes() -> None:
    for process in multiprocessing.active_children():
        process.terminate()


def _targets(paths: Iterable[Path]) -> Iterator[Path | _Outcome]:
    """The files to analyse; a folder stands for the articles in it, sorted by name, or for what is wrong with it."""
    for path in paths:
        try:
            files = _articles_in(path) if path.is_dir() else [path]
        except OSError as error:
            yield _Outcome(file=str(path), error=f"This cannot be read: {error.strerror or error}.")
            continue
        if not files:
            yield _Outcome(file=str(path), error="The folder holds no article that can be opened.")
        yield from files


def _articles_in(folder: Path) -> list[Path]:
    from reader.text.importers import SUFFIXES

    return sorted(
        file
        for file in folder.iterdir()
        if file.suffix.lower() in SUFFIXES and file.name.lower() != "readme.md" and file.is_file()
    )


def _outcome(target: Path | _Outcome) -> _Outcome:
    return target if isinstance(target, _Outcome) else _analysed(target)


def _analysed(file: Path) -> _Outcome:
    from reader.analysis import analyse as find
    from reader.text.importers import read_article

    try:
        article = read_article(file)
        return _Outcome(file=str(file), result=(article, find(article)))
    except UserError as error:
        return _Outcome(file=str(file), error=str(error))
    except Exception:
        # Our mistake, but a thousand other files are waiting.
        _log.exception("%s", _printable(str(file)))
        return _Outcome(file=str(file), error="The analysis of this file stopped; standard error says where.")


def _write_outcomes(outcomes: Iterable[_Outcome], form: str) -> bool:
    """Write each outcome as soon as it is there; return whether all files could be read."""
    from reader.export import html

    complete = True
    if form == "html":
        sys.stdout.write(html.page_start("What the reader marks"))
    for number, outcome in enumerate(outcomes, start=1):
        complete = complete and outcome.result is not None
        sys.stdout.write(_rendered(outcome, form, number))
        sys.stdout.flush()
    if form == "html":
        sys.stdout.write(html.page_end())
    return complete


def _rendered(outcome: _Outcome, form: str, number: int) -> str:
    from reader.export import findings, html, text

    if outcome.result is None:
        if form == "json":
            return findings.json_line({"file": outcome.file, "error": outcome.error})
        _tell(f"{outcome.file}: {outcome.error}")
        return ""
    article, report = outcome.result
    if form == "json":
        return findings.json_line(findings.findings_record(article, report, file=outcome.file))
    if form == "html":
        return html.section(article, report, number=number)
    return text.text_report(article, report) + "\n"


def _tell(message: str) -> None:
    """Write one line to standard error, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(_printable(message) + "\n")


def _printable(text: str) -> str:
    """Escape what could steer a terminal: file names come from anywhere."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def _abandon_output() -> None:
    """Let the interpreter flush into nothing at its end, or it would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _analyse_parser() -> ArgumentParser:
    parser = _parser(ANALYSE, "Mark attributions, hedges and statements without a source; no window is needed.")
    parser.add_argument(
        "--format", choices=("json", "text", "html"), default="json", help="json: one object a line (default)"
    )
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="processes that share the work (default: 1)")
    parser.add_argument(
        "paths",
        nargs="+",
        type=_path,
        metavar="FILE|FOLDER",
        help="articles, or folders of them; a README.md in a folder is left out",
    )
    parser.set_defaults(command=ANALYSE)
    return parser


def _parser(command: str, description: str) -> ArgumentParser:
    name = Path(sys.argv[0]).name
    program = "python -m reader" if name == "__main__.py" else name
    parser = ArgumentParser(prog=f"{program} {command}".strip(), description=description, allow_abbrev=False)
    parser.add_argument("--data-dir", type=_path, metavar="DIR", help="folder for notes, settings and logs")
    parser.add_argument("--version", action="version", version=f"Lateral Reader {__version__}")
    return parser


def _first_path(argv: Sequence[str]) -> int:
    """Index of the first argument that is neither an option nor the value of one."""
    place = 0
    while place < len(argv) and argv[place].startswith("-") and argv[place] != "--":
        place += 2 if argv[place] in _WINDOW_OPTIONS else 1
    return place


def _path(text: str) -> Path:
    if not text:
        # `Path("")` is the folder one is in.
        raise ArgumentTypeError("an empty name is no file")
    return Path(text)


def _jobs(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,8}", text, re.ASCII):
        raise ArgumentTypeError(f"“{text}” is not a number of processes, which starts at 1")
    return min(int(text), MOST_JOBS)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", text, re.ASCII)
    if not match:
        raise ArgumentTypeError(f"“{text}” is not a size like 1366x768")
    return int(match[1]), int(match[2])
