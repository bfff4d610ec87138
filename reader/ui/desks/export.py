"""What a person does to take work out of the program: choose, save, and see where it went; and print."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from reader.analysis.findings import Report
from reader.errors import UserError
from reader.export.dossier import Dossier
from reader.export.files import safe_name
from reader.storage.library import Library
from reader.ui import messages
from reader.ui.dialogs.export import Choice, ExportDialog, Holdings
from reader.ui.export_work import ExportWork, Order
from reader.ui.folder_window import show_folder
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.settings import Settings
    from reader.storage.records import Written
    from reader.text.article import Article
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
        self._article: Article | None = None
        self._known: Sequence[Written] = ()
        self._work = ExportWork(self)
        self._work.finished.connect(self._saved)
        self._work.failed.connect(self._not_saved)

    def ask(self, settings: Settings, theme: Theme) -> None:
        """Open the dialog; what was typed into a note has to be saved before."""
        self._folder = settings.export_folder
        try:
            written = self._session.library.written()
        except UserError as error:
            self.failed.emit(shown(error))
            return
        # The dialog is about these, whatever is opened under it.
        article = self._article = self._session.article
        self._known = [one for one in written if one.listed or one.notes]
        dialog = self._dialog = ExportDialog(
            theme,
            self._window,
            title=article.title if article else "",
            this=_this(written, article) if article else None,
            noted=_holdings(self._chosen(whole_library=False)),
            library=_holdings(self._known),
            way=settings.export_way,
            author=settings.author,
        )
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
        path = messages.ask_where_to_save(dialog, self._suggested(choice), choice.way.suffix)
        if path is None:
            return
        self._folder = str(path.parent)
        self.setting_changed.emit("export_folder", self._folder)
        self.setting_changed.emit("export_way", choice.way.id)
        if choice.way.named:
            self.setting_changed.emit("author", choice.author)
        dialog.set_busy(True)
        self._work.start(Order(way=choice.way, load=self._load(choice), author=choice.author, path=path))

    def _suggested(self, choice: Choice) -> Path:
        folder = Path(self._folder) if self._folder and Path(self._folder).is_dir() else Path.home()
        titles = self._titles(choice)
        kind = choice.way.kind or (self.tr("articles with notes") if len(titles) > 1 else "")
        title = titles[0] if len(titles) == 1 else self.tr("Lateral Reader")
        return folder / f"{safe_name(title)}{f' ({kind})' if kind else ''}{choice.way.suffix}"

    def _titles(self, choice: Choice) -> list[str]:
        if choice.all_articles:
            return [one.title for one in self._chosen(whole_library=choice.way.whole_library)]
        return [self._article.title] if self._article else []

    def _load(self, choice: Choice) -> Callable[[], Sequence[Dossier]]:
        articles: dict[str, Article | None] = {self._article.sha256: self._article} if self._article else {}
        if choice.all_articles:
            chosen = self._chosen(whole_library=choice.way.whole_library)
            articles = {one.article: articles.get(one.article) for one in chosen}
        reports = {sha256: _report(self._session, sha256) for sha256 in articles}
        return partial(load, self._session.library.path, articles, reports)

    def _chosen(self, *, whole_library: bool) -> Sequence[Written]:
        """All articles, or those on which something was written."""
        return [one for one in self._known if whole_library or one.notes or one.own_marks or one.answers]

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
        self._dialog = self._article = None

    # Print

    @Slot()
    def print_article(self) -> None:
        """Open the dialog with the pages of the open article."""
        article = self._session.article
        if article is None:
            return
        try:
            dossier = dossier_of(self._session.library, article, _report(self._session, article.sha256))
        except UserError as error:
            self.failed.emit(shown(error))
        else:
            from reader.ui.dialogs.print_preview import PrintDialog  # what prints is not needed for the first picture

            PrintDialog(dossier, self._window).open()


def load(path: Path, articles: Mapping[str, Article | None], reports: Mapping[str, Report | None]) -> list[Dossier]:
    """Read what was written on articles from the notes file at `path`.

    Args:
        path: of the notes file.
        articles: by hash, as they are; None for those that are to be read from the file.
        reports: by hash, the marks that are there already.

    Raises:
        UserError: the notes file cannot be read, or an article is not in it.
    """
    with Library.open(path) as library:
        found = [article or _article(library, sha256) for sha256, article in articles.items()]
        return [dossier_of(library, article, reports.get(article.sha256)) for article in found]


def dossier_of(library: Library, article: Article, report: Report | None) -> Dossier:
    """An article with all that was written on it.

    Raises:
        UserError: the notes file cannot be read.
    """
    return Dossier(
        article=article,
        report=report,
        notes=tuple(library.notes.of(article.sha256)),
        own_marks=tuple(library.own_marks.of(article.sha256)),
        responses=tuple(library.responses(article.sha256).values()),
    )


def _article(library: Library, sha256: str) -> Article:
    try:
        return library.article(sha256)
    except KeyError as error:
        raise UserError(QCoreApplication.translate("export", "An article is no longer in the library.")) from error


def _report(session: Session, sha256: str) -> Report | None:
    """The marks of an article where they are there: those that a lesson set gives, or those of the open one."""
    given = session.given_marks(sha256)
    if given is not None:
        return given.report or _NO_MARKS
    return session.report if session.article is not None and session.article.sha256 == sha256 else None


def _this(written: Iterable[Written], article: Article) -> Holdings:
    return replace(_holdings([one for one in written if one.article == article.sha256]), articles=1)


def _holdings(written: Sequence[Written]) -> Holdings:
    return Holdings(
        articles=len(written),
        notes=sum(one.notes for one in written),
        own_marks=sum(one.own_marks for one in written),
        answers=sum(one.answers for one in written),
    )
