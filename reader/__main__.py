"""`python -m reader`: the window, or the analysis without one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader import cli

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv`, by default the arguments it was started with, and return its exit status."""
    args = cli.parse(sys.argv[1:] if argv is None else argv)
    if args.command != cli.WINDOW:
        return cli.run(args)
    # Only the window needs Qt.
    from reader.app import run

    return run(args)


if __name__ == "__main__":
    sys.exit(main())
