"""A folder of results: `shard-00000.jsonl` and so on, a fixed number of files in each, and what was asked for.

A shard is there when it is complete, so a run that was cut off goes on at the first one that is missing. The manifest
keeps results of different runs apart.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from reader.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.batch.files import Target

MANIFEST = "manifest.json"
SCHEMA = "reader.batch/1"

_PATTERN = "shard-*.jsonl"
_FAILED = b'{"file": '
"""How the line of a file begins that could not be analysed; the others begin with their schema."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What was asked for; the same manifest gives the same bytes.

    Attributes:
        analysis_version: what finds the marks.
        files: how many were asked for.
        files_sha256: hash over their names, sizes and times of change, in order.
        shard_size: files in each shard.
    """

    schema: str = SCHEMA
    analysis_version: str
    files: int
    files_sha256: str
    shard_size: int


_DIFFERENCES = {
    "schema": "it was written by another version of the program",
    "analysis_version": "another version of the analysis made its marks",
    "files": "other files were asked for",
    "files_sha256": "other files were asked for, or one of them has changed since",
    "shard_size": "its result files have another size",
}


def manifest(targets: Sequence[Target], *, analysis_version: str, shard_size: int) -> Manifest:
    """The manifest of a run over `targets`."""
    digest = hashlib.sha256()
    for target in targets:
        digest.update(json.dumps([target.file, target.error, *_state(target)]).encode("ascii") + b"\n")
    return Manifest(
        analysis_version=analysis_version,
        files=len(targets),
        files_sha256=digest.hexdigest(),
        shard_size=shard_size,
    )


def claim(folder: Path, asked: Manifest) -> None:
    """Make `folder` the place of the results of `asked`, or see that it is.

    Raises:
        UserError: it holds the results of another run, or cannot be written.
    """
    path = folder / MANIFEST
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists():
            _compare(folder, path.read_bytes(), asked)
            return
        if any(folder.glob(_PATTERN)):
            raise UserError(f"“{folder}” holds results without {MANIFEST}. Give another folder.")
        with written_whole(path) as file:
            json.dump(asdict(asked), file, indent=2)
            file.write("\n")
    except OSError as error:
        raise UserError(f"The results cannot be kept in “{folder}”: {error.strerror or error}.") from error


def shard_path(folder: Path, number: int) -> Path:
    """The file of a shard; they are numbered from 0."""
    return folder / f"shard-{number:05}.jsonl"


def shard_files(folder: Path) -> list[Path]:
    """The finished shards that are there, in order."""
    return sorted(folder.glob(_PATTERN), key=lambda path: (len(path.name), path.name))


def shard_sizes(asked: Manifest) -> list[int]:
    """How many files each shard holds: as many as agreed, the last one what is left."""
    full, left = divmod(asked.files, asked.shard_size)
    return [asked.shard_size] * full + [left] * bool(left)


def failures_in(path: Path, *, size: int) -> int | None:
    """How many files of a finished shard could not be analysed; None where it is not there or has not `size` lines."""
    try:
        with path.open("rb") as file:
            failed = [line.startswith(_FAILED) for line in file]
    except FileNotFoundError:
        return None
    return sum(failed) if len(failed) == size else None


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """A file to write that gets its name only when it is complete and on the disk.

    Lone surrogates become JSON escapes. The unfinished file has a name of its own, always the same one, so that what a
    crash leaves behind is overwritten by the next run.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    _keep_name(path.parent)


def _keep_name(folder: Path) -> None:
    """Bring the new name itself to the disk, where a system lets one open a folder."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _state(target: Target) -> tuple[int, int]:
    """Size and time of change of a file; zeros where it is not there."""
    try:
        status = Path(target.file).stat()
    except (OSError, ValueError):
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _compare(folder: Path, saved: bytes, asked: Manifest) -> None:
    try:
        found = json.loads(saved)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise UserError(f"“{folder / MANIFEST}” cannot be read. Give another folder.")
    for item in fields(Manifest):
        if found.get(item.name) != getattr(asked, item.name):
            why = _DIFFERENCES[item.name]
            raise UserError(f"“{folder}” holds the results of another run: {why}. Give another folder.")
