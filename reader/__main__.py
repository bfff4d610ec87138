"""`python -m reader`: the window, or the analysis without one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from reader import cli

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv`, by default the arguments it was started with, and return its exit status."""
    args = cli.parse(sys.argv[1:] if argv is None else argv)
    if args.command != cli.WINDOW:
        return cli.run(args, print_pdf=_print_pdf)
    # Only the window needs Qt.
    from reader.app import run

    return run(args)


def _print_pdf(dossiers: Sequence[Any], *, worksheet: bool) -> bytes:
    from reader.app import print_pdf

    return print_pdf(dossiers, worksheet=worksheet)


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()  # where the program is one folder without Python, its worker is a start of this very file
    sys.exit(main())
