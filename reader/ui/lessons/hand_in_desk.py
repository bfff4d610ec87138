"""What a person does about themselves: say who they are, hand in, and leave the computer without a trace."""

from __future__ import annotations

import uuid
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.errors import UserError
from reader.lessons.lesson_work import change_person, clear_hand_ins, forget_everything
from reader.lessons.response import Person
from reader.lessons.response_file import clear_hand_in
from reader.lessons.stick import HAND_IN
from reader.ui import messages
from reader.ui.folder_window import show_folder
from reader.ui.language import shown
from reader.ui.lessons.hand_in import HandInDialog
from reader.ui.lessons.who import WhoDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.storage.lesson_work import StoredSet
    from reader.ui.lessons.desk import LessonDesk
    from reader.ui.lessons.set_panel import SetPanel
    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.session import Session


class HandInDesk(QObject):
    """Connects the profile and the hand-in with the set in hand.

    Signals:
        person_changed(str, str): id and name of the profile; both empty when it was deleted.
        said(str): something for screen readers.
    """

    person_changed = Signal(str, str)
    said = Signal(str)

    def __init__(
        self, session: Session, lessons: LessonDesk, panel: SetPanel, notice: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._lessons, self._panel, self._notice = session, lessons, panel, notice
        self._window = window
        self._dialog: HandInDialog | None = None
        self._after_name = False
        self.person: Person | None = None
        clear_hand_ins(session.library)
        lessons.set_opened.connect(self._set_opened)
        panel.person_wanted.connect(self.ask_who)
        panel.hand_in_wanted.connect(self.ask)

    def set_person(self, name: str, words: str) -> None:
        """Go on as the profile with this id and name; with an empty id nobody was asked yet."""
        self.person = Person(id=name, name=words) if name else None
        self._show_person()

    def _show_person(self) -> None:
        if self.person is None:
            words = self.tr("Nobody has said whose work this is.")
        elif self.person.name:
            words = self.tr("This is the work of {name}.").format(name=self.person.name)
        else:
            words = self.tr("This is the work of a guest.")
        self._panel.show_person(words)

    # Who

    @Slot()
    def _set_opened(self) -> None:
        work = self._lessons.work
        if self.person is None and work is not None and not work.is_teachers:
            self.ask_who()
        elif (
            self.person is not None and work is not None
        ):  # a program that was killed while it wrote on a stick that was not there since
            clear_hand_in(self.person, folder_for(work.stored))

    @Slot()
    def ask_who(self) -> None:
        """Ask for a name or a number."""
        name = self.person.name if self.person is not None else ""
        others = {one.id: one.name for one in self._session.library.lesson_people.all()}
        dialog = WhoDialog(name, self._window, known=self.person is not None, others=others)
        dialog.chosen.connect(self._named)
        dialog.other_chosen.connect(self._change_person)
        dialog.clear_wanted.connect(dialog.reject)
        dialog.clear_wanted.connect(self.clear)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._asked)
        dialog.open()

    @Slot(str)
    def _named(self, name: str) -> None:
        before = self.person.id if self.person is not None else ""
        self.person = Person(id=before or str(uuid.uuid4()), name=name)
        self.person_changed.emit(self.person.id, name)
        self._show_person()

    @Slot(str)
    def _change_person(self, coming: str) -> None:
        """Put the work of this person away and go on as another; somebody new is asked who they are."""
        names = {one.id: one.name for one in self._session.library.lesson_people.all()}
        if not self._session.may_leave():
            return
        leaving = self.person or Person(id=str(uuid.uuid4()))
        try:
            change_person(self._session.library, leaving, coming)
        except UserError as error:
            self._session.failed.emit(shown(error))
            return
        self._session.history.forget_all()
        self.set_person(coming, names.get(coming, ""))
        self.person_changed.emit(coming, names.get(coming, ""))
        self._lessons.start_anew()
        if self.person is not None:
            self.said.emit(self.tr("This is the work of {name} now.").format(name=self.person.name))

    @Slot()
    def _asked(self) -> None:
        after, self._after_name = self._after_name, False
        if after and self.person is not None:
            self.ask()
        else:
            self._panel.go_to_step()

    # Handing in

    @Slot()
    def ask(self) -> None:
        """Say what is handed in, and where; first who does it, where that is not known."""
        work = self._lessons.work
        if work is None or not self._lessons.flush():
            return
        if self.person is None:
            self._after_name = True
            self.ask_who()
            return
        response = work.response(self.person)
        dialog = self._dialog = HandInDialog(response, work.unanswered(), folder_for(work.stored), self._window)
        dialog.hand_in_wanted.connect(self._hand_in)
        dialog.folder_wanted.connect(self._choose_folder)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot(object)
    def _hand_in(self, folder: Path) -> None:
        work, dialog = self._lessons.work, self._dialog
        if work is None or dialog is None or self.person is None:
            return
        try:
            path = work.hand_in(self.person, folder)
        except UserError as error:
            dialog.say(shown(error))
            return
        dialog.accept()
        words = self.tr("Handed in as “{name}”. You can go on working and hand in again.").format(name=path.name)
        self._notice.show_done(words, self.tr("Show in folder"), partial(show_folder, path))
        self._lessons.refresh()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = self._dialog
        if dialog is not None:
            folder = messages.ask_for_folder(dialog, str(Path.home()))
            if folder is not None:
                dialog.show_folder(folder)

    @Slot()
    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    # Leaving

    @Slot()
    def clear(self) -> None:
        """Delete the sets, the work on them and the profile from this computer, after a clear question."""
        if not messages.clear_this_pc(self._window):
            return
        try:
            forget_everything(self._session.library)
        except UserError as error:
            self._session.failed.emit(shown(error))
            return
        self.person = None
        self.person_changed.emit("", "")
        self._show_person()
        self._session.close_article()
        self._lessons.forget()
        words = self.tr("This PC is cleared: no set, no work and no name is left in the program.")
        self._notice.show_done(words)


def folder_for(stored: StoredSet) -> Path:
    """Where a hand-in goes first: where the last one went, else the folder for it beside the set, else home."""
    beside = Path(stored.folder) / HAND_IN if stored.folder else Path()
    for folder in (Path(stored.handed_in_to) if stored.handed_in_to else Path(), beside):
        if folder != Path() and folder.is_dir():
            return folder
    return Path.home()
