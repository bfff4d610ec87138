"""A note that the program called saved is there after the program was killed, at whatever moment that was."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import UTC, datetime

import pytest

from reader.storage import backups
from reader.storage.library import Library
from tests.reliability.conftest import ENVIRONMENT, make_article, times

BEGINNER = """
import os, random, signal, sys, time, traceback
from pathlib import Path
from reader.storage.health import check
from reader.storage.library import Library

def killed(work, longest):
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(7)
        os._exit(0)
    time.sleep(random.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    assert status in (0, signal.SIGKILL), status

folder, number = Path(sys.argv[1]), int(sys.argv[2])
random.seed(3)
for n in range(number):
    path = folder / str(n) / "notes.sqlite"
    killed(lambda: Library.open(path).close(), 0.02)
    Library.open(path).close()
    found = check(path)
    assert found.sound, found
    assert found.backups == (), found
"""

RESTORER = """
import itertools
from datetime import UTC, datetime
from reader.storage import backups

path, number = Path(sys.argv[1]), int(sys.argv[2])
few, many = sorted(backups.backups_of(path), key=lambda one: one.made)
contents = {backups.contents(one.path).notes for one in (few, many)}

def restore_for_ever():
    for one in itertools.cycle((few, many)):
        backups.restore(path, one.path, now=datetime.now(UTC))

for n in range(number):
    killed(restore_for_ever, 0.2)
    found = check(path)
    assert found.sound, found
    assert found.contents.notes in contents, found
    assert all(one.contents for one in found.backups), found
    for one in found.backups[:-2]:
        one.backup.path.unlink(missing_ok=True)
"""

KILLER = """
import os, random, signal, sys, time
from pathlib import Path
from reader.storage.library import Library
from dataclasses import replace

def write(path, article, pipe):
    library = Library.open(path)
    while True:
        note = library.notes.add(article, body="Ask the harbour master. " * random.randint(1, 60))
        os.write(pipe, note.id.encode() + b"\\n")
        note = library.notes.save(replace(note, body=note.body + "And the mayor."))
        os.write(pipe, note.id.encode() + b"+\\n")

def kill_one(path, article):
    # Forked, not started: loading Python a thousand times would take most of the time.
    read, pipe = os.pipe()
    child = os.fork()
    if not child:
        try:
            write(path, article, pipe)
        finally:
            os._exit(9)
    os.close(pipe)
    said = os.read(read, 1)
    time.sleep(random.uniform(0, 0.04))
    os.kill(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    assert os.WIFSIGNALED(status), status
    while part := os.read(read, 65536):
        said += part
    os.close(read)
    return said.decode().split("\\n")[:-1]

path, article, number, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
random.seed(seed)
acknowledged = lost = 0
for _ in range(number):
    said = kill_one(path, article)
    with Library.open(path) as library:
        assert library._store.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found = {note.id: note for note in library.notes.all()}
        searchable = {row[0] for row in library._store.db.execute("SELECT rowid FROM notes_fts")}
        assert len(searchable) == len(found)
        library.notes.erase(list(found)) if len(found) > 1000 else None
    for name in said:
        acknowledged += 1
        note = found.get(name.rstrip("+"))
        lost += note is None or (name.endswith("+") and not note.body.endswith("And the mayor."))
print(acknowledged, lost)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX")
def test_no_saved_note_is_lost_when_the_program_is_killed(path, report):
    number, begun = times(15, 1000), time.monotonic()
    command = [sys.executable, "-c", KILLER, path, make_article().sha256, str(number), "1"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    acknowledged, lost = map(int, done.stdout.split())
    report(kills=number, saves=acknowledged, lost=lost, seconds=round(time.monotonic() - begun, 1))
    assert acknowledged >= number
    assert lost == 0
    with Library.open(path) as library:
        assert library.notes.add(make_article().sha256).revision == 1


def run(script: str, *arguments: object) -> None:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX")
def test_a_new_file_is_good_whenever_its_first_start_was_killed(tmp_path):
    run(BEGINNER, tmp_path, times(20, 500))


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX")
def test_a_restored_backup_is_there_whole_or_not_at_all_when_the_program_is_killed(path):
    backups.make_backup(path, now=datetime(2001, 5, 14, tzinfo=UTC))
    with Library.open(path) as library:
        for number in range(200):
            library.notes.add(make_article().sha256, body=f"Ask the harbour master. {number}")
    backups.make_backup(path, now=datetime(2001, 5, 15, tzinfo=UTC))
    head = BEGINNER.partition("folder, number")[0]
    run(head + RESTORER, path, times(8, 200))
