"""`desktop`: in the menu of a Linux desktop, and out of it again."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from reader import cli, paths
from reader.cli import desktop

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the menu of a Linux desktop")

ENTRY = f"applications/{paths.APP_ID}.desktop"


def run(*arguments: object) -> int:
    return cli.run(cli.parse([*map(str, arguments)]))


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def command_of(entry: Path) -> list[str]:
    """The words that a desktop runs: `Exec` without one layer of backslashes, and quoted as a shell has it."""
    parser = configparser.RawConfigParser(strict=True)
    parser.read(entry, encoding="utf-8")
    line = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    words = subprocess.check_output(["/bin/sh", "-c", f"printf '%s\\n' {line}"], text=True).splitlines()
    return [word.replace("%%", "%") for word in words]


@pytest.fixture(autouse=True)
def _no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """The caches of a desktop are no part of what is tested, but where a test says so."""
    monkeypatch.setattr(shutil, "which", lambda _name: None)


def test_everything_lands_where_a_desktop_looks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("desktop", "--into", tmp_path) == 0
    name = paths.APP_ID
    assert files_in(tmp_path) == {
        ENTRY,
        f"metainfo/{name}.metainfo.xml",
        f"mime/packages/{name}.xml",
        f"icons/hicolor/scalable/apps/{name}.svg",
        f"icons/hicolor/48x48/apps/{name}.png",
        f"icons/hicolor/256x256/apps/{name}.png",
    }
    assert "is now in the menu" in capsys.readouterr().err


def test_it_goes_to_the_person_where_nothing_else_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert run("desktop") == 0
    assert (tmp_path / ENTRY).exists()


def test_removing_leaves_no_file_and_twice_is_no_fault(tmp_path: Path) -> None:
    other = tmp_path / "applications" / "other.desktop"
    assert run("desktop", "--into", tmp_path) == 0
    other.write_text("", encoding="utf-8")
    for _ in range(2):
        assert run("desktop", "--remove", "--into", tmp_path) == 0
    assert files_in(tmp_path) == {"applications/other.desktop"}


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert run("desktop", "--into", tmp_path / "file") == 1
    assert "cannot be written" in capsys.readouterr().err


def test_the_entry_starts_this_program_with_these_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/opt/a folder/bin/lateral-reader", "desktop"])
    assert run("--data-dir", tmp_path / "my notes", "desktop", "--into", tmp_path) == 0
    assert command_of(tmp_path / ENTRY) == [
        "/opt/a folder/bin/lateral-reader",
        "--data-dir",
        str(tmp_path / "my notes"),
        "%F",
    ]


def test_a_program_in_one_folder_is_started_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/media/stick/lateral-reader")
    assert desktop.program_command(None) == ["/media/stick/lateral-reader"]


def test_a_checkout_is_started_through_its_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/somewhere/reader/__main__.py"])
    assert desktop.program_command(None) == [sys.executable, "-m", "reader"]


@pytest.mark.parametrize("name", ["a b", 'a"b', "a$b", "a`b", "a\\b", "a%b", "a’b", "a;b"])
def test_odd_names_of_folders_are_quoted(tmp_path: Path, name: str) -> None:
    path = tmp_path / "entry"
    path.write_text(desktop.entry("[Desktop Entry]\nExec=lateral-reader %F\n", [f"/{name}/run"]), encoding="utf-8")
    assert command_of(path) == [f"/{name}/run", "%F"]


def test_the_desktop_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called = []
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", lambda command, **_options: called.append(command))
    assert run("desktop", "--into", tmp_path) == 0
    assert called == [
        ["/usr/bin/update-desktop-database", str(tmp_path / "applications")],
        ["/usr/bin/update-mime-database", str(tmp_path / "mime")],
    ]


def test_another_system_is_told_that_this_is_not_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert run("desktop", "--into", tmp_path) == 1
    assert "Linux" in capsys.readouterr().err
    assert files_in(tmp_path) == set()
