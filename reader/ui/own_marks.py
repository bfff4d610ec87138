"""A person's own marks in the open article. The one place that changes them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.errors import UserError
from reader.text.anchors import AnchorState, Quote
from reader.ui.article.highlights import place_of

if TYPE_CHECKING:
    from reader.storage.library import Library
    from reader.storage.records import OwnLayer, OwnMark
    from reader.text.article import Article
    from reader.text.spans import Span
    from reader.ui.history import History


class OwnMarkBook(QObject):
    """Writes own marks, each change in a way that can be undone.

    Another window may write into the same notes file. What it changed in another field of a mark stands; where it
    changed the same one, the mark is kept twice, in the words of both windows.

    Signals:
        changed(str): own marks of the open article; the id of the changed one, or empty.
        split(str, str): a mark was changed or taken away elsewhere; what was done here is now the second mark.
        saved(): something was written.
    """

    changed = Signal(str)
    split = Signal(str, str)
    saved = Signal()

    def __init__(self, library: Library, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._history = library, history
        self._article: Article | None = None
        self.marks: list[OwnMark] = []

    def open(self, article: Article) -> None:
        """Show the own marks of another article.

        Raises:
            UserError: they cannot be read; then those of the last article stay.
        """
        self.marks = self._library.own_marks.of(article.sha256)
        self._article = article

    def close(self) -> None:
        """Show the own marks of no article."""
        self.marks, self._article = [], None

    def mark(self, mark_id: str) -> OwnMark | None:
        """An own mark of the open article."""
        return next((mark for mark in self.marks if mark.id == mark_id), None)

    def add(self, span: Span, layer: OwnLayer) -> str:
        """Mark words and return the id of the mark; words that have this mark already are not marked twice.

        Raises:
            UserError: it cannot be saved, or nothing is open.
        """
        if self._article is None:
            raise UserError(self.tr("Open an article first."))
        for mark in self.marks:
            if place_of(mark) == span and mark.layer is layer:
                return mark.id
        try:
            mark = self._library.own_marks.add(self._article.sha256, Quote.of(self._article.text, span), layer=layer)
        except KeyError as error:
            words = self.tr("This article is not in the library, so it cannot have marks of yours.")
            raise UserError(words) from error
        self._do(mark, self.tr("mark the words"), forward=mark, backward=None)
        return mark.id

    def set_layer(self, mark_id: str, layer: OwnLayer) -> None:
        """Give a mark another layer. Its kind was one of the old layer, so it goes."""
        mark = self.mark(mark_id)
        if mark is not None and mark.layer is not layer:
            self._edit(mark, self.tr("change the layer of your mark"), {"layer": layer, "kind": ""})

    def set_kind(self, mark_id: str, kind: str) -> None:
        """Say what kind of its layer a mark is; an empty string takes that back."""
        mark = self.mark(mark_id)
        if mark is not None and mark.kind != kind:
            self._edit(mark, self.tr("change the kind of your mark"), {"kind": kind})

    def set_reason(self, mark_id: str, reason: str) -> None:
        """Say why the words are marked."""
        mark = self.mark(mark_id)
        if mark is not None and mark.reason != reason:
            self._edit(mark, self.tr("change the reason of your mark"), {"reason": reason})

    def put(self, mark_id: str, span: Span) -> None:
        """Say which words of the article a mark is on."""
        mark = self.mark(mark_id)
        if mark is not None and self._article is not None:
            fields = {"quote": Quote.of(self._article.text, span), "anchor": AnchorState.MOVED}
            self._edit(mark, self.tr("say where your mark belongs"), fields)

    def delete(self, mark_id: str) -> None:
        """Take a mark away; undo brings it back."""
        mark = self.mark(mark_id)
        if mark is not None:
            self._do(mark, self.tr("delete your mark"), forward=None, backward=mark)

    def keep(self, mark: OwnMark) -> None:
        """Store a mark that is not there any more as a new one of the open article; `split` tells which.

        Raises:
            UserError: it cannot be saved.
        """
        if self._article is None:
            raise UserError(self.tr("Open an article first."))
        self._add_second(replace(mark, article=self._article.sha256))

    # Writing

    def _do(self, mark: OwnMark, text: str, *, forward: OwnMark | None, backward: OwnMark | None) -> None:
        """Let a mark be there as in `forward`, or not at all for None, and on undo as in `backward`."""
        self._history.do(
            mark.article,
            text,
            lambda: self._put(mark.id, forward, article=mark.article),
            lambda: self._put(mark.id, backward, article=mark.article),
        )

    def _put(self, mark_id: str, mark: OwnMark | None, *, article: str) -> None:
        there = self._there(mark_id, article=article)
        if mark is not None:
            self._library.own_marks.save(mark)
        elif there is not None:
            self._library.own_marks.delete(mark_id)
        self._tell(mark_id)

    def _there(self, mark_id: str, *, article: str) -> OwnMark | None:
        """The mark as it is in the file; None where it is not there any more.

        Raises:
            UserError: it is one of another article now.
        """
        try:
            mark = self._library.own_marks.get(mark_id)
        except KeyError:
            return None
        if mark.article != article:
            words = self.tr("This mark of yours went on into a newer version of the article, so it is changed there.")
            raise UserError(words)
        return None if mark.deleted_at else mark

    def _edit(self, mark: OwnMark, text: str, fields: dict[str, Any]) -> None:
        old = {name: getattr(mark, name) for name in fields}
        self._history.do(
            mark.article,
            text,
            lambda: self._put_fields(mark.id, fields, seen=old),
            lambda: self._put_fields(mark.id, old, seen=fields),
        )

    def _put_fields(self, mark_id: str, fields: dict[str, Any], *, seen: dict[str, Any]) -> None:
        """Write some fields into the mark as it is in the file, if they still have there what was `seen` here."""
        shown = self.mark(mark_id)
        if shown is None:
            raise UserError(self.tr("This mark is not there any more."))
        stored = self._there(mark_id, article=shown.article) or shown
        if all(getattr(stored, name) == value for name, value in seen.items()):
            self._library.own_marks.save(replace(stored, **fields))
            self._tell(mark_id)
        else:
            self._keep_both(replace(shown, **fields))

    def _keep_both(self, mark: OwnMark) -> None:
        """Store what was done here as a mark of its own, beside that of the other window."""
        self._add_second(mark)
        self._history.forget(mark.article)  # no undo may write over what the other window did

    def _add_second(self, mark: OwnMark) -> None:
        second = self._library.own_marks.add(
            mark.article, mark.quote, layer=mark.layer, kind=mark.kind, reason=mark.reason
        )
        self.marks = self._library.own_marks.of(mark.article)
        self.split.emit(mark.id, second.id)
        self._tell(second.id)

    def _tell(self, mark_id: str) -> None:
        if self._article is not None:
            self.marks = self._library.own_marks.of(self._article.sha256)
        self.changed.emit(mark_id)
        self.saved.emit()
