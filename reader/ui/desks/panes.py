"""The panes of the window: which are shown, which panel is in front, and where the keys go next and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.desks.notes import NoteDesk
    from reader.ui.desks.search import SearchDesk
    from reader.ui.lessons.parts import LessonParts
    from reader.ui.panels.article_page import ArticlePage
    from reader.ui.panels.findings_panel import FindingsPanel
    from reader.ui.panels.left_pane import LeftPane
    from reader.ui.panels.note_panel import NotePanel
    from reader.ui.panels.side_pane import SidePane
    from reader.ui.panels.sources_panel import SourcesPanel
    from reader.ui.workshop.desk import WorkshopDesk


@dataclass(frozen=True, slots=True)
class Panes:
    """What stands in the window from left to right, and the panels of the pane on the right."""

    left: LeftPane
    page: ArticlePage
    lessons: LessonParts
    side: SidePane
    notes: NotePanel
    findings: FindingsPanel
    sources: SourcesPanel


class PaneDesk(QObject):
    """Shows and hides panes, brings panels to the front, and moves the focus between them."""

    def __init__(
        self,
        panes: Panes,
        actions: Mapping[str, QAction],
        desks: tuple[NoteDesk, SearchDesk, WorkshopDesk],
        window: QWidget,
    ) -> None:
        """Prepare.

        Args:
            panes: of the window.
            actions: those of the window, by id.
            desks: those that a person steps back from.
            window: the parent.
        """
        super().__init__(window)
        self._panes, self._actions = panes, actions
        self._note_desk, self._search_desk, self._workshop = desks

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action on panes."""
        return {
            "library": self.refresh,
            "side_panel": self.refresh,
            "note": self.write_note,
            "notes_tab": self.show_notes,
            "findings_tab": self._go_to_findings,
            "sources_tab": self._go_to_sources,
            "set_tab": self._go_to_set,
            "next_pane": self._next,
            "back": self._back,
        }

    @Slot()
    def refresh(self) -> None:
        """Show the panes whose actions are on."""
        self._panes.left.setVisible(self._actions["library"].isChecked())
        self._panes.side.setVisible(self._actions["side_panel"].isChecked())

    @Slot()
    def write_note(self) -> None:
        """Write about the words in hand, with the pane of notes in view."""
        self._show_side()
        self._note_desk.write_note()

    @Slot()
    def show_notes(self) -> None:
        """Bring the notes to the front."""
        self._show_panel(self._panes.notes)

    @Slot()
    def show_set(self) -> None:
        """Bring the lesson set to the front."""
        self._show_panel(self._panes.lessons.panel)

    def _show_panel(self, panel: QWidget) -> None:
        self._show_side()
        self._panes.side.show_panel(panel)

    def _show_side(self) -> None:
        self._actions["side_panel"].setChecked(True)
        self.refresh()

    @Slot()
    def _go_to_findings(self) -> None:
        self._show_panel(self._panes.findings)
        self._panes.findings.list.setFocus()

    @Slot()
    def _go_to_sources(self) -> None:
        self._show_panel(self._panes.sources)
        self._panes.sources.list.setFocus()

    @Slot()
    def _go_to_set(self) -> None:
        self.show_set()
        self._panes.lessons.panel.go_to_step()

    @Slot()
    def _next(self) -> None:
        if self._workshop.is_shown:
            self._workshop.next_pane()
            return
        left, page, lessons, side = self._panes.left, self._panes.page, self._panes.lessons, self._panes.side
        panes: list[tuple[QWidget, QWidget]] = [
            (left, left.target),
            (page, page.view),
            (lessons.pane, lessons.pane.list),
            (side, side.tabs),
        ]
        shown = [(pane, target) for pane, target in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, (pane, _) in enumerate(shown) if focus and pane.isAncestorOf(focus)), -1)
        shown[(here + 1) % len(shown)][1].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _back(self) -> None:
        page, references = self._panes.page, self._panes.lessons.references
        if self._workshop.is_shown:
            self._workshop.back()
        elif self._search_desk.has_focus:
            self._search_desk.close()
        elif page.find_bar.isVisible():
            page.find_bar.close_bar()
        elif references.has_focus:
            references.close()
            page.go_to_text()
        elif not page.view.hasFocus():
            self._note_desk.flush()
            page.go_to_text()
        else:
            self._note_desk.let_go()
