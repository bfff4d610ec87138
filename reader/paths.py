"""Where bundled resources and a person's own files are found."""

from pathlib import Path

import platformdirs

APP_NAME = "lateral-reader"

APP_ID = "org.lateral_reader.reader"
"""The name by which a Linux desktop knows the program, its window and its icon."""

NOTES_FILE = "notes.sqlite"
"""The notes file, in the folder of a person."""

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Path of a bundled resource, for example `resource("fonts", "Inter-Regular.otf")`.

    An installed wheel keeps resources inside the package, a checkout beside it.
    """
    return _bundled("resources").joinpath(*parts)


def sample_set() -> Path:
    """Folder of the sample lesson set."""
    return _bundled("seeds")


def default_data_dir() -> Path:
    """The folder for notes, settings and logs when none is given on the command line."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def _bundled(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name
