"""`lesson collect`: hand-ins of a folder, a word for every file, and what the class did as a page, a table or JSON.

python -m reader lesson collect FOLDER [--set SET.lesson] [--html OUT] [--csv OUT] [--json OUT] [--names-off]
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader.cli import arguments
from reader.cli.terminal import FAILED, printable
from reader.errors import UserError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from pathlib import Path

    from reader.lessons.collect import Collected
    from reader.lessons.records import Lesson
    from reader.lessons.report import ClassReport

SUMMARY = "Collect hand-ins from a folder, with a word for every file, and see where the class agreed."


def add_arguments(parser: ArgumentParser) -> None:
    """The folder, the set, and where the report is written."""
    parser.add_argument("folder", type=arguments.path, metavar="FOLDER", help="hand-ins, also in folders and zip files")
    parser.add_argument(
        "--set", type=arguments.path, metavar="SET.lesson", help="the teacher’s edition: sentences, prompts and key"
    )
    parser.add_argument("--html", type=arguments.path, metavar="OUT", help="write the report as a page")
    parser.add_argument("--csv", type=arguments.path, metavar="OUT", help="write it as a table")
    parser.add_argument("--json", type=arguments.path, metavar="OUT", help="write it for other programs")
    parser.add_argument(
        "--names-off", action="store_true", help="without names and files, and with groups under five hidden"
    )


def run(args: Namespace) -> int:
    """Collect, say what became of each file, and write what was asked for.

    Returns:
        0; 1 where no hand-in was used.

    Raises:
        UserError: the folder or the set cannot be read, the folder is empty, or a report cannot be written.
    """
    from reader.lessons.class_report import class_report
    from reader.lessons.collect import collect
    from reader.lessons.projection import without_names

    lesson = _lesson(args.set)
    found = lesson.set if lesson else None
    set_id, version = (found.id, found.version) if found else ("", 0)
    collected = collect(args.folder, set_id=set_id, set_version=version)
    report = class_report(collected, lesson=found, key=lesson.key if lesson else None)
    if not collected.files:
        raise UserError(f"There are no hand-ins in “{args.folder}”.")
    _say_files(collected)
    _write(without_names(report) if args.names_off else report, args)
    return 0 if collected.students else FAILED


def _lesson(path: Path | None) -> Lesson | None:
    from reader.lessons.package import read_lesson

    return read_lesson(path) if path else None


def _say_files(collected: Collected) -> None:
    from reader.lessons.hand_in_files import FileState
    from reader.lessons.report_words import FILE_STATES

    rows = [row for row in collected.files if row.state is not FileState.READABLE_COPY]
    used = sum(row.state is FileState.USED for row in rows)
    title = f" for “{collected.set_title}”, version {collected.set_version}" if collected.set_title else ""
    _say(f"{used} of {len(rows)} files used{title}; people: {len(collected.students)}")
    for row in rows:
        _say(f"{FILE_STATES[row.state]}: {row.path}" + (f". {row.reason}" if row.reason else ""))


def _write(report: ClassReport, args: Namespace) -> None:
    from reader.lessons.report_page import report_page
    from reader.lessons.report_table import report_json, report_table
    from reader.lessons.zipped import write_atomically

    for path, written in ((args.html, report_page), (args.csv, report_table), (args.json, report_json)):
        if path:
            write_atomically(path, written(report).encode())


def _say(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(printable(line) + "\n")
