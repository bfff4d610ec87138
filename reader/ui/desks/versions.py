"""Versions of an article: where a file was edited since notes were written, they can come along into its new text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from reader.errors import UserError
from reader.storage.versions import placed
from reader.text.anchors import AnchorState
from reader.ui.language import listed, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.storage.records import Note, OwnMark
    from reader.text.anchors import Anchor
    from reader.ui.panels.version_notice import VersionNotice
    from reader.ui.session import Session

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Belongings:
    """What a person wrote on one version of an article."""

    notes: tuple[Note, ...]
    marks: tuple[OwnMark, ...]

    def all(self) -> list[Note | OwnMark]:
        """First the notes, then the marks."""
        return [*self.notes, *self.marks]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two articles from one file, by `Article.sha256`."""

    earlier: str
    later: str
    path: Path


class VersionDesk(QObject):
    """Asks, moves what a person wrote from one version to the next, and back when that is undone.

    Signals:
        said(str): something for screen readers.
    """

    said = Signal(str)

    def __init__(self, session: Session, notice: VersionNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._notice = session, notice
        self._pair: _Pair | None = None
        session.article_opened.connect(self._article_opened)
        session.file_opened.connect(self._file_opened)
        notice.take_along_wanted.connect(self._take_along)
        notice.keep_apart_wanted.connect(self._keep_apart)
        notice.undo_wanted.connect(self._undo)
        session.history.group.undoTextChanged.connect(self._undo_changed)

    @Slot()
    def _article_opened(self) -> None:
        self._pair = None
        self._notice.hide()
        article = self._session.article
        if article is not None:
            self._look(article.sha256, lambda: self._session.library.versions.before(article.sha256))

    @Slot(object)
    def _file_opened(self, path: Path) -> None:
        article, path = self._session.article, path.resolve()
        if article is not None and self._pair is None:
            self._look(article.sha256, lambda: self._from(path, than=article.sha256))

    def _from(self, path: Path, *, than: str) -> tuple[str, Path] | None:
        earlier = self._session.library.versions.earlier(path, than=than)
        return (earlier, path) if earlier is not None else None

    def _look(self, later: str, find: Callable[[], tuple[str, Path] | None]) -> None:
        """Ask about the earlier version that is found, an article and its file."""
        try:
            found = find()
            if found is not None:
                self._ask(_Pair(found[0], later, found[1]))
        except UserError as error:
            self._session.failed.emit(shown(error))

    def _ask(self, pair: _Pair) -> None:
        words = self.tr("The same article, in a new version. The one before has {what}.")
        words = words.format(what=_how_much(self._belongings(pair.earlier)))
        self._pair = pair
        self._notice.ask(words)
        self.said.emit(words)

    def _belongings(self, article: str) -> _Belongings:
        library = self._session.library
        return _Belongings(tuple(library.notes.of(article)), tuple(library.own_marks.of(article)))

    # Taking along

    @property
    def _name(self) -> str:
        """What taking along is called after “Undo:”."""
        return self.tr("take the notes along")

    @Slot(str)
    def _undo_changed(self, what: str) -> None:
        self._notice.offer_undo(offered=what == self._name)

    @Slot()
    def _undo(self) -> None:
        """Let the notes go back, unless words that were just typed are now the last change."""
        history, words = self._session.history, self.tr("What you typed is not saved, so the notes stay here.")
        if self._session.is_saved(words) and history.group.undoText() == self._name:
            history.undo()

    @Slot()
    def _take_along(self) -> None:
        pair = self._pair
        if pair is None:
            return
        try:
            there = self._belongings(pair.earlier)
            old = self._session.library.article(pair.earlier).text
        except (UserError, KeyError) as error:
            self._session.failed.emit(shown(error))
            return
        quotes = [item.quote for item in there.all() if item.quote is not None]
        self._session.find_quotes(quotes, old=old, then=lambda anchors: self._move(pair, there, anchors))

    def _move(self, pair: _Pair, there: _Belongings, anchors: Sequence[Anchor]) -> None:
        article = self._session.article
        if article is None or pair != self._pair:  # another is open, or the two were kept apart meanwhile
            return
        found = iter(anchors)
        here = _Belongings(
            tuple(placed(note, next(found), article.text) if note.quote else note for note in there.notes),
            tuple(placed(mark, next(found), article.text) for mark in there.marks),
        )
        self._session.history.do(
            pair.later,
            self._name,
            lambda: self._put(pair, here, told=_how_it_went(here)),
            lambda: self._put_back(pair, there),
        )

    def _put(self, pair: _Pair, here: _Belongings, *, told: str) -> None:
        now = self._as_now(pair.earlier, here)
        self._write(earlier=pair.earlier, later=pair.later, belongings=now, keep=False)
        self._notice.tell(told)
        self.said.emit(told)

    def _put_back(self, pair: _Pair, there: _Belongings) -> None:
        self._write(earlier=pair.later, later=pair.earlier, belongings=self._as_now(pair.later, there), keep=True)
        self._ask(pair)

    def _as_now(self, article: str, places: _Belongings) -> _Belongings:
        """What is there now, also as another window has changed it, with its words at these places."""
        now = self._belongings(article)
        notes = {note.id: note for note in places.notes}
        marks = {mark.id: mark for mark in places.marks}
        return _Belongings(
            tuple(
                replace(note, quote=notes[note.id].quote, anchor=notes[note.id].anchor)
                for note in now.notes
                if note.id in notes
            ),
            tuple(
                replace(mark, quote=marks[mark.id].quote, anchor=marks[mark.id].anchor)
                for mark in now.marks
                if mark.id in marks
            ),
        )

    def _write(self, *, earlier: str, later: str, belongings: _Belongings, keep: bool) -> None:
        try:
            self._session.library.versions.move(
                earlier=earlier, later=later, notes=belongings.notes, own_marks=belongings.marks, keep=keep
            )
        except KeyError as error:
            raise UserError(self.tr("One of the two articles is not in the library, so nothing was moved.")) from error
        if not keep:
            self._session.history.forget(earlier)  # nothing of what was done there can be undone there now
        self._session.reload()

    # Keeping apart

    @Slot()
    def _keep_apart(self) -> None:
        pair = self._pair
        if pair is None:
            return
        self._session.history.do(
            pair.later, self.tr("keep two articles"), lambda: self._part(pair), lambda: self._part(pair, again=True)
        )

    def _part(self, pair: _Pair, *, again: bool = False) -> None:
        self._session.library.versions.set_file(pair.earlier, pair.path if again else None)
        if again:
            self._ask(pair)
        else:
            self._pair = None
            self._notice.hide()


def _how_much(there: _Belongings) -> str:
    notes, marks = len(there.notes), len(there.marks)
    of_notes = _tr("versions", "%n notes", "", notes)
    of_marks = _tr("versions", "%n marks of yours", "", marks)
    if notes and marks:
        return _tr("versions", "{notes} and {marks}").format(notes=of_notes, marks=of_marks)
    return of_notes if notes else of_marks


def _how_it_went(here: _Belongings) -> str:
    """How surely words were found, in words; a note on the whole article is in place."""
    states = Counter(item.anchor for item in here.all())
    parts = (
        (AnchorState.EXACT, _tr("versions", "%n in place", "", states[AnchorState.EXACT])),
        (AnchorState.MOVED, _tr("versions", "%n moved", "", states[AnchorState.MOVED])),
        (AnchorState.UNSURE, _tr("versions", "%n unsure", "", states[AnchorState.UNSURE])),
        (AnchorState.ORPHAN, _tr("versions", "%n no longer found", "", states[AnchorState.ORPHAN])),
    )
    counts = listed(words for state, words in parts if states[state])
    return _tr("versions", "Taken along: {counts}.").format(counts=counts)
