"""Taking a set out of the library: asks when there is work on it, offers to hand in first, and can be undone."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from reader.errors import UserError
from reader.lessons.taking_out import OwnWork, TakenOut, own_work, put_back, take_out
from reader.ui.language import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.lessons.desk import LessonDesk
    from reader.ui.panels.notice_bar import NoticeBar
    from reader.ui.session import Session

_tr = QCoreApplication.translate


class Reply(Enum):
    """What a person says when a set with work on it is to be taken out."""

    KEEP = auto()
    HAND_IN = auto()
    TAKE_OUT = auto()


class TakeOutDesk(QObject):
    """Takes out the set in hand.

    Signals:
        hand_in_wanted(): hand in first.
    """

    hand_in_wanted = Signal()

    def __init__(self, session: Session, lessons: LessonDesk, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._lessons, self._notice, self._window = session, lessons, notice, window

    @Slot()
    def take_out(self) -> None:
        """Take the set in hand out of the library, after a question where there is work on it."""
        work = self._lessons.work
        if work is None or not self._lessons.flush():
            return
        try:
            done = own_work(work, self._session.library)
            reply = Reply.TAKE_OUT if done.is_nothing else ask(self._window, work.set.title, done)
            if reply is Reply.HAND_IN:
                self.hand_in_wanted.emit()
            if reply is Reply.TAKE_OUT and self._session.may_leave():
                self._taken(take_out(work, self._session.library))
        except UserError as error:
            self._session.failed.emit(shown(error))

    def _taken(self, taken: TakenOut) -> None:
        shown = self._session.article
        self._lessons.forget()
        if shown is not None and shown.sha256 in taken.articles:
            self._session.close_article()
        self._session.library_changed.emit()
        words = self.tr("“{title}” is out of the library.").format(title=taken.set.title)
        self._notice.show_offer(words, self.tr("Undo"), partial(self._put_back, taken))

    def _put_back(self, taken: TakenOut) -> None:
        try:
            put_back(taken, self._session.library)
        except UserError as error:
            self._session.failed.emit(shown(error))
            return
        self._session.library_changed.emit()
        self._lessons.open_again(taken.set.id)


def ask(parent: QWidget, title: str, done: OwnWork) -> Reply:
    """Ask what becomes of the work on a set."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(_tr("lessons", "Take “{title}” out of the library?").format(title=title))
    words = _tr(
        "lessons",
        "Your work on it: marks and answers to marks: {marks}, notes: {notes}, answers to questions: {answers}. Hand in"
        " first if somebody waits for it. Marks and notes stay in your notes file and are there again when the set is"
        " opened again; beliefs and answers to questions are not, unless you undo this right away.",
    )
    box.setInformativeText(words.format(marks=done.marks, notes=done.notes, answers=done.answers))
    hand_in = box.addButton(_tr("lessons", "Hand in first …"), QMessageBox.ButtonRole.AcceptRole)
    take = box.addButton(_tr("lessons", "Take it out"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(_tr("lessons", "Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(hand_in)
    box.setEscapeButton(keep)
    box.exec()
    replies = {hand_in: Reply.HAND_IN, take: Reply.TAKE_OUT}
    return next((reply for button, reply in replies.items() if box.clickedButton() is button), Reply.KEEP)
