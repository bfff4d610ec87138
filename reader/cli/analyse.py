"""`analyse`: what the analysis finds in files and folders, to standard output or into a folder of results.

python -m reader analyse [--format json|text|html] [--jobs N | --dask ADDRESS|local] FILE|FOLDER...
python -m reader analyse --output DIR [--summary FILE.html] [--shard-size N] [--jobs N | --dask ...] FILE|FOLDER...
"""

from __future__ import annotations

import sys
from functools import partial
from io import TextIOWrapper
from typing import TYPE_CHECKING

from reader.cli import arguments
from reader.cli.terminal import BROKEN_PIPE, FAILED, INTERRUPTED, USAGE, abandon_output, show, tell
from reader.errors import UserError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from reader.batch.work import Item, Outcome

SUMMARY = "Mark attributions, hedges and statements without a source; no window is needed."

SHARD_SIZE = 100
"""Files in each file of results. So many are done again, at most, after a crash."""


def add_arguments(parser: ArgumentParser) -> None:
    """Files and folders, the form of the output, and who does the work."""
    parser.add_argument(
        "--format", choices=("json", "text", "html"), default="json", help="json: one object a line (default)"
    )
    parser.add_argument(
        "--output",
        type=arguments.path,
        metavar="DIR",
        help="write JSON into files of this folder; the same command goes on where it was stopped",
    )
    parser.add_argument(
        "--summary", type=arguments.path, metavar="FILE.html", help="with --output: a page of counts over all articles"
    )
    parser.add_argument(
        "--shard-size",
        type=arguments.count,
        default=SHARD_SIZE,
        metavar="N",
        help=f"with --output: articles in each file of results (default: {SHARD_SIZE})",
    )
    parser.add_argument(
        "--jobs", type=arguments.count, metavar="N", help="share the work among N processes with one thread each"
    )
    parser.add_argument(
        "--dask",
        metavar="ADDRESS|local",
        help="share the work on the Dask scheduler at this address, or on one that is started for --jobs processes",
    )
    parser.add_argument(
        "paths",
        nargs="+",
        type=arguments.path,
        metavar="FILE|FOLDER",
        help="articles, or folders of them with all folders below; README.md and hidden files in them are left out",
    )


def run(args: Namespace) -> int:
    """Do what the arguments ask for.

    Returns:
        the exit status: 0; 1 when a file could not be read or the output not be written; 2 for options that do not go
        together; 130 after Ctrl+C; 141 when the program that reads the output has ended.
    """
    wrong = _wrong_usage(args)
    if wrong:
        tell(wrong)
        return USAGE
    try:
        return _into_folder(args) if args.output else _to_standard_output(args)
    except KeyboardInterrupt:
        if args.output:
            tell("Stopped. The same command goes on from here.")
        return INTERRUPTED
    except UserError as error:
        tell(str(error))
        return FAILED


def _wrong_usage(args: Namespace) -> str:
    if args.output and args.format != "json":
        return "A folder of results holds JSON; leave out --format, or --output."
    if args.summary and not args.output:
        return "A summary is made from a folder of results; name one with --output."
    return ""


def _into_folder(args: Namespace) -> int:
    from reader.batch.files import targets
    from reader.batch.run import write_shards

    if not any(path.exists() for path in args.paths):
        raise UserError(f"There is no file or folder {' or '.join(f'“{path}”' for path in args.paths)}.")
    left_out = [path for path in (args.output, args.summary) if path]
    files = list(targets(_paths(args), left_out=left_out))
    try:
        failed = write_shards(
            args.output, files, partial(_share, args), shard_size=args.shard_size, progress=sys.stderr
        )
    except OSError as error:
        raise UserError(f"The results cannot be written: {error.strerror or error}.") from error
    if failed:
        tell(f"{failed:,} of {len(files):,} files could not be analysed; the lines of the results say why.")
    if args.summary:
        from reader.batch.report import write_report

        write_report(args.output, args.summary)
    return FAILED if failed else 0


def _to_standard_output(args: Namespace) -> int:
    """Write outcomes in UTF-8 whatever the locale, each as soon as it is there."""
    from reader.batch.files import targets
    from reader.batch.work import Item

    if sys.stdout is None:
        return FAILED
    if isinstance(sys.stdout, TextIOWrapper):
        # A lone surrogate of a text or a file name becomes its JSON escape.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    items = (Item(number=number, target=target) for number, target in enumerate(targets(_paths(args)), start=1))
    try:
        with _share(args, items) as outcomes:
            complete = _write_outcomes(outcomes, args.format)
            sys.stdout.flush()
    except BrokenPipeError:
        abandon_output()
        return BROKEN_PIPE
    except OSError as error:
        abandon_output()
        tell(f"Standard output cannot be written: {error.strerror or error}.")
        return FAILED
    return 0 if complete else FAILED


def _write_outcomes(outcomes: Iterable[Outcome], form: str) -> bool:
    """Write each outcome as soon as it is there; return whether all files could be read."""
    from reader.export import html

    complete = True
    if form == "html":
        sys.stdout.write(html.page_start("What the reader marks"))
    for outcome in outcomes:
        complete = complete and not outcome.error
        if outcome.error and form != "json":
            tell(f"{outcome.file}: {outcome.error}")
        show(outcome.text)
    if form == "html":
        sys.stdout.write(html.page_end())
    return complete


def _paths(args: Namespace) -> Iterator[Path]:
    """The paths as they were given; for other computers from the root, because they stand in other folders."""
    remote = args.dask not in (None, "local")
    return (path.absolute() if remote else path for path in args.paths)


def _share(args: Namespace, items: Iterable[Item]) -> AbstractContextManager[Iterable[Outcome]]:
    """Have the work done by this process, by several or by a cluster; only alone it takes more than one thread."""
    from reader.batch import work

    alone = args.jobs is None and args.dask is None
    job = partial(work.outcome, form=args.format, threads=None if alone else 1)
    lost = partial(work.lost, form=args.format)
    if args.dask:
        from reader.batch.cluster import on_cluster

        return on_cluster(job, items, address=args.dask, jobs=args.jobs, lost=lost)
    if alone or args.jobs == 1:
        from reader.batch.reading import in_this_process

        return in_this_process(job, items)
    from reader.batch.sharing import in_processes

    return in_processes(job, items, jobs=args.jobs, lost=lost)
