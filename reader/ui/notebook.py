"""The notes of the open article. The one place that changes them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.errors import UserError
from reader.text.anchors import AnchorState, Quote
from reader.ui.note_names import field_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.storage.library import Library
    from reader.storage.records import Note
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.history import History


class Notebook(QObject):
    """Writes notes, each change in a way that can be undone.

    Another window may write into the same notes file. Where it changed another field of a note, both changes stand;
    where it changed the same one, the words of both windows are kept, as two notes.

    Signals:
        changed(str): notes of the open article; the id of the changed one, or empty.
        split(str, str): a note was changed or taken away elsewhere; the words of this window are now the second note.
        saved(): something was written.
    """

    changed = Signal(str)
    split = Signal(str, str)
    saved = Signal()

    def __init__(self, library: Library, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._history = library, history
        self._article: Article | None = None
        self._last = ""
        self._titles: dict[str, str] = {}
        self.notes: list[Note] = []

    def open(self, article: Article) -> None:
        """Show the notes of another article.

        Raises:
            UserError: they cannot be read; then those of the last article stay.
        """
        self.notes = self._library.notes.of(article.sha256)
        self._article = article

    def close(self) -> None:
        """Show the notes of no article."""
        self.notes, self._article = [], None

    def note(self, note_id: str) -> Note | None:
        """A note of the open article."""
        return next((note for note in self.notes if note.id == note_id), None)

    def start(self, span: Span | None, *, mark: str | None = None) -> str:
        """Start a note about words, or about the whole article, and return its id.

        Raises:
            UserError: it cannot be saved, or nothing is open.
        """
        article = self._open_article()
        quote = Quote.of(article.text, span) if span is not None else None
        with self._in_library():
            note = self._library.notes.add(article.sha256, quote=quote, mark=mark)
        self._do(note, self.tr("write a note"), forward=note, backward=None)
        return note.id

    def edit(self, note_id: str, field: str, value: object) -> bool:
        """Change one field of a note, named as in `Note`; true when it is saved."""
        note = self.note(note_id)
        if note is None:
            return False
        old, self._last = getattr(note, field), note_id
        if value != old:
            words = self.tr("change the note ({field})").format(field=field_name(field))
            self._change(note, words, {field: value})
        now = self.note(self._last)
        return now is not None and getattr(now, field) == value

    def delete(self, note_id: str) -> None:
        """Put a note into the trash."""
        note = self.note(note_id)
        if note is not None:
            self._do(note, self.tr("delete the note"), forward=None, backward=note)

    def put(self, note_id: str, span: Span) -> None:
        """Say which words of the article a note is about."""
        note = self.note(note_id)
        if note is not None:
            quote = Quote.of(self._open_article().text, span)
            same = note.quote is not None and _words(quote) == _words(note.quote)
            state = AnchorState.EXACT if same else AnchorState.MOVED
            self._change(note, self.tr("say where the note belongs"), {"quote": quote, "anchor": state})

    def put_on_article(self, note_id: str) -> None:
        """Let a note be about the whole article; the words that it was about go on at the head of its text."""
        note = self.note(note_id)
        if note is not None and note.quote is not None:
            body = f"> {' '.join(note.quote.exact.split())}\n\n{note.body}".rstrip()
            fields = {"quote": None, "anchor": AnchorState.EXACT, "body": body}
            self._change(note, self.tr("make it a note on the whole article"), fields)

    def keep(self, note: Note) -> None:
        """Store a note that is not there any more as a new one of the open article; `split` tells which.

        Raises:
            UserError: it cannot be saved.
        """
        with self._in_library():
            kept = self._library.notes.add_copy(replace(note, article=self._open_article().sha256))
        self.notes = self._library.notes.of(kept.article)
        self.split.emit(note.id, kept.id)
        self._tell(kept.id)

    # Over all articles

    def to_look_up(self) -> list[Note]:
        """What is to be looked up later, the oldest first."""
        return self._library.notes.to_look_up()

    def trash(self) -> list[Note]:
        """Deleted notes, the last deleted first."""
        return self._library.notes.trash()

    def title_of(self, article: str) -> str:
        """The title of an article, also of one that is no longer listed."""
        if article not in self._titles:
            self._titles[article] = self._library.article(article).title
        return self._titles[article]

    def bring_back(self, note: Note) -> None:
        """Take a note out of the trash, and its article back into the list.

        Raises:
            UserError: it cannot be saved.
        """
        self._library.restore_article(note.article)
        if self._article is not None and note.article == self._article.sha256:
            self._do(note, self.tr("bring back the note"), forward=note, backward=None)
        else:
            self._library.notes.save(note)
            self._tell("")

    def erase(self, notes: Iterable[Note]) -> None:
        """Take notes out of the file for good; no undo may bring them back.

        Raises:
            UserError: it cannot be written.
        """
        erased = list(notes)
        self._library.notes.erase(note.id for note in erased)
        for article in {note.article for note in erased}:
            self._history.forget(article)
        self._tell("")

    # Writing

    def _do(self, note: Note, text: str, *, forward: Note | None, backward: Note | None) -> None:
        """Let a note be there as in `forward`, or in the trash for None, and on undo as in `backward`."""
        self._history.do(
            note.article,
            text,
            lambda: self._put(note.id, forward, article=note.article),
            lambda: self._put(note.id, backward, article=note.article),
        )

    def _put(self, note_id: str, note: Note | None, *, article: str) -> None:
        there = self._there(note_id, article=article)
        if note is not None:
            self._save(note, shown=self.note(note_id))
            return
        if there is not None:
            self._library.notes.delete(note_id)
        self._tell(note_id)

    def _change(self, note: Note, words: str, fields: Mapping[str, object]) -> None:
        """Change fields of a note, named as in `Note`; `words` stand after “Undo:”."""
        old = {field: getattr(note, field) for field in fields}
        self._history.do(
            note.article,
            words,
            lambda: self._put_fields(note.id, fields, seen=old),
            lambda: self._put_fields(note.id, old, seen=fields),
        )

    def _put_fields(self, note_id: str, fields: Mapping[str, Any], *, seen: Mapping[str, object]) -> None:
        """Write fields into the note as it is in the file, if they still have there what was `seen` here."""
        shown = self._shown(note_id)
        stored = self._there(note_id, article=shown.article)
        same = stored is not None and all(getattr(stored, field) == value for field, value in seen.items())
        base = stored if stored is not None and same else shown
        self._save(replace(base, **fields), shown=base)

    def _save(self, note: Note, *, shown: Note | None) -> None:
        saved = self._library.notes.save(note, based_on=shown.revision if shown else None)
        self._last = saved.id
        if saved.id != note.id:
            self.notes = self._library.notes.of(saved.article)
            self._history.forget(saved.article)  # no undo may write over the words of the other window
            self.split.emit(note.id, saved.id)
        self._tell(saved.id)

    def _shown(self, note_id: str) -> Note:
        note = self.note(note_id)
        if note is None:
            raise UserError(self.tr("This note is not there any more."))
        return note

    def _there(self, note_id: str, *, article: str) -> Note | None:
        """The note as it is in the file; None where it is not there any more.

        Raises:
            UserError: it is one of another article now.
        """
        try:
            note = self._library.notes.get(note_id)
        except KeyError:
            return None
        if note.article != article:
            raise UserError(self.tr("This note went on into a newer version of the article, so it is changed there."))
        return None if note.deleted_at else note

    def _tell(self, note_id: str) -> None:
        if self._article is not None:
            self.notes = self._library.notes.of(self._article.sha256)
        self.changed.emit(note_id)
        self.saved.emit()

    def _open_article(self) -> Article:
        if self._article is None:
            raise UserError(self.tr("Open an article first."))
        return self._article

    @contextmanager
    def _in_library(self) -> Iterator[None]:
        try:
            yield
        except KeyError as error:
            words = self.tr("This article is not in the library, so it cannot have notes and answers.")
            raise UserError(words) from error


def _words(quote: Quote) -> tuple[str, str, str]:
    return quote.prefix, quote.exact, quote.suffix
