"""All parts of the window that belong to lesson sets, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.ui.lessons.desk import LessonDesk
from reader.ui.lessons.hand_in_desk import HandInDesk
from reader.ui.lessons.reference_desk import ReferenceDesk
from reader.ui.lessons.reference_pane import ReferencePane
from reader.ui.lessons.set_panel import SetPanel
from reader.ui.lessons.take_out_desk import TakeOutDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.article.navigator import Navigator
    from reader.ui.desks.notes import NoteDesk
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.panels.note_panel import NotePanel
    from reader.ui.session import Session
    from reader.ui.theme import Theme


class LessonParts(QObject):
    """The tab “Set”, the reference pack, and their desks.

    Signals:
        panel_wanted(): the tab “Set” should come to the front.
        note_wanted(): a note on the words in hand is to be written.
        person_changed(str, str): id and name of the profile; both empty when it was deleted.
        said(str): something for screen readers.
    """

    panel_wanted = Signal()
    note_wanted = Signal()
    person_changed = Signal(str, str)
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        navigator: Navigator,
        page: ArticlePage,
        notes: tuple[NoteDesk, NotePanel],
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """Build and connect everything.

        Args:
            session: what is open.
            navigator: which mark is in hand.
            page: the article.
            notes: where evidence goes.
            actions: those of the window, by id.
            window: the parent.
        """
        super().__init__(window)
        self.panel = SetPanel()
        self.pane = ReferencePane()
        self.desk = LessonDesk(session, navigator, self.panel, page, actions, window)
        self.references = ReferenceDesk(session, self.desk, self.pane, notes, actions["library"])
        self.handing_in = HandInDesk(session, self.desk, self.panel, page.notice, window)
        self.taking_out = TakeOutDesk(session, self.desk, page.notice, window)
        self.taking_out.hand_in_wanted.connect(self.handing_in.ask)
        self.desk.panel_wanted.connect(self.panel_wanted)
        self.desk.note_wanted.connect(self.note_wanted)
        self.handing_in.person_changed.connect(self.person_changed)
        for desk in (self.desk, self.references, self.handing_in):
            desk.said.connect(self.said)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action on sets."""
        return {
            "next_step": self.desk.next_step,
            "show_set_marks": self.desk.reveal,
            "references": self.references.toggle,
            "take_passage": self.pane.take_selected,
            "who": self.handing_in.ask_who,
            "hand_in": self.handing_in.ask,
            "take_out_set": self.taking_out.take_out,
            "clear_pc": self.handing_in.clear,
        }

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of this theme."""
        self.pane.set_theme(theme)

    @Slot()
    def stop(self) -> None:
        """Count no time any more; the window closes."""
        self.desk.stop()

    def flush(self) -> bool:
        """Save what was typed; false where that failed."""
        return self.desk.flush()
