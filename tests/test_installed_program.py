"""The program as it was installed or built, in a place where nothing else of the project is.

`READER_PROGRAM` is what starts it: `bin/lateral-reader` of an environment with the wheel, or
`dist/lateral-reader/lateral-reader` of the one-folder build.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

import reader
from reader.paths import sample_set
from reader.storage.library import Library
from tests.test_no_network import FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Run = Callable[..., subprocess.CompletedProcess[str]]

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "resources" / "packaging" / "lateral-reader.spec"
MEGABYTE = 1_000_000
LARGEST = 350 * MEGABYTE


@pytest.fixture
def program() -> Path:
    if "READER_PROGRAM" not in os.environ:
        pytest.skip("READER_PROGRAM names no installed program")
    return Path(os.environ["READER_PROGRAM"]).absolute()


@pytest.fixture
def folder(program: Path) -> Path:
    """Of the one-folder build."""
    if not (program.parent / "_internal").is_dir():
        pytest.skip("the program is not the one-folder build")
    return program.parent


@pytest.fixture
def run(program: Path, tmp_path: Path) -> Run:
    """Runs the program from an empty folder, with hardly an environment."""
    place = tmp_path / "empty"
    place.mkdir()

    def start(*arguments: object) -> subprocess.CompletedProcess[str]:
        environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        command = [str(program), *map(str, arguments)]
        return subprocess.run(
            command, cwd=place, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120
        )

    return start


@pytest.fixture
def read_only(folder: Path) -> Iterator[None]:
    """Nothing can be written into the folder, as on a stick that may only be read."""
    kept = {path: path.stat().st_mode for path in [folder, *folder.rglob("*")] if path.is_dir()}
    for path in kept:
        path.chmod(0o555)
    yield
    for path, mode in kept.items():
        path.chmod(mode)


def files_in(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def test_it_is_this_version(run: Run) -> None:
    assert run("--version").stdout == f"Lateral Reader {reader.__version__}\n"


def test_it_shows_the_sample_set_with_marks(run: Run, tmp_path: Path) -> None:
    picture, data_dir = tmp_path / "window.png", tmp_path / "data"
    done = run("--data-dir", data_dir, "--screenshot", picture, "--size", "1366x768", "--theme", "light")
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(picture))
    colours = {image.pixelColor(x, y).name() for x in range(230, 1000, 3) for y in range(60, 700, 3)}
    assert {"#dcebf7", "#0072b2"} <= colours
    with Library.open(data_dir / "notes.sqlite") as library:
        assert len(library.articles()) == len(list(sample_set().glob("[0-9]-*.md")))


def test_it_reads_every_format_and_marks_it_with_the_model(run: Run, tmp_path: Path) -> None:
    for suffix, content in FILES.items():
        (tmp_path / f"article{suffix}").write_bytes(content)
    done = run("analyse", *(tmp_path / f"article{suffix}" for suffix in FILES))
    assert done.returncode == 0, done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(records) == len(FILES)
    assert all(record["findings"] and "model" in record["analysis_version"] for record in records)


def test_the_folder_is_of_a_size_that_fits_on_a_stick(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = sum(path.stat().st_size for path in files_in(folder) if not path.is_symlink())
    with capsys.disabled():
        sys.stdout.write(f"\none folder: {size / MEGABYTE:.0f} MB\n")
    assert size <= LARGEST


def test_the_folder_has_nothing_of_qt_that_could_reach_a_network(folder: Path) -> None:
    words = ("Qt6Network", "QtNetwork", "WebEngine", "WebSockets", "plugins/tls", "networkinformation")
    assert [path for path in files_in(folder) if any(word in path.as_posix() for word in words)] == []


@pytest.mark.usefixtures("read_only")
def test_the_folder_may_be_one_that_can_only_be_read(folder: Path, run: Run, tmp_path: Path) -> None:
    before = files_in(folder)
    done = run("--data-dir", tmp_path / "data", "--screenshot", tmp_path / "window.png")
    assert (done.returncode, done.stderr) == (0, "")
    assert files_in(folder) == before


def test_the_recipe_of_the_folder_is_python_and_names_what_is_there() -> None:
    text = SPEC.read_text(encoding="utf-8")
    compile(text, SPEC.name, "exec")
    for name in ("resources", "seeds", "reader/__main__.py"):
        assert (ROOT / name).exists()
        assert f'"{name.split("/")[0]}"' in text
