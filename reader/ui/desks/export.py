"""What a person does to take work out of the program: choose, save, and see where it went; and print."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.analysis.findings import Report
from reader.errors import UserError
from reader.export.dossier import Dossier
from reader.export.files import safe_name
from reader.ui import messages
from reader.ui.dialogs.export import Choice, ExportDialog, Holdings
from reader.ui.dialogs.print_preview import PrintDialog
from reader.ui.export_work import ExportWork, Order
from reader.ui.folder_window import show_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.settings import Settings
    from reader.storage.library import Library
    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.session import Session
    from reader.ui.theme import Theme


_NO_MARKS = Report(analysis_version="", sentences=(), findings=(), sources=())
"""Of an article whose lesson set shows none yet: they must not come out on paper either."""


class ExportDesk(QObject):
    """Opens the dialogs for export and print, and carries out what is chosen there.

    Signals:
        setting_changed(str, object): name of a field of `Settings` and its new value.
        done(str): something was saved, in a sentence for screen readers; the notice bar has it too.
        failed(str): a sentence for the person; nothing was lost.
    """

    setting_changed = Signal(str, object)
    done = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._notice, self._window = session, notice, window
        self._folder = ""
        self._dialog: ExportDialog | None = None
        self._work = ExportWork(self)
        self._work.finished.connect(self._saved)
        self._work.failed.connect(self._not_saved)

    def ask(self, settings: Settings, theme: Theme) -> None:
        """Open the dialog; what was typed into a note has to be saved before."""
        self._folder = settings.export_folder
        article, library = self._session.article, self._session.library
        try:
            dialog = self._dialog = ExportDialog(
                theme,
                self._window,
                title=article.title if article else "",
                this=_holdings(library, [article.sha256]) if article else None,
                noted=_holdings(library, _with_work(library)),
                library=_holdings(library, _known(library)),
                way=settings.export_way,
                author=settings.author,
            )
        except UserError as error:
            self.failed.emit(str(error))
            return
        dialog.save_requested.connect(self._save)
        dialog.stop_requested.connect(self._work.cancel)
        dialog.finished.connect(self._closed)
        self._work.progressed.connect(dialog.show_progress)
        dialog.open()

    @Slot(object)
    def _save(self, choice: Choice) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        try:
            dossiers = self._dossiers(choice)
        except (UserError, KeyError) as error:
            dialog.say(str(error) if isinstance(error, UserError) else self._gone())
            return
        path = messages.ask_where_to_save(dialog, self._suggested(choice, dossiers), choice.way.suffix)
        if path is None:
            return
        self._folder = str(path.parent)
        self.setting_changed.emit("export_folder", self._folder)
        self.setting_changed.emit("export_way", choice.way.id)
        if choice.way.named:
            self.setting_changed.emit("author", choice.author)
        dialog.set_busy(True)
        self._work.start(Order(way=choice.way, dossiers=dossiers, author=choice.author, path=path))

    def _suggested(self, choice: Choice, dossiers: Sequence[Dossier]) -> Path:
        folder = Path(self._folder) if self._folder and Path(self._folder).is_dir() else Path.home()
        title = dossiers[0].article.title if len(dossiers) == 1 else self.tr("Lateral Reader")
        kind = choice.way.kind or (self.tr("articles with notes") if len(dossiers) > 1 else "")
        return folder / f"{safe_name(title)}{f' ({kind})' if kind else ''}{choice.way.suffix}"

    def _dossiers(self, choice: Choice) -> tuple[Dossier, ...]:
        library, article = self._session.library, self._session.article
        if not choice.all_articles:
            return (_dossier(self._session, article.sha256),) if article else ()
        chosen = _known(library) if choice.way.whole_library else _with_work(library)
        return tuple(_dossier(self._session, sha256) for sha256 in chosen)

    @Slot(object, int)
    def _saved(self, path: Path, unmarked: int) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.accept()
        words = self.tr("Saved as “{name}”.").format(name=path.name)
        if unmarked:
            words += " " + self.tr("Articles whose marks could not be made: {n}.").format(n=unmarked)
        self._notice.show_done(words, self.tr("Show in folder"), partial(show_folder, path))
        self.done.emit(words)

    @Slot(str)
    def _not_saved(self, words: str) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(False)
            self._dialog.say(words)
        else:
            self.failed.emit(words)

    @Slot()
    def _closed(self) -> None:
        self._work.cancel()
        self._dialog = None

    def _gone(self) -> str:
        return self.tr("This article is no longer in the library.")

    # Print

    @Slot()
    def print_article(self) -> None:
        """Open the dialog with the pages of the open article."""
        article = self._session.article
        if article is None:
            return
        try:
            dossier = _dossier(self._session, article.sha256)
        except UserError as error:
            self.failed.emit(str(error))
        except KeyError:
            self.failed.emit(self._gone())
        else:
            PrintDialog(dossier, self._window).open()


def _known(library: Library) -> list[str]:
    """All listed articles, and those with notes that were removed from the list."""
    listed = (article.sha256 for article in library.articles())
    return list(dict.fromkeys([*listed, *(note.article for note in library.notes.all())]))


def _with_work(library: Library) -> list[str]:
    return [sha256 for sha256 in _known(library) if any(_work_on(library, sha256))]


def _work_on(library: Library, sha256: str) -> tuple[int, int, int]:
    return len(library.notes.of(sha256)), len(library.own_marks.of(sha256)), len(library.responses(sha256))


def _holdings(library: Library, articles: Sequence[str]) -> Holdings:
    notes, own_marks, answers = _sums(_work_on(library, sha256) for sha256 in articles)
    return Holdings(articles=len(articles), notes=notes, own_marks=own_marks, answers=answers)


def _sums(rows: Iterable[tuple[int, int, int]]) -> tuple[int, int, int]:
    first, second, third = zip(*rows, (0, 0, 0), strict=True)
    return sum(first), sum(second), sum(third)


def _dossier(session: Session, sha256: str) -> Dossier:
    """An article with all that was written on it, and with its marks where they are there."""
    library, given = session.library, session.given_marks(sha256)
    is_open = session.article is not None and session.article.sha256 == sha256
    return Dossier(
        article=session.article if is_open and session.article else library.article(sha256),
        report=(given.report or _NO_MARKS) if given else session.report if is_open else None,
        notes=tuple(library.notes.of(sha256)),
        own_marks=tuple(library.own_marks.of(sha256)),
        responses=tuple(library.responses(sha256).values()),
    )
