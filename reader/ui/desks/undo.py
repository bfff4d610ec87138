"""Undo and redo: in the workshop those of the set, else those of the open article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from reader.ui.session import Session
    from reader.ui.workshop.desk import WorkshopDesk

_tr = QCoreApplication.translate


class UndoDesk(QObject):
    """Takes steps back and does them again; its actions say which."""

    def __init__(
        self,
        session: Session,
        workshop: WorkshopDesk,
        actions: Mapping[str, QAction],
        saved_first: Callable[[Callable[[], object]], None],
        parent: QObject,
    ) -> None:
        """Connect everything.

        Args:
            session: has the steps of the open article.
            workshop: has those of the set that is prepared.
            actions: those of the window, by id.
            saved_first: saves what was typed, then calls what it gets.
            parent: lives as long.
        """
        super().__init__(parent)
        self._history, self._workshop, self._actions = session.history, workshop, actions
        self._saved_first = saved_first
        for changed in (self._history.group.undoTextChanged, self._history.group.redoTextChanged, workshop.changed):
            changed.connect(self.refresh)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What to do for each action of this desk."""
        return {"undo": self._undo, "redo": self._redo}

    @Slot()
    def refresh(self) -> None:
        """Name the actions after the steps."""
        steps = self._workshop.undo_stack or self._history.group
        for name, label, what in (
            ("undo", _tr("MainWindow", "Undo"), steps.undoText()),
            ("redo", _tr("MainWindow", "Redo"), steps.redoText()),
        ):
            self._actions[name].setText(f"{label}: {what}" if what else label)

    @Slot()
    def _undo(self) -> None:
        if self._workshop.is_shown:
            self._workshop.undo()
        else:
            self._saved_first(self._history.undo)

    @Slot()
    def _redo(self) -> None:
        if self._workshop.is_shown:
            self._workshop.redo()
        else:
            self._saved_first(self._history.redo)
