"""The way in for notes from elsewhere: one function for every format that can be read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.export.annotations_in import read_annotations
from reader.export.dump import read_dump
from reader.export.strict_json import read_json
from reader.messages import say

if TYPE_CHECKING:
    from reader.export.incoming import NotesFile


def read_notes_file(data: bytes) -> NotesFile:
    """What `annotation_set` or `dump` wrote; entries that cannot be taken are in its `skipped`.

    Raises:
        UserError: it is neither, or not JSON within the limits of `reader.export.strict_json`.
    """
    document = read_json(data)
    if isinstance(document, dict) and document.get("type") == "AnnotationSet":
        return read_annotations(document)
    if isinstance(document, dict) and "schema" in document:
        return read_dump(document)
    raise UserError(say("The file holds no notes that this program can read."))
