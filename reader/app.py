"""The composition root of the window: builds everything, connects it, and takes it down again."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from reader import paths, settings
from reader.errors import UserError
from reader.messages import say
from reader.worker import WorkerProcess

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from reader.export.dossier import Dossier
    from reader.lessons.records import LessonSet
    from reader.storage.backups import Backup
    from reader.storage.contents import Contents
    from reader.storage.library import Library
    from reader.ui.main_window import MainWindow
    from reader.ui.single_instance import SingleInstance

    Ask = Callable[[str, Path, tuple[Backup, Contents] | None], bool]

log = logging.getLogger(__name__)

NOTES_FILE = paths.NOTES_FILE
LOG_FILE = "lateral-reader.log"

_COLLECT_AFTER = (50_000, 20, 20)
"""How seldom garbage is looked for: a look at all the records of a book stops the window for a tenth of a second."""

_MISSING = say("The notes file is not in its place, or empty, although there are backups of it.")
_MISSING_LIBRARIES = """\
The window needs system libraries that are not on this computer ({error}).
On Debian or Ubuntu: apt install libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1
For a window on X11 also: libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
"""

SCREENSHOT_LIMIT = 120_000
"""Milliseconds after which a picture is taken, marks or none."""


def run(args: Namespace) -> int:
    """Show the window with what the command line asks for; returns the exit status of the program."""
    if args.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    worker = WorkerProcess()  # it starts while Qt is loaded
    try:
        from PySide6.QtWidgets import QApplication

        from reader.ui import language, single_instance
    except ImportError as error:
        worker.stop()
        sys.stderr.write(_MISSING_LIBRARIES.format(error=error))
        return 1
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Lateral Reader")
    _show_on_desktop(application)
    data_dir = args.data_dir or paths.default_data_dir()
    language.use(application, args.language or settings.load(data_dir).language)
    # A picture is taken beside whatever else is open.
    first, handed_over = single_instance.begin(data_dir, args.paths) if args.screenshot is None else (None, False)
    if handed_over:
        worker.stop()
        return 0
    try:
        return _run_first(application, args, data_dir, worker, first)
    finally:
        if first is not None:
            first.close()


def _show_on_desktop(application: QApplication) -> None:
    """Let the desktop know which of its programs this is, and how its windows look in a list."""
    from PySide6.QtGui import QIcon

    application.setDesktopFileName(paths.APP_ID)
    application.setWindowIcon(QIcon(str(paths.resource("desktop", f"{paths.APP_ID}.svg"))))


def _run_first(
    application: QApplication,
    args: Namespace,
    data_dir: Path,
    worker: WorkerProcess,
    first: SingleInstance | None,
) -> int:
    """Show the window, and again after a backup was brought back; returns the exit status of the program."""
    try:
        status, chosen = _show_window(application, args, data_dir, worker, first)
        while chosen is not None:
            words = _restore(data_dir / NOTES_FILE, chosen)
            args.paths, worker = [], WorkerProcess()
            status, chosen = _show_window(application, args, data_dir, worker, first, words)
        return status
    except UserError as error:
        worker.stop()
        sys.stderr.write(f"{error}\n")
        if args.screenshot is None:
            _show_fatal(error)
        return 1


def _show_window(
    application: QApplication,
    args: Namespace,
    data_dir: Path,
    worker: WorkerProcess,
    first: SingleInstance | None,
    words: str = "",
) -> tuple[int, Backup | None]:
    """Open the notes and show the window until it is closed; also returns the backup to bring back then, if any."""
    _make_folder(data_dir)
    library, opened_with = open_library(data_dir / NOTES_FILE, ask=_refuse if args.screenshot else _ask)
    if library is None:
        worker.stop()
        return 1, None
    with library:
        return _run_window(application, args, data_dir, library, worker, first, words or opened_with)


def _make_folder(data_dir: Path) -> None:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say("The folder for your notes, “{folder}”, cannot be made: {why}.", folder=data_dir, why=error.strerror)
        ) from error
    _start_log(data_dir)


def open_library(path: Path, *, ask: Ask) -> tuple[Library | None, str]:
    """Open the notes file; where it cannot be used, or is gone while its backups are there, ask for the way on.

    Args:
        path: of the notes file.
        ask: gets the problem, the path, and the newest good backup if there is one; nothing is done without its yes.

    Returns:
        the library, None after a no; and what the person should then read.

    Raises:
        UserError: the file cannot be used, and no backup would mend that.
    """
    from reader.storage import backups, repair
    from reader.storage.database import UnusableFileError
    from reader.storage.library import Library
    from reader.ui.dialogs import unusable_file

    problem = _MISSING if backups.is_missing(path) else ""
    if not problem:
        try:
            return _opened(path), ""
        except UnusableFileError as error:
            problem = str(error)
    found = backups.newest_good(path)
    if not ask(problem, path, found):
        return None, ""
    kept = backups.replace_unusable(path, found[0].path if found else None, now=datetime.now(UTC))
    library = Library.open(path)
    return library, unusable_file.result_words(kept, repair.salvage(kept, library) if kept else 0)


def _opened(path: Path) -> Library:
    from reader.storage.library import Library

    library = Library.open(path)
    try:
        library.articles()  # the first that the window shows; better to find out before there is one
    except UserError:
        library.close()
        raise
    return library


def _ask(problem: str, path: Path, found: tuple[Backup, Contents] | None) -> bool:
    from reader.ui.dialogs import unusable_file

    return unusable_file.ask(problem, path, found)


def _refuse(problem: str, _path: Path, _found: tuple[Backup, Contents] | None) -> bool:
    raise UserError(problem)


def _restore(path: Path, chosen: Backup) -> str:
    """Bring a backup back while no library is open; returns what to say."""
    from reader.storage import backups

    try:
        backups.restore(path, chosen.path, now=datetime.now(UTC))
    except UserError as error:
        return str(error)
    return say("The backup is back. What the notes file held before is now the newest backup.")


def build_window(library: Library, worker: WorkerProcess, data_dir: Path, *, theme: str | None = None) -> MainWindow:
    """The window over an open library, connected to everything it needs; not shown yet.

    Args:
        library: the person's notes file.
        worker: a running worker process; the window ends it when the program quits.
        data_dir: where settings are kept.
        theme: colours for this time only.
    """
    from PySide6.QtWidgets import QApplication

    from reader.ui import fonts
    from reader.ui.desks.notes_file import NotesFileDesk
    from reader.ui.main_window import MainWindow
    from reader.ui.preferences import Preferences
    from reader.ui.session import Session
    from reader.ui.tasks import Tasks

    gc.set_threshold(*_COLLECT_AFTER)
    fonts.load(fonts.INTERFACE, fonts.SERIF, fonts.ARABIC)
    preferences = Preferences(data_dir, theme=theme)
    tasks = Tasks(worker)
    application = QApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(tasks.stop)
    window = MainWindow(Session(library, tasks), preferences.current, notes_file=data_dir / NOTES_FILE)
    for part in (window.session, tasks, preferences):
        part.setParent(window)  # it ends with the window, and not whenever Python finds that nobody needs it
    window.settings_changed.connect(preferences.change)
    window.closed.connect(preferences.flush)
    desk = NotesFileDesk(library.path, window, save=window.session.may_leave)
    desk.said.connect(window.show_error)
    window.notes_file_wanted.connect(desk.open_page)
    window.preview_wanted.connect(partial(_show_preview, window))
    return window


def _show_preview(window: MainWindow, lesson: LessonSet, chosen: settings.Settings, article: str) -> None:
    """Show a lesson set as students see it, in a window over a folder of its own."""
    from reader.ui.workshop.preview import Preview

    preview = window.findChild(Preview)
    if preview is None:
        preview = Preview(lambda library, folder: build_window(library, WorkerProcess(), folder), window)
        preview.failed.connect(window.show_error)
        window.closed.connect(preview.close)
    preview.open(lesson, chosen, article=article)


def _run_window(
    application: QApplication,
    args: Namespace,
    data_dir: Path,
    library: Library,
    worker: WorkerProcess,
    first: SingleInstance | None,
    words: str,
) -> tuple[int, Backup | None]:
    from reader.ui import language
    from reader.ui.controls import delete_at_once
    from reader.ui.desks.notes_file import NotesFileDesk

    window = build_window(library, worker, data_dir, theme=args.theme)
    _report_crashes(window, data_dir)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt would not let Ctrl+C in the terminal through
    if args.size is not None:
        window.resize(*args.size)
    window.show()
    if args.screenshot is not None:
        return _screenshot(application, window, args), None
    if first is not None:
        first.serve(window, window.library_desk.open_files)
    open_first(window, library, args.paths)
    if words:
        window.show_error(language.shown(words))
    status, desk = application.exec(), window.findChild(NotesFileDesk)
    chosen = desk.chosen if desk is not None else None
    sys.excepthook = sys.__excepthook__
    delete_at_once(window)
    return status, chosen


def open_first(window: MainWindow, library: Library, files: list[Path]) -> None:
    """Open what was asked for, else the last article, else the sample set with the tour."""
    known = {article.sha256 for article in library.articles()}
    if files:
        window.library_desk.open_files(files)
    elif window.settings.last_article in known:
        window.open_stored(window.settings.last_article)
    elif not known:
        window.library_desk.open_sample_set()
    if not window.settings.tour_done and not files:
        window.start_tour()


def _screenshot(application: QApplication, window: MainWindow, args: Namespace) -> int:
    """Draw the window into a file when its marks are shown."""
    from PySide6.QtCore import QTimer

    def take() -> None:
        saved = window.grab().save(str(args.screenshot))
        if not saved:
            sys.stderr.write(f"The picture could not be saved as “{args.screenshot}”.\n")
        application.exit(0 if saved else 1)

    window.marks_shown.connect(lambda: QTimer.singleShot(300, take))

    def give_up(words: str = "The picture could not be taken; the log says why.") -> None:
        sys.stderr.write(f"{words}\n")
        application.exit(1)

    for signal_ in (window.session.failed, window.library_desk.said):
        signal_.connect(give_up)
    window.session.crashed.connect(lambda: give_up())
    QTimer.singleShot(SCREENSHOT_LIMIT, take)
    if args.paths:
        window.library_desk.add_sample_set()
        window.library_desk.open_files(args.paths)
    else:
        window.library_desk.open_sample_set()
    return application.exec()


def _start_log(data_dir: Path) -> None:
    with suppress(OSError):  # a full disk is no reason not to start
        logging.basicConfig(
            filename=data_dir / LOG_FILE, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
        )


def _report_crashes(window: MainWindow, data_dir: Path) -> None:
    """Tell the person, in one sentence and with the log file, whatever was not expected."""
    from reader.ui import language

    def tell() -> None:
        file = data_dir / LOG_FILE
        words = say(
            "Something went wrong inside the program. What you typed is kept. Details are in “{file}”.", file=file
        )
        window.show_error(language.shown(words))

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.critical("Not expected", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        tell()

    sys.excepthook = report
    window.session.crashed.connect(tell)


def print_pdf(dossiers: Sequence[Dossier], *, worksheet: bool) -> bytes:
    """Articles with their marks and notes, or their blank worksheets, as one PDF; no screen is needed.

    Raises:
        UserError: the libraries that Qt needs are not on this computer.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from PySide6.QtGui import QGuiApplication

        from reader.ui import language
        from reader.ui.printing import pdf
    except ImportError as error:
        raise UserError(_MISSING_LIBRARIES.format(error=error)) from error
    # Held until the pages are drawn: without it there are no fonts.
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName("Lateral Reader")
    language.use(application, language.ENGLISH)
    return pdf(dossiers, worksheet=worksheet)


def _show_fatal(error: UserError) -> None:
    from PySide6.QtWidgets import QMessageBox

    from reader.ui import language

    QMessageBox.critical(None, "Lateral Reader", language.shown(error))
