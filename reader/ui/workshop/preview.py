"""A set as students will see it: the window of the program over a folder of its own, which is deleted afterwards."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader import settings as preferences
from reader.errors import UserError
from reader.lessons.stick import write_stick
from reader.paths import NOTES_FILE
from reader.storage.library import Library
from reader.ui.controls import delete_at_once, name_for_style, text_label
from reader.ui.language import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.lessons.records import LessonSet
    from reader.settings import Settings
    from reader.ui.main_window import MainWindow

    Build = Callable[[Library, Path], MainWindow]

_FOLDER = "lateral-reader-preview-"


class Preview(QObject):
    """Shows one set at a time as students see it. Nothing that is done there reaches the teacher’s own notes.

    Signals:
        closed(): the window is gone, and all that was written for it.
        failed(str): it could not be shown.
    """

    closed = Signal()
    failed = Signal(str)

    def __init__(self, build: Build, parent: QWidget) -> None:
        """Show previews over the window `parent`.

        Args:
            build: makes a window over an open library and the folder with its settings; `reader.app` gives it.
            parent: the window of the teacher.
        """
        super().__init__(parent)
        self._build, self._parent = build, parent
        self._folder: TemporaryDirectory[str] | None = None
        self._library: Library | None = None
        self.window: MainWindow | None = None

    def open(self, lesson: LessonSet, settings: Settings, *, article: str = "") -> None:
        """Show a set; one that is shown already is closed before.

        Args:
            lesson: the set, in either edition.
            settings: of the teacher; how the text looks is taken from them.
            article: id of the article to begin with; that which students begin with where empty.
        """
        self.close()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._open(lesson, settings, article)
        except (UserError, OSError) as error:
            self.close()
            self.failed.emit(shown(error))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _open(self, lesson: LessonSet, settings: Settings, article: str) -> None:
        self._folder = TemporaryDirectory(prefix=_FOLDER, ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        file = write_stick(folder / "Stick", lesson).lesson
        preferences.save(_for_a_student(settings, self.tr("Preview")), folder)
        self._library = Library.open(folder / NOTES_FILE)
        self.window = self._build(self._library, folder)
        self._dress(self.window, lesson.title)
        self.window.show()
        self.window.lessons.desk.open_file(file)
        if article in lesson.article_by_id:
            self.window.open_stored(lesson.article_by_id[article].sha256)

    def _dress(self, window: MainWindow, title: str) -> None:
        """Say everywhere that this is a preview, and let Esc close it."""
        name = self.tr("Preview as student: {title}").format(title=title)
        window.setWindowTitle(name)
        window.windowTitleChanged.connect(lambda words: None if words == name else window.setWindowTitle(name))
        window.resize(self._parent.size())
        window.setMenuWidget(self._line(window))
        back = window.actions_by_id["back"]
        back.setShortcuts([])
        escape = QAction(window)
        escape.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        escape.triggered.connect(self._back_or_close)
        window.addAction(escape)
        window.closed.connect(self._window_closed)

    def _line(self, window: MainWindow) -> QFrame:
        line = QFrame()
        name_for_style(line, "notice")
        words = text_label(
            self.tr("This is what students see. Nothing that you do here is kept, and your own notes are not touched.")
        )
        button = QPushButton(self.tr("Close the preview"))
        button.setProperty("choice", True)
        button.setToolTip(self.tr("Esc"))
        button.clicked.connect(window.close)
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(words, 1)
        row.addWidget(button)
        return line

    @Slot()
    def _back_or_close(self) -> None:
        window = self.window
        if window is None:
            return
        if window.view.hasFocus() and not window.page.find_bar.isVisible():
            window.close()
        else:
            window.actions_by_id["back"].trigger()

    @Slot()
    def close(self) -> None:
        """Close the window, if there is one, and delete what was written for it."""
        if self.window is not None:
            self.window.closed.disconnect(self._window_closed)  # it would clear what is opened next
            self.window.close()
        self._clear()

    @Slot()
    def _window_closed(self) -> None:
        QTimer.singleShot(0, self, self._clear)  # when the window has done all that it does at its end

    @Slot()
    def _clear(self) -> None:
        folder, self._folder = self._folder, None
        if folder is None:
            return
        self._delete_window()
        # Here, in the thread of the window: Qt objects do not bear it when another thread collects them.
        gc.collect()
        if self._library is not None:
            self._library.close()
            self._library = None
        folder.cleanup()
        self.closed.emit()

    def _delete_window(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.session.tasks.stop()
            delete_at_once(window)


def _for_a_student(settings: Settings, name: str) -> Settings:
    """How the text looks stays; who works, what was open and what was chosen for exports does not."""
    plain = preferences.Settings()
    return replace(
        settings,
        person=str(uuid4()),
        person_name=name,
        last_article="",
        geometry="",
        panel_sizes=plain.panel_sizes,
        layers=plain.layers,
        show_all=plain.show_all,
        tour_done=True,
        author="",
        export_folder="",
    )
