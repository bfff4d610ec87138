"""What a person does with the library: open by file, paste or drop, remove and put back."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader.errors import UserError
from reader.paths import sample_set
from reader.text.invisible import with_signs
from reader.ui import messages
from reader.ui.desks.adding import BOOK, AddingDesk
from reader.ui.language import shown
from reader.ui.names import quoted, short

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from PySide6.QtCore import QMimeData

    from reader.storage.records import StoredArticle
    from reader.ui.panels.library_panel import LibraryPanel
    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.session import Session


LESSON = ".lesson"
NOTES = ".jsonld"

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


class LibraryDesk(QObject):
    """Connects the session with the library panel and the menu of recent articles.

    Signals:
        said(str): something the person should read.
        set_wanted(object): the `Path` of the file of a lesson set to work through.
        notes_wanted(object): the `Path` of a file of notes to import.
    """

    said = Signal(str)
    set_wanted = Signal(object)
    notes_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        panel: LibraryPanel,
        recent: QMenu,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            panel: the list of articles.
            recent: the menu of recent articles.
            notice: says what was done and how to take it back.
            window: the parent of dialogs.
        """
        super().__init__(window)
        self._session, self._panel, self._recent, self._notice, self._window = session, panel, recent, notice, window
        self._folder = str(Path.home())
        self._under_pointer: Sequence[StoredArticle] = ()
        self.adding = AddingDesk(session, notice, window)
        self.adding.said.connect(self.said)
        session.library_changed.connect(self.refresh)
        session.known_opened.connect(self._say_known)
        panel.article_chosen.connect(self.open_stored)
        panel.open_requested.connect(self.ask)
        panel.menu_requested.connect(self._menu)
        recent.aboutToShow.connect(self._fill_recent)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "open": self.ask,
            "open_folder": self.ask_for_folder,
            "paste": self.paste,
            "paste_text": self.paste_text,
            "sample": self.open_sample_set,
            "remove": self.remove_open,
        }

    @Slot()
    def refresh(self) -> None:
        """List the library anew."""
        current = self._session.article.sha256 if self._session.article else ""
        try:
            self._panel.show_articles(self._session.library.articles(), current)
        except UserError as error:
            self.said.emit(shown(error))

    def open_path(self, path: Path) -> None:
        """Open a file; the article that is open stays until the other one is read."""
        self._folder = str(path.parent)
        self._session.open_path(path)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open a file; add several files, a folder, or the chapters of a book to the library."""
        from reader.lessons.folder import LESSON_FILE  # knows the analysis, which is heavy

        one = paths[0]
        if len(paths) == 1 and (one / LESSON_FILE).is_file():
            self._open_lesson(one)
        elif len(paths) > 1 or one.is_dir():
            self.adding.add(paths)
        elif one.suffix.lower() == LESSON:
            self.set_wanted.emit(one)
        elif one.suffix.lower() == NOTES:
            self.notes_wanted.emit(one)
        elif one.suffix.lower() == BOOK:
            self.adding.open_book(one)
        else:
            self.open_path(one)

    @Slot()
    def _say_known(self) -> None:
        words = self.tr("This article was already in the library.")
        self._notice.show_done(words)

    @Slot(str)
    def open_stored(self, sha256: str) -> None:
        """Open an article of the library."""
        self._session.open_stored(sha256)

    @Slot()
    def ask(self) -> None:
        """Let the person choose files."""
        paths = messages.ask_for_files(self._window, self._folder)
        if paths:
            self._folder = str(paths[0].parent)
            self.open_files(paths)

    @Slot()
    def ask_for_folder(self) -> None:
        """Let the person choose a folder."""
        path = messages.ask_for_folder(self._window, self._folder)
        if path is not None:
            self._folder = str(path)
            self.open_files([path])

    @Slot()
    def paste(self) -> None:
        """Open what is on the clipboard: files, a part of a page, or text."""
        if not self._open_data(QGuiApplication.clipboard().mimeData()):
            self.said.emit(self.tr("There is no text on the clipboard. Copy an article first."))

    @Slot()
    def paste_text(self) -> None:
        """Open the text on the clipboard as it is, without what another program says of its layout."""
        text = QGuiApplication.clipboard().text()
        if is_address(text):
            self._say_address()
        elif text.strip():
            self._session.open_text(text)
        else:
            self.said.emit(self.tr("There is no text on the clipboard. Copy an article first."))

    def drop(self, data: QMimeData) -> None:
        """Open what was dropped: files, folders, a part of a page, or text."""
        if not self._local_files(data) and data.hasUrls():
            self.said.emit(self.tr("A link cannot be opened: the program has no network. Copy the text and paste it."))
        else:
            self._open_data(data)

    def _open_data(self, data: QMimeData | None) -> bool:
        """Open the best of what another program offers; false where there is nothing."""
        if data is None:  # an empty clipboard
            return False
        files, text = self._local_files(data), data.text()
        if files:
            self.open_files(files)
        elif is_address(text):
            self._say_address()
        elif data.hasHtml() and data.html().strip():
            self._session.open_html(data.html(), text)
        elif text.strip():
            self._session.open_text(text)
        else:
            return False
        return True

    def _say_address(self) -> None:
        self.said.emit(
            self.tr(
                "This is only a web address, and the program does not fetch pages. Open the page in a browser, copy "
                "the article’s text there, and paste that."
            )
        )

    @staticmethod
    def _local_files(data: QMimeData) -> list[Path]:
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

    @Slot()
    def open_sample_set(self) -> None:
        """Put the sample set into the library and open its first article."""
        self._open_lesson(sample_set())

    def add_sample_set(self) -> str:
        """Put the sample set into the library; returns its first article, or nothing where that failed."""
        return self._add_lesson(sample_set())

    def _open_lesson(self, folder: Path) -> None:
        first = self._add_lesson(folder)
        if first:
            self.open_stored(first)

    def _add_lesson(self, folder: Path) -> str:
        from reader.lessons.folder import add_to_library

        try:
            first = add_to_library(folder, self._session.library)
        except UserError as error:
            self.said.emit(shown(error))
            return ""
        self.refresh()
        return first

    @Slot()
    def remove_open(self) -> None:
        """Take the open article out of the list."""
        article = self._session.article
        stored = self._panel.article(article.sha256) if article is not None else None
        self._remove([stored] if stored else [])

    @Slot()
    def _remove_under_pointer(self) -> None:
        self._remove(self._under_pointer)

    def _remove(self, articles: Sequence[StoredArticle]) -> None:
        if not articles:
            return
        session, gone = self._session, {article.sha256 for article in articles}
        shown = session.article.sha256 if session.article else ""
        leaves = shown in gone
        if leaves and not session.is_saved(self.tr("What you typed is not saved, so this article stays.")):
            return
        here = self._panel.neighbour(shown, without=gone) if leaves else shown
        put_back = partial(self._put_back, articles, shown if leaves else "")
        session.history.open(here)
        session.history.do(here, self.tr("remove from the library"), partial(self._take_out, gone), put_back)
        if self._panel.article(articles[0].sha256) is not None:  # it could not be written
            session.history.open(shown)
            return
        if leaves and here:
            session.open_stored(here)
        elif leaves:
            session.close_article()
        self._say_removed(articles, put_back)

    def _take_out(self, gone: Collection[str]) -> None:
        self._session.library.remove_articles(gone)
        self._session.library_changed.emit()

    def _put_back(self, articles: Sequence[StoredArticle], shown: str) -> None:
        self._session.restore_articles(articles)
        if shown:
            QTimer.singleShot(0, self, partial(self.open_stored, shown))  # not while a change is taken back

    def _say_removed(self, articles: Sequence[StoredArticle], put_back: Callable[[], None]) -> None:
        if len(articles) == 1:
            title = quoted(with_signs(articles[0].title))
            words = self.tr("{title} was removed from the library. Its notes are kept.").format(title=title)
            back = self.tr("Put it back")
        else:
            words = self.tr("%Ln articles were removed from the library. Their notes are kept.", "", len(articles))
            back = self.tr("Put them back")
        self._notice.show_done(words, back, put_back)

    @Slot(object, QPoint)
    def _menu(self, wanted: StoredArticle | list[StoredArticle], place: QPoint) -> None:
        self._under_pointer = wanted if isinstance(wanted, list) else [wanted]
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self.tr("Remove from the library")
        all_of_it = self.tr("Remove all %Ln from the library", "", len(self._under_pointer))
        menu.addAction(all_of_it if isinstance(wanted, list) else one, self._remove_under_pointer)
        menu.popup(place)

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        try:
            recent = self._session.library.recent(10)
        except UserError as error:
            self.said.emit(shown(error))
            return
        for article in recent:
            action = self._recent.addAction(short(with_signs(article.title), 70).replace("&", "&&"))
            action.setData(article.sha256)
            action.triggered.connect(self._recent_chosen)

    @Slot()
    def _recent_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open_stored(action.data())


def is_address(text: str) -> bool:
    """Whether a text is nothing but addresses of web pages."""
    return bool(text.strip()) and all(_ADDRESS.fullmatch(piece) for piece in text.split())
