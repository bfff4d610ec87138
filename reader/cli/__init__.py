"""The command line: the window, or one of the commands that need none.

    python -m reader [--data-dir DIR] [--theme THEME] [--language CODE] [--screenshot FILE.png [--size WxH]] [PATH...]
    python -m reader [--data-dir DIR] COMMAND ...

Each command is a module of this package, named in `COMMANDS`. It imports what it needs when it runs, so that the window
does not wait for it.

The name of a command is one only where the first path would stand; open a file of that name as `./analyse`.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader import __version__
from reader.cli import analyse, arguments, desktop, lesson, notes
from reader.settings import ThemeChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

ANALYSE, NOTES, LESSON, DESKTOP = "analyse", "notes", "lesson", "desktop"
WINDOW = "window"


class Command(Protocol):
    """What the module of a command has."""

    SUMMARY: str
    """One sentence for `--help`."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the command's own options and arguments; those of all commands are there already."""

    def run(self, args: Namespace) -> int:
        """Do what was asked for and return the exit status."""


COMMANDS: dict[str, Command] = {ANALYSE: analyse, NOTES: notes, LESSON: lesson, DESKTOP: desktop}
"""The commands that need no window, by name."""

_WINDOW_OPTIONS = ("--data-dir", "--language", "--screenshot", "--size", "--theme")


def parse(argv: Sequence[str]) -> Namespace:
    """Read the arguments that follow the program's name.

    Returns:
        `command`, a name of `COMMANDS` or “window”; `data_dir`, None when not given; and what the command adds. For the
        window these are `paths`, and `screenshot`, `size` as (width, height), `theme` and `language`, each None when
        not given.

    Raises:
        SystemExit: with status 2 for wrong usage, with 0 after `--help` and `--version`.
    """
    place = _first_path(argv)
    name = argv[place] if place < len(argv) else ""
    if name not in COMMANDS:
        return build_parser().parse_args(argv)
    parser = _parser(name, COMMANDS[name].SUMMARY)
    COMMANDS[name].add_arguments(parser)
    parser.set_defaults(command=name)
    return parser.parse_args([*argv[:place], *argv[place + 1 :]])


def run(args: Namespace, *, print_pdf: notes.PrintPdf | None = None) -> int:
    """Run the command in `args`, as `parse` returns them, and return its exit status; the window is none.

    `print_pdf` draws what a command wants as a PDF; this package itself knows nothing that could.
    """
    args.print_pdf = print_pdf
    return COMMANDS[args.command].run(args)


def build_parser() -> ArgumentParser:
    """The options of the window."""
    parser = _parser("", "Read the news and see where its statements come from.")
    parser.epilog = f"Without a window: {'; '.join(f'{parser.prog} {name} --help' for name in COMMANDS)}"
    parser.add_argument("--theme", choices=tuple(ThemeChoice), help="colours of the window, for this time only")
    parser.add_argument("--language", metavar="CODE", help="language of the window, for this time only; for example de")
    parser.add_argument(
        "--screenshot", type=arguments.path, metavar="FILE.png", help="save a picture of the window and end"
    )
    parser.add_argument(
        "--size", type=arguments.size, metavar="WxH", help="size of the window in pixels, for example 1366x768"
    )
    parser.add_argument("paths", nargs="*", type=arguments.path, metavar="PATH", help="an article to open")
    parser.set_defaults(command=WINDOW)
    return parser


def _parser(command: str, description: str) -> ArgumentParser:
    name = Path(sys.argv[0]).name
    program = "python -m reader" if name == "__main__.py" else name
    parser = ArgumentParser(prog=f"{program} {command}".strip(), description=description, allow_abbrev=False)
    parser.add_argument("--data-dir", type=arguments.path, metavar="DIR", help="folder for notes, settings and logs")
    parser.add_argument("--version", action="version", version=f"Lateral Reader {__version__}")
    return parser


def _first_path(argv: Sequence[str]) -> int:
    """Index of the first argument that is neither an option nor the value of one."""
    place = 0
    while place < len(argv) and argv[place].startswith("-") and argv[place] != "--":
        place += 2 if argv[place] in _WINDOW_OPTIONS else 1
    return place
