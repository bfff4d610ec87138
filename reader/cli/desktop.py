"""`desktop`: the program in the menu of a Linux desktop, with its icon and the kinds of files that it opens.

python -m reader desktop [--into DIR] [--remove]
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.cli import arguments
from reader.cli.terminal import FAILED, tell

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SUMMARY = "Put the program into the menu of a Linux desktop, and let a double click open lesson sets with it."

_ENTRY = f"applications/{paths.APP_ID}.desktop"
_PLACES = {
    _ENTRY: ".desktop",
    f"metainfo/{paths.APP_ID}.metainfo.xml": ".metainfo.xml",
    f"mime/packages/{paths.APP_ID}.xml": ".mime.xml",
    f"icons/hicolor/scalable/apps/{paths.APP_ID}.svg": ".svg",
    f"icons/hicolor/48x48/apps/{paths.APP_ID}.png": "-48.png",
    f"icons/hicolor/256x256/apps/{paths.APP_ID}.png": "-256.png",
}
"""Where each file goes under a folder of shared data, and how its name ends among our resources."""

_REFRESH = {"update-desktop-database": "applications", "update-mime-database": "mime"}
"""What tells the desktop of new files, and the folder that it reads; without it they are found at the next login."""

_EXEC = re.compile(r"^Exec=lateral-reader ", re.MULTILINE)


def add_arguments(parser: ArgumentParser) -> None:
    """Where to, and the way back."""
    parser.add_argument(
        "--into",
        type=arguments.path,
        metavar="DIR",
        help="folder of shared data (default: your own, ~/.local/share); /usr/local/share is for everybody",
    )
    parser.add_argument("--remove", action="store_true", help="take everything out again")


def run(args: Namespace) -> int:
    """Put the files in their places, or take them out.

    Returns:
        the exit status: 0, or 1 where that cannot be done.
    """
    if sys.platform in ("win32", "darwin"):
        tell("This is for desktops of Linux; here, the installer makes the entry in the menu.")
        return FAILED
    folder: Path = args.into or _own_shared_data()
    try:
        if args.remove:
            _remove(folder)
        else:
            _install(folder, program_command(args.data_dir))
    except OSError as error:
        tell(f"“{error.filename or folder}” cannot be written: {error.strerror or error}.")
        return FAILED
    _refresh(folder)
    tell(f"Lateral Reader is {'no longer' if args.remove else 'now'} in the menu; the files are under “{folder}”.")
    return 0


def program_command(data_dir: Path | None) -> list[str]:
    """What starts this very program from anywhere, with the data folder that was asked for."""
    script = Path(sys.argv[0])
    if getattr(sys, "frozen", False):
        command = [sys.executable]
    elif script.name.startswith(paths.APP_NAME):
        command = [str(script.absolute())]
    else:
        command = [sys.executable, "-m", "reader"]
    return command + (["--data-dir", str(data_dir.absolute())] if data_dir else [])


def entry(text: str, command: list[str]) -> str:
    """The entry of the menu with a command that is found wherever it lies.

    Quoted as the Desktop Entry Specification wants it: first for the command line, then for a value.
    """
    quoted = (re.sub(r'(["`$\\])', r"\\\1", part).replace("%", "%%") for part in command)
    line = " ".join(f'"{part}"' for part in quoted).replace("\\", "\\\\")
    return _EXEC.sub(lambda _: f"Exec={line} ", text)


def _install(folder: Path, command: list[str]) -> None:
    for place, ending in _PLACES.items():
        content = paths.resource("desktop", f"{paths.APP_ID}{ending}").read_bytes()
        if place == _ENTRY:
            content = entry(content.decode("utf-8"), command).encode("utf-8")
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _remove(folder: Path) -> None:
    for place in _PLACES:
        (folder / place).unlink(missing_ok=True)


def _refresh(folder: Path) -> None:
    for program, place in _REFRESH.items():
        found = shutil.which(program)
        if found and (folder / place).is_dir():
            subprocess.run([found, str(folder / place)], capture_output=True, check=False)


def _own_shared_data() -> Path:
    given = os.environ.get("XDG_DATA_HOME")
    return Path(given) if given else Path.home() / ".local" / "share"
