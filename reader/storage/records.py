"""Records of the notes file. All offsets are half-open and count code points of `Article.text`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from reader.text.spans import Span

CONTEXT = 32
"""Characters kept on each side of quoted words, so that they are found again in a changed text."""


class NoteStatus(StrEnum):
    """How far a person is with checking."""

    TO_CHECK = "to_check"
    IN_PROGRESS = "in_progress"
    CHECKED = "checked"
    LOOK_UP_LATER = "look_up_later"
    NOT_CHECKABLE = "not_checkable"
    SET_ASIDE = "set_aside"


class Answer(StrEnum):
    """What a person says to a mark of the analysis."""

    AGREE = "agree"
    DISAGREE = "disagree"
    NOT_SURE = "not_sure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words a note is about, and where they stand.

    The selectors of the W3C Web Annotation Data Model (2017): `exact`, `prefix` and `suffix` are its
    TextQuoteSelector, `start` and `end` its TextPositionSelector.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str, span: Span) -> Quote:
        """The words of `span` in `text`, with up to `CONTEXT` characters on each side."""
        return cls(
            exact=span.of(text),
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
            start=span.start,
            end=span.end,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A quick note: what it is about, the text, and how far the checking is.

    Attributes:
        id: a random UUID.
        article: `Article.sha256`.
        body: what the person wrote, in Markdown.
        quote: the words it is about; None for a note about the whole article.
        mark: id of the finding it is about, if it was written from one.
        created: UTC.
        modified: UTC, of the last save.
        revision: 1 for a new note, one more with every save.
        deleted_at: UTC; None for a note that is there.
    """

    id: str
    article: str
    body: str
    status: NoteStatus
    quote: Quote | None
    mark: str | None
    created: datetime
    modified: datetime
    revision: int
    deleted_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkResponse:
    """What a person answered to one mark.

    Attributes:
        article: `Article.sha256`.
        mark: id of the finding.
        why: their reason, one line; may be empty.
        words: the marked words, so that the answer can be read without the article.
        modified: UTC.
    """

    article: str
    mark: str
    answer: Answer
    why: str
    words: str
    modified: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPlace:
    """Where somebody stopped reading: `position` is the first character at the top of the view."""

    article: str
    position: int
    modified: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle:
    """An article in the library list.

    Attributes:
        sha256: `Article.sha256`, the identity.
        path: the file it was last opened from; empty for pasted text.
        collection: name of the set it belongs to; empty for a person's own articles.
        position: place in its collection, from 0.
        opened_at: UTC; None if it was never opened.
        note_count: notes that are there, in any status.
        to_check_count: those with status `to_check`.
        checked_count: those with status `checked`.
    """

    sha256: str
    title: str
    outlet: str
    path: str
    collection: str
    position: int
    opened_at: datetime | None
    note_count: int
    to_check_count: int
    checked_count: int
