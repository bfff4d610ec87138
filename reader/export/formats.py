"""The formats in which notes leave the program: one name, one ending and one function each."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from reader.errors import UserError
from reader.messages import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.dossier import Dossier


class Format(StrEnum):
    """A format; PDF is drawn by the window's side of the program (`reader.ui.printing`)."""

    JSONLD = "jsonld"
    EPUB = "epub"
    MARKDOWN = "markdown"
    CSV = "csv"
    HTML = "html"
    WORKSHEET = "worksheet"
    CLAIMREVIEW = "claimreview"
    JSON = "json"


SUFFIXES = {
    Format.JSONLD: ".jsonld",
    Format.EPUB: ".annotation",
    Format.MARKDOWN: ".md",
    Format.CSV: ".csv",
    Format.HTML: ".html",
    Format.WORKSHEET: ".html",
    Format.CLAIMREVIEW: ".jsonld",
    Format.JSON: ".json",
}
"""The ending of a file of each format."""

IMPORTED = (Format.JSONLD, Format.JSON)
"""What `reader.export.notes_file.read_notes_file` reads back."""

NEEDS_REPORT = frozenset({Format.HTML})
"""Formats that show the marks of the program, so that the dossiers need a report."""


def written(dossiers: Sequence[Dossier], form: Format, *, author: str = "") -> str:
    """The whole file as text, to be saved as UTF-8 (`reader.export.files.write_file`).

    Args:
        dossiers: in the order in which they shall stand.
        form: how.
        author: the name of the person, where it shall be in the file; only annotations have a place for it.

    Raises:
        UserError: `Format.EPUB` for other than one article.
    """
    from reader.export import annotations, claimreview, dump, html, markdown, table, worksheet

    match form:
        case Format.JSONLD:
            return annotations.annotation_set(dossiers, author=author)
        case Format.EPUB:
            if len(dossiers) != 1:
                raise UserError(say("A set of EPUB annotations is about one publication; choose one article."))
            return annotations.epub_annotation_set(dossiers[0], author=author)
        case Format.MARKDOWN:
            return markdown.markdown_notes(dossiers)
        case Format.CSV:
            return table.notes_table(dossiers)
        case Format.HTML:
            return html.dossiers_page(dossiers)
        case Format.WORKSHEET:
            return worksheet.worksheet_page([dossier.article for dossier in dossiers])
        case Format.CLAIMREVIEW:
            return claimreview.claim_reviews(dossiers)
        case Format.JSON:
            return dump.dump(dossiers)
