"""What a person gets who installs the program."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as an installer builds it but with the hatchling that is there."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what an installer would put beside other packages."""
    folder = tmp_path_factory.mktemp("site-packages")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )


def files_in(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_runs_on_every_system(wheel: Path):
    assert wheel.name.endswith("-py3-none-any.whl")


def test_the_wheel_holds_every_module(installed: Path):
    modules = {name for name in files_in(ROOT / "reader") if name.endswith(".py")}
    assert modules <= files_in(installed / "reader")


@pytest.mark.parametrize("name", ["resources", "seeds"])
def test_the_wheel_holds_every_resource_and_the_sample_set(installed: Path, name: str):
    assert files_in(installed / "reader" / f"_{name}") == files_in(ROOT / name)


def test_the_wheel_holds_the_licence_and_no_tests(installed: Path):
    top = {path.name for path in installed.iterdir()}
    (information,) = top - {"reader"}
    assert (installed / information / "licenses" / "LICENSE").is_file()


def test_an_installed_program_finds_what_it_brought_along(installed: Path):
    script = "from reader import paths; print(paths.resource()); print(paths.sample_set())"
    done = run_installed(installed, "-c", script)
    package = (installed / "reader").resolve()
    assert [Path(line) for line in done.stdout.splitlines()] == [package / "_resources", package / "_seeds"]


def test_an_installed_program_marks_the_sample_set(installed: Path):
    done = run_installed(installed, "-m", "reader", "analyse", "reader/_seeds")
    assert done.returncode == 0, done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(records) >= 6
    assert all(record["findings"] for record in records if "lesson" not in record["file"])


def test_the_commands_lead_to_functions(project: dict[str, Any]):
    commands = {**project["project"]["scripts"], **project["project"]["gui-scripts"]}
    assert commands
    for target in commands.values():
        module, _, function = target.partition(":")
        assert callable(getattr(import_module(module), function))


def test_every_library_that_the_program_needs_is_named_with_a_lowest_version(project: dict[str, Any]):
    needed = project["project"]["dependencies"]
    assert [line for line in needed if not re.match(r"[\w-]+>=\d", line)] == []


def test_the_source_archive_names_files_that_are_there(project: dict[str, Any]):
    included = project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert [name for name in included if not (ROOT / name).exists()] == []
