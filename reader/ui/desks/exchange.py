"""What goes out of the program and comes in, and the lists over all articles; what was typed is saved first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from reader.ui.classroom.opening import Classroom
    from reader.ui.desks.export import ExportDesk
    from reader.ui.desks.import_notes import ImportDesk
    from reader.ui.desks.note_lists import NoteLists
    from reader.ui.desks.notes import NoteDesk
    from reader.ui.desks.settings import SettingsDesk
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.session import Session

    Desks = tuple[ExportDesk, ImportDesk, NoteLists, Classroom]

_tr = QCoreApplication.translate


class ExchangeDesk(QObject):
    """Opens the dialogs of other desks with the settings and colours of now.

    Signals:
        notes_file_wanted(object): open the page about the notes file in this `Theme`.
    """

    notes_file_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        page: ArticlePage,
        settings: SettingsDesk,
        note_desk: NoteDesk,
        desks: Desks,
        saved_first: Callable[[Callable[[], object]], None],
        parent: QObject,
    ) -> None:
        """Connect everything.

        Args:
            session: what is open.
            page: has the notices, and the colours of now.
            settings: those that are in use.
            note_desk: saves what was typed meanwhile before something came in.
            desks: those that open the dialogs.
            saved_first: saves what was typed, then calls what it gets.
            parent: lives as long.
        """
        super().__init__(parent)
        self._session, self._page, self._settings, self._note_desk = session, page, settings, note_desk
        self._exports, self._imports, self._lists, self._classroom = desks
        self._saved_first = saved_first
        self._imports.imported.connect(self._imported)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {
            "export": self._export,
            "print": self._print,
            "import_notes": self._import_notes,
            "collect": self._collect,
            "notes_file": self._open_notes_file,
            "look_up_list": self._look_up_list,
            "trash": self._trash,
        }

    @Slot()
    def _export(self) -> None:
        self._saved_first(lambda: self._exports.ask(self._settings.current, self._page.view.theme))

    @Slot()
    def _print(self) -> None:
        self._saved_first(self._exports.print_article)

    @Slot()
    def _import_notes(self) -> None:
        self._saved_first(lambda: self._imports.ask(self._settings.current.export_folder, self._page.view.theme))

    @Slot(object)
    def import_file(self, file: Path) -> None:
        """Show what is in a file of notes."""
        self._saved_first(lambda: self._imports.read(file, self._page.view.theme))

    @Slot(str)
    def _imported(self, words: str) -> None:
        self._note_desk.flush()  # what was typed meanwhile meets what came in as it would from another window
        self._page.notice.show_done(words, _tr("MainWindow", "Notes file …"), self._open_notes_file)
        self._session.reload()

    @Slot()
    def _collect(self) -> None:
        self._classroom.open(self._page.view.theme)

    @Slot()
    def _open_notes_file(self) -> None:
        self.notes_file_wanted.emit(self._page.view.theme)

    @Slot()
    def _look_up_list(self) -> None:
        self._saved_first(lambda: self._lists.show_look_up(self._page.view.theme))

    @Slot()
    def _trash(self) -> None:
        self._lists.show_trash(self._page.view.theme)
