"""What a teacher's computer keeps of collected work, and how all of it is deleted again.

    FOLDER/SET_ID/hand-ins/*.response   the hand-ins that were used, so that sticks can go back
    FOLDER/SET_ID/people.json           who is who, as far as that was put right by hand
    FOLDER/SET_ID/conclusions.json      what the class came to, by article

It lies on the local disk. The folder that was collected is only read.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.errors import UserError
from reader.export.strict_json import read_json
from reader.lessons.hand_in_files import FileState
from reader.lessons.people import People, people_object, read_people
from reader.lessons.response_file import ENDING, pack_response
from reader.lessons.unfinished import clear_unfinished
from reader.lessons.zipped import PART_ENDING, json_bytes, write_atomically
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from reader.lessons.collect import Collected

HAND_INS: Final = "hand-ins"
UNFINISHED: Final = "reports.unfinished"
"""In the folder: which reports are being written elsewhere (`reader.lessons.unfinished`)."""

_PEOPLE: Final = "people.json"
_CONCLUSIONS: Final = "conclusions.json"


@dataclass(frozen=True, slots=True)
class StudentData:
    """What is kept: hand-ins, and lists of who is who."""

    hand_ins: int
    lists: int

    @property
    def in_words(self) -> str:
        """What it is, for the question before all of it is deleted and for the words after."""
        hand_ins, lists = say("{count} hand-ins", count=self.hand_ins), say("{count} lists", count=self.lists)
        return say(
            "{hand_ins} and {lists} of who is who, on this computer. Files on sticks and in hand-in folders, and"
            " reports and feedback that you saved, stay where they are.",
            hand_ins=say("1 hand-in") if self.hand_ins == 1 else hand_ins,
            lists=say("1 list") if self.lists == 1 else lists,
        )


def keep(collected: Collected, folder: Path) -> None:
    """Keep the hand-ins that were used, and nothing of the others; what was kept of this set before stays.

    Raises:
        UserError: they cannot be written.
    """
    place = _made(folder / collected.set_id / HAND_INS)
    clear_leftovers(folder)
    for row in collected.files:
        if row.state is FileState.USED and row.response:
            data = pack_response(row.response)
            path = place / f"{hashlib.sha256(data).hexdigest()[:32]}{ENDING}"
            if not path.exists():
                write_atomically(path, data)


def keep_people(people: People, set_id: str, folder: Path) -> None:
    """Keep who is who for a set.

    Raises:
        UserError: it cannot be written.
    """
    write_atomically(_made(folder / set_id) / _PEOPLE, json_bytes(people_object(people)))


def kept_people(set_id: str, folder: Path) -> People:
    """Who is who for a set; nothing was put right where nothing is kept.

    Raises:
        UserError: what is kept cannot be read.
    """
    path = folder / set_id / _PEOPLE
    try:
        return read_people(read_json(path.read_bytes()))
    except FileNotFoundError:
        return People()
    except (OSError, UserError, ValueError) as error:
        raise UserError(say("The list of who is who, “{path}”, cannot be read.", path=path)) from error


def keep_conclusions(conclusions: Mapping[str, str], set_id: str, folder: Path) -> None:
    """Keep what the class came to, or still needs to know, by `Article.sha256`.

    Raises:
        UserError: it cannot be written.
    """
    written = {article: words for article, words in conclusions.items() if words.strip()}
    write_atomically(_made(folder / set_id) / _CONCLUSIONS, json_bytes(written))


def kept_conclusions(set_id: str, folder: Path) -> dict[str, str]:
    """What the class came to, by `Article.sha256`; nothing where nothing is kept.

    Raises:
        UserError: what is kept cannot be read.
    """
    path = folder / set_id / _CONCLUSIONS
    try:
        given = read_json(path.read_bytes())
        if not isinstance(given, dict) or not all(isinstance(words, str) for words in given.values()):
            raise ValueError("it holds something else")
    except FileNotFoundError:
        return {}
    except (OSError, UserError, ValueError) as error:
        raise UserError(say("What the class came to, “{path}”, cannot be read.", path=path)) from error
    return given


def clear_leftovers(folder: Path) -> None:
    """Remove what a program that was killed while it kept something has left; for the start of the program."""
    for path in folder.glob(f"**/.*{PART_ENDING}"):
        path.unlink(missing_ok=True)
    clear_unfinished(folder / UNFINISHED)


def student_data(folder: Path) -> StudentData:
    """What is kept of all sets."""
    paths = list(_kept(folder))
    return StudentData(
        hand_ins=sum(path.name.endswith(ENDING) for path in paths), lists=sum(path.name == _PEOPLE for path in paths)
    )


def delete_student_data(folder: Path) -> StudentData:
    """Delete all that is kept of students, of all sets, and say what it was.

    Only what `keep` and `keep_people` have written is deleted, and the folders that are empty then.

    Raises:
        UserError: something could not be deleted; the rest is.
    """
    found = student_data(folder)
    failed = [path for path in [*_kept(folder), *folder.glob(f"**/.*{PART_ENDING}")] if not _deleted(path)]
    if failed:
        raise UserError(
            say("{count} of the files could not be deleted, among them “{name}”.", count=len(failed), name=failed[0])
        )
    for place in sorted((path for path in folder.glob("**/") if path != folder), reverse=True):
        if not any(place.iterdir()):
            place.rmdir()
    return found


def _kept(folder: Path) -> Iterator[Path]:
    yield from folder.glob(f"*/{HAND_INS}/*{ENDING}")
    yield from folder.glob(f"*/{_PEOPLE}")
    yield from folder.glob(f"*/{_CONCLUSIONS}")


def _deleted(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be made: {why}.", folder=folder, why=error.strerror or error)
        ) from error
    return folder
