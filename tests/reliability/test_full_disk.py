"""A full disk, and one that gives out in the middle of a write: what was saved stays, what was not is said."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reader.storage import backups
from reader.storage.health import check
from reader.storage.library import Library
from tests.reliability.conftest import ENVIRONMENT, make_article

if TYPE_CHECKING:
    from pathlib import Path

FILLER = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from reader.errors import UserError
from reader.storage import backups
from reader.storage.library import Library

path, article, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Library.open(path) as library:
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    saved, copy_said = [], ""
    try:
        while len(saved) < 5000:
            saved.append(library.notes.add(article, body="Ask the harbour master. " * 200).id)
    except UserError as error:
        print(error)
    try:
        backups.make_backup(path, now=datetime.now(UTC))
    except UserError as error:
        copy_said = str(error)
    print(copy_said)
    # Reading, and what was saved before, go on.
    assert {note.id for note in library.notes.all()} == set(saved)
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        library.notes.add(article, body="There is room again.")
    print(len(saved))
"""


def fill(path: Path, limit: int) -> list[str]:
    """Save notes until the disk takes no more; returns what was said, and how many were saved."""
    command = [sys.executable, "-c", FILLER, path, make_article().sha256, str(limit)]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on the size of files is set as on Linux")
def test_a_disk_that_gives_out_is_said_and_what_was_saved_stays(path):
    said, _, saved = fill(path, 2_000_000)
    assert "was not saved" in said
    found = check(path)
    assert found.sound
    assert found.contents.notes == int(saved) + 1
    assert all(one.contents.notes == int(saved) for one in found.backups)


@pytest.fixture
def small_disk(tmp_path: Path):
    """A disk of three megabytes, where the system lets us have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = (
        os.name == "posix"
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], check=False, capture_output=True
        ).returncode
    )
    if not mounted:
        pytest.skip("no small disk can be mounted here")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_is_said_and_what_was_saved_stays(small_disk):
    path = small_disk / "notes.sqlite"
    with Library.open(path) as library:
        library.add_article(make_article(), path=None)
    said, copy_said, saved = fill(path, 0)
    assert "disk is full" in copy_said
    assert said == "The disk is full, so the last change was not saved; free some space and try again."
    copy = small_disk.parent / "copy.sqlite"
    backups.save_copy(path, copy)
    assert check(copy).contents.notes == int(saved) > 40
    assert backups.backups_of(path) == []


def test_a_daily_backup_on_a_full_disk_leaves_the_earlier_ones(small_disk):
    path = small_disk / "notes.sqlite"
    with Library.open(path) as library:
        library.add_article(make_article(), path=None)
    made = backups.make_backup(path, now=datetime.now(UTC))
    fill(path, 0)
    assert backups.backups_of(path)[-1] == made
    assert check(path).backups[-1].contents.notes == 0
