"""What a person does to add articles: several files, folders, the chapters of a book."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.errors import UserError
from reader.export.files import write_file
from reader.ui import messages
from reader.ui.adding import Adding
from reader.ui.dialogs.adding import AddingDialog, summary
from reader.ui.dialogs.chapters import ChaptersDialog
from reader.ui.language import shown
from reader.ui.theme import LIGHT, Theme
from reader.worker import book_chapters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.text.importers.epub import Chapter
    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.session import Session

_SHOWN_AFTER = 400
"""Milliseconds; what is added faster than this is said in the notice."""

BOOK = ".epub"


class AddingDesk(QObject):
    """Adds articles to the library and shows how far that is.

    Signals:
        said(str): something the person should read.
    """

    said = Signal(str)

    def __init__(self, session: Session, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._notice, self._window = session, notice, window
        self._dialog: AddingDialog | None = None
        self._name = ""
        self._theme: Theme = LIGHT
        self.adding = Adding(session.library, self)
        self.adding.progressed.connect(self._progressed)
        self.adding.finished.connect(self._finished)
        self._later = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._later.timeout.connect(self._show_dialog)

    def set_theme(self, theme: Theme) -> None:
        """Open dialogs in the colours of this theme."""
        self._theme = theme

    def add(self, paths: Sequence[Path]) -> None:
        """Add these files, and those in these folders; what is being added already goes on."""
        self._begin()
        self.adding.add(paths)

    def open_book(self, path: Path) -> None:
        """Ask which chapters of a book become articles, if it has more than one."""
        label = self.tr("Opening “{name}”").format(name=path.name)
        self._session.find_out(label, book_chapters, path, partial(self._ask_for_chapters, path))

    @Slot()
    def stop(self) -> None:
        """Read nothing more; the window closes."""
        self.adding.stop()

    def _ask_for_chapters(self, book: Path, chapters: Sequence[Chapter]) -> None:
        if len(chapters) < 2:
            self._session.open_path(book)
            return
        dialog = ChaptersDialog(book.stem, chapters, self._window)
        dialog.chapters_chosen.connect(partial(self._add_chapters, book))
        dialog.book_chosen.connect(partial(self._session.open_path, book))
        dialog.open()

    def _add_chapters(self, book: Path, chapters: list[Chapter]) -> None:
        self._begin()
        self.adding.add_chapters(book, chapters, title=book.stem)

    def _begin(self) -> None:
        if self._dialog is not None and not self.adding.busy:
            self._dialog.accept()  # it says what the last ones came to
        if self._dialog is None and not self._later.isActive():
            self._later.start()

    @Slot()
    def _show_dialog(self) -> None:
        self._later.stop()
        self._dialog = AddingDialog(self._theme, self._window)
        self._dialog.cancel_requested.connect(self.adding.cancel)
        self._dialog.save_requested.connect(self._save)
        self._dialog.open_requested.connect(self._open_first)
        self._dialog.finished.connect(self._closed)
        self._dialog.show_progress(self.adding.tally, self._name)
        self._dialog.show()

    @Slot(str)
    def _progressed(self, name: str) -> None:
        self._name = name
        if self._dialog is not None:
            self._dialog.show_progress(self.adding.tally, name)

    @Slot()
    def _finished(self) -> None:
        tally = self.adding.tally
        opened = self._session.article is None and bool(tally.added or tally.known)
        if opened:
            self._open_first()
        else:
            self._session.library_changed.emit()
        if self._dialog is None and (tally.failures or not tally.added):
            self._show_dialog()
        self._later.stop()
        if self._dialog is not None:
            self._dialog.show_result(tally)
        if not opened and (tally.added or tally.known):
            self._notice.show_offer(" ".join(summary(tally)), self.tr("Open the first one"), self._open_first)
        elif self._dialog is None:
            self._notice.show_done(" ".join(summary(tally)))

    @Slot()
    def _open_first(self) -> None:
        tally = self.adding.tally
        if tally.added or tally.known:
            self._session.open_stored((tally.added or tally.known)[0])

    @Slot(str)
    def _save(self, words: str) -> None:
        path = messages.ask_where_to_save(self._window, Path.home() / self.tr("Not added.txt"), ".txt")
        if path is None:
            return
        try:
            write_file(path, words)
        except UserError as error:
            self.said.emit(shown(error))

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
