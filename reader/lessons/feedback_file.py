"""Feedback on its way back: for each student a page to read, and `NAME.feedback`, the same for the program.

manifest.json  see `reader.lessons.zipped`; format “lateral-reader-feedback”, version 1
feedback.json  the fields of `reader.lessons.feedback.Feedback`
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from reader.export.html import page_end, page_start
from reader.export.note_text import OWN_LAYERS
from reader.lessons.feedback import Beside, Feedback
from reader.lessons.objects import from_object, to_object
from reader.lessons.response import Person
from reader.lessons.response_file import file_name
from reader.lessons.zipped import (
    DamagedFileError,
    Kind,
    json_bytes,
    packed,
    read_file,
    read_part,
    unpacked,
    write_atomically,
)
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.lessons.feedback import ArticleFeedback, FeedbackLine

FEEDBACK: Final = Kind(
    format="lateral-reader-feedback",
    version=1,
    noun=say("feedback file"),
    largest_file=2_000_000,
    largest_part=2_000_000,
    largest_total=2_000_000,
)
ENDING: Final = ".feedback"

_PART: Final = "feedback.json"
_LAYERS: Final = {layer.value: name for layer, name in OWN_LAYERS.items()}
_BESIDE: Final = {
    Beside.AS_KEY: "You marked this, and so does the key.",
    Beside.OTHERWISE: "You marked this as something else than the key.",
    Beside.NOT_MARKED: "The key marks this; you left it.",
    Beside.KEY_LEAVES: "You marked this; the key leaves it.",
}


def write_feedback(given: Iterable[Feedback], folder: Path) -> list[Path]:
    """Write the two files of each feedback into a folder, in place of earlier ones, and say where.

    Raises:
        UserError: the folder cannot be written.
    """
    written = []
    for feedback in given:
        page, file = _paths(feedback, folder)
        write_atomically(page, feedback_page(feedback).encode("utf-8", "replace"))
        write_atomically(file, pack(feedback))
        written += [page, file]
    return written


def feedback_paths(given: Iterable[Feedback], folder: Path) -> list[Path]:
    """The files that `write_feedback` writes."""
    return [path for feedback in given for path in _paths(feedback, folder)]


def _paths(feedback: Feedback, folder: Path) -> tuple[Path, Path]:
    stem = file_name(Person(id=feedback.person, name=feedback.name))
    return folder / f"{stem}.html", folder / f"{stem}{ENDING}"


def pack(feedback: Feedback) -> bytes:
    """The file of a feedback; the same one always makes the same bytes.

    Raises:
        UserError: it is larger than feedback can be.
    """
    data = packed({_PART: json_bytes(to_object(feedback))}, kind=FEEDBACK)
    unpack(data)
    return data


def unpack(data: bytes) -> Feedback:
    """The feedback in the bytes of a file.

    Raises:
        UserError: as `reader.lessons.zipped.unpacked`.
    """
    parts = unpacked(data, kind=FEEDBACK)
    if parts.keys() != {_PART}:
        raise DamagedFileError("This feedback file does not hold what it has to.")
    try:
        return from_object(Feedback, read_part(parts[_PART], kind=FEEDBACK))
    except ValueError as error:
        raise DamagedFileError(f"This feedback file is not as it has to be: {error}.") from error


def read_feedback(path: Path) -> Feedback:
    """The feedback in a file; raises `UserError` as `unpack` does, also for a file that cannot be read."""
    return unpack(read_file(path, kind=FEEDBACK))


def feedback_page(feedback: Feedback) -> str:
    """The page that a student reads."""
    return (
        page_start(f"To {feedback.name}" if feedback.name else "Feedback")
        + f'<main>\n<h1 dir="auto">{escape(feedback.set_title or "Lesson set")}</h1>\n'
        + f'<p class="strip" dir="auto">To {escape(feedback.name or "a guest")}, on hand-in {feedback.revision}</p>\n'
        + _comment(feedback.comment)
        + "".join(map(_article, feedback.articles))
        + "</main>\n"
        + page_end()
    )


def _article(article: ArticleFeedback) -> str:
    lines = "".join(map(_line, article.lines))
    listed = f'<ul class="own-marks">\n{lines}</ul>\n' if lines else ""
    return f'<h2 dir="auto">{escape(article.title or "Article")}</h2>\n{_comment(article.comment)}{listed}'


def _comment(words: str) -> str:
    return f'<p dir="auto" style="white-space: pre-wrap">{escape(words)}</p>\n' if words.strip() else ""


def _line(line: FeedbackLine) -> str:
    labels = (("You", line.marked), ("Key", line.key))
    said = "; ".join(
        f"{who}: {', '.join(_LAYERS.get(layer, layer) for layer in layers)}" for who, layers in labels if layers
    )
    why = f'<br><span dir="auto">{escape(line.explanation)}</span>' if line.explanation else ""
    return (
        f"<li><bdi>“{escape(line.words)}”</bdi><br>{_BESIDE[line.beside]} "
        f'<span class="small">{escape(said)}</span>{why}</li>\n'
    )
